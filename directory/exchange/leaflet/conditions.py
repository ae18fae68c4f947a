"""What it costs, whether one signs up, in which languages, for which ages, near or far."""

import re

from django.utils.translation import gettext as _

from ...models import SupportGroup
from ...models.amounts import BEGINS_A_RANGE, EURO, SUM_OF_EUROS, number_in
from .found import Found

FREE = re.compile(
    r"\b(?:gratuit(?:e|s|es|ement)?|gratis|kostenlos|kosteloos|sans frais|aucun frais|"
    r"geen kosten)\b",
    re.I,
)
NOT_FREE = re.compile(r"\b(?:pas|non|niet|nicht)\s+(?:gratuit|gratis|kostenlos)", re.I)
# What is free, and is not the meeting.
FREE_ELSE = re.compile(
    r"\b(?:parking|num[ée]ro|appel|ligne|caf[ée]|boissons?|premi[èe]re?|kinderopvang|membres|leden|"
    r"enfants|kinderen|parkeren|nummer)\b(?:[^\W\d_]|[\s’',-]){0,20}$",
    re.I,
)
FREE_THING = re.compile(
    r"^\s?(?:koffie|thee|taart|drank\w*|parking|parkeer\w*|caf[ée]|boissons?|garderie|soep|"
    r"kinderopvang|hapjes?|collation|kaffee|kuchen)\b",
    re.I,
)
FREE_CALL = re.compile(r"\b0800\b")
FREE_FOR_SOME = re.compile(r"^\s?(?:pour les|voor|für)\s(?:membres|enfants|leden|kinderen)", re.I)
YEARLY = re.compile(r"cotisation|lidgeld|par an\b|/an\b|per jaar|annuel|jaarlijks|jahr", re.I)
OF_A_CYCLE = re.compile(
    r"(?:pour|par) (?:toute )?(?:la (?:semaine|série)|l['’](?:ensemble|année)|(?:tout )?le cycle|"
    r"cycle|trimestre|mois|an|les \w+ (?:s[ée]ances|rencontres|soir[ée]es))|"
    r"\bles \d+ (?:s[ée]ances|rencontres|soir[ée]es|ateliers)|"
    r"(?:per|voor (?:de|het)) (?:\w+ )?(?:reeks|maand|cyclus|week|sessies|bijeenkomsten|avonden|"
    r"jaar)",
    re.I,
)
# A sum beside what one eats or drinks.
IN_BRACKETS = re.compile(r"\([^()]*\)")
ASIDE = re.compile(r"\b(?:boissons?|consommation|drank|repas|parking|livre|carte)\b", re.I)
PRICED = re.compile(
    r"\b(?:participation|paf|prix|tarif|entr[ée]e|s[ée]ance|bijdrage|kost(?:en)?|prijs|deelnem\w*|"
    r"toegang|inkom|beitrag)\b",
    re.I,
)
REGISTRATIONS = [
    (
        SupportGroup.Registration.NONE,
        (
            r"(?:sans|aucune|pas d['’]|ni) ?(?:r[ée]servation|inscription)|"
            r"(?:ne faut|faut) pas (?:s['’]|vous )inscrire|geen (?:afspraak|aanmelding)|"
            r"(?:sans|ni) (?:rendez-vous|rdv)|inscription (?:n['’]est )?(?:pas|non) "
            r"(?:n[ée]cessaire|obligatoire|requise)|pas besoin de s['’]inscrire|"
            r"(?:ne|n['’]on ne) demande pas d['’]inscription|zonder (?:inschrijving|afspraak)|"
            r"geen inschrijving|inschrijven (?:is )?(?:hoeft niet|niet nodig)|"
            r"hoeft? (?:je |u )?(?:je |zich )?niet in te schrijven|ohne anmeldung|"
            r"keine anmeldung"
        ),
    ),
    (
        SupportGroup.Registration.INTERVIEW,
        (
            r"entretien (?:individuel|pr[ée]alable|d['’]accueil|pr[ée]liminaire)|"
            r"kennismakingsgesprek|intakegesprek|intake\b|voorgesprek|"
            r"vorgespr[äa]ch|apr[èe]s un entretien"
        ),
    ),
    (
        SupportGroup.Registration.PREFERRED,
        (
            r"(?:inscription|r[ée]servation) (?:est )?(?:souhait[ée]e|conseill[ée]e|"
            r"appr[ée]ci[ée]e)|"
            r"inschrijv(?:en|ing) (?:is )?(?:wenselijk|gewenst|aanbevolen)|"
            r"de pr[ée]f[ée]rence (?:sur inscription|s['’]inscrire)|anmeldung erw[üu]nscht|"
            r"(?:inscription|r[ée]servation)s? ?\((?:souhait|conseill|appr[ée]ci)[ée]+e?s?\)|"
            r"(?:dites|pr[ée]viens|pr[ée]venez)[ -](?:moi|nous) (?:si|que) (?:tu|vous) v\w+|"
            r"graag (?:vooraf|op voorhand) (?:even )?(?:een )?(?:mail\w*|berichtje|telefoontje)|"
            r"seintje (?:vooraf|op voorhand)|(?:vooraf|op voorhand) (?:even )?(?:een )?seintje|"
            r"laat (?:even |iets )?weten (?:of|dat|als) (?:je|u)"
        ),
    ),
    (
        SupportGroup.Registration.REQUIRED,
        (
            r"(?:inscriptions?|r[ée]servations?) ?:? ?(?:est |et paiement )?(?:obligatoires?|"
            r"indispensables?|n[ée]cessaires?|requises?|pr[ée]alables?|via|par (?:e-?mail|mail|"
            r"t[ée]l[ée]phone)|sur www|au 0)|"
            r"(?:inscriptions?|inschrijven|inschrijving(?:en)?|anmeldung) ?: ?"
            r"(?:0\d|www\.|[\w.+-]+@)|"
            r"sur (?:inscription|rendez-vous|rdv)|"
            r"on s['’]inscrit|pour (?:s['’]|vous )inscrire|apr[èe]s inscription|"
            r"^s['’]inscrire (?:avant|via|au|par|aupr[èe]s)|"
            r"schrijf (?:je|u) in|inscri(?:vez-vous|re au pr[ée]alable)|"
            r"(?:faut|de) (?:vous |s['’])inscrire|"
            r"vooraf inschrijven|inschrijv(?:en|ing) (?:is )?(?:verplicht|noodzakelijk|vereist|"
            r"via|op (?:het )?(?:nummer )?0|bij)|aanmelden ?:|"
            r"op inschrijving|(?:graag|vooraf) aanmelden|aanmelden (?:via|bij|is nodig|verplicht)|"
            r"please (?:register|sign up|book)|(?:registration|booking) (?:is )?required|"
            r"anmeldung (?:erforderlich|n[öo]tig)"
        ),
    ),
]
REGISTRATION = [(value, re.compile(pattern, re.I | re.M)) for value, pattern in REGISTRATIONS]
LANGUAGES = {
    "français": r"fran[çc]ais|frans(?:talig)?|franz[öo]sisch|francophone",
    "néerlandais": r"n[ée]erlandais|nederlands(?:talig)?|niederl[äa]ndisch|flamand",
    "allemand": r"allemand|duits(?:talig)?|deutsch(?:sprachig)?|germanophone",
    "anglais": r"anglais|english|engels(?:talig)?|englisch",
    "arabe": r"arabe|arabisch|arabic",
    "turc": r"turc|turks|t[üu]rkisch",
    "espagnol": r"espagnol|spaans|spanish",
}
LANGUAGE = {name: re.compile(rf"\b(?:{words})\b", re.I) for name, words in LANGUAGES.items()}
OTHER_LANGUAGE = re.compile(r"langue des signes|lsfb|gebarentaal|geb[äa]rdensprache", re.I)
# What says nothing more between languages.
WORDS = re.compile(
    r"\b(?:et|ou|en|of|und|oder|le|la|het|on|nous|parlons?|wir|sprechen|we|spreken|bilingue)\b",
    re.I,
)
SPOKEN = re.compile(
    r"\b(?:en|on parle|parlons|langues?|bilingue|in het|talen?|we spreken|auf|sprachen?|in)\b"
    r"|nederlandstalig|franstalig|engelstalig|deutschsprachig",
    re.I,
)
AGES = re.compile(
    r"(\d{1,2})\s?(?:ans )?(?:-|–|à|et|en|tot(?: en met)?|bis|und|to|and)\s?(\d{1,2})\s?"
    r"(?:ans|jaar|jahren?)\b|\b(?:dès|à partir de|vanaf|ab)\s(\d{1,2})\s?(?:ans|jaar|jahren?)\b",
    re.I,
)
# « Parents d’enfants de 3 à 6 ans »: not the age of who comes.
OF_OTHERS = re.compile(r"\b(?:parents?|enfant|b[ée]b[ée]|tout-petits|ouders?|eltern)\b", re.I)
ONLINE = re.compile(
    r"\b(?:en ligne|visio(?:conf[ée]rence)?|(?:par|sur|via|op) (?:zoom|teams|skype)|"
    r"à distance|virtuel(?:le)?s?|online|digitale?)\b",
    re.I,
)


def read_conditions(text, pieces, has_street, lookup):
    yield from prices(pieces)
    yield from registrations(text)
    yield from languages(pieces, lookup)
    yield from ages(pieces)
    if online := ONLINE.search(text):
        why = _("Seulement en ligne, ou aussi en personne ?") if has_street else ""
        yield Found("format", "en ligne", *online.span(), not why, why)


# Price ----------------------------------------------------------------------------------------


def prices(pieces):
    """One certain answer, or each as a question with its words."""
    free, sums, words = [], [], []
    for piece in pieces:
        amounts = list(SUM_OF_EUROS.finditer(piece.text))
        gratis = None if FREE_CALL.search(piece.text) else FREE.search(piece.text)
        if not amounts and not gratis:
            continue
        words.append(piece)
        if gratis and is_all_free(piece.text, gratis):
            free.append((piece, gratis))
        sums += [(piece, one) for one in amounts]
    if free:
        # « Entrée gratuite. Boisson : 0,50 € » stays free.
        doubt = any(not ASIDE.search(piece.text) for piece, _one in sums)
        why = _("Un prix est cité aussi.") if doubt else ""
        piece, one = free[0]
        begin, end = piece.begin + one.start(), piece.begin + one.end()
        yield Found("is_free", "oui", begin, end, not why, why)
    certain = [*sums_found(sums, alone=len(words) == 1 and not free)]
    yield from certain
    if len(words) > 1 or any(not one.sure for one in certain):
        why = _("Les mots du texte, si un chiffre n’y suffit pas.")
        for piece in words:
            if FREE.search(piece.text) and any(one is piece for one, _sum in sums):
                yield Found("price", piece.text[:200], piece.begin, piece.end, False, why)


def near(one, others):
    return any(one.start() < other.end() and other.start() < one.end() for other in others)


def is_all_free(text, found):
    if NOT_FREE.search(text) or FREE_FOR_SOME.match(text[found.end() :]):
        return False
    if FREE_THING.match(text[found.end() :]):
        return False
    return not FREE_ELSE.search(text[max(0, found.start() - 40) : found.start()])


def sums_found(sums, alone):
    for piece, one in sums:
        begin, end = piece.begin + one.start(), piece.begin + one.end()
        amount = in_figures(number_in(one[0], EURO))
        if YEARLY.search(piece.text):
            many = len([other for other in sums if other[0] is piece]) > 1
            why = _("Par an, ou par rencontre ?") if many else ""
            yield Found("annual_fee", amount, begin, end, not why, why)
            continue
        some_free = FREE.search(piece.text)
        certain = (
            alone
            and not OF_A_CYCLE.search(piece.text)
            and not BEGINS_A_RANGE.search(piece.text[: one.start()])
            and len(sums) == 1
            and not some_free
            and not ASIDE.search(IN_BRACKETS.sub("", piece.text))
        )
        certain = certain and (
            piece.label == "price" or PRICED.search(piece.text) or is_bare(piece)
        )
        why = "" if certain else _("Est-ce bien le prix d’une rencontre, pour tout le monde ?")
        yield Found("price_amount", amount, begin, end, not why, why)


def in_figures(amount):
    """« 5 », « 2,50 »: as a cell of the import says it."""
    return f"{amount:.2f}".replace(".", ",").removesuffix(",00")


def is_bare(piece):
    """« 15 € la séance. »: nothing but the sum."""
    return len(piece.text.split()) <= 5


# The rest -------------------------------------------------------------------------------------


def registrations(text):
    """The first that is said; where two are said, each is a question."""
    said = {}
    for value, pattern in REGISTRATION:
        for found in pattern.finditer(text):
            if not any(near(found, [other]) for other in said.values()):
                said.setdefault(value, found)
    # Who talks first with somebody signs up as well.
    if SupportGroup.Registration.INTERVIEW in said:
        said.pop(SupportGroup.Registration.REQUIRED, None)
    why = "" if len(said) < 2 else _("Le texte dit deux choses de l’inscription.")
    for value, found in said.items():
        label = str(SupportGroup.Registration(value).label)
        yield Found("registration", label, *found.span(), not why, why)


def languages(pieces, lookup):
    for piece in pieces:
        named = {name: pattern.search(piece.text) for name, pattern in LANGUAGE.items()}
        named = {name: found for name, found in named.items() if found}
        if named and (piece.label == "language" or SPOKEN.search(piece.text)):
            begin = piece.begin + min(found.start() for found in named.values())
            end = piece.begin + max(found.end() for found in named.values())
            known = [name for name in named if lookup.languages.knows(name)]
            why = ""
            if names_another(piece, named.values()):
                why = _("Le texte nomme peut-être encore une langue.")
            if len(known) < len(named):
                why = _("Une de ces langues n’est pas encore dans l’annuaire.")
            yield Found("languages", "; ".join(known or named), begin, end, not why, why)
            return


def names_another(piece, named):
    """« Français et langue des signes »: what stands beside the languages that we know."""
    if OTHER_LANGUAGE.search(piece.text):
        return True
    words = piece.text
    for found in named:
        words = words.replace(found[0], " ")
    return piece.label == "language" and bool(WORDS.sub("", words).strip(" ,;:/&+.-–()"))


def ages(pieces):
    for piece in pieces:
        if found := AGES.search(piece.text):
            begin, end = piece.begin + found.start(), piece.begin + found.end()
            why = ""
            if OF_OTHERS.search(piece.text):
                why = _("L’âge de qui vient, ou celui des enfants ?")
            yield Found("min_age", found[1] or found[3], begin, end, not why, why)
            if found[2]:
                yield Found("max_age", found[2], begin, end, not why, why)
            return
