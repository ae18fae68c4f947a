"""What words of danger tell besides the sign: of sex, of now, of a child.

Closed tables, as those of the rules.
"""

import re
from functools import lru_cache

from ..text import fold
from . import dutch, english, french, german, shared
from .rules import squeeze

_SEXUAL = re.compile(
    r"\bviol(?:ee?s?|er|eurs?|s|ait)?\b|\babus(?:ee?s?|er?|ait)\b|\battouch\w*|\binceste?\b|\bsexuel\w*"
    r"|\b(?:me|m|ma|la|le|nous) touch\w+|\bpenetr\w+|\bghb\b|\bpedo\w*|\bculotte\b|\bzizi\b|\bnudes?\b"
    r"|\b(?:komt|kwam|zit|zat) aan (?:mij|me)\b|\bnaakt\w*|\bonderbroek\b|\bslipje\b|\bnackt\w*"
    r"|\bunterhose\b|\bunderwear\b|\bknickers\b|\bmakes? me do things\b|\bunder my (?:skirt|shirt)\b"
    r"|\b\w*verkracht\w*|\baangerand\w*|\b\w*misbruik\w*|\bseksueel\b|\bseksuele\b|\bbetast\w*"
    r"|\bvergewaltig\w*|\b\w*missbrauch\w*|\bsexuell\w*|\bbegrapsch\w*|\bfasst mich\b"
    r"|\braped?\b|\brapist\b|\bmolest\w*|\bsexual\w*|\b(?:sexually )?assaulted\b|\bspiked\b"
    r"|\btouch(?:es|ed|ing) (?:me|my)\b"
)
# Who is about to die, or has begun to: the rescue comes before who listens.
_NOW = re.compile(
    r"\b(?:ouvert|taillade?|coupe|tranche) (?:les|mes) (?:veines|poignets)\b"
    r"|\b(?:sur|au bord d[ue]) (?:le |la |l )?(?:pont|quai|toit|vide|rails?|voies?|parapet|falaise|balcon)\b"
    r"|\bsur les (?:rails|voies)\b"
    r"|\bcorde (?:au|autour du) cou\b|\brebord\b|\bpret\w* a sauter\b|\bpolsen (?:over|door|open)\w*"
    r"|\bop (?:de|het) (?:brug|sporen|spoor|dak|perron|rand|balkon)\b|\btouw (?:om|rond) \w+ (?:nek|hals)\b"
    r"|\bpulsadern?\b|\bauf (?:der|dem|den) (?:brucke|gleisen|dach|balkon|schienen)\b|\bstrick um\b"
    r"|\b(?:slit|slashed|cut) my wrists?\b|\bon (?:the|a) (?:bridge|tracks|roof|ledge|edge|rails)\b"
    r"|\brope (?:around|round) my neck\b|\babout to jump\b"
)
# Touched by one of these, somebody is likely young.
_NEAR_A_CHILD = re.compile(
    r"\b(?:oncle|tonton|parrain|grand pere|papy|papi|nonkel|oom|opa|bompa|onkel|uncle|grandpa|grandad"
    r"|leraar|lerares|leerkracht|meester|juf|professeur|prof|teacher|lehrer|lehrerin|stiefpa|plusvader"
    r"|coach|entraineur|trainer|moniteur|animateur|cure|pretre|priester|pfarrer|priest)\b"
)
# A parent who is afraid of what they might do: they are frightened, and have done nothing.
_FEAR = re.compile(
    r"\b(?:peur|crainte|crains|angoisse|obsessions?|images?|pensees?|phobies? d impulsion|terrifiee?"
    r"|bang|schrik|beelden|gedachten?|angst|furchte|bilder|gedanken"
    r"|scared|afraid|terrified|frightened|worried|thoughts?)\b"
)
_HARM = re.compile(
    r"\b(?:(?:lui|leur) faire (?:du )?mal|mal a|mal au|blesser?|secouer?|lacher|brusquer|iets aan\w*|aan te doen|aan ga doen|pijn\w*|kwaad doen"
    r"|schudden|schud|laten vallen|anzutun|antun|antue|wehtun|weh tu\w*|schuttel\w*|schade\w*"
    r"|hurt\w*|harm\w*|shak\w+|dropping|drop)\b"
)
_OWN_CHILD = re.compile(
    r"\b(?:mon|ma|mes|notre|nos|mijn|mn|ons|onze|mein\w*|unser\w*|my|our) (?:\w+ ){0,2}?"
    r"(?:bebes?|enfants?|fils|filles?|nourrisson|gosses?|loulou|bout de chou|baby\w*|kind\w*|zoon\w*"
    r"|dochter\w*|kleine|sohn\w*|tochter\w*|newborn|infant|child|children|kids?|son|daughter)\b"
)
_SOMEBODY_ELSE = re.compile(
    r"\b(?:il|ils|elle|elles|on|qu on|mari|compagnon|compagne|conjoint|pere|papa|mere|ex|beau|nounou|soeur|frere"
    r"|hij|zij|ze|die|man|vriend|vader|papa|moeder|lief|juf|er|sie|mann|vater|freund|mutter|jemand"
    r"|he|she|they|him|husband|dad|father|partner|boyfriend|mother|mum|someone|somebody|brother)\b"
)
# Who speaks of what their own partner does is no child, though children may be in the words.
_OWN_PARTNER = re.compile(
    r"\b(?:mon|mn|un) (?:ex |futur ex )?(?:mari|compagnon|conjoint|copain|homme|mec|ex|partenaire|epoux|chum)\b"
    r"|\bma (?:ex |future ex )?(?:femme|compagne|conjointe|copine|partenaire|epouse)\b|\bpere de mes enfants\b"
    r"|\b(?:mijn|mn|men|m n) (?:ex |exx )?(?:man|vrouw|vriend|vriendin|lief|partner|vent|ex|echtgenoot|echtgenote)\b"
    r"|\bmein\w* (?:ex )?(?:mann|frau|freund|freundin|partner|partnerin|ex|ehemann|ehefrau|lebensgefahrte)\b"
    r"|\bmy (?:ex )?(?:husband|wife|boyfriend|girlfriend|bf|gf|partner|ex|fiance|hubby|spouse)\b"
)
_LONG_AGO = re.compile(
    r"\bil y a (?:\d\d|[2-9]|deux|trois|quatre|cinq|dix|vingt|trente|longtemps|des annees)\b(?! (?:jour|heure|mois|semaine))"
    r"|\benfance\b|\b(?:quand j etais|etant|lorsque j etais|dans ma) (?:petite?|enfant|gamine?|ado\w*|jeune\w*)\b"
    r"|\bjaren geleden\b|\b\d+ jaar geleden\b|\bvroeger\b|\b(?:als|toen ik) (?:klein |een )?(?:kind|klein|puber|tiener)\b"
    r"|\bjeugd\b|\bvor (?:\w+ )?jahren\b|\bfruher\b|\bals (?:ich )?(?:kind|klein|jugendliche\w*)\b|\bkindheit\b"
    r"|\byears ago\b|\b(?:as|when i was) (?:a )?(?:child|kid|little|young|teen\w*|girl|boy)\b|\bchildhood\b"
)
MAJORITY = 18
_AGE = re.compile(r"\b(\d{1,2}) ?(?:ans|an|jaar|jarige|jahre|jahrige|years|year|yrs|yo|y o)\b")


def is_sexual(text, sign):
    return sign in ("violence", "peril") and bool(_SEXUAL.search(fold(text)))


def is_now(text, sign):
    return sign == "mourir" and bool(_NOW.search(fold(text)))


def fears_oneself(text, sign):
    """A parent fears to hurt their child: who listens helps, the police would only frighten."""
    if sign != "peril":
        return False
    folded = fold(text)
    needed = (_FEAR, _HARM, _OWN_CHILD)
    return all(part.search(folded) for part in needed) and not _SOMEBODY_ELSE.search(folded)


def is_young(text, is_away=False, is_sexual=False):
    """A child or an adolescent is in the words, and is not said to be older."""
    words = squeeze(text).split()
    ages = [int(age) for age in _AGE.findall(" ".join(words))]
    if ages:
        return min(ages) < MAJORITY
    if is_sexual and _NEAR_A_CHILD.search(fold(text)):
        return True
    return not _young(is_away).isdisjoint(words)


@lru_cache(maxsize=2)
def _young(is_away):
    """The words that speak of a child; of one who is away, none of those that a child says."""
    tables = (french, dutch, german, english, shared)
    words = [table.WORDS.get("child", "") if is_away else table.YOUNG for table in tables]
    return frozenset(squeeze(" ".join(words)).split())


def is_of_partner(text):
    return bool(_OWN_PARTNER.search(fold(text)))


def is_long_ago(text):
    return bool(_LONG_AGO.search(fold(text)))
