"""The rules of a group as the rows that editors type, and back.

A row that leaves a date open (a fortnight without a first one, a month without a week) states no
rule: it stays in words.
"""

from collections import defaultdict
from contextlib import suppress
from datetime import date

from django.utils import timezone

from ..models import DateChange, Meeting, SupportGroup
from .rules import (
    Cancelled,
    Community,
    Dates,
    Extra,
    Hours,
    ImpossibleRuleError,
    Monthly,
    Moved,
    Note,
    OneDate,
    Rule,
    Slot,
    Weekly,
)

F = Meeting.Frequency
WEEKS_APART = {F.WEEKLY: 1, F.FORTNIGHTLY: 2}
MONTHS_APART = {F.MONTHLY: 1, F.TWICE_MONTHLY: 1, **Meeting.MONTHS_APART}
FREQUENCY_OF_WEEKS = {1: F.WEEKLY, 2: F.FORTNIGHTLY}
FREQUENCY_OF_MONTHS = {1: F.MONTHLY} | {n: f for f, n in Meeting.MONTHS_APART.items()}
# In this order a page says them.
KINDS = (Weekly, Monthly, Dates)


# From rows to rules ------------------------------------------------------------------------


def rules_of_group(group, *, meetings=None, changes=None):
    """All rules of a group, with its exceptions; dates that are announced are a rule, too.

    What cannot be is left out. The rows are read where they are not given.
    """
    meetings = group.meetings.all() if meetings is None else meetings
    changes = group.date_changes.all() if changes is None else changes
    if not meetings and not changes:
        return ()
    try:
        rules = rules_of(meetings, **limits_in(group))
        return with_changes(rules, [change_of(row) for row in changes])
    except ImpossibleRuleError:
        return ()


def limits_in(group):
    """When none of its meetings takes place, as the fields of the group say it."""
    return {
        "closed_months": frozenset(map(int, listed(group.closed_months))),
        "school_holidays": frozenset(map(Community, listed(group.school_holidays))),
        "closed_on_public_holidays": group.closed_on_public_holidays,
    }


def with_changes(rules, changes):
    """An extra date belongs to the first rule; the rest to whichever meets on that day."""
    changes = list(changes)
    extra = [one for one in changes if isinstance(one, Extra)]
    others = tuple(one for one in changes if not isinstance(one, Extra))
    if not rules:
        dates = dict.fromkeys(OneDate(one.day, one.hours) for one in extra)
        notes = [Note(one.day, one.note) for one in extra if one.note]
        rhythm = Dates(tuple(dates), announced=True) if dates else None
        return (Rule(rhythm, changes=(*others, *notes)),) if rhythm else ()
    first, *rest = rules
    usual = usual_hours(first)
    extra = [Extra(one.day, one.hours or usual, one.note) for one in extra]
    return (replaced(first, (*others, *extra)), *(replaced(rule, others) for rule in rest))


def usual_hours(rule):
    """Those of all its meetings, where they are the same."""
    slots = getattr(rule.rhythm, "slots", ()) or getattr(rule.rhythm, "dates", ())
    hours = {slot.hours for slot in slots}
    return hours.pop() if len(hours) == 1 else None


def replaced(rule, changes):
    parts = {name: getattr(rule, name) for name in rule.__dataclass_fields__}
    return Rule(**parts | {"changes": changes}) if changes else rule


def rules_of(meetings, *, strict=False, **limits):
    """The rules that these meetings state; those alike in all but day and hours are one rule."""
    found = defaultdict(list)
    for meeting in meetings:
        try:
            kind, how, slots = stated(meeting) or (None, None, ())
        except ImpossibleRuleError:
            if strict:
                raise
            continue
        if kind:
            found[kind, how] += slots
    rules = []
    for (kind, how), slots in sorted(found.items(), key=lambda one: KINDS.index(one[0][0])):
        try:
            rules.append(rule_of(kind, *how, tuple(dict.fromkeys(slots)), limits))
        except ImpossibleRuleError:
            if strict:
                raise
    return tuple(rules)


def rule_of(kind, every, start, since, until, sessions, slots, limits):
    own = {"since": since, "until": until, "sessions": sessions}
    rhythm = kind(slots) if kind is Dates else kind(slots, every, start)
    return Rule(rhythm, **own, **limits)


def stated(meeting):
    """(kind of rhythm, how it is counted and limited, its slots), or nothing for certain."""
    hours = meeting.start_time and Hours(meeting.start_time, meeting.end_time)
    limits = (meeting.since, meeting.until, meeting.sessions)
    if meeting.dates:
        days = map(date.fromisoformat, listed(meeting.dates))
        return Dates, (1, None, None, meeting.until, None), [OneDate(day, hours) for day in days]
    if meeting.weekday is None:
        return None
    weeks_apart = WEEKS_APART.get(meeting.frequency)
    if meeting.frequency == F.EVERY_FEW_WEEKS:
        weeks_apart = meeting.every
    if weeks_apart:
        return stated_by_week(meeting, weeks_apart, hours, limits)
    months_apart = MONTHS_APART.get(meeting.frequency)
    slots = [Slot(meeting.weekday, hours, int(week)) for week in listed(meeting.weeks_of_month)]
    if not (months_apart and slots):
        return None
    month = meeting.from_month or (meeting.since and meeting.since.month)
    if months_apart > 1 and not month:
        return None
    return Monthly, (months_apart, month if months_apart > 1 else None, *limits), slots


def stated_by_week(meeting, weeks_apart, hours, limits):
    slots = [Slot(meeting.weekday, hours)]
    if weeks_apart == 1:
        return Weekly, (1, None, *limits), slots
    since, until, sessions = limits
    if not since:
        return None
    # Counting from a date says since when, too; a cycle also needs to be told.
    return Weekly, (weeks_apart, since, since if sessions else None, until, sessions), slots


def how_of(rule):
    """(kind of rhythm, how it is counted and limited), as `stated` says it of a row."""
    rhythm = rule.rhythm
    if isinstance(rhythm, Dates):
        return Dates, (1, None, None, rule.until, None)
    start = rhythm.anchor if isinstance(rhythm, Weekly) else rhythm.from_month
    return type(rhythm), (rhythm.every, start, rule.since, rule.until, rule.sessions)


def keys_of_slots(meetings):
    """{(how of its rule, slot): key of the row that states it}; of two that do, the older one's."""
    keys = {}
    for meeting in sorted(meetings, key=lambda meeting: meeting.pk):
        with suppress(ImpossibleRuleError):
            if found := stated(meeting):
                kind, how, slots = found
                for slot in slots:
                    keys.setdefault(((kind, how), slot), meeting.pk)
    return keys


def change_of(row):
    """What a row of the dates says, as the rules say it."""
    hours = row.start_time and Hours(row.start_time, row.end_time)
    if row.kind == DateChange.Kind.MOVED:
        return Moved(row.day, row.to_day, hours, row.note)
    if row.kind == DateChange.Kind.EXTRA:
        return Extra(row.day, hours, row.note)
    return Note(row.day, row.note) if row.kind == "note" else Cancelled(row.day, row.note)


def pause_of(group):
    """(first, last day) of its pause; one whose end is past lasts until somebody says so."""
    if group.status != SupportGroup.Status.PAUSED:
        return None
    until = group.paused_until
    endless = until is None or until < timezone.localdate()
    return group.paused_from or date.min, date.max if endless else until


def listed(text):
    return [part for part in text.split(",") if part]


# From rules to rows ------------------------------------------------------------------------


def meetings_of(rules):
    """Unsaved meetings that state these rules."""
    return [meeting for rule in rules for meeting in meetings_of_rule(rule)]


def meetings_of_rule(rule):
    rhythm = rule.rhythm
    limits = {"since": rule.since, "until": rule.until, "sessions": rule.sessions}
    if isinstance(rhythm, Dates):
        days = defaultdict(list)
        for one in rhythm.dates:
            days[one.hours].append(one.day.isoformat())
        return [
            Meeting(frequency=F.DATES, dates=",".join(some), until=rule.until, **times_of(hours))
            for hours, some in days.items()
        ]
    if isinstance(rhythm, Weekly):
        limits |= frequency_of_weeks(rhythm)
        if rhythm.anchor:
            limits["since"] = rhythm.anchor
        return [Meeting(weekday=s.weekday, **times_of(s.hours), **limits) for s in rhythm.slots]
    weeks = defaultdict(list)
    for slot in rhythm.slots:
        weeks[slot.weekday, slot.hours].append(str(slot.week))
    limits["frequency"] = FREQUENCY_OF_MONTHS[rhythm.every]
    if rhythm.every > 1:
        limits["from_month"] = rhythm.from_month
    return [
        Meeting(weekday=day, weeks_of_month=",".join(some), **times_of(hours), **limits)
        for (day, hours), some in weeks.items()
    ]


def frequency_of_weeks(rhythm):
    if frequency := FREQUENCY_OF_WEEKS.get(rhythm.every):
        return {"frequency": frequency}
    return {"frequency": F.EVERY_FEW_WEEKS, "every": rhythm.every}


def times_of(hours):
    return {"start_time": hours.start, "end_time": hours.end} if hours else {}


def limits_of(rules):
    """The fields of the group that say when none of these takes place."""
    months = frozenset().union(*(rule.closed_months for rule in rules))
    schools = frozenset().union(*(rule.school_holidays for rule in rules))
    return {
        "closed_months": ",".join(map(str, sorted(months))),
        "school_holidays": ",".join(sorted(schools)),
        "closed_on_public_holidays": any(rule.closed_on_public_holidays for rule in rules),
    }


def changes_of(rules):
    """Unsaved rows for what these rules say of single dates."""
    changes = dict.fromkeys(change for rule in rules for change in rule.changes)
    return [
        DateChange(
            kind=kind_of(change),
            day=change.day,
            to_day=getattr(change, "to", None),
            note=change.note,
            **times_of(getattr(change, "hours", None)),
        )
        for change in changes
    ]


def kind_of(change):
    kinds = {Cancelled: "cancelled", Moved: "moved", Extra: "extra", Note: "note"}
    return kinds[type(change)]
