"""Numbers of the site: for the machine beside it or who has the token, and nothing of a reader."""

import json
import os
import sys
from datetime import timedelta
from subprocess import Popen

import pytest
from django.core.handlers.wsgi import WSGIHandler
from django.test import RequestFactory
from django.utils import timezone
from prometheus_client.parser import text_string_to_metric_families

from directory.models import NightlyRun, Report
from directory.serving import counting, metrics
from directory.serving.counting import Counting, Counts
from directory.serving.metrics import Metrics
from directory.serving.page_cache import PageCache
from healing_together import numbers
from tests.factories import make_group

pytestmark = pytest.mark.django_db
LABELS = ("page", "status", "kept", "le", "process", "name")


@pytest.fixture(autouse=True)
def counts(monkeypatch, kept_connection):
    monkeypatch.setattr(metrics.connection, "close", lambda: None)
    own = Counts()
    monkeypatch.setattr(counting, "counts", own)
    monkeypatch.setattr(metrics, "counts", own)
    return own


@pytest.fixture
def site(settings):
    """As healing_together/wsgi.py puts it together."""
    settings.PAGE_CACHE_SIZE = 1024 * 1024
    settings.ALLOWED_HOSTS = ["www.example.org"]
    pages = PageCache(WSGIHandler())
    application = Metrics(
        Counting(pages), lambda: {**pages.numbers(), **numbers.of_the_index()}, numbers.READINGS
    )
    return Asking(application)


class Asking:
    def __init__(self, application):
        self.application = application

    def __call__(self, path, method="GET", host="www.example.org", **environ):
        """(status, headers, text)"""
        path, _mark, query = path.partition("?")
        base = RequestFactory()._base_environ(
            PATH_INFO=path, QUERY_STRING=query, REQUEST_METHOD=method, HTTP_HOST=host, **environ
        )
        started = []
        answer = self.application(base, lambda *line: started.append(line))
        body = b"".join(answer)
        getattr(answer, "close", lambda: None)()
        return int(started[0][0].split()[0]), dict(started[0][1]), body.decode(errors="replace")

    def numbers(self):
        """{(name, label…): value} as Prometheus reads it."""
        status, _headers, text = self("/metrics", host="127.0.0.1:8000")
        assert status == 200
        return {
            (
                sample.name.removeprefix("healing_together_"),
                *(sample.labels[label] for label in LABELS if label in sample.labels),
            ): sample.value
            for family in text_string_to_metric_families(text)
            for sample in family.samples
        }


# Who may read ------------------------------------------------------------------------------


def test_the_machine_itself_reads_it_under_any_name(site):
    status, headers, text = site("/metrics", host="127.0.0.1:8000")
    assert status == 200
    assert headers["Content-Type"].startswith("text/plain")
    assert headers["Cache-Control"] == "no-store"
    assert "healing_together_" in text


@pytest.mark.parametrize("address", ["10.0.0.7", "2001:db8::1", "", "nonsense"])
def test_others_do_not_find_it(site, address):
    status, _headers, text = site("/metrics", REMOTE_ADDR=address)
    assert status == 404
    assert "healing_together_" not in text


@pytest.mark.parametrize("address", ["::1", "127.0.0.1", "127.1.2.3"])
def test_every_address_of_the_machine_is_known(site, address):
    assert site("/metrics", REMOTE_ADDR=address)[0] == 200


@pytest.mark.parametrize("header", metrics.THROUGH_A_PROXY)
def test_who_comes_through_a_proxy_on_the_machine_does_not_find_it(site, header):
    assert site("/metrics", REMOTE_ADDR="127.0.0.1", **{header: "127.0.0.1"})[0] == 404


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        ("Bearer a-long-token", 200),
        ("bearer a-long-token", 200),
        ("Bearer a-long-toke", 404),
        ("Bearer ", 404),
        ("Basic a-long-token", 404),
        ("", 404),
        ("Bearer \udce9", 404),
    ],
)
def test_with_a_token_it_is_what_counts(site, settings, sent, status):
    settings.METRICS_TOKEN = "a-long-token"
    assert site("/metrics", REMOTE_ADDR="10.0.0.7", HTTP_AUTHORIZATION=sent)[0] == status


def test_nobody_writes_to_it(site):
    assert site("/metrics", method="POST")[0] == 404


# What is counted ---------------------------------------------------------------------------


def test_a_page_is_counted_under_its_name_made_and_kept(site):
    group = make_group(name="Le Phare")
    for _time in range(3):
        assert site(group.get_absolute_url())[0] == 200
    found = site.numbers()
    assert found["request_seconds_count", "group_detail", "200", "0"] == 1
    assert found["request_seconds_count", "group_detail", "200", "1"] == 2
    assert found["request_seconds_bucket", "group_detail", "200", "1", "+Inf"] == 2
    assert found["request_seconds_sum", "group_detail", "200", "0"] > 0


def test_what_is_not_found_and_what_is_refused_is_counted(site):
    site("/rien/")
    site("/", host="elsewhere.example")
    found = site.numbers()
    assert found["request_seconds_count", "other", "404", "0"] == 1
    assert found["request_seconds_count", "other", "400", "0"] == 1


def test_nothing_of_who_asks_is_in_it(site):
    make_group(name="Le Phare")
    site("/groupes/?q=suicide&near=5000", HTTP_USER_AGENT="Mozilla/Suspicious")
    site("/groupes/le-phare/", REMOTE_ADDR="203.0.113.9")
    text = site("/metrics", host="127.0.0.1")[2]
    assert 'page="group_list"' in text
    # "5000" alone may be in the seconds that a page took.
    for word in ("suicide", "near", "Suspicious", "203.0.113.9", "phare", "/groupes"):
        assert word not in text


def test_slow_and_fast_ones_stand_apart(counts):
    counts.note("home", "200", False, 0.0004)
    counts.note("home", "200", False, 0.3)
    counts.note("home", "200", False, 60)
    (numbers_of,) = counts.of.values()
    assert sum(numbers_of[:-1]) == 3
    assert numbers_of[0] == 1
    assert numbers_of[len(counting.BOUNDS)] == 1


def test_pages_index_and_data_are_told(site):
    make_group()
    site("/groupes/")
    found = site.numbers()
    process = str(os.getpid())
    assert found["kept_pages", process] == 1
    assert found["kept_bytes", process] > 500
    assert found["index_groups", process] == 1
    assert found["index_version", process] == found["data_version", ""]
    assert 0 <= found["index_age_seconds", process] < 60
    assert found["database_answers", "default"] == 1


def test_what_waits_and_what_ran_by_night_is_told(site):
    Report.objects.create(group=make_group(), problem="full")
    at = timezone.now() - timedelta(hours=3)
    NightlyRun.objects.create(command="check_links", ended_at=at, outcome="done")
    NightlyRun.objects.create(command="check_links", ended_at=timezone.now(), outcome="failed")
    found = site.numbers()
    assert found["waiting", "signalements"] == 1
    assert found["waiting", "propositions"] == 0
    assert found["nightly_last_success_timestamp_seconds", "check_links"] == at.timestamp()
    assert found["nightly_last_run_failed", "check_links"] == 1


def test_without_a_database_the_rest_is_told(site, monkeypatch):
    monkeypatch.setattr(metrics.breaker, "_answers", type(metrics.breaker._answers)())
    found = site.numbers()
    assert found["database_answers", "default"] == 0
    assert not [key for key in found if key[0] == "waiting"]


# Several processes -------------------------------------------------------------------------


def test_what_other_processes_counted_is_added(site, counts, tmp_path, monkeypatch):
    monkeypatch.setenv(counting.FOLDER, str(tmp_path))
    ended = Popen([sys.executable, "-c", ""])
    ended.wait()
    row = ["home", "200", False, [2] + [0] * len(counting.BOUNDS) + [0.5]]
    for pid in (os.getppid(), ended.pid):
        shared = {"pid": pid, "counts": [row], "state": {"kept_pages": 7}}
        (tmp_path / f"{pid}-x.json").write_text(json.dumps(shared))
    (tmp_path / "broken.json").write_text("{")
    counts.note("home", "200", False, 0.0001)
    found = site.numbers()
    assert found["request_seconds_count", "home", "200", "0"] == 5
    assert found["kept_pages", str(os.getppid())] == 7
    # What has ended keeps nothing, but what it counted stays.
    assert ("kept_pages", str(ended.pid)) not in found
    assert ("kept_pages", str(os.getpid())) in found
