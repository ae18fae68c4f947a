"""The first screen of a phone: the answer, the way to search, the numbers in their place."""

from itertools import pairwise

import pytest
from playwright.sync_api import expect

from .pages import address_of

pytestmark = pytest.mark.usefixtures("real_data")

SMALL_PHONE = {"width": 360, "height": 640}
FIRST_CARD = FIRST_GROUP = 330
BUTTON = 560
BAR = 48
# Where somebody may need the numbers most, they stand open with their names.
OPEN = {"home", "list, danger", "helplines", "questions, danger", "not found", "group, ended"}
SEARCHES = [
    "q=deuil&near=Namur",
    "q=burn-out",
    "theme=deuil-et-perte",
    "q=alcool&near=Liège",
    "near=4780",
    "q=bipolaire",
    "q=parkinson&near=4800",
    "q=tca&near=1400",
    "q=adhd&near=3000",
]


@pytest.fixture
def phone(open_page):
    return lambda path, **options: open_page(path, viewport=SMALL_PHONE, **options)


def top(locator):
    return locator.first.bounding_box()["y"]


def bottom(locator):
    box = locator.first.bounding_box()
    return box["y"] + box["height"]


# Answers -------------------------------------------------------------------------------------


@pytest.mark.parametrize("query", SEARCHES)
def test_first_answer_and_first_group_are_on_the_first_screen(phone, query):
    page = phone(f"/groupes/?{query}")
    assert top(page.locator(".card")) <= FIRST_CARD
    assert top(page.locator(".card--group")) <= FIRST_GROUP


def test_home_searches_from_the_first_screen(phone):
    assert bottom(phone("/").get_by_role("button", name="Chercher un groupe")) <= BUTTON


@pytest.mark.parametrize("name", ["group", "group in Dutch", "group in German"])
def test_way_to_make_contact_with_a_group_is_on_its_first_screen(phone, name):
    assert bottom(phone(address_of(name)).locator(".reach a")) <= BUTTON


def test_way_to_make_contact_with_a_network_is_on_its_first_screen(phone):
    assert bottom(phone("/reseaux/rsn/").locator(".contact a").first) <= BUTTON


def test_answer_to_danger_is_on_the_first_screen(phone):
    page = phone("/groupes/?q=je+veux+mourir")
    assert bottom(page.locator("main .danger__number")) <= SMALL_PHONE["height"] * 2 / 3


@pytest.mark.parametrize("region", ["namur", "hainaut", "flandre"])
def test_page_of_a_region_is_short_and_loses_nothing(phone, region):
    page = phone(f"/regions/{region}/", java_script_enabled=False)
    assert page.evaluate("document.documentElement.scrollHeight") <= 4000
    assert top(page.locator(".card--group")) <= SMALL_PHONE["height"] * 1.25
    page.get_by_text("Voir la carte").click()
    expect(page.locator(".map__drawing").last).to_be_visible()
    page.get_by_text("autres groupes").click()
    expect(page.locator("#groups-title ~ .fold .card--group").last).to_be_visible()


def test_page_of_numbers_is_short(phone):
    page = phone("/urgence/")
    assert page.evaluate("document.documentElement.scrollHeight") <= 5000
    assert bottom(page.locator(".door__number").last) <= SMALL_PHONE["height"]


# The search ----------------------------------------------------------------------------------


def test_search_folds_to_what_was_asked_and_opens_again(phone):
    page = phone("/groupes/?q=deuil&near=Namur", java_script_enabled=False)
    field = page.get_by_role("searchbox", name="Ce que vous vivez")
    expect(page.locator(".finder__folded")).to_contain_text("deuil · 5000 Namur")
    expect(field).to_be_hidden()
    page.get_by_text("modifier").click()
    expect(field).to_have_value("deuil")


@pytest.mark.parametrize("query", ["", "q=xyzzyx", "q=deuil&near=atlantide", "format=astral"])
def test_search_stays_open_where_it_needs_other_words(phone, query):
    expect(phone(f"/groupes/?{query}").locator("#id_q")).to_be_visible()


# Numbers and menu ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name", ["list", "group", "articles", "suggest", "questions", *sorted(OPEN)]
)
def test_numbers_are_a_bar_or_stand_open_at_the_same_place(phone, name):
    box = phone(address_of(name)).locator(".crisis")
    assert top(box) == top(phone("/").locator(".crisis"))
    expect(box.get_by_role("link", name="112")).to_be_visible()
    assert (box.bounding_box()["height"] > BAR) is (name in OPEN)


@pytest.mark.parametrize("language", ["", ", in Dutch", ", in German", ", in English"])
def test_numbers_of_the_bar_stand_apart(phone, language):
    numbers = phone(address_of(f"list{language}")).locator(".crisis__number").all()
    edges = []
    for number in numbers:
        left, right = number.evaluate(
            "e => { const r = document.createRange(); r.selectNodeContents(e);"
            " const b = r.getBoundingClientRect(); return [b.left, b.right] }"
        )
        edges.append((left, right))
    assert len(edges) >= 3
    assert all(after[0] - before[1] >= 8 for before, after in pairwise(edges))


@pytest.mark.parametrize("language", ["", ", in Dutch", ", in German", ", in English"])
@pytest.mark.parametrize("name", ["home", "list"])
def test_numbers_are_large_enough_for_a_thumb(phone, name, language):
    box = phone(address_of(name + language)).locator(".crisis")
    for number in box.locator(".crisis__number").all():
        assert number.bounding_box()["height"] >= BAR
        assert number.bounding_box()["width"] >= BAR
    if name == "list":
        assert box.bounding_box()["height"] == BAR


NUMBERS = {
    "home": ["112", "107", "0800 32 123", "103"],
    "home, in Dutch": ["112", "106", "1813", "102"],
    # Who speaks German day and night: no line about suicide, none for children.
    "home, in German": ["112", "101", "108"],
    "home, in English": ["112", "02 616 26 26", "02 648 40 14"],
}


@pytest.mark.parametrize(("name", "numbers"), NUMBERS.items())
def test_numbers_are_those_that_speak_the_language_of_the_page(phone, name, numbers):
    page = phone(address_of(name))
    assert page.locator(".crisis__number").all_inner_texts() == numbers
    for words in page.locator(".crisis__name").all():
        expect(words).to_be_visible()


DOORS = {
    "helplines": ["112", "0800 32 123", "0800 30 030", "103"],
    "helplines, in Dutch": ["112", "1813", "1712", "102"],
    # Where no line of this kind speaks the language: who listens, or the police.
    "helplines, in German": ["112", "108", "101", "108"],
    "helplines, in English": ["112", "02 616 26 26", "112", "02 616 26 26"],
}


@pytest.mark.parametrize(("name", "numbers"), DOORS.items())
def test_page_of_numbers_has_a_door_for_each_danger_in_every_language(phone, name, numbers):
    assert phone(address_of(name)).locator(".door__number").all_inner_texts() == numbers


@pytest.mark.parametrize("scripts", [True, False])
def test_menu_opens_without_a_script_and_says_where_one_is(phone, scripts):
    page = phone("/reseaux/adultes/", java_script_enabled=scripts)
    link = page.get_by_role("navigation", name="principale").get_by_role("link", name="Réseaux")
    expect(link).to_be_hidden()
    page.get_by_text("Menu", exact=True).click()
    expect(link).to_have_attribute("aria-current", "true")
    page.get_by_role("link", name="Régions", exact=True).click()
    expect(page).to_have_url("/regions/")


def test_menu_is_open_where_there_is_room(open_page):
    page = open_page("/", viewport={"width": 1280, "height": 800})
    expect(page.get_by_role("link", name="Réseaux", exact=True)).to_be_visible()
    expect(page.get_by_text("Menu", exact=True)).to_be_hidden()


# What folds ------------------------------------------------------------------------------------

LONGEST = {
    "near a town": 5500,
    "near an uncertain town": 6000,
    "networks for adults": 4000,
    "networks for the young": 4000,
    "region": 8500,
}


@pytest.mark.parametrize("name", LONGEST)
def test_long_lists_fold_on_a_phone_and_open_without_a_script(phone, name):
    page = phone(address_of(name), java_script_enabled=False)
    assert page.evaluate("document.documentElement.scrollHeight") <= LONGEST[name]
    fold = page.locator(".fold").first
    inside = fold.locator(".card, li").first
    expect(inside).to_be_hidden()
    fold.locator("summary").click()
    expect(inside).to_be_visible()


@pytest.mark.parametrize("name", LONGEST)
def test_what_folds_on_a_phone_is_open_where_there_is_room_and_on_paper(open_page, name):
    page = open_page(address_of(name), viewport={"width": 1280, "height": 800})
    for media in ("screen", "print"):
        page.emulate_media(media=media)
        for part in page.locator(".fold li").all():
            expect(part).to_be_visible()
        expect(page.locator(".fold__open").first).to_be_hidden()


# Filters and drawings ------------------------------------------------------------------------


def test_button_of_the_filters_promises_only_what_is_true(phone):
    page = phone("/groupes/?q=deuil")
    page.locator(".filters__button").click()
    button = page.locator("[data-apply]")
    expect(button).to_contain_text("Voir les")
    expect(button).to_contain_text("groupes")
    assert any(letter.isdigit() for letter in button.inner_text())
    page.get_by_label("Parents", exact=False).first.check()
    expect(button).to_have_text("Voir les groupes")


def test_sheet_of_filters_keeps_its_button_in_view_and_closes_with_escape(phone):
    page = phone("/groupes/?q=deuil")
    page.locator(".filters__button").click()
    assert bottom(page.locator("[data-apply]")) <= SMALL_PHONE["height"]
    page.keyboard.press("Escape")
    expect(page.locator("[data-apply]")).to_be_hidden()
    expect(page.locator(".filters__button")).to_be_focused()


def test_button_of_the_sheet_lets_what_scrolls_under_it_fade(phone):
    page = phone("/groupes/?q=deuil")
    page.locator(".filters__button").click()
    apply = page.locator(".filters__apply")
    sheet = page.locator(".filters")
    assert apply.bounding_box()["width"] == sheet.evaluate("sheet => sheet.clientWidth")
    assert "linear-gradient" in apply.evaluate("bar => getComputedStyle(bar).backgroundImage")
    sheet.evaluate("sheet => sheet.scrollTo(0, sheet.scrollHeight)")
    last = sheet.get_by_text("Plus de filtres")
    assert bottom(last) <= top(apply.get_by_role("button"))


def test_filters_are_a_column_where_there_is_room(open_page):
    page = open_page("/groupes/?q=deuil", viewport={"width": 1280, "height": 800})
    expect(page.get_by_role("checkbox", name="Parents").first).to_be_visible()
    filters, card = (page.locator(part).first.bounding_box() for part in (".filters", ".card"))
    assert filters["x"] + filters["width"] <= card["x"]


def test_ring_of_chairs_is_small_and_says_nothing(phone):
    ring = phone("/").locator(".ring")
    assert ring.get_attribute("aria-hidden") == "true"
    assert len(ring.evaluate("ring => ring.outerHTML")) <= 3 * 1024


# Nothing moves ---------------------------------------------------------------------------------

# The sum of all layout shifts since the page began to load (Core Web Vitals: CLS).
STILL = [
    *("home", "list", "list, filtered", "group", "networks for adults", "article"),
    *("near, empty", "near a town", "questions", "region", "helplines"),
]
SHIFTS = """() => new Promise(resolve => {
  let sum = 0;
  const add = list => { for (const shift of list) sum += shift.value; };
  const observer = new PerformanceObserver(list => add(list.getEntries()));
  observer.observe({type: "layout-shift", buffered: true});
  setTimeout(() => { add(observer.takeRecords()); resolve(sum); }, 300);
})"""


@pytest.mark.parametrize("name", STILL)
def test_nothing_moves_while_a_page_loads(phone, name):
    page = phone(address_of(name), service_workers="block")
    assert page.evaluate(SHIFTS) == 0
