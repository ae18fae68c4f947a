"""Where somebody is, as one fact: the commune, its code, the village and the point agree.

`localities` are rows of Locality, where a caller has them all at hand; else they are asked for.
"""

import re
from math import asin, cos, radians, sin, sqrt

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from .places import Locality

EARTH_RADIUS = 6371  # km
# « , 1000 Bruxelles » behind a street and its number.
CODE_AND_TOWN = re.compile(
    r"\s*[,;]\s*(?:be?[\s-]?)?(?P<code>[1-9]\d{3})\s+[^\W\d_][^,;]*$", re.IGNORECASE
)
# A commune is known by the points of its villages and quarters, not by its outline: a pin is
# inside when one of them is about as near as any point of another commune.
MARGIN = 1.2  # km
TIMES_FARTHER = 1.5
# Degrees around a pin in which another commune's point could be the nearest.
AROUND = 0.2


def street_alone(street, code):
    """The street and number, without the code and town of the listing that somebody wrote behind.

    Another code there is refused: a page would show both.
    """
    found = CODE_AND_TOWN.search(street)
    if not found:
        return street
    if found["code"] == code:
        return street[: found.start()]
    text = _("« %s » n’est pas le code postal de la fiche : n’écrivez ici que la rue et le numéro.")
    raise ValidationError({"street": text % found["code"]})


def check_code(municipality, code, localities=None):
    """A postal code exists, and is one of the commune."""
    if not code:
        return
    rows = _with_code(code, localities)
    if not rows:
        raise ValidationError({"postal_code": _("Le code postal %s n’existe pas.") % code[:20]})
    if municipality and all(row.municipality_id != municipality.pk for row in rows):
        places = ", ".join(sorted({row.name for row in rows})[:3])
        text = _("Le code postal %(code)s n’est pas celui de %(town)s, mais de %(places)s.")
        words = {"code": code, "town": municipality.name, "places": places}
        raise ValidationError({"postal_code": text % words})


def check_locality(municipality, locality, code, localities=None):
    if locality.municipality_id != (municipality.pk if municipality else None):
        raise ValidationError({"locality": _("Cette localité est dans une autre commune.")})
    if code and code not in codes_of(locality, localities):
        text = _("Le code postal de %(place)s est %(code)s.")
        words = {"place": locality.name, "code": locality.postal_code}
        raise ValidationError({"postal_code": text % words})


def check_point(municipality, latitude, longitude, localities=None):
    """The pin lies in the commune, as far as its villages tell."""
    own, others = [], []
    for row in _around(latitude, longitude, localities):
        far = distance_km(latitude, longitude, row.latitude, row.longitude)
        (own if row.municipality_id == municipality.pk else others).append(far)
    centre = distance_km(latitude, longitude, municipality.latitude, municipality.longitude)
    nearest = min([*own, centre])
    if nearest > MARGIN and nearest > TIMES_FARTHER * min(others, default=nearest):
        text = _("Ce point n’est pas à %(town)s, mais à %(km)d km de là : replacez-le.")
        raise ValidationError(
            {"latitude": text % {"town": municipality.name, "km": max(1, round(centre))}}
        )


def communes_with(code):
    """The communes that a code leads to; most codes have one."""
    rows = Locality.objects.filter(postal_code=code).select_related("municipality")
    return list(dict.fromkeys(row.municipality for row in rows))


def only_code_of(municipality):
    """The postal code of a commune that has one alone; else nothing."""
    codes = set(municipality.localities.order_by().values_list("postal_code", flat=True))
    return codes.pop() if len(codes) == 1 else ""


def codes_of(locality, localities=None):
    """A village may have several codes, a row each."""
    if localities is None:
        rows = Locality.objects.filter(
            municipality=locality.municipality_id, name=locality.name
        ).order_by()
        return set(rows.values_list("postal_code", flat=True))
    return {
        row.postal_code
        for row in localities
        if row.municipality_id == locality.municipality_id and row.name == locality.name
    }


def distance_km(lat1, lon1, lat2, lon2):
    lat1, lon1, lat2, lon2 = map(radians, (lat1, lon1, lat2, lon2))
    half = sin((lat2 - lat1) / 2) ** 2 + cos(lat1) * cos(lat2) * sin((lon2 - lon1) / 2) ** 2
    return 2 * EARTH_RADIUS * asin(min(1, sqrt(half)))


def _with_code(code, localities):
    if localities is None:
        return list(Locality.objects.filter(postal_code=code).order_by())
    return [row for row in localities if row.postal_code == code]


def _around(latitude, longitude, localities):
    if localities is None:
        box = {
            "latitude__range": (latitude - AROUND, latitude + AROUND),
            "longitude__range": (longitude - AROUND, longitude + AROUND),
        }
        return Locality.objects.filter(**box).order_by()
    return [
        row
        for row in localities
        if abs(row.latitude - latitude) < AROUND and abs(row.longitude - longitude) < AROUND
    ]
