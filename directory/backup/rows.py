"""What of the database goes into a backup, and how a value becomes JSON and comes back.

Asked is the state of the migrations, not today's code: a backup of an older version is read by the
models of that version.
"""

from datetime import date, datetime, time
from decimal import Decimal
from uuid import UUID

from django.db import models

# Of no use anywhere else or at any other time: open sessions, failed logins that wait, files that
# an editor has not confirmed, when this machine's nightly work was done.
LEFT_OUT = {
    "django_session",
    "axes_accessattempt",
    "axes_accessattemptexpiration",
    "axes_accessfailurelog",
    "axes_accesslog",
    "directory_pendingimport",
    "directory_nightlyrun",
}
# What migrations write into every new database.
FILLED_BY_MIGRATIONS = {
    "django_content_type",
    "auth_permission",
    "auth_group",
    "auth_group_permissions",
    "directory_rolepolicy",
    "directory_dataversion",
}


def tables_of(state):
    """{name of the table: its model}, of all tables of a state of the migrations."""
    kinds = state.apps.get_models(include_auto_created=True)
    kinds = [kind for kind in kinds if kind._meta.managed and not kind._meta.proxy]
    return {kind._meta.db_table: kind for kind in sorted(kinds, key=lambda kind: kind._meta.label)}


def kept(tables):
    return {name: kind for name, kind in tables.items() if name not in LEFT_OUT}


def rows_of(model, alias):
    """Its rows as lists, in the order of their keys, a few thousand at a time."""
    names = [field.attname for field in model._meta.concrete_fields]
    rows = models.QuerySet(model, using=alias).order_by("pk").values_list(*names)
    for row in rows.iterator(chunk_size=2000):
        yield list(row)


def as_json(value):
    """For `json.dumps`: what JSON has no word for."""
    if isinstance(value, (datetime, date, time)):
        return value.isoformat()
    if isinstance(value, (Decimal, UUID)):
        return str(value)
    raise TypeError(f"no backup knows what a {type(value).__name__} is")


class Inserter:
    """Writes rows as they are: no default, no date of today, no cleaning comes in between."""

    def __init__(self, model, columns, connection):
        quote = connection.ops.quote_name
        self.connection = connection
        by_column = {field.column: field for field in model._meta.concrete_fields}
        if set(by_column) != set(columns):
            raise LookupError(model._meta.db_table)
        self.fields = [by_column[column] for column in columns]
        names = ", ".join(map(quote, columns))
        places = ", ".join(["%s"] * len(columns))
        table = quote(model._meta.db_table)
        self.sql = f"INSERT INTO {table} ({names}) VALUES ({places})"  # noqa: S608

    def insert(self, rows):
        rows = [
            [self._prepared(*pair) for pair in zip(self.fields, row, strict=True)] for row in rows
        ]
        with self.connection.cursor() as cursor:
            cursor.executemany(self.sql, rows)

    def _prepared(self, field, value):
        if value is not None and not isinstance(field, models.JSONField):
            value = (field.target_field if field.is_relation else field).to_python(value)
        return field.get_db_prep_save(value, self.connection)


# The number of the next row: what a deleted record was called is not used again ----------------


def last_number(model, connection):
    """The last key that the table gave, None where it gives none."""
    table, key = model._meta.db_table, model._meta.pk
    if not isinstance(key, models.AutoField):
        return None
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute(
                "SELECT seq FROM sqlite_sequence WHERE name = %s", [model._meta.db_table]
            )
            return (cursor.fetchone() or [0])[0]
        cursor.execute(
            "SELECT pg_sequence_last_value(pg_get_serial_sequence(%s, %s)::regclass)",
            [f'"{table}"', key.column],
        )
        return cursor.fetchone()[0] or 0


def go_on_from(model, number, connection):
    """The next key is a later one than the last that the table gave."""
    if not number:
        return
    table = model._meta.db_table
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("DELETE FROM sqlite_sequence WHERE name = %s", [table])
            cursor.execute(
                "INSERT INTO sqlite_sequence (name, seq) VALUES (%s, %s)", [table, number]
            )
        else:
            cursor.execute(
                "SELECT setval(pg_get_serial_sequence(%s, %s), %s)",
                [f'"{table}"', model._meta.pk.column, number],
            )
