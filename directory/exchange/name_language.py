"""In which language a group's name is: read aloud in another one, nobody understands it."""

from ..finding.everyday_words import STOP_WORDS
from ..models import Listing
from ..text import fold

CODES = [code for code, _label in Listing._meta.get_field("name_language").choices]
# What names of groups are made of, and only in one language.
PARTS = {
    "fr": "groupe groupes parole entraide soutien aidants proches deuil cafe rencontre rencontres "
    "parents cercle maison espace atelier ateliers accueil pour entre",
    "nl": "groep praatgroep zelfhulpgroep gespreksgroep lotgenoten lotgenotengroep praatcafe "
    "mantelzorgcafe mantelzorgers huis ouders oudergroep voor rouw rouwcafe dementie jongeren "
    "bijeenkomst ontmoeting ontmoetingsgroep werking nabestaanden vzw",
    "de": "gruppe selbsthilfegruppe selbsthilfe treff treffen angehorige trauer eltern fur vog",
    "en": "group support meeting peer for and",
}


def words_of(code):
    """That the language has, and none of the others."""
    others = set().union(*(STOP_WORDS[other] for other in CODES if other != code))
    return (set(PARTS[code].split()) | STOP_WORDS[code]) - (others - set(PARTS[code].split()))


OWN_WORDS = {code: words_of(code) for code in CODES}


def language_of_name(name, spoken):
    """`spoken` are the languages of the group, for a name whose words tell nothing."""
    words = fold(name).split()
    counts = {code: sum(word in OWN_WORDS[code] for word in words) for code in CODES}
    best = max(counts.values())
    likely = [code for code in CODES if counts[code] == best] if best else []
    if len(likely) == 1:
        return likely[0]
    among = [code for code in spoken if code in (likely or CODES)]
    return among[0] if len(among) == 1 else "fr"
