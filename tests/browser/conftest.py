"""Pages by name, and what several modules ask of a page."""

import pytest
from django.db import OperationalError
from django.db.backends.utils import CursorWrapper
from django.test import Client

from tests.reading import read

from .pages import PAGES, STATUS, address_of

DESKTOP = {"width": 1280, "height": 800}
PHONE = {"width": 360, "height": 740}
ELSEWHERE = "https://www.meteo.be/"

# All that a page can leave on the device.
STORED = """async () => ({
  cookie: document.cookie,
  local: { ...localStorage },
  session: { ...sessionStorage },
  databases: await indexedDB.databases(),
  caches: await caches.keys(),
})"""
NOTHING = {"cookie": "", "local": {}, "session": {}, "databases": [], "caches": []}


def pytest_generate_tests(metafunc):
    if "page_name" in metafunc.fixturenames:
        # Of the module: all that is asked of one page stands in a row, and one process opens it.
        metafunc.parametrize("page_name", PAGES, scope="module")


@pytest.fixture(scope="session")
def pages_read():
    """{name of a page: the page}, each read once: see `page_called`."""
    return {}


@pytest.fixture
def page_called(pages_read, real_data):
    """The page of this name as it is delivered, for tests that only look at it."""

    def page_called(name):
        if name not in pages_read:
            pages_read[name] = read(Client(), address_of(name), STATUS.get(name, 200))
        return pages_read[name]

    return page_called


@pytest.fixture
def address(page_name, real_data):
    """The address of each type of page in turn."""
    return address_of(page_name)


@pytest.fixture
def database_down(db):
    """Call it: from then on, and until the test ends, the database answers nothing."""

    def refuse(*args, **kwargs):
        raise OperationalError("The database is down.")

    with pytest.MonkeyPatch.context() as patch:
        yield lambda: [
            patch.setattr(CursorWrapper, name, refuse) for name in ("execute", "executemany")
        ]


def stand_in_for_elsewhere(page):
    """Answer in place of the site where the quick exit leads; what it was asked is returned."""
    asked = []

    def answer(route):
        asked.append(route.request)
        route.fulfill(content_type="text/html", body="<!DOCTYPE html><title>Le temps</title>")

    page.route(f"{ELSEWHERE}**", answer)
    return asked
