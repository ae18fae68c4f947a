"""The answer above a list: what was understood, and who helps beside the groups.

One sentence, the network that serves the place for that age, the lines that fit, an article.
Without a place, the network cannot be told: then a place should be asked.
"""

from dataclasses import dataclass
from functools import cached_property

from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

from ..facts import ways_of
from ..models import CareNetwork, Catchment, Helpline
from ..places.gazetteer import gazetteer
from ..places.grammar import at_town
from ..text import fold
from .beside import ANYBODY, OF_SEX, SEXUAL, YOUNG, beside, by_population, needs_of
from .of_whom import is_grown_up, speaks_of_themselves
from .openness import OF_GRIEF

Population = CareNetwork.Population
YOUNG_THEMES = {"adolescence", "mal-etre-des-jeunes", "phobie-scolaire"}
# Bullied at school, online: of the young, unless who asks is said to be grown up.
BULLYING = "harcelement"
# Those who choose between the network of the young and that of adults.
BETWEEN = {"jeunes-adultes", "etudiants"}
MOST_THEMES = 2
MOST_LINES, MOST_LINES_BY_PHONE = 2, 4
# What everybody who is not well has: beside another theme it says nothing.
VAGUE = "sante-mentale"
# Who is meant, the most telling first.
WHO = {
    "enfants": gettext_lazy("Pour un enfant"),
    "adolescents": gettext_lazy("Pour un jeune"),
    "jeunes-aidants": gettext_lazy("Pour un jeune aidant"),
    "jeunes-adultes": gettext_lazy("Pour un jeune adulte"),
    "aines": gettext_lazy("Pour une personne âgée"),
    "parents": gettext_lazy("Pour un parent"),
    "proches": gettext_lazy("Pour un proche"),
    "etudiants": gettext_lazy("Pour une étudiante ou un étudiant"),
    "familles": gettext_lazy("Pour une famille"),
    "femmes": gettext_lazy("Pour une femme"),
    "hommes": gettext_lazy("Pour un homme"),
}
# Who asks for somebody else.
CARING = {"proches", "parents", "familles"}
# Whose article it is: of the reader, who asks for somebody else more often than not.
READERS = (
    ({"parents"}, "parents"),
    ({"proches", "jeunes-aidants", "familles"}, "proches"),
    ({"enfants"}, "parents"),
    ({"adolescents"}, "parents"),
)

OF_RELATIVES = "aidants-et-proches"


@dataclass(frozen=True)
class NetworkOfPlace:
    """The network that serves a place, how sure that is, and how to get in."""

    network: CareNetwork
    is_certain: bool
    others: tuple

    @property
    def name(self):
        return self.network.title

    @property
    def url(self):
        return self.network.get_absolute_url()

    @property
    def way(self):
        """The first way to reach it: to call, else to write, else to read; or None."""
        return next(iter(ways_of(self.network)), None)


class AnswerSummary:
    """`themes` and `audiences` are slugs; the first of a list is what weighs most."""

    def __init__(
        self,
        index,
        *,
        place=None,
        themes=(),
        audiences=(),
        is_young=False,
        is_grown_up=False,
        is_in_danger=False,
        spoken=(),
        who="",
        asks_phone=False,
        speaks_of_themselves=False,
    ):
        self.index = index
        self.is_in_danger = is_in_danger
        self.beside = beside(index)
        self.place = place
        self.themes = needs_of(index, [theme for theme in themes if theme in index.branch_of])
        self.audiences = set(audiences)
        young_themes = YOUNG_THEMES if is_grown_up else YOUNG_THEMES | {BULLYING}
        self.is_young = is_young or bool(
            self.audiences & YOUNG or young_themes.intersection(self.themes)
        )
        self.spoken = spoken or [(get_language() or "fr")[:2]]
        self.who = who
        self.asks_phone = asks_phone
        # Whether the young person who is spoken of writes.
        self.speaks_of_themselves = speaks_of_themselves

    # From what a page knows -----------------------------------------------------------------

    @classmethod
    def of_answer(cls, answer):
        understood = answer.understanding
        said = [slug for piece in understood.pieces for slug in piece.themes] if understood else []
        return cls(
            answer.index,
            place=answer.place,
            themes=[*dict.fromkeys([*answer.asked.get("theme", ()), *said])],
            audiences=answer.asked_audiences,
            # Of a child that somebody hits, the parent reads this.
            is_young=bool(understood and understood.heard.is_young and not understood.heard.hurts),
            is_grown_up=bool(understood) and is_grown_up(understood.text),
            is_in_danger=bool(understood and understood.danger),
            spoken=answer.spoken,
            speaks_of_themselves=bool(understood) and speaks_of_themselves(understood.text),
        )

    @classmethod
    def of_nearby(cls, nearby):
        return cls(nearby.index, place=nearby.place)

    @classmethod
    def of_questions(cls, questions):
        reader = questions.reader
        return cls(
            questions.index,
            place=questions.place,
            themes=questions.answers["theme"],
            audiences=reader.audiences[:1],
            is_young=reader.populations == (Population.YOUNG,),
            who=str(reader.who),
            asks_phone=questions.asks_phone,
        )

    @classmethod
    def of_theme(cls, index, slug):
        return cls(index, themes=[slug])

    # What it says ---------------------------------------------------------------------------

    @property
    def is_empty(self):
        """Whether nothing was asked that would need an answer."""
        return not (self.place or self.themes or self.audiences)

    @property
    def asks_place(self):
        """Whether the network could be told if only a place were known."""
        return self.place is None

    @property
    def title(self):
        """The sentence, where something was asked and who asked is not in danger.

        Who is in danger reads who answers, and not their own words as a title.
        """
        return "" if self.is_empty or self.is_in_danger else self.sentence

    @cached_property
    def sentence(self):
        """« Pour un jeune, à Ath : se faire du mal »."""
        named = {"who": self._who, "place": self._where, "themes": self._what}
        match [name for name, words in named.items() if words]:
            case ["who", "place", "themes"]:
                return _("{who}, {place} : {themes}").format(**named)
            case ["who", "place"]:
                return _("{who}, {place}").format(**named)
            case ["who", "themes"]:
                return _("{who} : {themes}").format(**named)
            case ["place", "themes"]:
                return capitalised(_("{place} : {themes}").format(**named))
            case _one_or_none:
                return capitalised("".join(named.values()))

    @property
    def _who(self):
        told = (str(words) for slug, words in WHO.items() if slug in self.audiences)
        return self.who or next(told, "")

    @property
    def _where(self):
        """« à Ath », « au Roeulx », « aux Bons Villers »."""
        if not self.place:
            return ""
        return at_town(self.place.own_name)

    @property
    def _what(self):
        telling = [theme for theme in self.themes if theme != VAGUE] or self.themes
        names = [self._plain(self.index.labels["theme", slug]) for slug in telling[:MOST_THEMES]]
        return ", ".join(names)

    def _plain(self, label):
        """A label inside a sentence: « Dépression » → « dépression », but « TOC »."""
        if (get_language() or "").startswith("de"):
            return label
        first, *rest = label.split(" ", 1)
        spelling = self.index.vocabulary.spelling.get(fold(first), first)
        if first[1:].islower() and spelling[:1].islower():
            first = first[0].lower() + first[1:]
        return " ".join([first, *rest])

    # Who helps ------------------------------------------------------------------------------

    @cached_property
    def network(self):
        """The network of the place for the age that is spoken of: adults where none is."""
        if not self.place:
            return None
        rows = self.beside.catchments(self.place.municipality.pk)
        own = by_population(rows, Population.YOUNG if self.is_young else Population.ADULTS)
        if not own:
            return None
        others = [row.network for row in own[1:]]
        if self.audiences & BETWEEN:
            young = by_population(rows, Population.YOUNG)
            others += [row.network for row in young if row.network != own[0].network]
        is_certain = len(own) == 1 and own[0].certainty == Catchment.Certainty.CONFIRMED
        return NetworkOfPlace(own[0].network, is_certain, tuple(dict.fromkeys(others)))

    @cached_property
    def lines(self):
        """One or two helplines: of the sort that fits, else who listens; 103 for a child.

        Who would rather phone than meet reads some more.
        """
        kinds = [self.beside.kind_of(self.themes), Helpline.Kind.LISTENING]
        if self.is_young:
            kinds.insert(0, Helpline.Kind.CHILDREN)
        if self.asks_phone:
            kinds += [self.beside.kind_of([theme]) for theme in self.themes]
            kinds += [Helpline.Kind.RELATIVES] if self.audiences & CARING else []
        found = [line for kind in filter(None, kinds) if (line := self._line(kind))]
        return [*dict.fromkeys(found)][: MOST_LINES_BY_PHONE if self.asks_phone else MOST_LINES]

    def _line(self, kind):
        """The first line of this kind that the reader understands and that is for them."""
        for language in self.spoken:
            fitting = [
                line
                for line in self.beside.lines
                if line.row.kind == kind and language in line.languages and self._fits(line)
            ]
            if fitting:
                return min(fitting, key=self._preference).row
        return None

    def _is_within(self, line):
        """Whether a line for some regions is for this place; the only one of its language is,
        where no place is known."""
        if not line.regions:
            return True
        if self.place:
            return bool(line.regions & self._areas)
        others = (one for one in self.beside.lines if one.row.kind == line.row.kind)
        return all(one is line or not one.languages & line.languages for one in others)

    def _preference(self, line):
        """Least first: for these very people, then by what weighs; else as they are ranked."""
        of_sex = [SEXUAL] if OF_SEX.intersection(self.themes) else []
        said = self.beside.words_of([*self.themes, *of_sex])
        return not self._is_their_own(line), -len(said & line.words)

    def _is_their_own(self, line):
        """A line for a child, an adolescent, a young carer; not one for a missing child."""
        is_about_the_young = self.is_young or self.audiences & YOUNG
        return not is_about_the_young or (
            bool(line.audiences & YOUNG) and ANYBODY not in line.audiences
        )

    def _fits(self, line):
        if not self._is_within(line):
            return False
        people = {"personne-concernee", ANYBODY}
        if self.audiences & CARING:
            people = {"proches", "parents", ANYBODY}
        if line.row.kind == Helpline.Kind.CHILDREN:
            # One for anybody is for who looks for a missing child.
            people = set() if ANYBODY in line.audiences else YOUNG
        elif line.row.kind == Helpline.Kind.RELATIVES:
            # A young carer calls a line for the young, or one for anybody.
            people = YOUNG if self.audiences & YOUNG else people | {"proches"}
        return bool(line.audiences & people) and not self.beside.speaks_of_another(
            line, self.themes
        )

    @cached_property
    def _areas(self):
        return set(gazetteer().regions_of[self.place.municipality.pk])

    @cached_property
    def article(self):
        """The article for who reads this; then one about what weighs.

        None beside signs of danger: whom « mon mari » hits is no relative who should hold out.
        """
        if self.is_in_danger:
            return None
        branches = {self.index.branch_of.get(theme) or theme for theme in self.themes}
        known = branches | set(self.themes)
        for audiences, reader in READERS:
            if self.audiences & audiences and not self._is_no_reader(reader, known):
                return self._article(lambda one, reader=reader: reader in one.audiences)
        if OF_RELATIVES in known:
            # « Mantelzorger uitgeput »: the theme says who reads.
            return self._article(lambda one: "proches" in one.audiences)
        return self._article(
            lambda one: one.themes & known and one.audiences & {"adultes", ANYBODY}
        ) or self._article(lambda one: "adultes" in one.audiences)

    def _is_no_reader(self, reader, known):
        """« J’ai 16 ans et mon père est mort », « veuf avec deux petits », « oud en alleen »."""
        if reader != "parents":
            return False
        young = bool(self.audiences & YOUNG)
        mourns = OF_GRIEF in known and not young
        return (self.speaks_of_themselves and young) or mourns or "aines" in self.audiences

    def _article(self, fits):
        return next((article for article in self.beside.articles if fits(article)), None)


def capitalised(text):
    return text[:1].upper() + text[1:]
