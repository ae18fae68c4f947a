"""What may not be shown to who types some words: the other sex’s groups, and what hurts.

Who lost a pregnancy sees no group around a newborn; who is hurt sees none for those who hurt,
unless they say that they do it. Who was adopted, and asks where they come from, is no parent.
"""

import re

from .openness import OF_PARENTS

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
    r"\bmy (?:wife|girlfriend) (?:hits|beats|abuses)\b"
)
_WOMAN = re.compile(
    r"^(?:jeune )?femme\b|\bsuis une (?:jeune )?femme\b|\b(?:entre|pour|de) femmes\b|\bveuve\b|"
    r"\b(?:battue|frappee|violee) par\b|\bik ben een vrouw\b|^vrouw\b|\bich bin eine frau\b|"
    r"^frau\b|\bi am a woman\b|\bim a woman\b"
)

# Who looks for where they come from looks for no place where parents and small children play.
_WHERE_FROM = re.compile(
    r"\b(?:adoptee?s?|geadopteerd\w*|adoptiert\w*|adoptees?|(?:mes|ses|d|nos) origines|ne+ sous x"
    r"|(?:ne+|issue?s?) d un don\w*|afkomst|herkunft\w*|donorkind\w*|spenderkind\w*"
    r"|donor conceived|birth parents?|biological (?:parents?|mother|father))\b"
)


def silenced(index, text, themes):
    """The bitset of the groups that stay away from this folded text, which means these themes."""
    bits = 0
    man, woman = bool(_MAN.search(text)), bool(_WOMAN.search(text))
    if man != woman:
        own, other = ("hommes", "femmes") if man else ("femmes", "hommes")
        everybody = index.bits("audience", own) | index.bits("audience", "tout-public")
        bits |= index.bits("audience", other) & ~everybody
    if _WHERE_FROM.search(text) and BABIES not in themes:
        bits |= index.any_of("own_theme", (BABIES, "infertilite"))
        bits |= index.any_of("main_theme", (OF_PARENTS,)) & index.bits("kind", "meeting_place")
    if lost := themes & WITHOUT_A_BABY:
        about = index.any_of("own_theme", lost)
        bits |= index.bits("own_theme", BABIES) & ~about
        if WITHOUT_A_CHILD & themes and not themes & OF_HAVING_ONE:
            bits |= index.any_of("own_theme", [OF_PARENTS, *OF_HAVING_ONE]) & ~about
    if themes & OF_VIOLENCE and HURTING not in themes:
        bits |= index.bits("main_theme", HURTING)
    return bits
