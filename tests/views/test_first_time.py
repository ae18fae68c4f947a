"""What a group's page advises before a first meeting: never to call where there is no number."""

import pytest

from tests.factories import make_group, make_organisation
from tests.reading import read

pytestmark = pytest.mark.django_db

NOBODY = {"website": "", "phone": "", "email": ""}


def advice(client, **fields):
    return read(client, make_group(**fields).get_absolute_url()).section("La première fois").text


@pytest.mark.parametrize(
    ("ways", "words"),
    [
        ({"phone": "02 511 99 99", "email": "a@example.org"}, "Appelez ou écrivez"),
        ({"phone": "02 511 99 99"}, "Appelez avant"),
        ({"email": "a@example.org"}, "Écrivez avant"),
        ({"website": "https://example.org"}, "Regardez sur son site"),
    ],
)
def test_advice_fits_the_ways_to_make_contact(client, ways, words):
    assert words in advice(client, **NOBODY | ways)


def test_ways_of_the_organisation_count_where_the_group_has_none(client):
    organisation = make_organisation(email="info@organisation.example")
    assert "Écrivez avant" in advice(client, **NOBODY, organisation=organisation)


def test_a_service_is_never_asked_whether_it_still_exists(client):
    words = advice(client, **NOBODY, listing_type="orientation")
    assert "existe toujours" not in words
    assert "sans savoir quoi dire" in words


def test_reader_may_help_where_no_way_is_known(client):
    group = make_group(**NOBODY)
    page = read(client, group.get_absolute_url())
    assert page.link("Dites-le-nous").endswith("/signaler/")
    reachable = read(client, make_group(phone="02 511 99 99").get_absolute_url())
    assert "Vous savez comment le joindre" not in reachable.text


def test_without_any_contact_the_network_is_asked(client):
    words = advice(client, **NOBODY)
    assert "ppelez" not in words
    assert "réseau de la région" in words
    page = read(client, make_group(**NOBODY, street="").get_absolute_url())
    assert "demandez-la au groupe" not in page.text
