"""The dates of groups as calendars to subscribe to."""

from datetime import timedelta

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.views.decorators.http import require_safe

from ..formats.calendar import calendar_of, events_of
from ..meetings.rows import rules_of_group
from ..meetings.school_holidays import school_calendar
from ..models import SupportGroup
from .moved import follows_former_addresses

# A reader of the calendar is told that all is cancelled, before the calendar is gone.
TOLD_AFTER_THE_END = timedelta(days=90)


@require_safe
@follows_former_addresses(SupportGroup)
def group_calendar(request, slug):
    """404 while no date is certain; of a group that has ended, everything is cancelled."""
    groups = SupportGroup.objects.select_related("municipality", "locality")
    group = get_object_or_404(groups, slug=slug)
    if group.is_ended:
        if timezone.now() - group.meetings_changed_at > TOLD_AFTER_THE_END:
            return HttpResponse(status=410)
    elif not group.is_public or group.is_out_of_list:
        raise Http404
    rules = rules_of_group(group)
    if not rules:
        raise Http404
    page = request.build_absolute_uri(group.get_absolute_url())
    events = events_of(group, rules, school_calendar(), page)
    return calendar_file(calendar_of(events, request.build_absolute_uri()))


def calendar_file(body):
    return HttpResponse(
        body,
        content_type="text/calendar; charset=utf-8",
        headers={"Content-Disposition": 'attachment; filename="rendez-vous.ics"'},
    )
