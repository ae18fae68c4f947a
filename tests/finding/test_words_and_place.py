"""What somebody lives and where, in two fields: what is about it first, then what is near."""

import pytest
from django.urls import reverse

from directory.finding.index import current_index
from directory.finding.reading import understand
from directory.models import PlaceAlias
from tests.factories import make_group, region
from tests.reading import read

pytestmark = pytest.mark.django_db


@pytest.fixture
def alcohol_and_around():
    make_group(name="Ceux qui boivent", themes=["alcool"], municipality="Huy")
    make_group(name="Toutes les dépendances", themes=["dependances"], municipality="Namur")
    make_group(name="Aller mieux", themes=["sante-mentale"], municipality="Namur")


@pytest.mark.usefixtures("alcohol_and_around")
def test_around_a_place_what_is_about_the_words_comes_before_what_is_near(client):
    page = read(client, reverse("group_list", query={"q": "mon mari boit", "near": "Namur"}))
    assert page.cards == ["Ceux qui boivent", "Toutes les dépendances"]
    assert page.has_heading("2 groupes pour 5000 Namur")
    assert page.section("Plus largement").cards == ["Toutes les dépendances"]


@pytest.mark.usefixtures("alcohol_and_around")
def test_without_a_place_one_list_has_them_all(client):
    page = read(client, reverse("group_list", query={"q": "mon mari boit"}))
    assert page.cards == ["Ceux qui boivent", "Toutes les dépendances"]
    assert not page.has_heading("Plus largement")


@pytest.mark.usefixtures("alcohol_and_around")
def test_being_at_the_end_of_ones_tether_adds_nothing_to_a_need(client):
    words = "je n’en peux plus, mon mari boit"
    page = read(client, reverse("group_list", query={"q": words, "near": "Namur"}))
    assert "Aller mieux" not in page.cards
    alone = read(client, reverse("group_list", query={"q": "je n’en peux plus", "near": "Namur"}))
    assert "Aller mieux" in alone.cards


def test_nothing_near_but_something_online_is_not_called_nothing(client):
    make_group(name="En ligne", themes=["alcool"], municipality=None, regions_served=["wallonie"])
    page = read(client, reverse("group_list", query={"q": "alcool", "near": "Namur"}))
    assert page.has_heading("1 groupe pour 5000 Namur")
    assert page.section("En ligne et par téléphone").cards == ["En ligne"]


@pytest.mark.parametrize("words", ["deuil 5000 Bruxelles", "deuil à Namur ou Bruxelles"])
def test_two_places_among_the_words_are_asked_about_as_in_the_box(client, words):
    page = read(client, reverse("group_list", query={"q": words}))
    assert "Vous pensiez à un autre ?" in page.main.text
    assert page.link("1000 Bruxelles")


def test_a_code_of_another_country_among_the_words_is_told(client):
    page = read(client, reverse("group_list", query={"q": "deuil à 59000 Lille"}))
    assert "Nous ne trouvons pas « 59000 Lille » en Belgique." in page.main.text


def test_a_name_that_an_editor_gives_a_region_is_read_among_the_words():
    PlaceAlias.objects.create(name="Zwarte Land", region=region("hainaut"))
    assert current_index().vocabulary.region_names["zwarte land"] == "hainaut"


@pytest.mark.parametrize(
    ("text", "label", "slug"),
    [
        ("deuil aux alentours de Mons", "7000 Mons", ""),
        ("rouw omgeving Leuven", "3000 Louvain", ""),
        ("Trauer Raum Eupen", "4700 Eupen", ""),
        ("grief Ghent area", "9000 Gand", ""),
        ("deuil métro Simonis", "1081 Koekelberg", ""),
        ("deuil prov. de Liège", None, "liege"),
        ("rouw provincie Antwerpen", None, "anvers"),
    ],
)
def test_what_is_said_around_a_place_speaks_of_nothing_else(text, label, slug):
    understood = understand(text, current_index())
    assert (understood.place and understood.place.label, understood.region) == (label, slug)
    assert understood.targets == {("theme", "deuil-et-perte")}
    assert not understood.unknown


@pytest.mark.parametrize(
    ("text", "theme", "town"),
    [
        ("alzheimer près de Huy", "alzheimer-et-demences", "Huy"),
        ("alzheimer à côté de Huy", "alzheimer-et-demences", "Huy"),
        ("alzheimer pas loin de Mons", "alzheimer-et-demences", "Mons"),
        ("alzheimer près de chez moi", "alzheimer-et-demences", ""),
        ("parkinson proche de Namur", "parkinson", "Namur"),
        ("burn-out proche de Tournai", "burn-out", "Tournai"),
        ("deuil proche de chez moi", "deuil-et-perte", ""),
        ("alzheimer vlak bij Gent", "alzheimer-et-demences", "Gand"),
        ("alzheimer niet ver van Gent", "alzheimer-et-demences", "Gand"),
        ("parkinson nabij Gent", "parkinson", "Gand"),
        ("parkinson dichtbij", "parkinson", ""),
        ("Alzheimer unweit von Eupen", "alzheimer-et-demences", "Eupen"),
        ("Angst bei mir in der Nähe", "anxiete", ""),
        ("alzheimer around Liège", "alzheimer-et-demences", "Liège"),
        ("grief not far from Ghent", "deuil-et-perte", "Gand"),
        ("depression nearby", "depression", ""),
    ],
)
@pytest.mark.usefixtures("real_data")
def test_near_says_where_and_nothing_else(text, theme, town):
    understood = understand(text, current_index())
    assert understood.targets == {("theme", theme)}
    assert (understood.place.own_name if understood.place else "") == town
    assert not understood.unknown


@pytest.mark.usefixtures("real_data")
def test_nobody_around_oneself_is_no_place():
    understood = understand("je n’ai personne autour de moi", current_index())
    assert ("theme", "solitude") in understood.targets


@pytest.mark.usefixtures("real_data")
def test_who_is_close_to_somebody_near_a_place_still_is():
    understood = understand("proche d’alcoolique près de Namur", current_index())
    assert ("audience", "proches") in understood.targets
