"""The shelves that the groups of an answer stand on, and what of them a page shows."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property

from django.utils.translation import gettext_lazy as _

TITLES = {
    "near": _("Près de chez vous"),
    "distance": _("En ligne et par téléphone"),
    "far": _("Plus loin"),
    "wider": _("Plus largement"),
    "services": _("Des services qui aident à trouver"),
    "distant": _("Encore plus loin, ou dans une autre langue"),
}


@dataclass
class Part:
    """What a page shows of a shelf."""

    name: str
    positions: list
    is_collapsed: bool = False
    # {position: how many further groups of its organisation it stands for}
    stands_for: dict = field(default_factory=dict)
    # The listings to show, once a page has read them.
    rows: list = field(default_factory=list)

    @property
    def title(self):
        return TITLES.get(self.name, "")


@dataclass
class Shelf:
    """Some groups of an answer under one title; put in order only when a page shows them."""

    name: str
    bits: int
    # The positions of some bits in their order.
    order: Callable
    is_collapsed: bool = False
    # {organisation: how many groups}, where the first of them stands for the others.
    many: dict = field(default_factory=dict)
    organisation_of: Callable | None = None

    @cached_property
    def all_positions(self):
        """Those that others stand for, too."""
        return self.order(self.bits)

    @property
    def count(self):
        """How many are shown."""
        return self.bits.bit_count() - sum(self.many.values()) + len(self.many)

    @cached_property
    def positions(self):
        return [*self._leaders] if self.many else self.all_positions

    @property
    def stands_for(self):
        return {p: others for p, others in self._leaders.items() if others} if self.many else {}

    @cached_property
    def _leaders(self):
        """{position shown: for how many others}"""
        seen, leaders = set(), {}
        for position in self.all_positions:
            organisation = self.organisation_of(position)
            if organisation in seen:
                continue
            if organisation in self.many:
                seen.add(organisation)
            leaders[position] = self.many.get(organisation, 1) - 1
        return leaders

    def part(self, start, end):
        """The positions from `start` to `end`; None where there are none."""
        if not start < min(end, self.count):
            return None
        return Part(self.name, self.positions[start:end], self.is_collapsed, self.stands_for)


class Shown:
    """The positions of all shelves, for a paginator: only what a page shows is put in order."""

    def __init__(self, shelves):
        self.shelves = shelves

    def __len__(self):
        return sum(shelf.count for shelf in self.shelves)

    def __getitem__(self, cut):
        return [
            position for part in self.parts(cut.start or 0, cut.stop) for position in part.positions
        ]

    def parts(self, start, end):
        for shelf in self.shelves:
            if part := shelf.part(max(start, 0), max(end, 0)):
                yield part
            start, end = start - shelf.count, end - shelf.count
