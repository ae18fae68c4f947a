"""The page that shows every component, and the contrast of every pair of colours."""

import pytest

from directory.development.design_page import contrast, contrasts
from tests.reading import read

COMPONENTS = {
    "header": "//header[@class='site-header']",
    "crisis box": "//aside[@class='crisis']",
    "search box": "//form[@class='search-box']",
    "filter that is chosen": "//input[@type='checkbox'][@checked]",
    "filters that would find nothing": "//p[@class='facet__rest']",
    "chip": "//a[@class='chip']",
    "card of a group": "//article[@class='card card--group']",
    "card of a network": "//article[@class='card card--network']",
    "card of a platform": "//article[@class='card card--platform']",
    "card of an article": "//article[@class='card card--article']",
    "card with a Dutch name": "//article//a[@lang='nl']",
    "badge": "//p[@class='badge badge--warn']",
    "freshness, checked": "//p[@class='freshness freshness--checked']",
    "freshness, not confirmed": "//p[@class='freshness']",
    "pagination": "//nav[@class='pagination']",
    "breadcrumb": "//nav[@class='breadcrumb']",
    "callout": "//div[@class='callout callout--warn']",
    "table of contents": "//nav[@class='toc']",
    "field with an error": "//input[@aria-invalid='true']",
    "plan B": "//section[@class='plan-b']",
    "list of lines": "//ul[@class='line-list']",
    "helpline": "//article[@class='helpline']",
    "pull quote": "//figure[@class='pull-quote']",
    "comparison": "//table[@class='comparison']",
    "decision guide": "//ul[@class='guide']",
    "map of the country": "//figure[contains(@class, 'map--belgique')]",
    "map of the networks": "//figure[contains(@class, 'map--adults')]",
    "map of a region, with dots": "//figure[contains(@class, 'map--namur')]//a/circle",
    "locator": "//figure[contains(@class, 'map--small')]",
    "footer": "//footer",
}


@pytest.fixture
def page(page_called):
    return page_called("design")


@pytest.mark.parametrize("component", COMPONENTS)
def test_component_is_shown(page, component):
    assert page.tree.xpath(COMPONENTS[component])


def test_page_is_not_for_search_engines(page):
    assert page.tree.xpath("//meta[@name='robots']/@content") == ["noindex"]


def test_page_invents_no_number_to_call(page, real_data):
    from directory.models import Helpline

    true = {line.dial for line in Helpline.objects.published()}
    shown = {address.removeprefix("tel:") for address in page.addresses if "tel:" in address}
    assert shown
    assert shown <= true


def test_made_up_date_of_a_check_stays_on_this_page(page, client):
    assert "3 juin 2026" in page.text
    assert "3 juin 2026" not in read(client, "/urgence/").text


@pytest.mark.parametrize(
    "pair", contrasts(), ids=lambda pair: f"{pair['front']} on {pair['behind']}"
)
def test_colours_are_far_enough_apart_in_both_schemes(pair, real_data):
    assert all(scheme["contrast"] >= pair["wanted"] for scheme in pair["schemes"])


@pytest.mark.parametrize(
    ("front", "behind", "expected"),
    [("#000000", "#ffffff", 21), ("#ffffff", "#ffffff", 1), ("#767676", "#ffffff", 4.54)],
)
def test_contrast_is_that_of_wcag(front, behind, expected, real_data):
    assert contrast(front, behind) == pytest.approx(expected, abs=0.01)
