"""What lies around a place: who serves it, who can be joined from it."""

from functools import cached_property

import numpy as np

from ..models import Region, SupportGroup
from ..places.gazetteer import gazetteer
from .bits import array_of
from .distances import Distances
from .order import VERY_FAR

Format = SupportGroup.Format


class Around:
    def __init__(self, index, place):
        self.index = index
        self.place = place
        self.venues = index.bits("place", "venue")
        self.homes = index.bits("format", Format.HOME)

    @cached_property
    def wide_areas(self):
        """The slugs of the regions that have provinces."""
        regions = gazetteer().regions.values()
        return {region.parent.slug for region in regions if region.level == Region.Level.PROVINCE}

    @cached_property
    def own_areas(self):
        """The slugs of all that the place lies in, but the regions that have provinces."""
        return set(gazetteer().regions_of[self.place.municipality.pk]) - self.wide_areas

    @cached_property
    def serving_closely(self):
        """Without a venue, for the municipality or its province."""
        wide = self.index.any_of("serves", self.wide_areas)
        return self.index.any_of("serves", self.own_areas) & ~self.venues & ~wide

    @cached_property
    def serving(self):
        """Without a venue, for the place and perhaps for the whole region."""
        areas = gazetteer().smallest_regions_of[self.place.municipality.pk]
        return self.index.any_of("region", areas) & ~self.venues

    @cached_property
    def _other_areas(self):
        """{slug: km} of areas not far from here in which somebody meets.

        To the centre of a town, and to the far end of what is wider: they meet somewhere in it.
        """
        places = gazetteer()
        slugs, latitudes, longitudes, starts = places.areas
        here = set(places.regions_of[self.place.municipality.pk])
        away = Distances.between(
            latitudes, longitudes, self.place.latitude, self.place.longitude
        ).km
        ends = dict(zip(slugs, np.maximum.reduceat(away, starts).tolist(), strict=True))
        return {
            slug: km
            for slug, km in ends.items()
            if self.index.bits("meets_in", slug)
            and slug not in here
            and (km <= VERY_FAR or slug in places.single_towns)
        }

    @cached_property
    def elsewhere(self):
        """Who meets somewhere in another area, not too far, and says no more of where."""
        return self.index.any_of("meets_in", self._other_areas) & ~self.serving

    @cached_property
    def distances(self):
        """How far everybody is; told of who meets elsewhere where that is one town."""
        found = self.index.distances(self.place.latitude, self.place.longitude)
        for slug, km in self._other_areas.items():
            at = array_of(self.index.bits("meets_in", slug) & self.elsewhere)
            found.km[at] = np.fmin(found.km[at], km)
        places = gazetteer()
        wide = places.points_in.keys() - places.single_towns
        found.most = self.elsewhere & self.index.any_of("meets_in", wide)
        return found

    @cached_property
    def anywhere(self):
        """What nobody travels for, and nobody travels to them."""
        return self.index.any_of("format", (Format.ONLINE, Format.PHONE)) & ~self.homes

    @cached_property
    def reach(self):
        """All that somebody here may turn to: who comes to homes does so in their own area."""
        areas = gazetteer().smallest_regions_of[self.place.municipality.pk]
        visiting = self.homes & self.venues & self.index.any_of("region", areas)
        somewhere = (self.venues & ~self.homes) | self.elsewhere
        return somewhere | visiting | self.serving | self.anywhere
