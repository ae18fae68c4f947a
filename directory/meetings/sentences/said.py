"""All that a sentence says, and the rules that it makes, if it makes any for certain."""

from dataclasses import dataclass, field
from datetime import date
from itertools import combinations

from django.utils.translation import gettext as _

from ..rules import Dates, Monthly, OneDate, Rule, Slot, Weekly
from .tables import AFTERNOON, EVENING, MORNING, NOON

ALL_MONTHS = set(range(1, 13))
# When each part of the day may begin.
BEGINS = {MORNING: (5, 12), NOON: (11, 14), AFTERNOON: (12, 18), EVENING: (16, 24)}


class UnclearError(Exception):
    """The sentence does not say for certain when the group meets."""


@dataclass
class Group:
    """Days that share hours."""

    days: list = field(default_factory=list)
    hours: list = field(default_factory=list)


@dataclass
class Said:
    """All that the sentence says, before it is a rule."""

    groups: list = field(default_factory=lambda: [Group()])
    ordinals: list = field(default_factory=list)
    dates: list = field(default_factory=list)
    kinds: set = field(default_factory=set)
    weeks: int | None = None
    months: int | None = None
    from_month: int | None = None
    since: date | None = None
    until: date | None = None
    sessions: int | None = None
    open_months: set = field(default_factory=set)
    closed_months: set = field(default_factory=set)
    anchor_known: bool = True
    schools: set = field(default_factory=set)
    hours_of_dates: list = field(default_factory=list)
    public_closed: bool = False
    cancelled: list = field(default_factory=list)
    closed_days: set = field(default_factory=set)
    parts: list = field(default_factory=list)
    left: list = field(default_factory=list)


class Rules:
    """The rules of what is said; what unsettles them is raised as `UnclearError`."""

    def __init__(self, said, language):
        self.said = said
        self.language = language

    def rules(self):
        """The rules that the sentence states."""
        said = self.said
        if said.ordinals:
            raise UnclearError(_("Quel jour de la semaine ?"))
        if "daily" in said.kinds:
            if any(group.days for group in said.groups):
                raise UnclearError(_("Tous les jours, ou certains jours ?"))
            said.groups[-1].days = [(None, day) for day in range(7)]
        if said.closed_days & {day for group in said.groups for _week, day in group.days}:
            raise UnclearError(_("Tous les jours, ou certains jours ?"))
        rhythms = [self._dates()] if said.dates else self._rhythms()
        if said.from_month and not said.since and not said.months:
            raise UnclearError(_("De quelle année est cette date ?"))
        if said.sessions and not said.since:
            raise UnclearError(_("Quand le cycle commence-t-il ?"))
        if "cycle" in said.kinds and not (said.since and (said.sessions or said.until)):
            raise UnclearError(_("Quand le cycle commence-t-il ?"))
        if None in said.schools:
            raise UnclearError(_("Les vacances scolaires de quelle Communauté ?"))
        closed = said.closed_months | (ALL_MONTHS - said.open_months if said.open_months else set())
        limits = {
            "since": None if said.weeks and not said.sessions else said.since,
            "until": said.until,
            "sessions": said.sessions,
            "closed_months": frozenset(closed),
            "school_holidays": frozenset(said.schools),
            "closed_on_public_holidays": said.public_closed,
            "changes": tuple(said.cancelled),
        }
        if len(rhythms) > 1 and any(limits.values()):
            raise UnclearError(_("Pour lequel des rythmes ?"))
        return tuple(Rule(rhythm, **limits) for rhythm in rhythms)

    def _slots(self):
        groups = [group for group in self.said.groups if group.days]
        if not groups:
            raise UnclearError(_("Quel jour ?"))
        if self.said.open_months and len(groups) > 1:
            # « …, in juli en augustus enkel op de eerste woensdag ».
            raise UnclearError(_("Ces mois, pour quel jour ?"))
        leading = [group.hours for group in self.said.groups if group.hours and not group.days]
        if leading and (len(groups) > 1 or groups[0].hours):
            raise UnclearError(_("Quelle heure, pour quel jour ?"))
        slots = [
            Slot(day, hours, week)
            for group in groups
            for hours in group.hours or [None]
            for week, day in group.days
        ]
        self._check_parts([slot.hours for slot in slots])
        # « Heures d’ouverture : mardi 9 h-17 h. Groupe : mardi 14 h-16 h ».
        if any(_overlap(one, other) for one, other in combinations(slots, 2)):
            raise UnclearError(_("Quelle heure, pour quel jour ?"))
        return slots

    def _check_parts(self, hours):
        """« Le mardi soir, à 8 h » may be 20 h: who knows. Without an hour the words stay."""
        for part in self.said.parts:
            if not any(hours):
                self.said.left.append(part)
                continue
            first, last = BEGINS[part.value]
            if not any(one and first <= one.start.hour < last for one in hours):
                raise UnclearError(_("L’heure et le moment de la journée se contredisent."))
        self.said.left.sort(key=lambda item: item.begin)

    def _rhythms(self):
        slots = self._slots()
        every_week = [slot for slot in slots if slot.week is None]
        of_month = [slot for slot in slots if slot.week is not None]
        if every_week and of_month:
            return self._both_rhythms(every_week, of_month)
        if every_week:
            return [self._weekly_rhythm(every_week)]
        return [self._monthly_rhythm(of_month)]

    def _both_rhythms(self, every_week, of_month):
        """« Le vendredi de 19 h à 22 h et le 2e samedi du mois de 10 h à 16 h ».

        Without hours for each, « le 2e mardi et jeudi » may be the second of both.
        """
        said = self.said
        apart = all(
            group.hours and len({week is None for week, _day in group.days}) == 1
            for group in said.groups
            if group.days
        )
        if not apart or said.weeks or said.months or said.kinds - {"every", "monthly"}:
            raise UnclearError(_("Chaque semaine, ou une fois par mois ?"))
        return [Weekly(tuple(every_week)), Monthly(tuple(of_month))]

    def _weekly_rhythm(self, slots):
        said = self.said
        if said.months or said.kinds & {"monthly", "twice"}:
            raise UnclearError(_("Quelle semaine du mois ?"))
        if not said.weeks:
            return Weekly(tuple(slots))
        if not said.since or not said.anchor_known:
            raise UnclearError(_("Une semaine sur %s : à partir de quelle date ?") % said.weeks)
        return Weekly(tuple(slots), said.weeks, said.since)

    def _monthly_rhythm(self, slots):
        said = self.said
        if said.weeks or "weekly" in said.kinds:
            raise UnclearError(_("Chaque semaine, ou une fois par mois ?"))
        weeks = {slot.week for slot in slots}
        if "twice" in said.kinds and len(weeks) != 2:
            raise UnclearError(_("Quelles semaines du mois ?"))
        # « Elke tweede dinsdag » may be one Tuesday in two; in French « chaque 2e » is not said so.
        alone = "every" in said.kinds and "monthly" not in said.kinds and len(weeks) == 1
        if alone and self.language != "fr" and weeks & {2, 3, 4}:
            raise UnclearError(_("De chaque mois, ou une fois sur deux ?"))
        if not said.months or said.open_months:
            return Monthly(tuple(slots))
        if not said.from_month:
            raise UnclearError(_("À partir de quel mois ?"))
        return Monthly(tuple(slots), said.months, said.from_month)

    def _dates(self):
        said = self.said
        days = any(group.days for group in said.groups)
        if days or said.kinds - {"monthly"} or said.weeks or said.months or said.open_months:
            raise UnclearError(_("Une date, ou un rythme ?"))
        leading = [one for group in said.groups for one in group.hours]
        if len(leading) > 1 or (leading and said.hours_of_dates):
            raise UnclearError(_("Quelle heure, pour quelle date ?"))
        self._check_parts(leading + [one for _end, one in said.hours_of_dates])
        hours = [leading[0] if leading else None] * len(said.dates)
        begin = 0
        for end, one in said.hours_of_dates:
            hours[begin:end] = [one] * (end - begin)
            begin = end
        year, dates = None, []
        for partial, one in zip(reversed(said.dates), reversed(hours), strict=True):
            year = partial.year or year
            day = partial.in_year(year)
            if not day:
                raise UnclearError(_("De quelle année est cette date ?"))
            dates.append(OneDate(day, one))
        return Dates(tuple(dates))


def _overlap(one, other):
    same_day = (one.week, one.weekday) == (other.week, other.weekday)
    return same_day and one.hours and other.hours and one.hours.overlaps(other.hours)
