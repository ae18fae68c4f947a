"""Where the words do not say enough: what weighs is asked, and nobody is left with nothing."""

from urllib.parse import parse_qs

import pytest
from django.urls import reverse

from tests.factories import make_group, make_helpline
from tests.reading import read

pytestmark = pytest.mark.django_db


def page_of(client, **asked):
    return read(client, reverse("group_list", query=asked))


def numbers_on(page):
    return page.tree.find_class("numbers")[0].text_content()


@pytest.fixture
def groups():
    make_group(name="Ados en deuil", audiences=["adolescents"])
    make_group(name="Parents", audiences=["parents"], themes=["adolescence"])
    make_group(name="Adultes", themes=["alcool"])


@pytest.mark.usefixtures("groups")
@pytest.mark.parametrize("text", ["mon fils de 16 ans", "mijn zoon van 16 jaar", "ma fille"])
def test_words_that_only_say_for_whom_ask_what_weighs(client, text):
    page = page_of(client, q=text)
    assert page.has_heading("Qu’est-ce qui pèse")
    assert page.cards == []


@pytest.mark.usefixtures("groups")
def test_each_theme_leads_to_groups_for_these_people_near_the_place(client):
    page = page_of(client, q="mon fils de 16 ans à Namur")
    address = page.link("Deuil et perte")
    assert parse_qs(address.lstrip("?")) == {
        "near": ["5000 Namur"], "audience": ["adolescents", "parents"], "theme": ["deuil-et-perte"],
    }  # fmt: skip
    assert read(client, f"/groupes/{address}").cards == ["Ados en deuil"]
    assert "Dépendances" not in [words for words, _address in page.links]
    everything = read(client, "/groupes/" + page.link("Voir les 2 groupes"))
    assert sorted(everything.cards) == ["Ados en deuil", "Parents"]


@pytest.mark.usefixtures("groups")
@pytest.mark.parametrize("text", ["mon fils de 16 ans est en deuil", "groupe de femmes", "alcool"])
def test_words_that_say_more_do_not(client, text):
    assert not page_of(client, q=text).has_heading("Qu’est-ce qui pèse")


@pytest.mark.usefixtures("groups")
def test_a_theme_that_is_chosen_already_is_not_asked(client):
    page = page_of(client, q="mon fils de 16 ans", theme="deuil-et-perte")
    assert not page.has_heading("Qu’est-ce qui pèse")


@pytest.mark.usefixtures("groups")
def test_nothing_understood_is_said_with_numbers_and_themes(client):
    line = make_helpline(name="Une ligne")
    page = page_of(client, q="xqzwvk brrt")
    assert page.has_heading("Nous n’avons pas compris ces mots")
    assert "« xqzwvk brrt »" in page.main.text
    assert line.phone in numbers_on(page)
    assert read(client, "/groupes/" + page.link("Dépendances")).cards == ["Adultes"]


@pytest.mark.usefixtures("groups")
def test_the_numbers_are_those_of_the_language_of_the_words(client):
    make_helpline(phone="107")
    make_helpline(phone="106", languages=["nl"], crisis_languages=["nl"])
    page = page_of(client, q="ik zoek iets voor mijn xqzwvk")
    numbers = numbers_on(page)
    assert "106" in numbers
    assert "107" not in numbers
