"""Networks, platforms and helplines that a search names or needs: « Kalima », « psy gratuit ».

Who searches does not know that the list holds groups only: what they name is one click away.
"""

from dataclasses import dataclass, field

from django.urls import reverse_lazy
from django.utils.functional import lazy
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from ..models import CareNetwork, Helpline, Platform, without_boundary
from ..models.texts import Text
from ..places.gazetteer import gazetteer
from ..text import fold
from .beside import beside
from .everyday_words import ALL_STOP_WORDS
from .needs import FAMILY_PLANNING, LINES, NETWORKS, PSYCHOLOGISTS, needs_in
from .real_words import is_real

# What the pages are called that lead to family planning centres.
PLANNING = frozenset(["planning", "familial"])
# More than this, and the words tell none of them: « réseau », « santé mentale ».
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
    # What it is called in other languages, and in which its own name is.
    translated: dict = field(default_factory=dict, compare=False)
    name_language: str = ""
    # Of a helpline, which is called by its number, too.
    phone: str = ""
    dial: str = ""
    # Of a directory of psychologists: the regions it lists.
    psychologists_in: frozenset = frozenset()
    # What kind of page it is, for who needs one: see `needs`.
    answers: str = ""

    @property
    def text(self):
        """Its name in the language of the page, or marked: every language reads the same index."""
        language = get_language() or "fr"
        text = Text(self.translated.get(language, self.name))
        if self.name_language != language and language not in self.translated:
            text.lang = self.name_language
        return text


def read_named():
    """All of them, in a query for each kind."""
    return [*pages(), *listings()]


def pages():
    """What people call a whole kind of listings."""
    yield named(
        _("Les réseaux de santé mentale"),
        reverse_lazy("network_index"),
        ["107", "réseau 107", "réseaux 107", "article 107", "réseaux de santé mentale"],
        answers=NETWORKS,
    )
    yield named(
        _("Les numéros d’aide"),
        reverse_lazy("helplines"),
        ["lignes d’aide", "lignes d’écoute", "numéros d’urgence", "numéro d’urgence"],
        answers=LINES,
    )


def listings():
    for model in (CareNetwork, Platform, Helpline):
        listed = model.objects.published()
        if model is Platform:
            listed = listed.prefetch_related(without_boundary("regions"))
        for listing in listed:
            yield page_of(listing, **own_fields(listing))


def page_of(listing, **fields):
    return named(
        listing.name,
        # Every language has addresses of its own.
        lazy(listing.get_absolute_url, str)(),
        listing.known_as,
        kind=listing._meta.verbose_name,
        translated={
            language: texts["name"]
            for language, texts in listing.translations.items()
            if texts.get("name")
        },
        name_language=listing.name_language,
        **fields,
    )


def own_fields(listing):
    if isinstance(listing, Helpline):
        return {"phone": listing.phone, "dial": listing.dial}
    if isinstance(listing, Platform) and listing.kind == Platform.Kind.PSYCH_DIRECTORY:
        regions = frozenset(region.slug for region in listing.regions.all())
        return {"psychologists_in": regions}
    return {}


def named(name, url, names, **fields):
    return NamedPage(name, url, tuple(filter(None, map(words_of, names))), **fields)


def words_of(text):
    return frozenset(fold(text).split()) - ALL_STOP_WORDS


def named_in(understood, known):
    """Those of `known` that a search text names, the most fully named first."""
    typed = words_of(understood.text)
    # A word that no group has says enough alone; that of a place says nothing.
    rare = words_of(" ".join(understood.unknown))
    where = words_of_place(understood)
    found = []
    for one in known:
        part = max((share(name, typed, rare, where) for name in one.names), default=0)
        if one.phone and typed == words_of(one.phone):
            part = 1
        if part:
            found.append((part, one))
    if understood.place and any(part == 1 for part, _one in found):
        # « Similes Namur » is Similes Wallonie, and not Similes Bruxelles.
        found = [pair for pair in found if pair[0] == 1]
    if len(found) > MOST_SHOWN:
        found = [pair for pair in found if pair[0] == 1][:MOST_SHOWN]
    # Of two that are named alike, the one to call comes first.
    found.sort(key=lambda pair: (-pair[0], not pair[1].phone))
    return [one for part, one in found if part >= ENOUGH or rare]


def words_of_place(understood):
    """What the place is called, and all that it lies in: « similes namur » is in Wallonia."""
    if not understood.place:
        return words_of(understood.region)
    places = gazetteer()
    regions = places.regions_of[understood.place.municipality.pk]
    names = [name for slug in regions for name in places.regions[slug].all_names]
    return words_of(" ".join([understood.place.label, understood.place_words, *names]))


def share(name, typed, rare, where):
    """How much of a name is typed, 0 to 1; 0 where it is not meant."""
    if name & typed <= where:
        return 0
    if not typed <= name:
        # Beside a place, what else is typed is the name.
        name, typed = name - where or name, typed - where or typed
    common = name & typed
    # « Dyslexic child » does not name Child Focus.
    tells = common & rare and (len(common) > 1 or not all(map(is_real, common)))
    meant = typed <= name or tells or (name <= typed and (len(name) > 1 or typed == name))
    return len(common) / len(name) if meant else 0


def needed(text, place, index, young=False, also=frozenset()):
    """The pages that somebody needs who asks for a psychologist, a mobile team, a line to call.

    A page of lines comes first; of the networks, that of the age: `young`, or else of adults.
    `also` are needs that the words do not name.
    """
    needs = needs_in(text) | also
    if not needs:
        return []
    found = [page for page in index.named if page.answers and page.answers in needs]
    if NETWORKS in needs and place:
        rows = beside(index).catchments(place.municipality.pk)
        first = CareNetwork.Population.YOUNG if young else CareNetwork.Population.ADULTS
        rows = sorted(rows, key=lambda row: row.network.population != first)
        networks = [page_of(row.network) for row in rows]
        found = [page for page in found if page.answers != NETWORKS] + networks
    if PSYCHOLOGISTS in needs:
        found += directories(place, index)
    if FAMILY_PLANNING in needs:
        found += [page for page in index.named if any(name >= PLANNING for name in page.names)]
    return sorted(found, key=lambda page: page.answers != LINES)


def directories(place, index):
    """Where psychologists of the place are listed; without a place, all such lists."""
    here = set(gazetteer().regions_of[place.municipality.pk]) if place else None
    return [
        page
        for page in index.named
        if page.psychologists_in and (here is None or page.psychologists_in & here)
    ]
