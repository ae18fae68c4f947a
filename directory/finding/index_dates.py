"""What an index knows of coming dates, and how it follows the day."""

from copy import copy
from functools import cached_property

import numpy as np
from django.utils import timezone

from ..meetings.school_holidays import school_calendar
from ..models import DataVersion, SupportGroup
from .bits import bits_of
from .coming import (
    FORTNIGHT,
    begins,
    coming_dates,
    dates_between,
    days_of,
    is_short,
    sort_key,
    still_coming,
)
from .kept import Drawn
from .moments import Moments


class Dated:
    """`dates` are {position: the coming dates}, see `coming`."""

    def _bits_when(self, value):
        bits = 0
        for day in days_of(value, self.today):
            bits |= self.bits_on(day)
        return bits

    @property
    def today(self):
        return self.version[1] if self.version else timezone.localdate()

    @cached_property
    def fortnight(self):
        """(date, position) of all meetings of the coming fortnight, as the agenda lists them.

        Of a day, known hours come first, then « le matin », then what says no hour; and groups
        before care that one is admitted to, day after day.
        """
        last = self.today + FORTNIGHT
        of_care = self.flags(self.bits("kind", SupportGroup.Kind.THERAPY)).tobytes()
        found = [
            (one, position)
            for position, dates in self.dates.items()
            for one in dates
            if one.day <= last and not one.cancelled
        ]

        name_order = self.name_order.tolist()

        def rank(entry):
            date, position = entry
            no_hour = date.hours is None
            when = (date.day, no_hour, no_hour and date.over_by is None, of_care[position])
            return *when, sort_key(date), name_order[position]

        return sorted(found, key=rank)

    @cached_property
    def fortnight_positions(self):
        return np.array([position for _date, position in self.fortnight], np.int64)

    @cached_property
    def dated(self):
        """The groups of which a coming date is known."""
        return self.moments.any()

    @cached_property
    def soon(self):
        """Those that meet in the fortnight."""
        return self.moments.until(self.today + FORTNIGHT)

    def bits_on(self, day):
        """The groups that meet on this day; of today, those whose meeting is still to come."""
        if day not in self._bits_of_day:
            is_near = day <= self.today + FORTNIGHT
            self._bits_of_day[day] = (
                self.moments.on(day) if is_near else bits_of(self._meeting(day))
            )
        return self._bits_of_day[day]

    def _meeting(self, day):
        return [
            position
            for position in self.dates
            if any(not one.cancelled for one in self._dates_on(position, day))
        ]

    def _dates_on(self, position, day):
        return dates_between(self.rows[position].plan, day, day, self.school)

    @cached_property
    def by_next_date(self):
        """All positions, the soonest first; those without a date last, by name."""
        soonest = self.moments.soonest(len(self.rows))
        return self.by_name[np.argsort(soonest[self.by_name], kind="stable")]

    def _date(self, before, version, gone, added):
        """The coming dates; those of yesterday's index, or of another calendar, are of no use."""
        now = timezone.now()
        self.school = school_calendar()
        known, is_known = {}, gone is not None and before.version
        if is_known and before.version[1] == version[1] and before.school == self.school:
            gone = set(gone)
            known = {at: dates for at, dates in before.dates.items() if at not in gone}
        else:
            added = self.position.values()
        new = {}
        # {a plan that several groups share, by where it is: its dates}
        dates_of = {}
        for position in added:
            plan = self.rows[position].plan
            if id(plan) not in dates_of:
                dates_of[id(plan)] = coming_dates(plan, now, self.school)
            if coming := dates_of[id(plan)]:
                new[position] = coming
        self.dates = known | new
        self.moments = before.moments.changed(gone, new) if known else Moments.of(new)
        # Noted before what has begun is left out: pages turn at all of these.
        today = [self.dates[position] for position in self.moments.begun(version[1])]
        DataVersion.turn_at(start for some in today for start in begins(some, version[1]))
        self._turn(version, now)

    def turned(self, version):
        """The same index a little later: some meetings have begun."""
        after = copy(self)
        for kept in ("by_next_date", "fortnight", "fortnight_positions", "dated", "soon"):
            after.__dict__.pop(kept, None)
        after.dates, after._bits_of_day = dict(self.dates), {}
        begun = set(self.pks_at(list(after._turn(version, timezone.now()))))
        after.drawn = Drawn()
        after.drawn.parts = self.drawn.parts
        after.drawn.take_over_groups(self.drawn, lambda pk: pk not in begun)
        return after

    def _turn(self, version, now):
        """Leave out what has begun; return the positions whose dates are others now."""
        turned = {}
        for position in self.moments.begun(version[1]):
            dates = self.dates[position]
            left = still_coming(dates, now)
            if len(left) < len(dates):
                is_enough = not is_short(left)
                turned[position] = (
                    left if is_enough else coming_dates(self.rows[position].plan, now, self.school)
                )
        self.dates.update(turned)
        self.moments = self.moments.changed((), turned)
        self.version = (*version[:2], DataVersion.turn(now))
        return turned
