"""Which database is read: writes and editors have the primary, visitors' pages may have a replica.

A request reads one database from beginning to end: a page is made of one state of the data, be it
a late one. `DataVersion` chooses which, and the router below follows.
"""

import os
from contextlib import contextmanager
from contextvars import ContextVar

from django.conf import settings
from django.db import connections

from .breaker import breaker_of

PRIMARY = "default"
END = object()

_reading = ContextVar("the database that is read", default=PRIMARY)


def aliases():
    return settings.REPLICAS


def reading():
    """The alias that reads go to."""
    return _reading.get()


@contextmanager
def reading_from(alias):
    """Within, reads go there; what is written, and what is read around it, to the primary."""
    token = _reading.set(alias)
    try:
        yield
    finally:
        _reading.reset(token)


def leave():
    """For a request whose replica failed: it goes on with the primary."""
    _reading.set(PRIMARY)


def in_turn():
    """The replicas that answer; each process begins with another one, and stays with it."""
    own = aliases()
    start = os.getpid() % len(own) if own else 0
    return [alias for alias in [*own[start:], *own[:start]] if not breaker_of(alias).is_open]


def each(pieces, alias):
    """Pieces that are made after their request is over, read where the request read."""
    pieces = iter(pieces)
    while True:
        with reading_from(alias):
            piece = next(pieces, END)
        if piece is END:
            return
        yield piece


class Router:
    """Django asks it for each query."""

    def db_for_read(self, model, **hints):
        alias = reading()
        if alias != PRIMARY and connections[PRIMARY].in_atomic_block:
            return PRIMARY
        return alias

    def db_for_write(self, model, **hints):
        return PRIMARY

    def allow_relation(self, one, other, **hints):
        """A record read there may stand beside one from here: they are the same."""
        return True

    def allow_migrate(self, db, app_label, **hints):
        return db == PRIMARY
