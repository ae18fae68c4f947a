"""The groups that answer what is asked, with their distances and what stands beside them."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from django.core.paginator import Paginator

from ..models import SupportGroup
from .around import Around
from .bits import bits_of, bits_where
from .cards import rows_of
from .criteria import ALL, ANY, FEW, RADII
from .distances import Distances
from .meant import Meant
from .openness import CLOSE, is_near_an_addiction
from .opposites import SAD_AFTER_BIRTH
from .order import NOT_TOO_FAR, Order, languages_of
from .shelves import Part, Shelf, Shown

SERVICES_SHOWN = 6


@dataclass(frozen=True)
class MoreGroups:
    """Groups of one association that one of them stands for."""

    count: int
    organisation: str
    query: str


class Answer(Meant):
    """The answer to some criteria from one index: `Answer(index, Criteria(theme=["deuil"]))`."""

    def __init__(self, index, asked):
        self.index = index
        self.asked = asked

    # Who answers ---------------------------------------------------------------------------

    @cached_property
    def around(self):
        """What lies around the place, if there is one."""
        return Around(self.index, self.place) if self.place else None

    def bits(self, without=""):
        """The groups that answer everything asked, leaving one filter out for its counts.

        How near they must be stands apart (see `found_bits`).
        """
        bits = self.index.everything
        for name in ANY:
            if name != without and (values := self.asked.get(name)):
                bits &= self.index.any_of(name, values)
        for name in ALL:
            for value in self.asked.get(name, ()) if name != without else ():
                bits &= self.index.bits(name, value)
        if without != "region" and "region" in self.asked:
            bits &= self.index.bits("region", self.asked["region"])
        if without != "organisation" and "organisation" in self.asked:
            bits &= self.index.of_organisation(int(self.asked["organisation"]))
        if without != "type" and "type" not in self.asked:
            bits &= self.index.groups
        if without != "q":
            bits &= self.text_bits
        if self.place and without != ("near" if self.place_is_asked else "q"):
            bits &= self.around.reach | self._named_bits
        return bits

    @cached_property
    def text_bits(self):
        """Who answers the words; a place among them only says in which order."""
        understood = self.understanding
        if not understood or not understood.has_words or understood.is_only_a_place:
            return self.index.everything
        return understood.answering

    @cached_property
    def _named_bits(self):
        """Who is looked for by name is found wherever they are."""
        return self.understanding.named if self.understanding else 0

    @cached_property
    def distances(self):
        """From the place, if there is one."""
        return self.around.distances if self.place else Distances()

    @cached_property
    def radius(self):
        """(km asked for, km used): widened while too few groups are found; None is no limit."""
        if "radius" not in self.asked or not self.place:
            return None, None
        asked = int(self.asked["radius"])
        for km in (km for km in RADII if km >= asked):
            if (self.bits() & self.distances.within(km)).bit_count() >= FEW:
                return asked, km
        return asked, RADII[-1] if self._any_within(RADII[-1]) else None

    def _any_within(self, km):
        return bool(self.bits() & self.distances.within(km))

    @cached_property
    def found_bits(self):
        """The groups of the list: those that answer, but who meets beyond the radius."""
        _asked, used = self.radius
        if used is None:
            return self.bits()
        return self.bits() & ~self.distances.beyond(used)

    @property
    def widened_to(self):
        asked, used = self.radius
        return used if asked and used != asked else None

    @property
    def widened_without_limit(self):
        asked, used = self.radius
        return bool(asked) and used is None

    @property
    def is_far(self):
        """Whether all there is meets beyond the widest radius."""
        return all(shelf.name in ("far", "distant") for shelf in self.shelves) and (
            not self._any_within(RADII[-1])
        )

    @cached_property
    def shelves(self):
        """All groups of the list in their order, on shelves (see `shelves.py`)."""
        if self.sorted_by != "relevance":
            found = self.found_bits
            return [Shelf("list", found, lambda _bits: self._sorted())] if found else []
        return self._order.shelves()

    @cached_property
    def _order(self):
        return Order(self, self.found_bits)

    @property
    def folds(self):
        """Whether one group stands for many of its association: not in a list of theirs."""
        return bool("organisation" not in self.asked and (self.place or self.understanding))

    def _sorted(self):
        """An array of the positions in the one order that was asked for; equal ones by name."""
        index = self.index
        if self.sorted_by == "recent":
            return index.in_order(self.found_bits, index.by_recency)
        if self.sorted_by == "date":
            return index.in_order(self.found_bits, index.by_next_date)
        by_name = index.in_order(self.found_bits, index.by_name)
        if self.sorted_by == "name":
            return by_name
        # Who meets nowhere comes last: NaN does.
        return by_name[np.argsort(self.distances.km[by_name], kind="stable")]

    @property
    def sorted_by(self):
        if chosen := self.asked.get("sort"):
            return chosen if chosen != "distance" or self.place else "relevance"
        # Who asks for days and nothing else reads the coming dates in their order.
        plain = not (self.place or self.understanding)
        return "date" if "when" in self.asked and plain else "relevance"

    @cached_property
    def ordered(self):
        """An array: all groups of the list, in order, also those another stands for."""
        if self.sorted_by != "relevance":
            return self._sorted()
        none = self.index.by_name[:0]
        return np.concatenate([none, *(shelf.all_positions for shelf in self.shelves)])

    @cached_property
    def positions(self):
        return self.ordered.tolist()

    def slice(self, start, end):
        """Some of `positions`; only the shelves that they stand on are put in order."""
        if self.sorted_by != "relevance":
            return self.positions[start:end]
        found = []
        for shelf in self.shelves:
            size = shelf.bits.bit_count()
            if start < size and end > 0:
                found += shelf.all_positions[max(start, 0) : end].tolist()
            start, end = start - size, end - size
        return found

    @property
    def count(self):
        return self.found_bits.bit_count()

    @property
    def has_dates(self):
        """Whether a coming date of any is known: a calendar of theirs would be empty else."""
        return bool(self.found_bits & self.index.dated)

    @property
    def meets_soon(self):
        """Whether anybody meets in the fortnight of the agenda."""
        return bool(self.found_bits & self.index.soon)

    @cached_property
    def orientation(self):
        """Services that help people find a group: listed apart, never counted as groups."""
        if "type" in self.asked:
            return []
        services = self.index.bits("type", SupportGroup.ListingType.ORIENTATION)
        return Order(self, self.bits(without="type") & services).ranked().tolist()

    @cached_property
    def services_here(self):
        """Those of `orientation` that help at the place, in a language that is understood there.

        All of them without a place, and where there is nothing else.
        """
        if not self.place or not self.found_bits:
            return self.orientation
        # Who also meets somewhere else does not answer from anywhere.
        answering = self.around.anywhere & ~self.index.bits("format", SupportGroup.Format.HYBRID)
        here = self.around.serving | self.distances.within(NOT_TOO_FAR) | answering
        here &= languages_of(self.index, self.spoken, self.place.municipality.languages)[-1]
        here |= self._named_bits
        return [position for position in self.orientation if here >> position & 1]

    @property
    def services_elsewhere(self):
        here = set(self.services_here)
        return [position for position in self.orientation if position not in here]

    @property
    def has_more_services(self):
        return len(self.orientation) > SERVICES_SHOWN

    @cached_property
    def direct_services(self):
        """Services about the very thing that the words ask for."""
        if not (self.understanding and self.understanding.is_a_need):
            return []
        about = self.understanding.about
        return [position for position in self.services_here if about[position]]

    @cached_property
    def services_lead(self):
        """Whether a service is about more of what is asked than any group."""
        if not self.direct_services:
            return False
        if self.seeks_a_psychologist or self.understanding.seeks_a_line:
            return True
        if self.asked_themes >= SAD_AFTER_BIRTH:
            # Other mothers, before a line for any sadness.
            return False
        flags, about = self.index.flags, self.understanding.about
        # About how much of what is asked, for those who say whom they are close to.
        fits = about + flags(self.index.any_of("audience", self.asked_audiences & CLOSE))
        most = fits[flags(self.found_bits) & (about > 0)].max(initial=0)
        services = np.array(self.direct_services, int)
        near = is_near_an_addiction(self.index, self.asked_themes, self.asked_audiences)
        close = self.index.any_of("audience", CLOSE)
        if near and not self.found_bits & bits_where(about > 0) & close:
            # Groups of gamblers are none for their wives.
            return bool(bits_of(self.direct_services) & close)
        # Where a group can be understood, a service that cannot does not lead.
        written = languages_of(self.index, self.spoken)[1]
        if self.found_bits & written & bits_where(about > 0):
            services = services[flags(written)[services]]
        return bool(fits[services].max(initial=0) > most)

    @cached_property
    def seeks_a_psychologist(self):
        """« Psy gratuit »: nothing else is said, and services answer before any group."""
        found = self.understanding
        return bool(found and found.seeks_a_psychologist)

    def page(self, number, size):
        """One page of what stands on the shelves; a page that does not exist gives the nearest."""
        return Paginator(Shown([] if self.asks_theme else self.shelves), size).get_page(number)

    def layout(self, page):
        """The shelves of this page, in their order; on the first, the services too."""
        if self.asks_theme:
            return []
        shown = Shown(self.shelves)
        shelves = [*shown.parts(page.start_index() - 1, page.end_index())]
        if page.number == 1:
            here = self.services_here[:SERVICES_SHOWN]
            elsewhere = self.services_elsewhere[: SERVICES_SHOWN - len(here)]
            if here:
                shelves.insert(self._place_of_services(shelves), Part("services", here))
            if elsewhere:
                shelves.append(Part("services_elsewhere", elsewhere, is_collapsed=True))
        return shelves

    def _place_of_services(self, shelves):
        """About the very thing, they come before groups that only touch it."""
        if self.services_lead or self._only_services_are_likeliest:
            return 0
        is_sad_mother = self.asked_themes >= SAD_AFTER_BIRTH
        understands = is_sad_mother or self._is_understood(shelves)
        if self._services_are_likeliest and not understands:
            return 0
        names = [shelf.name for shelf in shelves]
        for name in ("wider", "distant"):
            if self.direct_services and name in names:
                return names.index(name)
        return len(shelves)

    @property
    def _likeliest(self):
        """The listings about what the words are likeliest about; all where they tell it."""
        guessed = self.understanding.guessed if self.understanding else ()
        return self.index.bits("theme", guessed[0]) if guessed else self.index.everything

    @property
    def _services_are_likeliest(self):
        return bool(bits_of(self.direct_services) & self._likeliest)

    @property
    def _only_services_are_likeliest(self):
        return self._services_are_likeliest and not self.found_bits & self._likeliest

    def _is_understood(self, shelves):
        """Whether the first shelf has a group in the reader’s language, or no service has it."""
        own = self.index.bits("language", self.spoken[0])
        groups = [p for shelf in shelves[:1] if shelf.name == "list" for p in shelf.positions]
        if not groups:
            return True
        return bool(own & bits_of(groups)) or not (own & bits_of(self.direct_services))

    def shelves_on(self, page):
        """The shelves of this page with the listings that stand on them."""
        shelves = self.layout(page)
        shown = [
            (position, "h4" if shelf.title else "h3")
            for shelf in shelves
            for position in shelf.positions
        ]
        found = {row.position: row for row in rows_of(self, shown)}
        for shelf in shelves:
            shelf.rows = [found[position] for position in shelf.positions if position in found]
            for position in shelf.stands_for.keys() & found.keys():
                found[position].more_groups = self._more(position, shelf.stands_for[position])
        return shelves

    def rows(self, positions, level="h3"):
        """These groups as the rows of a page, see `cards`."""
        return rows_of(self, [(position, level) for position in positions])

    def _more(self, position, count):
        """« Et 7 autres groupes de Le Funambule », with the query that lists them."""
        organisation = int(self.index.organisation_at[position])
        query = self.asked.query(organisation=str(organisation))
        return MoreGroups(count, self.index.organisations.get(organisation, ""), query)

    def groups(self, positions):
        """The listings at these positions, in this order, ready for cards."""
        pks = self.index.pks_at(positions)
        distances = self.distances
        rows = self.index.cards(pks)
        groups = []
        for position, pk in zip(positions, pks, strict=True):
            if group := rows.get(pk):
                group.distance = distances.get(position)
                groups.append(group)
        return groups
