"""When schools are closed, as the three Communities have published it, and until when we know."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta

from ..models import SchoolHoliday
from .rules import Community

WARN_BEFORE = timedelta(days=183)


@dataclass(frozen=True)
class SchoolCalendar:
    """The holidays of each Community: `((community, first day, last day), …)`."""

    holidays: tuple[tuple[str, date, date], ...] = ()

    def __post_init__(self):
        spans = defaultdict(list)
        for community, first, last in self.holidays:
            spans[community].append((first, last))
        object.__setattr__(self, "_spans", dict(spans))

    def is_holiday(self, day, community):
        return any(first <= day <= last for first, last in self._spans.get(community, ()))

    def known_until(self, community):
        """The last day of which we know whether schools are closed."""
        return max((last for _first, last in self._spans.get(community, ())), default=date.min)

    def ending_soon(self, today):
        """The Communities whose calendar ends within six months: the desk warns."""
        return [
            community
            for community in SchoolHoliday.Community.values
            if self.known_until(community) < today + WARN_BEFORE
        ]


def school_calendar():
    """The calendar as the editors keep it, in one query."""
    rows = SchoolHoliday.objects.order_by("community", "first_day", "pk")
    return SchoolCalendar(tuple(rows.values_list("community", "first_day", "last_day")))


# Whose schools are those of a place, by its first official language; in Brussels, the group tells.
OF_PLACES = {"fr": Community.FRENCH, "nl": Community.FLEMISH, "de": Community.GERMAN}
BRUSSELS = "21"


def community_of(municipality, languages):
    """Whose school holidays a group keeps: those of its town, else those of its only language."""
    if municipality and not municipality.code.startswith(BRUSSELS):
        return OF_PLACES[municipality.languages[0]]
    only = languages[0] if len(languages) == 1 else "fr"
    return OF_PLACES.get(only, Community.FRENCH)
