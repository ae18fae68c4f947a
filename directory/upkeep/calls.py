"""Whom to call next, and what a call changes.

A helpline is called before all groups. Then, one call to an association that runs many groups helps
most readers: those come first; then what is late, then what nobody ever checked. Who did not answer
comes back on the day that was said.
"""

from datetime import timedelta

from django.db import transaction
from django.db.models import Count, F, Max, Q
from django.utils import timezone

from ..models import CallAttempt, CallTurn
from ..models.calls import column_of
from .verifying import verify

Outcome = CallAttempt.Outcome
AGAIN_AFTER = timedelta(days=3)
WRONG_FOR = timedelta(days=60)


def to_call(groups, today=None, by=None):
    """Those of a QuerySet that wait for a call today, the most useful first.

    `by`: without those that somebody else calls today.
    """
    has_number = ~Q(phone="") | Q(helpline=None) & ~Q(organisation=None) & ~Q(
        organisation__phone=""
    )
    waiting = _untried(groups, today or timezone.localdate(), by).filter(has_number)
    shared = _groups_by_organisation(waiting)
    rows = waiting.select_related("organisation", "municipality", "main_theme").annotate(
        last_call=Max("calls__on")
    )
    rows = rows.order_by(F("due_on").asc(nulls_last=True), "source_date", "pk")
    return sorted(rows, key=lambda group: -shared.get(group.organisation_id, 0))


def lines_to_call(lines, today=None, by=None):
    """Helplines, in the order of the emergency page.

    Not those that nobody calls to see whether they answer, nor whose new number waits already.
    """
    waiting = _untried(lines, today or timezone.localdate(), by).exclude(phone="")
    waiting = waiting.filter(new_phone="").order_by("rank", "pk")
    return [line for line in waiting if line.may_be_called]


def _untried(records, today, by):
    """What is due, but for what was tried lately and what somebody else calls today."""
    model = records.model
    column = column_of(model)
    tried = CallAttempt.objects.exclude(**{column: None}).filter(
        Q(on=today) | Q(again_on__gt=today) | still_wrong(column, today)
    )
    due = records.filter(pk__in=model.objects.due().order_by().values("pk"))
    waiting = due.exclude(pk__in=tried.values(column))
    if by:
        waiting = waiting.exclude(pk__in=CallTurn.objects.of_others(by, model, today))
    return waiting


def still_wrong(column, today):
    """A wrong number is not dialled again before somebody looked into it."""
    lately = Q(outcome=Outcome.WRONG_NUMBER, on__gt=today - WRONG_FOR)
    return lately & Q(on__gte=F(f"{column}__updated_at__date"))


def _groups_by_organisation(groups):
    counts = groups.order_by().exclude(organisation=None).values("organisation")
    counts = counts.annotate(number=Count("pk")).filter(number__gt=1)
    return dict(counts.values_list("organisation", "number"))


def answered_too(record, waiting):
    """The others that the same call may answer for: of the same number, or of the same house."""
    dial, house = number_of(record)[0], getattr(record, "organisation_id", None)
    return [
        other
        for other in waiting
        if other.pk != record.pk
        and (number_of(other)[0] == dial or (house and other.organisation_id == house))
    ]


def number_of(record):
    """(the number to dial, as it is read, whose it is)."""
    holder = record if record.phone else record.organisation
    return holder.dial, holder.phone, "" if holder is record else holder.name


@transaction.atomic
def record_call(record, outcome, *, by, note="", again_on=None, is_checked=True):
    """Keep the attempt, and what follows from it for the listing.

    `is_checked`: whether what was corrected is checked by this very call.
    """
    if outcome == Outcome.NO_ANSWER:
        again_on = again_on or timezone.localdate() + AGAIN_AFTER
    else:
        again_on = None
    if outcome in (Outcome.TRUE, Outcome.CORRECTED) and is_checked:
        verify(record, record.Method.CALL, by=by, note=note)
    if outcome == Outcome.STOPPED:
        record.move_to(record.Status.ENDED, by=by, reason=note)
    return CallAttempt.objects.create(
        by=by,
        outcome=outcome,
        note=note[:300],
        again_on=again_on,
        **{column_of(type(record)): record},
    )
