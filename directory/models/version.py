"""A counter that moves with every change of public data.

What each process keeps in memory (the search index, rendered pages) is kept under this number,
read once a request: an editor's change is public on the next request, on every worker.

Beside it stand a stamp of the place tree, which is large and rarely changes, and how many of the
changes were of groups or articles alone. All others may show on the cards of groups that did not
change (organisations, themes, helplines, places…): a version that does not know of this counts
every change among those.
"""

import secrets
from bisect import bisect_right
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from datetime import datetime
from typing import NamedTuple

from django.db import (
    DatabaseError,
    InterfaceError,
    OperationalError,
    connection,
    connections,
    models,
    router,
    transaction,
)
from django.utils import timezone

from ..database import replicas
from ..database.breaker import breaker_of
from ..database.memory import from_memory
from ..database.postgresql.base import NoAnswer, ask, is_in_vain
from ..database.waiting import A_BLINK, patience, waiting_at_most
from ..text import printable, readable, readable_html
from .checks import CheckedAtOnce

STAMP_BITS = 62  # fit a column of signed 64

# What the request being answered has read: a list, empty before, with one `Seen` after.
_read = ContextVar("the data version of this request", default=None)


class Seen(NamedTuple):
    number: int = 0
    places: int = 0
    own: int = 0


class LastSeen(NamedTuple):
    """What the database said last, and when."""

    seen: Seen
    at: datetime


def ask_by_driver(driver, query):
    """The one row of a query; Django's cursor takes as long again."""
    return driver.execute(query).fetchone()


def ask_by_libpq(driver, query):
    """As `ask_by_driver`, in two thirds of the time of psycopg's cursor."""
    return ask(driver, query.encode(), patience())


class DataVersion(models.Model):
    """One row; the row lock makes writers queue, so the number never misses a change."""

    number = models.BigIntegerField(default=0)
    # Drawn anew at each change, not counted: after a rollback a counter would give the same number
    # to another state.
    places = models.BigIntegerField(default=0)
    own = models.BigIntegerField(default=0, db_default=0)
    # When meetings of today begin, in order: what this process knows.
    turns = ()

    # Of this process.
    last_seen = None

    class Meta:
        constraints = [
            models.CheckConstraint(condition=models.Q(pk=1), name="data_version_is_one_row"),
        ]

    def __str__(self):
        return str(self.number)

    @classmethod
    def current(cls):
        """The version for this request, read when it is first asked for."""
        return cls._of_request().number

    @classmethod
    def current_places(cls):
        """The stamp of the place tree for this request; nothing else is asked for it."""
        return cls._of_request().places

    @classmethod
    def current_shared(cls):
        """The number of what cards of groups show beside their group, for this request."""
        seen = cls._of_request()
        return seen.number - seen.own

    @classmethod
    def _of_request(cls):
        read = _read.get()
        if read:
            return read[0]
        seen = cls._seen()
        if read is not None:
            read.append(seen)
        return seen

    @classmethod
    def latest(cls):
        """What the database says now; it is most of the work of a repeated page."""
        return cls._seen().number

    @classmethod
    def _seen(cls):
        try:
            return cls._read()
        except (InterfaceError, OperationalError) as error:
            connection = connections[replicas.reading()]
            if connection.in_atomic_block:
                raise
            # Perhaps the database was restarted since the connection was opened.
            connection.close()
            if is_in_vain(error):
                raise
            return cls._read()

    @classmethod
    def state(cls):
        """What a page depends on: the data, and the day, for pages count from today."""
        return cls.current(), timezone.localdate()

    @classmethod
    def moment(cls):
        """As `state`, and since when the dates of today are as they are: one has just begun."""
        return *cls.state(), cls.turn(timezone.now())

    @classmethod
    def turn(cls, now):
        """The last moment up to `now` at which pages changed, of those that are known."""
        place = bisect_right(cls.turns, now)
        return cls.turns[place - 1] if place else None

    @classmethod
    def turn_at(cls, moments):
        """Pages change at these moments; each process notes them when it reads the groups."""
        cls.turns = tuple(sorted(set(moments)))

    @classmethod
    def _read(cls):
        alias = replicas.reading()
        seen = cls._read_from(alias)
        cls._note(seen, alias)
        return seen

    @classmethod
    def _read_from(cls, alias):
        connection = connections[alias]
        connection.ensure_connection()
        query = f"SELECT number, places, own FROM {cls._meta.db_table}"  # noqa: S608
        ask_version = ask_by_libpq if connection.vendor == "postgresql" else ask_by_driver
        with connection.wrap_database_errors:
            return Seen(*map(int, ask_version(connection.connection, query) or ()))

    @classmethod
    def _note(cls, seen, alias):
        """A replica that is behind does not take back what the primary has said."""
        if alias == replicas.PRIMARY or not cls.is_behind(seen):
            DataVersion.last_seen = LastSeen(seen, timezone.now())

    @classmethod
    def is_behind(cls, seen):
        """Whether this process has shown, or heard of, a newer state."""
        return cls.last_seen is not None and seen.number < cls.last_seen.seen.number

    @classmethod
    def notice(cls):
        """Hear what the primary says: who is behind that is left out until it has caught up."""
        with suppress(DatabaseError):
            cls._note(cls._read_from(replicas.PRIMARY), replicas.PRIMARY)

    @classmethod
    def answers(cls):
        """Whether the database says in a blink what the data version of this request is."""
        alias = replicas.reading()
        if breaker_of(alias).is_open:
            return False
        if _read.get():
            return True
        return cls._asked(alias) is not None

    @classmethod
    def _asked(cls, alias):
        """What a database says in a blink, None when it does not."""
        if breaker_of(alias).is_open:
            return None
        try:
            with waiting_at_most(A_BLINK), replicas.reading_from(alias):
                return cls._of_request()
        except DatabaseError as error:
            if isinstance(error.__cause__, NoAnswer):
                breaker_of(alias).trip(connections[alias].probe)
            return None

    @classmethod
    def _choose(cls):
        """The database that this request reads: a replica that is not behind, else the primary.

        One that is behind is better than none.
        """
        behind = None
        for alias in replicas.in_turn():
            seen = cls._asked(alias)
            if seen is not None and not cls.is_behind(seen):
                return alias
            if seen is not None:
                behind = behind or alias
            cls.forget()
        if behind and cls._asked(replicas.PRIMARY) is None:
            return behind
        return replicas.PRIMARY

    @classmethod
    @contextmanager
    def from_memory(cls):
        """Within, while the database is away, a page is made of the data that were seen last."""
        with cls.read_once(), from_memory():
            if cls.last_seen:
                _read.get()[:] = [cls.last_seen.seen]
            yield

    @classmethod
    @contextmanager
    def read_once(cls, public=False):
        """Within, `current` keeps its answer: one page is made of one state of the data.

        A `public` page may be read from a replica.
        """
        if _read.get() is not None:
            yield
            return
        token = _read.set([])
        try:
            alias = cls._choose() if public and replicas.aliases() else replicas.PRIMARY
            with replicas.reading_from(alias):
                yield
        finally:
            _read.reset(token)

    @classmethod
    def forget(cls):
        """For a request that found newer data than it knew of: it goes on with those."""
        if read := _read.get():
            read.clear()

    @classmethod
    def bump(cls, places=False, shared=True):
        """Say that data changed; with `places`, that the place tree did.

        Not `shared`: only groups, whose cards have stamps, or what no card shows.
        """
        cls.forget()
        moved = {"number": models.F("number") + 1}
        if places:
            moved["places"] = secrets.randbits(STAMP_BITS)
        elif not shared:
            moved["own"] = models.F("own") + 1
        if not cls.objects.filter(pk=1).update(**moved):
            cls.objects.get_or_create(
                pk=1, defaults={"number": 1, "places": moved.get("places", 0)}
            )

    @classmethod
    def hold(cls):
        """Let nobody else write until this transaction ends, for who reads before writing.

        On SQLite a transaction that writes is alone from its beginning.
        """
        if connection.features.has_select_for_update:
            rows = cls.objects.using(router.db_for_write(cls)).select_for_update()
            rows.filter(pk=1).first()


@contextmanager
def writing(places=False, shared=True):
    """Around every write of public data: it moves the number before anything else is locked.

    All take their locks in this order (the number, then records), whatever they write: nobody
    waits for somebody who waits for them.
    """
    with transaction.atomic(savepoint=False):
        DataVersion.bump(places=places, shared=shared)
        yield


def make_printable(record):
    """Take out of every field what no page, feed or file could show: on every way in."""
    for field in record._meta.concrete_fields:
        value = record.__dict__.get(field.attname)
        if isinstance(value, str | list | dict):
            record.__dict__[field.attname] = printable(value)


class VersionedQuerySet(models.QuerySet):
    """Bulk writes move the data version too: first, see `writing`."""

    def update(self, **kwargs):
        kwargs = {name: printable(value) for name, value in kwargs.items()}
        with self._writing(shared=not kwargs.keys() <= self.model.of_one_record):
            return super().update(**kwargs)

    def bulk_create(self, objs, *args, **kwargs):
        records = list(objs)
        for record in records:
            make_printable(record)
        with self._writing():
            return super().bulk_create(records, *args, **kwargs)

    def delete(self):
        with self._writing():
            return super().delete()

    def _writing(self, shared=True):
        """A bulk write leaves `updated_at` as it is, so that no stamp of a record tells of it."""
        return writing(places=self.model.is_of_place_tree, shared=shared)


class Versioned(CheckedAtOnce):
    """A record that a public page may show."""

    is_of_place_tree = False
    # Whether the cards of groups may show it beside their group: all of them are drawn anew.
    is_shared = True
    # Fields that a bulk write may change, where a stamp of the record tells of it or no card does.
    of_one_record = frozenset()

    objects = VersionedQuerySet.as_manager()

    class Meta:
        abstract = True

    def clean_fields(self, exclude=None):
        """Whatever the door, a text comes in as somebody wrote it."""
        for field in self._meta.concrete_fields:
            value = getattr(self, field.attname)
            if isinstance(value, str) and field.name not in (exclude or ()):
                mend = readable_html if hasattr(field, "sanitize") else readable
                text = mend(value)
                # Of one line in every form: a line end came by a paste, or as U+2028.
                is_one_line = isinstance(field, models.CharField)
                setattr(self, field.attname, text.replace("\n", " ") if is_one_line else text)
        make_printable(self)
        super().clean_fields(exclude=exclude)

    def save(self, **kwargs):
        make_printable(self)
        # Not all fields: then `updated_at` stays, which is the stamp of a group.
        shared = self.is_shared or "update_fields" in kwargs
        with writing(places=self.is_of_place_tree, shared=shared):
            super().save(**kwargs)

    def delete(self, **kwargs):
        with writing(places=self.is_of_place_tree, shared=self.is_shared):
            return super().delete(**kwargs)
