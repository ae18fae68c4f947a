"""What a spreadsheet says is read as it was meant, or refused; nothing is lost without a word."""

from datetime import time
from decimal import Decimal
from io import BytesIO

import pytest
from django.core.exceptions import ValidationError
from openpyxl import Workbook

from directory.exchange.columns import Age, Amount, PartialDate
from directory.exchange.groups import GroupSheet
from directory.exchange.meetings import Meetings
from directory.exchange.tables import TableError, old_encodings, read_table
from directory.meetings.rows import rules_of
from directory.models import Meeting, PendingImport, SupportGroup
from directory.models.dates import validate_partial_date
from directory.text import readable
from tests.exchange.test_exchange import (
    RIGHT,
    as_csv,
    bring_in,
    cautions,
    confirm,
    dry_run,
    problems,
    report,
    right,
    send,
    states,
)
from tests.factories import make_group, make_organisation
from tests.meetings.rhythms import rule_of
from tests.reading import squeeze

MOJIBAKE = "Parents endeuillés".encode().decode("cp1252")

F = Meeting.Frequency


def table(text):
    return read_table(text.encode() if isinstance(text, str) else text, GroupSheet().column_of)


def cells(text):
    return [row.cells for row in table(text).rows]


def book(*sheets):
    """(title, whether it is shown, lines)."""
    workbook = Workbook()
    workbook.remove(workbook.active)
    for title, is_shown, lines in sheets:
        sheet = workbook.create_sheet(title)
        sheet.sheet_state = "visible" if is_shown else "hidden"
        for line in lines:
            sheet.append(line)
    file = BytesIO()
    workbook.save(file)
    return file.getvalue()


# Rows --------------------------------------------------------------------------------------


def test_a_quotation_mark_that_is_not_closed_is_refused_with_its_line():
    with pytest.raises(TableError, match="n’est pas fermé à la ligne 2"):
        table('Nom;Sorte;Description\na;b;"On y parle de tout\na2;b;e\na3;b;f\n')


def test_a_quotation_mark_that_a_later_row_closes_is_refused_too():
    with pytest.raises(TableError, match="n’est pas fermé à la ligne 3"):
        table('Nom;Sorte;Description\na1;b;c\na2;b;"On y parle\na3;b;e\na4;b;"f"\n')


@pytest.mark.parametrize(
    "description", ['"Deux\nlignes"', '"Un ""mot"" entre guillemets"', 'Un "mot" au milieu', '""']
)
def test_quotation_marks_that_are_closed_are_read(description):
    assert len(cells(f"Nom;Sorte;Description\na;b;{description}\nc;d;e")) == 2


@pytest.mark.django_db
def test_the_page_says_how_many_lines_the_file_had_and_how_many_rows_were_read(desk):
    page = dry_run(desk, right(1), right(2, Description="Deux\nlignes"))
    assert "Le fichier a 4 lignes, titres compris ; 2 fiches y ont été lues." in squeeze(page.text)


# Sheets ------------------------------------------------------------------------------------


def test_a_hidden_sheet_is_not_read():
    data = book(
        ("listes", False, [["Nom", "Sorte"], ["Ancien groupe", "soutien"]]),
        ("Groupes", True, [["Nom", "Sorte"], ["Groupe du Tilleul", "soutien"]]),
    )
    read = table(data)
    assert [row.cells[0] for row in read.rows] == ["Groupe du Tilleul"]
    assert read.sheet == "Groupes"


def test_a_cover_before_the_list_is_passed_over():
    data = book(
        ("Couverture", True, [["Liste 2026"], ["Association X"]]),
        ("Liste", True, [["Nom", "Sorte"], ["Groupe du Tilleul", "soutien"]]),
    )
    assert table(data).sheet == "Liste"


@pytest.mark.django_db
def test_the_page_says_which_of_several_sheets_was_read(desk):
    lines = [["Identifiant", "Nom"], ["1", "Groupe du Tilleul"]]
    page = send(desk, book(("Couverture", True, [["2026"]]), ("Liste", True, lines)), "l.xlsx")
    assert "Feuille lue : « Liste »." in squeeze(page.text)


def test_a_file_without_a_known_heading_says_what_its_first_sheet_says():
    with pytest.raises(TableError, match="Liste 2026"):
        table(book(("Couverture", True, [["Liste 2026"]]), ("Autre", True, [["x"]])))


# What stands beside ------------------------------------------------------------------------


@pytest.mark.django_db
def test_a_column_without_a_title_that_holds_something_is_named(desk):
    text = as_csv(right(1)).decode("utf-8-sig").splitlines()
    page = send(desk, "\n".join([text[0], f"{text[1]};;à rappeler en mars"]).encode())
    width = text[0].count(";") + 1
    assert f"colonne {chr(ord('A') + width + 1)}, sans titre" in page.text


@pytest.mark.django_db
def test_empty_columns_are_not_worth_a_word(desk):
    text = as_csv(right(1)).decode("utf-8-sig").splitlines()
    page = send(desk, "\n".join(f"{line};;;" for line in text).encode())
    assert "sans titre" not in page.text


@pytest.mark.django_db
def test_a_source_that_serves_for_nothing_is_named(desk):
    row = {key: text for key, text in right(1).items() if key != "Identifiant"}
    said = "Source (elle ne sert qu’avec un identifiant)"
    assert said in send(desk, as_csv(row | {"Source": "Guide social"})).text
    assert said not in send(desk, as_csv(right(1) | {"Source": "Guide social"})).text
    assert said not in send(desk, as_csv(row | {"Source": "https://exemple.be/liste"})).text


# A file of which nothing is known -----------------------------------------------------------


STRANGE = "Wat\tWaarover\tWaar precies\nGroupe du mercredi\tDeuil et perte\t5000 Namur\n"


@pytest.mark.django_db
def test_headings_that_nobody_knows_are_asked_about_too(desk):
    page = send(desk, STRANGE.encode())
    assert "Quelle colonne est laquelle" in page.text
    assert "Groupe du mercredi" in page.text


@pytest.mark.django_db
def test_a_title_above_unknown_headings_is_no_heading(desk):
    lines = [["Répertoire 2027"], [], ["Wat", "Waarover", "Waar precies"], ["un", "deux", "trois"]]
    page = send(desk, book(("Cover", True, [["Bonjour"]]), ("Lijst", True, lines)), "l.xlsx")
    assert "Waar precies" in page.text
    assert PendingImport.objects.get().table["rows"] == [[4, ["un", "deux", "trois"], []]]


def test_whoever_asks_nobody_refuses_headings_that_are_not_known():
    with pytest.raises(TableError, match="Aucun titre de colonne"):
        table(STRANGE)


# Amounts, hours, days ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "amount"),
    [
        ("3€50", "3.50"), ("2 € 50", "2.50"), ("3,50 €", "3.50"), ("€ 3,50", "3.50"),
        ("7 €,50", "7.50"), ("7 €.50", "7.50"), ("7,50€", "7.50"),
        ("3 euros 50", "3.50"), ("1 200", "1200"), ("1.200,50", "1200.50"), ("5,-", "5"),
        ("1.200", "1200"), ("1,200 €", "1200"), ("0.500", "0.50"),
        ("12 EUR", "12"), ("1'200", "1200"), ("4,50 €/séance", "4.50"),
        ("5 euros par rencontre", "5"), ("3,00€ / personne", "3"), ("€ 2 per sessie", "2"),
    ],
)  # fmt: skip
def test_a_price_is_read_as_it_is_written(typed, amount):
    assert Amount().clean(typed) == Decimal(amount)


@pytest.mark.parametrize(
    "typed", ["3 50", "7 10", "3 € 5", "2 000 50", "3€50€", "de 3 à 5", "5€/mois", "5/10"]
)
def test_a_price_that_could_be_two_is_refused(typed):
    with pytest.raises(ValidationError):
        Amount().clean(typed)


@pytest.mark.parametrize(
    "line",
    [
        "chaque semaine; lundi; 19h30-21h30; mercredi; 14h-16h",
        "lundi; mardi",
        "chaque semaine; chaque mois; lundi",
        "lundi; 14h; 16h",
        "chaque mois; lundi; semaines 1; semaines 3",
    ],
)
def test_a_piece_that_is_said_twice_is_refused(line):
    with pytest.raises(ValidationError, match="une seule rencontre par ligne"):
        Meetings().clean(line)


@pytest.mark.parametrize("line", ["lundi; 1", "1; lundi; 14h", "lundi; -16h"])
def test_a_piece_that_says_nothing_clear_is_refused(line):
    with pytest.raises(ValidationError):
        Meetings().clean(line)


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ("14:00:00", "16:30:00", (time(14), time(16, 30))),
        ("0,583333333", "0,6875", (time(14), time(16, 30))),
        ("14", "16", (time(14), time(16))),
        ("14", "", (time(14), None)),
        ("0.75", "0,8", (time(18), time(19, 12))),
        ("14 h 30 min", "16 heures 15 minutes", (time(14, 30), time(16, 15))),
        ("7:30 PM", "9 p.m.", (time(19, 30), time(21))),
        ("20h", "minuit", (time(20), time(0))),
        ("20:00", "24:00", (time(20), time(0))),
        ("midi", "13h", (time(12), time(13))),
    ],
)
def test_hours_in_columns_of_their_own(start, end, expected):
    words = GroupSheet().meetings_in({"day": "lundi", "start": start, "end": end})
    (meeting,) = Meetings().clean(words)
    assert (meeting.start_time, meeting.end_time) == expected


def test_an_end_without_a_beginning_is_refused():
    words = GroupSheet().meetings_in({"day": "lundi", "start": "", "end": "16h"})
    with pytest.raises(ValidationError):
        Meetings().clean(words)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("cells", "after"),
    [
        ({"Jour": "mardi"}, "chaque mois; mardi; semaines 1,3; 14:00-16:00; note : sauf en été"),
        ({"De": "15h"}, "chaque mois; lundi; semaines 1,3; 15:00-16:00; note : sauf en été"),
        ({"À": "17h"}, "chaque mois; lundi; semaines 1,3; 14:00-17:00; note : sauf en été"),
        ({"Fréquence": "hebdo"}, "chaque semaine; lundi; 14:00-16:00; note : sauf en été"),
        (
            {"Fréquence": "hebdo", "Jour": "jeudi", "De": "9h", "À": "11h"},
            "chaque semaine; jeudi; 09:00-11:00",
        ),
    ],
)
def test_columns_of_a_meeting_change_what_they_say_and_nothing_else(desk, cells, after):
    meeting = Meetings().clean("chaque mois; lundi; semaines 1, 3; 14:00-16:00; note : sauf en été")
    group = make_group(import_key="w1")
    meeting[0].group = group
    meeting[0].save()
    bring_in(desk, {"Identifiant": "w1"} | cells)
    assert Meetings().render(group.meetings) == after


@pytest.mark.django_db
@pytest.mark.parametrize(("cells", "left"), [({}, 0), ({"Rencontres": "chaque semaine; jeudi"}, 1)])
def test_words_without_a_date_take_the_old_meetings_away(desk, cells, left):
    group = make_group(
        import_key="w1",
        rhythm="Chaque jeudi",
        meetings=[{"frequency": "weekly", "weekday": 3}],
    )
    bring_in(desk, {"Identifiant": "w1", "Rythme": "Selon l’agenda"} | cells)
    assert group.meetings.count() == left


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("text", "meetings", "pauses"),
    [
        ("chaque 1er et 3e jeudi sauf vacances scolaires", 1, ("", "fr")),
        ("tous les mercredis à 19h sauf juillet et août", 1, ("7,8", "")),
        ("les mardis de septembre à juin", 1, ("7,8", "")),
        ("elke donderdag om 14u, niet in juli en augustus", 1, ("7,8", "")),
        # In words only: no calendar can follow them.
        ("un lundi sur deux, 19h", 0, ("", "")),
    ],
)
def test_sentence_under_meetings_is_read_as_words_where_a_meeting_cannot_say_it(
    desk, text, meetings, pauses
):
    dry_run(desk, RIGHT | {"Rencontres": text})
    assert "Rythme en mots" in cautions()
    confirm(desk)
    group = SupportGroup.objects.get()
    assert group.rhythm == text
    assert group.meetings.count() == meetings
    assert (group.closed_months, group.school_holidays) == pauses


@pytest.mark.django_db
@pytest.mark.parametrize(
    "cells",
    [
        RIGHT | {"Rencontres": "tous les lundis sauf en août", "Rythme": "Selon l’agenda"},
        {"Identifiant": "w1", "Rencontres": "un lundi sur deux, 19h"},
    ],
)
def test_sentence_under_meetings_changes_neither_words_nor_meetings_that_are_there(desk, cells):
    make_group(import_key="w1", meetings=[{"frequency": "weekly", "weekday": 0}])
    dry_run(desk, cells)
    assert states() == ["refused"]


@pytest.mark.django_db
def test_columns_of_one_meeting_are_refused_where_there_are_several(desk):
    days = [{"frequency": "weekly", "weekday": day} for day in (0, 3)]
    group = make_group(import_key="w1", meetings=days)
    dry_run(desk, {"Identifiant": "w1", "De": "15h"})
    assert states() == ["refused"]
    assert "plusieurs rencontres" in problems()
    assert group.meetings.filter(start_time=None).count() == 2


@pytest.mark.parametrize(
    ("word", "frequency"),
    [
        ("bimensuel", F.TWICE_MONTHLY), ("bimensuelle", F.TWICE_MONTHLY),
        ("bimestriel", F.EVERY_TWO_MONTHS), ("mensuelle", F.MONTHLY), ("1x/mois", F.MONTHLY),
        ("Hebdo", F.WEEKLY), ("tous les 15 jours", F.FORTNIGHTLY),
        ("om de twee weken", F.FORTNIGHTLY), ("tous les trois mois", F.QUARTERLY),
        ("om de week", F.FORTNIGHTLY), ("14-tägig", F.FORTNIGHTLY), ("every week", F.WEEKLY),
        ("2 x par mois", F.TWICE_MONTHLY), ("éénmaal per maand", F.MONTHLY),
        ("chaque quinzaine", F.FORTNIGHTLY), ("1 x par semaine", F.WEEKLY),
        ("2x par mois", F.TWICE_MONTHLY), ("einmal im Monat", F.MONTHLY),
    ],
)  # fmt: skip
def test_words_for_how_often(word, frequency):
    assert Meetings.frequency.clean(word) == frequency


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("mars 2018", "2018-03"), ("21 mars 2018", "2018-03-21"), ("1er août 2018", "2018-08-01"),
        ("21/03/18", "2018-03-21"), ("2018/03/21", "2018-03-21"), ("21 maart 2018", "2018-03-21"),
        ("März 2018", "2018-03"), ("03/2018", "2018-03"), ("2018", "2018"),
        ("2019-5-2", "2019-05-02"), ("May 2019", "2019-05"),
    ],
)  # fmt: skip
def test_a_day_is_read_as_people_write_it(typed, day):
    assert PartialDate().clean(typed) == day
    validate_partial_date(day)


@pytest.mark.parametrize("day", ["2018-02-31", "2019-02-29", "2030", "2027-01", "mars"])
def test_a_day_that_cannot_be_is_refused(day):
    with pytest.raises(ValidationError):
        validate_partial_date(day)


@pytest.mark.django_db
def test_an_impossible_day_in_a_file_is_a_problem_of_its_row(desk):
    dry_run(desk, right(1, **{"Date de la source": "31/02/2018"}))
    assert "Ce jour n’existe pas." in problems()


# Cells that say nothing, or nothing good ---------------------------------------------------


@pytest.mark.django_db
def test_cells_that_say_nothing_are_empty(desk):
    nothing = {"Téléphone": "-", "Prix": "/", "Site web": "néant", "Rencontres": "–"}
    dry_run(desk, right(1, **nothing, Gratuit="?", **{"Date de la source": "NULL"}))
    assert problems() == ""
    confirm(desk)
    group = SupportGroup.objects.get()
    assert (group.phone, group.price_amount, group.website) == ("", None, "")
    assert (group.is_free, group.source_date) == (None, "")


@pytest.mark.django_db
@pytest.mark.parametrize(
    "cell",
    [
        "aucun",
        "x",
        "geen",
        "pas de téléphone",
        "sans objet",
        "---",
        "aucun numéro",
        "inconnu",
        "tba",
    ],
)
def test_no_way_of_contact_is_no_contact(desk, cell):
    dry_run(desk, right(1, Téléphone=cell, Gratuit="x"))
    assert problems() == ""
    confirm(desk)
    group = SupportGroup.objects.get()
    # In a column of yes and no « x » is yes.
    assert (group.phone, group.is_free) == ("", True)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("cell", "slug"),
    [
        ("aidants proches", "proches"),
        ("Aidants", "proches"),
        ("mantelzorgers", "proches"),
        ("Patients", "personne-concernee"),
        ("patiënten", "personne-concernee"),
        ("Adolescentes", "adolescents"),
    ],
)
def test_a_word_of_a_list_is_known_in_the_plural(desk, cell, slug):
    bring_in(desk, right(1, Publics=cell))
    assert [one.slug for one in SupportGroup.objects.get().audiences.all()] == [slug]


@pytest.mark.parametrize(
    ("cell", "age"),
    [
        ("18+", 18),
        ("18 ans et plus", 18),
        ("≥18", 18),
        ("dès 18 ans", 18),
        ("16 jaar en ouder", 16),
        ("+16", 16),
        ("16 ans minimum", 16),
        ("60+ ans", 60),
    ],
)
def test_an_age_is_read_with_what_stands_around_it(cell, age):
    assert Age().clean(cell) == age


@pytest.mark.parametrize("cell", ["18-30", "16/25", "dix-huit"])
def test_two_ages_are_not_one(cell):
    with pytest.raises(ValidationError):
        Age().clean(cell)


@pytest.mark.django_db
def test_names_in_other_scripts_are_not_alike(desk):
    names = [
        "مجموعة الدعم",
        "Группа поддержки",
        "支持小组",
        "👍👍",
        "Ομάδα στήριξης",
        "קבוצת תמיכה",
    ]
    dry_run(desk, *(right(number, Nom=name) for number, name in enumerate(names)))
    assert states() == ["new"] * len(names)


@pytest.mark.django_db
def test_free_in_the_column_of_the_price_is_free(desk):
    bring_in(desk, right(1, Prix="gratuit"), right(2, Gratuit="Gratuit"))
    assert [group.is_free for group in SupportGroup.objects.all()] == [True, True]


@pytest.mark.django_db
def test_an_error_of_the_spreadsheet_is_no_name(desk):
    dry_run(desk, right(1, Nom="#N/A"), right(2, Description="#REF!"))
    assert states() == ["refused", "refused"]
    assert "contient une formule ou une erreur" in problems()


# Text that programs broke ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("broken", "text"),
    [
        (MOJIBAKE, "Parents endeuillés"),
        ("L’été".encode().decode("cp1252"), "L’été"),
        ("Groupe &laquo; L&rsquo;&eacute;toile &raquo;", "Groupe « L’étoile »"),
        ("Les \u202eamis\u202c", "Les amis"),
        ("Pa\u00adrents", "Parents"),
        ("Une\u2028deux", "Une\ndeux"),
        ("مجموعة الدعم", "مجموعة الدعم"),
        ("Âge d’or & Cie", "Âge d’or & Cie"),
        ("Ça va, Ânes ; Noël", "Ça va, Ânes ; Noël"),
    ],
)
def test_text_is_read_without_what_programs_did_to_it(broken, text):
    assert readable(broken) == text


@pytest.mark.django_db
def test_one_bad_byte_does_not_spoil_the_accents_of_a_file(desk):
    data = as_csv(right(1, Nom="Parents endeuillés"))
    send(desk, data + b"\xff")
    assert report()[0]["name"] == "Parents endeuillés"


@pytest.mark.django_db
def test_the_form_of_an_editor_cleans_a_text_too():
    group = make_group()
    group.name = f"Les \u202e{MOJIBAKE}\u200b"
    group.full_clean()
    assert group.name == "Les Parents endeuillés"


# Rules in cells -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "line",
    [
        "toutes les deux semaines; jeudi; 19:30-21:30; à partir du 2027-01-07",
        "jeudi; toutes les 3 semaines; à partir du 2027-01-07; jusqu’au 2027-06-30",
        "tous les deux mois; jeudi; semaines 1; 14:00; à partir de janvier",
        "chaque semaine; jeudi; 19:00-21:00; à partir du 2027-01-07; 8 rencontres",
        "19:30; dates 2026-12-03, 2027-01-07",
        "chaque semaine; vendredi; 22:00-00:00",
    ],
)
def test_a_rule_survives_the_export_and_the_import(line):
    cell = Meetings()
    meetings = cell.clean(line)
    assert rules_of(meetings)
    again = cell.clean(cell.render(meetings))
    assert rules_of(again) == rules_of(meetings)
    assert cell.render(again) == cell.render(meetings)


def test_one_line_may_be_words():
    meetings = Meetings().clean("Le 1er et le 3e jeudi du mois, de 14 h à 16 h")
    assert rules_of(meetings) == (rule_of("monthly 1,3 thu 14:00-16:00"),)


@pytest.mark.parametrize(
    ("line", "right"),
    [
        ("toutes les deux semaines; mardi; à partir du 7/1/2027", "jeudi 7 janvier 2027"),
        ("chaque semaine; mardi; 14:00-09:00", "de 9\xa0h à 14\xa0h"),
        ("chaque semaine; mardi; à partir du 32/1/2027", "32/1/2027"),
        ("le jeudi, sauf en juillet", "n’est pas compris"),
    ],
)
def test_what_cannot_be_is_refused_with_what_would_be_right(line, right):
    with pytest.raises(ValidationError) as error:
        Meetings().clean(line)
    assert right in " ".join(error.value.messages)


# As associations write their own lists ------------------------------------------------------


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        ("Tél./GSM", "phone"), ("Naam / Nom", "name"), ("Thème(s)", "themes"), ("Genre", "kind"),
        ("C.P.", "postal_code"), ("P.A.F.", "price_amount"), ("Inscr.", "registration"),
        ("Rue + n°", "street"), ("Dénomination du groupe", "name"), ("Internet", "website"),
        ("Public visé", "audiences"), ("Pour qui ?", "audiences"), ("Quand ?", "rhythm"),
        ("Adresse du local", "street"), ("PAF / Inscription", None),
        ("Organisé par", "organisation"),
    ],
)  # fmt: skip
def test_headings_of_their_own(heading, name):
    assert GroupSheet().column_of(heading) == name


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("typed", "registration", "note"),
    [
        ("par tél.", "required", "par tél."), ("via le site", "required", "via le site"),
        ("par téléphone ou mail", "required", "par téléphone ou mail"),
        ("libre", "none", ""), ("verplicht", "required", ""),
        ("telefonisch", "required", "telefonisch"),
    ],
)  # fmt: skip
def test_how_one_registers_is_read_and_kept(desk, typed, registration, note):
    bring_in(desk, right(1, Inscription=typed))
    group = SupportGroup.objects.get()
    assert (group.registration, group.registration_note) == (registration, note)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("typed", "price"),
    [
        ("libre", "Participation libre"), ("5 € / 3 € BIM", "5 € / 3 € BIM"),
        ("voir le site", "voir le site"),
    ],
)  # fmt: skip
def test_a_price_that_is_no_number_is_one_in_words(desk, typed, price):
    bring_in(desk, right(1, Prix=typed))
    group = SupportGroup.objects.get()
    assert (group.price_amount, group.price) == (None, price)


@pytest.mark.django_db
def test_words_together_are_read_one_by_one(desk):
    bring_in(desk, right(1, Publics="Adultes et parents", Thèmes="TDA/H, Deuil"))
    group = SupportGroup.objects.get()
    assert group.themes.count() == 2
    assert {one.slug for one in group.audiences.all()} == {"adultes", "parents"}
    assert "TDAH" in group.main_theme.name_fr


@pytest.mark.django_db
@pytest.mark.parametrize("typed", ["ASBL Le Tilleul", "Le Tilleul (asbl)", "le tilleul a.s.b.l."])
def test_an_association_is_known_without_its_legal_form(desk, typed):
    make_organisation(name="Le Tilleul asbl")
    bring_in(desk, right(1, Organisation=typed))
    assert SupportGroup.objects.get().organisation.name == "Le Tilleul asbl"


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("typed", "town", "street", "venue"),
    [
        ("Rue Haute 4, 4000 Liège", "Liège", "Rue Haute 4", ""),
        ("Liège (rue Haute 4)", "Liège", "rue Haute 4", ""),
        ("4000 Liège, Quai de la Boverie 11", "Liège", "Quai de la Boverie 11", ""),
        ("Maison Croix-Rouge, rue Haute 4 - 4500 Huy", "Huy", "rue Haute 4", "Maison Croix-Rouge"),
        ("Salle Saint-Martin, Visé", "Visé", "", "Salle Saint-Martin"),
        ("Kerkstraat 12, 2000 Antwerpen", "Anvers", "Kerkstraat 12", ""),
        ("Rue de Huy 4, 4300 Waremme", "Waremme", "Rue de Huy 4", ""),
    ],
)
def test_an_address_in_one_cell_is_used_whole(desk, typed, town, street, venue):
    bring_in(desk, {**right(1), "Commune": typed, "CP": ""})
    group = SupportGroup.objects.get()
    assert (group.municipality.name_fr, group.street, group.venue_name) == (town, street, venue)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("typed", "named"),
    [
        ("4000 Liège (sonnez deux fois)", "« sonnez deux fois » n’est pas lu"),
        ("Liège (Angleur)", ""),
    ],
)
def test_a_piece_of_a_place_that_is_not_read_is_named(desk, typed, named):
    dry_run(desk, right(1, Commune=typed, CP=""))
    assert named in cautions()
    assert bool(named) is bool(cautions())


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("known", "cells", "left"),
    [
        ({"is_free": True}, {"Prix": "5 €"}, (False, Decimal("5"))),
        ({"price_amount": Decimal("5")}, {"Gratuit": "oui"}, (True, None)),
    ],
)
def test_what_has_a_price_is_not_free_any_more(desk, known, cells, left):
    make_group(import_key="w1", **known)
    bring_in(desk, {"Identifiant": "w1"} | cells)
    group = SupportGroup.objects.get()
    assert (group.is_free, group.price_amount) == left


# An alphabet of before ------------------------------------------------------------------------


@pytest.mark.parametrize("encoding", ["cp1252", "mac-roman", "cp850"])
def test_a_file_of_windows_of_a_mac_or_of_dos_is_read(desk, encoding):
    rows = {**RIGHT, "Nom": "Café des êtres à côté", "Description": "Où ? À l’école, ça ira."}
    send(desk, as_csv(rows).decode().replace("’", "'").encode(encoding))
    assert states() == ["new"]
    confirm(desk)
    group = SupportGroup.objects.get()
    assert group.name == "Café des êtres à côté"
    assert "À l'école, ça ira." in group.description


@pytest.mark.parametrize(
    "words",
    ["“Praatgroep” Gent", "Praatgroep… Gent", "Praatgroep–Gent", "De ‘praatgroep’", "Één €uro"],
)
def test_signs_of_windows_are_no_letters_of_another(words):
    assert old_encodings(words.encode("cp1252"))[0] == "cp1252"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_the_lines_of_a_file_are_counted_whatever_ends_them(end):
    assert table(as_csv(right(1), right(2), end=end).decode()).lines == 3


def test_letters_that_a_program_lost_are_a_caution(desk):
    dry_run(desk, {**RIGHT, "Nom": "Parents endeuill\ufffds"})
    assert "Nom : des lettres se sont perdues" in cautions()


def test_sign_of_a_bad_byte_is_a_caution_and_takes_no_other_accents(desk):
    good = as_csv({**RIGHT, "Nom": "Parents endeuillés", "Description": "Une soirée à plusieurs."})
    content = good.replace(b"soir", b"soi\xffr")
    send(desk, content)
    assert "Description : « ÿ » est-il bien une lettre" in cautions()
    confirm(desk)
    assert SupportGroup.objects.get().name == "Parents endeuillés"


@pytest.mark.parametrize("nothing", ["nan", "None", "NULL"])
def test_what_a_program_writes_for_nothing_is_no_name(desk, nothing):
    dry_run(desk, {**RIGHT, "Nom": nothing})
    assert states() == ["refused"]


def test_the_lost_space_of_an_accent_is_found_again(desk):
    dry_run(desk, {**RIGHT, "Nom": "Le café Ã Namur"})
    confirm(desk)
    assert SupportGroup.objects.get().name == "Le café à Namur"


# A place that is read as something else is told -----------------------------------------------


@pytest.mark.parametrize(
    ("cells", "told"),
    [
        (("5100", "Namur", "Jambe"), "n’est pas connu à Namur : la fiche dit « 5100 Namur »"),
        (("5100", "Namur", "Jambe"), "Vouliez-vous dire « Jambes » ?"),
        (("5100", "Jambe", ""), "Vouliez-vous dire « Jambes » ?"),
        (
            ("6000", "Charleroi", "Dampremy"),
            "est 6020 et non 6000 : la fiche dit « 6000 Charleroi »",
        ),
        (("5000", "Jambes", ""), "est 5100 et non 5000"),
        (("1050", "Ixelles", "Matonge"), "« Matonge » est lu comme « 1050 Ixelles »"),
        (("5000", "Namur", "au fond du jardin"), "« au fond du jardin » n’est pas connu à Namur"),
        (("1030", "Bruxelles", ""), "est lu comme « 1030 Schaerbeek », d’après le code postal"),
    ],
)
def test_place_that_is_not_kept_as_it_was_written_is_told(desk, cells, told):
    place = dict(zip(("CP", "Commune", "Localité"), cells, strict=True))
    dry_run(desk, {**RIGHT, **place})
    assert states() == ["new"]
    assert told in cautions()


@pytest.mark.parametrize(
    "cells",
    [
        ("5000", "Namur", "Namur"),
        ("5000", "Namur centre", ""),
        ("5000", "Namen", ""),
        ("7500", "Tournai / Doornik", ""),
        ("5000", "Rue de Fer 12, Namur", ""),
        ("1050", "Matonge (Ixelles)", ""),
        ("9120", "Beveren", ""),
    ],
)
def test_place_that_is_read_as_it_was_meant_needs_no_caution(desk, cells):
    place = dict(zip(("CP", "Commune", "Localité"), cells, strict=True))
    dry_run(desk, {**RIGHT, **place})
    assert states() == ["new"]
    assert not cautions()


def test_village_of_another_commune_is_refused(desk):
    dry_run(desk, {**RIGHT, "CP": "5000", "Commune": "Namur", "Localité": "Dinant"})
    assert states() == ["refused"]
    assert "« Dinant » n’est pas une localité de Namur." in problems()


@pytest.mark.parametrize(
    ("code", "town", "why"),
    [
        ("NL-5000", "Tilburg", "n’est pas un code postal belge"),
        ("LU-4750", "Petange", "n’est pas un code postal belge"),
        ("5000/5100", "Namur", "gardez un seul code postal"),
    ],
)
def test_code_of_another_country_or_one_of_two_is_refused(desk, code, town, why):
    dry_run(desk, {**RIGHT, "CP": code, "Commune": town})
    assert states() == ["refused"]
    assert why in problems()


@pytest.mark.parametrize(("code", "town"), [("6200", "Maastricht"), ("2000", "Paris")])
def test_town_that_nobody_knows_is_told_beside_its_code(desk, code, town):
    dry_run(desk, {**RIGHT, "CP": code, "Commune": town})
    assert f"« {town} » n’est pas connu à" in cautions()


# Words about dates that stand nowhere ----------------------------------------------------------


@pytest.mark.parametrize("column", ["Quand", "Rencontres"])
@pytest.mark.parametrize(
    ("words", "lost"),
    [
        ("le lundi avant 14h", "avant 14h"),
        ("le lundi à 14h pendant 1h30", "pendant 1h30"),
        ("à Namur le lundi 14h, à Dinant le mardi 15h", "Namur, Dinant"),
        ("secrétariat ouvert du lundi au vendredi de 9h à 17h", "secrétariat ouvert"),
    ],
)
def test_words_beside_a_date_that_no_page_says_are_told(desk, column, words, lost):
    dry_run(desk, {**RIGHT, column: words})
    assert states() == ["new"]
    assert f"Pas compris, et dit nulle part sur la page : {lost}." in cautions()


@pytest.mark.parametrize("column", ["Quand", "Rencontres"])
@pytest.mark.parametrize("words", ["Chaque mardi, un repas partagé", "le lundi, 14h, salle bleue"])
def test_words_that_the_page_says_beside_the_dates_need_no_caution(desk, column, words):
    dry_run(desk, {**RIGHT, column: words})
    assert "Pas compris" not in cautions()


@pytest.mark.parametrize(
    "meetings", [{"Rencontres": "chaque semaine; lundi; 14h-16h"}, {"Jour": "lundi"}]
)
def test_words_and_meetings_of_a_file_say_one_thing(desk, meetings):
    dry_run(desk, {**RIGHT, "Quand": "Chaque jeudi, à 19 h", **meetings})
    assert states() == ["refused"]
    assert "Les mots disent « Chaque jeudi, à 19 h »" in problems()


def test_meetings_may_say_more_than_the_words(desk):
    rows = {"Quand": "Le jeudi", "Rencontres": "chaque semaine; jeudi; 14h-16h"}
    dry_run(desk, {**RIGHT, **rows})
    assert states() == ["new"]
