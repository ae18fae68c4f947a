"""What a group's page advises before a first meeting: never to call where there is no number."""

import pytest

from tests.factories import make_group, make_organisation
from tests.reading import read

pytestmark = pytest.mark.django_db

NOBODY = {"website": "", "phone": "", "email": ""}


def advice(client, **fields):
    return read(client, make_group(**fields).get_absolute_url()).section("La première fois").text


def test_who_can_be_reached_is_asked_first(client):
    assert "Appelez ou écrivez" in advice(client, **NOBODY | {"phone": "02 511 99 99"})
    organisation = make_organisation(email="info@organisation.example")
    assert "Appelez ou écrivez" in advice(client, **NOBODY, organisation=organisation)


def test_without_any_contact_the_network_is_asked(client):
    words = advice(client, **NOBODY)
    assert "Appelez ou écrivez" not in words
    assert "réseau de la région" in words
    page = read(client, make_group(**NOBODY, street="").get_absolute_url())
    assert "demandez-la au groupe" not in page.text
