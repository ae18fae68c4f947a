"""Whether a helpline answers now, from its hours in words; and the page that says so."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from directory.opening import open_until
from tests.factories import make_helpline
from tests.reading import read

pytestmark = pytest.mark.django_db

WEEK = "Du lundi au vendredi, de 8 h à 22 h ; le samedi, de 10 h à 14 h"
CLOSED_ON_SUNDAY = "Tous les jours, de 10 h à 22 h ; fermée le dimanche"
SPREAD = "Lundi de 14 h à 16 h (chat aussi), mercredi de 17 h à 19 h, vendredi de 10 h à 12 h"


def at(text):
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo("Europe/Brussels"))


@pytest.mark.parametrize(
    ("hours", "moment", "until"),
    [
        (WEEK, "2026-06-01T08:00", "22:00"),  # Monday
        (WEEK, "2026-06-01T22:00", None),
        (WEEK, "2026-06-06T13:59", "14:00"),  # Saturday
        (WEEK, "2026-06-07T11:00", None),  # Sunday
        ("Tous les jours, de 10 h à minuit", "2026-06-07T23:30", "00:00"),
        ("Tous les jours, de 10 h à minuit", "2026-06-07T09:59", None),
        ("Du lundi au vendredi, de 9\u00a0h à 16\u00a0h\u00a030", "2026-06-01T16:15", "16:30"),
        (SPREAD, "2026-06-03T18:00", "19:00"),  # Wednesday
        (SPREAD, "2026-06-02T18:00", None),
        ("Du lundi au samedi, de 16 h à 22 h (chat de 18 h à 22 h) ; fermé le dimanche",
         "2026-06-01T17:00", "22:00"),
        # A holiday: the first of May 2026 is a Friday.
        (WEEK, "2026-05-01T12:00", None),
        ("Tous les jours, de 10 h à minuit", "2026-05-01T12:00", "00:00"),
        # What is closed is read as well as what is open.
        (CLOSED_ON_SUNDAY, "2026-12-06T15:00", None),
        (CLOSED_ON_SUNDAY, "2026-12-07T15:00", "22:00"),
        (f"{CLOSED_ON_SUNDAY} et les jours fériés", "2026-12-25T15:00", None),
        (f"{CLOSED_ON_SUNDAY} et les jours fériés", "2026-12-24T15:00", "22:00"),
        ("Tous les jours, de 10 h à 22 h ; fermé du samedi au dimanche", "2026-12-05T15:00", None),
        # What leaves a doubt.
        ("Du lundi au vendredi, de 9 h à 17 h ; fermée de 12 h à 13 h", "2026-12-07T12:30", None),
        ("Tous les jours, de 10 h à 22 h ; fermée en juillet et en août", "2026-07-07T12:30", None),
        ("Tous les jours, de 10 h à 22 h ; fermée du 24 décembre au 3 janvier",
         "2026-12-26T12:30", None),
        ("Tous les jours, de 10 h à minuit (sauf le dimanche)", "2026-12-06T12:30", None),
        ("Tous les jours, de 10 h à minuit (chat fermé le dimanche)", "2026-12-06T12:30", None),
        ("Du lundi au vendredi, de 9 h à 17 h (2017)", "2026-12-07T12:30", None),
        ("Du lundi au vendredi, de 9 h à 99 h", "2026-12-07T12:30", None),
        ("Du lundi au vendredi, de 9 h 75 à 17 h", "2026-12-07T12:30", None),
        ("", "2026-06-01T12:00", None),
        ("Horaire annoncé en 2022 : en semaine de 8 h à 18 h", "2026-06-01T12:00", None),
        ("Du lundi au vendredi, de 9 h à 17 h, sauf en été", "2026-06-01T12:00", None),
        ("De 10 h à 12 h, jours à confirmer", "2026-06-01T11:00", None),
    ],
)  # fmt: skip
def test_hours_are_read_whole_or_not_at_all(hours, moment, until):
    end = open_until(hours, at(moment))
    assert (end and f"{end:%H:%M}") == until


@pytest.mark.parametrize(
    ("moment", "seen"), [("2026-06-01T12:00:00+02:00", True), ("2026-06-01T23:00:00+02:00", False)]
)
def test_page_of_numbers_says_who_answers_now_and_until_when(client, time_machine, moment, seen):
    time_machine.move_to(moment)
    line = make_helpline(kind="relatives", phone="0800 98 765", always=False, hours=WEEK)
    section = read(client, "/urgence/").section("répond en ce moment")
    assert (line.name in section.text) is seen
    assert ("jusqu’à 22 h" in section.text) is seen


def test_door_leads_to_who_answers_now_rather_than_later(client, time_machine):
    make_helpline(
        kind="children", phone="103", always=False, hours="Tous les jours, de 10 h à minuit",
        crisis_label="Enfants et ados",
    )  # fmt: skip
    make_helpline(kind="children", phone="116 000", always=True)
    for moment, number in (("12:00", "103"), ("03:00", "116 000")):
        time_machine.move_to(f"2026-06-01T{moment}:00+02:00")
        (door,) = read(client, "/urgence/").tree.find_class("door")
        assert number in door.text_content()


def test_line_in_another_language_is_folded_with_those_of_its_kind(client):
    make_helpline(name="Lijn", languages=["nl"], always=True)
    page = read(client, "/urgence/")
    assert "Lijn" not in page.section("répond en ce moment").text
    assert "Lijn" in page.section("par besoin").text


def test_page_that_says_who_answers_now_is_kept_by_nobody(client):
    assert "no-cache" in client.get("/urgence/").headers["Cache-Control"]
