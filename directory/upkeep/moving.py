"""Change the status of records in one go, which is undone in one go."""

from dataclasses import dataclass, field
from uuid import UUID, uuid4

from django.core.exceptions import ValidationError


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
    result = Moved()
    for record in records:
        before = record.status
        try:
            if check:
                check(record)
            if before == status:
                result.had_it.append(record)
                continue
            record.move_to(status, by=by, batch=result.batch, **details)
        except ValidationError as error:
            result.refused.append((record, error))
        else:
            result.moved.append((record, before))
    return result
