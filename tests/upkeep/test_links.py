"""Dead links: how an address is visited, what is never visited, and what becomes a task."""

import socket
import ssl
import threading
import time
from contextlib import suppress
from datetime import date, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import StringIO
from itertools import count

import pytest
import trustme
from django.contrib.admin.models import LogEntry
from django.contrib.auth.models import Group, User
from django.core.management import CommandError, call_command
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import timezone

from directory.admin import links as admin_links
from directory.models import Change, DataVersion, Link
from directory.upkeep import links
from directory.upkeep.link_visits import Answer, Pace, Target, UnreachableError, Visitor, is_public
from tests.factories import (
    make_group,
    make_helpline,
    make_network,
    make_organisation,
    make_platform,
    make_reference,
)
from tests.reading import read, squeeze

pytestmark = pytest.mark.django_db

Reason = Link.Reason
State = Link.State
MONDAY = datetime(2026, 3, 2, 3, 0, tzinfo=timezone.get_default_timezone())
DAY = timedelta(days=1)


# Another site, on this machine ---------------------------------------------------------------


class Site(ThreadingHTTPServer):
    """Answers as each test says: {path: (status, headers)}; notes who asked for what."""

    daemon_threads = True

    def __init__(self, tls=None):
        super().__init__(("127.0.0.1", 0), Handler)
        if tls:
            self.socket = tls.wrap_socket(
                self.socket, server_side=True, do_handshake_on_connect=False
            )
        self.scheme = "https" if tls else "http"
        self.pages = {}
        self.asked = []
        self.sent = 0
        self.leaving = threading.Event()

    def handle_error(self, request, client_address):
        """A visitor who does not trust the certificate hangs up: that is what is tested."""

    def address(self, path="/", host="site.test"):
        return f"{self.scheme}://{host}:{self.server_port}{path}"


class Handler(BaseHTTPRequestHandler):
    def log_message(self, *args):
        """Say nothing."""

    def do_GET(self):
        self.server.asked.append((self.path, dict(self.headers)))
        page = self.server.pages.get(self.path, (404, {}))
        if callable(page):
            page(self)
            return
        status, headers = page
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", "0")
        self.end_headers()


@pytest.fixture
def serve():
    """Start sites that stop with the test."""
    sites = []

    def start(tls=None):
        site = Site(tls)
        thread = threading.Thread(target=site.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        sites.append((site, thread))
        return site

    yield start
    for site, thread in sites:
        site.leaving.set()
        site.shutdown()
        site.server_close()
        thread.join()


@pytest.fixture
def site(serve):
    return serve()


def everything_is_here(host, port, **options):
    """A DNS where every name is this machine."""
    return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port))]


def visitor_of(*sites, **options):
    """The only visitor who may come to this machine, and only to these sites."""
    return Visitor(
        **{
            "may_visit": lambda number: number == "127.0.0.1",
            "ports": frozenset(site.server_port for site in sites),
            "look_up": everything_is_here,
            "pace": Pace(pause=0),
            "patience": 3,
            "longest_visit": 5,
        }
        | options
    )


def visit(site, path="/", **options):
    return visitor_of(site, **options).visit(site.address(path))


# Answers -------------------------------------------------------------------------------------


def test_a_page_that_is_there(site):
    site.pages["/groupe?jour=1"] = (200, {})
    answer = visit(site, "/groupe?jour=1#lieu")
    assert (answer.reason, answer.has_moved, answer.is_failure) == ("", False, False)
    assert [path for path, _headers in site.asked] == ["/groupe?jour=1"]


def test_the_visitor_says_who_it_is(site, settings):
    settings.ALLOWED_HOSTS = ["annuaire.example.org"]
    settings.CONTACT_EMAIL = "equipe@example.org"
    site.pages["/"] = (200, {})
    visit(site)
    [(_path, headers)] = site.asked
    assert headers["Host"] == f"site.test:{site.server_port}"
    assert headers["User-Agent"] == (
        "HealingTogether-links/1.0 (+https://annuaire.example.org/a-propos/; equipe@example.org)"
    )
    assert "Cookie" not in headers
    assert "Referer" not in headers


@pytest.mark.parametrize(
    ("status", "reason"),
    [
        (404, Reason.NOT_FOUND),
        (410, Reason.GONE),
        (400, Reason.REFUSED),
        (500, Reason.OUT_OF_ORDER),
        (503, Reason.OUT_OF_ORDER),
    ],
)
def test_a_page_that_is_not_there(site, status, reason):
    site.pages["/groupe"] = (status, {})
    answer = visit(site, "/groupe")
    assert (answer.reason, answer.status, answer.is_failure) == (reason, status, True)


@pytest.mark.parametrize("status", [401, 403, 451])
def test_a_site_that_refuses_robots_is_not_called_dead(site, status):
    site.pages["/"] = (status, {})
    answer = visit(site)
    assert (answer.reason, answer.is_failure) == (Reason.NO_ROBOTS, False)


@pytest.mark.parametrize("status", [429, 503])
def test_a_site_that_asks_to_wait_is_not_called_dead(site, status):
    site.pages["/"] = (status, {"Retry-After": "7200"})
    answer = visit(site)
    assert answer.come_back_after == timedelta(hours=2)
    assert not answer.is_failure


@pytest.mark.parametrize(
    ("text", "shortest", "longest"),
    [
        (" 60 ", timedelta(seconds=60), timedelta(seconds=60)),
        ("bientôt", DAY, DAY),
        ("", DAY, DAY),
        ("Wed, 99 Foo 99999 99:99:99 GMT", DAY, DAY),
        ("Wed, 21 Oct 2015 07:28:00 GMT", timedelta(0), timedelta(0)),
        ("Wed, 21 Oct 2099 07:28:00 GMT", timedelta(days=10_000), timedelta(days=40_000)),
    ],
)
def test_retry_after_is_read_in_all_its_forms(site, text, shortest, longest):
    site.pages["/"] = (429, {"Retry-After": text.encode().decode("latin-1")})
    assert shortest <= visit(site).come_back_after <= longest


def test_a_silent_site(site):
    site.pages["/"] = lambda handler: handler.server.leaving.wait(5)
    answer = visit(site, patience=0.2)
    assert (answer.reason, answer.nobody_answered) == (Reason.SILENT, True)


def dribble(handler):
    """Headers without an end, a letter at a time."""
    with suppress(BrokenPipeError, ConnectionResetError, ssl.SSLError):
        handler.wfile.write(b"HTTP/1.1 200 OK\r\nX-Long: ")
        while not handler.server.leaving.wait(0.05):
            handler.wfile.write(b"a")


@pytest.mark.parametrize("is_secure", [False, True])
def test_a_site_that_dribbles_is_hung_up_on(serve, authority, is_secure):
    site = tls_site(serve, authority.issue_cert("site.test")) if is_secure else serve()
    site.pages["/"] = dribble
    start = time.monotonic()
    answer = visit(site, longest_visit=1, tls=trusting(authority))
    assert answer.reason == Reason.SILENT
    assert [path for path, _headers in site.asked] == ["/"]
    assert time.monotonic() - start < 4


def test_a_huge_page_is_not_read(site):
    def pour(handler):
        handler.send_response(200)
        handler.end_headers()
        # Until the visitor hangs up.
        with suppress(BrokenPipeError, ConnectionResetError):
            for _number in range(2000):
                handler.wfile.write(b"x" * 100_000)
                handler.server.sent += 100_000

    site.pages["/"] = pour
    assert visit(site).reason == ""
    time.sleep(0.2)
    assert site.sent < 20_000_000


def test_a_site_that_hangs_up(site):
    site.pages["/"] = lambda handler: handler.connection.shutdown(socket.SHUT_RDWR)
    assert visit(site).reason == Reason.BROKEN


def test_a_closed_door(serve):
    site = serve()
    visitor = visitor_of(site)
    address = site.address()
    site.shutdown()
    site.server_close()
    assert visitor.visit(address).reason == Reason.CLOSED


def test_a_number_that_does_not_answer_gives_way_to_the_next(site):
    site.pages["/"] = (200, {})
    local = {"127.0.0.1", "127.0.0.2"}
    options = {"look_up": dns("127.0.0.2", "127.0.0.1"), "may_visit": local.__contains__}
    assert visit(site, **options).reason == ""


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (socket.gaierror(socket.EAI_NONAME, "?"), Reason.NO_DOMAIN),
        (socket.gaierror(socket.EAI_AGAIN, "?"), Reason.NO_NAME),
        (UnicodeError("label too long"), Reason.MALFORMED),
    ],
)
def test_a_name_that_is_not_found(error, reason):
    def look_up(*args, **options):
        raise error

    answer = Visitor(look_up=look_up).visit("https://disparu.example.org/")
    assert (answer.reason, answer.is_failure) == (reason, True)


def test_an_accented_name_is_looked_up_as_the_dns_writes_it():
    asked = []

    def look_up(host, port, **options):
        asked.append(host)
        raise socket.gaierror(socket.EAI_NONAME, "?")

    Visitor(look_up=look_up).visit("https://été.example.org/")
    assert asked == ["xn--t-9fab.example.org"]


# Redirects -----------------------------------------------------------------------------------


def test_a_chain_of_redirects_is_followed(site):
    site.pages |= {
        "/a": (302, {"Location": "/b"}),
        "/b": (301, {"Location": site.address("/c")}),
        "/c": (200, {}),
    }
    answer = visit(site, "/a")
    assert (answer.reason, answer.url) == ("", site.address("/c"))
    # Not for good: the first step says « for now ».
    assert not answer.has_moved


def test_a_permanent_redirect_within_the_site_is_a_new_address(site):
    site.pages |= {
        "/vieux": (301, {"Location": "/moyen"}),
        "/moyen": (308, {"Location": "/neuf"}),
        "/neuf": (200, {}),
    }
    answer = visit(site, "/vieux")
    assert (answer.has_moved, answer.url) == (True, site.address("/neuf"))


def test_a_redirect_to_a_missing_page_is_a_missing_page(site):
    site.pages["/vieux"] = (301, {"Location": "/disparu"})
    assert visit(site, "/vieux").reason == Reason.NOT_FOUND


def test_an_accented_redirect_is_read_as_it_was_written(site):
    site.pages |= {
        "/a": (301, {"Location": "/été".encode().decode("latin-1")}),
        "/%C3%A9t%C3%A9": (200, {}),
    }
    assert visit(site, "/a").reason == ""


def test_a_loop_ends(site):
    site.pages |= {"/a": (302, {"Location": "/b"}), "/b": (302, {"Location": "/a"})}
    assert visit(site, "/a").reason == Reason.LOOP
    assert len(site.asked) == 2


def test_a_chain_that_never_ends_is_left(site):
    numbers = count(1)

    def onward(handler):
        site.pages[f"/{(number := next(numbers))}"] = onward
        handler.send_response(302)
        handler.send_header("Location", f"/{number}")
        handler.end_headers()

    site.pages["/"] = onward
    assert visit(site).reason == Reason.LOOP
    assert len(site.asked) == 7


def test_a_site_that_wants_its_cookie_back_is_not_called_dead(site):
    site.pages["/"] = (302, {"Location": "/", "Set-Cookie": "vu=1"})
    assert visit(site).reason == Reason.NO_ROBOTS


def test_a_redirect_to_another_domain_is_its_own_kind(site):
    elsewhere = site.address("/", host="casino.example.com")
    site.pages |= {"/groupe": (301, {"Location": elsewhere}), "/": (200, {})}
    answer = visit(site, "/groupe")
    assert (answer.reason, answer.url, answer.has_moved) == (Reason.ELSEWHERE, elsewhere, False)


@pytest.mark.parametrize(
    ("first", "last"),
    [
        ("asbl.be", "www.asbl.be"),
        ("www.asbl.be", "fr.asbl.be"),
        ("www.ulb.ac.be", "psycho.ulb.ac.be"),
    ],
)
def test_the_same_site_under_another_name_is_no_other_domain(first, last):
    assert Target.parse(f"https://{first}/", {443}).site == (
        Target.parse(f"https://{last}/", {443}).site
    )


@pytest.mark.parametrize(
    ("first", "last"), [("asbl.be", "asbl.org"), ("ulb.ac.be", "ucl.ac.be"), ("8.8.8.8", "9.9.8.8")]
)
def test_another_site_is_another_domain(first, last):
    assert Target.parse(f"https://{first}/", {443}).site != (
        Target.parse(f"https://{last}/", {443}).site
    )


@pytest.mark.parametrize("home", ["/", "/fr/", "/index.php"])
def test_a_deep_page_that_leads_to_the_home_page_is_its_own_kind(site, home):
    site.pages |= {"/groupes/deuil": (301, {"Location": home}), home: (200, {})}
    answer = visit(site, "/groupes/deuil")
    assert (answer.reason, answer.has_moved) == (Reason.HOME, False)


def test_a_home_page_may_lead_to_a_home_page(site):
    site.pages |= {"/": (301, {"Location": "/fr/"}), "/fr/": (200, {})}
    assert visit(site).reason == ""


def test_a_doi_that_leads_to_its_publisher_is_known(serve):
    site = serve()
    site.pages["/10.1000/1"] = (302, {"Location": "https://editeur.example.com/1"})
    address = site.address("/10.1000/1", host="doi.org")
    assert visitor_of(site).visit(address).reason == ""
    assert visitor_of(site).visit(address + "2").reason == Reason.NOT_FOUND


# What is never visited -----------------------------------------------------------------------

PRIVATE = [
    "0.0.0.0",  # noqa: S104
    "10.1.2.3",
    "100.64.0.1",
    "100.100.100.200",
    "127.0.0.1",
    "127.8.8.8",
    "168.63.129.16",
    "169.254.169.254",
    "172.16.0.1",
    "192.0.0.192",
    "192.0.2.1",
    "192.168.1.1",
    "198.18.0.1",
    "224.0.0.1",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::127.0.0.1",
    "::ffff:127.0.0.1",
    "::ffff:10.0.0.1",
    "64:ff9b::7f00:1",
    "64:ff9b:1::7f00:1",
    "2001:db8::1",
    "2001:0:7f00:1::1",
    "2002:7f00:1::1",
    "3fff::1",
    "fc00::1",
    "fd00:ec2::254",
    "fe80::1",
    "fec0::1",
    "ff02::1",
]


def refuse_to_connect(*args, **options):
    raise AssertionError("A connection was opened.")


@pytest.fixture
def no_connection(monkeypatch):
    monkeypatch.setattr(socket, "socket", refuse_to_connect)


def dns(*numbers):
    """A DNS that gives these numbers for every name."""

    def look_up(host, port, **options):
        return [
            (socket.AF_INET6 if ":" in number else socket.AF_INET, 1, 6, "", (number, port))
            for number in numbers
        ]

    return look_up


@pytest.mark.parametrize("number", PRIVATE)
def test_a_name_that_leads_inside_is_not_visited(no_connection, number):
    assert not is_public(number)
    answer = Visitor(look_up=dns(number)).visit("http://innocent.example.org/")
    assert answer.reason == Reason.NOT_PUBLIC


@pytest.mark.parametrize("number", ["8.8.8.8", "193.190.130.1", "2001:4860:4860::8888"])
def test_the_open_internet_may_be_visited(number):
    assert is_public(number)


def test_one_private_number_among_public_ones_is_enough(no_connection):
    visitor = Visitor(look_up=dns("8.8.8.8", "192.168.0.1"))
    assert visitor.visit("http://innocent.example.org/").reason == Reason.NOT_PUBLIC


@pytest.mark.parametrize(
    "address",
    [
        "http://127.0.0.1/",
        "http://2130706433/",
        "http://0x7f.1/",
        "http://[::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://localhost/",
        "https://user:secret@example.org/",
        "http://example.org:8080/",
        "https://example.org:22/",
    ],
)
def test_an_address_that_leads_inside_is_not_visited(no_connection, address):
    assert Visitor().visit(address).reason == Reason.NOT_PUBLIC


@pytest.mark.parametrize(
    "address",
    [
        "file:///etc/passwd",
        "ftp://example.org/",
        "gopher://example.org/",
        "javascript:alert(1)",
        "",
        "https://",
        "https://[::1",
        "https://example.org:port/",
    ],
)
def test_what_is_no_address_of_a_page_is_not_visited(no_connection, address):
    assert Visitor().visit(address).reason == Reason.MALFORMED


def test_a_redirect_inside_is_refused(site):
    """Judged again at each step: the second name is another one."""
    inside = site.address("/secret", host="inside.test")

    def look_up(host, port, **options):
        return dns("10.0.0.1" if host == "inside.test" else "127.0.0.1")(host, port)

    site.pages |= {"/": (302, {"Location": inside}), "/secret": (200, {})}
    answer = visit(site, look_up=look_up)
    assert (answer.reason, answer.url) == (Reason.NOT_PUBLIC, inside)
    assert [path for path, _headers in site.asked] == ["/"]


@pytest.mark.parametrize(
    ("there", "reason"),
    [
        ("http://127.0.0.1:22/", Reason.NOT_PUBLIC),
        ("file:///etc/passwd", Reason.MALFORMED),
        ("http://user@site.test/", Reason.NOT_PUBLIC),
        ("http://[::1", Reason.MALFORMED),
        ("mailto:a@example.org", Reason.MALFORMED),
    ],
)
def test_a_redirect_to_what_is_no_page_is_refused(site, there, reason):
    site.pages["/"] = (302, {"Location": there})
    assert visit(site).reason == reason
    assert len(site.asked) == 1


def test_a_name_is_looked_up_once_for_each_request(site):
    """A DNS that answers otherwise the second time changes nothing."""
    asked = []

    def look_up(host, port, **options):
        asked.append(host)
        return dns("127.0.0.1" if len(asked) == 1 else "10.0.0.1")(host, port)

    site.pages["/"] = (200, {})
    assert visit(site, look_up=look_up).reason == ""
    assert asked == ["site.test"]


def test_a_proxy_of_the_machine_is_not_used(site, monkeypatch):
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1/")
    site.pages["/"] = (200, {})
    assert visit(site).reason == ""


def test_nothing_but_a_parameter_opens_the_own_machine(site):
    """No setting, no variable: what production makes never comes here."""
    for visitor in (Visitor(), admin_links.impatient_visitor()):
        assert visitor.may_visit is is_public
        assert visitor.ports == {80, 443}
        assert visitor.tls.verify_mode == ssl.CERT_REQUIRED
        assert visitor.tls.check_hostname
        assert visitor.visit(site.address(host="127.0.0.1")).reason == Reason.NOT_PUBLIC
    assert site.asked == []


# Certificates --------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def authority():
    return trustme.CA()


def tls_site(serve, certificate):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    site = serve(context)
    site.pages["/"] = (200, {})
    return site


def trusting(authority):
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context


def test_a_good_certificate(serve, authority):
    site = tls_site(serve, authority.issue_cert("site.test"))
    assert visit(site, tls=trusting(authority)).reason == ""


def test_an_expired_certificate(serve, authority):
    yesterday = datetime.now(tz=timezone.get_default_timezone()) - DAY
    site = tls_site(serve, authority.issue_cert("site.test", not_after=yesterday))
    assert visit(site, tls=trusting(authority)).reason == Reason.CERTIFICATE_EXPIRED
    assert site.asked == []


def test_the_certificate_of_another_site(serve, authority):
    site = tls_site(serve, authority.issue_cert("autre.test"))
    assert visit(site, tls=trusting(authority)).reason == Reason.CERTIFICATE_OF_ANOTHER
    assert site.asked == []


def test_a_certificate_that_nobody_vouches_for(serve, authority):
    site = tls_site(serve, authority.issue_cert("site.test"))
    assert visit(site).reason == Reason.CERTIFICATE_UNKNOWN
    assert site.asked == []


def test_a_site_that_speaks_no_tls(site, authority):
    address = site.address().replace("http:", "https:")
    assert visitor_of(site).visit(address).reason == Reason.NO_SECURITY


# Manners -------------------------------------------------------------------------------------


def test_waiting_for_ones_turn_is_not_the_sites_delay(site):
    site.pages["/"] = (200, {})
    pace = Pace(pause=1.2)
    pace.wait("site.test")
    assert visit(site, pace=pace, longest_visit=1).reason == ""


def test_two_requests_to_one_host_leave_a_pause():
    pace = Pace(pause=0.2)
    start = time.monotonic()
    pace.wait("a.example.org")
    pace.wait("b.example.org")
    assert time.monotonic() - start < 0.15
    pace.wait("a.example.org")
    assert time.monotonic() - start >= 0.2


class Known:
    """A visitor who knows the answers beforehand, and notes what is visited."""

    def __init__(self, answers=None, otherwise=None):
        self.answers = answers or {}
        self.otherwise = otherwise or Answer()
        self.visited = []

    def visit(self, url):
        self.visited.append(url)
        return self.answers.get(url, self.otherwise)


NOT_FOUND = Answer(Reason.NOT_FOUND, 404, "https://a.example.org/")
SILENT = Answer(Reason.SILENT)


def check(visitor, now=MONDAY, **options):
    return links.check(visitor, now=now, **options)


def make_link(url="https://1.example.org/", **fields):
    return Link.objects.create(url=url, **{"next_visit_at": MONDAY} | fields)


def make_dead(url="https://mort.example.org/", **fields):
    return make_link(
        url,
        **{
            "state": State.DEAD,
            "reason": Reason.NOT_FOUND,
            "http_status": 404,
            "failing_since": date(2026, 3, 2),
            "failed_days": 3,
            "tries": 3,
        }
        | fields,
    )


def test_every_address_has_one_row():
    same = {"website": "https://meme.example.org/", "source_url": "https://meme.example.org/"}
    for make in (make_group, make_group, make_network, make_platform, make_helpline):
        make(**same)
    make_organisation(website="https://asbl.example.org/", source_url="")
    make_reference(doi="10.1000/abc")
    make_reference(doi="", url="https://livre.example.org/")
    make_group(website="", source_url="")
    links.collect()
    assert sorted(Link.objects.values_list("url", flat=True)) == [
        "https://asbl.example.org/",
        "https://doi.org/10.1000/abc",
        "https://livre.example.org/",
        "https://meme.example.org/",
    ]


def test_an_ended_listing_needs_no_working_link():
    make_group(status="ended", ended_reason="Fini.", website="https://fini.example.org/")
    links.collect()
    assert not Link.objects.filter(url="https://fini.example.org/").exists()


def test_an_address_that_nobody_has_any_more_is_dropped():
    group = make_group(website="https://vieux.example.org/", source_url="")
    links.collect()
    group.website = "https://neuf.example.org/"
    group.save()
    links.collect()
    assert [link.url for link in Link.objects.all()] == ["https://neuf.example.org/"]


def test_each_address_is_visited_once_in_a_run_and_not_again_in_the_next():
    make_group(website="https://a.example.org/", source_url="https://b.example.org/")
    make_group(website="https://a.example.org/", source_url="")
    now = timezone.now() + timedelta(minutes=1)
    visitor = Known()
    assert check(visitor, now) == {State.WORKING: 2}
    assert sorted(visitor.visited) == ["https://a.example.org/", "https://b.example.org/"]
    again = Known()
    assert check(again, now + DAY) == {}
    assert again.visited == []
    assert check(again, now + 8 * DAY) == {State.WORKING: 2}


def test_a_run_visits_no_more_than_it_is_allowed():
    for _number in range(3):
        make_group(source_url="")
    visitor = Known()
    check(visitor, timezone.now() + DAY, limit=2)
    assert len(visitor.visited) == 2


def test_a_second_run_at_the_same_time_leaves_the_addresses_to_the_first():
    make_link()
    assert len(links.claim(MONDAY, None)) == 1
    assert links.claim(MONDAY, None) == []


def test_a_host_that_asks_to_wait_is_left_alone_for_the_rest_of_the_run():
    urls = [f"https://lent.example.org/{number}" for number in range(3)]
    for url in urls:
        make_group(website=url, source_url="")
    other = make_group(website="https://autre.example.org/", source_url="")
    now = timezone.now() + DAY
    visitor = Known(dict.fromkeys(urls, Answer(come_back_after=timedelta(hours=5))))
    check(visitor, now)
    assert len(set(visitor.visited) & set(urls)) == 1
    assert other.website in visitor.visited
    for link in Link.objects.filter(url__in=urls):
        assert link.wait_until == link.next_visit_at == now + timedelta(hours=5)
        assert (link.tries, link.state) == (0, State.NEW)


def test_a_wait_is_neither_endless_nor_nothing():
    link = make_link()
    link.record(Answer(come_back_after=timedelta(days=1000)), MONDAY)
    assert link.next_visit_at == MONDAY + 7 * DAY
    link.record(Answer(come_back_after=timedelta(0)), MONDAY)
    assert link.next_visit_at == MONDAY + timedelta(hours=1)


# Three days ----------------------------------------------------------------------------------


def test_three_failures_on_three_days_make_a_task():
    group = make_group(website="https://mort.example.org/", source_url="")
    links.collect()
    link = Link.objects.get(url=group.website)
    for day, state in [(0, State.FAILING), (1, State.FAILING), (2, State.DEAD)]:
        assert not Link.objects.dead(MONDAY.date()).exists()
        link.record(NOT_FOUND, MONDAY + day * DAY)
        assert link.state == state
    [dead] = Link.objects.dead(MONDAY.date())
    assert (dead.failing_since, dead.tries) == (MONDAY.date(), 3)
    assert dead.reason_in_words == "page introuvable (404)"


def test_three_failures_on_one_day_are_no_task():
    link = make_link()
    for hour in range(5):
        link.record(NOT_FOUND, MONDAY + timedelta(hours=hour))
    assert (link.state, link.tries, link.failed_days) == (State.FAILING, 5, 1)


def test_the_day_is_ours_and_not_that_of_greenwich():
    link = make_link()
    evening = datetime(2026, 7, 1, 23, 30, tzinfo=timezone.get_default_timezone())
    link.record(NOT_FOUND, evening)
    link.record(NOT_FOUND, evening + timedelta(hours=1))
    assert link.failed_days == 2


@pytest.mark.parametrize("days", [1, 3])
def test_a_link_that_answers_again_recovers_by_itself(days):
    link = make_link()
    for day in range(days):
        link.record(NOT_FOUND, MONDAY + day * DAY)
    link.record(Answer(), MONDAY + 9 * DAY)
    link.refresh_from_db()
    assert (link.state, link.reason, link.http_status) == (State.WORKING, "", None)
    assert (link.tries, link.failed_days, link.failing_since) == (0, 0, None)
    assert link.answered_on == date(2026, 3, 11)
    link.record(NOT_FOUND, MONDAY + 10 * DAY)
    assert link.state == State.FAILING


def test_a_failing_link_is_tried_every_night_and_a_dead_one_less_often():
    link = make_link()
    link.record(NOT_FOUND, MONDAY)
    assert link in Link.objects.due(MONDAY + DAY)
    for day in (1, 2):
        link.record(NOT_FOUND, MONDAY + day * DAY)
    assert link not in Link.objects.due(MONDAY + 3 * DAY)
    assert link in Link.objects.due(MONDAY + 5 * DAY)


def test_a_site_that_refuses_robots_is_no_task():
    link = make_link()
    for day in range(4):
        link.record(Answer(Reason.NO_ROBOTS, 403), MONDAY + day * DAY)
    assert link.state == State.UNSURE
    assert link.reason_in_words == "le site refuse les visites automatiques (403)"


def test_the_database_refuses_a_death_before_the_third_day():
    with pytest.raises(IntegrityError), transaction.atomic():
        make_dead(failed_days=2)
    make_dead(failed_days=3)


@pytest.mark.parametrize(
    "fields",
    [
        {"state": "zombie"},
        {"state": "failing", "reason": "", "failing_since": date(2026, 3, 2)},
        {"state": "failing", "reason": "gone", "failing_since": None},
        {"state": "moved", "redirected_to": ""},
    ],
)
def test_the_database_refuses_a_link_without_its_facts(fields):
    with pytest.raises(IntegrityError), transaction.atomic():
        make_link(**fields)


def test_a_corrected_or_ignored_link_is_no_task():
    group = make_group(website="https://mort.example.org/", source_url="")
    dead = make_dead(group.website)
    assert list(Link.objects.dead()) == [dead]
    dead.ignored_until = timezone.localdate() + DAY
    dead.save()
    assert not Link.objects.dead().exists()
    dead.ignored_until = timezone.localdate()
    dead.save()
    assert list(Link.objects.dead()) == [dead]
    group.website = "https://neuf.example.org/"
    group.save()
    assert not Link.objects.dead().exists()


def test_the_dead_are_found_in_one_query_longest_dead_first(django_assert_num_queries):
    for number in range(50):
        url = f"https://mort-{number}.example.org/"
        make_group(website=url)
        make_dead(url, failing_since=date(2026, 3, 1) - number * DAY)
    with django_assert_num_queries(1):
        dead = list(Link.objects.dead()[:20])
    assert dead[0].url == "https://mort-49.example.org/"


# The command ---------------------------------------------------------------------------------


def run(visitor, monkeypatch):
    monkeypatch.setattr("directory.management.commands.check_links.Visitor", lambda: visitor)
    output = StringIO()
    call_command("check_links", stdout=output)
    return output.getvalue()


def test_the_command_visits_real_sites_and_says_how_many(site, monkeypatch):
    site.pages |= {"/oui": (200, {}), "/vieux": (301, {"Location": "/oui"})}
    for path in ("/oui", "/vieux", "/non"):
        make_group(website=site.address(path), source_url="")
    output = run(visitor_of(site), monkeypatch)
    assert output == "répond: 1\na changé d’adresse: 1\nne répond plus, à confirmer: 1\n"
    assert Link.objects.get(state=State.MOVED).redirected_to == site.address("/oui")
    assert sorted(path for path, _headers in site.asked) == ["/non", "/oui", "/oui", "/vieux"]


def test_when_nobody_answers_it_is_our_own_line(monkeypatch):
    for _number in range(5):
        make_group(source_url="")
    with pytest.raises(CommandError, match="notre propre connexion"):
        run(Known(otherwise=SILENT), monkeypatch)
    assert not Link.objects.filter(state=State.FAILING).exists()


def test_one_answer_is_enough_to_believe_the_silences(monkeypatch):
    groups = [make_group(source_url="") for _number in range(5)]
    run(Known({groups[0].website: Answer()}, otherwise=SILENT), monkeypatch)
    assert Link.objects.filter(state=State.FAILING).count() == 4


def test_a_run_moves_no_data_version_and_no_listing():
    group = make_group()
    version = DataVersion.latest()
    check(Known(otherwise=NOT_FOUND), timezone.now() + DAY)
    assert DataVersion.latest() == version
    before = group.updated_at
    group.refresh_from_db()
    assert group.updated_at == before


# The editors' list ---------------------------------------------------------------------------


LIST = "/admin/directory/link/"


def address(view, link):
    return reverse(f"admin:directory_link_{view}", args=[link.pk])


def test_the_list_says_what_is_dead_why_since_when_and_where(desk):
    group = make_group(name="Le Fil", website="https://mort.example.org/", source_url="")
    make_dead(group.website)
    make_group(website="https://vivant.example.org/", source_url="")
    make_link("https://vivant.example.org/", state=State.WORKING)
    page = read(desk, LIST)
    for words in (
        "mort.example.org",
        "page introuvable (404)",
        "2 mars 2026",
        "(groupe, site web)",
        "Réessayer maintenant",
    ):
        assert words in page.text
    assert "vivant.example.org" not in page.text
    correct = f"/admin/directory/supportgroup/{group.pk}/change/#id_website"
    assert page.link("Le Fil") == correct
    assert 'id="id_website"' in read(desk, correct).source


def test_the_list_can_show_the_others(desk):
    url = "https://neuf.example.org/"
    make_group(website=url, source_url="")
    make_link(url, state=State.MOVED, redirected_to=f"{url}la")
    assert "neuf.example.org" not in read(desk, LIST).text
    assert "neuf.example.org" in read(desk, f"{LIST}?etat=nouvelle-adresse").text
    assert "neuf.example.org" in read(desk, f"{LIST}?etat=tous").text
    assert "neuf.example.org" not in read(desk, f"{LIST}?etat=a-confirmer").text


def test_the_list_costs_no_more_queries_when_it_is_long(desk, django_assert_num_queries):
    def add():
        url = f"https://mort-{Link.objects.count()}.example.org/"
        make_group(website=url)
        make_dead(url)

    add()
    read(desk, LIST)
    with django_assert_num_queries(19):
        read(desk, LIST)
    for _number in range(49):
        add()
    with django_assert_num_queries(19):
        assert "50 liens à revoir" in read(desk, LIST).text


def test_an_editor_can_open_a_link_but_type_nothing(desk):
    group = make_group(source_url="")
    link = make_dead(group.website)
    page = read(desk, address("change", link))
    assert group.name in page.text
    assert not page.tree.xpath("//input[@name='url']")
    assert desk.get(reverse("admin:directory_link_add")).status_code == 403
    assert desk.post(address("delete", link), {"post": "yes"}).status_code == 403


def test_the_one_who_may_only_look_has_no_buttons(client):
    user = User.objects.create_user("lise", is_staff=True)
    group = Group.objects.get(name="Rédaction")
    user.user_permissions.set(
        group.permissions.filter(codename__in=["view_link", "work_everywhere"])
    )
    client.force_login(user)
    link = make_dead(make_group(source_url="").website)
    for page in (read(client, LIST), read(client, address("change", link))):
        assert "mort" in page.text
        assert "Réessayer" not in page.text
    for view in ("retry", "take", "ignore", "heed"):
        assert client.post(address(view, link)).status_code == 403


@pytest.mark.parametrize("view", ["retry", "take", "ignore", "heed"])
def test_looking_changes_nothing(desk, view):
    link = make_dead(make_group(source_url="").website)
    assert desk.get(address(view, link)).status_code == 405


# Try again -----------------------------------------------------------------------------------


@pytest.fixture
def known(monkeypatch):
    visitor = Known()
    monkeypatch.setattr(admin_links, "impatient_visitor", lambda: visitor)
    return visitor


def test_an_editor_tries_again_and_the_link_is_alive(desk, known):
    link = make_dead(make_group(source_url="").website)
    response = desk.post(address("retry", link), follow=True)
    link.refresh_from_db()
    assert link.state == State.WORKING
    assert f"« {link.url} » : répond." in squeeze(response.text)


def test_an_editor_tries_again_and_the_link_is_still_dead(desk, known):
    known.otherwise = NOT_FOUND
    link = make_dead(make_group(source_url="").website)
    response = desk.post(address("retry", link), follow=True)
    link.refresh_from_db()
    assert (link.state, link.tries) == (State.DEAD, 4)
    assert "page introuvable (404)." in response.text


def test_the_button_of_the_list_leads_back_to_the_list(desk, known):
    link = make_dead(make_group(source_url="").website)
    assert desk.post(address("retry", link), {"index": "0"})["Location"] == LIST
    assert desk.post(address("retry", link))["Location"] == address("change", link)


def test_one_address_is_not_tried_twice_in_a_minute(desk, known):
    link = make_dead(make_group(source_url="").website)
    desk.post(address("retry", link))
    response = desk.post(address("retry", link), follow=True)
    assert known.visited == [link.url]
    assert "attendez une minute" in response.text
    Link.objects.update(retried_at=timezone.now() - timedelta(minutes=2))
    desk.post(address("retry", link))
    assert len(known.visited) == 2


def test_many_addresses_are_not_tried_at_once(desk, known):
    dead = [make_dead(make_group(source_url="").website) for _number in range(11)]
    for link in dead:
        desk.post(address("retry", link))
    assert len(known.visited) == 10


def test_a_site_that_asked_to_wait_is_not_tried_before(desk, known):
    link = make_dead(make_group(source_url="").website, wait_until=timezone.now() + DAY)
    response = desk.post(address("retry", link), follow=True)
    assert known.visited == []
    assert "demande d’attendre" in response.text


# The new address -----------------------------------------------------------------------------


def make_moved(url="https://vieux.example.org/a"):
    return make_link(url, state=State.MOVED, redirected_to="https://vieux.example.org/b")


def test_one_click_takes_the_new_address_everywhere(desk, editor):
    link = make_moved()
    group = make_group(website=link.url, source_url=link.url)
    reference = make_reference(doi="", url=link.url)
    other = make_group()
    updated_at, version = group.updated_at, DataVersion.latest()
    response = desk.post(address("take", link), follow=True)
    assert "3 adresses corrigées." in response.text
    group.refresh_from_db()
    reference.refresh_from_db()
    assert group.website == group.source_url == reference.url == link.redirected_to
    assert (group.updated_at > updated_at, group.verified_on) == (True, None)
    assert DataVersion.latest() > version
    log = LogEntry.objects.filter(object_id=group.pk).first()
    assert (log.user, link.url in log.change_message) == (editor, True)
    assert other.website == type(other).objects.get(pk=other.pk).website
    assert not Link.objects.carried().filter(pk=link.pk).exists()


def test_a_new_address_stands_in_the_history_of_the_listing(desk, editor):
    link = make_moved()
    group = make_group(website=link.url, source_url="")
    desk.post(address("take", link))
    change = Change.objects.of(group).first()
    assert (change.by, change.kind) == (editor, Change.Kind.CHANGED)
    assert change.state["fields"]["website"] == link.redirected_to
    assert change.previous().state["fields"]["website"] == link.url


def test_a_link_that_has_not_moved_has_no_new_address_to_take(desk):
    group = make_group(source_url="")
    link = make_dead(group.website, reason=Reason.ELSEWHERE, redirected_to="https://casino.test/")
    page = read(desk, address("change", link))
    assert "Prendre la nouvelle adresse" not in page.text
    response = desk.post(address("take", link), follow=True)
    assert "n’a pas de nouvelle adresse" in response.text
    group.refresh_from_db()
    assert group.website == link.url


def test_a_new_address_that_does_not_fit_is_refused(desk):
    group = make_group(website="https://vieux.example.org/a", source_url="")
    link = make_moved()
    Link.objects.update(redirected_to="https://vieux.example.org/" + "b" * 400)
    desk.post(address("take", link))
    group.refresh_from_db()
    assert group.website == link.url


def test_whoever_may_not_change_the_listing_does_not_change_it_here(client):
    user = User.objects.create_user("lou", is_staff=True)
    permissions = Group.objects.get(name="Rédaction").permissions
    names = ["view_link", "change_link", "work_everywhere"]
    user.user_permissions.set(permissions.filter(codename__in=names))
    client.force_login(user)
    link = make_moved()
    group = make_group(website=link.url, source_url="")
    response = client.post(address("take", link), follow=True)
    group.refresh_from_db()
    assert group.website == link.url
    assert "n’est pas à vous" in response.text


def test_several_new_addresses_are_taken_at_once(desk):
    moved = [make_moved(f"https://vieux.example.org/{number}") for number in range(2)]
    groups = [make_group(website=link.url, source_url="") for link in moved]
    chosen = {"action": "take_all", "_selected_action": [link.pk for link in moved]}
    response = desk.post(f"{LIST}?etat=nouvelle-adresse", chosen, follow=True)
    assert "2 adresses corrigées." in response.text
    for group in groups:
        group.refresh_from_db()
        assert group.website == "https://vieux.example.org/b"


# Not now -------------------------------------------------------------------------------------


def test_a_link_can_be_ignored_for_a_while(desk):
    link = make_dead(make_group(source_url="").website)
    until = timezone.localdate() + 30 * DAY
    desk.post(address("ignore", link), {"until": until.isoformat()})
    link.refresh_from_db()
    assert link.ignored_until == until
    shown = link.url.partition("://")[2].rstrip("/")
    assert shown not in read(desk, LIST).text
    assert shown in read(desk, f"{LIST}?etat=ignores").text
    desk.post(address("heed", link))
    assert shown in read(desk, LIST).text


@pytest.mark.parametrize("days", [0, -1, 400, None])
def test_a_link_is_not_ignored_for_ever_nor_in_the_past(desk, days):
    link = make_dead(make_group(source_url="").website)
    until = "" if days is None else (timezone.localdate() + days * DAY).isoformat()
    desk.post(address("ignore", link), {"until": until})
    link.refresh_from_db()
    assert link.ignored_until is None


def test_a_visitor_sees_nothing_of_this(client):
    link = make_dead(make_group(source_url="").website)
    assert client.get(LIST).status_code == 302
    assert client.post(address("retry", link)).status_code == 302
    assert Link.objects.get(pk=link.pk).retried_at is None


def test_what_is_not_an_address_raises_an_error_of_its_own():
    with pytest.raises(UnreachableError):
        Target.parse("https://", {443})
