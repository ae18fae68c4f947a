"""What a word means and does not mean, over the themes and places of the real data."""

import pytest

from directory.finding.index import Index
from directory.finding.reading import understand
from directory.finding.real_words import is_form, is_real

pytestmark = pytest.mark.usefixtures("real_data")


@pytest.fixture(scope="module")
def index(loaded_real_data, django_db_blocker):
    with django_db_blocker.unblock():
        return Index().successor(version=0)


def themes_of(text, index):
    return {slug for name, slug in understand(text, index).targets if name == "theme"}


def audiences_of(text, index):
    return {slug for name, slug in understand(text, index).targets if name == "audience"}


# Words that exist --------------------------------------------------------------------------


@pytest.mark.parametrize(
    "word",
    [
        "completed", "stabilité", "artistique", "replacement", "tournant", "huisdier", "halte",
        "bevinden", "schoon", "Schulter", "building", "integration", "intégration", "street",
    ],
)  # fmt: skip
def test_a_word_that_exists_is_not_corrected_into_another(word, index):
    assert understand(word, index).corrections == []


@pytest.mark.parametrize(
    ("word", "theme"),
    [
        ("boîte", "alcool"),
        ("modern", "parentalite-et-famille"),
        ("interné", "ecrans-et-jeux-video"),
        ("Marie", "aidants-et-proches"),
        ("communiste", "relations-aux-autres"),
        ("geweest", "deuil-d-un-parent"),
        ("licence", "perte-d-emploi"),
        ("loving", "spiritualite"),
    ],
)
def test_a_word_that_exists_is_no_form_of_one_that_only_looks_alike(word, theme, index):
    assert theme not in themes_of(word, index)


@pytest.mark.parametrize(
    ("word", "theme"),
    [
        ("chômeurs", "perte-d-emploi"),
        ("alcooliques", "alcool"),
        ("dépressives", "depression"),
        ("psychiatre", "sante-mentale"),
        ("gelovige", "spiritualite"),
        ("einsame", "solitude"),
    ],
)
def test_a_form_of_a_taught_word_still_leads_to_its_theme(word, theme, index):
    assert theme in themes_of(word, index)


def test_words_that_exist_are_known_in_each_language():
    assert all(map(is_real, ("boite", "huisdier", "schulter", "building")))
    assert not is_real("depresion")


def test_of_a_word_that_exists_only_the_ending_may_change():
    assert is_form("anxieuse", "anxieux")
    assert not is_form("interne", "internet")
