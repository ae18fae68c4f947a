"""What a group is called."""

import re
from collections import defaultdict
from itertools import pairwise

from django.utils.translation import gettext as _

from ...text import fold
from .found import Found
from .houses import SIGNED

LONGEST_TITLE = 110
# In words; a longer line describes.
LONG_TITLE = 10
GROUP = re.compile(
    r"(?:groupes?|cercle|caf[ée]|rencontres?|atelier|ateliers|r[ée]union|soir[ée]es?|table|papote|"
    r"permanence|espace|pause|ronde|antenne|section|\w*groep\w*|\w*caf[ée]s?|bijeenkomst\w*|"
    r"\w*avond|meeting|\w*-?huis|ontmoeting\w*|gruppe|\w*gruppe|treff\w*|maison|lieu|open huis)",
    re.I,
)
A_GROUP = re.compile(rf"\b{GROUP.pattern}\b", re.I)
GREETING = re.compile(
    r"^\W*(?:bonjour|bonsoir|madame|monsieur|ch[eè]re?s?|beste?|dag|hallo|geachte|liebe|"
    r"sehr geehrte|hello|coucou|salut|hey|hoi|cordialement|bien à vous|merci|met vriendelijke|"
    r"de :|à :|objet|onderwerp|sujet|date|flyer|newsletter|invitation|uitnodiging|agenda|"
    r"nieuwsbrief|bulletin|gazette|infoblad|parochieblad)\b",
    re.I,
)
# « Accueil > Nos activités >… »: the way through a site.
NO_TITLE = re.compile(
    r"@|https?:|www\.|\d{2}[ ./]\d{2}|\b[1-9]\d{3} [^\W\d_]|€|[.,;!?…]$|\w\s?[>›]\s?\w|^[>›]"
    # « [Bulletin communal] »: where it stood.
    r"|^\["
    # « Animation : Caroline » says who, « Contact : … » how.
    r"|^(?:anim\w+|contact\w*|co-?anim\w+|encadrement|intervenant\w*|begeleiding|begeleid\w*|"
    r"organisat\w+|leitung|info\w*|renseignements?) ?:|^(?:paf|prix|tarif|prijs|bijdrage)\b|euros?$"
    # « Groupe fermé de 8 personnes » says how it is, not what it is called.
    r"|\b\d{1,2} ?(?:[hu]|uur|heures?)\b"
    r"|^(?:petits? )?(?:groupes?|groep) (?:ferm|ouvert|limit|mixte|restreint|gesloten|beperkt)",
    re.I,
)
# « Pour les proches », « Voor ouders », « Tous les mardis »: under a title, none by itself.
UNDER_A_TITLE = re.compile(
    r"^(?:pour|voor|für|tous|toutes|chaque|elke|iedere|le|la|les|de|het|du|van|une?|een|gratis|"
    r"gratuit|vous|je|we|nous)\s",
    re.I,
)
# « Sans inscription, sans engagement »: how it is, not what it is called.
CONDITION = re.compile(
    r"^(?:sans|zonder|ohne|gratuite?s?|gratis|kostenlos|anonym\w*|anoniem|entr[ée]e|toegang|"
    r"eintritt|participation|bijdrage|c['’]est gratuit)\b",
    re.I,
)
# « Soirées animées par une équipe de… »: a line that describes.
LED = re.compile(r"\b(?:anim|encadr|organis|propos)[ée]+e?s? par\b|\bbegeleid door\b", re.I)
# « Table de conversation « Vivre avec un cancer » »: nothing is clearer.
QUOTED = re.compile(rf"\b{GROUP.pattern}\b[^«»]{{0,40}}«[^«»]{{3,60}}»", re.I)
# In a sentence: what the group is called stands before what it does.
IN_A_SENTENCE = re.compile(
    r"\b(nos|notre|le|la|les|du|une?|het|de|onze|op het|prochaine?)\s"
    r"((?:groupes?|cercle|caf[ée]|rencontres?|alzheimer caf[ée]|\w*groep|\w*caf[ée])\b"
    r"[^.,;:!?\n]{3,70}?)"
    r"(?=\s?[.,;:!?]|\s(?:tous les|toutes les|chaque|elke|iedere|"
    r"se r[ée]uni|se retrouve|aura lieu|a lieu|ont lieu|vous accueille|"
    r"komt|komen|vindt|reprend\w*|reprennent|recommence\w*|revient|red[ée]marre\w*|herneemt|"
    r"herstart|start|est ouvert|sont ouverts|est organis|sont organis)|$)",
    re.I,
)
# « … pour personnes trans, intersexes et leurs proches »: the comma may be inside of the name.
GOES_ON = re.compile(
    r"\s?,\s(?!(?:anim|qui|le|la|les|nous|vous|de \d|à|au|chaque|tous|die|elke)\b)"
)
# « Groupe de Bastogne »: it is named with its association.
BARE = re.compile(
    r"(?:groupe|section|antenne|groep|afdeling)\s(?:d[eu’'] ?|d['’]|van )?[\w’'-]+", re.I
)
# A house that is called by what it does: « Praatcafé dementie Noorderlicht ».
OWN_GROUP = re.compile(r"\b(?:groupe|cercle|\w*groep|\w*caf[ée])", re.I)
PART_OF_HOUSE = re.compile(r"^(?:antenne|section|r[ée]gionale|afdeling|regio)\b", re.I)
AFTER_HOUSE = re.compile(r"\s*(?:asbl|vzw|vog)?\s[–-]\s", re.I)
# « Notre groupe de soutien » has no name yet.
OF_ANY_GROUP = re.compile(
    r"(?:groupes?|rencontres?|cercle|caf[ée]|\w*groep)"
    r"(?: (?:de|d['’]|d) ?(?:soutien|parole|entraide|rencontre|discussion|paroles))?",
    re.I,
)
# « Notre groupe sur votre site »: whoever writes asks something of us.
ASKS_US = re.compile(r"\b(?:votre|vos|uw|jullie|ihrer?) (?:site|page|annuaire|gids|liste)", re.I)
# « Après un suicide : groupe de parole « L’Autre Rive » ».
AFTER_TAGLINE = re.compile(rf"^[^:]{{3,60}}\s?:\s+(?={GROUP.pattern}\b)", re.I)
DESCRIBED = re.compile(r"\s(?:pour|voor|für|avec|met)\s", re.I)


def read_name(text, pieces, houses, lookup):
    """A `Found`, or none. `houses` are the spans of organisations."""
    if labelled := next((one for one in pieces if one.label == "name"), None):
        return Found("name", cased(labelled.text, lookup), labelled.begin, labelled.end)
    if is_mail(pieces) and (said := in_a_sentence(pieces)):
        return said
    titles = [piece for piece in first_lines(pieces) if is_title(piece.text)]
    # « #EnsembleMardi » is what it is found by.
    titles = [piece for piece in titles if text[piece.begin - 1 : piece.begin] != "#"]
    titles = without_houses(titles, houses)
    quoted = [piece for piece in titles if QUOTED.search(piece.text)]
    titles = quoted if len(quoted) == 1 else titles
    first = titles[0] if titles else None
    said = None if first and A_GROUP.search(first.text) else in_a_sentence(pieces)
    if first and said and said.sure and "«" in said.value:
        return said
    for before, piece in pairwise([None, *first_lines(pieces)]):
        if piece not in titles:
            continue
        if before and is_house(before, houses) and BARE.fullmatch(piece.text):
            return of_both(before, piece, lookup)
        named_first = piece is first and is_named_first(first, titles) and not is_mail(pieces)
        if named_first and not is_house(piece, houses):
            return of_title(piece, houses, lookup)
        if A_GROUP.search(without_house(piece, houses)):
            return of_title(piece, houses, lookup)
    if said := in_a_sentence(pieces):
        return said
    # The one short line of a mail is who signs it.
    return of_title(first, houses, lookup) if first and not is_mail(pieces) else None


def first_lines(pieces):
    """A title stands on a line of its own, near the top."""
    lines = defaultdict(list)
    for piece in pieces:
        lines[piece.line].append(piece)
    # « Se relever du burn-out | cycle de 6 rencontres »: the very first words are a title, too.
    alone = [of_line(some) for number, some in lines.items() if len(some) == 1 or not number]
    return [piece for piece in alone[:6] if not piece.label]


def of_line(some):
    """« Les pères aussi ! Groupe de parole pour papas séparés »: what it is, behind the call."""
    called = len(some) > 1 and some[0].text.endswith(("!", "?"))
    return some[1] if called and A_GROUP.search(some[1].text) else some[0]


def is_title(text):
    if not 3 < len(text) <= LONGEST_TITLE or GREETING.match(text) or NO_TITLE.search(text):
        return False
    if CONDITION.match(text):
        return False
    return len(text.split()) <= (6 if UNDER_A_TITLE.match(text) else 15)


def is_house(piece, houses):
    """Whether the line begins with an association."""
    here = [one for one in houses if one.begin - piece.begin in range(3)]
    return bool(here) or SIGNED.search(piece.text) is not None


def without_houses(titles, houses):
    """Without the lines that are an association and nothing else.

    One that is called by what it does stays, unless another line says what the group is.
    """
    kept = []
    for one, following in pairwise([*titles, None]):
        says_what = following is not None and A_GROUP.search(following.text)
        is_group = OWN_GROUP.search(one.text) and not (says_what and is_just_below(following, one))
        if is_group or not is_house_alone(one, houses):
            kept.append(one)
    return kept or titles


def is_just_below(below, above):
    return below.line - above.line == 1 and len(below.text.split()) < LONG_TITLE


def is_house_alone(piece, houses):
    return any(one.begin == piece.begin and one.end >= piece.end - 6 for one in houses)


def is_mail(pieces):
    return bool(pieces) and any(GREETING.match(piece.text) for piece in pieces[:2])


def is_named_first(first, titles):
    """« Le Fil de Soi », and below it what that is: « Lieu d’accueil pour les parents »."""
    if A_GROUP.search(first.text):
        return True
    below = next((one for one in titles[1:] if A_GROUP.search(one.text)), None)
    return below is None or DESCRIBED.search(below.text) is not None


def without_house(piece, houses):
    """An association may have « groupe » in its own name."""
    text = piece.text
    for house in houses:
        if house.overlaps(piece.begin, piece.end) and SIGNED.search(text):
            own = text[max(0, house.begin - piece.begin) : house.end - piece.begin]
            text = text.replace(own, "")
    return text


def of_both(before, piece, lookup):
    """« Alcooliques Anonymes », and on the next line « Groupe de Bastogne »."""
    group = cased(piece.text, lookup)
    text = f"{cased(before.text, lookup, names=True)} – {group[0].lower()}{group[1:]}"
    why = ""
    if PART_OF_HOUSE.match(piece.text):
        why = _("Est-ce le nom du groupe, ou de qui l’organise ?")
    return Found("name", text, before.begin, piece.end, not why, why)


def of_title(piece, houses, lookup):
    """Without the association before a dash, where what follows is a name by itself."""
    begin, text = piece.begin, piece.text
    house = next((one for one in houses if one.begin - begin in range(3)), None)
    if house:
        rest = text[house.end - begin :]
        cut = AFTER_HOUSE.match(rest)
        if cut and SIGNED.search(text[: house.end - begin + cut.end()]):
            begin = house.end + cut.end()
            text = text[begin - piece.begin :]
    if cut := AFTER_TAGLINE.search(text):
        begin += cut.end()
        text = text[cut.end() :]
    is_group = A_GROUP.search(without_house(piece, houses)) is not None
    why = ""
    is_of_house = house or begins_a_house(text, lookup)
    if PART_OF_HOUSE.match(text) or (is_of_house and not is_group) or SIGNED.search(text):
        why = _("Est-ce le nom du groupe, ou de qui l’organise ?")
    elif LED.search(text):
        why = _("Cette ligne décrit : est-ce le nom du groupe ?")
    elif not is_group and len(text.split()) > 9:
        why = _("C’est la première ligne du texte : est-ce le nom du groupe ?")
    return Found("name", cased(text, lookup), begin, piece.end, not why, why)


def begins_a_house(text, lookup):
    """« Al-Anon », of which there are two."""
    begin = f"{fold(text)} "
    return any(name.startswith(begin) for name in lookup.organisations.names)


def in_a_sentence(pieces):
    for piece in pieces[:8]:
        found = IN_A_SENTENCE.search(piece.text)
        if found and not ASKS_US.search(found[2]):
            name = found[2].strip(" «»")
            begin = piece.begin + found.start(2)
            why = ""
            if found[1].lower() in ("un", "une") or OF_ANY_GROUP.fullmatch(name):
                why = _("Le texte ne dit pas comment le groupe s’appelle.")
            elif GOES_ON.match(piece.text[found.end() :]):
                why = _("Le nom continue peut-être.")
            name = name[0].upper() + name[1:]
            if name.count("«") > name.count("»"):
                name += "\u202f»"
            return Found("name", name, begin, begin + len(found[2]), not why, why)
    return None


def cased(text, lookup, names=False):
    """« GROUPE DE PAROLE DE NAMUR » → « Groupe de parole de Namur »; `names`, each word."""
    text = " ".join(text.split()).strip(" *-–—:")
    letters = [char for char in text if char.isalpha()]
    if not letters or sum(map(str.isupper, letters)) < 0.8 * len(letters) or len(text) < 12:
        return text
    if names:
        return text.title()
    known = lookup.places.by_name
    words = [
        word.title() if fold(word) in known and len(word) > 3 else word.lower()
        for word in text.split(" ")
    ]
    text = " ".join(words)
    return text[0].upper() + text[1:]
