"""Lists of networks, platforms, helplines and organisations as spreadsheets."""

import csv
from io import BytesIO, StringIO

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from openpyxl import load_workbook

from tests.admin.test_roles import INSIDE, OUTSIDE, browser_of, somebody
from tests.factories import make_helpline, make_network, make_organisation, make_platform

pytestmark = pytest.mark.django_db

MAKE = {
    "carenetwork": make_network,
    "platform": make_platform,
    "helpline": make_helpline,
    "organisation": make_organisation,
}


@pytest.fixture
def writer():
    return browser_of(somebody("Rédaction"))


def address(name, kind="csv", **query):
    return reverse(f"admin:directory_{name}_export", args=[kind], query=query)


def exported(browser, name, **query):
    response = browser.get(address(name, **query))
    assert response.status_code == 200
    text = b"".join(response.streaming_content).decode("utf-8-sig")
    return list(csv.DictReader(StringIO(text), delimiter=";"))


@pytest.mark.parametrize("name", MAKE)
def test_a_list_comes_out_with_every_record(writer, name):
    records = [MAKE[name]() for _ in range(3)]
    rows = exported(writer, name)
    assert {row["Nom"] for row in rows} == {record.name for record in records}
    assert rows[0]["Source"].startswith("https://source.example.org/")


def test_only_what_is_filtered_comes_out(writer):
    make_platform(name="Publiée")
    make_platform(name="Brouillon", status="draft")
    assert [row["Nom"] for row in exported(writer, "platform", status__exact="draft")] == [
        "Brouillon"
    ]
    assert [row["Nom"] for row in exported(writer, "platform", q="Publiée")] == ["Publiée"]


@pytest.mark.parametrize("name", [*MAKE, "supportgroup"])
@pytest.mark.parametrize("query", [{"languages__id__exact": "x"}, {"unknown": "1"}])
def test_a_filter_that_makes_no_sense_leads_to_the_list(writer, name, query):
    response = writer.get(address(name, **query))
    assert response.url == reverse(f"admin:directory_{name}_changelist", query={"e": 1})


def test_choices_and_lists_are_words(writer):
    make_helpline(languages=["fr", "nl"])
    (row,) = exported(writer, "helpline")
    assert row["Statut"] == "publié"
    assert row["Langues"] == "Français, Néerlandais"


def test_formulas_are_neutralised(writer):
    make_platform(name="=1+1")
    (row,) = exported(writer, "platform")
    assert not row["Nom"].startswith("=")


def test_workbook_says_the_same(writer):
    make_network(name="Réseau du Sud")
    response = writer.get(address("carenetwork", "xlsx"))
    sheet = load_workbook(BytesIO(b"".join(response.streaming_content))).active
    headings, row = list(sheet.values)
    assert dict(zip(headings, row, strict=True))["Nom"] == "Réseau du Sud"


def test_unknown_kind_of_file_is_not_found(writer):
    assert writer.get(address("platform", "pdf")).status_code == 404


def test_list_offers_its_export(writer):
    page = writer.get(reverse("admin:directory_platform_changelist"))
    assert address("platform") in page.text


@pytest.mark.parametrize("name", MAKE)
def test_export_asks_as_much_for_fifty_as_for_one(writer, name):
    def cost():
        with CaptureQueriesContext(connection) as queries:
            exported(writer, name)
        return len(queries)

    MAKE[name]()
    cost()
    one = cost()
    for _ in range(49):
        MAKE[name]()
    assert cost() == one


def test_limited_editor_exports_the_region_alone():
    make_network(name="Dedans", municipalities=[INSIDE])
    make_network(name="Dehors", municipalities=[OUTSIDE])
    namur = browser_of(somebody("Région", "namur"))
    assert [row["Nom"] for row in exported(namur, "carenetwork")] == ["Dedans"]


def test_who_may_not_look_exports_nothing():
    assert browser_of(somebody("Articles")).get(address("helpline")).status_code == 403
    assert Client().get(address("helpline")).status_code == 302
