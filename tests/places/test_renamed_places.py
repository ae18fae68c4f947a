"""A place that a superuser renames has its new name on the next request, in every process."""

import pytest
from django.contrib.auth.models import User
from django.urls import reverse

from directory.exchange.lookup import Lookup
from directory.finding import index
from directory.finding.index import current_index
from directory.models import DataVersion, Locality, SupportGroup
from directory.places import gazetteer as places
from directory.places.gazetteer import gazetteer
from tests.factories import make_group, place, region
from tests.reading import Page

pytestmark = pytest.mark.django_db


@pytest.fixture
def office(client, db):
    """A superuser's browser."""
    client.force_login(User.objects.create_superuser("sofia"))
    return client


@pytest.fixture
def elsewhere(monkeypatch):
    """Run the change in one process and look at it in another, which had answered before."""

    def elsewhere(change):
        current_index()
        gazetteer()
        before = places._kept, index._index
        change()
        monkeypatch.setattr(places, "_kept", before[0])
        monkeypatch.setattr(index, "_index", before[1])

    return elsewhere


def edit(office, record, **changed):
    """Open the form of a record, change some fields, and send it."""
    name = f"admin:{record._meta.app_label}_{record._meta.model_name}_change"
    address = reverse(name, args=[record.pk])
    form = office.get(address).context["adminform"].form
    values = {field.html_name: field.value() for field in form}
    sent = {
        name: [getattr(item, "pk", item) for item in value] if isinstance(value, list) else value
        for name, value in values.items()
        if value is not None
    }
    response = office.post(address, sent | changed)
    assert response.status_code == 302, response.context["adminform"].errors


@pytest.fixture(params=["the same process", "another process"])
def rename(request, office, elsewhere):
    """`rename(record, name_fr=…)` in the admin, by this process or by another."""

    def rename(record, **changed):
        if request.param == "another process":
            elsewhere(lambda: edit(office, record, **changed))
        else:
            current_index()
            edit(office, record, **changed)

    return rename


def page(client, address, **query):
    response = client.get(address, query)
    assert response.status_code == 200
    return Page(response)


def municipality_renamed(rename):
    rename(place("Namur"), name_fr="Nouvelleville")


def test_a_renamed_region_has_its_new_name_on_the_list(client, rename):
    make_group()
    rename(region("namur"), name_fr="Entre-deux-Eaux")
    choices = page(client, "/groupes/").text
    assert "Entre-deux-Eaux" in choices


def test_a_renamed_region_has_its_new_name_on_its_page_and_on_the_map(client, rename):
    rename(region("namur"), name_fr="Entre-deux-Eaux")
    assert "Entre-deux-Eaux" in page(client, "/regions/namur/").text
    assert "/regions/namur/" in page(client, "/regions/").link("Entre-deux-Eaux")
    features = client.get("/limites.geojson").json()["features"]
    assert "Entre-deux-Eaux" in {feature["properties"]["name"] for feature in features}


def test_a_region_with_another_address_still_finds_its_groups(client, rename):
    group = make_group()
    rename(region("namur"), slug="entre-deux-eaux")
    assert group.name in page(client, "/groupes/", region="entre-deux-eaux").text
    assert page(client, "/regions/entre-deux-eaux/").link(group.name)
    assert client.get("/regions/namur/").status_code == 404


def test_a_renamed_region_is_understood_in_a_search(client, rename):
    make_group()
    rename(region("namur"), name_fr="Entredeuxeaux")
    assert current_index().vocabulary.region_names["entredeuxeaux"] == "namur"
    nearby = page(client, "/pres-de-chez-moi/", place="Entredeuxeaux")
    assert "/regions/namur/" in nearby.link("Entredeuxeaux")


def test_a_renamed_town_is_found_near_somebody(client, rename):
    municipality_renamed(rename)
    assert "5000 Nouvelleville" in page(client, "/pres-de-chez-moi/", place="Nouvelleville").text
    assert "Nouvelleville" in page(client, "/pres-de-chez-moi/", place="5000").text


def test_a_renamed_town_is_a_word_of_its_groups(client, rename):
    group = make_group(name="Le Tilleul")
    municipality_renamed(rename)
    assert group.name in page(client, "/groupes/", q="Tilleul Nouvelleville").text
    assert len(current_index().postings.of_word("nouvelleville"))


def test_a_renamed_town_has_its_new_name_on_the_map(client, rename):
    make_group(latitude=50.4669, longitude=4.8675)
    municipality_renamed(rename)
    (feature,) = client.get("/carte.geojson").json()["features"]
    assert feature["properties"]["town"] == "Nouvelleville"
    assert page(client, "/regions/namur/").link("Nouvelleville")


def test_a_renamed_town_is_proposed_while_somebody_types(client, rename):
    municipality_renamed(rename)
    lines = client.get("/suggestions.json").json()["places"]
    assert any("Nouvelleville" in line for line in lines)


def test_what_is_proposed_is_asked_for_again_after_a_change(client):
    for address in ("/suggestions.json", "/limites.geojson"):
        assert "max-age" not in client.get(address).get("Cache-Control", "")


def test_a_renamed_locality_is_found_and_proposed(client, rename):
    rename(Locality.objects.get(name="Boninne"), name="Bonnefontaine")
    assert (
        "5021 Bonnefontaine (Namur)"
        in page(client, "/pres-de-chez-moi/", place="Bonnefontaine").text
    )
    lines = client.get("/suggestions.json").json()["places"]
    assert "5021 Bonnefontaine (Namur)" in lines
    assert "5021 Boninne (Namur)" not in lines


def test_a_renamed_locality_is_read_in_a_file(rename):
    jambes = Locality.objects.get(name="Jambes", municipality=place("Namur"))
    assert Lookup().where("Namur", "5100", "Jambes")[1] == jambes
    rename(jambes, name="Pont-la-Neuve")
    _town, locality, code = Lookup().where("Namur", "5100", "Pont-la-Neuve")
    assert (locality.name, code) == ("Pont-la-Neuve", "5100")
    assert Lookup().where("Namur", "5100", "Jambes")[1] is None


def test_a_town_that_changes_its_region_is_listed_there(client, rename):
    group = make_group()
    town = place("Namur")
    others = [area.pk for area in town.areas.exclude(slug="namur")]
    rename(town, areas=[*others, region("liege").pk])
    assert group.name in page(client, "/groupes/", region="liege").text
    assert group.name not in page(client, "/groupes/", region="namur").text


# What is not read again --------------------------------------------------------------------


@pytest.fixture
def group_in_memory(db):
    group = make_group()
    current_index()
    return group


def test_a_change_of_a_group_reads_no_place_again(group_in_memory):
    known, stamp = gazetteer(), DataVersion.current_places()
    group_in_memory.name = "Autre nom"
    group_in_memory.save()
    SupportGroup.objects.update(summary="Autre phrase")
    assert DataVersion.current_places() == stamp
    assert gazetteer() is known


def test_a_change_of_places_reads_every_group_again(group_in_memory):
    town = place("Namur")
    town.name_fr = "Nouvelleville"
    town.save()
    position = current_index().position[group_in_memory.pk]
    assert "nouvelleville" in current_index().rows[position].words


def test_places_cost_a_request_no_question(monkeypatch, django_assert_num_queries):
    known = gazetteer()
    with DataVersion.read_once():
        DataVersion.current()
        monkeypatch.setattr(DataVersion, "_read", None)
        with django_assert_num_queries(0):
            assert gazetteer() is known


def test_a_stamp_is_never_given_twice():
    """A rollback would give a counted one to another state of the places."""
    before = DataVersion.current_places()
    stamps = {before}
    for _time in range(2):
        DataVersion.bump(places=True)
        stamps.add(DataVersion.current_places())
        DataVersion.objects.update(places=before)
    assert len(stamps) == 3


def test_a_request_goes_on_with_the_newer_places_that_another_thread_read(monkeypatch):
    town = place("Namur")
    with DataVersion.read_once():
        DataVersion.current()
        # Not this request's own change: it does not know of it.
        with monkeypatch.context() as other_thread:
            other_thread.setattr(DataVersion, "forget", lambda: None)
            town.name_fr = "Nouvelleville"
            town.save()
        monkeypatch.setattr(places, "_kept", places.Gazetteer(read_stamp()))
        newer = gazetteer()
        assert newer is places._kept
        assert newer.municipalities[town.pk].name_fr == "Nouvelleville"
        assert gazetteer() is newer


def read_stamp():
    return DataVersion.objects.get().places
