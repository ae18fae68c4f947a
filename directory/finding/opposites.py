"""What may not be shown to who types some words: the other sex’s groups, and what hurts.

Who lost a pregnancy sees no group around a newborn; who is hurt sees none for those who hurt,
unless they say that they do it. Who was adopted, and asks where they come from, is no parent.
"""

import re

from .ages import of_another_age
from .bits import bits_of
from .numbers import ages_in
from .of_whom import (
    OF_AGE,
    TOO_EARLY_SAID,
    has_an_ill_child,
    is_cut_off_by_a_child,
    is_hard_after_a_birth,
    is_near_ill_minds,
    is_of_an_animal,
    is_of_kopp,
    will_die,
    worries_for,
)
from .openness import (
    ANY_MIND,
    ASKED_BY_OTHERS,
    CLOSE,
    OF_GRIEF,
    OF_PARENTS,
    for_the_close,
)
from .told import GRANDCHILDREN
from .users import is_ill_of_mind, seeks_peers

BABIES, HURTING, IN_PRISON = "perinatalite", "auteurs-de-violences-conjugales", "detention"
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
    r"^(?:raped |abused |assaulted )?(?:man|male)\b(?! (?:drink|verstop|slaat|is|heeft))"
    r"|\bmale (?:rape"
    r"|victim|survivor)\b|^homme (?:viole|abuse|agresse)\b|\bhomme$|\bpetit garcon\b|"
    r"\b(?:kleine |jonge )?jongen (?:misbruikt|was)\b|\bkleiner? junge\b|\blittle boy\b|"
    r"\bi ?m (?:a |the )?(?:guy|man|bloke|male|dude)\b|\bi am (?:a |the )?(?:guy|bloke|male"
    r"|dude)\b|"
    r"\b(?:as a|being a) (?:guy|man|bloke)\b|\bmale victim\b|"
    r"\bmy (?:wife|girlfriend|gf) (?:\w+ )?(?:hit|slaps?|punche[sd]|kick(?:s|ed)|scratche[sd]"
    r"|throws"
    r"|chok(?:es|ed)|humiliat\w+)\b"
)
# Said of oneself where it stands alone: « infertilité homme », « burn-out chez les hommes ».
# Behind an article or a possessive it is somebody else: « un homme m’a suivie », « mijn man ».
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
    r"|^(?:groupes? )?(?:d |de |pour )?(?:hommes|mannen|manner|men)\b"
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
    r"\b(?:peur|mefi\w+|confiance|deteste|hais|degout\w*|phobie)(?: \w+){0,2}"
    r" (?:hommes|mecs|garcons)\b"
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
SAD_AFTER_BIRTH = frozenset([BABIES, SADNESS])
BURNT_OUT, PARENT_AT_THE_END = "burn-out", "burn-out-parental"
_OF_A_PARENT = re.compile(
    r"\b(?:parent\w*|enfants?|fils|filles?|bebes?|maman|papa|mere|pere|ouders?|kind\w*|zoon|dochter"
    r"|mama|moeder|vader|eltern|sohn|tochter|mutter|child\w*|kids?|son|daughter|mum|mom|mother"
    r"|father|dad)\b"
)

# What of these is told decides for whom a group is not.
BEREAVED, ENDING, CUT = "personnes-endeuillees", "fin-de-vie", "mutilations-genitales-feminines"
COMPULSION, TOBACCO, OF_A_PARENT_S_MIND = "toc", "tabac", "sante-mentale-d-un-parent"
OF_VOICES = frozenset(["psychose", "entente-de-voix"])
OF_TEENAGERS = frozenset(["adolescence", "mal-etre-des-jeunes"])
OF_LONELINESS = frozenset(["solitude-precarite-exil", "identite-et-relations"])
YOUNG_CARERS, EXILE, OF_CANCER = "jeunes-aidants", "exil-et-migration", "cancer"
BESIDE_A_DEATH = frozenset(["solitude", EXILE, OF_PARENTS, "monoparentalite", "vieillissement"])
WITH_AN_EXILE = frozenset(["trauma", "anxiete", "depression", "sante-mentale"])
_BREAST = re.compile(r"\b(?:seins?|mastectomie|borst\w*|brust\w*|breasts?|mastectomy|mamma)\b")
AT_SCHOOL_OR_PARTING = frozenset(["ecole", "harcelement", "separation"])
ALL = "tout-public"
YOUNG_ONES = ("adolescents", "enfants", "jeunes-adultes", "familles", "parents", "tout-public")
_OF_A_WARD = re.compile(r"\b\w*psychiatr\w*|\bpsycho[st]\w*|\bschizo\w*|\bvoix\b|\bstemmen\b")
_BLUES = re.compile(r"^\W*baby ?blues\W*$")
OF_TERROR = ("terrorisme", "attentat", "attentats")
_OF_TERROR = re.compile(
    r"\b(?:attentats?|terror\w*|bataclan|maelbeek|zaventem|aanslag\w*|anschlag\w*|attacks?|bomb\w*"
    r"|explosion|v europe|life4brussels|life 4 brussels)\b"
)
TRANS = "transidentite"
_OF_THE_FAMILY = re.compile(
    r"\b(?:enfants?|fils|fille|ado|parents?|kind\w*|transkind\w*|zoon|dochter|ouders?|sohn|tochter"
    r"|eltern|child\w*|kids?|son|daughter|familles?|familie\w*|family|proches?|naasten?|mere|pere"
    r"|moeder|vader|mutter|vater|mother|father|mum|mom|dad|maman|papa|mama|angehorige\w*)\b"
)
_HAS_DIED = re.compile(
    r"\b(?:mort|morte|decedee?|deces|deuil|overleden|gestorven|dood|rouw\w*|gestorben|verstorben"
    r"|ist tot"
    r"|trauer\w*|died|dead|death|grief|griev\w*|mourn\w*|parler de la mort|euthanasi\w*)\b"
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


def silenced(index, text, themes, people=frozenset()):
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
    if ({BABIES, SADNESS} <= themes and not _BLUES.search(text)) or GRANDCHILDREN.search(text):
        # Where children are looked after, nobody asks how their mothers are.
        bits |= index.bits("kind", "meeting_place") & index.bits("audience", "enfants")
    if GRANDCHILDREN.search(text):
        bits |= index.bits("kind", "meeting_place") & index.bits("audience", "parents")
    if worries_for(text):
        # « Inquiète pour ma fille »: nobody asks where small children play.
        small = index.any_of("audience", ("parents", "enfants"))
        bits |= index.bits("kind", "meeting_place") & small
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
    bits |= of_another_age(index, text, themes, people)
    others = _for_another_family(index, text, themes, people)
    others |= _for_other_lives(index, text, themes, people, branches)
    if text in index.vocabulary.taught.theme_names:
        # Who types the name of a theme, and no more, finds all that are about it.
        others &= ~_about(index, themes)
    return bits | others


def _for_another_family(index, text, themes, people):
    """Parents who part, who are gifted children’s or not well, are none for an ill child’s."""
    bits, asked = 0, _about(index, themes)
    families = index.any_of("main_theme", [*_all_of(index, OF_PARENTS), OF_A_PARENT_S_MIND])
    mourned = set(_all_of(index, OF_GRIEF)) - {ENDING}
    if has_an_ill_child(text) and not mourned & themes:
        bits |= families & ~(asked & index.any_of("main_theme", themes))
        if not will_die(text):
            # Nor is one whose child died.
            bits |= index.any_of("main_theme", mourned)
    if is_cut_off_by_a_child(text, ages_in(text.split())) or GRANDCHILDREN.search(text):
        bits |= families & ~index.bits("kind", "talking")
        bits |= index.bits("own_theme", OF_PARENTS) & index.any_of(
            "audience", ("enfants", "adolescents")
        )
    grieves = bool(mourned & themes)
    if grieves and not people & {"enfants", "adolescents", "parents", "familles"}:
        # Who says no age and no child is grown up.
        small = index.any_of("to_age", map(str, range(OF_AGE)))
        bits |= small & index.any_of("own_theme", mourned)
    if grieves and "adolescents" in people and not people & {"parents", "familles", "adultes"}:
        grown = index.bits("audience", "adultes") & ~index.any_of("audience", YOUNG_ONES)
        bits |= grown & index.any_of("main_theme", mourned)
    return bits


def _for_other_lives(index, text, themes, people, branches):
    """Groups for who lived something else, where hardly any other answers."""
    bits = 0
    if themes & AT_SCHOOL_OR_PARTING and IN_PRISON not in themes:
        # « Enfant harcelé à l’école »: mothers in prison speak of their children among themselves.
        bits |= index.bits("main_theme", IN_PRISON)
    if themes & OF_VIOLENCE and CUT not in themes:
        bits |= index.bits("main_theme", CUT)
    mourned = themes & set(_all_of(index, OF_GRIEF))
    if mourned == {OF_GRIEF} and is_of_an_animal(text):
        # Who buried a dog sits down with no parents of a child who died.
        bits |= index.any_of("main_theme", set(_all_of(index, OF_GRIEF)) - {OF_GRIEF})
    if TRANS in themes and not people & CLOSE and not _OF_THE_FAMILY.search(text):
        # « Trans en 17 » is no parent of one.
        bits |= index.bits("own_theme", TRANS) & for_the_close(index)
    if (
        (ASKED_BY_OTHERS & themes or branches == {ANY_MIND})
        and not people & CLOSE
        and (is_ill_of_mind(text) or seeks_peers(text))
    ):
        bits |= for_the_close(index) & index.bits("theme", ANY_MIND)
    if ENDING in themes and not _HAS_DIED.search(text):
        # While somebody lives, nobody speaks to their own of mourning.
        mourning = index.any_of("main_theme", set(_all_of(index, OF_GRIEF)) - {ENDING})
        bits |= mourning | index.bits("audience", BEREAVED) & ~index.bits("own_theme", ENDING)
    if COMPULSION in themes and not themes & OF_VOICES:
        psychotic = index.any_of("main_theme", OF_VOICES)
        close = for_the_close(index)
        bits |= psychotic & ~close if people & CLOSE else psychotic | close
    minds = {slug for slug in themes if index.branch_of.get(slug) == ANY_MIND}
    if themes & OF_TEENAGERS and minds <= OF_TEENAGERS:
        bits |= index.any_of("main_theme", OF_VOICES)
    if not _OF_TERROR.search(text):
        victims = index.bits("main_theme", "trauma") & index.bits("audience", "proches")
        bits |= victims & _whose_listing_says(index, OF_TERROR)
    if branches == {WORK}:
        others = ("maladie-et-douleur", "handicap", OF_GRIEF)
        bits |= index.any_of("main_theme", [slug for one in others for slug in _all_of(index, one)])
    if branches & OF_LONELINESS and branches <= OF_LONELINESS and not people & CLOSE:
        bits |= index.any_of("main_theme", _all_of(index, "aidants-et-proches"))
    if TOBACCO in themes and themes <= {TOBACCO, ADDICTION}:
        of_any = index.any_of("own_theme", (TOBACCO, ADDICTION))
        others = index.any_of("main_theme", set(_all_of(index, ADDICTION)) - {TOBACCO, ADDICTION})
        bits |= others | index.bits("main_theme", "sante-mentale-d-un-parent")
        bits |= index.any_of("audience", ("enfants", "parents")) & of_any
    return bits


def _whose_listing_says(index, words):
    return bits_of([int(at) for word in words for at in index.postings.of_word(word).positions])


def held_back(index, text, themes):
    """The bitset of those that are not among the first, though they are about it.

    Who sleeps badly hears no voices. Who does not love her baby reads of who helps the sad before
    she reads of a café for babies. Who does not say to be a man is not sent among men first.
    """
    if "masculinite" not in themes and not _is_said(text, _MAN, _AS_A_MAN):
        among_men = index.bits("audience", "hommes") & ~index.any_of("audience", ("femmes", ALL))
        return among_men | _held_back(index, text, themes)
    return _held_back(index, text, themes)


def _held_back(index, text, themes):
    if themes == {ANY_MIND} and not (_OF_A_WARD.search(text) or is_near_ill_minds(text)):
        return index.any_of("main_theme", OF_VOICES)
    if not {BABIES, SADNESS} <= themes or not is_hard_after_a_birth(text):
        return 0
    babies = index.bits("main_theme", BABIES)
    if TOO_EARLY_SAID.search(text):
        return babies & index.bits("kind", "meeting_place")
    return babies


def fit_best(index, text, themes, people):
    """The bitset of those who are for the very people of whom this text speaks, before others."""
    mourned = {slug for slug in themes if index.branch_of.get(slug) == OF_GRIEF or slug == OF_GRIEF}
    if mourned - {ENDING} and themes - mourned and themes - mourned <= BESIDE_A_DEATH:
        # « Mon mari est mort, je suis seule avec les enfants »: the death weighs most.
        small = index.any_of("to_age", map(str, range(OF_AGE)))
        return index.any_of("main_theme", mourned | {OF_GRIEF}) & ~small
    if TRANS in themes and themes <= {TRANS, "lgbtqia", "identite-et-relations"}:
        return index.bits("own_theme", TRANS)
    if is_of_kopp(text):
        return _whose_listing_says(index, ("kopp",))
    if OF_A_PARENT_S_MIND in themes:
        return index.bits("own_theme", OF_A_PARENT_S_MIND)
    if YOUNG_CARERS in themes:
        return index.bits("audience", YOUNG_CARERS) & index.any_of(
            "own_theme", (YOUNG_CARERS, "aidants-et-proches")
        )
    if EXILE in themes and themes & WITH_AN_EXILE:
        exiled = index.bits("own_theme", EXILE)
        return exiled & index.any_of("own_theme", WITH_AN_EXILE & themes) or exiled
    if OF_CANCER in themes and _BREAST.search(text):
        return index.bits("own_theme", OF_CANCER) & _whose_listing_says(index, ("sein",))
    if themes & OF_TEENAGERS and "parents" in people:
        return index.any_of("own_theme", OF_TEENAGERS) & index.bits("audience", "parents")
    if BURNT_OUT in themes and not _OF_A_PARENT.search(text):
        return index.bits("own_theme", BURNT_OUT) & ~index.bits("main_theme", PARENT_AT_THE_END)
    return 0


def for_men_whom_he_hurts(index, text, themes):
    """The bitset of the groups for men only, for who is hurt by « hij » and is no man."""
    if not themes & OF_VIOLENCE or _MAN.search(text) or not _HE_HURTS.search(text):
        return 0
    return index.bits("audience", "hommes") & ~index.any_of("audience", ("femmes", "tout-public"))


def _all_of(index, branch):
    return [slug for slug, own in index.branch_of.items() if branch in (slug, own)]


def _about(index, themes):
    return index.any_of("own_theme", themes)
