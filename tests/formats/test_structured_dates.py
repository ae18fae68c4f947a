"""What a page tells search engines of when a group meets is what it tells people."""

import json
from datetime import date, time

import pytest

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
    assert schedule["exceptDate"] == ["2026-12-03"]
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
