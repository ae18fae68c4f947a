"""Walks through the items of a sentence and notes what is said; what unsettles it is refused."""

import re
from calendar import monthrange
from dataclasses import replace

from django.utils.translation import gettext as _

from .hours import HoursReader
from .items import YEARS, PartialDate
from .months import MonthsReader
from .said import Group, Said, UnclearError
from .tables.parts import END
from .vocabulary import flat

ENDS = (".", ";", ")")
DAYS_JOINED = {"skip", "and", "ordinal", "ordinals", "every"}
BESIDE_OR = {"day", "ordinal", "hours", "month", "number", "date", "part", "monthly", "weekly"}
# « Mercredi 14 à 16 h » may be the 14th.
DAY_OR_HOUR = re.compile(r"\d{1,2}\s*[àaÀA]\s")


class Parser(HoursReader, MonthsReader):
    """Walks through the items and notes what each says."""

    def __init__(self, text, items, community, elsewhere=None):
        self.text = text
        self.items = items
        self.community = community
        self.elsewhere = elsewhere or {}
        """What single words mean in the other languages."""
        self.said = Said()
        self.place = 0
        self.hours_end = self.days_end = 0
        self.excepted = None
        """Where the last exception ends."""

    # Walking.

    def next_item(self, start=None, skipping=("skip",)):
        """(place, item) of the next item that is not to be skipped."""
        place = self.place if start is None else start
        while place < len(self.items) and self.items[place].kind in skipping:
            place += 1
        return place, self.items[place] if place < len(self.items) else None

    def before(self, place, skipping=("skip", "one")):
        place -= 1
        while place >= 0 and self.items[place].kind in skipping:
            place -= 1
        return self.items[place] if place >= 0 else None

    def read(self):
        """What is said, as `Said`."""
        while self.place < len(self.items):
            item = self.items[self.place]
            self.place += 1
            getattr(self, f"_{item.kind}")(item)
        self._check_other_languages()
        return self.said

    def _check_other_languages(self):
        """« Lundi / maandag » says it twice; « lundi, behalve in juli » limits it elsewhere."""
        days = {day for group in self.said.groups for _week, day in group.days}
        months = self.said.open_months | self.said.closed_months
        for item in self.said.left:
            kind, value = self.elsewhere.get(flat(self.text[item.begin : item.end]), (None, None))
            known = {"day": days, "month": months, None: {None}}.get(kind, ())
            if value not in known:
                self._refuse(item)

    def _refuse(self, item):
        raise UnclearError(_("Ce n’est pas certain."))

    def _pass(self, item):
        """Nothing by itself."""

    def _leave(self, item):
        self.said.left.append(item)

    def _note(self, item):
        self.said.kinds.add(item.kind)

    _skip = _and = _mark = _dash = _to = _pass
    _word = _of_pause = _included = _leave
    _unclear = _weekend = _refuse
    _every = _weekly = _monthly = _twice = _daily = _cycle = _note

    # Days and weeks.

    def _ordinal(self, item):
        self._add_ordinals([item.value])

    def _ordinals(self, item):
        self._add_ordinals(item.value)

    def _add_ordinals(self, weeks):
        """« Le 1er et le 3e lundi »; « au 2e, le lundi » says nothing of the week."""
        place, following = self.next_item(skipping=("skip", "and", "ordinal", "mark"))
        between = self.items[self.place : place]
        if not following or following.kind != "day" or any(one.value in ENDS for one in between):
            raise UnclearError(_("Quel jour de la semaine ?"))
        self._open_group()
        self.said.ordinals += weeks

    def _one(self, item):
        """« Un mardi » is one of them, except in « un mardi sur deux »."""
        place, following = self.next_item(skipping=())
        if following and following.kind == "day":
            _place, after = self.next_item(place + 1)
            if not (after and after.kind == "weeks"):
                self._refuse(item)

    def _day(self, item):
        place, following = self.next_item(skipping=("skip", "mark"))
        if following and following.kind == "date":
            # « Le jeudi, du 7 janvier au 1er mars » is every Thursday; « jeudi 7 janvier » is one.
            _place, last = self._end_of_range_at(place + 1, "date")
            if not last:
                self._day_of_date(item, following)
                return
        if self.excepted and any(group.days for group in self.said.groups):
            # « Le 3e lundi, sauf en décembre : le 2e lundi ».
            raise UnclearError(_("Ces mois, pour quel jour ?"))
        self._open_group()
        place, last = self._end_of_range("day")
        if not last:
            self._check_is_no_date(item)
        if last:
            if self.said.ordinals:
                self._refuse(item)
            self.place = place + 1
            days = [(item.value + step) % 7 for step in range((last.value - item.value) % 7 + 1)]
        else:
            days = [item.value]
        weeks = self.said.ordinals or [None]
        self.said.groups[-1].days += [(week, day) for day in days for week in weeks]
        self.said.ordinals = []
        self.days_end = self.place
        if not self.said.groups[-1].hours and (after := self._pause_after(self.place)):
            # « Lundi : fermé ».
            self.said.groups[-1].days = []
            self.place = after

    def _check_is_no_date(self, item):
        """« Vendredi 13 à 14 h » may be a date; « chaque vendredi 13 à 14 h » is none."""
        _place, following = self.next_item(skipping=())
        before = self.before(self.place - 1)
        alone = not self.said.groups[-1].days and not self.said.ordinals
        singular = self.text[item.end - 1] not in "sS"
        if (
            alone
            and singular
            and not (before and before.kind == "every")
            and following
            and following.kind == "hours"
            and DAY_OR_HOUR.match(self.text, following.begin)
        ):
            raise UnclearError(_("Une date, ou un rythme ?"))

    def _this(self, item):
        """« Ce mardi » is one Tuesday, « prochaine réunion à 19 h » may be another hour."""
        place, following = self.next_item(skipping=("skip", "mark"))
        after = self.next_item(place + 1, ("skip", "mark"))[1]
        if following and following.kind == "day" and after and after.kind == "date":
            return
        if following and following.kind in ("day", "hours", "ordinal", "month", "every"):
            self._refuse(item)

    def _day_of_date(self, item, following):
        """« Jeudi 3 décembre 2026 » must be a Thursday."""
        day = following.value.in_year(None)
        if not day or day.weekday() != item.value:
            self._refuse(item)

    def _end_of_range(self, kind):
        """(place, item) where « to » and an item of this kind follow."""
        place, to = self.next_item()
        if not to or to.kind not in ("to", "until", "dash"):
            return place, None
        place, last = self.next_item(place + 1)
        return place, last if last and last.kind == kind else None

    def _open_group(self):
        """A day after hours begins another group, but not in « à 20 h, le lundi et le jeudi »."""
        group = self.said.groups[-1]
        if not (group.hours and group.days):
            return
        between = {item.kind for item in self.items[self.days_end : self.place - 1]}
        if not self.days_end or self.days_end < self.hours_end or between - DAYS_JOINED:
            self.said.groups.append(Group())

    def _weeks(self, item):
        self.said.weeks = item.value

    def _months(self, item):
        self.said.months = item.value

    def _during(self, item):
        """« Pendant 2 h » is how long; « pendant la saison » is a limit that we do not know."""
        _place, following = self.next_item()
        if following and following.kind in ("month", "edge", "school", "public", "summer"):
            return
        if not following or following.kind != "word" or following.value:
            self._refuse(item)
        self._leave(item)

    # Dates, from and until.

    def _date(self, item):
        place, last = self._end_of_range("date")
        if last:
            self.place = place + 1
            self._valid(since=item.value, until=last.value)
        else:
            self.said.dates.append(item.value)

    def _number(self, item):
        """« Les 5 et 19 décembre », « (2018) »; else a number that we do not understand."""
        before, after = self.before(self.place - 1, ()), self.next_item(skipping=())[1]
        in_brackets = (before and before.value == "(") or (after and after.value == ")")
        if (item.value in YEARS and in_brackets) or self._is_house(before):
            self._leave(item)
            return
        _place, following = self.next_item(skipping=("skip", "and", "mark", "number"))
        if not following or following.kind != "date" or not 1 <= item.value <= 31:
            self._refuse(item)
        self.said.dates.append(PartialDate(item.value, following.value.month, following.value.year))

    def _is_house(self, before):
        """« Aalsterweg 56 »: the number of a house stands after a name."""
        return bool(
            before and before.kind == "word" and before.value and self.text[before.begin].isupper()
        )

    def _from(self, item):
        place, following = self.next_item()
        if following and following.kind == "day":
            if self._end_of_range_at(place + 1, "day")[1]:
                return
            self._check_day_before_date(following, place)
            place, following = self.next_item(place + 1)
        if following and following.kind == "date":
            self.place = place + 1
            end_place, last = self._end_of_range("date")
            if last:
                self.place = end_place + 1
            self._valid(since=following.value, until=last and last.value)
        elif following and following.kind == "month":
            end_place, last = self._end_of_range_at(place + 1, "month")
            if last:
                # « From September to June » says when, « from January » since when.
                return
            self.place = place + 1
            self.said.from_month = following.value
            self.said.anchor_known = False
            self._valid(since=self._year_after(following.value, 1))
        elif following and following.kind == "ordinal":
            self._refuse(following)
        elif not following or following.kind != "hours":
            self._leave(item)

    def _end_of_range_at(self, place, kind):
        here, self.place = self.place, place
        found = self._end_of_range(kind)
        self.place = here
        return found

    def _check_day_before_date(self, day, place):
        _place, following = self.next_item(place + 1)
        if not following or following.kind != "date":
            self._refuse(day)
        self._day_of_date(day, following)

    def _year_after(self, month, day):
        """The first of a month whose year follows, else nothing."""
        place, year = self.next_item()
        if not year or year.kind != "number":
            return None
        self.place = place + 1
        return PartialDate(day, month, year.value)

    def _until(self, item):
        if self._end_hours(item):
            return
        place, following = self.next_item()
        if following and following.kind in ("edge", "month"):
            self._until_end_of_month(item, place)
            return
        if not following or following.kind != "date":
            self._refuse(item)
        self.place = place + 1
        self._valid(until=following.value)

    def _until_end_of_month(self, item, place):
        """« Jusqu’à la fin de juin 2027 »."""
        edge, self.place, month = self._edge_and_month(place)
        last = month and self._year_after(month, 1)
        if edge not in (None, END) or not last:
            self._refuse(item)
        _weekday, days = monthrange(last.year, last.month)
        self._valid(until=replace(last, day=days))

    def _valid(self, since=None, until=None):
        for name, partial in (("since", since), ("until", until)):
            if not partial:
                continue
            # « From 5 January to 30 June 2027 »: the year is said once.
            year = until.year if until and name == "since" else None
            day = partial.in_year(year)
            if not day or getattr(self.said, name):
                raise UnclearError(_("De quelle année est cette date ?"))
            setattr(self.said, name, day)

    def _sessions(self, item):
        self.said.sessions = item.value

    def _or(self, item):
        """Between two times it leaves us in doubt; between two places it does not."""
        _place, after = self.next_item(skipping=("skip", "one", "every"))
        before = self.before(self.place - 1, ("skip", "one", "mark"))
        if any(side and side.kind in BESIDE_OR for side in (before, after)):
            self._refuse(item)
        self._leave(item)
