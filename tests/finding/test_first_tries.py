"""First tries of people who had not read how the search works, over the real data."""

import pytest
from django.utils.translation import override

from directory.finding.answer import Answer
from directory.finding.criteria import Criteria
from directory.finding.index import Index
from directory.finding.reading import understand
from directory.finding.real_words import language_of
from directory.finding.summary import AnswerSummary
from directory.models import DataVersion

pytestmark = pytest.mark.usefixtures("real_data")


@pytest.fixture(scope="module")
def index(loaded_real_data, django_db_blocker):
    with django_db_blocker.unblock():
        return Index().successor(DataVersion.state())


def answer(text, index, language="fr"):
    with override(language):
        answer = Answer(index, Criteria(q=text))
        return answer, answer.layout(answer.page(1, 20))


def first_of(text, index, language="fr"):
    _answer, shelves = answer(text, index, language)
    return next(position for shelf in shelves for position in shelf.positions)


def said(text, name, index):
    return {value for kind, value in understand(text, index).targets if kind == name}


# Who stays after a suicide -------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "zelfdoding partner", "zelfmoord broer", "suïcide van mijn zoon", "mijn broers zelfmoord",
        "Suizid meines Bruders", "Selbstmord meiner Schwester", "suicide de mon frère",
        "suicide fils namur", "my brother’s suicide", "my mum's suicide",
        "the suicide of my best friend", "mon frère c’est suicidé",
    ],
)  # fmt: skip
def test_a_suicide_and_its_dead_are_a_bereavement(text, index):
    assert "deuil-apres-suicide" in said(text, "theme", index)
    assert "pensees-suicidaires" not in said(text, "theme", index)
    assert understand(text, index).danger == "mourir"


@pytest.mark.parametrize(
    "text",
    [
        "tentative de suicide de mon fils", "pensées de suicide de mon mari",
        "peur du suicide de ma fille", "suicide mon fils en parle", "zelfmoordpoging van mijn zoon",
        "poging tot zelfdoding partner", "my son’s suicide attempt", "mon fils suicide",
    ],
)  # fmt: skip
def test_nobody_is_mourned_who_may_live(text, index):
    assert "deuil-apres-suicide" not in said(text, "theme", index)


# Who hits, and who is hit ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "theme"),
    [
        ("je frappe mes enfants", "burn-out-parental"),
        ("ik sla mijn kinderen", "burn-out-parental"),
        ("ich schlage meine Kinder", "burn-out-parental"),
        ("i hit my kids", "burn-out-parental"),
        ("je tape ma femme quand je bois", "auteurs-de-violences-conjugales"),
        ("je frappe mes parents", "auteurs-de-violences-conjugales"),
        ("mein Vater schlägt mich", "violences-intrafamiliales"),
        ("mon ex me suit partout", "violences-conjugales"),
    ],
)
def test_who_does_it_tells_what_helps(text, theme, index):
    assert theme in said(text, "theme", index)
    assert "proches" not in said(text, "audience", index)


# For whom ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text", ["dementie mama gent", "papa parkinson", "oma dement", "Mutter Demenz", "cancer maman"]
)
def test_a_parent_who_is_ill_is_cared_for(text, index):
    assert "proches" in said(text, "audience", index)
    assert not {"parents", "grands-parents"} & said(text, "audience", index)


@pytest.mark.parametrize("text", ["maman solo cancer", "je suis maman et j’ai un cancer"])
def test_a_parent_who_says_to_be_one_cares_for_no_parent(text, index):
    assert "proches" not in said(text, "audience", index)


def test_who_says_nothing_of_a_tie_is_concerned(index):
    assert index.bits("audience", "personne-concernee") >> first_of("alcool liege", index) & 1
    assert index.bits("audience", "proches") >> first_of("mon mari boit", index) & 1
    assert index.bits("audience", "proches") >> first_of("my husband drinks", index, "en") & 1


@pytest.mark.parametrize(
    "text", ["parents d’un enfant autiste", "ouders van een kind met autisme", "parents autisme"]
)
def test_parents_find_what_is_for_parents_first(text, index):
    first = first_of(text, index)
    assert index.bits("audience", "parents") >> first & 1
    assert index.bits("theme", "autisme") >> first & 1


def test_who_has_no_tie_to_pupils_is_not_sent_to_their_parents(index):
    first = first_of("insomnie", index)
    assert index.any_of("audience", ["tout-public", "adultes", "personne-concernee"]) >> first & 1


# The very thing ---------------------------------------------------------------------------------


def test_a_group_whose_name_is_what_is_asked_comes_first(index):
    assert "cancer du sein" in index.rows[first_of("cancer du sein", index)].sort_key


@pytest.mark.parametrize(
    ("text", "theme"),
    [("eierstokkanker", "cancer"), ("Prostatakrebs", "cancer"), ("Hautkrebs", "cancer")],
)
def test_a_compound_is_a_kind_of_its_last_word(text, theme, index):
    assert theme in said(text, "theme", index)


@pytest.mark.parametrize("text", ["épilepsie", "lupus", "epilepsie namur"])
def test_an_illness_without_groups_brings_none_about_another(text, index):
    found, _shelves = answer(text, index)
    illnesses = index.bits("theme", "maladie-et-douleur")
    others = found.found_bits & illnesses & ~index.bits("theme", "rhumatismes")
    assert not others


def test_an_illness_that_nobody_knows_is_not_understood(index):
    found, _shelves = answer("je prends un traitement pour la thyroïde", index)
    assert found.is_not_understood


@pytest.mark.parametrize("text", ["IVG", "avortement", "abortion", "grossesse non désirée"])
def test_the_end_of_a_pregnancy_is_neither_a_grief_nor_a_birth(text, index):
    found, shelves = answer(text, index)
    assert "Mon Planning familial" in [page.name for page in found.named]
    assert not said(text, "theme", index) & {"deuil-perinatal"}
    shown = [position for shelf in shelves for position in shelf.positions]
    babies = index.bits("own_theme", "perinatalite")
    assert text == "grossesse non désirée" or not any(babies >> p & 1 for p in shown)


def test_grief_after_it_is_heard(index):
    assert "deuil-perinatal" in said("je vais mal depuis mon IVG", "theme", index)


def test_a_word_that_some_listing_uses_tells_nothing_in_a_sentence(index):
    found, _shelves = answer("mon fils tape des pieds et fait des crises", index)
    assert found.asks_theme or found.asked_themes == set(found.understanding.guessed)


def test_a_word_of_another_language_is_read_past(index):
    assert "hepatites" not in said("plus la force de me lever le matin", "theme", index)
    assert "hepatites" in said("lever", "theme", index)


# In which language ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Depression Selbsthilfegruppe", "de"), ("Depression Hilfe Eupen", "de"),
        ("depression support group", "en"), ("autisme praatgroep gent", "nl"),
        ("my son's suicide", "en"), ("burn-out", "fr"), ("dépression Gent", "fr"),
        ("autisme", "fr"), ("mindfulness namur", "fr"),
    ],
)  # fmt: skip
def test_short_phrases_show_their_language(text, language, index):
    assert understand(text, index, language="fr").language == language


def test_a_word_has_the_language_in_which_it_is_written():
    assert [*map(language_of, ("eenzaam", "trauer", "panique", "grief", "depression"))] == [
        "nl", "de", "fr", "en", "",
    ]  # fmt: skip


def test_german_words_bring_the_german_line(index):
    found, _shelves = answer("Depression Selbsthilfegruppe", index)
    with override("fr"):
        assert "108" in [line.phone for line in AnswerSummary.of_answer(found).lines]
