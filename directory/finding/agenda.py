"""The coming fortnight, day by day: who meets, of those that answer what is asked."""

from functools import cached_property
from itertools import compress, groupby

from django.core.paginator import Paginator
from django.utils.translation import get_language

from ..models import SupportGroup
from .bits import bits_of
from .coming import days_of

ENTRIES_A_PAGE = 60


class Entry:
    """A date of a group in the agenda; the group itself only where its entry has to be drawn."""

    group = None

    def __init__(self, index, date, position):
        self.date = date
        self.pk = int(index.pks[position])
        self._kept = index.drawn.cards
        self._key = (self.pk, "agenda", get_language(), date)
        self.card = self._kept.get(self._key)

    def keep(self, card):
        self.card = self._kept.put(self._key, card)
        return card


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
        index, days = self.index, self.days_asked
        of_those = index.flags(self.bits)[index.fortnight_positions]
        found = list(compress(index.fortnight, of_those.tobytes()))
        return [one for one in found if one[0].day in days] if days else found

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
            here = bits_of({position for _date, position in self.dates})
        return (self.bits & self.index.dated & ~here).bit_count()

    def page(self, number):
        return Paginator(self.dates, ENTRIES_A_PAGE).get_page(number)

    def days(self, page):
        """[(day, entries)] of one page; an entry is drawn once, as a card is."""
        entries = [Entry(self.index, date, position) for date, position in page.object_list]
        missing = {entry.pk for entry in entries if entry.card is None}
        if missing:
            groups = SupportGroup.objects.published().with_card_data().in_bulk(missing)
            for entry in entries:
                entry.group = groups.get(entry.pk)
        shown = [entry for entry in entries if entry.card or entry.group]
        return [(day, list(some)) for day, some in groupby(shown, lambda one: one.date.day)]
