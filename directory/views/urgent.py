"""The page of numbers: four doors, who answers now, then everybody by need and by language."""

from dataclasses import dataclass
from functools import cached_property

from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from ..crisis import all_helplines
from ..meetings.words import time_in_words
from ..models import Helpline
from ..opening import open_until

Kind = Helpline.Kind
# What somebody says who needs help at once, and the line that answers it.
DOORS = (
    (Kind.EMERGENCY, _("Une vie est en danger")),
    (Kind.SUICIDE, _("Je pense à mourir")),
    (Kind.VIOLENCE, _("On me fait du mal")),
    (Kind.CHILDREN, _("Je suis un enfant ou un·e ado")),
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
        doors = [(words, self._behind(kind)) for kind, words in DOORS]
        return [Door(words, line, self.until(line)) for words, line in doors if line]

    def _behind(self, kind):
        """Who answers now rather than later; of these, the one of the box on every page."""
        lines = [line for line in self.own if line.kind == kind and line.phone]
        return min(
            lines,
            key=lambda line: (not self.answers(line), not line.crisis_label),
            default=None,
        )

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
