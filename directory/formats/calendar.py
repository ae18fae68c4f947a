"""When groups meet, as calendars: one of a group, one of a list, one of a region.

Titles are neutral, since calendars are read over shoulders. A meeting keeps its UID as long as
its row is there, whatever becomes of the others; SEQUENCE and LAST-MODIFIED move only with the
meetings.
"""

from datetime import UTC, date, datetime, timedelta
from functools import cached_property, lru_cache

from django.utils import timezone
from django.utils.translation import gettext as _
from icalendar import Calendar, Event, Timezone

from ..meetings.dates import BRUSSELS, Occurrence, between, falls, planned_days
from ..meetings.rows import how_of, keys_of_slots, pause_of
from ..meetings.rules import Cancelled, Dates, Extra, Moved, Note, Rule, Weekly
from ..meetings.tongues import full_date

DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
ALL_MONTHS = set(range(1, 13))
# How far exceptions are written out: a reader may look two years ahead.
HORIZON = timedelta(days=26 * 31)
EPOCH = datetime(2026, 1, 1, tzinfo=UTC)


END = b"END:VCALENDAR\r\n"


def calendar_of(texts, url, description=""):
    """A calendar of events as texts (see `text_of`), which readers may subscribe to at `url`."""
    calendar = Calendar()
    calendar.add("prodid", "-//Healing Together//FR")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("name", _("Rendez-vous"))
    calendar.add("x-wr-calname", _("Rendez-vous"))
    if description:
        calendar.add("description", description)
        calendar.add("x-wr-caldesc", description)
    calendar.add("refresh-interval", timedelta(days=1), parameters={"VALUE": "DURATION"})
    calendar.add("source", url, parameters={"VALUE": "URI"})
    calendar.add_component(time_zone())
    return b"".join([calendar.to_ical().removesuffix(END), *texts, END])


def text_of(events):
    return b"".join(event.to_ical() for event in events)


@lru_cache
def time_zone():
    return Timezone.from_tzinfo(BRUSSELS)


def events_of(group, rules, school, url, *, with_town=False):
    """The events of a group; `school` is a `SchoolCalendar`. A list also says the town."""
    return [
        event
        for series in series_of(group, rules, school, url, with_town=with_town)
        for event in series.events()
    ]


def series_of(group, rules, school, url="", *, with_town=False):
    """A series for each row of its meetings, which the rules that they make do not tell apart."""
    keys = keys_of_slots(group.meetings.all())
    return [
        Series(group, rule, parts, key, school, url, with_town=with_town)
        for rule in rules
        for parts in [parts_of(rule, keys)]
        for key in parts
    ]


def parts_of(rule, keys):
    """{key of a row: the slots that it states}; of dates announced one by one, which have no row,
    the key is None.
    """
    slots = rule.rhythm.dates if isinstance(rule.rhythm, Dates) else rule.rhythm.slots
    parts = {}
    for slot in slots:
        parts.setdefault(keys.get((how_of(rule), slot)), []).append(slot)
    return {key: tuple(parts[key]) for key in sorted(parts, key=lambda key: key or 0)}


class Series:
    """One VEVENT that repeats, and those that stand for a date of it that is otherwise."""

    def __init__(self, group, rule, parts, key, school, url, *, with_town):
        self.group = group
        self.rule = rule
        self.parts = parts
        self.part = parts[key]
        self.key = key
        self.school = school
        self.url = url
        self.with_town = with_town
        self.hours = self.part[0].hours
        self.changed = group.meetings_changed_at
        self.first = rule.since or self.changed.astimezone(BRUSSELS).date()
        if isinstance(rule.rhythm, Dates):
            self.first = date.min if not rule.since else rule.since
        self.last = max(self.first, timezone.localdate()) if self.first > date.min else date.max
        self.last = self.last if self.last == date.max else self.last + HORIZON

    # Which days ------------------------------------------------------------------------------

    @cached_property
    def bare(self):
        """The rule without what happens to single dates."""
        fields = {name: getattr(self.rule, name) for name in Rule.__dataclass_fields__}
        return Rule(**fields | {"changes": ()})

    @cached_property
    def days(self):
        """The days of this part on which the group meets by its rule, outside its pause."""
        first, last = self.span
        dates = between([self.bare], first, last, self.school)
        return [one.day for one in dates if self._is_mine(one) and not self._in_pause(one.day)]

    @cached_property
    def span(self):
        if isinstance(self.rule.rhythm, Dates):
            listed = [one.day for one in self.rule.rhythm.dates]
            return max(self.first, listed[0]), listed[-1]
        if self.rule.until:
            return self.first, min(self.rule.until, self.last)
        return self.first, self.last

    def _is_mine(self, occurrence):
        """A day that two rows give, the fourth and the last, is one meeting: of the first row."""
        if len(self.parts) == 1:
            return True
        for key, slots in self.parts.items():
            for slot in slots:
                if falls(occurrence, slot):
                    return key == self.key
        return False

    def _in_pause(self, day):
        pause = pause_of(self.group)
        return pause is not None and pause[0] <= day <= pause[1]

    @cached_property
    def ends(self):
        """The last day, where the rule or a pause without a known end gives one."""
        pause = pause_of(self.group)
        endless = pause is not None and pause[1] == date.max
        limited = self.rule.until or self.rule.sessions or endless
        return self.days[-1] if limited else None

    @cached_property
    def left_out(self):
        """Days that the RRULE gives and that are none: exceptions of the rule, and cancelled."""
        cancelled = [one.day for one in self.rule.changes if isinstance(one, Cancelled)]
        last = self.ends or self.span[1]
        mine = Rule(type(self.rule.rhythm)(self.part, *self._counting()))
        planned = planned_days(mine, self.days[0], last)
        kept = {*self.days} - {*cancelled}
        return [day for day in planned if day not in kept and self._month_is_open(day)]

    def _counting(self):
        rhythm = self.rule.rhythm
        weekly = isinstance(rhythm, Weekly)
        return rhythm.every, (self.days[0] if weekly else rhythm.from_month)

    def _month_is_open(self, day):
        return day.month not in self.rule.closed_months

    @cached_property
    def moved(self):
        """Days that the rhythm gives, whose meeting is on another one."""
        return [one.day for one in self._changes(Moved)]

    def _changes(self, *kinds):
        days = {*self.days}
        return [one for one in self.rule.changes if isinstance(one, kinds) and one.day in days]

    # Events ----------------------------------------------------------------------------------

    def events(self):
        if not self.days:
            return []
        if isinstance(self.rule.rhythm, Dates):
            return self._listed()
        series = self._event(self.days[0])
        series.add("rrule", self._recurrence())
        for day in self.left_out:
            self._add_moment(series, "exdate", day)
        return [series, *self._special(), *self._extra()]

    def _listed(self):
        """An event a date: some readers pass over the first of a series of RDATE."""
        changes = {one.day: one for one in self.rule.changes if not isinstance(one, Extra)}
        events = []
        for day in self.days:
            change = changes.get(day)
            if isinstance(change, Cancelled):
                continue
            moved = isinstance(change, Moved)
            to, hours = (change.to, change.hours) if moved else (day, None)
            note = change.note if change else ""
            uid = self._uid(self.key, day)
            events.append(self._event(to, hours, uid=uid, note=note))
        return [*events, *self._extra()]

    def _uid(self, key=None, day=None):
        row = f"-r{key}" if key else ""
        date_of_list = f"-{day:%Y%m%d}" if day else ""
        return f"groupe-{self.group.pk}{row}{date_of_list}@healing-together"

    def _extra(self):
        """Dates that the rhythm does not give: of no row of the meetings."""
        if self.key != next(iter(self.parts)):
            return
        for change in self.rule.changes:
            if isinstance(change, Extra) and not self._in_pause(change.day):
                uid = self._uid(day=change.day)
                yield self._event(change.day, change.hours, uid=uid, note=change.note)

    def _special(self):
        """What stands for one date of the series: moved, or with a note of its own."""
        for change in self._changes(Moved, Note):
            moved = isinstance(change, Moved)
            day, hours = (change.to, change.hours) if moved else (change.day, None)
            event = self._event(day, hours or self.hours, note=change.note)
            self._add_moment(event, "recurrence-id", change.day)
            yield event

    def _event(self, day, hours=None, *, uid="", note=""):
        event = Event()
        group, hours = self.group, hours or self.hours
        event.add("uid", uid or self._uid(self.key))
        event.add("dtstamp", self.changed)
        event.add("last-modified", self.changed)
        event.add("sequence", int((self.changed - EPOCH).total_seconds() // 60))
        town = f" – {group.town}" if self.with_town and group.municipality_id else ""
        event.add("summary", _("Rendez-vous") + town)
        occurrence = Occurrence(day, hours)
        event.add("dtstart", occurrence.start or day)
        if occurrence.end:
            event.add("dtend", occurrence.end)
        if group.is_ended:
            event.add("status", "CANCELLED")
        event.add("url", self.url)
        event.add("class", "PRIVATE")
        event.add("transp", "OPAQUE" if hours else "TRANSPARENT")
        event.add("description", self._description(note))
        if group.municipality_id:
            place = [group.public_venue, group.public_street, group.town]
            event.add("location", ", ".join(part for part in place if part))
        return event

    def _description(self, note):
        said = [note] if note else []
        if self.rule.school_holidays:
            known = min(self.school.known_until(one) for one in self.rule.school_holidays)
            if known > date.min:
                said.append(
                    _("Après le %(day)s, à vérifier : vacances scolaires")
                    % {"day": full_date(known)}
                )
        if not (self.rule.closed_on_public_holidays or isinstance(self.rule.rhythm, Dates)):
            said.append(_("Les jours fériés, à vérifier"))
        said.append(_("Vérifiez la date auprès du groupe avant de venir."))
        return ". ".join(said)

    def _recurrence(self):
        rhythm = self.rule.rhythm
        rule = {"freq": "weekly" if isinstance(rhythm, Weekly) else "monthly"}
        if rhythm.every > 1:
            rule["interval"] = rhythm.every
        rule["byday"] = [f"{slot.week or ''}{DAYS[slot.weekday]}" for slot in self.part]
        if self.rule.closed_months:
            rule["bymonth"] = sorted(ALL_MONTHS - self.rule.closed_months)
        if self.ends:
            moment = Occurrence(self.ends, self.hours).start
            rule["until"] = moment.astimezone(UTC) if moment else self.ends
        return rule

    def _add_moment(self, event, name, day):
        moment = Occurrence(day, self.hours).start
        if moment:
            event.add(name, moment)
        else:
            event.add(name, day, parameters={"VALUE": "DATE"})
