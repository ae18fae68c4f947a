"""What may not be shown to who types some words: the other sex’s groups, and what hurts.

Who lost a pregnancy sees no group around a newborn; who is hurt sees none for those who hurt,
unless they say that they do it. Who was adopted, and asks where they come from, is no parent.
"""

import re

from .openness import OF_PARENTS
from .told import GRANDCHILDREN

BABIES, HURTING = "perinatalite", "auteurs-de-violences-conjugales"
WITHOUT_A_BABY = frozenset(["deuil-perinatal", "deuil-d-un-enfant", "infertilite"])
# Who has no child, and those who have.
WITHOUT_A_CHILD = frozenset(["infertilite"])
OF_HAVING_ONE = frozenset(["monoparentalite", "burn-out-parental", "adolescence", "ecole"])
OF_VIOLENCE = frozenset(
    [
        "violences",
        "violences-conjugales",
        "violences-intrafamiliales",
        "violences-sexuelles",
        "inceste",
        "maltraitance-dans-l-enfance",
    ]
)

# Who speaks, not whom they speak of: « ma femme » says nothing of a woman, « un homme » neither.
_MAN = re.compile(
    r"^(?:jeune )?homme\b|\bsuis un (?:jeune )?homme\b|\b(?:entre|pour|d) hommes?\b|\bveuf\b|"
    r"\bbattu (?:par|de)\b|\bpar (?:s|m)a (?:femme|copine|compagne|conjointe|ex femme)\b|"
    r"\bma (?:femme|copine|compagne) me (?:frappe|bat|tape|cogne|gifle|insulte|menace)\b|"
    r"\bpeur de ma (?:femme|copine|compagne|conjointe)\b|"
    r"\bbang (?:van|voor) mijn (?:vrouw|vriendin)\b|\bangst vor meiner (?:frau|freundin)\b|"
    r"\b(?:afraid|scared|frightened) of my (?:wife|girlfriend)\b|"
    r"\bik ben een man\b|\b(?:gescheiden|geslagen) man\b|\bmijn (?:vrouw|vriendin) slaat\b|"
    r"\bich bin ein mann\b|\bmeine (?:frau|freundin) schlagt\b|\bi am a man\b|\bim a man\b|"
    r"\bmy (?:wife|girlfriend) (?:hits|beats|abuses)\b|"
    r"\b(?:suis|moi|chui|jsuis|tant qu) (?:un )?(?:homme|mec|gars|type)\b|\bhomme battu\b|"
    r"\bma (?:femme|copine|compagne|conjointe|meuf) (?:m (?:a )?|me )(?:\w+ )?(?:frapp\w+|gifl\w+"
    r"|griff\w+|mord\w*|lance|jette|cogn\w+|tap\w+|bat|battu|humilie|rabaisse)\b|"
    r"\b(?:ben|als) (?:een |ne |de )?(?:man|vent|gast|kerel|jongen)\b(?! (?:met"
    r"|voor) (?:een )?vrouw)|"
    r"\bmijn (?:vrouw|vriendin|lief|vriendinnetje) (?:\w+ )?(?:schopt|mept|krabt|bijt|stampt|klopt"
    r"|mishandelt|vernedert|gooit|sloeg)\b|\bmannelijk slachtoffer\b|"
    r"\b(?:bin (?:ein |der )?|als )(?:mann|kerl)\b|"
    r"\bmeine (?:frau|freundin|partnerin) (?:\w+ )?(?:tritt|ohrfeigt|kratzt|beschimpft|wirft"
    r"|misshandelt|schlug|demutigt|verprugelt)\b|"
    r"\bi ?m (?:a |the )?(?:guy|man|bloke|male|dude)\b|\bi am (?:a |the )?(?:guy|bloke|male"
    r"|dude)\b|"
    r"\b(?:as a|being a) (?:guy|man|bloke)\b|\bmale victim\b|"
    r"\bmy (?:wife|girlfriend|gf) (?:\w+ )?(?:hit|slaps?|punche[sd]|kick(?:s|ed)|scratche[sd]"
    r"|throws"
    r"|chok(?:es|ed)|humiliat\w+)\b"
)
# Said of oneself where it stands alone: « infertilité homme », « burn-out chez les hommes ». Behind an
# article or a possessive it is somebody else: « un homme m’a suivie », « mijn man drinkt ».
_ANOTHER = (
    r"(?<!\bmon )(?<!\bun )(?<!\bl )(?<!\bcet )(?<!\bles )(?<!\bdes )(?<!\baux )"
    r"(?<!\bautre )(?<!\bmijn )(?<!\bmn )(?<!\bmen )(?<!\been )(?<!\bde )(?<!\bdie )"
    r"(?<!\bhaar )(?<!\bex )(?<!\bmein )(?<!\bmeinem )(?<!\bmeinen )(?<!\bder )(?<!\bden )"
    r"(?<!\bein )(?<!\beinem )(?<!\beinen )(?<!\bihr )(?<!\bmy )(?<!\ba )(?<!\bthe )"
    r"(?<!\bthat )(?<!\bhis )(?<!\bher )(?<!\bma )(?<!\bune )(?<!\bla )(?<!\bsa )"
    r"(?<!\bcette )(?<!\bmeine )(?<!\beine )(?<!\bzijn )(?<!\bvotre )(?<!\bnotre )"
    r"(?<!\bleur )(?<!\bunser )(?<!\bdeze )"
)
_AGED = r"(?: (?:de )?\d+ ?(?:ans?|jaar|jahre|years|yo)?)?"
_AS_A_MAN = re.compile(
    rf"{_ANOTHER}\b(?:hommes?|man|mannen|mann|manner|men|male|mec|monsieur){_AGED}$"
    r"|\b(?:chez|entre|pour) (?:l |les )?hommes?\b|\b(?:bij|voor|onder) mannen\b"
    r"|\b(?:bei|fur|unter) mannern?\b|\b(?:in|for|among) men\b|\bmasculin\w*\b|\bmannelijk\w*\b"
)
_AS_A_WOMAN = re.compile(
    rf"{_ANOTHER}\b(?:femmes?|vrouw|vrouwen|frau|frauen|woman|women|female|madame){_AGED}$"
    r"|\b(?:chez|entre|pour) (?:la |les )?femmes?\b|\b(?:bij|voor|onder) vrouwen\b"
    # « Trompée », « je me sens humiliée ».
    r"|^(?:(?:je )?(?:me )?(?:suis|sens|ai ete|j ai ete) )?(?:\w+ )?\w+ee\b"
    r"|\b(?:bei|fur|unter) frauen\b|\b(?:in|for|among) women\b|\bfeminine?s?\b|\bvrouwelijk\w*\b"
)
# Whom somebody fears or flees is not who asks.
_OF_OTHERS = re.compile(
    r"\b(?:peur|mefi\w+|confiance|bang|schrik|angst|afraid|scared|fear|trust|vertrau\w*|vertrouw\w*)\b"
)
# Whoever is afraid of men does not sit down with them.
_AFRAID_OF_MEN = re.compile(
    r"\b(?:peur|mefi\w+|confiance|deteste|hais|degout\w*|phobie)(?: \w+){0,2} (?:hommes|mecs|garcons)\b"
    r"|\bpar (?:un|des) (?:hommes?|mecs?)\b|\bamoureuse (?:de |d )?(?:cet |un )?homme\b"
    r"|\b(?:bang|schrik|vertrouw\w*)(?: \w+){0,2} mannen\b|\bdoor (?:een )?man(?:nen)?\b"
    r"|\b(?:angst|vertrau\w*)(?: \w+){0,2} mannern?\b|\bvon (?:einem )?mann(?:ern)?\b"
    r"|\b(?:afraid|scared|fear|terrified|trust)(?: \w+){0,2} men\b|\bby a man\b|\bby men\b"
)
_HE_HURTS = re.compile(
    r"\b(?:il|hij|he|er|(?:mon|mijn|mein|my) (?:\w+ )?(?:mari|ex|copain|compagnon|mec|conjoint|man"
    r"|vriend|mann|freund|husband|boyfriend|partner))\b"
)
# They say nothing of a gifted child.
_TICS = re.compile(r"\b(?:tourettes?|tics?)\b")
# Where nobody spoke of them, these meetings say that somebody drinks, plays or is a pervert.
ADDICTION = "dependances"
OF_ADDICTION = frozenset([ADDICTION, "parent-qui-boit-ou-consomme"])
SADNESS, WORK = "depression", "travail-et-epuisement"
BURNT_OUT, PARENT_AT_THE_END = "burn-out", "burn-out-parental"
_OF_A_PARENT = re.compile(
    r"\b(?:parent\w*|enfants?|fils|filles?|bebes?|maman|papa|mere|pere|ouders?|kind\w*|zoon|dochter"
    r"|mama|moeder|vader|eltern|sohn|tochter|mutter|child\w*|kids?|son|daughter|mum|mom|mother"
    r"|father|dad)\b"
)

_WOMAN = re.compile(
    r"^(?:jeune )?femme\b|\bsuis une (?:jeune )?femme\b|\b(?:entre|pour|de) femmes\b|\bveuve\b|"
    r"\b(?:battue|frappee|violee) par\b|\bik ben een vrouw\b|^vrouw\b|\bich bin eine frau\b|"
    r"^frau\b|\bi am a woman\b|\bi ?m a (?:woman|girl|lady)\b|\b(?:as a|being a) woman\b"
    r"|\ben tant que femme\b|\bals (?:een )?(?:vrouw|frau)\b"
)

# Who looks for where they come from looks for no place where parents and small children play.
_WHERE_FROM = re.compile(
    r"\b(?:adoptee?s?|geadopteerd\w*|adoptiert\w*|adoptees?|(?:mes|ses|d|nos) origines|ne+ sous x"
    r"|(?:ne+|issue?s?) d un don\w*|afkomst|herkunft\w*|donorkind\w*|spenderkind\w*"
    r"|donor conceived|birth parents?|biological (?:parents?|mother|father))\b"
)


def _is_said(text, *patterns):
    told, alone = patterns
    return bool(told.search(text) or (alone.search(text) and not _OF_OTHERS.search(text)))


def silenced(index, text, themes):
    """The bitset of the groups that stay away from this folded text, which means these themes."""
    bits = 0
    man, woman = _is_said(text, _MAN, _AS_A_MAN), _is_said(text, _WOMAN, _AS_A_WOMAN)
    if man != woman:
        own, other = ("hommes", "femmes") if man else ("femmes", "hommes")
        everybody = index.bits("audience", own) | index.bits("audience", "tout-public")
        bits |= index.bits("audience", other) & ~everybody
    elif _AFRAID_OF_MEN.search(text):
        bits |= index.bits("audience", "hommes") & ~index.bits("audience", "femmes")
    if _WHERE_FROM.search(text) and BABIES not in themes:
        bits |= index.any_of("own_theme", (BABIES, "infertilite"))
        bits |= index.any_of("main_theme", (OF_PARENTS,)) & index.bits("kind", "meeting_place")
    if lost := themes & WITHOUT_A_BABY:
        about = index.any_of("own_theme", lost)
        bits |= index.bits("own_theme", BABIES) & ~about
        if WITHOUT_A_CHILD & themes and not themes & OF_HAVING_ONE:
            bits |= index.any_of("own_theme", [OF_PARENTS, *OF_HAVING_ONE]) & ~about
    if {BABIES, SADNESS} <= themes or GRANDCHILDREN.search(text):
        # Where children are looked after, nobody asks how their mothers are.
        bits |= index.bits("kind", "meeting_place") & index.bits("audience", "enfants")
    if GRANDCHILDREN.search(text):
        bits |= index.bits("kind", "meeting_place") & index.bits("audience", "parents")
    if _TICS.search(text) and "haut-potentiel" not in themes:
        bits |= index.bits("main_theme", "haut-potentiel")
    branches = {index.branch_of.get(slug) or slug for slug in themes}
    if themes and not OF_ADDICTION & (themes | branches):
        bits |= index.any_of("main_theme", _all_of(index, ADDICTION)) & ~_about(index, themes)
    said = themes & {BURNT_OUT, PARENT_AT_THE_END}
    if WORK in branches and not said and not _OF_A_PARENT.search(text):
        bits |= index.bits("main_theme", PARENT_AT_THE_END)
    if themes & OF_VIOLENCE and HURTING not in themes:
        bits |= index.bits("main_theme", HURTING)
    return bits


def for_men_whom_he_hurts(index, text, themes):
    """The bitset of the groups for men only, for who is hurt by « hij » and is no man."""
    if not themes & OF_VIOLENCE or _MAN.search(text) or not _HE_HURTS.search(text):
        return 0
    return index.bits("audience", "hommes") & ~index.any_of("audience", ("femmes", "tout-public"))


def _all_of(index, branch):
    return [slug for slug, own in index.branch_of.items() if branch in (slug, own)]


def _about(index, themes):
    return index.any_of("own_theme", themes)
