"""What `manage.py migrate` and `check --database default` say of the log of PostgreSQL.

Django writes values into its statements, and the server writes down the statement of each error:
words, mail addresses and hidden streets. Only who administers the server can keep it from doing so:
a connection that asks for these settings itself is refused.
"""

from django.conf import settings
from django.core.checks import Tags, Warning, register
from django.db import DatabaseError, connections

from . import replicas

# {setting: the values with which no statement and no row is written}
SILENT = {
    "log_min_error_statement": {"panic"},
    "log_error_verbosity": {"terse"},
    "log_statement": {"none", "ddl"},
    "log_min_duration_statement": {"-1"},
    "log_min_duration_sample": {"-1"},
    "log_transaction_sample_rate": {"0"},
    "log_parameter_max_length_on_error": {"0"},
}


@register(Tags.database)
def log_keeps_no_statement(app_configs, databases=None, **kwargs):
    """At each start in production, of the replicas too."""
    if not (settings.HTTPS and databases):
        return []
    return [
        Warning(
            f"PostgreSQL ({alias}) writes into its log what people typed: {', '.join(told)}.",
            hint=(
                "Start it as compose.yaml does, or let a superuser set it for the account of the "
                "site: ALTER ROLE … SET log_min_error_statement = panic, and the like."
            ),
            id="directory.W003",
        )
        for alias in dict.fromkeys([*databases, *replicas.aliases()])
        if (told := tells(settings_of(alias)))
    ]


def tells(found):
    """What of these settings lets the server write a statement or a row."""
    return [
        f"{name} = {value}"
        for name, value in found.items()
        if value not in SILENT.get(name, {value})
    ]


def settings_of(alias):
    """{name: value}; nothing of another database, or of one that does not answer now."""
    connection = connections[alias]
    if connection.vendor != "postgresql":
        return {}
    try:
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT name, setting FROM pg_settings WHERE name = ANY(%s) ORDER BY name",
                [list(SILENT)],
            )
            return dict(cursor.fetchall())
    except DatabaseError:
        return {}
