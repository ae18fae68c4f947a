"""The whole site by keyboard, with a focus that can be seen."""

from itertools import pairwise

import pytest
from playwright.sync_api import expect

from .big_map import open_a_marker, wait_for_map
from .conftest import DESKTOP, PHONE
from .pages import address_of

pytestmark = pytest.mark.usefixtures("real_data")

MOST_STOPS = 450

# Where the focus is, and whether a person sees it there.
FOCUS = """() => {
  const element = document.activeElement;
  if (element === document.body) return null;
  const seen = ({ outlineStyle, outlineWidth }) =>
    outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
  const shape = element.querySelector("path, circle");
  const drawn = element.closest("svg") && shape &&
    parseFloat(getComputedStyle(shape).strokeWidth) >= 3;
  const box = element.getBoundingClientRect();
  // Something else lies over all of it: a bar that sticks, a sheet.
  const isUncovered = [...element.getClientRects()].some(({ left, right, top, bottom }) =>
    [0.1, 0.5, 0.9].some((part) => {
      const hit = document.elementFromPoint(left + (right - left) / 2, top + (bottom - top) * part);
      return hit && (element.contains(hit) || hit.contains(element) || hit.control === element);
    }));
  return {
    name: element.outerHTML.slice(0, 120),
    visible: seen(getComputedStyle(element)) || drawn || seen(getComputedStyle(element.parentNode)),
    inView: box.width > 0 && box.height > 0 && box.bottom > 0 && box.right > 0
      && box.top < innerHeight && box.left < innerWidth,
    isUncovered,
    isInFilters: element.closest(".filters") !== null,
  };
}"""


def stops(page):
    """Every place where Tab stops, from the top of the page to its end."""
    found = []
    for _stop in range(MOST_STOPS):
        page.keyboard.press("Tab")
        focus = page.evaluate(FOCUS)
        if focus is None:
            return found
        found.append(focus)
    raise AssertionError("Tab does not come to an end.")


def hidden(stops):
    """Those that a person does not see."""
    seen = ("visible", "inView", "isUncovered")
    return [stop["name"] for stop in stops if not all(stop[how] for how in seen)]


@pytest.mark.parametrize(
    "name",
    [
        "home",
        "list, filtered",
        "list, nothing found",
        "list, map",
        "group, everything",
        "questions",
        "questions, result",
        "shortlist, shared",
        "network",
        "near an uncertain town",
        "suggest",
        "not found",
    ],
)
def test_focus_is_seen_wherever_it_stops(open_page, name):
    page = open_page(address_of(name), viewport=DESKTOP)
    wait_for_map(page)
    found = stops(page)
    assert len(found) > 15
    assert hidden(found) == []


def test_focus_is_seen_in_open_filters(open_page):
    page = open_page("/groupes/?theme=deuil-et-perte", viewport=PHONE)
    page.locator(".filters__button").click()
    page.get_by_text("Plus de filtres").click()
    page.evaluate("document.activeElement.blur()")
    found = stops(page)
    assert any('type="checkbox"' in stop["name"] for stop in found)
    assert hidden(found) == []


def test_open_sheet_of_filters_leaves_nothing_to_reach_behind_it(open_page):
    page = open_page("/groupes/?q=deuil", viewport=PHONE)
    page.locator(".filters__button").click()
    page.evaluate("document.activeElement.blur()")
    found = stops(page)
    assert len(found) > 15
    assert not [stop["name"] for stop in found if not stop["isInFilters"]]


@pytest.mark.parametrize("viewport", [PHONE, DESKTOP])
@pytest.mark.parametrize("address", ["/groupes/", "/groupes/?q=deuil&near=Namur", "/urgence/"])
def test_keyboard_goes_the_way_the_eye_does(open_page, address, viewport):
    """Down the page; along a line from left to right; down a column before the next one.

    The button of the filters sticks to the end of the window, wherever its place is.
    """
    page = open_page(address, viewport=viewport)
    boxes = page.evaluate(
        """() => [...document.querySelectorAll("a, button, input, select, summary")]
             .filter((e) => e.checkVisibility({ visibilityProperty: true }) && e.tabIndex >= 0)
             .filter((e) => !e.closest(".skip-link, .filters__apply"))
             .map((e) => ({ e, ...e.getBoundingClientRect().toJSON() }))
             .filter(({ width }) => width > 1)
             .map(({ e, x, y, right, bottom }) =>
               [e.outerHTML.slice(0, 80), x, y + scrollY, right, bottom + scrollY])"""
    )
    assert len(boxes) > 20
    back = [
        (before[0], after[0])
        for before, after in pairwise(boxes)
        if after[4] <= before[2] and after[1] < before[3]
    ]
    assert back == []


def test_skip_link_comes_first_and_leads_to_the_content(open_page):
    page = open_page("/groupes/", viewport=PHONE)
    page.keyboard.press("Tab")
    link = page.get_by_role("link", name="Aller au contenu")
    assert link.evaluate("link => link === document.activeElement")
    assert link.bounding_box()["x"] >= 0
    page.keyboard.press("Enter")
    expect(page.locator("#contenu")).to_be_focused()


def test_search_by_keyboard(open_page):
    page = open_page("/", viewport=PHONE)
    page.get_by_role("combobox", name="Ce que vous vivez").focus()
    page.keyboard.type("deuil")
    # With the suggestions open, whose list scrolls, Tab still leads to the next field.
    page.wait_for_selector("[role=option]")
    page.keyboard.press("Tab")
    page.keyboard.type("5000")
    page.keyboard.press("Enter")
    page.wait_for_url("**/groupes/?q=deuil&near=5000")
    expect(page.locator("#results-title")).to_contain_text("pour 5000 Namur")


def test_filter_by_keyboard(open_page):
    page = open_page("/groupes/", viewport=PHONE)
    page.locator(".filters__button").focus()
    page.keyboard.press("Enter")
    page.get_by_role("checkbox", name="Deuil et perte").focus()
    page.keyboard.press("Space")
    page.get_by_role("button", name="Voir les").focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**theme=deuil-et-perte**")
    expect(page.locator(".chip", has_text="Deuil et perte")).to_be_visible()


# Suggestions -------------------------------------------------------------------------------


@pytest.fixture
def where(open_page):
    """The search box for a place, with « nam » typed in it and its suggestions open."""
    page = open_page("/", viewport=PHONE)
    box = page.get_by_role("combobox", name="Où vous êtes")
    box.press_sequentially("nam")
    page.wait_for_selector("[role=option]")
    return box


def test_suggestions_say_that_they_are_there(where):
    assert where.get_attribute("aria-expanded") == "true"
    assert where.page.get_by_role("listbox", name="Où vous êtes").is_visible()


def test_suggestions_are_counted_aloud_and_cover_no_button(where):
    status = where.page.locator(".suggestions-frame [role=status]").last
    expect(status).to_contain_text("Propositions")
    listed = where.page.get_by_role("listbox", name="Où vous êtes").bounding_box()
    button = where.page.get_by_role("button", name="Chercher un groupe").bounding_box()
    assert listed["y"] + listed["height"] <= button["y"]


@pytest.mark.parametrize("has_touch", [False, True])
def test_button_below_open_suggestions_takes_the_first_press(open_page, has_touch):
    page = open_page("/", viewport=PHONE, has_touch=has_touch)
    page.get_by_role("combobox", name="Où vous êtes").press_sequentially("nam")
    page.wait_for_selector("[role=option]")
    box = page.get_by_role("button", name="Chercher un groupe").bounding_box()
    middle = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    press = page.touchscreen.tap if has_touch else page.mouse.click
    with page.expect_navigation(url="**near=nam**"):
        press(*middle)


def test_escape_closes_suggestions_that_are_still_on_their_way(open_page):
    page = open_page("/", viewport=PHONE)
    page.route("**/suggestions.json", lambda route: (page.wait_for_timeout(300), route.continue_()))
    box = page.get_by_role("combobox", name="Où vous êtes")
    box.press_sequentially("nam")
    box.press("Escape")
    page.wait_for_timeout(600)
    expect(page.get_by_role("listbox", name="Où vous êtes")).to_be_hidden()


def test_escape_closes_the_menu(open_page):
    page = open_page("/", viewport=PHONE)
    page.get_by_text("Menu", exact=True).click()
    page.keyboard.press("Escape")
    expect(page.get_by_role("link", name="Réseaux", exact=True)).to_be_hidden()


def test_arrow_chooses_among_suggestions_without_leaving_the_box(where):
    where.press("ArrowDown")
    chosen = where.page.locator(f"#{where.get_attribute('aria-activedescendant')}")
    assert chosen.get_attribute("aria-selected") == "true"
    assert where.evaluate("box => box === document.activeElement")


def test_arrow_up_starts_from_the_last_suggestion(where):
    where.press("ArrowUp")
    last = where.page.get_by_role("option").last
    assert last.get_attribute("aria-selected") == "true"


def test_enter_takes_the_suggestion_and_does_not_send_the_form(where):
    where.press("ArrowDown")
    text = where.page.get_by_role("option").first.inner_text()
    where.press("Enter")
    assert where.input_value() == text.partition(" (")[0]
    assert where.get_attribute("aria-expanded") == "false"
    assert where.page.url.endswith("/")


def test_escape_closes_suggestions_and_keeps_what_was_typed(where):
    where.press("Escape")
    assert where.get_attribute("aria-expanded") == "false"
    assert where.input_value() == "nam"


def test_tab_closes_suggestions_and_goes_on(where):
    where.press("Tab")
    assert where.get_attribute("aria-expanded") == "false"
    assert not where.evaluate("box => box === document.activeElement")


def test_word_that_is_no_place_suggests_nothing(open_page):
    page = open_page("/", viewport=PHONE)
    box = page.get_by_role("combobox", name="Où vous êtes")
    with page.expect_response("**/suggestions.json"):
        box.press_sequentially("xyzzyx")
    assert page.get_by_role("option").count() == 0
    assert box.get_attribute("aria-expanded") == "false"


# Map ---------------------------------------------------------------------------------------


@pytest.fixture
def small_map(open_page):
    """The map of few groups, zoomable, on a large screen."""
    page = open_page("/groupes/?view=map&region=luxembourg", viewport=DESKTOP)
    wait_for_map(page)
    return page


def test_marker_opens_by_keyboard_and_the_focus_goes_in(small_map):
    open_a_marker(small_map)
    expect(small_map.locator(".leaflet-popup :focus")).to_have_count(1)
    small_map.keyboard.press("Enter")
    small_map.wait_for_url("**/groupes/*/")


def test_escape_closes_the_marker_and_the_focus_goes_back(small_map):
    open_a_marker(small_map)
    small_map.keyboard.press("Escape")
    small_map.wait_for_selector(".leaflet-popup", state="detached")
    expect(small_map.locator(".big-map :focus")).to_have_count(1)


def test_zoom_into_a_cluster_keeps_the_focus_in_the_map(open_page):
    page = open_page("/groupes/?view=map", viewport=DESKTOP)
    wait_for_map(page)
    with page.expect_response("**/carte.geojson**"):
        page.locator(".big-map__marker").first.focus()
        page.keyboard.press("Enter")
    expect(page.locator(".big-map :focus")).to_have_count(1)


def test_zoom_buttons_have_french_names_and_work_by_keyboard(small_map):
    closer = small_map.get_by_role("button", name="Agrandir")
    with small_map.expect_response("**/carte.geojson**"):
        closer.press("Enter")
    expect(small_map.get_by_role("button", name="Réduire")).to_be_visible()


def test_interactive_map_speaks_no_english(small_map):
    open_a_marker(small_map)
    words = small_map.evaluate(
        """() => [...document.querySelectorAll(".big-map *")]
             .flatMap(e => [e.title, e.ariaLabel]).filter(Boolean).join(" ")"""
    )
    assert "Zoom" not in words
    assert "Close" not in words
