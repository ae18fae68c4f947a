"""The main journeys with scripts switched off."""

import re

import pytest
from playwright.sync_api import expect

from .conftest import PHONE

pytestmark = pytest.mark.usefixtures("real_data")


@pytest.fixture
def visit(open_page):
    return lambda path: open_page(path, viewport=PHONE, java_script_enabled=False)


def test_from_the_home_page_to_a_group(visit):
    page = visit("/")
    page.get_by_label("Ce que vous vivez").fill("deuil")
    page.get_by_label("Où vous êtes").fill("5000")
    page.get_by_role("button", name="Chercher un groupe").click()
    expect(page.locator("#results-title")).to_contain_text("pour 5000 Namur")
    name = page.locator(".card__title a").first.inner_text()
    page.locator(".card__title a").first.click()
    expect(page.locator("h1")).to_have_text(name)
    expect(page.get_by_role("heading", name="Contact")).to_be_visible()


def test_from_a_postal_code_to_its_network(visit):
    page = visit("/pres-de-chez-moi/")
    page.get_by_label("Votre code postal ou votre commune").fill("5000")
    page.get_by_role("button", name="Voir près de chez moi").click()
    expect(page.locator("h1")).to_have_text("Près de 5000 Namur")
    page.locator(".card--network .card__title a").first.click()
    expect(page.locator(".listing__kicker")).to_contain_text("Réseau de santé mentale")


def test_unknown_place_offers_a_way_on(visit):
    page = visit("/pres-de-chez-moi/")
    page.get_by_label("Votre code postal ou votre commune").fill("Nammurrr")
    page.get_by_role("button", name="Voir près de chez moi").click()
    page.get_by_role("link", name="5000 Namur", exact=True).click()
    expect(page.locator("h1")).to_have_text("Près de 5000 Namur")


def test_answer_to_words_of_danger_comes_first_and_has_the_focus(visit):
    page = visit("/groupes/?q=je+veux+mourir")
    first = page.locator("main > *").first
    expect(first).to_contain_text("0800 32 123")
    expect(first.get_by_role("heading")).to_be_focused()


def test_filters_apply_and_come_off(visit):
    page = visit("/groupes/")
    page.get_by_text("Filtrer", exact=True).click()
    page.get_by_label("Deuil et perte").check()
    page.get_by_role("button", name="Voir les").click()
    expect(page).to_have_url(re.compile("theme=deuil-et-perte"))
    page.locator(".chip", has_text="Deuil et perte").click()
    expect(page).not_to_have_url(re.compile("theme="))


def test_paging_goes_on_and_back(visit):
    page = visit("/groupes/")
    first = page.locator(".card__title").first.inner_text()
    page.get_by_role("link", name="Page suivante").click()
    expect(page.locator(".card__title").first).not_to_have_text(first)
    page.get_by_role("link", name="Page précédente").click()
    expect(page.locator(".card__title").first).to_have_text(first)


def test_map_of_the_list_is_drawn_and_leads_to_groups(visit):
    page = visit("/groupes/?view=map")
    assert page.locator(".map__drawing").bounding_box()["height"] > 100
    assert not page.locator(".big-map__canvas").count()
    dot = page.locator(".map__drawing a").first
    name = dot.get_attribute("aria-label")
    page.goto(dot.get_attribute("href"))
    assert name.partition("\u00a0:")[0] in page.locator("#results-title").inner_text()


def test_map_of_provinces_leads_to_a_province(visit):
    page = visit("/regions/")
    page.goto(page.locator(".map__drawing a").first.get_attribute("href"))
    assert page.locator("h1").is_visible()
    assert page.locator(".map__drawing").count() == 2


def test_guided_questions_lead_to_groups(visit):
    page = visit("/trouver/")
    page.get_by_label("Pour quelqu’un de proche").check()
    page.get_by_role("button", name="Continuer").click()
    page.get_by_label("Boire, consommer, jouer").check()
    page.get_by_role("button", name="Continuer").click()
    page.get_by_label("Code postal ou commune").fill("5000")
    page.get_by_role("button", name="Continuer").click()
    page.get_by_role("button", name="Voir les pistes").click()
    expect(page.locator(".card--group").first).to_be_visible()
    expect(page.locator(".card--network").first).to_be_visible()


def test_table_of_contents_leads_into_an_article(visit):
    page = visit("/articles/")
    page.locator(".card__title a").first.click()
    link = page.locator(".toc__list a").last
    link.click()
    target = link.get_attribute("href")
    expect(page).to_have_url(re.compile(f"{target}$"))
    expect(page.locator(target)).to_be_visible()


def test_nothing_is_offered_that_needs_a_script(visit):
    page = visit("/")
    assert not page.locator("[data-locate]").is_visible()
    page.goto("/ma-liste/")
    assert page.get_by_text("la liste tient dans l’adresse").is_visible()
    assert not page.locator("[data-print], [data-share]").first.is_visible()
