"""A group may hide its address: then the street and the exact point stand nowhere."""

import re
from datetime import time
from urllib.parse import urlencode

import pytest

from articles.models import GroupList
from directory.finding.asked import SupportGroupFilter
from directory.finding.index import current_index
from directory.models import Locality, SupportGroup
from directory.places.geometry import project
from tests.factories import make_article, make_group, make_helpline, make_platform, place

pytestmark = pytest.mark.django_db

STREET = "Rue Xylophone 987"
VENUE = "Maison Zanzibar"
POSTAL_CODE = "5100"
QUARTER = "Jambes"
POINT = (50.452137, 4.901268)
# Every way to hide it: one that is added must hold at each door.
HIDING = [way for way in SupportGroup.AddressVisibility.values if way != "public"]
SECRETS = ["xylophone", "zanzibar", "maison z", "50.4521", "4.9012", "50,4521", "4,9012"]


@pytest.fixture(scope="module")
def listed(request, written_once):
    """The group, as it shows its address; one at a time."""
    with written_once(lambda: make_the_group(request.param)) as group:
        yield group.pk


@pytest.fixture
def hidden(listed, db):
    return SupportGroup.objects.get(pk=listed)


@pytest.fixture
def public(listed, db):
    return SupportGroup.objects.get(pk=listed)


def pytest_generate_tests(metafunc):
    for name, ways in (("hidden", HIDING), ("public", ["public"])):
        if name in metafunc.fixturenames:
            metafunc.parametrize("listed", ways, indirect=True, scope="module")


def make_the_group(visibility):
    make_helpline()
    make_platform()
    group = make_group(
        name="Groupe du jeudi",
        slug="groupe-du-jeudi",
        street=STREET,
        venue_name=VENUE,
        postal_code=POSTAL_CODE,
        locality=Locality.objects.get(name=QUARTER, municipality=place("Namur")),
        latitude=POINT[0],
        longitude=POINT[1],
        address_visibility=visibility,
        themes=["deuil-et-perte"],
        audiences=["proches"],
        meetings=[
            {"frequency": "weekly", "weekday": 3, "start_time": time(19), "end_time": time(21)}
        ],
    )
    article = make_article(slug="un-article")
    block = GroupList.objects.create(parent=article, region="main", ordering=20)
    block.audiences.set(article.audiences.all())
    # Another group on the same theme, whose page offers this one.
    make_group(name="Groupe du lundi", slug="groupe-du-lundi", audiences=["proches"])
    return group


OUTPUTS = [
    "/",
    "/groupes/",
    "/groupes/?view=map",
    "/groupes/?near=5000&radius=5",
    "/groupes/?near=5100",
    "/groupes/?near=50.4521,4.9013",
    "/groupes/?near=50.4521,4.9013&view=map",
    "/groupes/?region=namur&sort=distance&near=Erpent",
    "/groupes/groupe-du-jeudi/",
    "/groupes/groupe-du-jeudi/agenda.ics",
    "/groupes/groupe-du-lundi/",
    "/pres-de-chez-moi/?place=5000",
    "/pres-de-chez-moi/?place=5100+Jambes",
    "/pres-de-chez-moi/?place=50.4521,4.9013",
    "/regions/",
    "/regions/wallonie/",
    "/regions/namur/",
    "/regions/arrondissement-de-namur/",
    "/themes/",
    "/themes/deuil-et-perte/",
    "/articles/",
    "/articles/un-article/",
    "/articles/flux.atom",
    "/groupes/flux.atom",
    "/groupes/flux.atom?near=5100",
    "/trouver/?etape=resultat&theme=deuil-et-perte",
    "/trouver/?etape=resultat&near=5100+Jambes&theme=deuil-et-perte",
    "/ma-liste/?g=groupe-du-jeudi",
    "/carte.geojson",
    "/carte.geojson?zoom=18&bbox=4.8,50.4,5.0,50.5",
    "/suggestions.json",
    "/plan-du-site.xml",
    "/robots.txt",
    "/urgence/",
    "/plateformes/",
    "/reseaux/",
    "/donnees/",
    "/integrer/groupes/?near=5100",
    "/integrer/groupes/?theme=deuil-et-perte",
    "/integrer/affiche/?near=5100",
]
# Where the group itself is shown, so that its address could be.
SHOWN_IN = [
    address
    for address in OUTPUTS
    if address
    not in {
        "/", "/regions/", "/themes/", "/articles/", "/articles/flux.atom", "/suggestions.json",
        "/robots.txt", "/urgence/", "/plateformes/", "/reseaux/", "/donnees/",
        "/integrer/affiche/?near=5100", "/groupes/groupe-du-jeudi/agenda.ics",
        "/plan-du-site.xml", "/carte.geojson",
    }
]  # fmt: skip


def secrets_in(text):
    text = re.sub(r' d="[^"]*"', "", text).lower()
    return [secret for secret in SECRETS if secret in text]


def output(client, address):
    response = client.get(address)
    assert response.status_code == 200, f"{address}: {response.status_code}"
    text = response.content.decode()
    if address.endswith(".ics"):
        text = text.replace("\r\n ", "")
    # What was asked is on the page; it is not what the site knows.
    for echoed in ("50.4521,4.9013", "50.4521%2C4.9013", "50.4521%2c4.9013"):
        text = text.replace(echoed, "")
    return text


@pytest.mark.parametrize("address", OUTPUTS)
def test_hidden_address_is_in_no_output(client, hidden, address):
    assert secrets_in(output(client, address)) == []


@pytest.mark.parametrize("address", SHOWN_IN)
def test_outputs_that_were_read_do_show_the_group(client, hidden, address):
    assert "Groupe du jeudi" in output(client, address)


def test_public_address_is_shown(client, public):
    page = output(client, "/groupes/groupe-du-jeudi/")
    assert STREET in page
    assert VENUE in page
    assert POSTAL_CODE in page
    calendar = output(client, "/groupes/groupe-du-jeudi/agenda.ics")
    assert STREET in calendar.replace("\\", "")


def test_exact_point_of_a_public_address_is_on_the_map(client, public):
    points = client.get("/carte.geojson?zoom=18&bbox=4.8,50.4,5.0,50.5").json()["features"]
    places = [tuple(feature["geometry"]["coordinates"]) for feature in points]
    assert (round(POINT[1], 5), round(POINT[0], 5)) in places


def test_middle_of_the_town_stands_for_a_hidden_address_on_the_map(client, hidden):
    points = client.get("/carte.geojson?zoom=18&bbox=4.8,50.4,5.0,50.5").json()["features"]
    namur = place("Namur")
    assert [feature["geometry"]["coordinates"] for feature in points] == [
        [round(namur.longitude, 5), round(namur.latitude, 5)]
    ]


def dot(point):
    x, y = project(*point)
    return f'cx="{x}" cy="{y}"'


def test_dot_of_a_hidden_address_is_the_towns(client, hidden):
    page = output(client, "/groupes/groupe-du-jeudi/")
    namur = place("Namur")
    assert dot((namur.latitude, namur.longitude)) in page
    assert dot(POINT) not in page


def test_dot_of_a_public_address_is_its_own(client, public):
    assert dot(POINT) in output(client, "/groupes/groupe-du-jeudi/")


# Asking about it ------------------------------------------------------------------------------

WORDS = ["xylophone", "Rue Xylophone", "zanzibar", "Maison Zanzibar", "rue xylophone 987"]


def found(text):
    return {
        group.name
        for found in [SupportGroupFilter({"q": text, "exact": "1"}).answer]
        for group in found.groups(found.positions)
    }


@pytest.mark.parametrize("text", WORDS)
def test_words_of_a_hidden_address_find_nothing(hidden, text):
    assert "Groupe du jeudi" not in found(text)


@pytest.mark.parametrize("text", WORDS)
def test_words_of_a_public_address_find_the_group(public, text):
    assert "Groupe du jeudi" in found(text)


def test_words_of_a_hidden_address_are_not_in_the_index(hidden):
    words = {word for row in current_index().rows for word in row.words}
    assert "jeudi" in words
    assert not {"xylophone", "zanzibar", "987", "5100", "jambes"} & words


def test_words_of_a_public_address_are_in_the_index(public):
    words = {word for row in current_index().rows for word in row.words}
    assert {"xylophone", "zanzibar", "987", "5100", "jambes"} <= words


def test_words_of_a_hidden_address_correct_no_typing_error(client, hidden):
    """« xylophne » must not come back as « xylophone »."""
    page = client.get("/groupes/?q=xylophne").content.decode().lower()
    assert "xylophone" not in page


def test_quarter_of_a_hidden_address_is_not_told(client, hidden):
    page = output(client, "/groupes/groupe-du-jeudi/")
    assert QUARTER not in page
    assert POSTAL_CODE not in page


def test_quarter_of_a_public_address_is_told(client, public):
    page = output(client, "/groupes/groupe-du-jeudi/")
    assert f"Namur ({QUARTER})" in page


@pytest.mark.parametrize("near", ["5100 Jambes", "50.4521,4.9013", "Erpent", "Naninne", "Dave"])
def test_distance_does_not_tell_where_a_hidden_address_is(near, hidden):
    """Asked from several places, distances must all lead to the middle of the town."""
    found = SupportGroupFilter({"near": near}).answer
    distances = {group.name: group.distance for group in found.groups(found.positions)}
    make_group(name="Au milieu", street="", municipality="Namur")
    found = SupportGroupFilter({"near": near}).answer
    middle = {group.name: group.distance for group in found.groups(found.positions)}
    assert distances["Groupe du jeudi"] == middle["Au milieu"]


# Later changes --------------------------------------------------------------------------------


def test_address_hidden_later_is_hidden_on_the_next_request(client, public):
    assert STREET in output(client, "/groupes/groupe-du-jeudi/")
    assert "Groupe du jeudi" in found("xylophone")
    public.address_visibility = "town"
    public.save()
    for address in OUTPUTS:
        assert secrets_in(output(client, address)) == [], address
    assert "Groupe du jeudi" not in found("xylophone")


def test_ended_group_tells_no_address(client, public):
    public.status = "ended"
    public.save()
    response = client.get("/groupes/groupe-du-jeudi/")
    assert response.status_code == 410
    assert secrets_in(response.content.decode()) == []


def test_shared_list_of_ended_groups_tells_no_address(client, hidden):
    hidden.status = "ended"
    hidden.save()
    query = urlencode({"g": hidden.slug})
    assert secrets_in(client.get(f"/ma-liste/?{query}").content.decode()) == []
