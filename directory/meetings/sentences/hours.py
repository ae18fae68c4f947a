"""Which hours are those of which day; and what is no hour of it."""

from django.utils.translation import gettext as _

from ..rules import Hours
from .said import UnclearError
from .tables.parts import BEGIN, END


class HoursReader:
    """The part of the parser that reads hours."""

    def _hours(self, item):
        before = self.before(self.place - 1)
        if before and before.kind == "until":
            self._refuse(item)
        self._check_of_exception()
        if self.said.dates:
            if self.said.hours_of_dates and self.said.hours_of_dates[-1][0] == len(self.said.dates):
                raise UnclearError(_("Quelle heure, pour quelle date ?"))
            self.said.hours_of_dates.append((len(self.said.dates), item.value))
        else:
            self._add_hours(item.value)
        self.hours_end = self.place

    def _add_hours(self, hours):
        """Further hours of a day stand directly beside the first ones, or they are of another."""
        known = self.said.groups[-1].hours
        if known:
            between = self.items[self.hours_end : self.place - 1]
            open_ended = not (hours.end and all(one.end for one in known))
            if not self._joins_hours(between, open_ended):
                raise UnclearError(_("Quelle heure, pour quel jour ?"))
        known.append(hours)

    def _joins_hours(self, between, open_ended):
        """« De 10 h à 12 h (café) et de 14 h à 16 h », « à 9 h et à 14 h », not « 19 h, 20 h »."""
        depth = 0
        for item in between:
            depth += {"(": 1, ")": -1}.get(item.value, 0) if item.kind == "mark" else 0
            if item.kind == "word" and (open_ended or not depth):
                return False
            if item.kind not in ("word", "skip", "and", "to", "mark"):
                return False
        if not open_ended:
            return True
        said = [self.text[item.begin : item.end] for item in between if item.kind == "and"]
        return bool(said) and "/" not in said and all(item.kind != "mark" for item in between)

    def _check_of_exception(self):
        """« Sauf en décembre : 14 h », « sauf en août où c’est à 14 h »: hours of the exception."""
        if self.excepted is None:
            return
        between = [
            item for item in self.items[self.excepted : self.place - 1] if item.kind != "skip"
        ]
        if not between:
            return
        marks = [item.value for item in between if item.kind == "mark"]
        told = between[0].kind == "mark" and between[0].value in ":(="
        beside = between[0].kind == "word" and not marks
        if (told and self.said.closed_months | set(self.said.cancelled)) or beside:
            raise UnclearError(_("Quelle heure, pour quel jour ?"))

    def _end_hours(self, item):
        """« À 19 h, fin à 21 h »: whether the hours that follow end those said before."""
        place, following = self.next_item(skipping=("skip", "to", "mark"))
        hours = self.said.groups[-1].hours
        if not following or following.kind != "hours" or following.value.end:
            return False
        if len(hours) != 1 or hours[0].end or self.said.dates:
            self._refuse(item)
        self.place = place + 1
        hours[0] = Hours(hours[0].start, following.value.start)
        return True

    def _about(self, item):
        """About an hour is no hour: it stays in words."""
        self.said.left.append(item)
        place, following = self.next_item(skipping=("mark", "skip"))
        if following and following.kind == "hours":
            self.said.left.append(following)
            self.place = place + 1
            return
        before = self.items[self.place - 2] if self.place > 1 else None
        if before and before.kind == "hours" and self.said.groups[-1].hours:
            # « 20 h environ ».
            self.said.groups[-1].hours.pop()
            self.said.left.append(before)

    def _edge(self, item):
        """« Fin à 21 h » ends the hours, « début à 19 h » is when they begin, « fin juin »."""
        _place, following = self.next_item(skipping=("skip", "dash"))
        if following and following.kind == "month":
            self._open_months(self.place - 1)
        elif item.value != END or not self._end_hours(item):
            self._leave_beside_hours(item, following)

    def _leave_beside_hours(self, item, following):
        if not (item.value == BEGIN and following and following.kind == "hours"):
            self._leave(item)

    def _part(self, item):
        self.said.parts.append(item)
