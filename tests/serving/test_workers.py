"""Workers share what was read before them, and follow the data all the same."""

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from http.client import HTTPConnection

import pytest
from django.conf import settings
from django.utils.text import slugify

from directory.database.breaker import Breaker
from directory.development.processes import children_of
from tests.test_headers import free_port, wait_for

BEFORE = "Le banc vert"
AFTER = "La table ronde"
ADD = """
import django
django.setup()
from tests.factories import make_group
make_group(name={name!r}, slug={slug!r}, municipality=None)
"""
LISTS = """
from directory.models import Audience, Language, Theme
Language.objects.create(code="fr", name_fr="français")
Theme.objects.create(slug="deuil-et-perte", name_fr="Deuil et perte")
Audience.objects.create(slug="adultes", name_fr="Adultes")
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory, collected_files, reference_file):
    """(port, process of gunicorn, run) with one worker and one group; `run` adds another."""
    folder = tmp_path_factory.mktemp("workers")
    port = free_port()
    environment = {
        "PATH": "/usr/bin:/bin",
        "DJANGO_SETTINGS_MODULE": "healing_together.settings",
        "DJANGO_SECRET_KEY": "0123456789abcdefghij" * 3,
        "DJANGO_ALLOWED_HOSTS": "127.0.0.1",
        "DJANGO_PLAIN_HTTP": "1",
        "DJANGO_VAR_DIR": str(folder),
        "WEB_CONCURRENCY": "1",
    }
    options = {"cwd": settings.BASE_DIR, "env": environment}

    def run(*command):
        subprocess.run([sys.executable, *command], check=True, **options)  # noqa: S603

    first_group = adding(BEFORE)
    if reference_file:
        shutil.copy(reference_file, folder / "db.sqlite3")
    else:
        run("manage.py", "migrate", "--no-input", "--verbosity", "0")
        first_group = first_group.replace("from tests", LISTS + "from tests")
    (folder / "static").symlink_to(collected_files)
    run("-c", first_group)
    serve = [sys.executable, "-m", "gunicorn", "--bind", f"127.0.0.1:{port}"]
    with subprocess.Popen([*serve, "healing_together.wsgi"], **options) as server:  # noqa: S603
        wait_for(port)
        yield port, server, run
        server.terminate()


def adding(name):
    return ADD.format(name=name, slug=slugify(name))


def groups_on(port):
    connection = HTTPConnection("127.0.0.1", port, timeout=20)
    connection.request("GET", "/groupes/")
    page = connection.getresponse().read().decode()
    connection.close()
    return re.findall(r'card__title">\s*<a[^>]*>([^<]*)</a>', page)


def worker_of(server, other_than=None):
    for _try in range(200):
        for child in children_of(server.pid):
            if child != other_than:
                return child
        time.sleep(0.05)
    pytest.fail("There is no worker.")


# For `reference_file`, which is made where some test asks for a database.
@pytest.mark.django_db
def test_a_worker_that_is_started_again_shows_what_changed_since(site):
    port, server, run = site
    assert groups_on(port) == [BEFORE]
    first = worker_of(server)
    run("-c", adding(AFTER))
    assert sorted(groups_on(port)) == [AFTER, BEFORE]
    os.kill(first, signal.SIGKILL)
    worker_of(server, other_than=first)
    assert sorted(groups_on(port)) == [AFTER, BEFORE]


def test_a_worker_knows_nothing_of_an_outage_that_its_parent_saw():
    breaker = Breaker()
    breaker._answers.clear()
    assert breaker.is_open
    breaker.begin()
    assert not breaker.is_open
    assert breaker._watch is None
