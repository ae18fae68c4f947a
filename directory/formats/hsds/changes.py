"""What changed since a moment, for who keeps a copy: also by a day alone, and by going away."""

from datetime import datetime, time, timedelta

from django.db.models import OuterRef, Q, Subquery
from django.utils.timezone import get_current_timezone, localdate, localtime

from ...models import Listing, SupportGroup
from ...models.history import Change

HIDDEN_AGAIN = (Listing.Status.DRAFT, Listing.Status.REVIEW)
# (field, days later): from that midnight on it reads otherwise, and nobody has written to it. A
# check, which is no change of the text either, is told when its day is over.
DAYS = (
    ("verified_on", 0),
    ("verified_on", 1),
    ("late_on", 0),
    ("leaves_list_on", 0),
    ("paused_from", 0),
    ("paused_until", 1),
    ("full_until", 1),
)


def last_modified(record):
    """Of a listing that has a page: since when it reads as it does."""
    moments = [record.updated_at]
    if isinstance(record, SupportGroup):
        moments.append(record.meetings_changed_at)
    for name, later in DAYS:
        day = getattr(record, name)
        if day and (day := day + timedelta(days=later)) <= localdate():
            moments.append(midnight_of(day))
    return max(moments)


def midnight_of(day):
    return datetime.combine(day, time.min, get_current_timezone())


def told_since(model, since):
    """Q of what changed and is public, in the lists or not, and of what has ended."""
    today, first = localdate(), localtime(since).date()
    if midnight_of(first) < since:
        first += timedelta(days=1)
    changed = Q(updated_at__gte=since)
    if model is SupportGroup:
        changed |= Q(meetings_changed_at__gte=since)
    for name, later in DAYS:
        some = timedelta(days=later)
        changed |= Q(**{f"{name}__gte": first - some, f"{name}__lte": today - some})
    ended = Q(status=Listing.Status.ENDED, updated_at__gte=since)
    return Q(status__in=Listing.PUBLIC_STATUSES) & changed | ended


def withdrawn_since(model, since):
    """What was public and is a draft again; one that never was public is nobody's business."""
    changes = Change.objects.of_model(model).filter(object_id=OuterRef("pk"))
    seen = changes.filter(state__fields__status__in=Listing.PUBLIC_STATUSES).order_by("-pk")
    left = changes.filter(pk__gt=OuterRef("seen")).order_by("pk")
    drafts = model.objects.filter(status__in=HIDDEN_AGAIN)
    drafts = drafts.annotate(seen=Subquery(seen.values("pk")[:1]))
    return drafts.annotate(left=Subquery(left.values("at")[:1])).filter(left__gte=since)


def went_away_at(records):
    """{key: when visitors could no longer read it} of what is withdrawn."""
    states = Change.objects.of_model(type(records[0])).filter(
        object_id__in=[record.pk for record in records]
    )
    found = {}
    statuses = states.order_by("pk").values_list("object_id", "at", "state__fields__status")
    for pk, at, status in statuses:
        if status in Listing.PUBLIC_STATUSES:
            found[pk] = None
        elif pk in found and not found[pk]:
            found[pk] = at
    return found
