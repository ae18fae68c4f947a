"""The coming fortnight, day by day: who meets, of those that answer what is asked."""

from functools import cached_property
from itertools import groupby
from typing import NamedTuple

from django.core.paginator import Paginator

from ..meetings.dates import Occurrence
from ..models import SupportGroup
from .bits import flags
from .coming import days_of

ENTRIES_A_PAGE = 60


class Entry(NamedTuple):
    date: Occurrence
    group: SupportGroup


class Agenda:
    """The dates of the groups that an answer found: around a place, also of what serves it."""

    def __init__(self, answer):
        self.answer = answer
        self.index = answer.index

    @cached_property
    def bits(self):
        return self.answer.found_bits

    @cached_property
    def dates(self):
        """[(date, position)] of the fortnight, in order."""
        size = 1 << len(self.index.rows)
        member, of_care = flags(self.bits | size), flags(self._of_care | size)
        days = self.days_asked
        found = [
            (date, position)
            for date, position in self.index.fortnight
            if member[position] and (not days or date.day in days)
        ]

        def rank(one):
            date, position = one
            no_hour = date.hours is None
            return date.day, no_hour, no_hour and date.over_by is None, of_care[position]

        return sorted(found, key=rank)

    @property
    def _of_care(self):
        """Care that one is admitted to, day after day: it comes after the groups of a day."""
        return self.index.bits("kind", SupportGroup.Kind.THERAPY)

    @cached_property
    def days_asked(self):
        """All of them, where nothing is said."""
        asked, today = self.answer.asked.get("when", ()), self.index.today
        return {day for value in asked for day in days_of(value, today)}

    @cached_property
    def left_out(self):
        """How many groups answer of which no date is known at all."""
        return (self.bits & ~self.index.dated).bit_count()

    @cached_property
    def later(self):
        """How many have dates, but none of those that are shown."""
        here = self.index.soon
        if self.days_asked:
            here = self.index.bits_of({position for _date, position in self.dates})
        return (self.bits & self.index.dated & ~here).bit_count()

    def page(self, number):
        return Paginator(self.dates, ENTRIES_A_PAGE).get_page(number)

    def days(self, page):
        """[(day, entries)] of one page."""
        positions = {position for _date, position in page.object_list}
        pks = {position: self.index.rows[position].pk for position in positions}
        groups = SupportGroup.objects.published().with_card_data().in_bulk(pks.values())
        entries = [
            Entry(date, groups[pks[position]])
            for date, position in page.object_list
            if pks[position] in groups
        ]
        return [(day, list(some)) for day, some in groupby(entries, lambda one: one.date.day)]
