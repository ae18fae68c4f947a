"""A sentence cut into items: a day, an hour, a date, a frequency, or a word we do not know."""

import re
from dataclasses import dataclass
from datetime import date, time

from ..rules import Hours, ImpossibleRuleError
from .tables import MONTHS, SHORT_DAYS, WORDS
from .vocabulary import flat, language_of, lexicon, phrases

MIDNIGHT = "minuit|middernacht|mitternacht|midnight"
NOON = "midi|noon"
# An hour with minutes, with a unit, or as a bare number beside one of these.
HOUR = (
    r"(?:(?P<h{0}>\d{{1,2}})(?:"
    r"\s*(?:h|u|:|\.)\s*(?P<m{0}>[0-5]\d)(?![\d/])(?:\s*(?:uur|uhr|u|h)(?!\w))?"
    r"|\s*(?P<u{0}>heures?|uur|uhr|h|u)(?!\w))?"
    rf"(?:\s*(?P<p{{0}}>[ap])\.?m\.?(?!\w))?|(?P<n{{0}}>{MIDNIGHT}|{NOON})(?!\w))"
)
ONE_HOUR = re.compile(HOUR.format(1))
TWO_HOURS = re.compile(
    r"(?P<intro>(?:de|van|von|from|entre|tussen|zwischen|between)\s+)?"
    + HOUR.format(1)
    + r"\s*(?:-|\ba\b|\btot en met\b|\btot\b|\bbis\b|\bto\b|\bjusqu'?\s?a\b|\buntil\b"
    r"|\bet\b|\ben\b|\bund\b|\band\b)\s*" + HOUR.format(2)
)
AND_BETWEEN = re.compile(r"\s(?:et|en|und|and)\s")
BETWEEN = ("entre", "tussen", "zwischen", "between")
ENDS = re.compile(r"\s*(?:$|[,.;)(:])")
ISO_DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?!\d)")
NUMERIC_DATE = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)")
# Numbers that say nothing of when: a price, an age, a telephone, a town.
ASIDE = re.compile(
    r"\d+(?:[.,]\d+)?(?:\s*(?:-|a|tot|bis|to|et|en|und|and)\s*\d+)?"
    r"\s*(?:€|(?:euros?|eur|ans|jaar|jahren?|years?)(?!\w))"
    r"|€\s*\d+(?:[.,]\d+)?|0\d{1,3}[ /.]\d{2,3}(?:[ .]?\d{2,3}){1,3}(?!\d)"
)
TOWN = re.compile(r"[1-9]\d{3}(?=\s+[A-ZÀ-Ý])")
YEARS = range(1990, 2101)
NUMBER = re.compile(r"\d+")
WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*|.")
EARLIEST = 7  # Before, « 2 h » is how long and not when.


@dataclass(frozen=True)
class Item:
    """What a piece of the text means: from `begin` to `end` of it."""

    kind: str
    value: object
    begin: int
    end: int


@dataclass(frozen=True)
class PartialDate:
    """A day whose year is perhaps said later."""

    day: int
    month: int
    year: int | None = None

    def in_year(self, year):
        """The date, or none where no calendar has it."""
        try:
            return date(self.year or year, self.month, self.day)
        except (TypeError, ValueError):
            return None


def items_of(text, language=None):
    """(language, items) of a text."""
    language = language or language_of(text)
    lexer = _Lexer(text, language)
    return language, list(lexer.items())


class _Lexer:
    def __init__(self, text, language):
        self.text = text
        self.flat = flat(text)
        self.language = language
        self.lexicon, self.meanings = lexicon(language)
        months = "|".join(map(flat, MONTHS[language].split()))
        self.months = [flat(month) for month in MONTHS[language].split()]
        self.date = re.compile(
            rf"(\d{{1,2}})(?:er|e|\.|st|nd|rd|th)?\s+({months})(?!\w)(?:,?\s+(\d{{4}})(?!\d))?"
        )
        words = phrases(WORDS[language]["sessions"])
        numbers = {
            flat(word): number
            for number, said in WORDS[language]["number"].items()
            for word in phrases(said)
        }
        self.numbers = numbers
        named = "|".join(numbers)
        self.sessions = re.compile(rf"(\d{{1,3}}|{named})\s+(?:{'|'.join(map(flat, words))})(?!\w)")
        self.first_ones = re.compile(rf"(?:les\s+)?(\d|{named})\s+premiers(?!\w)")
        self.short_days = {flat(day): n for n, day in enumerate(SHORT_DAYS[language].split())}
        self.short_day = re.compile(rf"({'|'.join(self.short_days)})(?:\.|(?=\s*\d))")

    def items(self):
        place = 0
        while place < len(self.flat):
            if self.flat[place].isspace():
                place += 1
                continue
            for found in self._at(place):
                yield found
                place = found.end

    def _at(self, place):
        at_start = place == 0 or not self.flat[place - 1].isalnum()
        for match in (self._aside, self._date, self._hours, self._hour, self._count, self._phrase):
            if at_start and (found := match(place)):
                return found
        # After a digit a phrase may follow without a space: « 1er » is one, « 14h » another.
        return self._plain(place)

    def _aside(self, place):
        found = ASIDE.match(self.flat, place)
        if not found:
            found = TOWN.match(self.text, place)
            if not found or int(found[0]) in YEARS:
                return None
        return [Item("word", None, place, found.end())]

    def _date(self, place):
        if found := ISO_DATE.match(self.flat, place):
            year, month, day = map(int, found.groups())
        elif found := NUMERIC_DATE.match(self.flat, place):
            day, month, year = map(int, found.groups())
        elif found := self.date.match(self.flat, place):
            day, year = int(found[1]), found[3] and int(found[3])
            month = self.months.index(found[2]) + 1
        else:
            return None
        return [Item("date", PartialDate(day, month, year), place, found.end())]

    def _hours(self, place):
        found = TWO_HOURS.match(self.flat, place)
        if not found:
            return None
        start, end = _time(found, 1), _time(found, 2)
        known = any(found[f"{group}{side}"] for group in "mupn" for side in "12")
        intro = (found["intro"] or "").strip()
        # « De 14 à 16 » are hours, « de 14 à 16 ans » are not.
        bare = intro and start and end and start < end and ENDS.match(self.flat, found.end())
        between = AND_BETWEEN.search(found[0])
        if (
            start is None
            or end is None
            or not (known or bare)
            or (between and intro not in BETWEEN)
        ):
            return None
        if start.hour < EARLIEST or (found["n1"] and not found["n2"]):
            return None
        try:
            return [Item("hours", Hours(start, end), place, found.end())]
        except ImpossibleRuleError:
            return [Item("unclear", None, place, found.end())]

    def _hour(self, place):
        found = ONE_HOUR.match(self.flat, place)
        if not found or not any(found[f"{group}1"] for group in "mup"):
            return None
        moment = _time(found, 1)
        if moment is None:
            return None
        if moment.hour < EARLIEST:
            return [Item("word", None, place, found.end())]
        return [Item("hours", Hours(moment), place, found.end())]

    def _count(self, place):
        for pattern, kind in ((self.sessions, "sessions"), (self.first_ones, "ordinals")):
            if found := pattern.match(self.flat, place):
                number = self.numbers.get(found[1]) or int(found[1])
                if kind == "ordinals":
                    number = list(range(1, number + 1))
                return [Item(kind, number, place, found.end())]
        if found := self.short_day.match(self.flat, place):
            return [Item("day", self.short_days[found[1]], place, found.end())]
        return None

    def _phrase(self, place):
        found = self.lexicon.match(self.flat, place)
        if not found:
            return None
        meanings = self.meanings[found.lastindex - 1]
        return [Item(kind, value, place, found.end()) for kind, value in meanings]

    def _plain(self, place):
        if found := NUMBER.match(self.flat, place):
            # Longer than this it is no number of anything, and Python refuses to read it.
            number = int(found[0]) if len(found[0]) < 10 else -1
            return [Item("number", number, place, found.end())]
        found = WORD.match(self.flat, place)
        if found[0] in "&+/":
            return [Item("and", None, place, found.end())]
        if found[0] == "-":
            return [Item("dash", None, place, found.end())]
        kind = "word" if found[0][0].isalpha() else "mark"
        if found[0][0].isnumeric():
            # « ② » may be an ordinal.
            kind = "unclear"
        return [Item(kind, found[0], place, found.end())]


def _time(found, side):
    """The time of one side, or none where there is no such hour."""
    if name := found[f"n{side}"]:
        return time(12) if name in NOON.split("|") else time(0)
    hour, minute = int(found[f"h{side}"]), int(found[f"m{side}"] or 0)
    half = found[f"p{side}"] or (side == 1 and "p2" in found.groupdict() and found["p2"])
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "p" else 0)
    if hour == 24 and minute == 0:
        hour = 0
    return time(hour, minute) if hour < 24 else None
