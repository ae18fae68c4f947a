"""Weekly meetings for the apps that read Meeting Guide: as they ask, or counted as left out."""

import json
import re
from datetime import date, datetime

import pytest
from django.core.validators import URLValidator

from directory.models import SupportGroup
from tests.clock import on as on
from tests.factories import make_group
from tests.reading import squeeze
from tests.test_hidden_address import HIDING, SECRETS, make_the_group

pytestmark = pytest.mark.django_db

WEEKLY = [{"frequency": "weekly", "weekday": 3, "start_time": "19:00", "end_time": "21:00"}]
# The fields of the specification that we use, and what each may be.
SHAPES = {
    "name": r".{1,255}",
    "slug": r"[a-z0-9-]{1,64}",
    "day": r"[0-6]",
    "time": r"([01]\d|2[0-3]):[0-5]\d",
    "end_time": r"([01]\d|2[0-3]):[0-5]\d",
    "timezone": r"Europe/Brussels",
    "address": r".+",
    "city": r".+",
    "postal_code": r"[1-9]\d{3}",
    "country": r"BE",
    "formatted_address": r".+, Belgique",
    "latitude": r"(49|50|51)\.\d{1,5}",
    "longitude": r"[2-6]\.\d{1,5}",
    "approximate": r"no",
    "location": r".+",
    "location_notes": r".+",
    "group": r".+",
    "notes": r"[^<>]+",
    "url": r"http.+",
    "feedback_url": r"http.+",
    "updated": r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d",
    "entity": r".+",
    "entity_website_url": r"http.+",
}


def rows_of(client, file="meeting-guide"):
    response = client.get(f"/donnees/{file}.json")
    assert response["Content-Type"] == "application/json"
    return json.loads(response.getvalue())


def report_of(client):
    return rows_of(client, "meeting-guide-rapport")


def reasons(client):
    return {one["reason"]: one["count"] for one in report_of(client)["left_out"] if one["count"]}


@pytest.mark.usefixtures("real_data")
def test_every_row_is_what_the_specification_asks(client):
    rows = rows_of(client)
    assert len(rows) > 5
    for row in rows:
        assert row.keys() <= SHAPES.keys()
        assert {"name", "slug", "day", "timezone", "formatted_address", "url"} <= row.keys()
        for name, value in row.items():
            assert re.fullmatch(SHAPES[name], str(value)), (name, value)
        datetime.strptime(row["updated"], "%Y-%m-%d %H:%M:%S")
        URLValidator()(row["url"].replace("testserver", "example.org"))
    assert len({row["slug"] for row in rows}) == len(rows)


@pytest.mark.usefixtures("real_data")
def test_every_published_group_is_there_or_counted_with_the_reason(client):
    report = report_of(client)
    left_out = sum(one["count"] for one in report["left_out"])
    assert report["total"] == SupportGroup.objects.published().count()
    assert report["exported"] == report["total"] - left_out
    assert len({row["url"] for row in rows_of(client)}) == report["exported"] > 3
    assert all(one["words"] for one in report["left_out"])


def test_meeting_says_its_day_from_sunday_and_its_hours(client):
    make_group(name="Le jeudi", meetings=WEEKLY, postal_code="5000", latitude=50.4601,
               longitude=4.8601)  # fmt: skip
    (row,) = rows_of(client)
    assert (row["day"], row["time"], row["end_time"]) == (4, "19:00", "21:00")
    assert row["formatted_address"] == "Rue de l’Exemple 1, 5000, Namur, Belgique"
    assert (row["latitude"], row["longitude"]) == (50.4601, 4.8601)


def test_middle_of_a_town_is_not_given_as_the_place(client):
    make_group(meetings=WEEKLY)
    (row,) = rows_of(client)
    assert "latitude" not in row


def test_a_row_for_each_day_of_the_week(client):
    make_group(meetings=[*WEEKLY, {"frequency": "weekly", "weekday": 6}])
    first, second = rows_of(client)
    assert (first["day"], second["day"]) == (4, 0)
    assert "time" not in second
    assert first["slug"] != second["slug"]


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"meetings": [{"frequency": "monthly", "weekday": 3, "weeks_of_month": "1"}]},
         "not_weekly"),
        ({"meetings": []}, "not_weekly"),
        ({"status": "paused"}, "paused"),
        ({"listing_type": "orientation"}, "not_a_group"),
        ({"listing_type": "group_network"}, "not_a_group"),
        ({"municipality": None}, "at_a_distance"),
        ({"address_visibility": "town"}, "no_public_address"),
        ({"street": ""}, "no_public_address"),
    ],
)  # fmt: skip
def test_what_the_format_cannot_carry_is_left_out_and_counted(client, fields, reason):
    make_group(**({"meetings": WEEKLY} | fields))
    assert rows_of(client) == []
    assert reasons(client) == {reason: 1}


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"status": "full"}, "Complet"),
        ({"status": "full", "full_until": date(2026, 11, 1)}, "Devait être complet jusqu’au"),
        (
            {
                "status": "paused",
                "paused_from": date(2027, 1, 4),
                "paused_until": date(2027, 2, 3),
                "pause_reason": "Travaux",
            },
            "Sera en pause du 4 janvier 2027 au 3 février 2027. Travaux.",
        ),
    ],
)
def test_a_full_group_and_a_pause_to_come_are_in_the_notes(client, on, fields, said):
    on("2026-11-28")
    make_group(meetings=WEEKLY, **fields)
    (row,) = rows_of(client)
    assert squeeze(row["notes"]).startswith(said)


@pytest.mark.parametrize("visibility", HIDING)
def test_hidden_address_is_in_neither_file(client, visibility):
    make_the_group(visibility)
    for file in ("meeting-guide", "meeting-guide-rapport"):
        text = client.get(f"/donnees/{file}.json").getvalue().decode().lower()
        assert [secret for secret in SECRETS if secret in text] == []


@pytest.mark.parametrize("status", ["draft", "review", "ended"])
def test_what_is_not_published_is_in_neither_file(client, status):
    make_group(meetings=WEEKLY, status=status)
    assert rows_of(client) == []
    assert report_of(client)["total"] == 0


def test_list_page_names_the_feed_as_its_readers_look_for_it(client):
    page = client.get("/groupes/").content.decode()
    assert (
        '<link rel="alternate" type="application/json" title="Meetings Feed" '
        'href="/donnees/meeting-guide.json">'
    ) in page
