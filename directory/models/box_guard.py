"""The database itself keeps the last number of the crisis box, whoever writes to it.

Forms and `save()` refuse it with a sentence; these triggers are for what goes past them. They are
no part of a migration: SQLite makes a table anew to change it, which loses its triggers, and does
not let it go while the triggers of another table name it. So `migrate` and `flush` lift the guard.
"""

from contextlib import contextmanager

from django.db import transaction

from .helplines import Helpline
from .listing import Listing

LINES = Helpline._meta.db_table
LANGUAGES = Helpline.crisis_languages.through._meta.db_table
REFUSED = "The crisis box would lose its last number for a need: publish another line first."


def _listed(values):
    return ", ".join(f"'{value}'" for value in values)


# A line that the box cannot do without, if no other has its kind in one of its languages.
SERVES = (
    f"{{line}}.phone <> '' AND {{line}}.status IN ({_listed(Listing.PUBLIC_STATUSES)})"
    f" AND {{line}}.kind IN ({_listed(Helpline.BOX_NEEDS)})"
)
# Constants alone, and no value from anywhere.
SERVED = (
    f"SELECT shown.language_id FROM {LANGUAGES} shown JOIN {LINES} line"  # noqa: S608
    f" ON line.id = shown.helpline_id WHERE {SERVES.format(line='line')} AND line.kind = {{kind}}"
)
LOST_WITH_LINE = (
    f"{SERVES.format(line='OLD')} AND EXISTS (SELECT 1 FROM {LANGUAGES} mine"  # noqa: S608
    f" WHERE mine.helpline_id = OLD.id"
    f" AND mine.language_id NOT IN ({SERVED.format(kind='OLD.kind')}))"
)
LOST_WITH_LANGUAGE = (
    f"EXISTS (SELECT 1 FROM {LINES} mine WHERE mine.id = OLD.helpline_id"  # noqa: S608
    f" AND {SERVES.format(line='mine')}"
    f" AND OLD.language_id NOT IN ({SERVED.format(kind='mine.kind')}))"
)
GUARDS = [
    (f"{table}_box_{event.lower()}", table, event, lost)
    for table, lost in ((LINES, LOST_WITH_LINE), (LANGUAGES, LOST_WITH_LANGUAGE))
    for event in ("UPDATE", "DELETE")
]
MAKE = {
    "sqlite": """
        CREATE TRIGGER IF NOT EXISTS {name} AFTER {event} ON {table} WHEN {lost}
        BEGIN SELECT RAISE(ABORT, '{refused}'); END
    """,
    # What it does is no part of the table: nothing has to be lifted.
    "postgresql": """
        CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF {lost} THEN
                RAISE EXCEPTION '{refused}' USING ERRCODE = 'check_violation';
            END IF;
            RETURN NULL;
        END $$;
        CREATE OR REPLACE TRIGGER {name} AFTER {event} ON {table}
        FOR EACH ROW EXECUTE FUNCTION {name}();
    """,
}


def set_up(connection):
    """Nothing where the tables are not there: they were not made yet, or were taken away."""
    if {LINES, LANGUAGES} <= set(connection.introspection.table_names()):
        run(connection, MAKE[connection.vendor])


@contextmanager
def lifted(connection):
    """While tables are made anew or emptied; set up again afterwards, however it ends."""
    if connection.vendor == "sqlite":
        run(connection, "DROP TRIGGER IF EXISTS {name}")
    try:
        yield
    finally:
        set_up(connection)


def run(connection, statement):
    with transaction.atomic(connection.alias), connection.cursor() as cursor:
        for name, table, event, lost in GUARDS:
            cursor.execute(
                statement.format(name=name, table=table, event=event, lost=lost, refused=REFUSED)
            )
