"""The next date on the card and on the page, as one needs it to go."""

import re
from datetime import date, time

import pytest

from directory.finding.index import current_index
from directory.models import DataVersion, SchoolHoliday
from tests.clock import on as on
from tests.factories import make_group
from tests.reading import squeeze

TAGS = re.compile(r"<[^>]*>")

pytestmark = pytest.mark.django_db

THURSDAY = {"frequency": "weekly", "weekday": 3, "start_time": time(19, 30)}
SECOND_TUESDAY = {
    "frequency": "monthly",
    "weekday": 1,
    "weeks_of_month": "2",
    "start_time": time(14),
}


@pytest.fixture
def group(on):
    """It meets on Thursdays at 19 h 30; today is Saturday 28 November 2026."""
    on("2026-11-28")

    def make(meetings=(THURSDAY,), **fields):
        return make_group(meetings=meetings, **{"source_date": "2026-10", **fields})

    return make


def words(html):
    return squeeze(TAGS.sub(" ", html))


def card(client):
    return words(client.get("/groupes/").text)


def page(client, group):
    return words(client.get(group.get_absolute_url()).text)


def test_the_card_says_the_next_date(client, group):
    group()
    assert "Jeudi 3 décembre, 19 h 30" in card(client)
    assert "à vérifier" not in card(client)


def test_the_page_says_the_next_date_and_three_more(client, group):
    said = page(client, group())
    days = ["Jeudi 3 décembre", "Jeudi 10 décembre", "Jeudi 17 décembre", "Jeudi 24 décembre"]
    assert all(f"{day}, 19 h 30" in said for day in days)
    assert "31 décembre" not in said


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        ("2026-12-02T23:59:59+01:00", "Demain, 19 h 30"),
        ("2026-12-03T00:00:01+01:00", "Aujourd’hui, 19 h 30"),
        ("2026-12-03T19:29:59+01:00", "Aujourd’hui, 19 h 30"),
        ("2026-12-03T19:30:00+01:00", "Jeudi 10 décembre, 19 h 30"),
        ("2026-12-30T12:00:00+01:00", "Demain, 19 h 30"),
        ("2026-12-31T20:00:00+01:00", "Jeudi 7 janvier 2027, 19 h 30"),
    ],
)
def test_the_next_date_turns_over_at_midnight_and_when_it_begins(
    client, group, time_machine, moment, said
):
    made = group()
    assert "Jeudi 3 décembre" in card(client)
    time_machine.move_to(moment)
    assert said in card(client)
    assert said in page(client, made)


def test_what_has_begun_moves_what_a_kept_page_depends_on(group, time_machine):
    group()
    time_machine.move_to("2026-12-03T19:00:00+01:00")
    current_index()
    before = DataVersion.moment()
    time_machine.move_to("2026-12-03T19:29:00+01:00")
    assert DataVersion.moment() == before
    time_machine.move_to("2026-12-03T19:30:00+01:00")
    assert DataVersion.moment() != before
    assert current_index().version == DataVersion.moment()


def test_when_one_group_has_begun_the_others_are_not_read_again(
    group, time_machine, django_assert_num_queries
):
    group()
    time_machine.move_to("2026-12-03T19:00:00+01:00")
    current_index()
    time_machine.move_to("2026-12-03T19:31:00+01:00")
    with django_assert_num_queries(0):
        index = current_index()
    assert [dates[0].day for dates in index.dates.values()] == [date(2026, 12, 10)]


def test_a_date_of_an_old_source_is_to_be_checked(client, group):
    made = group(source_date="2018")
    assert "date à vérifier" in card(client)
    assert "Dates à vérifier" in page(client, made)


def test_what_is_cancelled_or_moved_is_said(client, group):
    made = group()
    made.date_changes.create(kind="cancelled", day=date(2026, 12, 3), note="grève")
    made.date_changes.create(kind="moved", day=date(2026, 12, 10), to_day=date(2026, 12, 11))
    made.date_changes.create(kind="extra", day=date(2026, 12, 19), start_time=time(10))
    said = page(client, made)
    assert "Pas de rencontre : jeudi 3 décembre (grève)" in said
    assert "Vendredi 11 décembre, 19 h 30 (au lieu du jeudi 10 décembre)" in said
    assert "Samedi 19 décembre, 10 h" in said
    assert "Vendredi 11 décembre, 19 h 30" in card(client)


def test_a_break_is_said_until_its_month(client, group, time_machine):
    made = group([SECOND_TUESDAY], closed_months="7,8")
    time_machine.move_to("2027-06-20T12:00:00+02:00")
    said = page(client, made)
    assert "Pause jusqu’en septembre." in said
    assert "Mardi 14 septembre, 14 h" in said
    time_machine.move_to("2027-06-01T12:00:00+02:00")
    assert "Pause jusqu’en" not in page(client, made)


def test_beyond_the_known_school_calendar_a_date_is_to_be_checked(client, group):
    SchoolHoliday.objects.create(
        community="fr",
        name="Automne",
        first_day=date(2026, 10, 19),
        last_day=date(2026, 12, 5),
        source_url="https://example.org/",
        source_date=date(2026, 1, 1),
    )
    group(school_holidays="fr")
    assert "Jeudi 10 décembre, 19 h 30 – à vérifier (vacances scolaires)" in card(client)


def test_a_group_in_pause_shows_no_date_in_it(client, group):
    made = group()
    made.move_to("paused", until=date(2026, 12, 12))
    assert "décembre, 19 h 30" not in card(client)
    said = page(client, made)
    assert "Jeudi 10 décembre" not in said
    assert "Jeudi 17 décembre" in said


def test_a_group_without_any_coming_date_says_so(client, group):
    made = group([{"frequency": "dates", "dates": "2026-11-05", "start_time": time(19)}])
    assert "Aucune date à venir n’est connue" in page(client, made)


def test_an_announced_date_stands_beside_the_words_of_the_group(client, group):
    made = group([], rhythm="Un jeudi par mois")
    made.date_changes.create(kind="extra", day=date(2026, 12, 17), start_time=time(20))
    assert "Jeudi 17 décembre, 20 h Un jeudi par mois" in card(client)
    assert "Jeudi 17 décembre, 20 h" in page(client, made)


def test_a_date_on_a_hidden_day_of_a_draft_is_nowhere(client, group):
    group(status="draft")
    assert "19 h 30" not in card(client)


def test_a_change_of_the_meetings_alone_is_public_at_once(client, group):
    made = group()
    assert "19 h 30" in card(client)
    made.meetings.get().delete()
    assert "19 h 30" not in card(client)


@pytest.mark.parametrize(
    ("words", "hour", "is_today"),
    [
        ("Le samedi matin", 9, True),
        ("Le samedi matin", 13, False),
        ("Le samedi après-midi", 13, True),
        ("Le samedi après-midi", 19, False),
        ("Le samedi soir", 22, True),
        ("Le samedi", 22, True),
    ],
)
def test_without_an_hour_the_part_of_the_day_tells_when_today_is_over(
    client, group, time_machine, words, hour, is_today
):
    group([{"frequency": "weekly", "weekday": 5}], rhythm=words)
    time_machine.move_to("2026-11-28T08:00:00+01:00")
    assert "Aujourd’hui" in card(client)
    time_machine.move_to(f"2026-11-28T{hour:02}:00:00+01:00")
    assert ("Aujourd’hui" in card(client)) is is_today


def test_a_public_holiday_is_to_be_checked_wherever_the_date_is_said(client, group, time_machine):
    made = group()
    assert "jour férié" not in card(client)
    time_machine.move_to("2027-05-02T12:00:00+02:00")
    for said in (card(client), page(client, made)):
        assert "Jeudi 6 mai, 19 h 30" in said
        assert "jour férié : à vérifier" in said
    calendar = client.get(f"{made.get_absolute_url()}agenda.ics").text
    assert "Les jours fériés\\, à vérifier" in calendar.replace("\r\n ", "")
