"""The answer above a list: what was understood, the network, the lines and the article that fit."""

import pytest
from django.http import QueryDict
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import override

from directory.finding.answer import Answer
from directory.finding.criteria import Criteria
from directory.finding.index import current_index
from directory.finding.nearby import Nearby
from directory.finding.questions import GuidedQuestions
from directory.finding.summary import AnswerSummary
from tests.factories import audience, make_article, make_helpline, make_network, region
from tests.reading import read

pytestmark = pytest.mark.django_db


def summary(language="fr", **asked):
    with override(language):
        found = AnswerSummary.of_answer(Answer(current_index(), Criteria(**asked)))
        found.sentence  # noqa: B018
        found.lines  # noqa: B018
        found.article  # noqa: B018
    return found


# One sentence -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        ({"q": "mon fils de 16 ans se scarifie à Ath"},
         "Pour un jeune, à Ath\u00a0: automutilation"),
        ({"q": "deuil", "near": "5000"}, "À Namur\u00a0: deuil et perte"),
        ({"q": "mon mari boit"}, "Pour un proche\u00a0: alcool"),
        ({"q": "alzheimer"}, "Alzheimer et démences"),
        ({"near": "7070"}, "Au Roeulx"),
        ({"q": "anxiété", "near": "Les Bons Villers"}, "Aux Bons Villers\u00a0: anxiété"),
        ({"theme": ["toc"], "audience": ["aines"]},
         "Pour une personne âgée\u00a0: troubles obsessionnels compulsifs"),
    ],
)  # fmt: skip
def test_one_sentence_says_what_was_understood(asked, sentence):
    assert summary(**asked).sentence == sentence


def test_nothing_understood_is_no_sentence():
    found = summary(q="xqzwvk")
    assert found.is_empty
    assert found.sentence == ""


def test_a_theme_is_not_said_twice_by_its_branch():
    assert summary(q="addiction alcool").sentence == "Alcool"


# The network --------------------------------------------------------------------------------


@pytest.fixture
def networks():
    make_network(name="Adultes", website="https://adultes.example")
    make_network(name="Jeunes", population="young", phone="081 22 33 44")


@pytest.mark.usefixtures("networks")
@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("dépression", "Adultes"),
        ("mon fils de 16 ans est déprimé", "Jeunes"),
        ("mon ado va mal", "Jeunes"),
    ],
)
def test_the_network_of_the_place_is_that_of_the_age(words, name):
    found = summary(q=words, near="5000")
    assert found.network.name == name
    assert found.network.is_certain
    assert not found.asks_place


@pytest.mark.usefixtures("networks")
def test_who_is_bullied_at_school_has_the_network_of_the_young():
    bullied = "enfant harcelé à l’école"
    assert summary(q=bullied, near="5000").network.name == "Jeunes"
    assert summary(q="harcelé par mon voisin", near="5000").network.name == "Adultes"


@pytest.mark.usefixtures("networks")
def test_who_is_between_two_ages_has_both_networks():
    found = summary(q="étudiant dépression", near="5000")
    assert [found.network.name, *map(str, found.network.others)] == ["Adultes", "Jeunes"]


def test_of_two_candidates_neither_is_certain():
    make_network(name="Un", certainty="likely")
    make_network(name="Autre", certainty="likely")
    found = summary(near="5000")
    assert not found.network.is_certain
    assert len(found.network.others) == 1


def test_without_a_place_one_should_be_asked():
    found = summary(q="deuil")
    assert found.network is None
    assert found.asks_place


def test_a_change_of_the_network_shows_at_once():
    network = make_network(name="Avant")
    assert summary(near="5000").network.name == "Avant"
    network.name = "Après"
    network.save()
    assert summary(near="5000").network.name == "Après"


# The lines ----------------------------------------------------------------------------------


@pytest.mark.usefixtures("real_data")
@pytest.mark.parametrize(
    ("language", "words", "phones"),
    [
        ("fr", "deuil", ["107"]),
        ("fr", "mon fils de 8 ans est triste", ["103", "107"]),
        ("fr", "jeune aidant", ["103", "107"]),
        ("fr", "ma sœur s’est pendue", ["0800 32 123", "107"]),
        ("fr", "violences conjugales", ["0800 30 030", "107"]),
        ("fr", "j’ai été violée", ["0800 98 100", "107"]),
        ("fr", "accro au jeu", ["02 227 52 52", "107"]),
        ("fr", "je bois trop", ["078 15 25 56", "107"]),
        ("nl", "mijn man drinkt", ["078 15 10 20", "106"]),
        ("fr", "ik wil stoppen met drinken", ["078 05 27 27", "106"]),
        ("en", "depression", ["02 616 26 26"]),
        # Who is bullied is young, and calls no line for couples; nor who was hurt by a parent.
        ("fr", "harcèlement scolaire", ["103", "107"]),
        ("fr", "cyberharcèlement", ["103", "107"]),
        ("fr", "mon fils est harcelé à l’école", ["103", "107"]),
        ("fr", "harcelée par mon voisin", ["107"]),
        ("nl", "pesten", ["102", "106"]),
        ("fr", "parents toxiques", ["107"]),
        ("fr", "mère toxique", ["107"]),
        ("nl", "toxische ouders", ["1712", "106"]),
        ("fr", "inceste", ["0800 98 100", "107"]),
        ("nl", "incest", ["1712", "106"]),
        ("fr", "mon oncle me touche", ["103", "0800 98 100"]),
    ],
)
def test_the_lines_fit_the_words_the_language_and_the_age(language, words, phones):
    assert [line.phone for line in summary(language, q=words).lines] == phones


def test_a_line_of_another_region_is_not_offered():
    line = make_helpline(kind="listening", phone="081 11 11 11")
    line.regions.set([region("hainaut")])
    line.audiences.set([audience("tout-public")])
    assert summary(q="deuil", near="5000").lines == []
    assert summary(q="deuil", near="7000").lines == [line]


# The article --------------------------------------------------------------------------------


def test_the_article_is_that_of_the_reader():
    make_article(title="Pour les parents", audiences=["parents"])
    make_article(title="Pour les proches", audiences=["proches"])
    assert summary(q="mon fils de 16 ans est déprimé").article.title == "Pour les parents"
    assert summary(q="mon mari boit").article.title == "Pour les proches"


def test_the_article_speaks_the_language_of_the_page():
    make_article(title="Pour les parents", audiences=["parents"])
    make_article(title="Voor ouders", language="nl", audiences=["parents"])
    asked = {"q": "mon fils de 16 ans est déprimé"}
    for language, title, lang in (
        ("fr", "Pour les parents", ""),
        ("nl", "Voor ouders", ""),
        ("de", "Pour les parents", "fr"),
    ):
        article = summary(language, **asked).article
        assert (article.title, article.lang_attribute) == (title, lang)


def test_no_article_fits_and_none_is_shown():
    make_article(audiences=["professionnels"])
    assert summary(q="deuil").article is None


# From the other pages -----------------------------------------------------------------------


@pytest.mark.usefixtures("networks")
def test_other_pages_have_one_too():
    assert AnswerSummary.of_nearby(Nearby({"place": "5000"})).network.name == "Adultes"
    assert AnswerSummary.of_theme(current_index(), "deuil-et-perte").sentence == "Deuil et perte"
    data = QueryDict("pour=enfant&theme=violences&near=5000&etape=resultat")
    asked = AnswerSummary.of_questions(GuidedQuestions(data))
    assert asked.network.name == "Jeunes"
    assert asked.sentence == "Pour votre enfant et pour vous, à Namur\u00a0: violences"


@pytest.mark.usefixtures("networks")
def test_it_is_rendered_from_itself_alone():
    make_article(title="À lire ici", audiences=["adultes"])
    shown = render_to_string(
        "directory/_answer_summary.html", {"summary": summary(q="deuil", near="5000")}
    )
    assert 'href="https://adultes.example"' in shown
    assert "À lire ici" in shown
    needs_place = {"summary": summary(q="deuil")}
    asks = render_to_string("directory/_answer_summary.html", needs_place)
    assert "Dites-nous votre commune" in asks
    needs_place["asked"] = Criteria(q="deuil")
    asks = render_to_string("directory/_answer_summary.html", needs_place)
    assert '<input type="hidden" name="q" value="deuil">' in asks
    assert 'name="near"' in asks
    assert not render_to_string("directory/_answer_summary.html", {"summary": summary()}).strip()


def test_who_speaks_of_danger_is_given_no_article():
    make_article(audiences=["proches"], title="Tenir bon")
    assert summary(q="mon mari a la maladie de Parkinson").article.title == "Tenir bon"
    assert summary(q="mon mari me frappe").article is None


@pytest.mark.parametrize(("language", "named"), [("fr", "alcool"), ("de", "Alkohol")])
def test_german_nouns_keep_their_capital(language, named):
    with override(language):
        answer = Answer(current_index(), Criteria(q="alcool", near="Eupen"))
        assert named in AnswerSummary.of_answer(answer).sentence


@pytest.mark.usefixtures("real_data")
@pytest.mark.parametrize(("text", "is_close"), [("épilepsie", False), ("obèse", True)])
def test_groups_that_come_close_are_announced_only_where_there_are_some(text, is_close, client):
    page = read(client, reverse("group_list", query={"q": text}))
    assert bool(page.tree.find_class("card--group")) is is_close
    assert ("qui s’en approchent" in page.text) is is_close
