"""A backup is made: one moment of the database, whatever is written meanwhile."""

import tomllib
from contextlib import contextmanager

from django.conf import settings
from django.db import connection, transaction
from django.db.migrations.loader import MigrationLoader
from django.utils import timezone

from . import archive
from .rows import LEFT_OUT, kept, last_number, rows_of, tables_of


def version():
    return tomllib.loads((settings.BASE_DIR / "pyproject.toml").read_text())["project"]["version"]


@contextmanager
def one_moment():
    """Within, all reads see the same state, and nobody waits."""
    connection.ensure_connection()
    if connection.vendor == "sqlite":
        mode, connection.transaction_mode = connection.transaction_mode, "DEFERRED"
    try:
        with transaction.atomic():
            if connection.vendor == "postgresql" and not connection.savepoint_ids:
                with connection.cursor() as cursor:
                    cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
                    cursor.execute("SET LOCAL idle_in_transaction_session_timeout = 0")
            yield
    finally:
        if connection.vendor == "sqlite":
            connection.transaction_mode = mode


def back_up(path, recipient=None):
    """(tables, rows) written to a new file; raises FileExistsError."""
    with archive.new_file(path, recipient) as file, one_moment():
        loader = MigrationLoader(connection)
        applied = sorted(map(list, loader.applied_migrations))
        tables = tables_of(loader.project_state(nodes_applied(loader)))
        manifest = {
            "version": version(),
            "made_at": timezone.now(),
            "database": connection.vendor,
            "migrations": applied,
            "left_out": sorted(LEFT_OUT & set(tables)),
        }
        writing = archive.Writing(file, manifest)
        rows = 0
        for name, model in kept(tables).items():
            columns = [field.column for field in model._meta.concrete_fields]
            last = last_number(model, connection)
            rows += writing.table(name, columns, rows_of(model, connection.alias), last)
        writing.finish()
    return writing.tables, rows


def nodes_applied(loader):
    """Of what was applied, what the code of this version knows."""
    return [node for node in loader.graph.nodes if node in loader.applied_migrations]
