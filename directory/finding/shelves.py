"""The shelves that the groups of an answer stand on, and what of them a page shows."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
from django.utils.translation import gettext_lazy as _

TITLES = {
    "near": _("Près de chez vous"),
    "distance": _("En ligne et par téléphone"),
    "far": _("Plus loin"),
    "wider": _("Plus largement"),
    "services": _("Des services qui aident à trouver"),
    "distant": _("Encore plus loin, ou dans une autre langue"),
    "services_elsewhere": _("Des services d’ailleurs, ou dans une autre langue"),
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
    # An array of the positions of some bits, in their order.
    order: Callable
    is_collapsed: bool = False
    # {organisation: how many groups}, where the first of them stands for the others.
    many: dict = field(default_factory=dict)
    # By position, who runs it.
    organisation_at: np.ndarray | None = None

    @cached_property
    def all_positions(self):
        """An array: those that others stand for, too."""
        return self.order(self.bits)

    @property
    def count(self):
        """How many are shown."""
        return self.bits.bit_count() - sum(self.many.values()) + len(self.many)

    @cached_property
    def positions(self):
        return self._is_shown[0].tolist()

    @property
    def stands_for(self):
        return self._is_shown[1]

    @cached_property
    def _is_shown(self):
        """(array of the positions shown, {those that stand for others: for how many})"""
        all_positions, stands_for = self.all_positions, {}
        if not self.many:
            return all_positions, stands_for
        organisations = self.organisation_at[all_positions]
        shown = ~np.isin(organisations, list(self.many))
        for organisation, count in self.many.items():
            first = np.argmax(organisations == organisation)
            shown[first] = True
            stands_for[int(all_positions[first])] = count - 1
        return all_positions[shown], stands_for

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
