"""An ordinary spreadsheet becomes listings: what is not known is asked once, not refused."""

import pytest

from directory.models import Change, Organisation, PendingImport, SupportGroup, ThemeSynonym
from tests.exchange.test_exchange import (
    RIGHT,
    address,
    as_csv,
    bring_in,
    confirm,
    report,
    right,
    send,
    states,
)
from tests.factories import audience, make_group, make_organisation, theme
from tests.reading import squeeze

pytestmark = pytest.mark.django_db
OWN = {"Wie": "Groupe du mercredi", "Waarover": "Deuil et perte", "Où": "5000 Namur"}
ANSWERS = {
    "column-0": "name",
    "column-1": "themes",
    "column-2": "municipality",
    "all-kind": "groupe de soutien",
    "all-audiences": "Adultes",
}


def decide(desk, **data):
    return desk.post(address(), data, follow=True)


def own_headings(desk, **cells):
    """A file of which one heading alone is known, so that its table is found."""
    return send(desk, as_csv(OWN | {"Remarque": "x"} | cells))


# Columns ------------------------------------------------------------------------------------


def test_unknown_headings_lead_to_a_page_that_asks(desk):
    page = own_headings(desk)
    assert "Quelle colonne est laquelle" in page.text
    assert "Groupe du mercredi" in page.text
    assert not SupportGroup.objects.exists()


def test_the_editor_says_which_column_is_which_and_what_all_rows_are(desk):
    own_headings(desk)
    desk.post(f"{address()}titres/", ANSWERS | {"column-3": "internal_note"})
    assert states() == ["new"]
    confirm(desk)
    group = SupportGroup.objects.get()
    assert (group.name, group.kind, group.postal_code) == ("Groupe du mercredi", "support", "5000")
    assert list(group.audiences.all()) == [audience("adultes")]


def test_what_is_still_missing_is_asked_again(desk):
    own_headings(desk)
    response = desk.post(f"{address()}titres/", ANSWERS | {"all-kind": ""})
    assert "Il manque des colonnes" in response.text
    assert not PendingImport.objects.get().report


def with_source(desk, *rows, source="www.similes.example.org/groupes"):
    return send(desk, as_csv(*rows), source_url=source)


def test_the_source_of_a_list_is_said_once_for_all_its_rows(desk):
    own = {"Page de la source": "https://exemple.be/1"}
    with_source(desk, right(1) | {"Page de la source": ""}, right(2) | own)
    confirm(desk)
    first, second = SupportGroup.objects.order_by("import_key")
    assert first.source_url == "https://www.similes.example.org/groupes"
    assert second.source_url == "https://exemple.be/1"


def test_it_replaces_no_source_that_was_known(desk):
    make_group(import_key="w1", source_url="https://exemple.be/avant", phone="02 511 99 99")
    with_source(desk, {"Identifiant": "w1", "Tél": "081 22 33 44"})
    confirm(desk)
    group = SupportGroup.objects.get()
    assert (group.source_url, group.phone) == ("https://exemple.be/avant", "081 22 33 44")


def test_what_is_no_page_is_no_source(desk):
    page = with_source(desk, right(1), source="le guide social")
    assert "une seule adresse, sans espace" in squeeze(page.text)
    assert not PendingImport.objects.exists()


def test_the_answer_is_remembered_for_a_file_with_the_same_headings(desk):
    own_headings(desk)
    desk.post(f"{address()}titres/", ANSWERS | {"column-3": ""})
    PendingImport.objects.all().delete()
    page = own_headings(desk, Wie="Un autre groupe")
    assert "rien n’est encore écrit" in page.text
    assert states() == ["new"]


def test_an_import_without_an_answer_writes_nothing(desk):
    own_headings(desk)
    confirm(desk)
    assert not SupportGroup.objects.exists()


# Words --------------------------------------------------------------------------------------


def test_a_word_is_decided_once_for_all_its_rows(desk):
    send(desk, as_csv(*(right(n, Thèmes="Chagrin noir") for n in (1, 2, 3))))
    assert states() == ["refused"] * 3
    notes = PendingImport.objects.get().notes
    assert notes["unknown"] == [["themes", "Chagrin noir", 3]]
    decide(desk, **{"words": "1", "word-0": theme("deuil-et-perte").pk})
    assert states() == ["new"] * 3
    assert not ThemeSynonym.objects.filter(term="Chagrin noir").exists()


def test_a_word_is_taught_on_the_spot(desk):
    send(desk, as_csv(right(1, Thèmes="Chagrin noir")))
    data = {"words": "1", "word-0": theme("deuil-et-perte").pk, "teach-0": "1"}
    decide(desk, **data)
    assert ThemeSynonym.objects.get(term="Chagrin noir").theme == theme("deuil-et-perte")
    PendingImport.objects.all().delete()
    send(desk, as_csv(right(2, Thèmes="chagrin noir")))
    assert states() == ["new"]


def test_a_kind_is_decided_too(desk):
    send(desk, as_csv(right(1, Sorte="papotage"), right(2, Sorte="Papotage")))
    decide(desk, **{"words": "1", "word-0": "talking"})
    confirm(desk)
    assert {group.kind for group in SupportGroup.objects.all()} == {"talking"}


def test_an_answer_that_was_not_offered_counts_for_nothing(desk):
    send(desk, as_csv(right(1, Thèmes="Chagrin noir")))
    decide(desk, **{"words": "1", "word-0": "999999"})
    assert states() == ["refused"]


def test_every_unknown_word_of_a_cell_is_asked_about(desk):
    send(desk, as_csv(right(1, Thèmes="Chagrin noir; Spleen gris")))
    words = [word for _kind, word, _rows in PendingImport.objects.get().notes["unknown"]]
    assert words == ["Chagrin noir", "Spleen gris"]


# Organisations ------------------------------------------------------------------------------


def test_unknown_organisations_are_created_in_one_step(desk, editor):
    make_organisation(name="La Ronde")
    rows = [
        right(1, Organisation="Le Fil asbl"),
        right(2, Organisation="le fil ASBL"),
        right(3, Organisation="Le Pont"),
        right(4, Organisation="La Ronde"),
    ]
    send(desk, as_csv(*rows))
    assert states() == ["refused", "refused", "refused", "new"]
    decide(desk, make_organisations="1")
    assert states() == ["new"] * 4
    assert sorted(Organisation.objects.values_list("name", flat=True)) == [
        "La Ronde",
        "Le Fil asbl",
        "Le Pont",
    ]
    made = Organisation.objects.get(name="Le Pont")
    assert Change.objects.of(made).get().by == editor


# Cells --------------------------------------------------------------------------------------


def test_a_cell_that_cannot_be_read_may_go_to_the_note(desk):
    send(desk, as_csv(right(1, Tél="081 22 33", Prix="selon")))
    assert states() == ["refused"]
    decide(desk, leave_cells="1")
    assert states() == ["new"]
    confirm(desk)
    group = SupportGroup.objects.get()
    assert (group.phone, group.price_amount) == ("", None)
    assert "Téléphone : 081 22 33" in squeeze(group.internal_note)
    assert "selon" in group.internal_note


@pytest.mark.parametrize("words", ["prix libre", "10 € / 6 €", "5 € (membres : 3 €)"])
def test_a_price_in_words_is_kept_in_words(desk, words):
    send(desk, as_csv(right(1, Prix=words)))
    confirm(desk)
    group = SupportGroup.objects.get()
    assert (group.price, group.price_amount) == (words, None)


@pytest.mark.parametrize("words", ["cher", "5 0"])
def test_what_is_no_price_is_not_made_one(desk, words):
    send(desk, as_csv(right(1, Prix=words)))
    assert states() == ["refused"]


def test_a_public_may_stand_in_the_plural(desk):
    audience("proches").save()
    send(desk, as_csv(right(1, Publics="aidants proches")))
    assert states() == ["new"]


@pytest.mark.parametrize("cells", [{"Nom": ""}, {"Thèmes": "Inconnu"}, {"Sorte": "inconnue"}])
def test_what_a_listing_needs_is_not_left_out(desk, cells):
    send(desk, as_csv(right(1, Tél="081 22 33") | cells))
    assert not report()[0]["fixable"]
    decide(desk, leave_cells="1")
    assert states() == ["refused"]


@pytest.mark.parametrize(
    ("cells", "attribute", "value"),
    [
        ({"Prix": "gratuit"}, "is_free", True),
        ({"Tél": "néant"}, "phone", ""),
        ({"Tél": "-", "Mail": "?"}, "email", ""),
        ({"CP": "5100", "Commune": "Namur (Jambes)"}, "postal_code", "5100"),
    ],
)
def test_what_people_write_in_a_cell_is_read(desk, cells, attribute, value):
    bring_in(desk, RIGHT | cells)
    assert getattr(SupportGroup.objects.get(), attribute) == value


@pytest.mark.parametrize("between", [" / ", "/", "; ", "\n", ", "])
def test_languages_and_audiences_are_told_apart_however_they_stand(desk, between):
    bring_in(desk, RIGHT | {"Langues": between.join(["FR", "NL"]), "Publics": "Adultes/Parents"})
    group = SupportGroup.objects.get()
    assert {one.code for one in group.languages.all()} == {"fr", "nl"}
    assert {one.slug for one in group.audiences.all()} == {"adultes", "parents"}
