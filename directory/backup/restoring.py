"""A database is made of a backup: all of it, or nothing."""

from django.contrib.contenttypes.models import ContentType
from django.core.management import call_command
from django.db import connection, models, transaction
from django.db.migrations.exceptions import IrreversibleError
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.loader import MigrationLoader

from ..models import DataVersion, box_guard
from . import archive
from .rows import FILLED_BY_MIGRATIONS, LEFT_OUT, Inserter, go_on_from, kept, tables_of

AT_ONCE = 500
# Of the number of the data: no process takes what comes for a state that it has in memory.
LEAP = 1_000_000


class RefusedError(Exception):
    """Why a backup is not restored, as a sentence that says what to do."""


def check(path, identity=None):
    """(what the file says of itself, rows), once every line of it was read."""
    with archive.opened(path, identity) as file:
        reading = archive.Reading(file)
        rows = 0
        for table in reading.tables():
            table.finish()
            rows += table.count
    return reading.manifest, rows


def restore(path, identity=None, say=lambda words: None):
    """Rows that were written. The file is read whole before anything is."""
    manifest, _rows = check(path, identity)
    refuse_newer(manifest)
    refuse_filled()
    nodes = [tuple(node) for node in manifest["migrations"]]
    say("Migrations de la sauvegarde…")
    with box_guard.lifted(connection):
        migrate_to(nodes)
    tables = tables_of(MigrationLoader(connection).project_state(nodes))
    say("Données…")
    with transaction.atomic(), archive.opened(path, identity) as file:
        rows = write(archive.Reading(file), tables)
        connection.check_constraints()
    ContentType.objects.clear_cache()
    say("Migrations de cette version…")
    call_command("migrate", interactive=False, verbosity=0)
    leap()
    return rows


def refuse_newer(manifest):
    known = MigrationLoader(connection).disk_migrations
    unknown = [node for node in map(tuple, manifest["migrations"]) if node not in known]
    if manifest["healing_together"] > archive.FORMAT or unknown:
        raise RefusedError(
            f"Cette sauvegarde vient de la version {manifest['version']}, plus récente que celle "
            "d’ici. Installez cette version-là, ou une plus récente, puis recommencez."
        )


def refuse_filled():
    """Only what migrations write into every new database may be there."""
    loader = MigrationLoader(connection)
    state = loader.project_state([n for n in loader.graph.nodes if n in loader.applied_migrations])
    there = set(connection.introspection.table_names())
    for name, model in tables_of(state).items():
        if name in FILLED_BY_MIGRATIONS | LEFT_OUT or name not in there:
            continue
        if models.QuerySet(model, using=connection.alias).exists():
            raise RefusedError(
                f"Cette base n’est pas vide (table {name}) : rien n’y est changé. Créez une base "
                "vide, et donnez son adresse dans DATABASE_URL."
            )


def migrate_to(nodes):
    """The tables as they were, whichever version of them is there."""
    executor = MigrationExecutor(connection)
    executor.loader.check_consistent_history(connection)
    graph, wanted = executor.loader.graph, set(nodes)
    targets = [
        node for node in nodes if node in graph.nodes and not wanted & set(children(graph, node))
    ]
    too_much = set(executor.loader.applied_migrations) & set(graph.nodes) - wanted
    # Back to before the first that is too much, then on.
    back = [(app, None) for app in {app for app, _name in too_much}]
    try:
        if back:
            executor.migrate(back)
            executor = MigrationExecutor(connection)
        executor.migrate(targets)
    except IrreversibleError:
        raise RefusedError(
            "Les tables de cette base sont plus récentes que la sauvegarde, et ne reviennent pas "
            "en arrière. Créez une base sans aucune table : « restore » fait le reste."
        ) from None


def children(graph, node):
    """What comes directly after a migration in its own app."""
    return [child.key for child in graph.node_map[node].children if child.key[0] == node[0]]


def write(reading, tables):
    with connection.cursor() as cursor:
        for name in tables:
            cursor.execute(f"DELETE FROM {connection.ops.quote_name(name)}")  # noqa: S608
    rows = 0
    for table in reading.tables():
        if table.name not in kept(tables):
            raise RefusedError(f"Cette version ne connaît pas la table {table.name}.")
        model = tables[table.name]
        insert_all(Inserter(model, table.columns, connection), table.rows())
        table.finish()
        go_on_from(model, table.last, connection)
        rows += table.count
    return rows


def insert_all(inserter, rows):
    waiting = []
    for row in rows:
        waiting.append(row)
        if len(waiting) == AT_ONCE:
            inserter.insert(waiting)
            waiting = []
    if waiting:
        inserter.insert(waiting)


def leap():
    """The number of the data moves far, and the place tree gets a stamp of its own."""
    DataVersion.objects.update(number=models.F("number") + LEAP)
    DataVersion.bump(places=True)
