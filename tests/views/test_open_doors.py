"""What holds at each address for programs: any page may ask, nobody writes, mistakes are JSON."""

import pytest
from django.core.handlers.wsgi import WSGIHandler
from django.test import Client

from tests.factories import make_group
from tests.serving.test_page_cache import Server

pytestmark = pytest.mark.django_db

DOORS = [
    "/api/near?place=5000",
    "/api/groups",
    "/api/openapi.json",
    "/api/hsds/services",
    "/nl/api/groups",
    "/donnees/groupes.json",
    "/donnees/datapackage.json",
    "/nl/gegevens/groupes.csv",
    "/donnees/groupes.geojson",
    "/groupes/flux.atom",
]
NOWHERE = ["/api/licornes", "/api/hsds/licornes", "/donnees/licornes.csv", "/nl/api/eenhoorns"]


@pytest.mark.parametrize("address", [*DOORS, *NOWHERE])
def test_a_browser_may_ask_whether_it_has_the_newest(client, address):
    response = client.options(
        address,
        headers={
            "origin": "https://partner.example",
            "access-control-request-method": "GET",
            "access-control-request-headers": "if-none-match",
        },
    )
    assert response.status_code == 204
    assert response["Access-Control-Allow-Origin"] == "*"
    assert "GET" in response["Access-Control-Allow-Methods"]
    assert "if-none-match" in response["Access-Control-Allow-Headers"].lower()


@pytest.mark.parametrize("address", DOORS)
def test_the_etag_may_be_read_and_head_is_answered(client, address):
    make_group()
    for response in (client.get(address), client.head(address)):
        assert response.status_code == 200
        assert response["Access-Control-Allow-Origin"] == "*"
        assert response["Access-Control-Expose-Headers"] == "ETag"
    assert b"".join(client.head(address)) == b""


# What was searched for is kept nowhere, and a feed says of when it is.
@pytest.mark.parametrize("address", [one for one in DOORS if "?" not in one and "atom" not in one])
def test_what_is_the_same_is_open_too(client, address, settings, kept_connection):
    settings.PAGE_CACHE_SIZE = 1_000_000
    server = Server(WSGIHandler())
    etag = server.get(address).headers["ETag"]
    assert etag
    for answer in (
        server.get(address, if_none_match=etag),
        client.get(address, headers={"if-none-match": client.get(address)["ETag"]}),
    ):
        assert answer.status_code == 304
        assert answer.headers["Access-Control-Allow-Origin"] == "*"


@pytest.mark.parametrize("address", NOWHERE)
def test_what_is_not_there_is_a_problem_that_any_page_may_read(client, address):
    response = client.get(address)
    assert response.status_code == 404
    assert response["Content-Type"] == "application/problem+json"
    assert response["Access-Control-Allow-Origin"] == "*"
    assert response.json()["detail_en"] == "There is nothing at this address."


@pytest.mark.parametrize("address", [*DOORS, *NOWHERE])
@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
def test_nothing_can_be_written_anywhere(address, method):
    client = Client(enforce_csrf_checks=True)
    response = getattr(client, method)(address)
    assert response.status_code == 405
    assert response["Allow"] == "GET, HEAD, OPTIONS"
    assert response["Content-Type"] == "application/problem+json"
    assert response["Access-Control-Allow-Origin"] == "*"


@pytest.mark.parametrize("address", ["/api/", "/donnees/", "/nl/api/", "/groupes/"])
def test_pages_for_people_are_not_for_other_sites(client, address):
    response = client.get(address)
    assert response["Content-Type"].startswith("text/html")
    assert "Access-Control-Allow-Origin" not in response
