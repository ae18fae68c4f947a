"""One listing becomes two again."""

from datetime import date

from django.contrib.auth import get_user_model
from django.db import transaction
from django.db.models import Q

from ...models import (
    Change,
    ConfirmationRequest,
    Duplicate,
    FormerAddress,
    Merge,
    SupportGroup,
)
from ...models.history import undo
from ...models.verification import set_check
from ...received.reports import lift_caution
from ..rating import rate_again
from .belongings import name_of, point_at, relations, rows_with
from .together import check_of


@transaction.atomic
def take_apart(result, by=None):
    """Both listings are as before the merge; what changed hands goes back.

    Raises ValidationError where one of them changed since.
    """
    model = result.content_type.model_class()
    check = check_of(model.objects.get(pk=result.kept_id))
    for change in Change.objects.of_model(model).filter(batch=result.batch):
        undo(change, by=by)
    kept, other = (model.objects.get(pk=pk) for pk in (result.kept_id, result.other_id))
    FormerAddress.objects.of(kept).filter(slug=other.slug).delete()
    mine = FormerAddress.objects.of(kept)
    mine.filter(slug__in=result.moved["addresses"]).update(object_id=other.pk)
    for relation in relations(model):
        keys = result.moved["rows"].get(name_of(relation), [])
        point_at(other, relation, rows_with(relation, kept).filter(pk__in=keys), by)
    if "check" in result.moved:
        give_check_back(kept, check, **result.moved["check"])
    if model is SupportGroup:
        lift_caution(kept)
        lift_caution(other)
    ConfirmationRequest.objects.filter(pk__in=result.moved["closed"]).update(closed_on=None)
    for pair in Duplicate.objects.with_listing(kept) & Duplicate.objects.with_listing(other):
        pair.reopen()
    result.delete()
    rate_again(kept)
    rate_again(other)
    return kept, other


def give_check_back(helpline, check, own, of_number):
    """Unless somebody has checked it since: `check` is what it had until now."""
    day, method, by = own if check == of_number else check
    day = date.fromisoformat(day) if day else None
    set_check(helpline, day, method, get_user_model().objects.filter(pk=by).first())


def merges_of(listing):
    """What became part of this listing, and what it became part of, latest first."""
    merges = Merge.objects.of_model(type(listing))
    merges = merges.filter(Q(kept_id=listing.pk) | Q(other_id=listing.pk))
    return merges.select_related("by").prefetch_related("kept", "other")
