"""Nothing about the reader is kept, sent on or written down."""

import io
import json
import logging
import re

import pytest
from django.test import Client

from healing_together.logs import JsonLines, without_secrets
from tests.factories import (
    make_article,
    make_group,
    make_helpline,
    make_network,
    make_platform,
)

pytestmark = pytest.mark.django_db

PUBLIC = [
    "/", "/groupes/", "/groupes/?q=deuil&near=5000", "/groupes/?view=map", "/groupes/un-groupe/",
    "/reseaux/", "/reseaux/adultes/", "/reseaux/enfants-adolescents/", "/reseaux/un-reseau/",
    "/pres-de-chez-moi/", "/pres-de-chez-moi/?place=5000", "/regions/", "/regions/namur/",
    "/themes/", "/themes/deuil-et-perte/", "/plateformes/", "/plateformes/une-plateforme/",
    "/articles/", "/articles/un-article/", "/articles/un-article/mot/",
    "/articles/flux.atom", "/trouver/", "/ma-liste/",
    "/proposer-un-groupe/",
    "/groupes/un-groupe/signaler/",
    "/trouver/?etape=resultat&near=5000", "/urgence/", "/a-propos/", "/vie-privee/",
    "/accessibilite/", "/mentions-legales/", "/sources/", "/donnees/", "/api/",
    "/carte.geojson?q=deuil",
    "/limites.geojson", "/suggestions.json", "/plan-du-site.xml", "/robots.txt", "/healthz",
]  # fmt: skip
ERRORS = ["/nulle-part/", "/groupes/inconnu/", "/groupes/fini/", "/groupes?q=deuil"]
# A redirection has no page in it that a frame or a device's features could serve.
PAGES = [*PUBLIC, "/nulle-part/", "/groupes/inconnu/", "/groupes/fini/", "/admin/login/"]
STATIC = ["/static/css/site.css", "/static/js/combobox.js", "/static/img/icon.svg"]


@pytest.fixture
def listings(db):
    make_group(slug="un-groupe")
    make_group(slug="fini", status="ended")
    make_network(slug="un-reseau")
    make_platform(slug="une-plateforme")
    make_article(slug="un-article")
    make_helpline()


@pytest.fixture
def files(settings):
    """A browser that is also served our own files, as WhiteNoise does in production."""
    settings.WHITENOISE_USE_FINDERS = True
    return Client()


@pytest.fixture(scope="module")
def answers():
    return {}


@pytest.fixture
def answer_to(request, answers):
    """What a new visitor gets for an address: asked for once, looked at by many tests."""

    def answer_to(address):
        if address not in answers:
            request.getfixturevalue("listings")
            answers[address] = request.getfixturevalue("files").get(address)
            answers[address].close()
        return answers[address]

    return answer_to


# Cookies --------------------------------------------------------------------------------------


@pytest.mark.parametrize("address", PUBLIC + ERRORS + STATIC)
def test_visitor_gets_no_cookie(answer_to, address):
    response = answer_to(address)
    assert "Set-Cookie" not in response.headers
    assert not response.cookies


def test_visitor_gets_no_cookie_with_an_error_of_ours(monkeypatch):
    monkeypatch.setattr("directory.views.groups.SupportGroupFilter", fail)
    response = Client(raise_request_exception=False).get("/groupes/")
    assert response.status_code == 500
    assert not response.cookies


def test_cookie_that_somebody_sends_changes_nothing(client, listings):
    plain = client.get("/groupes/").content
    client.cookies["sessionid"] = "x" * 32
    client.cookies["messages"] = "bonjour"
    response = client.get("/groupes/")
    assert response.content == plain
    assert not response.cookies


def test_only_the_editors_door_sets_a_cookie(client):
    assert client.get("/admin/login/").cookies.keys() == {"csrftoken"}


# Headers --------------------------------------------------------------------------------------


def policy_of(response):
    policy = response.headers["Content-Security-Policy"]
    parts = (part.strip().partition(" ") for part in policy.split(";"))
    return {name: sources for name, _space, sources in parts if name}


@pytest.mark.parametrize("address", PAGES)
def test_content_policy_allows_our_own_files_and_nothing_else(answer_to, address):
    policy = policy_of(answer_to(address))
    assert policy["default-src"] == "'none'"
    assert policy["frame-ancestors"] == "'none'"
    assert policy["base-uri"] == "'none'"
    for directive in ("script-src", "style-src", "connect-src", "form-action", "font-src"):
        assert policy.get(directive, "'none'") in ("'self'", "'none'")
    for sources in policy.values():
        assert not re.search(r"unsafe|http|\*|blob:|nonce", sources)


def test_content_policy_holds_for_an_error_of_ours(monkeypatch):
    monkeypatch.setattr("directory.views.groups.SupportGroupFilter", fail)
    response = Client(raise_request_exception=False).get("/groupes/")
    assert policy_of(response)["default-src"] == "'none'"


@pytest.mark.parametrize("address", PAGES)
@pytest.mark.parametrize(
    ("header", "value"),
    [
        ("Referrer-Policy", "no-referrer"),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
    ],
)
def test_every_answer_carries_the_header(answer_to, address, header, value):
    assert answer_to(address).headers[header] == value


@pytest.mark.parametrize("address", PAGES)
def test_features_of_the_device_are_refused(answer_to, address):
    policy = answer_to(address).headers["Permissions-Policy"]
    for feature in ("camera", "microphone", "payment", "usb"):
        assert f"{feature}=()" in policy
    assert "geolocation=(self)" in policy


@pytest.mark.parametrize("address", STATIC)
@pytest.mark.parametrize(
    ("header", "value"),
    [("Referrer-Policy", "no-referrer"), ("X-Content-Type-Options", "nosniff")],
)
def test_our_files_carry_the_header(answer_to, address, header, value):
    response = answer_to(address)
    assert response.status_code == 200
    assert response.headers[header] == value


def test_drawing_opened_on_its_own_may_run_nothing(answer_to):
    """An SVG is a document: its policy counts when somebody opens its address."""
    response = answer_to("/static/img/icon.svg")
    assert policy_of(response)["default-src"] == "'none'"


@pytest.mark.parametrize("address", ["/groupes/?q=deuil", "/pres-de-chez-moi/?place=5000"])
def test_what_somebody_looked_for_is_kept_by_no_cache_on_the_way(answer_to, address):
    caching = answer_to(address).headers.get("Cache-Control", "private")
    assert "public" not in caching
    assert "private" in caching or "no-store" in caching


@pytest.mark.parametrize("address", PUBLIC)
def test_page_asks_nobody_else_for_anything(answer_to, address):
    response = answer_to(address)
    if response.headers["Content-Type"].startswith("text/html"):
        source = response.content.decode()
        loaded = re.findall(
            r"<(?:script|img|iframe|source|video|audio|embed|object)[^>]*\s(?:src|data)=\"([^\"]*)\"",
            source,
        )
        loaded += re.findall(
            r"<link[^>]*rel=\"(?:stylesheet|icon|preload)\"[^>]*href=\"([^\"]*)", source
        )
        assert all(url.startswith("/static/") for url in loaded)


# Logs -----------------------------------------------------------------------------------------


def fail(*args, **kwargs):
    raise RuntimeError("boom")


@pytest.fixture
def written(monkeypatch):
    """All that any logger of the process writes, records and what handlers print of them."""
    printed = io.StringIO()
    records = []

    class Keep(logging.Handler):
        def emit(self, record):
            records.append(record)
            printed.write(self.format(record) + "\n")

    handler = Keep(logging.DEBUG)
    ours = logging.getLogger("django")
    for own in ours.handlers:
        handler.filters += own.filters
    others = logging.getLogger()
    # Django keeps the level of our settings: below it nothing is made into a record.
    monkeypatch.setattr(others, "level", logging.DEBUG)
    for logger in (others, ours):
        logger.addHandler(handler)
    yield lambda: printed.getvalue() + "".join(repr(vars(record)) for record in records)
    for logger in (others, ours):
        logger.removeHandler(handler)


WORD, PLACE, ADDRESS = "zanzibarite", "Xyzzyville", "203.0.113.77"
SEARCHES = [
    f"/groupes/?q={WORD}&near={PLACE}",
    f"/groupes/?q={WORD}&page=9999&theme={WORD}&region={WORD}",
    f"/groupes?q={WORD}",
    f"/pres-de-chez-moi/?place={PLACE}",
    f"/trouver/?etape=resultat&near={PLACE}&pour={WORD}",
    f"/ma-liste/?g={WORD}",
    f"/carte.geojson?q={WORD}&bbox={WORD}",
    f"/nulle-part/?q={WORD}",
    f"/groupes/inconnu/?q={WORD}",
    f"/groupes/fini/?q={WORD}",
    f"/articles/?audience={WORD}",
]


@pytest.mark.parametrize("address", SEARCHES)
def test_what_somebody_looks_for_is_written_in_no_log(client, listings, written, address):
    client.get(address, REMOTE_ADDR=ADDRESS, headers={"referer": f"https://a.example/{WORD}"})
    for secret in (WORD, PLACE, ADDRESS):
        assert secret not in written()


@pytest.mark.parametrize("address", SEARCHES[:3])
def test_refused_methods_and_errors_write_no_search_either(monkeypatch, listings, written, address):
    monkeypatch.setattr("directory.views.groups.SupportGroupFilter", fail)
    client = Client(raise_request_exception=False, enforce_csrf_checks=True, REMOTE_ADDR=ADDRESS)
    client.get(address)
    client.put(address)
    client.post(address, {"q": WORD})
    for secret in (WORD, PLACE, ADDRESS):
        assert secret not in written()


def test_error_of_ours_is_written_with_its_page_so_that_it_can_be_mended(monkeypatch, written):
    monkeypatch.setattr("directory.views.groups.SupportGroupFilter", fail)
    Client(raise_request_exception=False).get(f"/groupes/?q={WORD}")
    assert "Internal Server Error: /groupes/" in written()
    assert "boom" in written()


def test_page_that_does_not_exist_is_written_without_its_query(client, written):
    client.get(f"/nulle-part/?q={WORD}")
    assert "Not Found: /nulle-part/" in written()
    assert WORD not in written()


@pytest.mark.parametrize(
    "came_from",
    [
        {"referer": f"https://search.example/?q={WORD}"},
        {"referer": f"https://forum.example/{WORD} {PLACE}/"},
        {"referer": f"http://testserver/groupes/?q={WORD}"},
        {"origin": f"https://{WORD}.example"},
    ],
)
@pytest.mark.parametrize("address", ["/groupes/", "/admin/login/"])
def test_form_from_elsewhere_is_written_without_where(db, written, came_from, address):
    client = Client(enforce_csrf_checks=True, REMOTE_ADDR=ADDRESS)
    client.cookies["csrftoken"] = "a" * 32
    assert client.post(address, {"q": WORD}, secure=True, headers=came_from).status_code == 403
    assert "checking failed): " + address in written()
    for secret in (WORD, PLACE, ADDRESS):
        assert secret not in written()


def test_no_query_is_written_whatever_the_message(written):
    logging.getLogger("django").warning("Not here: %s", f"/a/?q={WORD}")
    assert "Not here: /a/?…" in written()
    assert WORD not in written()


RESET, CONFIRMATION = f"c9x1k2-{'0123abcd' * 4}", "MTI:1vPQzX:Vb3nXkQ9_wE-77abcdEF"


@pytest.mark.parametrize("address", [f"/nulle-part/MQ/{RESET}/", f"/nulle-part/{CONFIRMATION}/"])
def test_what_only_who_got_our_link_has_is_written_in_no_log(client, db, written, address):
    client.get(address)
    assert "Not Found" in written()
    for secret in (RESET, CONFIRMATION):
        assert secret not in written()


def test_lines_of_the_server_hold_no_link_of_ours_either():
    record = logging.LogRecord("gunicorn", logging.ERROR, "", 0, f"GET /x/{RESET}/", (), None)
    assert json.loads(JsonLines().format(record))["said"] == "GET /x/…/"


def test_address_of_a_long_page_stays_readable():
    path = "/groupes/groupe-de-parole-pour-parents-d-enfants-hospitalises-2026/"
    assert without_secrets(path) == path
