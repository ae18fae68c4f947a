"""What a meeting can say, independent of the database.

A `Rule` is one rhythm with its exceptions; a group may have several. A rule that cannot be is
refused when it is made, with the sentence that would be right.
"""

from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from .tongues import full_date

LAST = -1
WEEKS = (1, 2, 3, 4, 5, LAST)
# What divides a year: « every five months » would be another month each year.
MONTHS_APART = (1, 2, 3, 4, 6)
LATEST_END = time(6)
EARLIEST_START_OF_A_NIGHT = time(17)


class Community(StrEnum):
    """Whose school holidays: they differ."""

    FRENCH = "fr"
    FLEMISH = "nl"
    GERMAN = "de"


class ImpossibleRuleError(ValidationError):
    """A rule that no calendar can follow."""


def refuse(message, **parts):
    raise ImpossibleRuleError(message % parts)


@dataclass(frozen=True, order=True)
class Hours:
    """From an hour to another; an end before the start is on the next day (22 h – 0 h)."""

    start: time
    end: time | None = None

    def __post_init__(self):
        if self.end is None or self.end > self.start:
            return
        if self.end > LATEST_END or self.start < EARLIEST_START_OF_A_NIGHT:
            refuse(
                _("La rencontre finit avant de commencer : écrivez « de %(end)s à %(start)s »."),
                start=_hour(self.start),
                end=_hour(self.end),
            )

    @property
    def past_midnight(self):
        return self.end is not None and self.end <= self.start

    def overlaps(self, other):
        """Whether one begins before the other ends, both on one day and known to the end."""
        return bool(self.end and other.end and self.start < other.end and other.start < self.end)


def _hour(moment):
    minutes = f"\xa0{moment:%M}" if moment.minute else ""
    return f"{moment.hour}\xa0h{minutes}"


@dataclass(frozen=True)
class Slot:
    """A day of the week, 0 for Monday, with its hours where they are known.

    In a monthly rhythm `week` says which one of the month: 1 to 5, or -1 for the last.
    """

    weekday: int
    hours: Hours | None = None
    week: int | None = None

    def __post_init__(self):
        if self.weekday not in range(7):
            refuse(_("Ce jour n’existe pas : écrivez un jour de lundi à dimanche."))
        if self.week is not None and self.week not in WEEKS:
            refuse(_("Écrivez « 1er » à « 5e », ou « dernier »."))


def _in_order(slots):
    """First by the week of the month, then by day and hour: one rhythm is written in one way."""
    return tuple(
        sorted(slots, key=lambda slot: (_rank(slot.week), slot.weekday, _start(slot.hours)))
    )


def _rank(week):
    return 6 if week == LAST else week or 0


def _check_slots(slots, *, monthly):
    if not slots:
        refuse(_("Il manque le jour : « le jeudi », ou « le 1er jeudi du mois »."))
    if len(set(slots)) < len(slots):
        refuse(_("Le même jour est là deux fois : écrivez-le une fois."))
    if any((slot.week is None) is monthly for slot in slots):
        refuse(
            _("Il manque la semaine : « le 1er jeudi du mois ».")
            if monthly
            else _("« Le 1er jeudi » se dit d’un mois : « le 1er jeudi du mois ».")
        )


@dataclass(frozen=True)
class Weekly:
    """On these days, every week; or every `every` weeks, counted from the known date `anchor`."""

    slots: tuple[Slot, ...]
    every: int = 1
    anchor: date | None = None

    def __post_init__(self):
        _check_slots(self.slots, monthly=False)
        object.__setattr__(self, "slots", _in_order(self.slots))
        if self.every not in range(1, 53):
            refuse(_("Écrivez « toutes les 2 semaines », jusqu’à 52."))
        if self.every > 1 and not self.anchor:
            refuse(
                _(
                    "Toutes les %(every)s semaines, à partir de quelle date ? "
                    "« Un jeudi sur deux, à partir du 7 janvier 2027 »."
                ),
                every=self.every,
            )
        if self.anchor and self.anchor.weekday() not in {slot.weekday for slot in self.slots}:
            refuse(
                _("Le premier jour ne va pas avec le rythme : le %(day)s."),
                day=full_date(self.anchor),
            )


@dataclass(frozen=True)
class Monthly:
    """On these days of the month, every month; or every `every` months, counted from a month."""

    slots: tuple[Slot, ...]
    every: int = 1
    from_month: int | None = None

    def __post_init__(self):
        _check_slots(self.slots, monthly=True)
        object.__setattr__(self, "slots", _in_order(self.slots))
        if self.every not in MONTHS_APART:
            refuse(_("Écrivez tous les mois, tous les 2, 3, 4 ou 6 mois."))
        if self.every > 1 and self.from_month is None:
            refuse(
                _(
                    "Tous les %(every)s mois, à partir de quel mois ? "
                    "« Le 1er jeudi, tous les %(every)s mois, à partir de janvier »."
                ),
                every=self.every,
            )
        if self.from_month is not None and self.from_month not in range(1, 13):
            refuse(_("Ce mois n’existe pas : écrivez un mois de janvier à décembre."))


@dataclass(frozen=True, order=True)
class OneDate:
    """One date of a list, with its hours where they are known."""

    day: date
    hours: Hours | None = None


@dataclass(frozen=True)
class Dates:
    """A plain list of dates, in order.

    `announced` one by one, they are no rhythm: the group says that in its own words.
    """

    dates: tuple[OneDate, ...]
    announced: bool = False

    def __post_init__(self):
        if not self.dates:
            refuse(_("Il manque une date : « le 3 décembre 2026 »."))
        if len(set(self.dates)) < len(self.dates):
            refuse(_("La même date est là deux fois : écrivez-la une fois."))
        in_order = sorted(self.dates, key=lambda one: (one.day, _start(one.hours)))
        object.__setattr__(self, "dates", tuple(in_order))


def _start(hours):
    return hours.start if hours else time.min


# What happens to one date.


@dataclass(frozen=True)
class Cancelled:
    day: date
    note: str = ""


@dataclass(frozen=True)
class Moved:
    """What was planned on `day` takes place on `to`; without hours, at the usual ones."""

    day: date
    to: date
    hours: Hours | None = None
    note: str = ""


@dataclass(frozen=True)
class Extra:
    day: date
    hours: Hours | None = None
    note: str = ""


@dataclass(frozen=True)
class Note:
    day: date
    note: str

    def __post_init__(self):
        if not self.note.strip():
            refuse(_("Écrivez la précision pour le %(day)s."), day=full_date(self.day))


Change = Cancelled | Moved | Extra | Note


@dataclass(frozen=True)
class Rule:
    """A rhythm, from and until when it holds, and when there is no meeting.

    With `sessions`, a closed cycle: so many meetings from `since` on.
    """

    rhythm: Weekly | Monthly | Dates
    since: date | None = None
    until: date | None = None
    sessions: int | None = None
    closed_months: frozenset[int] = frozenset()
    school_holidays: frozenset[Community] = frozenset()
    closed_on_public_holidays: bool = False
    changes: tuple[Change, ...] = field(default=())

    def __post_init__(self):
        if self.since and self.until and self.until < self.since:
            refuse(
                _("Le cycle finit avant de commencer : écrivez « du %(until)s au %(since)s »."),
                since=full_date(self.since),
                until=full_date(self.until),
            )
        if self.sessions is not None:
            self._check_cycle()
        if not self.closed_months <= set(range(1, 13)):
            refuse(_("Ce mois n’existe pas : écrivez un mois de janvier à décembre."))
        if len(self.closed_months) == 12:
            refuse(_("Toute l’année est fermée : laissez au moins un mois."))
        self._check_changes()

    def _check_cycle(self):
        if self.sessions < 1:
            refuse(_("Un cycle a au moins une rencontre : « un cycle de 8 rencontres »."))
        if isinstance(self.rhythm, Dates):
            refuse(_("Une liste de dates dit déjà combien il y a de rencontres."))
        if not self.since:
            refuse(
                _(
                    "Quand le cycle commence-t-il ? "
                    "« Un cycle de %(sessions)s rencontres, à partir du 7 janvier 2027 »."
                ),
                sessions=self.sessions,
            )

    def _check_changes(self):
        planned = [change.day for change in self.changes if isinstance(change, Cancelled | Moved)]
        for day in planned:
            if planned.count(day) > 1:
                refuse(
                    _("Le %(day)s est annulé ou déplacé deux fois : gardez-en une."),
                    day=full_date(day),
                )


def weekly(*weekdays, hours=None, every=1, anchor=None):
    """The rhythm of these days of the week, all at the same hours."""
    return Weekly(tuple(Slot(day, hours) for day in weekdays), every, anchor)


def monthly(weeks, weekday, *, hours=None, every=1, from_month=None):
    """The rhythm of these weeks' weekday, all at the same hours."""
    slots = tuple(Slot(weekday, hours, week) for week in weeks)
    return Monthly(slots, every, from_month)


# What says as much, or more --------------------------------------------------------------------


def say_all_of(rules, others):
    """Whether these rules say all that the others do, and perhaps more: hours, when there is none.

    « Chaque jeudi, de 14 h à 16 h, sauf en juillet » says all of « Chaque jeudi ».
    """
    return len(rules) == len(others) and all(
        any(_says_all_of(rule, other) for rule in rules) for other in others
    )


def _says_all_of(rule, other):
    limits = [
        other.closed_months <= rule.closed_months,
        other.school_holidays <= rule.school_holidays,
        other.closed_on_public_holidays <= rule.closed_on_public_holidays,
    ]
    counted = [(rule, other, name) for name in ("since", "until", "sessions")]
    counted += [(rule.rhythm, other.rhythm, name) for name in ("anchor", "from_month")]
    return (
        all(limits)
        and type(rule.rhythm) is type(other.rhythm)
        and getattr(rule.rhythm, "every", 1) == getattr(other.rhythm, "every", 1)
        and all(
            getattr(two, name, None) in (None, getattr(one, name, None))
            for one, two, name in counted
        )
        and _same_days(_days_of(rule.rhythm), _days_of(other.rhythm))
    )


def _days_of(rhythm):
    """[(what tells the day, its hours)]"""
    if isinstance(rhythm, Dates):
        return [(one.day, one.hours) for one in rhythm.dates]
    return [((slot.week, slot.weekday), slot.hours) for slot in rhythm.slots]


def _same_days(days, others):
    return len(days) == len(others) and all(
        any(day == other and _within(hours, known) for day, hours in days)
        for other, known in others
    )


def _within(hours, known):
    """Whether these are the known hours, as far as they are known."""
    if known is None:
        return True
    return hours is not None and hours.start == known.start and known.end in (None, hours.end)
