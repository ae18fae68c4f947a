"""When all groups meet, in arrays: who meets on a day, who meets soonest.

Looking at one `Occurrence` after the other would count each, and that copies the memory which
workers share.
"""

from dataclasses import dataclass
from datetime import time

import numpy as np

from .bits import bits_of

A_DAY = 100_000
# After every hour of its day, in seconds.
NO_HOUR = 90_000
NEVER = np.iinfo(np.int64).max


@dataclass(frozen=True, eq=False)
class Moments:
    """Of each coming date: the position of its group, when it begins, whether it is held."""

    positions: np.ndarray
    begin: np.ndarray
    held: np.ndarray

    @classmethod
    def of(cls, dates):
        """Those of {position: coming dates}."""
        found = [
            (position, moment(one), not one.cancelled)
            for position, some in dates.items()
            for one in some
        ]
        positions, begin, held = zip(*found, strict=True) if found else ((), (), ())
        return cls(np.array(positions, np.int32), np.array(begin, np.int64), np.array(held, bool))

    def changed(self, gone, dates):
        """These without the positions that are `gone`, with those of `dates` instead of theirs."""
        stay = ~np.isin(self.positions, [*gone, *dates])
        new = Moments.of(dates)
        return Moments(
            np.concatenate([self.positions[stay], new.positions]),
            np.concatenate([self.begin[stay], new.begin]),
            np.concatenate([self.held[stay], new.held]),
        )

    def any(self):
        """The bitset of all groups with a date."""
        return bits_of(self.positions)

    def on(self, day):
        """The bitset of those that meet on this day."""
        of_the_day = (self.begin >= first_of(day)) & (self.begin < first_of(day, 1))
        return bits_of(self.positions[self.held & of_the_day])

    def until(self, day):
        """The bitset of those that meet on this day or before."""
        return bits_of(self.positions[self.held & (self.begin < first_of(day, 1))])

    def begun(self, day):
        """The positions with a date on this day or before, held or cancelled."""
        return np.unique(self.positions[self.begin < first_of(day, 1)]).tolist()

    def soonest(self, size):
        """By position, below `size`: when it meets next, or `NEVER`."""
        soonest = np.full(size, NEVER)
        np.minimum.at(soonest, self.positions[self.held], self.begin[self.held])
        return soonest


NONE = Moments.of({})


def moment(one):
    """A number that sorts occurrences in time; of a day, those without a known hour come last."""
    return first_of(one.day) + (seconds(one.hours.start) if one.hours else NO_HOUR)


def seconds(start: time):
    return start.hour * 3600 + start.minute * 60 + start.second


def first_of(day, later=0):
    return (day.toordinal() + later) * A_DAY
