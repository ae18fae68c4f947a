"""What a whole text tells, where its pieces alone mean something else.

Who is hit needs those who help against violence, even where no word of violence is taught; a child
whose mother is depressed is not depressed; who cares and is exhausted is no employee.
"""

import re

OF_VIOLENCE = "violences"
BY_PARTNER, IN_THE_FAMILY = "violences-conjugales", "violences-intrafamiliales"
OFA_PARENT = "sante-mentale-d-un-parent"
PARENT_DRINKS = "parent-qui-boit-ou-consomme"
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
    r"\b(?:ma+man|papa|mere|pere|mama|moeder|vader|mutti?|mutter|papi|vater|mum|mom|mother|dad|father"
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
# What an old parent’s child says of themselves is less than that they care.
_LESS_THAN_CARING = {AGEING, EXHAUSTED, NOT_WELL, "solitude", "parentalite-et-famille"}
RELATIVES, PARENTHOOD = "proches", "parentalite-et-famille"
# Illnesses that people have whom their children and grandchildren care for.
_CARED_FOR_WITH = {"memoire-et-vieillissement", "maladie-et-douleur", "fin-de-vie"}
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
_BURN = re.compile(r"\b(?:burn|ausgebrannt|opgebrand)")


def themes_told(index, text, targets, heard):
    """(themes that the folded text tells by itself, themes that they stand for)."""
    themes = {value for name, value in targets if name == "theme"}
    young = targets & {("audience", "enfants"), ("audience", "adolescents")}
    branches = {index.branch_of.get(theme) or theme for theme in themes}
    if heard.hurts:
        return _told_by_who_hurts(index, text, themes, heard.is_young)
    is_partner = _PARTNER.search(text)
    if heard.tells == "violence":
        return _told_by_who_is_hurt(text, themes, branches, is_partner)
    if heard.tells == "mourir" and not themes:
        return [THINKS_OF_DYING], set()
    if heard.tells == "peril" and not themes and is_partner:
        return [BY_PARTNER], set()
    if not themes and _TOO_EARLY.search(text):
        return [NEW_BABY], set()
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


def is_of_ones_parents(text):
    """« Mes parents ne me comprennent pas »: nobody asks as the parent of a child."""
    return bool(_ONES_PARENTS.search(text)) and not _SAYS_A_CHILD.search(text)


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
        return [PARENT_AT_THE_END], themes - kept
    return ([] if HURTING in themes else [HURTING]), themes - kept - {HURTING}


def _told_by_who_is_hurt(text, themes, branches, is_partner):
    """To be safe comes before fear, before leaving; and a parent who hits is no partner."""
    if OF_VIOLENCE not in branches:
        less = {"anxiete"} if _LEAVING.search(text) else {"anxiete", "separation"}
        return [BY_PARTNER if is_partner else OF_VIOLENCE], themes & less
    if themes & {BY_PARTNER} and not is_partner and A_PARENT.search(text):
        return [IN_THE_FAMILY], {BY_PARTNER}
    return [], set()
