"""Verified is not updated: the log of checks, the rhythm of reviews, and what readers are told."""

from datetime import date

import pytest
from django.contrib.auth.models import Permission, User
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from lxml import html

from directory.finding.index import current_index
from directory.models import (
    CareNetwork,
    DataVersion,
    Helpline,
    Platform,
    SupportGroup,
    Verification,
    record_verification,
)
from directory.models.verification import withdraw
from tests.admin.test_admin import filled_form, url
from tests.clock import on as on
from tests.factories import (
    make_group,
    make_helpline,
    make_network,
    make_organisation,
    make_platform,
)
from tests.reading import Page, read, squeeze

pytestmark = pytest.mark.django_db

LISTINGS = [make_group, make_network, make_platform, make_helpline]
WITH_PAGE = [make_group, make_network, make_platform]
RHYTHM = {SupportGroup: 6, CareNetwork: 12, Platform: 12, Helpline: 1}


def checked(make, day, **fields):
    return make(**{"verified_on": date.fromisoformat(day), "verified_method": "call"} | fields)


# The log -------------------------------------------------------------------------------------


@pytest.mark.parametrize("make", [*LISTINGS, make_organisation])
def test_a_check_is_logged_with_who_how_when_and_what_was_before(editor, on, make):
    record = checked(make, "2026-01-10")
    on("2026-11-20")
    version = DataVersion.current()
    record_verification(record, "visit", by=editor, note="Vu la porte ouverte.")
    record.refresh_from_db()
    assert (record.verified_on, record.verified_method) == (date(2026, 11, 20), "visit")
    assert record.verified_by == editor
    check = Verification.objects.of(record).get()
    assert (check.by, check.method, check.on) == (editor, "visit", date(2026, 11, 20))
    assert (check.before_on, check.before_method) == (date(2026, 1, 10), "call")
    assert check.note == "Vu la porte ouverte."
    assert DataVersion.current() > version


def test_a_group_that_confirms_itself_has_no_account():
    group = make_group()
    record_verification(group, "group")
    group.refresh_from_db()
    assert (group.verified_by, group.confirmed_by_group) == (None, True)


def test_a_check_leaves_the_date_of_change_alone():
    group = make_group()
    before = SupportGroup.objects.get().updated_at
    record_verification(group, "call")
    assert SupportGroup.objects.get().updated_at == before


def test_a_method_that_does_not_exist_is_refused():
    group = make_group()
    with pytest.raises(ValueError, match="rumour"):
        record_verification(group, "rumour")
    assert not Verification.objects.exists()


def test_the_button_logs_the_check_and_the_form_lists_it(desk, on):
    on("2026-11-20")
    group = make_group()
    desk.post(url("verify", group), {"method": "call", "note": "Parlé à l’animatrice."})
    text = squeeze(desk.get(url("change", group)).text)
    assert "20 novembre 2026, par téléphone – edith – Parlé à l’animatrice." in text
    assert "avant : jamais" in text


def test_a_long_note_is_refused(desk):
    group = make_group()
    desk.post(url("verify", group), {"method": "call", "note": "x" * 301})
    assert not Verification.objects.exists()


def test_undo_gives_the_check_before(desk, on):
    on("2026-11-20")
    group = checked(make_group, "2026-06-03")
    response = desk.post(url("verify", group), {"method": "visit"}, follow=True)
    (form,) = html.fromstring(response.text).xpath("//form[@class='undo']")
    desk.post(form.get("action"))
    group.refresh_from_db()
    assert (group.verified_on, group.verified_method) == (date(2026, 6, 3), "call")
    assert group.due_on == date(2026, 12, 3)
    # The log keeps what was taken back.
    assert Verification.objects.of(group).get().withdrawn


def test_only_the_last_check_is_taken_back():
    group = make_group()
    first = record_verification(group, "call")
    record_verification(group, "visit")
    with pytest.raises(ValidationError):
        withdraw(first)
    assert SupportGroup.objects.get().verified_method == "visit"


def test_taking_back_is_a_post_for_those_who_may_change(desk, client):
    group = make_group()
    check = record_verification(group, "call")
    address = url("verify", group).replace("verifier/", f"pas-verifie/{check.pk}/")
    assert desk.get(address).status_code == 405
    client.force_login(User.objects.create_user("visiteur", is_staff=True))
    assert client.post(address).status_code == 403
    assert SupportGroup.objects.get().verified_on


# The rhythm ----------------------------------------------------------------------------------


@pytest.mark.parametrize("make", LISTINGS)
def test_each_kind_has_its_rhythm(make):
    record = checked(make, "2026-01-10")
    months = RHYTHM[type(record)]
    assert record.review_months == months
    due = {1: date(2026, 2, 10), 6: date(2026, 7, 10), 12: date(2027, 1, 10)}
    late = {1: date(2026, 2, 25), 6: date(2026, 10, 10), 12: date(2027, 7, 10)}
    out = {1: None, 6: date(2027, 1, 10), 12: date(2028, 1, 10)}
    record.refresh_from_db()
    dates = (record.due_on, record.late_on, record.leaves_list_on)
    assert dates == (due[months], late[months], out[months])


def test_a_listing_may_have_a_rhythm_of_its_own():
    group = checked(make_group, "2026-01-10")
    group.review_every = 3
    group.save()
    group.refresh_from_db()
    assert (group.due_on, group.leaves_list_on) == (date(2026, 4, 10), date(2026, 7, 10))


@pytest.mark.parametrize("months", [0, 37])
def test_a_senseless_rhythm_is_refused(months):
    with pytest.raises(ValidationError):
        make_group(review_every=months).full_clean()


@pytest.mark.parametrize(
    ("day", "queues"),
    [
        ("2026-07-09", set()),
        ("2026-07-10", {"due"}),
        ("2026-10-09", {"due"}),
        ("2026-10-10", {"due", "late"}),
        ("2027-01-09", {"due", "late"}),
        ("2027-01-10", {"due", "late", "out_of_list"}),
    ],
)
def test_the_queues_begin_on_their_day(on, day, queues):
    group = checked(make_group, "2026-01-10")
    on(day)
    found = {
        name
        for name in ("due", "late", "out_of_list")
        if getattr(SupportGroup.objects, name)().exists()
    }
    assert found == queues
    properties = {"due": group.is_due, "late": group.is_late, "out_of_list": group.is_out_of_list}
    assert {name for name, reached in properties.items() if reached} == queues
    assert SupportGroup.objects.published().exists() == ("out_of_list" not in queues)


def test_what_was_never_checked_waits_in_the_queue_and_is_not_hidden(on):
    make_group(source_date="2010")
    on("2040-01-01")
    assert SupportGroup.objects.due().exists()
    assert not SupportGroup.objects.late().exists()
    assert SupportGroup.objects.published().exists()


@pytest.mark.parametrize("status", ["draft", "review", "ended"])
def test_what_is_not_public_is_in_no_queue(status):
    make_group(status=status)
    assert not SupportGroup.objects.due().exists()


def test_typing_and_restoring_do_not_move_the_dates():
    group = checked(make_group, "2026-01-10")
    group.summary = "Corrigé."
    group.save()
    group.refresh_from_db()
    assert (group.verified_on, group.due_on) == (date(2026, 1, 10), date(2026, 7, 10))


def test_counting_the_queues_is_one_query_each(on, django_assert_num_queries):
    on("2027-01-10")
    for _number in range(30):
        checked(make_group, "2026-01-10")
    with django_assert_num_queries(3):
        assert SupportGroup.objects.due().count() == 30
        assert SupportGroup.objects.late().count() == 30
        assert SupportGroup.objects.out_of_list().count() == 30


# What readers are told -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("make", "fields", "words"),
    [
        (make_group, {"verified_method": "group"}, "Confirmé par le groupe en mars 2026"),
        (make_network, {"verified_method": "group"}, "Confirmé par le réseau en mars 2026"),
        (make_platform, {"verified_method": "group"}, "Confirmé par l’organisme en mars 2026"),
        (make_group, {"verified_method": "call"}, "Vérifié par nous en mars 2026, par téléphone"),
        (make_group, {"verified_method": "website"}, "Vérifié par nous en mars 2026, sur son site"),
    ],
)
def test_the_badge_says_who_and_when(client, on, make, fields, words):
    on("2026-04-01")
    listing = checked(make, "2026-03-12", **fields)
    text = read(client, listing.get_absolute_url()).main.text
    assert words in text
    assert "revérifié" not in text


def test_the_badge_of_a_source_nobody_confirmed(client):
    group = make_group(source_date="2018")
    words = "Repris d’une page publique de 2018, pas encore confirmé"
    assert words in read(client, group.get_absolute_url()).main.text
    # What is true of all cards is said once, above them.
    for page in ("/groupes/", f"/ma-liste/?g={group.slug}"):
        assert "De sites publics, à confirmer." in read(client, page).main.text


@pytest.mark.parametrize(
    ("make", "day"),
    [(make_group, "2026-10-10"), (make_network, "2027-07-10"), (make_platform, "2027-07-10")],
)
def test_a_late_listing_warns_gently(client, on, make, day):
    listing = checked(make, "2026-01-10")
    on("2026-07-10")
    assert "revérifié" not in read(client, listing.get_absolute_url()).main.text
    on(day)
    words = "Pas revérifié depuis janvier 2026 : appelez ou écrivez avant de vous déplacer."
    page = read(client, listing.get_absolute_url())
    assert words in page.main.text
    assert not page.tree.xpath("//meta[@name='robots']")
    lists = {"supportgroup": "/groupes/", "carenetwork": "/reseaux/adultes/"}
    name = listing._meta.model_name
    assert words in read(client, lists.get(name, "/plateformes/")).main.text


@pytest.mark.parametrize("make", WITH_PAGE)
def test_after_twice_its_rhythm_a_listing_leaves_the_lists_but_keeps_its_page(client, on, make):
    listing = checked(make, "2026-01-10", name="La Lanterne")
    for _number in range(3):
        make()
    on("2028-01-10")
    page = read(client, listing.get_absolute_url())
    assert "elle a quitté nos listes et n’est peut-être plus juste" in page.main.text
    assert page.tree.xpath("//meta[@name='robots']/@content") == ["noindex"]
    assert not page.tree.xpath("//script[@type='application/ld+json']")
    assert page.tree.xpath("//main//ul[starts-with(@class, 'cards')]/li")
    for address in ("/groupes/", "/reseaux/adultes/", "/plateformes/", "/plan-du-site.xml"):
        response = client.get(address)
        assert response.status_code == 200
        assert "Lanterne" not in response.text
        assert listing.get_absolute_url() not in response.text
    # Who kept it may still say that it is wrong.
    assert client.get(f"{listing.get_absolute_url()}signaler/").status_code == 200


def test_a_kept_list_still_shows_what_left_the_lists(client, on):
    group = checked(make_group, "2026-01-10", name="La Lanterne")
    on("2027-01-10")
    text = read(client, f"/ma-liste/?g={group.slug}").main.text
    assert "La Lanterne" in text
    assert "elle a quitté nos listes" in text


def test_a_check_brings_it_back(client, on):
    group = checked(make_group, "2026-01-10", name="La Lanterne")
    on("2027-01-10")
    assert "Lanterne" not in read(client, "/groupes/").main.text
    assert not current_index().everything
    record_verification(group, "call")
    assert "La Lanterne" in read(client, "/groupes/").main.text


# Helplines -----------------------------------------------------------------------------------


def test_a_helpline_is_never_hidden(client, on):
    checked(make_helpline, "2020-01-10", name="Ligne ancienne")
    text = read(client, "/urgence/").main.text
    assert "Ligne ancienne" in text
    assert "Numéro vérifié le 10 janvier 2020" in text
    assert Helpline.objects.published().exists()


def alarm(response):
    words = html.fromstring(response.text).xpath("string(//p[@class='alarm'])")
    return squeeze(words)


@pytest.mark.parametrize("page", ["index", "directory_supportgroup_changelist"])
def test_an_overdue_helpline_is_on_every_page_of_the_admin(desk, editor, on, page):
    line = checked(make_helpline, "2026-01-10", name="Ligne d’écoute")
    on("2026-02-09")
    desk.force_login(editor)
    assert alarm(desk.get(url(page))) == ""
    on("2026-02-10")
    desk.force_login(editor)
    words = alarm(desk.get(url(page)))
    assert words == "1 ligne d’aide à vérifier sans attendre : Ligne d’écoute Les vérifier"
    record_verification(line, "call")
    assert alarm(desk.get(url(page))) == ""


def test_a_helpline_nobody_ever_checked_alarms_too(desk):
    make_helpline()
    assert "1 ligne d’aide" in alarm(desk.get(url("index")))
    found = desk.get(url("directory_helpline_changelist", verifie="a-verifier"))
    assert found.context["cl"].result_count == 1


def test_a_draft_of_a_helpline_alarms_nobody(desk):
    make_helpline(status="draft")
    assert alarm(desk.get(url("index"))) == ""


def test_who_cannot_act_is_not_alarmed(client):
    make_helpline()
    user = User.objects.create_user("visiteur", is_staff=True)
    user.user_permissions.add(Permission.objects.get(codename="change_article"))
    client.force_login(user)
    assert alarm(client.get(url("index"))) == ""


def test_the_alarm_is_one_query(desk):
    def queries():
        with CaptureQueriesContext(connection) as asked:
            desk.get(url("directory_theme_changelist"))
        return sum("directory_helpline" in query["sql"] for query in asked)

    make_helpline()
    assert queries() == 1
    for _number in range(20):
        make_helpline()
    assert queries() == 1


# In the admin --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "day"),
    [("a-verifier", "2026-07-10"), ("en-retard", "2026-10-10"), ("hors-liste", "2027-01-10")],
)
def test_the_list_of_the_admin_has_the_queues(desk, editor, on, value, day):
    checked(make_group, "2026-01-10", name="Ancien")
    address = url("directory_supportgroup_changelist", verifie=value)
    on("2026-07-09")
    desk.force_login(editor)
    assert desk.get(address).context["cl"].result_count == 0
    on(day)
    desk.force_login(editor)
    assert desk.get(address).context["cl"].result_count == 1


def test_the_rhythm_is_changed_in_the_form(desk):
    group = checked(make_group, f"{timezone.localdate()}")
    data = filled_form(desk, url("change", group)) | {"review_every": "2"}
    assert desk.post(url("change", group), data).status_code == 302
    group.refresh_from_db()
    assert (group.review_every, group.verified_method) == (2, "call")
    data["review_every"] = "99"
    assert desk.post(url("change", group), data).status_code == 200


def test_after_a_check_the_filter_stays_and_the_next_is_one_click_away(desk):
    first, second = make_group(name="Aube"), make_group(name="Brume")
    record_verification(make_group(name="Clair"), "call")
    listed = desk.get("/admin/directory/supportgroup/?verifie=jamais")
    (address,) = Page(listed).tree.xpath("//table[@id='result_list']//a[text()='Aube']/@href")
    page = read(desk, address)
    assert page.link("La suivante").partition("?")[0] == url("change", second)
    data = {"method": "call", "filters": page.tree.xpath("//input[@name='filters']/@value")[0]}
    response = desk.post(url("verify", first), data)
    page = read(desk, response["Location"])
    assert page.link("La liste") == "/admin/directory/supportgroup/?verifie=jamais"
    assert page.link("La suivante").partition("?")[0] == url("change", second)
    desk.post(url("verify", second), data)
    assert "La suivante" not in read(desk, response["Location"]).text


def test_a_form_that_comes_from_no_list_leads_to_none(desk):
    assert "La suivante" not in read(desk, url("change", make_group())).text
