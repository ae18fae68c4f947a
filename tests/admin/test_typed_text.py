"""What an editor typed is kept on the device until it is saved, and offered again."""

import pytest
from playwright.sync_api import expect

from tests.admin.test_admin import editor_page, url
from tests.factories import make_group

__all__ = ["editor_page"]
pytestmark = pytest.mark.django_db
TYPED = "Un lieu où l’on se parle."
OFFER = "vous avez tapé ici un texte qui n’a pas été enregistré"


@pytest.fixture
def group(db):
    return make_group(summary="Ce qui est public.")


def summary(page):
    return page.locator("[name=summary]")


def kept(page):
    """How many forms this device remembers."""
    return page.evaluate("Object.keys(localStorage).filter(one => one.startsWith('typed:')).length")


def save(page):
    page.locator(".submit-row [name=_save]").click()
    page.wait_for_load_state("networkidle")


def reopened(page, group):
    """The same device, in a new tab; the one before was closed at once."""
    other = page.context.new_page()
    page.close(run_before_unload=False)
    other.goto(url("change", group))
    return other


def typed(editor_page, group):
    page = editor_page(url("change", group))
    summary(page).fill(TYPED)
    # It is written once nobody types for a moment.
    page.wait_for_timeout(800)
    assert kept(page) == 1
    return page


def test_a_closed_tab_loses_nothing(editor_page, group):
    page = reopened(typed(editor_page, group), group)
    expect(page.locator(".typed")).to_contain_text(OFFER)
    expect(summary(page)).to_have_value("Ce qui est public.")
    page.locator("[data-typed=resume]").click()
    expect(summary(page)).to_have_value(TYPED)
    save(page)
    group.refresh_from_db()
    assert group.summary == TYPED


def test_the_offer_stands_on_the_first_screen_of_a_phone(editor_page, group):
    page = typed(editor_page, group)
    page.set_viewport_size({"width": 360, "height": 640})
    page = reopened(page, group)
    expect(page.locator("[data-typed=resume]")).to_be_in_viewport(ratio=1)


def test_what_is_not_wanted_is_forgotten(editor_page, group):
    page = reopened(typed(editor_page, group), group)
    page.locator("[data-typed=forget]").click()
    page.reload()
    expect(page.locator(".typed")).to_have_count(0)


def test_a_session_that_ended_loses_nothing(editor_page, group, settings):
    page = typed(editor_page, group)
    session = page.context.cookies()
    page.context.clear_cookies(name=settings.SESSION_COOKIE_NAME)
    save(page)
    assert "login" in page.url
    page.context.add_cookies(session)
    page.goto(url("change", group))
    expect(page.locator(".typed")).to_contain_text(OFFER)


def test_what_was_saved_is_not_offered_again(editor_page, group):
    page = typed(editor_page, group)
    save(page)
    page.goto(url("change", group))
    expect(summary(page)).to_have_value(TYPED)
    assert kept(page) == 0


def test_a_save_that_failed_keeps_what_was_typed(editor_page, group):
    page = typed(editor_page, group)
    page.locator("[name=phone]").fill("081 22")
    save(page)
    expect(summary(page)).to_have_value(TYPED)
    expect(page.locator(".typed")).to_have_count(0)
    page = reopened(page, group)
    expect(page.locator(".typed")).to_contain_text(OFFER)


def test_leaving_asks_only_where_something_was_typed(editor_page, group):
    page = editor_page(url("change", group))
    asked = []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
    page.goto(url("index"))
    assert asked == []
    page.goto(url("change", group))
    summary(page).press_sequentially("x")
    page.goto(url("index"))
    assert asked == ["beforeunload"]


def test_nobody_else_on_this_device_reads_it_after_a_logout(editor_page, group):
    page = typed(editor_page, group)
    page.on("dialog", lambda dialog: dialog.accept())
    page.locator("#logout-form button").click()
    page.wait_for_load_state("networkidle")
    assert kept(page) == 0


def test_a_page_that_nobody_changed_keeps_nothing(editor_page, group):
    page = editor_page(url("change", group))
    page.goto(url("index"))
    assert kept(page) == 0
