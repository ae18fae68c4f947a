"""The list of groups: what each filter shows and hides, its counts, its messages, its pages."""

import re
from datetime import time
from urllib.parse import parse_qsl, urlencode

import pytest
from django.http import QueryDict

from directory.finding.asked import SupportGroupFilter
from directory.finding.criteria import ALL
from directory.finding.facets import Facets
from directory.models import Helpline, SupportGroup
from directory.places.gazetteer import gazetteer
from tests.factories import make_group
from tests.reading import Part, read, squeeze

pytestmark = pytest.mark.usefixtures("real_data")

# Sorted by name, this one comes first among the real groups.
NAME = "AAA Zanzibar"


def groups(client, query=""):
    query = query if isinstance(query, str) else urlencode(query, doseq=True)
    return read(client, f"/groupes/?{query}")


def first_of(client, query):
    """The cards of the main list, by name."""
    query = query if isinstance(query, str) else urlencode(query, doseq=True)
    return listed(groups(client, f"{query}&sort=name"))


def listed(page):
    """The titles of the main list, without the services."""
    results = page.tree.xpath("//section[@class='results']")[0]
    services = page.tree.find_class("shelf--services")
    cards = [card for shelf in services for card in Part(shelf).cards]
    return [card for card in Part(results).cards if card not in cards]


def stood_for(page):
    """How many groups are told of in « et 7 autres groupes de … »."""
    lines = (line.text_content() for line in page.tree.find_class("shelf__more"))
    return sum(int(re.search(r"\d+", line)[0]) for line in lines)


def count_of(page):
    """The number that the page gives."""
    heading = page.tree.get_element_by_id("results-title").text_content()
    if re.search("Aucun groupe|pas trouvé de groupe|Pas encore de groupe|autres mots", heading):
        return 0
    return int(re.match(r"\s*(\d+)", heading)[1])


# What each filter shows and hides -----------------------------------------------------------

MONDAY_AFTERNOON = {"weekday": 0, "start_time": time(14), "end_time": time(16)}
MONDAY_EVENING = {"weekday": 0, "start_time": time(19), "end_time": time(21)}
SATURDAY = {"weekday": 5, "start_time": time(10), "end_time": time(12)}

# (query, fields of a group that it shows, fields of one that it hides)
PAIRS = [
    ("region=wallonie", {}, {"municipality": "Gand"}),
    ("region=namur", {}, {"municipality": "Liège"}),
    ("region=arrondissement-de-namur", {}, {"municipality": "Dinant"}),
    ("region=bruxelles", {"municipality": "Ixelles"}, {"municipality": "Waterloo"}),
    ("region=communaute-germanophone", {"municipality": "Eupen"}, {"municipality": "Verviers"}),
    (
        "region=namur",
        {"municipality": None, "regions_served": ["wallonie"]},
        {"municipality": None, "regions_served": ["flandre"]},
    ),
    (
        "region=wallonie",
        {"municipality": None, "regions_served": ["namur"]},
        {"municipality": None, "regions_served": ["bruxelles"]},
    ),
    ("theme=deuil-et-perte", {}, {"themes": ["aidants-et-proches"]}),
    ("theme=aidants-et-proches", {"themes": ["jeunes-aidants"]}, {}),
    ("theme=jeunes-aidants", {"themes": ["jeunes-aidants"]}, {"themes": ["aidants-et-proches"]}),
    ("audience=parents", {"audiences": ["parents"]}, {}),
    ("format=in_person", {}, {"format": "online"}),
    ("format=online", {"format": "online"}, {"format": "phone"}),
    ("format=online", {"format": "hybrid"}, {"format": "home"}),
    ("format=in_person", {"format": "hybrid"}, {"format": "home"}),
    ("format=hybrid", {"format": "hybrid"}, {}),
    ("kind=talking", {"kind": "talking"}, {"kind": "therapy"}),
    ("facilitation=peer", {"facilitation": "peer"}, {"facilitation": "professional"}),
    ("facilitation=peer", {"facilitation": "both"}, {"facilitation": ""}),
    ("facilitation=both", {"facilitation": "both"}, {"facilitation": "peer"}),
    ("language=nl", {"languages": ["nl", "fr"]}, {"languages": ["fr"]}),
    ("free=1", {"is_free": True}, {"is_free": False}),
    ("free=1", {"is_free": True}, {}),
    ("day=0", {"meetings": [MONDAY_EVENING]}, {"meetings": [SATURDAY]}),
    ("day=0", {"meetings": [SATURDAY, MONDAY_EVENING]}, {}),
    ("moment=evening", {"meetings": [MONDAY_EVENING]}, {"meetings": [MONDAY_AFTERNOON]}),
    ("moment=daytime", {"meetings": [MONDAY_AFTERNOON]}, {"meetings": [MONDAY_EVENING]}),
    ("moment=weekend", {"meetings": [SATURDAY]}, {"meetings": [MONDAY_AFTERNOON]}),
    ("condition=under_5", {"price_amount": "4.99"}, {"price_amount": "5"}),
    ("condition=under_5", {"is_free": True}, {}),
    ("condition=no_registration", {"registration": "none"}, {"registration": "required"}),
    ("condition=drop_in", {"cycle": "drop_in"}, {"cycle": "closed_cycle"}),
    ("condition=closed_cycle", {"cycle": "closed_cycle"}, {"cycle": "drop_in"}),
    ("condition=anonymous", {"anonymous": True}, {"anonymous": False}),
    ("condition=wheelchair", {"wheelchair": True}, {"wheelchair": None}),
    ("condition=relatives", {"audiences": ["proches"]}, {"audiences": ["adultes"]}),
    ("type=group_network", {"listing_type": "group_network"}, {}),
    ("type=orientation", {"listing_type": "orientation"}, {}),
    ("q=zanzibar", {}, {"name": "AAA Sansibar"}),
    ("q=xylographie", {"summary": "On y fait de la xylographie."}, {}),
]  # fmt: skip


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: f"{pair[0]} {pair[1]}"[:70])
def test_filter_shows_what_answers_it(client, pair):
    query, shown, _hidden = pair
    make_group(**{"name": NAME, **shown})
    assert NAME in first_of(client, query)


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: f"{pair[0]} {pair[2]}"[:70])
def test_filter_hides_what_does_not_answer_it(client, pair):
    query, _shown, hidden = pair
    name = hidden.get("name", NAME)
    make_group(**{"name": name, **hidden})
    assert name not in first_of(client, query)


@pytest.mark.parametrize("status", ["published", "paused", "full"])
def test_list_shows_what_is_public(client, status):
    make_group(name=NAME, status=status)
    assert NAME in first_of(client, "")


@pytest.mark.parametrize("status", ["draft", "review", "ended"])
def test_list_hides_what_is_not_public(client, status):
    make_group(name=NAME, status=status)
    assert NAME not in first_of(client, "")


def test_two_options_of_one_filter_widen_each_other(client):
    both = count_of(groups(client, "theme=deuil-et-perte&theme=dependances"))
    each = [count_of(groups(client, f"theme={slug}")) for slug in ("deuil-et-perte", "dependances")]
    assert max(each) < both <= sum(each)


def test_two_filters_narrow_each_other(client):
    make_group(name=NAME, audiences=["parents"], languages=["de"])
    assert NAME in first_of(client, "audience=parents&language=de")
    assert NAME not in first_of(client, "audience=parents&language=nl")


def test_two_conditions_must_both_hold(client):
    make_group(name=NAME, wheelchair=True, anonymous=True)
    make_group(name="AAB une seule", wheelchair=True)
    cards = first_of(client, "condition=wheelchair&condition=anonymous")
    assert NAME in cards
    assert "AAB une seule" not in cards


def test_all_filters_together_find_the_one_group(client):
    make_group(
        name=NAME, audiences=["parents"], kind="talking", facilitation="peer", is_free=True,
        meetings=[MONDAY_EVENING], registration="none", languages=["fr", "de"],
    )  # fmt: skip
    query = (
        "q=zanzibar&near=5000&radius=5&region=namur&theme=deuil-et-perte&audience=parents"
        "&format=in_person&kind=talking&facilitation=peer&language=de&free=1&day=0"
        "&moment=evening&condition=no_registration&condition=under_5"
    )
    page = groups(client, query)
    assert listed(page) == [NAME]
    assert count_of(page) == 1


# Counts -------------------------------------------------------------------------------------

STATES = [
    {},
    {"audience": ["proches"]},
    {"theme": ["deuil-et-perte"], "language": ["fr"]},
    {"region": "wallonie", "format": ["in_person"]},
    {"q": "deuil"},
    {"q": "parents", "language": ["nl"]},
    {"condition": ["relatives"], "region": "flandre"},
    {"type": ["orientation"]},
    {"near": "5000"},
    {"near": "1000", "radius": "20", "audience": ["proches"]},
    {"near": "6900", "radius": "5"},
    {"near": "9990", "radius": "10", "language": ["nl"]},
]
FACETS = [
    "theme", "audience", "format", "language", "kind", "facilitation", "moment", "day", "free",
    "condition",
]  # fmt: skip


def state_id(state):
    return urlencode(state, doseq=True) or "nothing"


@pytest.mark.parametrize("state", STATES, ids=state_id)
def test_number_beside_each_option_is_what_it_gives(state):
    """Choosing one option, instead of those chosen in its filter, gives the number beside it."""
    wrong = []
    tried = 0
    for name in FACETS:
        for option in Facets(SupportGroupFilter(state)).facet(name).options:
            values = [option.value]
            if name in ALL:
                values = list({*state.get(name, []), option.value})
            given = SupportGroupFilter({**state, name: values}).answer.count
            tried += 1
            if given != option.count:
                wrong.append((name, option.value, f"{option.count} promised", f"{given} given"))
    assert tried > 60
    assert wrong == []


def test_number_in_the_page_is_that_of_the_filter(client):
    page = groups(client, "region=wallonie")
    label = page.tree.xpath("//label[@for='audience-proches']")[0].text_content()
    promised = int(re.search(r"(\d+)\s", label)[1])
    assert promised == count_of(groups(client, "region=wallonie&audience=proches"))


def test_options_that_would_give_nothing_are_not_shown_but_said(client):
    page = groups(client, "region=communaute-germanophone&theme=deuil-et-perte")
    filters = page.tree.find_class("filters")[0].text_content()
    shown = page.tree.xpath("//input[@type='checkbox'][not(@checked)]/@id")
    labels = [page.tree.xpath(f"//label[@for='{box}']")[0].text_content() for box in shown]
    assert labels
    assert not [label for label in labels if re.search(r"\b0\b", label)]
    assert re.search(r"\d+ autres choix ne donnent rien ici", squeeze(filters))


def test_shortcut_narrows_the_list_and_goes_once_it_is_chosen(client):
    about = {"summary": "On y fait de la xylographie."}
    make_group(name="Par écran", format="online", **about)
    make_group(name="Sur place", **about)
    page = groups(client, "q=xylographie")
    shortcut = page.link("en ligne")
    online = read(client, f"/groupes/{shortcut}")
    assert "Par écran" in listed(online)
    assert "Sur place" not in listed(online)
    assert shortcut not in online.addresses


def test_shortcut_to_nothing_is_not_offered(client):
    page = groups(client, "q=deuil&format=home")
    assert "en ligne" not in [words for words, _address in page.links]


def test_option_that_was_chosen_can_always_be_left(client):
    page = groups(client, "language=de&theme=dependances&audience=enfants")
    for box in page.tree.xpath("//input[@type='checkbox'][@checked]"):
        assert box.get("disabled") is None


@pytest.mark.parametrize("state", STATES, ids=state_id)
def test_count_is_the_number_of_groups_on_all_pages(client, state):
    page = groups(client, state)
    promised, seen = count_of(page), len(listed(page)) + stood_for(page)
    while page.tree.xpath("//a[@rel='next']"):
        page = read(client, "/groupes/" + page.tree.xpath("//a[@rel='next']/@href")[0])
        seen += len(listed(page)) + stood_for(page)
    assert seen == promised


def test_count_of_everything_is_that_of_the_published_groups(client):
    assert count_of(groups(client)) == SupportGroup.objects.published().groups().count()


# Chips --------------------------------------------------------------------------------------


def chips_of(page):
    """{words: query} of what can be removed."""
    return {
        words.removeprefix("Retirer :").removesuffix("×").strip(): address
        for words, address in page.links
        if words.startswith("Retirer :")
    }


def test_everything_chosen_is_a_chip(client):
    page = groups(
        client, "theme=deuil-et-perte&audience=proches&free=1&near=5000&radius=20&q=deuil"
    )
    assert len(chips_of(page)) == 6


def test_nothing_chosen_is_no_chip(client):
    assert chips_of(groups(client)) == {}


def test_chip_removes_itself_and_nothing_else(client):
    page = groups(client, "theme=deuil-et-perte&theme=dependances&audience=proches&page=2")
    chips = chips_of(page)
    assert len(chips) == 3
    for address in chips.values():
        left = chips_of(read(client, f"/groupes/{address}"))
        assert len(left) == 2
        assert left.keys() < chips.keys()


def test_chip_of_the_place_takes_its_distance_with_it(client):
    chips = chips_of(groups(client, "near=5000&radius=20&audience=proches"))
    (address,) = (address for words, address in chips.items() if "Namur" in words)
    assert dict(parse_qsl(address.lstrip("?"))) == {"audience": "proches"}


def test_chip_of_a_text_removes_it_however_it_was_spaced(client):
    (address,) = chips_of(groups(client, "q=+zanzibar++")).values()
    assert address == "?"


def test_last_chip_leads_to_the_whole_list(client):
    page = groups(client, "audience=proches")
    (address,) = chips_of(page).values()
    assert chips_of(read(client, f"/groupes/{address}")) == {}


def test_chips_speak_words_and_not_codes(client):
    query = "format=in_person&kind=self_help&facilitation=peer&day=0&moment=evening&language=de"
    for words in chips_of(groups(client, f"{query}&condition=under_5&radius=10&near=5000")):
        assert "_" not in words
        assert words not in {"peer", "evening", "de", "0", "10"}


# Pages --------------------------------------------------------------------------------------


def test_second_page_continues_the_first(client):
    first, second = groups(client, "sort=name"), groups(client, "sort=name&page=2")
    assert len(listed(first)) == len(listed(second)) == 20
    assert not set(listed(first)) & set(listed(second))


def test_page_links_keep_what_was_asked(client):
    page = groups(client, "audience=proches&sort=name&free=")
    (address,) = page.tree.xpath("//a[@rel='next']/@href")
    asked = dict(parse_qsl(address.lstrip("?")))
    assert asked == {"audience": "proches", "sort": "name", "page": "2"}


@pytest.mark.parametrize("number", ["9999", "999999999999999999999"])
def test_page_that_is_too_far_gives_the_last(client, number):
    page = groups(client, f"page={number}")
    assert re.search(r"Page (\d+) sur \1\b", page.text)
    assert listed(page)


@pytest.mark.parametrize("number", ["zéro", "", "1.5"])
def test_page_that_is_no_number_gives_the_first(client, number):
    assert "Page 1 sur" in groups(client, f"page={number}").text


def test_short_list_has_no_pages(client):
    make_group(name=NAME)
    assert not groups(client, "q=zanzibar").tree.xpath("//a[@rel='next']")


# Order --------------------------------------------------------------------------------------


def distances_on(page):
    """Of the groups, and not of the services."""
    shelves = page.tree.xpath("//*[starts-with(@class, 'shelf shelf--')]")
    text = " ".join(Part(shelf).text for shelf in shelves if "services" not in shelf.get("class"))
    found = re.findall(r"\( ?(?:environ )?(\d+(?:,\d)?) km ?\)|(tout près)", text)
    return [0 if very_near else float(km.replace(",", ".")) for km, very_near in found]


def test_by_distance_the_nearest_comes_first(client):
    page = groups(client, "near=5000&sort=distance")
    distances = distances_on(page)
    assert len(distances) == 20
    assert distances == sorted(distances)


def test_order_by_name_is_that_of_a_dictionary(client):
    make_group(name="Écoute-moi d’abord")
    make_group(name="eczéma et nous")
    names = [
        group.name
        for found in [SupportGroupFilter({"sort": "name"}).answer]
        for group in found.groups(found.positions)
    ]
    assert names.index("Écoute-moi d’abord") < names.index("eczéma et nous")
    assert abs(names.index("Écoute-moi d’abord") - names.index("eczéma et nous")) < 10


def test_recently_checked_comes_first_when_asked(client):
    make_group(name=NAME, verified_on="2026-10-01", verified_method="call", source_date="2010")
    assert listed(groups(client, "sort=recent"))[0] == NAME


def test_old_source_does_not_come_first(client):
    make_group(name=NAME, source_date="1999")
    assert listed(groups(client, "sort=recent"))[0] != NAME


def test_distance_cannot_be_sorted_by_without_a_place(client):
    offered = {
        option.get("value")
        for option in groups(client).tree.xpath("//select[@id='id_sort']/option")
    }
    assert "distance" not in offered
    offered = {
        option.get("value")
        for option in groups(client, "near=5000").tree.xpath("//select[@id='id_sort']/option")
    }
    assert "distance" in offered


# Around a place -----------------------------------------------------------------------------


def test_radius_keeps_what_is_inside(client):
    page = groups(client, "near=1000&radius=10")
    assert count_of(page) >= 5
    assert "nous avons regardé jusqu’à" not in page.text
    assert max(distances_on(page)) <= 10


def test_radius_with_few_groups_widens_by_itself_and_says_so(client):
    page = groups(client, "near=6900&radius=5")
    assert re.search(
        r"peu de groupes à moins de 5 km : nous avons regardé jusqu’à \d+ km", page.text
    )
    assert count_of(page) >= 5


def test_radius_with_nothing_at_all_shows_the_nearest_and_says_so(client):
    make_group(name="AAA seul à Ostende", municipality="Ostende", themes=["jeunes-aidants"],
               languages=["de"])  # fmt: skip
    page = groups(client, "near=6700&radius=5&language=de&theme=jeunes-aidants")
    assert "voici les plus proches" in page.text
    assert listed(page) == ["AAA seul à Ostende"]


def test_groups_that_are_all_far_are_not_called_around(client):
    make_group(name=NAME, municipality="Ostende")
    far = groups(client, "near=6700&q=zanzibar")
    assert far.has_heading("1 groupe, à plus de 50 km de 6700 Arlon")
    near = groups(client, "near=8400&q=zanzibar")
    assert near.has_heading("1 groupe pour 8400 Ostende")


def test_groups_without_a_venue_that_serve_the_place_are_near(client):
    make_group(name=NAME, municipality=None, regions_served=["wallonie"], format="in_person")
    page = groups(client, "near=5000&q=zanzibar")
    assert NAME in page.section("Près de chez vous").cards
    assert page.has_heading("1 groupe pour 5000 Namur")


def test_groups_without_a_venue_are_in_the_list_where_no_place_is_asked(client):
    make_group(name=NAME, municipality=None, regions_served=["wallonie"])
    page = groups(client, "q=zanzibar")
    assert NAME in listed(page)
    assert not page.has_heading("En ligne et par téléphone")


def test_group_of_another_region_without_a_venue_is_not_offered(client):
    make_group(name=NAME, municipality=None, regions_served=["flandre"], format="in_person")
    assert NAME not in groups(client, "near=5000&q=zanzibar").main.cards


def test_online_group_is_offered_wherever_one_lives(client):
    make_group(name=NAME, municipality=None, regions_served=["flandre"], format="online")
    assert NAME in groups(client, "near=5000&q=zanzibar").section("En ligne et par téléphone").cards


def test_ambiguous_place_shows_one_and_offers_the_others(client):
    page = groups(client, "near=Saint-Nicolas&audience=proches")
    assert "Plusieurs lieux portent ce nom" in page.text
    address = page.link("9100 Saint-Nicolas")
    other = read(client, f"/groupes/{address}")
    assert other.has_heading("pour 9100 Saint-Nicolas")
    assert "audience=proches" in address


def test_unambiguous_place_offers_no_other(client):
    assert "Plusieurs lieux portent ce nom" not in groups(client, "near=Namur").text


@pytest.mark.parametrize("typed", ["Limburg", "Limbourg"])
def test_a_province_is_offered_beside_the_town_of_its_name(client, typed):
    page = groups(client, f"near={typed}")
    assert "Plusieurs lieux portent ce nom" in page.text
    assert page.link("Limbourg (province)").endswith("region=limbourg")


def test_misspelt_place_says_so_and_is_taken(client):
    page = groups(client, "near=Namurr")
    assert "Nous ne trouvons pas « Namurr » en Belgique" in page.text
    known = read(client, "/groupes/" + page.link("5000 Namur"))
    assert page.has_heading("pour 5000 Namur")
    assert count_of(page) == count_of(known)


def test_unknown_place_sorts_nothing(client):
    page = groups(client, "near=Xyzzyville")
    assert "Nous ne trouvons pas « Xyzzyville » en Belgique" in page.text
    assert count_of(page) == count_of(groups(client))


def test_province_typed_for_a_town_is_offered_as_a_region(client):
    page = groups(client, "near=Hainaut&audience=proches")
    address = page.link("Voir les groupes de toute la région")
    assert "region=hainaut" in address
    assert "audience=proches" in address


def test_place_in_english_is_at_least_suggested(client):
    page = groups(client, "near=Brussels")
    assert page.has_heading("pour 1000 Bruxelles") or page.link("1000 Bruxelles")


# Services that orient -------------------------------------------------------------------------


def test_services_that_orient_stand_apart_and_are_not_counted(client):
    before = count_of(groups(client))
    make_group(name=NAME, listing_type="orientation")
    page = groups(client, "sort=name")
    assert count_of(page) == before
    assert NAME not in listed(page)
    assert NAME in page.section("Des services qui aident à trouver").cards


def test_group_is_counted(client):
    before = count_of(groups(client))
    make_group(name=NAME)
    assert count_of(groups(client)) == before + 1


def test_services_that_orient_are_not_counted_in_any_option():
    before = {
        (name, option.value): option.count
        for name in FACETS
        for option in Facets(SupportGroupFilter({})).facet(name).options
    }
    make_group(listing_type="orientation", audiences=["proches"], is_free=True)
    after = {
        (name, option.value): option.count
        for name in FACETS
        for option in Facets(SupportGroupFilter({})).facet(name).options
    }
    assert after == before


def test_all_services_that_orient_are_one_link_away(client):
    page = groups(client)
    address = page.section("Des services qui aident à trouver").link("Voir les")
    services = SupportGroup.objects.published().orientation().count()
    assert count_of(read(client, f"/groupes/{address}")) == services


@pytest.mark.parametrize(("services", "heading"), [(1, "un service qui peut"), (2, "des services")])
def test_services_are_an_answer_where_no_group_is(client, services, heading):
    for number in range(services):
        make_group(name=f"{NAME} {number}", listing_type="orientation")
    page = groups(client, "q=zanzibar")
    assert count_of(page) == 0
    assert page.has_heading(f"Pas encore de groupe, mais {heading}")
    assert "où se retrouvent celles et ceux qui vivent la même chose" in page.text
    assert len(page.section("Des services qui aident à trouver").cards) == services


@pytest.mark.parametrize(("text", "is_open"), [("hépatite", False), ("xyzzyx", True)])
def test_the_search_folds_where_a_service_is_about_the_very_thing(client, text, is_open):
    page = groups(client, {"q": text})
    assert count_of(page) == 0
    assert ("open" in page.tree.find_class("finder")[0].attrib) is is_open


# Thin and empty results -----------------------------------------------------------------------


def rescues_of(page):
    """[(address, promised count)] of what to drop."""
    for box in page.tree.find_class("callout"):
        if "vous pouvez retirer" in box.text_content():
            return [
                (
                    item.xpath(".//a/@href")[0],
                    int(re.search(r"\((\d+)[\s\u00a0\u202f]groupe", item.text_content())[1]),
                )
                for item in box.iter("li")
            ]
    return []


@pytest.mark.parametrize(
    "query",
    [
        "language=de&theme=dependances&audience=parents",
        "language=de&audience=parents&theme=dependances&theme=deuil-et-perte",
        "q=deuil&language=de&region=bruxelles",
        "near=6900&radius=10&language=nl&audience=aines",
        "near=5000&theme=jeunes-aidants&language=de",
        "near=9990&radius=5&q=parkinson&language=de",
        "condition=wheelchair&condition=anonymous&audience=parents",
        "condition=wheelchair&condition=anonymous&language=de",
        "type=orientation&language=de&audience=enfants",
    ],
)
def test_what_to_drop_gives_what_it_promises(client, query):
    page = groups(client, query)
    rescues = rescues_of(page)
    assert rescues
    here = count_of(page)
    for address, promised in rescues:
        assert count_of(read(client, f"/groupes/{address}")) == promised > here, address


@pytest.mark.parametrize(("served", "offered"), [("flandre", True), ("hainaut", False)])
def test_the_place_can_be_dropped_for_who_serves_only_another_region(client, served, offered):
    make_group(name=NAME, municipality=None, format="in_person", regions_served=[served])
    page = groups(client, "near=6000&q=zanzibar")
    assert (("?q=zanzibar", 1) in rescues_of(page)) is offered


def test_empty_result_says_so_and_offers_a_plan_b(client):
    page = groups(client, "language=de&theme=dependances&audience=enfants&region=bruxelles")
    assert not page.has_heading("Des services qui aident à trouver")
    assert count_of(page) == 0
    assert "Nous n’avons pas trouvé de groupe qui réponde à tout cela" in page.text
    assert "Vous n’êtes pas seul·e" in page.text
    assert page.section("D’autres portes").link("Des lignes d’écoute") == "/urgence/"


# Bad values -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "query",
    [
        "region=atlantide", "theme=inconnu", "audience=martiens", "format=telepathy", "kind=x",
        "facilitation=robot", "language=xx", "day=9", "moment=aube", "free=2", "condition=x",
        "type=x", "sort=hasard", "radius=7&near=5000", "view=3d", "exact=9",
    ],
)  # fmt: skip
def test_unknown_value_is_told_and_not_applied(client, query):
    page = groups(client, query)
    assert "Une partie de votre demande n’a pas été comprise" in page.text
    expected = groups(client, "near=5000" if "near" in query else "")
    assert count_of(page) == count_of(expected)


def test_known_values_get_no_message(client):
    page = groups(client, "region=namur&theme=deuil-et-perte&free=1&sort=name&radius=5&near=5000")
    assert "n’a pas été comprise" not in page.text


def test_one_bad_value_leaves_the_others_in_force(client):
    page = groups(client, "audience=proches&theme=inconnu")
    assert count_of(page) == count_of(groups(client, "audience=proches"))


@pytest.mark.parametrize(
    ("query", "kept", "left_out"),
    [
        ("region=namur&region=xx", "region=namur", "xx"),
        ("region=xx&region=namur", "region=namur", "xx"),
        ("region=liege&region=namur", "region=namur", "liege"),
        ("near=5000&near=atlantide", "near=5000", "atlantide"),
        ("near=4000&radius=20&radius=7", "near=4000&radius=20", "7"),
        ("q=deuil&q=", "q=deuil", None),
        ("region=namur&region=", "region=namur", None),
        ("region=namur&region=namur", "region=namur", None),
        ("sort=name&sort=hasard", "sort=name", "hasard"),
        ("theme=deuil-et-perte&theme=xx", "theme=deuil-et-perte", "xx"),
        ("audience=proches&audience=xx&audience=", "audience=proches", "xx"),
    ],
)  # fmt: skip
def test_of_values_for_one_filter_the_good_one_is_kept_and_the_other_said(
    client, query, kept, left_out
):
    page = groups(client, query)
    expected = groups(client, kept)
    assert count_of(page) == count_of(expected)
    assert listed(page) == listed(expected)
    assert ("n’a pas été comprise" in page.text) is bool(left_out)
    assert left_out is None or left_out in page.tree.find_class("callout--warn")[0].text_content()


def test_unknown_parameter_is_ignored(client):
    page = groups(client, "utm_source=x&audience=proches")
    assert "n’a pas été comprise" not in page.text
    assert count_of(page) == count_of(groups(client, "audience=proches"))


@pytest.mark.parametrize("name", ["q", "near"])
def test_too_long_a_text_is_told(client, name):
    page = groups(client, {name: "x" * 10_000})
    assert "Une partie de votre demande n’a pas été comprise" in page.text
    assert count_of(page) == count_of(groups(client))


# Regions --------------------------------------------------------------------------------------


def test_every_region_gives_its_groups():
    found = {
        slug: SupportGroupFilter({"region": slug}).answer.count for slug in gazetteer().regions
    }
    assert len(found) == 57
    assert found["wallonie"] > found["namur"] > 0
    assert all(not SupportGroupFilter({"region": slug}).form.errors for slug in found)


def test_query_written_by_the_page_is_understood_as_it_was():
    query = "theme=deuil-et-perte&theme=dependances&near=5000+Namur&radius=20"
    found = SupportGroupFilter(QueryDict(query))
    again = SupportGroupFilter(QueryDict(found.asked.query()))
    assert again.asked == found.asked
    assert again.answer.positions == found.answer.positions


# Danger --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("violence conjugale", "080030030"),
        ("il va me tuer", "112"),
        ("je veux mourir", "080032123"),
    ],
)
def test_words_of_danger_bring_the_number_for_that_danger_first(client, text, first):
    messages = groups(client, {"q": text}).tree.find_class("callout--warn")[0]
    assert messages.xpath(".//a[starts-with(@href, 'tel:')]/@href")[0] == f"tel:{first}"


def test_other_words_bring_no_numbers(client):
    assert not groups(client, {"q": "deuil"}).tree.find_class("callout--warn")


def test_danger_brings_the_numbers_of_the_box_where_no_line_of_its_kind_is_known(client):
    Helpline.objects.filter(kind=Helpline.Kind.VIOLENCE).update(kind=Helpline.Kind.OTHER)
    messages = groups(client, {"q": "violence conjugale"}).tree.find_class("callout--warn")[0]
    assert messages.xpath(".//a[starts-with(@href, 'tel:')]")


@pytest.mark.parametrize(
    "address",
    [
        "/groupes/?near=Hainaut",
        "/pres-de-chez-moi/?place=Hainaut",
        "/trouver/?etape=3&near=Hainaut",
    ],
)
def test_a_province_is_not_said_to_be_nowhere_in_belgium(client, address):
    text = read(client, address).main.text
    assert "« Hainaut » est une province ou une région, pas une commune." in text
    assert "Nous ne trouvons pas" not in text


@pytest.mark.parametrize(
    "address",
    [
        "/groupes/?near=Brabant",
        "/pres-de-chez-moi/?place=brabant",
        "/trouver/?etape=3&near=Brabant",
    ],
)
def test_what_begins_the_names_of_two_provinces_leads_to_both(client, address):
    main = read(client, address).main
    assert "est une province ou une région, pas une commune." in main.text
    addresses = [address for _words, address in main.links]
    for region in ("brabant-wallon", "brabant-flamand"):
        assert any(region in address for address in addresses)
    assert "Braibant" not in main.text
