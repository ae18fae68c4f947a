"""Every type of page zoomed, spaced out, still, in forced colours and on paper."""

import io
import re
from collections import Counter

import pytest
from django.db.models import Count
from django.utils import timezone
from django.utils.formats import date_format
from pypdf import PdfReader

from directory.development.design_page import contrast
from directory.models import CareNetwork, SupportGroup
from tests.reading import squeeze

from .axe import violations_in_both_schemes
from .big_map import wait_for_map
from .conftest import DESKTOP, PHONE
from .pages import address_of

pytestmark = pytest.mark.usefixtures("real_data")

# Browsers zoom by giving the page fewer CSS pixels: 1280 at 200 % and at 400 %.
ZOOMED = {200: {"width": 640, "height": 512}, 400: {"width": 320, "height": 256}}

# What sticks out of the page to the right, but for what scrolls on purpose.
STICKS_OUT = """() => [...document.querySelectorAll("body *")]
  .filter(element => element.checkVisibility({ visibilityProperty: true }))
  .filter(element => !element.closest(
    ".table-scroll, .chips--row, .answer__ways, .visually-hidden, svg, .leaflet-pane"))
  .filter(element => element.getBoundingClientRect().right > innerWidth + 1)
  .map(element => element.outerHTML.slice(0, 120))"""

# What a person reads; a list beside each map says what the map says, and the heading what the end
# of the path does, which is left out where the screen is low.
WORDS = """() => {
  document.querySelectorAll(".breadcrumb [aria-current]").forEach((end) => end.remove());
  document.querySelectorAll("details").forEach((closed) => { closed.open = true; });
  document.querySelectorAll("svg text").forEach((label) => label.remove());
  const texts = [document.body.innerText];
  // The sheet of filters hides what it covers: read once with it and once without.
  const sheet = document.querySelector(".filters");
  if (sheet && getComputedStyle(document.body).visibility === "hidden") {
    sheet.open = false;
    texts.push(document.body.innerText);
    sheet.open = true;
  }
  return texts.join(" ").split(/\\s+/).filter(Boolean).sort();
}"""

# Text that its own box hides, but for what only ears should meet; a card has the start of a
# sentence that its page says whole.
CUT_OFF = """() => [...document.querySelectorAll("body *")]
  .filter(element => element.childElementCount === 0 && element.textContent.trim())
  .filter(element => !element.closest(".visually-hidden, .card__summary, svg, option, select"))
  .filter(element => ["hidden", "clip"].includes(getComputedStyle(element).overflowX))
  .filter(element => getComputedStyle(element).clipPath === "none")
  .filter(({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
    scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1)
  .map(element => element.outerHTML.slice(0, 120))"""

# WCAG 1.4.12, at most.
SPACED_TEXT = """
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
"""


# First screen ------------------------------------------------------------------------------


def test_crisis_numbers_and_the_whole_form_are_on_the_first_screen_of_a_phone(open_page):
    page = open_page("/", viewport=PHONE)
    for part in (page.locator(".crisis__number").last, page.get_by_role("button", name="Chercher")):
        box = part.bounding_box()
        assert box["y"] + box["height"] <= PHONE["height"]


# Large screen, zoom ----------------------------------------------------------------------


def test_page_on_a_large_screen_meets_wcag_and_zoomed_loses_nothing(open_page, address):
    page = open_page(address, viewport=DESKTOP, service_workers="block")
    assert violations_in_both_schemes(page) == []
    words = Counter(page.evaluate(WORDS))
    for size in ZOOMED.values():
        page.set_viewport_size(size)
        assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
        assert page.evaluate(STICKS_OUT) == []
        assert page.evaluate(CUT_OFF) == []
        if not page.locator("[data-map]").count():  # markers gather where there is less room
            # Where there is less room there are buttons too, which open what was open.
            assert not words - Counter(page.evaluate(WORDS))


def test_something_too_wide_is_found(open_page):
    page = open_page("/a-propos/", viewport=ZOOMED[400])
    page.evaluate(
        """() => {
             const wide = document.createElement("p");
             wide.textContent = "w".repeat(200);
             wide.style.whiteSpace = "nowrap";
             wide.style.overflowWrap = "normal";
             document.querySelector("main").append(wide);
           }"""
    )
    assert page.evaluate("document.documentElement.scrollWidth > innerWidth")


@pytest.mark.parametrize("name", ["home", "list", "group, everything", "article", "design"])
def test_spaced_out_text_is_not_cut_off(open_page, name):
    page = open_page(address_of(name), viewport=DESKTOP, bypass_csp=True)
    page.add_style_tag(content=SPACED_TEXT)
    assert page.evaluate(CUT_OFF) == []
    assert page.evaluate(STICKS_OUT) == []


# Motion and colours ------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["design", "list, map", "shortlist", "questions"])
def test_nothing_moves_by_itself(open_page, name):
    page = open_page(address_of(name), viewport=DESKTOP)
    wait_for_map(page)
    assert page.evaluate("document.getAnimations().length") == 0


@pytest.mark.parametrize(("wish", "moves"), [("reduce", False), ("no-preference", True)])
def test_map_zooms_without_motion_for_who_asks(open_page, wish, moves):
    page = open_page("/groupes/?view=map", viewport=DESKTOP, reduced_motion=wish)
    wait_for_map(page)
    classes = page.locator(".leaflet-container").get_attribute("class")
    assert ("leaflet-fade-anim" in classes) is moves


def test_forced_colours_keep_shapes_and_dots_apart(open_page):
    page = open_page("/regions/hainaut/", viewport=DESKTOP, forced_colors="active")
    drawing = page.locator(".map__drawing").last
    fill = "e => getComputedStyle(e).fill"
    shape = drawing.locator(".map__shape").first.evaluate(fill)
    dot = drawing.locator(".map__dot").first.evaluate(fill)
    assert shape != dot


def test_forced_colours_keep_the_edges_of_controls(open_page):
    page = open_page("/groupes/?theme=deuil-et-perte", viewport=DESKTOP, forced_colors="active")
    for control in (".button", ".input", ".chip", ".exit-button", ".card"):
        width = page.locator(control).first.evaluate("e => getComputedStyle(e).borderTopWidth")
        assert width != "0px", control


def test_forced_colours_keep_the_chosen_suggestion_visible(open_page):
    page = open_page("/", viewport=DESKTOP, forced_colors="active")
    page.get_by_role("combobox", name="Où vous êtes").press_sequentially("nam")
    page.wait_for_selector("[role=option]")
    page.keyboard.press("ArrowDown")
    chosen = page.locator("[aria-selected=true]")
    assert chosen.evaluate("e => getComputedStyle(e).outlineStyle") == "solid"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_forced_colours_keep_drawings_visible(open_page, scheme):
    page = open_page("/groupes/", viewport=DESKTOP, forced_colors="active", color_scheme=scheme)
    paper = colour_of(page.locator("body"), "backgroundColor")
    for drawing, part in ((".icon", "stroke"), (".mark__seats", "fill"), (".mark__free", "stroke")):
        assert contrast(colour_of(page.locator(drawing).first, part), paper) >= 3, drawing


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_forced_colours_keep_the_focus_visible(open_page, scheme):
    page = open_page("/regions/", viewport=DESKTOP, forced_colors="active", color_scheme=scheme)
    paper = colour_of(page.locator("body"), "backgroundColor")
    page.keyboard.press("Tab")
    assert contrast(colour_of(page.locator(":focus"), "outlineColor"), paper) >= 3
    page.locator(".map__link").first.focus()
    edge = page.locator(".map__link:focus .map__shape").first
    assert edge.evaluate("e => parseFloat(getComputedStyle(e).strokeWidth)") >= 3
    other = page.locator(".map__link:not(:focus) .map__shape").first
    assert colour_of(edge, "stroke") != colour_of(other, "stroke")
    assert contrast(colour_of(edge, "stroke"), paper) >= 3


def colour_of(locator, part):
    """« #rrggbb »"""
    value = locator.evaluate("(e, part) => getComputedStyle(e)[part]", part)
    red, green, blue = (int(number) for number in re.findall(r"\d+", value)[:3])
    return f"#{red:02x}{green:02x}{blue:02x}"


# Paper -------------------------------------------------------------------------------------


@pytest.fixture
def sheet(open_page, address_on_paper):
    page = open_page(address_on_paper, viewport=DESKTOP, color_scheme="dark")
    page.emulate_media(media="print", color_scheme="dark")
    return page


PRINTED = [
    "group, everything",
    "region",
    "article",
    "list, filtered",
    "shortlist, shared",
    "leaflet",
]


@pytest.fixture
def address_on_paper(request):
    return address_of(request.param)


@pytest.mark.parametrize("address_on_paper", PRINTED, indirect=True)
def test_sheet_has_the_crisis_numbers_and_the_date(sheet):
    assert sheet.locator(".crisis__number").first.is_visible()
    today = sheet.evaluate(
        "new Date().toLocaleDateString('fr-BE', { dateStyle: 'long', timeZone: 'Europe/Brussels' })"
    )
    assert f"le {today}" in sheet.locator(".site-footer").inner_text().replace("\u202f", " ")


@pytest.mark.parametrize("address_on_paper", PRINTED, indirect=True)
def test_sheet_has_nothing_to_press(sheet):
    for useless in ("nav", "button", ".exit-button", ".skip-link", "form", ".plan-b"):
        assert not [part for part in sheet.locator(useless).all() if part.is_visible()], useless


@pytest.mark.parametrize("address_on_paper", PRINTED, indirect=True)
def test_sheet_is_white_whatever_the_scheme(sheet):
    white = "rgb(255, 255, 255)"
    for part in ("body", ".card", ".crisis"):
        if sheet.locator(part).count():
            background = sheet.locator(part).first.evaluate(
                "e => getComputedStyle(e).backgroundColor"
            )
            assert background in (white, "rgba(0, 0, 0, 0)"), part
    assert sheet.evaluate("getComputedStyle(document.body).color") == "rgb(0, 0, 0)"


@pytest.mark.parametrize("address_on_paper", ["group", "network"], indirect=True)
def test_group_and_network_are_printed_on_one_page(sheet):
    assert len(pdf_of(sheet).pages) == 1


def longest_sheets():
    """The groups and networks with the most to say, as far as their records tell."""
    by_length = {}
    for group in SupportGroup.objects.published().prefetch_related("themes", "meetings"):
        rows = 60 * (group.themes.count() + 2 * group.meetings.count())
        words = (group.name, group.summary, group.description, group.rhythm, group.access_note)
        by_length[group] = rows + sum(map(len, words))
    towns = Count("catchments")
    networks = CareNetwork.objects.published().annotate(towns=towns).order_by("-towns", "pk")
    return [*sorted(by_length, key=by_length.get)[-5:], *networks[:3]]


def test_longest_groups_and_networks_are_printed_on_one_page(open_page):
    for listing in longest_sheets():
        page = open_page(listing.get_absolute_url(), viewport=DESKTOP)
        assert len(pdf_of(page).pages) == 1, listing
        page.close()


def test_list_is_printed_with_what_was_folded_and_no_title_without_its_text(open_page):
    page = open_page("/groupes/?q=deuil&near=Namur", viewport=DESKTOP)
    farther = page.locator(".shelf .panel .card__title").last.text_content()
    words = words_of(pdf_of(page))
    assert squeeze(farther) in words
    # Whom one can only read of or write to.
    assert "pallianam.be" in words
    assert "nazelfdoding.roeselare@werkgroepverder.be" in words
    assert not page.get_by_text("pallianam.be").first.is_visible()
    words = words_of(pdf_of(open_page("/", viewport=DESKTOP)))
    assert "Ce que vous traversez" in words
    assert "C’est pour qui" not in words
    assert "Site" not in words_of(pdf_of(open_page("/regions/namur/", viewport=DESKTOP))).split()


def test_all_numbers_are_printed_on_two_pages_without_signs_that_open(open_page):
    page = open_page("/urgence/", viewport=DESKTOP)
    lines = page.locator(".need .helpline")
    numbers = [squeeze(text) for text in lines.locator(".helpline__phone").all_inner_texts()]
    names = [squeeze(text) for text in lines.locator(".helpline__name").all_inner_texts()]
    assert len(names) > 20
    pdf = pdf_of(page)
    assert len(pdf.pages) <= 2
    words = words_of(pdf)
    assert not [text for text in names + numbers if text not in words]
    assert not re.search("[▸▶►▾▼]", words)
    assert_clean_sheet(words)


@pytest.mark.parametrize("address_on_paper", ["leaflet"], indirect=True)
def test_leaflet_of_a_province_folds(sheet):
    assert len(pdf_of(sheet).pages) <= 4


@pytest.mark.parametrize("address_on_paper", PRINTED, indirect=True)
def test_pdf_says_who_helps_when_it_was_printed_and_nothing_to_press(sheet):
    heading = squeeze(sheet.locator("h1").inner_text())
    words = words_of(pdf_of(sheet))
    assert heading.partition(" ")[0] in words
    assert_clean_sheet(words)


def test_kept_list_is_printed_with_its_numbers(open_page):
    page = open_page("/ma-liste/", viewport=DESKTOP)
    card = {"slug": "un", "name": "Un groupe", "phone": "081 77 71 50", "url": "/groupes/un/"}
    page.evaluate("card => localStorage.setItem('ma-liste', JSON.stringify([card]))", card)
    page.reload()
    words = words_of(pdf_of(page))
    assert "Un groupe" in words
    assert "081 77 71 50" in words
    assert_clean_sheet(words)


def pdf_of(page):
    return PdfReader(io.BytesIO(page.pdf(format="A4", prefer_css_page_size=True)))


def words_of(pdf):
    return squeeze(" ".join(page.extract_text() for page in pdf.pages))


def assert_clean_sheet(words):
    for number in ("112", "107", "0800 32 123"):
        assert number in words
    assert f"le {date_format(timezone.localdate(), 'j F Y')}" in words
    for useless in ("Quitter ce site", "Près de chez moi", "Mentions légales", "Aller au contenu"):
        assert useless not in words


def test_screen_shows_no_date_of_printing(open_page):
    page = open_page("/groupes/", viewport=DESKTOP)
    assert not page.locator(".site-footer .print-only").is_visible()
