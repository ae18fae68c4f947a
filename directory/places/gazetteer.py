"""Find the place that somebody typed: a postal code, a town, a village, in any language.

Each process reads the place tree once, and again when its stamp says that it changed.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass, field
from functools import cached_property
from threading import Lock

from rapidfuzz import fuzz, process

from ..models import DataVersion, Locality, Municipality, Region
from ..text import fold
from .geometry import distance_km

POSTAL_CODE = re.compile(r"\b[1-9]\d{3}\b")
# « St-Gilles », « Sint-Gillis », « Sankt Vith »: one spelling for all saints.
SAINT = re.compile(r"\b(saint|sainte|sint|sankt|ste|skt)\b")
CLOSE_ENOUGH = 72
LONGEST_NAME = 60
SHORTEST_BEGINNING = 4
# « 50.47,4.87 »: what the « Ma position » button fills in, rounded on the device.
POINT = re.compile(r"^(\d\d(?:\.\d{1,6})?), ?(\d(?:\.\d{1,6})?)$")
FAR_FROM_BELGIUM = 60  # km


def fold_place(text):
    return SAINT.sub("st", fold(text))


@dataclass(frozen=True)
class Place:
    """A point somebody can mean; `municipality` answers who serves it."""

    name: str
    postal_code: str
    municipality: Municipality = field(compare=False)
    municipality_code: str
    latitude: float
    longitude: float

    @property
    def label(self):
        """« 5000 Namur », « 5021 Boninne (Namur) »; a town in the language of the page."""
        if self.is_town:
            return f"{self.postal_code} {self.municipality.name}".strip()
        return f"{self.postal_code} {self.name} ({self.municipality.name})".strip()

    @property
    def is_town(self):
        """Whether this is a municipality rather than a village inside one."""
        return fold_place(self.name) in map(fold_place, self.municipality.all_names)

    @property
    def query(self):
        """What to write in an address so that this very place is found again."""
        return f"{self.postal_code} {self.name}".strip()


class Gazetteer:
    """Every name and postal code of Belgium, with what it leads to."""

    def __init__(self, stamp):
        self.stamp = stamp
        self.municipalities = {
            place.pk: place for place in Municipality.objects.select_related("arrondissement")
        }
        self.by_code = defaultdict(list)
        self.by_name = defaultdict(list)
        self.names = {}
        localities = defaultdict(list)
        for locality in Locality.objects.order_by("postal_code", "name", "pk"):
            municipality = self.municipalities[locality.municipality_id]
            localities[municipality.pk].append(locality)
            place = self._place(locality.name, locality, municipality)
            self.by_code[locality.postal_code].append(place)
            self._add_name(locality.name, place)
        for municipality in self.municipalities.values():
            place = self._of_municipality(municipality, localities[municipality.pk])
            for name in municipality.all_names:
                self._add_name(name, place, first=True)

    def _place(self, name, point, municipality):
        return Place(
            name=name,
            postal_code=point.postal_code,
            municipality=municipality,
            municipality_code=municipality.code,
            latitude=point.latitude,
            longitude=point.longitude,
        )

    def _of_municipality(self, municipality, localities):
        own_names = {fold_place(name) for name in municipality.all_names}
        main = [row for row in localities if fold_place(row.name) in own_names] or localities
        return Place(
            name=municipality.name_fr,
            postal_code=main[0].postal_code,
            municipality=municipality,
            municipality_code=municipality.code,
            latitude=municipality.latitude,
            longitude=municipality.longitude,
        )

    def _add_name(self, name, place, first=False):
        key = fold_place(name)
        known = self.by_name[key]
        self.names.setdefault(key, name)
        # A town stands for the locality of the same name inside it.
        if first:
            known[:] = [p for p in known if p.municipality_code != place.municipality_code]
            known.insert(0, place)
        elif place.municipality_code not in {p.municipality_code for p in known}:
            known.append(place)

    def find(self, text):
        """The places that `text` may mean: none, one, or several to choose from."""
        text = text[:LONGEST_NAME]
        if point := POINT.match(text.strip()):
            return self._nearest(float(point[1]), float(point[2]))
        code = POSTAL_CODE.search(text)
        if not code:
            return self._named(fold_place(text))
        name = fold_place(text.replace(code[0], " "))
        here = self.by_code.get(code[0], [])
        if not here:
            return list(self.by_name.get(name, ())) if name else []
        named = [place for place in here if fold_place(place.name) == name]
        if named:
            return named[:1]
        towns = [
            place
            for place in self.by_name.get(name, ())
            if place.municipality_code in {p.municipality_code for p in here}
        ]
        if towns:
            return [self._at(towns[0], code[0], here)]
        return self._one_a_municipality(here)

    def _nearest(self, latitude, longitude):
        """The locality nearest to a point that a device gave; none far outside Belgium."""
        nearest = min(
            (place for places in self.by_code.values() for place in places),
            key=lambda place: distance_km(latitude, longitude, place.latitude, place.longitude),
        )
        away = distance_km(latitude, longitude, nearest.latitude, nearest.longitude)
        return [nearest] if away < FAR_FROM_BELGIUM else []

    def _named(self, name):
        """The places of this name, and the towns whose name continues it.

        « Saint-Gilles » may be Saint-Gilles-Waes, « Braine » is one of three; but nobody who
        types « Mons » means the village of Mons-lez-Liège.
        """
        exact = list(self.by_name.get(name, ()))
        if len(name) < SHORTEST_BEGINNING:
            return exact
        known = {place.municipality_code for place in exact}
        longer = {}
        for key in self.names_from(f"{name} "):
            for place in self.by_name[key]:
                if place.municipality_code not in known:
                    longer.setdefault(place.municipality_code, place)
        towns = [place for place in longer.values() if place.is_town]
        if exact and not towns:
            return exact
        return exact + sorted(longer.values(), key=lambda place: (not place.is_town, place.label))

    def names_from(self, beginning):
        """The folded names that start so."""
        first = bisect_left(self.sorted_names, beginning)
        for name in self.sorted_names[first:]:
            if not name.startswith(beginning):
                return
            yield name

    @cached_property
    def sorted_names(self):
        return sorted(self.by_name)

    def _at(self, town, code, here):
        """The town, at the point of this postal code of it."""
        point = next(p for p in here if p.municipality_code == town.municipality_code)
        return Place(
            name=town.name,
            postal_code=code,
            municipality=town.municipality,
            municipality_code=town.municipality_code,
            latitude=point.latitude,
            longitude=point.longitude,
        )

    def _one_a_municipality(self, here):
        """A postal code alone: one place a municipality, the one it is named after if any."""
        best = {}
        for place in here:
            own = {fold_place(name) for name in place.municipality.all_names}
            current = best.get(place.municipality_code)
            if current is None or fold_place(place.name) in own:
                best[place.municipality_code] = place
        return list(best.values())

    def suggest(self, text, limit=5):
        """The closest names, for a text that `find` does not know."""
        text = fold_place(POSTAL_CODE.sub(" ", text[:LONGEST_NAME]))
        if len(text) < 3:
            return []
        # A town answers to several names (« Namur », « Namen »), and is said once.
        close = process.extract(
            text, self.names.keys(), scorer=fuzz.ratio, score_cutoff=CLOSE_ENOUGH, limit=2 * limit
        )
        places = {place.label: place for place in (self.by_name[key][0] for key, *_ in close)}
        return list(places.values())[:limit]

    @cached_property
    def regions(self):
        """All regions by slug, with their parents at hand."""
        regions = {region.pk: region for region in Region.objects.without_boundary()}
        for region in regions.values():
            if region.parent_id:
                region.parent = regions[region.parent_id]
        return {region.slug: region for region in regions.values()}

    @cached_property
    def codes_by_region(self):
        """Region code → frozenset of the REFNIS codes of its municipalities."""
        codes = defaultdict(set)
        rows = Municipality.areas.through.objects.values_list("region__code", "municipality__code")
        for region, municipality in rows:
            codes[region].add(municipality)
        return {region: frozenset(members) for region, members in codes.items()}

    @cached_property
    def regions_of(self):
        """Municipality pk → slugs of every region it lies in."""
        slugs = defaultdict(list)
        rows = Municipality.areas.through.objects.values_list("municipality_id", "region__slug")
        for municipality, slug in rows:
            slugs[municipality].append(slug)
        return slugs

    @cached_property
    def smallest_regions_of(self):
        """Municipality pk → slugs of its arrondissement and community.

        Who serves here serves these. A group of Hainaut touches Wallonia as well, without serving
        the rest of it.
        """
        smallest = (Region.Level.ARRONDISSEMENT, Region.Level.COMMUNITY)
        return {
            pk: [slug for slug in slugs if self.regions[slug].level in smallest]
            for pk, slugs in self.regions_of.items()
        }

    @cached_property
    def regions_touching(self):
        """Region slug → its own slug and those of all larger and smaller regions.

        Who serves Wallonia serves its provinces; who serves a province is of interest to those
        who look at all of Wallonia.
        """
        touching = {slug: {slug} for slug in self.regions}
        for region in self.regions.values():
            for larger in region.line():
                touching[region.slug].add(larger.slug)
                touching[larger.slug].add(region.slug)
        return touching

    @cached_property
    def drawn_regions(self):
        """The ten provinces and Brussels, west to east as they read on a map."""
        return [
            region
            for region in self.regions.values()
            if region.level == Region.Level.PROVINCE or region.slug == "bruxelles"
        ]

    @cached_property
    def boundaries(self):
        """[(region, GeoJSON geometry)] of the drawn regions; large, so read only on demand."""
        shapes = dict(
            Region.objects.filter(pk__in=[region.pk for region in self.drawn_regions]).values_list(
                "pk", "boundary"
            )
        )
        return [(region, shapes[region.pk]) for region in self.drawn_regions]

    def find_region(self, text):
        """The region somebody typed instead of a town (« Hainaut », « Brabant wallon »)."""
        wanted = fold(text)
        for region in self.regions.values():
            if region.level != Region.Level.ARRONDISSEMENT and wanted in map(
                fold, region.all_names
            ):
                return region
        return None


_kept = None
_lock = Lock()


def gazetteer():
    """The places as they are in this request; nothing is read when they did not change."""
    global _kept
    kept = _kept
    if kept is None or kept.stamp != DataVersion.current_places():
        with _lock:
            # The request may know of an older tree than another thread has read meanwhile.
            DataVersion.forget()
            stamp = DataVersion.current_places()
            if _kept is None or _kept.stamp != stamp:
                _kept = Gazetteer(stamp)
            kept = _kept
    return kept
