"""What a word means and does not mean, over the themes and places of the real data."""

import pytest

from directory.finding.index import Index
from directory.finding.reading import understand
from directory.finding.real_words import is_form, is_real
from directory.models import DataVersion

pytestmark = pytest.mark.usefixtures("real_data")


@pytest.fixture(scope="module")
def index(loaded_real_data, django_db_blocker):
    with django_db_blocker.unblock():
        return Index().successor(DataVersion.state())


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


# Numbers -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "audience"),
    [
        ("mon fils de 16 ans", "adolescents"),
        ("ma fille a 8 ans", "enfants"),
        ("mijn zoon van 22 jaar", "jeunes-adultes"),
        ("meine Tochter ist 15 Jahre alt", "adolescents"),
        ("my son is 14 years old", "adolescents"),
        ("mon père a 82ans", "aines"),
    ],
)
def test_an_age_says_for_whom(text, audience, index):
    assert audience in audiences_of(text, index)


@pytest.mark.parametrize("text", ["veuf depuis 16 ans", "il y a 8 ans", "3 jaar geleden gestopt"])
def test_how_long_is_no_age(text, index):
    found = audiences_of(text, index)
    assert not found & {"enfants", "adolescents", "jeunes-adultes", "aines"}


@pytest.mark.parametrize(
    "text", ["femme de 45 ans déprimée", "divorcée depuis 3 ans", "sobre 10 ans", "seul à 30 ans"]
)
def test_an_age_is_not_the_town_of_ans(text, index):
    found = understand(text, index)
    assert found.place is None
    ans = [p for p, row in enumerate(index.rows) if row.sort_key.startswith("alzheimer cafe ans")]
    best = max(found.scores.values())
    assert ans
    assert all(found.scores.get(position, 0) < best for position in ans)


def test_ans_is_still_a_town(index):
    assert understand("alzheimer Ans", index).place.name == "Ans"
    assert understand("4430 Ans", index).place.name == "Ans"


@pytest.mark.parametrize(
    "text",
    ["5000 euros de dettes", "dettes de 4000 €", "€ 1500 schulden", "je mange 1200 calories"],
)
def test_a_sum_or_a_measure_is_no_postal_code(text, index):
    assert understand(text, index).place is None


def test_a_place_that_is_not_meant_does_not_come_back_as_a_word(index):
    alone = understand("douleur", index).scores
    assert understand("mes jambes douleur", index).scores == alone


# Loss --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "ma sœur s’est pendue",
        "mon oncle s'est tiré une balle",
        "mon père a mis fin à ses jours",
        "suicide de ma meilleure amie",
        "mijn broer is uit het leven gestapt",
        "mijn zus pleegde zelfmoord",
        "mein Bruder hat sich erhängt",
        "mein Onkel hat sich letzten Herbst im Schuppen erhängt",
        "ich fand meine Schwester erhängt",
        "mijn broer heeft zich vorige week in de garage verhangen",
        "my sister took her own life",
        "my best friend killed himself",
    ],
)
def test_who_stays_after_a_suicide(text, index):
    assert "deuil-apres-suicide" in themes_of(text, index)
    assert "fratrie" not in themes_of(text, index)


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("j’ai perdu mon mari par suicide", "perte-du-conjoint"),
        ("perte de mon mari par suicide", "perte-du-conjoint"),
        ("veuve par suicide", "perte-du-conjoint"),
        ("j’ai perdu ma mère par suicide", "deuil-d-un-parent"),
        ("décès de ma mère à la suite d’un suicide", "deuil-d-un-parent"),
        ("j’ai perdu mon fils par suicide", "deuil-d-un-enfant"),
        ("j’ai perdu mon frère par suicide", "deuil-et-perte"),
        ("ma sœur est partie par suicide", "deuil-et-perte"),
        ("endeuillée par suicide", "deuil-et-perte"),
        ("mijn zoon verloren aan suïcide", "deuil-d-un-enfant"),
        ("ich habe meinen Mann durch Suizid verloren", "perte-du-conjoint"),
        ("lost my brother by suicide", "deuil-et-perte"),
    ],
)
def test_who_lost_somebody_by_suicide_thinks_of_no_suicide(text, whom, index):
    assert themes_of(text, index) == {"deuil-apres-suicide", whom}


@pytest.mark.parametrize(
    "text",
    [
        "j’ai peur de perdre mon mari par suicide",
        "ik ben bang om mijn man te verliezen door zelfdoding",
    ],
)
def test_who_fears_a_suicide_mourns_nobody(text, index):
    assert "pensees-suicidaires" in themes_of(text, index)
    assert "deuil-apres-suicide" not in themes_of(text, index)


@pytest.mark.parametrize(
    ("text", "theme"),
    [
        ("mon papa est parti il y a 3 mois", "deuil-d-un-parent"),
        ("mamy nous a quittés", "deuil-et-perte"),
        ("mon frère vient de mourir", "deuil-et-perte"),
        ("mijn papa is vorige maand gestorven", "deuil-d-un-parent"),
        ("mein Sohn ist bei einem Unfall gestorben", "accident-de-la-route"),
        ("my husband passed away", "perte-du-conjoint"),
        ("i lost my mum", "deuil-d-un-parent"),
        ("mon chat est mort", "deuil-et-perte"),
        ("mon bébé est né sans vie", "deuil-perinatal"),
        ("mon fils s’est tué en moto", "accident-de-la-route"),
    ],
)
def test_whom_somebody_lost(text, theme, index):
    assert theme in themes_of(text, index)


@pytest.mark.parametrize(
    "text",
    [
        "mon mari est parti il y a 3 mois",
        "ma femme est partie depuis hier",
        "j’ai peur de perdre mon emploi",
        "mon père se noie dans l’alcool",
        "mon mari s’est tué à la tâche",
        "mon frère est autiste",
    ],
)
def test_nobody_died(text, index):
    assert not {
        theme for theme in themes_of(text, index) if theme.startswith(("deuil", "perte-du"))
    }


def test_what_somebody_died_of_is_not_what_is_asked(index):
    assert "cancer" not in themes_of("papa est mort d’un cancer", index)


# Opposites and the other person ------------------------------------------------------------


def answered(text, option, index):
    """The groups with this option that the text brings, by their position."""
    bits = index.bits(*option)
    return {position for position in understand(text, index).scores if bits >> position & 1}


@pytest.mark.parametrize("text", ["battu par sa femme", "ma femme me frappe", "homme dépressif"])
def test_who_says_that_he_is_a_man_sees_no_group_for_women_only(text, index):
    women = answered(text, ("audience", "femmes"), index)
    men = index.bits("audience", "hommes") | index.bits("audience", "tout-public")
    assert understand(text, index).scores
    assert all(men >> position & 1 for position in women)


def test_a_woman_sees_the_groups_for_women(index):
    assert answered("mon mari me frappe", ("audience", "femmes"), index)


@pytest.mark.parametrize("text", ["fausse couche", "miskraam", "Fehlgeburt", "miscarriage"])
def test_a_lost_pregnancy_brings_no_newborn(text, index):
    babies = answered(text, ("own_theme", "perinatalite"), index)
    assert babies <= answered(text, ("own_theme", "deuil-perinatal"), index)


@pytest.mark.parametrize("text", ["mon mari me frappe", "violences conjugales", "partnergeweld"])
def test_who_is_hurt_sees_no_group_for_those_who_hurt(text, index):
    assert not answered(text, ("main_theme", "auteurs-de-violences-conjugales"), index)


@pytest.mark.parametrize("text", ["je frappe ma compagne", "ik sla mijn vrouw"])
def test_who_says_that_they_hurt_does(text, index):
    assert answered(text, ("main_theme", "auteurs-de-violences-conjugales"), index)


@pytest.mark.parametrize(
    "text",
    [
        "mes parents ne comprennent pas ma dépression", "mijn ouders begrijpen mijn depressie niet",
        "meine eltern verstehen meine depression nicht", "my parents ignore my depression",
    ],
)  # fmt: skip
def test_who_speaks_of_their_parents_asks_not_as_one(text, index):
    targets = understand(text, index).targets
    assert ("theme", "depression") in targets
    assert not targets & {("audience", "parents"), ("theme", "parentalite-et-famille")}


def test_who_has_parents_and_children_is_a_parent(index):
    targets = understand("mes parents ne voient plus mes enfants", index).targets
    assert ("audience", "parents") in targets


@pytest.mark.parametrize("text", ["mes parents vieillissent", "ma mère est âgée et habite loin"])
def test_who_has_an_old_parent_cares_for_somebody(text, index):
    assert "aidants-et-proches" in themes_of(text, index)


# Taught words ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "theme"),
    [
        ("mes tocs", "toc"),
        ("ma mère est narcissique", "violences-conjugales"),
        ("danlos", "maladies-rares"),
        ("ehlers", "maladies-rares"),
        ("myalgique", "fatigue-chronique"),
        ("rhumatoïde", "rhumatismes"),
        ("i feel so lonely", "solitude"),
        ("autistic adults", "autisme"),
        ("gambling problem", "jeux-d-argent"),
        ("my wife left me", "separation"),
    ],
)
def test_words_lead_to_their_theme(text, theme, index):
    assert theme in themes_of(text, index)


def test_a_need_that_nobody_answers_takes_nothing_from_one_that_has_an_answer(index):
    found = understand("trans et croyant", index)
    best = max(found.scores.values())
    about = index.bits("theme", "transidentite")
    assert all(about >> p & 1 for p, score in found.scores.items() if score == best)


@pytest.mark.parametrize("text", ["ma mère est narcissique", "my ex is a narcissist"])
def test_a_word_of_character_is_no_danger(text, index):
    assert understand(text, index).danger == ""


# Words of two meanings ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "theme", "not_meant"),
    [
        ("samen koffie drinken", "solitude", "alcool"),
        ("zusammen Kaffee trinken", "solitude", "alcool"),
        ("boire un café avec des gens", "solitude", "alcool"),
        ("tea and a chat", "solitude", "alcool"),
        ("mijn dochter hoort een stem", "entente-de-voix", "relations-aux-autres"),
        ("the voices tell me what to do", "entente-de-voix", "relations-aux-autres"),
        ("i lost my voice", "maladie-et-douleur", "entente-de-voix"),
        ("perdu ma voix", "maladie-et-douleur", "entente-de-voix"),
        ("hausser la voix sur mes enfants", "burn-out-parental", "entente-de-voix"),
    ],
)
def test_a_coffee_is_no_drink_and_a_voice_may_be_ones_own(text, theme, not_meant, index):
    themes = themes_of(text, index)
    assert theme in themes
    assert not_meant not in themes


@pytest.mark.parametrize(
    "text",
    [
        "mes enfants adultes ont coupé les ponts",
        "mijn kinderen hebben met mij gebroken",
        "meine erwachsene Tochter hat den Kontakt abgebrochen",
        "my adult children cut me off",
    ],
)
def test_whose_grown_children_left_is_told_of_relations(text, index):
    assert "relations-aux-autres" in themes_of(text, index)


@pytest.mark.parametrize(
    "text",
    ["sie starb drei Stunden nach der Geburt", "morte deux jours après l'accouchement"],
)
def test_who_died_at_birth_is_mourned(text, index):
    assert "deuil-perinatal" in themes_of(text, index)
    assert "perinatalite" not in themes_of(text, index)


def test_a_voice_that_nobody_listens_to_is_ones_own(index):
    assert "entente-de-voix" not in themes_of("nobody hears my voice at home", index)
