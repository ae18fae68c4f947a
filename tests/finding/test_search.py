"""Finding by words, over the real data: phrases of people, and the rules behind them."""

from pathlib import Path

import pytest
from django.utils.translation import override

from directory.danger import danger_of
from directory.finding.answer import Answer
from directory.finding.criteria import Criteria
from directory.finding.index import Index, current_index
from directory.finding.reading import understand
from directory.fixtures import read_yaml
from directory.models import DataVersion, SupportGroup, Theme

pytestmark = pytest.mark.usefixtures("real_data")

PHRASES = read_yaml(Path(__file__).parent / "phrases.yaml")
PAGE, FIRST = 20, 3
# Of the phrases that say what is right; may only rise.
RIGHT_SHARE = 0.97
MOST_HURTFUL = 0


@pytest.fixture(scope="module")
def index(loaded_real_data, django_db_blocker):
    """Read once: these tests change nothing that is in it."""
    with django_db_blocker.unblock():
        index = Index().successor(DataVersion.state())
        index.keys = dict(SupportGroup.objects.published().values_list("pk", "import_key"))
    return index


def first_page(text, index, language="fr"):
    """The import keys of the first page in its order, with those that another group stands for."""
    with override(language):
        answer = Answer(index, Criteria(q=text))
        shelves = answer.layout(answer.page(1, PAGE))
    rows, shown = index.rows, []
    for shelf in shelves:
        for position in shelf.positions:
            shown.append(position)
            if position in shelf.stands_for:
                others = (p for p in answer.positions if p not in shelf.positions)
                own = rows[position].organisation
                shown += [p for p in others if rows[p].organisation == own]
    return [index.keys[rows[position].pk] for position in shown]


def ranked(text, index, language="fr"):
    """The import keys of all groups that answer, in the order of the list."""
    with override(language):
        positions = Answer(index, Criteria(q=text)).positions
    return [index.keys[index.rows[position].pk] for position in positions]


def themes_of(found):
    return {slug for name, slug in found.targets if name == "theme"}


def options(names):
    """« deuil » and « audience:femmes » as options of the index."""
    return [tuple(name.split(":")) if ":" in name else ("theme", name) for name in names]


def about(key, names, index):
    """Whether a group, by its import key, has one of these options."""
    position = next(p for p, row in enumerate(index.rows) if index.keys[row.pk] == key)
    return any(index.bits(*option) >> position & 1 for option in options(names))


def is_right(phrase, index):
    """One of the first is about it; where no group is, it is understood."""
    found = understand(phrase["q"], index)
    if any(index.bits(*option) for option in options(phrase["right"])):
        return any(
            about(key, phrase["right"], index) for key in first_page(phrase["q"], index)[:FIRST]
        )
    return bool(set(phrase["right"]) & themes_of(found))


def hurtful(phrase, page, index):
    """The groups about what may not be seen by who types this, unless for those it is right for."""
    return [
        key
        for key in page
        if about(key, phrase.get("hurtful", ()), index)
        and not about(key, phrase.get("right", ()), index)
    ]


# What people type --------------------------------------------------------------------------


@pytest.mark.parametrize("phrase", PHRASES, ids=[phrase["q"][:60] for phrase in PHRASES])
def test_phrase_brings_what_it_must_on_the_first_page(phrase, index):
    found = understand(phrase["q"], index)
    page = first_page(phrase["q"], index, phrase.get("lang", "fr"))
    assert not set(phrase.get("groups", ())) - set(page)
    if "first" in phrase:
        assert page[0] == phrase["first"]
    assert not set(phrase.get("themes", ())) - themes_of(found)
    for slug in phrase.get("themes", ()):
        about = {
            index.keys[row.pk]
            for position, row in enumerate(index.rows)
            if index.bits("theme", slug) >> position & 1
        }
        assert not about or about & set(page), slug
    if "place" in phrase:
        place = found.place
        names = {place.name, place.municipality.name_fr} if place else {found.region}
        assert phrase["place"] in names


def test_there_are_enough_phrases_and_each_expects_something():
    assert len(PHRASES) >= 230
    assert all(phrase.keys() & {"first", "groups", "themes", "right"} for phrase in PHRASES)


def test_what_is_right_is_among_the_first_and_what_hurts_is_not(index):
    judged = [phrase for phrase in PHRASES if "right" in phrase]
    wrong = [phrase["q"] for phrase in judged if not is_right(phrase, index)]
    share = 1 - len(wrong) / len(judged)
    hurting = [
        phrase["q"]
        for phrase in judged
        if hurtful(phrase, first_page(phrase["q"], index)[:FIRST], index)
    ]
    print(f"{share:.0%} right among the first {FIRST}, wrong: {wrong}")
    print(f"{len(hurting)} hurtful: {hurting}")
    assert share >= RIGHT_SHARE
    assert len(hurting) <= MOST_HURTFUL


# Forms of a word ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    "forms",
    [
        ["aidant", "aidante", "aidants", "AIDANTES"],
        ["addiction", "addictions", "Addiction"],
        ["dépression", "depression", "DÉPRESSIONS"],
        ["bipolaire", "bipolaires"],
        ["harcèlement", "harcelement", "HARCELEMENT"],
        ["burn out", "burn-out", "burnout", "Burn Out"],
        ["autiste", "autistes"],
        ["mantelzorger", "mantelzorgers"],
    ],
    ids=lambda forms: forms[0],
)
def test_forms_of_a_word_find_the_same_themes(forms, index):
    themes = {frozenset(themes_of(understand(form, index))) for form in forms}
    assert len(themes) == 1
    assert themes != {frozenset()}


def test_another_word_with_the_same_stem_is_not_the_same(index):
    assert "aidants-et-proches" not in themes_of(understand("aids", index))


# Typing errors -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("depresion", "dépression"),
        ("alcolique", "alcoolique"),
        ("Alzeimer", "Alzheimer"),
        ("fibromialgie", "fibromyalgie"),
        ("parkinsson", "Parkinson"),
        ("mantelzorgr", "mantelzorg"),
        ("charleroy", "Charleroi"),
        ("Bruxeles", "Bruxelles"),
    ],
)
def test_typing_error_is_corrected_and_told(typed, meant, index):
    assert understand(typed, index).corrections == [(typed, meant)]


@pytest.mark.parametrize(
    "word",
    [
        "bipolair", "dépressif", "deuil", "Namur", "voiture", "cherche", "besoin", "aidantes",
        "violet", "artiste", "jouer", "salaire", "schizofrenie", "Parkinsongruppe",
        "toxicomanes", "alzh", "AA", "5000",
    ],
)  # fmt: skip
def test_known_word_form_or_beginning_is_not_corrected(word, index):
    assert understand(word, index).corrections == []


def test_correction_can_be_refused(index):
    found = understand("depresion", index, correct=False)
    assert found.corrections == []
    assert found.unknown == ["depresion"]


def test_corrected_text_keeps_the_rest_as_it_was_typed(index):
    found = understand("Groupe depresion à Liège", index)
    assert found.corrected_text == "Groupe dépression à Liège"


def test_unknown_word_is_told(index):
    assert understand("xqzwvk", index).unknown == ["xqzwvk"]


def test_word_in_letters_we_do_not_read_is_told(index):
    found = understand("اكتئاب", index)
    assert found.unknown == ["اكتئاب"]
    assert found.has_words


def test_ordinary_word_is_not_told_as_unknown(index):
    assert understand("parkinson besoin quelqu’un", index).unknown == []


def test_unfinished_word_finds_what_begins_so(index):
    assert "alzcafe-ans" in ranked("alzhei", index)


# Phrases -----------------------------------------------------------------------------------


def test_longer_phrase_wins_over_its_words(index):
    assert themes_of(understand("burn-out parental", index)) == {"burn-out-parental"}


def test_phrase_is_known_with_other_small_words_inside(index):
    assert themes_of(understand("mon mari qui boit", index)) == {"alcool"}


def test_words_far_apart_are_not_a_phrase(index):
    found = understand("mon mari travaille et mon voisin regarde la télé", index)
    assert "alcool" not in themes_of(found)


def test_my_mother_is_not_a_parent_looking_for_parents(index):
    found = understand("ma mère a alzheimer", index)
    assert ("audience", "proches") in found.targets
    assert ("audience", "parents") not in found.targets


def test_mothers_are_parents(index):
    assert ("audience", "parents") in understand("mères", index).targets


def test_abbreviation_is_told_by_its_capitals(index):
    assert "drogues" in themes_of(understand("réunion NA à Namur", index))


def test_the_same_small_letters_are_a_word(index):
    assert "drogues" not in themes_of(understand("hulp na een scheiding", index))


# Places ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("deuil namur", "Namur"),
        ("deuil à Saint-Gilles", "Saint-Gilles"),
        ("deuil st gilles", "Saint-Gilles"),
        ("deuil sint-gillis", "Saint-Gilles"),
        ("deuil la louviere", "La Louvière"),
        ("deuil lln", "Louvain-la-Neuve"),
        ("deuil molenbeek", "Molenbeek-Saint-Jean"),
        ("deuil 4000", "Liège"),
        ("deuil 5000 Namur", "Namur"),
        ("deuil spa", "Spa"),
        ("deuil huy", "Huy"),
        ("deuil forest", "Forest"),
        ("alzheimer ans", "Ans"),
        ("parkinson à Jambes", "Jambes"),
        ("parkinson Jambes", "Jambes"),
        ("Bure", "Bure"),
        ("as", "As"),
    ],
)
def test_place_in_the_text_is_understood(text, place, index):
    assert understand(text, index).place.name == place


@pytest.mark.parametrize(
    "text",
    [
        "j’ai mal aux jambes",
        "mon fils de 15 ans",
        "depuis deux ans",
        "my mother",
        "tu as besoin de moi",
        "une nouvelle ligne",
        "ma mère",
        "je ne bouge plus",
        "malade depuis 2020",
        "Essen macht mir Angst",
        "peer support",
    ],
)
def test_ordinary_word_is_not_a_place(text, index):
    assert understand(text, index).place is None


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("deuil brabant wallon", "brabant-wallon"),
        ("hainaut", "hainaut"),
        ("rouw limburg", "limbourg"),
        ("Trauer Ostbelgien", "communaute-germanophone"),
        ("depressie west-vlaanderen", "flandre-occidentale"),
    ],
)
def test_region_in_the_text_is_understood(text, region, index):
    assert understand(text, index).region == region


def test_near_groups_come_first_and_further_ones_stay(index):
    keys = ranked("alzheimer verviers", index)
    assert keys[0] == "alzcafe-verviers"
    assert keys.index("alzcafe-herve") < keys.index("alzcafe-charleroi") < len(keys)


def test_far_groups_about_it_come_before_local_ones_about_something_else(index):
    assert not understand("groupe parkinson liège", index).partial
    assert ranked("groupe parkinson liège", index) == [
        "parkinson-antennes", "parkinson-mouscron", "parkinson-naninne", "parkinson-dinant",
        "parkinson-nivelles", "action-parkinson", "parkinson-ath", "vpl-zwvl-dadizele",
    ]  # fmt: skip


def test_group_somewhere_in_a_far_province_is_left_out_and_one_in_brussels_is_not(index):
    assert "spectrum-kafe" in ranked("autisme", index)
    assert "spectrum-kafe" not in ranked("autisme liège", index)
    assert "action-parkinson" in ranked("groupe parkinson liège", index)


def test_place_alone_brings_all_there_is_as_the_box_does(index):
    keys = ranked("Arlon", index)
    assert "hp-reperes-lux" in keys[:PAGE]
    assert "ms-liga-oostende" not in keys[:PAGE]
    with override("fr"):
        box = Answer(index, Criteria(near="Arlon")).positions
    assert keys == [index.keys[index.rows[position].pk] for position in box]


# Ranking -----------------------------------------------------------------------------------


def test_name_comes_before_theme(index):
    keys = ranked("fibromyalgie", index)
    assert keys.index("focus-fibro") < keys.index("myfibro-ath")


def test_theme_comes_before_its_branch(index):
    keys = ranked("dépression", index)
    assert keys.index("club-andenne") < keys.index("charabiole")


def test_groups_come_before_services_that_orient(index):
    keys = first_page("burn-out", index)
    assert keys.index("tangram-burnout-parental") < keys.index("sos-burnout")


def test_language_of_the_words_decides_between_equals(index):
    keys = ranked("dépression", index)
    assert keys.index("club-andenne") < keys.index("upsdowns-vl")
    keys = ranked("depressie", index)
    assert keys.index("upsdowns-vl") < keys.index("club-andenne")


def test_language_of_the_page_decides_where_words_show_none(index):
    french, dutch = (
        ranked("AA", index, language).index("aa-fr-belgique") for language in ("fr", "nl")
    )
    assert french < dutch


def test_whole_name_comes_first(index):
    assert ranked("La Clé – hôpital de jour", index)[0] == "la-cle-liege"


def test_need_without_any_group_brings_its_branch_and_says_so(index):
    assert understand("automutilation", index).partial
    assert "charabiole" in ranked("automutilation", index)


def test_need_with_groups_is_not_partial(index):
    assert not understand("dépression", index).partial


def test_same_text_gives_the_same_result_twice(index):
    text = "je suis seule et je déprime à Namur"
    assert understand(text, index).scores == understand(text, index).scores


# Strange input -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text", ["", "   ", "le la les", "je cherche un groupe", "😀😀", "\x00\x07", "…!?", "a", "aide"]
)
def test_text_that_says_nothing_filters_nothing(text, index):
    found = understand(text, index)
    assert not found.has_words
    assert not found.scores
    assert not found.unknown


def test_text_that_says_something_filters(index):
    assert understand("deuil", index).has_words


@pytest.mark.parametrize(
    "text",
    ["deuil " * 2000, "x" * 10_000, "deuil\x00namur\x1b[0m", "deuil 😀 ' OR 1=1 --", "%_\\*("],
    ids=["many words", "long word", "control", "quotes", "signs"],
)
def test_strange_text_does_no_harm(text, index):
    understand(text, index)


def test_control_characters_do_not_hide_the_words(index):
    assert "deuil-et-perte" in themes_of(understand("deuil\x00 namur", index))


# Danger ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "je veux mourir", "idées noires", "suicide", "je pense au suicide", "suisidaire",
        "envie d’en finir", "je vais me tuer", "je n’ai plus envie de vivre",
        "ma fille se scarifie", "automutilation", "je me coupe", "me faire du mal",
        "mon mari me frappe", "il me bat", "femme battue", "mon mari est violent",
        "violences conjugales", "viol", "j’ai été violée", "inceste", "il menace de me tuer",
        "je suis en danger", "mon frère s’est suicidé",
        "ik wil dood", "zelfmoordgedachten", "mijn man slaat mij", "verkracht",
        "zelfverwonding", "mijn dochter snijdt zichzelf",
        "ich will nicht mehr leben", "Selbstmord", "mein Mann schlägt mich", "Vergewaltigung",
        "I want to kill myself",
    ],
)  # fmt: skip
def test_danger_is_heard(text, index):
    assert understand(text, index).danger


@pytest.mark.parametrize(
    "text",
    [
        "je n’en peux plus", "dépression", "je suis épuisée", "deuil", "violon", "peur de la mort",
        "soins palliatifs", "me battre contre le cancer", "violet", "jeux vidéo", "burn out",
        "ik kan niet meer", "ich kann nicht mehr", "mon mari boit", "accident de la route",
        "rouwgroep", "angoisse", "harcèlement",
    ],
)  # fmt: skip
def test_weariness_and_grief_are_not_danger(text, index):
    assert not understand(text, index).danger


def test_danger_is_heard_behind_a_typing_error(index):
    assert understand("sucide", index).danger


def test_danger_is_heard_at_the_end_of_a_long_text():
    assert danger_of("bonjour " * 500 + "je veux mourir") == "mourir"


@pytest.mark.parametrize(
    ("text", "danger"),
    [
        ("violence conjugale", "violence"),
        ("verkracht", "violence"),
        ("mon mari menace de me tuer", "peril"),
        ("il a essayé de me tuer", "peril"),
        ("ils veulent me tuer", "peril"),
        ("je vais me tuer", "mourir"),
        ("j’ai essayé de me tuer", "mourir"),
        ("mon mari me frappe, je suis en danger", "peril"),
        ("mon mari me frappe, je veux mourir", "mourir"),
    ],
)
def test_each_danger_is_told_from_the_others(text, danger):
    assert danger_of(text) == danger


# Editors -----------------------------------------------------------------------------------


def test_synonym_added_by_an_editor_is_understood():
    theme = Theme.objects.get(slug="deuil-et-perte")
    assert "deuil-et-perte" not in themes_of(understand("zizanou", current_index()))
    theme.synonyms.create(language="fr", term="zizanou")
    assert "deuil-et-perte" in themes_of(understand("zizanous", current_index()))


def test_group_that_goes_back_to_draft_is_not_found():
    SupportGroup.objects.filter(import_key="contempo").update(status=SupportGroup.Status.DRAFT)
    found = understand("veuve", current_index())
    keys = dict(SupportGroup.objects.values_list("pk", "import_key"))
    index = current_index()
    assert "contempo" not in {keys[index.rows[position].pk] for position in found.scores}


def test_groups_for_perpetrators_stay_away_from_victims(index):
    keys = ranked("violences conjugales", index)
    assert "cvfe-groupes" in keys
    assert "praxis-groupes" not in keys


def test_perpetrators_find_their_group_first(index):
    assert ranked("auteur de violences conjugales", index)[0] == "praxis-groupes"
