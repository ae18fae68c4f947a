"""A new example of each kind of input that once failed, through the doors where it comes in."""

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from directory.models import GroupSuggestion, SupportGroup
from directory.places.gazetteer import gazetteer
from tests.factories import make_group
from tests.reading import read
from tests.received.test_group_suggestions import FILLED, FORM
from tests.visitors import clock, visitor

__all__ = ["clock", "visitor"]

pytestmark = pytest.mark.django_db


# Places: the box, the list, the suggestion ------------


@pytest.mark.parametrize(
    ("typed", "label"),
    [
        ("Avenue de Liège 4000, 5000 Namur", "5000 Namur"),
        ("Rue de Bruxelles 1030, 7000 Mons", "7000 Mons"),
        ("Couillet (Charleroi)", "6010 Couillet (Charleroi)"),
        ("Brugge / Bruges", "8000 Bruges"),
        ("Liège et environs", "4000 Liège"),
        ("St-Vith", "4780 Saint-Vith"),
        ("6 000", "6000 Charleroi"),
        ("du côté de Spa", "4900 Spa"),
    ],
)
def test_every_box_of_a_place_reads_what_stands_around_it(client, visitor, typed, label):
    for address in (
        reverse("nearby", query={"place": typed}),
        reverse("group_list", query={"near": typed}),
        reverse("agenda", query={"near": typed}),
    ):
        page = read(client, address)
        assert label.split(" (")[0].split(maxsplit=1)[1] in page.text, address
        assert "Nous ne connaissons pas" not in page.text, address
    visitor.send(FORM, **FILLED | {"place": typed})
    suggestion = GroupSuggestion.objects.get()
    assert suggestion.municipality is not None
    assert suggestion.postal_code in ("", label[:4])
    assert gazetteer().read(typed).place.municipality == suggestion.municipality


@pytest.mark.parametrize("typed", ["4000 Namur", "9000 Brugge", "7000 Tournai"])
def test_a_code_and_a_name_that_contradict_each_other_are_asked_about_everywhere(
    client, visitor, typed
):
    assert "Lequel" in read(client, reverse("nearby", query={"place": typed})).text
    visitor.send(FORM, **FILLED | {"place": typed})
    assert not GroupSuggestion.objects.exists()


@pytest.mark.parametrize("typed", ["Limbourg", "Luxemburg"])
def test_a_province_is_never_a_town_without_a_word(client, typed):
    page = read(client, reverse("nearby", query={"place": typed}))
    assert "province" in page.text.lower()


# Filters ------------


@pytest.mark.parametrize("address", ["group_list", "agenda"])
def test_an_empty_or_a_bad_value_takes_nothing_from_a_good_one(client, address):
    make_group(
        name="Le Tilleul",
        themes=["deuil-et-perte"],
        municipality="Namur",
        meetings=[{"frequency": "weekly", "weekday": 0}],
    )
    make_group(
        name="La Source",
        themes=["alcool"],
        municipality="Liège",
        meetings=[{"frequency": "weekly", "weekday": 0}],
    )
    for query in (
        "theme=deuil-et-perte&theme=",
        "theme=deuil-et-perte&theme=zzz",
        "region=namur&region=zzz",
        "region=&region=namur",
    ):
        answer = client.get(f"{reverse(address)}?{query}").content.decode()
        assert "Le Tilleul" in answer, query
        assert "La Source" not in answer, query


# Facts: phones, sites, places, in the form and in the model ------------


@pytest.mark.parametrize(
    ("field", "typed"),
    [
        ("phone", "081 22 33 44 ou 0475 11 22 33"),
        ("phone", "voir affiche"),
        ("phone", "0800"),
        ("phone", "7000"),
        ("phone", "1733"),
        ("website", "https://connu.be@autre.be/"),
        ("website", "https://monsite"),
        ("website", "http://10.0.0.1/"),
        ("website", "mailto:info@exemple.be"),
    ],
)
def test_what_nobody_can_call_or_open_is_refused(field, typed):
    group = make_group()
    setattr(group, field, typed)
    with pytest.raises(ValidationError) as error:
        group.full_clean()
    assert field in error.value.message_dict


@pytest.mark.parametrize(("code", "name"), [("4000", "Namur"), ("9998", "Namur")])
def test_a_code_of_another_town_is_refused(code, name):
    group = make_group(municipality=name)
    group.postal_code = code
    with pytest.raises(ValidationError):
        group.full_clean()


# When ------------


def test_meetings_without_words_are_said_wherever_they_are_shown(client):
    group = make_group(
        name="Le Tilleul",
        meetings=[
            {"frequency": "weekly", "weekday": 3, "start_time": "22:00", "end_time": "00:30"}
        ],
    )
    page = read(client, group.get_absolute_url())
    assert "Quand" in page.text
    assert "jeudi" in page.text.lower()
    listed = read(client, reverse("group_list", query={"day": "3"}))
    assert "jeudi" in listed.text.lower()


def test_a_pause_leaves_no_date_in_any_calendar(client):
    group = make_group(
        name="Le Tilleul",
        meetings=[{"frequency": "weekly", "weekday": 1, "start_time": "10:00"}],
    )
    SupportGroup.objects.filter(pk=group.pk).update(status="paused")
    body = client.get(f"{group.get_absolute_url()}agenda.ics").content.decode()
    assert "RRULE" not in body


# Names in other scripts ------------


@pytest.mark.parametrize(
    "name", ["Клуб Рассвет", "互助小组", "Φίλοι", "קבוצה", "सहारा समूह", "የድጋፍ ቡድን"]
)
def test_a_name_in_any_script_is_found_by_itself(client, name):
    make_group(name=name)
    make_group(name="Le Tilleul")
    page = read(client, reverse("group_list", query={"q": name}))
    assert page.cards[:1] == [name]


# Links of our own ------------


@pytest.mark.parametrize("town", ["Forest", "Celles", "Hamme", "Tielt", "Machelen"])
def test_our_own_links_lead_to_the_very_place(client, town):
    group = make_group(municipality=town)
    page = read(client, group.get_absolute_url())
    for _words, where in page.links:
        if "place=" in where:
            assert "Lequel" not in read(client, where).text
            break
