"""A group's meetings as a calendar (RFC 5545), as far as they are known.

Only what can be stated exactly becomes an event: a weekly meeting, or « the third Thursday of the
month », with its hour (see `MeetingQuerySet.dated`).
"""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from django.utils import timezone
from django.utils.translation import gettext as _
from icalendar import Calendar, Event, Timezone

from ..models import Meeting

BRUSSELS = ZoneInfo("Europe/Brussels")
DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def recurrence(meeting):
    """The RRULE of a dated meeting, as a dict."""
    day = DAYS[meeting.weekday]
    if meeting.frequency == Meeting.Frequency.WEEKLY:
        return {"freq": "weekly", "byday": day}
    weeks = meeting.weeks_of_month.split(",")
    return {"freq": "monthly", "byday": [f"{week}{day}" for week in weeks]}


def next_date(meeting, today):
    """The first day from today on which the meeting takes place."""
    weeks = {int(week) for week in meeting.weeks_of_month.split(",") if week}
    day = today + timedelta(days=(meeting.weekday - today.weekday()) % 7)
    while weeks and not weeks & {(day.day - 1) // 7 + 1, -1 if is_last(day) else 0}:
        day += timedelta(days=7)
    return day


def is_last(day):
    return (day + timedelta(days=7)).month != day.month


def calendar_of(group, meetings, url):
    """These dated meetings as a calendar of the group.

    Its title is neutral, since calendars are read over shoulders.
    """
    calendar = Calendar()
    calendar.add("prodid", "-//Healing Together//FR")
    calendar.add("version", "2.0")
    calendar.add("name", _("Rendez-vous"))
    calendar.add("refresh-interval", timedelta(days=1), parameters={"VALUE": "DURATION"})
    calendar.add("source", f"{url}agenda.ics", parameters={"VALUE": "URI"})
    calendar.add_component(Timezone.from_tzinfo(BRUSSELS))
    for meeting in meetings:
        if day := first_date(group, meeting):
            calendar.add_component(event_of(group, meeting, day, url))
    return calendar.to_ical()


def first_date(group, meeting):
    """The next day of the meeting outside the pause of the group; none while its end is unknown."""
    day = next_date(meeting, timezone.localdate())
    if group.status != group.Status.PAUSED or (group.paused_from and day < group.paused_from):
        return day
    if group.paused_until is None or group.is_pause_over:
        return None
    return next_date(meeting, max(day, group.paused_until + timedelta(days=1)))


def days_in_pause(group, meeting, day):
    """The meetings from `day` on that a coming pause takes away."""
    if group.status != group.Status.PAUSED:
        return []
    start = max(day, group.paused_from or day)
    days = []
    while (start := next_date(meeting, start)) <= group.paused_until:
        days.append(start)
        start += timedelta(days=1)
    return days


def event_of(group, meeting, day, url):
    event = Event()
    event.add("uid", f"rencontre-{meeting.pk}@healing-together")
    event.add("dtstamp", group.updated_at)
    event.add("last-modified", group.updated_at)
    event.add("summary", _("Rendez-vous"))
    event.add("dtstart", datetime.combine(day, meeting.start_time, BRUSSELS))
    if meeting.end_time:
        event.add("dtend", datetime.combine(day, meeting.end_time, BRUSSELS))
    event.add("rrule", recurrence(meeting))
    for left_out in days_in_pause(group, meeting, day):
        event.add("exdate", datetime.combine(left_out, meeting.start_time, BRUSSELS))
    event.add("url", url)
    event.add("class", "PRIVATE")
    caution = _("Vérifiez la date auprès du groupe avant de venir.")
    event.add("description", f"{meeting.note}. {caution}" if meeting.note else caution)
    if group.municipality_id:
        place = [group.public_venue, group.public_street, group.town]
        event.add("location", ", ".join(part for part in place if part))
    return event
