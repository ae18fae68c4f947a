"""The API: the two questions that people ask us, and what is said of a bad one."""

import pytest
from django.core.handlers.wsgi import WSGIHandler
from django.db import connection
from django.test.utils import CaptureQueriesContext

from directory.formats.open_data.tables import identifier
from tests.factories import (
    make_group,
    make_helpline,
    make_network,
    make_organisation,
    make_platform,
    place,
)
from tests.reading import read, squeeze
from tests.serving.test_page_cache import Server
from tests.test_hidden_address import HIDING, SECRETS, make_the_group

pytestmark = pytest.mark.django_db

ANSWERS = ["/api/near?place=5000", "/api/near?place=5100+Jambes", "/api/groups",
           "/api/groups?near=5100", "/api/groups?q=xylophone"]  # fmt: skip


def ask(client, address):
    response = client.get(address)
    assert response.status_code == 200, response.content
    return response.json()


def names(groups):
    return [group["name"] for group in groups]


# Around a place -------------------------------------------------------------------------------


def test_place_has_its_networks_surest_first(client):
    likely = make_network(name="Peut-être", certainty="likely")
    sure = make_network(name="Sûr", certainty="confirmed")
    young = make_network(name="Jeunes", population="young", helpline=make_helpline())
    make_network(name="Ailleurs", municipalities=["Arlon"])
    answer = ask(client, "/api/near?place=5000")
    assert [row["network"]["id"] for row in answer["adults"]] == [
        identifier(sure),
        identifier(likely),
    ]
    assert [row["certainty"] for row in answer["adults"]] == ["confirmed", "likely"]
    assert [row["network"]["id"] for row in answer["young"]] == [identifier(young)]
    assert answer["young"][0]["network"]["helpline_id"] == identifier(young.helpline)
    assert answer["place"]["municipality_nis"] == place("Namur").code


def test_place_has_the_nearest_groups_and_the_lines(client):
    make_group(name="À Arlon", municipality="Arlon")
    make_group(name="À Namur")
    make_group(name="En ligne", municipality=None, regions_served=["wallonie"])
    line = make_helpline(phone="0800 98 765")
    make_helpline(languages=["nl"], name="Alleen Nederlands")
    answer = ask(client, "/api/near?place=Namur")
    assert names(answer["groups"]) == ["À Namur", "À Arlon"]
    assert answer["groups"][0]["distance_km"] < 5 < answer["groups"][1]["distance_km"]
    assert names(answer["at_a_distance"]) == ["En ligne"]
    assert [(row["id"], row["phone"]) for row in answer["helplines"]] == [
        (identifier(line), "0800 98 765")
    ]


def test_name_of_several_places_gives_them_to_choose_from(client):
    make_group()
    answer = ask(client, "/api/near?place=Saint-Nicolas")
    assert answer["place"] is None
    assert answer["groups"] == []
    assert len({one["municipality_nis"] for one in answer["candidates"]}) > 1


# Groups ---------------------------------------------------------------------------------------


def test_groups_answer_the_filters_of_the_list(client):
    make_group(name="Pour parents", audiences=["parents"])
    make_group(name="Pour adultes", audiences=["adultes"])
    assert names(ask(client, "/api/groups?audience=parents")["groups"]) == ["Pour parents"]
    both = ask(client, "/api/groups?audience=parents&audience=adultes&sort=name")
    assert names(both["groups"]) == ["Pour adultes", "Pour parents"]
    assert both["groups"][0]["distance_km"] is None


def test_groups_say_around_which_place_they_were_looked_for(client):
    make_group()
    answer = ask(client, "/api/groups?near=5000")
    assert answer["place"]["municipality_fr"] == "Namur"
    assert (answer["candidates"], answer["corrected"]) == ([], False)
    unclear = ask(client, "/api/groups?near=Saint-Nicolas")
    assert unclear["candidates"] == ask(client, "/api/near?place=Saint-Nicolas")["candidates"]
    assert unclear["place"] == unclear["candidates"][0]
    assert ask(client, "/api/groups?near=Charlerroi")["corrected"]
    nowhere = ask(client, "/api/groups")
    assert (nowhere["place"], nowhere["candidates"], nowhere["corrected"]) == (None, [], False)


def test_the_radius_around_a_place_among_the_words_is_understood(client):
    make_group()
    assert ask(client, "/api/groups?q=deuil+Namur&radius=5")["place"]["municipality_fr"] == "Namur"


def test_words_of_danger_bring_the_lines_to_call_first(client):
    make_group()
    line = make_helpline(kind="suicide", always=True, phone="0800 98 765", languages=["fr"])
    answer = ask(client, "/api/groups?q=je+veux+mourir")
    assert [row["id"] for row in answer["danger_lines"]] == [identifier(line)]
    assert answer["danger_lines"][0]["phone"] == "0800 98 765"
    assert ask(client, "/api/groups?q=deuil")["danger_lines"] == []


def test_pages_hold_every_group_once(client):
    for number in range(5):
        make_group(name=f"Groupe {number}")
    pages = [ask(client, f"/api/groups?sort=name&per_page=2&page={page}") for page in (1, 2, 3)]
    assert {(page["total"], page["pages"], page["per_page"]) for page in pages} == {(5, 3, 2)}
    assert [name for page in pages for name in names(page["groups"])] == [
        f"Groupe {number}" for number in range(5)
    ]


def test_page_beyond_the_last_is_empty_and_keeps_the_totals(client):
    make_group()
    answer = ask(client, "/api/groups?page=9999")
    assert answer["groups"] == []
    assert (answer["total"], answer["pages"], answer["page"]) == (1, 1, 9999)


def test_too_large_a_page_is_cut_to_the_largest_and_it_is_said(client):
    for _count in range(51):
        make_group()
    answer = ask(client, "/api/groups?per_page=5000")
    assert len(answer["groups"]) == answer["per_page"] == 50
    assert "50" in answer["note"]
    assert ask(client, "/api/groups?per_page=50")["note"] == ""


# Bad questions --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("address", "named"),
    [
        ("/api/near", "place"),
        ("/api/near?place=", "place"),
        ("/api/near?place=Atlantide", "place"),
        ("/api/near?place=Hainaut", "place"),
        (f"/api/near?place={'x' * 300}", "place"),
        ("/api/near?place=5000&rayon=5", "rayon"),
        ("/api/groups?couleur=bleu", "couleur"),
        ("/api/groups?audience=licornes", "audience"),
        ("/api/groups?audience=parents&audience=licornes", "audience"),
        ("/api/groups?radius=7", "radius"),
        ("/api/groups?near=Atlantide", "near"),
        ("/api/groups?radius=5", "radius"),
        ("/donnees/groupes.geojson?near=Atlantide", "near"),
        ("/donnees/groupes.geojson?radius=5", "radius"),
        ("/groupes/flux.atom?near=Atlantide", "near"),
        ("/groupes/flux.atom?radius=5", "radius"),
        ("/api/groups?page=0", "page"),
        ("/api/groups?page=deux", "page"),
        ("/api/groups?per_page=-1", "per_page"),
        (f"/api/groups?q={'x' * 300}", "q"),
        ("/api/groups?q=%00", "q"),
    ],
)
def test_bad_question_is_told_what_is_wrong_with_it_in_two_languages(client, address, named):
    response = client.get(address)
    assert response.status_code == 422
    assert response["Content-Type"] == "application/problem+json"
    assert response["Access-Control-Allow-Origin"] == "*"
    problem = response.json()
    assert problem["status"] == 422
    assert f"« {named} »" in squeeze(problem["detail"])
    assert f"“{named}”" in problem["detail_en"]


def test_place_that_is_nearly_a_name_comes_with_suggestions(client):
    response = client.get("/api/near?place=Namxxr")
    assert response.status_code == 422
    assert "5000 Namur" in response.json()["suggestions"]


def test_typing_error_that_can_mean_one_place_only_is_corrected_and_it_is_said(client):
    answer = ask(client, "/api/near?place=Charlerroi")
    assert answer["place"]["municipality_fr"] == "Charleroi"
    assert answer["corrected"]


@pytest.mark.parametrize("method", ["post", "put", "delete"])
def test_nothing_can_be_written(client, method):
    assert getattr(client, method)("/api/groups").status_code == 405


# Nothing that no page shows -------------------------------------------------------------------


@pytest.mark.parametrize("visibility", HIDING)
@pytest.mark.parametrize("address", ANSWERS)
def test_hidden_address_is_in_no_answer(client, visibility, address):
    make_the_group(visibility)
    text = client.get(address).content.decode().lower()
    assert [secret for secret in SECRETS if secret in text] == []


@pytest.mark.parametrize("address", ANSWERS[:4])
def test_answers_that_were_read_do_show_the_group(client, address):
    make_the_group("town")
    assert "Groupe du jeudi" in client.get(address).content.decode()


@pytest.mark.parametrize("status", ["draft", "review", "ended"])
@pytest.mark.parametrize("address", ANSWERS)
def test_what_is_not_published_is_in_no_answer(client, status, address):
    make_group(name="Groupezebre", status=status)
    make_network(name="Reseauzebre", status=status)
    make_helpline(name="Lignezebre", status=status)
    make_group(name="Visible", internal_note="notezebre")
    assert "zebre" not in client.get(address).content.decode()


# How it is served -----------------------------------------------------------------------------


@pytest.mark.parametrize("address", ANSWERS[:3])
def test_answer_costs_as_many_queries_with_one_row_as_with_fifty(client, address):
    def many(number):
        for _count in range(number):
            make_group(
                organisation=make_organisation(),
                helpline=make_helpline(),
                meetings=[{"weekday": 1}],
            )
            make_group(municipality=None, regions_served=["namur"])
            make_network(helpline=make_helpline())
            make_platform()

    def queries():
        ask(client, address)
        with CaptureQueriesContext(connection) as captured:
            ask(client, address)
        return len(captured)

    many(1)
    with_one = queries()
    many(25)
    assert queries() == with_one <= (16 if "near" in address else 10)


def test_any_site_may_ask_and_a_repeat_is_kept(settings, kept_connection):
    settings.PAGE_CACHE_SIZE = 1_000_000
    worker = Server(WSGIHandler())
    make_group()
    first = worker.get("/api/groups")
    assert first.headers["Access-Control-Allow-Origin"] == "*"
    assert "Set-Cookie" not in first.headers
    again = worker.get("/api/groups", if_none_match=first.headers["ETag"])
    assert again.status_code == 304
    assert again.headers["Access-Control-Allow-Origin"] == "*"


# What it says of itself -----------------------------------------------------------------------


def test_document_describes_every_question_in_openapi_3_1(client):
    document = ask(client, "/api/openapi.json")
    assert document["openapi"].startswith("3.1")
    ours = {"/api/near", "/api/groups"}
    assert {path for path in document["paths"] if "/hsds/" not in path} == ours
    for address, path in document["paths"].items():
        asked = path["get"].get("parameters", [])
        assert all(parameter["description"] for parameter in asked)
        assert "200" in path["get"]["responses"]
        assert not asked or "422" in path["get"]["responses"], address


def test_page_of_the_api_explains_every_parameter_and_its_examples_work(client):
    page = read(client, "/api/")
    document = ask(client, "/api/openapi.json")
    for path in document["paths"].values():
        for parameter in path["get"].get("parameters", []):
            assert squeeze(parameter["description"]) in page.main.text
    examples = [address for address in page.main.addresses if "?" in address]
    assert len(examples) == 2
    for example in examples:
        ask(client, example)
    assert read(client, "/donnees/").main.link("API") == "/api/"
