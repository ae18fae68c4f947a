"""A few groups for some wishes, each with the sentence that says why it is there.

When too few groups fulfil every wish, wishes are given up one after the other: how to meet, then
how far, then for whom, and what weighs last. The page says which. Nobody is sent farther than one
travels for a meeting: what is about the very subject beyond that stands apart.
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from django.utils.translation import get_language

from ..models import SupportGroup
from .answer import Answer
from .around import Around
from .bits import array_of, bits_of, positions
from .criteria import Criteria
from .openness import ON_REQUEST, narrow, particular
from .order import AS_IF_AT, NEAR, NOT_TOO_FAR, SECOND_LANGUAGE, languages_of
from .reasons import Reasons
from .subjects import LIVED_BY_FEW, Subjects

SHOWN = 6
ENOUGH = 3
# Of those about the very subject that are farther than one travels.
MOST_DISTANT = 3


@dataclass(frozen=True)
class Suggestion:
    group: SupportGroup
    reason: str


class Suggestions(Subjects):
    """Groups for a place, audiences, themes and ways to meet; any of them may be empty.

    `also` are audiences that may be meant and need not be. `kindred` are the very themes that
    help these people when nothing is left on their own, or asked; `unfit` those that they did not
    mean, `not_for` the audiences that they are not, `first` those of whom the very theme comes
    first.
    """

    NEAR, REACH = NEAR, NOT_TOO_FAR

    def __init__(
        self,
        index,
        *,
        place,
        audiences,
        themes,
        formats,
        facilitations,
        also=(),
        kindred=(),
        unfit=(),
        not_for=(),
        first=(),
    ):
        self.place = place
        self.audiences = audiences
        self.also = also
        self.themes = themes
        self.kindred = kindred
        self.unfit = unfit
        self.not_for = not_for
        self.first = first
        self.formats = formats
        self.facilitations = facilitations
        self.found = Answer(index, Criteria(near=place))
        self.index = index
        self.around = Around(index, place) if place else None
        self.distances = self.found.distances

    # What is wished ------------------------------------------------------------------------

    @cached_property
    def wishes(self):
        """{wish: bits of the groups that fulfil it}, in the order in which they are given up."""
        wishes = {}
        if self.formats or self.facilitations:
            wishes["format"] = self._any("format", self.formats) & self._any(
                "facilitation", self.facilitations
            )
        if self.place:
            wishes["distance"] = self._at_home | self._within(NEAR)
        if self.audiences:
            wishes["audience"] = self._any("audience", self.audiences)
        if self.themes:
            wishes["theme"] = self._about
            wishes["branch"] = self._about | self._neighbours & ~self._of_others
        wishes["language"] = self._understood
        if not self.themes and self.kindred:
            wishes["general"] = self._kindred
        return wishes

    def _any(self, name, values):
        return self.index.any_of(name, values) if values else self.index.everything

    @property
    def _understood(self):
        """Groups in the language of the page or of the place, and those that do not say.

        Hardly any group speaks English: without a place, whoever reads it sees all.
        """
        page = get_language()[:2]
        if not self.place and page == "en":
            return self.index.everything
        here = self.place.municipality.languages if self.place else ()
        spoken = [page, *filter(None, [SECOND_LANGUAGE.get(page)])]
        return languages_of(self.index, spoken, here)[-1]

    # Where they are ------------------------------------------------------------------------

    def _within(self, km):
        """Who meets at most so far away; who comes to homes does so in their own area."""
        return self.index.everything & self.distances.within(km) & ~self.around.homes

    @cached_property
    def _at_home(self):
        """Whom nobody travels to: who serves the place, or is joined from anywhere.

        Who has a venue or a service elsewhere, and is online too, is only for who asks for that.
        """
        around, anywhere = self.around, self.around.anywhere
        if SupportGroup.Format.ONLINE not in self.formats:
            hybrid = self.index.bits("format", SupportGroup.Format.HYBRID)
            anywhere &= ~(hybrid & (around.venues | self._orientation))
        return around.serving | anywhere | around.homes & around.reach

    @cached_property
    def reach(self):
        """All that somebody at this place may join."""
        if not self.place:
            return self.index.everything
        return self._at_home | self._within(NOT_TOO_FAR)

    def comes_to(self, position):
        """Whether it is there for who lives at the place, wherever that is."""
        return bool(self._at_home >> position & 1)

    def serves(self, position):
        """Whether it says that it is there for this place."""
        return not self.place or bool(self.around.serving >> position & 1)

    def is_near(self, position):
        return self.distances.get(position, 0) <= NOT_TOO_FAR

    # Which may be shown --------------------------------------------------------------------

    @property
    def _orientation(self):
        return self.index.bits("type", SupportGroup.ListingType.ORIENTATION)

    @cached_property
    def _services(self):
        """Services mainly about it, where no group near the reader is."""
        if not self.themes:
            return 0
        services = self._orientation & self._mainly & self._understood
        near = self.index.groups & self._mainly
        if self.place:
            services &= self.wishes["distance"]
            near &= self.wishes["distance"]
        for wish in ("audience", "language"):
            near &= self.wishes.get(wish, self.index.everything)
        return services if near.bit_count() < ENOUGH else 0

    @property
    def _phones(self):
        """Services that answer the phone, for who asks for that: hardly any group does."""
        if SupportGroup.Format.PHONE not in self.formats:
            return 0
        return self._orientation & self.index.bits("format", SupportGroup.Format.PHONE)

    @property
    def _listening(self):
        """Services that listen to anybody, on the phone."""
        phones = self._orientation & self.index.bits("format", SupportGroup.Format.PHONE)
        return phones & self.index.bits("audience", "tout-public") & self._understood & self.reach

    @cached_property
    def eligible(self):
        bits = (self.index.groups | self._services | self._phones) & self.reach & self._wanted
        if not self.themes:
            bits &= ~self._of_others
        bits &= ~self._not_theirs
        # Who is left out of a group is not sent there, while there is another.
        return bits & ~self._narrow or bits

    @property
    def _not_theirs(self):
        """Only for people whom this reader is not; « adultes » may be anybody."""
        own = self.index.any_of("audience", set(self.audiences) - {"adultes"})
        return self.index.any_of("audience", self.not_for) & ~own

    @property
    def _wanted(self):
        if ON_REQUEST in self.themes:
            return self.index.everything
        return ~self.index.bits("own_theme", ON_REQUEST)

    @cached_property
    def positions(self):
        wishes = list(self.wishes.items())
        found = {}
        for given_up in range(len(wishes) + 1):
            kept = [name for name, _bits in wishes[given_up:]]
            if (self.themes and "branch" not in kept) or (found and "language" not in kept):
                break
            self._add(found, [bits for _name, bits in wishes[given_up:]])
            if len(found) >= ENOUGH:
                break
        speaks = languages_of(self.index, [get_language()[:2]])[0]
        is_read = any(speaks >> position & 1 for position in found)
        if not is_read or not any(self.fulfils(position, "audience") for position in found):
            # Another subject helps nobody who has an answer to theirs.
            self._add_kindred(found)
        shown = sorted(list(found)[:SHOWN], key=self._leaves_out)
        # What nobody else answers in the reader’s language comes after what they can read.
        return shown if is_read else sorted(shown, key=lambda position: not speaks >> position & 1)

    def _add(self, found, kept):
        bits = self.eligible & ~bits_of(found)
        for wish in kept:
            bits &= wish
        found.update(dict.fromkeys(self._first(SHOWN, bits)))

    def _add_kindred(self, found):
        """What helps these people too, else whoever is not well; else who listens."""
        for kept in ([self._kindred, self.wishes.get("audience", 0)], [self._kindred]):
            if len(found) < ENOUGH:
                self._add(found, [*kept, self._understood])
        if not found and not self._beyond:
            found.update(dict.fromkeys(positions(self._listening)))

    @cached_property
    def _beyond(self):
        """About the very subject, in the reader’s language, farther than one travels."""
        if not self.place:
            return []
        bits = self.index.groups & self._wanted & ~self.reach & ~self.around.homes & ~self._narrow
        bits &= self.around.reach
        bits &= self.wishes.get("theme", self.index.everything) & ~self._not_theirs
        bits &= languages_of(self.index, [get_language()[:2]])[0]
        bits = bits & self.wishes.get("audience", bits) or bits
        return self._first(MOST_DISTANT, bits)

    @cached_property
    def distant(self):
        """Those of `_beyond`, where what is near does not suffice."""
        here = [position for position in self.positions if self.fulfils(position, "theme")]
        return [] if len(here) >= ENOUGH else self._beyond

    def _first(self, number, bits):
        """The best positions among `bits`."""
        found = array_of(bits)
        best = np.lexsort([key[found] for key in reversed(self._order)])
        return found[best[:number]].tolist()

    @cached_property
    def _order(self):
        """By position, what weighs first, then second…: the least is the best.

        The reader's language first, then the wider open, the better on theme, the nearer.
        """
        index, flags = self.index, self.index.flags
        exactly = flags(index.any_of("main_theme", self.themes))
        on_theme = [flags(index.bits("theme", slug)) for slug in self.themes]
        themes = sum(on_theme, np.zeros(len(index.rows), np.int8))
        return [
            ~flags(index.bits("language", get_language()[:2])),
            flags(self._narrow),
            flags(self._particular),
            ~flags(self._mainly if self.themes else self._kindred),
            -themes,
            flags(self._of_care),
            ~exactly if self.themes else exactly,
            flags(index.any_of("main_theme", LIVED_BY_FEW)),
            exactly & ~flags(index.any_of("audience", self.first)),
            # Who can be joined from anywhere comes first.
            self._km if self.place else flags(index.bits("place", "venue")),
            index.name_order,
        ]

    @cached_property
    def _km(self):
        """By position, how far a group is, or is counted as: as in the list."""
        counted = np.full(len(self.index.rows), np.inf)
        counted[array_of(self.around.anywhere)] = AS_IF_AT["anywhere"]
        counted[array_of(self.around.serving)] = AS_IF_AT["region"]
        counted[array_of(self.around.serving_closely)] = AS_IF_AT["place"]
        km = np.fmin(counted, self.distances.km)
        km[np.isinf(km)] = AS_IF_AT["anywhere"]
        return km

    @cached_property
    def _narrow(self):
        """Groups for some people only, where the reader did not say to be one of them."""
        return narrow(self.index, [*self.audiences, *self.also])

    @cached_property
    def _particular(self):
        """Groups for people who live something that the reader did not speak of."""
        people = [*self.audiences, *self.also]
        return particular(self.index, self.themes, people) if self.themes else 0

    def _leaves_out(self, position):
        """Whom nobody is left out of comes first; another loss comes last."""
        return self._narrow >> position & 1, self._particular >> position & 1

    # What to say of them -------------------------------------------------------------------

    @cached_property
    def _suggestions(self):
        """{position: the group and its reason}, of all that is shown."""
        shown, reasons = [*self.positions, *self.distant], Reasons(self)
        groups = {group.pk: group for group in self.found.groups(shown)}
        return {
            position: Suggestion(group, reasons.reason(position, group))
            for position in shown
            if (group := groups.get(self.index.rows[position].pk))
        }

    @property
    def rows(self):
        return [self._suggestions[p] for p in self.positions if p in self._suggestions]

    @property
    def distant_rows(self):
        return [self._suggestions[p] for p in self.distant if p in self._suggestions]

    def fulfils(self, position, wish):
        return wish not in self.wishes or bool(self.wishes[wish] >> position & 1)

    @property
    def given_up(self):
        """The wishes that some of the groups shown do not fulfil, each said once."""
        return [
            wish
            for wish in self.wishes
            if wish != "general"
            and any(self._misses(position, wish) for position in self.positions)
        ]

    def _misses(self, position, wish):
        if wish == "theme" and not self.fulfils(position, "branch"):
            return False
        return not self.fulfils(position, wish)

    @property
    def is_only_farther(self):
        """Whether the very subject is found nowhere that one travels to."""
        here = any(self.fulfils(position, "theme") for position in self.positions)
        return bool(self.distant) and not here

    @property
    def branch_names(self):
        return [self.index.labels["theme", slug] for slug in sorted(self.branches)]
