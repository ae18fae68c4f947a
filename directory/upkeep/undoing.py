"""Go back: what was done in one go, an older version, a deleted record."""

from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import ProtectedError
from django.utils.translation import gettext as _

from ..models import Change, Merge, history
from ..models.history import CHANGED_SINCE
from ..models.states import typed
from .merging import take_apart
from .rating import rate_again

MOST_IN_A_PART = 200


@dataclass
class ChangeStep:
    """One change of one record, to take back."""

    # Whether the record is no more, once it is taken back.
    leaves = False

    change: Change

    def __post_init__(self):
        self.records = [self.change.record]

    @property
    def label(self):
        return self.change.get_kind_display()

    @property
    def outcome(self):
        return _("Annulé : « %(name)s » est comme avant.") % {"name": self.records[0]}

    @property
    def is_taken_back(self):
        """Whether it was undone before, and nothing came since: an undoing stopped half-way."""
        last, previous = Change.objects.of(self.records[0]).first(), self.change.previous()
        if previous is None or last.kind != Change.Kind.UNDONE:
            return False
        model = self.change.model
        return typed(model, last.state) == typed(model, previous.state)

    def take_back(self, by=None, batch=None):
        """Raises ValidationError where something happened since."""
        history.undo(self.change, by=by, batch=batch)
        rate_again(self.records[0])


class AdditionStep(ChangeStep):
    """A record that was added, to take out again: only while nobody outside ever saw it."""

    leaves = True

    @property
    def outcome(self):
        return _("Annulé : « %(name)s » n’est plus dans l’annuaire.") % {"name": self.change.name}

    @transaction.atomic
    def take_back(self, by=None, batch=None):
        """Raises ValidationError where something happened since."""
        record = self.records[0]
        was_seen = hasattr(record, "status") and record.was_seen(record.status)
        if was_seen or not self.change.still_stands():
            text = _("« %(name)s » a changé depuis : rien n’a été annulé.")
            raise ValidationError(text, CHANGED_SINCE, params={"name": self.change.name})
        history.record_deletion(record, by=by)
        try:
            # Another instance: who logs it still has this one's number.
            self.change.model._base_manager.get(pk=record.pk).delete()
        except ProtectedError as error:
            text = _("« %(name)s » sert ailleurs : rien n’a été annulé.")
            raise ValidationError(text, params={"name": self.change.name}) from error


@dataclass
class MergeStep:
    """Two listings that became one, to take apart."""

    leaves = is_taken_back = False

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

    def take_back(self, by=None, batch=None):
        """Raises ValidationError where one of the two changed since."""
        take_apart(self.merge, by=by)


def steps_of(model, batch, before=None):
    """What was done to records of a model in one go, as steps that can be taken back.

    The latest first, and not more than a part: `before` is the key of the one that was last.
    """
    if merge := Merge.objects.of_model(model).filter(batch=batch).first():
        return [MergeStep(merge)]
    return [step_of(change) for change in changes_in(model, batch, before)[:MOST_IN_A_PART]]


def changes_in(model, batch, before=None):
    """What was deleted since comes back by another way."""
    changes = Change.objects.of_model(model).filter(batch=batch)
    changes = changes.filter(object_id__in=model._base_manager.values("pk"))
    return changes.filter(pk__lt=before) if before else changes


def step_of(change):
    return AdditionStep(change) if change.kind == Change.Kind.ADDED else ChangeStep(change)


def restore(version, by=None):
    """Give a record the content of an older version; None where it has it already."""
    restored = history.restore(version, by=by)
    rate_again(version.record)
    return restored


def undelete(deletion, by=None):
    record = history.undelete(deletion, by=by)
    rate_again(record)
    return record
