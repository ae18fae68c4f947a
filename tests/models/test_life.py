"""The life of a listing: its moves, its pauses, its addresses, and the end."""

from datetime import date, timedelta

import pytest
from django.contrib.auth.models import Permission, User
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils import timezone, translation
from lxml import html

from articles.models import Article
from directory.admin.groups import SupportGroupAdmin
from directory.finding.index import current_index
from directory.models import Change, DataVersion, FormerAddress, SupportGroup, redirect_to
from directory.models.dates import PartialDate, months_after
from directory.models.listing import Listing
from directory.upkeep.venues import pause_venue
from tests.admin.test_admin import filled_form, url
from tests.clock import on as on
from tests.factories import make_article, make_group, make_helpline, make_network, make_platform
from tests.reading import Page, read, squeeze
from tests.serving.test_page_cache import Server

pytestmark = pytest.mark.django_db

LISTINGS = [make_group, make_network, make_platform, make_helpline]
WITH_PAGE = [make_group, make_network, make_platform]
Status = Listing.Status
ALLOWED = [(before, after) for before, following in Listing.MOVES.items() for after in following]
REFUSED = [
    (before, after)
    for before in Status
    for after in Status
    if before != after and (before, after) not in ALLOWED
]


def in_half_a_year():
    return (timezone.localdate() + timedelta(days=183)).isoformat()


def undo_last(desk, response):
    """Press « Annuler » in the message of this answer."""
    (form,) = html.fromstring(response.text).xpath("//form[@class='undo']")
    return desk.post(form.get("action"), follow=True)


# Moves ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(("before", "after"), ALLOWED)
def test_allowed_move_is_made_and_kept_with_its_reason(editor, before, after):
    group = make_group(status=before)
    change = group.move_to(after, by=editor, reason="Parce que.")
    group.refresh_from_db()
    assert group.status == after
    assert (change.by, change.reason, change.kind) == (editor, "Parce que.", "moved")


@pytest.mark.parametrize(("before", "after"), REFUSED)
def test_other_move_is_refused_in_french_and_changes_nothing(before, after):
    group = make_group(status=before)
    with pytest.raises(ValidationError, match="ne passe pas directement"):
        group.move_to(after, reason="Parce que.")
    assert SupportGroup.objects.get().status == before
    assert not Change.objects.exists()


def test_only_a_group_can_be_full():
    assert Status.FULL in SupportGroup.moves_from("published")
    network = make_network()
    with pytest.raises(ValidationError):
        network.move_to(Status.FULL)


def test_ending_without_a_reason_is_refused():
    with pytest.raises(ValidationError, match="Dites pourquoi"):
        make_group().move_to(Status.ENDED, reason=" ")


def test_a_move_looks_at_the_database_not_at_an_old_copy():
    group = make_group()
    copy = SupportGroup.objects.get()
    group.move_to(Status.ENDED, reason="Fini.")
    with pytest.raises(ValidationError):
        copy.move_to(Status.FULL)


def test_a_move_reaches_visitors(client):
    group = make_group()
    version = DataVersion.current()
    group.move_to(Status.ENDED, reason="Arrêté en juin.")
    assert DataVersion.current() > version
    assert "Arrêté en juin." in read(client, group.get_absolute_url(), status=410).main.text


def test_reopening_forgets_the_end():
    group = make_group(status="ended", ended_reason="Fini.")
    group.move_to(Status.REVIEW)
    group.refresh_from_db()
    assert (group.status, group.ended_reason) == ("review", "")


@pytest.mark.parametrize("make", LISTINGS)
def test_the_form_offers_exactly_the_allowed_moves(desk, make):
    record = make()
    page = desk.get(url("change", record))
    offered = [value for value, _label in page.context["adminform"].form.fields["status"].choices]
    assert set(offered) == {"published", *record.moves_from("published")}
    names = [name for name, _address, _label in page.context["status_moves"]]
    assert ("full" in names) == (make is make_group)
    assert {"pause", "draft", "end"} <= set(names)
    assert "publish" not in names


@pytest.mark.parametrize("make", LISTINGS)
def test_only_a_new_group_may_be_full(desk, make):
    name = f"directory_{make()._meta.model_name}_add"
    form = desk.get(url(name)).context["adminform"].form
    offered = [value for value, _label in form.fields["status"].choices]
    assert ("full" in offered) == (make is make_group)
    assert {"draft", "review", "published"} <= set(offered)


def test_the_form_refuses_a_move_that_is_not_offered(desk):
    group = make_group(status="ended", ended_reason="Fini.")
    data = filled_form(desk, url("change", group)) | {"status": "published"}
    assert desk.post(url("change", group), data).status_code == 200
    group.status = "published"
    with pytest.raises(ValidationError, match="ne passe pas"):
        group.full_clean()


def test_the_list_moves_what_may_and_says_what_may_not(desk):
    draft, ended = make_group(status="draft"), make_group(status="ended", name="Fini depuis")
    chosen = {"action": "publish", "_selected_action": [draft.pk, ended.pk]}
    response = desk.post(url("directory_supportgroup_changelist"), chosen, follow=True)
    assert SupportGroup.objects.get(pk=draft.pk).status == "published"
    assert SupportGroup.objects.get(pk=ended.pk).status == "ended"
    assert "« Fini depuis » : Une fiche « terminé » ne passe pas" in squeeze(response.text)


def test_what_an_editor_may_not_change_stays(desk, monkeypatch):
    mine = make_group(venue_name="Le Foyer")
    theirs = make_group(venue_name="Le Foyer", name="Ailleurs")
    allowed = SupportGroupAdmin.has_change_permission

    def only_mine(self, request, record=None):
        return allowed(self, request, record) and (record is None or record.pk == mine.pk)

    monkeypatch.setattr(SupportGroupAdmin, "has_change_permission", only_mine)
    shown = desk.get(url("venue_pause", mine)).context["concerned"]
    assert [group.pk for group in shown] == [mine.pk]
    chosen = {"action": "to_draft", "_selected_action": [mine.pk, theirs.pk]}
    response = desk.post(url("directory_supportgroup_changelist"), chosen, follow=True)
    assert "pas le droit de changer" in response.text
    assert SupportGroup.objects.get(pk=mine.pk).status == "draft"
    assert SupportGroup.objects.get(pk=theirs.pk).status == "published"


def test_undo_gives_the_state_before_the_move(desk):
    group = make_group()
    response = desk.post(url("end", group), {"reason": "Erreur."}, follow=True)
    undo_last(desk, response)
    group.refresh_from_db()
    assert (group.status, group.ended_reason) == ("published", "")


def test_undo_of_several_is_one_click(desk):
    groups = [make_group(), make_group()]
    chosen = {"action": "to_draft", "_selected_action": [group.pk for group in groups]}
    response = desk.post(url("directory_supportgroup_changelist"), chosen, follow=True)
    assert SupportGroup.objects.filter(status="draft").count() == 2
    undo_last(desk, response)
    assert SupportGroup.objects.filter(status="published").count() == 2


def test_undo_is_refused_when_something_happened_since(desk):
    group = make_group()
    response = desk.post(url("draft", group), follow=True)
    group.refresh_from_db()
    group.summary = "Changé depuis."
    group.save()
    answer = undo_last(desk, response)
    assert "a changé depuis" in answer.text
    assert SupportGroup.objects.get().status == "draft"


def test_undo_is_a_post_for_those_who_may_change(desk, client):
    group = make_group()
    change = group.move_to(Status.DRAFT)
    address = reverse("admin:directory_supportgroup_undo", args=[change.batch])
    assert desk.get(address).status_code == 405
    client.force_login(User.objects.create_user("visiteur", is_staff=True))
    assert client.post(address).status_code == 403
    assert SupportGroup.objects.get().status == "draft"


@pytest.mark.parametrize("make", [*LISTINGS, make_article])
def test_even_a_superuser_deletes_nothing_that_was_published(client, make):
    client.force_login(User.objects.create_superuser("admin"))
    record = make()
    assert client.post(url("delete", record), {"post": "yes"}).status_code == 403
    assert type(record).objects.exists()


def test_a_superuser_empties_drafts(client):
    client.force_login(User.objects.create_superuser("admin"))
    draft = make_group(status="draft")
    assert client.post(url("delete", draft), {"post": "yes"}).status_code == 302
    assert not SupportGroup.objects.exists()


# Pauses --------------------------------------------------------------------------------------


@pytest.mark.parametrize("make", WITH_PAGE)
def test_a_pause_says_until_when(client, on, make):
    on("2026-12-01")
    listing = make()
    listing.move_to(Status.PAUSED, until=date(2027, 1, 3), reason="Travaux dans la salle.")
    text = read(client, listing.get_absolute_url()).main.text
    assert "En pause jusqu’au 3 janvier 2027" in text
    assert "Travaux dans la salle." in text


def test_the_card_says_it_too(client, on):
    on("2026-12-01")
    make_group().move_to(Status.PAUSED, until=date(2027, 1, 3))
    assert "En pause jusqu’au 3 janvier 2027" in read(client, "/groupes/").main.text


def test_a_pause_that_begins_later_is_announced(client, on):
    on("2026-12-01")
    group = make_group()
    group.move_to(Status.PAUSED, start=date(2026, 12, 20), until=date(2027, 1, 3))
    text = read(client, group.get_absolute_url()).main.text
    assert "Sera en pause du 20 décembre 2026 au 3 janvier 2027" in text
    on("2026-12-20")
    assert "En pause jusqu’au" in read(client, group.get_absolute_url()).main.text


def test_after_its_end_the_page_is_honest_and_editors_are_asked(client, on):
    on("2026-12-01")
    group = make_group()
    group.move_to(Status.PAUSED, until=date(2027, 1, 3))
    on("2027-01-03")
    assert not SupportGroup.objects.pause_over().exists()
    on("2027-01-04")
    text = read(client, group.get_absolute_url()).main.text
    assert "La pause devait finir le 3 janvier 2027. Nous vérifions" in text
    assert SupportGroup.objects.pause_over().get() == group


def test_starting_again_empties_the_pause():
    group = make_group()
    group.move_to(Status.PAUSED, until=date(2027, 1, 3), reason="Travaux.")
    group.move_to(Status.PUBLISHED)
    group.refresh_from_db()
    assert (group.paused_until, group.pause_reason) == (None, "")


@pytest.mark.parametrize(
    ("start", "until", "words"),
    [
        ("", "", "Ce champ est obligatoire"),
        ("", "2026-11-30", "Cette date est déjà passée"),
        ("2027-02-01", "2027-01-03", "La pause finit avant de commencer"),
    ],
)
def test_an_editor_says_until_when(desk, editor, on, start, until, words):
    on("2026-12-01")
    desk.force_login(editor)
    group = make_group()
    response = desk.post(url("pause", group), {"start": start, "until": until, "reason": ""})
    assert words in response.text
    group.refresh_from_db()
    assert group.status == "published"


def test_an_editor_pauses_until_a_date(desk, editor, on):
    on("2026-12-01")
    desk.force_login(editor)
    group = make_group()
    desk.post(url("pause", group), {"until": "2027-01-03", "reason": "Vacances."})
    group.refresh_from_db()
    assert (group.status, group.paused_until) == ("paused", date(2027, 1, 3))


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"status": "paused"}, "Dites jusqu’à quand"),
        ({"status": "paused", "paused_until": "03/01/2020"}, "Cette date est déjà passée"),
        ({"paused_until": "03/01/2027"}, "Des dates de pause vont avec le statut"),
    ],
)
def test_status_and_dates_of_a_pause_go_together_in_the_form(desk, changes, words):
    group = make_group()
    data = filled_form(desk, url("change", group)) | changes
    assert words in desk.post(url("change", group), data).text
    data |= {"status": "paused", "paused_until": "03/01/2027"}
    assert desk.post(url("change", group), data).status_code == 302
    data |= {"status": "published"}
    assert desk.post(url("change", group), data).status_code == 302
    group.refresh_from_db()
    assert (group.status, group.paused_until) == ("published", None)


# A venue -------------------------------------------------------------------------------------

WEEKS = ["2026-12-03", "2026-12-10"]


@pytest.fixture
def venue():
    """Three groups at the same place, however it was typed, and others elsewhere."""
    return {
        "first": make_group(name="Un", venue_name="Maison de quartier", street=""),
        "second": make_group(name="Deux", venue_name="MAISON de Quartier", street="Rue Haute 1"),
        "full": make_group(name="Trois", venue_name="Maison de quartier", status="full"),
        "paused": make_group(name="Quatre", venue_name="Maison de quartier", status="paused"),
        "ended": make_group(name="Cinq", venue_name="Maison de quartier", status="ended"),
        "elsewhere": make_group(
            name="Six", venue_name="Maison de quartier", municipality="Mons", street=""
        ),
        "other": make_group(name="Sept", venue_name="Le Foyer", street="Rue Basse 2"),
    }


def statuses(venue):
    return {name: SupportGroup.objects.get(pk=group.pk).status for name, group in venue.items()}


def test_a_venue_shows_its_groups_before_anything_changes(desk, venue):
    before = statuses(venue)
    response = desk.get(url("venue_pause", venue["first"]))
    assert [group.name for group in response.context["concerned"]] == ["Deux", "Trois", "Un"]
    assert [group.name for group in response.context["left_alone"]] == ["Cinq", "Quatre"]
    assert statuses(venue) == before


def test_a_venue_pauses_and_comes_back_in_one_click(desk, venue):
    before = statuses(venue)
    address = url("venue_pause", venue["first"])
    shown = [group.pk for group in desk.get(address).context["concerned"]]
    data = {"shown": shown, "start": "", "until": in_half_a_year(), "reason": "Travaux."}
    response = desk.post(address, data, follow=True)
    assert statuses(venue) == before | dict.fromkeys(["first", "second", "full"], "paused")
    undo_last(desk, response)
    assert statuses(venue) == before


@pytest.fixture
def closed(desk, on):
    """A group that meets on Thursdays where it is closed from 2 to 5 December."""
    on("2026-11-28")

    def close(until="2026-12-05", **fields):
        meeting = {"frequency": "weekly", "weekday": 3, "start_time": "19:30"}
        group = make_group(venue_name="Maison de quartier", meetings=[meeting], **fields)
        data = {"start": "2026-12-02", "until": until, "reason": "Travaux."}
        address = url("venue_pause", group)
        return group, desk.post(address, data | {"shown": [group.pk]}, follow=True)

    return close


def test_a_closed_venue_takes_its_days_from_dates_agenda_and_calendar(client, closed):
    group, _response = closed()
    said = read(client, group.get_absolute_url()).main.text
    assert "Pas de rencontre : jeudi 3 décembre (Travaux.)" in said
    assert "Jeudi 10 décembre, 19 h 30" in said
    assert "En pause" not in said
    agendas = {day: read(client, f"/agenda/?when={day}").text for day in WEEKS}
    assert [day for day in WEEKS if group.name in agendas[day]] == ["2026-12-10"]
    calendar = client.get(f"{group.get_absolute_url()}agenda.ics").text
    assert "EXDATE;TZID=Europe/Brussels:20261203T193000" in calendar


def test_dates_after_the_closing_stay_when_it_is_over(client, closed, on):
    group, _response = closed()
    on("2026-12-07")
    assert "Jeudi 10 décembre, 19 h 30" in read(client, group.get_absolute_url()).main.text


def test_a_closing_is_undone_in_one_click(desk, closed):
    group, response = closed(status="full")
    assert group.date_changes.get().note == "Travaux."
    group.refresh_from_db()
    assert group.status == "full"
    undo_last(desk, response)
    assert not group.date_changes.exists()


def test_a_group_that_does_not_meet_during_the_closing_is_left_as_it_is(closed):
    group, response = closed(until="2026-12-02")
    assert "rien ne change" in Page(response).text
    group.refresh_from_db()
    assert (group.status, group.date_changes.count()) == ("published", 0)


def test_a_long_closing_is_a_pause(closed):
    group, _response = closed(until="2027-06-30")
    group.refresh_from_db()
    assert (group.status, group.date_changes.count()) == ("paused", 0)


def test_a_date_moved_into_the_closing_is_cancelled_too(desk, closed):
    group, _response = closed(until="2026-12-02")
    group.date_changes.create(kind="moved", day=date(2026, 12, 10), to_day=date(2026, 12, 4))
    group.date_changes.create(kind="extra", day=date(2026, 12, 5))
    pause_venue([group], until=date(2026, 12, 5), reason="Travaux.")
    days = set(group.date_changes.values_list("kind", "day"))
    assert days == {("cancelled", date(2026, 12, 3)), ("cancelled", date(2026, 12, 10))}


def test_a_group_that_was_unticked_goes_on(desk, venue):
    data = {"shown": [venue["first"].pk], "until": in_half_a_year(), "reason": ""}
    desk.post(url("venue_pause", venue["first"]), data)
    assert statuses(venue)["first"] == "paused"
    assert statuses(venue)["second"] == "published"


def test_a_group_that_was_not_shown_is_not_paused(desk, venue):
    data = {"shown": [venue["other"].pk], "until": in_half_a_year(), "reason": ""}
    desk.post(url("venue_pause", venue["first"]), data)
    assert statuses(venue)["other"] == "published"


def test_a_venue_without_a_date_is_asked_for_one(desk, venue):
    response = desk.post(url("venue_pause", venue["first"]), {"until": "", "reason": ""})
    assert "Ce champ est obligatoire" in response.text
    assert statuses(venue)["first"] == "published"


def test_a_selection_pauses_its_venues(desk, venue):
    chosen = {"action": "pause_venue", "_selected_action": [venue["first"].pk, venue["other"].pk]}
    asked = desk.post(url("directory_supportgroup_changelist"), chosen)
    shown = [group.pk for group in asked.context["concerned"]]
    assert len(shown) == 4
    data = chosen | {"shown": shown, "until": in_half_a_year(), "reason": "Travaux."}
    desk.post(url("directory_supportgroup_changelist"), data)
    assert SupportGroup.objects.filter(pause_reason="Travaux.").count() == 4


def test_who_may_only_look_pauses_no_venue(client, venue):
    user = User.objects.create_user("visiteur", is_staff=True)
    user.user_permissions.add(Permission.objects.get(codename="view_supportgroup"))
    client.force_login(user)
    data = {"shown": [venue["first"].pk], "until": in_half_a_year(), "reason": ""}
    assert client.post(url("venue_pause", venue["first"]), data).status_code == 403
    assert statuses(venue)["first"] == "published"


def test_a_hidden_venue_stays_in_the_admin(client, on, venue):
    on("2026-12-01")
    group = make_group(venue_name="Maison Secrète", address_visibility="town")
    group.move_to(Status.PAUSED, until=date(2027, 1, 3))
    assert "Secrète" not in read(client, group.get_absolute_url()).text


# Addresses -----------------------------------------------------------------------------------


@pytest.mark.parametrize("make", [*WITH_PAGE, make_article])
def test_an_old_address_leads_to_the_new_one(client, make):
    record = make(slug="ancienne")
    old = record.get_absolute_url()
    record.slug = "nouvelle"
    record.save()
    new = record.get_absolute_url()
    response = client.get(f"{old}?de=ici")
    assert (response.status_code, response["Location"]) == (301, f"{new}?de=ici")
    assert client.get(new).status_code == 200


@pytest.mark.parametrize("make", [*WITH_PAGE, make_article])
def test_the_address_of_a_draft_is_forgotten(client, make):
    record = make(slug="ancienne", status="draft")
    old = record.get_absolute_url()
    record.slug = "nouvelle"
    record.save()
    assert client.get(old).status_code == 404


def test_the_calendar_moves_too(client):
    meetings = [{"frequency": "weekly", "weekday": 1, "start_time": "14:00", "end_time": "16:00"}]
    group = make_group(slug="ancienne", meetings=meetings)
    group.slug = "nouvelle"
    group.save()
    response = client.get("/groupes/ancienne/agenda.ics")
    assert (response.status_code, response["Location"]) == (301, "/groupes/nouvelle/agenda.ics")


def test_a_shared_list_follows_a_group_that_moved(client):
    group = make_group(slug="ancienne", name="La Lanterne")
    group.slug = "nouvelle"
    group.save()
    page = read(client, "/ma-liste/?g=ancienne&g=nouvelle").main
    assert page.addresses.count("/groupes/nouvelle/") == 1
    assert "n’est pas dans l’annuaire" not in page.text
    assert "n’est pas dans l’annuaire" in read(client, "/ma-liste/?g=jamais").main.text


def test_names_taken_back_make_no_loop(client):
    group = make_group(slug="a")
    for slug in ("b", "c", "a", "b", "a"):
        group.slug = slug
        group.save()
    assert client.get("/groupes/a/").status_code == 200
    for old in ("b", "c"):
        assert client.get(f"/groupes/{old}/")["Location"] == "/groupes/a/"


def test_an_old_address_of_what_is_not_public_leads_nowhere(client):
    group = make_group(slug="ancienne")
    group.slug = "nouvelle"
    group.save()
    group.move_to(Status.DRAFT)
    assert client.get("/groupes/ancienne/").status_code == 404


def test_nobody_takes_an_address_that_still_leads_somewhere():
    group = make_group(slug="ancienne")
    group.slug = "nouvelle"
    group.save()
    other = SupportGroup(slug="ancienne", name="Autre", kind="support", main_theme=group.main_theme)
    with pytest.raises(ValidationError, match="ancienne adresse d’une autre fiche"):
        other.full_clean()
    group.slug = "ancienne"
    group.full_clean()
    # Another kind of page has addresses of its own.
    network = make_network()
    network.slug = "ancienne"
    network.full_clean()


def test_a_group_is_found_by_its_former_name(client):
    group = make_group(name="Les Hirondelles")
    group.name = "Le Nid"
    group.save()
    assert group.former_names == "Les Hirondelles"
    assert "Le Nid" in read(client, "/groupes/?q=hirondelles").main.text
    assert "Le Nid" not in read(client, "/groupes/?q=alouettes").main.text


def test_a_comma_makes_no_former_name():
    group = make_group(name="Les hirondelles")
    group.name = "Les Hirondelles !"
    group.save()
    assert group.former_names == ""


def test_a_draft_has_no_former_name():
    group = make_group(name="Les hirondelles", status="draft")
    group.name = "Le Nid"
    group.save()
    assert group.former_names == ""


def test_merged_listings_have_one_page(client, editor):
    old, kept = make_group(slug="double", name="Les Hirondelles"), make_group(slug="garde")
    old.slug = "double-2"
    old.save()
    redirect_to(old, kept, by=editor)
    for address in ("double", "double-2"):
        response = client.get(f"/groupes/{address}/")
        assert (response.status_code, response["Location"]) == (301, "/groupes/garde/")
    kept.refresh_from_db()
    assert "Les Hirondelles" in kept.former_names
    old.refresh_from_db()
    assert (old.status, old.ended_reason) == ("ended", f"Réuni avec «\u202f{kept}\u202f».")


def test_a_merged_listing_that_the_form_reopens_has_its_address_again(client, desk):
    kept, other = make_group(name="Gardée"), make_group(name="Autre")
    redirect_to(other, kept)
    data = filled_form(desk, url("change", other)) | {"status": "review"}
    assert desk.post(url("change", other), data).status_code == 302
    assert client.get(other.get_absolute_url()).status_code == 404
    assert FormerAddress.target(type(other), other.slug) is None


def test_a_merge_into_itself_or_into_an_end_is_refused():
    group, ended = make_group(), make_group(status="ended")
    for kept in (group, ended, make_network()):
        with pytest.raises(ValidationError):
            redirect_to(group, kept)
    assert not FormerAddress.objects.exists()


def test_merging_back_and_forth_makes_no_loop(client):
    first, second = make_group(slug="a"), make_group(slug="b")
    redirect_to(first, second)
    first.move_to(Status.REVIEW)
    first.move_to(Status.PUBLISHED)
    redirect_to(second, first)
    assert client.get("/groupes/a/").status_code == 200
    assert client.get("/groupes/b/")["Location"] == "/groupes/a/"


# The end -------------------------------------------------------------------------------------


@pytest.mark.parametrize("make", WITH_PAGE)
def test_the_end_says_why_and_offers_three_others(client, make):
    ended = make()
    for _number in range(4):
        make()
    ended.move_to(Status.ENDED, reason="Arrêté en juin 2026.")
    page = read(client, ended.get_absolute_url(), status=410)
    assert "Arrêté en juin 2026." in page.main.text
    assert len(page.tree.xpath("//main//ul[@class='cards']/li")) == 3


def test_the_nearest_network_comes_first(client):
    ended = make_network(municipalities=["Namur"])
    far = [make_network(municipalities=["Mons"], name=f"A{n}") for n in range(3)]
    near = make_network(municipalities=["Namur", "Dinant"], name="Zone de Namur")
    ended.move_to(Status.ENDED, reason="Fini.")
    text = read(client, ended.get_absolute_url(), status=410).main.text
    assert near.name in text
    assert far[-1].name not in text


# Midnight ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        ("2026-01-31", 1, "2026-02-28"),
        ("2026-01-31", 1.5, "2026-03-15"),
        ("2026-10-15", 6, "2027-04-15"),
        ("2026-10-15", 12, "2027-10-15"),
        ("2028-02-29", 12, "2029-02-28"),
        ("2026-12-31", 2, "2027-02-28"),
    ],
)
def test_months_are_counted_as_people_do(day, months, later):
    assert months_after(date.fromisoformat(day), months) == date.fromisoformat(later)


def test_the_index_turns_over_at_midnight(on):
    group = make_group(verified_on="2026-01-10", verified_method="call")
    on("2027-01-09")
    version = DataVersion.current()
    assert current_index().position.keys() == {group.pk}
    on("2027-01-10")
    assert current_index().position.keys() == set()
    assert DataVersion.current() == version
    on("2027-01-09")
    assert current_index().position.keys() == {group.pk}


def test_a_kept_page_is_made_anew_at_midnight(on, kept_connection, settings):
    settings.PAGE_CACHE_SIZE = 1_000_000
    server = Server()
    group = make_group()
    on("2026-12-01")
    group.move_to(Status.PAUSED, until=date(2027, 1, 3))
    on("2027-01-03")
    first = server.get(group.get_absolute_url())
    again = server.get(group.get_absolute_url(), if_none_match=first.headers["ETag"])
    assert "En pause jusqu’au" in squeeze(first.content.decode())
    assert again.status_code == 304
    on("2027-01-04")
    later = server.get(group.get_absolute_url(), if_none_match=first.headers["ETag"])
    assert "La pause devait finir" in squeeze(later.content.decode())


@pytest.mark.parametrize(
    ("typed", "words"),
    [("2018", "de 2018"), ("2018-08", "d’août 2018"), ("2018-10-01", "du 1er octobre 2018")],
)
def test_a_date_after_of(typed, words):
    assert PartialDate(typed).with_of() == words


def test_a_date_after_of_in_german():
    with translation.override("de"):
        said = [PartialDate(typed).with_of() for typed in ("2018", "2018-08", "2018-10-01")]
    assert said == ["von 2018", "vom August 2018", "vom 1. Oktober 2018"]


def test_articles_keep_their_own_rule():
    article = make_article(status="draft")
    assert not article.was_seen(Article.Status.DRAFT)
    assert article.was_seen(Article.Status.PUBLISHED)


def test_no_pause_is_longer_than_a_year_at_any_door(desk):
    group, others = make_group(), [make_group(), make_group()]
    with pytest.raises(ValidationError, match="douze prochains mois"):
        group.move_to("paused", until=date(2099, 11, 30))
    assert len(SupportGroup.move_many(others, "paused", until=date(2099, 11, 30))) == 2
    pages = [desk.post(url("pause", group), {"until": "2099-11-30", "reason": ""})]
    data = {"status": "paused", "paused_until": "2099-11-30"}
    pages.append(desk.post(url("change", group), filled_form(desk, url("change", group)) | data))
    assert all("douze prochains mois" in page.text for page in pages)
    assert not SupportGroup.objects.filter(status="paused").exists()


def test_one_that_was_longer_before_still_changes_otherwise(desk):
    group = make_group(status="paused", paused_until=date(2099, 11, 30))
    data = filled_form(desk, url("change", group)) | {"summary": "Une autre phrase."}
    assert desk.post(url("change", group), data).status_code == 302


@pytest.fixture
def slow(monkeypatch):
    """An answer has time for one record."""
    monkeypatch.setattr("directory.admin.abilities.history.LONGEST_PART", -1)


def ended_together(desk):
    groups = [make_group(), make_group(), make_group()]
    chosen = {"action": "to_draft", "_selected_action": [group.pk for group in groups]}
    return groups, desk.post(url("directory_supportgroup_changelist"), chosen, follow=True)


def go_on(desk, response):
    (form,) = html.fromstring(response.text).xpath("//form[@data-goes-on]")
    address = form.get("action") or response.request["PATH_INFO"]
    return desk.post(address, dict(form.form_values()), follow=True)


def test_undoing_many_goes_on_part_after_part(desk, slow):
    _groups, response = ended_together(desk)
    for number in (1, 2):
        response = undo_last(desk, response) if number == 1 else go_on(desk, response)
        assert SupportGroup.objects.filter(status="published").count() == number
        assert f"Il en reste {3 - number}" in squeeze(response.text)
    response = go_on(desk, response)
    assert SupportGroup.objects.filter(status="published").count() == 3
    assert "Annulé pour 3 fiches" in response.text
    response = undo_last(desk, response)
    for _number in (2, 3):
        response = go_on(desk, response)
    assert "Refait pour 3 fiches" in response.text
    assert SupportGroup.objects.filter(status="draft").count() == 3


def test_what_stopped_half_way_is_finished_by_the_same_button(desk, slow, monkeypatch):
    groups, response = ended_together(desk)
    undo_last(desk, response)
    monkeypatch.undo()
    groups[0].refresh_from_db()
    groups[0].summary = "Changé depuis."
    groups[0].save()
    page = undo_last(desk, response)
    assert SupportGroup.objects.filter(status="published").count() == 2
    assert f"« {groups[0].name} » a changé depuis" in squeeze(page.text)
    assert "Annulé pour 1 fiche." in page.text
