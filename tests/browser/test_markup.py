"""Markup of every type of page: valid, with headings, landmarks, titles and languages in order."""

import json
import os
import shutil
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest

from tests.reading import read, squeeze

from .pages import PAGES

pytestmark = pytest.mark.usefixtures("real_data")

LANDMARKS = ["a", "header", "aside", "main", "footer"]
# The Nu checker, which runs here without a network; script/test puts it there.
CHECKER = Path(sys.prefix) / "vnu.jar"


@pytest.fixture
def page(page_called, page_name):
    return page_called(page_name)


def test_headings_skip_no_level(page):
    found = page.tree.xpath(
        "//*[self::h1 or self::h2 or self::h3 or self::h4 or self::h5 or self::h6]"
        "[not(ancestor::template)]"
    )
    levels = [int(heading.tag[1]) for heading in found]
    first = levels.index(1)
    # The crisis box, and numbers for somebody in danger, come before the page's own heading.
    assert set(levels[:first]) <= {2}
    own = levels[first:]
    assert own.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(own))


def test_all_content_is_in_a_landmark(page):
    assert [child.tag for child in page.tree.body if child.tag != "script"] == LANDMARKS


def test_navigations_of_a_page_have_different_names(page, page_name):
    names = [
        nav.get("aria-label") or page.tree.get_element_by_id(nav.get("aria-labelledby")).text
        for nav in page.tree.iter("nav")
    ]
    if page_name == "design":  # shows one component in each of its states
        names = [*{*names}]
    assert names
    assert len({*names}) == len(names)


def test_titles_differ(page_called):
    titles = {}
    for name in PAGES:
        titles.setdefault(page_called(name).title, set()).add(name.partition(",")[0])
    # The states of one page may share its title.
    assert not [names for names in titles.values() if len(names) > 1]
    assert len(titles) > 30


def test_page_that_is_shared_shows_its_title_and_our_picture(page):
    shared = {tag.get("property"): tag.get("content") for tag in page.tree.iter("meta")}
    assert page.title == f"{squeeze(shared['og:title'])} – Healing Together"
    assert [shared["og:description"]] == page.tree.xpath("//meta[@name='description']/@content")
    assert shared["og:image"].endswith("/static/img/partage.png")


@pytest.mark.parametrize(("name", "code"), [("group in Dutch", "nl"), ("group in German", "de")])
def test_name_in_another_language_says_so(page_called, name, code):
    page = page_called(name)
    assert page.tree.find(".//h1").get("lang") == code


def test_name_in_french_has_the_language_of_the_page(page_called):
    page = page_called("group")
    assert page.tree.find(".//h1").get("lang") is None
    assert page.tree.get("lang") == "fr"


def test_cards_say_the_language_of_their_names(client):
    page = read(client, "/groupes/?language=nl&sort=name")
    assert "nl" in page.tree.xpath("//*[@class='card__title']/a/@lang")


# Validity ----------------------------------------------------------------------------------


@pytest.fixture
def complaints():
    """[message] of the checker about some files."""
    java = shutil.which("java")
    if not (java and CHECKER.exists()):
        missing = pytest.fail if os.environ.get("CI") else pytest.skip
        missing(f"No Java, or no {CHECKER.name} in the virtual environment: see script/test")

    def check(folder):
        answer = subprocess.run(  # noqa: S603
            [java, "-jar", CHECKER, "--format", "json", "--skip-non-html", folder],
            capture_output=True,
            text=True,
        )
        return [
            f"{Path(message['url']).stem}: {message['message']} {message.get('extract', '')}"
            for message in json.loads(answer.stderr)["messages"]
        ]

    return check


def test_every_type_of_page_is_valid_html(page_called, complaints, tmp_path):
    for name in PAGES:
        (tmp_path / f"{name}.html").write_bytes(page_called(name).response.content)
    assert complaints(tmp_path) == []


def test_checker_finds_what_is_wrong(complaints, tmp_path):
    page = "<!DOCTYPE html><html lang=fr><title>Un</title><p id=a><p id=a><b></p>"
    (tmp_path / "wrong.html").write_text(page)
    assert any("Duplicate ID" in complaint for complaint in complaints(tmp_path))
