"""Everything for one place: who serves it, what is near."""

from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property

from django import forms
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from ..database.memory import keep, known, last_known
from ..facts import IN_LANGUAGE
from ..models import CareNetwork, Catchment, Helpline, Platform
from ..places.gazetteer import gazetteer
from ..places.reading import exactly
from .answer import Answer
from .asked import LONGEST_SEARCH
from .bits import bits_of
from .criteria import Criteria
from .index import current_index
from .order import languages_of
from .shelves import Shown

NEAREST = 8
AT_A_DISTANCE = 6
# In the memory of the process: those of a town, and the state that those of all towns are of.
CATCHMENTS, CATCHMENTS_OF, ALL = "catchments", "state of catchments", "all"


class PlaceForm(forms.Form):
    place = forms.CharField(
        label=_("Votre code postal ou votre commune"),
        max_length=LONGEST_SEARCH,
        required=False,
        error_messages={"max_length": _("Écrivez un code postal ou le nom d’une commune.")},
    )


def published_catchments():
    published = Catchment.objects.filter(network__in=CareNetwork.objects.published())
    return published.select_related("network__helpline").prefetch_related("network__languages")


def remember_catchments():
    """Have the networks of every municipality in memory, also for when the database is away.

    They are read again when what is no group’s changed, and each day: listings leave on one.
    """
    state = _state()
    if known(CATCHMENTS_OF, ALL) == state:
        return
    rows = defaultdict(list)
    for row in published_catchments():
        rows[row.municipality_id].append(row)
    # A page of a place looks up these regions, too.
    for pk in gazetteer().smallest_regions_of:
        keep(CATCHMENTS, pk, rows[pk])
    keep(CATCHMENTS_OF, ALL, state)


def _state():
    index = current_index()
    return index.shared, index.today


def catchments_of(pk):
    """The rows of a municipality: from memory where they stand there as they are now."""
    if known(CATCHMENTS_OF, ALL) == _state():
        return known(CATCHMENTS, pk) or []
    published = published_catchments().filter(municipality=pk)
    return last_known(CATCHMENTS, lambda: list(published), pk)


@dataclass(frozen=True)
class Service:
    """The networks of one age group that serve a place, surest first."""

    catchments: list

    @property
    def networks(self):
        return [catchment.network for catchment in self.catchments]

    @property
    def is_certain(self):
        return len(self.catchments) == 1 and (
            self.catchments[0].certainty == Catchment.Certainty.CONFIRMED
        )

    @property
    def is_choice(self):
        return len(self.catchments) > 1


class Nearby:
    """The answer of `/pres-de-chez-moi/` for what was typed in `place`."""

    def __init__(self, data, index=None):
        self.index = index or current_index()
        self.form = PlaceForm(data if data.get("place") else None)
        self.typed = ""
        if self.form.is_bound and self.form.is_valid():
            self.typed = self.form.cleaned_data["place"].strip()

    @classmethod
    def at(cls, place):
        """For a place that was read already."""
        nearby = cls({})
        nearby.reading = exactly(place)
        return nearby

    @cached_property
    def reading(self):
        return gazetteer().read(self.typed)

    @property
    def place(self):
        return self.reading.place

    @property
    def candidates(self):
        """The places to choose from, where the answer would differ from one to the next."""
        return self.reading.places if self.reading.asks else ()

    @property
    def suggestions(self):
        return gazetteer().close_names(self.typed)

    @cached_property
    def catchments(self):
        pk = self.place.municipality.pk
        order = list(Catchment.Certainty.values)
        return sorted(
            catchments_of(pk), key=lambda row: (order.index(row.certainty), row.network.name)
        )

    def _service(self, population):
        populations = {population, CareNetwork.Population.ALL_AGES}
        return Service([row for row in self.catchments if row.network.population in populations])

    @cached_property
    def adults(self):
        return self._service(CareNetwork.Population.ADULTS)

    @cached_property
    def young(self):
        return self._service(CareNetwork.Population.YOUNG)

    @property
    def same_network(self):
        """Whether one network serves every age here."""
        return self.adults.networks == self.young.networks

    @cached_property
    def platforms(self):
        slugs = gazetteer().regions_of[self.place.municipality.pk]
        rows = Platform.objects.published().filter(regions__slug__in=slugs).distinct()
        return last_known("platforms", lambda: list(rows), tuple(slugs), unknown=())

    @cached_property
    def found(self):
        return Answer(self.index, Criteria(near=self.place))

    @cached_property
    def positions(self):
        """Of groups to go to, near, else farther; and of those that nobody has to go to."""
        shelves = {shelf.name: shelf for shelf in self.found.shelves}
        to_go_to = [shelves[name] for name in ("near", "far", "distant") if name in shelves]
        away = shelves["distance"].positions[:AT_A_DISTANCE] if "distance" in shelves else []
        return Shown(to_go_to)[:NEAREST], away

    @cached_property
    def _groups(self):
        """The rows of both, which are read together."""
        near, away = self.positions
        rows = self.found.rows([*near, *away])
        return [row for row in rows if row.position not in away], [
            row for row in rows if row.position in away
        ]

    @property
    def nearest(self):
        return self._groups[0]

    @property
    def at_a_distance(self):
        return self._groups[1]

    @cached_property
    def _km(self):
        """How far those to go to are, in their order, where that is known."""
        distances = map(self.found.distances.get, self.positions[0])
        return [km for km in distances if km is not None]

    @cached_property
    def as_near(self):
        """[(language, « en allemand », how many groups)] of who is no farther, and comes after."""
        near = self.found.distances.within(max(self._km, default=0)) & self.found.around.venues
        near &= self.found.found_bits & ~bits_of(self.positions[0])
        near &= ~languages_of(self.index, [get_language()[:2]])[0]
        counts = [
            (code, (near & self.index.bits("language", code)).bit_count()) for code in IN_LANGUAGE
        ]
        return [(code, IN_LANGUAGE[code], count) for code, count in counts if count]

    @property
    def first_language(self):
        """« en français », where it comes before what is nearer."""
        is_first = self.as_near or self._km != sorted(self._km)
        return IN_LANGUAGE.get(get_language()[:2], "") if is_first else ""

    @cached_property
    def helplines(self):
        languages = {*self.place.municipality.languages, get_language()[:2]}
        rows = Helpline.objects.published().filter(languages__code__in=languages).distinct()
        rows = rows.prefetch_related("languages")
        key = tuple(sorted(languages))
        return last_known("lines near", lambda: list(rows), key, unknown=())
