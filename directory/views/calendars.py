"""The dates of groups as calendars to subscribe to."""

from datetime import timedelta

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from ..finding.answer import Answer
from ..finding.asked import SupportGroupFilter
from ..finding.criteria import Criteria
from ..finding.index import current_index
from ..formats.calendar import calendar_of, events_of, text_of
from ..meetings.rows import rules_of_group
from ..meetings.school_holidays import school_calendar
from ..models import SupportGroup
from ..places.gazetteer import gazetteer
from .moved import after_the_end, follows_former_addresses

# A reader of the calendar is told that all is cancelled, before the calendar is gone.
# Of a list: those that meet soonest. A calendar of thousands is read by nobody.
MOST_GROUPS = 200
TOLD_AFTER_THE_END = timedelta(days=90)


@require_safe
@follows_former_addresses(SupportGroup)
def group_calendar(request, slug):
    """404 while no date is certain; of a group that has ended, everything is cancelled."""
    groups = SupportGroup.objects.select_related("municipality", "locality")
    group = get_object_or_404(groups.prefetch_related("meetings"), slug=slug)
    if group.is_ended:
        if moved := after_the_end(request, SupportGroup, slug):
            return moved
        if timezone.now() - group.meetings_changed_at > TOLD_AFTER_THE_END:
            return HttpResponse(status=410)
    elif not group.is_public or group.is_out_of_list:
        raise Http404
    rules = rules_of_group(group)
    if not rules:
        raise Http404
    page = request.build_absolute_uri(group.get_absolute_url())
    text = text_of(events_of(group, rules, school_calendar(), page))
    return calendar_file(calendar_of([text], request.build_absolute_uri()))


@require_safe
def list_calendar(request):
    """The dates of a filtered list; where a filter makes no sense, an empty calendar.

    The page of an unknown place shows all groups and says so, which a calendar cannot.
    """
    found = SupportGroupFilter(request.GET)
    if found.form.errors or found.answer.unknown_place:
        return calendar_file(calendar_of([], request.build_absolute_uri()))
    return calendar_of_answer(request, found.answer)


@require_safe
def region_calendar(request, slug):
    if slug not in gazetteer().regions:
        raise Http404
    return calendar_of_answer(request, Answer(current_index(), Criteria(region=slug)))


def calendar_of_answer(request, answer):
    index = answer.index
    dated = answer.found_bits & index.dated
    soonest = index.in_order(dated, index.by_next_date)[:MOST_GROUPS].tolist()
    left_out = _what_is_left_out(dated.bit_count())
    texts = texts_of(request, index, soonest)
    return calendar_file(calendar_of(texts, request.build_absolute_uri(), left_out))


def texts_of(request, index, positions):
    """The events of the groups at these positions, which are kept as their cards are."""
    kept, site = index.drawn.events, (get_language(), request.build_absolute_uri("/"))
    pks = index.pks_at(positions)
    found = {at: kept.get((pk, *site)) for at, pk in zip(positions, pks, strict=True)}
    if missing := {pk: at for at, pk in zip(positions, pks, strict=True) if found[at] is None}:
        groups = SupportGroup.objects.published().select_related("municipality", "locality")
        groups = groups.prefetch_related("meetings")
        for pk, group in groups.in_bulk(missing).items():
            page = request.build_absolute_uri(group.get_absolute_url())
            rules = index.rows[missing[pk]].plan.rules
            events = events_of(group, rules, index.school, page, with_town=True)
            found[missing[pk]] = kept.put((pk, *site), text_of(events))
    return filter(None, found.values())


def _what_is_left_out(dated):
    if dated <= MOST_GROUPS:
        return ""
    return _("Les %(number)s groupes qui se réunissent le plus tôt, sur %(all)s.") % {
        "number": MOST_GROUPS,
        "all": dated,
    }


def calendar_file(body):
    return HttpResponse(
        body,
        content_type="text/calendar; charset=utf-8",
        headers={"Content-Disposition": 'attachment; filename="rendez-vous.ics"'},
    )


def calendar_url(request, asked):
    """The calendar of the same groups, whatever day is shown."""
    asked = Criteria(**{name: value for name, value in asked.items() if name != "when"})
    query = asked.query()
    return request.build_absolute_uri(reverse("list_calendar") + (f"?{query}" if query else ""))
