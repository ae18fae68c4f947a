"""What stands above the groups of an answer: networks of a place, helplines, articles.

Read once for each state of the data, and kept beside its index.
"""

from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property

from django.utils.translation import get_language, override

from ..database.memory import is_away
from ..models import Audience, CareNetwork, Catchment, Helpline, without_boundary
from ..text import fold, stems
from .everyday_words import ALL_STOP_WORDS

SIGNS = {
    "pensees-suicidaires": Helpline.Kind.SUICIDE,
    "automutilation": Helpline.Kind.SUICIDE,
    "deuil-apres-suicide": Helpline.Kind.SUICIDE,
}
BRANCHES = {
    "violences": Helpline.Kind.VIOLENCE,
    "dependances": Helpline.Kind.ADDICTION,
    "aidants-et-proches": Helpline.Kind.RELATIVES,
}
# Who is bullied calls no line for violence.
NO_KIND = {"harcelement"}
# Who was hurt as a child, or by anybody, calls no line for couples.
OF_COUPLES, SEXUAL = "violences-conjugales", "violences-sexuelles"
OF_SEX = {"inceste", "mutilations-genitales-feminines", SEXUAL}
BY_NO_PARTNER = {"maltraitance-dans-l-enfance", *OF_SEX}
ANYBODY = "tout-public"
YOUNG = {"enfants", "adolescents", "jeunes-aidants"}


@dataclass(frozen=True)
class Line:
    """A helpline, with what decides whom it fits."""

    row: Helpline
    languages: frozenset
    audiences: frozenset
    regions: frozenset
    # The stems of « pour qui », and of its name too.
    for_whom: frozenset
    words: frozenset


@dataclass(frozen=True)
class Reading:
    """An article, with what decides whom it fits."""

    title: str
    url: str
    lang_attribute: str
    audiences: frozenset
    themes: frozenset


class Beside:
    def __init__(self, index):
        self.index = index
        self._catchments = {}
        self._articles = {}

    def remember(self):
        """Read what a search shows, for when the database is away."""
        return self._lines, self._articles

    # Networks -------------------------------------------------------------------------------

    def catchments(self, municipality):
        """The networks of a municipality with how sure they are, surest first."""
        if municipality not in self._catchments:
            if is_away():
                return []
            rows = Catchment.objects.filter(
                network__in=CareNetwork.objects.published(), municipality=municipality
            ).select_related("network__helpline")
            order = list(Catchment.Certainty.values)
            self._catchments[municipality] = sorted(
                rows, key=lambda row: (order.index(row.certainty), row.network.name)
            )
        return self._catchments[municipality]

    # Helplines ------------------------------------------------------------------------------

    @property
    def lines(self):
        """None of them while the database is away, if nobody asked before."""
        return [] if is_away() and "_lines" not in vars(self) else self._lines

    @cached_property
    def _lines(self):
        rows = Helpline.objects.published().exclude(phone="").order_by("rank", "pk")
        return [
            Line(
                row,
                frozenset(language.code for language in row.languages.all()),
                frozenset(audience.slug for audience in row.audiences.all()),
                frozenset(region.slug for region in row.regions.all()),
                stems_of(row.audience_text),
                stems_of(f"{row.name} {row.audience_text}"),
            )
            for row in rows.prefetch_related("languages", "audiences", without_boundary("regions"))
        ]

    def kind_of(self, themes):
        """The sort of line that these themes ask for, or none."""
        for theme in (theme for theme in themes if theme not in NO_KIND):
            branch = self.index.branch_of.get(theme) or theme
            if kind := SIGNS.get(theme) or BRANCHES.get(branch):
                return kind
        return None

    def speaks_of_another(self, line, themes):
        """Whether a line is for another need of its kind: for alcohol, where gambling weighs."""
        branch_of = self.index.branch_of
        own = {theme for theme in themes if branch_of.get(theme)}
        if line.row.kind == Helpline.Kind.VIOLENCE:
            return self._speaks_of_another_violence(line, own)
        if line.row.kind != Helpline.Kind.ADDICTION or not own:
            return False
        named = {
            theme
            for theme, branch in branch_of.items()
            if branch == "dependances" and line.for_whom & self.words_of([theme])
        }
        return bool(named) and not named & own

    def _speaks_of_another_violence(self, line, themes):
        """For couples, where a parent hurt somebody; for rape, where it was not of sex."""
        of_violence = {slug for slug in themes if self.index.branch_of[slug] == "violences"}
        if not of_violence or not of_violence <= BY_NO_PARTNER:
            return False
        couples, sexual = self.words_of([OF_COUPLES]), self.words_of([SEXUAL])
        others = couples - sexual | (set() if of_violence & OF_SEX else sexual - couples)
        return bool(line.words & others)

    def words_of(self, themes):
        """The stems of what these themes are called in French, as lines say for whom they are."""
        with override("fr"):
            return stems_of(" ".join(self.index.labels["theme", theme] for theme in themes))

    # Articles -------------------------------------------------------------------------------

    @property
    def articles(self):
        """As `lines`, for who reads the language of the page."""
        language = get_language()
        if language not in self._articles:
            if is_away():
                return []
            self._articles[language] = readings()
        return self._articles[language]


def readings():
    """Who reads what: articles know the themes and audiences, which know nothing of them."""
    model = Audience._meta.get_field("articles").related_model
    return [
        Reading(
            article.title,
            article.get_absolute_url(),
            article.lang,
            frozenset(audience.slug for audience in article.audiences.all()),
            frozenset(theme.slug for theme in article.themes.all()),
        )
        for article in model.objects.for_readers().prefetch_related("audiences", "themes")
    ]


def stems_of(text):
    words = set(fold(text).split()) - ALL_STOP_WORDS
    return frozenset(stem for word in words for stem in stems(word))


def beside(index):
    """What stands beside this index; made when somebody first asks."""
    if index.beside is None:
        index.beside = Beside(index)
    return index.beside


def by_population(catchments, population):
    populations = {population, CareNetwork.Population.ALL_AGES}
    return [row for row in catchments if row.network.population in populations]


def needs_of(index, themes):
    """These themes without the branches of which a theme is among them."""
    branches = defaultdict(set)
    for theme in themes:
        branches[index.branch_of.get(theme)].add(theme)
    return [theme for theme in themes if theme not in branches]
