"""What is kept on the device, how one leaves, and help without network or database."""

import pytest

from directory.finding.index import current_index

from .conftest import ELSEWHERE, NOTHING, PHONE, STORED, stand_in_for_elsewhere
from .pages import address_of, language_of

pytestmark = pytest.mark.usefixtures("real_data")


@pytest.fixture
def new_page(open_page):
    """A page that has not gone anywhere yet."""
    return open_page("about:blank", viewport=PHONE)


def test_no_page_but_the_emergency_one_has_a_worker(new_page):
    new_page.goto("/urgence/")
    assert new_page.evaluate("navigator.serviceWorker.ready.then(({ scope }) => scope)")
    scopes = new_page.evaluate(
        "navigator.serviceWorker.getRegistrations().then(all => all.map(({ scope }) => scope))"
    )
    assert [scope.endswith("/urgence/") for scope in scopes] == [True]


def test_search_stays_on_the_device_until_it_is_sent(new_page):
    page = new_page
    page.goto("/")
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.get_by_role("combobox", name="Où vous êtes").press_sequentially("namur")
    page.wait_for_selector("[role=option]")
    assert asked
    # Whatever the browser fetched, it told nobody what was typed.
    assert not [url for url in asked if "?" in url or "namur" in url.lower()]
    assert page.evaluate(STORED) == NOTHING


def test_kept_group_is_all_that_is_stored_and_goes_away(new_page):
    page = new_page
    page.goto(address_of("group"))
    page.get_by_role("button", name="Garder ce groupe").click()
    stored = page.evaluate(STORED)
    assert [*stored.pop("local")] == ["ma-liste"]
    assert stored | {"local": {}} == NOTHING
    page.get_by_role("button", name="Retirer de ma liste").click()
    assert page.evaluate(STORED) == NOTHING


# Quick exit -------------------------------------------------------------------------------


@pytest.fixture
def list_page(open_page):
    """The list of groups, opened from the home page."""
    page = open_page("/", viewport=PHONE)
    page.asked_elsewhere = stand_in_for_elsewhere(page)
    page.get_by_text("Menu", exact=True).click()
    page.get_by_role("link", name="Groupes", exact=True).click()
    page.wait_for_url("**/groupes/")
    return page


def press_shift(page, times):
    for _press in range(times):
        page.keyboard.press("Shift")


EXIT = {
    "fr": "Quitter ce site",
    "nl": "Verlaat deze site",
    "de": "Verlassen (diese Website",
    "en": "Leave this site",
}


def test_every_page_has_the_exit(page_called, page_name):
    words = EXIT[language_of(page_name)]
    assert page_called(page_name).link(words) == ELSEWHERE


def test_exit_leaves_at_once(list_page):
    list_page.get_by_role("link", name="Quitter ce site").click()
    list_page.wait_for_url(ELSEWHERE)
    assert list_page.title() == "Le temps"


def test_back_button_does_not_return_to_the_page_that_was_left(list_page):
    list_page.get_by_role("link", name="Quitter ce site").click()
    list_page.wait_for_url(ELSEWHERE)
    list_page.go_back()
    assert list_page.url.endswith("/")
    assert "/groupes/" not in list_page.url


def test_exit_tells_the_other_site_nothing(list_page):
    list_page.get_by_role("link", name="Quitter ce site").click()
    list_page.wait_for_url(ELSEWHERE)
    headers = list_page.asked_elsewhere[0].headers
    assert not {"referer", "cookie", "origin"} & {*headers}


def test_three_presses_of_shift_leave(list_page):
    press_shift(list_page, 3)
    list_page.wait_for_url(ELSEWHERE)


def test_two_presses_of_shift_stay_and_say_what_is_left(list_page):
    press_shift(list_page, 2)
    assert "Encore une fois" in list_page.get_by_role("status").first.inner_text()
    assert list_page.url.endswith("/groupes/")


def test_capital_letters_do_not_leave(list_page):
    list_page.get_by_role("combobox", name="Ce que vous vivez").focus()
    for letter in "ABCDE":
        list_page.keyboard.press(f"Shift+{letter}")
    assert list_page.url.endswith("/groupes/")
    assert not list_page.asked_elsewhere


def test_exit_is_reached_by_keyboard_before_the_menu(list_page):
    list_page.reload()
    for _stop in range(3):
        list_page.keyboard.press("Tab")
    assert list_page.evaluate("document.activeElement.matches('[data-exit]')")
    list_page.keyboard.press("Enter")
    list_page.wait_for_url(ELSEWHERE)


def test_exit_works_without_javascript(open_page):
    page = open_page("/groupes/", java_script_enabled=False)
    stand_in_for_elsewhere(page)
    page.get_by_role("link", name="Quitter ce site").click()
    page.wait_for_url(ELSEWHERE)


# The emergency page ------------------------------------------------------------------------


@pytest.fixture
def emergency(new_page):
    """The emergency page after one visit."""
    new_page.goto("/urgence/")
    new_page.evaluate("navigator.serviceWorker.ready.then(() => caches.match('/urgence/'))")
    new_page.wait_for_function("navigator.serviceWorker.controller")
    return new_page


def test_emergency_page_is_readable_offline_after_one_visit(emergency):
    emergency.context.set_offline(True)
    emergency.goto("/urgence/")
    numbers = emergency.locator(".helpline__phone").all_inner_texts()
    assert "112" in numbers
    assert len(numbers) > 10


def test_offline_emergency_page_is_dressed(emergency):
    light = emergency.evaluate("getComputedStyle(document.body).backgroundColor")
    emergency.context.set_offline(True)
    emergency.goto("/urgence/")
    assert emergency.evaluate("getComputedStyle(document.body).backgroundColor") == light
    assert emergency.locator(".skip-link").bounding_box()["x"] < 0


def test_no_other_page_is_kept_offline(emergency):
    kept = emergency.evaluate(
        """async () => {
             const [name] = await caches.keys();
             const requests = await (await caches.open(name)).keys();
             return requests.map(({ url }) => new URL(url).pathname);
           }"""
    )
    assert [path for path in kept if not path.startswith("/static/")] == ["/urgence/"]


def test_emergency_page_is_readable_when_the_database_is_down(open_page, database_down):
    page = open_page("/urgence/", service_workers="block")
    database_down()
    response = page.goto("/urgence/")
    assert response.status == 200
    assert "112" in page.locator(".helpline__phone").all_inner_texts()


def test_emergency_page_is_readable_when_the_database_never_answered(open_page, database_down):
    page = open_page("about:blank", service_workers="block")
    database_down()
    assert page.goto("/urgence/").status == 200
    assert "112" in page.locator(".helpline__phone").all_inner_texts()


def test_any_other_page_still_gives_the_numbers_when_the_database_is_down(open_page, database_down):
    page = open_page("about:blank")
    current_index().drawn.forget()
    database_down()
    # « Come back », as programs understand it: the page is not broken, it is out of reach.
    assert page.goto("/groupes/").status == 503
    assert "112" in page.locator(".crisis__number").all_inner_texts()
