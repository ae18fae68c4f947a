"""Networks, platforms and helplines that a search names: « Kalima », « Télé-Accueil », « 107 ».

Who searches does not know that the list holds groups only: what they name is one click away.
"""

from dataclasses import dataclass

from django.urls import reverse_lazy
from django.utils.functional import lazy
from django.utils.translation import gettext_lazy as _

from ..models import CareNetwork, Helpline, Platform
from ..text import fold
from .everyday_words import ALL_STOP_WORDS

# More than this, and the words tell none of them: « réseau », « santé mentale ».
MOST_SHOWN = 4
# So much of a name at least must be typed, where no word of it is unknown to groups.
ENOUGH = 0.5


@dataclass(frozen=True, slots=True)
class NamedPage:
    """A page that is no group's, with the words of each of its names, old ones included."""

    name: str
    url: str
    names: tuple
    kind: str = ""
    lang_attribute: str = ""
    # Of a helpline, which is called by its number, too.
    phone: str = ""
    dial: str = ""


def read_named():
    """All of them, in a query for each kind."""
    return [*pages(), *listings()]


def pages():
    """What people call a whole kind of listings."""
    yield named(
        _("Les réseaux de santé mentale"),
        reverse_lazy("network_index"),
        ["107", "réseau 107", "réseaux 107", "article 107", "réseaux de santé mentale"],
    )
    yield named(
        _("Les numéros d’aide"),
        reverse_lazy("helplines"),
        ["lignes d’aide", "lignes d’écoute", "numéros d’urgence", "numéro d’urgence"],
    )


def listings():
    for model in (CareNetwork, Platform, Helpline):
        for listing in model.objects.published():
            yield named(
                listing.name,
                # Every language has addresses of its own.
                lazy(listing.get_absolute_url, str)(),
                listing.known_as,
                kind=model._meta.verbose_name,
                lang_attribute=listing.lang_attribute,
                **({"phone": listing.phone, "dial": listing.dial} if model is Helpline else {}),
            )


def named(name, url, names, **fields):
    return NamedPage(name, url, tuple(filter(None, map(words_of, names))), **fields)


def words_of(text):
    return frozenset(fold(text).split()) - ALL_STOP_WORDS


def named_in(understood, known):
    """Those of `known` that a search text names, the most fully named first."""
    typed = words_of(understood.text)
    # A word that no group has says enough alone; that of a place says nothing.
    rare = words_of(" ".join(understood.unknown))
    where = words_of(f"{understood.place.label if understood.place else ''} {understood.region}")
    found = []
    for one in known:
        part = max((share(name, typed, rare, where) for name in one.names), default=0)
        if one.phone and typed == words_of(one.phone):
            part = 1
        if part:
            found.append((part, one))
    if len(found) > MOST_SHOWN:
        found = [pair for pair in found if pair[0] == 1][:MOST_SHOWN]
    # Of two that are named alike, the one to call comes first.
    found.sort(key=lambda pair: (-pair[0], not pair[1].phone))
    return [one for part, one in found if part >= ENOUGH or rare]


def share(name, typed, rare, where):
    """How much of a name is typed, 0 to 1; 0 where it is not meant."""
    common = name & typed
    if common <= where:
        return 0
    meant = typed <= name or common & rare or (name <= typed and len(name) > 1)
    return len(common) / len(name) if meant else 0
