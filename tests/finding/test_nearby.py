"""`/pres-de-chez-moi/`: for any place of Belgium, who is there."""

import re
from urllib.parse import urlencode

import pytest

from directory.finding.asked import SupportGroupFilter
from directory.finding.nearby import Nearby
from directory.models import CareNetwork, Catchment, Helpline, Platform, SupportGroup
from directory.places.gazetteer import gazetteer
from tests.factories import (
    make_group,
    make_helpline,
    make_network,
    make_platform,
    place,
)
from tests.reading import read

pytestmark = pytest.mark.usefixtures("real_data")

OFFICIAL = ("https://parlonsen.be", "https://www.psy107.be", "https://psy0-18.be")


def near(client, place):
    return read(client, f"/pres-de-chez-moi/?{urlencode({'place': place})}")


# Every place --------------------------------------------------------------------------------


def test_every_postal_code_has_a_network_for_adults_and_one_for_the_young():
    served = {}
    for row in Catchment.objects.filter(network__in=CareNetwork.objects.published()):
        served.setdefault(row.municipality_id, set()).add(row.network_id)
    populations = dict(CareNetwork.objects.published().values_list("pk", "population"))
    codes = sorted(gazetteer().by_code)
    without = []
    for code in codes:
        for candidate in Nearby({"place": code}).candidates:
            for population in ("adults", "young"):
                serving = {populations[pk] for pk in served.get(candidate.municipality.pk, ())} & {
                    population,
                    "all_ages",
                }
                if not serving:
                    without.append((code, population))
    assert len(codes) == 1149
    assert without == []


def test_services_of_every_municipality_are_what_the_page_reads():
    visited = 0
    # Every seventh of the 565: all the others go the same way.
    for municipality in list(gazetteer().municipalities.values())[::7]:
        code = municipality.localities.order_by("postal_code").first()
        nearby = Nearby({"place": f"{code.postal_code} {code.name}"})
        assert nearby.place, municipality
        assert nearby.adults.catchments, municipality
        assert nearby.young.catchments, municipality
        visited += 1
    assert visited > 75


@pytest.mark.parametrize(
    "code", [1000, 1348, 1620, 2000, 2387, 3700, 4000, 4780, 5660, 6700, 7780, 8620, 9000, 9990]
)
def test_page_of_a_postal_code_shows_networks_groups_and_helplines(client, code):
    page = near(client, code)
    assert page.has_heading("Votre réseau de santé mentale")
    assert page.section("Votre réseau de santé mentale").cards
    assert page.section("Les groupes les plus proches").cards
    assert page.section("Quelqu’un à qui parler").links


@pytest.mark.parametrize("typed", ["5000", "Namur", "namen", "5000 Namur", " NAMUR "])
def test_the_same_town_gives_the_same_page_however_it_is_typed(client, typed):
    assert near(client, typed).headings(1) == ["Près de 5000 Namur"]


# Networks -----------------------------------------------------------------------------------


def test_each_age_group_has_its_network(client):
    page = near(client, "5000")
    assert page.section("Adultes").cards == ["Réseau Santé Namur (RSN)"]
    assert page.section("Enfants et adolescents").cards == ["Réseau Santé Kirikou"]


def test_between_15_and_23_one_may_choose(client):
    assert "Entre 15 et 23 ans, vous pouvez choisir" in near(client, "5000").text


def test_in_the_german_speaking_towns_one_network_serves_all_ages(client):
    page = near(client, "4700")
    assert "un seul réseau s’adresse à tous les âges" in page.text
    assert len(page.section("Votre réseau de santé mentale").cards) == 1
    assert "Entre 15 et 23 ans" not in page.text


def test_elsewhere_nothing_is_said_of_all_ages(client):
    assert "un seul réseau s’adresse à tous les âges" not in near(client, "5000").text


@pytest.mark.parametrize("site", OFFICIAL)
@pytest.mark.parametrize("code", ["5000", "4700"])
def test_official_sites_are_named(client, site, code):
    assert site in near(client, code).addresses


def an_uncertain_municipality(population):
    networks = CareNetwork.objects.for_population(population)
    rows = Catchment.objects.filter(network__in=networks).exclude(certainty="confirmed")
    for row in rows.select_related("municipality"):
        candidates = Catchment.objects.filter(
            network__in=networks, municipality=row.municipality
        ).select_related("network")
        if len(candidates) > 1:
            return row.municipality, [candidate.network for candidate in candidates]
    raise AssertionError("No municipality with several candidates in the data.")


def test_uncertain_town_shows_each_candidate_and_says_so(client):
    town, networks = an_uncertain_municipality("adults")
    page = near(client, f"{town.localities.first().postal_code} {town.name}")
    adults = page.section("Adultes")
    assert sorted(adults.cards) == sorted(network.full_title for network in networks)
    assert "hésitent entre plusieurs réseaux" in adults.text
    assert "https://parlonsen.be" in adults.addresses


def test_certain_town_does_not_hesitate(client):
    adults = near(client, "5000").section("Adultes")
    assert "hésitent" not in adults.text
    assert "à vérifier" not in adults.text


def test_likely_territory_is_called_likely(client):
    Catchment.objects.filter(municipality=place("Namur")).update(certainty="likely")
    adults = near(client, "5000").section("Adultes")
    assert "Territoire probable" in adults.text
    assert "pas tout à fait confirmé" in adults.text


def test_surest_candidate_comes_first():
    adults = Catchment.objects.filter(municipality=place("Namur"), network__population="adults")
    adults.update(certainty="to_check")
    sure = make_network(name="Un réseau plus sûr", certainty="confirmed")
    nearby = Nearby({"place": "5000 Namur"})
    assert nearby.adults.networks[0] == sure
    assert nearby.adults.is_choice


@pytest.mark.parametrize("status", ["draft", "ended"])
def test_network_that_is_not_published_serves_nobody(client, status):
    make_network(name="Réseau caché", status=status)
    assert "Réseau caché" not in near(client, "5000").text


def test_published_network_serves_its_towns_only(client):
    make_network(name="Réseau d’ici", municipalities=["Namur"])
    assert "Réseau d’ici" in near(client, "5000").text
    assert "Réseau d’ici" not in near(client, "4000").text


def test_number_107_and_the_107_networks_are_told_apart(client):
    assert "« 107 » désigne deux choses sans lien" in near(client, "5000").text


# Groups -------------------------------------------------------------------------------------


def distances_on(part):
    """The distances of a part of a page, in km; « tout près » is none."""
    found = re.findall(r"\((?:environ )?(\d+(?:,\d)?) km\)|(tout près)", part.text)
    return [0 if very_near else float(km.replace(",", ".")) for km, very_near in found]


def test_nearest_groups_come_first_with_their_distance(client):
    groups = near(client, "5000").section("Les groupes les plus proches")
    distances = distances_on(groups)
    assert len(distances) == len(groups.cards) == 8
    assert distances == sorted(distances)


def test_where_ones_language_comes_first_it_is_said_and_who_is_as_near_is_a_link_away(client):
    make_group(name="AAA Eupen", municipality="Eupen", languages=["de"])
    groups = near(client, "4700").section("Les groupes les plus proches, d’abord en français")
    assert "AAA Eupen" not in groups.cards
    address = groups.link("groupes en allemand")
    assert "AAA Eupen" in read(client, address).section("Près de chez vous").cards


def test_where_ones_own_language_is_nearest_no_other_is_spoken_of(client):
    page = near(client, "5000")
    assert page.has_heading("Les groupes les plus proches")
    assert not page.has_heading("d’abord en français")
    assert "dans une autre langue" not in page.section("Les groupes les plus proches").text


def test_other_doors_lead_from_this_page_to_another(client):
    doors = near(client, "Ciney").section("D’autres portes")
    assert not [link for link in doors.addresses if link.startswith("/pres-de-chez-moi/")]


def test_distance_to_a_town_is_the_distance_on_the_ground():
    """Namur–Liège is 52 km, Brussels–Antwerp 41 km as the crow flies."""
    for start, end, km in [("5000 Namur", "Liège", 52), ("1000 Bruxelles", "Anvers", 41)]:
        make_group(name=f"À {end}", municipality=end)
        found = SupportGroupFilter({"near": start}).answer
        names = {group.name: group.distance for group in found.groups(found.positions)}
        assert names[f"À {end}"] == pytest.approx(km, abs=2)


def test_group_at_its_towns_centre_is_about_so_far(client):
    make_group(name="Groupe discret", municipality="Profondeville", address_visibility="town")
    page = read(client, "/groupes/?near=5000&q=Groupe+discret")
    assert re.search(r"Profondeville.{0,20}environ \d+", page.main.text)


def test_group_at_its_exact_point_is_not_about(client):
    make_group(
        name="Groupe visible", municipality="Profondeville", latitude=50.376, longitude=4.8707
    )
    page = read(client, "/groupes/?near=5000&q=Groupe+visible")
    assert re.search(r"Profondeville.{0,20}\( ?\d+", page.main.text)


def test_groups_without_a_venue_stand_apart(client):
    make_group(name="AAA groupe en ligne", municipality=None, regions_served=["namur"])
    page = near(client, "5000")
    assert "AAA groupe en ligne" in page.section("En ligne, par téléphone").cards
    assert "AAA groupe en ligne" not in page.section("Les groupes les plus proches").cards


def test_group_that_serves_another_region_is_not_offered(client):
    make_group(
        name="AAA groupe d’Anvers", municipality=None, format="in_person",
        regions_served=["anvers"],
    )  # fmt: skip
    assert "AAA groupe d’Anvers" not in near(client, "5000").text


def test_draft_group_is_not_near(client):
    make_group(name="AAA brouillon", status="draft")
    assert "AAA brouillon" not in near(client, "5000").text


def test_all_groups_from_here_are_one_link_away(client):
    address = near(client, "1060 Saint-Gilles").link("Tous les groupes, près d’ici")
    assert read(client, address).has_heading("pour 1060 Saint-Gilles")


# Helplines and platforms ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("code", "seen", "hidden"),
    [
        ("5000", {"107", "0800 32 123"}, {"108", "1813"}),
        ("4700", {"107", "108"}, {"1813"}),
        ("9000", {"107", "1813", "106"}, {"108"}),
        ("1000", {"107", "1813", "106"}, {"108"}),
    ],
)
def test_helplines_speak_the_languages_of_the_place_and_of_the_page(client, code, seen, hidden):
    section = near(client, code).section("Quelqu’un à qui parler")
    numbers = {words for words, address in section.links if address.startswith("tel:")}
    assert seen <= numbers
    assert not hidden & numbers


def test_draft_helpline_is_not_shown(client):
    make_helpline(name="Ligne cachée", status="draft")
    assert "Ligne cachée" not in near(client, "5000").text


def test_platforms_of_the_region_are_shown_and_not_those_of_another(client):
    make_platform(name="Plateforme d’ici", regions=["wallonie"])
    make_platform(name="Plateforme de là", regions=["flandre"])
    page = near(client, "5000")
    assert "Plateforme d’ici" in page.text
    assert "Plateforme de là" not in page.text


def test_platform_of_several_regions_is_shown_once(client):
    make_platform(name="Plateforme double", regions=["wallonie", "namur"])
    assert near(client, "5000").section("Plateformes").cards.count("Plateforme double") == 1


# What cannot be answered ----------------------------------------------------------------------


def test_empty_form_asks_for_a_place(client):
    page = read(client, "/pres-de-chez-moi/")
    assert "Un code postal suffit" in page.text
    assert not page.has_heading("Votre réseau")


@pytest.mark.parametrize("typed", ["Saint-Gilles", "Saint-Nicolas", "Bomal", "5000 Liège"])
def test_ambiguous_place_asks_which(client, typed):
    page = near(client, typed)
    assert page.has_heading("Lequel ?")
    choices = [address for address in page.addresses if address.startswith("?place=")]
    assert len(choices) >= 2
    for choice in choices:
        assert read(client, f"/pres-de-chez-moi/{choice}").has_heading("Votre réseau")


def test_choices_carry_their_postal_codes(client):
    words = [text for text, address in near(client, "Saint-Nicolas").links if "place=" in address]
    assert {"4420 Saint-Nicolas · Liège", "9100 Saint-Nicolas · Flandre orientale"} <= set(words)


@pytest.mark.parametrize("typed", ["1804", "1050", "1040", "Aalst", "Tielt", "Beveren"])
def test_what_has_one_answer_is_not_asked(client, typed):
    page = near(client, typed)
    assert not page.has_heading("Lequel ?")
    assert page.has_heading("Votre réseau")


def test_hamlets_of_the_same_name_are_links(client):
    assert "3800" in near(client, "Aalst").link("3800 Aalst (Saint-Trond)")


@pytest.mark.parametrize("typed", ["Limburg", "Limbourg"])
def test_a_province_and_a_town_of_one_name_are_both_offered(client, typed):
    page = near(client, typed)
    assert page.has_heading("Lequel ?")
    assert page.link("4830 Limbourg")
    assert page.link("Limbourg (province)") == "/regions/limbourg/"


def test_every_town_of_a_network_leads_to_itself(client):
    network = make_network(municipalities=["Celles"])
    address = read(client, network.get_absolute_url()).link("Celles")
    assert address == "/pres-de-chez-moi/?place=7760+Celles"
    assert read(client, address).has_heading("Votre réseau")


def test_unambiguous_place_does_not_ask(client):
    assert not near(client, "Namur").has_heading("Lequel ?")


def test_unknown_place_says_so_and_suggests_the_closest(client):
    page = near(client, "Namurr")
    assert "Nous ne trouvons pas « Namurr » en Belgique" in page.text
    address = page.link("5000 Namur")
    assert read(client, f"/pres-de-chez-moi/{address}").has_heading("Votre réseau")


def test_unknown_place_stays_in_the_field(client):
    field = near(client, "Xyzzyville").tree.get_element_by_id("id_place")
    assert field.get("value") == "Xyzzyville"


def test_region_typed_for_a_town_leads_to_its_page(client):
    address = near(client, "Brabant wallon").link("Voir la page de la région")
    assert address == "/regions/brabant-wallon/"


def test_too_long_a_place_gets_a_message(client):
    page = near(client, "x" * 10_000)
    assert "C’est trop long pour un lieu" in page.text


@pytest.mark.parametrize("typed", ["Xyzzyville", "Saint-Gilles", "x" * 300, ""])
def test_no_answer_still_offers_a_plan_b(client, typed):
    page = near(client, typed)
    assert page.section("D’autres portes").link("Des lignes d’écoute") == "/urgence/"


def test_data_of_the_tests_is_the_real_one():
    assert SupportGroup.objects.published().count() == 356
    assert Helpline.objects.published().count() == 28
    assert Platform.objects.published().count() == 32
