"""« Coller un texte »: from a leaflet to a draft in the form of every group."""

import pytest
from django.contrib.admin.models import LogEntry
from django.contrib.auth.models import Group, User
from django.test import Client

from directory.exchange.leaflet.reading import LONGEST
from directory.models import Change, PendingImport, SupportGroup, Territory
from tests.factories import make_group, make_helpline, make_organisation, region
from tests.reading import squeeze

pytestmark = pytest.mark.django_db

PAGE = "/admin/directory/supportgroup/coller/"
LIST = "/admin/directory/supportgroup/"
TEXT = """Groupe de parole Deuil et perte de Namur
Pour les adultes

Quand : le 1er lundi du mois, de 15 h à 17 h
Où : Maison de la laïcité, rue de Fer 12, 5000 Namur
Gratuit. Sur inscription au 081 56 88 56.
Apportez une photo.
"""


def look(desk, text=TEXT, **data):
    return desk.post(PAGE, {"text": text, "read": "1"} | data)


def taken(page):
    """What a browser sends of the page: boxes that are ticked, and every line."""
    sent = {}
    for field in page.context["fields"]:
        for option in field.options:
            sent[f"cell-{option.key}"] = option.value
            if option.taken:
                sent[f"take-{option.key}"] = "1"
        sent[field.own_key] = field.own
    return sent


def make(desk, text=TEXT, without=(), **data):
    sent = taken(look(desk, text)) | {"text": text, "make": "1"} | data
    return desk.post(PAGE, {k: v for k, v in sent.items() if k not in without}, follow=True)


# The way in ----------------------------------------------------------------------------------


def test_the_list_of_groups_leads_there(desk):
    assert f'href="{PAGE}"' in desk.get(LIST).text
    assert "Collez le texte" in desk.get(PAGE).text


def test_who_may_not_add_a_group_is_not_led_there(client):
    client.force_login(User.objects.create_user("visiteur", is_staff=True))
    assert client.get(PAGE).status_code == 403


# Looking -------------------------------------------------------------------------------------


def test_each_field_is_proposed_beside_its_words_and_nothing_is_written(desk):
    page = squeeze(look(desk).text)
    assert "Où : " not in page.split("Ce que nous n’avons pas compris")[1].split("</section>")[0]
    assert "<mark>081 56 88 56</mark>" in page
    assert 'value="Le 1er lundi du mois, de 15 h à 17 h"' in page
    assert not SupportGroup.objects.exists()


def test_what_was_not_understood_stays_visible(desk):
    page = squeeze(look(desk).text).split("Ce que nous n’avons pas compris")[1]
    assert "<li>Apportez une photo.</li>" in page


def test_an_empty_text_is_asked_for(desk):
    assert "Collez un texte." in look(desk, "  \n ").text


@pytest.mark.parametrize(("length", "is_read"), [(LONGEST, True), (LONGEST + 1, False)])
def test_a_text_has_a_longest_length(desk, length, is_read):
    page = look(desk, ("Groupe " * LONGEST)[: length - 1] + "x")
    assert ("Faire le brouillon" in page.text) is is_read
    assert ("caractères" in page.text and "la limite est" in page.text) is not is_read


def test_hostile_words_stay_words(desk):
    page = look(desk, "Groupe de parole <script>alert(1)</script> Espoir\nGratuit")
    assert "<script>alert" not in page.text


# The draft -----------------------------------------------------------------------------------


def test_what_is_taken_becomes_a_draft_in_the_form_of_every_group(desk):
    response = make(desk, source_url="www.exemple.be/groupe")
    group = SupportGroup.objects.get()
    assert response.redirect_chain[-1][0] == f"{LIST}{group.pk}/change/"
    assert group.status == SupportGroup.Status.DRAFT
    assert group.name == "Groupe de parole Deuil et perte de Namur"
    assert (group.municipality.name_fr, group.postal_code) == ("Namur", "5000")
    assert (group.street, group.phone) == ("rue de Fer 12", "081 56 88 56")
    assert [str(meeting.start_time) for meeting in group.meetings.all()] == ["15:00:00"]
    assert group.main_theme.slug == "deuil-et-perte"
    assert group.is_free is True
    assert group.source_url == "https://www.exemple.be/groupe"
    assert not PendingImport.objects.exists()


def test_nobody_chose_to_show_the_address(desk):
    make(desk)
    group = SupportGroup.objects.get()
    assert group.address_visibility == SupportGroup.AddressVisibility.UNASKED


def test_the_history_says_where_it_came_from(desk, editor):
    make(desk, source_url="https://www.exemple.be/groupe")
    change = Change.objects.of(SupportGroup.objects.get()).get()
    assert squeeze(change.reason) == "Texte collé, de https://www.exemple.be/groupe."
    assert change.by == editor
    assert "Texte collé" in LogEntry.objects.get().change_message


def test_what_is_unticked_is_not_taken_and_what_is_typed_is(desk):
    make(desk, without=["take-phone-0"], **{"own-name": "", "cell-name-0": "Le café du deuil"})
    group = SupportGroup.objects.get()
    assert (group.name, group.phone) == ("Le café du deuil", "")


def test_the_sentences_left_go_to_the_internal_note_if_wanted(desk):
    make(desk, keep_left="1")
    assert "Apportez une photo." in SupportGroup.objects.get().internal_note
    SupportGroup.objects.all().delete()
    make(desk)
    assert SupportGroup.objects.get().internal_note == ""


def test_two_answers_for_one_field_are_asked_about(desk):
    page = make(desk, **{"own-phone": "081 22 33 44"})
    assert "Gardez-en un seul." in page.text
    assert not SupportGroup.objects.exists()


def test_what_the_import_refuses_is_refused_here_in_the_same_words(desk):
    page = make(desk, **{"cell-phone-0": "081 22 33"})
    assert "n’est pas un numéro complet" in page.text
    assert 'value="081 22 33"' in page.text
    assert not SupportGroup.objects.exists()


def test_a_draft_needs_a_name_and_a_theme(desk):
    page = make(desk, "Apportez une photo.")
    assert "Nom : à remplir." in squeeze(page.text)
    assert "Thèmes : à remplir." in squeeze(page.text)
    assert not SupportGroup.objects.exists()


def test_a_group_that_resembles_one_waits_for_the_editors_word(desk):
    make_group(name="Groupe de parole Deuil et perte de Namur", municipality="Namur")
    page = make(desk)
    assert "Ce groupe ressemble à" in page.text
    assert SupportGroup.objects.count() == 1
    make(desk, is_another="1")
    assert SupportGroup.objects.count() == 2


def test_the_number_of_a_line_becomes_the_line(desk):
    line = make_helpline(name="Écoute", phone="0800 11 222")
    make(desk, **{"cell-phone-0": "0800 11 222"})
    group = SupportGroup.objects.get()
    assert (group.phone, group.helpline) == ("", line)


def test_a_mobile_that_is_taken_is_a_caution(desk):
    text = TEXT.replace("081 56 88 56", "0476 12 34 56")
    make(desk, text)
    group = SupportGroup.objects.get()
    assert group.phone == ""
    group.delete()
    page = make(desk, text, **{"take-phone-0": "1"})
    assert "est un GSM" in page.text
    assert SupportGroup.objects.get().phone == "0476 12 34 56"


def test_an_association_that_we_know_is_proposed(desk):
    organisation = make_organisation(name="Cercle Parenthèse")
    make(desk, TEXT + "Une organisation de Cercle Parenthèse asbl")
    assert SupportGroup.objects.get().organisation == organisation


def test_a_group_outside_of_ones_regions_is_not_written(db):
    user = User.objects.create_user("rene", is_staff=True)
    user.groups.add(Group.objects.get(name="Région"))
    Territory.objects.create(user=user).regions.add(region("liege"))
    browser = Client()
    browser.force_login(user)
    page = make(browser)
    assert "en dehors de vos régions" in page.text
    assert not SupportGroup.objects.exists()
    make(browser, TEXT.replace("5000 Namur", "4000 Liège"))
    assert SupportGroup.objects.count() == 1


def test_the_page_comes_back_as_it_was_filled_in(desk):
    page = make(
        desk, without=["take-phone-0"], **{"cell-name-0": "", "own-kind": "cercle de parole"}
    )
    assert "<option selected>cercle de parole</option>" in page.text
    field = next(one for one in page.context["fields"] if one.name == "phone")
    assert [option.taken for option in field.options] == [False]
