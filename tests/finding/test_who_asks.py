"""Who asks, and about whom: the near of a user, a man who is hit, a grandparent, a sad mother."""

import pytest
from django.utils.translation import override

from directory.finding.answer import Answer
from directory.finding.criteria import Criteria
from directory.finding.index import Index
from directory.finding.openness import CLOSE
from directory.finding.reading import understand
from directory.finding.users import grew_up_beside, is_near_a_user, uses_themselves
from directory.models import DataVersion
from directory.text import fold

pytestmark = pytest.mark.usefixtures("real_data")


@pytest.fixture(scope="module")
def index(loaded_real_data, django_db_blocker):
    with django_db_blocker.unblock():
        return Index().successor(DataVersion.state())


def first_of(language, text, index, near=None):
    with override(language):
        answer = Answer(index, Criteria(q=text, near=near) if near else Criteria(q=text))
        shelves = answer.layout(answer.page(1, 20))
    return [position for shelf in shelves for position in shelf.positions]


def is_any(index, positions, name, *values):
    return [bool(index.any_of(name, values) >> position & 1) for position in positions]


# Who drinks, uses or plays -------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "zoon blowt de hele dag", "boyfriend back on heroin", "mijn man vergokt ons geld",
        "ma copine se pique", "meine Frau trinkt heimlich", "my best friend is using again",
        "he drinks every night", "unser Sohn kifft", "ons ma drinkt weer", "fiston sniffe",
        "Frau trinkt heimlich", "man drinkt elke avond", "ze verstopt wijn in de kast",
        "il planque des bouteilles dans le garage",
    ],
)  # fmt: skip
def test_somebody_close_asks(text):
    assert is_near_a_user(fold(text))
    assert not uses_themselves(fold(text))


@pytest.mark.parametrize(
    "text",
    [
        "ma femme dit que je bois trop", "ik gok en mijn vrouw weet het niet", "ich trinke wieder",
        "my wife left because of my drinking", "arrêter de boire pour mes enfants",
        "je suis alcoolique et père", "i relapsed and my mum knows",
        "stoppen met gokken voor mijn zoon",
    ],
)  # fmt: skip
def test_who_drinks_or_plays_asks_for_themselves(text):
    assert uses_themselves(fold(text))


@pytest.mark.parametrize(
    "text",
    [
        "grandi avec un père ivrogne", "vader altijd zat toen ik klein was",
        "grew up with a drunk dad", "mit einem trinkenden Vater aufgewachsen",
    ],
)  # fmt: skip
def test_who_grew_up_beside_a_drinker_is_told(text, index):
    assert grew_up_beside(fold(text))
    found = understand(text, index, language="fr")
    assert ("theme", "parent-qui-boit-ou-consomme") in found.targets
    assert ("audience", "parents") not in found.targets


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "zoon blowt de hele dag"), ("en", "boyfriend back on heroin"),
        ("nl", "mijn man vergokt ons geld"), ("de", "Sohn nimmt Speed"),
        ("fr", "mon copain deale et sniffe"), ("en", "my daughter is on meth"),
    ],
)  # fmt: skip
def test_groups_for_their_near_come_first_in_any_language(language, text, index):
    assert is_any(index, first_of(language, text, index)[:1], "audience", *CLOSE) == [True]


def test_who_drinks_reads_of_groups_for_themselves_first(index):
    first = first_of("fr", "ma femme dit que je bois trop", index)[:2]
    assert all(is_any(index, first, "audience", "personne-concernee"))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "fatiguée depuis le covid, plus de souffle"),
        ("fr", "plus le droit de conduire, mes yeux"),
        ("nl", "hij controleert mijn gsm en mijn geld"),
        ("fr", "je m’accroche à un homme qui ne me veut pas"),
    ],
)
def test_nobody_reads_of_an_addiction_who_spoke_of_none(language, text, index):
    addictions = [slug for slug, branch in index.branch_of.items() if branch == "dependances"]
    assert not any(is_any(index, first_of(language, text, index)[:3], "main_theme", *addictions))


# Others --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "she hits me and im a guy"), ("fr", "ma femme me tape je suis un homme"),
        ("nl", "ik ben een man en mijn vrouw slaat mij"), ("en", "my girlfriend punches me"),
    ],
)  # fmt: skip
def test_a_man_who_is_hit_reads_of_no_group_for_women(language, text, index):
    women = index.bits("audience", "femmes") & ~index.bits("audience", "hommes")
    assert not any(women >> position & 1 for position in first_of(language, text, index))


@pytest.mark.parametrize("text", ["mijn man slaat mij", "hij controleert mijn gsm en mijn geld"])
def test_groups_for_men_are_not_first_for_whom_he_hurts(text, index):
    first = first_of("nl", text, index)[:2]
    assert not any(is_any(index, first, "audience", "hommes"))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "je viens d’accoucher et je ne suis pas heureuse"),
        ("nl", "net bevallen en ik voel niks"), ("fr", "on me prive de mes petits-enfants"),
    ],
)  # fmt: skip
def test_no_place_where_small_children_play_is_first(language, text, index):
    places = index.bits("kind", "meeting_place") & index.bits("audience", "enfants")
    assert not any(places >> position & 1 for position in first_of(language, text, index)[:3])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "kostenlose Beratung Psychologe"), ("fr", "psy gratuit"), ("en", "free therapist"),
        ("nl", "psycholoog te duur"),
    ],
)  # fmt: skip
def test_who_looks_for_a_psychologist_reads_of_services_for_any_mind_first(language, text, index):
    first = first_of(language, text, index)[:1]
    assert is_any(index, first, "type", "orientation") == [True]
    assert is_any(index, first, "main_theme", "psychose") == [False]


@pytest.mark.parametrize(
    ("language", "text"),
    [("nl", "smetvrees"), ("nl", "borderline"), ("de", "Zwangsgedanken"), ("nl", "stemmen horen")],
)
def test_who_has_an_illness_reads_of_no_group_for_their_family_first(language, text, index):
    first = first_of(language, text, index)[:1]
    assert is_any(index, first, "audience", "personne-concernee", "adultes") == [True]


def test_a_teenager_who_mourns_reads_of_groups_for_their_age_first(index):
    for language, text in (
        ("fr", "mon fils de 15 ans a perdu son père"),
        ("nl", "mijn dochter van 14 haar mama is gestorven"),
    ):
        first = first_of(language, text, index)[:1]
        assert is_any(index, first, "audience", "adolescents") == [True]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("leest al op haar 4 en verveelt zich in de klas", ""), ("hij wil geen eten halen", ""),
        ("ein mol im garten, depressiv", ""), ("rouwgroep in Mol", "Mol"),
        ("lotgenoten depressie mol", "Mol"), ("praatgroep Halle", "Hal"),
    ],
)  # fmt: skip
def test_a_verb_that_is_a_village_is_a_place_only_where_the_text_shows_it(text, place, index):
    found = understand(text, index, language="nl")
    assert (found.place.municipality.name_fr if found.place else "") == place


def test_children_of_whom_parents_part_do_not_ask(index):
    found = understand("scheiding kinderen om de week", index, language="nl")
    assert ("audience", "enfants") not in found.targets
    found = understand("scheiding praatgroep voor kinderen", index, language="nl")
    assert ("audience", "enfants") in found.targets


def test_young_dementia_is_found_where_only_the_region_is_served(index):
    first = first_of("nl", "jongdementie", index, near="Brugge")[:3]
    assert any(is_any(index, first, "theme", "demence-jeune"))


# Parents, men, the eldest --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "veuve à 42 ans avec deux enfants"), ("en", "widow with two kids"),
        ("nl", "weduwe met drie kinderen"), ("fr", "seule avec mes enfants depuis le divorce"),
    ],
)  # fmt: skip
def test_who_has_children_asks_for_themselves(language, text, index):
    with override(language):
        asked = understand(text, index).targets
    assert ("audience", "enfants") not in asked
    assert ("audience", "parents") in asked


def test_who_is_about_the_very_theme_comes_before_who_is_about_its_branch(index):
    first = first_of("fr", "seule avec mes enfants depuis le divorce", index)[:2]
    assert all(is_any(index, first, "main_theme", "monoparentalite", "separation"))


def test_the_eldest_of_the_children_is_not_old(index):
    asked = understand("sœur trisomique, je suis l’aînée", index).targets
    assert ("audience", "aines") not in asked
    assert ("audience", "aines") in understand("aînés isolés", index).targets


@pytest.mark.parametrize(
    ("language", "text"),
    [("nl", "praatgroep voor mannen"), ("fr", "groupe pour hommes"), ("en", "gay support group")],
)
def test_for_some_people_alone_no_group_for_what_nobody_named_comes_first(language, text, index):
    first = first_of(language, text, index)[:1]
    assert first
    assert not any(is_any(index, first, "main_theme", "violences-sexuelles", "transidentite"))


@pytest.mark.parametrize(
    ("language", "text"),
    [("fr", "équipe mobile qui vient à la maison"), ("nl", "mobiel crisisteam aan huis")],
)
def test_who_asks_for_a_team_reads_of_services_for_any_mind_first(language, text, index):
    first = first_of(language, text, index)[:3]
    assert all(is_any(index, first, "type", "orientation"))
    assert all(is_any(index, first, "theme", "sante-mentale"))


def test_words_like_those_of_who_is_hurt_lead_to_groups_about_it(index):
    with override("fr"):
        found = understand("je me sens sale depuis ce qu’il m’a fait", index)
    assert found.heard.is_alike
    assert found.guessed == ["violences"]


def test_who_is_close_to_an_ill_mind_reads_of_groups_for_any_family_first(index):
    first = first_of("fr", "dépression de mon mari, je ne sais plus quoi faire", index)[:2]
    assert all(is_any(index, first, "audience", *CLOSE))
    first = first_of("fr", "ma dépression inquiète mon mari", index)[:1]
    assert not any(is_any(index, first, "audience", "proches"))


@pytest.mark.parametrize(
    ("text", "is_ill"),
    [
        ("peur de sortir de chez moi depuis le covid", False), ("eenzaam sinds corona", False),
        ("fatiguée depuis le covid, plus de souffle", True), ("brain fog since covid", True),
    ],
)  # fmt: skip
def test_a_time_is_no_long_covid(text, is_ill, index):
    assert (("theme", "covid-long") in understand(text, index).targets) is is_ill
