"""Whom an age leaves out: who is 60 is led to no group for students, who is 17 to no child’s."""

import re

from .numbers import ages_in
from .openness import ANY_MIND, CLOSE, WIDER

GROWN, STILL_YOUNG, AN_ADULT, AN_ELDER, OLDEST_ASKED = 26, 40, 45, 65, 120
# Whom an audience means, in years; the seams are wide: nobody is sent away on a birthday.
AGES = {
    "enfants": (0, 12),
    "adolescents": (11, 18),
    "jeunes-adultes": (17, 30),
    "etudiants": (17, 30),
    "jeunes-aidants": (0, 25),
    "aines": (58, OLDEST_ASKED),
}
# Beside these, an age among the audiences leaves nobody out.
FOR_ANY_AGE = WIDER | {"femmes", "hommes", "tout-public"}
OF_A_YOUNG_LIFE = {"mal-etre-des-jeunes", "adolescence", "stress-des-etudes"}
_OLD = re.compile(
    r"\b(?:vieux|vieil|vieille|oude|oudere|alter|altere\w*|older|elderly|retraite\w*|pension\w*)\b"
)
_SPOUSE = re.compile(
    r"\b(?:mon (?:mari|epoux|conjoint|compagnon)|ma (?:femme|epouse|conjointe|compagne)"
    r"|mijn (?:man|vrouw|echtgenoot|echtgenote|partner)|mein(?:e|em|en|er)? (?:mann|frau"
    r"|ehemann|ehefrau|partner|partnerin)|my (?:husband|wife|spouse|partner))\b"
)


def of_another_age(index, text, themes, people):
    """The bitset of the groups for other ages than those that this folded text tells.

    The ages of a relative say nothing of who looks for a group as their carer. Where only groups
    for other ages are about it, they stay.
    """
    ages = _ages_told(text, themes, people)
    if people & CLOSE - {"parents"} and ages_in(text.split()) and max(ages) >= GROWN:
        return 0
    bits = _by_years(index, min(ages)) if ages else 0
    others = bits | _for_other_ages(index, ages or _ages_of(people), people)
    branches = {index.branch_of.get(slug) or slug for slug in themes}
    if index.any_of("own_theme", themes) & ~others or ANY_MIND in branches:
        return others
    return bits


def _by_years(index, age):
    bits = index.any_of("to_age", map(str, range(age)))
    bits |= index.any_of("from_age", map(str, range(age + 1, OLDEST_ASKED)))
    if age < STILL_YOUNG:
        everybody = ("tout-public", "jeunes-adultes", "adolescents", "personne-concernee")
        bits |= index.bits("audience", "aines") & ~index.any_of("audience", everybody)
    return bits


def _ages_told(text, themes, people):
    ages = ages_in(text.split())
    if ages:
        return ages
    if people & {"jeunes-adultes", "etudiants"}:
        return [GROWN - 1]
    if not people & CLOSE and _OLD.search(text) and themes & {"lgbtqia", "solitude"}:
        return [AN_ELDER]
    if _SPOUSE.search(text) and not people & AGES.keys() and not themes & OF_A_YOUNG_LIFE:
        return [AN_ADULT]
    return []


def _ages_of(people):
    """« Ado » and « enfant » are ages, too, if wide ones."""
    return [age for who, age in (("adolescents", 15), ("enfants", 8)) if who in people][:1]


def _for_other_ages(index, ages, people):
    if not ages:
        return 0
    meant = {who for who, (low, high) in AGES.items() if any(low <= age <= high for age in ages)}
    meant |= people & AGES.keys()
    others = index.any_of("audience", AGES.keys() - meant)
    return others & ~index.any_of("audience", meant | FOR_ANY_AGE)
