"""A line that is not public gives its number to no page, file or machine."""

import pytest

from directory.models import Helpline
from tests.factories import (
    make_group,
    make_helpline,
    make_network,
    make_organisation,
    make_platform,
)

pytestmark = pytest.mark.django_db
NUMBER = "0800 98 765"
SEEN, HIDDEN = ["published", "paused"], ["draft", "review", "ended"]
FILES = [
    f"/donnees/{name}.{kind}"
    for name in ("groupes", "organisations", "reseaux", "plateformes", "lignes")
    for kind in ("csv", "json")
]


def places_that_may_tell(line):
    """Every public address of what answers on this line, itself or through its organisation."""
    plain = {"phone": "", "email": "", "website": "", "helpline": line}
    group = make_group(name="Avec la ligne", **plain)
    other = make_group(
        name="Par l’association",
        organisation=make_organisation(**plain),
        **plain | {"helpline": None},
    )
    network, platform = make_network(**plain), make_platform(**plain)
    listings = [group, other, network, platform]
    slugs = f"g={group.slug}&g={other.slug}"
    return [
        *(listing.get_absolute_url() for listing in listings),
        "/groupes/",
        f"/ma-liste/?{slugs}",
        "/pres-de-chez-moi/?place=5000",
        "/urgence/",
        *FILES,
    ]


def told(client, addresses):
    found = []
    for address in addresses:
        response = client.get(address)
        assert response.status_code == 200, address
        body = b"".join(response) if response.streaming else response.content
        text = body.decode()
        if NUMBER in text or NUMBER.replace(" ", "") in text:
            found.append(address)
    return found


@pytest.mark.parametrize("status", HIDDEN)
def test_the_number_of_a_line_that_is_not_public_is_nowhere(client, status):
    line = make_helpline(phone=NUMBER, status=status, ended_reason="Fini.")
    assert told(client, places_that_may_tell(line)) == []


@pytest.mark.parametrize("status", SEEN)
def test_the_number_of_a_public_line_is_on_every_page_of_who_answers_on_it(client, status):
    line = make_helpline(phone=NUMBER, status=status)
    addresses = places_that_may_tell(line)
    assert set(addresses[:4]) <= set(told(client, addresses))


def test_a_group_whose_line_is_a_draft_is_reached_through_its_organisation(client):
    line = make_helpline(phone=NUMBER, status="draft")
    organisation = make_organisation(phone="081 22 33 44")
    group = make_group(helpline=line, website="", organisation=organisation)
    assert "081 22 33 44" in client.get(group.get_absolute_url()).content.decode()
    assert "081 22 33 44" in client.get("/donnees/organisations.csv").getvalue().decode()
    Helpline.objects.update(status="published")
    assert "081 22 33 44" not in client.get(group.get_absolute_url()).content.decode()
    assert "081 22 33 44" not in client.get("/donnees/organisations.csv").getvalue().decode()
