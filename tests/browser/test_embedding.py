"""A page of another site embeds the list: it looks right there, with and without scripts."""

from functools import partial
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

import pytest

from tests.browser.axe import violations_in_both_schemes
from tests.factories import make_group, make_helpline, make_network

pytestmark = pytest.mark.django_db

BODY = """<!doctype html><html lang="fr"><meta charset="utf-8"><title>Commune</title>
<iframe src="{site}{address}" title="Groupes" width="100%" height="300"></iframe>{script}"""
SCRIPT = '<script src="{site}/integrer/hauteur.js" async></script>'
FRAMES = ["/integrer/groupes/?near=5000", "/integrer/reseau/?place=5000"]


class PartnerPage(BaseHTTPRequestHandler):
    def __init__(self, pages, *args):
        self.pages = pages
        super().__init__(*args)

    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(self.pages[-1].encode())

    def log_message(self, *args):
        """Tests are quiet."""


@pytest.fixture
def partner():
    """(address of the site of a partner, its pages: the last one is shown)."""
    pages = [""]
    server = HTTPServer(("127.0.0.1", 0), partial(PartnerPage, pages))
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    # Another name, thus another site, than that of ours.
    yield f"http://localhost:{server.server_port}", pages
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def framed(browser, site_url, partner):
    """The page of the partner; no cookie, and a request to anybody but us fails the test."""
    make_helpline(crisis_languages=["fr"], phone="0800 98 765")
    for number in range(8):
        make_group(name=f"Groupe de parole numéro {number}", rhythm="Le jeudi à 19 h")
    make_network(name="Réseau de santé mentale de l’exemple")
    address_of_partner, pages = partner
    contexts, elsewhere = [], []

    def open_partner(address, script="", **options):
        context = browser.new_context(locale="fr-BE", **options)
        contexts.append(context)
        script = script.format(site=site_url)
        pages.append(BODY.format(site=site_url, address=address, script=script))
        context.on("request", lambda request: elsewhere.append(request.url))
        page = context.new_page()
        page.goto(f"{address_of_partner}/")
        page.wait_for_load_state("networkidle")
        return page

    yield open_partner
    for context in contexts:
        assert context.cookies() == []
        context.close()
    assert [url for url in elsewhere if not url.startswith((site_url, address_of_partner))] == []


def frame_of(page):
    return page.frames[1]


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("address", FRAMES)
def test_frame_stands_in_the_page_of_another_site_and_nothing_sticks_out(framed, address, width):
    page = framed(address, viewport={"width": width, "height": 800})
    frame = frame_of(page)
    assert frame.locator("h1").is_visible()
    assert frame.locator("aside").get_by_text("0800 98 765").is_visible()
    wide = frame.evaluate("document.documentElement.scrollWidth - innerWidth")
    assert wide <= 0


@pytest.mark.parametrize("address", FRAMES)
@pytest.mark.parametrize("tint", ["green", "blue", "plum", "ink"])
def test_frame_has_no_fault_of_accessibility_in_any_colour(open_page, framed, address, tint):
    framed("/integrer/groupes/")
    page = open_page(f"{address}&tint={tint}", viewport={"width": 320, "height": 800})
    assert violations_in_both_schemes(page) == []


def test_frame_works_without_javascript(framed):
    page = framed(FRAMES[0], java_script_enabled=False)
    assert page.frame_locator("iframe").get_by_text("Groupe de parole numéro 7").count() == 1


def test_optional_script_gives_the_frame_the_height_of_its_list(framed):
    page = framed(FRAMES[0], script=SCRIPT, viewport={"width": 320, "height": 800})
    page.wait_for_function("document.querySelector('iframe').clientHeight > 600")
    inside = frame_of(page).evaluate("document.documentElement.offsetHeight")
    assert abs(page.locator("iframe").evaluate("frame => frame.clientHeight") - inside) <= 1


def test_page_that_may_not_be_framed_is_not(framed):
    page = framed("/groupes/")
    assert frame_of(page).url.startswith("chrome-error:")
