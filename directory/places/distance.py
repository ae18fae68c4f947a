"""How a distance is said, on every page and in every sentence."""

from django.utils.formats import number_format
from django.utils.translation import gettext as _


def distance_in_words(km, is_exact=True):
    """« moins d’1 km », « 3,4 km », « 27 km »; « environ 3 km » where a point stands for a town."""
    if not is_exact:
        return _("environ {number} km").format(number=round(km))
    if km < 1:
        return _("moins d’1 km")
    decimals = 1 if km < 10 else 0
    return _("{number} km").format(number=number_format(round(km, decimals), decimals))


def nearness_in_words(km, is_exact=True):
    """As beside the name of a town, where « tout près » says more than a number."""
    return _("tout près") if km < 1 else distance_in_words(km, is_exact)
