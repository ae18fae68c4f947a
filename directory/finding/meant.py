"""What was meant by what is asked: the place, the words, and what they do not say enough."""

from dataclasses import dataclass
from functools import cached_property

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from ..crisis import crisis_box, lines_of_words
from ..danger import NOTHING
from ..places.gazetteer import gazetteer
from ..places.place import Place
from ..places.reading import exactly
from ..text import fold
from .beside import YOUNG
from .criteria import Criteria
from .needs import LINES, PSYCHOLOGISTS
from .opposites import SAD_AFTER_BIRTH
from .pieces import SHORT_TEXT
from .reading import understand
from .real_words import is_usual
from .services import named_in, needed

MOST_NAMED = 6


@dataclass(frozen=True)
class ThemeToChoose:
    """A theme that may be what weighs."""

    label: str
    query: str
    count: int


class Meant:
    """Of an answer with an `index` and what is `asked`."""

    # What was meant ------------------------------------------------------------------------

    @cached_property
    def reading(self):
        """What the place asked for means: the one of the box, else one among the words."""
        near = self.asked.get("near", "")
        if isinstance(near, Place):
            return exactly(near)
        if not near and self.understanding and (place := self.understanding.place):
            among_words = gazetteer().read(self.understanding.place_words)
            return among_words if place in among_words.places else exactly(place)
        return gazetteer().read(near)

    @property
    def found_places(self):
        return self.reading.places

    @property
    def place(self):
        """Where distances are counted from: the place asked for, else one named in the text."""
        return self.found_places[0] if self.found_places else None

    @property
    def other_places(self):
        return self.found_places[1:] if self.reading.asks else self.reading.others

    @property
    def unknown_place(self):
        near = self.asked.get("near", "")
        return near if near and not self.found_places else ""

    @property
    def typed_place(self):
        """As it stands in the box, or among the words."""
        words = self.understanding.place_words if self.understanding else ""
        return self.asked.get("near") or words

    @property
    def place_is_asked(self):
        """Whether the place stands in the box, and not among the words."""
        return bool(self.asked.get("near") and self.found_places)

    @property
    def suggested_places(self):
        return gazetteer().close_names(self.unknown_place) if self.unknown_place else []

    @property
    def unknown_words(self):
        """Those that mean nothing here, between the quotes of the page’s language."""
        return ", ".join(_("« {text} »").format(text=word) for word in self._truly_unknown)

    @cached_property
    def _truly_unknown(self):
        """Of a sentence, names and rare words: « we kennen “zoon” niet » takes it for a fool.

        Of two or three words each may be the need.
        """
        found = self.understanding
        if len(fold(found.text).split()) <= SHORT_TEXT:
            return found.unknown
        return [raw for raw in found.unknown if not all(map(is_usual, fold(raw).split()))]

    @cached_property
    def understanding(self):
        text = self.asked.get("q")
        if not text:
            return None
        return understand(
            text, self.index, correct="exact" not in self.asked, language=get_language()
        )

    @cached_property
    def named(self):
        """The networks, platforms and helplines that the words name, or that they need."""
        if not self.understanding:
            return []
        text, young = self.understanding.text, bool(self.asked_audiences & YOUNG)
        # Hardly any group is for who is sad after a birth: a psychologist may be near.
        also = {PSYCHOLOGISTS} if self.asked_themes >= SAD_AFTER_BIRTH else set()
        pages = needed(text, self.place, self.index, young, also)
        pages[1 if pages and pages[0].answers == LINES else 0 : 0] = named_in(
            self.understanding, self.index.named
        )
        return list({str(page.url): page for page in pages}.values())[:MOST_NAMED]

    @cached_property
    def danger_lines(self):
        """The numbers for the danger that the words speak of."""
        heard = self.understanding.heard if self.understanding else NOTHING
        return lines_of_words(heard, get_language()[:2]) if heard.sign else []

    @property
    def spoken(self):
        """The languages of the reader: the one wished, that of the words, that of the page."""
        page = (get_language() or "fr")[:2]
        words = self.understanding.language if self.understanding else ""
        wished = self.understanding.wished if self.understanding else ""
        return [*dict.fromkeys(filter(None, (wished, words[:2], page)))]

    @property
    def asked_themes(self):
        return self._asked_for("theme")

    @property
    def asked_audiences(self):
        return self._asked_for("audience")

    def _asked_for(self, name):
        """What the filter and the text ask for."""
        targets = self.understanding.targets if self.understanding else ()
        return {*self.asked.get(name, ()), *(value for kind, value in targets if kind == name)}

    # Where the words do not say enough -----------------------------------------------------

    @cached_property
    def is_not_understood(self):
        """Whether something was typed of which nothing was understood."""
        found = self.understanding
        if not found or self.named or found.danger:
            return False
        return bool(found.unknown) and not (found.pieces or found.place or found.region)

    @cached_property
    def asks_theme(self):
        """Whether the words only say for whom: then what weighs is asked, before many groups."""
        found = self.understanding
        if not found or "theme" in self.asked or self.named or found.danger:
            return False
        return found.says_only_for_whom

    @cached_property
    def guessed(self):
        """What the words are only likely about, each with a query for it alone."""
        if not self.understanding:
            return []
        labels = dict(self.index.choices("theme"))
        near = self.asked.get("near") or (self.place and self.place.query)
        asked = Criteria(**self.asked | {"q": "", "near": near})
        return [
            ThemeToChoose(labels[slug], asked.query(theme=slug), 0)
            for slug in self.understanding.guessed
            if slug in labels
        ]

    @property
    def says_what_is_unknown(self):
        """Whether the page says which words mean nothing here."""
        found = self.understanding
        if not found or found.corrections or found.danger or self.guessed:
            return False
        return bool(self._truly_unknown) and not self.is_not_understood

    @cached_property
    def of_people(self):
        """All groups for any of those of whom the words speak."""
        near = self.asked.get("near") or (self.place and self.place.query)
        people = sorted(self.asked_audiences)
        asked = Criteria(**self.asked | {"q": "", "near": near, "audience": people})
        return type(self)(self.index, asked)

    @property
    def themes_to_choose(self):
        """The branches that some group is about, with a query and a count for each."""
        asked = self.of_people if self.asks_theme else type(self)(self.index, Criteria())
        return [
            ThemeToChoose(label, asked.asked.query(theme=slug), count)
            for slug, label in self.index.choices("theme")
            if not self.index.branch_of[slug]
            and (count := (asked.found_bits & self.index.bits("theme", slug)).bit_count())
        ]

    @property
    def numbers(self):
        """Whom to call, in the language of the words."""
        return crisis_box(self.spoken[0])
