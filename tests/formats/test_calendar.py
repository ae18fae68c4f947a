"""A group's page says when it meets, and its calendar has only dates on which it does."""

import re
from datetime import date, datetime, time, timedelta

import pytest
import recurring_ical_events
from django.utils import timezone, translation
from icalendar import Calendar

from directory.fixtures import read_yaml
from directory.meetings.dates import between
from directory.meetings.rows import changes_of, limits_of, meetings_of, rules_of_group
from directory.meetings.rules import (
    Cancelled,
    Dates,
    Extra,
    Hours,
    Moved,
    Note,
    OneDate,
    Rule,
    Slot,
    Weekly,
    monthly,
    weekly,
)
from directory.meetings.school_holidays import school_calendar
from directory.meetings.shown import when_in_words
from directory.models import Meeting, SchoolHoliday, SupportGroup
from directory.models.addresses import redirect_to
from tests.clock import later as later
from tests.clock import on as on
from tests.factories import make_group
from tests.test_hidden_address import HIDING

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


# What a reader of calendars makes of it ------------------------------------------------------


def events_of(client, address):
    response = client.get(address)
    assert response["Content-Type"].startswith("text/calendar")
    return Calendar.from_ical(response.content)


def starts(calendar, first, last):
    events = recurring_ical_events.of(calendar).between(first, last)
    return sorted(str(moment_of(event)) for event in events)


def moment_of(event):
    start = event["DTSTART"].dt
    return start.replace(tzinfo=None) if isinstance(start, datetime) else start


def said(rules, first, last, school):
    """The same, from the rules themselves."""
    return sorted(
        str(one.start.replace(tzinfo=None) if one.hours else one.day)
        for one in between(rules, first, last, school)
        if not one.cancelled
    )


EVENING = Hours(time(19, 30), time(21, 30))
JANUARY = date(2027, 1, 7)
RULES = {
    "every week": Rule(weekly(3, hours=EVENING)),
    "several days": Rule(weekly(0, 3, hours=EVENING)),
    "own hours": Rule(Weekly((Slot(0, Hours(time(9), None)), Slot(2, EVENING)))),
    "one week in two": Rule(weekly(3, hours=EVENING, every=2, anchor=JANUARY)),
    "every three weeks": Rule(weekly(3, hours=EVENING, every=3, anchor=JANUARY)),
    "first and third": Rule(monthly([1, 3], 3, hours=EVENING)),
    "fourth and last": Rule(monthly([4, -1], 3, hours=EVENING)),
    "fifth": Rule(monthly([5], 3, hours=EVENING)),
    "every two months": Rule(monthly([1], 3, hours=EVENING, every=2, from_month=1)),
    "every six months": Rule(monthly([-1], 5, hours=EVENING, every=6, from_month=3)),
    "past midnight": Rule(weekly(4, hours=Hours(time(22), time(0)))),
    "no hour": Rule(weekly(1)),
    "dates": Rule(Dates((OneDate(date(2026, 12, 3), EVENING), OneDate(JANUARY, EVENING)))),
    "a cycle": Rule(weekly(3, hours=EVENING), since=JANUARY, sessions=8),
    "a cycle around holidays": Rule(
        weekly(3, hours=EVENING), since=JANUARY, sessions=8, school_holidays=frozenset({"fr"})
    ),
    "until": Rule(weekly(3, hours=EVENING), until=date(2027, 3, 31)),
    "closed in summer": Rule(weekly(3, hours=EVENING), closed_months=frozenset({7, 8})),
    "closed in summer, by month": Rule(monthly([2], 3), closed_months=frozenset({7, 8})),
    "school holidays": Rule(weekly(3, hours=EVENING), school_holidays=frozenset({"fr"})),
    "public holidays": Rule(weekly(3, hours=EVENING), closed_on_public_holidays=True),
    "changes": Rule(
        weekly(3, hours=EVENING),
        changes=(
            Cancelled(date(2026, 12, 3)),
            Moved(date(2026, 12, 10), date(2026, 12, 11)),
            Moved(date(2026, 12, 17), date(2026, 12, 19), Hours(time(10), time(12))),
            Extra(date(2026, 12, 30), EVENING),
            Extra(date(2027, 1, 2), Hours(time(14), None)),
            Note(date(2027, 1, 14), "repas"),
        ),
    ),
}


def make_with(rule):
    group = make_group(**limits_of([rule]))
    for row in [*meetings_of([rule]), *changes_of([rule])]:
        row.group = group
        row.save()
    return group


@pytest.fixture
def school():
    for row in read_yaml("school_holidays.yaml"):
        SchoolHoliday.objects.create(**row)
    return school_calendar()


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_a_reader_finds_the_dates_of_the_rule_over_two_years(client, on, school, rule):
    on("2026-11-28")
    group = make_with(rule)
    first, last = date(2026, 11, 28), date(2028, 11, 27)
    calendar = events_of(client, f"{group.get_absolute_url()}agenda.ics")
    expected = said(rules_of_group(group), first, last, school)
    assert starts(calendar, first, last + timedelta(days=1)) == expected
    assert expected


def test_a_reader_finds_the_dates_of_every_structured_group(client, real_data):
    school, first = school_calendar(), timezone.localdate() + timedelta(days=1)
    last = first + timedelta(days=730)
    checked = 0
    for group in SupportGroup.objects.published():
        if rules := rules_of_group(group):
            checked += 1
            calendar = events_of(client, f"{group.get_absolute_url()}agenda.ics")
            found = starts(calendar, first, last + timedelta(days=1))
            assert found == said(rules, first, last, school), group.slug
    assert checked > 40


def test_the_end_of_a_night_is_on_the_next_day(client, on):
    on("2026-11-28")
    group = make_with(RULES["past midnight"])
    calendar = events_of(client, f"{group.get_absolute_url()}agenda.ics")
    event = recurring_ical_events.of(calendar).between(date(2026, 12, 4), date(2026, 12, 5))[0]
    assert f"{event['DTEND'].dt:%m-%d %H:%M}" == "12-05 00:00"


def test_the_hour_stays_when_the_clock_changes(client, on):
    on("2026-11-28")
    group = make_with(RULES["every week"])
    calendar = events_of(client, f"{group.get_absolute_url()}agenda.ics")
    days = [date(2027, 3, 25), date(2027, 4, 1)]
    found = [
        recurring_ical_events.of(calendar).between(day, day + timedelta(days=1))[0] for day in days
    ]
    assert [f"{event['DTSTART'].dt:%H:%M %z}" for event in found] == ["19:30 +0100", "19:30 +0200"]
    assert "VTIMEZONE" in client.get(f"{group.get_absolute_url()}agenda.ics").text


def stamps(client, group):
    calendar = events_of(client, f"{group.get_absolute_url()}agenda.ics")
    event = calendar.walk("VEVENT")[0]
    return str(event["UID"]), event["SEQUENCE"], event["LAST-MODIFIED"].dt


def test_uid_sequence_and_date_move_only_with_the_meeting(client, on, later):
    on("2026-11-28")
    group = make_group(meetings=[LAST_SATURDAY])
    before = stamps(client, group)
    later(days=3)
    group.summary = "Autre chose"
    group.save()
    assert stamps(client, group) == before
    meeting = group.meetings.get()
    meeting.start_time = time(13)
    meeting.save()
    uid, sequence, modified = stamps(client, group)
    assert uid == before[0]
    assert sequence > before[1]
    assert modified > before[2]
    later(days=1)
    group.street = "Rue Basse 2"
    group.save()
    assert stamps(client, group)[1] > sequence


def uids(client, group):
    calendar = events_of(client, f"{group.get_absolute_url()}agenda.ics")
    return {f"{event['DTSTART'].dt:%H}": str(event["UID"]) for event in calendar.walk("VEVENT")}


MORNING = LAST_SATURDAY | {"start_time": time(10), "end_time": None}
LISTED = {"frequency": "dates", "dates": "2026-12-05,2027-01-09", "start_time": time(18)}


@pytest.mark.parametrize(
    "other",
    [
        LAST_SATURDAY | {"weeks_of_month": "1"},
        LAST_SATURDAY | {"start_time": time(9), "end_time": None},
        LAST_SATURDAY | {"frequency": "weekly", "weeks_of_month": ""},
        LISTED,
    ],
)
def test_another_meeting_that_comes_or_goes_moves_no_uid(client, on, other):
    on("2026-11-28")
    group = make_group(meetings=[other, MORNING])
    first, kept = group.meetings.order_by("pk")
    uid = uids(client, group)["10"]
    first.delete()
    assert uids(client, group) == {"10": uid}
    Meeting.objects.create(group=group, **other)
    assert uids(client, group)["10"] == uid
    kept.weekday, kept.start_time = 2, time(11)
    kept.save()
    assert uids(client, group)["11"] == uid
    assert list(uids(client, group).values()).count(uid) == 1


def test_two_rows_that_state_the_same_day_are_one_meeting(client, on, school):
    """The fourth Saturday is often the last one."""
    on("2026-11-28")
    group = make_group(meetings=[LAST_SATURDAY, LAST_SATURDAY | {"weeks_of_month": "4"}])
    first, last = date(2026, 11, 28), date(2028, 11, 27)
    calendar = events_of(client, f"{group.get_absolute_url()}agenda.ics")
    found = starts(calendar, first, last + timedelta(days=1))
    assert found == said(rules_of_group(group), first, last, school)


def test_two_lists_that_name_the_same_day_are_two_meetings(client, on):
    on("2026-11-28")
    group = make_group(meetings=[LISTED, LISTED | {"start_time": time(20)}])
    events = events_of(client, f"{group.get_absolute_url()}agenda.ics").walk("VEVENT")
    assert len({str(event["UID"]) for event in events}) == len(events) == 4


def test_titles_are_neutral(client, on):
    on("2026-11-28")
    group = make_group(name="Alcooliques", summary="Alcool", meetings=[LAST_SATURDAY])
    body = client.get(f"{group.get_absolute_url()}agenda.ics").text.replace("\r\n ", "")
    assert "X-WR-CALNAME:Rendez-vous" in body
    assert "\nNAME:Rendez-vous" in body
    assert "SUMMARY:Rendez-vous" in body
    said_by = re.sub(r"(?m)^(URL|SOURCE).*$", "", body)
    assert "lcool" not in said_by


@pytest.mark.parametrize("visibility", HIDING)
def test_a_hidden_address_is_in_no_calendar(client, on, visibility):
    on("2026-11-28")
    group = make_group(
        meetings=[LAST_SATURDAY],
        street="Rue Secrète 7",
        venue_name="Maison cachée",
        address_visibility=visibility,
    )
    addresses = [f"{group.get_absolute_url()}agenda.ics", "/groupes/agenda.ics"]
    for address in [*addresses, "/regions/namur/agenda.ics"]:
        body = client.get(address).text
        assert "BEGIN:VEVENT" in body
        assert "Namur" in body
        assert "Secr" not in body
        assert "cach" not in body


def test_an_ended_group_says_cancelled_then_is_gone(client, on, later):
    on("2026-11-28")
    group = make_group(meetings=[LAST_SATURDAY])
    group.move_to("ended", reason="closed")
    address = f"{group.get_absolute_url()}agenda.ics"
    events = events_of(client, address).walk("VEVENT")
    assert [str(event["STATUS"]) for event in events] == ["CANCELLED"]
    later(days=91)
    assert client.get(address).status_code == 410


def test_the_calendar_of_a_merged_group_leads_to_the_one_that_was_kept(client, on):
    on("2026-11-28")
    old, kept = make_group(meetings=[LAST_SATURDAY]), make_group(meetings=[LAST_SATURDAY])
    redirect_to(old, kept)
    response = client.get(f"{old.get_absolute_url()}agenda.ics")
    assert response.status_code == 301
    assert response["Location"] == f"{kept.get_absolute_url()}agenda.ics"


def test_a_draft_has_no_calendar(client):
    group = make_group(status="draft", meetings=[LAST_SATURDAY])
    assert client.get(f"{group.get_absolute_url()}agenda.ics").status_code == 404


def test_a_list_and_a_region_have_a_calendar(client, on):
    on("2026-11-28")
    make_group(name="Ici", meetings=[LAST_SATURDAY], themes=["alcool"])
    make_group(name="Ailleurs", municipality="Liège", meetings=[LAST_SATURDAY])
    make_group(name="Pas encore", status="draft", meetings=[LAST_SATURDAY])

    def towns(address):
        events = events_of(client, address).walk("VEVENT")
        return sorted(str(event["SUMMARY"]) for event in events)

    both = ["Rendez-vous – Liège", "Rendez-vous – Namur"]
    assert towns("/groupes/agenda.ics") == both
    assert towns("/groupes/agenda.ics?theme=alcool") == both[1:]
    assert towns("/regions/namur/agenda.ics") == both[1:]
    assert towns("/regions/flandre/agenda.ics") == []
    assert client.get("/regions/nulle-part/agenda.ics").status_code == 404


@pytest.mark.parametrize(
    "query",
    [
        "theme=nul",
        "when=jamais",
        "when=2026-02-30",
        "region=nulle-part",
        "near=Atlantide",
        "near=%C3%28",
        "day=9",
        "theme=%00",
        "sort=x",
        "radius=-1",
    ],
)
def test_nonsense_is_an_empty_calendar_with_a_title(client, on, query):
    on("2026-11-28")
    make_group(meetings=[LAST_SATURDAY])
    calendar = events_of(client, f"/groupes/agenda.ics?{query}")
    assert calendar["X-WR-CALNAME"] == "Rendez-vous"
    assert not calendar.walk("VEVENT")


def test_calendars_are_offered_to_follow_and_to_take(client, on):
    on("2026-11-28")
    group = make_group(meetings=[LAST_SATURDAY])
    for page, address in [
        (group.get_absolute_url(), f"{group.get_absolute_url()}agenda.ics"),
        ("/groupes/", "/groupes/agenda.ics"),
        ("/agenda/", "/groupes/agenda.ics"),
        ("/regions/namur/", "/regions/namur/agenda.ics"),
    ]:
        text = client.get(page).text
        assert f'"http://testserver{address}"' in text
        assert f'"webcal://testserver{address}"' in text
