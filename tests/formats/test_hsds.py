"""HSDS 3.0: whole, as the standard has it, stable, and nothing that no page shows."""

import json
import re
from datetime import UTC, date, datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from django.utils.http import urlencode

from directory.facts import facts_of
from directory.formats.hsds.terms import Terms
from directory.formats.open_data.tables import plain
from directory.models import CareNetwork, Helpline, Platform, SupportGroup, record_verification
from directory.models.addresses import redirect_to
from directory.models.history import changing
from tests.clock import later as later
from tests.clock import on as on
from tests.factories import (
    make_group,
    make_helpline,
    make_network,
    make_organisation,
    make_platform,
    place,
)
from tests.formats.hsds_standard import faults
from tests.reading import read, squeeze
from tests.test_hidden_address import HIDING, POSTAL_CODE, SECRETS, STREET, make_the_group

pytestmark = pytest.mark.django_db

NOBODY = "5ba2f6a5-12f0-4f7c-8a8c-2a0a3d9f7a11"
CHECKED = {"verified_on": date(2026, 11, 1), "verified_method": "call", "review_every": 6}
LONG_AGO = CHECKED | {"verified_on": date(2026, 1, 1)}
MODELS = (SupportGroup, CareNetwork, Platform, Helpline)
LISTS = ["services", "service_at_locations"]
ADDRESSES = [
    "services",
    "services?full=true",
    "services?search=groupe&full=true",
    "services?modified_after=2020-01-01",
    "services?modified_after=2020-01-01&full=true",
    "service_at_locations?full=true",
    "service_at_locations?postcode=5000&full=true",
    "service_at_locations?postcode=5100&proximity=20000&full=true",
    "organizations?full=true&full_service=true",
    "taxonomies",
    "taxonomy_terms",
    "profile",
]


def ask(client, address, **asked):
    query = f"?{urlencode(asked)}" if asked else ""
    response = client.get(f"/api/hsds/{address}{query}")
    assert response.status_code == 200, response.content
    return response.json()


def names(page):
    return [one.get("name") or one["service"]["name"] for one in page["contents"]]


def all_pages(client, address, **asked):
    number, pages = 1, 1
    while number <= pages:
        page = ask(client, address, page=number, **asked)
        pages, number = page["total_pages"], number + 1
        yield page


def contents(client, address, **asked):
    return [one for page in all_pages(client, address, **asked) for one in page["contents"]]


def term_named(code):
    return next(term.id for term in Terms().by_id.values() if term.code == code)


# As the standard has it -----------------------------------------------------------------------


def test_root_says_the_version_the_profile_and_the_document(client):
    about = ask(client, "")
    assert about["version"] == "3.0"
    for name in ("profile", "openapi_url"):
        assert client.get(about[name].removeprefix("http://testserver")).status_code == 200


@pytest.mark.usefixtures("real_data")
@pytest.mark.parametrize(
    ("address", "kind", "asked"),
    [
        ("services", "service", {}),
        ("services", "service", {"full": "true"}),
        ("service_at_locations", "service_at_location", {"full": "true"}),
        ("organizations", "organization", {"full": "true"}),
        ("organizations", "organization", {"full_service": "true"}),
        ("taxonomies", "taxonomy", {}),
        ("taxonomy_terms", "taxonomy_term", {}),
    ],
)
def test_every_row_is_what_the_standard_and_our_profile_accept(client, address, kind, asked):
    patches = ask(client, "profile")["patches"]
    rows = contents(client, address, per_page=100, **asked)
    assert len(rows) >= 5
    assert [fault for row in rows for fault in faults(kind, row, patches)] == []


def test_one_of_each_is_what_the_standard_and_our_profile_accept(client):
    patches = ask(client, "profile")["patches"]
    make_everything()
    for record in (model.objects.get() for model in MODELS):
        for kind in ("service", "service_at_location"):
            row = ask(client, f"{kind}s/{record.public_id}")
            assert list(faults(kind, row, patches)) == []
            assert row["id"] == str(record.public_id)
    organisation = SupportGroup.objects.get().organisation
    row = ask(client, f"organizations/{organisation.public_id}")
    assert list(faults("organization", row, patches)) == []
    assert [service["name"] for service in row["services"]] == ["Groupe entier"]


def make_everything():
    group = make_group(
        name="Groupe entier",
        organisation=make_organisation(),
        meetings=[{"frequency": "weekly", "weekday": 3, "start_time": "19:00"}],
        price_amount=5,
        phone="081 00 00 00",
        postal_code="5000",
        wheelchair=True,
        min_age=18,
        verified_on=timezone.localdate(),
        verified_method="call",
    )
    make_network()
    make_platform(regions=["namur"])
    make_helpline(phone="0800 98 765")
    return group


def test_service_says_when_where_for_whom_and_how_fresh(client):
    group = make_everything()
    service = ask(client, f"services/{group.public_id}")
    (schedule,) = service["schedules"]
    assert (schedule["freq"], schedule["byday"], schedule["opens_at"]) == ("WEEKLY", "TH", "19:00")
    assert "jeudi" in schedule["description"]
    (at_location,) = service["service_at_locations"]
    (address,) = at_location["location"]["addresses"]
    assert (address["city"], address["state_province"], address["country"]) == (
        "Namur",
        "BE-WNA",
        "BE",
    )
    assert {one["taxonomy_term"]["code"] for one in service["attributes"]} == {
        "group", "support", "in_person", "deuil-et-perte", "adultes",
    }  # fmt: skip
    assert service["minimum_age"] == 18
    assert service["cost_options"][0]["amount"] == 5
    assert service["assured_date"] == timezone.localdate().isoformat()
    assert service["page_url"] == f"http://testserver{group.get_absolute_url()}"


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"audiences": ["proches"], "min_age": 18}, {"eligibility_description": "Pour qui"}),
        ({"price_amount": 5, "annual_fee": 20}, {"fees_description": "Prix"}),
        ({"is_free": True}, {"fees_description": "Prix"}),
        ({"cycle": "drop_in"}, {"application_process": "Comment participer"}),
        (
            {"cycle": "closed_cycle", "registration": "interview"},
            {"application_process": "Comment participer"},
        ),
    ],
)
def test_what_the_page_says_of_a_group_is_in_each_form_of_its_service(client, fields, said):
    group = make_group(**fields)
    facts = {fact.label: fact.value for fact in facts_of(group)}
    services = ask(client, "services")["contents"]
    services += ask(client, "services", full="true")["contents"]
    for service in services:
        for name, label in said.items():
            assert service[name] == facts[label]


def test_network_says_which_municipalities_it_serves_and_how_sure_it_is(client):
    network = make_network(municipalities=["Namur"], certainty="likely")
    (area,) = ask(client, f"services/{network.public_id}")["service_areas"]
    assert (area["name"], area["nis_code"], area["certainty"]) == (
        "Namur",
        place("Namur").code,
        "likely",
    )


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({}, "active"),
        ({"status": "full"}, "active"),
        ({"status": "paused"}, "temporarily closed"),
        ({"verified_on": date(2018, 1, 1)}, "inactive"),
    ],
)
def test_status_is_one_of_the_four_words_and_the_alert_says_more(client, fields, status):
    checked = {"verified_on": timezone.localdate(), "verified_method": "call"}
    group = make_group(**checked | fields)
    service = ask(client, f"services/{group.public_id}")
    assert service["status"] == status
    assert bool(service.get("alert")) == bool(fields)


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"status": "full"}, "full"),
        ({"status": "full", "full_until": date(2027, 1, 3)}, "full"),
        ({"status": "full", "full_until": date(2026, 11, 1)}, "full"),
        ({"status": "paused"}, "paused"),
        ({"status": "paused", "paused_until": date(2026, 11, 1)}, "paused"),
        (
            {
                "status": "paused",
                "paused_from": date(2027, 1, 1),
                "paused_until": date(2027, 2, 1),
            },
            "published",
        ),
    ],
)
def test_full_and_pause_are_in_the_words_of_the_page_at_each_door(client, on, fields, says):
    on("2026-11-28")
    group = make_group(**fields)
    service = ask(client, f"services/{group.public_id}")
    words = squeeze(str(group.pause_words or group.full_words))
    assert words in squeeze(service["alert"])
    assert words in read(client, group.get_absolute_url()).text
    assert service["status"] == ("temporarily closed" if says == "paused" else "active")
    (row,) = json.loads(client.get("/donnees/groupes.json").getvalue())["groups"]
    assert row["status"] == says
    assert row["full_until"] == plain(group.full_until)
    (answer,) = client.get("/api/groups").json()["groups"]
    assert (answer["status"], answer["full_until"]) == (says, row["full_until"])


@pytest.mark.parametrize(
    ("fields", "is_old", "alert"),
    [
        (CHECKED, False, None),
        (LONG_AGO, True, "Pas revérifié depuis janvier 2026"),
        ({"source_date": "2018"}, True, "Repris d’une page publique de 2018, pas encore confirmé"),
        ({"source_date": ""}, True, "Repris d’une page publique sans date, pas encore confirmé"),
        ({"source_date": "2026-06"}, False, "pas encore confirmé"),
    ],
)
@pytest.mark.parametrize("make", [make_group, make_network, make_platform, make_helpline])
def test_what_nobody_checked_says_so_at_each_door(client, on, make, fields, is_old, alert):
    on("2026-11-28")
    make(**fields)
    (service,) = ask(client, "services")["contents"]
    assert service["check_is_old"] is is_old
    assert service["status"] == "active"
    assert (alert or "") in service.get("alert", "")
    table = {make_group: "groupes", make_network: "reseaux", make_platform: "plateformes"}
    file = client.get(f"/donnees/{table.get(make, 'lignes')}.json").getvalue()
    (row,) = list(json.loads(file).values())[-1]
    assert row["check_is_old"] is is_old


# Complete, and stable -------------------------------------------------------------------------


@pytest.mark.usefixtures("real_data")
@pytest.mark.parametrize("address", LISTS)
def test_every_published_listing_is_there_once(client, address):
    expected = {
        str(public_id)
        for model in MODELS
        for public_id in model.objects.published().values_list("public_id", flat=True)
    }
    found = [one["id"] for one in contents(client, address, per_page=70)]
    assert len(found) == len(set(found))
    assert set(found) == expected
    assert len(expected) > 300


def test_identifier_outlives_a_new_name_and_address_and_follows_the_key(client):
    group = make_group()
    before = group.public_id
    group.name, group.slug = "Autre nom", "autre-adresse"
    group.save()
    assert ask(client, f"services/{before}")["name"] == "Autre nom"
    keyed = make_group(import_key="exemple-1")
    identifier = keyed.public_id
    keyed.delete()
    assert make_group(import_key="exemple-1").public_id == identifier


IDENTIFIED = ["services?full=true", "organizations?full=true&full_service=true",
              "service_at_locations?full=true", "taxonomies", "taxonomy_terms"]  # fmt: skip


@pytest.mark.parametrize("address", IDENTIFIED)
def test_identifiers_are_the_same_in_each_language(client, address):
    make_everything()

    def identifiers(language):
        text = client.get(f"{language}/api/hsds/{address}").content.decode()
        return re.findall(r'"(\w*id)": "([^"]+)"', text)

    assert identifiers("")
    for language in ("/nl", "/de", "/en"):
        assert identifiers(language) == identifiers("")


def test_terms_say_in_which_language_their_words_are(client):
    def said(language, code):
        term = client.get(f"{language}/api/hsds/taxonomy_terms/{term_named(code)}").json()
        return term["name"], term["language"]

    assert said("", "online") == ("en ligne", "fr")
    assert said("/nl", "online") == ("online", "nl")
    assert said("/nl", "adultes") == said("", "adultes")
    assert said("/nl", "adultes")[1] == "fr"


# Pages ----------------------------------------------------------------------------------------


def test_pages_hold_every_row_once_with_the_wrapper_of_the_standard(client):
    for number in range(5):
        make_group(name=f"Groupe {number}")
    pages = list(all_pages(client, "services", per_page=2))
    assert [(page["size"], page["first_page"], page["last_page"]) for page in pages] == [
        (2, True, False),
        (2, False, False),
        (1, False, True),
    ]
    assert {(page["total_items"], page["total_pages"]) for page in pages} == {(5, 3)}
    assert sorted(name for page in pages for name in names(page)) == [
        f"Groupe {number}" for number in range(5)
    ]


@pytest.mark.parametrize("address", [*LISTS, "organizations", "taxonomies", "taxonomy_terms"])
def test_page_beyond_the_last_is_empty_and_keeps_the_totals(client, address):
    make_group(organisation=make_organisation())
    page = ask(client, address, page=10**30)
    assert page["contents"] == []
    assert page["empty"]
    assert page["total_items"] > 0
    assert page["page_number"] == 10**30


def test_too_large_a_page_is_cut_to_the_largest_and_it_is_said(client):
    for _number in range(101):
        make_group()
    page = ask(client, "services", per_page=5000)
    assert page["size"] == len(page["contents"]) == 100
    assert "100" in page["note"]
    assert "note" not in ask(client, "services", per_page=100)


def test_minimal_gives_identifier_and_moment_only(client):
    make_group()
    (row,) = ask(client, "services", minimal="true")["contents"]
    assert set(row) == {"id", "last_modified"}


# Filters --------------------------------------------------------------------------------------


def test_search_finds_groups_and_others(client):
    make_group(name="Groupe du xylophone")
    make_network(name="Réseau xylophone")
    make_group(name="Autre")
    assert set(names(ask(client, "services", search="xylophone"))) == {
        "Groupe du xylophone",
        "Réseau xylophone",
    }


def test_search_hears_services_that_orient_too(client):
    make_group(name="Orientation xylophone", listing_type="orientation")
    assert names(ask(client, "services", search="xylophone")) == ["Orientation xylophone"]


def test_term_of_a_branch_finds_the_themes_in_it(client):
    group = make_group(name="Deuil périnatal", themes=["deuil-et-perte"])
    make_group(name="Autre", themes=["burn-out"])
    branch = group.main_theme.parent or group.main_theme
    for wanted in (term_named(group.main_theme.slug), term_named(branch.slug)):
        assert names(ask(client, "services", taxonomy_term_id=wanted)) == ["Deuil périnatal"]


def test_terms_of_audience_format_and_sort_narrow_together(client):
    make_group(name="Pour parents", audiences=["parents"])
    make_group(name="En ligne", audiences=["adultes"], municipality=None)
    make_helpline(name="Ligne des parents", audiences=["parents"])
    asked = {"taxonomy_term_id": term_named("parents")}
    assert names(ask(client, "services", **asked)) == ["Pour parents", "Ligne des parents"]
    assert names(ask(client, "services", taxonomy_term_id=term_named("online"))) == ["En ligne"]
    line = ask(client, "services", taxonomy_term_id=term_named("helpline"))
    assert names(line) == ["Ligne des parents"]
    assert names(ask(client, "services", search="xylophone", **asked)) == []


def test_taxonomy_finds_what_has_any_of_its_terms(client):
    make_group(name="Groupe")
    make_network(name="Réseau")
    taxonomies = {one["name"]: one["id"] for one in ask(client, "taxonomies")["contents"]}
    assert names(ask(client, "services", taxonomy_id=taxonomies["Thèmes"])) == ["Groupe"]
    everything = ask(client, "services", taxonomy_id=taxonomies["Sortes de services"])
    assert names(everything) == ["Groupe", "Réseau"]


def test_organisation_finds_its_groups(client):
    organisation = make_organisation()
    make_group(name="Le sien", organisation=organisation)
    make_group(name="Autre")
    page = ask(client, "services", organization_id=organisation.public_id)
    assert names(page) == ["Le sien"]


def test_postal_code_finds_what_is_there_and_what_serves_it(client):
    make_group(name="À Namur")
    make_group(name="En ligne", municipality=None, regions_served=["namur"])
    make_group(name="En ligne en Flandre", municipality=None, regions_served=["flandre"])
    make_network(name="Réseau de Namur", municipalities=["Namur"])
    make_network(name="Réseau d’Arlon", municipalities=["Arlon"])
    make_group(name="À Arlon", municipality="Arlon")
    make_helpline(name="Ligne nationale")
    found = names(ask(client, "service_at_locations", postcode="5000"))
    assert found == ["À Namur", "En ligne", "Réseau de Namur", "Ligne nationale"]


def test_proximity_counts_metres_and_puts_the_nearest_first(client):
    make_group(name="À Arlon", municipality="Arlon")
    make_group(name="À Dinant", municipality="Dinant")
    make_group(name="À Namur")
    make_network(name="Réseau", municipalities=["Namur"])
    near = {"postcode": "5000", "proximity": 40_000}
    assert names(ask(client, "service_at_locations", **near)) == ["À Namur", "À Dinant"]
    near["proximity"] = 5_000
    assert names(ask(client, "service_at_locations", full="true", **near)) == ["À Namur"]


def test_proximity_does_not_tell_where_a_hidden_address_is(client):
    make_the_group("town")
    make_group(name="Au milieu", municipality="Namur", street="")
    for metres in (0, 500, 1000, 2000, 4000, 8000):
        found = names(ask(client, "service_at_locations", postcode=POSTAL_CODE, proximity=metres))
        assert ("Groupe du jeudi" in found) == ("Au milieu" in found)


def test_terms_by_taxonomy_and_branch(client):
    taxonomies = {one["name"]: one["id"] for one in ask(client, "taxonomies")["contents"]}
    formats = ask(client, "taxonomy_terms", taxonomy_id=taxonomies["Formats"])["contents"]
    assert {term["code"] for term in formats} == set(SupportGroup.Format.values)
    branches = contents(client, "taxonomy_terms", taxonomy_id=taxonomies["Thèmes"], top_only="1")
    assert branches
    assert all("parent_id" not in term for term in branches)
    below = contents(client, "taxonomy_terms", parent_id=branches[0]["id"])
    assert {term["parent_id"] for term in below} == {branches[0]["id"]}
    one = ask(client, f"taxonomy_terms/{below[0]['id']}")
    assert one == below[0]
    assert ask(client, f"taxonomies/{taxonomies['Formats']}")["name"] == "Formats"


# After the end --------------------------------------------------------------------------------


def end(record, reason="Le groupe s’est arrêté en juin."):
    record.move_to("ended", reason=reason)
    return record


@pytest.mark.parametrize("address", LISTS)
def test_ended_listing_is_gone_with_the_reason_and_the_day(client, address):
    group = end(make_group())
    response = client.get(f"/api/hsds/{address}/{group.public_id}")
    assert response.status_code == 410
    assert response["Content-Type"] == "application/problem+json"
    assert response["Access-Control-Allow-Origin"] == "*"
    gone = response.json()
    assert gone["reason"] == "Le groupe s’est arrêté en juin."
    assert gone["date"] == timezone.localdate().isoformat()
    assert (gone["status"], bool(gone["detail_en"])) == (410, True)


@pytest.mark.parametrize("address", LISTS)
@pytest.mark.parametrize("language", ["", "/nl"])
def test_merged_listing_leads_to_what_replaced_it(client, address, language):
    old, kept = make_group(), make_group()
    redirect_to(old, kept)
    response = client.get(f"{language}/api/hsds/{address}/{old.public_id}")
    assert response.status_code == 301
    assert response["Content-Type"] == "application/json"
    assert response["Access-Control-Allow-Origin"] == "*"
    assert response["Location"] == f"{language}/api/hsds/{address}/{kept.public_id}"
    assert response.json() == {"id": str(kept.public_id)}
    assert client.get(response["Location"]).json()["id"] == str(kept.public_id)


def test_who_follows_changes_hears_of_the_end_and_of_what_replaced_it(client):
    old, kept = make_group(), make_group(name="Gardé")
    redirect_to(old, kept)
    ended = end(make_group(street=STREET))
    assert names(ask(client, "services")) == ["Gardé"]
    since = (timezone.now() - timedelta(minutes=5)).isoformat()
    rows = {one["id"]: one for one in contents(client, "services", modified_after=since)}
    assert rows[str(old.public_id)]["replaced_by"] == str(kept.public_id)
    stone = rows[str(ended.public_id)]
    assert stone["status"] == "defunct"
    assert stone["ended_reason"] == "Le groupe s’est arrêté en juin."
    assert set(stone) == {
        "id", "name", "status", "last_modified", "ended_on", "ended_reason"
    }  # fmt: skip
    later = (timezone.now() + timedelta(minutes=5)).isoformat()
    assert contents(client, "services", modified_after=later) == []


@pytest.mark.parametrize(
    ("moment", "found"),
    [
        ("0001-01-01", 1),
        ("0001-01-01T00:00:00+10:00", 1),
        ("9999-12-31T23:59:59-10:00", 0),
        ("9999-12-31", 0),
        ("-99999999", 1),
        ("2020-02-29T00:00:00Z", 1),
    ],
)
@pytest.mark.parametrize("address", LISTS)
def test_any_moment_that_can_be_written_can_be_asked_for(client, address, moment, found):
    make_group()
    assert ask(client, address, modified_after=moment)["total_items"] == found


def changed_since(client, moment, **asked):
    rows = contents(client, "services", modified_after=moment.isoformat(), **asked)
    return {one["id"]: one for one in rows}


@pytest.mark.parametrize("make", [make_group, make_network, make_platform, make_helpline])
def test_who_follows_changes_hears_that_a_listing_is_not_public_any_more(client, later, make):
    record = make(name="Nom d’alors")
    never = make(name="Jamaiszebre", status="draft")
    # The box of emergency is never without a number.
    make_helpline()
    later(days=2)
    before = timezone.now()
    later(days=1)
    record.move_to("draft", reason="Doute")
    left = plain(timezone.now().astimezone(UTC))
    later(days=1)
    for one in (record, never):
        with changing(one):
            one.name, one.summary = "Nouveauzebre", "Résumézebre"
            one.save()
    stone = changed_since(client, before)[str(record.public_id)]
    identity = {"id": str(record.public_id), "last_modified": left}
    assert stone == {"name": "Fiche retirée", "status": "inactive", **identity}
    for address in LISTS:
        for asked in ({}, {"full": "true"}):
            since = before.isoformat()
            text = json.dumps(contents(client, address, modified_after=since, **asked))
            assert str(record.public_id) in text
            assert "zebre" not in text
    assert changed_since(client, before, minimal="true")[str(record.public_id)] == identity
    assert changed_since(client, timezone.now() - timedelta(hours=1)) == {}
    assert client.get(f"/api/hsds/services/{record.public_id}").status_code == 404


def test_what_a_draft_says_now_is_told_by_no_filter(client):
    group = make_group()
    since = (timezone.now() - timedelta(days=1)).isoformat()
    group.move_to("draft")
    for asked in (
        {"taxonomy_term_id": term_named("deuil-et-perte")},
        {"taxonomy_id": next(iter(Terms().by_id.values())).taxonomy.id},
        {"search": "groupe"},
        {"postcode": "5000"},
        {"postcode": "5000", "proximity": 5000},
    ):
        assert contents(client, "service_at_locations", modified_after=since, **asked) == []


IN_AUTUMN = {"paused_from": date(2026, 8, 1), "paused_until": date(2026, 9, 1)}


@pytest.mark.parametrize(
    ("fields", "day", "status"),
    [
        (LONG_AGO, "2026-10-01", "active"),
        (LONG_AGO, "2027-01-01", "inactive"),
        ({"status": "paused", **IN_AUTUMN}, "2026-08-01", "temporarily closed"),
        ({"status": "paused", **IN_AUTUMN}, "2026-09-02", "temporarily closed"),
        ({"status": "full", "full_until": date(2026, 9, 1)}, "2026-09-02", "active"),
    ],
)
def test_who_follows_changes_hears_of_those_that_a_day_brings(client, on, fields, day, status):
    on("2026-02-01")
    group = make_group(**fields)
    on(date.fromisoformat(day) - timedelta(days=1))
    since = timezone.now()
    assert changed_since(client, since) == {}
    on(day)
    row = changed_since(client, since)[str(group.public_id)]
    assert row["status"] == status
    assert row["alert"]
    assert datetime.fromisoformat(row["last_modified"]) > since
    assert changed_since(client, timezone.now()) == {}


def test_who_follows_changes_hears_of_a_check_and_of_another_hour(client, on):
    on("2026-02-01")
    group = make_group(meetings=[{"frequency": "weekly", "weekday": 3}])
    on("2026-03-01")
    since = timezone.now()
    record_verification(group, "call")
    on("2026-03-02")
    assert set(changed_since(client, since)) == {str(group.public_id)}
    on("2026-03-03")
    since = timezone.now()
    assert changed_since(client, since) == {}
    group.meetings.get().delete()
    assert set(changed_since(client, since)) == {str(group.public_id)}


def test_replaced_by_another_that_has_ended_too_is_simply_gone(client):
    old, kept = make_group(), make_group()
    redirect_to(old, kept)
    end(kept)
    assert client.get(f"/api/hsds/services/{old.public_id}").status_code == 410


# Bad questions --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("address", "named"),
    [
        ("services?couleur=bleu", "couleur"),
        ("services?page=0", "page"),
        ("services?page=deux", "page"),
        ("services?per_page=-1", "per_page"),
        ("services?format=xml", "format"),
        ("services?full=peut-etre", "full"),
        ("services?modified_after=hier", "modified_after"),
        ("services?taxonomy_term_id=deuil", "taxonomy_term_id"),
        (f"services?taxonomy_term_id={NOBODY}", "taxonomy_term_id"),
        (f"services?taxonomy_id={NOBODY}", "taxonomy_id"),
        (f"services?organization_id={NOBODY}", "organization_id"),
        (f"services?search={'x' * 300}", "search"),
        ("services?search=%00", "search"),
        ("service_at_locations?postcode=0001", "postcode"),
        ("service_at_locations?postcode=Namur", "postcode"),
        ("service_at_locations?proximity=500", "proximity"),
        ("service_at_locations?postcode=5000&proximity=-1", "proximity"),
        ("service_at_locations?minimal=true", "minimal"),
        ("organizations?rayon=5", "rayon"),
        ("taxonomies?rayon=5", "rayon"),
        (f"taxonomy_terms?parent_id={NOBODY}", "parent_id"),
        (f"taxonomy_terms?taxonomy_id={NOBODY}", "taxonomy_id"),
    ],
)
def test_bad_question_is_told_what_is_wrong_with_it(client, address, named):
    response = client.get(f"/api/hsds/{address}")
    assert response.status_code == 422
    assert response["Content-Type"] == "application/problem+json"
    assert f"« {named} »" in squeeze(response.json()["detail"])
    assert f"“{named}”" in response.json()["detail_en"]


@pytest.mark.parametrize("kind", [*LISTS, "organizations", "taxonomies", "taxonomy_terms"])
@pytest.mark.parametrize("identifier", ["1", "-" * 36, NOBODY, "x" * 500])
def test_identifier_of_nothing_is_not_found(client, kind, identifier):
    response = client.get(f"/api/hsds/{kind}/{identifier}")
    assert response.status_code == 404
    assert response["Content-Type"] == "application/problem+json"


# Nothing that no page shows -------------------------------------------------------------------


@pytest.mark.parametrize("visibility", HIDING)
@pytest.mark.parametrize("address", ADDRESSES)
def test_hidden_address_is_in_no_answer(client, visibility, address):
    group = make_the_group(visibility)
    group.organisation = make_organisation()
    group.save()
    for asked in (address, f"services/{group.public_id}"):
        text = client.get(f"/api/hsds/{asked}").content.decode().lower()
        assert [secret for secret in SECRETS if secret in text] == []
    if address.startswith("service"):
        assert "Groupe du jeudi" in client.get(f"/api/hsds/{address}").content.decode()


@pytest.mark.parametrize("visibility", HIDING)
def test_hidden_address_leaves_the_town_and_says_so(client, visibility):
    group = make_the_group(visibility)
    service = ask(client, f"services/{group.public_id}")
    location = service["service_at_locations"][0]["location"]
    assert (location["name"], location["addresses"]) == ("Namur", [])
    asked_for = visibility == "on_request"
    assert ("Adresse donnée à l’inscription." in service["alert"]) is asked_for
    assert ("L’adresse n’est pas publiée" in service["alert"]) is not asked_for
    assert location["description"] in service["alert"]


def test_published_address_is_there(client):
    group = make_the_group("public")
    location = ask(client, f"service_at_locations/{group.public_id}")["location"]
    assert location["addresses"][0]["address_1"] == STREET


@pytest.mark.parametrize("status", ["draft", "review"])
def test_what_is_not_published_is_in_no_answer(client, status):
    organisation = make_organisation(name="Orgazebre")
    records = [
        make_group(name="Groupezebre", status=status, organisation=organisation),
        make_network(name="Reseauzebre", status=status),
        make_platform(name="Plateformezebre", status=status),
        make_helpline(name="Lignezebre", status=status),
    ]
    make_group(name="Groupe", helpline=records[-1], phone="", internal_note="notezebre",
               organiser_email="zebre@example.org")  # fmt: skip
    for address in ADDRESSES:
        text = client.get(f"/api/hsds/{address}").content.decode()
        assert "zebre" not in text, address
        assert str(records[-1].public_id) not in text
    for record in records:
        for kind in LISTS:
            assert client.get(f"/api/hsds/{kind}/{record.public_id}").status_code == 404
    assert client.get(f"/api/hsds/organizations/{organisation.public_id}").status_code == 404


def test_number_of_a_helpline_is_in_its_own_service_only(client):
    line = make_helpline(phone="0800 98 765")
    group = make_group(helpline=line, phone="")
    assert "98 765" not in client.get(f"/api/hsds/services/{group.public_id}").content.decode()
    service = ask(client, f"services/{group.public_id}")
    number = ask(client, f"services/{service['helpline_service_id']}")["phones"][0]["number"]
    assert number == "0800 98 765"


# How it is served -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("address", "most"),
    [
        ("services", 10),
        ("services?search=groupe", 10),
        ("service_at_locations?postcode=5000&proximity=5000", 10),
        ("organizations", 10),
        # A page where one model follows another reads the lists of both.
        ("services?full=true", 24),
        ("services?modified_after=2020-01-01", 14),
    ],
)
def test_answer_costs_as_many_queries_with_one_row_as_with_twenty(client, address, most):
    def many(number):
        for _count in range(number):
            make_group(organisation=make_organisation(), meetings=[{"weekday": 1}])
            make_group(municipality=None, regions_served=["namur"], helpline=make_helpline())
            make_network(municipalities=["Namur", "Dinant"])
            make_platform(regions=["namur"])
            end(make_group())

    def queries():
        client.get(f"/api/hsds/{address}")
        with CaptureQueriesContext(connection) as captured:
            client.get(f"/api/hsds/{address}")
        return len(captured)

    many(1)
    with_one = queries()
    many(10)
    assert queries() <= with_one <= most
