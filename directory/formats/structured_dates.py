"""When a group meets, as schema.org says it: its schedule and its next dates."""

from ..meetings.dates import Occurrence, falls
from ..meetings.rules import Dates, Weekly
from ..meetings.shown import is_announced
from .calendar import series_of
from .structured_data import CONTEXT, filled, place_of

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
ALL_MONTHS = set(range(1, 13))


def events_data(group, coming, url):
    """The meetings as one event with its schedules, and the dates that are certain.

    What the calendar of the group leaves out, its schedules leave out.

    Neither says « to be checked »: dates of an old source are not given to search engines.
    """
    rules = [rule for rule in coming.plan.rules if not is_announced(rule)]
    series = series_of(group, rules, coming.school) if rules else []
    schedules = [schedule for one in series for schedule in schedules_of(one)]
    dates = [] if group.is_to_be_checked else [one for one in coming.dates if one.certain]
    dates = [one for one in dates if one.hours or not one.cancelled]
    common = {
        "name": group.name,
        "url": url,
        "location": location_of(group, url),
        "eventAttendanceMode": attendance_of(group),
    }
    data = [event_of(one, common) for one in dates[: len(coming.held) + len(coming.cancelled)]]
    if schedules:
        data.insert(0, filled(**{"@type": "Event"}, **common, eventSchedule=schedules))
    return {"@context": CONTEXT, "@graph": data} if data else None


def event_of(date, common):
    status = "EventScheduled"
    previous = None
    if date.cancelled:
        status = "EventCancelled"
    elif date.planned and date.planned != date.day:
        status, previous = "EventRescheduled", date.planned.isoformat()
    return filled(
        **{"@type": "Event"},
        **common,
        startDate=(date.start or date.day).isoformat(),
        endDate=date.end and date.end.isoformat(),
        eventStatus=f"{CONTEXT}/{status}",
        previousStartDate=previous,
    )


def schedules_of(series):
    """One for each slot; none while the group pauses and nobody knows until when."""
    rule, rhythm = series.rule, series.rule.rhythm
    if isinstance(rhythm, Dates) or not series.days:
        return []
    weekly = isinstance(rhythm, Weekly)
    closed = rule.closed_months
    off = [Occurrence(day, series.hours) for day in (*series.left_out, *series.moved)]
    return [
        filled(
            **{"@type": "Schedule"},
            repeatFrequency=f"P{rhythm.every}{'W' if weekly else 'M'}",
            byDay=f"{CONTEXT}/{DAYS[slot.weekday]}",
            byMonthWeek=slot.week,
            byMonth=sorted(ALL_MONTHS - closed) if closed else None,
            startTime=slot.hours and f"{slot.hours.start:%H:%M:%S}",
            endTime=slot.hours and slot.hours.end and f"{slot.hours.end:%H:%M:%S}",
            startDate=(rule.since or getattr(rhythm, "anchor", None) or "")
            and str(rule.since or rhythm.anchor),
            endDate=series.ends and series.ends.isoformat(),
            exceptDate=sorted(str(one.day) for one in off if falls(one, slot)),
            scheduleTimezone="Europe/Brussels",
        )
        for slot in series.part
    ]


def location_of(group, url):
    if group.municipality_id:
        return place_of(group)
    return {"@type": "VirtualLocation", "url": url}


def attendance_of(group):
    modes = {"in_person": "Offline", "online": "Online", "phone": "Online", "hybrid": "Mixed"}
    return f"{CONTEXT}/{modes.get(group.format, 'Offline')}EventAttendanceMode"
