"""What lies around a place: who serves it, who can be joined from it."""

from functools import cached_property

from ..models import Region, SupportGroup
from ..places.gazetteer import gazetteer

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
    def anywhere(self):
        """What nobody travels for, and nobody travels to them."""
        return self.index.any_of("format", (Format.ONLINE, Format.PHONE)) & ~self.homes

    @cached_property
    def reach(self):
        """All that somebody here may turn to: who comes to homes does so in their own area."""
        areas = gazetteer().smallest_regions_of[self.place.municipality.pk]
        visiting = self.homes & self.venues & self.index.any_of("region", areas)
        return (self.venues & ~self.homes) | visiting | self.serving | self.anywhere
