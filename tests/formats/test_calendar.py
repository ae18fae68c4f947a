"""A group's page says when it meets, and its calendar has only dates on which it does."""

from datetime import date, time

import pytest
import recurring_ical_events
from django.utils import translation
from icalendar import Calendar

from directory.meetings.shown import when_in_words
from tests.clock import on as on
from tests.factories import make_group

pytestmark = pytest.mark.django_db

LAST_SATURDAY = {
    "frequency": "monthly",
    "weekday": 5,
    "weeks_of_month": "-1",
    "start_time": time(14),
    "end_time": time(16, 30),
}


def dates(client, group, first=date(2026, 10, 1), last=date(2027, 6, 1)):
    response = client.get(f"{group.get_absolute_url()}agenda.ics")
    calendar = Calendar.from_ical(response.content)
    events = recurring_ical_events.of(calendar).between(first, last)
    return sorted(f"{event['DTSTART'].dt:%m-%d}" for event in events)


@pytest.fixture
def paused(on):
    """A group that meets on the last Saturday, from 28 November 2026 on, and pauses."""
    on("2026-11-15")

    def make(start=None, until=None):
        group = make_group(meetings=[LAST_SATURDAY])
        group.move_to(
            "paused",
            start=start and date.fromisoformat(start),
            until=until and date.fromisoformat(until),
        )
        return group

    return make


def test_a_group_that_goes_on_has_every_date(client, on):
    on("2026-11-15")
    group = make_group(meetings=[LAST_SATURDAY])
    assert dates(client, group, last=date(2027, 3, 1)) == ["01-30", "02-27", "11-28", "12-26"]


@pytest.mark.parametrize(
    ("pause", "expected"),
    [
        ((None, "2027-03-01"), ["03-27", "04-24", "05-29"]),
        (("2026-12-01", "2027-03-01"), ["03-27", "04-24", "05-29", "11-28"]),
        ((None, None), []),
        ((None, "2026-11-20"), ["01-30", "02-27", "03-27", "04-24", "05-29", "11-28", "12-26"]),
    ],
)
def test_no_date_is_in_the_pause_of_the_group(client, paused, pause, expected):
    assert dates(client, paused(*pause)) == expected


def test_after_its_last_day_a_pause_lasts_until_somebody_says_so(client, paused, on):
    group = paused(None, "2026-11-20")
    on("2026-11-21")
    assert dates(client, group) == []


def test_a_paused_group_offers_no_calendar(client, paused):
    group = paused(None, "2027-03-01")
    assert "agenda.ics" not in client.get(group.get_absolute_url()).text


@pytest.mark.parametrize(
    ("rhythm", "shown", "hidden"),
    [
        ("", "Le dernier samedi du mois, de 14\xa0h à 16\xa0h\xa030", "Sur rendez-vous"),
        ("Goûter offert", "16\xa0h\xa030 (goûter offert)", "Sur rendez-vous"),
        ("Le mardi", "Le dernier samedi du mois, de 14\xa0h", "Le mardi"),
    ],
)
def test_a_group_whose_meetings_are_known_says_when(client, rhythm, shown, hidden):
    group = make_group(rhythm=rhythm, meetings=[LAST_SATURDAY])
    page = client.get(group.get_absolute_url()).text
    assert shown in page
    assert "Quand" in page
    assert "agenda.ics" in page
    assert hidden not in page


def test_in_another_language_the_meetings_are_said_in_it():
    group = make_group(rhythm="", meetings=[LAST_SATURDAY])
    with translation.override("nl"):
        said = when_in_words(group)
    assert said == "Elke laatste zaterdag van de maand van 14 tot 16.30 uur"


def test_a_group_of_which_nobody_said_when_says_nothing(client):
    group = make_group(rhythm="", meetings=[{"frequency": "fortnightly", "weekday": 3}])
    assert "<dt>Quand</dt>" not in client.get(group.get_absolute_url()).text
