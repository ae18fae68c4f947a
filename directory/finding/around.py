"""What lies around a place: who serves it, who can be joined from it."""

from functools import cached_property

import numpy as np

from ..models import Region, SupportGroup
from ..places.gazetteer import gazetteer
from .bits import array_of
from .distances import Distances
from .order import VERY_FAR

Format = SupportGroup.Format
# km from its centre to its farthest commune: so wide an area is one town, as Brussels is.
A_TOWN = 7


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
        """{slug: (km, whether it is a town)} of areas not far from here in which somebody meets.

        To the centre of a town, and to the far end of what is wider: they meet somewhere in it.
        """
        areas, here = {}, set(gazetteer().regions_of[self.place.municipality.pk])
        for slug, points in gazetteer().points_in.items():
            if slug in here or not self.index.bits("meets_in", slug):
                continue
            centre = [axis.mean() for axis in points]
            is_town = Distances.between(*points, *centre).km.max() <= A_TOWN
            ends = centre if is_town else points
            km = Distances.between(*ends, self.place.latitude, self.place.longitude).km.max()
            if is_town or km <= VERY_FAR:
                areas[slug] = float(km), is_town
        return areas

    @cached_property
    def elsewhere(self):
        """Who meets somewhere in another area, not too far, and says no more of where."""
        return self.index.any_of("meets_in", self._other_areas) & ~self.serving

    @cached_property
    def distances(self):
        """How far everybody is; told of who meets elsewhere where that is one town."""
        found = self.index.distances(self.place.latitude, self.place.longitude)
        areas, towns = set(gazetteer().points_in), set()
        for slug, (km, is_town) in self._other_areas.items():
            at = array_of(self.index.bits("meets_in", slug) & self.elsewhere)
            found.km[at] = np.fmin(found.km[at], km)
            towns |= {slug} if is_town else set()
        found.most = self.elsewhere & self.index.any_of("meets_in", areas - towns)
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
