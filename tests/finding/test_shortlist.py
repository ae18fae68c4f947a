"""« Ma liste »: kept on the device, sent to nobody until its address is shared."""

import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from lxml import html
from playwright.sync_api import expect

from directory.finding.shortlist import MOST
from tests.factories import make_group, make_helpline

pytestmark = pytest.mark.django_db

PHONE_SCREEN = {"width": 360, "height": 780}


def read(client, query=""):
    response = client.get(f"/ma-liste/{query}")
    assert response.status_code == 200
    return html.fromstring(response.content.decode())


def titles(page):
    return [title.text_content().strip() for title in page.find_class("card__title")]


def text_of(page):
    return " ".join(page.find(".//main").text_content().split())


# The page of the own list -----------------------------------------------------------------------


def test_the_own_list_says_that_it_stays_on_the_device(client):
    assert "La liste reste sur cet appareil" in text_of(read(client))


def test_the_own_list_comes_without_any_group(client):
    make_group(name="Un groupe")
    assert "Un groupe" not in text_of(read(client))


# A shared list ----------------------------------------------------------------------------------


def test_a_shared_list_shows_its_groups_in_its_order(client):
    make_group(name="Alpha", slug="alpha")
    make_group(name="Bêta", slug="beta")
    make_group(name="Autre", slug="autre")
    assert titles(read(client, "?g=beta&g=alpha")) == ["Bêta", "Alpha"]


def test_a_group_named_twice_is_shown_once(client):
    make_group(name="Alpha", slug="alpha")
    assert titles(read(client, "?g=alpha&g=alpha")) == ["Alpha"]


def test_a_shared_list_gives_the_number_to_call(client):
    make_group(slug="alpha", phone="081 11 22 33")
    assert "tel:+3281112233" in read(client, "?g=alpha").xpath("//main//a/@href")


def test_a_group_that_ended_is_named_with_a_link_and_no_card(client):
    group = make_group(name="Fini", slug="fini", status="ended", ended_reason="Arrêté.")
    page = read(client, "?g=fini")
    assert "N’existe plus" in text_of(page)
    assert page.xpath(f"//main//a[@href='{group.get_absolute_url()}']")
    assert titles(page) == []


@pytest.mark.parametrize("status", ["draft", "review"])
def test_a_group_that_is_not_public_is_counted_as_unknown(client, status):
    make_group(name="Caché", slug="cache", status=status)
    text = text_of(read(client, "?g=cache"))
    assert "Caché" not in text
    assert "n’est pas dans l’annuaire" in text


def test_unknown_groups_are_counted_and_the_others_shown(client):
    make_group(name="Alpha", slug="alpha")
    page = read(client, "?g=alpha&g=nulle-part&g=ailleurs")
    assert titles(page) == ["Alpha"]
    assert "2 groupes de cette adresse" in text_of(page)


def test_known_groups_alone_bring_no_note(client):
    make_group(slug="alpha")
    assert "dans l’annuaire" not in text_of(read(client, "?g=alpha"))


def test_too_long_a_list_is_cut_and_says_so(client):
    for number in range(MOST + 2):
        make_group(slug=f"g{number}")
    page = read(client, "?" + "&".join(f"g=g{number}" for number in range(MOST + 2)))
    assert len(titles(page)) == MOST
    assert f"les {MOST} premiers" in text_of(page)


@pytest.mark.parametrize("value", ["%00", "<script>", "é" * 3000, "'; DROP TABLE", "%FF", "😀"])
def test_a_hostile_slug_is_an_unknown_group(client, value):
    response = client.get(f"/ma-liste/?g={value}")
    assert response.status_code == 200
    assert "n’est pas dans l’annuaire" in response.content.decode()
    assert b"<script>" not in response.content


def test_a_shared_list_is_not_for_search_engines(client):
    assert read(client, "?g=alpha").xpath("//meta[@name='robots'][@content='noindex']")


def test_a_shared_list_is_kept_by_no_cache(client):
    assert "no-store" in client.get("/ma-liste/?g=alpha")["Cache-Control"]


def test_a_shared_list_prints_with_crisis_numbers_and_a_date(client):
    make_helpline(name="Écoute", phone="0800 11 222")
    make_group(slug="alpha")
    page = read(client, "?g=alpha")
    assert page.xpath("//a[@href='tel:080011222']")
    assert "Liste imprimée le" in page.find_class("print-only")[0].text_content()


@pytest.mark.parametrize("number", [1, 25])
def test_a_shared_list_costs_the_same_whatever_its_length(client, number):
    for index in range(number):
        make_group(slug=f"g{index}", audiences=["parents", "adultes"])
    asked = "?" + "&".join(f"g=g{index}" for index in range(number))
    # The first reader of the data waits for the index, which knows the next dates.
    read(client, asked)
    with CaptureQueriesContext(connection) as queries:
        read(client, asked)
    assert len(queries) == 4


# On the device ----------------------------------------------------------------------------------


@pytest.fixture
def two_groups():
    make_group(name="Alpha <b>gras</b>", slug="alpha", phone="081 11 22 33")
    make_group(name="Bêta", slug="beta", municipality="Dinant")


def keep_both(page):
    for button in page.get_by_role("button", name="Garder ce groupe", exact=True).all()[::-1]:
        button.click()


def test_menu_leads_to_the_list_once_it_holds_something(two_groups, open_page):
    page = open_page("/groupes/alpha/", viewport={"width": 1280, "height": 800})
    entry = page.get_by_role("navigation", name="principale").get_by_role("link", name="Ma liste")
    expect(entry).to_be_hidden()
    page.get_by_role("button", name="Garder ce groupe", exact=True).click()
    expect(entry).to_be_visible()
    page.reload()
    entry.click()
    expect(page.locator("h1")).to_have_text("Ma liste")


def test_kept_groups_are_in_the_list_and_can_be_removed(two_groups, open_page):
    page = open_page("/ma-liste/?g=alpha&g=beta", viewport=PHONE_SCREEN)
    keep_both(page)
    expect(page.get_by_role("link", name="Ma liste (2)")).to_have_count(2)
    page.get_by_role("link", name="Ma liste (2)").first.click()
    cards = page.locator(".kept__item")
    cards.first.wait_for()
    expect(cards).to_have_count(2)
    expect(page.locator(".kept__name b")).to_have_count(0)
    expect(page.get_by_role("link", name="Alpha <b>gras</b>")).to_be_visible()
    assert page.get_by_role("link", name="081 11 22 33").get_attribute("href") == "tel:+3281112233"
    page.get_by_role("button", name="Retirer Alpha").click()
    expect(cards).to_have_count(1)
    page.get_by_role("button", name="Retirer Bêta").click()
    expect(page.get_by_text("Votre liste est vide.")).to_be_visible()


def test_a_kept_group_can_be_dropped_where_it_was_kept(two_groups, open_page):
    page = open_page("/ma-liste/?g=alpha")
    page.get_by_role("button", name="Garder ce groupe", exact=True).click()
    page.get_by_role("button", name="Retirer de ma liste").click()
    expect(page.get_by_role("button", name="Garder ce groupe", exact=True)).to_be_visible()
    expect(page.get_by_role("link", name="Ma liste")).to_have_count(0)


def test_nothing_is_sent_before_the_list_is_shared(two_groups, open_page):
    page = open_page("/ma-liste/?g=alpha&g=beta")
    keep_both(page)
    asked = []
    page.on("request", lambda request: asked.append(request.url + (request.post_data or "")))
    page.goto("/ma-liste/")
    page.get_by_role("button", name="Partager cette liste").click()
    address = page.get_by_label("Adresse de la liste").input_value()
    assert address.endswith(("/ma-liste/?g=alpha&g=beta", "/ma-liste/?g=beta&g=alpha"))
    assert asked
    assert not any("alpha" in request or "beta" in request for request in asked)
    page.goto(address)
    expect(page.locator(".card__title")).to_have_count(2)


def test_a_full_list_says_so(two_groups, open_page):
    page = open_page("/ma-liste/")
    page.evaluate(
        """localStorage.setItem("ma-liste", JSON.stringify(Array.from({length: 30}, (_, n) =>
        ({slug: `g${n}`, name: `Groupe ${n}`, url: `/groupes/g${n}/`}))))"""
    )
    page.goto("/ma-liste/?g=alpha")
    page.get_by_role("button", name="Garder ce groupe", exact=True).click()
    expect(page.get_by_text("Votre liste est pleine")).to_be_visible()


@pytest.mark.parametrize(
    "kept",
    ["pas du json", "null", "7", "[null]", '[{"slug": "x", "name": "X", "url": "//mal.example/"}]'],
)
def test_a_damaged_list_reads_as_empty(open_page, kept):
    page = open_page("/ma-liste/")
    page.evaluate("kept => localStorage.setItem('ma-liste', kept)", kept)
    page.reload()
    expect(page.get_by_text("Votre liste est vide.")).to_be_visible()


def test_no_cookie_is_ever_set(two_groups, open_page):
    page = open_page("/ma-liste/?g=alpha&g=beta")
    keep_both(page)
    page.goto("/ma-liste/")
    assert page.context.cookies() == []


def test_without_storage_there_is_no_button_and_the_page_says_why(two_groups, open_page):
    page = open_page("/ma-liste/?g=alpha")
    errors = []
    page.on("pageerror", lambda error: errors.append(error))
    page.context.add_init_script(
        "Object.defineProperty(window, 'localStorage', {get() { throw new Error('private'); }})"
    )
    page.goto("/ma-liste/?g=alpha")
    expect(page.get_by_role("button", name="Garder ce groupe")).to_have_count(0)
    page.goto("/ma-liste/")
    expect(page.get_by_text("ne permet pas de garder une liste")).to_be_visible()
    assert errors == []


def test_without_scripts_there_is_no_button_and_a_shared_list_works(two_groups, open_page):
    page = open_page("/ma-liste/?g=alpha&g=beta", java_script_enabled=False)
    expect(page.locator(".card__title")).to_have_count(2)
    expect(page.get_by_role("button", name="Garder ce groupe")).to_have_count(0)
    page.goto("/ma-liste/")
    expect(page.get_by_text("la liste tient dans l’adresse")).to_be_visible()


def test_without_scripts_a_list_grows_and_shrinks_by_its_address(two_groups, open_page):
    page = open_page("/groupes/", java_script_enabled=False, viewport=PHONE_SCREEN)
    page.get_by_role("link", name=re.compile("Garder.*Alpha")).click()
    expect(page.locator(".card__title")).to_have_text(["Alpha <b>gras</b>"])
    page.get_by_role("textbox").fill("Bêta")
    page.get_by_role("button", name="Chercher").click()
    page.get_by_role("link", name=re.compile("Ajouter.*Bêta")).click()
    expect(page.locator(".card__title")).to_have_count(2)
    page.get_by_role("link", name=re.compile("Retirer de cette liste.*Alpha")).click()
    expect(page.locator(".card__title")).to_have_text(["Bêta"])
    page.get_by_role("link", name=re.compile("Retirer de cette liste.*Bêta")).click()
    expect(page.locator("h1")).to_have_text("Ma liste")


def test_words_that_lead_to_nothing_say_so(client):
    make_group(name="Alpha", slug="alpha")
    page = read(client, "?g=alpha&q=zzzz")
    assert "Aucun groupe de plus" in text_of(page)
    assert "Aucun groupe de plus" not in text_of(read(client, "?g=alpha"))


def test_what_is_listed_already_is_not_offered_again(client):
    make_group(name="Alpha", slug="alpha")
    make_group(name="Alpha deux", slug="alpha-deux")
    added = read(client, "?g=alpha&q=alpha").xpath("//ul[contains(@class, 'to-add')]//a/@href")
    assert added == ["/ma-liste/?g=alpha&g=alpha-deux"]


def test_a_card_keeps_its_group(two_groups, open_page):
    page = open_page("/groupes/", viewport=PHONE_SCREEN)
    keep = page.get_by_role("button", name=re.compile("Garder.*Alpha"))
    keep.click()
    expect(page.get_by_role("button", name=re.compile("Gardé.*Alpha"))).to_have_attribute(
        "aria-pressed", "true"
    )
    assert page.url.endswith("/groupes/")
    expect(page.locator(".site-menu")).to_have_attribute("data-count", "1")
    page.get_by_role("button", name=re.compile("Garder.*Bêta")).focus()
    page.keyboard.press("Space")
    page.goto("/ma-liste/")
    expect(page.locator(".kept__item")).to_have_count(2)
    expect(page.locator(".kept__town")).to_have_text(["Namur", "Dinant"])
    assert page.get_by_role("link", name="081 11 22 33").get_attribute("href") == "tel:+3281112233"
    page.goto("/groupes/")
    page.get_by_role("button", name=re.compile("Gardé.*Alpha")).click()
    expect(page.get_by_role("button", name=re.compile("Garder.*Alpha"))).to_be_visible()
    expect(page.locator(".site-menu")).to_have_attribute("data-count", "1")


def test_a_card_leads_to_a_full_list(two_groups, open_page):
    page = open_page("/ma-liste/")
    page.evaluate(
        """localStorage.setItem("ma-liste", JSON.stringify(Array.from({length: 30}, (_, n) =>
        ({slug: `g${n}`, name: `Groupe ${n}`, url: `/groupes/g${n}/`}))))"""
    )
    page.goto("/groupes/")
    page.get_by_role("button", name=re.compile("Garder.*Alpha")).click()
    expect(page.get_by_text("Votre liste est pleine")).to_be_visible()


def test_the_guided_questions_work_without_scripts(two_groups, open_page):
    page = open_page("/trouver/", java_script_enabled=False, viewport=PHONE_SCREEN)
    page.get_by_role("radio", name=re.compile("^Pour moi")).check()
    page.get_by_role("button", name="Continuer").click()
    page.get_by_label("J’ai perdu quelqu’un").check()
    page.get_by_role("button", name="Continuer").click()
    page.get_by_label("Code postal ou commune").fill("5000")
    page.get_by_role("button", name="Continuer").click()
    page.get_by_label("En personne").check()
    page.get_by_role("button", name="Voir les pistes").click()
    expect(page.locator(".suggestion")).to_have_count(2)
    page.get_by_role("link", name="Retour").click()
    expect(page.get_by_label("En personne")).to_be_checked()


def test_saying_danger_keeps_what_was_ticked(two_groups, open_page):
    page = open_page("/trouver/")
    page.get_by_label("Pour mon enfant").check()
    page.get_by_role("button", name="Je pense à mourir").click()
    page.locator(".danger").wait_for()
    page.get_by_role("link", name="Retour").click()
    expect(page.get_by_label("Pour mon enfant")).to_be_checked()
