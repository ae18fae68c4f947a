import json
import logging
import os
import re
import runpy
import subprocess
import sys
import tomllib
from ast import literal_eval
from urllib.parse import urlsplit

import pytest
from django.conf import settings
from django.db import connection
from django.template import Context, Origin, Template, engines
from django.utils.text import slugify

from healing_together.logs import JsonLines
from tests import factories

ROOT = settings.BASE_DIR
HASHED = re.compile(
    r"^([a-z0-9][a-z0-9.-]*)==(\S+) \\(\n    --hash=sha256:[0-9a-f]{64}( \\)?)+$", re.M
)

READERS_OF_THE_ENVIRONMENT = ("healing_together/settings.py", "gunicorn.conf.py")


def python(*arguments, **environment):
    """Run Python in the project with nothing in the environment but what is given."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    return subprocess.run(  # noqa: S603
        [sys.executable, *arguments],
        cwd=ROOT,
        env=kept | environment,
        capture_output=True,
        text=True,
    )


def pins(lock):
    return {name: version for name, version, *_ in HASHED.findall((ROOT / lock).read_text())}


# Settings ----------------------------------------------------------------------------------

PRODUCTION = {"DJANGO_SECRET_KEY": "0123456789abcdefghij" * 3, "DJANGO_ALLOWED_HOSTS": "a.example"}


def test_production_does_not_start_without_a_secret_key():
    answer = python("-c", "import healing_together.settings")
    assert answer.returncode
    assert "Set DJANGO_SECRET_KEY" in answer.stderr


def test_production_starts_with_a_secret_key():
    answer = python("-c", "import healing_together.settings", **PRODUCTION)
    assert answer.returncode == 0, answer.stderr


def test_production_settings_pass_the_deployment_check():
    answer = python("manage.py", "check", "--deploy", "--fail-level", "WARNING", **PRODUCTION)
    assert answer.returncode == 0, answer.stderr


def test_plain_http_would_not_pass_the_deployment_check():
    answer = python(
        *("manage.py", "check", "--deploy", "--fail-level", "WARNING"),
        **PRODUCTION,
        DJANGO_PLAIN_HTTP="1",
    )
    assert "security.W008" in answer.stderr


@pytest.mark.parametrize(
    ("proxies", "said"),
    [
        ({"DJANGO_BEHIND_PROXY": "1"}, ""),
        ({"DJANGO_BEHIND_PROXY": "1", "DJANGO_PROXY_HOPS": "2"}, ""),
        ({"DJANGO_BEHIND_PROXY": "1", "DJANGO_PROXY_HOPS": "0"}, "directory.E001"),
        ({"DJANGO_BEHIND_PROXY": "1", "DJANGO_PROXY_HOPS": "9"}, "directory.W002"),
        ({"DJANGO_PROXY_HOPS": "2"}, "directory.W001"),
    ],
)
def test_the_deployment_check_asks_whether_the_number_of_proxies_can_be(proxies, said):
    deploy = ("manage.py", "check", "--deploy", "--fail-level", "WARNING")
    answer = python(*deploy, **PRODUCTION, **proxies)
    assert bool(answer.returncode) is bool(said)
    assert said in answer.stderr


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("postgres://u:p@database.example/site", "directory.database.postgresql pool"),
        ("sqlite:///site.sqlite3", "directory.database.sqlite init_command"),
    ],
)
def test_database_url_is_all_it_takes_to_change_the_database(url, expected):
    show = "from healing_together.settings import DATABASES as d; print(d['default'])"
    answer = python("-c", show, **PRODUCTION, DATABASE_URL=url)
    assert all(word in answer.stdout for word in expected.split())


def test_production_settings_reach_the_database(db, tmp_path):
    """On PostgreSQL through the pool; on SQLite a new file, where migrations are missing."""
    if connection.vendor == "postgresql":
        url = urlsplit(os.environ["DATABASE_URL"])._replace(path=connection.settings_dict["NAME"])
        address, expected = url.geturl(), 0
    else:
        address, expected = f"sqlite:///{tmp_path}/new.sqlite3", 1
    answer = python(*("manage.py", "migrate", "--check"), **PRODUCTION, DATABASE_URL=address)
    assert answer.returncode == expected, answer.stderr
    assert "Traceback" not in answer.stderr


@pytest.mark.parametrize("is_old", [False, True])
def test_the_database_file_is_read_by_nobody_else(tmp_path, is_old):
    file = tmp_path / "site.sqlite3"
    if is_old:
        file.touch()
        file.chmod(0o644)
    write = (
        "import os, django; os.umask(0o022); django.setup(); from django.db import connection;"
        "connection.cursor().execute('CREATE TABLE some (one INTEGER)');"
        "print({name: oct(os.stat(os.path.join(os.environ['WHERE'], name)).st_mode & 0o777)"
        " for name in os.listdir(os.environ['WHERE'])})"
    )
    answer = python(
        *("-c", write),
        **PRODUCTION,
        DATABASE_URL=f"sqlite:///{file}",
        DJANGO_SETTINGS_MODULE="healing_together.settings",
        WHERE=str(tmp_path),
    )
    names = [file.name, f"{file.name}-wal", f"{file.name}-shm"]
    assert literal_eval(answer.stdout) == dict.fromkeys(names, "0o600"), answer.stderr


def test_a_command_beside_the_site_leaves_the_database_as_it_is(tmp_path):
    """A process with two connections, and another one that comes and goes meanwhile.

    Who wrongly takes itself for the last one deletes `-wal`, with what is written there.
    """
    file = tmp_path / "site.sqlite3"
    command = "import django; django.setup(); from django.db import connection; "
    read = f"{command}connection.cursor().execute('PRAGMA user_version')"
    site = (
        f"{command}import os, subprocess, sys\n"
        "connection.cursor().execute('CREATE TABLE some (one INTEGER)')\n"
        "another = connection.copy()\n"
        "another.cursor().execute('PRAGMA user_version')\n"
        f"subprocess.run([sys.executable, '-c', {read!r}], check=True)\n"
        "another.cursor().execute('PRAGMA user_version = 1')\n"
        f"print(sorted(os.listdir({str(tmp_path)!r})))"
    )
    answer = python(
        *("-c", site),
        **PRODUCTION,
        DATABASE_URL=f"sqlite:///{file}",
        DJANGO_SETTINGS_MODULE="healing_together.settings",
    )
    names = [file.name, f"{file.name}-shm", f"{file.name}-wal"]
    assert literal_eval(answer.stdout) == names, answer.stderr


# Headers -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("header", "value"),
    [
        ("Referrer-Policy", "no-referrer"),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
    ],
)
def test_every_answer_carries_the_security_header(client, db, header, value):
    assert client.get("/healthz").headers[header] == value


def test_content_security_policy_allows_nothing_but_our_own_files(client, db):
    policy = client.get("/healthz").headers["Content-Security-Policy"]
    directives = dict(part.strip().split(" ", 1) for part in policy.split(";"))
    assert directives["default-src"] == "'none'"
    assert directives["script-src"] == "'self'"
    assert directives["style-src"] == "'self'"
    assert "unsafe" not in policy
    assert "http" not in policy


def test_browser_features_are_refused(client, db):
    assert "camera=()" in client.get("/healthz").headers["Permissions-Policy"]


def test_a_visitor_gets_no_cookie(client, db):
    assert not client.get("/urgence/").cookies


def test_an_editor_gets_cookies(client, db):
    assert client.get("/admin/login/").cookies


# Logs --------------------------------------------------------------------------------------


def test_gunicorn_writes_no_visitor_down():
    gunicorn = runpy.run_path(str(ROOT / "gunicorn.conf.py"))
    assert gunicorn["accesslog"] is None
    assert gunicorn["loglevel"] == "error"


def test_gunicorn_leaves_the_search_out_of_an_error(capfd):
    from gunicorn.config import Config

    logger = runpy.run_path(str(ROOT / "gunicorn.conf.py"))["LoggerWithoutQueries"](Config())
    logger.exception("Error handling request %s %s", "GET", "/groupes/?q=deuil")
    written = capfd.readouterr().err
    assert json.loads(written)["said"] == "Error handling request GET /groupes/"
    assert "deuil" not in written


def test_what_breaks_is_a_line_of_json_without_what_was_typed():
    line = JsonLines()
    try:
        raise ValueError("Key (email)=(anna@example.org) already exists")
    except ValueError:
        record = logging.LogRecord(
            "directory", logging.ERROR, "", 0, "Error: %s", ("/groupes/",), sys.exc_info()
        )
    said = json.loads(line.format(record))
    assert said["level"] == "error"
    assert said["said"] == "Error: /groupes/"
    assert said["error"] == "ValueError"
    assert said["where"][0].startswith("tests/test_running.py:")
    assert "anna" not in line.format(record)


def test_production_writes_lines_of_json():
    code = "import logging, django; django.setup(); logging.getLogger('directory').error('Oh\\nno')"
    answer = python("-c", code, DJANGO_SETTINGS_MODULE="healing_together.settings", **PRODUCTION)
    assert json.loads(answer.stderr)["said"] == "Oh\nno"


# Container ---------------------------------------------------------------------------------


def healthcheck(port):
    return python("script/healthcheck", DJANGO_ALLOWED_HOSTS="localhost, b.example", PORT=str(port))


def test_container_is_healthy_when_the_site_answers(site_url):
    answer = healthcheck(site_url.rpartition(":")[2])
    assert answer.returncode == 0, answer.stderr


def test_container_is_not_healthy_when_nobody_answers():
    assert healthcheck(9).returncode


def test_example_of_the_environment_names_every_variable_that_is_read():
    read = "".join((ROOT / path).read_text() for path in READERS_OF_THE_ENVIRONMENT)
    names = set(re.findall(r'"((?:DJANGO|DATABASE|WEB|CACHE)_[A-Z_]+)"', read))
    assert "DJANGO_SECRET_KEY" in names
    example = (ROOT / ".env.example").read_text()
    assert set(re.findall(r"^#?([A-Z_]+)=", example, re.M)) == names | {
        "POSTGRES_PASSWORD",
        "TLS_DIR",
    }


# Pins --------------------------------------------------------------------------------------


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_lock_holds_pins_and_hashes_and_nothing_else(lock):
    text = (ROOT / lock).read_text()
    rest = HASHED.sub("", text).split("\n", 1)
    assert rest[0].startswith("# Written by script/lock")
    assert not rest[1].strip()


def test_every_dependency_is_pinned():
    with (ROOT / "pyproject.toml").open("rb") as file:
        project = tomllib.load(file)
    for lock, names in (
        ("requirements.lock", project["project"]["dependencies"]),
        ("requirements-dev.lock", project["dependency-groups"]["dev"]),
    ):
        wanted = {slugify(re.split(r"[\[<>=~!; ]", name)[0]) for name in names}
        assert wanted
        assert not wanted - pins(lock).keys(), "Run script/lock"


def test_tests_run_on_the_versions_of_production():
    assert pins("requirements.lock").items() <= pins("requirements-dev.lock").items()


def test_lock_of_the_linter_holds_hashes_and_no_address_of_an_index():
    packages = json.loads((ROOT / ".ci/package-lock.json").read_text())["packages"]
    wanted = json.loads((ROOT / ".ci/package.json").read_text())["devDependencies"]
    assert packages.pop("")["devDependencies"] == wanted
    assert all(re.fullmatch(r"\d+\.\d+\.\d+", version) for version in wanted.values())
    assert packages
    assert all("integrity" in package for package in packages.values())
    assert not any("resolved" in package for package in packages.values())


# Repository --------------------------------------------------------------------------------


def own_files(*suffixes):
    for folder in ("healing_together", "directory", "articles", "templates", "static", "script"):
        for path in (ROOT / folder).rglob("*"):
            if path.is_file() and path.suffix in suffixes:
                yield path


def test_nothing_reads_outside_the_repository():
    paths = list(own_files(".py", ".html", ".bash", ".js", ".css", ""))
    assert len(paths) > 30
    outside = re.compile(r"\.\./shared|/work/|/home/|/root/|/tmp/\w")
    assert not [path for path in paths if outside.search(path.read_text("utf-8"))]


def test_local_server_listens_to_this_machine_only():
    text = (ROOT / "script/server").read_text()
    assert "127.0.0.1:$PORT" in text
    assert "--bind 0.0.0.0" not in text


# Test tools --------------------------------------------------------------------------------


def render(path):
    return Template(
        "[{{ nothing_of_this_name }}]", origin=Origin(str(path)), engine=engines["django"].engine
    ).render(Context())


def test_an_undefined_variable_fails_in_our_templates():
    with pytest.raises(AssertionError, match="nothing_of_this_name }} is not defined"):
        render(ROOT / "templates" / "page.html")


def test_an_undefined_variable_is_empty_in_the_templates_of_others():
    assert render("/elsewhere/admin/page.html") == "[]"


@pytest.mark.parametrize(
    "make",
    [
        factories.make_article,
        factories.make_group,
        factories.make_helpline,
        factories.make_network,
        factories.make_organisation,
        factories.make_platform,
        factories.make_reference,
    ],
)
def test_factories_make_valid_objects(db, make):
    make().full_clean()


@pytest.mark.parametrize(
    ("asked", "expected"), [({}, "False"), ({"DJANGO_HSTS_PRELOAD": "1"}, "True")]
)
def test_the_list_of_browsers_is_entered_only_when_asked(asked, expected):
    show = "from healing_together.settings import SECURE_HSTS_PRELOAD as p; print(p)"
    assert python("-c", show, **PRODUCTION, **asked).stdout.strip() == expected


def test_keys_of_before_are_still_believed():
    show = "from healing_together.settings import SECRET_KEY_FALLBACKS as k; print(k)"
    answer = python("-c", show, **PRODUCTION, DJANGO_SECRET_KEY_FALLBACKS="one two")
    assert answer.stdout.strip() == "['one', 'two']"
