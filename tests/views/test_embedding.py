"""What others embed: framed from there alone, light, no cookie or script, never without help."""

import re

import pytest
from lxml import html

from tests.factories import make_group, make_helpline, make_network
from tests.reading import Page, read

pytestmark = pytest.mark.django_db

FRAMES = ["/integrer/groupes/?near=5000", "/integrer/reseau/?place=5000"]
MOST_BYTES = 20_000


@pytest.fixture(autouse=True)
def crisis_line(db):
    make_helpline(phone="0800 98 765", crisis_languages=["fr"], crisis_label="Parler")


def policy(response):
    parts = (part.split() for part in response["Content-Security-Policy"].split(";"))
    return {name: values for name, *values in parts}


# Who may frame what ---------------------------------------------------------------------------


@pytest.mark.parametrize("address", FRAMES)
def test_frame_may_stand_in_any_page(client, address):
    response = client.get(address)
    assert policy(response)["frame-ancestors"] == ["*"]
    assert "X-Frame-Options" not in response


@pytest.mark.parametrize(
    "address",
    ["/", "/groupes/", "/integrer/", "/integrer/affiche/", "/pres-de-chez-moi/", "/donnees/"],
)
def test_nothing_else_may_be_framed(client, address):
    response = client.get(address)
    assert policy(response)["frame-ancestors"] == ["'none'"]
    assert response["X-Frame-Options"] == "DENY"


@pytest.mark.parametrize("address", FRAMES)
def test_frame_keeps_the_rest_of_the_policy(client, address):
    ours, theirs = policy(client.get("/")), policy(client.get(address))
    assert ours.pop("frame-ancestors") != theirs.pop("frame-ancestors")
    assert theirs == ours


# The frame ------------------------------------------------------------------------------------


def weight(client, address):
    """Bytes of the page and of all that it loads, not compressed."""
    page = client.get(address).content
    tree = html.document_fromstring(page.decode())
    files = tree.xpath("//link[@rel='stylesheet']/@href|//script/@src|//img/@src")
    assert files
    total = len(page)
    for file in files:
        total += len(client.get(file).getvalue())
    return total


@pytest.mark.parametrize("address", FRAMES)
def test_full_frame_is_light_and_leaves_no_cookie(client, address):
    for _number in range(12):
        make_group(
            name="Un groupe de parole dont le nom est assez long pour tenir sur deux lignes",
            rhythm="Le troisième jeudi du mois, de 19 h à 21 h, sauf en juillet et en août",
        )
        make_group(municipality=None, regions_served=["namur"])
        make_network(name="Un réseau de santé mentale dont le nom est long")
    assert weight(client, address) <= MOST_BYTES
    assert not client.get(address).cookies


@pytest.mark.parametrize("address", [*FRAMES, "/integrer/groupes/?theme=x", "/integrer/reseau/"])
def test_crisis_line_stands_first_whatever_is_asked(client, address):
    page = read(client, address)
    (aside,) = page.tree.iter("aside")
    assert "0800 98 765" in aside.text_content()
    assert aside.xpath(".//a/@href") == ["tel:080098765"]
    assert page.source.index("<aside") < page.source.index("<main")


@pytest.mark.parametrize("address", FRAMES)
def test_frame_works_without_its_script(client, address):
    page = read(client, address)
    assert page.tree.xpath("//script/@src") == ["/integrer/hauteur.js"]
    assert not re.search(r"<style|\sstyle=|\son[a-z]+=|javascript:", page.source)
    assert len(page.headings(1)) == 1


def test_frame_lists_what_answers_its_filters_with_its_freshness(client):
    make_group(name="Pour parents", audiences=["parents"], verified_on="2026-06-03",
               verified_method="call")  # fmt: skip
    make_group(name="Pour adultes", rhythm="Le jeudi")
    page = read(client, "/integrer/groupes/?audience=parents")
    assert "Pour parents" in page.main.text
    assert "Vérifié par nous en juin 2026" in page.main.text
    assert "Pour adultes" not in page.main.text
    link = page.main.tree.xpath(".//a[contains(., 'Pour parents')]")[0]
    assert link.get("target") == "_blank"
    assert page.main.link("Voir le groupe") == "/groupes/?audience=parents"


def test_words_are_not_asked_in_a_frame(client):
    make_group(name="Visible")
    page = read(client, "/integrer/groupes/?q=xylophone")
    assert "Visible" in page.main.text
    assert "xylophone" not in page.source


def test_paused_and_reported_groups_say_so(client):
    make_group(status="paused")
    make_group(reported_closed=True)
    text = read(client, "/integrer/groupes/").main.text
    assert "En pause pour le moment" in text
    assert "s’était arrêté. Nous vérifions." in text


@pytest.mark.parametrize("query", ["near=atlantide", "theme=licornes", "page=9999", "scheme=rose"])
def test_broken_choice_still_shows_a_page(client, query):
    make_group(name="Visible")
    page = read(client, f"/integrer/groupes/?{query}")
    assert "Visible" in page.main.text or "Aucun groupe" in page.main.text
    assert page.tree.get("class") == "scheme--auto tint--green"


def test_colours_are_those_that_were_chosen(client):
    page = read(client, "/integrer/groupes/?scheme=dark&tint=plum")
    assert page.tree.get("class") == "scheme--dark tint--plum"


def test_box_names_the_networks_and_how_sure_we_are(client):
    make_network(name="Réseau sûr", phone="081 00 00 00")
    make_network(name="Réseau probable", population="young", certainty="likely")
    text = read(client, "/integrer/reseau/?place=5000").main.text
    assert "Réseau sûr" in text
    assert "081 00 00 00" in text
    assert "Réseau probable" in text
    assert "Territoire probable, à confirmer" in text


def test_box_asks_which_place_is_meant_and_keeps_the_colours(client):
    make_network(municipalities=["Liège"])
    page = read(client, "/integrer/reseau/?place=Saint-Nicolas&tint=blue")
    choices = [address for _words, address in page.main.links if "place=" in address]
    assert len(choices) > 1
    assert all("tint=blue" in address for address in choices)
    assert read(client, f"/integrer/reseau/{choices[0]}").status == 200


@pytest.mark.parametrize("place", ["", "Atlantide", "x" * 300])
def test_box_without_a_place_asks_for_one(client, place):
    page = read(client, f"/integrer/reseau/?place={place}")
    assert page.main.tree.xpath(".//input[@name='place']")


# The page where one chooses -------------------------------------------------------------------


def code_on(page):
    (code,) = page.tree.xpath("//textarea[@id='id_code']/text()")
    return html.fragment_fromstring(code)


@pytest.mark.parametrize(
    ("query", "address"),
    [
        ("what=groups", "/integrer/groupes/"),
        ("what=groups&place=5000", "/integrer/groupes/?near=5000+Namur"),
        ("what=groups&place=Hainaut", "/integrer/groupes/?region=hainaut"),
        (
            "what=groups&place=&theme=deuil-et-perte&audience=parents&language=fr&tint=blue",
            "/integrer/groupes/?theme=deuil-et-perte&audience=parents&language=fr&tint=blue",
        ),
        ("what=network&place=5000&scheme=dark", "/integrer/reseau/?place=5000+Namur&scheme=dark"),
    ],
)
def test_page_gives_one_line_that_shows_what_was_chosen(client, query, address):
    page = read(client, f"/integrer/?{query}")
    frame = code_on(page)
    assert frame.tag == "iframe"
    assert frame.get("src") == f"http://testserver{address}"
    assert frame.get("title")
    assert "\n" not in page.tree.xpath("//textarea[@id='id_code']/text()")[0].strip()
    assert client.get(address).status_code == 200
    (preview,) = page.tree.xpath("//iframe/@src")
    assert preview == address
    assert policy(page.response)["frame-src"] == ["'self'"]


@pytest.mark.parametrize(
    ("place", "words"),
    [("Atlantide", "Nous ne connaissons pas ce lieu"), ("Saint-Nicolas", "Lequel ?")],
)
def test_place_that_is_not_clear_is_asked_again(client, place, words):
    page = read(client, f"/integrer/?what=groups&place={place}")
    assert words in page.main.text
    assert page.tree.xpath("//textarea") == []
    assert page.tree.xpath("//input[@name='place']/@value") == [place]


def test_optional_script_is_small_and_its_address_stays(client):
    page = read(client, "/integrer/?what=groups")
    (script,) = page.tree.xpath("//textarea[@id='id_script']/text()")
    assert 'src="http://testserver/integrer/hauteur.js"' in script
    response = client.get("/integrer/hauteur.js")
    assert response["Content-Type"].startswith("text/javascript")
    assert len(response.content) <= 1024


def test_open_data_lead_to_it(client):
    assert read(client, "/donnees/").main.link("sur votre site") == "/integrer/"


# The poster -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("query", "address"),
    [
        ("", "testserver/groupes/"),
        ("?region=namur", "testserver/groupes/?region=namur"),
        ("?what=network&place=5000+Namur", "testserver/pres-de-chez-moi/?place=5000+Namur"),
        ("?theme=licornes", "testserver/groupes/"),
    ],
)
def test_poster_has_the_address_as_code_and_as_words_and_the_numbers(client, query, address):
    page = Page(client.get(f"/integrer/affiche/{query}"))
    assert address in page.main.text
    assert "0800 98 765" in page.main.text
    assert page.tree.xpath("//svg//path")
    assert "style=" not in page.source
