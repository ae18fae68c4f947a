"""A page says nothing that nobody said: no reason, no source, no preference."""

import pytest

from directory.models import GroupSuggestion, SupportGroup
from directory.received.suggested_groups import make_draft
from tests.exchange.test_exchange import RIGHT, bring_in
from tests.factories import make_group, make_helpline, make_network, place, theme
from tests.reading import read

pytestmark = pytest.mark.django_db
PREFERS = "Le groupe préfère ne pas publier son adresse"
NO_SOURCE = {"source_url": "", "source_date": ""}


def text_of(client, listing):
    return read(client, listing.get_absolute_url().split("#")[0]).main.text


def published(**fields):
    SupportGroup.objects.update(status="published", **fields)
    return SupportGroup.objects.get()


def test_a_preference_is_told_where_somebody_chose_it(client):
    assert PREFERS in text_of(client, make_group(address_visibility="town"))


def test_an_import_without_the_column_tells_no_preference(desk, client):
    bring_in(desk, RIGHT | {"Rue et numéro": "Rue Cachée 7"})
    text = text_of(client, published())
    assert PREFERS not in text
    assert "Rue Cachée" not in text


def test_a_suggestion_tells_no_preference_and_that_it_is_one(client):
    suggestion = GroupSuggestion.objects.create(
        name="L’Escale", municipality=place("Namur"), address="Rue Cachée 7", phone="081 22 33 44"
    )
    suggestion.themes.set([theme("deuil-et-perte")])
    make_draft(suggestion)
    text = text_of(client, published())
    assert PREFERS not in text
    assert "Rue Cachée" not in text
    assert "page publique" not in text
    assert "Proposé par un visiteur en" in text


def test_the_open_data_do_not_say_who_never_chose(client):
    make_group(address_visibility="unasked", street="Rue Cachée 7")
    text = client.get("/donnees/groupes.csv").getvalue().decode()
    assert "unasked" not in text
    assert "Rue Cachée" not in text


@pytest.mark.parametrize("make", [make_group, make_network])
@pytest.mark.parametrize(
    ("fields", "words"),
    [
        (NO_SOURCE, "Pas encore confirmé"),
        (NO_SOURCE | {"source_date": "2018-03"}, "Informations de mars 2018, pas encore"),
        ({"source_date": ""}, "Repris d’une page publique sans date"),
        ({"source_date": "2018"}, "Repris d’une page publique de 2018"),
    ],
)
def test_a_public_page_is_named_where_there_is_one(client, make, fields, words):
    text = text_of(client, make(**fields))
    assert words in text
    assert ("page publique" in text) == ("page publique" in words)


@pytest.mark.parametrize(("source", "is_named"), [("https://exemple.be", True), ("", False)])
def test_a_number_is_from_a_public_source_where_there_is_one(client, source, is_named):
    text = text_of(client, make_helpline(source_url=source))
    assert ("sources publiques" in text) == is_named
