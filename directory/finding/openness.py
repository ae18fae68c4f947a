"""For whom a group is open: who is left out of it, and whom that leaves out of an answer."""

import re

# Who hurt somebody and who was hurt do not share a group: only for those who ask for it.
ON_REQUEST = "auteurs-de-violences-conjugales"
# Audiences that leave others out, and ages and ties that do so where nobody wider is named.
EXCLUSIVE = {
    "etudiants", "expatries", "femmes", "hommes", "personnes-exilees", "personnes-lgbtqia",
}  # fmt: skip
YOUNG_OR_OLD = {
    "adolescents", "aines", "enfants", "freres-et-soeurs", "grands-parents", "jeunes-adultes",
    "jeunes-aidants",
}  # fmt: skip
WIDER = {"adultes", "familles", "parents", "proches"}

# Where who has it and who is close to them do not sit in the same circle.
APART = {
    "alimentation-et-image-de-soi", "dependances", "maladie-et-douleur", "sante-mentale",
    "travail-et-epuisement",
}  # fmt: skip
OF_GRIEF = "deuil-et-perte"
ANY_MIND = "sante-mentale"
# Whoever names these is young, or close to somebody who is.
OF_THE_YOUNG = {"mal-etre-des-jeunes", "stress-des-etudes"}
# The family looks for it more often than who has it.
ASKED_BY_OTHERS = {"psychose"}
CLOSE = {
    "familles", "freres-et-soeurs", "grands-parents", "jeunes-aidants", "parents", "proches",
}  # fmt: skip
NOT_THEMSELVES = CLOSE | {"professionnels", "travailleurs"}
# Beside « proches », the young of the family: Alateen.
YOUNG = {"adolescents", "enfants", "etudiants", "jeunes-adultes"}

_ONES_BODY = re.compile(
    r"\w*amput\w*|\bfauteuil\b|\bchaise roulante\b|\bverlamd\w*|\bgelahmt\b|\brolstoel\w*"
    r"|\brollstuhl\w*|\bwheelchair\b|\bpara(?:ly|ple)\w*"
    r"|\btetraple\w*|\bmoelle\b|\bdwarslaesie\b|\bquerschnitt\w*|\w*prothese\w*|\bprosthe\w*"
    r"|\binvalide\b|\b(?:been|arm|voet|bein|fuss|hand) (?:\w+ )?(?:verloren|kwijt|ab)\b"
    r"|\b(?:perdu|verloren|lost) (?:\w+ ){0,2}?(?:jambe|bras|main|been|arm|hand|bein|leg)\b"
)
_DEAF = re.compile(
    r"\b(?:sourde?s?|surdite|malentendante?s?|n entends (?:plus|pas|presque|rien|mal)"
    r"|entends (?:mal|plus)|doof|dove|slechthorend\w*|hoor (?:niets|slecht|niks)|gehorlos\w*"
    r"|schwerhorig\w*|taub|hore (?:nichts|schlecht)|deaf\w*|hard of hearing|hearing (?:loss"
    r"|impair\w*)|can ?t hear)\b"
)
_OF_A_CHILD = re.compile(
    r"\b(?:enfants?|bebe|fils|fille|kind\w*|zoon|dochter|sohn|tochter|child\w*|kids?|son"
    r"|daughter)\b"
)
YOUNG_WHO_GRIEVE = {"enfants", "adolescents"}

# Mainly for people who live just that: whoever did not say so comes after the others.
PARTICULAR = {
    "accident-de-la-route", "burn-out-parental", "cancer", "dependance-affective-et-sexuelle",
    "detention", "deuil-apres-suicide", "deuil-d-un-enfant", "deuil-d-un-parent", "deuil-perinatal",
    "infertilite", "maladie-grave-d-un-enfant", "mutilations-genitales-feminines", "perinatalite",
    "perte-du-conjoint", "phobie-scolaire", "sante-mentale-d-un-parent", "stigmatisation",
    "transidentite", "trauma", "vih",
}  # fmt: skip
# Themes near to each other, in branches of which one theme does not stand in for another.
NEXT_TO = {
    "burn-out-parental": ("monoparentalite",),
    "deuil-perinatal": ("deuil-d-un-enfant",),
    "adolescence": ("mal-etre-des-jeunes",),
    "ecole": ("phobie-scolaire",),
    "phobie-scolaire": ("ecole", "mal-etre-des-jeunes"),
    "monoparentalite": ("separation",),
    "separation": ("monoparentalite",),
}
# The branches of which that is true of every theme; people who say so when they ask, or name
# what they live.
OF_SOME = {"deuil-et-perte", "handicap", "maladie-et-douleur", "violences"}
OF_OTHERS = {
    "etudiants": {"stress-des-etudes"},
    "personnes-exilees": {"exil-et-migration", "mutilations-genitales-feminines"},
    "personnes-lgbtqia": {"identite-et-relations", "lgbtqia", "transidentite"},
}
OF_PARENTS = "parentalite-et-famille"
# Who asks for these may have a small child.
OF_SMALL_CHILDREN = {OF_PARENTS, "perinatalite", "monoparentalite", "burn-out-parental"}


def particular(index, themes, wanted=()):
    """The bitset of the groups for people who live something that nobody spoke of.

    A loss, an illness, a handicap, an exile; and where parents meet while small children play.
    """
    branch_of = index.branch_of
    asked = {branch_of.get(slug) or slug for slug in themes}
    unsaid = {slug for slug, branch in branch_of.items() if (branch or slug) in OF_SOME - asked}
    unsaid |= PARTICULAR - set(themes) - {branch_of.get(slug) for slug in themes}
    others = index.any_of("main_theme", unsaid)
    # « Miskraam »: who is mainly for the loss of a child, and names that of a baby too.
    next_to = {near for slug in themes for near in NEXT_TO.get(slug, ())}
    others &= ~(index.any_of("main_theme", next_to) & index.any_of("own_theme", themes))
    theirs = {who for who, lived in OF_OTHERS.items() if who in wanted or lived & set(themes)}
    elsewhere = index.any_of("audience", OF_OTHERS.keys() - theirs)
    others |= elsewhere & ~index.any_of("audience", {"tout-public", *theirs})
    return others | where_small_children_play(index, themes)


def where_small_children_play(index, themes):
    """The bitset of the places where parents meet meanwhile, if who asks has no small child."""
    if not OF_SMALL_CHILDREN.isdisjoint(themes) or not themes:
        return 0
    small = index.any_of("main_theme", [OF_PARENTS]) & index.bits("kind", "meeting_place")
    return small & ~index.any_of("main_theme", themes)


def restrictions(audiences):
    """The audiences of a group that say who is not meant; « tout le monde » says it of nobody."""
    if "tout-public" in audiences:
        return ["tout-public"]
    excluding = audiences & EXCLUSIVE
    if excluding and not audiences >= {"femmes", "hommes"}:
        return sorted(excluding)
    return [] if audiences & WIDER else sorted(audiences & YOUNG_OR_OLD)


def narrow(index, wanted):
    """The bitset of the groups for some people only, where nobody said to be one of them."""
    wanted = set(wanted)
    exclusive = index.any_of("audience", EXCLUSIVE - wanted)
    exclusive &= ~(index.bits("audience", "femmes") & index.bits("audience", "hommes"))
    aged = index.any_of("audience", YOUNG_OR_OLD - wanted)
    aged &= ~index.any_of("audience", WIDER | (YOUNG_OR_OLD & wanted))
    return (exclusive | aged) & ~index.bits("audience", "tout-public")


def is_for_all_who_grieve(index, themes):
    """Who mourns and says no age is an adult before they are a child."""
    branches = {index.branch_of.get(slug) or slug for slug in themes}
    return branches == {OF_GRIEF}


def is_near_an_addiction(index, themes, wanted):
    """Whether who drinks, uses or plays is close to who asks: they sit in other circles."""
    branches = {index.branch_of.get(slug) or slug for slug in themes}
    return "dependances" in branches and bool(CLOSE & set(wanted))


def is_of_the_mind(index, themes):
    return {index.branch_of.get(slug) or slug for slug in themes} == {ANY_MIND}


def is_of_ones_body(text):
    """« Amputé de la jambe » is no parent of a handicapped child."""
    return bool(_ONES_BODY.search(text)) and not _OF_A_CHILD.search(text)


def is_deaf(text):
    """Who writes is deaf, as far as we know: no child of theirs is spoken of."""
    return bool(_DEAF.search(text)) and not _OF_A_CHILD.search(text)


def is_apart(index, themes, text=""):
    branches = {index.branch_of.get(slug) or slug for slug in themes}
    if is_deaf(text) and "handicap" in branches:
        return True
    if "handicap" in branches and branches <= OF_SOME and is_of_ones_body(text):
        # « Handicap » is typed by parents more often than by who was amputated.
        return True
    return bool(branches) and branches <= APART and not OF_THE_YOUNG & set(themes)


def for_others_only(index, wanted, themes, text=""):
    """The bitset of the groups for those who are close to somebody, where nobody said to be: who
    types « alcool » is thought to drink before somebody of the family is."""
    if not is_apart(index, themes, text) or CLOSE & set(wanted) or ASKED_BY_OTHERS & set(themes):
        return 0
    close = for_the_close(index)
    if "handicap" in themes:
        # Brothers and sisters may be grown up.
        close |= index.any_of("main_theme", ("fratrie", "aidants-et-proches"))
    return close


def for_the_close(index):
    """The bitset of the groups that are for those who are close to somebody, and nobody else."""
    everybody = {value for name, value in index.labels if name == "audience"}
    themselves = everybody - NOT_THEMSELVES
    close = index.any_of("audience", CLOSE) & ~index.any_of("audience", themselves)
    family = index.bits("audience", "proches")
    return close | family & ~index.any_of("audience", themselves - YOUNG)
