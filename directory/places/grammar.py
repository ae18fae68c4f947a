"""A town inside a sentence: « à Ath », « au Roeulx », « à 12 km d’Arlon »."""

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from ..text import fold

# (with « à », with « de »), for a name that begins with an article.
CONTRACTED = {"Le ": ("au ", "du "), "Les ": ("aux ", "des ")}


def at_town(town):
    return _contracted(town, 0) or _("à {town}").format(town=town)


def away_from(distance, town):
    """How far from a town: `distance` in words."""
    return _("à {distance} {from_town}").format(distance=distance, from_town=from_town(town))


def from_town(town):
    if contracted := _contracted(town, 1):
        return contracted
    if _is_french() and fold(town)[:1] in {*"aeiouy"}:
        return f"d’{town}"
    return _("de {town}").format(town=town)


def _contracted(town, which):
    if _is_french():
        for article, short in CONTRACTED.items():
            if town.startswith(article):
                return short[which] + town.removeprefix(article)
    return ""


def _is_french():
    return (get_language() or "fr").startswith("fr")
