"""What belongs to a listing and changes hands with it: reports, answers, old addresses…"""

from contextlib import ExitStack

from django.utils import timezone

from ...models import (
    ConfirmationRequest,
    FormerAddress,
    SupportGroup,
    changing,
)
from ...models.sourced import Sourced
from ...models.states import parts_of


def relations(model):
    """Every table with a key of such a listing in it, but its own lists and parts."""
    own = {relation.related_model for relation in parts_of(model)}
    own |= {field.remote_field.through for field in model._meta.many_to_many}
    return [
        relation
        for relation in model._meta.get_fields(include_hidden=True)
        if relation.auto_created and relation.one_to_many and relation.related_model not in own
    ]


def hand_over(kept, other, by=None):
    """{table and column: keys of the rows that now belong to the kept listing}."""
    moved = {
        name_of(relation): point_at(kept, relation, rows_with(relation, other), by)
        for relation in relations(type(kept))
    }
    return {name: keys for name, keys in moved.items() if keys}


def rows_with(relation, listing):
    return relation.related_model._base_manager.filter(**{relation.field.name: listing})


def point_at(listing, relation, rows, by):
    """Give these rows to a listing; returns their keys. What has a history keeps who did it."""
    if relation.related_model._meta.auto_created:
        # A list, of an article for instance, that has both already.
        source = next(
            field
            for field in relation.related_model._meta.concrete_fields
            if field.remote_field and field != relation.field
        )
        known = rows_with(relation, listing).values(source.name)
        rows = rows.exclude(**{f"{source.name}__in": known}).select_related(source.name)
        touched = {getattr(row, source.name) for row in rows}
    else:
        touched = set(rows)
    keys = list(rows.values_list("pk", flat=True))
    with ExitStack() as histories:
        for record in {with_history(row) for row in touched} - {None}:
            histories.enter_context(changing(record, by=by))
        rows.model._base_manager.filter(pk__in=keys).update(**{relation.field.name: listing})
    return keys


def with_history(row):
    """The record whose history tells of a row: a block is a part of its article."""
    return row if isinstance(row, Sourced) else getattr(row, "parent", None)


def name_of(relation):
    return f"{relation.related_model._meta.label}.{relation.field.name}"


def close_second_request(kept, other):
    """One open question a group: the mail to the one that ends is worth nothing any more."""
    if not isinstance(kept, SupportGroup):
        return []
    second = ConfirmationRequest.objects.open().filter(group=other)
    if not ConfirmationRequest.objects.open().filter(group=kept).exists():
        return []
    keys = list(second.values_list("pk", flat=True))
    second.update(closed_on=timezone.localdate())
    return keys


def addresses_of(listing):
    return list(FormerAddress.objects.of(listing).values_list("slug", flat=True))
