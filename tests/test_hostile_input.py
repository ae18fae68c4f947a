"""Whatever is asked, a clear page and the right status; never a 500."""

from urllib.parse import quote, urlencode

import pytest
from django.http import QueryDict
from django.test import Client

from directory.finding.asked import SupportGroupFilter
from directory.finding.facets import Facets
from tests.factories import (
    make_article,
    make_group,
    make_helpline,
    make_network,
    make_organisation,
    make_platform,
)

pytestmark = pytest.mark.django_db

FINE = {200, 301, 302, 400, 404, 405, 410, 414}

ADDRESSES = {
    "/": [],
    "/groupes/": [
        "q", "near", "radius", "region", "theme", "audience", "format", "kind", "facilitation",
        "language", "day", "moment", "free", "condition", "type", "sort", "exact", "view", "page",
    ],
    "/carte.geojson": ["bbox", "zoom", "q", "near", "radius", "theme", "region"],
    "/pres-de-chez-moi/": ["place"],
    "/trouver/": ["etape", "pour", "theme", "near", "format", "facilitation", "danger"],
    "/ma-liste/": ["g"],
    "/proposer-un-groupe/": ["nom"],
    "/groupes/un-groupe/signaler/": ["probleme"],
    "/articles/": ["audience", "page"],
    "/articles/flux.atom": ["page"],
    "/plan-du-site.xml": ["p", "page"],
    "/regions/": ["page"],
    "/regions/namur/": ["page", "sort"],
    "/themes/": ["q"],
    "/themes/deuil-et-perte/": ["page"],
    "/plateformes/": ["page"],
    "/reseaux/": ["q"],
    "/reseaux/adultes/": ["q"],
    "/reseaux/enfants-adolescents/": ["q"],
    "/urgence/": ["q"],
    "/suggestions.json": ["q"],
    "/limites.geojson": ["q"],
    "/a-propos/": ["q"],
    "/vie-privee/": ["q"],
    "/accessibilite/": ["q"],
    "/mentions-legales/": ["q"],
    "/sources/": ["q"],
    "/donnees/": ["q"],
    "/api/": ["q"],
    "/robots.txt": ["q"],
    "/healthz": ["q"],
}  # fmt: skip
SLUGS = [
    "/groupes/{}/", "/groupes/{}/agenda.ics", "/reseaux/{}/", "/regions/{}/", "/themes/{}/",
    "/plateformes/{}/", "/articles/{}/", "/{}/", "/static/{}", "/{}",
]  # fmt: skip

TEXTS = [
    "\x00", "deuil\x00namur", "\x01\x02\x1f\x7f", "\r\nSet-Cookie: a=b", "\n", "\t", "   ",
    "\u200b", "\u202e abc \u202c", "\ufeff", "\ufffe", "😀" * 50, "👩‍👩‍👧‍👦", "é" * 300,
    "e\u0301" * 200, "ﬁ", "Ⅷ", "ﷺ" * 30, "İ", "ß" * 100, "'", '"', "' OR 1=1 --",
    "'; DROP TABLE directory_supportgroup; --", "%", "_", "%%%", "\\", "\\\\", "(", ")",
    "((((", "[a-z", "*", "a*", "+", "?", "^$", "a|b", "\\d+", "<script>alert(1)</script>",
    '"><script>alert(1)</script>', "<img src=x onerror=alert(1)>", "javascript:alert(1)",
    "{{ 7|add:7 }}", "{% debug %}", "{{ settings.SECRET_KEY }}", "${7*7}", "%(q)s",
    "%s%s%s%n", "{0.__class__}", "../../etc/passwd", "..%2f..%2f", "file:///etc/passwd",
    "http://evil.example/", "//evil.example", "null", "None", "undefined", "NaN",
    "Infinity", "true", "[]", "{}", "[object Object]", "-1", "0", "00", "1e9", "1e309",
    "-0", "1.5", "9" * 30, "9" * 5000, "-" + "9" * 30, "١٢٣", "５０００", "²", "½", "0x10",
    "1_000", "1,5", "5000 " * 50, "x" * 201, "x" * 10_000, "a " * 5_000, "-" * 300,
    "deuil " * 40, "AND OR NOT NEAR", "q" * 59 + " é", "50.47,4.87", "99.9,9.9", "50.47,",
    "50.4712345678,4.8", "Saint", "st", "sint", "1000 1000 1000", "4.8,50.4,5.0,50.5",
    "1,2,3", "nan,nan,nan,nan", "5,5,5,5", "9,9,1,1", "1e5,2,3,4",
    "-999999999999,-9999999999,99999999999,9999999999", "٤,٥٠,٦,٥١",
]  # fmt: skip
RAW = [
    "%", "%%", "%00", "%0", "%zz", "%ff", "%fe%ff", "%c3", "%c3%28", "%ed%a0%80", "%f0%9f%98",
    "%u0041", "+", "%2B", "%26", "%3D", "%23", "%0d%0aX-Evil:%201", "%E2%80%AE", "a%20b", "%C0%AE",
]  # fmt: skip


@pytest.fixture(scope="module", autouse=True)
def listings(written_once):
    with written_once(make_one_of_each):
        yield


def make_one_of_each():
    organisation = make_organisation()
    make_group(slug="un-groupe", organisation=organisation)
    make_group(listing_type="orientation")
    make_group(municipality=None, regions_served=["namur"])
    make_group(slug="fini", status="ended")
    make_network()
    make_network(population="young")
    make_platform()
    make_helpline()
    make_article()


@pytest.fixture
def visitor():
    """A browser whose errors are answers, as in production."""
    return Client(raise_request_exception=False, enforce_csrf_checks=True)


def ask(visitor, address, query=""):
    """The answer to an address written byte for byte."""
    path, _, own = address.partition("?")
    response = visitor.get(path, QUERY_STRING=query or own)
    assert response.status_code in FINE, f"{address}?{query[:200]} → {response.status_code}"
    if response.headers.get("Content-Type", "").startswith("text/html"):
        source = response.content.decode()
        assert "<script>alert" not in source
        assert "onerror=alert(1)>" not in source.replace("&gt;", "").replace("&lt;", "")
        # As it was asked, also in the links to the other languages; never what it would stand for.
        as_asked = ("{{ settings", "%7B%7B+settings")
        assert "SECRET_KEY" not in source or any(words in source for words in as_asked)
        assert "X-Evil" not in response.headers
        assert "Traceback" not in source
    return response


# What is read as text gets every text; what is one of a list, or is not read, gets some of them.
FREE = {
    ("/groupes/", "q"), ("/groupes/", "near"), ("/groupes/", "page"),
    ("/carte.geojson", "bbox"), ("/carte.geojson", "zoom"), ("/carte.geojson", "q"),
    ("/pres-de-chez-moi/", "place"), ("/trouver/", "near"), ("/trouver/", "etape"),
    ("/ma-liste/", "g"), ("/articles/", "audience"), ("/plan-du-site.xml", "p"),
}  # fmt: skip
READ_THEIR_QUERY = sorted({address for address, _name in FREE})


def names():
    return [(address, name) for address, parameters in ADDRESSES.items() for name in parameters]


def some(values, number, turn):
    """About so many of the values, others at each turn."""
    step = len(values) // number
    return values[turn % step :: step]


@pytest.mark.parametrize(("address", "name"), names())
def test_any_text_in_any_parameter_is_answered(visitor, address, name):
    texts = TEXTS if (address, name) in FREE else some(TEXTS, 10, names().index((address, name)))
    for text in texts:
        ask(visitor, address, urlencode({name: text}))


@pytest.mark.parametrize("name", ADDRESSES["/groupes/"])
def test_any_text_in_any_filter_of_the_list_is_understood_or_left_out(name):
    for text in TEXTS:
        found = SupportGroupFilter(QueryDict(urlencode({name: text})))
        assert found.answer.count <= 2
        facets = Facets(found)
        assert len(facets.main_facets) == 4
        facets.chips, facets.rescues, found.answer.shelves  # noqa: B018


@pytest.mark.parametrize("address", READ_THEIR_QUERY)
def test_bytes_that_are_no_text_are_answered(visitor, address):
    for turn, name in enumerate(ADDRESSES[address]):
        for raw in RAW if (address, name) in FREE else some(RAW, 3, turn):
            ask(visitor, address, f"{name}={raw}")
    for raw in RAW[::2]:
        ask(visitor, address, f"{raw}&{raw}={raw}&&&=&;")


@pytest.mark.parametrize("address", READ_THEIR_QUERY)
def test_parameters_said_twice_or_as_a_list_are_answered(visitor, address):
    for name in ADDRESSES[address]:
        ask(visitor, address, f"{name}=5000&{name}=deuil-et-perte&{name}=&{name}")
        ask(visitor, address, f"{name}[]=1&{name}[0]=1&{name}[a][b]=1&{name.upper()}=1")
        ask(visitor, address, "&".join([f"{name}=a"] * 400))


def test_all_parameters_at_once_are_answered(visitor):
    for address in READ_THEIR_QUERY:
        for text in TEXTS[::8]:
            ask(visitor, address, urlencode(dict.fromkeys(ADDRESSES[address], text)))


def test_too_many_parameters_are_refused_with_a_clear_status(visitor):
    query = "&".join(f"a{number}=1" for number in range(2_000))
    assert ask(visitor, "/groupes/", query).status_code == 400


def test_as_many_parameters_as_there_are_filters_are_fine(visitor):
    query = "&".join(f"{name}=" for name in ADDRESSES["/groupes/"])
    assert ask(visitor, "/groupes/", query).status_code == 200


@pytest.mark.parametrize("pattern", SLUGS)
def test_any_slug_is_answered(visitor, pattern):
    for text in [*map(quote, TEXTS), *RAW, "un-groupe", "UN-GROUPE", "un-groupe%20", "a" * 121]:
        ask(visitor, pattern.format(text.replace("?", "%3F")))


def test_published_slug_answers_and_others_do_not(visitor):
    assert ask(visitor, "/groupes/un-groupe/").status_code == 200
    assert ask(visitor, "/groupes/fini/").status_code == 410
    assert ask(visitor, "/groupes/un-autre/").status_code == 404


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete", "options", "trace"])
def test_other_methods_are_refused(visitor, method):
    addresses = [*ADDRESSES, "/groupes/un-groupe/", "/groupes/un-groupe/agenda.ics"]
    for address in addresses:
        status = getattr(visitor, method)(address).status_code
        allowed = {403, 404, 405} | ({200} if method in ("options", "trace") else set())
        assert status in allowed, (address, status)


@pytest.mark.parametrize("host", ["evil.example", "a b", "'", ""])
def test_another_host_is_refused(visitor, host):
    assert visitor.get("/", HTTP_HOST=host).status_code == 400


def test_our_own_host_is_answered(visitor):
    assert visitor.get("/", HTTP_HOST="localhost").status_code == 200


@pytest.mark.parametrize(
    "headers",
    [
        {"accept-language": "xx-" * 2000},
        {"accept-language": "nl;q=nan"},
        {"accept-encoding": "gzip;q=nonsense, br;;;"},
        {"if-none-match": '"' * 500},
        {"if-modified-since": "hier"},
        {"range": "bytes=9-1,a"},
        {"cookie": "=; a; sessionid=\x00; csrftoken=" + "x" * 5000},
        {"user-agent": "\xff\xfe"},
        {"x-forwarded-for": "'; DROP TABLE x"},
        {"referer": "javascript:alert(1)"},
    ],
    ids=lambda headers: next(iter(headers)),
)
def test_strange_headers_are_answered(visitor, headers):
    assert visitor.get("/groupes/", headers=headers).status_code in FINE


# What the page says ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    "address",
    [
        "/groupes/?q={}",
        "/groupes/?near={}",
        "/pres-de-chez-moi/?place={}",
        "/trouver/?etape=3&near={}",
    ],
)
@pytest.mark.parametrize(
    "text", ['"><script>alert(1)</script>', "<b>gras</b>", "{{ 7|add:7 }}", "a & b", "' onfocus='x"]
)
def test_what_was_typed_comes_back_as_text(visitor, address, text):
    page = ask(visitor, address.format(quote(text))).content.decode()
    for raw in ("<script>alert", "<b>gras", "' onfocus='x"):
        assert raw not in page
    assert ">14<" not in page


def test_what_was_typed_stays_in_its_field(visitor):
    page = ask(visitor, "/groupes/", urlencode({"q": "l’été & moi", "near": "Xyzzyville"}))
    assert 'value="l’été &amp; moi"' in page.content.decode()
    assert 'value="Xyzzyville"' in page.content.decode()


def test_long_search_is_told_to_be_too_long(visitor):
    page = ask(visitor, "/groupes/", urlencode({"q": "x" * 10_000})).content.decode()
    assert "n’a pas été comprise" in page
    # The text comes back in its field, and in few links.
    assert page.count("x" * 10_000) <= 3


def test_long_search_does_not_ride_along_in_every_link(visitor):
    page = ask(visitor, "/groupes/", urlencode({"q": "x" * 5_000, "audience": "adultes"}))
    assert len(page.content) < 200_000


def test_query_of_a_page_is_no_way_out_of_the_site(visitor):
    page = ask(visitor, "/groupes/", "audience=adultes&next=//evil.example").content.decode()
    assert "evil.example" not in page


def test_query_strings_are_compared_as_they_are_written():
    assert QueryDict("q=%00")["q"] == "\x00"
