"""Of whom a text speaks decides what comes first, whatever its words are taught for."""

import pytest
from django.utils.translation import override

from directory.finding.index import Index
from directory.finding.numbers import ages_in
from directory.finding.summary import AnswerSummary
from directory.models import DataVersion
from tests.finding.first_cards import answered, is_any

pytestmark = pytest.mark.usefixtures("real_data")


@pytest.fixture(scope="module")
def index(loaded_real_data, django_db_blocker):
    with django_db_blocker.unblock():
        return Index().successor(DataVersion.state())


def themes_of(answer):
    return {value for name, value in answer.understanding.targets if name == "theme"}


# Who is gone -------------------------------------------------------------------------------------

GRIEF = "deuil-et-perte"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "papa est parti cet hiver et je pleure tous les soirs"),
        ("fr", "depuis que mamy est partie je mange plus"),
        ("nl", "mijn vader is weg sinds vorig jaar, ik slaap slecht"),
        ("nl", "opa is er niet meer en ik mis hem"),
        ("de", "oma ist nicht mehr da, sie fehlt mir"),
        ("en", "dad is gone and i can’t sleep"),
    ],
)
def test_whose_parent_went_and_who_grieves_has_lost_them(language, text, index):
    answer, first = answered(language, text, index)
    assert GRIEF in {index.branch_of.get(slug) or slug for slug in themes_of(answer)}
    assert not is_any(first, index.bits("main_theme", "separation"))
    assert not is_any(first, index.any_of("to_age", map(str, range(18))))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "mon père est parti avec une autre femme et maman pleure"),
        ("fr", "ma mère est partie vivre en Espagne"),
        ("nl", "mijn man is weg, hij heeft een ander en ik ween"),
        ("en", "my dad left us for another woman"),
    ],
)
def test_who_left_and_lives_is_not_mourned(language, text, index):
    answer, _first = answered(language, text, index)
    assert GRIEF not in {index.branch_of.get(slug) or slug for slug in themes_of(answer)}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "ma mère est morte et je suis loin des miens"),
        ("nl", "mijn vader is gestorven en ik ben ver van huis"),
        ("de", "mein Vater ist gestorben und ich bin weit weg von zu Hause"),
        ("en", "my mum died and I’m far from home"),
        ("fr", "mon mari est mort, je suis seule avec les enfants"),
    ],
)
def test_a_death_weighs_more_than_where_one_is(language, text, index):
    answer, first = answered(language, text, index)
    assert "exil-et-migration" not in themes_of(answer)
    assert index.bits("theme", GRIEF) >> first[0] & 1


# Children ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "ma fille de 9 ans a perdu son papa"),
        ("fr", "ados en deuil"),
        ("fr", "mes enfants ne dorment plus depuis la mort de leur grand-père"),
        ("nl", "rouw bij kinderen"),
        ("nl", "mijn zoontje van 6 mist zijn overleden oma"),
        ("de", "trauernde Kinder"),
        ("de", "mein Kind hat seine Oma verloren"),
        ("en", "grieving children"),
        ("en", "my 8 year old lost her grandad"),
    ],
)
def test_a_child_who_mourns_finds_groups_for_children(language, text, index):
    _answer, first = answered(language, text, index)
    assert index.any_of("audience", ("enfants", "adolescents")) >> first[0] & 1
    assert index.bits("theme", GRIEF) >> first[0] & 1
    assert not is_any(first, index.bits("main_theme", "deuil-d-un-enfant"))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "mon fils est mort, son frère ne parle plus"),
        ("fr", "deuil d’un enfant"),
        ("nl", "mijn dochter is overleden"),
    ],
)
def test_who_lost_a_child_is_among_those_who_did(language, text, index):
    _answer, first = answered(language, text, index)
    assert is_any(first, index.bits("theme", "deuil-d-un-enfant"))


@pytest.mark.parametrize(
    ("language", "text", "age"),
    [
        ("nl", "mama dood ben 17", 17),
        ("de", "bin 16 und Papa ist tot", 16),
        ("en", "mum dead im 15", 15),
        ("fr", "j’ai 16 ans et mon père est mort", 16),
    ],
)
def test_who_is_too_old_for_a_group_does_not_read_of_it(language, text, age, index):
    answer, _first = answered(language, text, index)
    too_young = index.any_of("to_age", map(str, range(age)))
    assert too_young
    assert not answer.found_bits & too_young
    with override(language):
        article = AnswerSummary.of_answer(answer).article
    assert "parents" not in article.audiences


def test_ages_are_no_durations():
    assert ages_in(["mama", "dood", "ben", "17"]) == [17]
    assert ages_in(["gay", "60", "ans"]) == [60]
    assert ages_in(["deuil", "depuis", "2", "ans"]) == []
    assert ages_in(["im", "8", "monat", "schwanger"]) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "ma petite fille a une leucémie"),
        ("fr", "notre fils est en chimio"),
        ("nl", "kanker bij kind"),
        ("nl", "mijn dochter heeft leukemie"),
        ("de", "mein Kind hat Krebs"),
        ("en", "my little boy has leukaemia"),
        ("en", "childhood cancer"),
    ],
)
def test_a_child_s_illness_weighs_and_no_other_parents_group(language, text, index):
    answer, first = answered(language, text, index)
    assert "cancer" in themes_of(answer)
    assert index.bits("theme", "cancer") >> first[0] & 1
    parents = [slug for slug, own in index.branch_of.items() if own == "parentalite-et-famille"]
    assert not answer.found_bits & index.any_of("main_theme", [*parents, "deuil-d-un-enfant"])


def test_who_is_ill_and_has_children_is_ill_themselves(index):
    answer, _first = answered("fr", "j’ai un cancer et deux enfants", index)
    assert "maladie-grave-d-un-enfant" not in themes_of(answer)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "jeune aidant papa sclérose en plaques"),
        ("nl", "jonge mantelzorger papa kanker"),
        ("de", "bin 15 und pflege meine Mama"),
        ("en", "young carer mum parkinson"),
    ],
)
def test_young_carers_before_those_who_have_the_illness(language, text, index):
    _answer, first = answered(language, text, index)
    assert index.bits("audience", "jeunes-aidants") >> first[0] & 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "je m’occupe de maman"),
        ("nl", "ik zorg voor mama"),
        ("de", "ich kümmere mich um Mama"),
        ("en", "I take care of my mum"),
    ],
)
def test_who_cares_and_says_no_age_is_grown_up(language, text, index):
    answer, first = answered(language, text, index)
    assert "jeunes-aidants" not in themes_of(answer)
    assert not is_any(first, index.bits("main_theme", "jeunes-aidants"))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "ma fille de 30 ans ne veut plus me voir"),
        ("nl", "mijn zoon heeft alle contact verbroken"),
        ("de", "meine Tochter hat den Kontakt abgebrochen"),
        ("en", "my adult son cut me off"),
    ],
)
def test_whose_grown_child_went_silent_is_sent_to_no_young_parents(language, text, index):
    answer, _first = answered(language, text, index)
    assert {"solitude", "relations-aux-autres"} <= themes_of(answer)
    places = index.bits("kind", "meeting_place") & index.bits("main_theme", "perinatalite")
    assert not answer.found_bits & places


# Close to somebody -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "vrouw verstopt flessen wodka"),
        ("nl", "man manisch"),
        ("de", "Frau manisch"),
        ("fr", "femme cache des bouteilles"),
        ("en", "wife bipolar"),
    ],
)
def test_a_spouse_without_a_possessive_is_somebody_else(language, text, index):
    answer, _first = answered(language, text, index)
    assert "proches" in answer.asked_audiences
    assert not {"femmes", "hommes"} & answer.asked_audiences


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "femme 45 ans dépressive"),
        ("nl", "vrouw 50 jaar drinkt te veel"),
        ("de", "alleinstehende Frau depressiv"),
    ],
)
def test_who_says_their_age_writes_of_themselves(language, text, index):
    answer, _first = answered(language, text, index)
    assert "proches" not in answer.asked_audiences


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "femme d’expat seule"),
        ("nl", "expatvrouw eenzaam"),
        ("de", "Frau eines Expats, einsam"),
        ("en", "lonely expat wife no friends"),
        ("en", "followed my husband to Belgium, no friends"),
    ],
)
def test_who_came_along_is_lonely_themselves(language, text, index):
    answer, first = answered(language, text, index)
    assert "solitude" in themes_of(answer)
    assert "proches" not in answer.asked_audiences
    assert not is_any(first, index.bits("main_theme", "aidants-et-proches"))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "ma mère entasse tout, on ne peut plus entrer"),
        ("fr", "ma sœur ne jette rien"),
        ("nl", "mijn broer gooit niks weg"),
        ("de", "meine Mutter ist ein Messie"),
        ("en", "my brother keeps everything and lives in filth"),
    ],
)
def test_who_is_close_to_a_hoarder_finds_the_families(language, text, index):
    answer, first = answered(language, text, index)
    assert "toc" in themes_of(answer)
    assert "proches" in answer.asked_audiences
    assert index.bits("audience", "proches") >> first[0] & 1


@pytest.mark.parametrize("text", ["je garde tout en moi", "il garde tout pour lui"])
def test_who_keeps_it_all_inside_hoards_nothing(text, index):
    answer, _first = answered("fr", text, index)
    assert "toc" not in themes_of(answer)


@pytest.mark.parametrize(
    ("language", "text"),
    [("fr", "toc"), ("nl", "dwanggedachten"), ("de", "Zwangsgedanken"), ("en", "hoarding")],
)
def test_who_has_compulsions_hears_no_voices(language, text, index):
    answer, _first = answered(language, text, index)
    assert not answer.found_bits & index.any_of("main_theme", ("psychose", "entente-de-voix"))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "mon mari en soins palliatifs"),
        ("nl", "mijn moeder ligt op sterven"),
        ("de", "mein Vater liegt im Sterben"),
        ("en", "my wife is terminally ill"),
    ],
)
def test_while_they_live_nobody_speaks_of_mourning(language, text, index):
    answer, first = answered(language, text, index)
    assert {"fin-de-vie", "aidants-et-proches"} <= themes_of(answer)
    ending = index.bits("own_theme", "fin-de-vie")
    assert not is_any(first, index.bits("audience", "personnes-endeuillees") & ~ending)


def test_the_last_year_of_school_is_no_end_of_life(index):
    answer, _first = answered("fr", "mon fils est en terminale et angoissé", index)
    assert "fin-de-vie" not in themes_of(answer)


# A birth ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "dépression post-partum"),
        ("fr", "j’aime pas mon bébé"),
        ("fr", "accouchement traumatisant"),
        ("nl", "postnatale depressie"),
        ("nl", "traumatische bevalling"),
        ("de", "Wochenbettdepression"),
        ("en", "post natal depression"),
        ("en", "traumatic birth"),
    ],
)
def test_a_hard_birth_brings_no_baby_café_first(language, text, index):
    answer, first = answered(language, text, index)
    assert {"perinatalite", "depression"} <= themes_of(answer)
    cafes = index.bits("main_theme", "perinatalite") & index.bits("kind", "meeting_place")
    assert not is_any(first[:2], cafes)
    with override(language):
        assert answer.named


# Others ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "text", "audience"),
    [
        ("fr", "en chaise roulante depuis mon accident", "personnes-endeuillees"),
        ("nl", "verlamd na een verkeersongeval", "personnes-endeuillees"),
        ("fr", "sourde et isolée", "freres-et-soeurs"),
        ("en", "deaf and lonely", "freres-et-soeurs"),
    ],
)
def test_who_lived_something_else_comes_not_first(language, text, audience, index):
    _answer, first = answered(language, text, index)
    assert not is_any(first, index.bits("audience", audience) & ~index.bits("audience", "adultes"))


@pytest.mark.parametrize(
    ("language", "text"),
    [("fr", "violé à l’armée homme"), ("en", "male rape survivor"), ("nl", "verkracht als man")],
)
def test_no_group_for_cut_women_where_nobody_spoke_of_it(language, text, index):
    answer, _first = answered(language, text, index)
    assert not answer.found_bits & index.bits("main_theme", "mutilations-genitales-feminines")


@pytest.mark.parametrize(
    ("language", "text"),
    [("fr", "harcelé par mon chef"), ("nl", "gepest door mijn baas"), ("en", "toxic boss")],
)
def test_who_is_bullied_at_work_has_no_cancer(language, text, index):
    answer, _first = answered(language, text, index)
    assert not answer.found_bits & index.bits("main_theme", "cancer")


@pytest.mark.parametrize(
    ("language", "text"),
    [("fr", "arrêter de fumer"), ("nl", "stoppen met roken"), ("en", "quit smoking")],
)
def test_who_smokes_is_not_sent_to_other_addictions(language, text, index):
    answer, first = answered(language, text, index)
    others = ("alcool", "drogues", "jeux-d-argent", "dependance-affective-et-sexuelle")
    assert not is_any(first, index.any_of("main_theme", others))
    with override(language):
        lines = AnswerSummary.of_answer(answer).lines
    assert not any(line.name.startswith(("AA ", "Alcoo")) for line in lines)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "iemand om mee te chatten ’s nachts"),
        ("fr", "tchat anonyme"),
        ("de", "nachts mit jemandem reden"),
        ("en", "someone to chat with at night"),
    ],
)
def test_who_would_talk_now_reads_of_a_line_first(language, text, index):
    answer, first = answered(language, text, index)
    assert answer.services_lead
    lines = index.bits("format", "phone") & index.bits("language", language)
    assert is_any(first[:1], lines)


def test_my_cat_is_no_chat(index):
    answer, _first = answered("fr", "mon chat est mort", index)
    assert not answer.understanding.seeks_a_line


def test_who_seeks_a_meeting_online_reads_of_those_first(index):
    _answer, first = answered("fr", "groupe en ligne bipolaire", index)
    assert index.bits("format", "online") >> first[0] & 1


def test_who_nurses_a_mother_reads_what_carers_read(index):
    pages = [
        answered("de", text, index)[1] for text in ("pflege meine Mutter", "pflegende Angehörige")
    ]
    assert pages[0] == pages[1]


@pytest.mark.parametrize(
    ("language", "text"),
    [("fr", "mon ado claque les portes"), ("nl", "mijn puber luistert niet meer")],
)
def test_a_teenager_who_sulks_is_not_psychotic(language, text, index):
    answer, _first = answered(language, text, index)
    assert "parents" in answer.asked_audiences
    assert not answer.found_bits & index.bits("main_theme", "psychose")


@pytest.mark.parametrize(
    ("language", "text"),
    [("fr", "on m’a enlevé un sein"), ("fr", "cancer du sein"), ("de", "Brust abgenommen")],
)
def test_who_lost_a_breast_has_had_cancer(language, text, index):
    answer, _first = answered(language, text, index)
    assert "cancer" in themes_of(answer)


def test_a_breast_is_spoken_of_with_who_lost_one(index):
    _answer, first = answered("fr", "on m’a enlevé un sein", index)
    assert "sein" in index.rows[first[0]].sort_key
