"""The guided questions of `/trouver/`: what was answered, and where it leads.

The answers live in the address and nowhere else. A value that is none of ours is left out, and the
page says so.
"""

from functools import cached_property
from urllib.parse import urlencode

from django.utils.translation import get_language

from ..crisis import LINES_OF_DANGER, danger_lines
from ..danger.themes import DANGER_OF_THEME
from ..models import Audience, CareNetwork, Platform, SupportGroup, Theme
from ..places.gazetteer import gazetteer
from .answer import Answer
from .asked import LONGEST_SEARCH
from .criteria import Criteria
from .four_questions import (
    DANGERS,
    FACILITATIONS,
    FORMATS,
    PLACE_QUESTION,
    QUESTIONS,
    Answered,
    Option,
)
from .index import current_index
from .matches import Suggestions
from .nearby import Nearby
from .readers import ANYBODY, READERS, plain_words, precision

RESULT = "resultat"
PLATFORMS_SHOWN = 4


class GuidedQuestions:
    """The page of `/trouver/` that an address asks for."""

    def __init__(self, data):
        self.index = current_index()
        self.refused = False
        self.answers = {
            "pour": self._known(data, "pour", READERS)[:1],
            "theme": self._themes(data),
            "near": self._near(data),
            "format": self._known(data, "format", FORMATS),
            "facilitation": self._known(data, "facilitation", FACILITATIONS),
            "danger": self._known(data, "danger", DANGERS),
        }
        self.asked_step = self._step(data)

    # What the address says -----------------------------------------------------------------

    def _known(self, data, name, choices):
        """The values that are ours, each once; the others are noted."""
        given = [value for value in data.getlist(name) if value]
        known = [value for value in dict.fromkeys(given) if value in choices]
        self.refused |= any(value not in choices for value in given)
        return known

    def _themes(self, data):
        """Of a branch and one of its themes, the theme: it is what was meant."""
        known = self._known(data, "theme", self.index.branch_of)
        said = {self.index.branch_of[slug] for slug in known}
        return [slug for slug in known if slug not in said]

    def _near(self, data):
        typed = "".join(char for char in data.get("near", "") if char.isprintable()).strip()
        if len(typed) > LONGEST_SEARCH:
            self.refused = True
            typed = ""
        return [typed] if typed else []

    def _step(self, data):
        asked = data.get("etape", "")
        if asked == RESULT:
            return RESULT
        steps = {str(question.number): question.number for question in QUESTIONS}
        self.refused |= bool(asked) and asked not in steps
        return steps.get(asked, 1)

    @property
    def step(self):
        """The page to show; nobody goes past a place that we could not find."""
        is_past = self.asked_step == RESULT or self.asked_step > PLACE_QUESTION.number
        if is_past and self.near and not self.place:
            return PLACE_QUESTION.number
        return self.asked_step

    @property
    def is_result(self):
        return self.step == RESULT

    @property
    def question(self):
        return QUESTIONS[self.step - 1]

    @property
    def is_first(self):
        return self.step == 1

    @property
    def is_last(self):
        return self.step == len(QUESTIONS)

    @property
    def has_answers(self):
        return any(self.answers.values())

    # Where to go from here -----------------------------------------------------------------

    def query(self, step, without=(), **changed):
        """The query string of a page, with all answers except some."""
        answers = {
            name: values for name, values in self.answers.items() if name not in without
        } | changed
        return urlencode({**answers, "etape": step}, doseq=True)

    @property
    def next_step(self):
        return RESULT if self.is_last else self.step + 1

    @property
    def back_query(self):
        return self.query(len(QUESTIONS) if self.is_result else self.step - 1)

    @property
    def skip_query(self):
        return self.query(self.next_step, without=self.question.names)

    @property
    def calm_query(self):
        """The same page without the sign of danger."""
        return self.query(self.step, without=("danger",))

    @property
    def carried(self):
        """(name, value) of the answers that the form of this page does not ask for."""
        return [
            (name, value)
            for name, values in self.answers.items()
            if name not in self.question.names
            for value in values
        ]

    @property
    def place_choices(self):
        """(place, query that goes on with it): those meant by a name, or close to it."""
        places = self.candidates or self.suggested_places
        return [
            (place, self.query(PLACE_QUESTION.number + 1, near=[place.query])) for place in places
        ]

    @property
    def answered(self):
        texts = {
            "pour": [READERS[value].label for value in self.answers["pour"]],
            "theme": [self.index.labels["theme", slug] for slug in self.answers["theme"]],
            "near": [self.place.label] if self.place else [],
            "format": [
                *(FORMATS[value] for value in self.answers["format"]),
                *(FACILITATIONS[value] for value in self.answers["facilitation"]),
            ],
        }
        return [
            Answered(question, texts[question.names[0]], self.query(question.number))
            for question in QUESTIONS
        ]

    # The boxes of each question -------------------------------------------------------------

    def _options(self, name, choices):
        chosen = self.answers[name]
        return [Option(value, label, chosen=value in chosen) for value, label in choices.items()]

    @property
    def readers(self):
        return [
            Option(value, reader.label, reader.hint, chosen=value in self.answers["pour"])
            for value, reader in READERS.items()
        ]

    @property
    def themes(self):
        """The branches in plain words; a precise theme only where the address brought it."""
        chosen = self.answers["theme"]
        rows = list(Theme.objects.select_related("parent"))
        branches = [theme for theme in rows if theme.parent_id is None]
        precise = [theme for theme in rows if theme.parent_id and theme.slug in chosen]
        return [
            Option(
                theme.slug, theme.name, plain_words(self.reader, theme), chosen=theme.slug in chosen
            )
            for theme in [*branches, *precise]
        ]

    @property
    def formats(self):
        """Only ways to meet that some group has lead somewhere; on the phone services answer."""
        chosen, index = self.answers["format"], self.index
        return self._options(
            "format",
            {
                value: label
                for value, label in FORMATS.items()
                if value in chosen
                or index.bits("format", value)
                & (index.everything if value == SupportGroup.Format.PHONE else index.groups)
            },
        )

    @property
    def facilitations(self):
        return self._options("facilitation", FACILITATIONS)

    @property
    def dangers(self):
        return self._options("danger", DANGERS)

    # Where ---------------------------------------------------------------------------------

    @property
    def near(self):
        return "".join(self.answers["near"])

    @cached_property
    def reading(self):
        return gazetteer().read(self.near)

    @property
    def place(self):
        """What is written otherwise is offered, not taken: the answers go on from here."""
        return None if self.reading.corrected else self.reading.place

    @property
    def candidates(self):
        return self.reading.places if self.reading.asks else ()

    @property
    def suggested_places(self):
        return [] if self.regions else gazetteer().close_names(self.near)

    @property
    def regions(self):
        """What was typed where a town was asked for; two, where it is short for both names."""
        return self.reading.regions

    # Danger --------------------------------------------------------------------------------

    @cached_property
    def danger_signs(self):
        """What was said, and what the themes say by themselves."""
        signs = set(self.answers["danger"])
        for slug in self.answers["theme"]:
            signs |= {DANGER_OF_THEME.get(slug), DANGER_OF_THEME.get(self.index.branch_of[slug])}
        return signs

    @property
    def danger(self):
        """The gravest sign: « mourir », « peril », « violence », or none."""
        return next((sign for sign in LINES_OF_DANGER if sign in self.danger_signs), "")

    @property
    def danger_was_said(self):
        """Whether it was said in so many words, rather than by a theme."""
        return bool(self.answers["danger"])

    @cached_property
    def danger_lines(self):
        return danger_lines(self.danger, get_language()[:2])

    # The result ----------------------------------------------------------------------------

    @cached_property
    def reader(self):
        return READERS[self.answers["pour"][0]] if self.answers["pour"] else ANYBODY

    @property
    def is_professional(self):
        return self.reader is READERS["metier"]

    @property
    def asks_for_another(self):
        return not self.reader.speaks_of_themselves

    @property
    def audiences(self):
        """For whom the groups should be; anybody where the reader did not say."""
        own = self.reader.audiences
        return [*dict.fromkeys(own + self._also)] if own else []

    @property
    def _also(self):
        """Who else may be meant, by what weighs."""
        branches = [self.index.branch_of[slug] or slug for slug in self.answers["theme"]]
        return sum((self.reader.also.get(branch, ()) for branch in branches), ())

    @cached_property
    def suggestions(self):
        return Suggestions(
            self.index,
            place=self.place,
            audiences=self.audiences,
            themes=self.answers["theme"],
            formats=self.answers["format"],
            facilitations=self.answers["facilitation"],
            also=self._also,
            kindred=self.reader.kindred,
            unfit=self.reader.unfit,
            not_for=self.reader.not_for,
            first=self.reader.first,
        )

    @property
    def asks_phone(self):
        return SupportGroup.Format.PHONE in self.answers["format"]

    @property
    def _concerned(self):
        """The groups for those for whom this reader asks."""
        groups = self.index.groups
        return groups & self.index.any_of("audience", self.audiences) if self.audiences else groups

    @property
    def precisions(self):
        """(question, [(theme, query)]) for each branch that is answered and has several themes."""
        asked = self.answers["theme"]
        for branch in (slug for slug in asked if not self.index.branch_of[slug]):
            parts = [
                slug
                for slug, parent in self.index.branch_of.items()
                if parent == branch
                and slug not in self.reader.unfit
                and self._concerned & self.index.bits("theme", slug)
            ]
            if len(parts) > 1 and not set(parts) & set(asked):
                others = [slug for slug in asked if slug != branch]
                yield (
                    precision(self.reader, branch),
                    [
                        (
                            self.index.labels["theme", slug],
                            self.query(RESULT, theme=[slug, *others]),
                        )
                        for slug in parts
                    ],
                )

    @cached_property
    def same_search(self):
        """The same wishes as a list with filters, where the reader can turn every screw."""
        wishes = {name: self.answers[name] for name in ("theme", "format", "facilitation")}
        wishes = Criteria(**wishes, near=self.place, audience=self.audiences)
        return Answer(self.index, wishes)

    @cached_property
    def nearby(self):
        """The services of the place."""
        return Nearby({"place": self.place.query}, self.index)

    @property
    def shows_adults(self):
        return CareNetwork.Population.ADULTS in self.reader.populations

    @property
    def shows_young(self):
        return CareNetwork.Population.YOUNG in self.reader.populations

    @property
    def article_audiences(self):
        return Audience.objects.filter(slug__in=self.reader.articles)

    @cached_property
    def platforms(self):
        """For those who accompany others: what the place has, else what helps to orient."""
        if self.place:
            return self.nearby.platforms[:PLATFORMS_SHOWN]
        kinds = (
            Platform.Kind.SELF_HELP_HUB,
            Platform.Kind.SERVICE_DIRECTORY,
            Platform.Kind.PSYCH_DIRECTORY,
        )
        return Platform.objects.published().filter(kind__in=kinds)[:PLATFORMS_SHOWN]
