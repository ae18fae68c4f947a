"""Django's, while the site is served: no visitor waits behind it, and no page mixes two states."""

from contextlib import contextmanager, nullcontext
from time import sleep

from django.core.management.commands import migrate
from django.db import OperationalError, connections
from psycopg.errors import LockNotAvailable

from directory.models import DataVersion, box_guard

# Seconds. For a table that a migration waits for, all others wait behind it.
LONGEST_WAIT = 0.3
# How often it is tried, and after how long again: a long import may be at work.
TRIES = 120
TRY_AGAIN_AFTER = 1


class Command(migrate.Command):
    def handle(self, *args, **options):
        connection = connections[options["database"]]
        changes = not (options["plan"] or options["check_unapplied"])
        with short_waits(connection):
            for tries_left in reversed(range(TRIES)):
                try:
                    with box_guard.lifted(connection) if changes else nullcontext():
                        super().handle(*args, **options)
                    break
                except OperationalError as error:
                    if not isinstance(error.__cause__, LockNotAvailable) or not tries_left:
                        raise
                    self.stderr.write("Somebody is at work on the same table: trying again.")
                    sleep(TRY_AGAIN_AFTER)
        if changes:
            move_the_number(connection)


@contextmanager
def short_waits(connection):
    if connection.vendor != "postgresql":
        yield
        return
    with connection.cursor() as cursor:
        cursor.execute(f"SET lock_timeout = '{LONGEST_WAIT * 1000:.0f}ms'")
    yield
    with connection.cursor() as cursor:
        cursor.execute("RESET lock_timeout")


def move_the_number(connection):
    """No kept page is of before; a replica without the new columns is one that is behind."""
    is_there = DataVersion._meta.db_table in connection.introspection.table_names()
    # A database without data stays one.
    if is_there and DataVersion.objects.exists():
        DataVersion.bump()
