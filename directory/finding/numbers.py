"""Numbers in what people type: an age says for whom, a sum or a distance is no postal code."""

import re

from .everyday_words import folded

YEARS = "ans an jaar jarige jarig jahre jahren jahrige jahriger jahrig years year yrs yo"
AGE = frozenset(YEARS.split())
MONTHS_AND_DAYS = folded(
    """
    mois semaines semaine jours jour heures heure h minutes maanden maand weken week dagen dag uur
    monate monaten monat wochen woche tage tagen stunden months month weeks days hours
    """
)
MEASURES = MONTHS_AND_DAYS | folded(
    """
    euro euros eur balles francs km kilometres kilometer kilometers metres meter fois keer mal
    times calories kcal calorieen kalorien kg kilos kilo grammes gram mg ml cl litres liter pas
    stappen personnes personen enfants kinderen kinder children nuits verres pinten
    """
)
SMALL_NUMBERS = folded(
    "deux trois quatre cinq six twee drie vier vijf zwei drei fünf two three four five"
)
OFTEN = folded(
    """
    temps toujours souvent vraiment tellement parfois constamment continuellement jours jour fois
    completement beaucoup enormement altijd vaak echt heel soms voortdurend constant immer oft
    wirklich manchmal standig total always really often sometimes constantly completely totally
    """
)
# « Depuis 2 ans », « 3 jaar geleden »: how long, not how old.
BEFORE_A_DURATION = folded(
    """
    depuis pendant apres dans durant environ y sinds na over gedurende al seit nach vor for since
    after
    """
)
AFTER_A_DURATION = folded(
    "apres plus geleden later lang lange ago spater deja al mariage relation vie sobriete deuil"
)
# « Ik ben 15 », « ich bin 16 »: no unit is needed.
I_AM = {("ik", "ben"), ("ich", "bin"), ("i", "am"), ("i", "m"), ("k", "ben")}
# « Mama dood, ben 17 », « bin 16 und … », « im 15 »: so said of oneself by the young.
AM = {"ben", "bin", "im"}
# « My son is 8 », « widowed at 72 ».
IS, MAJORITY = {"is", "ist", "s"}, 18
# « Dochter van 14 ».
OF_AN_AGE = folded("van von de d of aged mit")
OF_A_YOUNG_ONE = folded(
    """
    zoon zoontje dochter dochtertje kind kindje meisje jongen broer zus kleinzoon kleindochter sohn
    tochter madchen junge bruder schwester enkel enkelin fils fille enfant gamin gamine ado frere
    soeur son daughter child kid boy girl brother sister grandson granddaughter schuler schulerin
    leerling eleve scholier pupil
    """
)
# What grown people live: behind it, a few years are a duration, where no child is spoken of.
_OF_THE_GROWN = re.compile(
    r"\b(?:burn ?out|veu(?:f|ve)s?|veuvage|weduw\w*|witwer?|widow\w*|verwitwet|fibro\w*"
    r"|(?:sans|perdu mon|perte d) (?:emploi|travail|boulot)|chom\w+|werkloos\w*|zonder werk"
    r"|arbeitslos\w*|unemploy\w+|jobless|out of work|divorcee?s?|gescheiden|geschieden|divorced"
    r"|separee?s?|invalidite|mutuelle|en incapacite|arbeidsongeschikt|bore ?out|menopause"
    r"|overgang|wechseljahre|sclerose|multiple sclerosis|sep|parkinson|alzheimer|demen\w+"
    r"|retraitee?s?|pension\w*|rentner\w*|retired|endometriose|endometriosis|arthrose|artrose"
    r"|abstinen\w*|sobre|nuchter|nuchtern|sober|mantelzorg\w*|aidante?s?|infertil\w*|fiv|pma"
    r"|kinderwunsch|kinderwens|ivf|cancer du sein|borstkanker|brustkrebs|breast cancer)\b"
)
# It is younger than these children.
_LONG_COVID = re.compile(r"\b(?:long(?:ue)? ?covid|covid ?long|post ?covid|langdurige covid)\b")
SINCE_COVID = 9
_A_CHILD = re.compile(
    r"\b(?:zoon\w*|dochter\w*|kind\w*|meisje|jongen|broer\w*|zus\w*|sohn|tochter|madchen"
    r"|junge|bruder|schwester|enkel\w*|fils|fille|enfants?|gamine?|ado|frere|soeur|petite?|bebe"
    r"|son|daughter|child\w*|kids?|boy|girl|brother|sister|papa|maman|mama|mum|mom|dad|orpheline?"
    r"|ecole|school|schule)\b"
)
# Below each age, who it is; between them an adult, whom nothing need be said of.
AUDIENCES = ((12, "enfants"), (18, "adolescents"), (26, "jeunes-adultes"))
ELDER, OLDEST, YOUNG = 65, 120, 26

_GLUED = re.compile(rf"(\d{{1,3}})({YEARS.replace(' ', '|')}|j|y)")


def says_how_much(word):
    """How many or how often: it stands inside a phrase without changing what it means."""
    return word.isdigit() or word in SMALL_NUMBERS or word in OFTEN


def number_at(words, at):
    """(how many words a number with its unit takes, the audience that an age says or none)."""
    if glued := _GLUED.fullmatch(words[at]):
        if _is_of_the_grown([*words[:at], glued[1], *words[at + 1 :]], at):
            return 1, None
        return 1, audience_of(int(glued[1]))
    if not words[at].isdigit():
        return None
    before = words[at - 1] if at else ""
    unit, after = (*words[at + 1 : at + 3], "", "")[:2]
    if tuple(words[max(at - 2, 0) : at]) in I_AM and unit not in AGE | MEASURES:
        return 1, audience_of(int(words[at]))
    if before in IS and words[max(at - 2, 0)] in OF_A_YOUNG_ONE and unit not in AGE | MEASURES:
        return 1, audience_of(int(words[at]))
    if before == "at" and at == len(words) - 1 and int(words[at]) > MAJORITY:
        return 1, audience_of(int(words[at]))
    if before in AM and 5 < int(words[at]) < YOUNG and unit not in AGE | MEASURES:
        return 1, audience_of(int(words[at]))
    if before in OF_A_YOUNG_ONE and 5 < int(words[at]) < 26 and unit not in AGE | MEASURES:
        return 1, audience_of(int(words[at]))
    if (
        before in OF_AN_AGE
        and words[max(at - 2, 0)] in OF_A_YOUNG_ONE
        and unit not in AGE | MEASURES
    ):
        return 1, audience_of(int(words[at]))
    if unit in AGE and len(words[at]) < 4:
        length = 3 if after in ("old", "oud", "alt") else 2
        is_age = before not in BEFORE_A_DURATION and after not in AFTER_A_DURATION
        if _is_of_the_grown(words, at):
            is_age = False
        if unit == "y" or (before == "a" and words[at - 2 : at - 1] == ["y"]):
            is_age = False
        return length, audience_of(int(words[at])) if is_age else None
    if unit in MEASURES:
        return 2, None
    return (1, None) if before == "euro" else None


def _is_of_the_grown(words, at):
    """« Veuve 5 ans », « fibro 10 jaar »: how long somebody has lived it."""
    years, before = int(words[at]), " ".join(words[:at])
    # « 8 jaar weduwnaar », « 2 ans de burn-out ».
    after = " ".join(words[at + 2 : at + 5])
    if years >= MAJORITY or _A_CHILD.search(" ".join(words)):
        return False
    return bool(
        _OF_THE_GROWN.search(before)
        or _OF_THE_GROWN.search(after)
        or (years < SINCE_COVID and _LONG_COVID.search(before))
    )


def ages_in(words):
    """The ages that are told of somebody, in years: « 17 », of « mama dood ben 17 »."""
    ages = []
    for at, word in enumerate(words):
        glued = _GLUED.fullmatch(word)
        if not (glued or word.isdigit()):
            continue
        age = int(glued[1] if glued else word)
        number = number_at(words, at)
        if number and (number[1] or _is_a_grown_age(words, at, glued)) and age <= OLDEST:
            ages.append(age)
    return ages


def _is_a_grown_age(words, at, glued):
    """Ages of adults say nothing of whom a group is for, and durations are no ages."""
    if glued:
        return True
    before, (unit, after) = words[at - 1] if at else "", (*words[at + 1 : at + 3], "", "")[:2]
    if unit not in AGE:
        return tuple(words[max(at - 2, 0) : at]) in I_AM
    if _is_of_the_grown(words, at):
        return False
    return before not in BEFORE_A_DURATION and after not in AFTER_A_DURATION


def audience_of(age):
    for limit, audience in AUDIENCES:
        if age < limit:
            return audience
    return "aines" if ELDER <= age <= OLDEST else None
