"""A counter that moves with every change of public data.

What each process keeps in memory (the search index, rendered pages) is kept under this number,
read once a request: an editor's change is public on the next request, on every worker.
"""

from contextlib import contextmanager
from contextvars import ContextVar

import psycopg
from django.db import InterfaceError, OperationalError, connection, models
from django.utils import timezone
from psycopg.errors import error_from_result
from psycopg.pq import ConnStatus, ExecStatus

from .checks import CheckedAtOnce

# What the request being answered has read: a list, empty before, with one number after.
_read = ContextVar("the data version of this request", default=None)


def ask_by_driver(driver, query):
    """The one value of a query; Django's cursor takes as long again."""
    row = driver.execute(query).fetchone()
    return row[0] if row else None


def ask_by_libpq(driver, query):
    """As `ask_by_driver`, in two thirds of the time of psycopg's cursor."""
    pq = driver.pgconn
    with driver.lock:
        result = pq.exec_(query.encode())
    if result.status == ExecStatus.TUPLES_OK:
        return result.get_value(0, 0) if result.ntuples else None
    if pq.status == ConnStatus.BAD:
        raise psycopg.OperationalError("The connection to PostgreSQL is lost.")
    raise error_from_result(result)


class DataVersion(models.Model):
    """One row; the row lock makes writers queue, so the number never misses a change."""

    number = models.BigIntegerField(default=0)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=models.Q(pk=1), name="data_version_is_one_row"),
        ]

    def __str__(self):
        return str(self.number)

    @classmethod
    def current(cls):
        """The version for this request, read when it is first asked for."""
        read = _read.get()
        if read:
            return read[0]
        number = cls.latest()
        if read is not None:
            read.append(number)
        return number

    @classmethod
    def latest(cls):
        """What the database says now; it is most of the work of a repeated page."""
        try:
            return cls._read()
        except (InterfaceError, OperationalError):
            if connection.in_atomic_block:
                raise
            # Perhaps the database was restarted since the connection was opened.
            connection.close()
            return cls._read()

    @classmethod
    def state(cls):
        """What a page depends on: the data, and the day, for pages count from today."""
        return cls.current(), timezone.localdate()

    @classmethod
    def _read(cls):
        connection.ensure_connection()
        query = f"SELECT number FROM {cls._meta.db_table}"  # noqa: S608
        ask = ask_by_libpq if connection.vendor == "postgresql" else ask_by_driver
        with connection.wrap_database_errors:
            return int(ask(connection.connection, query) or 0)

    @classmethod
    @contextmanager
    def read_once(cls):
        """Within, `current` keeps its answer: one page is made of one state of the data."""
        if _read.get() is not None:
            yield
            return
        token = _read.set([])
        try:
            yield
        finally:
            _read.reset(token)

    @classmethod
    def bump(cls):
        if read := _read.get():
            read.clear()
        if not cls.objects.filter(pk=1).update(number=models.F("number") + 1):
            cls.objects.get_or_create(pk=1, defaults={"number": 1})


class VersionedQuerySet(models.QuerySet):
    """Bulk writes move the data version too."""

    def update(self, **kwargs):
        rows = super().update(**kwargs)
        DataVersion.bump()
        return rows

    def bulk_create(self, *args, **kwargs):
        rows = super().bulk_create(*args, **kwargs)
        DataVersion.bump()
        return rows

    def delete(self):
        result = super().delete()
        DataVersion.bump()
        return result


class Versioned(CheckedAtOnce):
    """A record that a public page may show."""

    objects = VersionedQuerySet.as_manager()

    class Meta:
        abstract = True

    def save(self, **kwargs):
        super().save(**kwargs)
        DataVersion.bump()

    def delete(self, **kwargs):
        result = super().delete(**kwargs)
        DataVersion.bump()
        return result
