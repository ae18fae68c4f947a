"""In which months there is no meeting, or only in these; and the other exceptions."""

from django.utils.translation import gettext as _

from ..rules import Cancelled, Community
from .said import UnclearError
from .tables.parts import BEGIN, END

SUMMER, WEEKEND = {7, 8}, {5, 6}
CLOSABLE = {"month", "edge", "summer", "school", "public", "date", "day", "weekend"}
# After « pas de », these would be what does not take place.
OF_WHEN = CLOSABLE | {"hours", "ordinal", "ordinals", "every", "daily"}
SEASON = 6
CLAUSE_ENDS = (",", ";", "(", ")", ".")
LISTED = (",", ":", "(")


class MonthsReader:
    """The part of the parser that reads months and exceptions."""

    def _after(self, place, skipping=("skip",), marks=()):
        """The place of the next item that is not to be skipped."""
        while place < len(self.items) and (
            self.items[place].kind in skipping
            or (self.items[place].kind == "mark" and self.items[place].value in marks)
        ):
            place += 1
        return place

    def _kind_at(self, place):
        return self.items[place].kind if place < len(self.items) else None

    # Months.

    def _month(self, item):
        self._open_months(self.place - 1)

    def _open_months(self, begin):
        """« De septembre à juin » limits; beside words we do not know, who knows."""
        months, end = self._months_from(begin)
        self.place = end
        if self._kind_at(self._after(end)) == "included":
            self.place = self._after(end) + 1
        elif after := self._pause_after(end):
            self.said.closed_months |= months
            self.place = self.excepted = after
        elif self.said.open_months or not self._is_limit(begin, end, months):
            raise UnclearError(_("Ces mois, pour quel jour ?"))
        else:
            self.said.open_months |= months

    def _months_from(self, place):
        """(months, where they end) of « en mars, en juin et de septembre à novembre »."""
        months, end = self._months_at(place)
        while True:
            place = self._after(end, ("skip", "and", "during"), (",",))
            if place == end or self._kind_at(place) not in ("month", "edge"):
                return months, end
            if self._kind_at(place) == "edge" and self._kind_at(self._after(place + 1)) != "month":
                return months, end
            more, end = self._months_at(place)
            months |= more

    def _months_at(self, place):
        """(months, where they end) of one month, or of one to another; half of one is refused."""
        edge, place, first = self._edge_and_month(place)
        to = self._after(place)
        last = last_edge = None
        if self._kind_at(to) in ("to", "until", "dash"):
            last_edge, end, last = self._edge_and_month(self._after(to + 1))
        if not last:
            if edge:
                raise UnclearError(_("Ce n’est pas certain."))
            return {first}, place
        if edge not in (None, BEGIN) or last_edge not in (None, END):
            raise UnclearError(_("Ce n’est pas certain."))
        return {(first - 1 + step) % 12 + 1 for step in range((last - first) % 12 + 1)}, end

    def _edge_and_month(self, place):
        """(« début » or « fin », the place after, the month), the month none where none is."""
        edge = None
        if self._kind_at(place) == "edge":
            edge = self.items[place].value
            place = self._after(place + 1, ("skip", "dash"))
        if self._kind_at(place) != "month":
            return edge, place, None
        return edge, place + 1, self.items[place].value

    def _is_limit(self, begin, end, months):
        """Whether these months are surely the only ones: nothing unknown is said of them."""
        first, last = self._clause(begin, end)
        before, after = self.items[first:begin], self.items[end:last]
        days = [item for item in before + after if item.kind == "day"]
        if colons := [n for n, item in enumerate(before) if item.value == ":"]:
            said_after = before[colons[-1] + 1 :]
            before = said_after if any(one.kind == "day" for one in said_after) else before
        if any(item.kind == "word" for item in before + ([] if days else after)):
            return False
        if not days and len(months) < SEASON and self._words_beside(first, last):
            return False
        elsewhere = [
            item
            for place, item in enumerate(self.items)
            if item.kind == "day" and not first <= place < last
        ]
        return not (days and elsewhere) and (len(days) < 2 or len(months) >= SEASON)

    def _words_beside(self, first, last):
        """« En juin, visite d’un musée »: a clause beside it in which nothing says when."""
        for mark, place in ((first - 1, first - 2), (last, last + 1)):
            if 0 <= place < len(self.items) and self.items[mark].value == ",":
                begin, end = self._clause(place, place)
                kinds = {item.kind for item in self.items[begin:end]}
                if "word" in kinds and not kinds & OF_WHEN:
                    return True
        return False

    def _clause(self, begin, end):
        """(begin, end) of the items around these that no mark parts from them."""
        while begin > 0 and self.items[begin - 1].value not in CLAUSE_ENDS:
            begin -= 1
        while end < len(self.items) and self.items[end].value not in CLAUSE_ENDS:
            end += 1
        return begin, end

    # Exceptions.

    def _pause_after(self, place):
        """The place after « : relâche », where nothing follows it that the pause may be of."""
        place = self._after(place, ("skip", "dash"), (":", "="))
        if self._kind_at(place) != "pause":
            return None
        following = self._after(place + 1, ("skip", "and", "during", "of_pause"), LISTED[1:])
        return None if self._kind_at(following) in CLOSABLE else place + 1

    def _summer(self, item):
        """« L’été : relâche », « été compris »; else it is not known what there is then."""
        if self._kind_at(self._after(self.place)) == "included":
            self.place = self._after(self.place) + 1
            return
        after = self._pause_after(self.place)
        if not after:
            self._refuse(item)
        self._close(item, self.place - 1)
        self.place = self.excepted = after

    _school = _public = _summer

    def _except(self, item):
        self._check_no_double()
        if not self._exceptions(("skip", "during", "pause", "of_pause")):
            self._refuse(item)

    def _pause(self, item):
        self._check_no_double()
        if not self._exceptions(("skip", "during", "of_pause")):
            self._refuse(item)

    def _check_no_double(self):
        """« Fermé en été, sauf en août » is no exception for August."""
        before = self.before(self.place - 1)
        if before and before.kind in ("except", "pause", "not"):
            raise UnclearError(_("Ce n’est pas certain."))
        if self.excepted is not None:
            between = self.items[self.excepted : self.place - 1]
            if all(one.kind == "skip" or one.value == "(" for one in between):
                raise UnclearError(_("Ce n’est pas certain."))

    def _exceptions(self, skipping):
        """Take what follows as exceptions, one after the other; whether there is any."""
        found, place = set(), self._after(self.place, skipping, LISTED)
        while place < len(self.items):
            kind = self._kind_at(place)
            # « Sauf en août : le mardi » names no day that is closed.
            if kind == "day" and found - {"day"}:
                break
            after = self._close(self.items[place], place)
            if not after:
                break
            found.add(kind)
            self.place = self.excepted = after
            place = self._after(after, ("skip", "and", "during"), (",", "("))
        if found:
            self._check_goes_on()
        return bool(found)

    def _check_goes_on(self):
        """« Sauf en juillet et à Pâques »: an exception that we do not know."""
        joined = self._after(self.place)
        if self._kind_at(joined) == "and" and self._kind_at(
            self._after(joined + 1, ("skip", "during"))
        ) in ("word", "ordinal", "edge", "number"):
            raise UnclearError(_("Ce n’est pas certain."))

    def _close(self, item, place):
        """The place after an exception, which is noted; none where it is no exception."""
        said = self.said
        if item.kind in ("month", "edge"):
            if self._edge_and_month(place)[2] is None:
                return None
            months, place = self._months_at(place)
            said.closed_months |= months
            return place
        if item.kind == "day":
            return self._close_day(item, place)
        if item.kind == "weekend":
            said.closed_days |= WEEKEND
            return place + 1
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
            return None
        return place + 1

    def _close_day(self, item, place):
        """« Fermé le dimanche », which says nothing where the group meets on other days."""
        if self._end_of_range_at(place + 1, "day")[1]:
            return None
        self.said.closed_days.add(item.value)
        return place + 1

    def _not(self, item):
        """« Pas en juillet » is an exception, « pas besoin d’être membre » is none."""
        place = self._after(self.place, ("skip", "and", "mark", "during"))
        if self._kind_at(place) != "word":
            self._except(item)
            return
        _begin, end = self._clause(place, place)
        if any(one.kind in OF_WHEN for one in self.items[place:end]):
            self._refuse(item)
        self._leave(item)

    def _including(self, item):
        """« Y compris pendant les vacances scolaires »: no exception."""
        place = self._after(self.place, ("skip", "during"))
        if self._kind_at(place) == "month":
            self.place = self._months_from(place)[1]
        elif self._kind_at(place) in ("school", "public", "summer"):
            self.place = place + 1
        else:
            self._leave(item)
