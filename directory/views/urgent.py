"""The page of numbers: four doors, who answers now, then everybody by need and by language."""

from dataclasses import dataclass
from functools import cached_property

from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from ..crisis import all_helplines, crisis_box
from ..meetings.words import time_in_words
from ..models import Helpline
from ..opening import open_until

Kind = Helpline.Kind
# What somebody says who needs help at once, and who answers it: where the language of the page has
# no line of the first kind, one of the second.
DOORS = (
    (_("Une vie est en danger"), (Kind.EMERGENCY,)),
    (_("Je pense à mourir"), (Kind.SUICIDE, Kind.LISTENING)),
    (_("On me fait du mal"), (Kind.VIOLENCE, Kind.EMERGENCY)),
    (_("Je suis un enfant ou un·e ado"), (Kind.CHILDREN, Kind.LISTENING)),
)


@dataclass(frozen=True)
class Door:
    words: str
    line: Helpline
    until: str


class Numbers:
    """All published lines, arranged for who reads the page in this language at this moment."""

    def __init__(self):
        self.now = timezone.localtime()
        self.language = get_language()[:2]
        self.lines = all_helplines()

    @cached_property
    def own(self):
        """Those that speak the language of the page, most urgent first."""
        return [
            line
            for line in self.lines
            if any(spoken.code == self.language for spoken in line.spoken)
        ]

    @property
    def names_sources(self):
        """Whether some numbers come from a public page and nobody here has called them."""
        return any(line.source_url and not line.verified_on for line in self.lines)

    def until(self, line):
        """« minuit », « 17 h »; nothing where the line does not answer now, or nobody knows."""
        end = None if line.always else open_until(line.hours, self.now)
        if end is None:
            return ""
        return _("minuit") if end.date() > self.now.date() else time_in_words(end.time())

    def answers(self, line):
        return line.always or bool(self.until(line))

    @property
    def doors(self):
        doors = [(words, self._behind(kinds)) for words, kinds in DOORS]
        return [Door(words, line, self.until(line)) for words, line in doors if line]

    def _behind(self, kinds):
        """The line of the surest kind; then who answers now, and of these the one of the box.

        Of the lines about children only those of the box are for a child to call: others are for
        who looks for a missing one.
        """
        lines = [line for line in self.own if line.kind in kinds and line.phone]
        lines = [
            line for line in lines if line.kind != Kind.CHILDREN or line.dial in self._dials_of_box
        ]
        return min(lines, key=lambda line: self._preference(line, kinds), default=None)

    def _preference(self, line, kinds):
        """Least first. Instead of a line about violence, the police answers before an ambulance."""
        rank = kinds.index(line.kind)
        is_first_door = rank > 0 and [line.dial] == self._dials_of_box[:1]
        return (
            rank,
            not self.answers(line),
            is_first_door,
            line.dial not in self._dials_of_box,
        )

    @cached_property
    def _dials_of_box(self):
        return [number.dial for number in crisis_box(self.language)]

    @cached_property
    def open_now(self):
        """[(line, until when)] to talk to now; those of an emergency have a door of their own."""
        found = [(line, self.until(line)) for line in self.own if line.kind != Kind.EMERGENCY]
        return [(line, until) for line, until in found if line.phone and self.answers(line)]

    @property
    def needs(self):
        """[(need, lines)] in the language of the page."""
        needs = [
            (label, [line for line in self.own if line.kind == kind])
            for kind, label in Kind.choices
        ]
        return [(label, lines) for label, lines in needs if lines]

    @property
    def other_languages(self):
        """Those that do not speak the language of the page."""
        return [line for line in self.lines if line not in self.own]
