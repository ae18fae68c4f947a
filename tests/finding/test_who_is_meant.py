"""Whose words they are: of who is ill, of their family, of who mourns an animal, for how long."""

import pytest

from directory.finding.index import Index
from directory.finding.numbers import ages_in
from directory.finding.openness import CLOSE, for_the_close
from directory.finding.tongues import wished_language
from directory.models import DataVersion
from tests.finding.first_cards import answered, is_any

pytestmark = pytest.mark.usefixtures("real_data")

GRIEF = "deuil-et-perte"


@pytest.fixture(scope="module")
def index(loaded_real_data, django_db_blocker):
    with django_db_blocker.unblock():
        return Index().successor(DataVersion.state())


def said(answer, kind):
    return {value for name, value in answer.understanding.targets if name == kind}


def are_all(positions, bits):
    return bool(positions) and all(bits >> position & 1 for position in positions)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "j’ai un trouble borderline et mon couple en souffre"),
        ("fr", "diagnostiquée bipolaire à 40 ans, mon mari ne comprend pas"),
        ("fr", "groupe pour personnes psychotiques"),
        ("nl", "ik ben borderline en iedereen loopt weg"),
        ("nl", "ik ben bipolair en mijn man wil weg"),
        ("nl", "ik ben psychotisch geweest en zoek lotgenoten"),
        ("de", "ich bin borderline und vertreibe alle"),
        ("de", "schizophren und einsam"),
        ("en", "I’m schizophrenic and my family is tired of me"),
        ("en", "psychosis peer support"),
    ],
)
def test_who_is_ill_themselves_reads_of_no_group_for_relatives(language, text, index):
    answer, first = answered(language, text, index)
    assert not said(answer, "audience") & CLOSE
    assert first
    assert not is_any(first, for_the_close(index))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "je suis la mère d’une fille borderline"),
        ("nl", "ik ben de partner van een borderliner"),
        ("de", "ich bin mit einem Borderliner verheiratet"),
        ("de", "Angehörige von psychisch Kranken"),
        ("en", "I have a bipolar brother"),
        ("en", "families of the mentally ill"),
        ("fr", "famille de personne souffrant de troubles psychiques"),
        ("nl", "naasten van psychisch zieken"),
    ],
)
def test_who_is_close_to_somebody_ill_still_finds_them(language, text, index):
    answer, first = answered(language, text, index)
    assert said(answer, "audience") & CLOSE
    assert is_any(first, for_the_close(index))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "que deviendra mon fils handicapé après notre mort"),
        ("nl", "wat gebeurt er met mijn dochter met beperking na onze dood"),
        ("de", "behindertes Kind, was passiert nach unserem Tod"),
        ("en", "what will happen to our disabled son when we are gone"),
    ],
)
def test_who_fears_for_a_disabled_child_mourns_nobody(language, text, index):
    answer, first = answered(language, text, index)
    assert "parents" in said(answer, "audience")
    assert not is_any(first, index.any_of("theme", (GRIEF,)))


def test_who_lost_a_disabled_child_still_mourns(index):
    answer, _first = answered("fr", "mon fils handicapé est mort", index)
    assert "deuil-d-un-enfant" in said(answer, "theme")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "mon chien était toute ma vie et je l’ai fait piquer"),
        ("fr", "j’ai dû faire euthanasier mon chat"),
        ("nl", "poes een spuitje moeten geven"),
        ("de", "wir mussten unseren Hund einschläfern lassen"),
        ("en", "had to put my cat to sleep"),
        ("en", "put my dog down and I can’t stop crying"),
    ],
)
def test_who_buried_an_animal_mourns_with_all_who_do(language, text, index):
    answer, first = answered(language, text, index)
    assert said(answer, "theme") == {GRIEF}
    assert are_all(first, index.bits("theme", GRIEF))
    assert not is_any(first, index.any_of("main_theme", ("deuil-perinatal", "deuil-apres-suicide")))


@pytest.mark.parametrize(
    "text", ["covid long 3 ans", "veuve 5 ans", "fibro 10 jaar", "Witwe 4 Jahre", "chômage 2ans"]
)
def test_years_behind_what_the_grown_live_are_no_age(text, index):
    answer, _first = answered("fr", text, index)
    assert "enfants" not in said(answer, "audience")


def test_a_child_spoken_of_and_a_grown_age_are_ages():
    assert ages_in(["ma", "fille", "covid", "long", "12", "ans"]) == [12]
    assert ages_in(["veuve", "45", "ans"]) == [45]
    assert ages_in(["diabete", "8", "ans"]) == [8]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "gay et marié à une femme"),
        ("nl", "homo en getrouwd met een vrouw"),
        ("de", "schwul und verheiratet mit einer Frau"),
        ("en", "gay man married to a woman"),
    ],
)
def test_a_wife_is_not_who_asks(language, text, index):
    assert "femmes" not in said(answered(language, text, index)[0], "audience")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "acheter compulsivement, mon mari sait pas"),
        ("fr", "accro au lormetazepam depuis la maison de repos de ma mère"),
        ("nl", "ben zot van gamen zegt men lief"),
        ("nl", "alleenstaande mama samen koken"),
        ("de", "kaufsüchtig, mein Mann weiß es nicht"),
        ("en", "my flatmate does lines and I am starting too"),
    ],
)
def test_who_only_looks_on_does_not_ask(language, text, index):
    assert not said(answered(language, text, index)[0], "audience") & CLOSE


def test_kin_who_tell_of_other_kin_leave_a_relative_who_asks(index):
    for language, text in [
        ("de", "meine Schwester sagt, dass unser Bruder kifft"),
        ("nl", "mijn man zegt dat onze zoon drugs gebruikt"),
        ("fr", "ma mère dit que mon frère se drogue"),
    ]:
        assert said(answered(language, text, index)[0], "audience") & CLOSE, text


def test_a_child_who_changed_sex_leads_to_trans_groups(index):
    for language, text in [
        ("fr", "mon fils est devenu ma fille"),
        ("nl", "mijn dochter is mijn zoon geworden"),
        ("de", "mein Sohn ist jetzt meine Tochter"),
        ("en", "my son is now my daughter"),
    ]:
        assert are_all(answered(language, text, index)[1], index.bits("theme", "transidentite"))
    gone, _first = answered("fr", "mon fils est parti avec ma fille", index)
    assert "transidentite" not in said(gone, "theme")


def test_who_is_beaten_by_a_violent_man_is_none(index):
    _answer, first = answered("fr", "battue, mariée à un homme violent", index)
    assert not is_any(first, index.bits("main_theme", "auteurs-de-violences-conjugales"))


def test_a_language_named_is_a_wish(index):
    answer, first = answered("fr", "groupe deuil en néerlandais", index)
    assert answer.spoken[0] == "nl"
    assert is_any(first[:1], index.bits("language", "nl"))
    assert wished_language(["engelstalige", "praatgroep"])[0] == "en"
    for text in ("apprendre le neerlandais", "je ne parle pas en francais", "english teacher"):
        assert not wished_language([*text.split(), "et", "je", "suis", "seule"])[0], text


def test_a_cafe_is_of_no_language(index):
    assert answered("nl", "praatcafé dementie", index)[0].spoken[0] == "nl"
    assert answered("de", "Trauercafé", index)[0].spoken[0] == "de"


def test_usual_words_of_a_sentence_are_not_said_to_be_unknown(index):
    for language, text in [
        ("nl", "mijn zoon heeft adhd en is schuldig"),
        ("en", "my brother lost his baby yesterday"),
    ]:
        answer, _first = answered(language, text, index)
        assert not answer.says_what_is_unknown
    answer, _first = answered("fr", "mon mari zorblax et il a une dépression", index)
    assert "zorblax" in answer.unknown_words
    assert "mari" not in answer.unknown_words


# Kin, in whatever case they are named -------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "text", "who"),
    [
        ("de", "Essstörung meiner Tochter", "parents"),
        ("de", "Essstörung Sohn", "parents"),
        ("de", "Sucht meines Sohnes", "parents"),
        ("de", "Magersucht unserer Tochter", "parents"),
        ("de", "Autismus meines Kindes", "parents"),
        ("de", "ADHS meiner Kinder", "parents"),
        ("de", "Alkoholproblem meines Mannes", "proches"),
        ("de", "Depression meines Mannes", "proches"),
        ("de", "Spielsucht meines Freundes", "proches"),
        ("de", "Krebs meiner Frau", "proches"),
        ("de", "Krebs meines Vaters", "proches"),
        ("de", "Demenz meines Vaters", "proches"),
        ("nl", "eetstoornis dochter", "parents"),
        ("nl", "mijn zoons verslaving", "parents"),
        ("nl", "mijn dochters eetstoornis", "parents"),
        ("nl", "mijn moeders dementie", "proches"),
        ("nl", "mijn vrouws depressie", "proches"),
        ("nl", "de drankzucht van mijn man", "proches"),
        ("en", "eating disorder daughter", "parents"),
        ("en", "my father's dementia", "proches"),
        ("fr", "anorexie fils", "parents"),
    ],
)
def test_who_asks_is_told_by_kin_in_any_case(language, text, who, index):
    answer, _first = answered(language, text, index)
    assert said(answer, "audience") == {who}
    assert not answer.says_what_is_unknown


@pytest.mark.parametrize(
    ("language", "text"), [("de", "ich bin Sohn eines Alkoholikers"), ("fr", "fils d’alcoolique")]
)
def test_whose_child_asks_is_no_parent(language, text, index):
    answer, _first = answered(language, text, index)
    assert "parents" not in said(answer, "audience")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "aidant fatigué"),
        ("nl", "mantelzorger moe"),
        ("de", "pflegende Angehörige müde"),
        ("en", "carer tired"),
    ],
)
def test_a_carer_who_is_tired_is_understood(language, text, index):
    answer, _first = answered(language, text, index)
    assert "epuisement-de-l-aidant" in said(answer, "theme")
    assert not answer.says_what_is_unknown


# A partner who leaves -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "ma femme m’a quitté"),
        ("fr", "mon mari demande le divorce"),
        ("fr", "je me sépare de mon mari"),
        ("fr", "je quitte mon mari"),
        ("nl", "mijn vrouw heeft me verlaten"),
        ("nl", "mijn vriend heeft het uitgemaakt"),
        ("nl", "ik ga scheiden van mijn vrouw"),
        ("de", "meine Frau hat mich verlassen"),
        ("de", "mein Mann will die Scheidung"),
        ("en", "my wife left me"),
        ("en", "my husband wants a divorce"),
        ("en", "my wife is leaving me"),
    ],
)
def test_whom_a_partner_leaves_asks_for_themselves(language, text, index):
    answer, _first = answered(language, text, index)
    assert not said(answer, "audience")
    assert "separation" in said(answer, "theme")


@pytest.mark.parametrize(
    ("language", "text", "who"),
    [
        ("fr", "mon mari malade d’alzheimer a quitté la maison", "proches"),
        ("fr", "divorce de ma fille", "parents"),
        ("de", "mein Mann kann das Haus nicht mehr verlassen, Depression", "proches"),
    ],
)
def test_who_cares_for_somebody_still_does(language, text, who, index):
    answer, _first = answered(language, text, index)
    assert who in said(answer, "audience")


# Who worries --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "je suis inquiète pour ma fille"),
        ("fr", "je me fais du souci pour ma fille"),
        ("fr", "mon fils m’inquiète"),
        ("nl", "ik maak me zorgen om mijn dochter"),
        ("nl", "ik ben bezorgd om mijn zoon"),
        ("de", "ich mache mir Sorgen um meinen Sohn"),
        ("de", "meine Tochter macht mir Sorgen"),
        ("en", "worried about my son"),
        ("en", "my daughter worries me"),
    ],
)
def test_who_worries_for_a_child_asks_as_a_parent_and_has_no_anxiety(language, text, index):
    answer, first = answered(language, text, index)
    assert said(answer, "audience") == {"parents"}
    assert said(answer, "theme") == {"parentalite-et-famille"}
    assert first
    assert not is_any(first, index.bits("kind", "meeting_place"))


@pytest.mark.parametrize(
    ("language", "text", "theme", "who"),
    [
        ("fr", "inquiète pour ma fille qui ne mange plus", "troubles-alimentaires", "parents"),
        ("en", "worried about my son who smokes weed", "cannabis", "parents"),
        ("fr", "je m’inquiète pour mon mari qui boit", "alcool", "proches"),
        ("nl", "ongerust over mijn moeder", "aidants-et-proches", "proches"),
    ],
)
def test_what_somebody_worries_about_stands(language, text, theme, who, index):
    answer, _first = answered(language, text, index)
    assert theme in said(answer, "theme")
    assert said(answer, "audience") == {who}


def test_who_frets_is_told_of_anxiety_and_not_of_self_harm(index):
    answer, _first = answered("fr", "je me fais du mauvais sang", index)
    assert said(answer, "theme") == {"anxiete"}
    assert not answer.understanding.danger


def test_who_speaks_of_school_reads_of_no_mothers_in_prison(index):
    answer, _first = answered("fr", "enfant harcelé à l’école", index)
    assert not index.bits("main_theme", "detention") & answer.understanding.answering
    answer, _first = answered("fr", "ma mère est en prison", index)
    assert index.bits("main_theme", "detention") & answer.understanding.answering
