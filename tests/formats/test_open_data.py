"""The open data: whole, readable by others' programs, and nothing that no page shows."""

import csv
import json
import re
from datetime import date, datetime, time
from io import StringIO
from uuid import UUID

import pytest
import rdflib
from django.contrib.auth.models import User
from django.core.handlers.wsgi import WSGIHandler
from django.core.validators import EmailValidator, URLValidator
from django.db import connection
from django.test.utils import CaptureQueriesContext
from frictionless import Package
from geojson_pydantic import FeatureCollection

from directory.facts import facts_of
from directory.formats.open_data import files
from directory.formats.open_data.tables import identifier
from directory.models import (
    CareNetwork,
    Catchment,
    Helpline,
    Meeting,
    Organisation,
    Platform,
    SupportGroup,
    Theme,
    ThemeSynonym,
)
from directory.text import unescape_formula
from tests.clock import on as on
from tests.factories import (
    make_group,
    make_helpline,
    make_network,
    make_organisation,
    make_platform,
    place,
    theme,
)
from tests.reading import read, squeeze
from tests.serving.test_page_cache import Server
from tests.test_hidden_address import (
    HIDING,
    POINT,
    POSTAL_CODE,
    QUARTER,
    STREET,
    VENUE,
    make_the_group,
)
from tests.test_hidden_address import SECRETS as HIDDEN

pytestmark = pytest.mark.django_db

NAMES = [
    "groupes", "organisations", "reseaux", "territoires", "plateformes", "lignes", "themes",
    "publics",
]  # fmt: skip
DESCRIPTIONS = ["datapackage.json", "catalogue.jsonld"]
MEETINGS = ["meeting-guide.json", "meeting-guide-rapport.json"]
FILES = [
    *(f"/donnees/{name}.{extension}" for name in NAMES for extension in ("csv", "json")),
    "/donnees/groupes.geojson",
    *(f"/donnees/{name}" for name in (*DESCRIPTIONS, *MEETINGS)),
]


def text_of(client, address):
    response = client.get(address)
    assert response.status_code == 200, address
    return response.getvalue().decode()


def rows_of(client, name):
    return list(csv.DictReader(StringIO(text_of(client, f"/donnees/{name}.csv"))))


def objects_of(client, name):
    data = json.loads(text_of(client, f"/donnees/{name}.json"))
    return data[data["table"]]


def named(rows):
    return {row["name"] for row in rows}


def map_of(client, query=""):
    return json.loads(text_of(client, f"/donnees/groupes.geojson{query}"))


# Complete -------------------------------------------------------------------------------------


@pytest.mark.usefixtures("real_data")
@pytest.mark.parametrize(
    ("name", "model"),
    [
        ("groupes", SupportGroup),
        ("reseaux", CareNetwork),
        ("plateformes", Platform),
        ("lignes", Helpline),
    ],
)
def test_every_published_listing_is_in_both_files(client, name, model):
    expected = {identifier(listing) for listing in model.objects.published()}
    assert len(expected) > 10
    for rows in (rows_of(client, name), objects_of(client, name)):
        assert [row["id"] for row in rows if row["id"] not in expected] == []
        assert len(rows) == len(expected)


@pytest.mark.usefixtures("real_data")
def test_every_published_group_is_on_the_map_or_counted_as_left_out(client):
    data = map_of(client)
    left_out = data["left_out"]
    assert data["total"] == len(data["features"]) + left_out["without_point"]
    assert left_out["without_point"] > 0
    assert data["total"] + left_out["orientation"] == SupportGroup.objects.published().count()


@pytest.mark.usefixtures("real_data")
def test_territories_name_every_catchment_of_the_published_networks(client):
    rows = rows_of(client, "territoires")
    networks = {identifier(network): network for network in CareNetwork.objects.published()}
    pairs = {(row["network_id"], row["municipality_nis"]) for row in rows}
    catchments = Catchment.objects.filter(network__in=networks.values())
    assert len(pairs) == catchments.count() > 500
    assert all(re.fullmatch(r"[1-9]\d{3}", row["postal_code"]) for row in rows)


@pytest.mark.usefixtures("real_data")
def test_csv_and_json_say_the_same(client):
    for name in NAMES:
        rows, objects = rows_of(client, name), objects_of(client, name)
        assert len(rows) == len(objects) > 0
        for row, one in zip(rows, objects, strict=True):
            assert {key: unescape_formula(value) for key, value in row.items()} == {
                key: as_cell(one[key]) for key in row
            }


def as_cell(value):
    if value is None:
        return ""
    if isinstance(value, list):
        is_array = value and isinstance(value[0], dict)
        return files.as_json(value) if is_array else ";".join(value)
    return str(value).lower() if isinstance(value, bool) else str(value)


def test_columns_point_at_rows_of_the_other_files(client):
    group = make_group(organisation=make_organisation(), helpline=make_helpline(), phone="")
    network = make_network()
    (row,) = rows_of(client, "groupes")
    assert row["organisation_id"] in {one["id"] for one in rows_of(client, "organisations")}
    assert row["helpline_id"] in {one["id"] for one in rows_of(client, "lignes")}
    assert row["main_theme"] in {one["slug"] for one in rows_of(client, "themes")}
    (served, *_others) = rows_of(client, "territoires")
    assert served["network_id"] == identifier(network)
    assert row["url"] == f"http://testserver{group.get_absolute_url()}"


def test_networks_have_their_municipalities_in_three_languages(client):
    make_network(municipalities=["Namur"], certainty="likely")
    (network,) = objects_of(client, "reseaux")
    (municipality,) = network["municipalities"]
    namur = place("Namur")
    assert municipality == {
        "nis": namur.code,
        "name_fr": "Namur",
        "name_nl": namur.name_nl,
        "name_de": namur.name_de,
        "certainty": "likely",
        "source_url": "",
    }


def test_themes_come_with_the_words_that_lead_to_them(client):
    ThemeSynonym.objects.create(theme=theme("deuil-et-perte"), language="nl", term="rouwzebra")
    (row,) = [row for row in rows_of(client, "themes") if row["slug"] == "deuil-et-perte"]
    assert "rouwzebra" in row["synonyms_nl"].split(";")
    assert "rouwzebra" not in row["synonyms_fr"]
    assert len(rows_of(client, "themes")) == Theme.objects.count()


OPEN_MEETING = {
    "frequency": "", "every": None, "weekday": "", "weeks_of_month": [], "from_month": None,
    "dates": [], "start_time": None, "end_time": None, "since": None, "until": None,
    "sessions": None,
}  # fmt: skip
BOTH_TIMES = {"start_time": "19:00", "end_time": "21:00"}


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ({"frequency": "weekly", "weekday": 3, **BOTH_TIMES}, {"weekday": "thursday"}),
        (
            {"frequency": "fortnightly", "weekday": 3, "since": date(2027, 1, 7)},
            {"weekday": "thursday", "since": "2027-01-07"},
        ),
        (
            {"frequency": "every_few_weeks", "every": 3, "weekday": 3, "since": date(2027, 1, 7)},
            {"weekday": "thursday", "since": "2027-01-07"},
        ),
        (
            {"frequency": "every_two_months", "from_month": 2, "weekday": 3, "weeks_of_month": "1"},
            {"weekday": "thursday", "weeks_of_month": [1]},
        ),
        (
            {"frequency": "dates", "dates": "2026-12-03,2027-01-07", **BOTH_TIMES},
            {"dates": ["2026-12-03", "2027-01-07"]},
        ),
        (
            {"frequency": "weekly", "since": date(2027, 1, 7), "sessions": 8, "weekday": 3},
            {"since": "2027-01-07", "weekday": "thursday"},
        ),
        ({"frequency": "weekly", "until": date(2027, 1, 7)}, {"until": "2027-01-07"}),
        ({}, {}),
    ],
)
def test_meetings_say_what_the_calendar_says_and_their_words_are_there(client, row, said):
    make_group(meetings=[row])
    (group,) = objects_of(client, "groupes")
    (answer,) = client.get("/api/groups").json()["groups"]
    (cells,) = rows_of(client, "groupes")
    assert group["meetings"] == [OPEN_MEETING | row | said]
    assert answer["meetings"] == json.loads(cells["meetings"]) == group["meetings"]
    assert cells["when"] == group["when"] == answer["when"]


def test_when_there_is_no_meeting_is_said(client, on):
    on("2026-11-28")
    group = make_group(
        meetings=[THURSDAY],
        closed_months="7,8",
        school_holidays="fr,nl",
        closed_on_public_holidays=True,
    )
    group.date_changes.create(kind="cancelled", day=date(2026, 12, 3), note="Férié")
    group.date_changes.create(
        kind="moved", day=date(2026, 12, 10), to_day=date(2026, 12, 11), start_time=time(18)
    )
    (data,) = objects_of(client, "groupes")
    (answer,) = client.get("/api/groups").json()["groups"]
    (cells,) = rows_of(client, "groupes")
    cancelled, moved = data["date_changes"]
    assert (cancelled["kind"], cancelled["day"], cancelled["note"]) == (
        "cancelled",
        "2026-12-03",
        "Férié",
    )
    assert (moved["kind"], moved["to_day"], moved["start_time"]) == ("moved", "2026-12-11", "18:00")
    assert json.loads(cells["date_changes"]) == answer["date_changes"] == data["date_changes"]
    for name, value in (("closed_months", ["7", "8"]), ("school_holidays", ["fr", "nl"])):
        assert data[name] == answer[name] == cells[name].split(";") == value
    assert cells["closed_on_public_holidays"] == "true"


def test_the_document_of_the_api_names_every_rhythm(client):
    schemas = client.get("/api/openapi.json").json()["components"]["schemas"]
    frequency = schemas["Meeting"]["properties"]["frequency"]
    assert set(frequency["enum"]) == {*Meeting.Frequency.values, ""}
    for value in Meeting.Frequency.values:
        assert value in frequency["description"]
    package = json.loads(text_of(client, "/donnees/datapackage.json"))
    (field,) = [one for one in package["resources"][0]["schema"]["fields"]
                if one["name"] == "meetings"]  # fmt: skip
    for value in Meeting.Frequency.values:
        assert value in field["description"]


def test_json_says_of_a_group_what_its_page_says(client):
    group = make_group(price_amount=5, street="Rue Xylophone 987", address_visibility="town")
    (data,) = objects_of(client, "groupes")
    said = [(fact["label"], " · ".join(fact["lines"])) for fact in data["facts"]]
    assert said == [(fact.label, fact.value) for fact in facts_of(group)]
    assert "5 € par rencontre" in squeeze(dict(said)["Prix"])
    assert "Xylophone" not in str(data)


THURSDAY = {"frequency": "weekly", "weekday": 3, "start_time": time(19, 30)}


def test_next_dates_are_in_the_csv_and_in_the_json(client, on):
    on("2026-11-28")
    group = make_group(meetings=[THURSDAY])
    group.date_changes.create(kind="cancelled", day=date(2026, 12, 10))
    (row,), (one,) = rows_of(client, "groupes"), objects_of(client, "groupes")
    days = ["2026-12-03", "2026-12-17", "2026-12-24", "2026-12-31"]
    assert one["next_dates"] == [f"{day}T19:30:00+01:00" for day in days]
    assert row["next_dates"].split(";") == one["next_dates"]
    (feature,) = map_of(client)["features"]
    assert feature["properties"]["next_dates"] == one["next_dates"]
    (answer,) = client.get("/api/groups").json()["groups"]
    assert answer["next_dates"] == one["next_dates"]


def test_a_date_of_which_the_hour_is_not_known_is_a_day(client, on):
    on("2026-11-28")
    make_group(meetings=[THURSDAY | {"start_time": None}])
    (group,) = objects_of(client, "groupes")
    assert group["next_dates"][0] == "2026-12-03"


def test_dates_that_nobody_knows_for_certain_are_none(client, on):
    on("2026-11-28")
    make_group(rhythm="Un jeudi par mois")
    make_group(meetings=[THURSDAY], school_holidays="fr")
    make_group(meetings=[THURSDAY], status="paused")
    assert [group["next_dates"] for group in objects_of(client, "groupes")] == [[], [], []]


@pytest.mark.parametrize("file", ["groupes.csv", "groupes.json", "groupes.geojson"])
def test_the_file_is_another_one_when_a_meeting_has_begun(client, time_machine, file):
    make_group(meetings=[THURSDAY])
    time_machine.move_to("2026-12-03T19:29:00+01:00")
    before = client.get(f"/donnees/{file}")
    assert "2026-12-03T19:30" in before.getvalue().decode()
    time_machine.move_to("2026-12-03T19:31:00+01:00")
    after = client.get(f"/donnees/{file}")
    assert "2026-12-03T19:30" not in after.getvalue().decode()
    assert after["ETag"] != before["ETag"]


def test_identifier_outlives_a_new_name_and_address(client):
    group = make_group()
    (before,) = rows_of(client, "groupes")
    group.name, group.slug = "Autre nom", "autre-adresse"
    group.save()
    (after,) = rows_of(client, "groupes")
    assert after["name"] == "Autre nom"
    assert after["id"] == before["id"]


# Nothing that no page shows -------------------------------------------------------------------


@pytest.mark.parametrize("visibility", HIDING)
@pytest.mark.parametrize("address", FILES)
def test_hidden_address_is_in_no_file(client, visibility, address):
    make_the_group(visibility)
    text = text_of(client, address)
    assert [secret for secret in HIDDEN if secret in text.lower()] == []


def test_files_show_the_group_without_its_hidden_address(client):
    make_the_group("town")
    (row,) = [row for row in rows_of(client, "groupes") if row["name"] == "Groupe du jeudi"]
    for name in ("venue_name", "street", "postal_code", "locality"):
        assert row[name] == ""
    namur = place("Namur")
    assert row["latitude"] == str(round(namur.latitude, 5))
    assert row["point_is_exact"] == "false"
    assert row["municipality_fr"] == "Namur"
    features = map_of(client)["features"]
    (point,) = [
        feature["geometry"]["coordinates"]
        for feature in features
        if feature["properties"]["name"] == "Groupe du jeudi"
    ]
    assert point == [round(namur.longitude, 5), round(namur.latitude, 5)]


def test_published_address_is_in_the_files(client):
    make_the_group("public")
    (row,) = [row for row in rows_of(client, "groupes") if row["name"] == "Groupe du jeudi"]
    assert row["street"] == STREET
    assert row["venue_name"] == VENUE
    assert row["postal_code"] == POSTAL_CODE
    assert row["locality"] == QUARTER
    assert (row["latitude"], row["longitude"]) == tuple(str(round(one, 5)) for one in POINT)


@pytest.mark.parametrize("status", ["draft", "review", "ended"])
def test_what_is_not_published_is_in_no_file(client, status):
    organisation = make_organisation(name="Orgazebre")
    make_group(name="Groupezebre", status=status, organisation=organisation)
    network = make_network(name="Reseauzebre", status=status)
    make_platform(name="Plateformezebre", status=status)
    line = make_helpline(name="Lignezebre", status=status, phone="0800 98 765")
    make_group(helpline=line, phone="")
    for address in FILES:
        text = text_of(client, address)
        assert "zebre" not in text, address
        assert "98 765" not in text, address
        assert identifier(network) not in text, address
        assert identifier(line) not in text, address


def test_what_left_the_lists_has_left_the_files(client):
    make_group(name="Groupezebre", verified_on=date(2018, 1, 1), verified_method="call")
    for address in FILES:
        assert "Groupezebre" not in text_of(client, address)


def test_internal_words_and_editors_are_in_no_file(client):
    editor = User.objects.create_user(
        "redactionzebre", email="redactionzebre@example.org", first_name="Edithzebre"
    )
    noted = {
        "internal_note": "notezebre",
        "verified_by": editor,
        "verified_on": "2026-06-03",
        "verified_method": "call",
        "further_sources": "https://zebre.example.org/",
    }
    make_group(
        organiser_email="organisezebre@example.org",
        organisation=make_organisation(
            **noted, street="Rue du siège zebre 1", email="zebre@example.org", phone="081 00 00 00"
        ),
        **noted,
    )
    make_network(**noted)
    make_platform(**noted)
    make_helpline(**noted)
    for address in FILES:
        text = text_of(client, address)
        assert "zebre" not in text, address
        assert "081 00 00 00" not in text, address


def test_organisation_that_stands_in_for_its_group_can_be_reached(client):
    organisation = make_organisation(email="bonjour@example.org", phone="081 00 00 00")
    make_group(organisation=organisation, website="")
    (row,) = rows_of(client, "organisations")
    assert row["email"] == "bonjour@example.org"
    assert row["phone"] == "081 00 00 00"


def test_organisation_without_a_published_group_is_left_out(client):
    make_organisation(name="Seule")
    make_group(organisation=make_organisation(name="Avec un groupe"))
    assert named(rows_of(client, "organisations")) == {"Avec un groupe"}
    assert Organisation.objects.count() == 2


def test_number_of_a_helpline_stands_among_the_lines_only(client):
    line = make_helpline(phone="0800 98 765")
    make_group(helpline=line, phone="")
    for address in FILES:
        assert ("0800 98 765" in text_of(client, address)) == ("lignes." in address), address


# Formats that others read ---------------------------------------------------------------------


def test_a_cell_never_reads_as_a_formula(client):
    make_group(name='=HYPERLINK("https://example.org")', summary="@SUM(A1)")
    (row,) = rows_of(client, "groupes")
    assert row["name"] == '\'=HYPERLINK("https://example.org")'
    assert row["summary"] == "'@SUM(A1)"
    (group,) = objects_of(client, "groupes")
    assert group["name"] == '=HYPERLINK("https://example.org")'


def test_csv_is_utf_8_without_a_byte_order_mark(client):
    make_group(name="Ça, « œuvre »")
    response = client.get("/donnees/groupes.csv")
    assert response["Content-Type"] == "text/csv; charset=utf-8"
    assert response.getvalue().startswith(b"id,url,name,")
    assert named(rows_of(client, "groupes")) == {"Ça, « œuvre »"}


@pytest.mark.usefixtures("real_data")
def test_geojson_is_read_by_another_program(client):
    data = map_of(client)
    collection = FeatureCollection.model_validate(data)
    assert len(collection.features) > 50
    for feature in collection.features:
        longitude, latitude = feature.geometry.coordinates
        assert 2.5 <= longitude <= 6.5
        assert 49.4 <= latitude <= 51.6
    assert client.get("/donnees/groupes.geojson")["Content-Type"] == "application/geo+json"


def test_an_empty_map_is_a_collection_too(client):
    assert FeatureCollection.model_validate(map_of(client)).features == []


def test_map_takes_the_filters_of_the_list(client):
    make_group(name="Pour parents", audiences=["parents"])
    make_group(name="Pour adultes", audiences=["adultes"])
    features = map_of(client, "?audience=parents")["features"]
    assert [feature["properties"]["name"] for feature in features] == ["Pour parents"]


@pytest.mark.parametrize(
    ("query", "named"),
    [
        ("groupes.geojson?couleur=bleu", "couleur"),
        ("groupes.geojson?audience=licornes", "audience"),
        ("groupes.geojson?radius=7", "radius"),
        ("groupes.csv?region=namur", "region"),
        ("datapackage.json?page=2", "page"),
    ],
)
def test_question_that_makes_no_sense_is_named(client, query, named):
    response = client.get(f"/donnees/{query}")
    assert response.status_code == 422
    assert response["Content-Type"] == "application/problem+json"
    assert f"« {named} »" in squeeze(response.json()["detail"])


def test_file_that_does_not_exist_is_not_found(client):
    assert client.get("/donnees/licornes.csv").status_code == 404
    assert client.get("/donnees/groupes.xml").status_code == 404


def test_data_package_describes_every_column_of_every_csv(client):
    package = json.loads(text_of(client, "/donnees/datapackage.json"))
    assert [resource["name"] for resource in package["resources"]] == NAMES
    for resource in package["resources"]:
        heading = text_of(client, f"/donnees/{resource['path']}").splitlines()[0]
        fields = resource["schema"]["fields"]
        assert heading.split(",") == [field["name"] for field in fields]
        assert all(field["title"] for field in fields)


@pytest.mark.usefixtures("real_data")
def test_data_package_and_its_files_are_valid_to_frictionless(client, tmp_path):
    for name in NAMES:
        (tmp_path / f"{name}.csv").write_text(text_of(client, f"/donnees/{name}.csv"))
    (tmp_path / "datapackage.json").write_text(text_of(client, "/donnees/datapackage.json"))
    report = Package(str(tmp_path / "datapackage.json")).validate()
    assert report.valid, report.to_summary()
    assert sorted(task.name for task in report.tasks) == sorted(NAMES)


READ_AS = {
    "integer": int,
    "number": float,
    "boolean": {"true": True, "false": False}.__getitem__,
    "date": date.fromisoformat,
    "datetime": lambda cell: datetime.strptime(cell, "%Y-%m-%dT%H:%M:%SZ"),
    "uuid": UUID,
    "uri": URLValidator(),
    "email": EmailValidator(),
    "array": json.loads,
    "default": str,
}


@pytest.mark.usefixtures("real_data")
def test_every_cell_is_what_the_data_package_says(client):
    package = json.loads(text_of(client, "/donnees/datapackage.json"))
    rows = {name: rows_of(client, name) for name in NAMES}
    read_cells = 0
    for resource in package["resources"]:
        for field in resource["schema"]["fields"]:
            kind = field["format"] if field["type"] == "string" else field["type"]
            cells = [row[field["name"]] for row in rows[resource["name"]]]
            if field.get("constraints"):
                assert all(cells), (resource["name"], field["name"])
            for cell in filter(None, cells):
                READ_AS[kind](cell.replace("//testserver/", "//example.org/"))
                read_cells += 1
        for key in resource["schema"].get("foreignKeys", ()):
            pointed = {
                row[key["reference"]["fields"]] for row in rows[key["reference"]["resource"]]
            }
            used = {row[key["fields"]] for row in rows[resource["name"]]} - {""}
            assert used <= pointed, key
        if resource["schema"].get("primaryKey"):
            assert len({row["id"] for row in rows[resource["name"]]}) == len(rows[resource["name"]])
    assert read_cells > 10_000


def test_the_catalogue_is_the_same_set_of_data_in_each_language(client):
    french, dutch = (
        json.loads(text_of(client, address))
        for address in ("/donnees/catalogue.jsonld", "/nl/gegevens/catalogue.jsonld")
    )
    assert french == dutch
    (groups, *_others) = french["dcat:dataset"]
    said = {one["@language"]: one["@value"] for one in groups["dct:title"]}
    assert said["fr"] == "Groupes de soutien"
    assert said["nl"] == "Steungroepen"
    assert set(said) == {"fr", "nl", "de", "en"}


# Of the reader's own making.
@pytest.mark.filterwarnings("ignore:ConjunctiveGraph:DeprecationWarning")
def test_catalogue_names_every_file_to_a_reader_of_dcat(client):
    graph = rdflib.Graph().parse(
        data=text_of(client, "/donnees/catalogue.jsonld"), format="json-ld"
    )
    dcat, dct = rdflib.Namespace("http://www.w3.org/ns/dcat#"), rdflib.DCTERMS
    (catalogue,) = graph.subjects(rdflib.RDF.type, dcat.Catalog)
    datasets = set(graph.objects(catalogue, dcat.dataset))
    assert len(datasets) == len(NAMES)
    for subject in (catalogue, *datasets):
        for mandatory in (dct.title, dct.description, dct.publisher):
            assert graph.value(subject, mandatory), (subject, mandatory)
    addresses = {str(address) for address in graph.objects(None, dcat.downloadURL)}
    files = {
        f"http://testserver{file}"
        for file in FILES
        if file.split("/")[-1] not in (*DESCRIPTIONS, *MEETINGS)
    }
    assert addresses == files
    for distribution in graph.subjects(rdflib.RDF.type, dcat.Distribution):
        assert graph.value(distribution, dcat.accessURL)
        assert graph.value(distribution, dct.license)


# How they are served --------------------------------------------------------------------------


@pytest.mark.parametrize("address", FILES)
def test_any_site_may_read_the_files_and_nobody_is_followed(client, address):
    make_group()
    response = client.get(address)
    assert response["Access-Control-Allow-Origin"] == "*"
    assert response["Last-Modified"]
    assert not response.cookies


@pytest.fixture
def worker(settings, kept_connection):
    settings.PAGE_CACHE_SIZE = 1_000_000
    return Server(WSGIHandler())


@pytest.mark.parametrize("address", FILES)
def test_repeat_is_kept_and_equal_and_still_open(worker, address):
    make_group()
    first = worker.get(address, accept_encoding="gzip")
    with CaptureQueriesContext(
        connection,
    ) as queries:
        second = worker.get(address, accept_encoding="gzip")
    assert second.content == first.content
    assert len(queries) == 0
    assert second.headers["Access-Control-Allow-Origin"] == "*"
    assert second.headers["ETag"] == first.headers["ETag"]
    assert int(second.headers["Content-Length"]) == len(second.content)


@pytest.mark.parametrize("address", FILES)
def test_who_has_the_file_is_not_sent_it_again(worker, address):
    group = make_group()
    etag = worker.get(address).headers["ETag"]
    answer = worker.get(address, if_none_match=etag)
    assert answer.status_code == 304
    assert answer.content == b""
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    if "groupes" in address:
        group.name = "Autre nom"
        group.save()
        assert worker.get(address, if_none_match=etag).status_code == 200


def test_a_file_costs_as_many_queries_with_one_row_as_with_fifty(client):
    def many(number):
        for _count in range(number):
            organisation = make_organisation()
            make_group(organisation=organisation, audiences=["adultes", "proches"],
                       meetings=[{"weekday": 1}, THURSDAY])  # fmt: skip
            make_group(municipality=None, regions_served=["namur"], helpline=make_helpline())
            make_network(municipalities=["Namur", "Dinant"])
            make_platform(regions=["wallonie", "namur"])

    def queries(address):
        client.get(address).getvalue()
        with CaptureQueriesContext(connection) as captured:
            client.get(address).getvalue()
        return len(captured)

    many(1)
    with_one = {address: queries(address) for address in FILES}
    many(24)
    assert {address: queries(address) for address in FILES} == with_one
    assert max(with_one.values()) <= 10


# The page -------------------------------------------------------------------------------------


def test_page_leads_to_every_file(client):
    page = read(client, "/donnees/")
    assert set(FILES) <= {address.split("?")[0] for address in page.main.addresses}
    assert page.main.link("CC BY 4.0") == "https://creativecommons.org/licenses/by/4.0/"
    assert page.main.link("voir nos sources") == "/sources/"


def test_page_counts_what_was_checked(client):
    make_group(verified_on="2026-11-01", verified_method="call")
    make_group(verified_on="2026-11-02", verified_method="group")
    make_group()
    make_group()
    make_group(status="draft")
    text = read(client, "/donnees/").main.text
    assert (
        "Groupes de soutien 4 fiches. Vérifiées par nous : 1. Confirmées par le groupe ou le "
        "service : 1. Pas encore : 2."
    ) in text


def test_example_of_the_page_works(client):
    page = read(client, "/donnees/")
    (example,) = [address for address in page.main.addresses if "?" in address]
    assert client.get(example).status_code == 200


def test_footer_and_sources_lead_to_the_data(client):
    assert read(client, "/").link("Données ouvertes") == "/donnees/"
    assert read(client, "/sources/").main.link("Données ouvertes") == "/donnees/"
