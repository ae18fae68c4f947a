"""Go back: what was done in one go, an older version, a deleted record."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from ..models import Change, Merge, history
from .merging import take_apart
from .rating import rate_again


@dataclass
class ChangeStep:
    """One change of one record, to take back."""

    change: Change

    def __post_init__(self):
        self.records = [self.change.record]

    @property
    def label(self):
        return self.change.get_kind_display()

    @property
    def outcome(self):
        return _("Annulé : « %(name)s » est comme avant.") % {"name": self.records[0]}

    def take_back(self, by=None):
        """Raises ValidationError where something happened since."""
        history.undo(self.change, by=by)
        rate_again(self.records[0])


@dataclass
class MergeStep:
    """Two listings that became one, to take apart."""

    merge: Merge

    def __post_init__(self):
        self.records = [self.merge.kept, self.merge.other]

    @property
    def label(self):
        return _("réunion de deux fiches")

    @property
    def outcome(self):
        kept, other = self.records
        text = _("Annulé : « %(kept)s » et « %(other)s » sont de nouveau deux fiches.")
        return text % {"kept": kept, "other": other}

    def take_back(self, by=None):
        """Raises ValidationError where one of the two changed since."""
        take_apart(self.merge, by=by)


def steps_of(model, batch):
    """What was done to records of a model in one go, as steps that can be taken back."""
    if merge := Merge.objects.of_model(model).filter(batch=batch).first():
        return [MergeStep(merge)]
    changes = Change.objects.of_model(model).filter(batch=batch)
    steps = [ChangeStep(change) for change in changes]
    # What was deleted since comes back by another way.
    return [step for step in steps if step.records[0] is not None]


def restore(version, by=None):
    """Give a record the content of an older version; None where it has it already."""
    restored = history.restore(version, by=by)
    rate_again(version.record)
    return restored


def undelete(deletion, by=None):
    record = history.undelete(deletion, by=by)
    rate_again(record)
    return record
