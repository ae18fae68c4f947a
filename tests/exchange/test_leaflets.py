"""More than a hundred leaflets, read field by field, and what stands beside each."""

from collections import Counter
from functools import lru_cache
from pathlib import Path
from time import process_time

import pytest

from directory.exchange.leaflet.reading import LONGEST, plain, read_leaflet
from directory.exchange.lookup import Lookup
from directory.exchange.meetings import Meetings
from directory.fixtures import read_yaml
from directory.meetings.rows import meetings_of
from directory.meetings.sentences import read
from directory.models import SupportGroup
from directory.text import fold
from tests.reading import squeeze

pytestmark = pytest.mark.usefixtures("real_data")

COLUMN = {"town": "municipality", "code": "postal_code", "meetings": "rhythm"}
FIELDS = [
    *("name", "organisation", "themes", "audiences", "town", "code", "street", "meetings"),
    *("price", "registration", "phone", "helpline", "email", "website", "languages", "format"),
]
RIGHT, WRONG, MISSING = "right", "wrong", "missing"
# A text of many words, each of which may begin what a reader looks for.
TRYING = [
    *("a", "1 ", "1000 Aa ", "rue de la ", "a@", "a.", "www.", "(", "-", "ABC ", "pour les et "),
    *("Aaaa Bbbb-straat ", "0470 11 22 33 ", "Le lundi de 14 h à 16 h\n", "gratuit pour ", "« "),
    *("Bonjour à tous. ", "inscription ", "\n", " ", "12-", "Groupe de parole ", "€ ", "à "),
]


@lru_cache
def leaflets(name):
    return read_yaml(Path(__file__).parent / f"{name}.yaml")


def meetings(rows):
    return sorted(
        (row.frequency, row.weekday, row.weeks_of_month, str(row.start_time), str(row.end_time))
        for row in rows
    )


def sure_of(leaflet, name):
    """What is proposed without a question."""
    if name == "price":
        sums = [one.value for one in leaflet.sure("price_amount")]
        return ["gratuit"] * bool(leaflet.sure("is_free")) + sums
    return [one.value for one in leaflet.sure(COLUMN.get(name, name))]


def is_right(name, said, wanted, lookup):
    match name:
        case "meetings":
            expected = Meetings().clean(wanted.replace(" | ", "\n"))
            return meetings(meetings_of(read(said[0]).rules)) == meetings(expected)
        case "languages":
            return {lookup.languages.find(one).code for one in said[0].split("; ")} == set(wanted)
        case "helpline":
            return lookup.helplines.find(said[0]).import_key == wanted
        case "registration":
            return said == [str(SupportGroup.Registration(wanted).label)]
        case "format":
            return said == ["en ligne"]
        case "name" | "street" | "town" | "organisation":
            return [*map(fold, said)] == [fold(wanted)]
    return said == [wanted]


def judged(name, said, wanted, lookup):
    if not said:
        return MISSING if wanted else None
    if not wanted:
        return WRONG
    if name in ("themes", "audiences"):
        if not set(said) <= set(wanted):
            return WRONG
        return RIGHT if wanted[0] in said else MISSING
    return RIGHT if is_right(name, said, wanted, lookup) else WRONG


def measure(name):
    """How many of each, and a line for each that is not right."""
    lookup, counts, faults = Lookup(), Counter(), []
    for one in leaflets(name):
        leaflet = read_leaflet(plain(one["text"]), lookup)
        for field in FIELDS:
            said, wanted = sure_of(leaflet, field), one["says"].get(field)
            if verdict := judged(field, said, wanted, lookup):
                counts[verdict] += 1
                if verdict != RIGHT:
                    faults.append(f"{verdict}: {one['key']}, {field}: {said}, not {wanted}")
    return counts, faults


@pytest.mark.parametrize(
    "name",
    [
        "leaflets",
        "leaflets_unseen",
        "leaflets_unseen_again",
        "leaflets_third",
        "leaflets_fourth",
        "leaflets_fifth",
        "leaflets_sixth",
        "leaflets_seventh",
        "leaflets_eighth",
        "leaflets_ninth",
        "leaflets_tenth",
        "leaflets_eleventh",
    ],
)
def test_most_fields_are_read_right_and_hardly_any_wrong(name):
    counts, faults = measure(name)
    print(f"{name}: {dict(counts)}", *faults, sep="\n")
    fields = counts.total()
    assert counts[RIGHT] >= 0.85 * fields
    assert counts[WRONG] <= 0.02 * fields


def test_there_are_forty_leaflets_a_dozen_of_them_dutch():
    texts = [one["text"] for one in leaflets("leaflets")]
    dutch = [text for text in texts if {"van", "voor", "elke", "de"} & set(fold(text).split())]
    dutch = [text for text in dutch if not {"du", "pour", "les", "la"} & set(fold(text).split())]
    assert len(texts) == 40
    assert len(dutch) >= 10


# Nothing guessed, nothing lost ---------------------------------------------------------------


def looked_at(text):
    return read_leaflet(plain(text))


def of(leaflet, column):
    return [(one.value, one.sure) for one in leaflet.found if one.column == column]


def test_a_mobile_is_a_question_and_a_fixed_number_is_not():
    assert of(looked_at("Sophie, 0476 12 34 56"), "phone") == [("0476 12 34 56", False)]
    assert of(looked_at("Secrétariat 081 56 88 56"), "phone") == [("081 56 88 56", True)]


def test_of_two_numbers_neither_is_taken_for_certain():
    leaflet = looked_at("Namur 081 56 88 56\nDinant 082 22 33 44")
    assert of(leaflet, "phone") == [("081 56 88 56", False), ("082 22 33 44", False)]


def test_the_number_of_a_helpline_is_never_the_groups_own():
    leaflet = looked_at("Groupe de parole Espoir\nBesoin de parler ? 0800 32 123")
    assert of(leaflet, "phone") == []
    assert of(leaflet, "helpline") == [("Centre de Prévention du Suicide", False)]


def test_a_fax_is_no_number_to_call():
    assert of(looked_at("Fax : 081 56 88 56"), "phone") == []


def test_a_sum_with_a_condition_is_a_question():
    leaflet = looked_at("Prix : 8 € ; gratuit pour les membres")
    assert of(leaflet, "price_amount") == [("8", False)]
    assert of(leaflet, "is_free") == []


@pytest.mark.parametrize("text", ["Parking gratuit.", "Numéro gratuit", "Ce n’est pas gratuit."])
def test_what_else_is_free_is_not_the_group(text):
    assert ("oui", True) not in of(looked_at(text), "is_free")


def test_hours_on_the_phone_are_not_when_a_group_meets():
    assert of(looked_at("Secrétariat joignable le lundi de 9 h à 12 h"), "rhythm") == []
    leaflet = looked_at("Rencontres le lundi de 9 h à 12 h")
    ((rhythm, is_sure),) = of(leaflet, "rhythm")
    assert (squeeze(rhythm), is_sure) == ("Chaque lundi, de 9 h à 12 h", True)


def test_a_cycle_of_some_meetings_is_not_taken_for_every_week():
    leaflet = looked_at("Huit séances, le lundi de 9 h à 12 h")
    assert [sure for _value, sure in of(leaflet, "rhythm")] == [False]


@pytest.mark.parametrize(
    "beside",
    ["sauf en décembre : le 2e lundi", "En août : le mardi à 10 h", "fermé certains jours"],
)
def test_a_line_beside_it_that_changes_it_makes_it_a_question(beside):
    leaflet = looked_at(f"Groupe Espoir\nLe 3e lundi du mois à 14 h\n{beside}")
    assert [sure for _value, sure in of(leaflet, "rhythm")] == [False]


@pytest.mark.parametrize(
    "beside", ["Inscription : le lundi de 9 h à 12 h", "Inscription avant le lundi à 12 h"]
)
def test_when_one_registers_is_not_when_a_group_meets(beside):
    assert all(not sure for _value, sure in of(looked_at(beside), "rhythm"))
    ((rhythm, is_sure),) = of(looked_at(f"Le mardi à 19 h\n{beside}"), "rhythm")
    assert (squeeze(rhythm), is_sure) == ("Chaque mardi, à 19 h", True)


def test_a_theme_that_is_only_mentioned_is_a_question():
    leaflet = looked_at(
        "Groupe de parole Fibromyalgie\nOn y parle aussi de dépression et du couple."
    )
    assert of(leaflet, "themes")[0] == ("fibromyalgie", True)
    assert ("depression", False) in of(leaflet, "themes")


def test_an_association_that_lends_a_room_does_not_run_the_group():
    leaflet = looked_at("Café deuil\nOù : Espace 28, rue de la Colline 18, 4800 Verviers")
    assert [sure for _value, sure in of(leaflet, "organisation")] == [False]


def test_the_sentences_that_no_field_took_are_left():
    leaflet = looked_at("Groupe de parole Fibromyalgie\nVenez avec votre doudou.\nGratuit")
    assert leaflet.left == ["Venez avec votre doudou."]


def test_each_field_stands_beside_its_words():
    leaflet = looked_at("Le deuil, ensemble\nAppelez le 081 56 88 56 sans hésiter")
    number = next(one for one in leaflet.found if one.column == "phone")
    assert leaflet.words_of(number) == ["Appelez le ", "081 56 88 56", " sans hésiter"]


@pytest.mark.parametrize("words", TRYING)
def test_no_text_keeps_the_reader_busy(words):
    text = plain((words * LONGEST)[:LONGEST])[:LONGEST]
    begin = process_time()
    read_leaflet(text)
    assert process_time() - begin < 15


# Rather a question than a mistake -------------------------------------------------------------


def sure(text, column):
    return [one.value for one in looked_at(text).sure(column)]


@pytest.mark.parametrize(
    ("text", "column"),
    [
        ("De : Anne <anne@exemple.be>\nCafé des aidants de Namur", "email"),
        ("Van: an@voorbeeld.be\nMantelzorgcafé Gent", "email"),
        ("Groupe pour adultes avec un TDA/H", "organisation"),
        ("Mantelzorgcafé Gent\nGratis koffie en taart", "is_free"),
        ("Groupe de parole\nParking gratuit, café gratuit", "is_free"),
        ("Praatgroep Gent\n40 euro voor de vijf avonden", "price_amount"),
        ("Groupe de parole\nPrix : entre 5 et 10 €", "price_amount"),
        ("Groupe de parole\nPAF : 5 à 10 €", "price_amount"),
        ("Groupe de parole\nPrix : 10€ les 3 séances", "price_amount"),
        ("Sans inscription, sans engagement", "name"),
        ("Hello les mamans solos\nOn se voit dimanche", "name"),
        ("[Bulletin communal de mars]\nOn se voit !", "name"),
        ("#LundiEnsemble\nOn se voit !", "name"),
        ("Animation : Anne (maman) et Luc (psychologue)", "name"),
        ("Groupe pour parents désenfantés, à Namur", "organisation"),
    ],
)
def test_what_may_be_something_else_is_asked(text, column):
    assert sure(text, column) == []


def test_children_of_whom_it_is_about_are_relatives():
    text = "Familiegroep\nVoor partners en kinderen van personen met dementie"
    assert sure(text, "audiences") == ["proches"]


@pytest.mark.parametrize(
    ("text", "column", "value"),
    [
        ("Groupe de parole après un suicide", "themes", "deuil-apres-suicide"),
        ("Rouwgroep voor ouders die een kind verloren", "themes", "deuil-d-un-enfant"),
        ("ESPACE SANTÉ\nTable de conversation « Vivre avec »", "name", "« Vivre avec »"),
        ("Et la vie ?\nLe groupe « Fil de soie » vous accueille", "name", "« Fil de soie »"),
        ("Coucou, le café-fibro de Mons reprend le samedi", "name", "Café-fibro de Mons"),
        ("Groupe pour personnes vivant avec le VIH", "audiences", "personne-concernee"),
        ("Praatgroep voor mensen met epilepsie", "audiences", "personne-concernee"),
        ("« Se reconstruire »\nGroupe pour victimes d’inceste", "themes", "inceste"),
        ("A support group for adults living with anxiety", "audiences", "personne-concernee"),
        ("Groupe de parole\nInscriptions : anne@exemple.be", "registration", "inscription"),
        ("Groupe de parole\nPrix : 3€50", "price_amount", "3,50"),
        ("Groupe de parole\nPAF 7€50", "price_amount", "7,50"),
        ("Groupe de parole\nPrix : 2 € 50", "price_amount", "2,50"),
        ("Praatgroep\nDeelname: 2,5 euro", "price_amount", "2,50"),
        ("Groupe de parole\nCotisation : 1.200 € par an", "annual_fee", "1200"),
    ],
)
def test_what_is_said_so_is_read(text, column, value):
    assert any(fold(value) in fold(said) for said in sure(text, column))
