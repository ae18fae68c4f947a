"""What a page tells search engines of when a group meets is what it tells people."""

import json
from datetime import date, time

import pytest
from icalendar import Calendar

from directory.fixtures import read_yaml
from directory.models import SchoolHoliday
from tests.clock import on as on
from tests.factories import make_group
from tests.reading import read

pytestmark = pytest.mark.django_db

THURSDAY = {
    "frequency": "weekly",
    "weekday": 3,
    "start_time": time(19, 30),
    "end_time": time(21, 30),
}


def events(client, group):
    page = read(client, group.get_absolute_url())
    blocks = [
        json.loads(block.text) for block in page.tree.xpath("//script[@type='application/ld+json']")
    ]
    return [event for block in blocks for event in block.get("@graph", ())]


def test_the_schedule_and_the_next_dates_are_said(client, on):
    on("2026-11-28")
    group = make_group(meetings=[THURSDAY], source_date="2026-10", closed_months="7,8")
    group.date_changes.create(kind="cancelled", day=date(2026, 12, 3))
    group.date_changes.create(kind="moved", day=date(2026, 12, 10), to_day=date(2026, 12, 11))
    series, *dates = events(client, group)
    (schedule,) = series["eventSchedule"]
    assert schedule["repeatFrequency"] == "P1W"
    assert schedule["byDay"] == "https://schema.org/Thursday"
    assert schedule["startTime"] == "19:30:00"
    assert schedule["scheduleTimezone"] == "Europe/Brussels"
    assert 7 not in schedule["byMonth"]
    assert schedule["exceptDate"] == ["2026-12-03", "2026-12-10"]
    assert [event["startDate"] for event in dates[:3]] == [
        "2026-12-03T19:30:00+01:00",
        "2026-12-11T19:30:00+01:00",
        "2026-12-17T19:30:00+01:00",
    ]
    assert [event["eventStatus"].rsplit("/")[-1] for event in dates[:3]] == [
        "EventCancelled",
        "EventRescheduled",
        "EventScheduled",
    ]
    assert dates[1]["previousStartDate"] == "2026-12-10"


LEFT_OUT = {
    "school holidays": ({"school_holidays": "fr"}, "2026-12-24", "2026-12-17"),
    "public holidays": ({"closed_on_public_holidays": True}, "2027-05-06", "2026-12-24"),
    "a pause": (
        {
            "status": "paused",
            "paused_from": date(2026, 12, 10),
            "paused_until": date(2026, 12, 20),
        },
        "2026-12-17",
        "2026-12-24",
    ),
}


@pytest.mark.parametrize(("fields", "none", "meets"), LEFT_OUT.values(), ids=LEFT_OUT)
def test_schedules_leave_out_what_the_calendar_leaves_out(client, on, fields, none, meets):
    for row in read_yaml("school_holidays.yaml"):
        SchoolHoliday.objects.create(**row)
    on("2026-11-28")
    group = make_group(meetings=[THURSDAY], **fields)
    (schedule,) = events(client, group)[0]["eventSchedule"]
    calendar = Calendar.from_ical(client.get(f"{group.get_absolute_url()}agenda.ics").content)
    left_out = calendar.walk("VEVENT")[0]["EXDATE"]
    left_out = left_out if isinstance(left_out, list) else [left_out]
    assert schedule["exceptDate"] == [str(one.dts[0].dt.date()) for one in left_out]
    assert none in schedule["exceptDate"]
    assert meets not in schedule["exceptDate"]


def test_each_week_of_the_month_leaves_out_its_own_days(client, on):
    on("2026-11-28")
    group = make_group(meetings=[THURSDAY | {"frequency": "monthly", "weeks_of_month": "1,3"}])
    group.date_changes.create(kind="cancelled", day=date(2026, 12, 3))
    schedules = events(client, group)[0]["eventSchedule"]
    assert [(one["byMonthWeek"], one.get("exceptDate")) for one in schedules] == [
        (1, ["2026-12-03"]),
        (3, None),
    ]


def test_a_cycle_ends_with_its_last_meeting(client, on):
    on("2026-11-28")
    cycle = {"since": date(2026, 12, 3), "sessions": 3}
    (schedule,) = events(client, make_group(meetings=[THURSDAY | cycle]))[0]["eventSchedule"]
    assert schedule["endDate"] == "2026-12-17"


def test_a_pause_without_an_end_has_no_schedule(client, on):
    on("2026-11-28")
    assert events(client, make_group(meetings=[THURSDAY], status="paused")) == []


def test_dates_to_be_checked_are_not_given_to_search_engines(client, on):
    on("2026-11-28")
    group = make_group(meetings=[THURSDAY], source_date="2018")
    (series,) = events(client, group)
    assert "eventSchedule" in series


def test_a_hidden_address_is_in_no_event(client, on):
    on("2026-11-28")
    group = make_group(
        meetings=[THURSDAY],
        source_date="2026-10",
        street="Rue Secrète 7",
        address_visibility="on_request",
    )
    assert "Secrète" not in json.dumps(events(client, group), ensure_ascii=False)
    assert events(client, group)[1]["location"]["address"]["addressLocality"] == "Namur"


def test_a_group_without_rules_has_no_events(client):
    assert events(client, make_group(rhythm="Parfois")) == []
