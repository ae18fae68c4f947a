"""What there is to know of a group, said once for its page, its card, its messages."""

import pytest

from directory.facts import facts_of, ways_to_reach
from directory.models import Region
from tests.factories import make_group, make_helpline, make_organisation
from tests.reading import read, squeeze

pytestmark = pytest.mark.django_db

NOBODY = {"website": "", "phone": "", "email": ""}


def values(group, **options):
    return {fact.name: squeeze(fact.value) for fact in facts_of(group, **options)}


def test_what_nobody_said_is_left_out():
    assert not {"when", "price", "anonymity"} & {*values(make_group(rhythm="", is_free=None))}


@pytest.mark.parametrize(
    ("fields", "name", "value"),
    [
        ({"rhythm": "le lundi soir"}, "when", "Le lundi soir"),
        ({"is_free": True}, "price", "Gratuit"),
        ({"price_amount": 5, "annual_fee": 12.5}, "price", "5 € par rencontre · 12,50 € par an"),
        ({"is_free": True, "price": "on donne ce qu’on veut"}, "price", "On donne ce qu’on veut"),
        ({"registration": "interview"}, "joining", "Après un entretien"),
        ({"min_age": 12, "max_age": 17}, "audience", "Adultes · De 12 à 17 ans"),
        ({"languages": ["fr", "de"]}, "languages", "Français, allemand"),
    ],
)
def test_fact_reads_as_on_the_page(client, fields, name, value):
    group = make_group(**fields)
    assert values(group)[name].lower() == value.lower()
    page = read(client, group.get_absolute_url()).text.lower()
    assert all(part in page for part in value.lower().split(" · "))


def test_province_is_not_taken_for_the_town_of_its_name(client):
    group = make_group(municipality=None, regions_served=["namur"])
    assert values(group)["where"].startswith("Province de Namur")
    assert "Province de Namur" in read(client, "/groupes/").text


@pytest.mark.parametrize(
    ("slug", "name"),
    [
        ("anvers", "Province d’Anvers"),
        ("brabant-wallon", "Province du Brabant wallon"),
        ("hainaut", "Province de Hainaut"),
        ("wallonie", "Wallonie"),
    ],
)
def test_region_is_named_in_full(slug, name):
    assert Region.objects.get(slug=slug).name_in_full == name


@pytest.mark.parametrize(("for_group", "seen"), [(True, True), (False, False)])
def test_only_the_group_reads_the_address_it_hides(for_group, seen):
    group = make_group(street="Rue Xylophone 987", address_visibility="town")
    assert ("Xylophone" in values(group, for_group=for_group)["where"]) is seen


# Contact -------------------------------------------------------------------------------------


def kinds(group):
    ways, whose = ways_to_reach(group)
    return [way.kind for way in ways], whose


def test_group_is_called_written_to_and_read_in_this_order():
    group = make_group(phone="02 511 99 99", email="a@example.org", website="https://example.org")
    assert kinds(group) == (["phone", "email", "site"], None)


def test_group_without_a_way_is_reached_through_its_organisation():
    organisation = make_organisation(phone="02 511 99 99", website="")
    assert kinds(make_group(**NOBODY, organisation=organisation)) == (["phone"], organisation)
    own = make_group(**NOBODY | {"email": "a@example.org"}, organisation=organisation)
    assert kinds(own) == (["email"], None)


def test_number_of_a_helpline_is_that_of_the_line():
    line = make_helpline(phone="0800 98 765", hours="le soir")
    (way,), _whose = ways_to_reach(make_group(**NOBODY, helpline=line))
    assert way.url == "tel:080098765"
    assert "le soir" in way.note


def test_group_without_any_way_says_so():
    assert kinds(make_group(**NOBODY)) == ([], None)


def test_card_calls_and_leads_to_the_site(client):
    make_group(name="Alpha", phone="02 511 99 99", website="https://alpha.example")
    page = read(client, "/groupes/")
    assert page.link("Appeler 02 511 99 99") == "tel:+3225119999"
    # Its address is for paper.
    assert page.link("Site alpha.example , Alpha") == "https://alpha.example"


def test_card_names_all_the_languages_of_a_bilingual_group(client):
    make_group(name="À deux langues", languages=["fr", "nl"])
    make_group(name="À une langue", languages=["fr"])
    cards = read(client, "/groupes/?sort=name").tree.find_class("card--group")
    two, one = (squeeze(card.text_content()) for card in cards)
    assert "français, néerlandais" in two.lower()
    assert "français" not in one.lower()


def test_card_is_marked_only_when_it_was_checked(client):
    make_group(name="Vérifié", verified_on="2026-06-03", verified_method="group")
    make_group(name="Autre")
    page = read(client, "/groupes/")
    marks = [squeeze(mark.text_content()) for mark in page.tree.find_class("freshness")]
    assert marks == ["Confirmé par le groupe en juin 2026"]
    assert page.text.count("De sites publics, à confirmer.") == 1
