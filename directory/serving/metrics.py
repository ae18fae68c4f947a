"""`/metrics`: how the site is, for Prometheus; nothing of who reads it.

It stands before Django: a machine asks for it by the address of the process, which is no name of
the site. To whom it does not belong it is not there.
"""

import hmac
import os
from http import HTTPStatus
from ipaddress import ip_address
from time import time

from django.conf import settings
from django.db import DatabaseError, connection
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, generate_latest
from prometheus_client.metrics_core import GaugeMetricFamily, HistogramMetricFamily

from ..database import replicas
from ..database.breaker import breaker, breaker_of
from ..database.waiting import FOR_A_PAGE, waiting_at_most
from . import last_resort
from .counting import BOUNDS, counts, of_all

ADDRESS = "/metrics"
PREFIX = "healing_together_"
# A proxy sets one of these; who came through one is not on this machine.
THROUGH_A_PROXY = (
    "HTTP_X_FORWARDED_FOR",
    "HTTP_X_FORWARDED_PROTO",
    "HTTP_X_FORWARDED_HOST",
    "HTTP_FORWARDED",
    "HTTP_X_REAL_IP",
    "HTTP_VIA",
)


class Metrics:
    """A WSGI application around another one.

    `state()` tells of this process {name: number}; `readings` are functions that ask the database
    for {name: {label: number}} of the whole site.
    """

    def __init__(self, application, state=dict, readings=()):
        self.application = application
        self.state = state
        self.readings = readings

    def __call__(self, environ, start_response):
        if environ.get("PATH_INFO") != ADDRESS:
            return self.application(environ, start_response)
        if not may_read(environ):
            return last_resort.send(environ, start_response, HTTPStatus.NOT_FOUND)
        body = generate_latest(self.registry())
        headers = [
            ("Content-Type", CONTENT_TYPE_LATEST),
            ("Content-Length", str(len(body))),
            ("Cache-Control", "no-store"),
            ("X-Content-Type-Options", "nosniff"),
        ]
        start_response("200 OK", headers)
        return [b"" if environ.get("REQUEST_METHOD") == "HEAD" else body]

    def share(self):
        """Tell the other processes what this one counted; they are asked as often as this one."""
        counts.share(self.state())

    def registry(self):
        registry = CollectorRegistry(auto_describe=False)
        registry.register(self)
        return registry

    def collect(self):
        self.share()
        together, states = of_all()
        yield requests_of(together or dict(counts.of))
        yield from of_processes(states or [(os.getpid(), self.state())])
        yield from self.of_the_site()

    def of_the_site(self):
        answers = not breaker.is_open
        found = {}
        try:
            if answers:
                with waiting_at_most(FOR_A_PAGE):
                    for read in self.readings:
                        found.update(read())
        except DatabaseError:
            answers = False
        finally:
            if not connection.in_atomic_block:
                connection.close()
        found["database_answers"] = {replicas.PRIMARY: int(answers)} | {
            alias: int(not breaker_of(alias).is_open) for alias in replicas.aliases()
        }
        for name, numbers in found.items():
            family = GaugeMetricFamily(f"{PREFIX}{name}", TOLD[name], labels=["name"])
            for label, number in numbers.items():
                family.add_metric([label], number)
            yield family


# What the numbers are, by name; `state` and `readings` give no others.
TOLD = {
    "kept_pages": "Pages that the process keeps ready.",
    "kept_bytes": "Bytes of the pages that the process keeps ready.",
    "index_groups": "Groups in the index of the process.",
    "index_version": "Data version of the index of the process.",
    "index_made_timestamp_seconds": "When the index of the process was made.",
    "database_answers": "1 while the database answers.",
    "waiting": "What waits for an editor, by queue of the desk.",
    "data_version": "Moves with every change of public data.",
    "nightly_last_success_timestamp_seconds": "When a command of the night last ended well.",
    "nightly_last_run_timestamp_seconds": "When a command of the night last ended, well or not.",
    "nightly_last_run_failed": "1 when the last run of a command did not end well.",
}


def requests_of(together):
    family = HistogramMetricFamily(
        f"{PREFIX}request_seconds",
        "Seconds until an answer begins, by name of the page; kept: 1 when it was ready.",
        labels=["page", "status", "kept"],
    )
    for (page, status, kept), numbers in sorted(together.items()):
        buckets, total = [], 0
        for bound, number in zip([*BOUNDS, "+Inf"], numbers, strict=False):
            total += number
            buckets.append((str(bound), total))
        family.add_metric([page, status, str(int(kept))], buckets, sum_value=numbers[-1])
    return family


def of_processes(states):
    for name in dict.fromkeys(name for _pid, state in states for name in state):
        family = GaugeMetricFamily(f"{PREFIX}{name}", TOLD[name], labels=["process"])
        for pid, state in states:
            if name in state:
                family.add_metric([str(pid)], state[name])
        yield family
    family = GaugeMetricFamily(
        f"{PREFIX}index_age_seconds", "Age of the index.", labels=["process"]
    )
    for pid, state in states:
        if made := state.get("index_made_timestamp_seconds"):
            family.add_metric([str(pid)], max(time() - made, 0))
    yield family


def may_read(environ):
    """Who has the token; without one, only who asks from this very machine."""
    if environ.get("REQUEST_METHOD") not in ("GET", "HEAD"):
        return False
    if settings.METRICS_TOKEN:
        kind, _space, token = environ.get("HTTP_AUTHORIZATION", "").partition(" ")
        known = settings.METRICS_TOKEN.encode()
        given = token.strip().encode(errors="surrogateescape")
        return kind.lower() == "bearer" and hmac.compare_digest(given, known)
    if any(name in environ for name in THROUGH_A_PROXY):
        return False
    try:
        return ip_address(environ.get("REMOTE_ADDR", "")).is_loopback
    except ValueError:
        return False
