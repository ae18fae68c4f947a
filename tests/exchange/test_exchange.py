"""Groups from a spreadsheet: what is understood, what is refused, what is never written."""

import csv
import zipfile
from datetime import date, time, timedelta
from io import BytesIO, StringIO
from uuid import uuid4

import pytest
from django.contrib.admin.models import LogEntry
from django.contrib.auth.models import Permission, User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from openpyxl import Workbook, load_workbook

from directory.admin.groups import SupportGroupAdmin
from directory.exchange import tables
from directory.exchange.groups import GroupSheet
from directory.exchange.planning import checking
from directory.exchange.planning.plan import Plan
from directory.exchange.planning.planned import Rights, anywhere
from directory.exchange.sheets import LARGEST_UNPACKED
from directory.models import (
    DataVersion,
    Duplicate,
    Locality,
    Meeting,
    Merge,
    PendingImport,
    SupportGroup,
)
from directory.upkeep.merging import merge, take_apart
from tests.admin.test_roles import browser_of, somebody
from tests.clock import on as on
from tests.factories import audience, make_group, make_helpline, make_organisation, place, theme
from tests.reading import Page, read, squeeze

pytestmark = pytest.mark.django_db

LIST = "/admin/directory/supportgroup/"
IMPORT = f"{LIST}importer/"
# A row that is right; a test says what else the file has.
RIGHT = {
    "Nom": "Groupe du mercredi",
    "Sorte": "groupe de soutien",
    "Thèmes": "Deuil et perte",
    "Publics": "Adultes",
    "CP": "5000",
    "Commune": "Namur",
    "Identifiant": "w1",
}


def staff(*permissions):
    user = User.objects.create_user(f"staff-{len(permissions)}", is_staff=True)
    names = [*permissions, "work_everywhere"]
    user.user_permissions.set(Permission.objects.filter(codename__in=names))
    client = Client()
    client.force_login(user)
    return client


def as_csv(*rows, delimiter=";", end="\r\n"):
    """Rows are dicts; a heading that one of them lacks is an empty cell."""
    headings = list(dict.fromkeys(heading for row in rows for heading in row))
    text = StringIO()
    writer = csv.DictWriter(text, headings, "", delimiter=delimiter, lineterminator=end)
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode()


def as_xlsx(*lines):
    book = Workbook()
    for line in lines:
        book.active.append(line)
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def right(number=1, **cells):
    return RIGHT | {"Identifiant": f"w{number}", "Nom": f"Groupe {'abcdefgh'[number] * 5}"} | cells


def send(desk, data, name="liste.csv", **options):
    """The page that follows an upload: the dry run, or the form with what is wrong."""
    data = {"file": SimpleUploadedFile(name, data), "new_status": "review", **options}
    return Page(desk.post(IMPORT, data, follow=True))


def dry_run(desk, *rows, state=None, **options):
    """The page of the dry run, of the rows in one state."""
    page = send(desk, as_csv(*rows), **options)
    assert "rien n’est encore écrit" in page.text, page.text
    return show(desk, state) if state else page


def address():
    return f"{IMPORT}{PendingImport.objects.get().key}/"


def show(desk, state):
    return read(desk, f"{address()}?lignes={state}")


def confirm(desk, **data):
    return Page(desk.post(address(), {"confirm": "1"} | data, follow=True))


def bring_in(desk, *rows, **options):
    dry_run(desk, *rows, **options)
    return confirm(desk)


def report():
    return PendingImport.objects.get().report


def states():
    return [row["state"] for row in report()]


def problems():
    return squeeze(" ".join(problem for row in report() for problem in row["problems"]))


def cautions():
    return squeeze(" ".join(caution for row in report() for caution in row["cautions"]))


def exported(desk, query=""):
    response = desk.get(f"{LIST}exporter.csv{query}")
    assert response.status_code == 200
    text = b"".join(response.streaming_content).decode("utf-8-sig")
    return list(csv.DictReader(StringIO(text), delimiter=";"))


# From file to listing ------------------------------------------------------------------------


def test_a_new_row_is_added_for_somebody_to_read(desk):
    page = bring_in(desk, RIGHT)
    assert "1 fiche ajoutée" in page.text
    group = SupportGroup.objects.get()
    assert group.name == "Groupe du mercredi"
    assert group.status == "review"
    assert group.import_key == "w1"
    assert group.municipality == place("Namur")
    assert group.postal_code == "5000"
    assert group.main_theme == theme("deuil-et-perte")
    assert list(group.themes.all()) == [theme("deuil-et-perte")]
    assert list(group.audiences.all()) == [audience("adultes")]
    assert group.public_latitude == place("Namur").latitude


def test_nothing_is_written_before_the_editor_confirms(desk):
    version = DataVersion.latest()
    page = dry_run(desk, RIGHT)
    assert "1 nouvelle" in page.text
    assert not SupportGroup.objects.exists()
    assert DataVersion.latest() == version


def test_an_import_given_up_changes_nothing_and_leaves_nothing(desk):
    dry_run(desk, RIGHT)
    page = Page(desk.post(address(), {"give_up": "1"}, follow=True))
    assert "rien n’a changé" in page.text
    assert not SupportGroup.objects.exists()
    assert not PendingImport.objects.exists()


def test_a_confirmed_import_leaves_no_copy_of_the_file(desk):
    bring_in(desk, RIGHT)
    assert not PendingImport.objects.exists()


def test_a_change_is_shown_field_by_field(desk):
    make_group(import_key="w1", phone="02 511 99 99", rhythm="Le lundi")
    page = dry_run(
        desk, {"Identifiant": "w1", "Tél": "081/22.33.44", "Rythme": "Le lundi"}, state="changed"
    )
    assert "Téléphone 02 511 99 99 → 081 22 33 44" in page.text
    assert "Rythme" not in page.text


def test_a_confirmed_change_is_written_and_moves_the_data_version(desk):
    group = make_group(import_key="w1", phone="02 511 99 99")
    before = DataVersion.latest()
    page = bring_in(desk, {"Identifiant": "w1", "Tél": "081/22.33.44"})
    assert "1 modifiée" in page.text
    group.refresh_from_db()
    assert group.phone == "081 22 33 44"
    assert DataVersion.latest() > before


def test_a_group_that_an_import_renames_is_found_by_its_old_name(desk, client):
    group = make_group(name="Les Éclaircies", import_key="w1")
    bring_in(desk, {"Identifiant": "w1", "Nom": "Le Rivage"})
    group.refresh_from_db()
    assert (group.name, group.former_names) == ("Le Rivage", "Les Éclaircies")
    assert "Le Rivage" in read(client, "/groupes/?q=eclaircies").text


def test_a_change_is_public_on_the_next_request(desk):
    group = make_group(import_key="w1", name="Ancien nom")
    bring_in(desk, {"Identifiant": "w1", "Nom": "Nouveau nom"})
    assert "Nouveau nom" in read(Client(), group.get_absolute_url()).text


def test_an_unchanged_row_says_so(desk):
    make_group(import_key="w1", phone="02 511 99 99")
    page = dry_run(desk, {"Identifiant": "w1", "Tél": "+32 2 511 99 99"}, state="unchanged")
    assert "Rien ne change" in page.text
    assert not page.tree.xpath("//input[@name='confirm']")


def test_a_refused_row_does_not_hold_up_the_others(desk):
    page = bring_in(desk, right(1), right(2, Thèmes="xyzzy"))
    assert "1 fiche ajoutée" in page.text
    assert "1 ligne laissée de côté" in page.text
    assert SupportGroup.objects.get().import_key == "w1"


def test_a_refused_row_holds_up_the_others_if_the_editor_wants(desk):
    dry_run(desk, right(1), right(2, Thèmes="xyzzy"))
    page = confirm(desk, only_whole="1")
    assert "Rien n’a été importé" in page.text
    assert not SupportGroup.objects.exists()


def test_a_row_has_the_number_that_the_spreadsheet_shows(desk):
    data = "Liste 2026;;;\r\n\r\nNom;Sorte;Thèmes;Publics\r\n;;;\r\nA;soutien;xyzzy;adultes\r\n"
    send(desk, data.encode())
    assert [row["line"] for row in report()] == [5]


def test_what_changed_since_the_dry_run_is_shown_again_before_anything_is_written(desk):
    group = make_group(import_key="w1", phone="02 511 99 99")
    dry_run(desk, {"Identifiant": "w1", "Tél": "081/22.33.44"})
    group.phone = "04 222 33 44"
    group.save()
    page = confirm(desk)
    assert "l’annuaire a changé" in page.text
    assert "04 222 33 44 → 081 22 33 44" in page.text
    group.refresh_from_db()
    assert group.phone == "04 222 33 44"
    confirm(desk)
    group.refresh_from_db()
    assert group.phone == "081 22 33 44"


def test_a_save_between_the_second_reading_and_the_writing_stops_the_import(desk, monkeypatch):
    dry_run(desk, RIGHT)
    monkeypatch.setattr(
        Plan, "report", lambda self, report=Plan.report: DataVersion.bump() or report(self)
    )
    assert "l’annuaire a changé" in confirm(desk).text
    assert not SupportGroup.objects.exists()


def test_each_written_row_is_logged_with_its_file_and_line(desk, editor):
    group = make_group(import_key="w1")
    bring_in(desk, {"Identifiant": "w1", "Tél": "081/22.33.44"})
    entry = LogEntry.objects.get()
    assert (entry.user, entry.object_id) == (editor, str(group.pk))
    assert squeeze(entry.change_message) == "Import de « liste.csv », ligne 2 : Téléphone."
    assert "081" not in entry.change_message


# Never public, never verified ----------------------------------------------------------------


@pytest.mark.parametrize("status", ["review", "draft"])
def test_a_new_group_waits_as_the_editor_chose(desk, status):
    bring_in(desk, RIGHT | {"Statut": "publié", "Vérifié le": "2026-01-01"}, new_status=status)
    group = SupportGroup.objects.get()
    assert group.status == status
    assert group.verified_on is None


def test_an_import_cannot_publish(desk):
    page = send(desk, as_csv(RIGHT), new_status="published")
    assert not PendingImport.objects.exists()
    assert "publi" in page.text


@pytest.mark.parametrize("status", ["draft", "published", "ended"])
def test_an_import_never_changes_the_status(desk, status):
    group = make_group(import_key="w1", status=status)
    bring_in(desk, {"Identifiant": "w1", "Statut": "en pause", "Tél": "081 22 33 44"})
    group.refresh_from_db()
    assert group.phone == "081 22 33 44"
    assert group.status == status


def test_a_status_that_differs_is_said_not_to_be_taken(desk):
    make_group(import_key="w1", status="draft")
    dry_run(desk, {"Identifiant": "w1", "Statut": "publié"})
    assert "Statut : « publié » n’est pas repris" in cautions()


def test_an_import_never_counts_as_a_check(desk, editor):
    checked = {"verified_on": date(2026, 1, 2), "verified_by": editor, "verified_method": "call"}
    group = make_group(import_key="w1", **checked)
    bring_in(desk, {"Identifiant": "w1", "Vérifié le": "2026-11-11", "Tél": "081 22 33 44"})
    group.refresh_from_db()
    assert group.phone == "081 22 33 44"
    assert {name: getattr(group, name) for name in checked} == checked


def test_a_published_listing_is_changed_by_who_may_publish(desk):
    group = make_group(import_key="w1")
    dry_run(desk, {"Identifiant": "w1", "Tél": "081 22 33 44"})
    assert "les visiteurs le verront tout de suite" in cautions()
    confirm(desk)
    group.refresh_from_db()
    assert group.phone == "081 22 33 44"


def test_a_published_listing_is_not_changed_by_who_may_not_publish(desk, monkeypatch):
    may_not = lambda self, request: False  # noqa: E731
    monkeypatch.setattr(SupportGroupAdmin, "has_publish_permission", may_not, raising=False)
    published = make_group(import_key="w1")
    draft = make_group(import_key="w2", status="draft")
    dry_run(
        desk,
        {"Identifiant": "w1", "Tél": "081 22 33 44"},
        {"Identifiant": "w2", "Tél": "081 22 33 44"},
    )
    assert states() == ["refused", "changed"]
    assert "seule une personne qui peut publier" in problems()
    confirm(desk)
    published.refresh_from_db()
    draft.refresh_from_db()
    assert (published.phone, draft.phone) == ("", "081 22 33 44")


def test_a_published_listing_that_stays_as_it_is_needs_no_right_to_publish(desk, monkeypatch):
    may_not = lambda self, request: False  # noqa: E731
    monkeypatch.setattr(SupportGroupAdmin, "has_publish_permission", may_not, raising=False)
    make_group(import_key="w1", phone="081 22 33 44")
    dry_run(desk, {"Identifiant": "w1", "Tél": "081/22.33.44"})
    assert states() == ["unchanged"]


def test_a_new_group_hides_its_address_until_somebody_says_otherwise(desk):
    bring_in(
        desk,
        right(1, Rue="Rue Basse 1"),
        right(2, Rue="Rue Haute 2", **{"Visibilité de l’adresse": "adresse publiée"}),
    )
    hidden, shown = SupportGroup.objects.order_by("import_key")
    assert hidden.address_visibility == "unasked"
    assert shown.address_visibility == "public"


def test_showing_an_address_that_was_hidden_asks_for_attention(desk):
    make_group(import_key="w1", address_visibility="on_request")
    dry_run(desk, {"Identifiant": "w1", "Visibilité de l’adresse": "adresse publiée"})
    assert "sera montrée aux visiteurs" in cautions()


def test_hiding_an_address_needs_no_caution_of_that_kind(desk):
    make_group(import_key="w1")
    dry_run(desk, {"Identifiant": "w1", "Visibilité de l’adresse": "seulement la commune"})
    assert states() == ["changed"]
    assert "sera montrée" not in cautions()


# Which group a row is about ------------------------------------------------------------------


def test_the_same_number_of_another_source_is_another_group(desk):
    bring_in(desk, right(1, Source="Similes", Identifiant="12"))
    bring_in(desk, right(2, Source="Le Fil", Identifiant="12"))
    keys = SupportGroup.objects.values_list("import_key", flat=True).order_by("import_key")
    assert list(keys) == ["le-fil:12", "similes:12"]


def test_the_same_source_and_number_is_the_same_group(desk):
    bring_in(desk, right(1, Source="Similes", Identifiant="12"))
    bring_in(desk, right(2, Source="SIMILES", Identifiant="12"))
    assert SupportGroup.objects.get().name == "Groupe ccccc"


@pytest.fixture
def merged():
    """(a group that became part of another, of which a list elsewhere knows nothing, that other)"""
    kept, other = make_group(name="Le Phare"), make_group(name="Phare", import_key="w1")
    pair = Duplicate.objects.create(first=kept, second=other, score=90)
    merge(pair, "first", {})
    return other, kept


def test_a_group_that_was_merged_is_updated_where_it_went(desk, merged):
    other, kept = merged
    dry_run(desk, {"Identifiant": "w1", "Tél": "081 22 33 44"})
    assert "« Phare » a été réuni avec « Le Phare » : la ligne va à celui-ci" in cautions()
    confirm(desk)
    kept.refresh_from_db()
    other.refresh_from_db()
    assert (kept.phone, kept.import_key) == ("081 22 33 44", None)
    assert (other.phone, other.import_key, other.status) == ("", "w1", "ended")


def test_a_row_that_resembles_a_merged_group_is_offered_where_it_went(desk, merged):
    _other, kept = merged
    dry_run(desk, right(2, Nom="Phare"))
    assert [row["candidates"] for row in report()] == [[[kept.pk, "Le Phare"]]]


def test_merged_groups_that_part_again_are_updated_apart(desk, merged):
    other, kept = merged
    take_apart(Merge.objects.get())
    bring_in(desk, {"Identifiant": "w1", "Tél": "081 22 33 44"})
    kept.refresh_from_db()
    other.refresh_from_db()
    assert (kept.phone, other.phone) == ("", "081 22 33 44")


def test_an_export_with_a_merged_group_comes_back_unchanged(desk, merged):
    rows = exported(desk)
    assert {row["Nom"] for row in rows} == {"Phare", "Le Phare"}
    dry_run(desk, *rows)
    assert states() == ["unchanged", "unchanged"]


def test_groups_that_were_merged_in_a_circle_stay_where_they_are(desk, merged):
    other, kept = merged
    Merge.objects.create(kept=other, other=kept, batch=uuid4())
    kept.move_to("ended", reason="Fini.")
    dry_run(desk, {"Identifiant": "w1", "Tél": "081 22 33 44"})
    assert states() == ["changed"]


def test_a_row_without_identifier_is_recognised_by_its_page(desk):
    group = make_group(import_key=None)
    bring_in(desk, {"Adresse de la page": group.slug, "Tél": "081 22 33 44"})
    group.refresh_from_db()
    assert group.phone == "081 22 33 44"


def test_an_import_does_not_move_a_page(desk):
    group = make_group(import_key="w1")
    bring_in(desk, {"Identifiant": "w1", "Adresse de la page": "autre", "Tél": "081 22 33 44"})
    assert SupportGroup.objects.get().slug == group.slug


def test_the_same_identifier_twice_in_a_file_is_refused_the_second_time(desk):
    dry_run(desk, right(1), right(2, Identifiant="w1"))
    assert states() == ["new", "refused"]
    assert "Même identifiant que la ligne 2" in problems()


def test_the_same_record_twice_in_a_file_is_refused_the_second_time(desk):
    make_group(import_key="w1")
    rows = [{"Identifiant": "w1", "Tél": tel} for tel in ("081 22 33 44", "081 22 33 45")]
    dry_run(desk, *rows)
    assert states() == ["changed", "refused"]
    assert "Même fiche que la ligne 2" in problems()
    confirm(desk)
    assert SupportGroup.objects.get().phone == "081 22 33 44"


def test_a_row_that_resembles_a_group_waits_for_an_answer(desk):
    make_group(name="Groupe du Mercredi !", municipality="Namur")
    page = dry_run(desk, RIGHT)
    assert states() == ["undecided"]
    assert "Groupe du Mercredi ! » : c’est la même fiche" in page.text
    assert not page.tree.xpath("//input[@name='confirm']")
    confirm(desk)
    assert SupportGroup.objects.count() == 1


def test_the_same_name_in_another_town_is_a_new_group(desk):
    make_group(name="Groupe du mercredi", municipality="Liège")
    dry_run(desk, RIGHT)
    assert states() == ["new"]


def test_it_is_the_same_group_when_the_editor_says_so(desk):
    group = make_group(name="Groupe du Mercredi !", municipality="Namur", import_key=None)
    dry_run(desk, RIGHT)
    desk.post(address(), {"row-2": str(group.pk)})
    assert states() == ["changed"]
    confirm(desk)
    group.refresh_from_db()
    assert (group.name, group.import_key) == ("Groupe du mercredi", "w1")
    assert SupportGroup.objects.count() == 1


def test_it_is_a_new_group_when_the_editor_says_so(desk):
    make_group(name="Groupe du Mercredi !", municipality="Namur")
    dry_run(desk, RIGHT)
    desk.post(address(), {"all": "new"})
    assert states() == ["new"]
    confirm(desk)
    assert SupportGroup.objects.count() == 2


def test_all_undecided_rows_may_be_answered_at_once(desk):
    group = make_group(name="Groupe du Mercredi !", municipality="Namur")
    dry_run(desk, RIGHT)
    desk.post(address(), {"all": "same"})
    assert report()[0]["pk"] == group.pk


def test_an_answer_that_was_not_offered_is_not_taken(desk):
    make_group(name="Groupe du Mercredi !", municipality="Namur")
    other = make_group(name="Tout autre chose", municipality="Liège")
    dry_run(desk, RIGHT)
    desk.post(address(), {"row-2": str(other.pk)})
    assert states() == ["undecided"]


def test_twins_within_a_file_are_asked_about(desk):
    dry_run(desk, RIGHT, RIGHT | {"Identifiant": "w2"})
    assert states() == ["new", "undecided"]


# Columns -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "heading",
    ["CP", "code postal", "CODE POSTAL", "Code  postal *", "Code(s) postal", "Postcode"],
)
def test_headings_are_understood_in_any_spelling(desk, heading):
    row = {key: value for key, value in RIGHT.items() if key not in ("CP", "Commune")}
    bring_in(desk, row | {heading: "8400"})
    assert SupportGroup.objects.get().municipality == place("Ostende")


def test_unknown_columns_are_named_and_left_aside(desk):
    page = dry_run(desk, RIGHT | {"Couleur": "bleu"})
    assert "Colonnes inconnues, laissées de côté : Couleur" in page.text
    assert states() == ["new"]


def test_a_list_of_new_groups_without_a_needed_column_asks_which_it_is(desk):
    page = send(desk, as_csv({"Nom": "A", "Sorte": "soutien", "Publics": "adultes"}))
    assert "Il manque des colonnes : Thèmes" in page.text
    assert "Quelle colonne est laquelle" in page.text
    assert not PendingImport.objects.get().report


def test_a_list_with_identifiers_needs_no_other_column(desk):
    make_group(import_key="w1")
    dry_run(desk, {"Identifiant": "w1", "Tél": "081 22 33 44"})
    assert states() == ["changed"]


def test_a_new_row_without_a_needed_cell_is_refused(desk):
    dry_run(desk, RIGHT | {"Publics": ""})
    assert problems() == "Publics : à remplir."


def test_two_columns_for_one_thing_are_asked_about(desk):
    page = send(desk, as_csv(RIGHT | {"Code postal": "5000"}))
    assert "Deux colonnes veulent dire « Code postal »" in page.text


def test_an_empty_cell_changes_nothing(desk):
    make_group(import_key="w1", phone="02 511 99 99")
    dry_run(desk, {"Identifiant": "w1", "Tél": ""})
    assert states() == ["unchanged"]


def test_an_empty_cell_erases_if_the_editor_wants(desk):
    group = make_group(import_key="w1", phone="02 511 99 99", is_free=True)
    bring_in(desk, {"Identifiant": "w1", "Tél": "", "Gratuit": ""}, empty_cells_erase="on")
    group.refresh_from_db()
    assert (group.phone, group.is_free) == ("", None)


def test_what_a_group_must_have_cannot_be_erased(desk):
    make_group(import_key="w1")
    dry_run(desk, {"Identifiant": "w1", "Publics": "", "Nom": ""}, empty_cells_erase="on")
    assert states() == ["refused"]
    assert "Publics : à remplir" in problems()


def test_nor_what_visitors_need_of_a_published_group(desk):
    make_group(import_key="w1", website="", email="", phone="02 511 99 99")
    dry_run(desk, {"Identifiant": "w1", "Tél": ""}, empty_cells_erase="on")
    assert states() == ["refused"]
    assert "il manque : un moyen de contact" in problems()


def test_the_contact_of_its_organisation_is_one_for_an_import_too(desk):
    house = make_organisation(email="asbl@exemple.be")
    nothing = {"website": "", "email": ""}
    make_group(import_key="w1", phone="02 511 99 99", organisation=house, **nothing)
    dry_run(desk, {"Identifiant": "w1", "Tél": ""}, empty_cells_erase="on")
    assert states() == ["changed"]


# Cells ---------------------------------------------------------------------------------------


UNDERSTOOD = [
    ("Tél", "02/511.99.99", "phone", "02 511 99 99"),
    ("Tél", "+32 2 511 99 99", "phone", "02 511 99 99"),
    ("Tél", "0032 2 511 99 99", "phone", "02 511 99 99"),
    ("Tél", "+32 (0)2 511 99 99", "phone", "02 511 99 99"),
    ("Tél", "25119999", "phone", "02 511 99 99"),
    ("Tél", "Tél. : 04/222.33.44", "phone", "04 222 33 44"),
    ("Tél", "081\u00a022\u00a033\u00a044", "phone", "081 22 33 44"),
    ("Tél", "0800/12345", "phone", "0800 12 345"),
    ("Tél", "081 22 33 44 (le matin)", "phone_note", "le matin"),
    # Whom to ask for.
    ("Tél", "02 511 99 99 Marie", "phone_note", "Marie"),
    ("Tél", "+31 20 123 4567", "phone", "+31 20 123 4567"),
    ("Prix", "3,50", "price_amount", 3.5),
    ("Prix", "3.50 €", "price_amount", 3.5),
    ("Prix", "5,-", "price_amount", 5),
    ("Cotisation", "1 200", "annual_fee", 1200),
    ("Gratuit", "oui", "is_free", True),
    ("Gratuit", "X", "is_free", True),
    ("Gratuit", "Nee", "is_free", False),
    ("Anonyme", "ja", "anonymous", True),
    ("PMR", "non", "wheelchair", False),
    ("Âge min", "18 ans", "min_age", 18),
    ("Âge max", "30.0", "max_age", 30),
    ("Site", "www.exemple.be", "website", "https://www.exemple.be"),
    ("Courriel", "mailto:info@exemple.be", "email", "info@exemple.be"),
    ("Date de la source", "21/03/2018", "source_date", "2018-03-21"),
    ("Date de la source", "03/2018", "source_date", "2018-03"),
    ("Date de la source", "2018", "source_date", "2018"),
    ("Format", "présentiel", "format", "in_person"),
    ("Format", "Visio", "format", "online"),
    ("Format", "hybrid", "format", "hybrid"),
    ("Animation", "les deux", "facilitation", "both"),
    ("Animation", "par une équipe professionnelle", "facilitation", "professional"),
    ("Animation", "par des professionnels", "facilitation", "professional"),  # what it was called
    ("Animation", "par des personnes concernées et des professionnels", "facilitation", "both"),
    ("Sorte de groupe", "ZELFHULPGROEP", "kind", "self_help"),
    ("Sorte de groupe", "talking", "kind", "talking"),
    ("Inscription", "obligatoire", "registration", "required"),
    ("Langue du nom", "Nederlands", "name_language", "nl"),
    ("Confiance", "haute", "confidence", "high"),
    ("Latitude", "", "latitude", None),
    ("En une phrase", "  Un\u00a0groupe \t calme. ", "summary", "Un\u00a0groupe calme."),
    ("Nom du lieu", "Salle\nbleue", "venue_name", "Salle bleue"),
    ("Description", "Un.\r\n\r\nDeux.  ", "description", "Un.\n\nDeux."),
    ("Tél", '="081223344"', "phone", "081 22 33 44"),
]  # fmt: skip
REFUSED = [
    ("Tél", "02 511", "« 02 511 » n’est pas un numéro complet"),
    ("Tél", "107", "n’est pas le numéro d’un groupe"),
    ("Tél", "02 511 99 99 / 081 22 33 44", "plusieurs numéros"),
    ("Prix", "cher", "« cher » n’est pas un nombre"),
    ("Prix", "9" * 30, "n’est pas un prix"),
    ("Prix", "-3", "un prix n’est pas négatif"),
    ("Gratuit", "parfois", "écrivez oui ou non"),
    ("Âge min", "180", "n’est pas un âge"),
    ("Site", "pas un site", "Site web :"),
    ("Courriel", "info(at)exemple.be", "E-mail :"),
    ("Date de la source", "printemps", "Date de la source :"),
    ("Format", "autrement", "Comment on se retrouve : « autrement » : écrivez"),
    ("Sorte de groupe", "chorale", "Sorte de groupe : « chorale » : écrivez"),
    ("Latitude", "nord", "« nord » n’est pas un nombre"),
    ("En une phrase", "a" * 301, "En une phrase :"),
    ("Rencontres", "parfois le soir", "n’est pas compris"),
    ("Rencontres", "lundi; 16:00-14:00", "finit avant de commencer"),
    ("Organisation", "Inconnue asbl", "« Inconnue asbl » n’est pas connu ici"),
]


@pytest.fixture(scope="module")
def sheets():
    """Whole sheets that were imported once, for the tests that each look at one of their rows."""
    return {}


def numbered(rows):
    """One row for each, told apart by its name and its identifier; all have the same headings."""
    base = {key: cell for key, cell in RIGHT.items() if key != "Sorte"}
    base["Sorte de groupe"] = RIGHT["Sorte"]
    return [
        base | {"Identifiant": f"w{number}", "Nom": name_of(number)} | cells
        for number, cells in enumerate(rows)
    ]


def name_of(number):
    """Names that do not look alike."""
    return f"Groupe {'abcdefghij'[number // 10] * 6} {'klmnopqrst'[number % 10] * 6}"


@pytest.fixture
def imported(request, sheets):
    """`imported("cells", rows)`: {number of a row: the group that came of it}."""

    def imported(sheet, rows):
        if sheet not in sheets:
            bring_in(request.getfixturevalue("desk"), *numbered(rows))
            groups = SupportGroup.objects.select_related("municipality", "locality")
            sheets[sheet] = {int(group.import_key[1:]): group for group in groups}
        return sheets[sheet]

    return imported


@pytest.fixture
def looked_at(request, sheets):
    """`looked_at("cells", rows)`: for each row its state, its problems and what the page says.

    Nothing comes of a sheet whose rows are all refused.
    """

    def looked_at(sheet, rows):
        if sheet not in sheets:
            desk = request.getfixturevalue("desk")
            dry_run(desk, *numbered(rows))
            page = show(desk, "refused")
            said = {
                int(row.findtext("td[@class='exchange__line']")): squeeze(row.text_content())
                for row in page.tree.xpath("//tr[td/@class='exchange__line']")
            }
            sheets[sheet] = [
                (row["state"], squeeze(" ".join(row["problems"])), said.get(line, ""))
                for line, row in enumerate(report(), start=2)
            ]
            confirm(desk)
            assert not SupportGroup.objects.exists()
        return sheets[sheet]

    return looked_at


@pytest.mark.parametrize("number", range(len(UNDERSTOOD)), ids=lambda number: UNDERSTOOD[number][0])
def test_a_cell_is_understood(imported, number):
    groups = imported("understood", [{heading: cell} for heading, cell, *_rest in UNDERSTOOD])
    _heading, _cell, attribute, value = UNDERSTOOD[number]
    assert getattr(groups[number], attribute) == value


@pytest.mark.parametrize("number", range(len(REFUSED)), ids=lambda number: REFUSED[number][0])
def test_a_cell_is_refused_with_its_reason(looked_at, number):
    rows = looked_at("refused", [{heading: cell} for heading, cell, _problem in REFUSED])
    *_cell, problem = REFUSED[number]
    state, problems, said = rows[number]
    assert state == "refused"
    assert problem in problems
    assert problem in said


def test_a_mobile_number_is_taken_with_a_caution(desk):
    page = dry_run(desk, RIGHT | {"Tél": "0470/12.34.56"}, state="new")
    assert "est un GSM" in page.text
    assert "1 ligne demande votre attention" in page.text
    confirm(desk)
    assert SupportGroup.objects.get().phone == "0470 12 34 56"


def test_a_number_that_is_not_mobile_needs_no_caution(desk):
    dry_run(desk, RIGHT | {"Tél": "081 22 33 44"})
    assert cautions() == ""


@pytest.mark.parametrize("separator", ["; ", ",", " | ", "\n"])
def test_themes_are_found_by_name_slug_or_synonym(desk, separator):
    synonym = theme("dependances").synonyms.first().term
    bring_in(desk, RIGHT | {"Thèmes": separator.join(["DEUIL ET PERTE", "solitude", synonym])})
    slugs = {"deuil-et-perte", "solitude", "dependances"}
    group = SupportGroup.objects.get()
    assert {found.slug for found in group.themes.all()} == slugs
    assert group.main_theme == theme("deuil-et-perte")


def test_a_comma_inside_a_name_does_not_cut_it(desk):
    bring_in(desk, RIGHT | {"Thèmes": "Solitude, précarité, exil, Deuil et perte"})
    names = {found.name for found in SupportGroup.objects.get().themes.all()}
    assert names == {"Solitude, précarité, exil", "Deuil et perte"}


@pytest.mark.parametrize(("heading", "label"), [("Thèmes", "Thème principal"), ("Publics",) * 2])
def test_a_list_of_nothing_but_commas_is_refused(desk, heading, label):
    dry_run(desk, RIGHT | {heading: " ; , "}, right(2))
    assert states() == ["refused", "new"]
    assert f"{label} : à remplir." in problems()
    confirm(desk)
    assert SupportGroup.objects.count() == 1


def test_an_unknown_theme_is_refused_with_the_closest_names(desk):
    dry_run(desk, RIGHT | {"Thèmes": "Deuill et perte"})
    assert "Vouliez-vous dire « Deuil et perte »" in problems()


def test_the_main_theme_is_always_among_the_themes(desk):
    group = make_group(import_key="w1", themes=["deuil-et-perte"])
    bring_in(desk, {"Identifiant": "w1", "Thème principal": "Dépendances"})
    group.refresh_from_db()
    assert group.main_theme == theme("dependances")
    assert theme("dependances") in group.themes.all()


def test_a_synonym_of_two_themes_is_refused_with_both(desk):
    for slug in ("solitude", "dependances"):
        theme(slug).synonyms.create(term="mot à double sens")
    dry_run(desk, RIGHT | {"Thèmes": "mot à double sens"})
    assert "précisez" in problems()
    assert "Dépendances" in problems()


def test_audiences_and_languages_are_found_in_any_language(desk):
    bring_in(desk, RIGHT | {"Publics": "jongeren; PARENTS", "Langues": "Nederlands, fr, Duits"})
    group = SupportGroup.objects.get()
    assert audience("parents") in group.audiences.all()
    assert {language.code for language in group.languages.all()} == {"nl", "fr", "de"}


def test_organisations_and_helplines_are_found_by_name(desk):
    organisation = make_organisation(name="Baby don’t cry, talk")
    helpline = make_helpline(name="Écoute ici")
    cells = {"asbl": "BABY DON'T CRY, TALK", "Ligne d’écoute": "ecoute ici"}
    bring_in(desk, RIGHT | cells)
    group = SupportGroup.objects.get()
    assert (group.organisation, group.helpline) == (organisation, helpline)


def test_namesake_organisations_are_told_apart_by_their_number(desk):
    _first, second = (make_organisation(name="Le Fil", import_key=key) for key in ("f1", "f2"))
    dry_run(desk, RIGHT | {"asbl": "Le Fil"})
    assert "« Le Fil [f1] », « Le Fil [f2] »" in problems()
    PendingImport.objects.all().delete()
    bring_in(desk, RIGHT | {"asbl": "Le Fil [f2]"})
    assert SupportGroup.objects.get().organisation == second


PLACES = [
    ("", "Namur", "", "Namur", None),
    ("", "NAMEN", "", "Namur", None),
    ("4000", "Luik", "", "Liège", None),
    ("5000", "", "", "Namur", None),
    ("", "5000 Namur", "", "Namur", None),
    ("B-5000", "Namur", "", "Namur", None),
    ("5021", "Boninne", "", "Namur", "Boninne"),
    ("", "Boninne", "", "Namur", "Boninne"),
    ("5100", "Namur", "Jambes", "Namur", "Jambes"),
    ("9100", "Saint-Nicolas", "", "Saint-Nicolas", None),
    ("1030", "Bruxelles", "", "Schaerbeek", None),
    ("1180", "Bxl", "", "Uccle", None),
    ("6001", "Charleroi (Marcinelle)", "", "Charleroi", "Marcinelle"),
    ("1348", "Ottignies-LLN", "", "Ottignies-Louvain-la-Neuve", None),
    ("9120", "Beveren", "", "Beveren-Kruibeke-Zwijndrecht", None),
    ("7700", "Mouscron / Moeskroen", "", "Mouscron", None),
    ("B5000", "", "", "Namur", None),
    ("BE-5000", "Namur", "", "Namur", None),
    ("5000.0", "Namur", "", "Namur", None),
    ("5000 Namur", "", "", "Namur", None),
    ("", "B-5000 Namur", "", "Namur", None),
    ("", "Laken", "", "Bruxelles", "Laeken"),
    ("", "", "", None, None),
]
DOUBTS = [
    ("", "Saint-Nicolas", "", "« 9100 Saint-Nicolas » : précisez"),
    ("5000", "Liège", "", "Le code postal 5000 n’est pas celui de « Liège »"),
    ("9999", "Namur", "", "Le code postal 9999 n’existe pas"),
    ("50", "Namur", "", "n’est pas un code postal belge"),
    ("", "Namurr", "", "Vouliez-vous dire « 5000 Namur »"),
    ("", "Xyzzyville", "", "Le lieu « Xyzzyville » n’est pas connu"),
    ("", "Limbourg", "", "« 4830 Limbourg »"),
    ("", "Moerbeke", "", "« 9500 Moerbeke (Grammont) »"),
    ("", "Hainaut", "", "« Hainaut » est une région ou une province"),
    ("", "Zoom", "", "« Zoom » n’est pas un lieu"),
    ("", "en ligne", "", "« en ligne » n’est pas un lieu"),
    ("", "Namur", "Ostende", "« Ostende » n’est pas une localité de Namur"),
]


def place_cells(code, town, village, *_rest):
    return {"CP": code, "Commune": town, "Localité": village}


@pytest.mark.parametrize("number", range(len(PLACES)))
def test_a_place_is_found(imported, number):
    group = imported("places", [place_cells(*row) for row in PLACES])[number]
    *_cells, municipality, locality = PLACES[number]
    assert getattr(group.municipality, "name_fr", None) == municipality
    assert getattr(group.locality, "name", None) == locality


@pytest.mark.parametrize("number", range(len(DOUBTS)))
def test_a_place_in_doubt_is_refused(looked_at, number):
    state, problems, _said = looked_at("doubts", [place_cells(*row) for row in DOUBTS])[number]
    assert state == "refused"
    assert DOUBTS[number][-1] in problems


def test_a_new_street_keeps_the_village(desk):
    village = Locality.objects.get(name="Jambes")
    group = make_group(import_key="w1", municipality="Namur", locality=village)
    bring_in(desk, {"Identifiant": "w1", "CP": "5100", "Commune": "Namur"})
    group.refresh_from_db()
    assert (group.postal_code, group.locality) == ("5100", village)


def test_moving_to_another_town_forgets_the_village(desk):
    group = make_group(import_key="w1", locality=Locality.objects.get(name="Jambes"))
    bring_in(desk, {"Identifiant": "w1", "CP": "4000", "Commune": "Liège"})
    group.refresh_from_db()
    assert (group.municipality, group.locality) == (place("Liège"), None)
    assert group.public_latitude == place("Liège").latitude


@pytest.mark.parametrize(
    ("cells", "problem"),
    [
        ({"Âge min": "30", "Âge max": "18"}, "L’âge minimum dépasse"),
        ({"Gratuit": "oui", "Prix": "5"}, "Un groupe gratuit n’a pas de prix"),
        ({"Rue": "Rue Basse 1", "CP": "", "Commune": ""}, "Une rue sans commune"),
        ({"Latitude": "50,4"}, "écrivez les deux, ou aucune"),
        ({"Latitude": "48,8", "Longitude": "2,3"}, "en Belgique"),
        ({"Tél": "081 22 33 44", "Ligne d’écoute": "Écoute ici"}, "Laissez le téléphone vide"),
    ],
)
def test_a_rule_of_the_database_refuses_the_row_before_it_is_written(desk, cells, problem):
    make_helpline(name="Écoute ici")
    dry_run(desk, RIGHT | cells)
    assert states() == ["refused"]
    assert problem in problems()


def test_what_keeps_the_rules_of_the_database_is_taken(desk):
    cells = {"Âge min": "18", "Âge max": "30", "Gratuit": "non", "Prix": "5"}
    bring_in(desk, RIGHT | cells | {"Rue": "Rue 1", "Latitude": "50,46", "Longitude": "4,86"})
    group = SupportGroup.objects.get()
    assert (group.max_age, group.latitude, group.longitude) == (30, 50.46, 4.86)


def test_a_rule_that_only_the_database_knows_is_asked_to_it(desk, monkeypatch):
    monkeypatch.delitem(checking.RULES, "supportgroup_ages_in_order")
    dry_run(desk, RIGHT | {"Âge min": "30", "Âge max": "18"})
    assert "L’âge minimum dépasse" in problems()


def test_meetings_are_read_one_a_line(desk):
    text = "chaque mois ; jeudi ; semaines 1, 3 ; 14:00-16:00 ; note : sauf en été\nlundi; 19h30"
    bring_in(desk, RIGHT | {"Rencontres": text})
    first, second = Meeting.objects.order_by("-weekday")
    assert (first.frequency, first.weekday, first.weeks_of_month) == ("monthly", 3, "1,3")
    assert (first.start_time, first.end_time) == (time(14), time(16))
    assert first.note == "sauf en été"
    assert (second.weekday, second.start_time, second.end_time) == (0, time(19, 30), None)


def test_a_single_meeting_may_have_columns_of_its_own(desk):
    cells = {"Fréquence": "mensuel", "Jour": "Maandag, JEUDI", "De": "14h", "À": "16h30"}
    bring_in(desk, RIGHT | cells)
    meetings = Meeting.objects.order_by("weekday")
    assert [meeting.weekday for meeting in meetings] == [0, 3]
    assert {meeting.frequency for meeting in meetings} == {"monthly"}
    assert {meeting.end_time for meeting in meetings} == {time(16, 30)}


def test_other_meetings_replace_those_that_were_known(desk):
    group = make_group(import_key="w1", meetings=[{"frequency": "weekly", "weekday": 0}])
    bring_in(desk, {"Identifiant": "w1", "Rencontres": "chaque mois; mardi"})
    assert group.meetings.get().weekday == 1


@pytest.mark.parametrize("cells", [{"Rencontres": "chaque semaine; jeudi"}, {"Quand": "Le jeudi"}])
def test_single_dates_go_with_the_meetings_that_they_were_said_of(desk, on, cells):
    """Else the form would refuse every save: there is no meeting on this Tuesday."""
    on("2026-11-28")
    tuesday = {"frequency": "weekly", "weekday": 1}
    group = make_group(import_key="w1", rhythm="Le mardi", meetings=[tuesday])
    group.date_changes.create(kind="cancelled", day=date(2026, 12, 15))
    kept = group.date_changes.create(kind="extra", day=date(2026, 12, 16))
    dry_run(desk, {"Identifiant": "w1"} | cells)
    (row,) = report()
    assert "«\u202fpas de rencontre le 15/12/2026\u202f»" in " ".join(row["cautions"])
    confirm(desk)
    assert group.meetings.get().weekday == 3
    assert list(group.date_changes.all()) == [kept]


def test_single_dates_stay_with_meetings_that_stay_on_their_day(desk, on):
    on("2026-11-28")
    group = make_group(import_key="w1", meetings=[{"frequency": "weekly", "weekday": 1}])
    group.date_changes.create(kind="cancelled", day=date(2026, 12, 15))
    bring_in(desk, {"Identifiant": "w1", "Rencontres": "chaque semaine; mardi; 14:00-16:00"})
    assert group.meetings.get().start_time == time(14)
    assert group.date_changes.count() == 1


def test_one_free_column_is_read_into_meetings(desk):
    words = "Le 2e et le 4e mardi, de 19 h 30 à 21 h 30, sauf pendant les vacances scolaires"
    bring_in(desk, RIGHT | {"Quand": words})
    group = SupportGroup.objects.get(name=RIGHT["Nom"])
    assert group.school_holidays == "fr"
    assert group.meetings.get().weeks_of_month == "2,4"
    # From which Thursday nobody knows: the page says these words, not the old Tuesdays.
    bring_in(desk, {"Identifiant": "w1", "Quand": "Un jeudi sur deux"})
    assert not group.meetings.exists()


# Files ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
def test_a_csv_of_any_program_is_read(delimiter, encoding, end):
    text = as_csv(RIGHT | {"Nom": "L’été à Namur"}, delimiter=delimiter, end=end).decode()
    table = tables.read_table(text.encode(encoding), GroupSheet().column_of)
    assert table.headings == list(RIGHT)
    assert table.rows[0].cells[0] == "L’été à Namur"


def test_the_line_that_excel_writes_for_itself_is_passed_over(desk):
    send(desk, b"sep=;\r\n" + as_csv(RIGHT))
    assert states() == ["new"]


def test_empty_rows_are_passed_over(desk):
    empty = dict.fromkeys(RIGHT, "\u00a0 ")
    dry_run(desk, empty, RIGHT, empty)
    assert [row["line"] for row in report()] == [3]


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", "Ce fichier est vide"),
        (b"\r\n;;\r\n", "Ce fichier est vide"),
        (b"Bonjour;tout le monde\r\n", "La première ligne dit : Bonjour, tout le monde"),
        (as_csv(RIGHT).splitlines()[0], "n’a que des titres de colonnes"),
        (b"\xd0\xcf\x11\xe0 ancien", "ancien fichier Excel (.xls)"),
        (b"\x00\x01\x02\x03", "ni un fichier CSV ni un fichier Excel"),
        (b"Nom;\x81\x8d", "ni un fichier CSV ni un fichier Excel"),
        (b"PK\x03\x04 pas un zip", "Ce fichier Excel ne peut pas être lu"),
        (b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", "C’est un calendrier (.ics)"),
        (b"- name: Un groupe\n  town: Namur\n", "semble être du YAML"),
        (b'[{"name": "Un groupe"}]', "semble être du JSON"),
        (b"<html><body>Un groupe</body></html>", "semble être du XML"),
    ],
)
def test_a_file_that_is_no_table_is_refused_with_a_reason(desk, data, problem):
    page = send(desk, data)
    assert problem in page.text
    assert not PendingImport.objects.exists()


def test_a_file_that_is_too_large_is_refused(desk, monkeypatch):
    monkeypatch.setattr("directory.admin.abilities.exchange.LARGEST_FILE", 100)
    assert "Ce fichier est trop lourd" in send(desk, as_csv(RIGHT)).text
    assert not PendingImport.objects.exists()


def test_a_file_with_too_many_rows_is_refused(desk, monkeypatch):
    monkeypatch.setattr(tables, "MOST_ROWS", 1)
    assert "plus de 1 lignes" in send(desk, as_csv(right(1), right(2))).text


def test_a_file_that_unpacks_into_a_huge_one_is_refused(desk):
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/sharedStrings.xml", b" " * (LARGEST_UNPACKED + 1))
    assert "trop grand une fois ouvert" in send(desk, file.getvalue(), "bombe.xlsx").text


def test_numbers_and_dates_of_excel_are_read(desk):
    row = RIGHT | {
        "CP": 5000, "Identifiant": 12.0, "Prix": 3.5, "Gratuit": False,
        "Date de la source": date(2018, 3, 21), "Tél": 25119999,
    }  # fmt: skip
    send(desk, as_xlsx(list(row), list(row.values())), "liste.xlsx")
    confirm(desk)
    group = SupportGroup.objects.get()
    assert (group.postal_code, group.import_key, group.price_amount) == ("5000", "12", 3.5)
    assert (group.source_date, group.phone) == ("2018-03-21", "02 511 99 99")
    assert group.is_free is False


def test_a_formula_of_excel_is_refused_not_computed(desk):
    row = RIGHT | {"En une phrase": '=CONCATENATE("a","b")'}
    send(desk, as_xlsx(list(row), list(row.values())), "liste.xlsx")
    assert states() == ["refused"]
    assert "En une phrase : cette case contient une formule" in problems()


# Formulas ------------------------------------------------------------------------------------

DANGEROUS = ["=1+1", "+1", "-1", "@SUM(A1)", '=HYPERLINK("http://x")', "'=1", "''+1", "＝1"]


@pytest.mark.parametrize("text", DANGEROUS)
def test_no_program_takes_an_exported_cell_for_a_formula(desk, text):
    make_group(summary=text)
    cell = exported(desk)[0]["En une phrase"]
    assert cell == f"'{text}"
    book = load_workbook(BytesIO(desk.get(f"{LIST}exporter.xlsx").getvalue()))
    assert not [cell for line in book.active.iter_rows() for cell in line if cell.data_type == "f"]


@pytest.mark.parametrize("text", ["Un groupe", "l'entraide = écouter", "'t Huis", "5 - 6"])
def test_an_ordinary_text_is_exported_as_it_is(desk, text):
    make_group(summary=text)
    assert exported(desk)[0]["En une phrase"] == text


@pytest.mark.parametrize("text", DANGEROUS)
def test_what_the_export_escapes_comes_back_as_it_was(desk, text):
    group = make_group(import_key="w1", summary=text)
    row = {"Identifiant": "w1", "En une phrase": exported(desk)[0]["En une phrase"]}
    dry_run(desk, row)
    assert states() == ["unchanged"]
    PendingImport.objects.all().delete()
    SupportGroup.objects.filter(pk=group.pk).update(summary="")
    bring_in(desk, row)
    group.refresh_from_db()
    assert group.summary == text


# Export --------------------------------------------------------------------------------------


def test_the_export_holds_what_the_list_shows(desk):
    make_group(name="À Namur", format="in_person")
    make_group(name="En ligne", municipality=None, format="online")
    assert len(exported(desk)) == 2
    assert [row["Nom"] for row in exported(desk, "?format=online")] == ["En ligne"]
    assert [row["Nom"] for row in exported(desk, "?q=namur&o=1")] == ["À Namur"]


def test_the_buttons_of_the_list_keep_its_filters(desk):
    page = read(desk, f"{LIST}?format=online")
    assert page.link("Exporter (CSV)") == f"{LIST}exporter.csv?format=online"
    assert page.link("Importer") == IMPORT


def test_the_export_says_which_addresses_are_hidden(desk):
    make_group(street="Rue Cachée 7", address_visibility="on_request")
    row = exported(desk)[0]
    assert row["Rue et numéro"] == "Rue Cachée 7"
    assert row["Visibilité de l’adresse"] == "adresse donnée à l’inscription"


def test_the_export_is_private(desk):
    make_group(street="Rue Cachée 7", address_visibility="on_request")
    response = desk.get(f"{LIST}exporter.xlsx")
    assert response.getvalue().startswith(b"PK")
    assert {"private", "no-store"} <= set(response["Cache-Control"].split(", "))
    assert "interne" in response["Content-Disposition"]
    assert Client().get(f"{LIST}exporter.csv").status_code == 302


def test_an_export_to_another_format_does_not_exist(desk):
    assert desk.get(f"{LIST}exporter.html").status_code == 404


def queries_of_export(desk):
    with CaptureQueriesContext(
        connection,
    ) as queries:
        exported(desk)
    return len(queries)


def test_the_export_asks_as_much_for_fifty_groups_as_for_one(desk):
    meetings = [{"weekday": 1}]
    make_group(meetings=meetings, regions_served=["flandre"], organisation=make_organisation())
    queries_of_export(desk)
    once = queries_of_export(desk)
    for _number in range(49):
        make_group(meetings=meetings, regions_served=["flandre"], organisation=make_organisation())
    assert queries_of_export(desk) == once


def queries_of_plan(rows):
    table = tables.read_table(as_csv(*rows), GroupSheet().column_of)
    reach = frozenset(SupportGroup.objects.values_list("pk", flat=True))
    with CaptureQueriesContext(connection) as queries:
        plan = Plan(table, Rights(True, lambda record: True, True, reach, anywhere))
    return len(queries), [row.state for row in plan.rows]


def test_a_dry_run_asks_as_much_for_fifty_rows_as_for_one():
    organisation = make_organisation(name="Le Fil")
    village = Locality.objects.get(name="Jambes")
    fields = {"organisation": organisation, "locality": village, "meetings": [{"weekday": 1}]}
    for number in range(50):
        make_group(import_key=f"old-{number}", **fields)
    cells = {"Organisation": "Le Fil", "Tél": "081 22 33 44", "Langues": "fr"}
    old = [cells | {"Identifiant": f"old-{number}"} for number in range(50)]
    place = {"CP": "5100", "Localité": "Jambes"}
    new = [
        RIGHT | cells | place | {"Nom": str(number) * 9, "Identifiant": f"new-{number}"}
        for number in range(50)
    ]
    queries_of_plan([old[0], new[0]])
    few, states = queries_of_plan([old[0], new[0]])
    assert states == ["changed", "new"]
    many, states = queries_of_plan([*old, *new])
    assert set(states) == {"changed", "new"}
    assert many == few


def test_the_model_file_is_understood(desk):
    response = desk.get(f"{IMPORT}modele.xlsx")
    send(desk, response.getvalue(), "modele.xlsx")
    assert states() == ["new"], problems()
    confirm(desk)
    assert SupportGroup.objects.get().phone == "081 22 33 44"


def test_the_model_file_exists_as_csv(desk):
    response = desk.get(f"{IMPORT}modele.csv")
    assert "Groupe d’entraide de Namur" in b"".join(response.streaming_content).decode()


def test_a_page_explains_each_column(desk):
    page = read(desk, f"{IMPORT}colonnes/")
    assert "Visibilité de l’adresse" in page.text
    assert "cp, postcode" in page.text


# Who may ------------------------------------------------------------------------------------


def test_who_may_only_look_exports_but_does_not_import():
    client = staff("view_supportgroup")
    make_group(name="Visible")
    page = read(client, LIST)
    assert page.link("Exporter (Excel)")
    assert not [text for text, _address in page.links if "Importer" in text]
    assert [row["Nom"] for row in exported(client)] == ["Visible"]
    for path in (IMPORT, f"{IMPORT}colonnes/", f"{IMPORT}modele.csv"):
        assert client.get(path).status_code == 403
    assert client.post(IMPORT, {"new_status": "review"}).status_code == 403


def test_who_may_nothing_does_not_export():
    assert staff().get(f"{LIST}exporter.csv").status_code == 403


def test_who_may_not_add_changes_only(client):
    desk = staff("view_supportgroup", "change_supportgroup")
    make_group(import_key="w1")
    dry_run(desk, {"Identifiant": "w1", "Tél": "081 22 33 44"}, right(2))
    assert states() == ["changed", "refused"]
    assert "Vous ne pouvez pas ajouter" in problems()


def test_who_may_not_change_adds_only(client):
    desk = staff("view_supportgroup", "add_supportgroup")
    group = make_group(import_key="w1")
    dry_run(desk, {"Identifiant": "w1", "Tél": "081 22 33 44"}, right(2))
    assert states() == ["refused", "new"]
    confirm(desk)
    group.refresh_from_db()
    assert group.phone == ""


@pytest.fixture
def only_namur(monkeypatch):
    """An admin that shows the groups of Namur only, as a role of a region does."""
    everything = SupportGroupAdmin.get_queryset

    def get_queryset(self, request):
        return everything(self, request).filter(municipality=place("Namur"))

    monkeypatch.setattr(SupportGroupAdmin, "get_queryset", get_queryset)


def test_a_row_outside_the_editors_region_is_refused_and_shows_nothing(desk, only_namur):
    here = make_group(import_key="w1")
    away = make_group(import_key="w2", municipality="Liège", street="Rue Cachée 7", name="Ailleurs")
    page = dry_run(
        desk,
        {"Identifiant": "w1", "Rue": "Rue Basse 1"},
        {"Identifiant": "w2", "Rue": "Rue Basse 1"},
    )
    assert states() == ["changed", "refused"]
    assert "Rue Cachée" not in page.source
    assert "Ailleurs" not in page.source
    confirm(desk)
    here.refresh_from_db()
    away.refresh_from_db()
    assert (here.street, away.street) == ("Rue Basse 1", "Rue Cachée 7")


def test_a_group_of_another_region_is_left_out_even_of_a_confirmed_import(desk, only_namur):
    dry_run(desk, right(1), right(2, CP="4000", Commune="Liège"))
    page = confirm(desk)
    assert "en dehors de vos régions" in page.text
    assert not SupportGroup.objects.exists()
    assert states() == ["new", "refused"]
    confirm(desk)
    assert SupportGroup.objects.get().import_key == "w1"


def test_the_first_look_says_what_lies_outside_of_ones_regions():
    """Not only the confirmation, after which the file would have to be read again."""
    browser = browser_of(somebody("Région", "namur"))
    make_group(import_key="w3", name="Le phare")
    elsewhere = {"CP": "4000", "Commune": "Liège"}
    moved = {"Identifiant": "w3", "Nom": "Le phare"} | elsewhere
    page = dry_run(browser, right(1), right(2, **elsewhere), moved)
    assert states() == ["new", "refused", "refused"]
    assert page.text.count("en dehors de vos régions") == 2


def test_a_twin_of_another_region_is_not_named(desk, only_namur):
    make_group(name="Ailleurs on parle", municipality="Liège")
    page = dry_run(desk, right(1, Nom="Ailleurs, on parle !", CP="4000", Commune="Liège"))
    assert states() == ["undecided"]
    assert "Ailleurs on parle" not in page.source


def test_the_import_of_somebody_else_cannot_be_seen(desk):
    dry_run(desk, RIGHT)
    other = staff("view_supportgroup", "add_supportgroup")
    assert other.get(address()).status_code == 404
    assert other.post(address(), {"confirm": "1"}).status_code == 404
    assert "liste.csv" not in read(other, IMPORT).text
    assert "liste.csv" in read(desk, IMPORT).text


def test_an_import_left_for_a_day_is_gone(desk):
    dry_run(desk, RIGHT)
    key = address()
    yesterday = timezone.now() - PendingImport.KEPT - timedelta(minutes=1)
    PendingImport.objects.update(created_at=yesterday)
    assert desk.get(key).status_code == 404
    assert desk.post(key, {"confirm": "1"}).status_code == 404
    read(desk, IMPORT)
    assert not PendingImport.objects.exists()


def test_the_key_of_an_import_cannot_be_guessed(desk):
    dry_run(desk, RIGHT)
    assert len(PendingImport.objects.get().key) >= 32
    assert desk.get(f"{IMPORT}1/").status_code == 404


def test_a_forged_confirmation_is_refused(editor, desk):
    dry_run(desk, RIGHT)
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(editor)
    assert strict.post(address(), {"confirm": "1"}).status_code == 403
    assert not SupportGroup.objects.exists()


def test_reading_an_import_again_does_not_import_it(desk):
    dry_run(desk, RIGHT)
    desk.get(f"{address()}?confirm=1")
    assert not SupportGroup.objects.exists()


def test_the_pages_have_nothing_inline(desk):
    make_group(name="Groupe du Mercredi !", municipality="Namur")
    dry_run(desk, RIGHT, right(2, Thèmes="xyzzy"))
    visited = 0
    for path in (IMPORT, f"{IMPORT}colonnes/", address(), f"{address()}?lignes=refused"):
        page = read(desk, path)
        assert not page.tree.xpath("//style | //*[@style] | //script[not(@src)][normalize-space()]")
        assert not page.tree.xpath("//@onclick | //@onchange")
        visited += 1
    assert visited == 4


def test_a_dry_run_of_many_rows_comes_in_pages(desk, monkeypatch):
    monkeypatch.setattr("directory.admin.import_review.ROWS_PER_PAGE", 2)
    page = dry_run(desk, *(right(number) for number in range(1, 6)))
    assert "page 1 sur 3" in page.text
    last = read(desk, f"{address()}?lignes=new&page=3")
    assert "Groupe fffff" in last.text
    assert read(desk, f"{address()}?lignes=nonsense&page=zz").status == 200
