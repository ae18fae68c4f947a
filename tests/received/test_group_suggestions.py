"""Visitors suggest a group: what the form asks, what is kept, the draft an editor makes of it."""

from unittest.mock import ANY

import pytest
from django.contrib.admin.models import LogEntry
from django.contrib.auth.models import Permission, User
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import timezone
from playwright.sync_api import expect

from directory.models import DataVersion, GroupSuggestion, SupportGroup, Theme
from directory.models.addresses import free_slug
from directory.received.suggested_groups import make_draft
from tests.factories import make_group, make_helpline, place, theme
from tests.reading import Page, read
from tests.visitors import (
    clock,
    dangling_descriptions,
    other_visitor,
    token_of,
    unlabelled_fields,
    visitor,
)

__all__ = ["clock", "other_visitor", "visitor"]

pytestmark = pytest.mark.django_db

FORM = reverse("suggest")
FILLED = {
    "name": "L’Escale",
    "themes": ["deuil-et-perte"],
    "format": "in_person",
    "place": "5000",
    "phone": "081 12 34 56",
}


def send(visitor, **changes):
    return visitor.send(FORM, **FILLED | changes)


def refused(visitor, words, **changes):
    """The form that came back, with these words in it; nothing is kept."""
    response = send(visitor, **changes)
    assert response.status_code == 200
    page = Page(response)
    assert words in page.main.text
    assert "Ce n’est pas encore envoyé" in page.main.text
    assert not GroupSuggestion.objects.exists()
    return page


def kept(visitor, **changes):
    """What is kept of the form, which must be taken."""
    response = send(visitor, **changes)
    assert response.status_code == 302, Page(response).main.text
    assert response["Location"] == reverse("suggest_thanks")
    return GroupSuggestion.objects.get()


def value_of(page, name):
    return page.tree.xpath(f"//input[@name='{name}']/@value")[0]


# The form ------------------------------------------------------------------------------------


def test_every_page_leads_to_the_form(client):
    assert read(client, "/").link("Proposer un groupe") == FORM


def test_a_name_a_theme_a_place_and_a_contact_are_enough(visitor):
    suggestion = kept(visitor)
    assert GroupSuggestion.objects.values().get() == {
        "id": ANY,
        "state": "new",
        "received_on": timezone.localdate(),
        "name": "L’Escale",
        "description": "",
        "for_whom": "",
        "facilitation": "",
        "format": "in_person",
        "place_typed": "5000",
        "municipality_id": place("Namur").pk,
        "locality_id": None,
        "postal_code": "5000",
        "address": "",
        "rhythm": "",
        "website": "",
        "phone": "081 12 34 56",
        "email": "",
        "sender_email": "",
        "draft_id": None,
    }
    assert [row.slug for row in suggestion.themes.all()] == ["deuil-et-perte"]


def test_the_thanks_say_what_happens_next(client):
    page = read(client, reverse("suggest_thanks"))
    assert "vérifier auprès du groupe avant de publier" in page.main.text
    assert page.has_heading("D’autres portes")


def test_the_form_says_what_happens_next_and_to_the_address(visitor):
    text = visitor.open(FORM).main.text
    assert "Rien ne paraît sans cette vérification." in text
    assert "Nous l’effaçons dès que votre proposition est traitée." in text


@pytest.mark.parametrize(
    ("field", "words"),
    [
        ("name", "Je veux mourir"), ("for_whom", "je vais me tuer ce soir"),
        ("description", "Nous marchons. mon mari me frappe tous les soirs"),
        ("description", "ik wil dood"), ("for_whom", "plus envie de vivre"),
    ],
)  # fmt: skip
def test_who_tells_of_danger_sees_the_numbers_and_is_taken_as_any(visitor, field, words):
    make_helpline(kind="suicide", phone="0800 32 123", always=True, languages=["fr", "nl"])
    make_helpline(kind="violence", phone="0800 30 030", always=True)
    response = send(visitor, **{field: words})
    page = Page(response)
    (box,) = page.tree.find_class("danger--answer")
    assert ("0800 30 030" if "frappe" in words else "0800 32 123") in box.text_content()
    assert "Merci pour votre proposition" in page.main.text
    assert getattr(GroupSuggestion.objects.get(), field) == words


def test_the_numbers_come_with_the_form_that_comes_back_too(visitor):
    make_helpline(kind="suicide", phone="0800 32 123", always=True)
    page = refused(visitor, "Cochez au moins un thème.", themes=[], name="je veux mourir")
    assert page.tree.find_class("danger--answer")


@pytest.mark.parametrize(
    ("field", "words"),
    [
        ("name", "Femmes battues et violences conjugales"),
        ("for_whom", "ceux qui pensent au suicide"),
        ("for_whom", "Menschen im Umfeld von Suizid"),
        ("description", "Groupe pour qui veut mourir ou a perdu un proche par suicide."),
        ("description", "Voor slachtoffers van seksueel geweld. Praten over zelfmoord mag."),
    ],
)  # fmt: skip
def test_a_group_for_who_is_in_danger_brings_no_numbers(visitor, field, words):
    make_helpline(kind="suicide", phone="0800 32 123", always=True, languages=["fr", "nl", "de"])
    make_helpline(kind="violence", phone="0800 30 030", always=True)
    kept(visitor, **{field: words})


def test_nothing_is_published(visitor):
    version = DataVersion.current()
    kept(visitor)
    assert not SupportGroup.objects.exists()
    assert DataVersion.current() == version
    assert "L’Escale" not in read(visitor.client, reverse("group_list")).text


def test_all_that_was_typed_is_kept(visitor):
    more = {
        "description": "On parle.\r\nOn écoute.",
        "for_whom": "les parents",
        "facilitation": "peer",
        "address": "Rue Haute 3",
        "rhythm": "le lundi",
        "website": "www.exemple.be",
        "email": "groupe@exemple.be",
        "sender_email": "moi@exemple.be",
    }
    suggestion = kept(visitor, themes=["deuil-et-perte", "parentalite-et-famille"], **more)
    expected = more | {
        "description": "On parle.\nOn écoute.",
        "website": "https://www.exemple.be",
    }
    assert {name: getattr(suggestion, name) for name in more} == expected
    assert suggestion.themes.count() == 2


def test_a_form_that_comes_back_has_all_that_was_typed(visitor):
    page = refused(
        visitor,
        "Donnez son nom.",
        name="",
        description="On parle.",
        for_whom="les <b>parents</b>",
        facilitation="both",
        format="hybrid",
        address="Rue Haute 3",
        rhythm="le lundi",
        website="https://exemple.be/?a=1&b=2",
        email="groupe@exemple.be",
        sender_email="moi@exemple.be",
    )
    for name, value in {
        "for_whom": "les <b>parents</b>",
        "place": "5000",
        "address": "Rue Haute 3",
        "rhythm": "le lundi",
        "website": "https://exemple.be/?a=1&b=2",
        "phone": "081 12 34 56",
        "email": "groupe@exemple.be",
        "sender_email": "moi@exemple.be",
    }.items():
        assert value_of(page, name) == value
    assert page.tree.xpath("string(//textarea[@name='description'])").strip() == "On parle."
    assert page.tree.xpath("//input[@name='themes'][@checked]/@value") == ["deuil-et-perte"]
    assert page.tree.xpath("//option[@selected]/@value") == ["both", "hybrid"]


@pytest.mark.parametrize("themes", [[], ["n-existe-pas"], ["deuil-et-perte\x00"], ["<script>"]])
def test_a_theme_of_the_list_is_needed(visitor, themes):
    refused(visitor, "Cochez", themes=themes)


def test_the_branches_are_offered(visitor):
    boxes = visitor.open(FORM).tree.xpath("//input[@name='themes']/@value")
    assert boxes == list(Theme.objects.branches().values_list("slug", flat=True))
    assert len(boxes) == 14


def test_without_any_contact_nothing_can_be_checked(visitor):
    refused(visitor, "Donnez au moins un moyen de joindre le groupe", phone="")


@pytest.mark.parametrize(
    "contact", [{"website": "exemple.be"}, {"phone": "081 22 33 44"}, {"email": "a@exemple.be"}]
)
def test_any_contact_is_enough(visitor, contact):
    kept(visitor, **{"phone": ""} | contact)


@pytest.mark.parametrize("website", ["javascript:alert(1)", "pas un site", "data:text/html,x"])
def test_what_is_no_website_is_refused(visitor, website):
    page = refused(visitor, "Écrivez-la comme ceci", website=website)
    assert value_of(page, "website") == website


@pytest.mark.parametrize("field", ["email", "sender_email"])
def test_what_is_no_address_is_refused(visitor, field):
    refused(visitor, "Écrivez une adresse comme", **{field: "moi(at)exemple"})


@pytest.mark.parametrize(
    ("field", "longest"), [("name", 160), ("description", 2000), ("rhythm", 200), ("place", 120)]
)
def test_what_is_too_long_comes_back_whole(visitor, field, longest):
    page = refused(visitor, f"au plus {longest}", **{field: "long " * 1000})
    assert ("long " * 1000).strip() in page.source


@pytest.mark.parametrize(
    "field", ["name", "description", "place", "place_choice", "phone", "format", "facilitation"]
)
def test_a_null_character_is_refused(visitor, field):
    response = send(visitor, **{field: "a\x00b"})
    assert response.status_code == 200
    assert not GroupSuggestion.objects.exists()


@pytest.mark.parametrize(("field", "value"), [("format", "telepathy"), ("facilitation", "robot")])
def test_a_choice_that_does_not_exist_is_refused(visitor, field, value):
    assert send(visitor, **{field: value}).status_code == 200
    assert not GroupSuggestion.objects.exists()


def test_the_browser_does_not_fill_in_the_visitors_own_data(visitor):
    page = visitor.open(FORM)
    for name in ("name", "phone", "email", "website", "address"):
        assert page.tree.xpath(f"//input[@name='{name}']/@autocomplete") == ["off"]


@pytest.mark.parametrize("changes", [None, {"name": "", "phone": "", "themes": []}])
def test_every_field_has_a_label_and_every_description_exists(visitor, changes):
    page = visitor.open(FORM) if changes is None else Page(send(visitor, **changes))
    assert unlabelled_fields(page) == []
    assert dangling_descriptions(page) == set()


def test_errors_come_first_and_lead_to_their_fields(visitor):
    page = refused(visitor, "Donnez son nom.", name="", themes=[])
    summary = page.tree.xpath("//*[@id='form-errors']")[0]
    assert summary.get("autofocus") is not None
    assert summary.xpath(".//a/@href") == ["#id_name", "#id_themes"]


# Place ---------------------------------------------------------------------------------------


def places_offered(page):
    boxes = page.tree.xpath("//input[@name='place_choice']")
    return [box.getparent().text_content().strip() for box in boxes]


@pytest.mark.parametrize(
    ("typed", "municipality", "locality", "postal_code"),
    [
        ("Namur", "Namur", None, ""),
        ("5000 Namur", "Namur", None, "5000"),
        ("Luik", "Liège", None, ""),
        ("boninne", "Namur", "Boninne", "5021"),
    ],
)
def test_a_known_place_is_found(visitor, typed, municipality, locality, postal_code):
    suggestion = kept(visitor, place=typed)
    assert suggestion.municipality == place(municipality)
    assert getattr(suggestion.locality, "name", None) == locality
    assert suggestion.postal_code == postal_code
    assert suggestion.place_typed == typed


def test_of_several_places_the_visitor_chooses(visitor):
    page = refused(visitor, "Cela peut être plusieurs lieux.", place="Braine")
    offered = places_offered(page)
    assert "7090 Braine-le-Comte" in offered
    assert offered[-1] == "Garder ce que j’ai écrit"
    suggestion = kept(visitor, place="Braine", place_choice="7090 Braine-le-Comte")
    assert suggestion.municipality == place("Braine-le-Comte")


def test_a_choice_of_another_question_is_not_taken(visitor):
    refused(visitor, "Cela peut être plusieurs lieux", place="Braine", place_choice="5000 Namur")


def test_a_place_that_is_nearly_known_is_proposed(visitor):
    page = refused(visitor, "Nous ne trouvons pas ce lieu.", place="Namurr")
    assert any("Namur" in label for label in places_offered(page))
    assert value_of(page, "place") == "Namurr"


def test_the_choice_stays_chosen_while_something_else_is_wrong(visitor):
    page = refused(
        visitor, "Donnez son nom.", name="", place="Braine", place_choice="7090 Braine-le-Comte"
    )
    assert page.tree.xpath("//input[@name='place_choice'][@checked]/@value") == [
        "7090 Braine-le-Comte"
    ]


@pytest.mark.parametrize("typed", ["Braine", "Namurr"])
def test_what_was_written_may_be_kept(visitor, typed):
    suggestion = kept(visitor, place=typed, place_choice="-")
    assert (suggestion.place_typed, suggestion.municipality) == (typed, None)


def test_a_place_like_no_other_is_kept_as_written(visitor):
    suggestion = kept(visitor, place="xqzzkw vvfghj")
    assert (suggestion.place_typed, suggestion.municipality) == ("xqzzkw vvfghj", None)


@pytest.mark.parametrize("format", ["in_person", "hybrid"])
def test_a_group_that_meets_has_a_place(visitor, format):
    refused(visitor, "Donnez le code postal ou la commune.", place="", format=format)


@pytest.mark.parametrize("format", ["online", "phone", "home"])
def test_a_group_at_a_distance_needs_none(visitor, format):
    assert kept(visitor, place="", format=format).place_typed == ""


# Who may send; the rest of these rules is tested with the reports ------------------------------


def test_another_site_cannot_send_it(visitor):
    token = token_of(visitor.open(FORM))
    visitor.clock.shift(60)
    data = FILLED | {"token": token}
    response = visitor.post(FORM, data, **{"Sec-Fetch-Site": "cross-site"})
    assert response.status_code == 403
    assert "L’Escale" not in response.text
    assert not GroupSuggestion.objects.exists()


def test_too_fast_comes_back_as_it_was(visitor):
    response = visitor.send(FORM, reading=1, **FILLED)
    assert value_of(Page(response), "name") == "L’Escale"
    assert not GroupSuggestion.objects.exists()


def test_a_filled_trap_is_thanked_and_thrown_away(visitor):
    response = send(visitor, subject="Casino")
    assert response["Location"] == reverse("suggest_thanks")
    assert not GroupSuggestion.objects.exists()


def test_the_sixth_waits_and_keeps_what_was_typed(visitor, other_visitor):
    for _number in range(5):
        assert send(visitor).status_code == 302
    response = send(visitor, name="L’escale !")
    assert response.status_code == 429
    page = Page(response)
    assert value_of(page, "name") == "L’escale !"
    assert page.has_heading("D’autres portes")
    assert GroupSuggestion.objects.count() == 5
    assert send(other_visitor).status_code == 302
    assert send(visitor, name="Le sixième").status_code == 302


def test_suggestions_are_counted_apart_from_reports(visitor):
    for _number in range(5):
        send(visitor)
    form = reverse("report", args=[make_group().slug])
    assert visitor.send(form, problem="full").status_code == 302


def test_visitors_get_no_cookie(visitor):
    answers = visitor.client.get(FORM), send(visitor, name=""), send(visitor)
    assert not any(answer.cookies for answer in answers)


# The desk ------------------------------------------------------------------------------------


QUEUE = reverse("admin:directory_groupsuggestion_changelist")


def admin_url(view, suggestion):
    return reverse(f"admin:directory_groupsuggestion_{view}", args=[suggestion.pk])


def make_suggestion(themes=("deuil-et-perte",), **fields):
    suggestion = GroupSuggestion.objects.create(
        **{"name": "L’Escale", "phone": "081 12 34 56", "sender_email": "moi@exemple.be"} | fields
    )
    suggestion.themes.set(map(theme, themes))
    return suggestion


def draft_of(desk, suggestion):
    response = desk.post(admin_url("draft", suggestion))
    suggestion.refresh_from_db()
    draft = suggestion.draft
    assert response["Location"] == reverse("admin:directory_supportgroup_change", args=[draft.pk])
    return draft


def test_the_queue_shows_what_waits(desk):
    waiting = make_suggestion()
    make_suggestion(state="handled", sender_email="")
    assert list(desk.get(QUEUE).context["cl"].result_list) == [waiting]


def test_a_long_queue_costs_no_more_queries(desk, django_assert_num_queries):
    make_suggestion(municipality=place("Namur"))
    desk.get(QUEUE)
    with django_assert_num_queries(8):
        desk.get(QUEUE)
    for _number in range(20):
        make_suggestion(municipality=place("Liège"), draft=make_group())
    with django_assert_num_queries(8):
        desk.get(QUEUE)


def test_one_click_makes_a_draft(desk):
    suggestion = make_suggestion(
        description="On parle.",
        for_whom="les parents",
        municipality=place("Namur"),
        postal_code="5000",
        place_typed="Namur centre",
        address="Rue Haute 3",
        rhythm="le lundi",
        facilitation="peer",
        website="https://exemple.be",
    )
    draft = draft_of(desk, suggestion)
    assert draft.status == "draft"
    assert draft.slug == "l-escale"
    assert (draft.name, draft.description, draft.rhythm) == ("L’Escale", "On parle.", "le lundi")
    assert (draft.municipality, draft.postal_code) == (place("Namur"), "5000")
    assert (draft.phone, draft.website) == ("081 12 34 56", "https://exemple.be")
    assert (draft.kind, draft.facilitation) == ("self_help", "peer")
    assert (draft.main_theme, list(draft.themes.all())) == (draft.main_theme, [draft.main_theme])
    assert draft.verified_on is None
    assert "les parents" in draft.internal_note
    assert "Namur centre" in draft.internal_note


def test_a_draft_is_not_public(desk):
    draft = draft_of(desk, make_suggestion())
    assert desk.get(draft.get_absolute_url()).status_code == 404


def test_a_draft_does_not_publish_an_address_that_nobody_gave_leave_for(desk):
    draft = draft_of(desk, make_suggestion(municipality=place("Namur"), address="Rue Haute 3"))
    assert draft.street == "Rue Haute 3"
    assert draft.public_street == ""


def test_an_address_without_a_known_town_goes_into_the_note(desk):
    draft = draft_of(desk, make_suggestion(address="Rue Haute 3", place_typed="Ailleurs"))
    assert draft.street == ""
    assert "Rue Haute 3" in draft.internal_note


def test_a_village_of_another_town_is_left_out(desk):
    boninne = place("Namur").localities.get(name="Boninne")
    draft = draft_of(desk, make_suggestion(municipality=place("Liège"), locality=boninne))
    assert (draft.municipality, draft.locality) == (place("Liège"), None)


def test_the_sender_is_not_in_the_draft_nor_in_the_history(desk):
    draft = draft_of(desk, make_suggestion())
    row = SupportGroup.objects.filter(pk=draft.pk).values().get()
    assert "moi@exemple.be" not in str(row)
    assert LogEntry.objects.count() == 2
    assert "moi@" not in str(list(LogEntry.objects.values()))


def test_a_second_click_makes_no_second_draft(desk):
    suggestion = make_suggestion()
    assert draft_of(desk, suggestion) == draft_of(desk, suggestion)
    assert SupportGroup.objects.count() == 1


def test_two_editors_at_once_make_one_draft(desk):
    suggestion = make_suggestion()
    read_meanwhile = GroupSuggestion.objects.get(pk=suggestion.pk)
    draft = make_draft(suggestion)
    assert make_draft(read_meanwhile) is None
    assert read_meanwhile.draft == draft
    assert SupportGroup.objects.count() == 1


def test_without_a_theme_there_is_no_draft(desk):
    suggestion = make_suggestion(themes=())
    response = desk.post(admin_url("draft", suggestion), follow=True)
    assert "Choisissez d’abord au moins un thème" in response.text
    assert not SupportGroup.objects.exists()


def test_who_may_not_add_groups_makes_no_draft(client):
    user = User.objects.create_user("visiteur", is_staff=True)
    handling = ["view_groupsuggestion", "change_groupsuggestion", "work_everywhere"]
    user.user_permissions.add(*Permission.objects.filter(codename__in=handling))
    client.force_login(user)
    client.post(admin_url("draft", make_suggestion()))
    assert not SupportGroup.objects.exists()


def test_a_link_makes_no_draft(desk):
    assert desk.get(admin_url("draft", make_suggestion())).status_code == 405


def test_an_editor_corrects_a_suggestion_before_making_the_draft(desk):
    suggestion = make_suggestion(place_typed="Namurr")
    page = Page(desk.get(admin_url("change", suggestion)))
    assert "moi@exemple.be" in page.text
    response = desk.post(
        admin_url("change", suggestion),
        {
            "name": "L’Escale",
            "themes": [theme("deuil-et-perte").pk],
            "format": "in_person",
            "municipality": place("Namur").pk,
            "phone": "081 12 34 56",
            "sender_email": "autre@exemple.be",
            "state": "dismissed",
        },
    )
    assert response.status_code == 302
    suggestion.refresh_from_db()
    assert suggestion.municipality == place("Namur")
    assert (suggestion.sender_email, suggestion.state) == ("moi@exemple.be", "new")


@pytest.mark.parametrize(("view", "state"), [("handle", "handled"), ("dismiss", "dismissed")])
def test_dealing_with_it_forgets_the_sender(desk, view, state):
    suggestion = make_suggestion()
    assert desk.post(admin_url(view, suggestion))["Location"] == QUEUE
    suggestion.refresh_from_db()
    assert (suggestion.state, suggestion.sender_email) == (state, "")


def test_the_list_forgets_the_senders_too(desk):
    rows = [make_suggestion(), make_suggestion()]
    desk.post(QUEUE, {"action": "dismiss", "_selected_action": [row.pk for row in rows]})
    assert not GroupSuggestion.objects.exclude(sender_email="").exists()
    assert not GroupSuggestion.objects.waiting().exists()


def test_making_the_draft_keeps_the_sender_for_the_answer(desk):
    suggestion = make_suggestion()
    draft_of(desk, suggestion)
    assert (suggestion.state, suggestion.sender_email) == ("new", "moi@exemple.be")


@pytest.mark.parametrize("state", ["handled", "dismissed"])
def test_the_database_keeps_no_sender_of_what_is_done(state):
    make_suggestion(state=state, sender_email="")
    refusal = pytest.raises(IntegrityError, match="groupsuggestion_closed_forgets_its_sender")
    with refusal, transaction.atomic():
        make_suggestion(state=state)


def test_an_unknown_state_is_refused():
    refusal = pytest.raises(IntegrityError, match="groupsuggestion_state_is_known")
    with refusal, transaction.atomic():
        make_suggestion(state="lost", sender_email="")


def test_a_suggestion_has_a_name():
    refusal = pytest.raises(IntegrityError, match="groupsuggestion_has_a_name")
    with refusal, transaction.atomic():
        make_suggestion(name="")


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("L’Escale", "l-escale-2"),
        ("Été à Liège", "ete-a-liege"),
        ("مجموعة", "groupe"),
        ("!!!", "groupe"),
        ("x" * 160, "x" * 116),
    ],
)
def test_a_draft_gets_an_address_of_its_own(name, slug):
    make_group(slug="l-escale")
    assert free_slug(SupportGroup, name) == slug


def test_a_draft_takes_no_address_that_still_leads_to_another_group():
    group = make_group(slug="l-escale")
    group.slug = "le-rivage"
    group.save()
    assert free_slug(SupportGroup, "L’Escale") == "l-escale-2"


# In a browser --------------------------------------------------------------------------------


def test_a_group_is_suggested_without_javascript(open_page):
    page = open_page(FORM, java_script_enabled=False)
    page.get_by_label("Nom du groupe").fill("L’Escale")
    page.get_by_label("Deuil et perte").check()
    page.get_by_label("Code postal ou commune").fill("Braine")
    page.get_by_label("Téléphone").fill("081 12 34 56")
    page.wait_for_timeout(3000)
    page.get_by_role("button", name="Envoyer la proposition").click()
    expect(page.locator("#form-errors")).to_be_focused()
    page.get_by_label("7090 Braine-le-Comte").check()
    page.get_by_role("button", name="Envoyer la proposition").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Merci pour votre proposition")
    assert page.context.cookies() == []
    assert GroupSuggestion.objects.get().municipality == place("Braine-le-Comte")
