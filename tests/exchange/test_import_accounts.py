"""What became of a file: nothing of it is swallowed, and all that came of it can be taken back."""

import pytest
from django.contrib.auth.models import Group, User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from lxml import html

from directory.exchange.name_language import language_of_name
from directory.exchange.planning.planned import IS_NEW
from directory.exchange.sheets import MOST_COLUMNS, MOST_SHEETS
from directory.models import Change, SupportGroup, Territory
from tests.exchange.test_exchange import (
    LIST,
    RIGHT,
    address,
    bring_in,
    cautions,
    confirm,
    dry_run,
    report,
    right,
    send,
    states,
)
from tests.exchange.test_import_cells import book
from tests.factories import make_group, region
from tests.reading import squeeze

pytestmark = pytest.mark.django_db

HEADINGS = ["Identifiant", "Nom", "Sorte", "Thèmes", "Publics"]
ROW = ["w1", "Groupe du Tilleul", "soutien", "Deuil et perte", "Adultes"]


# What is not read is named -------------------------------------------------------------------


def test_other_sheets_are_named_with_their_lines(desk):
    data = book(
        ("Anciens", False, [HEADINGS, ROW, ROW]),
        ("Groupes", True, [HEADINGS, ROW]),
        ("Contacts", True, [["Anne", "081 22 33 44"]]),
        ("Vide", True, []),
    )
    page = squeeze(send(desk, data, "liste.xlsx").text)
    assert "Feuille lue : « Groupes »." in page
    assert "Feuille masquée, non lue : « Anciens », 3 lignes." in page
    assert "Autre feuille, non lue : « Contacts », 1 ligne." in page
    assert "« Vide »" not in page


def test_sheets_beyond_those_that_are_read_are_named(desk):
    others = [(f"Feuille {number}", True, [["Anne"]]) for number in range(MOST_SHEETS)]
    page = squeeze(send(desk, book(("Groupes", True, [HEADINGS, ROW]), *others), "liste.xlsx").text)
    assert "Autre feuille, non lue : « Feuille 0 », 1 ligne." in page
    assert f"Feuille de trop, non lue : « Feuille {MOST_SHEETS - 1} »." in page


def test_a_list_behind_too_many_sheets_is_named_too(desk):
    others = [(f"Feuille {number}", True, [["Anne"]]) for number in range(MOST_SHEETS)]
    page = squeeze(send(desk, book(*others, ("Groupes", True, [HEADINGS, ROW])), "liste.xlsx").text)
    assert "Feuilles de trop, non lues : Groupes." in page


def test_hidden_sheets_do_not_stand_before_the_list(desk):
    others = [(f"Feuille {number}", False, [["Anne"]]) for number in range(MOST_SHEETS)]
    send(desk, book(*others, ("Groupes", True, [HEADINGS, ROW])), "liste.xlsx")
    assert states() == ["new"]


def wide():
    filler = [""] * (MOST_COLUMNS - len(HEADINGS))
    return [[*HEADINGS, *filler, "Remarque", "Prix"], ROW, [*ROW, *filler, "", "5 €"]]


def test_columns_beyond_those_that_are_read_are_named(desk):
    page = squeeze(send(desk, book(("Groupes", True, wide())), "liste.xlsx").text)
    assert "Colonnes de trop, non lues : de GS à GT." in page


def test_columns_of_a_csv_are_named_as_well(desk):
    page = squeeze(send(desk, "\n".join(map(";".join, wide())).encode(), "liste.csv").text)
    assert "Colonnes de trop, non lues : de GS à GT." in page


def test_empty_columns_are_not_missed(desk):
    data = book(("Groupes", True, [HEADINGS, [*ROW, *[""] * MOST_COLUMNS]]))
    assert "de trop" not in squeeze(send(desk, data, "liste.xlsx").text)


def test_a_file_of_themes_names_what_it_leaves_too(desk):
    lines = [["Thème", *[""] * (MOST_COLUMNS - 1), "Remarque"], ["Deuil périnatal"]]
    file = SimpleUploadedFile("themes.xlsx", book(("Thèmes", True, lines)))
    address = reverse("admin:directory_theme_import")
    page = squeeze(desk.post(address, {"file": file}, follow=True).text)
    assert "Colonne de trop, non lue : GS." in page


def test_a_file_of_one_sheet_speaks_of_no_other(desk):
    page = squeeze(send(desk, book(("Groupes", True, [HEADINGS, ROW])), "liste.xlsx").text)
    assert "feuille" not in page


def test_lines_above_the_headings_are_named(desk):
    title = ["Liste de Similes, mars 2026"]
    page = squeeze(send(desk, book(("Groupes", True, [title, HEADINGS, ROW])), "liste.xlsx").text)
    assert "Ligne 1, au-dessus des titres, non lue : « Liste de Similes, mars 2026 »." in page
    assert "Le fichier a 3 lignes, titres compris ; 1 fiche y a été lue." in page


def test_an_address_under_source_is_the_source_of_the_facts(desk):
    bring_in(desk, right(1, Source="https://www.similes.org/groupes?utm_source=x"))
    group = SupportGroup.objects.get()
    assert group.source_url == "https://www.similes.org/groupes"
    assert group.import_key == "similes-org:w1"


def test_a_word_under_source_names_who_made_the_list(desk):
    bring_in(desk, right(1, Source="Similes"))
    group = SupportGroup.objects.get()
    assert (group.source_url, group.import_key) == ("", "similes:w1")


# Who a row is --------------------------------------------------------------------------------


@pytest.fixture
def known(db):
    return make_group(name="Le Phare", import_key="w1", municipality="Liège")


OTHER = {"Identifiant": "w1", "Nom": "Groupe du mercredi", "Commune": "Namur"}


def test_a_reused_identifier_waits_for_an_answer(desk, known):
    dry_run(desk, OTHER)
    assert states() == ["undecided"]
    assert "un autre nom et une autre commune" in cautions()
    confirm(desk)
    known.refresh_from_db()
    assert known.name == "Le Phare"


@pytest.mark.parametrize(
    "row",
    [
        OTHER | {"Nom": "Le Phare"},
        OTHER | {"Commune": "Liège"},
        {"Identifiant": "w1", "Nom": "Groupe du mercredi"},
    ],
)
def test_another_name_or_another_place_alone_is_a_change(desk, known, row):
    dry_run(desk, row)
    assert states() == ["changed"]


def decide(desk, choice):
    desk.post(address(), {f"row-{report()[0]['line']}": choice, "decide": "1"})


def test_it_is_the_same_group_if_the_editor_says_so(desk, known):
    dry_run(desk, OTHER)
    decide(desk, str(known.pk))
    assert states() == ["changed"]
    confirm(desk)
    known.refresh_from_db()
    assert (known.name, known.municipality.name_fr) == ("Groupe du mercredi", "Namur")


def test_it_is_a_new_group_and_the_identifier_stays_where_it_is(desk, known):
    dry_run(desk, RIGHT | OTHER)
    decide(desk, IS_NEW)
    assert states() == ["new"]
    assert "L’identifiant reste celui de « Le Phare »." in cautions()
    confirm(desk)
    new = SupportGroup.objects.exclude(pk=known.pk).get()
    assert (new.name, new.import_key) == ("Groupe du mercredi", None)


# The language of a name ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "spoken", "language"),
    [
        ("Praatgroep voor ouders", [], "nl"),
        ("Groupe de parole pour parents", ["nl"], "fr"),
        ("Selbsthilfegruppe Eupen", [], "de"),
        ("Peer support group", [], "en"),
        ("OverKop", ["nl"], "nl"),
        ("OverKop", ["fr", "nl"], "fr"),
        ("Alzheimer Café", ["fr"], "fr"),
    ],
)
def test_a_name_tells_its_language(name, spoken, language):
    assert language_of_name(name, spoken) == language


def test_a_new_group_has_the_language_of_its_name_unless_the_file_says_it(desk):
    bring_in(
        desk,
        right(1, Nom="Praatgroep voor ouders"),
        right(2, Nom="Praatgroep voor jongeren", **{"Langue du nom": "français"}),
    )
    languages = SupportGroup.objects.order_by("import_key").values_list("name_language", flat=True)
    assert list(languages) == ["nl", "fr"]


# Taking it back ------------------------------------------------------------------------------


def undo(desk, page):
    (form,) = html.fromstring(page.text if hasattr(page, "text") else page).xpath(
        "//form[@class='undo']"
    )
    return desk.post(form.get("action"), follow=True)


def confirmed(desk):
    return desk.post(address(), {"confirm": "1"}, follow=True)


def test_a_whole_import_can_be_taken_back(desk, known):
    dry_run(desk, {"Identifiant": "w1", "Nom": "Le Nid"}, right(2), right(3))
    page = confirmed(desk)
    assert SupportGroup.objects.count() == 3
    assert "Annulé pour 3 fiches." in squeeze(undo(desk, page).text)
    known.refresh_from_db()
    assert known.name == "Le Phare"
    assert SupportGroup.objects.get() == known


def test_what_was_taken_back_is_kept_in_the_history(desk):
    dry_run(desk, RIGHT)
    undo(desk, confirmed(desk))
    assert not SupportGroup.objects.exists()
    assert Change.objects.deletions(SupportGroup).get().name == "Groupe du mercredi"


def test_a_group_that_somebody_worked_on_since_stays(desk):
    dry_run(desk, RIGHT, right(2))
    page = confirmed(desk)
    group = SupportGroup.objects.get(name="Groupe du mercredi")
    group.summary = "On y parle de tout."
    group.save()
    assert "a changé depuis" in squeeze(undo(desk, page).text)
    assert SupportGroup.objects.get() == group


def test_a_group_that_was_published_since_stays(desk):
    dry_run(desk, RIGHT)
    page = confirmed(desk)
    SupportGroup.objects.update(status="published")
    undo(desk, page)
    assert SupportGroup.objects.get().status == "published"


def test_somebody_of_a_region_takes_an_own_import_back(client):
    user = User.objects.create_user("rene", is_staff=True)
    user.groups.add(Group.objects.get(name="Région"))
    Territory.objects.create(user=user).regions.add(region("namur"))
    client.force_login(user)
    dry_run(client, right(1))
    page = confirmed(client)
    assert SupportGroup.objects.count() == 1
    undo(client, page)
    assert not SupportGroup.objects.exists()


def test_the_list_may_be_filtered_by_this_import(desk, known):
    dry_run(desk, right(2, Nom="Groupe du mercredi"))
    page = confirmed(desk)
    (link,) = html.fromstring(page.text).xpath("//a[text()='Voir cet import']/@href")
    listed = desk.get(link).text
    assert "Groupe du mercredi" in listed
    assert "Le Phare" not in listed.split('id="result_list"')[1]
    assert "Import de « liste.csv »" in squeeze(desk.get(LIST).text)


def test_what_the_file_left_as_it_was_is_listed_with_the_rest(desk, known):
    dry_run(desk, {"Identifiant": "w1", "Nom": "Le Phare"}, right(2, Nom="Groupe du mercredi"))
    page = confirmed(desk)
    (link,) = html.fromstring(page.text).xpath("//a[text()='Voir aussi 1 inchangée']/@href")
    listed = desk.get(link).text.split('id="result_list"')[1]
    assert "Groupe du mercredi" in listed
    assert "Le Phare" in listed


def test_an_import_that_does_not_exist_filters_everything_away(desk, known):
    for value in ("x", "00000000-0000-0000-0000-000000000000"):
        assert "Le Phare" not in desk.get(f"{LIST}?import={value}").text
