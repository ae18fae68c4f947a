"""Axe finds what is wrong, and nothing in what opens on a page.

For the pages as they come see `test_first_visit` and `test_layout`, which open each of them.
"""

import pytest
from playwright.sync_api import expect

from .axe import examine, violations_in_both_schemes
from .big_map import open_a_marker
from .conftest import DESKTOP, PHONE

pytestmark = pytest.mark.usefixtures("real_data")


def test_axe_sees_what_is_wrong(open_page):
    page = open_page("/a-propos/", viewport=DESKTOP)
    page.evaluate("document.querySelector('main').append(document.createElement('button'))")
    violations, _passed = examine(page)
    assert violations
    assert violations[0].startswith("button-name")


def test_axe_measures_targets_and_contrast(open_page):
    _violations, passed = examine(open_page("/a-propos/design/", viewport=DESKTOP))
    assert {"target-size", "color-contrast", "label", "link-name"} <= {*passed}


def test_open_filters_meet_wcag(open_page):
    page = open_page("/groupes/?theme=deuil-et-perte", viewport=PHONE)
    page.locator(".filters__button").click()
    page.get_by_text("Plus de filtres").click()
    # What scrolls under the button is half covered for a moment; at the end nothing is.
    page.locator(".filters").evaluate("sheet => sheet.scrollTo(0, sheet.scrollHeight)")
    assert not violations_in_both_schemes(page)


def test_open_suggestions_meet_wcag(open_page):
    page = open_page("/", viewport=PHONE)
    page.get_by_role("combobox", name="Où vous êtes").press_sequentially("nam")
    page.wait_for_selector("[role=option]")
    page.keyboard.press("ArrowDown")
    assert not violations_in_both_schemes(page)


def test_open_popup_of_the_map_meets_wcag(open_page):
    page = open_page("/groupes/?view=map&near=Arlon&radius=5", viewport=PHONE)
    open_a_marker(page)
    assert not violations_in_both_schemes(page)


def test_filled_shortlist_meets_wcag(open_page):
    page = open_page("/ma-liste/", viewport=PHONE)
    card = {"slug": "un", "name": "Een groep", "lang": "nl", "town": "Gand", "url": "/groupes/un/"}
    page.evaluate("card => localStorage.setItem('ma-liste', JSON.stringify([card]))", card)
    page.reload()
    page.get_by_role("button", name="Partager cette liste").click()
    expect(page.get_by_role("link", name="Een groep")).to_be_visible()
    assert not violations_in_both_schemes(page)


def test_refused_form_meets_wcag(open_page):
    page = open_page("/proposer-un-groupe/", viewport=PHONE)
    page.evaluate("document.querySelectorAll('main form').forEach(form => form.noValidate = true)")
    page.locator("main form [type=submit]").last.click()
    expect(page.locator("[aria-invalid=true]").first).to_be_visible()
    assert not violations_in_both_schemes(page)


def test_problem_on_our_side_meets_wcag(open_page, database_down):
    page = open_page("/urgence/", viewport=PHONE)
    database_down()
    # Home and lists are made of memory; nobody has read the articles yet.
    page.goto("/articles/")
    assert "Un problème de notre côté" in page.title()
    assert not examine(page)[0]
