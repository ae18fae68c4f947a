"""The short notation of `rhythms.yaml`, read into rules."""

import re
from datetime import date, time
from pathlib import Path

from directory.fixtures import read_yaml
from directory.meetings.rules import Dates, Hours, Monthly, OneDate, Rule, Slot, Weekly

OPTION = re.compile(r"-[a-z]|x\d|since:|until:")
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]


def sentences():
    """[(text, rules, words left over)]; no rule for what must stay in words."""
    rows = read_yaml(Path(__file__).parent / "rhythms.yaml")
    return [(text, rules_of(said), left[0] if left else "") for text, said, *left in rows]


def rules_of(said):
    return () if said == "words" else tuple(map(rule_of, said.split(" & ")))


def rule_of(said):
    kind, *parts = said.split()
    kind, _slash, every = kind.partition("/")
    every, _at, start = every.partition("@")
    options = [part for part in parts if OPTION.match(part)]
    slots = " ".join(part for part in parts if part not in options).split(" + ")
    if kind == "dates":
        rhythm = Dates(tuple(dates_of(slots[0].split())))
    elif kind == "weekly":
        days = tuple(slot for one in slots for slot in weekly_slots(one.split()))
        rhythm = Weekly(days, int(every or 1), date.fromisoformat(start) if start else None)
    else:
        days = tuple(slot for one in slots for slot in monthly_slots(one.split()))
        rhythm = Monthly(days, int(every or 1), int(start) if start else None)
    return Rule(rhythm, **exceptions_of(options))


def hours_of(parts):
    if not parts:
        return None
    start, end = parts[0].split("-")
    return Hours(time.fromisoformat(start), time.fromisoformat(end) if end else None)


def weekly_slots(parts):
    return [Slot(DAYS.index(day), hours_of(parts[1:])) for day in parts[0].split(",")]


def monthly_slots(parts):
    return [
        Slot(DAYS.index(day), hours_of(parts[2:]), int(week))
        for week in parts[0].split(",")
        for day in parts[1].split(",")
    ]


def dates_of(parts):
    return [OneDate(date.fromisoformat(day), hours_of(parts[1:])) for day in parts[0].split(",")]


def exceptions_of(options):
    found = {}
    for option in options:
        name, _colon, value = option.partition(":")
        if name in ("since", "until"):
            found[name] = date.fromisoformat(value)
        elif name == "-school":
            found["school_holidays"] = frozenset({value})
        elif name == "-public":
            found["closed_on_public_holidays"] = True
        elif name.startswith("x"):
            found["sessions"] = int(name[1:])
        else:
            months = {MONTHS.index(month) + 1 for month in name[1:].split(",")}
            found["closed_months"] = frozenset(months)
    return found
