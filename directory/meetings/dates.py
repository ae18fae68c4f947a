"""The dates of a rule: expanded by python-dateutil, without what its exceptions take away."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from heapq import merge
from itertools import combinations, islice
from zoneinfo import ZoneInfo

import holidays
from dateutil import rrule
from django.utils.translation import gettext as _

from .rules import (
    LAST,
    Cancelled,
    Dates,
    Extra,
    Hours,
    ImpossibleRuleError,
    Moved,
    Note,
    OneDate,
    Weekly,
)
from .tongues import full_date

BRUSSELS = ZoneInfo("Europe/Brussels")
DAYS = (rrule.MO, rrule.TU, rrule.WE, rrule.TH, rrule.FR, rrule.SA, rrule.SU)
# How far ahead we look for a next date: a rule every six months closed in summer has one by then.
HORIZON = timedelta(days=2 * 366)
WEEK = timedelta(days=7)
LONGEST_CYCLE = timedelta(days=10 * 366)


@dataclass(frozen=True)
class Occurrence:
    """One meeting: its day, its hours where they are known, and what is special about it.

    `certain` is false beyond the end of the school calendar that the rule follows, and on a
    public holiday (`holiday`) of which nobody said anything. `planned` is the day that the rhythm
    says, where the meeting was moved.
    """

    day: date
    hours: Hours | None = None
    certain: bool = True
    cancelled: bool = False
    extra: bool = False
    planned: date | None = None
    note: str = ""
    holiday: bool = False
    # By when it is over where the words say « le matin » and no hour is known.
    over_by: time | None = None

    @property
    def start(self):
        """In Brussels, the clock change included; none where the hour is unknown."""
        return self.hours and datetime.combine(self.day, self.hours.start, BRUSSELS)

    @property
    def end(self):
        if not self.hours or self.hours.end is None:
            return None
        day = self.day + timedelta(days=self.hours.past_midnight)
        return datetime.combine(day, self.hours.end, BRUSSELS)

    @property
    def caution(self):
        """What to read beside a date that may not be one."""
        if self.holiday:
            return _("jour férié : à vérifier")
        return "" if self.certain else _("à vérifier (vacances scolaires)")

    @property
    def order(self):
        return self.day, self.hours is not None, self.hours.start if self.hours else None

    def is_over(self, now):
        """Whether it has begun; without a known hour, whether its part of the day is over."""
        if moment := self.turns_at:
            return moment <= now
        return self.day < now.astimezone(BRUSSELS).date()

    @property
    def turns_at(self):
        """The moment from which it is past, before the day is."""
        if self.hours:
            return self.start
        return self.over_by and datetime.combine(self.day, self.over_by, BRUSSELS)


def between(rules, first, last, calendar):
    """Every meeting of these rules from `first` to `last`, both included, in order.

    Cancelled ones are among them, marked. `calendar` is a `SchoolCalendar`.
    """
    found = (one for rule in rules for one in _of_rule(rule, first, last, calendar))
    # A change may bring a meeting from elsewhere, or take it elsewhere.
    return sorted((one for one in found if first <= one.day <= last), key=lambda one: one.order)


def upcoming(rules, now, calendar, number=1):
    """The next meetings that take place and have not begun at `now`, an aware moment."""
    first = now.astimezone(BRUSSELS).date()
    # Most groups have their next dates within weeks: the far future only when it is needed.
    for horizon in (timedelta(days=30 * (number + 1)), HORIZON):
        dates = between(rules, first, first + horizon, calendar)
        found = [one for one in dates if not one.cancelled and not one.is_over(now)]
        if len(found) >= number:
            break
    return found[:number]


def check_changes(rule, calendar):
    """Refuse what is said of a date on which the group does not meet, naming the nearest one."""
    for change in rule.changes:
        if isinstance(change, Extra):
            continue
        near = timedelta(days=62)
        planned = [day for day, _hours in _planned(rule, change.day - near, change.day + near)]
        planned = [day for day in planned if takes_place(rule, day, calendar)]
        extra = [other.day for other in rule.changes if isinstance(other, Extra)]
        if change.day in planned or (isinstance(change, Note) and change.day in extra):
            continue
        parts = {"day": full_date(change.day)}
        if not planned:
            raise ImpossibleRuleError(
                _("Il n’y a pas de rencontre le %(day)s ni dans les deux mois autour.") % parts
            )
        parts["nearest"] = full_date(min(planned, key=lambda day: abs(day - change.day)))
        raise ImpossibleRuleError(
            _("Il n’y a pas de rencontre le %(day)s : la plus proche est le %(nearest)s.") % parts
        )


def check_doubles(rules, first, calendar):
    """Refuse what brings a meeting to a day, from `first` on, on which one takes place at once."""
    changes = [change for rule in rules for change in rule.changes]
    days = {one.to for one in changes if isinstance(one, Moved)}
    days |= {one.day for one in changes if isinstance(one, Extra)}
    for day in sorted(day for day in days if day >= first):
        held = [one for one in between(rules, day, day, calendar) if not one.cancelled]
        if any(_are_double(*pair) for pair in combinations(held, 2)):
            text = _(
                "Le %(day)s, une rencontre a déjà lieu : choisissez un autre jour, donnez une "
                "autre heure, ou retirez cette date particulière."
            )
            raise ImpossibleRuleError(text % {"day": full_date(day)})


def _are_double(one, other):
    is_brought = any(which.extra or which.planned for which in (one, other))
    came_together = one.planned is not None and one.planned == other.planned
    return is_brought and not came_together and _overlap(one.hours, other.hours)


def _overlap(one, other):
    """Whether both are at once; of one whose hours nobody knows, it is so."""
    if not (one and other):
        return True
    first, second = sorted((one, other), key=lambda hours: hours.start)
    goes_on = first.past_midnight or (first.end is not None and first.end > second.start)
    return goes_on or first.start == second.start


def check_future(rules, now, calendar):
    """Refuse rules that will never bring anybody together again."""
    if not upcoming(rules, now, calendar):
        raise ImpossibleRuleError(_("Ce rythme n’a plus aucune date à venir."))


# One rule ----------------------------------------------------------------------------------


def _of_rule(rule, first, last, calendar):
    cancelled = {one.day: one for one in rule.changes if isinstance(one, Cancelled)}
    moved = {one.day: one for one in rule.changes if isinstance(one, Moved)}
    notes = {one.day: one.note for one in rule.changes if isinstance(one, Note)}
    # A meeting moved into these days may be planned outside them, and the other way round.
    start = min([first, *(day for day, one in moved.items() if first <= one.to <= last)])
    end = max([last, *(day for day, one in moved.items() if first <= one.to <= last)])
    # A rhythm may lead to a public holiday; a date that was typed was thought of.
    is_rhythm = not isinstance(rule.rhythm, Dates)
    for day, hours in _regular(rule, start, end, calendar):
        certain = _is_certain(rule, day, calendar)
        if change := moved.get(day):
            note = change.note or notes.get(change.to, "")
            yield Occurrence(change.to, change.hours or hours, planned=day, note=note)
        elif change := cancelled.get(day):
            yield Occurrence(day, hours, certain, cancelled=True, note=change.note)
        else:
            holiday = is_rhythm and day not in notes and is_public_holiday(day)
            certain = certain and not holiday
            yield Occurrence(day, hours, certain, note=notes.get(day, ""), holiday=holiday)
    for change in rule.changes:
        if isinstance(change, Extra):
            note = change.note or notes.get(change.day, "")
            yield Occurrence(change.day, change.hours, extra=True, note=note)


def _is_certain(rule, day, calendar):
    return all(day <= calendar.known_until(who) for who in rule.school_holidays)


def takes_place(rule, day, calendar):
    """Whether the exceptions of the rule leave this day of its rhythm."""
    return not (
        day.month in rule.closed_months
        or (rule.closed_on_public_holidays and is_public_holiday(day))
        or any(calendar.is_holiday(day, who) for who in rule.school_holidays)
    )


def _regular(rule, first, last, calendar):
    """(day, hours) of the meetings as planned, exceptions of the rhythm taken away."""
    if rule.sessions is None:
        planned = _planned(rule, first, last)
        yield from (one for one in planned if takes_place(rule, one[0], calendar))
        return
    # Which session is the last depends on all before it.
    planned = _planned(rule, rule.since, min(last, rule.since + LONGEST_CYCLE))
    held = (one for one in planned if takes_place(rule, one[0], calendar))
    yield from (one for one in islice(held, rule.sessions) if one[0] >= first)


def planned_days(rule, first, last):
    """The days of its rhythm, whatever its exceptions."""
    return [day for day, _hours in _planned(rule, first, last)]


def _planned(rule, first, last):
    first = max(filter(None, [first, rule.since]))
    last = min(filter(None, [last, rule.until]))
    if isinstance(rule.rhythm, Dates):
        return [(one.day, one.hours) for one in rule.rhythm.dates if first <= one.day <= last]
    days = [_days_of(rule.rhythm, slot, first, last) for slot in rule.rhythm.slots]
    # Two ordinals may be the same day: the fourth Monday is often the last.
    return list(dict.fromkeys(merge(*days, key=lambda one: one[0])))


def _days_of(rhythm, slot, first, last):
    start = rhythm.anchor if isinstance(rhythm, Weekly) else rhythm.from_month
    days = _weekdays(
        isinstance(rhythm, Weekly), rhythm.every, start, slot.weekday, slot.week, first, last
    )
    return [(day, slot.hours) for day in days]


def falls(occurrence, slot):
    """Whether a meeting is on this slot of its rhythm, or is this date of a list."""
    day = occurrence.day
    if occurrence.hours != slot.hours:
        return False
    if isinstance(slot, OneDate):
        return day == slot.day
    weeks = (None, (day.day - 1) // 7 + 1, LAST if (day + WEEK).month != day.month else None)
    return day.weekday() == slot.weekday and slot.week in weeks


@lru_cache(maxsize=4096)
def _weekdays(weekly, every, start, weekday, week, first, last):
    """The days themselves: thousands of groups share a few hundred ways to meet."""
    if weekly:
        # Weeks are counted whole: a Monday and a Thursday « one week in two » are the same week.
        anchor = start if every > 1 else first
        begin = anchor - timedelta(days=anchor.weekday())
        first = max(first, anchor)
        parts = {"freq": rrule.WEEKLY, "byweekday": DAYS[weekday]}
    else:
        begin = date(first.year, start or 1, 1)
        if begin > first:
            begin = begin.replace(year=begin.year - 1)
        parts = {"freq": rrule.MONTHLY, "byweekday": DAYS[weekday](week)}
    series = rrule.rrule(
        dtstart=datetime.combine(begin, datetime.min.time()),
        until=datetime.combine(last, datetime.min.time()),
        interval=every,
        **parts,
    )
    return tuple(moment.date() for moment in series if moment.date() >= first)


# Public holidays ---------------------------------------------------------------------------


def is_public_holiday(day):
    """One of the ten legal holidays of Belgium."""
    return day in _public_holidays(day.year)


@lru_cache
def _public_holidays(year):
    return frozenset(holidays.country_holidays("BE", years=year))
