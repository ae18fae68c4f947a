"""One search finds every kind of record, with typing errors, within what the person may see."""

import pytest
from django.contrib.auth.models import Group, User
from django.urls import reverse

from directory.models import Territory
from tests.admin.test_admin import suggest
from tests.factories import (
    make_article,
    make_group,
    make_helpline,
    make_network,
    make_organisation,
    make_platform,
    region,
)
from tests.reading import Page

pytestmark = pytest.mark.django_db
SEARCH = reverse("admin:search")


def found(client, words):
    page = Page(client.get(SEARCH, {"q": words}))
    return [link.text_content() for link in page.tree.xpath("//a[@class='todo__name']")]


@pytest.mark.parametrize(
    "make", [make_group, make_organisation, make_helpline, make_network, make_platform]
)
@pytest.mark.parametrize("words", ["Étoile du matin", "etoile", "matin etoile", "Etoille du matin"])
def test_every_kind_is_found_by_its_name(desk, make, words):
    make(name="Étoile du matin")
    assert found(desk, words) == ["Étoile du matin"]


def test_an_article_is_found_by_its_title(desk):
    make_article(title="Prendre soin de soi")
    assert found(desk, "soin de soi") == ["Prendre soin de soi"]


@pytest.mark.parametrize(
    "words", ["081 22 33 44", "081/22.33.44", "+32 81 22 33 44", "info@exemple.be", "exemple.org/a"]
)
def test_a_number_an_address_or_a_site_finds_it(desk, words):
    contact = {"phone": "081 22 33 44", "email": "info@exemple.be"}
    make_group(name="Le Fil", website="https://www.exemple.org/a", **contact)
    make_group(name="Le Pont", phone="02 511 99 99")
    assert found(desk, words) == ["Le Fil"]


def test_who_writes_to_the_team_is_found_by_the_address_we_wrote_to(desk):
    make_group(name="Le Fil", organiser_email="anne@groupe.example")
    make_group(name="Le Pont")
    assert found(desk, "anne@groupe.example") == ["Le Fil"]


def test_a_short_number_finds_its_line(desk):
    make_helpline(name="Une écoute", phone="107")
    make_helpline(name="Une autre", phone="0800 10 799")
    assert found(desk, "107") == ["Une écoute"]


def test_the_exact_name_comes_first_then_what_begins_so(desk):
    for name in ("Le grand Phare", "Phare du Nord", "Phare"):
        make_group(name=name)
    assert found(desk, "phare") == ["Phare", "Phare du Nord", "Le grand Phare"]


def test_nothing_found_says_so(desk):
    assert "Rien ne répond" in Page(desk.get(SEARCH, {"q": "zzzzzz"})).text
    assert desk.get(SEARCH, {"q": "  "}).status_code == 200


def test_drafts_are_found_and_what_lies_elsewhere_is_not(client):
    user = User.objects.create_user("nadia", is_staff=True)
    user.groups.add(Group.objects.get(name="Région"))
    Territory.objects.create(user=user).regions.set([region("namur")])
    client.force_login(user)
    make_group(name="Phare de Namur", status="draft")
    make_group(name="Phare de Liège", municipality="Liège")
    assert found(client, "phare") == ["Phare de Namur"]


def test_a_visitor_searches_nothing_here(client):
    assert client.get(SEARCH, {"q": "x"}).status_code == 302


def test_a_choice_puts_what_is_called_just_so_first(desk):
    for name in ("Ah le Fil", "Le Fil rouge", "Le Fil"):
        make_organisation(name=name)
    results = suggest(desk, "le fil", "organisation").json()["results"]
    assert [one["text"] for one in results] == ["Le Fil", "Le Fil rouge", "Ah le Fil"]
