"""Knock at one address of another site, politely, and say how it answered.

Editors and strangers type these addresses, and any site may redirect anywhere: only machines that
the whole world can reach are visited. A name is looked up once, what it gives is judged, and the
connection goes to that very number, so that a second answer of the DNS changes nothing.
"""

import errno
import ipaddress
import re
import socket
import ssl
import threading
import time
from collections.abc import Callable
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from http.client import HTTPException
from urllib.parse import urldefrag, urljoin

from django.conf import settings
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import (
    ConnectTimeoutError,
    HTTPError,
    LocationParseError,
    NewConnectionError,
)
from urllib3.util import parse_url

from ..models.links import Link

Reason = Link.Reason

PORTS = frozenset({80, 443})
MOST_REDIRECTS = 6
# A name with more numbers than this is not tried further.
MOST_NUMBERS = 3
# What has said « later » without saying when.
ORDINARY_WAIT = timedelta(days=1)
# Their whole purpose is to lead elsewhere: that they know the address is all that is asked.
REDIRECTORS = {"doi.org", "dx.doi.org"}
# They look at who asks, not at the address: a person may well be let in.
ONLY_FOR_PEOPLE = {401, 403, 406, 451, 999}
# « ulb.ac.be », « example.co.uk »: there the name of a site has three parts.
SHARED_SECOND_LEVEL = {"ac", "co", "com", "edu", "gov", "gouv", "net", "org"}
HOME = re.compile(r"/?((fr|nl|de|en)([-_][a-z]{2})?/?)?((index|default|home)\.\w+)?", re.I)

# All that is handed out of IPv6.
GLOBAL_IPV6 = ipaddress.ip_network("2000::/3")
# Numbers that one Python or another holds for public, and that lead inside or nowhere.
NOT_PUBLIC = [
    ipaddress.ip_network(block)
    for block in (
        "168.63.129.16/32",  # the host of Azure's machines
        "192.0.0.0/24",  # protocols; the metadata of Oracle's machines
        "192.88.99.0/24",  # 6to4
        "2001::/23",  # Teredo among others: an IPv4 number inside
        "2002::/16",  # 6to4: the same
        "3fff::/20",  # for examples
    )
]


def is_public(number):
    """Whether an IP address is one of the open internet."""
    ip = ipaddress.ip_address(number)
    if ip.version == 6:
        ip = ip.ipv4_mapped or ip
    if not ip.is_global or ip.is_multicast or ip.is_reserved:
        return False
    if ip.version == 6 and ip not in GLOBAL_IPV6:
        return False
    return not any(ip in block for block in NOT_PUBLIC if ip.version == block.version)


def user_agent():
    """Who is visiting, and where to complain."""
    about = [f"+https://{host.lstrip('.')}/a-propos/" for host in settings.ALLOWED_HOSTS[:1]]
    about += [settings.CONTACT_EMAIL] if settings.CONTACT_EMAIL else []
    return f"HealingTogether-links/1.0 ({'; '.join(about) or 'link check'})"


class UnreachableError(Exception):
    def __init__(self, reason):
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True)
class Answer:
    """What one visit found; no reason means that the page is there."""

    reason: str = ""
    status: int | None = None
    # Where it was found, or where it failed.
    url: str = ""
    was_redirected: bool = False
    # The page is on the same site, for good, under the address above.
    has_moved: bool = False
    # The site asked to be left alone for now: neither there nor gone.
    come_back_after: timedelta | None = None

    @property
    def is_failure(self):
        if self.come_back_after is not None:
            return False
        return self.reason not in ("", Reason.NO_ROBOTS)

    @property
    def nobody_answered(self):
        """As when our own line is cut."""
        return self.reason in (Reason.NO_DOMAIN, Reason.NO_NAME, Reason.SILENT)


class Pace:
    """One request at a time for each host, with a pause between two."""

    def __init__(self, pause):
        self.pause = pause
        self._free_at = {}
        self._lock = threading.Lock()

    def wait(self, host):
        """Wait for one's turn; return for how many seconds that was."""
        with self._lock:
            now = time.monotonic()
            start = max(now, self._free_at.get(host, now))
            self._free_at[host] = start + self.pause
        time.sleep(start - now)
        return start - now


@dataclass(frozen=True)
class Target:
    """The parts of an address that may be visited."""

    url: str
    is_secure: bool
    host: str
    port: int
    path: str

    @classmethod
    def parse(cls, url, ports):
        try:
            parts = parse_url(urldefrag(url).url)
        except (LocationParseError, ValueError) as error:
            raise UnreachableError(Reason.MALFORMED) from error
        if parts.scheme not in ("http", "https") or not parts.host:
            raise UnreachableError(Reason.MALFORMED)
        port = parts.port or (443 if parts.scheme == "https" else 80)
        if parts.auth or port not in ports:
            raise UnreachableError(Reason.NOT_PUBLIC)
        host = parts.host.strip("[]")
        return cls(parts.url, parts.scheme == "https", host, port, parts.request_uri)

    @property
    def host_header(self):
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == (443 if self.is_secure else 80) else f"{host}:{self.port}"

    @property
    def is_home(self):
        return HOME.fullmatch(self.path) is not None

    @property
    def site(self):
        """« example.be » for « www.example.be »; a number is a site of its own."""
        if ":" in self.host or self.host.replace(".", "").isdigit():
            return self.host
        labels = self.host.rstrip(".").lower().split(".")
        parts = 3 if len(labels) > 2 and labels[-2] in SHARED_SECOND_LEVEL else 2
        return ".".join(labels[-parts:])


@dataclass(frozen=True)
class Visitor:
    """Visits with one set of manners; what it may visit is decided when it is made."""

    may_visit: Callable = is_public
    ports: frozenset = PORTS
    look_up: Callable = socket.getaddrinfo
    tls: ssl.SSLContext = field(default_factory=ssl.create_default_context)
    # Seconds: for one silence, and for the whole visit with its redirects.
    patience: float = 10
    longest_visit: float = 25
    pace: Pace = field(default_factory=lambda: Pace(pause=2))

    def visit(self, url):
        """How one address answers; never raises for what another site does."""
        deadline = time.monotonic() + self.longest_visit
        first = here = permanent = None
        seen = set()
        try:
            first = here = Target.parse(url, self.ports)
            permanent = True
            for _hop in range(MOST_REDIRECTS + 1):
                # To be polite takes nothing from the time that the site has to answer.
                deadline += self.pace.wait(here.host)
                status, headers = self._ask(here, deadline)
                location = headers.get("Location")
                if not 300 <= status < 400 or status == 304:
                    return judge(first, here, permanent, status, headers)
                if here.host in REDIRECTORS and location:
                    return Answer(status=status, url=here.url)
                seen.add(here.url)
                here = Target.parse(onward(here, location), self.ports)
                permanent = permanent and status in (301, 308)
                if here.url in seen:
                    # To come back with a cookie in hand is asked of browsers.
                    wants_cookie = "Set-Cookie" in headers
                    raise UnreachableError(Reason.NO_ROBOTS if wants_cookie else Reason.LOOP)
            raise UnreachableError(Reason.LOOP)
        except UnreachableError as error:
            where = here.url if here else url
            return Answer(error.reason, url=where, was_redirected=here is not first)

    def _ask(self, target, deadline, body=None):
        """(status, headers) from the first number of this name that takes the call."""
        trouble = UnreachableError(Reason.NO_DOMAIN)
        for number in self._numbers(target)[:MOST_NUMBERS]:
            try:
                return self._get(target, number, deadline, body)
            except NewConnectionError as error:
                cause = error.__cause__
                is_closed = isinstance(cause, OSError) and cause.errno == errno.ECONNREFUSED
                trouble = UnreachableError(Reason.CLOSED if is_closed else Reason.SILENT)
            except ConnectTimeoutError:
                trouble = UnreachableError(Reason.SILENT)
        raise trouble

    def _numbers(self, target):
        """The IP addresses of a host, all of them public, or none is visited."""
        try:
            found = self.look_up(target.host, target.port, type=socket.SOCK_STREAM)
        except socket.gaierror as error:
            for_now = error.errno == socket.EAI_AGAIN
            reason = Reason.NO_NAME if for_now else Reason.NO_DOMAIN
            raise UnreachableError(reason) from error
        except (OSError, UnicodeError) as error:
            raise UnreachableError(Reason.MALFORMED) from error
        numbers = list(dict.fromkeys(address[0].partition("%")[0] for *_kind, address in found))
        if not all(map(self.may_visit, numbers)):
            raise UnreachableError(Reason.NOT_PUBLIC)
        return numbers

    def _get(self, target, number, deadline, body=None):
        """Ask for the page and hang up after the headers: nobody reads the rest.

        Unless there is a list for its pieces: then `take` fills it.
        """
        left = deadline - time.monotonic()
        if left <= 0:
            raise UnreachableError(Reason.SILENT)
        options = {"timeout": min(self.patience, left)}
        if target.is_secure:
            connection = HTTPSConnection(
                number, target.port, ssl_context=self.tls, server_hostname=target.host, **options
            )
        else:
            connection = HTTPConnection(number, target.port, **options)
        try:
            connection.connect()
            with hung_up_at(deadline, connection.sock):
                connection.request(
                    "GET", target.path, headers=headers_for(target), preload_content=False
                )
                response = connection.getresponse()
                if body is not None:
                    self.take(response, body)
            # Hung up on in the middle of the headers, which then look like all there are.
            if time.monotonic() >= deadline:
                raise UnreachableError(Reason.SILENT)
            return response.status, response.headers
        except (NewConnectionError, ConnectTimeoutError):
            # Perhaps another number of the same name answers.
            raise
        except (OSError, HTTPException, HTTPError) as error:
            late = time.monotonic() >= deadline
            raise UnreachableError(Reason.SILENT if late else why(error)) from error
        finally:
            connection.close()

    def take(self, response, body):
        """Read the answer into `body`: for who fetches."""
        raise NotImplementedError


def headers_for(target):
    return {
        "Host": target.host_header,
        "User-Agent": user_agent(),
        "Accept": "text/html,application/xhtml+xml,*/*;q=0.8",
        "Accept-Language": "fr,nl;q=0.8,de;q=0.7,en;q=0.6",
        "Connection": "close",
    }


@contextmanager
def hung_up_at(deadline, sock):
    """End the call at this moment, however slowly the other side goes on talking."""

    def hang_up():
        # It may be over already.
        with suppress(OSError):
            # Not the method of a TLS socket, which the other thread is using.
            socket.socket.shutdown(sock, socket.SHUT_RDWR)

    alarm = threading.Timer(max(deadline - time.monotonic(), 0), hang_up)
    alarm.daemon = True
    alarm.start()
    try:
        yield
    finally:
        alarm.cancel()


CERTIFICATE_REASONS = {
    # Codes of OpenSSL.
    10: Reason.CERTIFICATE_EXPIRED,
    62: Reason.CERTIFICATE_OF_ANOTHER,
    64: Reason.CERTIFICATE_OF_ANOTHER,
}


def why(error):
    if isinstance(error, ssl.SSLCertVerificationError):
        return CERTIFICATE_REASONS.get(error.verify_code, Reason.CERTIFICATE_UNKNOWN)
    if isinstance(error, ssl.SSLError):
        return Reason.NO_SECURITY
    if isinstance(error, TimeoutError):
        return Reason.SILENT
    return Reason.BROKEN


def judge(first, last, permanent, status, headers):
    """What the last answer of a chain says about the first address."""
    found = {"status": status, "url": last.url, "was_redirected": first != last}
    if status == 429 or (status == 503 and "Retry-After" in headers):
        return Answer(**found, come_back_after=wait_asked(headers.get("Retry-After", "")))
    if status in ONLY_FOR_PEOPLE:
        return Answer(Reason.NO_ROBOTS, **found)
    if reason := failure_of(status):
        return Answer(reason, **found)
    found["status"] = None
    if first.site != last.site:
        return Answer(Reason.ELSEWHERE, **found)
    if last.is_home and not first.is_home:
        return Answer(Reason.HOME, **found)
    return Answer(**found, has_moved=permanent and first != last)


def failure_of(status):
    if status in (404, 410):
        return Reason.NOT_FOUND if status == 404 else Reason.GONE
    if status >= 500:
        return Reason.OUT_OF_ORDER
    return Reason.REFUSED if status >= 400 else ""


def wait_asked(text):
    """« 120 » seconds, or a date; a day when it is neither."""
    if text.strip().isdecimal():
        return timedelta(seconds=min(int(text[:9]), 10**7))
    try:
        date = parsedate_to_datetime(text)
    except (OverflowError, TypeError, ValueError):
        return ORDINARY_WAIT
    date = date if date.tzinfo else date.replace(tzinfo=UTC)
    return max(date - datetime.now(UTC), timedelta(0))


def onward(here, location):
    """Where a redirect leads, which may be written in relation to here."""
    try:
        return urljoin(here.url, as_typed(location or ""))
    except ValueError as error:
        raise UnreachableError(Reason.MALFORMED) from error


def as_typed(location):
    """Headers are read as Latin-1; many a site writes UTF-8 into them."""
    try:
        return location.encode("latin-1").decode()
    except UnicodeError:
        return location
