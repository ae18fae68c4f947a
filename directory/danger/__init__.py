"""Hear danger in what people write, so that a number comes before anything else.

Closed tables, on purpose not editable: nobody may switch them off by mistake. « Je n’en peux plus »
is weariness, not danger; missing somebody costs more than a number too many. Where no table speaks,
a text may still be like those that do: see `likeness`.
"""

import re
from collections import Counter
from dataclasses import dataclass
from functools import cache, lru_cache

from ..text import fold
from . import dutch, english, french, german, shared
from .circumstances import (
    is_failing,
    is_long_ago,
    is_now,
    is_of_partner,
    is_only_named,
    is_sexual,
    is_young,
)
from .fears import (
    fears_oneself,
    is_drawn_to_children,
    is_near_who_is_drawn,
    may_speak_of_children,
    without_fears,
)
from .hurting import HURTS
from .likeness import SURE, SURE_IN_SPITE, sign_alike
from .lookalikes import LOOKALIKES
from .rules import Rules, squeeze
from .spoken_of import is_past_and_well, without_subjects
from .themes import DANGER_OF_PHRASE, TOO_WIDE

TABLES = (french, dutch, german, english, shared)
# Gravest first. « Il va me tuer » is no wish to die, hence the order.
AWAY = "disparu"
# Signs for which only the numbers count: a guess at what else the words may be about is noise.
NO_TIME = {"poison", AWAY, "secours"}
SIGNS = ("poison", "peril", AWAY, "secours", "mourir", "violence")
# Signs of what somebody does to somebody.
BY_SOMEBODY = {"violence", "peril"}
# Where a sign of violence has one of these, who writes is hurt, whatever else they do.
READER = frozenset(["me", "m", "moi", "nous", "mij", "ons", "mich", "mir", "uns", "us"])
# Beyond this nobody reads any more; a text of the form has 200.
LONGEST_TEXT = 10_000
# What somebody says of themselves, or as a cry: « mon mari », « plus envie de vivre ».
SENTENCES = re.compile(r"[.!?;:\n]+")
OF_ONESELF = re.compile(
    r"\b(?:je|j[aeo]?|jai|jsuis|jveux|me|m|moi|mon|ma|mes|ik|k|kwil|mij|mijn|ich|mich|mir|mein\w*"
    r"|i|ive|my|myself|im (?:going|gonna|about|so|not|being|scared|afraid|suicidal|done|in danger|\d+))\b"
    r"|^ *(?:plus |pas |geen |keine? |no )?(?:envie|marre|veu[xt]?|vais|peux|zin|wil|will|kan|kann|lust"
    r"|want|wanna|gonna|cant|secours|au secours|help|hilfe|aide\w*)\b"
)
# « My son’s »: neither « son » nor « s » is French there.
ENGLISH_S = re.compile(r"\b(my|our|his|her|their) \w+['’]s\b", re.I)


@dataclass(frozen=True)
class Heard:
    """What was heard: the sign or none, in which language, and whether a child is in the words."""

    sign: str = ""
    language: str = ""
    is_young: bool = False
    # The words look like danger, but something makes them harmless: « en finir avec l’alcool ».
    is_harmless: bool = False
    # Of violence: who writes hurts somebody, or fears to, and is not hurt.
    hurts: bool = False
    # Of violence: the words speak of what is done to somebody’s sex.
    is_sexual: bool = False
    # Of violence: a partner, present or past, does it.
    is_of_partner: bool = False
    # Of violence: it was done years ago.
    is_long_ago: bool = False
    # Of violence of sex: it is named, as a subject is, and nothing is told.
    is_only_named: bool = False
    # Of dying: it has begun, or is a step away. Of poison: a body fails already. Of violence:
    # somebody is armed.
    is_now: bool = False
    # Of violence: children draw who writes, or somebody near them. They ask for help, and are not
    # accused.
    is_drawn: bool = False
    # No table heard it: the words are like those of others who were in danger.
    is_alike: bool = False

    @property
    def may_be_past(self):
        """Nobody who looks for a group years after is told to call first."""
        return self.is_long_ago or self.is_only_named

    @property
    def tells(self):
        """The sign, where it surely says what weighs, too; a number is shown for less."""
        return "" if self.is_alike else self.sign


NOTHING = Heard()


def danger_of(text):
    """The gravest sign of danger, for which helplines must come before anything else, or none."""
    return hear(text).sign


@lru_cache(maxsize=512)
def hear(text):
    heard = hear_rules(text)
    if heard.sign:
        return heard
    sure = SURE_IN_SPITE if heard.is_harmless else SURE
    sign = sign_alike(text, sure)
    # What remains without what is only spoken of must be alike, too.
    if sign and (rest := without_subjects(text[:LONGEST_TEXT])) != text:
        sign = sign_alike(rest, sure) if _says_something(rest) else ""
    if sign in ("", "violence") and fears_oneself(text[:LONGEST_TEXT], widely=True):
        return Heard("violence", _language(text, ()), is_young=True, hurts=True)
    if not sign:
        return heard
    return _told(text, sign, is_alike=True)


def hear_writer(texts):
    """What texts about something else say of who writes: « groupe pour femmes battues » is none."""
    said = [sentence for text in texts for sentence in SENTENCES.split(text[:LONGEST_TEXT])]
    return hear(". ".join(part for part in said if OF_ONESELF.search(fold(part))))


def hear_rules(text):
    """What the tables alone hear."""
    text = text[:LONGEST_TEXT]
    held, silenced = _rules().read(text)
    if held and ((rest := without_subjects(text)) != text):
        held, silenced = _rules().read(rest)[0], True
    if held and is_past_and_well(text):
        held, silenced = [], True
    if frightened := _frightened_of_oneself(text, held):
        return frightened
    if not held:
        return Heard(is_harmless=True) if silenced else NOTHING
    signs = {rule.sign for rule in held}
    hurts = HURTS in signs and not _is_the_reader_hurt(held, text)
    sign = next((sign for sign in SIGNS if sign in signs), "violence")
    failing = sign == "poison" and "secours" in signs
    hurts = hurts and sign == "violence"
    return _told(text, sign, held, hurts=hurts, is_failing_too=failing)


def _told(text, sign, held=(), *, hurts=False, is_failing_too=False, is_alike=False):
    """What the words tell besides the sign."""
    sexual = not hurts and is_sexual(text, sign)
    by_somebody = sign in BY_SOMEBODY and not hurts
    long_ago = sign == "violence" and by_somebody and is_long_ago(text)
    return Heard(
        sign,
        _language(text, held),
        not long_ago and is_young(text, sign == AWAY, sexual, by_somebody),
        hurts=hurts,
        is_sexual=sexual,
        is_of_partner=by_somebody and is_of_partner(text),
        is_long_ago=long_ago,
        is_only_named=sexual and by_somebody and is_only_named(text),
        is_now=is_failing_too or is_now(text, sign) or is_failing(text, sign),
        is_alike=is_alike,
    )


def _frightened_of_oneself(text, held):
    """Who has done nothing, and fears what they might do to a child; nothing for all others."""
    graver = {"poison", "mourir"}
    told = without_subjects(text) if may_speak_of_children(text) else ""
    if told and (is_drawn_to_children(told) or is_near_who_is_drawn(told)):
        others = {rule.sign for rule in _rules().read(without_fears(text))[0]}
        if graver.isdisjoint(others):
            # Of somebody near, what a rule knows (pictures of abuse) is more than a feeling.
            listens = is_drawn_to_children(told) or not held
            return Heard("violence", _language(text, held), hurts=listens, is_drawn=True)
    elif fears_oneself(text) and graver.isdisjoint(rule.sign for rule in held):
        return Heard("violence", _language(text, held), is_young=True, hurts=True)
    return None


def _is_the_reader_hurt(held, text):
    said = READER.intersection(name for names in _rules().words(text) for name in names)
    of_violence = (rule for rule in held if rule.sign == "violence")
    return any(said & words for rule in of_violence for words, _gap in rule.steps)


def danger_of_themes(taught, text):
    """What the (phrase, theme) pairs that an editor taught say of themselves."""
    signs = {DANGER_OF_PHRASE.get(slug) for phrase, slug in taught if phrase not in TOO_WIDE}
    sign = next((sign for sign in SIGNS if sign in signs), "")
    return _told(text, sign) if sign else NOTHING


@cache
def _rules():
    # From wordfreq 3 (Robyn Speer, CC BY-SA 4.0).
    return rules_of_tables(frozenset(LOOKALIKES.read_text(encoding="ascii").split()))


def rules_of_tables(lookalikes):
    rules = Rules(lookalikes)
    for table in TABLES:
        rules.add(table)
    rules.learn_misspellings()
    return rules


@cache
def _frequent():
    return [(table.LANGUAGE, frozenset(squeeze(table.FREQUENT).split())) for table in TABLES[:-1]]


def _says_something(rest):
    """What small words are left of a text says nothing: « ik heb me »."""
    frequent = frozenset().union(*(words for _language, words in _frequent()))
    return sum(name not in frequent for name in squeeze(rest).split()) > 1


def _language(text, held):
    """The language whose small words are there most, and of the rules that hold."""
    votes = Counter(rule.language for rule in held if rule.language)
    names = [names[0] for names in _rules().words(ENGLISH_S.sub(r"\1", text))]
    for language, frequent in _frequent():
        votes[language] += sum(name in frequent for name in names)
    (best, most), (_second, fewer) = votes.most_common(2)
    return best if most > fewer else ""
