"""Places, themes, audiences and languages are in the test database before the first test."""

import fcntl
import gc
import os
import re
import subprocess
import sys
from contextlib import contextmanager
from copy import copy
from functools import lru_cache
from threading import Lock, Thread

import pytest
from django.conf import settings
from django.contrib.auth.models import Group, User
from django.contrib.staticfiles.finders import get_finders
from django.contrib.staticfiles.handlers import StaticFilesHandler
from django.core import management, serializers
from django.core.cache import cache
from django.core.handlers.wsgi import WSGIHandler
from django.core.servers.basehttp import ThreadedWSGIServer
from django.db import connections, transaction
from django.db.backends.sqlite3.base import DatabaseWrapper as SQLite
from django.http import HttpResponse
from django.template import Template
from django.test.signals import template_rendered
from django.test.testcases import QuietWSGIRequestHandler
from playwright import sync_api

from articles import loading as articles_loading
from directory import crisis, loading
from directory.database import memory
from directory.development.chromium import find_chromium
from directory.finding import index, kept
from directory.models import DataVersion, RolePolicy
from directory.places import gazetteer
from directory.serving.stylesheets import in_one_piece, is_list
from tests.database import Copies

BLOCKER = pytest.StashKey()
ROLES = pytest.StashKey()
REAL_DATA = pytest.StashKey()
COPIES = pytest.StashKey()
READ_ONCE = pytest.StashKey()
# The names of two databases: the places and words that every test finds, and all of `fixtures/`.
REFERENCE, REAL = "reference", "real"
CHROMIUM_FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


# Memory ------------------------------------------------------------------------------------


def pytest_configure():
    gc.disable()


def pytest_collection_finish():
    """What was imported and collected stays: nobody has to look through it for garbage again."""
    gc.collect()
    gc.freeze()
    gc.enable()


def pytest_runtest_setup():
    # A test that imports `healing_together.wsgi` makes it as often again as a worker wants it.
    gc.set_threshold(50_000, 20, 100)


@pytest.fixture(scope="session", autouse=True)
def context_of_pages_alone(django_test_environment):
    """Django’s client is told of each template and keeps its context; a form has hundreds."""

    def render(template, context):
        name = template.name or ""
        if not name.startswith("django/forms/") and not name.rpartition("/")[2].startswith("_"):
            template_rendered.send(sender=template, template=template, context=context)
        return template.nodelist.render(context)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Template, "_render", render)
        yield


@pytest.fixture(scope="session", autouse=True)
def constraints_of_what_was_written():
    """After each test Django looks through all tables of SQLite, also where nobody wrote."""
    check = SQLite.check_constraints

    def check_what_was_written(connection, table_names=None):
        written = connection.connection, connection.connection.total_changes
        if table_names is not None:
            check(connection, table_names)
        elif getattr(connection, "checked", None) != written:
            check(connection)
            connection.checked = written

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(SQLite, "check_constraints", check_what_was_written)
        yield


# Data --------------------------------------------------------------------------------------


def load_reference_data():
    with transaction.atomic():
        loading.load_places()
        loading.load_languages()
        loading.load_audiences()
        loading.load_themes()


@pytest.fixture(scope="session")
def django_db_modify_db_settings(django_db_modify_db_settings, request):
    """Where a database only has to be copied, Django has no tables to make."""
    copies = Copies(request.config.rootpath / ".pytest_cache" / "databases")
    request.config.stash[COPIES] = copies
    with pytest.MonkeyPatch.context() as until_setup:
        if copies.begin(REFERENCE):
            until_setup.setattr(management, "call_command", lambda *args, **options: None)
        yield until_setup


@pytest.fixture(scope="session")
def django_db_setup(django_db_modify_db_settings, django_db_setup, django_db_blocker, request):
    django_db_modify_db_settings.undo()
    copies = request.config.stash[COPIES]
    request.config.stash[BLOCKER] = django_db_blocker
    request.config.stash[REAL_DATA] = real_data = RealData(django_db_blocker, copies)
    with django_db_blocker.unblock():
        if copies.has(REFERENCE):
            copies.bring(REFERENCE)
        else:
            load_reference_data()
            copies.keep(REFERENCE)
        request.config.stash[READ_ONCE] = read_index()
        request.config.stash[ROLES] = serializers.serialize(
            "json",
            [*Group.objects.all(), *RolePolicy.objects.all()],
            use_natural_foreign_keys=True,
        )
    yield
    real_data.put_away()


def asks_for_real_data(item):
    return "real_data" in item.fixturenames


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items):
    """Whoever needs the real data comes first, so that a process loads it once for them all."""
    items.sort(key=lambda item: not asks_for_real_data(item))
    for item in items:
        if "browser" in (item.path.parent.name, *item.fixturenames):
            item.add_marker("browser")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item, nextitem):
    """The next test finds the database that it needs."""
    result = yield
    real_data = item.config.stash.get(REAL_DATA, None)
    if real_data and nextitem and not asks_for_real_data(nextitem):
        real_data.put_away()
    marker = item.get_closest_marker("django_db")
    emptied = {"transactional_db", "live_server"} & set(item.fixturenames) or (
        marker and marker.kwargs.get("transaction")
    )
    if emptied and nextitem:
        with item.config.stash[BLOCKER].unblock():
            load_reference_data()
            for role in serializers.deserialize("json", item.config.stash[ROLES]):
                role.save()
            item.config.stash[READ_ONCE] = read_index()
    return result


def read_index():
    return index.Index().successor(DataVersion.state())


def begin_with(read_once, monkeypatch):
    """An index never changes, it is followed by another: all tests may start from this one.

    What it drew or counted for a page stays in its test.
    """
    begun = copy(read_once)
    begun.drawn, begun.beside, begun.labels_of, begun._bits_of_day = kept.Drawn(), None, {}, {}
    monkeypatch.setattr(index, "_index", begun)
    monkeypatch.setattr(gazetteer, "_kept", begun.places)


class RealData:
    """Everything of `fixtures/`, for all the tests in a row that ask for it.

    On SQLite it takes the place of the reference data; else a transaction is around those tests.
    """

    def __init__(self, django_db_blocker, copies):
        self.blocker = django_db_blocker
        self.copies = copies
        self.around = None
        self.index = None

    def bring(self):
        if self.index:
            return
        with self.blocker.unblock():
            if self.copies.begin(REAL):
                self.copies.bring(REAL)
            else:
                self.load()
                self.copies.keep(REAL)
            self.index = read_index()

    def load(self):
        if not self.copies.are_kept:
            self.around = transaction.atomic()
            self.around.__enter__()
        loading.load()
        articles_loading.load()

    def put_away(self):
        if not self.index:
            return
        with self.blocker.unblock():
            if self.copies.are_kept:
                self.copies.bring(REFERENCE)
            else:
                transaction.set_rollback(True)
                self.around.__exit__(None, None, None)
        self.around = self.index = None


@pytest.fixture(scope="module")
def loaded_real_data(request, django_db_setup):
    """Before the transaction of any test of the module begins."""
    request.config.stash[REAL_DATA].bring()


@pytest.fixture
def real_data(request, loaded_real_data, nothing_remembered, db, monkeypatch):
    """All listings and articles: `pytestmark = pytest.mark.usefixtures("real_data")`."""
    read_once = request.config.stash[REAL_DATA].index
    if read_once is None:
        pytest.fail("Between this test and others of its module there was one without the data.")
    monkeypatch.setattr(index, "_index", read_once)
    monkeypatch.setattr(gazetteer, "_kept", read_once.places)


@pytest.fixture(scope="module")
def written_once(request, loaded_reference_data, django_db_blocker):
    """`with written_once(make_group) as group`: what tests of a module only read, and its index."""

    @contextmanager
    def written_once(write):
        stash = request.config.stash
        before = stash[READ_ONCE]
        with django_db_blocker.unblock(), transaction.atomic():
            written = write()
            stash[READ_ONCE] = before.successor(DataVersion.state())
            yield written
            transaction.set_rollback(True)
        stash[READ_ONCE] = before

    return written_once


@pytest.fixture(scope="module")
def loaded_reference_data(request, django_db_setup):
    """The database without the real data, before the transaction of any test of the module."""
    request.config.stash[REAL_DATA].put_away()


@pytest.fixture(autouse=True)
def nothing_remembered(request, monkeypatch):
    """What a process keeps in memory stays in its test: a rollback reuses the data version."""
    begin_with(request.config.stash.get(READ_ONCE, index.Index()), monkeypatch)
    crisis._last_known.clear()
    memory.forget_all()
    monkeypatch.setattr(DataVersion, "last_seen", None)
    cache.clear()


@pytest.fixture
def kept_connection(monkeypatch):
    """For tests that call the WSGI application: it would close the test's own connection."""
    monkeypatch.setattr(connections["default"], "close_if_unusable_or_obsolete", lambda: None)


@pytest.fixture
def cards_drawn_anew(db, monkeypatch):
    """For tests that count what a page costs its first reader after a change."""
    monkeypatch.setattr(kept.Kept, "put", lambda kept, key, drawn: drawn)
    index.current_index().drawn.forget()


# Production ------------------------------------------------------------------------------------


@pytest.fixture(scope="session")
def collected_files(tmp_path_factory, worker_id):
    """The folder `static` as a deployment has it, for whoever starts the site as one.

    The process that needs it first makes it for all of this run.
    """
    folder = tmp_path_factory.getbasetemp()
    folder = (folder if worker_id == "master" else folder.parent) / "collected"
    folder.mkdir(exist_ok=True)
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / "done").exists():
            collect_into(folder)
            (folder / "done").touch()
    return folder / "static"


def collect_into(folder):
    environment = {
        "PATH": "/usr/bin:/bin",
        "DJANGO_SECRET_KEY": "0123456789abcdefghij" * 3,
        "DJANGO_ALLOWED_HOSTS": "127.0.0.1",
        "DJANGO_VAR_DIR": str(folder),
    }
    collect = [sys.executable, "manage.py", "collectstatic", "--no-input", "--verbosity", "0"]
    subprocess.run(collect, check=True, cwd=settings.BASE_DIR, env=environment)  # noqa: S603


@pytest.fixture(scope="session")
def reference_file(django_db_setup, request):
    """The SQLite file of the places and words that every test finds; None with PostgreSQL."""
    copies = request.config.stash[COPIES]
    return copies.path(REFERENCE) if copies.has(REFERENCE) else None


# Editors -----------------------------------------------------------------------------------


@pytest.fixture
def editor(db):
    """Edith, of the role « Rédaction »: she edits and publishes everything."""
    user = User.objects.create_user("edith", first_name="Edith", is_staff=True)
    user.groups.add(Group.objects.get(name="Rédaction"))
    return user


@pytest.fixture
def desk(client, editor):
    """A client logged in as the editor."""
    client.force_login(editor)
    return client


# Browser -----------------------------------------------------------------------------------


class SharedConnectionServer(ThreadedWSGIServer):
    """Serves what the test has written and not committed, through the test's own connection."""

    def _close_connections(self):
        """The connection is the test's: it closes it."""


@lru_cache(maxsize=1)
def sheets_in_one_piece():
    """{name: text} of the style sheets, as collectstatic would make them."""
    paths = {name: (storage, name) for finder in get_finders() for name, storage in finder.list([])}
    return {name: in_one_piece(name, paths) for name in paths if is_list(name, paths)}


class StaticFiles(StaticFilesHandler):
    """Style sheets come in one piece, as visitors get them."""

    def serve(self, request):
        sheet = sheets_in_one_piece().get(self.file_path(request.path))
        if sheet is None:
            return super().serve(request)
        return HttpResponse(sheet, content_type="text/css; charset=utf-8")


def one_at_a_time(application):
    lock = Lock()

    def locked(environ, start_response):
        with lock:
            return application(environ, start_response)

    return locked


@pytest.fixture
def site_url(db, monkeypatch):
    """The address of the site, running, with the data of this test.

    Use it instead of pytest-django's `live_server`, which would empty the database.
    """
    own_connection = connections["default"]
    # Between requests Django closes a connection that it finds inside a transaction.
    monkeypatch.setattr(own_connection, "close_if_unusable_or_obsolete", lambda: None)
    server = SharedConnectionServer(
        ("127.0.0.1", 0), QuietWSGIRequestHandler, connections_override={"default": own_connection}
    )
    server.set_app(one_at_a_time(StaticFiles(WSGIHandler())))
    own_connection.inc_thread_sharing()
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()
    own_connection.dec_thread_sharing()


@pytest.fixture(scope="session")
def browser(django_db_setup):
    """Debian's Chromium, driven by Playwright."""
    # Both cores may be busy with other tests.
    sync_api.expect.set_options(timeout=30_000)
    chromium = find_chromium()
    if not chromium:
        missing = pytest.fail if os.environ.get("CI") else pytest.skip
        missing("No Chromium here: apt-get install chromium-headless-shell")
    own_connection = connections["default"]
    with sync_api.sync_playwright() as playwright:
        # Playwright's event loop runs in this thread: Django would refuse the database there,
        # and then open a second connection that does not see what the test has written.
        os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"
        connections["default"] = own_connection
        browser = playwright.chromium.launch(executable_path=chromium, args=CHROMIUM_FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def open_page(browser, site_url):
    """Open a page of the site in a browser of its own: `open_page("/", java_script_enabled=False)`.

    The options are those of Playwright's `new_context`. A request to anybody else fails the test,
    and so does an error that no script of the page catches.
    """
    contexts = []
    elsewhere, errors = [], []

    to_others = re.compile(rf"^(?!{re.escape(site_url)}/|data:|blob:)")

    def refuse(route):
        elsewhere.append(route.request.url)
        route.abort()

    def open_page(path="/", **options):
        context = browser.new_context(base_url=site_url, locale="fr-BE", **options)
        contexts.append(context)
        context.route(to_others, refuse)
        context.on("weberror", lambda error: errors.append(str(error.error)))
        page = context.new_page()
        page.goto(path)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert not elsewhere, "The browser asked somebody else for something."
    assert not errors, "A script of the page stopped."


@pytest.fixture
def live_page(open_page):
    """One page on a phone's screen, at the home page."""
    return open_page(viewport={"width": 390, "height": 844}, has_touch=True)
