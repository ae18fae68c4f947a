"""Organisations, themes and helplines by spreadsheet."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from lxml import html

from directory.models import Change, Helpline, Organisation, Theme
from tests.admin.test_plain_export import address as export_address
from tests.admin.test_roles import browser_of, somebody
from tests.exchange.test_exchange import as_csv
from tests.factories import make_group, make_helpline, make_organisation, theme
from tests.reading import squeeze

pytestmark = pytest.mark.django_db


def address(name):
    return f"/admin/directory/{name}/importer/"


def look(browser, name, *rows, data=None):
    file = SimpleUploadedFile("liste.csv", data or as_csv(*rows))
    return browser.post(address(name), {"file": file})


def sent_by(page):
    tree = html.fromstring(page.text)
    return {field.get("name"): field.get("value") for field in tree.xpath("//main//input[@name]")}


def bring_in(browser, name, *rows):
    page = look(browser, name, *rows)
    return browser.post(address(name), sent_by(page), follow=True)


def words_of(page):
    return squeeze(html.fromstring(page.text).text_content())


# The way there -------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["organisation", "theme", "helpline"])
def test_each_list_leads_to_its_import(desk, name):
    assert f'href="{address(name)}"' in desk.get(f"/admin/directory/{name}/").text
    assert "Colonnes comprises" in desk.get(address(name)).text


def test_who_may_only_look_does_not_import():
    reader = browser_of(somebody("Relecture"))
    assert reader.get(address("organisation")).status_code == 403
    assert address("organisation") not in reader.get("/admin/directory/organisation/").text


# Organisations -------------------------------------------------------------------------------

ROW = {"Nom": "Le Phare asbl", "Site web": "www.phare.be", "Tél": "081/22.33.44"}
PLACE = {"Commune": "Namur", "Code postal": "5000", "Langues": "français; nl"}


def test_nothing_is_written_before_the_editor_confirms(desk):
    page = look(desk, "organisation", ROW)
    assert "rien n’est encore écrit" in page.text
    assert "Le Phare asbl" in page.text
    assert not Organisation.objects.exists()


def test_a_new_organisation_is_added_in_the_house_form(desk, editor):
    page = bring_in(desk, "organisation", ROW | PLACE)
    assert "1 fiche ajoutée" in squeeze(page.text)
    one = Organisation.objects.get()
    assert (one.name, one.phone) == ("Le Phare asbl", "081 22 33 44")
    assert one.website == "https://www.phare.be"
    assert (one.municipality.name_fr, one.postal_code) == ("Namur", "5000")
    assert {language.code for language in one.languages.all()} == {"fr", "nl"}
    change = Change.objects.of(one).get()
    assert squeeze(change.reason) == "Import de « liste.csv », ligne 2"
    assert change.by == editor


def test_a_known_organisation_is_changed_by_what_the_file_holds_and_nothing_else(desk):
    one = make_organisation(name="Le Phare asbl", summary="On y est bien.", email="a@phare.be")
    page = look(desk, "organisation", {"Nom": "le phare ASBL", "E-mail": "info@phare.be"})
    assert "a@phare.be" in page.text
    bring_in(desk, "organisation", {"Nom": "le phare ASBL", "E-mail": "info@phare.be"})
    one.refresh_from_db()
    assert (one.name, one.email) == ("Le Phare asbl", "info@phare.be")
    assert one.summary == "On y est bien."


def test_an_identifier_knows_an_organisation_that_has_a_new_name(desk):
    one = make_organisation(name="Le Phare", import_key="phare")
    bring_in(desk, "organisation", {"Identifiant": "phare", "Nom": "Le Nid"})
    one.refresh_from_db()
    assert one.name == "Le Nid"


def test_two_of_the_same_name_need_an_identifier(desk):
    make_organisation(name="Le Phare")
    make_organisation(name="Le Phare")
    page = look(desk, "organisation", {"Nom": "Le Phare", "E-mail": "info@phare.be"})
    assert "Plusieurs fiches s’appellent « Le Phare »" in words_of(page)


@pytest.mark.parametrize(
    ("cell", "problem"),
    [
        ({"Tél": "081 22 33"}, "n’est pas un numéro complet"),
        ({"Site web": "phare"}, "n’est pas l’adresse d’un site"),
        ({"Commune": "Nulle-Part"}, "n’est pas connu"),
        ({"Code postal": "4000", "Commune": "Namur"}, "n’est pas celui de « Namur »"),
        ({"Langues": "klingon"}, "n’est pas connu ici"),
        ({"Nom": ""}, "à remplir"),
    ],
)
def test_a_row_is_refused_with_its_reason(desk, cell, problem):
    page = look(desk, "organisation", ROW | cell)
    assert problem in words_of(page)
    assert "Importer 1 fiche" not in words_of(page)
    desk.post(address("organisation"), sent_by(page))
    assert not Organisation.objects.exists()


def test_the_number_of_a_helpline_becomes_the_line(desk):
    line = make_helpline(name="Écoute", phone="0800 11 222")
    page = look(desk, "organisation", ROW | {"Tél": "0800 11 222"})
    assert "est le numéro de « Écoute » : la fiche y renvoie" in words_of(page)
    desk.post(address("organisation"), sent_by(page))
    one = Organisation.objects.get()
    assert (one.phone, one.helpline) == ("", line)


def test_an_export_that_comes_back_changes_nothing(desk):
    make_organisation(name="Le Phare", phone="081 22 33 44", kind="association")
    data = b"".join(desk.get(export_address("organisation")).streaming_content)
    page = look(desk, "organisation", data=data)
    assert "Rien ne change." in words_of(page)
    assert 'name="confirm"' not in page.text


def test_what_changed_since_the_first_look_is_shown_again(desk):
    one = make_organisation(name="Le Phare", email="a@phare.be")
    page = look(desk, "organisation", {"Nom": "Le Phare", "E-mail": "info@phare.be"})
    one.email = "b@phare.be"
    one.save()
    again = desk.post(address("organisation"), sent_by(page))
    assert "l’annuaire a changé" in again.text
    one.refresh_from_db()
    assert one.email == "b@phare.be"


def test_unknown_columns_are_named_and_a_file_of_nobody_is_refused(desk):
    page = look(desk, "organisation", ROW | {"Couleur": "bleu"})
    assert "Colonnes inconnues, laissées de côté : Couleur" in words_of(page)
    page = look(desk, "organisation", {"E-mail": "info@phare.be"})
    assert "Aucune colonne ne dit de quelle fiche il s’agit" in words_of(page)


def test_a_forged_table_is_no_error(desk):
    for table in ("", "[]", '{"headings": []}', '{"headings": ["Nom"], "rows": [[1, []]]}', "null"):
        page = desk.post(address("organisation"), {"table": table, "seen": "x"})
        assert page.status_code == 200
    assert not Organisation.objects.exists()


def test_an_import_is_taken_back_as_a_whole(desk):
    kept = make_organisation(name="Le Nid", email="a@nid.be")
    page = bring_in(desk, "organisation", ROW, {"Nom": "Le Nid", "E-mail": "info@nid.be"})
    (form,) = html.fromstring(page.text).xpath("//form[@class='undo']")
    desk.post(form.get("action"), follow=True)
    assert Organisation.objects.get() == kept
    kept.refresh_from_db()
    assert kept.email == "a@nid.be"


def test_an_organisation_that_groups_have_since_stays(desk):
    page = bring_in(desk, "organisation", ROW)
    make_group(organisation=Organisation.objects.get())
    (form,) = html.fromstring(page.text).xpath("//form[@class='undo']")
    page = desk.post(form.get("action"), follow=True)
    assert "rien n’a été annulé" in squeeze(page.text)
    assert Organisation.objects.exists()


def test_somebody_of_a_region_imports_within_it_only():
    browser = browser_of(somebody("Région", "namur"))
    page = bring_in(browser, "organisation", ROW | {"Commune": "Liège"})
    assert "en dehors de vos régions" in words_of(page)
    assert not Organisation.objects.exists()
    bring_in(browser, "organisation", ROW | {"Commune": "Namur"})
    assert Organisation.objects.exists()


# Themes --------------------------------------------------------------------------------------


def test_a_theme_is_added_under_its_branch_with_its_synonyms(desk):
    row = {
        "Nom": "Vertige",
        "Branche": "Maladie et douleur",
        "Synonymes": "tête qui tourne; tournis",
    }
    bring_in(desk, "theme", row)
    one = Theme.objects.get(name_fr="Vertige")
    assert (one.slug, one.parent.slug) == ("vertige", "maladie-et-douleur")
    assert {synonym.term for synonym in one.synonyms.all()} == {"tête qui tourne", "tournis"}


def test_synonyms_are_added_and_never_taken_away(desk):
    before = theme("alcool").synonyms.count()
    bring_in(desk, "theme", {"Adresse de la page": "alcool", "Synonymes": "picole du soir"})
    assert theme("alcool").synonyms.count() == before + 1
    page = look(desk, "theme", {"Adresse de la page": "alcool", "Synonymes": "Picole du soir"})
    assert "Rien ne change." in words_of(page)


def test_a_branch_below_a_branch_is_refused(desk):
    page = look(desk, "theme", {"Nom": "Vertige", "Branche": "Cancer"})
    assert "n’ont que deux niveaux" in words_of(page)


# Helplines -----------------------------------------------------------------------------------


def test_an_import_never_changes_the_number_of_a_line(desk):
    line = make_helpline(name="Écoute", phone="0800 11 222", hours="Le soir")
    page = look(desk, "helpline", {"Nom": "Écoute", "Numéro": "0800 33 444", "Heures": "Jour"})
    assert "un import ne change pas le numéro d’une ligne" in words_of(page)
    desk.post(address("helpline"), sent_by(page))
    line.refresh_from_db()
    assert (line.phone, line.hours) == ("0800 11 222", "Le soir")


def test_the_same_number_is_no_change_and_the_rest_is_taken(desk):
    line = make_helpline(name="Écoute", phone="0800 11 222", hours="Le soir")
    page = look(desk, "helpline", {"Nom": "Écoute", "Numéro": "0800/11.222", "Heures": "Jour"})
    assert "les visiteurs le verront tout de suite" in words_of(page)
    desk.post(address("helpline"), sent_by(page))
    line.refresh_from_db()
    assert (line.phone, line.hours) == ("0800 11 222", "Jour")


def test_a_new_line_is_a_draft_without_its_number(desk):
    row = {"Nom": "Écoute", "Numéro": "0800 33 444", "Sorte": "Violences"}
    bring_in(desk, "helpline", row | {"Site web": "ecoute.be"})
    line = Helpline.objects.get()
    assert (line.status, line.phone) == ("draft", "")
    assert "0800 33 444" in line.internal_note


def test_a_new_line_of_a_number_alone_is_for_the_form(desk):
    page = look(desk, "helpline", {"Nom": "Écoute", "Numéro": "0800 33 444", "Sorte": "Violences"})
    assert "Donnez un numéro, ou au moins un site web." in words_of(page)


def test_who_may_not_change_helplines_does_not_import_them():
    browser = browser_of(somebody("Région", "namur"))
    assert browser.get(address("helpline")).status_code == 403
