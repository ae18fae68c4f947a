"""The map on which an editor places a pin, and the places it shows."""

from django.core.exceptions import PermissionDenied
from django.http import JsonResponse
from django.utils.cache import patch_cache_control
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from ...models import Locality, Municipality, Region

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


def map_data_view(request, allowed):
    if not allowed:
        raise PermissionDenied
    response = JsonResponse(map_data())
    patch_cache_control(response, private=True, max_age=ONE_HOUR)
    return response


def map_pin(url):
    """Where `map_pin.js` draws; the two number fields above it remain for the keyboard."""
    return format_html(
        '<div class="map-pin" data-url="{}" data-far="{}" data-label="{}">'
        '<p class="map-pin__help">{}</p></div>',
        url,
        _("Ce point est à %s km du centre de la commune choisie."),
        _("Carte pour placer le point"),
        _("Cliquez ou glissez le repère ; ou tapez la latitude et la longitude."),
    )
