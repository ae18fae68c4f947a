"""The groups that answer what is asked, with their distances and what stands beside them."""

from functools import cached_property

from django.core.paginator import Paginator
from django.utils.translation import get_language

from ..crisis import lines_of_words
from ..danger import NOTHING
from ..models import SupportGroup
from ..places.gazetteer import gazetteer
from ..places.place import Place
from ..places.reading import exactly
from .criteria import ALL, ANY, FEW, RADII
from .reading import understand
from .services import named_in


class Answer:
    """The answer to some criteria from one index: `Answer(index, Criteria(theme=["deuil"]))`."""

    def __init__(self, index, asked):
        self.index = index
        self.asked = asked

    # What was meant ------------------------------------------------------------------------

    @cached_property
    def reading(self):
        """What the place asked for means."""
        near = self.asked.get("near", "")
        return exactly(near) if isinstance(near, Place) else gazetteer().read(near)

    @property
    def found_places(self):
        return self.reading.places

    @cached_property
    def place(self):
        """Where distances are counted from: the place asked for, else one named in the text."""
        if self.found_places:
            return self.found_places[0]
        return self.understanding.place if self.understanding else None

    @property
    def other_places(self):
        return self.found_places[1:] if self.reading.asks else self.reading.others

    @property
    def unknown_place(self):
        near = self.asked.get("near", "")
        return near if near and not self.found_places else ""

    @property
    def suggested_places(self):
        return gazetteer().close_names(self.unknown_place) if self.unknown_place else []

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
        """The networks, platforms and helplines that the words name."""
        return named_in(self.understanding, self.index.named) if self.understanding else []

    @cached_property
    def danger_lines(self):
        """The numbers for the danger that the words speak of."""
        heard = self.understanding.heard if self.understanding else NOTHING
        return lines_of_words(heard, get_language()[:2]) if heard.sign else []

    # Who answers ---------------------------------------------------------------------------

    def bits(self, without=""):
        """The groups that answer everything asked, leaving one filter out for its counts."""
        bits = self.index.everything
        for name in ANY:
            if name != without and (values := self.asked.get(name)):
                bits &= self.index.any_of(name, values)
        for name in ALL:
            for value in self.asked.get(name, ()) if name != without else ():
                bits &= self.index.bits(name, value)
        if without != "region" and "region" in self.asked:
            bits &= self.index.bits("region", self.asked["region"])
        if without != "type" and "type" not in self.asked:
            bits &= self.index.groups
        if without != "q":
            bits &= self.text_bits
        return bits

    @cached_property
    def text_bits(self):
        """Who answers the words. Around a place, nearness decides the order: then only those
        about the very thing count, and the others come apart (see `wider`)."""
        understood = self.understanding
        if not understood or not understood.has_words:
            return self.index.everything
        return self.index.bits_of(understood.direct if self.found_places else understood.scores)

    @cached_property
    def distances(self):
        """{position: km from the place} of everything located that answers."""
        if not self.place:
            return {}
        return self.index.distances(self.bits(), self.place.latitude, self.place.longitude)

    @cached_property
    def radius(self):
        """(km asked for, km used): widened while too few groups are found; None is no limit."""
        if "radius" not in self.asked or not self.found_places:
            return None, None
        asked = int(self.asked["radius"])
        for km in (km for km in RADII if km >= asked):
            if sum(distance <= km for distance in self.distances.values()) >= FEW:
                return asked, km
        return asked, RADII[-1] if self._any_within(RADII[-1]) else None

    def _any_within(self, km):
        return any(distance <= km for distance in self.distances.values())

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
        """Whether nothing at all is found within the widest radius."""
        return not self._any_within(RADII[-1])

    @cached_property
    def positions(self):
        """Positions of the groups of the main list, in order.

        Around a place these are the groups that meet somewhere; those without a venue come
        apart (see `elsewhere`).
        """
        if self.found_places:
            _asked, used = self.radius
            found = [
                position for position, km in self.distances.items() if used is None or km <= used
            ]
            return self._sorted(self.index.bits_of(found))
        return self._sorted(self.bits())

    def _sorted(self, bits):
        """The positions set in `bits`, in the order asked for; equal ones by name."""
        index, distances, far = self.index, self.distances, float("inf")
        scores = self.understanding.scores if self.understanding else {}
        by = self.sorted_by
        if by == "name":
            return index.in_order(bits, index.by_name)
        if by == "date":
            return index.in_order(bits, index.by_next_date)
        if by == "recent" or not (scores or distances):
            return index.in_order(bits, index.by_recency)
        by_name = index.in_order(bits, index.by_name)
        if by == "distance":
            return sorted(by_name, key=lambda p: distances.get(p, far))
        freshness = index.freshness_rank
        return sorted(
            by_name, key=lambda p: (-scores.get(p, 0), freshness[p], distances.get(p, far))
        )

    @property
    def sorted_by(self):
        if chosen := self.asked.get("sort"):
            return chosen if chosen != "distance" or self.place else "relevance"
        if self.found_places:
            return "distance"
        return "date" if "when" in self.asked and not self.understanding else "relevance"

    @property
    def count(self):
        return len(self.positions)

    @cached_property
    def elsewhere(self):
        """Around a place: groups without a venue that serve it, or that meet at a distance."""
        if not self.found_places:
            return []
        serving = self.index.any_of(
            "region", gazetteer().smallest_regions_of[self.place.municipality.pk]
        ) | self.index.any_of("format", SupportGroup.DISTANCE_FORMATS)
        bits = self.bits() & ~self.index.bits("place", "venue") & serving
        return self.index.in_order(bits, self.index.by_name)

    @cached_property
    def wider(self):
        """Around a place: groups on neighbouring subjects that meet not too far, nearest first."""
        distances = self._wider_distances
        return sorted(distances, key=lambda p: (distances[p], self.index.name_order[p]))

    @cached_property
    def _wider_distances(self):
        if not (self.found_places and self.understanding and self.understanding.has_words):
            return {}
        bits = self.index.bits_of(self.understanding.scores) & ~self.text_bits
        bits &= self.bits(without="q")
        near = self.index.distances(bits, self.place.latitude, self.place.longitude)
        return {position: km for position, km in near.items() if km <= RADII[-1]}

    @cached_property
    def orientation(self):
        """Services that help people find a group: listed apart, never counted as groups."""
        if "type" in self.asked:
            return []
        bits = self.bits(without="type") & self.index.bits(
            "type", SupportGroup.ListingType.ORIENTATION
        )
        return self._sorted(bits)

    def page(self, number, size):
        """One page of positions; a page that does not exist gives the nearest that does."""
        return Paginator(self.positions, size).get_page(number)

    def groups(self, positions):
        """The listings at these positions, in this order, ready for cards."""
        pks = [self.index.rows[position].pk for position in positions]
        rows = self.index.cards(pks)
        groups = []
        for position, pk in zip(positions, pks, strict=True):
            if group := rows.get(pk):
                group.distance = self.distances.get(position, self._wider_distances.get(position))
                groups.append(group)
        return groups

    @property
    def beside(self):
        """What the page shows after the main list."""
        return [*self.elsewhere, *self.wider]
