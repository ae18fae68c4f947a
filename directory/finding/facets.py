"""What can be changed about a list of groups: its options with counts, its chips, its rescues."""

from dataclasses import dataclass
from functools import cached_property

from django.utils.translation import gettext_lazy as _

from ..models import Region
from ..places.gazetteer import gazetteer
from .asked import region_choices
from .criteria import ALL, ANY, FEW, RADII


@dataclass(frozen=True)
class Option:
    value: str
    label: str
    count: int
    chosen: bool
    is_part: bool


@dataclass(frozen=True)
class Facet:
    name: str
    label: str
    options: list

    @cached_property
    def shown(self):
        """The options that would leave something, and those that are chosen anyway."""
        return [option for option in self.options if option.count or option.chosen]

    @property
    def without_result(self):
        return len(self.options) - len(self.shown)

    @property
    def chosen_count(self):
        return sum(option.chosen for option in self.options)


@dataclass(frozen=True)
class Chip:
    name: str
    label: str
    query: str
    value: str = ""


# What most people narrow by, offered above the list in the words they use.
QUICK = (
    ("format", "online", _("en ligne")),
    ("free", "1", _("gratuit")),
    ("moment", "evening", _("le soir")),
    ("condition", "no_registration", _("sans inscription")),
    ("facilitation", "peer", _("entre pairs")),
)


class Facets:
    """Around the answer to a filter."""

    def __init__(self, found):
        self.filter = found
        self.answer = found.answer
        self.asked = found.asked
        self.index = found.index

    def facet(self, name):
        """The options of one filter with the number of groups each would give."""
        bits = self.answer.bits(without=name if name in ANY else "")
        chosen = self.asked.get(name, [])
        return Facet(
            name=name,
            label=self.filter.filters[name].label,
            options=[
                Option(
                    value=value,
                    label=label,
                    count=self._count(bits & self.index.bits(name, value)),
                    chosen=value in chosen,
                    is_part=name == "theme" and bool(self.index.branch_of[value]),
                )
                for value, label in self.choices(name)
            ],
        )

    def choices(self, name):
        choices = self.filter.choices(name)
        return self._theme_choices(choices) if name == "theme" else choices

    def _theme_choices(self, choices):
        """The branches, each opened where it or one of its themes is chosen."""
        chosen = set(self.asked.get("theme", ()))
        branch_of = self.index.branch_of
        opened = chosen | {branch_of[slug] for slug in chosen}
        return [
            (slug, label)
            for slug, label in choices
            if not branch_of[slug] or branch_of[slug] in opened
        ]

    @property
    def region_asked(self):
        return self.asked.get("region", "")

    @property
    def region_options(self):
        """Regions and provinces, and the arrondissement if one was asked for by address."""
        asked = self.region_asked
        regions = gazetteer().regions
        return [
            (slug, label)
            for slug, label in region_choices()
            if slug == asked or regions[slug].level != Region.Level.ARRONDISSEMENT
        ]

    @property
    def radius_asked(self):
        return self.asked.get("radius", "")

    @property
    def radius_options(self):
        return self.filter.choices("radius")

    @property
    def counts_from_place(self):
        return bool(self.answer.place)

    @property
    def sort_options(self):
        """Sorting by distance is offered where there is a place to count from."""
        return [
            (value, label)
            for value, label in self.filter.choices("sort")
            if value != "distance" or self.counts_from_place
        ]

    @property
    def main_facets(self):
        return [self.facet(name) for name in ("theme", "audience", "format", "language")]

    @property
    def more_facets(self):
        return [
            self.facet(name)
            for name in ("when", "moment", "day", "kind", "facilitation", "free", "condition")
        ]

    @cached_property
    def chips(self):
        """What is asked, each with the query that leaves it out."""
        chips = []
        for name, value in self.asked.items():
            if name in ("sort", "exact", "view"):
                continue
            labels = dict(self.labels(name))
            for one in value if isinstance(value, list) else [value]:
                chips.append(
                    Chip(
                        name, str(labels.get(one, one)), self.asked.query(without=(name, one)), one
                    )
                )
        return chips

    @cached_property
    def quick_chips(self):
        """The shortcuts that are not chosen yet and would leave some groups."""
        bits = self.answer.bits()
        return [
            Chip(name, label, self.asked.query(**{name: value}), value)
            for name, value, label in QUICK
            if name not in self.asked and self._count(bits & self.index.bits(name, value))
        ]

    def labels(self, name):
        if name == "radius":
            return [(str(km), _("à moins de {km} km").format(km=km)) for km in RADII]
        if name == "q":
            text = self.asked["q"]
            return [(text, _("« {text} »").format(text=text))]
        if name == "near" and self.answer.place:
            label = _("près de {place}").format(place=self.answer.place.label)
            return [(self.asked["near"], label)]
        return self.filter.choices(name)

    @cached_property
    def rescues(self):
        """For a thin result: what each chip alone costs, the most fruitful first."""
        rescues = []
        if self.answer.count >= FEW:
            return rescues
        for chip in self.chips:
            if chip.name == "radius" or (chip.name == "q" and self._is_in_danger):
                continue
            if chip.name == "near":
                count = self.answer.bits(without="near").bit_count()
            else:
                count = self._count_without(chip)
            if count > self.answer.count:
                rescues.append((chip, count))
        return sorted(rescues, key=lambda rescue: -rescue[1])

    @property
    def _is_in_danger(self):
        """Who told of a danger is not asked to take it back."""
        return bool(self.answer.understanding and self.answer.understanding.danger)

    def _count_without(self, chip):
        bits = self.answer.bits(without=chip.name)
        others = [value for value in self.asked[chip.name] if value != chip.value]
        if chip.name in ANY and others:
            bits &= self.index.any_of(chip.name, others)
        elif chip.name in ALL:
            for value in others:
                bits &= self.index.bits(chip.name, value)
        elif chip.name == "type":
            bits &= self.index.groups
        return self._count(bits)

    def _count(self, bits):
        """How many groups the list would give if these answered."""
        if "radius" not in self.asked or not self.answer.place:
            return bits.bit_count()
        venues = bits & (self.answer.around.venues | self.answer.around.elsewhere)
        inside = 0
        for km, within in self._within.items():
            inside = (venues & within).bit_count()
            if inside >= FEW and km >= int(self.asked["radius"]):
                break
        return (inside or venues.bit_count()) + (bits & ~venues).bit_count()

    @cached_property
    def _within(self):
        """{km: the groups that meet so near the place}, whatever else is asked."""
        return {radius: self.answer.distances.within(radius) for radius in RADII}
