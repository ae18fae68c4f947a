"""How many times each page asks the database: the same with 1 group and with 50."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from directory.finding.index import current_index
from directory.models import DataVersion
from directory.places.gazetteer import gazetteer
from tests.factories import (
    make_article,
    make_group,
    make_helpline,
    make_network,
    make_organisation,
    make_platform,
)

pytestmark = pytest.mark.usefixtures("db", "cards_drawn_anew")

# address: (queries with one listing, with fifty, budget of DESIGN.md)
PAGES = {
    "/groupes/": (5, 5, 10),
    "/groupes/?q=deuil&near=5000&radius=20&audience=adultes": (5, 5, 10),
    "/groupes/?view=map": (5, 5, 10),
    "/groupes/groupe/": (5, 6, 8),
    "/regions/namur/": (10, 10, 12),
    "/regions/wallonie/": (10, 10, 12),
    "/pres-de-chez-moi/?place=5000": (10, 10, 10),
    "/pres-de-chez-moi/?place=Saint-Nicolas": (1, 1, 10),
    "/carte.geojson": (2, 2, 10),
    "/": (2, 3, 10),
    "/regions/": (1, 1, 10),
    "/themes/": (3, 3, 10),
    "/themes/deuil-et-perte/": (8, 8, 10),
    "/reseaux/": (3, 3, 10),
    "/reseaux/adultes/": (7, 7, 10),
    "/reseaux/reseau/": (5, 5, 10),
    "/plateformes/": (4, 4, 10),
    "/plateformes/plateforme/": (5, 5, 10),
    "/articles/": (3, 4, 10),
    "/trouver/?etape=resultat&near=5000": (6, 7, 16),
    "/urgence/": (3, 3, 10),
    "/a-propos/": (1, 1, 2),
    "/donnees/": (5, 5, 6),
    "/nulle-part/": (1, 1, 2),
}


@pytest.fixture(scope="module", params=["one", "many"])
def listed(request, written_once):
    """How much there is of each kind."""

    def write():
        many(1)
        make_network(slug="reseau")
        make_platform(slug="plateforme")
        if request.param == "many":
            many(49, first=1)
            many_others(8)

    with written_once(write):
        yield request.param


def many(number, first=0):
    """Groups that differ in all that a card shows, with or without a venue."""
    for count in range(first, first + number):
        slug = "groupe" if count == 0 else f"groupe-{count}"
        without_venue = {"municipality": None, "regions_served": ["namur", "wallonie"]}
        make_group(
            slug=slug,
            organisation=make_organisation(),
            helpline=make_helpline(),
            audiences=["adultes", "proches"],
            languages=["fr", "nl"],
            meetings=[{"weekday": count % 7}],
            listing_type="orientation" if count % 5 == 4 else "group",
            **(without_venue if count % 3 == 2 else {}),
        )


def many_others(number):
    for _count in range(number):
        make_network(municipalities=["Namur", "Dinant"], certainty="to_check")
        make_network(population="young", municipalities=["Namur", "Ans"])
        make_platform(regions=["wallonie", "namur"])
        make_helpline()
        make_article()


@pytest.fixture
def queries(client, monkeypatch):
    """What a process that has answered before asks the database for a page."""
    versions = []
    read = DataVersion._read

    # The data version is read past Django, which therefore does not capture it.
    def counted():
        versions.append("the data version")
        return read()

    monkeypatch.setattr(DataVersion, "_read", counted)

    def queries(address):
        current_index()
        gazetteer().boundaries  # noqa: B018
        client.get(address)
        versions.clear()
        with CaptureQueriesContext(connection) as captured:
            client.get(address)
        return [query["sql"][:300] for query in captured.captured_queries] + versions

    return queries


@pytest.mark.parametrize("address", PAGES)
def test_number_of_queries_is_known_and_does_not_grow_with_what_is_listed(listed, queries, address):
    with_one, with_many, budget = PAGES[address]
    asked = queries(address)
    assert len(asked) == (with_one if listed == "one" else with_many) <= budget, "\n".join(asked)


def test_few_more_queries_are_all_that_a_page_with_neighbours_asks():
    """With one listing some relations are empty, and Django does not ask for what is in them."""
    assert all(many - one <= 2 for one, many, _budget in PAGES.values())
