"""Walks through the items of a sentence and notes what is said; what unsettles it is refused."""

from django.utils.translation import gettext as _

from ..rules import Cancelled, Community
from .items import YEARS, PartialDate
from .said import Group, Said, UnclearError

SUMMER = {7, 8}
BESIDE_OR = {"day", "ordinal", "hours", "month", "number", "date", "part", "monthly", "weekly"}
JOINS = {"skip", "and", "mark", "during"}


class Parser:
    """Walks through the items and notes what each says."""

    def __init__(self, text, items, community):
        self.text = text
        self.items = items
        self.community = community
        self.said = Said()
        self.place = 0

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
        return self.said

    def _refuse(self, item):
        raise UnclearError(_("Ce n’est pas certain."))

    def _pass(self, item):
        """Nothing by itself."""

    def _leave(self, item):
        self.said.left.append(item)

    def _note(self, item):
        self.said.kinds.add(item.kind)

    _skip = _and = _mark = _dash = _to = _pass
    _word = _leave
    _unclear = _school = _public = _summer = _refuse
    _every = _weekly = _monthly = _twice = _daily = _cycle = _note

    # Days and weeks.

    def _ordinal(self, item):
        self._open_group()
        self.said.ordinals.append(item.value)

    def _ordinals(self, item):
        self._open_group()
        self.said.ordinals.extend(item.value)

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
        self._open_group()
        place, last = self._end_of_range("day")
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
        """A day after hours begins another group."""
        if self.said.groups[-1].hours and self.said.groups[-1].days:
            self.said.groups.append(Group())

    def _weeks(self, item):
        self.said.weeks = item.value

    def _months(self, item):
        self.said.months = item.value

    # Hours.

    def _hours(self, item):
        before = self.before(self.place - 1)
        if before and before.kind == "until":
            self._refuse(item)
        if self.said.dates:
            self.said.hours_of_dates.append((len(self.said.dates), item.value))
        else:
            self.said.groups[-1].hours.append(item.value)

    def _during(self, item):
        """« Pendant 2 h » is how long; « pendant la saison » is a limit that we do not know."""
        _place, following = self.next_item()
        if not following or following.kind != "word" or following.value:
            self._refuse(item)
        self._leave(item)

    def _about(self, item):
        """About an hour is no hour: it stays in words."""
        self.said.left.append(item)
        place, following = self.next_item(skipping=("mark", "skip"))
        if following and following.kind == "hours":
            self.said.left.append(following)
            self.place = place + 1

    def _part(self, item):
        self.said.parts.append(item)

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
        place, following = self.next_item()
        if not following or following.kind != "date":
            self._refuse(item)
        self.place = place + 1
        self._valid(until=following.value)

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

    # Months and exceptions.

    def _month(self, item):
        self.said.open_months |= self._month_range(item)

    def _month_range(self, item):
        place, last = self._end_of_range("month")
        if not last:
            return {item.value}
        self.place = place + 1
        return {
            (item.value - 1 + step) % 12 + 1 for step in range((last.value - item.value) % 12 + 1)
        }

    def _except(self, item):
        found = False
        while True:
            place, following = self.next_item(skipping=JOINS)
            if not following or not self._exception(following, place):
                break
            found = True
        if not found:
            self._refuse(item)

    def _not(self, item):
        """« Pas en juillet » is an exception, « pas besoin d’être membre » is none."""
        _place, following = self.next_item(skipping=JOINS)
        if following and following.kind == "word":
            self._leave(item)
        else:
            self._except(item)

    def _exception(self, item, place):
        said = self.said
        if item.kind == "month":
            self.place = place + 1
            said.closed_months |= self._month_range(item)
            return True
        if item.kind == "summer":
            said.closed_months |= SUMMER
        elif item.kind == "school":
            said.schools.add(Community(item.value) if item.value else self.community)
        elif item.kind == "public":
            said.public_closed = True
        elif item.kind == "date" and not self._end_of_range_at(place + 1, "date")[1]:
            day = item.value.in_year(None)
            if not day:
                raise UnclearError(_("De quelle année est cette date ?"))
            said.cancelled.append(Cancelled(day))
        else:
            return False
        self.place = place + 1
        return True

    def _including(self, item):
        """« Y compris pendant les vacances scolaires »: no exception."""
        place, following = self.next_item(skipping=("skip", "during"))
        if following and following.kind in ("school", "public", "summer"):
            self.place = place + 1
        else:
            self._leave(item)

    def _or(self, item):
        """Between two times it leaves us in doubt; between two places it does not."""
        _place, after = self.next_item(skipping=("skip", "one", "every"))
        before = self.before(self.place - 1, ("skip", "one", "mark"))
        if any(side and side.kind in BESIDE_OR for side in (before, after)):
            self._refuse(item)
        self._leave(item)
