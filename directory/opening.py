"""Whether a helpline answers now, read from its hours in words.

« Du lundi au vendredi, de 8 h à 22 h ; le samedi, de 10 h à 14 h » is understood whole or not at
all: of hours that leave a doubt, nobody is told that the line is open.
"""

import re
from datetime import timedelta

from .meetings.dates import is_public_holiday

DAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
ONE = "|".join(DAYS)
WHICH = rf"du (?P<first>{ONE}) au (?P<last>{ONE})|tous les jours|(?:le )?(?P<only>{ONE})"
PART = re.compile(
    rf"(?P<days>{WHICH}),? de (?P<from>\d+) h(?: (?P<from_min>\d+))? "
    r"à (?:(?P<to>\d+) h(?: (?P<to_min>\d+))?|(?P<midnight>minuit))"
)
CLOSED = re.compile(r"fermée? ")
ASIDE = re.compile(r"\([^)]*\)")
NEXT_PART = re.compile(rf"\s*;\s*|, (?=(?:le )?(?:{ONE})\b)")
WHOLE_DAY = 24 * 60


def parts(hours):
    """[(days, first minute, last minute)], or [] where there is a doubt."""
    words = " ".join(ASIDE.sub("", hours).lower().split())
    found = []
    for part in NEXT_PART.split(words):
        if CLOSED.match(part.strip()):
            continue
        match = PART.fullmatch(part.strip())
        if not match:
            return []
        found.append(_read(match))
    return found


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
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    minute = now.hour * 60 + now.minute
    is_holiday = is_public_holiday(now.date())
    for days, start, end in parts(hours):
        if is_holiday and len(days) < len(DAYS):
            continue
        if now.weekday() in days and start <= minute < end:
            return midnight + timedelta(minutes=end)
    return None
