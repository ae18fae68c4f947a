"""Every place of Belgium with its names and postal codes, in memory; `reading` reads them.

Each process reads the place tree once, and again when its stamp says that it changed.
"""

from bisect import bisect_left
from collections import defaultdict
from functools import cached_property
from statistics import fmean
from threading import Lock

from django.db import OperationalError
from rapidfuzz import fuzz, process

from ..database.memory import is_away
from ..database.waiting import LONGEST, waiting_at_most
from ..models import DataVersion, Locality, Municipality, PlaceAlias
from ..text import fold
from .geometry import distance_km
from .place import Place, fold_place
from .reading import POSTAL_CODE, read
from .regions import WithRegions

__all__ = ["POSTAL_CODE", "Gazetteer", "Place", "fold_place", "gazetteer"]

CLOSE_ENOUGH = 72
# So alike that no other name can be meant, with no second one nearly as close.
SURELY_MEANT, AHEAD_OF_OTHERS = 84, 6
SHORTEST_CORRECTED = 5
LONGEST_NAME = 60
SHORTEST_BEGINNING = 4
FAR_FROM_BELGIUM = 60  # km
KM_A_DEGREE = 111


class Gazetteer(WithRegions):
    """Every name and postal code of Belgium, with what it leads to."""

    def __init__(self, stamp):
        self.stamp = stamp
        self.municipalities = {
            place.pk: place
            for place in Municipality.objects.select_related("arrondissement__parent").defer(
                "arrondissement__boundary", "arrondissement__parent__boundary"
            )
        }
        self.by_code = defaultdict(list)
        self.by_name = defaultdict(list)
        self.names = {}
        # Folded name → the municipalities of exactly this name.
        self.towns = defaultdict(list)
        self.town_of = {}
        self._places = {}
        self._localities = defaultdict(list)
        for locality in Locality.objects.order_by("postal_code", "name", "pk"):
            municipality = self.municipalities[locality.municipality_id]
            place = self._place(locality.name, locality, municipality)
            self._localities[municipality.pk].append(place)
            self._places[locality.pk] = place
            self.by_code[locality.postal_code].append(place)
            self._add_name(locality.name, place)
        self.former_towns = {}
        aliases = list(PlaceAlias.objects.select_related(None))
        stands_for = {
            alias.municipality_id: alias.locality_id
            for alias in aliases
            if alias.kind == PlaceAlias.Kind.TOWN and alias.locality_id
        }
        for municipality in self.municipalities.values():
            place = self._of_municipality(municipality, stands_for.get(municipality.pk))
            self.town_of[municipality.pk] = place
            for name in municipality.all_names:
                self._add_name(name, place, first=True)
                self._add_town(name, place)
        # What may continue a name; a station or a quarter is no longer name of its town.
        self.sorted_names = sorted(self.by_name)
        self.region_names = {}
        # Folded name → where it is, of what is smaller than a locality.
        self.quarters = defaultdict(list)
        for alias in aliases:
            self._add_alias(alias)

    def _place(self, name, point, municipality):
        return Place(
            name=name,
            postal_code=point.postal_code,
            municipality=municipality,
            municipality_code=municipality.code,
            latitude=point.latitude,
            longitude=point.longitude,
        )

    def _of_municipality(self, municipality, stands_for):
        """Its point is that of its main locality, whose postal code it takes.

        Of a composite name (Bilzen-Hoeselt) the first part is the main locality.
        """
        own = {fold_place(name) for name in municipality.all_names}
        localities = self._localities[municipality.pk]
        first_parts = {name.split()[0] for name in own}
        main = (
            [self._places[stands_for]]
            if stands_for
            else [row for row in localities if fold_place(row.name) in own]
            or [row for row in localities if fold_place(row.name) in first_parts]
            or [row for row in localities if fold_place(row.name).split()[0] in first_parts]
            or sorted(
                localities,
                key=lambda row: distance_km(
                    row.latitude, row.longitude, municipality.latitude, municipality.longitude
                ),
            )
        )
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

    def _add_town(self, name, place):
        if place not in self.towns[fold_place(name)]:
            self.towns[fold_place(name)].append(place)

    def _add_alias(self, alias):
        if alias.region_id:
            self.region_names[fold(alias.name)] = alias.region_id
            return
        place = (
            self._places[alias.locality_id]
            if alias.locality_id
            else self.town_of[alias.municipality_id]
        )
        if alias.kind == PlaceAlias.Kind.TOWN:
            place = self.town_of[place.municipality.pk]
            self._add_town(alias.name, place)
        if alias.kind == PlaceAlias.Kind.FORMER:
            self.former_towns[place] = alias.name
        self._add_name(alias.name, place, first=alias.kind == PlaceAlias.Kind.TOWN)
        if alias.kind in (PlaceAlias.Kind.QUARTER, PlaceAlias.Kind.STATION):
            self.quarters[fold_place(alias.name)].append(place)
        if alias.kind in (PlaceAlias.Kind.NICKNAME, PlaceAlias.Kind.QUARTER):
            # Whoever writes « BXL » means nothing else.
            self._add_town(alias.name, place)

    # What a text means -----------------------------------------------------------------------

    def read(self, text):
        """The `Reading` of what somebody typed."""
        return read(self, text)

    def find(self, text):
        """The places that `text` may mean: none, one, or several; see `read` for what to ask."""
        reading = self.read(text)
        return [] if reading.corrected else list(reading.places)

    def nearest(self, latitude, longitude):
        """The locality nearest to a point that a device gave; none far outside Belgium.

        Only those are measured whose latitude is nearer than the best one found.
        """
        places, latitudes = self._by_latitude
        best, away = None, FAR_FROM_BELGIUM
        at = bisect_left(latitudes, latitude)
        for side in (range(at, len(places)), range(at - 1, -1, -1)):
            for position in side:
                if abs(latitudes[position] - latitude) * KM_A_DEGREE > away:
                    break
                place = places[position]
                distance = distance_km(latitude, longitude, place.latitude, place.longitude)
                if distance < away:
                    best, away = place, distance
        return [best] if best else []

    @cached_property
    def localities(self):
        """{pk: the locality itself}, which nobody may change: for who reads a file, not a place."""
        return Locality.objects.in_bulk()

    @cached_property
    def localities_of(self):
        """{municipality pk: its localities}"""
        found = defaultdict(list)
        for locality in self.localities.values():
            found[locality.municipality_id].append(locality)
        return dict(found)

    @cached_property
    def _by_latitude(self):
        places = [place for places in self.by_code.values() for place in places]
        places.sort(key=lambda place: place.latitude)
        return places, [place.latitude for place in places]

    def named(self, name):
        """The places of this folded name, and the towns whose name continues it.

        « Saint-Gilles » may be Saint-Gilles-Waes, « Braine » is one of three; but nobody who
        types « Mons » means the village of Mons-lez-Liège.
        """
        exact = list(self.by_name.get(name, ()))
        if len(name) < SHORTEST_BEGINNING or name not in self.beginnings:
            return exact
        known = {place.municipality_code for place in exact}
        longer = {}
        for key in self.names_from(f"{name} "):
            for place in self.by_name[key]:
                if place.municipality_code not in known:
                    longer.setdefault(place.municipality_code, place)
        if any(place.is_town for place in exact):
            longer = {code: place for code, place in longer.items() if place.is_town}
        return exact + sorted(longer.values(), key=lambda place: (not place.is_town, place.label))

    def towns_named(self, name):
        """The municipalities of exactly this folded name, and what only one place is called."""
        return self.towns.get(name, [])

    def names_from(self, beginning):
        """The folded names that start so."""
        first = bisect_left(self.sorted_names, beginning)
        for name in self.sorted_names[first:]:
            if not name.startswith(beginning):
                return
            yield name

    @cached_property
    def beginnings(self):
        """Every beginning of a name, at the end of a word: what may be short for a longer one."""
        return {
            name[:at] for name in self.sorted_names for at in range(len(name)) if name[at] == " "
        }

    # Postal codes ----------------------------------------------------------------------------

    def of_code(self, code):
        """A postal code alone: a place for each municipality that has it.

        It is named after its town: the municipality itself under its main code, the only
        locality, what was a municipality of its own, else the municipality at the mean of its
        localities. Whose main code it is comes first.
        """
        localities = defaultdict(list)
        for place in self.by_code.get(code, ()):
            localities[place.municipality.pk].append(place)
        places = [self._part(pk, code, rows) for pk, rows in localities.items()]
        return sorted(places, key=lambda place: self.town_of[place.municipality.pk] != place)

    def _part(self, pk, code, localities):
        town = self.town_of[pk]
        if town.postal_code == code:
            return town
        if len(localities) == 1:
            return localities[0]
        former = [place for place in localities if place in self.former_towns]
        if len(former) == 1:
            return former[0]
        return self._in_town(town, code, localities)

    def _in_town(self, town, code, localities):
        """The municipality itself, under this postal code of it."""
        if town.postal_code == code:
            return town
        if len(localities) == 1 and localities[0].is_town:
            return localities[0]
        return Place(
            name=town.name,
            postal_code=code,
            municipality=town.municipality,
            municipality_code=town.municipality_code,
            latitude=round(fmean(place.latitude for place in localities), 5),
            longitude=round(fmean(place.longitude for place in localities), 5),
        )

    def of_code_named(self, code, name):
        """The place of this postal code that has this folded name, or None."""
        here = self.by_code.get(code, ())
        named = self.by_name.get(name, ())
        for town in self.towns_named(name):
            if any(place.municipality_code == town.municipality_code for place in here):
                own = [p for p in here if p.municipality_code == town.municipality_code]
                return self._in_town(self.town_of[town.municipality.pk], code, own)
        for place in here:
            if fold_place(place.name) == name:
                return place
        for place in named:
            own = [p for p in here if p.municipality_code == place.municipality_code]
            if own:
                if place in own:
                    return place
                return self._part(place.municipality.pk, code, own)
        return None

    # Spelling --------------------------------------------------------------------------------

    def close_names(self, text, limit=5):
        """The closest names, for a text that `find` does not know."""
        places = {place.label: place for place, _score in self._close(text, 2 * limit)}
        return list(places.values())[:limit]

    def _close(self, text, limit):
        text = fold_place(POSTAL_CODE.sub(" ", text[:LONGEST_NAME]))
        if len(text) < 3:
            return []
        # A town answers to several names (« Namur », « Namen »), and is said once.
        close = process.extract(
            text, self.names.keys(), scorer=fuzz.ratio, score_cutoff=CLOSE_ENOUGH, limit=limit
        )
        return [(self.by_name[key][0], score) for key, score, _index in close]

    def nearly_named(self, text):
        """The one place whose name is written nearly so, or none where two may be meant."""
        if len(fold_place(text)) < SHORTEST_CORRECTED:
            return []
        close = self._close(text, 10)
        if not close or close[0][1] < SURELY_MEANT:
            return []
        meant, best = close[0]
        others = [
            score for place, score in close if place.municipality_code != meant.municipality_code
        ]
        return [meant] if all(best - score >= AHEAD_OF_OTHERS for score in others) else []


_kept = None
_lock = Lock()


def gazetteer():
    """The places as they are in this request; nothing is read when they did not change."""
    global _kept
    kept = _kept
    if is_away():
        if kept is None:
            raise OperationalError("No place was read before the database went away.")
        return kept
    if kept is None or kept.stamp != DataVersion.current_places():
        with _lock:
            # The request may know of an older tree than another thread has read meanwhile.
            DataVersion.forget()
            stamp = DataVersion.current_places()
            if _kept is None or _kept.stamp != stamp:
                with waiting_at_most(LONGEST):
                    _kept = Gazetteer(stamp)
            kept = _kept
    return kept
