"""What a whole text tells, where its pieces alone mean something else.

Who is hit needs those who help against violence, even where no word of violence is taught; a child
whose mother is depressed is not depressed; who cares and is exhausted is no employee.
"""

import re

OF_VIOLENCE = "violences"
BY_PARTNER = "violences-conjugales"
OF_A_PARENT = "sante-mentale-d-un-parent"
PARENT_DRINKS = "parent-qui-boit-ou-consomme"
EXHAUSTED = "burn-out"
NOT_WELL, NOT_WELL_YOUNG = "sante-mentale", "mal-etre-des-jeunes"
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
_A_PARENT = re.compile(
    r"\b(?:ma mere|mon pere|ma maman|mon papa|mes parents|mijn (?:moeder|vader|mama|papa|ouders)|"
    r"mein vater|meine (?:mutter|mama|eltern)|my (?:mum|mom|mother|dad|father|parents))\b"
)
_BURN = re.compile(r"\bburn")


def themes_told(index, text, targets, heard):
    """(themes that the folded text tells by itself, themes that they stand for)."""
    themes = {value for name, value in targets if name == "theme"}
    young = targets & {("audience", "enfants"), ("audience", "adolescents")}
    branches = {index.branch_of.get(theme) or theme for theme in themes}
    if heard.sign in ("violence", "peril") and not themes:
        is_partner = _PARTNER.search(text)
        if is_partner or heard.sign == "violence":
            return [BY_PARTNER if is_partner else OF_VIOLENCE], set()
    if young and _A_PARENT.search(text):
        if "sante-mentale" in branches and OF_A_PARENT not in themes:
            return [OF_A_PARENT], themes
        if "dependances" in branches and PARENT_DRINKS not in themes:
            return [PARENT_DRINKS], themes
    if young and themes == {NOT_WELL}:
        return [NOT_WELL_YOUNG], themes
    is_a_parent = "parentalite-et-famille" in branches
    if EXHAUSTED in themes and len(themes) > 1 and not is_a_parent and not _BURN.search(text):
        return [], {EXHAUSTED}
    return [], set()
