"""Visitors' pages are read from replicas: perhaps late, never of two states, never back in time."""

from types import SimpleNamespace

import pytest
from django.db import OperationalError
from django.http import HttpResponse
from django.test import RequestFactory

from directory.database import breaker, replicas
from directory.models import DataVersion, SupportGroup
from directory.models.version import Seen
from directory.serving.page_cache import PageCache
from healing_together.middleware import one_data_version
from tests.factories import make_group
from tests.test_running import PRODUCTION, python

pytestmark = pytest.mark.django_db
ONE, TWO, PRIMARY = "replica1", "replica2", "default"


@pytest.fixture
def say(settings, monkeypatch):
    """`say(default=7, replica1=6)`: the number that each database tells; None: it is away."""
    settings.REPLICAS = [ONE, TWO]
    monkeypatch.setattr(replicas.os, "getpid", lambda: 0)
    monkeypatch.setattr(breaker, "_others", {})
    told = {}

    def read_from(alias):
        if told.get(alias) is None:
            raise OperationalError("nobody is there")
        return Seen(told[alias], 1)

    monkeypatch.setattr(DataVersion, "_read_from", read_from)
    closed = SimpleNamespace(in_atomic_block=False, close=lambda: None)
    connections = dict.fromkeys((ONE, TWO, PRIMARY), closed)
    monkeypatch.setattr("directory.models.version.connections", connections)
    monkeypatch.setattr(replicas, "connections", connections)
    return told.update


def read_by_a_visitor():
    """(the database that a page is read from, the number of its data)"""
    with DataVersion.read_once(public=True):
        return replicas.reading(), DataVersion.current()


# Which -------------------------------------------------------------------------------------


def test_a_visitor_reads_a_replica(say):
    say(default=7, replica1=7, replica2=7)
    assert read_by_a_visitor() == (ONE, 7)


def test_processes_begin_with_different_replicas(say, monkeypatch):
    say(default=7, replica1=7, replica2=7)
    monkeypatch.setattr(replicas.os, "getpid", lambda: 1)
    assert read_by_a_visitor() == (TWO, 7)


def test_a_late_replica_is_good_enough_for_who_knows_nothing_newer(say):
    say(default=8, replica1=7, replica2=7)
    assert read_by_a_visitor() == (ONE, 7)


def test_nobody_goes_back_in_time(say):
    say(default=8, replica1=7, replica2=7)
    with DataVersion.read_once():
        DataVersion.current()
    assert read_by_a_visitor() == (PRIMARY, 8)
    say(replica2=8)
    assert read_by_a_visitor() == (TWO, 8)
    say(replica1=9)
    assert read_by_a_visitor() == (ONE, 9)
    assert read_by_a_visitor() == (ONE, 9)


def test_what_the_primary_says_leaves_a_replica_out_that_stands_still(say):
    say(default=7, replica1=7, replica2=7)
    assert read_by_a_visitor() == (ONE, 7)
    say(default=8)
    DataVersion.notice()
    assert read_by_a_visitor() == (PRIMARY, 8)


def test_a_lost_replica_is_left_out_and_comes_back(say):
    say(default=7, replica1=None, replica2=7)
    assert read_by_a_visitor() == (TWO, 7)
    say(replica1=7)
    assert read_by_a_visitor() == (ONE, 7)


def test_one_that_was_found_lost_is_not_asked(say):
    say(default=7, replica1=7, replica2=7)
    breaker.breaker_of(ONE)._answers.clear()
    assert read_by_a_visitor() == (TWO, 7)
    breaker.breaker_of(ONE)._answers.set()
    assert read_by_a_visitor() == (ONE, 7)


def test_without_replicas_the_primary_answers(say):
    say(default=7, replica1=None, replica2=None)
    assert read_by_a_visitor() == (PRIMARY, 7)


def test_without_the_primary_a_replica_that_is_behind_is_better_than_none(say):
    say(default=8)
    with DataVersion.read_once():
        DataVersion.current()
    say(default=None, replica1=7, replica2=None)
    assert read_by_a_visitor() == (ONE, 7)


def test_a_page_is_of_one_state(say):
    say(default=7, replica1=7, replica2=7)
    with DataVersion.read_once(public=True):
        say(replica1=8, default=9)
        assert DataVersion.current() == 7
        DataVersion.forget()
        assert DataVersion.current() == 8
        assert replicas.reading() == ONE


# Who ---------------------------------------------------------------------------------------


def read_for(request):
    seen = []

    def view(_request):
        seen.append(replicas.reading())
        return HttpResponse()

    one_data_version(view)(request)
    return seen[0]


def test_what_is_sent_and_the_admin_have_the_primary(say, settings):
    say(default=7, replica1=7, replica2=7)
    ask = RequestFactory()
    assert read_for(ask.get("/groupes/")) == ONE
    assert read_for(ask.head("/groupes/")) == ONE
    assert read_for(ask.post("/proposer-un-groupe/")) == PRIMARY
    assert read_for(ask.get("/admin/")) == PRIMARY


def test_an_editor_sees_what_she_has_just_saved(say, settings):
    say(default=7, replica1=7, replica2=7)
    request = RequestFactory().get("/groupes/le-phare/")
    request.COOKIES[settings.SESSION_COOKIE_NAME] = "abc"
    assert read_for(request) == PRIMARY


def test_what_is_written_goes_to_the_primary(say):
    router = replicas.Router()
    with replicas.reading_from(ONE):
        assert router.db_for_read(SupportGroup) == ONE
        assert router.db_for_write(SupportGroup) == PRIMARY
    assert router.db_for_read(SupportGroup) == PRIMARY
    assert not router.allow_migrate(ONE, "directory")
    assert router.allow_migrate(PRIMARY, "directory")


def test_what_is_read_while_writing_comes_from_the_primary():
    with replicas.reading_from(ONE):
        assert replicas.Router().db_for_read(SupportGroup) == PRIMARY


def test_a_file_that_is_made_while_it_is_sent_is_read_where_it_began():
    def pieces():
        for _piece in range(2):
            yield replicas.reading()

    made = replicas.each(pieces(), ONE)
    assert next(made) == ONE
    assert replicas.reading() == PRIMARY
    assert list(made) == [ONE]


# When one is lost meanwhile ------------------------------------------------------------------


def test_a_page_that_the_replica_fails_is_made_of_the_primary(say, settings):
    say(default=7, replica1=7, replica2=7)
    settings.PAGE_CACHE_SIZE = 1024
    read = []

    def application(environ, start_response):
        read.append(replicas.reading())
        status = "200 OK" if replicas.reading() == PRIMARY else "503 Service Unavailable"
        start_response(status, [("Content-Type", "text/plain")])
        return HttpResponse("Le Phare")

    started = []
    environ = RequestFactory()._base_environ(PATH_INFO="/groupes/")
    body = PageCache(application)(environ, lambda *line: started.append(line))
    assert b"".join(body) == b"Le Phare"
    assert started[0][0] == "200 OK"
    assert read == [ONE, PRIMARY]
    assert replicas.reading() == PRIMARY


def test_health_says_that_pages_can_only_be_read(client, say, monkeypatch):
    say(default=7, replica1=7, replica2=7)
    monkeypatch.setattr("directory.views.site.answers", lambda alias: alias == TWO)
    assert client.get("/healthz").content == b"read only\n"
    monkeypatch.setattr("directory.views.site.answers", lambda alias: False)
    assert client.get("/healthz").status_code == 503
    monkeypatch.setattr("directory.views.site.answers", lambda alias: True)
    assert client.get("/healthz").content == b"ok\n"


def test_without_replicas_all_is_as_ever(client):
    make_group(name="Le Phare")
    with DataVersion.read_once(public=True):
        assert replicas.reading() == PRIMARY
    assert "Le Phare" in client.get("/groupes/").content.decode()


# Settings ----------------------------------------------------------------------------------

CODE = """
from django.conf import settings
print(settings.REPLICAS, [settings.DATABASES[one]["HOST"] for one in settings.REPLICAS])
"""


def test_replicas_are_named_in_the_environment():
    answer = python(
        "-c",
        CODE,
        DJANGO_SETTINGS_MODULE="healing_together.settings",
        DATABASE_URL="postgres://a@one/b",
        DATABASE_REPLICAS="postgres://a@two/b, postgres://a@three/b",
        **PRODUCTION,
    )
    assert answer.stdout.strip() == "['replica1', 'replica2'] ['two', 'three']"


def test_sqlite_has_none():
    answer = python(
        "-c",
        CODE,
        DJANGO_SETTINGS_MODULE="healing_together.settings",
        DATABASE_REPLICAS="postgres://a@two/b",
        **PRODUCTION,
    )
    assert "DATABASE_REPLICAS needs PostgreSQL" in answer.stderr
