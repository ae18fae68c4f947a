"""In which order groups come around a place and without one, and on which shelves they stand."""

import pytest
from django.urls import reverse
from django.utils.translation import override

from directory.finding.answer import Answer
from directory.finding.criteria import Criteria
from directory.finding.index import current_index
from directory.models import SupportGroup
from tests.factories import make_group, make_organisation
from tests.reading import read

pytestmark = pytest.mark.django_db

NEAR, ONLINE, FAR = "Près de chez vous", "En ligne et par téléphone", "Plus loin"
WIDER, LAST = "Plus largement", "Encore plus loin"


def page_of(client, **asked):
    return read(client, reverse("group_list", query=asked))


def names(language="fr", **asked):
    """The groups of the list in their order, on a page in this language."""
    with override(language):
        answer = Answer(current_index(), Criteria(**asked))
        return [group.name for group in answer.groups(answer.positions)]


def open_titles(page):
    """The titles of the shelves that are not folded away, in their order."""
    titles = page.tree.xpath("//h3[contains(@class, 'shelf__title')][not(ancestor::details)]")
    return [title.text_content() for title in titles]


# Languages ----------------------------------------------------------------------------------


def test_without_a_place_german_readers_see_french_groups_before_dutch_ones():
    for name, code in (("Nederlands", "nl"), ("Français", "fr"), ("Deutsch", "de")):
        make_group(name=name, languages=[code], themes=["anxiete"])
    assert names("de", q="stress") == ["Deutsch", "Français", "Nederlands"]
    assert names("nl", q="stress")[0] == "Nederlands"


def test_what_can_be_understood_comes_before_what_is_nearer():
    make_group(name="Bij de hoek", languages=["nl"], municipality="Namur")
    make_group(name="À Gembloux", languages=["fr"], municipality="Gembloux")
    assert names(near="5000") == ["À Gembloux", "Bij de hoek"]
    assert names("nl", near="5000") == ["Bij de hoek", "À Gembloux"]


def test_a_bilingual_group_counts_for_both_languages():
    make_group(name="Les deux", languages=["fr", "nl"], municipality="Gembloux")
    make_group(name="Français", municipality="Andenne")
    make_group(name="Nederlands", languages=["nl"], municipality="Namur")
    assert names(near="5000")[-1] == "Nederlands"
    assert names("nl", near="5000") == ["Nederlands", "Les deux", "Français"]


def test_the_language_of_the_words_comes_before_that_of_the_page(client):
    make_group(name="Alcool", themes=["alcool"])
    make_group(name="Drank", themes=["alcool"], languages=["nl"], municipality="Gand")
    words = "ik wil stoppen met drinken"
    assert page_of(client, q=words).cards == ["Drank", "Alcool"]


def test_without_a_place_ones_own_language_comes_before_a_fresher_page():
    make_group(name="Oud", languages=["nl"], source_date="2026-10")
    make_group(name="Ancien", source_date="2020")
    assert names(theme=["deuil-et-perte"]) == ["Ancien", "Oud"]
    assert names("nl", theme=["deuil-et-perte"]) == ["Oud", "Ancien"]


# Shelves ------------------------------------------------------------------------------------


def test_near_then_online_then_farther(client):
    make_group(name="Liège", municipality="Liège")
    make_group(name="Zoom", municipality=None, format="online")
    make_group(name="Andenne", municipality="Andenne")
    make_group(name="Jambes")
    page = page_of(client, near="5000")
    assert page.cards == ["Jambes", "Andenne", "Zoom", "Liège"]
    assert open_titles(page) == [NEAR, ONLINE, FAR]
    assert page.section(ONLINE).cards == ["Zoom"]


def test_very_far_is_folded_away_at_the_end(client):
    make_group(name="Ostende", municipality="Ostende")
    make_group(name="Zoom", municipality=None, format="online")
    page = page_of(client, near="5000")
    assert open_titles(page) == [ONLINE]
    assert folded_away(page) == ["Ostende"]


def test_very_far_is_open_where_there_is_nothing_else(client):
    make_group(name="Ostende", municipality="Ostende")
    assert folded_away(page_of(client, near="5000")) == []


def folded_away(page):
    cards = page.tree.xpath(
        "//section[contains(@class, 'shelf')]//details//*[contains(@class, 'card__title')]"
    )
    return [" ".join(card.text_content().split()) for card in cards]


@pytest.mark.parametrize(
    ("served", "order"),
    [("namur", ["Sans lieu", "À 15 km"]), ("wallonie", ["À 15 km", "Sans lieu"])],
)
def test_who_serves_the_province_is_near_and_who_serves_the_region_comes_after(
    client, served, order
):
    make_group(name="Sans lieu", municipality=None, format="in_person", regions_served=[served])
    make_group(name="À 15 km", municipality="Andenne")
    assert page_of(client, near="5000").section(NEAR).cards == order


@pytest.mark.parametrize("form", ["home", "in_person"])
def test_home_visits_and_regional_services_stay_in_their_region(client, form):
    make_group(name="Ailleurs", municipality=None, format=form, regions_served=["hainaut"])
    make_group(name="Ici", municipality=None, format=form, regions_served=["namur"])
    assert page_of(client, near="5000").cards == ["Ici"]


def make_somewhere(area, **fields):
    return make_group(municipality=None, format="in_person", regions_served=[area], **fields)


def test_somewhere_in_brussels_is_as_far_as_its_centre(client):
    make_somewhere("bruxelles", name="Quelque part")
    make_group(name="Gembloux", municipality="Gembloux")
    make_group(name="Nivelles", municipality="Nivelles")
    page = page_of(client, near="1300")
    assert page.section(NEAR).cards == ["Gembloux", "Quelque part", "Nivelles"]
    assert "Bruxelles (environ 22 km)" in page.text
    assert "Quelque part" in page_of(client, near="4000").section(FAR).cards


def test_in_brussels_itself_no_distance_is_told(client):
    make_somewhere("bruxelles", name="Quelque part")
    page = page_of(client, near="1050")
    assert page.section(NEAR).cards == ["Quelque part"]
    assert "km)" not in page.text


def test_somewhere_in_a_province_is_counted_to_its_far_end_and_no_distance_is_told(client):
    make_somewhere("brabant-wallon", name="Quelque part")
    make_group(name="Rochefort", municipality="Rochefort")
    page = page_of(client, near="5000")
    assert page.section(FAR).cards == ["Rochefort", "Quelque part"]
    assert page.text.count("km)") == 1


def test_who_visits_homes_from_an_office_stays_around_it(client):
    make_group(name="Visites", municipality="Chaumont-Gistoux", format="home")
    assert page_of(client, near="1325").cards == ["Visites"]
    assert page_of(client, near="5000").cards == []


def test_what_only_touches_the_words_comes_after_what_is_about_them(client):
    make_group(name="Large", themes=["dependances"])
    make_group(name="Précis", themes=["alcool"], municipality="Liège")
    page = page_of(client, q="alcool", near="5000")
    assert page.cards == ["Précis", "Large"]
    assert open_titles(page) == [FAR, WIDER]


def test_mainly_about_it_comes_before_touching_it_too(client):
    make_group(name="Aussi", themes=["depression", "alcool"])
    make_group(name="Surtout", themes=["alcool", "depression"], municipality="Andenne")
    assert page_of(client, q="alcool", near="5000").cards == ["Surtout", "Aussi"]


def test_a_group_for_others_comes_after_one_for_everybody(client):
    make_group(name="Enfants", audiences=["enfants"])
    make_group(name="Adultes", municipality="Andenne")
    assert page_of(client, q="deuil", near="5000").cards == ["Adultes", "Enfants"]
    children = page_of(client, q="deuil, ma fille a 8 ans", near="5000")
    assert children.cards[0] == "Enfants"


def test_who_names_the_very_loss_too_is_near_before_what_is_farther_or_a_service(client):
    grief = {"audiences": ["parents"], "languages": ["nl"]}
    make_group(name="Sterren", listing_type="orientation", themes=["deuil-perinatal"], **grief)
    make_group(name="Mizuko", themes=["deuil-perinatal"], municipality="Liège")
    house = make_group(
        name="Koesterhuis",
        themes=["deuil-d-un-enfant", "deuil-perinatal"],
        municipality="Anvers",
        **grief,
    )
    make_group(name="Kring", themes=["deuil-et-perte"], municipality=None, languages=["nl"])
    for words in ("miskraam", "ik ben mijn baby verloren"):
        page = read(client, f"/nl/groepen/?near=2000&q={words}")
        assert page.cards[0] == house.name


def test_who_does_not_name_the_very_loss_stays_for_another_loss(client):
    make_group(name="Kind", themes=["deuil-d-un-enfant"], municipality="Anvers", languages=["nl"])
    make_group(name="Kring", municipality=None, languages=["nl"])
    assert read(client, "/nl/groepen/?near=2000&q=miskraam").cards[0] == "Kring"


def test_a_place_among_the_words_is_read_as_in_the_box(client):
    make_group(name="Liège", municipality="Liège")
    make_group(name="Gembloux", municipality="Gembloux")
    make_group(name="Zoom", municipality=None, format="online")
    box, words = page_of(client, q="deuil", near="Namur"), page_of(client, q="deuil à Namur")
    assert words.cards == box.cards == ["Gembloux", "Zoom", "Liège"]
    assert open_titles(words) == open_titles(box)
    assert words.has_heading("3 groupes pour 5000 Namur")


def test_a_namesake_among_the_words_is_offered_too(client):
    make_group(municipality="Anvers")
    page = page_of(client, q="deuil à Saint-Nicolas")
    assert "Plusieurs lieux portent ce nom" in page.text
    assert page.link("4420 Saint-Nicolas")


# Services -----------------------------------------------------------------------------------


def test_a_service_about_the_very_thing_comes_before_a_group_that_only_touches_it(client):
    make_group(name="Dépendances", themes=["dependances"])
    make_group(name="Infos alcool", themes=["alcool"], listing_type="orientation")
    assert page_of(client, q="alcool").cards == ["Infos alcool", "Dépendances"]
    assert page_of(client, q="alcool", near="5000").cards == ["Infos alcool", "Dépendances"]


def test_a_group_about_the_very_thing_comes_before_a_service(client):
    make_group(name="Groupe alcool", themes=["alcool"])
    make_group(name="Infos alcool", themes=["alcool"], listing_type="orientation")
    assert page_of(client, q="alcool").cards == ["Groupe alcool", "Infos alcool"]


ELSEWHERE = "Des services d’ailleurs, ou dans une autre langue"


@pytest.mark.parametrize(
    ("service", "is_here"),
    [
        ({"format": "hybrid", "regions_served": ["namur"]}, True),
        ({"format": "hybrid", "regions_served": ["liege"]}, False),
        ({"municipality": "Dinant"}, True),
        ({"municipality": "Liège"}, False),
        ({"format": "phone", "regions_served": ["bruxelles"]}, True),
        ({"format": "phone", "regions_served": ["namur"], "languages": ["nl"]}, False),
    ],
)
def test_a_service_that_helps_nobody_here_is_folded_away_after_the_groups(client, service, is_here):
    make_group(name="Dépendances", themes=["dependances"])
    make_group(
        **{"name": "Infos alcool", "themes": ["alcool"], "municipality": None}
        | {"listing_type": "orientation"}
        | service
    )
    page = page_of(client, q="alcool", near="5000")
    assert page.cards == ["Infos alcool", "Dépendances"][:: 1 if is_here else -1]
    assert folded_away(page) == ([] if is_here else ["Infos alcool"])
    assert page.has_heading(ELSEWHERE) is not is_here


def test_a_service_of_elsewhere_is_open_where_nothing_else_is(client):
    make_group(
        name="Infos alcool", themes=["alcool"], listing_type="orientation", municipality="Ostende"
    )
    page = page_of(client, q="alcool", near="5000")
    assert page.cards == ["Infos alcool"]
    assert folded_away(page) == []


# Many groups of one association -------------------------------------------------------------


@pytest.fixture
def many_of_one():
    funambule = make_organisation(name="Le Funambule")
    towns = ["Liège", "Namur", "Ciney", "Dinant", "Ath", "Mons", "Charleroi", "Andenne"]
    for town in towns:
        make_group(
            name=f"Le Funambule {town}",
            municipality=town,
            organisation=funambule,
            themes=["bipolarite"],
        )
    make_group(name="Autre", municipality="Nivelles", themes=["bipolarite"])


@pytest.mark.usefixtures("many_of_one")
def test_the_first_stands_for_the_many_groups_of_one_association(client):
    page = page_of(client, q="bipolaire")
    assert len(page.cards) == 2
    assert page.has_heading("9 groupes")
    address = page.link("et 7 autres groupes de Le Funambule")
    theirs = read(client, f"/groupes/{address}")
    assert theirs.has_heading("8 groupes")
    assert "Autre" not in theirs.cards


@pytest.mark.usefixtures("many_of_one")
def test_around_a_place_the_nearest_stands_for_them(client):
    make_group(name="Mouscron", municipality="Mouscron", themes=["bipolarite"])
    answer = Answer(current_index(), Criteria(q="bipolaire", near="5000"))
    assert answer.count == 10
    assert len(answer.positions) == 10
    assert page_of(client, q="bipolaire", near="5000").cards[0] == "Le Funambule Namur"


@pytest.mark.usefixtures("many_of_one")
def test_who_types_its_name_sees_them_all(client):
    assert len(page_of(client, q="Funambule").cards) == 8


@pytest.mark.usefixtures("many_of_one")
def test_an_organisation_that_does_not_exist_is_said_and_left_out(client):
    page = page_of(client, organisation="999999")
    assert "n’a pas été comprise" in page.text
    assert page.has_heading("9 groupes")


def test_all_that_answers_stands_on_one_shelf_and_once():
    for town in ("Namur", "Liège", "Ostende", "Gand"):
        make_group(municipality=town, languages=["fr"])
        make_group(municipality=town, languages=["nl"])
    make_group(municipality=None, format="phone")
    answer = Answer(current_index(), Criteria(near="5000"))
    assert sorted(answer.positions) == sorted({*answer.positions})
    assert len(answer.positions) == answer.count == SupportGroup.objects.count()


# The real data ------------------------------------------------------------------------------


@pytest.mark.usefixtures("real_data")
@pytest.mark.parametrize(
    ("asked", "first"),
    [
        ({"q": "deuil", "near": "5000"}, "Café deuil – région de Namur"),
        ({"q": "aidant", "near": "4800"}, "Alzheimer Café – Verviers"),
    ],
)
def test_real_groups_near_a_place_begin_where_they_should(client, asked, first):
    assert page_of(client, **asked).cards[0].startswith(first)


@pytest.mark.usefixtures("real_data")
def test_anorexia_keeps_the_french_group_of_brussels(client):
    assert page_of(client, q="anorexie", near="5000").section(FAR).cards


@pytest.mark.usefixtures("real_data")
def test_grief_in_french_does_not_begin_in_dutch():
    with override("fr"):
        index = current_index()
        first = Answer(index, Criteria(q="ma sœur s’est pendue")).positions[:2]
    assert all(index.bits("language", "fr") >> position & 1 for position in first)


@pytest.mark.parametrize(
    ("language", "first"), [("fr", "Tournesol Namur"), ("nl", "Tournesol Eeklo")]
)
def test_of_groups_that_are_named_alike_those_of_the_readers_language_come_first(language, first):
    make_group(name="Tournesol Eeklo", languages=["nl"], source_date="2026-11-01")
    make_group(name="Tournesol Namur", languages=["fr"], source_date="2020")
    assert names(language, q="tournesol")[0] == first
    make_group(name="Tournesol Dinant", languages=["nl"], source_date="2026-11-02")
    assert names(language, q="tournesol")[0] == (first if language == "fr" else "Tournesol Dinant")


@pytest.mark.parametrize("asked", [{}, {"q": "deuil"}, {"q": "deuil", "near": "Namur"}])
def test_who_gives_no_way_in_comes_after_who_can_be_reached(asked):
    make_group(name="Sans contact", website="", source_date="2026-11-01")
    make_group(name="Par téléphone", phone="081 11 22 33", municipality="Floreffe")
    lonely = make_organisation(name="Le Tournesol", phone="081 11 22 34")
    make_group(name="Par son association", website="", organisation=lonely, municipality="Floreffe")
    assert names(**asked)[-1] == "Sans contact"


def test_who_gives_no_way_in_comes_before_who_is_far():
    make_group(name="Sans contact, ici", website="")
    make_group(name="Par téléphone, loin", phone="081 11 22 33", municipality="Dinant")
    assert names(q="deuil", near="Namur")[0] == "Sans contact, ici"


def test_who_asks_for_a_place_alone_reads_what_is_nearest():
    make_group(name="Sans contact, ici", website="")
    make_group(name="Par téléphone", phone="081 11 22 33", municipality="Floreffe")
    assert names(near="Namur")[0] == "Sans contact, ici"


@pytest.mark.usefixtures("real_data")
@pytest.mark.parametrize("near", ["4700", "4780", "4720"])
def test_who_drinks_does_not_begin_with_the_families_where_both_speak_another_language(near):
    first = names("de", q="ich trinke zu viel", near=near)[0]
    assert first == "Alcooliques Anonymes – réunions francophones"
