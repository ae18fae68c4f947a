"""Every type of page, opened by somebody new: what it asks for, keeps, weighs and shows first."""

import gzip
from types import SimpleNamespace

import pytest

from .axe import violations_in_both_schemes
from .big_map import wait_for_map
from .conftest import NOTHING, PHONE, STORED
from .pages import PAGES, STATUS, address_of, home_of, language_of

pytestmark = pytest.mark.usefixtures("real_data")

KILOBYTE = 1024
PAGE = 60 * KILOBYTE
PAGE_WITH_MAP = 130 * KILOBYTE
OWN_SCRIPTS = 10 * KILOBYTE
COMPRESSED_ALREADY = ("image/png",)
# A window of 1280 × 1024 at 400 %, and a line of its title.
ZOOMED = {"width": 320, "height": 256}
LINE = 24

# Smaller than 24 px to the finger, but for links inside a sentence, which WCAG 2.5.8 leaves alone,
# and for shapes of a map, which a list beside it repeats.
SMALL_TARGETS = """() => {
  const inSentence = (link) => link.matches("a") &&
    [...(link.closest("p, dd, li, td, figcaption, span")?.childNodes ?? [])].some((node) =>
      node.nodeType === Node.TEXT_NODE && node.textContent.trim());
  return [...document.querySelectorAll("a, button, input, select, textarea, summary")]
    .filter((target) => target.type !== "hidden" && target.checkVisibility())
    .filter((target) => !target.closest("svg, .skip-link, .visually-hidden") && !inSentence(target))
    .filter((target) => {
      const boxes = [target, ...(target.labels ?? [])].map((one) => one.getBoundingClientRect());
      return boxes.every(({ width, height }) => width < 24 || height < 24);
    })
    .map((target) => target.outerHTML.slice(0, 120));
}"""


@pytest.fixture(scope="module")
def visits():
    """{name of a page: what was seen there}; each page is opened once for all these tests."""
    return {}


@pytest.fixture
def visit_of(visits, request):
    def visit_of(name):
        if name not in visits:
            open_page, site_url = map(request.getfixturevalue, ("open_page", "site_url"))
            visits[name] = see(open_page("about:blank", viewport=PHONE), name, site_url)
        return visits[name]

    return visit_of


@pytest.fixture
def visit(visit_of, page_name):
    return visit_of(page_name)


def see(page, page_name, site_url):
    asked, answers, complaints = [], [], []
    page.on("request", lambda request: asked.append(request.url))
    page.on("response", lambda answer: answers.append(answer))
    page.on("console", lambda message: complaints.append(f"{message.type}: {message.text}"))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    response = page.goto(address_of(page_name))
    wait_for_map(page)
    return SimpleNamespace(
        site=f"{site_url}/",
        status=response.status,
        headers=response.all_headers(),
        asked=asked,
        sizes={answer.url.partition("?")[0]: travelling(answer) for answer in answers},
        complaints=complaints,
        cookies=page.context.cookies(),
        stored=page.evaluate(STORED),
        crisis_box=page.locator(".crisis").bounding_box(),
        numbers=page.locator(".crisis__number").all_inner_texts(),
        exit=page.locator("[data-exit]").bounding_box(),
        small_targets=page.evaluate(SMALL_TARGETS),
        zoomed_title=where_the_title_is_when_zoomed(page),
        # Last: it changes the page.
        violations=violations_in_both_schemes(page),
    )


def where_the_title_is_when_zoomed(page):
    page.set_viewport_size(ZOOMED)
    box = page.locator("main :is(h1, h2)").first.bounding_box()
    page.set_viewport_size(PHONE)
    return box


def travelling(answer):
    """Bytes of a body as it travels; nothing travels for what the service worker keeps."""
    if answer.from_service_worker:
        return 0
    body = answer.body()
    compressed = answer.header_value("content-type") in COMPRESSED_ALREADY
    return len(body) if compressed else len(gzip.compress(body, 6))


# Privacy -----------------------------------------------------------------------------------


def test_page_answers_as_it_must(visit, page_name):
    assert visit.status == STATUS.get(page_name, 200)


def test_page_asks_nobody_else_for_anything(visit):
    assert visit.asked
    assert not [url for url in visit.asked if not url.startswith((visit.site, "data:"))]


def test_page_leaves_no_cookie(visit):
    assert visit.cookies == []
    assert "set-cookie" not in visit.headers


def test_page_stores_nothing(visit, page_name):
    stored = dict(visit.stored)
    if page_name.startswith("helplines"):  # readable without a network
        assert all(name.startswith("urgence-") for name in stored["caches"])
        stored["caches"] = []
    assert stored == NOTHING


def test_page_tells_others_nothing_of_where_one_was(visit):
    assert visit.headers["referrer-policy"] == "no-referrer"


def test_browser_finds_nothing_wrong(visit):
    # The browser itself notes that a page answered 404 or 410.
    assert not [line for line in visit.complaints if "the server responded with" not in line]


def test_browser_complains_where_the_policy_is_broken(open_page):
    page = open_page("/a-propos/")
    complaints = []
    page.on("console", lambda message: complaints.append(message.text))
    page.evaluate("document.body.setAttribute('style', 'color: red')")
    assert any("Content Security Policy" in line for line in complaints)


# Weight ------------------------------------------------------------------------------------


def test_page_weighs_little(visit):
    assert len(visit.sizes) > 4
    budget = PAGE_WITH_MAP if any("leaflet.js" in url for url in visit.sizes) else PAGE
    assert sum(visit.sizes.values()) <= budget, visit.sizes


@pytest.mark.parametrize(("name", "loaded"), [("list, map", True), ("list", False)])
def test_only_the_map_loads_the_map(visit_of, name, loaded):
    assert any("leaflet" in url for url in visit_of(name).sizes) is loaded


def test_our_scripts_weigh_little(settings):
    scripts = [*(settings.BASE_DIR / "static" / "js").glob("*.js")]
    assert len(scripts) > 3
    assert sum(len(gzip.compress(path.read_bytes(), 6)) for path in scripts) <= OWN_SCRIPTS


def test_page_travels_compressed(client):
    response = client.get("/groupes/", headers={"accept-encoding": "gzip"})
    assert response.headers["Content-Encoding"] == "gzip"
    assert len(response.content) <= 20 * KILOBYTE


# First screen ------------------------------------------------------------------------------


def test_crisis_box_is_at_the_same_place_on_every_page(visit, visit_of):
    # Open on some pages, a bar on the others: where it begins is the same.
    at_home = visit_of("home").crisis_box
    assert [visit.crisis_box[side] for side in "xy"] == [at_home[side] for side in "xy"]
    assert visit.crisis_box["y"] + visit.crisis_box["height"] < PHONE["height"] / 2


def test_crisis_box_has_its_numbers(visit, page_name):
    first = {"fr": "107", "nl": "106", "de": "108", "en": "02 616 26 26"}
    assert {"112", first[language_of(page_name)]} <= {*visit.numbers}


def test_exit_is_at_the_same_place_on_every_page(visit, visit_of, page_name):
    assert visit.exit == visit_of(home_of(page_name)).exit
    assert visit.exit["y"] + visit.exit["height"] < PHONE["height"] / 4


def test_title_is_seen_at_400_percent(visit):
    assert visit.zoomed_title["y"] + LINE <= ZOOMED["height"]


def test_targets_are_large_enough_for_a_finger(visit):
    assert visit.small_targets == []


def test_page_meets_wcag_on_a_phone(visit):
    assert visit.violations == []


def test_small_target_is_found(open_page):
    page = open_page("/a-propos/", viewport=PHONE)
    page.evaluate("document.querySelector('main').append(document.createElement('button'))")
    assert page.evaluate(SMALL_TARGETS) == ["<button></button>"]


def test_many_pages_were_visited():
    assert len(PAGES) > 50
