"""The map on which an editor places a pin, and the places it shows."""

from django.contrib import admin
from django.http import JsonResponse
from django.utils.cache import patch_cache_control
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from ...models import Locality, Municipality, Region
from ..base import Extra

ONE_HOUR = 3600
# Three decimals are about a hundred metres, and half the weight.
DECIMALS = 3


def map_data():
    """Outlines of the provinces, and the towns and villages by which to find one's way."""
    return {
        "provinces": {
            "type": "FeatureCollection",
            "features": [
                {
                    "type": "Feature",
                    "properties": {"name": region.name},
                    "geometry": region.boundary,
                }
                for region in Region.objects.drawn()
                if region.boundary
            ],
        },
        "municipalities": [
            (row.pk, row.name, round(row.latitude, DECIMALS), round(row.longitude, DECIMALS))
            for row in Municipality.objects.all()
        ],
        "localities": [
            (name, round(latitude, DECIMALS), round(longitude, DECIMALS))
            for name, latitude, longitude in Locality.objects.values_list(
                "name", "latitude", "longitude"
            )
        ],
    }


class MapPinMixin:
    """For groups: `map` among the read-only fields draws the map."""

    def extra_urls(self):
        return [Extra("carte.json", self.map_data_view, "map", "view", cacheable=True)]

    def map_data_view(self, request):
        response = JsonResponse(map_data())
        patch_cache_control(response, private=True, max_age=ONE_HOUR)
        return response

    @admin.display(description=_("sur la carte"))
    def map(self, group):
        """Where `map_pin.js` draws; the two number fields above it remain for the keyboard."""
        return format_html(
            '<div class="map-pin" data-url="{}" data-far="{}" data-label="{}">'
            '<p class="map-pin__help">{}</p></div>',
            self.url_of("map"),
            _("Ce point est à %s km du centre de la commune choisie."),
            _("Carte pour placer le point"),
            _("Cliquez ou glissez le repère ; ou tapez la latitude et la longitude."),
        )
