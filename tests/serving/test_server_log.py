"""PostgreSQL writes down no statement and no row: they hold what people typed."""

import os
import re
import signal

import psycopg
import pytest
import yaml
from django.conf import settings as project
from django.core import checks
from django.db import connection

from directory.database import server_log
from directory.development.cluster.postgres import Postgres, folder_of_servers, programs
from tests.test_headers import free_port

OPTION = re.compile(r"-c (log_\w+)=(\w+)")
TYPED = "mon mari me frappe"
HIDDEN = "rue-du-secret-7@example.org"


def options_of(file, service):
    """{setting: value} of the log, as the server of this service is started."""
    command = yaml.safe_load((project.BASE_DIR / file).read_text())["services"][service]["command"]
    return dict(OPTION.findall(" ".join(command)))


COMPOSE = options_of("compose.yaml", "database")


def test_the_servers_of_the_cluster_are_started_alike():
    assert COMPOSE
    assert options_of("compose.cluster.yaml", "database") == COMPOSE
    assert options_of("compose.cluster.yaml", "replica") == COMPOSE


@pytest.mark.parametrize("options", [COMPOSE, {}], ids=["compose", "as it comes"])
def test_an_error_is_written_without_what_was_typed(options, monkeypatch):
    if programs() is None:
        missing = pytest.fail if os.environ.get("CI") else pytest.skip
        missing("PostgreSQL is not installed here.")
    # The handler of a program that serves until it is stopped.
    monkeypatch.setattr(signal, "signal", lambda *args: None)
    with folder_of_servers("healing-together-log-") as folder:
        server = Postgres(folder / "server", free_port())
        server.create()
        try:
            set_all(server, options)
            fail_with_what_was_typed(server)
        finally:
            server.stop()
        written = (folder / "server.log").read_text()
    assert written.count("ERROR") == 2
    assert (TYPED in written) is (not options)
    assert (HIDDEN in written) is (not options)


def set_all(server, options):
    with psycopg.connect(server.url, autocommit=True) as database:
        for name, value in options.items():
            database.execute(f"ALTER SYSTEM SET {name} = {value}")
        database.execute("SELECT pg_reload_conf()")


def fail_with_what_was_typed(server):
    with psycopg.connect(server.url, autocommit=True) as database:
        database.execute("CREATE TABLE report (remark text, email text UNIQUE)")
        insert = f"INSERT INTO report VALUES ('{TYPED}', '{HIDDEN}')"  # noqa: S608
        database.execute(insert)
        with pytest.raises(psycopg.errors.UniqueViolation):
            database.execute(insert)
        database.execute("SET statement_timeout = '50ms'")
        with pytest.raises(psycopg.errors.QueryCanceled):
            database.execute(f"SELECT pg_sleep(9), '{TYPED}', '{HIDDEN}'")


# What the check says ------------------------------------------------------------------------


def said(**found):
    return server_log.tells(found)


def test_the_settings_of_compose_tell_nothing():
    assert said(**COMPOSE, log_statement="none", log_min_duration_statement="-1") == []


def test_what_writes_statements_is_told():
    assert said(log_min_error_statement="error") == ["log_min_error_statement = error"]
    assert said(log_error_verbosity="default") == ["log_error_verbosity = default"]
    assert said(log_statement="mod") == ["log_statement = mod"]
    assert said(log_min_duration_statement="250") == ["log_min_duration_statement = 250"]


@pytest.fixture
def production(settings):
    settings.HTTPS = True


def run_checks():
    return [one.id for one in checks.run_checks(tags=[checks.Tags.database], databases=["default"])]


def test_a_server_that_writes_statements_is_told_in_production_only(
    db, production, settings, server_says
):
    server_says({"log_min_error_statement": "error"})
    assert "directory.W003" in run_checks()
    settings.HTTPS = False
    assert "directory.W003" not in run_checks()


def test_a_silent_server_is_not_told(db, production, server_says):
    server_says(COMPOSE)
    assert "directory.W003" not in run_checks()


@pytest.fixture
def server_says(monkeypatch):
    return lambda found: monkeypatch.setattr(server_log, "settings_of", lambda alias: found)


def test_the_server_is_asked_for_every_setting(db):
    found = server_log.settings_of("default")
    expected = server_log.SILENT.keys() if connection.vendor == "postgresql" else set()
    assert found.keys() == expected
