"""When a group meets: what the reader of sentences understands of the lines that say so."""

import re
from itertools import pairwise

from django.utils.translation import gettext as _

from ...meetings.rules import Dates
from ...meetings.sentences import read, says_no_when, says_when_not
from ...meetings.words import sentence
from .found import Found
from .pieces import without

# When somebody answers is not when a group meets.
OFFICE = re.compile(
    r"\b(?:appel\w*|t[ée]l\b|t[ée]l[ée]phon\w*|permanence t|bureau|secr[ée]tariat|r[ée]pond\w*|"
    r"joignable|bel\b|bellen|bereikbaar|telefoon\w*|jours ouvrables|du lundi au vendredi|"
    r"ma(?:andag)? (?:tot|t/m) vr\w*|24 ?h)",
    re.I,
)
BEGINS = re.compile(
    r"\b(?:chaque|tous les|toutes les|le|les|elke|iedere|op de|de|jeden)\s"
    r"(?:\d{1,2}\s?(?:er|re|e|ème|de|ste)?\s|premi|deuxi|troisi|quatri|derni|eerste|tweede|derde|"
    r"vierde|laatste|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|maandag|dinsdag|"
    r"woensdag|donderdag|vrijdag|zaterdag|zondag)",
    re.I,
)
# « Quatre ateliers, le mercredi »: not every Wednesday.
COUNTED = re.compile(
    r"\b(?:\d{1,2}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|drie|vier|vijf|zes|acht|tien)"
    r"\s(?:ateliers|s[ée]ances|rencontres|sessions|sessies|bijeenkomsten|soir[ée]es)\b",
    re.I,
)
# Without one of these no sentence says when.
MAY_SAY_WHEN = re.compile(
    r"di(?:s|manches?)?\b|dag|tag|day|jour|mois|maand|monat|semaine|week|woche|vakantie|20\d\d",
    re.I,
)
# « 14h > 16h », « 14.00 u. »: signs of flyers that no sentence has.
UNTIL = re.compile(r"\s*(?:>|→|->|➔)\s*")
HOUR_POINT = re.compile(r"(\d)\s?u\.(?=\s|$)")
WINDOW = 3
LONGEST = 300


def read_occasions(text, pieces, taken):
    """`taken`, what is no time: numbers, streets, sums."""
    said = [(piece, without(piece, taken)) for piece in pieces if piece.label != "registration"]
    windows = [
        window
        for size in range(1, WINDOW + 1)
        for start in range(len(said) - size + 1)
        if is_one(window := said[start : start + size])
    ]
    readings = [(window, reading_of(window)) for window in windows]
    stated = [(window, reading) for window, reading in readings if reading.rules]
    if stated:
        window, reading = max(stated, key=lambda one: weight(*one))
        yield found_in(window, reading, why_not_all(window, said))
        return
    unclear = [(w, r) for w, r in readings if r.names_a_day and len(w) == 1]
    if unclear:
        (piece, words), *_more = unclear[0][0]
        why = unclear[0][1].reason or _("Le rythme n’est pas assez clair pour un calendrier.")
        value = " ".join(words.split())[:200]
        yield Found("rhythm", value, piece.begin, piece.end, False, why)


def why_not_all(window, said):
    """Why it is not certain what a line beside them changes: « sauf en décembre : le 2e lundi »."""
    begin = said.index(window[0])
    end = begin + len(window)
    for line, both in (
        (said[end : end + 1], said[begin : end + 1]),
        (said[:begin][-1:], said[max(0, begin - 1) : end]),
    ):
        changes = any(says_when_not(words) for _piece, words in both)
        if line and changes and is_one(both) and may_change(line[0][1]):
            reading = reading_of(both)
            if not reading.rules:
                return reading.reason
    return ""


def may_change(words):
    return says_when_not(words) or read(words).names_a_day


def is_one(window):
    """Lines that follow each other, none of them about when somebody answers."""
    lines = [piece.line for piece, _words in window]
    words = " ".join(words for _piece, words in window)
    if not MAY_SAY_WHEN.search(words) or len(words) > LONGEST or OFFICE.search(words):
        return False
    return all(after - before <= 1 for before, after in pairwise(lines))


def reading_of(window):
    """As it stands; else from where it begins to say when: « … aura lieu le 2e lundi ».

    « Une fois par mois, le lundi », « inscription avant le lundi » begin to say it before.
    """
    text = ", ".join(" ".join(words.split()).strip(" ,;") for _piece, words in window)
    text = UNTIL.sub(" - ", HOUR_POINT.sub(r"\1 u", text))
    reading = read(text)
    begins = BEGINS.search(text)
    if not reading.rules and begins and says_no_when(text[: begins.start()]):
        return read(text[begins.start() :])
    return reading


def weight(window, reading):
    """Announced, with hours, saying the most in the fewest lines."""
    slots = [slot for rule in reading.rules for slot in getattr(rule.rhythm, "slots", ())]
    announced = any(piece.label == "when" for piece, _words in window)
    with_hours = sum(bool(slot.hours) for slot in slots)
    limits = sum(bool(rule.closed_months or rule.school_holidays) for rule in reading.rules)
    return announced, with_hours > 0, with_hours, limits, -len(window), -window[0][0].begin


def found_in(window, reading, why):
    begin, end = window[0][0].begin, window[-1][0].end
    if any(COUNTED.search(words) for _piece, words in window):
        why = _("Un cycle de quelques rencontres : à partir de quand ?")
    if any(isinstance(rule.rhythm, Dates) for rule in reading.rules):
        why = _("Des dates précises : le groupe se réunit-il encore après ?")
    return Found("rhythm", sentence(reading.rules, "fr")[:200], begin, end, not why, why)
