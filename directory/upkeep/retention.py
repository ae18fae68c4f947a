"""What visitors, groups and editors left is deleted once nobody needs it: said on /vie-privee/."""

from datetime import timedelta

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.core.management import call_command
from django.utils import timezone

from ..models import (
    Change,
    ConfirmationRequest,
    GroupAnswer,
    GroupSuggestion,
    Lockout,
    LoginRecord,
    NightlyRun,
    PendingImport,
    Report,
)
from ..models.history import erase
from ..models.reports import Received
from ..received.reports import lift_caution

# Since the day when it came.
HANDLED_KEPT = timedelta(days=365)
WAITING_KEPT = timedelta(days=2 * 365)
# After so long nobody expects an answer.
SENDER_KEPT = timedelta(days=183)
# Of the groups that answered or did not: the last request tells when to ask again.
REQUEST_KEPT = timedelta(days=3 * 365)
# Until then a deleted record comes back with all that it had.
DELETED_KEPT = timedelta(days=90)
NEW = Received.State.NEW


def forget_old():
    """How many records were deleted or emptied."""
    today, now = timezone.localdate(), timezone.now()
    count = forget_received(today)
    senders = GroupSuggestion.objects.filter(received_on__lt=today - SENDER_KEPT)
    count += senders.exclude(sender_email="").update(sender_email="")
    old = [
        ConfirmationRequest.objects.filter(closed_on__lt=today - REQUEST_KEPT),
        PendingImport.objects.expired(),
        LoginRecord.objects.expired(),
        Lockout.objects.filter(attempt_time__lt=now - settings.AXES_COOLOFF_TIME),
        NightlyRun.objects.expired(),
    ]
    count += sum(records.delete()[0] for records in old)
    count += forget_deleted(now - DELETED_KEPT)
    call_command("clearsessions")
    return count


def forget_deleted(limit):
    """The history of what was deleted before this moment, its hidden addresses with it."""
    count = 0
    kinds = ContentType.objects.filter(pk__in=Change.objects.order_by().values("content_type"))
    for model in filter(None, [kind.model_class() for kind in kinds]):
        gone = Change.objects.of_gone(model)
        lately = gone.filter(at__gte=limit).values("object_id")
        count += erase(gone.exclude(object_id__in=lately))
    return count


def forget_received(today):
    count = 0
    for model in (Report, GroupSuggestion, GroupAnswer):
        handled = model.objects.exclude(state=NEW).filter(received_on__lt=today - HANDLED_KEPT)
        waiting = model.objects.filter(state=NEW, received_on__lt=today - WAITING_KEPT)
        cautioned = group_of_old(waiting) if model is Report else []
        count += handled.delete()[0] + waiting.delete()[0]
        for group in cautioned:
            lift_caution(group)
    return count


def group_of_old(reports):
    """The groups that carry a caution, perhaps because of one of these."""
    told = reports.filter(group__reported_closed=True).select_related("group")
    return list({report.group_id: report.group for report in told}.values())
