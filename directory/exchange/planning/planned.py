"""What comes out of a comparison: a row, its state, and what it was compared under."""

from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import dataclass, field

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from ...models import SupportGroup
from ..groups import GroupSheet

NEW, CHANGED, UNCHANGED, REFUSED, UNDECIDED, DONE = (
    "new", "changed", "unchanged", "refused", "undecided", "done",
)  # fmt: skip
WRITTEN = (NEW, CHANGED)
# The decision about a row that resembles a record, beside the record's own number.
IS_NEW = "new"
LEFT_OUT = "out"
ADDRESS_LEFT = _("La commune change : l’ancienne adresse est effacée.")


def anywhere(_where, _record):
    """For whoever works everywhere."""
    return True


@dataclass(frozen=True)
class Rights:
    """What the person who imports may do; `visible` are the numbers of the records they may see."""

    may_add: bool
    # May this person change this record?
    may_change: Callable
    may_publish: bool
    visible: frozenset
    # Of {"municipality": …, "regions_served": […]}, and the record: may it be there?
    may_be_there: Callable


@dataclass(frozen=True)
class Options:
    """`columns`: {index of a column of the file: name of ours, or ""}; `constants`: {name of ours:
    what all rows are}; `words`: see `Lookup`."""

    new_status: str = SupportGroup.Status.REVIEW
    empty_cells_erase: bool = False
    columns: dict = field(default_factory=dict)
    # What a new group must say.
    needed: tuple = GroupSheet.NEEDED
    constants: dict = field(default_factory=dict)
    words: dict = field(default_factory=dict)


@dataclass
class RowPlan:
    """One row: its record as the file would make it, and what stands in the way."""

    line: int
    texts: dict
    name: str = ""
    # Columns that say what the editor said for all rows: it fills, and replaces nothing.
    given: set = field(default_factory=set)
    # Its meeting stands in columns of its own.
    says_one_meeting: bool = False
    is_new: bool = True
    record: SupportGroup | None = None
    state: str = UNCHANGED
    # [(heading, before, after)]
    changes: list = field(default_factory=list)
    problems: list = field(default_factory=list)
    cautions: list = field(default_factory=list)
    # [(number of the record, what it is called)]
    candidates: list = field(default_factory=list)
    # Attributes to save, and the values that live in other tables.
    attributes: set = field(default_factory=set)
    related: dict = field(default_factory=dict)
    # Rows of single dates that go with their meetings.
    dates_gone: list = field(default_factory=list)
    # Names of columns whose cell cannot be read, and cells that went to the internal note.
    bad_cells: list = field(default_factory=list)
    to_note: list = field(default_factory=list)
    # Its identifier is that of a record which does not look like it.
    has_taken_key: bool = False
    # How many of the problems are those of cells that may be left out.
    cell_problems: int = 0

    @property
    def is_fixable(self):
        only_cells = self.cell_problems == len(self.problems)
        return self.state == REFUSED and bool(self.bad_cells) and only_cells

    def report(self):
        """What the editor sees and agrees to."""
        return {
            "line": self.line,
            "name": self.name[:160],
            "state": self.state,
            "pk": self.record.pk if self.record and not self.is_new else None,
            "changes": [list(change) for change in self.changes],
            "problems": self.problems,
            "cautions": self.cautions,
            "candidates": [list(candidate) for candidate in self.candidates],
            "fixable": self.is_fixable,
        }

    def change(self, attribute, value, heading, before, after):
        setattr(self.record, attribute, value)
        self.attributes.add(attribute)
        self.changes.append((heading, before, after))
        hidden = before != SupportGroup.AddressVisibility.PUBLIC
        if attribute == "address_visibility" and value == "public" and self.record.pk and hidden:
            self.cautions.append(_now("L’adresse, cachée jusqu’ici, sera montrée aux visiteurs."))

    @contextmanager
    def told(self, heading):
        """A problem is said under the heading of its column."""
        try:
            yield
        except ValidationError as error:
            self.tell(heading, error)

    def tell(self, heading, error):
        self.problems += [
            _now("%(heading)s : %(problem)s") % {"heading": heading, "problem": message}
            for message in error.messages
        ]
