"""Whom to call next, and what a call changes.

One call to an association that runs many groups helps most readers: those come first; then what is
late, then what nobody ever checked. Who did not answer comes back on the day that was said.
"""

from datetime import timedelta

from django.db import transaction
from django.db.models import Count, F, Max, Q
from django.utils import timezone

from ..models import CallAttempt, CallTurn, SupportGroup
from .verifying import verify

Outcome = CallAttempt.Outcome
AGAIN_AFTER = timedelta(days=3)
WRONG_FOR = timedelta(days=60)


def to_call(groups, today=None, by=None):
    """Those of a QuerySet that wait for a call today, the most useful first.

    `by`: without those that somebody else calls today.
    """
    today = today or timezone.localdate()
    due = groups.filter(pk__in=SupportGroup.objects.due().order_by().values("pk"))
    has_number = ~Q(phone="") | Q(helpline=None) & ~Q(organisation=None) & ~Q(
        organisation__phone=""
    )
    tried = CallAttempt.objects.filter(Q(on=today) | Q(again_on__gt=today) | still_wrong(today))
    waiting = due.filter(has_number).exclude(pk__in=tried.values("group"))
    if by:
        waiting = waiting.exclude(pk__in=CallTurn.objects.of_others(by, today).values("group"))
    shared = _groups_by_organisation(waiting)
    rows = waiting.select_related("organisation", "municipality", "main_theme").annotate(
        last_call=Max("calls__on")
    )
    rows = rows.order_by(F("due_on").asc(nulls_last=True), "source_date", "pk")
    return sorted(rows, key=lambda group: -shared.get(group.organisation_id, 0))


def still_wrong(today):
    """A wrong number is not dialled again before somebody looked into it."""
    lately = Q(outcome=Outcome.WRONG_NUMBER, on__gt=today - WRONG_FOR)
    return lately & Q(on__gte=F("group__updated_at__date"))


def _groups_by_organisation(groups):
    counts = groups.order_by().exclude(organisation=None).values("organisation")
    counts = counts.annotate(number=Count("pk")).filter(number__gt=1)
    return dict(counts.values_list("organisation", "number"))


def same_number(group, waiting):
    """The other groups that the same call answers for."""
    number = number_of(group)
    return [other for other in waiting if other.pk != group.pk and number_of(other) == number]


def number_of(group):
    """(the number to dial, as it is read, whose it is)."""
    holder = group if group.phone else group.organisation
    return holder.dial, holder.phone, "" if holder is group else holder.name


@transaction.atomic
def record_call(group, outcome, *, by, note="", again_on=None):
    """Keep the attempt, and what follows from it for the listing."""
    if outcome == Outcome.NO_ANSWER:
        again_on = again_on or timezone.localdate() + AGAIN_AFTER
    else:
        again_on = None
    if outcome in (Outcome.TRUE, Outcome.CORRECTED):
        verify(group, SupportGroup.Method.CALL, by=by, note=note)
    if outcome == Outcome.STOPPED:
        group.move_to(SupportGroup.Status.ENDED, by=by, reason=note)
    return CallAttempt.objects.create(
        group=group, by=by, outcome=outcome, note=note[:300], again_on=again_on
    )
