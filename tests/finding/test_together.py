"""Words that mean another thing together, and words as they are typed on a phone."""

import pytest
from django.utils.translation import override

from directory.finding.answer import Answer
from directory.finding.criteria import Criteria
from directory.finding.glued import unglued
from directory.finding.index import Index
from directory.finding.needs import LINES, PSYCHOLOGISTS, needs_in
from directory.finding.reading import understand
from directory.models import DataVersion

pytestmark = pytest.mark.usefixtures("real_data")


@pytest.fixture(scope="module")
def index(loaded_real_data, django_db_blocker):
    with django_db_blocker.unblock():
        return Index().successor(DataVersion.state())


def said(text, name, index):
    return {value for kind, value in understand(text, index).targets if kind == name}


def first_of(text, language, index):
    with override(language):
        answer = Answer(index, Criteria(q=text))
        shelves = answer.layout(answer.page(1, 20))
    return [position for shelf in shelves for position in shelf.positions][:3]


# Together ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "theme", "instead_of"),
    [
        ("harcelée par ma cheffe", "harcelement-au-travail", "harcelement"),
        ("bullied at the office", "harcelement-au-travail", "harcelement"),
        ("mon ex me harcele par sms", "violences-conjugales", "harcelement"),
        ("on arrive pas a tomber enceinte", "infertilite", "perinatalite"),
        ("wij raken niet zwanger", "infertilite", "perinatalite"),
        ("kind verloren bij de geboorte", "deuil-perinatal", "deuil-d-un-enfant"),
        ("deuil et grossesse", "deuil-perinatal", "perinatalite"),
        ("j'ai 14 ans et ma mère est malade", "jeunes-aidants", "maladie-et-douleur"),
        ("seule avec 3 enfants", "monoparentalite", "solitude"),
        ("rouwende tiener", "deuil-et-perte", "adolescence"),
        ("jumeaux perdus a 22 semaines", "deuil-perinatal", "perinatalite"),
        ("on a retrouvé mon frère pendu", "deuil-apres-suicide", "fratrie"),
        ("Zwillinge in der 30. Woche verloren", "deuil-perinatal", "perinatalite"),
        ("lost my twin brother to suicide", "deuil-apres-suicide", "pensees-suicidaires"),
        ("ausgebrannt als Krankenschwester", "burn-out", "maladie-et-douleur"),
        ("je me compare tout le temps aux autres", "estime-de-soi", "solitude"),
    ],
)  # fmt: skip
def test_two_words_mean_a_third_thing(text, theme, instead_of, index):
    themes = said(text, "theme", index)
    assert theme in themes
    assert instead_of not in themes


@pytest.mark.parametrize(
    ("text", "theme"),
    [
        ("harcelé à l’école", "harcelement"),
        ("enceinte de 6 mois", "perinatalite"),
        ("notre fils est mort à 20 ans", "deuil-d-un-enfant"),
    ],
)
def test_each_word_alone_means_what_it_says(text, theme, index):
    assert said(text, "theme", index) == {theme}


@pytest.mark.parametrize(
    "text",
    ["femme d'alcoolique", "vrouw van een alcoholist", "Frau eines Spielers", "wife of an addict"],
)
def test_who_is_close_to_somebody_asks_as_one_of_the_family(text, index):
    assert "proches" in said(text, "audience", index)
    assert "femmes" not in said(text, "audience", index)


@pytest.mark.parametrize(
    "text", ["papa décédé covid", "cancer maman décédée", "mama overleden dementie"]
)
def test_what_somebody_died_of_is_no_illness_to_live_with(text, index):
    assert said(text, "theme", index) == {"deuil-d-un-parent"}


def test_ones_own_illness_beside_a_loss_is_heard(index):
    themes = said("j’ai un cancer et mon mari est mort", "theme", index)
    assert themes == {"cancer", "perte-du-conjoint"}


# Typed on a phone ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "theme"),
    [
        ("jbois tous les jours", "alcool"),
        ("problème dalcool", "alcool"),
        ("perdu notre bb", "deuil-perinatal"),
        ("ma daronne boit", "parent-qui-boit-ou-consomme"),
        ("kheb een burn-out", "burn-out"),
    ],
)
def test_swallowed_letters_and_short_words_are_read(text, theme, index):
    assert theme in said(text, "theme", index)


@pytest.mark.parametrize("word", ["lannoy", "jeugdhuis", "kaneel", "dyslexie", "sarah", "nathan"])
def test_a_word_that_is_none_of_ours_stays_whole(word):
    assert unglued(word, lambda rest: ()) == []


# Who comes first ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("mama overleden", "nl"),
        ("dad passed away last month", "en"),
        ("Vater verstorben", "de"),
        ("papa décédé", "fr"),
    ],
)
def test_who_mourns_and_says_no_age_is_an_adult_first(text, language, index):
    first = first_of(text, language, index)[0]
    children = index.any_of("audience", ["enfants", "adolescents"])
    assert not children >> first & 1
    assert index.bits("own_theme", "deuil-et-perte") >> first & 1
    assert not index.bits("main_theme", "deuil-d-un-enfant") >> first & 1


def test_of_two_needs_each_has_its_best_among_the_first(index):
    first = first_of("slechtziend en alleen", "nl", index)
    for theme in ("handicap-visuel", "solitude"):
        assert any(index.bits("theme", theme) >> position & 1 for position in first)


def test_those_for_these_very_people_help_before_others(index):
    first = first_of("réfugiée je ne dors plus", "fr", index)
    exiled = index.bits("theme", "exil-et-migration")
    assert exiled >> first[0] & 1


def test_a_group_for_parents_alone_is_not_the_first_for_who_is_no_parent(index):
    first = first_of("burn-out", "fr", index)[0]
    assert index.bits("audience", "parents") & ~index.bits("audience", "adultes") >> first & 1 == 0


# Services -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "need"),
    [
        ("numéro pour parler la nuit", LINES),
        ("number to call at night", LINES),
        ("wen anrufen", LINES),
        ("free therapist in Ghent", PSYCHOLOGISTS),
    ],
)
def test_a_need_of_somebody_to_talk_to_names_a_service(text, need):
    assert need in needs_in(text)
