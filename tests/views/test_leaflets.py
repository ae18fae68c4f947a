"""The folded sheet: every group of a region or of a list, a line each."""

import pytest

from tests.factories import make_group
from tests.reading import read, squeeze
from tests.test_hidden_address import SECRETS, make_the_group

pytestmark = pytest.mark.django_db


def lines(page):
    return [squeeze(line.text_content()) for line in page.tree.find_class("leaflet__group")]


def test_leaflet_has_every_group_of_the_region_and_no_other(client):
    for number in range(25):
        make_group(name=f"Groupe {number}", municipality="Namur")
    make_group(name="Ailleurs", municipality="Arlon")
    found = lines(read(client, "/regions/namur/depliant/"))
    assert len(found) == 25
    assert not [line for line in found if "Ailleurs" in line]


def test_line_says_the_name_the_town_when_and_how_to_make_contact(client):
    make_group(name="Alpha", municipality="Namur", rhythm="Le lundi", phone="081 77 71 50")
    make_group(name="Bêta", municipality="Namur", phone="", website="https://www.beta.example/")
    alpha, beta = sorted(lines(read(client, "/regions/namur/depliant/")))
    assert alpha == "Alpha · Namur · Le lundi · 081 77 71 50"
    assert beta.endswith("beta.example")


def test_groups_stand_under_their_main_theme_once(client):
    make_group(name="Deuil", themes=["deuil-et-perte", "sante-mentale"])
    page = read(client, "/groupes/depliant/")
    assert "Deuil" in page.section("Deuil et perte").text
    assert len(lines(page)) == 1


def test_of_a_theme_that_is_asked_all_stand_under_it(client):
    make_group(name="Cercle", themes=["sante-mentale", "deuil-et-perte"])
    make_group(name="Parents", themes=["sante-mentale", "deuil-d-un-enfant"])
    page = read(client, "/groupes/depliant/?q=deuil")
    assert page.has_heading("Deuil et perte")
    assert len(lines(page)) == 2
    assert not page.has_heading("Santé mentale")


def test_line_says_the_language_where_it_is_not_that_of_the_page(client):
    make_group(name="Koesterhuis", languages=["nl"], rhythm="", website="https://a.example")
    assert lines(read(client, "/groupes/depliant/")) == [
        "Koesterhuis · Namur · néerlandais · a.example"
    ]
    assert "néerlandais" not in read(client, "/nl/groepen/folder/").text


def test_list_is_printed_as_it_is_filtered(client):
    make_group(name="Oui", audiences=["parents"])
    make_group(name="Non", audiences=["adultes"])
    address = read(client, "/groupes/?audience=parents").link("Imprimer cette liste")
    page = read(client, address)
    assert [line.partition(" ·")[0] for line in lines(page)] == ["Oui"]
    assert page.link("Retour à la page") == "/groupes/?audience=parents"


@pytest.mark.parametrize(
    ("query", "title", "narrowed"),
    [
        ("", "Groupes de soutien", []),
        ("?near=5000&theme=deuil-et-perte", "À Namur : deuil et perte", []),
        ("?theme=deuil-et-perte&free=1", "Deuil et perte", ["gratuit"]),
        ("?format=online&moment=evening", "Groupes de soutien", ["en ligne · en soirée"]),
        # Words are those of one person, and the sheet lies in a waiting room.
        ("?q=mon+mari+boit&near=5000", "Pour un proche, à Namur : alcool", []),
        ("?q=xyzzyx", "Groupes de soutien", ["« xyzzyx »"]),
        ("?q=je+veux+mourir", "Groupes de soutien", []),
    ],
)
def test_leaflet_names_the_search_it_was_made_from(client, query, title, narrowed):
    make_group(name="Alpha", municipality="Namur", themes=["deuil-et-perte", "alcool"])
    page = read(client, f"/groupes/depliant/{query}")
    assert page.headings(1) == [title]
    assert title in squeeze(page.tree.findtext(".//title"))
    said = page.tree.find_class("leaflet__narrowed")
    assert [squeeze(line.text_content()) for line in said] == narrowed


def test_region_leads_to_its_leaflet_and_the_code_back_to_it(client):
    page = read(client, read(client, "/regions/namur/").link("dépliant"))
    assert page.headings(1) == ["Province de Namur"]
    assert "testserver/regions/namur" in page.text
    assert page.tree.find_class("leaflet__code")
    assert page.link("Retour à la page") == "/regions/namur/"


@pytest.mark.parametrize("way", ["Un dépliant pour une salle d’attente", "Dépliants à imprimer"])
def test_who_wants_a_leaflet_finds_it_from_the_first_page(client, way):
    regions = read(client, read(client, "/").link(way))
    assert regions.link("dépliant , Province de Namur") == "/regions/namur/depliant/"
    assert regions.link("dépliant , Bruxelles") == "/regions/bruxelles/depliant/"


def test_leaflet_of_nowhere_is_not_found(client):
    read(client, "/regions/atlantide/depliant/", status=404)


def test_leaflet_of_a_list_without_an_answer_says_so(client):
    assert "Nous n’avons pas trouvé de groupe" in read(client, "/groupes/depliant/?q=xyzzyx").text


def test_hidden_address_is_on_no_leaflet(client):
    make_the_group("town")
    source = read(client, "/groupes/depliant/").source.lower()
    assert lines(read(client, "/groupes/depliant/"))
    assert not [secret for secret in SECRETS if secret in source]
