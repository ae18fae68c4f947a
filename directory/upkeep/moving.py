"""Change the status of records in one go, which is undone in one go."""

from dataclasses import dataclass, field
from uuid import UUID, uuid4

from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.utils import timezone

from ..models import Change
from ..models.history import record_states
from ..models.version import writing


@dataclass
class Moved:
    """What became of each record."""

    batch: UUID = field(default_factory=uuid4)
    # (record, status that it had)
    moved: list = field(default_factory=list)
    had_it: list = field(default_factory=list)
    # (record, ValidationError)
    refused: list = field(default_factory=list)
    # (record, how many of its dates), where these are cancelled instead.
    cancelled: list = field(default_factory=list)

    @property
    def records(self):
        return [record for record, before in self.moved]

    def refused_for(self):
        """{why: the records}"""
        reasons = {}
        for record, error in self.refused:
            reasons.setdefault(" ".join(error.messages), []).append(record)
        return reasons


def move_all(records, status, *, by=None, check=None, **details):
    """Move what may move. `check` may raise ValidationError for a record, as its own rules do."""
    result, moving = Moved(), []
    for record in records:
        try:
            if check:
                check(record)
        except ValidationError as error:
            result.refused.append((record, error))
            continue
        if record.status == status:
            result.had_it.append(record)
        else:
            moving.append(record)
    before = {record.pk: record.status for record in moving}
    refused = move(moving, status, by=by, batch=result.batch, **details)
    for record in moving:
        if error := refused.get(record.pk):
            result.refused.append((record, error))
        else:
            result.moved.append((record, before[record.pk]))
    return result


def move(records, status, **details):
    """{key: ValidationError} of those that stayed; as few queries as the records allow."""
    if len(records) > 1 and getattr(records[0], "MOVE_TOGETHER", False):
        return records[0].move_many(records, status, **details)
    refused = {}
    for record in records:
        try:
            record.move_to(status, **details)
        except ValidationError as error:
            refused[record.pk] = error
    return refused


def say_of_all(groups, *, by, **fields):
    """The same words in the same fields of many, which follow no other field."""
    if not groups:
        return
    with writing():
        record_states(groups, kind=Change.Kind.BEFORE)
        for group in groups:
            group.updated_at = timezone.now()
            for name, value in fields.items():
                setattr(group, name, value)
        QuerySet(type(groups[0])).bulk_update(groups, [*fields, "updated_at"])
        record_states(groups, kind=Change.Kind.CHANGED, by=by)
