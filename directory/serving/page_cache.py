"""Public pages, kept ready to send in each process until the data or the dates change.

It stands before Django (see wsgi.py), so that a repeat costs one small query and little else. What
a visitor asked for stays unreadable even in memory: pages are found by a hash whose key is made
when the process starts.
"""

import gzip
import re
import secrets
import zlib
from collections import OrderedDict
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from threading import Lock

import brotli
from django.conf import settings
from django.utils import translation

from ..database import replicas
from ..models import DataVersion
from . import late
from .counting import KEPT, OTHER, PAGE
from .last_resort import language_of
from .searches import KEPT_HERE_ONLY

NEVER_KEPT = ("/admin/", "/healthz", settings.STATIC_URL)
# Whoever sends one of these is not served from here.
PERSONAL = ("HTTP_COOKIE", "HTTP_AUTHORIZATION")
# Cookies: as above. Language: an address has only one.
HARMLESS_VARY = {"accept-encoding", "accept-language", "cookie"}
NOT_FOR_KEEPING = re.compile(r"no-store|no-cache|private|max-age=0\b")
# Django makes the whole page; what to send of it is decided here.
DECIDED_HERE = (
    "HTTP_ACCEPT_ENCODING",
    "HTTP_IF_NONE_MATCH",
    "HTTP_IF_MODIFIED_SINCE",
    "HTTP_RANGE",
)
ETAG = re.compile(r'"[^"]*"')
MOST_PAGES = 2000
# One file takes no more than this part of the memory for all pages.
PART_OF_A_FILE = 8
WORTH_COMPRESSING = 200
BROTLI_QUALITY = 5
# A page has fewer bytes than this power of two: a larger window only takes memory.
BROTLI_WINDOW = 16
GZIP_LEVEL = 6


@dataclass(frozen=True, slots=True)
class Page:
    """An answer ready to send; only a kept one has an ETag."""

    status: str
    headers: list
    body: bytes
    etag: str = ""
    # Under which name it is counted.
    name: str = ""

    def is_known(self, environ):
        """Whether the reader has it already."""
        asked = environ.get("HTTP_IF_NONE_MATCH")
        return bool(asked and self.etag and (asked == "*" or self.etag in ETAG.findall(asked)))

    def send(self, environ, start_response):
        if self.is_known(environ):
            unneeded = ("Content-Length", "Content-Encoding", "Content-Type")
            headers = [header for header in self.headers if header[0] not in unneeded]
            start_response("304 Not Modified", headers)
            return [b""]
        start_response(self.status, list(self.headers))
        return [b"" if environ["REQUEST_METHOD"] == "HEAD" else self.body]


class Whole:
    """A file whose pieces are kept while it is sent, until there are too many bytes of them."""

    def __init__(self, most):
        self.left = most
        self.pieces = []

    def add(self, piece):
        self.left -= len(piece)
        if self.fits:
            self.pieces.append(piece)
        else:
            self.pieces.clear()
        return piece

    @property
    def fits(self):
        return self.left >= 0


class Pages:
    """The pages of one state of the data, the one used last at the end; bounded in bytes."""

    def __init__(self, size):
        self.size = size
        self.used = 0
        self.state = None
        self.pages = OrderedDict()
        self.lock = Lock()

    def get(self, state, key):
        with self.lock:
            page = self.pages.get(key) if state == self.state else None
            if page:
                self.pages.move_to_end(key)
            return page

    def last(self, key):
        """A page of the last state; of an older one nothing is sent any more."""
        with self.lock:
            return self.pages.get(key)

    def add(self, state, key, page):
        with self.lock:
            if state != self.state:
                self.pages.clear()
                self.state, self.used = state, 0
            if key in self.pages or len(page.body) > self.size:
                return
            self.pages[key] = page
            self.used += len(page.body)
            while self.used > self.size or len(self.pages) > MOST_PAGES:
                _key, oldest = self.pages.popitem(last=False)
                self.used -= len(oldest.body)


class PageCache:
    """A WSGI application around Django's: answers from what is kept while the data stay the same.

    A page is kept compressed, under the data version that was read before it was made: a change
    while it is made makes it useless, never wrong. Kept are answers 200 to anonymous GET and HEAD
    that set no cookie, hold no CSP nonce and do not forbid it (`never_cache`). A streamed answer is
    kept if its view gives it an ETag; its first reader has it while it is made.

    `PAGE_CACHE_SIZE = 0` turns it off.
    """

    def __init__(self, application):
        self.application = application
        self.pages = Pages(settings.PAGE_CACHE_SIZE)
        self.secret = secrets.token_bytes(32)

    def __call__(self, environ, start_response):
        # Where the site is mounted is ours to say: what a header says would be in every link.
        environ["SCRIPT_NAME"] = ""
        if not (self.pages.size and is_public(environ)):
            return self.application(environ, start_response)
        with DataVersion.read_once(public=True):
            encoding = best_encoding(environ.get("HTTP_ACCEPT_ENCODING", ""))
            key = self.key(environ, encoding)
            if not DataVersion.answers():
                return self.last_known(environ, start_response, encoding, key)
            state = DataVersion.moment()
            page = self.pages.get(state, key)
            if page:
                environ[PAGE], environ[KEPT] = page.name, True
                return page.send(environ, start_response)
            return self.make(environ, start_response, encoding, state, key)

    def numbers(self):
        return {"kept_pages": len(self.pages.pages), "kept_bytes": self.pages.used}

    def last_known(self, environ, start_response, encoding, key):
        """While the database is away: what was kept last, else what memory can make."""
        with DataVersion.from_memory():
            page = self.pages.last(key)
            if page is None:
                return self.make(environ, start_response, encoding, None, key)
            environ[PAGE], environ[KEPT] = page.name, True
            with translation.override(language_of(environ.get("PATH_INFO"))):
                page = late_page(page, encoding)
            return page.send(environ, start_response)

    def key(self, environ, encoding):
        asked = (
            environ["wsgi.url_scheme"],
            environ.get("HTTP_X_FORWARDED_PROTO", ""),
            environ.get("HTTP_HOST", ""),
            encoding,
            environ.get("PATH_INFO", ""),
            environ.get("QUERY_STRING", ""),
        )
        asked = "\n".join(asked).encode(errors="surrogateescape")
        return blake2b(asked, key=self.secret, digest_size=16).digest()

    def make(self, environ, start_response, encoding, state, key):
        """Ask Django, keep its answer where that is allowed, and send it."""
        # The answer to HEAD is that to GET without its body.
        inner = {**environ, "REQUEST_METHOD": "GET"}
        for name in DECIDED_HERE:
            inner.pop(name, None)
        (status, headers, *_), response = self.ask(inner)
        if status.startswith("5") and replicas.reading() != replicas.PRIMARY:
            # The replica was lost meanwhile, or could not answer.
            response.close()
            replicas.leave()
            DataVersion.forget()
            state = None
            (status, headers, *_), response = self.ask(inner)
        name = environ[PAGE] = inner.get(PAGE, OTHER)
        if state and may_pass_on(response, status, dict(headers)):
            page = make_head(status, dict(headers), encoding, name)
            return self.pass_on(environ, start_response, response, page, (state, key, encoding))
        if not is_impersonal(response, dict(headers)):
            start_response(status, headers)
            return response
        body = b"".join(response)
        response.close()
        here_only = inner.get(KEPT_HERE_ONLY, False)
        keep = bool(state) and may_keep(status, dict(headers), here_only)
        page = make_page(status, dict(headers), body, encoding, keep, name)
        if keep:
            self.pages.add(state, key, page)
        return page.send(environ, start_response)

    def ask(self, environ):
        """(what Django began with, its answer)."""
        started = []
        response = self.application(environ, lambda *line: started.append(line))
        return started[0], response

    def pass_on(self, environ, start_response, response, page, where):
        """Send a file as it is made, and keep it once it is whole."""
        if environ["REQUEST_METHOD"] == "HEAD" or page.is_known(environ):
            response.close()
            return page.send(environ, start_response)
        start_response(page.status, list(page.headers))
        return self.pieces(response, page, replicas.reading(), *where)

    def pieces(self, response, page, alias, state, key, encoding):
        compress, finish = compressor(encoding)
        # However long a file is, and however many ask for it at once, little of it is in memory.
        sent = Whole(self.pages.size // PART_OF_A_FILE)
        try:
            for piece in replicas.each(response, alias):
                yield sent.add(compress(piece))
            yield sent.add(finish())
        finally:
            response.close()
        # Not reached by a reader who went away: what is kept is whole.
        if not sent.fits:
            return
        body = b"".join(sent.pieces)
        headers = [*page.headers, ("Content-Length", str(len(body)))]
        self.pages.add(state, key, Page(page.status, headers, body, page.etag, page.name))


def is_public(environ):
    return (
        environ["REQUEST_METHOD"] in ("GET", "HEAD")
        and not any(map(environ.get, PERSONAL))
        and not environ.get("PATH_INFO", "").startswith(NEVER_KEPT)
    )


def late_page(page, encoding):
    """A kept page, saying of when it is, that no browser keeps."""
    headers = dict(page.headers)
    body = decompressed(page.body, headers.pop("Content-Encoding", ""))
    if headers.get("Content-Type", "").startswith("text/html"):
        body = late.say(body)
    headers.pop("ETag", None)
    headers["Cache-Control"] = late.NOT_KEPT
    return make_page(page.status, headers, body, encoding, keep=False)


def decompressed(body, encoding):
    if encoding == "br":
        return brotli.decompress(body)
    return gzip.decompress(body) if encoding == "gzip" else body


def is_impersonal(response, headers):
    """Whether it may be compressed: nothing in it is a secret of who asks."""
    return (
        not getattr(response, "streaming", True)
        and "Set-Cookie" not in headers
        and "Content-Encoding" not in headers
    )


def may_pass_on(response, status, headers):
    """A file that is made piece after piece, and that says which one it is."""
    return (
        getattr(response, "streaming", False)
        and "Set-Cookie" not in headers
        and "Content-Encoding" not in headers
        and ETAG.search(headers.get("ETag", "")) is not None
        and may_keep(status, headers)
    )


def may_keep(status, headers, here_only=False):
    vary = {name.strip().lower() for name in headers.get("Vary", "").split(",")} - {""}
    return (
        status == "200 OK"
        and vary <= HARMLESS_VARY
        and (here_only or not NOT_FOR_KEEPING.search(headers.get("Cache-Control", "")))
        and "'nonce-" not in headers.get("Content-Security-Policy", "")
    )


def make_page(status, headers, body, encoding, keep, name=""):
    etag = ""
    if keep and not NOT_FOR_KEEPING.search(headers.get("Cache-Control", "")):
        etag = f'"{blake2b(body, digest_size=12).hexdigest()}"'
        say_which_one(headers, etag)
    if encoding and len(body) >= WORTH_COMPRESSING:
        body = (
            brotli.compress(body, quality=BROTLI_QUALITY, lgwin=BROTLI_WINDOW)
            if encoding == "br"
            else gzip.compress(body, GZIP_LEVEL, mtime=0)
        )
        headers["Content-Encoding"] = encoding
        headers["Vary"] = headers.get("Vary", "Accept-Encoding")
    headers["Content-Length"] = str(len(body))
    return Page(status, list(headers.items()), body, etag, name)


def say_which_one(headers, etag):
    headers["ETag"] = f"W/{etag}"
    # A browser shows it again only after asking; nobody else may keep what somebody reads.
    headers.setdefault("Cache-Control", "private, no-cache")
    headers["Vary"] = "Accept-Encoding"


def make_head(status, headers, encoding, name):
    """The page that a file will be: its headers, before its body is made."""
    etag = ETAG.search(headers["ETag"])[0]
    say_which_one(headers, etag)
    if encoding:
        headers["Content-Encoding"] = encoding
    return Page(status, list(headers.items()), b"", etag, name)


def compressor(encoding):
    """(what compresses a piece at once, what ends the whole)."""
    if encoding == "br":
        brotli_file = brotli.Compressor(quality=BROTLI_QUALITY)
        return lambda piece: brotli_file.process(piece) + brotli_file.flush(), brotli_file.finish
    if encoding == "gzip":
        file = zlib.compressobj(GZIP_LEVEL, wbits=zlib.MAX_WBITS | 16)
        return lambda piece: file.compress(piece) + file.flush(zlib.Z_SYNC_FLUSH), file.flush
    return bytes, bytes


@lru_cache(maxsize=256)
def best_encoding(accepted):
    """« br », « gzip » or « », for an Accept-Encoding header."""
    weights = {}
    for part in accepted.lower().split(","):
        name, _, parameters = part.partition(";")
        refused = re.fullmatch(r"\s*q=0(\.0*)?\s*", parameters)
        weights[name.strip()] = not refused
    for encoding in ("br", "gzip"):
        if weights.get(encoding, weights.get("*")):
            return encoding
    return ""
