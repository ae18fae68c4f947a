"""A sentence cut into items: a day, an hour, a date, a frequency, or a word we do not know."""

import re
from dataclasses import dataclass
from datetime import date, time
from functools import cache

from rapidfuzz.distance import OSA

from ..rules import Hours, ImpossibleRuleError
from .tables import DAYS, MONTHS, SHORT_DAYS, SHORT_MONTHS, WORDS
from .vocabulary import flat, language_of, lexicon, phrases

MIDNIGHT = "minuit|middernacht|mitternacht|midnight"
NOON = "midi|noon"
# An hour with minutes, with a unit, or as a bare number beside one of these.
HOUR = (
    r"(?:(?P<h{0}>\d{{1,2}})(?:"
    # « 14 h 30 », « 14h 30 », but not « 14h 10 € » and « 14h 12 personnes ».
    r"(?:\s+[hu]\s*|[hu](?:\s+(?=00|15|30|45))?|\s*:\s*|\.)(?P<m{0}>[0-5]\d)(?![\d/])"
    r"(?!\s*(?:€|eur|pers|part|plaat|place|ans|jaar|jahr))(?:\s*(?:uur|uhr|u|h)(?!\w))?"
    r"|\s*(?P<u{0}>heures?|uur|uhr|h|u)(?!\w))?"
    rf"(?:\s*(?P<p{{0}}>[ap])\.?m\.?(?!\w))?|(?P<n{{0}}>{MIDNIGHT}|{NOON})(?!\w))"
)
ONE_HOUR = re.compile(HOUR.format(1))
TWO_HOURS = re.compile(
    r"(?P<intro>(?:de|van|von|from|entre|tussen|zwischen|between)\s+)?"
    + HOUR.format(1)
    # « De 19h30 (accueil) à 22h ».
    + r"\s*(?:(?P<aside>\([^()\d]*\))\s*)?"
    r"(?:-|\ba\b|\btot en met\b|\btot\b|\bbis\b|\bto\b|\bjusqu'?\s?a\b|\buntil\b"
    r"|\bet\b|\ben\b|\bund\b|\band\b)\s*" + HOUR.format(2)
)
AND_BETWEEN = re.compile(r"\s(?:et|en|und|and)\s")
BETWEEN = ("entre", "tussen", "zwischen", "between")
ENDS = re.compile(r"\s*(?:$|[,.;)(:])")
ISO_DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?!\d)")
NUMERIC_DATE = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d\d)(?![\d/.-]*\d)")
# « Vendredi 13.02 » may be a date, or two minutes past one.
HOUR_OR_DATE = re.compile(r"\d{1,2}\.(?:0[1-9]|1[0-2])(?!\d|\s*(?:uur|uhr|u|h)(?!\w))")
# Numbers that say nothing of when: a price, an age, a telephone, a room, a town.
ASIDE = re.compile(
    r"(?:salle|local|bus|tram|metro|ligne|bte|boite|chambre|bureau|porte|zaal|lokaal|kamer|lijn"
    r"|raum|saal|zimmer|room|numero|nr\.?|n°|no\.?)\s*(?:n°\s*)?"
    r"\d{1,3}(?:[./]\d{1,3})?[a-d]?(?![\w€]|[.:]\d|\s*(?:[hu:]|uhr|uur|-|a\s|et\s|en\s)\s*\d?)|"
    r"\d+(?:[.,]\d+)?(?:\s*(?:-|a|tot|bis|to|et|en|und|and)\s*\d+)?"
    r"\s*(?:€|(?:euros?|eur|ans|jaar|jahren?|years?)(?!\w))"
    r"(?:\d\d(?!\d))?|€\s*\d+(?:[.,]\d+)?|0\d{1,3}[ /.]\d{2,3}(?:[ .]?\d{2,3}){1,3}(?!\d)"
)
TOWN = re.compile(r"[1-9]\d{3}(?=\s+[A-ZÀ-Ý])")
YEARS = range(1990, 2101)
NUMBER = re.compile(r"\d+")
WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*|.")
SHORTEST_MISSPELT = 5
LONG_MONTH = 7  # « March » is one letter from « Marche ».
SPELT_SO = {"montage"}
# « Ma » is Monday in Dutch and Tuesday in French, « di » Tuesday and Sunday.
SHORT_IN_TWO = {"ma", "di"}
# « Lu », « Me »: no day for certain.
FRENCH_SHORT = re.compile(r"(?:lu|ma|me|je|ve|sa|di)(?:\.|\s*:?\s*\d)")
GERMANIC = re.compile(
    r"\d\s*(?:u|uur|uhr)(?!\w)|(?<!\w)(?:wo|do|vr|za|zo|mo|mi|fr|so|van|von)(?!\w)"
)
JOINING = r"(?:et|en|und|and|a|au|tot|t/m|bis|to)\b"
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


class _Patterns:
    """What a language writes in digits or short: dates, « 8 séances », « lun. », « sept. »."""

    def __init__(self, language):
        self.months = {flat(month): n for n, month in enumerate(MONTHS[language].split(), start=1)}
        self.short_months = {
            flat(month): n for n, said in SHORT_MONTHS[language].items() for month in phrases(said)
        }
        months, short = "|".join(self.months), "|".join(self.short_months)
        self.date = re.compile(
            rf"(\d{{1,2}})(?:er|e|\.|st|nd|rd|th)?\s+(?:({months})(?!\w)|({short})(?:\.|(?!\w)))"
            r"(?:,?\s+(\d{4})(?!\d))?"
        )
        month, joined = rf"(?:{months}|{short})\.?", rf"\s*(?:[-/,&]|{JOINING})\s*"
        self.short_month = re.compile(rf"({short})(?:\.|(?!\w)(?={joined}{month}(?!\w)))")
        self.short_month_after = re.compile(rf"({short})(?!\w)")
        self.joined_month = re.compile(rf"{month}{joined}$")
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
        days = enumerate(map(flat, DAYS[language].split()))
        self.names = [(day, "day", number) for number, day in days]
        self.names += [(m, "month", n) for m, n in self.months.items() if len(m) >= LONG_MONTH]
        self.short_days = {flat(day): n for n, day in enumerate(SHORT_DAYS[language].split())}
        short = "|".join(self.short_days)
        others = rf"(?:\s*(?:[-/,&+]|{JOINING})\s*(?:{short})\.?(?!\w))"
        self.short_day = re.compile(
            rf"({short})(?:\.|(?=\s*:?\s*\d)|(?!\w)(?={others}+\s*(?:$|[\d:(]|(?:van|von|de|om|um|a)\b)))"
        )


@cache
def _patterns(language):
    return _Patterns(language)


class _Lexer:
    def __init__(self, text, language):
        self.text = text
        self.flat = flat(text)
        self.language = language
        self.is_germanic = bool(GERMANIC.search(self.flat))
        self.lexicon = lexicon(language)
        self.known = _patterns(language)

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
        for match in (
            self._date,
            self._aside,
            self._hours,
            self._hour,
            self._count,
            self._phrase,
            self._misspelt,
        ):
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
            day, month, year = int(found[1]), int(found[3]), int(found[4])
            year += 2000 if year < 100 else 0
        elif found := self.known.date.match(self.flat, place):
            day, year = int(found[1]), found[4] and int(found[4])
            month = self.known.months.get(found[2]) or self.known.short_months[found[3]]
        else:
            return None
        return [Item("date", PartialDate(day, month, year), place, found.end())]

    def _hours(self, place):
        found = TWO_HOURS.match(self.flat, place)
        if not found:
            return None
        if HOUR_OR_DATE.search(found[0]):
            return [Item("unclear", None, place, found.end())]
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
            hours = Hours(start, end)
        except ImpossibleRuleError:
            return [Item("unclear", None, place, found.end())]
        if not found["aside"]:
            return [Item("hours", hours, place, found.end())]
        begin, stop = found.span("aside")
        return [
            Item("hours", hours, place, begin),
            Item("word", None, begin, stop),
            Item("skip", None, stop, found.end()),
        ]

    def _hour(self, place):
        found = ONE_HOUR.match(self.flat, place)
        if not found or not any(found[f"{group}1"] for group in "mup"):
            return None
        if HOUR_OR_DATE.match(found[0]):
            return [Item("unclear", None, place, found.end())]
        moment = _time(found, 1)
        if moment is None:
            return None
        if moment.hour < EARLIEST:
            return [Item("word", None, place, found.end())]
        return [Item("hours", Hours(moment), place, found.end())]

    def _count(self, place):
        for pattern, kind in (
            (self.known.sessions, "sessions"),
            (self.known.first_ones, "ordinals"),
        ):
            if found := pattern.match(self.flat, place):
                number = self.known.numbers.get(found[1]) or int(found[1])
                if kind == "ordinals":
                    number = list(range(1, number + 1))
                return [Item(kind, number, place, found.end())]
        if found := self.known.short_day.match(self.flat, place):
            unknown = found[1] in SHORT_IN_TWO and not self.is_germanic
            day = Item("day", self.known.short_days[found[1]], place, found.end())
            return [Item("unclear", None, place, found.end()) if unknown else day]
        if self.language == "fr" and FRENCH_SHORT.match(self.flat, place):
            return [Item("unclear", None, place, place + 2)]
        found = self.known.short_month.match(self.flat, place)
        if not found and self.known.joined_month.search(self.flat, max(place - 20, 0), place):
            found = self.known.short_month_after.match(self.flat, place)
        if found:
            return [Item("month", self.known.short_months[found[1]], place, found.end())]
        return None

    def _phrase(self, place):
        pattern, known = self.lexicon.get(self.flat[place], (None, ()))
        found = pattern and pattern.match(self.flat, place)
        if not found:
            return None
        meanings = known[found.lastindex - 1]
        return [Item(kind, value, place, found.end()) for kind, value in meanings]

    def _misspelt(self, place):
        """« Mecredi », « juilet »: one letter wrong, missing or too many, or two in wrong order."""
        found = WORD.match(self.flat, place)
        if len(found[0]) < SHORTEST_MISSPELT or found[0] in SPELT_SO:
            return None
        for name, kind, value in self.known.names:
            if name[0] == found[0][0] and OSA.distance(name, found[0], score_cutoff=1) <= 1:
                return [Item(kind, value, place, found.end())]
        return None

    def _plain(self, place):
        if found := NUMBER.match(self.flat, place):
            # Longer than this it is no number of anything, and Python refuses to read it.
            number = int(found[0]) if len(found[0]) < 10 else -1
            return [Item("number", number, place, found.end())]
        found = WORD.match(self.flat, place)
        if found[0] in "&+/":
            return [Item("and", None, place, found.end())]
        if found[0] in "->→➔":
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
