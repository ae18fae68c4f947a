"""What is for some people only comes after what is for all: losses, illnesses, small children."""

from itertools import product

import pytest
from django.http import QueryDict
from django.utils.translation import override

from directory.finding import questions
from directory.finding.answer import Answer
from directory.finding.criteria import Criteria
from directory.finding.index import Index
from directory.finding.openness import PARTICULAR, where_small_children_play
from directory.finding.order import languages_of
from directory.finding.readers import READERS
from directory.finding.reading import understand
from directory.models import DataVersion

pytestmark = pytest.mark.usefixtures("real_data")


@pytest.fixture(scope="module")
def index(loaded_real_data, django_db_blocker):
    with django_db_blocker.unblock():
        return Index().successor(DataVersion.state())


def shown(language, text, near, index):
    with override(language):
        answer = Answer(index, Criteria(q=text, near=near) if near else Criteria(q=text))
        shelves = answer.layout(answer.page(1, 20))
    return [position for shelf in shelves for position in shelf.positions]


def themes_of(text, language, index):
    found = understand(text, index, language=language)
    return {value for name, value in found.targets if name == "theme"}


@pytest.mark.parametrize(
    ("language", "text", "near"),
    [
        ("de", "Trauer", "4700"), ("de", "Trauer um meinen Mann", "4780"), ("fr", "deuil", "4800"),
        ("fr", "suicide de mon père groupe de parole liège", None),
        ("nl", "mijn kat is dood", None),
        ("fr", "burn-out infirmière", "1000"), ("fr", "chômage depuis 2 ans", None),
    ],
)  # fmt: skip
def test_a_loss_or_an_illness_that_was_not_said_comes_after_what_is_general(
    language, text, near, index
):
    unsaid = PARTICULAR - themes_of(text, language, index)
    first = shown(language, text, near, index)[:2]
    assert not index.any_of("main_theme", unsaid) >> first[0] & 1
    grief = index.any_of("own_theme", ("deuil-et-perte",))
    if grief >> first[0] & 1:
        assert not index.any_of("main_theme", unsaid) >> first[1] & 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "adolescence"), ("fr", "mon ado"), ("de", "allein nach scheidung"),
        ("nl", "geadopteerd"), ("fr", "adopté en quête d’origines"),
        ("fr", "né d’un don de sperme"),
    ],
)  # fmt: skip
def test_nobody_else_is_sent_where_parents_and_small_children_play(language, text, index):
    small = index.any_of("main_theme", ("parentalite-et-famille", "perinatalite"))
    small &= index.bits("kind", "meeting_place")
    assert not any(small >> position & 1 for position in shown(language, text, None, index)[:3])


@pytest.mark.parametrize(
    ("text", "language", "kin"),
    [
        ("papa zelfdoding ik ben 17", "nl", "deuil-d-un-parent"),
        ("bruder selbstmord", "de", "deuil-et-perte"),
        ("mijn zus zelfmoord", "nl", "deuil-et-perte"),
        ("maman suicide l’an passé", "fr", "deuil-d-un-parent"),
        ("mum suicide", "en", "deuil-d-un-parent"),
    ],
)
def test_a_note_of_two_words_is_a_loss(text, language, kin, index):
    assert themes_of(text, language, index) == {"deuil-apres-suicide", kin}


@pytest.mark.parametrize("text", ["papa zelfmoordpoging", "mijn man zelfmoord gedachten"])
def test_nobody_died_of_a_thought(text, index):
    assert "deuil-apres-suicide" not in themes_of(text, "nl", index)


@pytest.mark.parametrize(
    ("text", "theme"), [("my wife has cancer", "cancer"), ("my dad has cancer", "cancer")]
)
def test_a_phrase_about_a_son_is_not_about_anybody(text, theme, index):
    assert themes_of(text, "en", index) == {theme}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("mon bébé est né à 26 semaines", "fr"), ("ons kindje is geboren op 28 weken", "nl"),
        ("my baby was born at 27 weeks", "en"), ("mon fils né trop tôt", "fr"),
    ],
)  # fmt: skip
def test_a_child_born_too_early_is_a_new_baby(text, language, index):
    assert "perinatalite" in themes_of(text, language, index)


def test_who_says_two_things_finds_one_of_them_in_their_own_language(index):
    first = shown("nl", "eenzaam sinds pensioen", "2800", index)[:3]
    assert all(index.bits("language", "nl") >> position & 1 for position in first)


def test_whose_parent_drinks_finds_the_groups_of_the_family(index):
    families = index.any_of("audience", ("proches", "familles"))
    drinking = index.any_of("own_theme", ("alcool", "drogues", "parent-qui-boit-ou-consomme"))
    first = shown("fr", "mes parents boivent", None, index)[:3]
    assert any((families & drinking) >> position & 1 for position in first)


@pytest.mark.parametrize(
    ("language", "text", "near"),
    [("fr", "veuve et seule tournai", None), ("nl", "nieuw in belgie en alleen", "2018")],
)
def test_who_says_only_to_be_alone_is_not_sent_to_people_who_are_something_else(
    language, text, near, index
):
    others = index.any_of("audience", ("personnes-lgbtqia", "etudiants"))
    others &= ~index.any_of("audience", ("tout-public", "adultes"))
    others |= index.any_of("main_theme", ("handicap-visuel", "mutilations-genitales-feminines"))
    assert not any(others >> position & 1 for position in shown(language, text, near, index)[:3])


@pytest.mark.parametrize(
    ("text", "language", "theme"),
    [
        ("ma femme est partie en psychiatrie", "fr", "sante-mentale"),
        ("mon mari est parti avec une autre", "fr", "separation"),
        ("man weg met een andere vrouw", "nl", "separation"),
        ("mama stirbt", "de", "fin-de-vie"),
    ],
)
def test_who_left_for_good_is_told_from_who_is_cared_for(text, language, theme, index):
    said = themes_of(text, language, index)
    assert theme in said
    assert theme == "separation" or "separation" not in said


@pytest.mark.parametrize("text", ["mijn baas kleineert mij", "chef demütigt mich"])
def test_a_boss_who_belittles_is_no_danger(text, index):
    assert not understand(text, index).danger


@pytest.mark.parametrize("near", ["9600", "3500"])
def test_every_guided_branch_near_a_flemish_town_has_something_to_read(near, index, monkeypatch):
    monkeypatch.setattr(questions, "current_index", lambda: index)
    readable = languages_of(index, ["nl"])[0]
    branches = [slug for slug, branch in index.branch_of.items() if not branch]
    with override("nl"):
        for reader, theme in product(READERS, branches):
            asked = QueryDict(f"pour={reader}&theme={theme}&near={near}&etape=resultat")
            shown = questions.GuidedQuestions(asked).suggestions.positions
            assert not shown or any(readable >> at & 1 for at in shown), (reader, theme)


@pytest.mark.parametrize(
    ("language", "reader", "theme", "near"),
    [
        ("de", "moi", "deuil-et-perte", "4700"), ("fr", "moi", "deuil-et-perte", "4800"),
        ("fr", "enfant", "adolescence", "5000"), ("fr", "enfant", "separation", "1320"),
    ],
)  # fmt: skip
def test_a_guided_answer_begins_with_what_is_for_all(
    language, reader, theme, near, index, monkeypatch
):
    monkeypatch.setattr(questions, "current_index", lambda: index)
    asked = QueryDict(f"pour={reader}&theme={theme}&near={near}&etape=resultat")
    with override(language):
        shown = questions.GuidedQuestions(asked).suggestions.positions
    unsaid = index.any_of("main_theme", PARTICULAR - {theme})
    assert not unsaid >> shown[0] & 1
    assert not any(where_small_children_play(index, [theme]) >> at & 1 for at in shown)


@pytest.mark.parametrize(
    "text",
    [
        "je prends des trucs depuis des lustres et je sais pas trop",
        "on verra bien ce que la suite donnera",
    ],
)
def test_a_sentence_of_words_that_listings_happen_to_use_is_not_understood(text, index):
    with override("fr"):
        assert not Answer(index, Criteria(q=text)).understanding.pieces


@pytest.mark.parametrize(
    ("text", "language", "not_named"),
    [("dyslexic child", "en", "Child Focus"), ("bébé pleure non stop", "fr", "Stop it Now")],
)
def test_one_ordinary_word_names_no_service(text, language, not_named, index):
    with override(language):
        named = Answer(index, Criteria(q=text)).named
    assert not any(not_named in page.name for page in named)


@pytest.mark.parametrize("text", ["stérilité", "wir werden nicht schwanger", "onvruchtbaar"])
def test_who_has_no_child_sees_no_group_of_parents(text, index):
    parents = index.any_of("main_theme", ("parentalite-et-famille", "monoparentalite"))
    assert not any(parents >> at & 1 for at in shown("fr", text, "7000", index)[:3])


def test_a_verb_is_no_compound(index):
    assert "dependances" not in themes_of("mein freund hat versucht sich umzubringen", "de", index)


@pytest.mark.parametrize(
    ("language", "text", "theme"),
    [
        ("nl", "scheiden met kinderen", "separation"),
        ("fr", "lesbienne dans une famille croyante", "lgbtqia"),
        ("fr", "je suis lesbienne et ma famille est croyante", "lgbtqia"),
    ],
)
def test_the_very_thing_comes_before_what_words_in_passing_mean_to_others(
    language, text, theme, index
):
    """No group for parents in exile, nor one of a church for who is divorced."""
    first = shown(language, text, None, index)[0]
    assert index.any_of("main_theme", {theme}) >> first & 1


@pytest.mark.parametrize(
    ("language", "text", "theme"),
    [
        ("fr", "je viens d’avoir un bébé et je pleure tout le temps", "perinatalite"),
        ("nl", "we hebben net een kindje en ik ween veel", "perinatalite"),
        ("fr", "je mange trop et je n’arrive pas à m’arrêter", "troubles-alimentaires"),
        ("fr", "endométriose douleur", "endometriose"),
    ],
)
def test_who_has_a_baby_or_eats_too_much_is_not_sent_to_who_lost_one_or_takes_drugs(
    language, text, theme, index
):
    first = shown(language, text, None, index)[:2]
    assert index.any_of("main_theme", {theme}) >> first[0] & 1
    wrong = index.any_of("main_theme", ("infertilite", "deuil-perinatal", "drogues"))
    assert not any(wrong >> position & 1 for position in first)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "mari alcoolique"), ("nl", "alcoholische vader"), ("de", "alkoholkranker Mann"),
        ("en", "alcoholic wife"), ("en", "alcoholic husband"),
    ],
)  # fmt: skip
def test_an_adjective_before_kin_asks_for_somebody_close(language, text, index):
    first = shown(language, text, None, index)[0]
    assert index.bits("audience", "proches") >> first & 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "ma fille a disparu depuis hier soir"), ("fr", "j’ai perdu ma fille au marché"),
        ("nl", "mijn dochter is vermist"), ("de", "ich habe meinen sohn im supermarkt verloren"),
        ("en", "my son is missing"), ("en", "my husband has been missing since yesterday"),
    ],
)  # fmt: skip
def test_who_looks_for_somebody_reads_nothing_of_the_dead(language, text, index):
    found = understand(text, index, language=language)
    assert found.heard.sign == "disparu"
    assert not found.guessed
    grief = {slug for slug, branch in index.branch_of.items() if "deuil-et-perte" in (slug, branch)}
    assert not grief & themes_of(text, language, index)
    mourning = index.any_of("main_theme", grief)
    assert not any(mourning >> position & 1 for position in shown(language, text, None, index)[:3])
