"""What no rule understands: a theme that it is like, said with a doubt and undone."""

from pathlib import Path
from time import process_time

import numpy as np
import pytest
from django.urls import reverse

from directory.danger import likeness as of_danger
from directory.finding import alike, likeness
from directory.finding.answer import Answer
from directory.finding.criteria import Criteria
from directory.finding.index import Index
from directory.finding.likeness import themes_alike
from directory.finding.reading import understand
from directory.likeness import classes_of, digest_of
from directory.management.commands import build_danger_likeness, build_theme_likeness
from directory.models import DataVersion, Theme
from tests.factories import make_group
from tests.reading import read

pytestmark = pytest.mark.django_db
TESTS = Path(__file__).parent.parent
TYPED = [*(TESTS / "finding").glob("*phrases*.yaml"), *(TESTS / "finding/said").glob("*.yaml")]
LIKE_OTHERS = "enkel de kassierster spreekt tegen mij"


@pytest.fixture(scope="module")
def index(loaded_real_data, django_db_blocker):
    with django_db_blocker.unblock():
        return Index().successor(DataVersion.state())


def digest_in(path):
    with np.load(path) as file:
        return str(file["digest"])


# What was learnt ----------------------------------------------------------------------------------


def test_themes_were_learnt_from_the_phrases_as_they_are_now():
    """Else run `manage.py build_theme_likeness`, which says how."""
    phrases = [phrase for path in TYPED for phrase in build_theme_likeness.phrases_of(path)]
    assert digest_in(likeness.LEARNT) == digest_of(phrases)


def test_danger_was_learnt_from_the_table_as_it_is_now():
    """Else run `manage.py build_danger_likeness`, which says how."""
    table = build_danger_likeness.sentences_of_table(TESTS / "danger.yaml")
    assert digest_in(of_danger.LEARNT) == digest_of(table)


def test_a_changed_sentence_is_another_digest():
    assert digest_of([("a", "b"), ("c", "d")]) == digest_of([("c", "d"), ("a", "b")])
    assert digest_of([("a", "b")]) != digest_of([("a", "c")])


def test_it_only_tells_themes_that_exist():
    with np.load(likeness.LEARNT) as file:
        slugs = set(file["slugs"].tolist())
    assert slugs <= set(Theme.objects.values_list("slug", flat=True))
    assert slugs >= likeness.GRAVE


def test_it_is_small():
    with np.load(likeness.LEARNT) as file:
        assert sum(file[name].nbytes for name in file.files) < 1_000_000


@pytest.mark.parametrize("word", ["mari", "vriendin", "husband"])
def test_words_of_one_meaning_are_of_one_class_in_every_language(word):
    assert "partner" in classes_of([word])


@pytest.mark.parametrize(("word", "classes"), [("zee", {"water"}), ("ze", set())])
def test_a_short_word_is_of_its_classes_only_as_it_is_written(word, classes):
    assert classes_of([word]) == classes


def test_a_longer_word_may_lack_a_doubled_letter():
    assert classes_of(["enferme"]) == classes_of(["enfermee"]) == {"locked"}


# What is told -------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["", "?", "alcool", "mon fils", "xq zw vk", "الم الم الم"])
def test_too_little_is_like_nothing(text):
    assert themes_alike(text) == []


def test_too_much_is_like_nothing():
    assert themes_alike("seule ce soir encore " * 50) == []


def test_what_no_rule_tells_is_guessed(index):
    found = understand(LIKE_OTHERS, index)
    assert "solitude" in found.guessed
    assert ("theme", "solitude") in found.targets


@pytest.mark.parametrize(
    "text",
    ["mon fils de 16 ans", "groupe pour ma femme à Namur", "Similes Namur", "Namur", "alcool"],
)
def test_nothing_is_guessed_where_nothing_weighs_or_a_rule_tells_it(index, text):
    assert understand(text, index).guessed == []


@pytest.mark.parametrize(
    ("text", "theme", "word"),
    [
        ("on a vidé la maison de maman après les obsèques", "deuil-d-un-parent", "burn-out"),
        ("mon beau-père a mis ses clés dans le four", "alzheimer-et-demences", "violences"),
        ("je me fais vomir quand je suis seule à la maison", "troubles-alimentaires", ""),
    ],
)
def test_a_whole_sentence_tells_more_than_one_of_its_words(text, theme, word, index):
    told = {value for _name, value in understand(text, index).targets}
    assert theme in told
    assert word not in told


@pytest.mark.parametrize("text", ["harcelée par ma cheffe", "my dad has cancer"])
def test_what_a_rule_tells_stands(text, index):
    assert understand(text, index).guessed == []


@pytest.mark.parametrize(
    "text", ["la prochaine réunion est quand", "mijn auto start niet", "wie melde ich mich an"]
)
def test_sentences_about_nothing_are_like_nothing(text):
    assert themes_alike(text) == []


def test_no_baby_is_shown_to_who_may_have_lost_one():
    found = {"perinatalite": 0.5, "deuil-perinatal": 0.2, "toc": 0.1}
    assert "perinatalite" not in likeness.likely_themes(found)
    assert "perinatalite" not in likeness.likely_themes({"perinatalite": 0.2, "toc": 0.1})
    assert likeness.likely_themes({"perinatalite": 0.7}) == ["perinatalite"]


def test_who_is_left_is_told_from_who_wants_to_die(index):
    found = understand("on l’a retrouvé dans le grenier avec la corde", index)
    assert found.heard.sign == "mourir"
    assert ("theme", "deuil-apres-suicide") in found.targets
    assert ("theme", "pensees-suicidaires") not in found.targets


def test_of_what_may_be_grave_the_branch_is_shown_and_nothing_less_likely(index, monkeypatch):
    found = {"inceste": 0.45, "jeunes-aidants": 0.2}
    monkeypatch.setattr(alike, "chances_of", lambda text: found)
    text = "my mother's youngest brother babysat"
    assert understand(text, index).guessed == ["violences"]
    found["inceste"] = 0.2
    assert understand(text, index).guessed == ["jeunes-aidants"]


def test_one_of_each_theme_that_may_be_meant_comes_first(index):
    text = "il compte chaque sou que je dépense"
    answer = Answer(index, Criteria(q=text))
    positions = [at for shelf in answer.layout(answer.page(1, 20)) for at in shelf.positions]
    guessed = [slug for slug in understand(text, index).guessed if index.bits("theme", slug)]
    assert guessed
    for slug, position in zip(guessed, positions, strict=False):
        assert index.bits("theme", slug) >> position & 1


def test_near_a_place_each_theme_that_may_be_meant_is_among_the_first(index):
    text = "il compte chaque sou que je dépense"
    answer = Answer(index, Criteria(q=text, near="4000"))
    shelf = answer.layout(answer.page(1, 20))[0]
    near = [
        bits
        for slug in understand(text, index).guessed
        if any((bits := index.bits("theme", slug)) >> position & 1 for position in shelf.positions)
    ]
    assert len(near) > 1
    first = shelf.positions[: len(near)]
    assert all(any(bits >> position & 1 for position in first) for bits in near)


def test_it_takes_no_time(index):
    understand(LIKE_OTHERS, index)
    begin = process_time()
    for _time in range(50):
        themes_alike(LIKE_OTHERS)
    assert (process_time() - begin) / 50 < 0.006


# The page -----------------------------------------------------------------------------------------


class TestPage:
    @pytest.fixture(autouse=True)
    def groups(self):
        make_group(name="Ensemble", themes=["solitude"])
        make_group(name="Sobres", themes=["alcool"])

    def page(self, client, **asked):
        return read(client, reverse("group_list", query=asked))

    def test_says_that_it_is_not_sure_and_of_what(self, client):
        page = self.page(client, q=LIKE_OTHERS)
        assert "Ensemble" in page.cards
        assert "pas sûrs de bien vous comprendre" in page.main.text
        assert self.page(client, q="alcool").cards == ["Sobres"]
        assert "pas sûrs" not in self.page(client, q="alcool").main.text

    def test_a_guess_is_taken_or_undone_with_one_click(self, client):
        page = self.page(client, q=LIKE_OTHERS)
        assert read(client, "/groupes/" + page.link("Solitude")).cards == ["Ensemble"]
        undone = read(client, "/groupes/" + page.link("Ce n’est pas cela"))
        assert "pas sûrs" not in undone.main.text
        assert "Ensemble" not in undone.cards


@pytest.mark.usefixtures("real_data")
def test_guess_is_no_title_and_leads_to_the_numbers(client, index):
    words = "les rideaux restent fermés"
    assert understand(words, index).guessed
    page = read(client, reverse("group_list", query={"q": words}))
    assert page.has_heading("Groupes de soutien")
    hrefs = page.tree.xpath("//div[@class='callout'][.//a[contains(@href, 'exact=1')]]//a/@href")
    assert reverse("helplines") in hrefs


@pytest.mark.usefixtures("real_data")
def test_what_is_guessed_is_doubted_once(client, index):
    """« No group answers all of these words » would say the same again."""
    words = "je compte les marches avant de dormir"
    assert understand(words, index).guessed
    assert understand(words, index).partial
    page = read(client, reverse("group_list", query={"q": words}))
    assert "pas sûrs de bien vous comprendre" in page.main.text
    assert "ne répond à tous ces mots" not in page.main.text
