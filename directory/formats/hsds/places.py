"""Whom a postal code concerns: what is near it, or what serves it."""

from dataclasses import dataclass

from django.db.models import Q

from ...finding.index import current_index
from ...models import CareNetwork, Helpline, Platform, SupportGroup
from ...places.gazetteer import gazetteer


@dataclass(frozen=True)
class Area:
    """A postal code, and how many metres around its middle; None: what serves it."""

    places: list
    metres: int | None

    @classmethod
    def of(cls, postcode, metres):
        """None where there is no such postal code."""
        places = gazetteer().of_code(postcode)
        return cls(places, metres) if places else None

    def serving(self, model):
        """Q of the records of a model that serve the municipalities of the postal code."""
        if self.metres is not None:
            return Q()
        towns = [place.municipality.pk for place in self.places]
        slugs = {slug for town in towns for slug in gazetteer().regions_of[town]}
        if model is SupportGroup:
            there = _having(model, "regions_served", slugs)
            return Q(municipality__in=towns) | Q(municipality=None) & there
        if model is CareNetwork:
            return Q(pk__in=CareNetwork.municipalities.through.objects.filter(
                municipality__in=towns
            ).values("network_id"))  # fmt: skip
        anywhere = Q(regions=None) if model is Helpline else Q()
        return anywhere | _having(model, "regions", slugs) if model in (Helpline, Platform) else Q()

    def nearest(self):
        """The keys of the groups within these metres, nearest first."""
        index = current_index()
        middle = self.places[0]
        distances = index.distances(middle.latitude, middle.longitude)
        near = distances.within(self.metres / 1000) & index.everything
        return index.nearest(near, (middle.latitude, middle.longitude), near.bit_count())


def _having(model, name, slugs):
    through = getattr(model, name).through.objects.filter(region__slug__in=slugs)
    return Q(pk__in=through.values(f"{model._meta.model_name}_id"))
