"""The regions of the place tree: which lie in which, what lies in them, how they are asked for."""

from collections import defaultdict
from functools import cached_property

import numpy as np

from ..models import Municipality, Region
from ..text import fold
from .geometry import distance_km
from .place import fold_place

ARRONDISSEMENT = Region.Level.ARRONDISSEMENT
# km from its centre to its farthest commune: so wide an area is one town, as Brussels is.
A_TOWN = 7


class WithRegions:
    """The part of a `Gazetteer` that is about regions."""

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
    def points_in(self):
        """Region slug → the points of its municipalities; of what is one town, its centre."""
        points = defaultdict(list)
        for pk, slugs in self.regions_of.items():
            town = self.municipalities[pk]
            for slug in slugs:
                points[slug].append((town.latitude, town.longitude))
        for slug, found in points.items():
            centre = tuple(np.mean(found, axis=0).tolist())
            if max(distance_km(*centre, *point) for point in found) <= A_TOWN:
                points[slug] = [centre]
        return dict(points)

    @cached_property
    def single_towns(self):
        """The slugs of those that are one town."""
        return {slug for slug, points in self.points_in.items() if len(points) == 1}

    @cached_property
    def areas(self):
        """(slugs, the latitudes and longitudes of all their points, where those of each begin)."""
        sizes = [len(points) for points in self.points_in.values()]
        latitudes, longitudes = np.concatenate(list(self.points_in.values())).T
        return list(self.points_in), latitudes, longitudes, np.cumsum([0, *sizes[:-1]])

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
        if alias := self.region_names.get(wanted):
            return next(region for region in self.regions.values() if region.pk == alias)
        return self._by_folded_name.get(wanted)

    def arrondissement_of(self, text):
        """The arrondissement that has its name from the town so called."""
        for place in self.towns_named(fold_place(text)):
            region = self.regions[place.municipality.arrondissement.slug]
            if fold(place.municipality.name_fr) in fold(region.name_fr):
                return region
        return None

    def begins_a_region(self, text):
        """« Brabant » is two provinces, not a village that is written nearly so."""
        begun = f"{fold(text)} "
        return any(name.startswith(begun) for name, _region in self._folded_names)

    def regions_begun(self, text):
        """The provinces whose name begins so: those of « Brabant » are two."""
        begun = f"{fold(text)} "
        return tuple(
            region
            for region in self.drawn_regions
            if any(fold(name).startswith(begun) for name in region.all_names)
        )

    @cached_property
    def _folded_names(self):
        """[(folded name, region)], in every language."""
        return [
            (fold(name), region) for region in self.regions.values() for name in region.all_names
        ]

    @cached_property
    def _by_folded_name(self):
        """{folded name: the first region so called}, without the arrondissements."""
        named = reversed(self._folded_names)
        return {name: region for name, region in named if region.level != ARRONDISSEMENT}

    def region_called(self, place):
        """The region that bears the name of this town: Brussels, for its nineteen communes."""
        region = self.find_region(place.name)
        return region if region and region.level == Region.Level.REGION else None
