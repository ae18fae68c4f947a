"""Ready pages: each `Server` of these tests has its own, as each worker does."""

import gzip
import re
import zlib
from dataclasses import dataclass
from datetime import UTC, datetime

import brotli
import pytest
from django.core.handlers.wsgi import WSGIHandler, WSGIRequest
from django.db import OperationalError, connection
from django.http import HttpResponse, StreamingHttpResponse
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext
from django.views.decorators.cache import never_cache

from directory.models import DataVersion, SupportGroup
from directory.serving import page_cache as page_cache_module
from directory.serving.page_cache import Page, PageCache, Pages, Whole, best_encoding
from tests.factories import make_group

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("kept_connection")]


@pytest.fixture(autouse=True)
def page_cache(settings):
    settings.PAGE_CACHE_SIZE = 1_000_000


@dataclass
class Answer:
    status_code: int
    headers: dict
    content: bytes


class Server:
    """A process that serves one WSGI application."""

    def __init__(self, application=None):
        self.application = PageCache(application or WSGIHandler())

    def get(self, path="/", method="GET", **headers):
        path, _, query = path.partition("?")
        names = {f"HTTP_{name.upper()}": value for name, value in headers.items()}
        environ = RequestFactory()._base_environ(
            PATH_INFO=path, QUERY_STRING=query, REQUEST_METHOD=method, **names
        )
        started = []
        response = self.application(environ, lambda *line: started.append(line))
        body = b"".join(response)
        if hasattr(response, "close"):
            response.close()
        status, lines = started[0]
        return Answer(int(status.split()[0]), dict(lines), body)

    def head(self, path="/", **headers):
        return self.get(path, "HEAD", **headers)


class Site(Server):
    """Serves one view, counting how often the view answers."""

    def __init__(self, view):
        super().__init__(self.answer)
        self.view = view
        self.answered = 0

    def answer(self, environ, start_response):
        self.answered += 1
        response = self.view(WSGIRequest(environ))
        headers = list(response.items())
        headers += [("Set-Cookie", cookie.OutputString()) for cookie in response.cookies.values()]
        start_response(f"{response.status_code} {response.reason_phrase}", headers)
        return response


@pytest.fixture
def worker():
    return Server()


def queries(worker, path):
    with CaptureQueriesContext(connection) as captured:
        assert worker.get(path).status_code == 200
        return len(captured)


def ready(size):
    return Page("200 OK", [], b"x" * size)


def text(request):
    return HttpResponse("Bonjour " * 100 + request.get_full_path())


# What is kept ------------------------------------------------------------------------------


def test_repeat_reads_nothing_but_the_data_version(worker):
    make_group()
    assert queries(worker, "/groupes/") > 1
    assert queries(worker, "/groupes/") == 0


def test_repeat_is_the_same_page(worker):
    make_group(name="Le Phare")
    first = worker.get("/groupes/")
    second = worker.get("/groupes/")
    assert "Le Phare" in second.content.decode()
    assert second.content == first.content
    assert second.headers == first.headers


def test_other_query_is_another_page():
    site = Site(text)
    assert b"?q=deuil" in site.get("/groupes/?q=deuil").content
    assert b"?q=alcool" in site.get("/groupes/?q=alcool").content


def test_other_host_is_another_page():
    site = Site(text)
    site.get(host="a.example")
    site.get(host="b.example")
    assert site.answered == 2


def test_search_words_are_not_readable_in_memory():
    site = Site(lambda request: HttpResponse("Rien."))
    site.get("/groupes/?q=secret-words")
    assert site.application.pages.pages
    assert "secret-words" not in repr(site.application.pages.pages)


def test_pages_are_kept_within_their_size():
    pages = Pages(size=100)
    for number in range(10):
        pages.add("state", number, ready(30))
    assert list(pages.pages) == [7, 8, 9]
    assert pages.used == 90


def test_page_used_last_is_dropped_last():
    pages = Pages(size=100)
    for number in range(3):
        pages.add("state", number, ready(30))
    pages.get("state", 0)
    pages.add("state", 3, ready(30))
    assert list(pages.pages) == [2, 0, 3]


def test_page_larger_than_all_is_not_kept():
    pages = Pages(size=100)
    pages.add("state", "small", ready(1))
    pages.add("state", "large", ready(101))
    assert pages.get("state", "large") is None
    assert pages.get("state", "small")


@pytest.mark.usefixtures("cards_drawn_anew")
def test_size_zero_turns_it_off(settings):
    settings.PAGE_CACHE_SIZE = 0
    make_group()
    worker = Server()
    worker.get("/groupes/")
    assert queries(worker, "/groupes/") > 1


# Changes -----------------------------------------------------------------------------------


def test_change_is_public_on_the_next_request_of_every_worker():
    group = make_group(name="Le Phare")
    workers = [Server(), Server()]
    for worker in workers:
        assert "Le Phare" in worker.get("/groupes/").content.decode()
    group.name = "La Parenthèse"
    group.save()
    for worker in workers:
        page = worker.get("/groupes/").content.decode()
        assert "La Parenthèse" in page
        assert "Le Phare" not in page


def test_change_while_a_page_is_made_is_not_hidden_by_it():
    group = make_group(name="Le Phare")

    def slow(request):
        page = HttpResponse(SupportGroup.objects.get().name)
        if group.name == "Le Phare":
            group.name = "La Parenthèse"
            group.save()
        return page

    site = Site(slow)
    assert site.get().content.decode() == "Le Phare"
    assert site.get().content.decode() == "La Parenthèse"


def test_old_pages_leave_when_the_data_change():
    site = Site(text)
    site.get("/une/")
    DataVersion.bump()
    site.get("/deux/")
    assert len(site.application.pages.pages) == 1


@pytest.mark.parametrize(("hour", "made"), [(22, 1), (23, 2)])
def test_page_is_made_again_after_midnight_in_brussels(time_machine, hour, made):
    site = Site(text)
    for now in (datetime(2026, 1, 5, 21, tzinfo=UTC), datetime(2026, 1, 5, hour, tzinfo=UTC)):
        time_machine.move_to(now)
        site.get()
    assert site.answered == made


# ETag, HEAD, compression -------------------------------------------------------------------


def test_unchanged_page_answers_304(worker):
    make_group()
    tag = worker.get("/groupes/").headers["ETag"]
    response = worker.get("/groupes/", if_none_match=tag)
    assert response.status_code == 304
    assert not response.content
    assert response.headers["ETag"] == tag


def test_changed_page_answers_200(worker):
    group = make_group()
    tag = worker.get("/groupes/").headers["ETag"]
    group.name = "Un autre nom"
    group.save()
    assert worker.get("/groupes/", if_none_match=tag).status_code == 200


def test_304_before_the_page_was_ever_kept(worker):
    make_group()
    tag = worker.get("/groupes/").headers["ETag"]
    assert Server().get("/groupes/", if_none_match=tag).status_code == 304


def test_browser_asks_again_and_nobody_else_keeps_it(worker):
    assert worker.get("/groupes/").headers["Cache-Control"] == "private, no-cache"


def test_view_may_choose_its_own_cache_control():
    site = Site(lambda request: HttpResponse("…", headers={"Cache-Control": "max-age=60"}))
    assert site.get().headers["Cache-Control"] == "max-age=60"


@pytest.mark.parametrize("warm", [False, True])
def test_head_answers_like_get_without_the_body(worker, warm):
    if warm:
        worker.get("/groupes/")
    head = worker.head("/groupes/")
    get = worker.get("/groupes/")
    assert head.status_code == 200
    assert not head.content
    assert head.headers == get.headers


def test_head_keeps_the_page_for_get():
    site = Site(text)
    assert not site.head().content
    assert site.get().content
    assert site.answered == 1


@pytest.mark.parametrize(
    ("accepted", "encoding"),
    [
        ("gzip, deflate, br, zstd", "br"),
        ("gzip, deflate", "gzip"),
        ("br;q=0, gzip;q=0.5", "gzip"),
        ("*", "br"),
        ("br;q=0.0, *;q=0.1", "gzip"),
        ("identity", ""),
        ("gzip;q=0", ""),
        ("", ""),
        ("nonsense;;,,=", ""),
    ],
)
def test_encoding_is_the_best_that_is_accepted(accepted, encoding):
    assert best_encoding(accepted) == encoding


@pytest.mark.parametrize(
    ("accepted", "read"),
    [("br", brotli.decompress), ("gzip", gzip.decompress), ("", bytes)],
)
def test_each_reader_gets_a_page_it_can_read(accepted, read):
    site = Site(text)
    for other in ("br", "gzip", ""):
        site.get(accept_encoding=other)
    response = site.get(accept_encoding=accepted)
    assert response.headers.get("Content-Encoding", "") == accepted
    assert response.headers["Content-Length"] == str(len(response.content))
    assert response.headers["Vary"] == "Accept-Encoding"
    assert read(response.content).startswith(b"Bonjour")


def test_encodings_share_their_etag():
    site = Site(text)
    tags = {site.get(accept_encoding=name).headers["ETag"] for name in ("br", "gzip", "")}
    assert len(tags) == 1
    assert re.fullmatch(r'W/"[0-9a-f]{24}"', tags.pop())


def test_kept_page_has_the_headers_of_a_fresh_one(worker):
    fresh = worker.get("/groupes/")
    kept = worker.get("/groupes/")
    for name in ("Content-Security-Policy", "Referrer-Policy", "Permissions-Policy"):
        assert kept.headers[name] == fresh.headers[name]


# What is never kept ------------------------------------------------------------------------


def answers_twice(view, path="/", **headers):
    site = Site(view)
    site.get(path, **headers)
    site.get(path, **headers)
    return site.answered == 2


def test_plain_page_is_kept():
    assert not answers_twice(text)


@pytest.mark.parametrize("path", ["/admin/", "/healthz", "/static/site.css"])
def test_what_is_not_a_public_page_is_never_kept(path):
    assert answers_twice(text, path)


def test_who_sends_a_cookie_gets_a_fresh_page():
    assert answers_twice(text, cookie="sessionid=x")


def test_who_is_authorised_gets_a_fresh_page():
    assert answers_twice(text, authorization="Basic x")


def test_cookie_is_never_kept():
    def with_cookie(request):
        response = HttpResponse("…")
        response.set_cookie("a", "b")
        return response

    assert answers_twice(with_cookie)


@pytest.mark.parametrize("status", [301, 404, 410, 500])
def test_answer_that_is_not_kept_is_compressed_too(status):
    site = Site(lambda request: HttpResponse("Bonjour " * 100, status=status))
    answer = site.get(accept_encoding="br")
    assert answer.status_code == status
    assert brotli.decompress(answer.content).startswith(b"Bonjour")
    assert "ETag" not in answer.headers


def test_page_with_a_cookie_is_not_compressed():
    """Where a secret stands beside what somebody typed, the size of both would betray it."""

    def with_cookie(request):
        response = HttpResponse("Bonjour " * 100)
        response.set_cookie("a", "b")
        return response

    assert Site(with_cookie).get(accept_encoding="br").content.startswith(b"Bonjour")


@pytest.mark.parametrize("status", [301, 404, 410, 500])
def test_other_answer_than_200_is_never_kept(status):
    assert answers_twice(lambda request: HttpResponse("…", status=status))


def test_stream_without_an_etag_is_never_kept():
    assert answers_twice(lambda request: StreamingHttpResponse([b"x"]))


def test_page_that_forbids_it_is_never_kept():
    assert answers_twice(never_cache(text))


@pytest.mark.parametrize(
    ("header", "value"),
    [
        ("Content-Security-Policy", "script-src 'self' 'nonce-abc'"),
        ("Vary", "Accept"),
        ("Content-Encoding", "gzip"),
    ],
)
def test_page_made_for_one_reader_is_never_kept(header, value):
    assert answers_twice(lambda request: HttpResponse("…", headers={header: value}))


def test_post_is_never_kept():
    assert answers_twice(text, method="POST")


def test_site_answers_without_its_cache_while_the_database_is_silent(monkeypatch):
    def silent():
        raise OperationalError

    monkeypatch.setattr(DataVersion, "_read", silent)
    assert Site(text).get().content.startswith(b"Bonjour")


# Files that are sent while they are made -----------------------------------------------------


class FileSite(Site):
    """Streams a file of three pieces that has an ETag; `made` are those made so far."""

    def __init__(self):
        self.made = []
        super().__init__(self.file)

    def file(self, request):
        def pieces():
            for number in range(3):
                self.made.append(number)
                yield f"piece {number} ".encode() * 100

        return StreamingHttpResponse(pieces(), headers={"ETag": 'W/"un"'})

    def start(self):
        environ = RequestFactory()._base_environ(PATH_INFO="/", HTTP_ACCEPT_ENCODING="gzip")
        return self.application(environ, lambda *line: None)


WHOLE = b"".join(f"piece {number} ".encode() * 100 for number in range(3))
READERS = {"gzip": gzip.decompress, "br": brotli.decompress, "identity": bytes}


@pytest.mark.parametrize("encoding", READERS)
def test_file_is_kept_whole_once_it_was_sent(encoding):
    site = FileSite()
    first = site.get(accept_encoding=encoding)
    again = site.get(accept_encoding=encoding)
    assert site.answered == 1
    assert READERS[encoding](first.content) == WHOLE
    assert again.content == first.content
    assert again.headers["ETag"] == first.headers["ETag"] == 'W/"un"'


def test_first_piece_of_a_file_leaves_before_the_next_is_made():
    site = FileSite()
    answer = site.start()
    piece = next(iter(answer))
    assert zlib.decompressobj(wbits=31).decompress(piece) == b"piece 0 " * 100
    assert site.made == [0]
    answer.close()


def test_file_whose_reader_went_away_is_not_kept():
    site = FileSite()
    answer = site.start()
    next(answer)
    answer.close()
    assert not site.application.pages.pages
    assert READERS["gzip"](site.get(accept_encoding="gzip").content) == WHOLE


@pytest.mark.parametrize("encoding", READERS)
def test_long_file_is_sent_whole_and_neither_kept_nor_gathered(encoding, monkeypatch):
    gathered = []

    def watch(most):
        gathered.append(Whole(most))
        return gathered[-1]

    monkeypatch.setattr(page_cache_module, "Whole", watch)
    site = FileSite()
    site.application.pages = Pages(80)
    assert READERS[encoding](site.get(accept_encoding=encoding).content) == WHOLE
    assert not site.application.pages.pages
    assert gathered[0].pieces == []


def test_who_has_the_file_does_not_make_it_again():
    site = FileSite()
    assert site.get(if_none_match='W/"un"').status_code == 304
    assert site.head().content == b""
    assert site.made == []
    assert site.get(if_none_match='"autre"').content == WHOLE
