"""A number, an e-mail, a page: read the same way whichever door they come in by."""

import pytest
from django.core.exceptions import ValidationError

from articles.models import RichText
from directory.models import PlaceAlias
from directory.models.phones import SHORT_NUMBERS, read_phone
from directory.received.suggested_groups import make_draft
from tests.admin.test_admin import filled_form, url
from tests.doors import through
from tests.factories import make_article, make_group, make_helpline, make_organisation, place
from tests.reading import squeeze
from tests.received.test_group_suggestions import kept, refused
from tests.visitors import clock, visitor

__all__ = ["clock", "visitor"]
pytestmark = pytest.mark.django_db
doors = pytest.mark.parametrize("door", through)

WRONG_PHONES = {
    "abc": "n’est pas un numéro de téléphone",
    "081 22 33": "n’est pas un numéro complet",
    "02 511 99 99 / 0470 12 34 56": "plusieurs numéros",
    "5000": "n’est pas un numéro court",
    "112": "n’est pas le numéro d’un groupe",
    "Marie 081 22 33 44": "n’est pas un numéro de téléphone",
}
RIGHT_PHONES = {
    "081/22.33.44": "081 22 33 44",
    "+32 81 22 33 44": "081 22 33 44",
    "+33 1 42 68 53 00": "+33 1 42 68 53 00",
}


@doors
@pytest.mark.parametrize("typed", WRONG_PHONES)
def test_a_number_that_nobody_can_call_is_refused(desk, door, typed):
    group = make_group(phone="02 511 99 99")
    assert WRONG_PHONES[typed] in through[door](desk, group, "phone", typed)
    group.refresh_from_db()
    assert group.phone == "02 511 99 99"


@doors
@pytest.mark.parametrize("typed", RIGHT_PHONES)
def test_a_number_is_kept_in_the_house_form(desk, door, typed):
    group = make_group(phone="02 511 99 99")
    assert not through[door](desk, group, "phone", typed)
    group.refresh_from_db()
    assert group.phone == RIGHT_PHONES[typed]


@doors
def test_what_stands_behind_a_number_becomes_its_note(desk, door):
    group = make_group(phone="02 511 99 99")
    assert not through[door](desk, group, "phone", "081 22 33 44 (le matin)")
    group.refresh_from_db()
    assert (group.phone, group.phone_note) == ("081 22 33 44", "le matin")


@doors
@pytest.mark.parametrize(
    ("field", "typed", "words"),
    [
        ("email", "anne@groupe", "adresse"),
        ("website", "ftp://exemple.be", ""),
        ("website", "https://localhost/page", ""),
        ("website", "https://www.exemple", ""),
    ],
)
def test_an_address_that_leads_nowhere_is_refused(desk, door, field, typed, words):
    group = make_group()
    before = getattr(group, field)
    said = through[door](desk, group, field, typed)
    assert said
    assert words in said
    group.refresh_from_db()
    assert getattr(group, field) == before


@doors
def test_what_follows_a_reader_is_taken_off_an_address(desk, door):
    group = make_group()
    typed = "https://www.exemple.be/groupes?id=4&fbclid=abc&utm_source=x"
    assert not through[door](desk, group, "website", typed)
    group.refresh_from_db()
    assert group.website == "https://www.exemple.be/groupes?id=4"


@doors
@pytest.mark.parametrize(
    ("typed", "kept_as"),
    [
        ("Parents endeuillÃ©s d’ici", "Parents endeuillés d’ici"),
        ("L’Autre «?lieu?» – et «?là?»", "L’Autre «\u202flieu\u202f» – et «\u202flà\u202f»"),
        ("Groupe &laquo; L&rsquo;&eacute;toile &raquo;", "Groupe « L’étoile »"),
        ("Groupe \u202eelioté\u202c du\u00ad soir\u200b", "Groupe elioté du soir"),
        ("مجموعة الدعم", "مجموعة الدعم"),
        ("Groupe\u2028du soir", "Groupe du soir"),
    ],
)
def test_broken_text_is_mended(desk, door, typed, kept_as):
    group = make_group()
    assert not through[door](desk, group, "name", typed)
    group.refresh_from_db()
    assert group.name == kept_as


def save(desk, record, **changes):
    response = desk.post(url("change", record), filled_form(desk, url("change", record)) | changes)
    assert response.status_code == 302, response.context["errors"]
    record.refresh_from_db()
    return record


def test_broken_text_is_mended_in_what_is_no_listing(desk):
    organisation = save(desk, make_organisation(), name="La MarÃ©e &amp; co")
    assert organisation.name == "La Marée & co"
    alias = PlaceAlias.objects.create(name="Autre", municipality=place("Namur"))
    assert save(desk, alias, name="NÃ©mur\u202e").name == "Némur"
    article = save(desk, make_article(), title="LâmÃ©e", summary="L\u202eâ€™Ã©tÃ©")
    assert (article.title, article.summary) == ("Lâmée", "L’été")


def test_the_signs_of_html_stay_in_an_article(desk):
    text = RichText(parent=make_article(), region="main", ordering=1, html="<p>a &lt; Ã©</p>")
    text.full_clean()
    assert text.html == "<p>a &lt; é</p>"


# A helpline's number ------------------------------------------------------------------------


@pytest.mark.parametrize("door", ["answer", "old answer", "version"])
def test_the_number_of_a_helpline_is_refused_as_a_phone(desk, door):
    make_helpline(name="La Veille", phone="0800 32 123")
    group = make_group()
    assert "ligne" in through[door](desk, group, "phone", "0800/32.123")
    group.refresh_from_db()
    assert group.phone == ""


def test_the_import_leads_to_the_line_instead_of_its_number(desk):
    line = make_helpline(name="La Veille", phone="0800 32 123")
    group = make_group(phone="02 511 99 99")
    assert not through["import"](desk, group, "phone", "0800/32.123")
    group.refresh_from_db()
    assert (group.phone, group.helpline) == ("", line)


def test_the_form_offers_the_line_instead_of_its_number(desk):
    line = make_helpline(name="La Veille", phone="0800 32 123")
    group = make_group(phone="02 511 99 99")
    assert through["form"](desk, group, "phone", "0800/32.123")
    data = filled_form(desk, url("change", group)) | {"phone": "0800/32.123"}
    page = desk.post(url("change", group), data)
    assert "0800 32 123 est le numéro de « La Veille »" in squeeze(page.text)
    assert f'name="sure-line" value="{line.pk}"' in page.text
    assert not through["form"](desk, group, "phone", "0800/32.123", **{"sure-line": line.pk})
    group.refresh_from_db()
    assert (group.phone, group.helpline) == ("", line)


def test_the_number_of_a_line_that_is_no_longer_public_is_a_number(desk):
    make_helpline(phone="0800 32 123", status="draft")
    group = make_group()
    assert not through["form"](desk, group, "phone", "0800 32 123")


def test_an_association_answers_on_no_helpline_of_its_own(desk):
    make_helpline(name="La Veille", phone="0800 32 123")
    organisation = make_organisation()
    data = filled_form(desk, url("change", organisation)) | {"phone": "0800 32 123"}
    assert "La Veille" in desk.post(url("change", organisation), data).text
    organisation.refresh_from_db()
    assert organisation.phone == ""


@doors
@pytest.mark.parametrize(
    ("typed", "phone", "note"),
    [
        ("081 22 33 44 Marie", "081 22 33 44", "Marie"),
        ("081/22.33.44 : Anne-Marie De Smet", "081 22 33 44", "Anne-Marie De Smet"),
        ("081 22 33 44 - chez Mme Dupont", "081 22 33 44", "chez Mme Dupont"),
    ],
)
def test_a_name_beside_a_number_becomes_its_note(desk, door, typed, phone, note):
    group = make_group(phone="02 511 99 99")
    assert not through[door](desk, group, "phone", typed)
    group.refresh_from_db()
    assert (group.phone, group.phone_note) == (phone, note)


@pytest.mark.parametrize("typed", ["Fax 081 22 33 44", "081 22 33 44 Ext 12", "081 22 Marie 33 44"])
def test_not_every_word_beside_a_number_is_a_name(typed):
    with pytest.raises(ValidationError):
        read_phone(typed)


# A mobile -----------------------------------------------------------------------------------


def test_a_mobile_is_asked_about_before_it_is_saved(desk):
    group = make_group()
    assert through["form"](desk, group, "phone", "0470 12 34 56")
    sure = {"sure-mobile": "0470 12 34 56"}
    assert through["form"](desk, group, "phone", "0471 12 34 56", **sure)
    assert not through["form"](desk, group, "phone", "0470 12 34 56", **sure)
    group.refresh_from_db()
    assert group.phone == "0470 12 34 56"


def test_a_mobile_of_which_the_note_says_whose_it_is_is_not_asked_about(desk):
    group = make_group()
    more = {"phone_note": "permanence de l’association"}
    assert not through["form"](desk, group, "phone", "0470 12 34 56", **more)


def test_a_mobile_with_a_name_beside_it_is_asked_about(desk):
    group = make_group()
    typed = "0475 12 34 56 Marie"
    assert through["form"](desk, group, "phone", typed)
    assert not through["form"](desk, group, "phone", typed, **{"sure-mobile": "0475 12 34 56"})
    group.refresh_from_db()
    assert (group.phone, group.phone_note) == ("0475 12 34 56", "Marie")


def test_a_mobile_that_was_there_is_not_asked_about_again(desk):
    group = make_group(phone="0470 12 34 56")
    assert not through["form"](desk, group, "summary", "Autre chose.")


# A suggestion -------------------------------------------------------------------------------


@pytest.mark.parametrize("typed", WRONG_PHONES)
def test_a_visitor_is_told_that_nobody_can_call_the_number(visitor, typed):
    refused(visitor, WRONG_PHONES[typed], phone=typed)


def test_a_suggestion_is_read_as_everything_else(visitor):
    suggestion = kept(
        visitor, phone="081/22.33.44 le matin", website="www.exemple.be?fbclid=1", name="ParentÃ©s"
    )
    draft = make_draft(suggestion)
    assert (draft.phone, draft.phone_note) == ("081 22 33 44", "le matin")
    assert draft.website == "https://www.exemple.be"
    assert draft.name == "Parentés"


def test_a_suggestion_with_the_number_of_a_helpline_leads_to_the_line(visitor):
    line = make_helpline(phone="107")
    draft = make_draft(kept(visitor, phone="107"))
    assert (draft.phone, draft.helpline) == ("", line)


@pytest.mark.parametrize("number", ["105", "107", "112", "1712"])
def test_a_suggestion_with_a_short_number_that_is_nobodys_is_refused(visitor, number):
    refused(visitor, "n’est pas le numéro d’un groupe", phone=number)


def test_a_suggested_mobile_is_pointed_out_to_the_editor(visitor):
    assert "GSM" in make_draft(kept(visitor, phone="0470 12 34 56")).internal_note


# The reader ---------------------------------------------------------------------------------


@pytest.mark.parametrize("number", sorted(SHORT_NUMBERS))
def test_a_short_number_that_exists_is_read(number):
    assert read_phone(number).text == number


@pytest.mark.parametrize("typed", ["02 511 99 99 et 98", "081 22 33 44 ext 12", "0900 12 345"])
def test_nothing_of_a_number_is_dropped(typed):
    with pytest.raises(ValidationError):
        read_phone(typed)


# The date of a source -------------------------------------------------------------------------

BY_US = pytest.mark.parametrize("door", ["form", "import", "version"])
DATES = {
    "mars 2018": "2018-03",
    "21 septembre 2018": "2018-09-21",
    "le 1er août 2018": "2018-08-01",
    "12/2018": "2018-12",
    "21/03/18": "2018-03-21",
    "maart 2018": "2018-03",
    "2018-3": "2018-03",
}
WRONG_DATES = {
    "31/02/2018": "Ce jour n’existe pas",
    "2018-13-01": "Écrivez l’année",
    "mars 2050": "dans le futur",
    "printemps": "Écrivez l’année",
}


@BY_US
@pytest.mark.parametrize("typed", DATES)
def test_the_date_of_a_source_is_read_as_people_write_it(desk, door, typed):
    group = make_group(source_date="2010")
    assert not through[door](desk, group, "source_date", typed)
    group.refresh_from_db()
    assert group.source_date == DATES[typed]


@BY_US
@pytest.mark.parametrize("typed", WRONG_DATES)
def test_what_is_no_date_of_a_source_is_refused(desk, door, typed):
    group = make_group(source_date="2010")
    assert WRONG_DATES[typed] in through[door](desk, group, "source_date", typed)
    group.refresh_from_db()
    assert group.source_date == "2010"


def test_the_date_of_what_a_helpline_says_is_read_too(desk):
    line = make_helpline()
    data = filled_form(desk, url("change", line)) | {"source_date": "septembre 2025"}
    assert desk.post(url("change", line), data).status_code == 302
    line.refresh_from_db()
    assert line.source_date == "2025-09"
