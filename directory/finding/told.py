"""What a whole text tells, where its pieces alone mean something else.

Who is hit needs those who help against violence, even where no word of violence is taught; a child
whose mother is depressed is not depressed; who cares and is exhausted is no employee.
"""

import re

from .openness import is_of_ones_body
from .users import PARENT_DRINKS, grew_up_beside

OF_VIOLENCE = "violences"
BY_PARTNER, IN_THE_FAMILY = "violences-conjugales", "violences-intrafamiliales"
OFA_PARENT = "sante-mentale-d-un-parent"
THINKS_OF_DYING = "pensees-suicidaires"
EXHAUSTED = "burn-out"
HURTING, PARENT_AT_THE_END = "auteurs-de-violences-conjugales", "burn-out-parental"
NOT_WELL, NOT_WELL_YOUNG = "sante-mentale", "mal-etre-des-jeunes"
# What weighs beside, on who hurts somebody.
BESIDE_HURTING = {"dependances", "parentalite-et-famille", "sante-mentale", "travail-et-epuisement"}
# Where a theme has no group, whose groups are the nearest to it.
KIN_OF_THEME = {
    "adolescence": "mal-etre-des-jeunes",
    "anxiete-sociale": "anxiete",
    "automutilation": "mal-etre-des-jeunes",
    "cannabis": "drogues",
    "demence-jeune": "alzheimer-et-demences",
    "dependance-au-travail": "burn-out",
    "epuisement-de-l-aidant": "aidants-et-proches",
    "harcelement-au-travail": "burn-out",
    "lupus": "rhumatismes",
    "maladie-cardiaque": "maladie-chronique",
    "medicaments": "drogues",
    "obesite": "troubles-alimentaires",
    "perte-d-emploi": "retour-au-travail",
    "repit": "aidants-et-proches",
    "spiritualite": "solitude",
    "violences-liees-a-l-honneur": "violences-intrafamiliales",
}

_PARTNER = re.compile(
    r"\b(?:mari|femme|conjointe?|compagnon|compagne|copain|copine|mec|epou[sx]e?|partenaire|ex|man|"
    r"vrouw|vriend|vriendin|partner|freund|freundin|mann|frau|husband|wife|boyfriend|girlfriend)\b"
)
A_PARENT = re.compile(
    r"\b(?:ma mere|mon pere|ma maman|mon papa|mes parents|mijn (?:moeder|vader|mama|papa|ouders)|"
    r"mein vater|meine (?:mutter|mama|eltern)|my (?:mum|mom|mother|dad|father|parents))\b"
)
# A tie that stands for whom the illness is about, where no child is spoken of.
_CARED_FOR = re.compile(
    r"\b(?:ma+man|papa|mere|pere|mama|moeder|vader|mutti?|mutter|papi|vater|mum|mom|mother|dad"
    r"|father"
    r"|mamie|mamy|bonne maman|papy|bon papa|bobonne|grand mere|grand pere|oma|opa|bomma|bompa"
    r"|grootmoeder|grootvader|grossmutter|grossvater|grandma|grandpa|grandmother|grandfather|nan)\b"
)
_CHILD = (
    r"enfants?|bebes?|fils|filles?|ados?|kind|kinderen|kinder|kindje|baby"
    r"|zoon|dochter|sohn|tochter|child|children|kids?|son|daughter|jeunes?|jonge|junge|young|solo"
    r"|(?:je )?suis (?:une |un |la |le )?(?:jeune )?(?:maman|mere|papa|pere)"
    r"|ik ben (?:een )?(?:mama|moeder|papa|vader)|als (?:mama|moeder|papa|vader)"
    r"|ich bin (?:mutter|mama|vater|papa)|i am a (?:mother|mum|mom|father|dad)"
)
_OF_A_CHILD = re.compile(rf"\b(?:parents?|ouders?|eltern|{_CHILD})\b")
_SAYS_A_CHILD = re.compile(rf"\b(?:{_CHILD})\b")
# Of whoever writes, or of somebody else: they are no parents of a child who asks.
_ONES_PARENTS = re.compile(
    r"\b(?:mes|nos|ses|leurs|tes|vos) (?:beaux )?parents\b"
    r"|\b(?:mijn|onze|haar|zijn|hun) (?:schoon)?ouders\b"
    r"|\b(?:meine|unsere|ihre|seine)n? (?:schwieger)?eltern\b"
    r"|\b(?:my|our|his|her|their) parents\b"
)
_GROWN_OLD = re.compile(
    r"\b(?:vieilli\w*|agee?s?|maison de repos|home|oud|oude|ouder worden|bejaard\w*|rusthuis"
    r"|woonzorgcentrum|alt|alter|altersheim|pflegeheim|old|older|elderly|ageing|aging"
    r"|nursing home|care home)\b"
)
CARING, AGEING = "aidants-et-proches", "vieillissement"
_SMALL_CHILDREN = re.compile(r"\b(?:en )?bas age\b|\bage (?:scolaire|tendre)\b|\bplus jeune age\b")
# What an old parent’s child says of themselves is less than that they care.
_LESS_THAN_CARING = {AGEING, EXHAUSTED, NOT_WELL, "solitude", "parentalite-et-famille"}
RELATIVES, PARENTHOOD = "proches", "parentalite-et-famille"
# Illnesses that people have whom their children and grandchildren care for.
_CARED_FOR_WITH = {
    "memoire-et-vieillissement", "maladie-et-douleur", "fin-de-vie", "psychose", "entente-de-voix",
}  # fmt: skip
_TIES = {"parents", "grands-parents"}
# Who speaks of a separation and not only of an « ex ».
_LEAVING = re.compile(
    r"\b(?:separ\w+|divorc\w+|quitt\w+|garde|enfants?|scheid\w*|kind\w*|trenn\w+|verlass\w+|leav\w+"
    r"|left|custody|child\w*|kids)\b"
)
# « Né à 26 semaines »: some weeks early.
_TOO_EARLY = re.compile(
    r"\b(?:nee?s? a|geboren (?:op|na)|naissance a|accouche a|bevallen (?:op|na)|geboren in der"
    r"|born at|delivered at) (?:2[2-9]|3[0-6])(?:e|eme|ste|th)? ?(?:semaines?|sa|weken|week|weeks"
    r"|wochen|woche)\b"
)
NEW_BABY = "perinatalite"
# Who is not happy after a birth needs more than a place where babies play.
AFTER_BIRTH = "depression"
WITH_A_BABY = {"parentalite-et-famille", "sante-mentale", "relations-aux-autres"}
_SAD_MOTHER = re.compile(
    r"\bpas (?:\w+ )?(?:heureu\w+|de joie|contente?|l aimer|d amour)\b|\bne (?:ressens|sens) rien\b"
    r"|\bressens rien\b|\bpleur\w*\b|\blarmes\b|\btriste\w*\b|\bdeprim\w*\b"
    r"|\bregrett\w+\b|\bpost ?(?:partum|nata\w*)\b|\bregrets?\b|\bmauvaise mere\b"
    r"|\bpas (?:\w+ )?(?:lien|attache\w*)\b"
    r"|\bniet (?:\w+ )?(?:gelukkig|blij)\b|\bvoel (?:\w+ )?(?:niks|niets|leeg)\b|\bhuil\w*\b"
    r"|\bween\b|\bspijt\b|\bslechte (?:mama|moeder)\b|\bgeen (?:band|blijdschap|klik|vreugde)\b"
    r"|\bdepri\w*|\bverdriet\w*\b|\bongelukkig\b|\bnicht (?:\w+ )?(?:glucklich|froh|freuen)\b"
    r"|\bunglucklich\b|\btraurig\w*\b|\bwein\w*\b|\bheul\w*\b|\bfuhle (?:\w+ )?nichts\b"
    r"|\bbereue?\w*\b|\bkeine (?:freude|liebe|bindung)\b|\bschlechte mutter\b"
    r"|\b(?:not|isnt|dont feel) (?:\w+ )?(?:happy|bonding|bonded|joy)\b|\bunhappy\b|\bsad\b"
    r"|\bcry\w*\b|\bcries\b|\bfeel (?:nothing|numb|empty)\b|\bbad mother\b|\bdon ?t love\b"
)
# What may weigh on a grown child of a drinker beside it.
LIVED_AS_A_CHILD = {
    "depression", "anxiete", "trauma", "maltraitance-dans-l-enfance", "violences-intrafamiliales",
    "violences", "relations-aux-autres", "estime-de-soi",
}  # fmt: skip
_THEIR_CHILDREN = re.compile(
    r"(?<!\bpour )(?<!\bpour mes )(?<!\bpour les )(?<!\bvoor )(?<!\bvoor de )(?<!\bvoor mijn )"
    r"(?<!\bfur )(?<!\bfur die )(?<!\bfur meine )(?<!\bfor )(?<!\bfor the )(?<!\bfor my )"
    r"\b(?:enfants|gosses|gamins|kinderen|kids|kindjes|kinder|children|petits)\b(?! de parents)"
    r"(?! van (?:gescheiden|ouders))(?! of (?:divorce\w*|separated))(?! aus| von getrennten)"
)
LONG_COVID = "covid-long"
_SINCE_COVID = re.compile(
    r"\b(?:depuis (?:le|la|l)?|avec le|sinds|seit|since|durant le) ?(?:covid|corona\w*)\b"
)
_OF_LONG_COVID = re.compile(
    r"\b(?:fatig\w*|epuis\w*|souffle|essouff\w*|brouillard|gout|odorat|symptom\w*|muscl\w*"
    r"|malade|moe\w*"
    r"|uitgeput|adem\w*|kortademig\w*|smaak|reuk|mist|ziek|klachten|mude|erschopf\w*|atem\w*"
    r"|geschmack"
    r"|geruch|krank|beschwerden|tired|exhaust\w*|breath\w*|fog|taste|smell|ill|sick|energ\w*"
    r"|concentr\w*"
    r"|konzentr\w*|palpit\w*|tete|kopf\w*|hoofd\w*|head\w*|long)\b"
)
_THE_ELDEST = re.compile(r"\b(?:l|mon|ma|notre|son|sa|fils|fille|frere|soeur|enfant) ainee?\b")
_NUMBER = (
    r"(?:\d+|une?|deux|trois|quatre|cinq|een|twee|drie|vier|vijf|zwei|drei|funf|two|three|four|five"
    r"|mes|mijn|meinen|my|des|les|nos|de|den|onze|unseren|the|our|kleine?n?|young|small|jeunes"
    r"|petits|en bas age)"
)
_HAS_CHILDREN = re.compile(
    rf"\b(?:avec|mit|met|with|mere de|pere de|maman de|papa de|moeder van|vader van|mama van"
    rf"|mutter von|vater von|mother of|father of|mum of|mom of|dad of)(?: {_NUMBER}){{1,3}}"
    rf" (?:enfants?|gosses|gamins|kinderen|kindjes|kids|kindern|children)\b"
)
_OF_GENDER = re.compile(r"\b(?:trans\w*|gender\w*|genre|geslacht\w*|geschlecht\w*|transition)\b")
_AWAY_FROM_GRANDCHILDREN = re.compile(
    r"\b(?:plus|prive\w*|privee?s?|empech\w*|interdi\w*|pas|jamais|droit|couper?|coupee?s?"
    r"|niet|nooit|weg|verbiedt|verboden|verboten|mag|nicht|nie|verbietet|entzieht|not|never|wont"
    r"|won|cant|can|dont"
    r"|stopped|cut|keeps?|kept|access|contact|umgang\w*|besuchsrecht|bezoekrecht|omgangsrecht)\b"
)
# Who clings to somebody speaks of love; those who meet there speak of sex.
CLINGS, TO_OTHERS = "dependance-affective-et-sexuelle", "relations-aux-autres"
_OF_A_NEED_FOR_IT = re.compile(
    r"\w*se[xk]\w*|\bporn\w*|\bmasturb\w*|\bprostitu\w*|\bescort\w*|\bdepend\w*|\baddict\w*"
    r"|\bverslaafd\w*|\b\w*verslaving\w*|\b\w*sucht\w*|\baccros?\b|\bafhankelijk\w*|\babhangig\w*"
    r"|\bbranl\w*|\bonlyfans\b|\bslaa\b|\bsaa?\b|\bluxure\b|\blust\b|\btinder\b|\bgrindr\b"
    r"|\bplans? cul\b"
)
_OF_A_FAMILY = {TO_OTHERS, "parentalite-et-famille", "separation", "violences-conjugales"}
_OF_A_FAMILY |= {"vieillissement", "solitude", "monoparentalite"}
# Who is kept from their grandchildren looks for no place where small children play.
GRANDCHILDREN = re.compile(
    r"\bpetits? enfants?\b|\bpetits? fils\b|\bpetites? filles?\b|\bkleinkind\w*\b"
    r"|\bkleinzo\w+\b|\bkleindochter\w*\b|\benkel(?:kind\w*|in|innen|n|tochter|sohn)?\b"
    r"|\bgrand(?:child|children|kids?|sons?|daughters?)\b"
)
# Where no group is for those who lost a leg: for all whom a body stops.
ANY_LASTING_ILLNESS = "maladie-chronique"
# A boss who shouts hits nobody.
AT_WORK = "harcelement-au-travail"
_OF_A_BOSS = {OF_VIOLENCE, "travail-et-epuisement", "estime-de-soi", "parentalite-et-famille"}
_BOSS = re.compile(
    r"\b(?:(?:le|la|mon|ma|notre) (?:directeur|directrice|chef\w*|patron\w*|responsable|manager"
    r"|superieure?|contremaitre)|(?:mijn|onze|de) (?:baas|bazin|chef|directeur|directrice"
    r"|leidinggevende|ploegbaas|teamleader|manager)|(?:mein|meine|der|die) (?:chefin?"
    r"|vorgesetzte\w*|vorarbeiter|meister|direktor\w*)|(?:my|the) (?:boss|manager"
    r"|supervisor|foreman|director))\b"
)
_SHOUTS = re.compile(
    r"\b(?:hurl\w+|cri[ea]\w*|gueul\w*|engueul\w*|insult\w+|trait[ea]\w*|humili\w+|rabaiss\w+"
    r"|moqu\w+|roept|schreeuwt|scheldt|vernedert|kleineert|lacht|schrei\w*|brull\w*|beleidig\w+"
    r"|beschimpf\w+|demutig\w+|fertig|yell\w*|shout\w*|scream\w*|swear\w*|calls)\b"
)
_HIS_WIFE = re.compile(
    r"\b(?:battue|frappee|mariee|en couple|vis avec|quitter|fuir|fui|peur|geslagen|getrouwd|gehuwd"
    r"|samen met|leef met|bang|geschlagen|verheiratet|zusammen mit|lebe mit|angst|beaten|married"
    r"|living with|live with|leave|leaving|afraid|scared)\b"
)
WATCHED_THROUGH = "ecrans-et-jeux-video"
_BURN = re.compile(r"\b(?:burn|ausgebrannt|opgebrand)")


def themes_told(index, text, targets, heard):
    """(themes that the folded text tells by itself, themes that they stand for)."""
    themes = {value for name, value in targets if name == "theme"}
    young = targets & {("audience", "enfants"), ("audience", "adolescents")}
    branches = {index.branch_of.get(theme) or theme for theme in themes}
    if heard.is_drawn:
        return [], set()
    if heard.hurts:
        return _told_by_who_hurts(index, text, themes, heard.is_young)
    is_partner = _PARTNER.search(text)
    if heard.tells == "violence":
        return _told_by_who_is_hurt(text, themes, branches, is_partner)
    if heard.tells == "mourir" and not themes:
        return [THINKS_OF_DYING], set()
    if heard.tells == "peril" and not themes and is_partner:
        return [BY_PARTNER], set()
    if PARENT_DRINKS not in themes and grew_up_beside(text):
        return [PARENT_DRINKS], {slug for slug in themes if slug not in LIVED_AS_A_CHILD}
    if branches <= WITH_A_BABY and is_sad_after_a_birth(text, themes):
        return [AFTER_BIRTH], set()
    if not themes and _TOO_EARLY.search(text):
        return [NEW_BABY], set()
    if {"handicap"} <= themes <= {"handicap", "trauma"} and is_of_ones_body(text):
        return [ANY_LASTING_ILLNESS], themes & {"trauma"}
    if AGEING in themes and _SMALL_CHILDREN.search(text):
        # « Enfants en bas âge ».
        return [], {AGEING}
    if CLINGS in themes and not _OF_A_NEED_FOR_IT.search(text):
        return [TO_OTHERS] if TO_OTHERS not in themes else [], {CLINGS}
    if "ecole" in themes and young and "deuil-et-perte" in branches:
        # « Schüler, 16, Mutter gestorben ».
        return [], {"ecole"}
    if themes <= _OF_A_FAMILY and _is_kept_from_grandchildren(text):
        return [PARENTHOOD, "solitude"], themes - {PARENTHOOD, "separation"} | {BY_PARTNER}
    if young and A_PARENT.search(text):
        if "sante-mentale" in branches and OFA_PARENT not in themes:
            return [OFA_PARENT], themes
        if "dependances" in branches and PARENT_DRINKS not in themes:
            return [PARENT_DRINKS], themes
    if young and themes == {NOT_WELL}:
        return [NOT_WELL_YOUNG], themes
    is_old = is_of_ones_parents(text) or A_PARENT.search(text)
    if is_old and _GROWN_OLD.search(text) and themes <= _LESS_THAN_CARING:
        return [CARING], themes & {AGEING, EXHAUSTED, NOT_WELL}
    is_a_parent = "parentalite-et-famille" in branches
    if EXHAUSTED in themes and len(themes) > 1 and not is_a_parent and not _BURN.search(text):
        return [], {EXHAUSTED}
    return [], set()


def is_sad_after_a_birth(text, themes):
    is_sad = NEW_BABY in themes and AFTER_BIRTH not in themes and _SAD_MOTHER.search(text)
    return bool(is_sad)


def _is_kept_from_grandchildren(text):
    return bool(GRANDCHILDREN.search(text) and _AWAY_FROM_GRANDCHILDREN.search(text))


def is_of_ones_parents(text):
    """« Mes parents ne me comprennent pas »: nobody asks as the parent of a child."""
    return bool(_ONES_PARENTS.search(text)) and not _SAYS_A_CHILD.search(text)


def is_by_a_boss(text):
    return bool(_BOSS.search(text) and _SHOUTS.search(text) and not _PARTNER.search(text))


def is_mourning_a_parent(text, branches):
    """« Les lunettes de papa »: who mourns them is no parent."""
    return "deuil-et-perte" in branches and bool(
        _CARED_FOR.search(text) and not _OF_A_CHILD.search(text)
    )


def is_a_parent(text, themes):
    """« Scheiding, kinderen om de week »: they are whose parents part, and none of them asks.

    « Veuve avec deux enfants » neither.
    """
    parts = "separation" in themes and _THEIR_CHILDREN.search(text)
    return bool(parts or _HAS_CHILDREN.search(text))


def is_only_since_covid(text):
    """« Peur de sortir depuis le covid »: a time, and no illness that somebody lives with."""
    return bool(_SINCE_COVID.search(text)) and not _OF_LONG_COVID.search(text)


def is_the_eldest(text):
    """« Sœur trisomique, je suis l’aînée »: the first of the children, and not old."""
    return bool(_THE_ELDEST.search(text))


def people_cared_for(index, text, targets):
    """The audiences that a text names only because those it speaks of are ill."""
    people = {slug for name, slug in targets if name == "audience"} & _TIES
    themes = {slug for name, slug in targets if name == "theme"}
    themes |= {index.branch_of.get(slug) for slug in themes}
    if not people or not themes & _CARED_FOR_WITH or _OF_A_CHILD.search(text):
        return set()
    return people if _CARED_FOR.search(text) else set()


def _told_by_who_hurts(index, text, themes, hurts_a_child):
    """A parent who hits is at the end of their strength; who hits a partner has groups for it."""
    kept = {theme for theme in themes if (index.branch_of.get(theme) or theme) in BESIDE_HURTING}
    if hurts_a_child and not (_PARTNER.search(text) or A_PARENT.search(text)):
        # « J’ai peur de lui faire mal » is no phobia.
        return [PARENT_AT_THE_END], themes - (kept - {"anxiete"})
    return ([] if HURTING in themes else [HURTING]), themes - kept - {HURTING}


def _told_by_who_is_hurt(text, themes, branches, is_partner):
    """To be safe comes before fear, before leaving; and a parent who hits is no partner."""
    if is_by_a_boss(text) and branches <= _OF_A_BOSS:
        return [AT_WORK], themes - {AT_WORK}
    if HURTING in themes and _HIS_WIFE.search(text):
        # « Mariée à un homme violent » is none herself.
        return [BY_PARTNER] if BY_PARTNER not in themes else [], {HURTING}
    if OF_VIOLENCE not in branches:
        # « Hij controleert mijn gsm »: nobody plays on it.
        less = {"anxiete", WATCHED_THROUGH}
        less |= set() if _LEAVING.search(text) else {"separation"}
        return [BY_PARTNER if is_partner else OF_VIOLENCE], themes & less
    if themes & {BY_PARTNER} and not is_partner and A_PARENT.search(text):
        return [IN_THE_FAMILY], {BY_PARTNER}
    # « Ik ben een man en mijn vrouw slaat mij » speaks of no other sex of one’s own.
    more = set() if _OF_GENDER.search(text) else {"transidentite"}
    return [], themes & {WATCHED_THROUGH, *more}
