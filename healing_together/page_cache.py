"""Public pages, kept ready to send in each process until the data or the day changes.

What a visitor asked for stays unreadable even in memory: pages are found by a hash whose key is
made when the process starts.
"""

import gzip
import re
import secrets
from collections import OrderedDict
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from threading import Lock

import brotli
from django.conf import settings
from django.core.exceptions import MiddlewareNotUsed
from django.db import DatabaseError, connection
from django.http import HttpResponse
from django.utils import timezone

from directory.models import DataVersion

NEVER_KEPT = ("/admin/", "/healthz")
# Cookies: whoever sends one is not served from here. Language: an address has only one.
HARMLESS_VARY = {"accept-encoding", "accept-language", "cookie"}
NOT_FOR_KEEPING = re.compile(r"no-store|no-cache|private|max-age=0\b")
MOST_PAGES = 2000
WORTH_COMPRESSING = 200
BROTLI_QUALITY = 5
GZIP_LEVEL = 6


@dataclass(frozen=True, slots=True)
class Page:
    headers: dict
    body: bytes


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

    def add(self, state, key, page):
        with self.lock:
            if state != self.state:
                self.pages.clear()
                self.state, self.used = state, 0
            if key in self.pages:
                return
            self.pages[key] = page
            self.used += len(page.body)
            while self.used > self.size or len(self.pages) > MOST_PAGES:
                _key, oldest = self.pages.popitem(last=False)
                self.used -= len(oldest.body)


class PageCache:
    """Middleware: answer from what is kept, as long as the data version has not moved.

    It stands behind those that compress and answer 304, which find nothing left to compress and
    an ETag that is there already. A page is stored compressed, under the version that was read
    before it was made: a change while it is made makes it useless, never wrong.

    Kept are answers 200 to anonymous GET and HEAD that set no cookie, hold no CSP nonce and do
    not forbid it (`never_cache`). `PAGE_CACHE_SIZE = 0` turns it off.
    """

    def __init__(self, get_response):
        if not settings.PAGE_CACHE_SIZE:
            raise MiddlewareNotUsed
        self.get_response = get_response
        self.pages = Pages(settings.PAGE_CACHE_SIZE)
        self.secret = secrets.token_bytes(32)

    def __call__(self, request):
        if not is_public(request) or (state := current_state()) is None:
            return self.get_response(request)
        encoding = best_encoding(request.META.get("HTTP_ACCEPT_ENCODING", ""))
        key = self.key(request, encoding)
        page = self.pages.get(state, key)
        if page is None:
            # The answer to HEAD is that to GET without its body.
            method, request.method = request.method, "GET"
            response = self.get_response(request)
            request.method = method
            if not may_keep(response):
                return response
            page = make_page(response, encoding)
            self.pages.add(state, key, page)
        body = b"" if request.method == "HEAD" else page.body
        return HttpResponse(body, headers=page.headers)

    def key(self, request, encoding):
        meta = request.META
        asked = (
            request.scheme,
            meta.get("HTTP_HOST", ""),
            encoding,
            request.path,
            meta.get("QUERY_STRING", ""),
        )
        asked = "\n".join(asked).encode(errors="surrogateescape")
        return blake2b(asked, key=self.secret, digest_size=16).digest()


def is_public(request):
    return (
        request.method in ("GET", "HEAD")
        and not request.META.get("HTTP_COOKIE")
        and not request.META.get("HTTP_AUTHORIZATION")
        and not request.path_info.startswith(NEVER_KEPT)
    )


def current_state():
    """What a kept page depends on: the data, and the day, which pages count from.

    None while the database does not answer. Plain SQL: this is most of the work of a repeat.
    """
    try:
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT number FROM {DataVersion._meta.db_table}")  # noqa: S608
            version = cursor.fetchone()
    except DatabaseError:
        return None
    return version, timezone.localdate()


def may_keep(response):
    headers = response.headers
    vary = {name.strip().lower() for name in headers.get("Vary", "").split(",")} - {""}
    return (
        response.status_code == 200
        and not response.streaming
        and not response.cookies
        and "Content-Encoding" not in headers
        and vary <= HARMLESS_VARY
        and not NOT_FOR_KEEPING.search(headers.get("Cache-Control", ""))
        and "'nonce-" not in headers.get("Content-Security-Policy", "")
    )


def make_page(response, encoding):
    body = response.content
    headers = dict(response.headers)
    headers["ETag"] = f'W/"{blake2b(body, digest_size=12).hexdigest()}"'
    # A browser may show it again only after asking; nobody else may keep what somebody reads.
    headers.setdefault("Cache-Control", "private, no-cache")
    headers["Vary"] = "Accept-Encoding"
    if encoding and len(body) >= WORTH_COMPRESSING:
        body = (
            brotli.compress(body, quality=BROTLI_QUALITY)
            if encoding == "br"
            else gzip.compress(body, GZIP_LEVEL, mtime=0)
        )
        headers["Content-Encoding"] = encoding
    headers["Content-Length"] = str(len(body))
    return Page(headers, body)


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
