"""For whom a group is open: who is left out of it, and whom that leaves out of an answer."""

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
