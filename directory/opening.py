"""Whether a helpline answers now, read from its hours in words.

« Du lundi au vendredi, de 8 h à 22 h ; le samedi, de 10 h à 14 h » is understood whole or not at
all: of hours that leave a doubt, nobody is told that the line is open.
"""

import re
from dataclasses import dataclass
from datetime import timedelta

from .meetings.dates import is_public_holiday

DAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
ONE = "|".join(DAYS)
WHICH = rf"du (?P<first>{ONE}) au (?P<last>{ONE})|tous les jours|(?:le )?(?P<only>{ONE})"
PART = re.compile(
    rf"(?P<days>{WHICH}),? de (?P<from>\d+) h(?: (?P<from_min>\d+))? "
    r"à (?:(?P<to>\d+) h(?: (?P<to_min>\d+))?|(?P<midnight>minuit))"
)
CLOSED = re.compile(r"fermée? (?P<when>.+)")
HOLIDAYS = re.compile(r"(?:les )?jours fériés")
CLOSED_DAYS = re.compile(rf"du (?P<first>{ONE}) au (?P<last>{ONE})|(?:le )?(?P<only>{ONE})")
CHAT_ASIDE = re.compile(r"\(chat\b(?![^)]*(?:sauf|ferm|hors))[^)]*\)")
NEXT_PART = re.compile(rf"\s*;\s*|, (?=(?:le )?(?:{ONE})\b)")
NEXT_CLOSED = re.compile(r", | et ")
WHOLE_DAY = 24 * 60


@dataclass(frozen=True)
class Opening:
    """`spans`: [(days from Monday = 0, first minute, last minute)], none where there is a doubt."""

    spans: tuple = ()
    closed_on: frozenset = frozenset()
    closed_on_holidays: bool = False


IN_DOUBT = Opening()


def read_hours(hours):
    """The `Opening` that these words mean, all of them."""
    words = " ".join(CHAT_ASIDE.sub("", hours).lower().split())
    spans, closed_on, holidays = [], set(), False
    for part in map(str.strip, NEXT_PART.split(words)):
        if closed := CLOSED.fullmatch(part):
            for when in NEXT_CLOSED.split(closed["when"]):
                if HOLIDAYS.fullmatch(when):
                    holidays = True
                elif days := CLOSED_DAYS.fullmatch(when):
                    closed_on |= _days(days)
                else:
                    return IN_DOUBT
            continue
        span = PART.fullmatch(part)
        if not span or not _is_a_span(span):
            return IN_DOUBT
        spans.append(_read(span))
    return Opening(tuple(spans), frozenset(closed_on), holidays)


def _is_a_span(match):
    _days, start, end = _read(match)
    minutes = (int(match["from_min"] or 0), int(match["to_min"] or 0))
    return start < end <= WHOLE_DAY and max(minutes) < 60


def _read(match):
    end = WHOLE_DAY if match["midnight"] else _minutes(match["to"], match["to_min"])
    return _days(match), _minutes(match["from"], match["from_min"]), end


def _minutes(hour, minute):
    return int(hour) * 60 + int(minute or 0)


def _days(match):
    if match["only"]:
        return {DAYS.index(match["only"])}
    if match["first"]:
        return {*range(DAYS.index(match["first"]), DAYS.index(match["last"]) + 1)}
    return {*range(7)}


def open_until(hours, now):
    """The moment when a line that answers now will stop; None where it does not, or in doubt.

    On a holiday only those answer that say « tous les jours ».
    """
    opening = read_hours(hours)
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    minute = now.hour * 60 + now.minute
    is_holiday = is_public_holiday(now.date())
    if now.weekday() in opening.closed_on or (is_holiday and opening.closed_on_holidays):
        return None
    for days, start, end in opening.spans:
        if is_holiday and len(days) < len(DAYS):
            continue
        if now.weekday() in days and start <= minute < end:
            return midnight + timedelta(minutes=end)
    return None
