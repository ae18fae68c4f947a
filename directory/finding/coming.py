"""When the groups of the index meet next.

What has begun is past: the dates turn over when a meeting begins, as the rest of the index does at
midnight. A process notes the beginnings of the day (`DataVersion.turn_at`), so that a page kept in
memory never shows as coming what has begun.
"""

from dataclasses import replace
from datetime import date, time, timedelta
from itertools import takewhile
from typing import NamedTuple

from ..meetings.dates import BRUSSELS, HORIZON, between, planned_days
from ..meetings.rows import pause_of, rules_of_group
from ..meetings.school_holidays import school_calendar
from ..meetings.sentences import part_over_by

# The agenda lists a fortnight; a page shows the next date and three more.
FORTNIGHT = timedelta(days=13)
SHOWN = 4
# Most groups have their next dates within four months: the far future only when it is needed.
NEAR = timedelta(days=130)


# As far as somebody may ask who meets on a day.
FARTHEST = timedelta(days=366)
WEEK = 7
SATURDAY, SUNDAY = 5, 6


def days_of(value, today):
    """The days that « today », « week » or « 2026-12-03 » means, from today on."""
    week = [today + timedelta(days=number) for number in range(WEEK)]
    if value == "weekend":
        saturday = next(day for day in week if day.weekday() in (SATURDAY, SUNDAY))
        return (
            [saturday, saturday + timedelta(days=1)] if saturday.weekday() == SATURDAY else [today]
        )
    named = {"today": week[:1], "tomorrow": week[1:2], "week": week}
    return named[value] if value in named else [date.fromisoformat(value)]


def day_asked(text, today):
    """The day that an ISO date names, where one may ask for it; else nothing."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return day if len(text) == len("2026-12-03") and today <= day <= today + FARTHEST else None


def sort_key(occurrence):
    """In order of time; on a day, a meeting without a known hour comes last."""
    hours = occurrence.hours
    return occurrence.day, hours is None, hours.start if hours else time.min


class Plan(NamedTuple):
    """When a group meets: its rules, the days of its pause, and its own words."""

    rules: tuple = ()
    pause: tuple | None = None
    words: str = ""


def plan_of(group, meetings=None, changes=None):
    """The plan of a group; its rows are read where they are not given."""
    rules = rules_of_group(group, meetings=meetings, changes=changes)
    return Plan(rules, pause_of(group), group.rhythm) if rules else Plan(words=group.rhythm)


def coming_dates(plan, now, school, number=SHOWN):
    """The dates of the next fortnight and at least the next `number`, cancelled ones among them."""
    if not plan.rules:
        return ()
    today = now.astimezone(BRUSSELS).date()
    for horizon in (NEAR, HORIZON):
        dates = still_coming(dates_between(plan, today, today + horizon, school), now)
        shown = first_shown(dates, today, number)
        if sum(not one.cancelled for one in shown) >= number:
            break
    return shown


def dates_between(plan, first, last, school):
    """The dates of a group from `first` to `last`, without those in its pause."""
    dates = between(plan.rules, first, last, school)
    if over_by := part_over_by(plan.words):
        dates = [one if one.hours else replace(one, over_by=over_by) for one in dates]
    if not plan.pause:
        return dates
    begin, end = plan.pause
    return [one for one in dates if not begin <= one.day <= end]


def still_coming(dates, now):
    return tuple(one for one in dates if not one.is_over(now))


def first_shown(dates, today, number):
    held, shown = 0, []
    for one in dates:
        if one.day > today + FORTNIGHT and held >= number:
            break
        shown.append(one)
        held += not one.cancelled
    return tuple(shown)


def is_short(dates):
    """Whether some of the dates that a page shows must be looked for again."""
    return sum(not one.cancelled for one in dates) < SHOWN


def begins(dates, day):
    """When the meetings of this day begin."""
    of_day = takewhile(lambda one: one.day <= day, dates)
    return [moment for one in of_day if (moment := one.turns_at)]


class Coming(NamedTuple):
    """What a page shows of the dates of one group."""

    dates: tuple
    plan: Plan
    school: object
    today: date

    @property
    def held(self):
        return [one for one in self.dates if not one.cancelled][:SHOWN]

    @property
    def next(self):
        return self.held[0] if self.held else None

    @property
    def after_next(self):
        """The dates below one that is said already; it too, where there is more to say of it."""
        held = self.held
        return held if held and (held[0].planned or held[0].note) else held[1:]

    @property
    def cancelled(self):
        """The cancelled dates before the last one that is shown."""
        held = self.held
        return [
            one for one in self.dates if one.cancelled and (not held or one.day <= held[-1].day)
        ]

    @property
    def break_until(self):
        """The next date, where the rhythm would give earlier ones that a break takes away."""
        if not self.held:
            return None
        first = self.held[0].day
        same_month = (first.year, first.month) == (self.today.year, self.today.month)
        cancelled = {one.day for one in self.cancelled}
        before = first - timedelta(days=1)
        left_out = (planned_days(rule, self.today, before) for rule in self.plan.rules)
        missing = {day for days in left_out for day in days} - cancelled - {self.today}
        return first if missing and not same_month else None


def plan_in(index, group):
    """The plan of a group: from the index where it is there, else from its rows."""
    position = index.position.get(group.pk)
    if position is not None:
        return index.rows[position].plan
    return plan_of(group) if group.pk else Plan(words=group.rhythm)


def coming_of(group, index, now):
    """The coming dates of a group, from the index where it is there."""
    today = now.astimezone(BRUSSELS).date()
    plan = plan_in(index, group)
    position = index.position.get(group.pk)
    if position is not None:
        return Coming(index.dates.get(position, ()), plan, index.school, today)
    school = school_calendar() if plan.rules else index.school
    return Coming(coming_dates(plan, now, school), plan, school, today)
