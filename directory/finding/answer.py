"""What the visitor asked of the list of groups, and the groups that answer it."""

from dataclasses import dataclass
from functools import cached_property
from urllib.parse import urlencode

import django_filters
from django import forms
from django.core.paginator import Paginator
from django.http import QueryDict
from django.utils.functional import lazystr
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from ..crisis import danger_lines
from ..models import Meeting, Region, SupportGroup
from ..places.gazetteer import gazetteer
from .index import current_index, latest_index
from .reading import understand
from .services import named_in

LONGEST_SEARCH = 200
RADII = (5, 10, 20, 50)
FEW = 5

MOMENTS = [("daytime", _("en journée")), ("evening", _("en soirée")), ("weekend", _("le week-end"))]
CONDITIONS = [
    ("under_5", _("moins de 5 € par rencontre")),
    ("no_registration", _("sans inscription")),
    ("drop_in", _("on vient quand on veut")),
    ("closed_cycle", _("cycle fermé, avec un début et une fin")),
    ("anonymous", _("on peut rester anonyme")),
    ("relatives", _("ouvert aux proches")),
    ("wheelchair", _("accessible en chaise roulante")),
]


def region_choices():
    """Regions first, each followed by its provinces; arrondissements stay valid but unlisted."""
    order = {Region.Level.REGION: 0, Region.Level.COMMUNITY: 1, Region.Level.PROVINCE: 2}
    regions = gazetteer().regions.values()
    listed = [region for region in regions if region.level in order]
    listed.sort(key=lambda region: (order[region.level], region.name))
    return [(region.slug, region.name) for region in listed] + [
        (region.slug, region.name) for region in regions if region.level not in order
    ]


def taxonomy_choices(name):
    return lambda: [
        (slug, label) for (kind, slug), label in latest_index().labels.items() if kind == name
    ]


class SeveralOf(django_filters.MultipleChoiceFilter):
    """Any of several values; the result is drawn from the index, not from the queryset."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, widget=forms.CheckboxSelectMultiple, **kwargs)


class SupportGroupFilter(django_filters.FilterSet):
    """The form of `/groupes/`. Errors leave their filter out: a bad link must not read as
    « nothing near you »."""

    q = django_filters.CharFilter(label=_("Ce que vous cherchez"), max_length=LONGEST_SEARCH)
    near = django_filters.CharFilter(label=_("Code postal ou commune"), max_length=LONGEST_SEARCH)
    radius = django_filters.ChoiceFilter(
        label=_("Distance"),
        choices=[(str(km), lazystr(f"{km} km")) for km in RADII],
        empty_label=_("peu importe"),
    )
    region = django_filters.ChoiceFilter(
        label=_("Région ou province"), choices=region_choices, empty_label=_("toute la Belgique")
    )
    theme = SeveralOf(label=_("Thème"), choices=taxonomy_choices("theme"))
    audience = SeveralOf(label=_("Pour qui"), choices=taxonomy_choices("audience"))
    format = SeveralOf(label=_("Comment"), choices=SupportGroup.Format.choices)
    kind = SeveralOf(label=_("Sorte de groupe"), choices=SupportGroup.Kind.choices)
    facilitation = SeveralOf(label=_("Animé"), choices=SupportGroup.Facilitation.choices)
    language = SeveralOf(label=_("Langue"), choices=taxonomy_choices("language"))
    day = SeveralOf(
        label=_("Jour"), choices=[(str(day.value), day.label) for day in Meeting.Weekday]
    )
    moment = SeveralOf(label=_("Moment"), choices=MOMENTS)
    free = django_filters.MultipleChoiceFilter(
        label=_("Prix"), choices=[("1", _("gratuit"))], widget=forms.CheckboxSelectMultiple
    )
    condition = SeveralOf(label=_("Pour oser venir"), choices=CONDITIONS)
    type = SeveralOf(label=_("Type"), choices=SupportGroup.ListingType.choices)
    sort = django_filters.ChoiceFilter(
        label=_("Trier par"),
        choices=[
            ("relevance", _("pertinence")),
            ("distance", _("distance")),
            ("recent", _("vérification la plus récente")),
            ("name", _("nom")),
        ],
        empty_label=None,
    )
    exact = django_filters.ChoiceFilter(label=_("Sans correction"), choices=[("1", _("oui"))])

    view = django_filters.ChoiceFilter(
        label=_("Vue"), choices=[("list", _("liste")), ("map", _("carte"))], empty_label=None
    )

    # Options that widen each other (any of them) and options that narrow (all of them).
    ANY = (
        "theme",
        "audience",
        "format",
        "kind",
        "facilitation",
        "language",
        "day",
        "moment",
        "free",
        "type",
    )
    ALL = ("condition",)

    class Meta:
        model = SupportGroup
        fields = []

    def __init__(self, data=None, **kwargs):
        if not isinstance(data, QueryDict):
            data = QueryDict(urlencode(data or {}, doseq=True))
        super().__init__(data, **kwargs)
        self.index = current_index()

    # What was asked ------------------------------------------------------------------------

    @cached_property
    def asked(self):
        """The valid part of what was asked: {name: value}, empty values left out."""
        self.form.is_valid()
        return {
            name: value
            for name, value in getattr(self.form, "cleaned_data", {}).items()
            if value not in (None, "", [])
        }

    @cached_property
    def found_places(self):
        return gazetteer().find(self.asked.get("near", ""))

    @cached_property
    def place(self):
        """Where distances are counted from: the place asked for, else one named in the text."""
        if self.found_places:
            return self.found_places[0]
        return self.understanding.place if self.understanding else None

    @property
    def other_places(self):
        return self.found_places[1:]

    @property
    def unknown_place(self):
        near = self.asked.get("near", "")
        return near if near and not self.found_places else ""

    @property
    def suggested_places(self):
        return gazetteer().suggest(self.unknown_place) if self.unknown_place else []

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
        danger = self.understanding.danger if self.understanding else ""
        return danger_lines(danger, get_language()[:2]) if danger else []

    # Who answers ---------------------------------------------------------------------------

    def bits(self, without=""):
        """The groups that answer everything asked, leaving one filter out for its counts."""
        bits = self.index.everything
        for name in self.ANY:
            if name != without and (values := self.asked.get(name)):
                bits &= self.index.any_of(name, values)
        for name in self.ALL:
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
    def reach(self):
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
        asked, used = self.reach
        return used if asked and used != asked else None

    @property
    def widened_without_limit(self):
        asked, used = self.reach
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
            _asked, used = self.reach
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
        return "distance" if self.found_places else "relevance"

    @property
    def shows_map(self):
        return self.asked.get("view") == "map"

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
        return sorted(distances, key=lambda p: (distances[p], self.index.rank[p]))

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

    def page(self, size):
        """One page of positions; a page that does not exist gives the nearest that does."""
        return Paginator(self.positions, size).get_page(self.data.get("page"))

    def groups(self, positions):
        """The listings at these positions, in this order, ready for cards."""
        pks = [self.index.rows[position].pk for position in positions]
        rows = SupportGroup.objects.published().with_card_data().in_bulk(pks)
        groups = []
        for position, pk in zip(positions, pks, strict=True):
            if group := rows.get(pk):
                group.distance = self.distances.get(position, self._wider_distances.get(position))
                groups.append(group)
        return groups

    # What can be changed -------------------------------------------------------------------

    def facet(self, name):
        """The options of one filter with the number of groups each would give."""
        bits = self.bits(without=name if name in self.ANY else "")
        chosen = self.asked.get(name, [])
        return Facet(
            name=name,
            label=self.filters[name].label,
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
        choices = self.filters[name].extra["choices"]
        choices = choices() if callable(choices) else choices
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
    def region_options(self):
        """Regions and provinces, and the arrondissement if one was asked for by address."""
        asked = self.asked.get("region")
        regions = gazetteer().regions
        return [
            (slug, label)
            for slug, label in region_choices()
            if slug == asked or regions[slug].level != Region.Level.ARRONDISSEMENT
        ]

    @property
    def radius_options(self):
        return self.filters["radius"].extra["choices"]

    @property
    def sort_options(self):
        """Sorting by distance is offered where there is a place to count from."""
        return [
            (value, label)
            for value, label in self.filters["sort"].extra["choices"]
            if value != "distance" or self.place
        ]

    @property
    def main_facets(self):
        return [self.facet(name) for name in ("theme", "audience", "format", "language")]

    @property
    def more_facets(self):
        return [
            self.facet(name)
            for name in ("kind", "facilitation", "moment", "day", "free", "condition")
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
                    Chip(name, str(labels.get(one, one)), self.query(without=(name, one)), one)
                )
        return chips

    def labels(self, name):
        if name == "radius":
            return [(str(km), _("à moins de {km} km").format(km=km)) for km in RADII]
        if name == "q":
            text = self.asked["q"]
            return [(text, _("« {text} »").format(text=text))]
        if name == "near" and self.found_places:
            label = _("près de {place}").format(place=self.place.label)
            return [(self.asked["near"], label)]
        choices = self.filters[name].extra.get("choices", ())
        return choices() if callable(choices) else choices

    def query(self, without=(), **changed):
        """The query string of what is asked, changed; always back on the first page."""
        query = self.data.copy()
        query.pop("page", None)
        for key in list(query):
            if key not in self.filters or query[key] == "":
                query.pop(key)
        if without:
            name, value = without
            query.setlist(name, [kept for kept in query.getlist(name) if kept.strip() != value])
            if name == "near":
                query.pop("radius", None)
        for name, value in changed.items():
            query[name] = value
        return query.urlencode()

    @cached_property
    def rescues(self):
        """For a thin result: what each chip alone costs, the most fruitful first."""
        rescues = []
        if self.count >= FEW:
            return rescues
        for chip in self.chips:
            if chip.name == "radius":
                continue
            if chip.name == "near":
                count, shown = self._count_everywhere, len({*self.positions, *self.beside})
            else:
                count, shown = self._count_without(chip), self.count
            if count > shown:
                rescues.append((chip, count))
        return sorted(rescues, key=lambda rescue: -rescue[1])

    @property
    def beside(self):
        """What the page shows after the main list."""
        return [*self.elsewhere, *self.wider]

    @property
    def _count_everywhere(self):
        """Without the place, those count too that serve another region and meet nowhere known."""
        bits = self.bits(without="q")
        if self.understanding and self.understanding.has_words:
            bits &= self.index.bits_of(self.understanding.scores)
        return bits.bit_count()

    def _count_without(self, chip):
        bits = self.bits(without=chip.name)
        others = [value for value in self.asked[chip.name] if value != chip.value]
        if chip.name in self.ANY and others:
            bits &= self.index.any_of(chip.name, others)
        elif chip.name in self.ALL:
            for value in others:
                bits &= self.index.bits(chip.name, value)
        elif chip.name == "type":
            bits &= self.index.groups
        return self._count(bits)

    def _count(self, bits):
        """How many groups the list would give if these answered: around a place, those in reach."""
        if not self.found_places:
            return bits.bit_count()
        bits &= self.index.bits("place", "venue")
        if "radius" not in self.asked:
            return bits.bit_count()
        inside = 0
        for km, within in self._within.items():
            inside = (bits & within).bit_count()
            if inside >= FEW and km >= int(self.asked["radius"]):
                break
        return inside or bits.bit_count()

    @cached_property
    def _within(self):
        """{km: the groups that meet so near the place}, whatever else is asked."""
        venues = self.index.bits("place", "venue")
        distances = self.index.distances(venues, self.place.latitude, self.place.longitude)
        return {
            radius: self.index.bits_of([p for p, km in distances.items() if km <= radius])
            for radius in RADII
        }


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

    @property
    def chosen_count(self):
        return sum(option.chosen for option in self.options)


@dataclass(frozen=True)
class Chip:
    name: str
    label: str
    query: str
    value: str = ""
