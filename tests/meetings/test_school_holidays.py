"""School holidays come with the data, are the editors' to correct, and say how far they reach."""

from datetime import date
from itertools import pairwise

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse

from directory import loading
from directory.meetings.school_holidays import SchoolCalendar, school_calendar
from directory.models import DataVersion, SchoolHoliday

pytestmark = pytest.mark.django_db

CARNIVAL = {
    "community": "nl",
    "name": "Krokusvakantie",
    "first_day": date(2031, 2, 24),
    "last_day": date(2031, 3, 2),
    "source_url": "https://example.org/",
    "source_date": date(2026, 11, 28),
}


@pytest.fixture
def loaded():
    SchoolHoliday.objects.all().delete()
    return loading.load_school_holidays()


def test_every_holiday_has_its_source_and_none_overlaps_another(loaded):
    assert loaded == SchoolHoliday.objects.count() > 30
    for community in SchoolHoliday.Community.values:
        rows = list(SchoolHoliday.objects.filter(community=community).order_by("first_day"))
        assert len(rows) >= 5
        assert all(row.source_url and row.source_date for row in rows)
        for one, other in pairwise(rows):
            assert one.last_day < other.first_day


def test_every_school_year_that_is_loaded_has_its_breaks_in_order(loaded):
    for row in SchoolHoliday.objects.all():
        assert 5 <= (row.last_day - row.first_day).days <= 62, row


def test_the_communities_differ(loaded):
    calendar = school_calendar()
    assert calendar.is_holiday(date(2026, 10, 20), "fr")
    assert not calendar.is_holiday(date(2026, 10, 20), "nl")
    assert calendar.is_holiday(date(2026, 11, 4), "nl")
    assert not calendar.is_holiday(date(2026, 11, 4), "fr")
    assert calendar.known_until("fr") == date(2027, 5, 9)
    assert calendar.known_until("nl") == date(2029, 8, 31)


def test_what_an_editor_corrected_is_not_added_again(loaded):
    row = SchoolHoliday.objects.get(community="fr", first_day=date(2026, 12, 21))
    row.first_day = date(2026, 12, 23)
    row.save()
    assert loading.load_school_holidays() == 0
    row.delete()
    assert loading.load_school_holidays() == 1


def test_the_database_refuses_a_holiday_that_ends_before_it_starts():
    SchoolHoliday.objects.create(**CARNIVAL)
    for wrong in (CARNIVAL, CARNIVAL | {"first_day": date(2032, 3, 3)}):
        with pytest.raises(IntegrityError), transaction.atomic():
            SchoolHoliday.objects.create(**wrong)


def test_a_change_moves_the_data_version():
    before = DataVersion.latest()
    SchoolHoliday.objects.create(**CARNIVAL)
    assert DataVersion.latest() > before


def test_a_calendar_that_ends_within_six_months_is_named():
    calendar = SchoolCalendar(
        (
            ("fr", date(2027, 4, 26), date(2027, 5, 9)),
            ("nl", date(2027, 7, 1), date(2027, 8, 31)),
        )
    )
    assert calendar.ending_soon(date(2026, 11, 1)) == ["de"]
    assert calendar.ending_soon(date(2026, 11, 28)) == ["fr", "de"]


def test_an_editor_sees_and_changes_them(admin_client, loaded):
    row = SchoolHoliday.objects.get(community="fr", first_day=date(2026, 12, 21))
    listed = admin_client.get(reverse("admin:directory_schoolholiday_changelist"))
    assert "Vacances d’hiver" in listed.text
    form = {
        "community": "fr",
        "name": row.name,
        "first_day": "2026-12-21",
        "last_day": "2027-01-04",
        "source_url": row.source_url,
        "source_date": "2026-11-28",
    }
    address = reverse("admin:directory_schoolholiday_change", args=[row.pk])
    assert admin_client.post(address, form).status_code == 302
    row.refresh_from_db()
    assert row.last_day == date(2027, 1, 4)
