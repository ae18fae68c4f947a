"""Visitors report errors: who may, what is kept, and when a caution is shown."""

from datetime import timedelta
from unittest.mock import ANY

import pytest
from django.contrib.auth.models import Permission, User
from django.core.cache import cache
from django.core.handlers.wsgi import WSGIHandler
from django.db import IntegrityError, connection, transaction
from django.test import Client, RequestFactory
from django.urls import reverse
from django.utils import timezone, translation
from playwright.sync_api import expect

from directory import senders
from directory.models import DataVersion, Report, SupportGroup
from directory.received.reports import MOST_CAUTIONS_A_DAY, settle
from directory.received.visitor_forms import LONGEST_FILL, SHORTEST_FILL
from directory.senders import (
    address_of,
    count,
    count_for_the_site,
    seconds_to_wait,
    sender_of,
    tell_once,
)
from directory.serving.page_cache import PageCache
from tests.factories import make_group, make_helpline, make_network, make_platform
from tests.reading import Page, read
from tests.visitors import (
    READING,
    Visitor,
    clock,
    dangling_descriptions,
    other_visitor,
    token_of,
    unlabelled_fields,
    visitor,
)

__all__ = ["clock", "other_visitor", "visitor"]

pytestmark = pytest.mark.django_db

CAUTION = "On nous a dit plusieurs fois que ce groupe s’était arrêté. Nous vérifions."
TARGETS = [
    ("group", make_group, "report"),
    ("network", make_network, "report_network"),
    ("platform", make_platform, "report_platform"),
    ("helpline", make_helpline, "report_helpline"),
]


@pytest.fixture
def group():
    return make_group(name="Le Phare")


@pytest.fixture
def form(group):
    return reverse("report", args=[group.slug])


# The form ------------------------------------------------------------------------------------


@pytest.mark.parametrize(("target", "make", "name"), TARGETS)
def test_every_kind_of_listing_can_be_reported(visitor, target, make, name):
    listing = make()
    response = visitor.send(reverse(name, args=[listing.slug]), problem="wrong_number")
    assert response.status_code == 302
    report = Report.objects.get()
    assert report.listing == listing
    assert getattr(report, target) == listing
    assert report.problem == "wrong_number"
    thanks = read(visitor.client, response["Location"])
    assert thanks.headings(1) == ["Merci, c’est envoyé"]
    assert listing.get_absolute_url() in thanks.main.addresses


@pytest.mark.parametrize(("target", "make", "name"), TARGETS)
@pytest.mark.parametrize("status", ["draft", "ended"])
def test_what_is_not_public_cannot_be_reported(client, target, make, name, status):
    listing = make(status=status)
    assert client.get(reverse(name, args=[listing.slug])).status_code == 404
    assert client.post(reverse(name, args=[listing.slug])).status_code == 404
    assert client.get(reverse(f"{name}_thanks", args=[listing.slug])).status_code == 404


@pytest.mark.parametrize(("_target", "make", "name"), TARGETS)
def test_every_public_page_leads_to_its_form(client, _target, make, name):
    listing = make()
    page = read(client, listing.get_absolute_url().split("#")[0])
    assert reverse(name, args=[listing.slug]) in page.addresses


def test_two_taps_are_enough(client, form, group):
    page = read(client, read(client, group.get_absolute_url()).link("Signaler une erreur"))
    buttons = page.tree.xpath("//button[@name='problem']")
    assert [button.get("value") for button in buttons] == [
        "closed",
        "wrong_number",
        "no_answer",
        "full",
        "address",
        "other",
    ]
    assert {button.get("type") for button in buttons} == {"submit"}


@pytest.mark.parametrize(
    ("details", "problem"), [("je veux mourir", "other"), ("mon mari me frappe", "")]
)
def test_who_tells_of_danger_sees_the_numbers_and_is_taken_as_any(visitor, form, details, problem):
    make_helpline(kind="suicide", phone="0800 32 123", always=True)
    make_helpline(kind="violence", phone="0800 30 030", always=True)
    response = visitor.send(form, problem=problem, details=details)
    (box,) = Page(response).tree.find_class("danger--answer")
    assert ("0800 32 123" if problem else "0800 30 030") in box.text_content()
    assert "Location" not in response
    # With the form that comes back, too.
    assert [report.details for report in Report.objects.all()] == [details][: len(problem)]


@pytest.mark.parametrize("details", ["", "ce groupe pour femmes battues n’existe plus"])
def test_a_report_about_others_brings_no_numbers(visitor, form, details):
    make_helpline(kind="violence", phone="0800 30 030", always=True)
    response = visitor.send(form, problem="closed", details=details)
    assert response.status_code == 302


def test_a_helpline_is_never_full(visitor):
    form = reverse("report_helpline", args=[make_helpline().slug])
    assert "full" not in visitor.open(form).source
    response = visitor.send(form, problem="full")
    assert "Choisissez une des réponses." in response.text
    assert not Report.objects.exists()


def test_a_service_that_orients_is_not_called_a_group(visitor, other_visitor):
    service = make_group(listing_type="orientation")
    form = reverse("report", args=[service.slug])
    assert "Ce service n’existe plus" in visitor.open(form).main.text
    assert "Le groupe" not in visitor.open(form).main.text
    visitor.send(form, problem="closed")
    other_visitor.send(form, problem="closed")
    page = read(visitor.client, service.get_absolute_url())
    assert "On nous a dit plusieurs fois que ce service s’était arrêté." in page.main.text


@pytest.mark.parametrize("problem", ["", "unknown", "closed\x00", "new", "<script>"])
def test_an_answer_that_does_not_exist_is_refused(visitor, form, problem):
    response = visitor.send(form, problem=problem, details="Le local est vide.")
    assert response.status_code == 200
    page = Page(response)
    assert "Choisissez une des réponses." in page.main.text
    assert "Le local est vide." in page.main.text
    assert not Report.objects.exists()


def test_a_few_words_may_be_added(visitor, form):
    visitor.send(form, problem="address", details="  Rue Haute 3,\r\nau premier.  ")
    assert Report.objects.get().details == "Rue Haute 3,\nau premier."


def test_something_else_needs_words(visitor, form):
    page = Page(visitor.send(form, problem="other", details=" "))
    assert "Dites en quelques mots ce qui ne va pas." in page.main.text
    assert page.tree.xpath("//details[@open]//textarea")
    assert not Report.objects.exists()


def test_something_else_with_words_is_kept(visitor, form):
    visitor.send(form, problem="other", details="Le nom a changé.")
    assert Report.objects.get().details == "Le nom a changé."


def test_a_thousand_characters_are_kept_line_ends_counted_once(visitor, form):
    text = "a" * 499 + "\r\n" + "b" * 500
    assert visitor.send(form, problem="other", details=text).status_code == 302
    assert len(Report.objects.get().details) == 1000


def test_more_are_refused_and_not_lost(visitor, form):
    text = "mot " * 5000
    page = Page(visitor.send(form, problem="other", details=text))
    assert "au plus 1000" in page.main.text
    assert text.strip() in page.main.text + " "
    assert not Report.objects.exists()


def test_hostile_words_are_shown_as_text(visitor, form):
    page = Page(visitor.send(form, details="</textarea><script>alert(1)</script>"))
    assert page.tree.xpath("//main//script") == []
    assert "<script>alert(1)</script>" in page.main.text


@pytest.mark.parametrize("method", ["put", "patch", "delete"])
def test_other_methods_are_refused(client, form, method):
    assert getattr(client, method)(form).status_code == 405


@pytest.mark.parametrize(("site", "status"), [("same-origin", 200), (None, 403)])
def test_a_form_without_anything_is_answered(visitor, form, site, status):
    """Refused when neither the browser nor a token says that it is ours."""
    response = visitor.post(form, {}, **{"Sec-Fetch-Site": site})
    assert response.status_code == status
    assert "rien n’est perdu" in Page(response).main.text
    assert not Report.objects.exists()


def test_a_body_that_is_no_form_is_answered(client, form):
    response = client.post(form, b"\xff\x00{]", content_type="multipart/form-data; boundary=x")
    assert response.status_code in (400, 403)
    assert not Report.objects.exists()


@pytest.mark.parametrize("sent", [False, True])
def test_every_field_has_a_label_and_every_description_exists(visitor, form, sent):
    page = Page(visitor.send(form, problem="other")) if sent else visitor.open(form)
    assert unlabelled_fields(page) == []
    assert dangling_descriptions(page) == set()


def test_errors_come_first_and_take_the_focus(visitor, form):
    page = Page(visitor.send(form, problem="other"))
    summary = page.tree.xpath("//*[@id='form-errors']")[0]
    assert summary.get("tabindex") == "-1"
    assert summary.get("autofocus") is not None
    assert "#id_details" in page.addresses
    assert page.title.startswith("Pas encore envoyé")
    field = page.tree.xpath("//textarea[@name='details']")[0]
    assert field.get("aria-invalid") == "true"
    assert "id_details_error" in field.get("aria-describedby")


def test_a_form_without_errors_shows_none(visitor, form):
    page = visitor.open(form)
    assert "form-errors" not in page.ids
    assert page.title.startswith("Signaler une erreur")


def test_the_form_is_no_place_to_ask_for_help(visitor, form):
    assert "Nous ne pouvons donc pas vous répondre." in visitor.open(form).main.text


def test_it_costs_few_queries(client, form, django_assert_max_num_queries):
    client.get(form)
    with django_assert_max_num_queries(4):
        client.get(form)


# Who may send --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "same-origin"},
        {"Sec-Fetch-Site": "same-origin", "Origin": "null"},
        {"Sec-Fetch-Site": None, "Origin": "http://testserver"},
        {"Sec-Fetch-Site": None},
    ],
)
def test_a_form_sent_from_this_site_is_taken(visitor, form, headers):
    token = token_of(visitor.open(form))
    visitor.clock.shift(10)
    response = visitor.post(form, {"token": token, "problem": "full"}, **headers)
    assert response.status_code == 302
    assert Report.objects.count() == 1


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": "none"},
        {"Sec-Fetch-Site": "cross-site", "Origin": "http://testserver"},
        {"Sec-Fetch-Site": None, "Origin": "https://testserver"},
        {"Sec-Fetch-Site": None, "Origin": "http://testserver.evil.example"},
        {"Sec-Fetch-Site": None, "Origin": "null"},
    ],
)
def test_a_form_sent_from_another_site_is_refused(visitor, form, headers):
    token = token_of(visitor.open(form))
    visitor.clock.shift(10)
    data = {"token": token, "problem": "closed", "details": "Écrit ailleurs."}
    response = visitor.post(form, data, **headers)
    assert response.status_code == 403
    assert "vient d’un autre site" in response.text
    assert "Écrit ailleurs." not in response.text
    assert not Report.objects.exists()


def test_the_refused_form_can_be_sent_from_here(visitor, form):
    refused = visitor.post(form, {"problem": "closed"}, **{"Sec-Fetch-Site": "cross-site"})
    visitor.clock.shift(10)
    token = token_of(Page(refused))
    assert visitor.post(form, {"token": token, "problem": "closed"}).status_code == 302


def test_the_browser_may_say_where_the_form_came_from(client, form):
    assert '<meta name="referrer" content="same-origin">' in client.get(form).text


def test_djangos_own_check_stands_aside(form):
    """Nobody gets a cookie, so its check could only ever refuse."""
    strict = Client(enforce_csrf_checks=True)
    headers = {"Sec-Fetch-Site": "same-origin"}
    assert strict.post(form, {"problem": "closed"}, headers=headers).status_code == 200


@pytest.mark.parametrize("seconds", [SHORTEST_FILL, LONGEST_FILL])
def test_between_seconds_and_hours_is_the_time_of_a_person(visitor, form, seconds):
    assert visitor.send(form, reading=seconds, problem="closed").status_code == 302


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "C’est parti trop vite pour nous."),
        (SHORTEST_FILL - 0.1, "C’est parti trop vite pour nous."),
        (LONGEST_FILL + 1, "Cette page était ouverte depuis longtemps."),
    ],
)
def test_sooner_or_later_the_form_comes_back_as_it_was(visitor, form, seconds, words):
    response = visitor.send(
        form, reading=seconds, problem="closed", details="Affiche sur la porte."
    )
    page = Page(response)
    assert response.status_code == 200
    assert words in page.main.text
    assert "Affiche sur la porte." in page.main.text
    assert "(votre réponse)" in page.main.text
    assert not Report.objects.exists()


def test_the_form_that_came_back_late_can_be_sent_at_once(visitor, form):
    late = Page(visitor.send(form, reading=LONGEST_FILL + 1, problem="closed"))
    response = visitor.post(form, {"token": token_of(late), "problem": "closed"})
    assert response.status_code == 302


def test_the_form_that_came_back_early_keeps_its_clock(visitor, form):
    early = Page(visitor.send(form, reading=1, problem="closed"))
    again = visitor.post(form, {"token": token_of(early), "problem": "closed"})
    assert again.status_code == 200
    visitor.clock.shift(SHORTEST_FILL - 1)
    again = visitor.post(form, {"token": token_of(early), "problem": "closed"})
    assert again.status_code == 302


@pytest.mark.parametrize("token", ["", "x", "a:b:c", "é\x00:☃", ":" * 5000, "W10:abc"])
def test_a_token_that_we_did_not_make_is_worth_nothing(visitor, form, token):
    visitor.clock.shift(10)
    response = visitor.post(form, {"token": token, "problem": "closed", "details": "Fermé."})
    assert response.status_code == 200
    assert "rien n’est perdu" in Page(response).main.text
    assert "Fermé." in response.text
    assert not Report.objects.exists()


def test_the_token_of_another_page_is_worth_nothing(visitor, form):
    other = token_of(visitor.open(reverse("report", args=[make_group().slug])))
    visitor.clock.shift(10)
    assert visitor.post(form, {"token": other, "problem": "closed"}).status_code == 200
    assert not Report.objects.exists()


def test_a_filled_trap_is_thanked_and_thrown_away(visitor, form):
    response = visitor.send(form, problem="closed", subject="Buy now")
    assert response.status_code == 302
    assert response["Location"] == f"{form}merci/"
    assert not Report.objects.exists()


def test_nobody_meets_the_trap(visitor, form):
    trap = visitor.open(form).tree.xpath("//input[@name='subject']")[0]
    assert (trap.get("tabindex"), trap.get("autocomplete")) == ("-1", "off")
    assert trap.getparent().get("class") == "visually-hidden"
    assert trap.getparent().get("aria-hidden") == "true"
    assert "Laissez ce champ vide" in trap.getparent().text_content()


# How many ------------------------------------------------------------------------------------


def send(visitor, form, times):
    for _number in range(times):
        assert visitor.send(form, problem="full").status_code == 302


def send_about_others(visitor, times):
    """From one address, each about a listing of its own."""
    for _number in range(times):
        send(visitor, reverse("report", args=[make_group().slug]), 1)


def test_five_reports_about_one_group_in_ten_minutes_are_taken(visitor, form):
    send(visitor, form, 5)
    assert Report.objects.count() == 5


def test_the_sixth_waits_and_keeps_what_was_typed(visitor, form, settings):
    settings.CONTACT_EMAIL = "bonjour@exemple.be"
    send(visitor, form, 5)
    response = visitor.send(form, problem="wrong_number", details="C’est un fax.")
    assert response.status_code == 429
    assert response["Retry-After"] == str(10 * 60 - 5 * READING)
    page = Page(response)
    assert "C’est un fax." in page.main.text
    assert "Réessayez dans 9 minutes" in page.main.text
    assert "bonjour@exemple.be" in page.main.text
    assert page.has_heading("D’autres portes")
    assert Report.objects.count() == 5


def test_ten_minutes_later_it_is_taken(visitor, form):
    send(visitor, form, 5)
    visitor.clock.shift(10 * 60)
    send(visitor, form, 1)


def test_the_same_listing_in_another_language_is_the_same(visitor, form):
    send(visitor, form, 5)
    with translation.override("nl"):
        dutch = reverse("report", args=[SupportGroup.objects.get().slug])
    assert dutch != form
    assert visitor.send(dutch, problem="full").status_code == 429


def test_somebody_else_need_not_wait(visitor, other_visitor, form):
    send(visitor, form, 5)
    send(other_visitor, form, 1)


def test_people_of_one_hospital_write_about_different_groups(visitor, form):
    send(visitor, form, 5)
    send_about_others(visitor, 15)


def test_an_address_has_its_limit_too(visitor, form):
    send_about_others(visitor, 20)
    response = visitor.send(form, problem="full")
    assert response.status_code == 429
    assert "Réessayez dans 4 minutes" in Page(response).main.text


def test_a_day_has_its_limit_too(visitor, form):
    for _number in range(6):
        send(visitor, form, 5)
        visitor.clock.shift(10 * 60)
    response = visitor.send(form, problem="full")
    assert response.status_code == 429
    assert "Réessayez demain" in Page(response).main.text


def test_many_addresses_of_one_network_do_not_multiply_the_limit(rf, clock):
    senders_of_network = [
        sender_of(rf.post("/", REMOTE_ADDR=f"2001:db8:1:{number:x}::1")) for number in range(61)
    ]
    for sender in senders_of_network[:60]:
        assert not seconds_to_wait(sender, "report", "group 1")
        count(sender, "report", "group 1")
    assert seconds_to_wait(senders_of_network[60], "report", "group 2") == 10 * 60
    elsewhere = sender_of(rf.post("/", REMOTE_ADDR="2001:db8:2::1"))
    assert not seconds_to_wait(elsewhere, "report", "group 1")


def test_two_addresses_of_one_network_are_not_two_people(visitor, other_visitor, form, group):
    visitor.address, other_visitor.address = "2001:db8:1:2::1", "2001:db8:1:3::1"
    for one in (visitor, other_visitor):
        one.send(form, problem="closed")
    group.refresh_from_db()
    assert not group.reported_closed
    other_visitor.address = "2001:db8:2::1"
    other_visitor.send(form, problem="closed")
    group.refresh_from_db()
    assert group.reported_closed


# The whole site ------------------------------------------------------------------------------


@pytest.fixture
def rush(monkeypatch):
    """Very much comes in from everywhere; `rush(2)`, twice as much."""

    def come(times=1):
        for _number in range(times):
            count_for_the_site()

    monkeypatch.setattr(senders, "CALM", (1, 10 * 60))
    come()
    return come


def test_in_a_rush_a_form_comes_back_filled_and_is_taken_a_little_later(visitor, form, rush):
    response = visitor.send(form, problem="wrong_number", details="C’est un fax.")
    assert (response.status_code, response["Retry-After"]) == (429, "10")
    page = Page(response)
    assert "Attendez 10 secondes" in page.main.text
    assert "C’est un fax." in page.main.text
    visitor.clock.shift(10)
    again = {"token": token_of(page), "problem": "wrong_number", "details": "C’est un fax."}
    rush(50)
    assert visitor.post(form, again).status_code == 302
    assert Report.objects.get().details == "C’est un fax."


def test_who_comes_back_too_soon_waits_no_longer_than_was_said(visitor, form, rush):
    page = Page(visitor.send(form, problem="full"))
    for left in (6, 2):
        visitor.clock.shift(4)
        rush(5)
        response = visitor.post(form, {"token": token_of(page), "problem": "full"})
        assert (response.status_code, response["Retry-After"]) == (429, str(left))
        page = Page(response)
    visitor.clock.shift(2)
    assert visitor.post(form, {"token": token_of(page), "problem": "full"}).status_code == 302


def test_nobody_waits_longer_than_two_minutes(visitor, form, rush):
    rush(5000)
    assert visitor.send(form, problem="full")["Retry-After"] == "120"


def test_a_turn_is_not_for_somebody_else(visitor, other_visitor, form, rush):
    page = Page(visitor.send(form, problem="full"))
    visitor.clock.shift(10)
    again = {"token": token_of(page), "problem": "full"}
    assert other_visitor.post(form, again).status_code == 429
    assert visitor.post(form, again).status_code == 302


def test_a_turn_does_not_stay_for_the_day(visitor, form, rush):
    page = Page(visitor.send(form, problem="full"))
    visitor.clock.shift(11 * 60)
    rush()
    again = {"token": token_of(page), "problem": "full"}
    assert visitor.post(form, again).status_code == 429


def test_no_thread_waits_in_a_rush(visitor, form, rush, monkeypatch):
    def sleep(seconds):
        raise AssertionError(seconds)

    monkeypatch.setattr("time.sleep", sleep)
    assert visitor.send(form, problem="full").status_code == 429


def test_a_calm_site_lets_nobody_wait(visitor, form):
    for _number in range(senders.CALM[0] - 1):
        count_for_the_site()
    send(visitor, form, 1)
    assert visitor.send(form, problem="full").status_code == 429


# Who ----------------------------------------------------------------------------------------


def test_a_form_that_comes_back_is_not_counted(visitor, form):
    for _number in range(10):
        visitor.send(form, problem="")
    assert visitor.send(form, problem="full").status_code == 302


def test_a_subscriber_with_many_addresses_is_one_sender(rf):
    one = rf.post("/", REMOTE_ADDR="2001:db8:1:2::1")
    same = rf.post("/", REMOTE_ADDR="2001:db8:1:2:ffff::2")
    other = rf.post("/", REMOTE_ADDR="2001:db8:1:3::1")
    assert sender_of(one) == sender_of(same)
    assert sender_of(one).address != sender_of(other).address


def test_an_ipv4_address_is_itself_however_written(rf):
    plain = rf.post("/", REMOTE_ADDR="192.0.2.1")
    mapped = rf.post("/", REMOTE_ADDR="::ffff:192.0.2.1")
    assert address_of(plain) == address_of(mapped) == "192.0.2.1"


def test_behind_our_proxy_the_last_address_counts(rf, settings):
    settings.SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    request = rf.post("/", REMOTE_ADDR="127.0.0.1", HTTP_X_FORWARDED_FOR="1.1.1.1, 192.0.2.5")
    assert address_of(request) == "192.0.2.5"


@pytest.mark.parametrize(
    ("hops", "forwarded", "address"),
    [
        (1, "1.1.1.1, 203.0.113.7", "203.0.113.7"),
        (2, "1.1.1.1, 203.0.113.7, 10.0.0.1", "203.0.113.7"),
        (2, "203.0.113.7", "203.0.113.7"),
        (1, "", "10.0.0.9"),
        (0, "1.1.1.1, 203.0.113.7", "203.0.113.7"),
    ],
)
def test_of_several_proxies_of_ours_the_first_says_who_asks(rf, settings, hops, forwarded, address):
    settings.SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    settings.PROXY_HOPS = hops
    headers = {"X-Forwarded-For": forwarded} if forwarded else {}
    assert address_of(rf.get("/", headers=headers, REMOTE_ADDR="10.0.0.9")) == address


@pytest.mark.parametrize(
    ("hops", "forwarded", "is_told"),
    [(1, "203.0.113.7", False), (1, "", True), (2, "203.0.113.7", True)],
)
def test_the_log_says_once_that_the_proxy_does_not_say_who_asks(
    rf, settings, caplog, hops, forwarded, is_told
):
    tell_once.cache_clear()
    settings.SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    settings.PROXY_HOPS = hops
    with caplog.at_level("WARNING", logger="directory.senders"):
        for _time in range(2):
            address_of(rf.get("/", headers={"X-Forwarded-For": forwarded}))
    assert len(caplog.records) == int(is_told)
    assert "203.0.113.7" not in caplog.text


def test_without_a_proxy_nobody_chooses_an_address(rf):
    request = rf.post("/", REMOTE_ADDR="192.0.2.1", HTTP_X_FORWARDED_FOR="192.0.2.5")
    assert address_of(request) == "192.0.2.1"


@pytest.mark.parametrize("address", ["", "unix:", "<script>", "1.2.3.4:80"])
def test_what_is_no_address_is_nobody(rf, address):
    assert address_of(rf.post("/", REMOTE_ADDR=address)) == ""


# What is kept --------------------------------------------------------------------------------


def test_visitors_get_no_cookie(visitor, form):
    answers = [
        visitor.client.get(form),
        visitor.send(form, problem=""),
        visitor.send(form, problem="full"),
    ]
    answers.append(visitor.client.get(answers[-1]["Location"]))
    assert not any(answer.cookies for answer in answers)


def test_no_cache_is_told_to_keep_the_form(visitor, form):
    for response in (visitor.client.get(form), visitor.send(form, problem="")):
        assert "no-store" in response["Cache-Control"]


@pytest.fixture
def kept_pages(settings, monkeypatch):
    """How many pages our own cache keeps after one was asked for."""
    settings.PAGE_CACHE_SIZE = 1_000_000
    # At the end of a request Django would close the connection of the test.
    monkeypatch.setattr(connection, "close_if_unusable_or_obsolete", lambda: None)

    def ask(path):
        pages = PageCache(WSGIHandler())
        environ = RequestFactory()._base_environ(PATH_INFO=path, REQUEST_METHOD="GET")
        started = []
        pages(environ, lambda *line: started.append(line))
        assert started[0][0] == "200 OK"
        return len(pages.pages.pages)

    return ask


def test_our_own_cache_keeps_no_token(kept_pages, form):
    assert kept_pages(form) == 0
    assert kept_pages(reverse("suggest")) == 0


def test_our_own_cache_keeps_the_thanks(kept_pages):
    assert kept_pages(reverse("suggest_thanks")) == 1


def test_a_report_says_nothing_about_its_sender(visitor, form, group):
    visitor.send(form, problem="full", details="Complet.")
    assert Report.objects.values().get() == {
        "id": ANY,
        "state": "new",
        "received_on": timezone.localdate(),
        "group_id": group.pk,
        "network_id": None,
        "platform_id": None,
        "helpline_id": None,
        "problem": "full",
        "details": "Complet.",
    }


def test_no_log_names_the_sender(visitor, form, caplog):
    send(visitor, form, 5)
    visitor.send(form, problem="full", details="Complet.")
    visitor.post(form, {}, **{"Sec-Fetch-Site": "cross-site"})
    assert visitor.address not in caplog.text
    assert "Complet." not in caplog.text


def test_the_address_is_not_in_memory_either(visitor, form):
    visitor.send(form, problem="closed")
    kept = repr(list(cache._cache.items()))
    assert kept.count("sender") >= 2
    assert visitor.address not in kept
    assert visitor.address.encode() not in b"".join(cache._cache.values())


def test_tomorrow_the_same_sender_is_another(rf, monkeypatch):
    request = rf.post("/", REMOTE_ADDR="192.0.2.1")
    today = sender_of(request)
    assert sender_of(request) == today
    tomorrow = timezone.localdate() + timedelta(days=1)
    monkeypatch.setattr("directory.senders.timezone.localdate", lambda: tomorrow)
    assert sender_of(request) != today


def test_reports_do_not_disturb_what_is_cached(visitor, form):
    version = DataVersion.current()
    visitor.send(form, problem="closed")
    assert DataVersion.current() == version


def test_a_report_is_about_one_listing(group):
    Report.objects.create(group=group, problem="full")
    for wrong in [{}, {"group": group, "network": make_network()}]:
        refusal = pytest.raises(IntegrityError, match="report_is_about_one_listing")
        with refusal, transaction.atomic():
            Report.objects.create(problem="full", **wrong)


@pytest.mark.parametrize("field", ["problem", "state"])
def test_an_unknown_problem_or_state_is_refused(group, field):
    refusal = pytest.raises(IntegrityError, match=f"report_{field}_is_known")
    with refusal, transaction.atomic():
        Report.objects.create(**{"group": group, "problem": "full", field: "lost"})


# The caution ---------------------------------------------------------------------------------


def is_cautioned(client, group):
    return CAUTION in read(client, group.get_absolute_url()).main.text


def test_one_report_shows_nothing(visitor, form, group):
    visitor.send(form, problem="closed")
    assert not is_cautioned(visitor.client, group)


def test_two_people_on_one_day_put_a_caution(visitor, other_visitor, form, group):
    version = DataVersion.current()
    updated = group.updated_at
    visitor.send(form, problem="closed")
    other_visitor.send(form, problem="closed")
    assert is_cautioned(visitor.client, group)
    assert DataVersion.current() > version
    group.refresh_from_db()
    assert group.updated_at == updated


def test_the_card_has_the_caution_too(client, group):
    other = make_group(name="Sans souci", reported_closed=False)
    SupportGroup.objects.filter(pk=group.pk).update(reported_closed=True)
    page = read(client, reverse("group_list"))
    cards = {
        card.xpath("string(.//h3)").strip(): CAUTION in card.text_content()
        for card in page.tree.xpath("//main//article")
    }
    assert cards["Le Phare"]
    assert not cards[other.name]


def test_the_same_person_twice_is_one(visitor, form, group):
    visitor.send(form, problem="closed")
    visitor.send(form, problem="closed")
    assert Report.objects.count() == 2
    assert not is_cautioned(visitor.client, group)


def days_ago(days):
    return timezone.localdate() - timedelta(days=days)


def test_two_days_may_be_one_person(visitor, form, group):
    visitor.send(form, problem="closed")
    Report.objects.update(received_on=days_ago(40))
    visitor.send(form, problem="closed")
    assert not is_cautioned(visitor.client, group)


def test_three_days_count_where_nobody_knows_who(visitor, form, group):
    make_report(group=group, received_on=days_ago(40))
    make_report(group=group, received_on=days_ago(9))
    make_report(group=group, received_on=days_ago(9))
    visitor.send(form, problem="closed")
    assert is_cautioned(visitor.client, group)


def closed_by_two(visitor, other_visitor, group):
    for one in (visitor, other_visitor):
        assert one.send(reverse("report", args=[group.slug]), problem="closed").status_code == 302
    group.refresh_from_db()
    return group.reported_closed


def test_so_many_cautions_come_up_on_one_day_and_no_more(client, clock, desk):
    cautioned = [
        closed_by_two(*two_people(client, clock, number), make_group(name=f"Groupe {number}"))
        for number in range(MOST_CAUTIONS_A_DAY + 1)
    ]
    assert cautioned == [True] * MOST_CAUTIONS_A_DAY + [False]
    # The desk sees them all.
    assert len(in_queue(desk)) == 2 * len(cautioned)


def test_what_an_editor_dealt_with_makes_room(client, clock):
    for number in range(MOST_CAUTIONS_A_DAY):
        assert closed_by_two(*two_people(client, clock, number), make_group(name=f"G{number}"))
    for report in Report.objects.filter(group__name="G0"):
        settle(report, "dismissed")
    assert closed_by_two(*two_people(client, clock, 99), make_group(name="Un autre"))


def two_people(client, clock, number):
    return [Visitor(client, clock, f"203.0.113.{2 * number + one}") for one in (1, 2)]


def test_who_cannot_be_told_apart_is_not_counted_twice(visitor, other_visitor, form, group):
    """Another process took the first report, or this one was started again."""
    visitor.send(form, problem="closed")
    cache.clear()
    other_visitor.send(form, problem="closed")
    assert not is_cautioned(visitor.client, group)


@pytest.mark.parametrize("problem", ["wrong_number", "no_answer", "full", "address"])
def test_other_problems_put_no_caution(visitor, other_visitor, form, group, problem):
    visitor.send(form, problem=problem)
    other_visitor.send(form, problem=problem)
    other_visitor.send(form, problem="closed")
    assert not is_cautioned(visitor.client, group)


def test_reports_of_two_groups_do_not_add_up(visitor, other_visitor, form, group):
    visitor.send(form, problem="closed")
    other_visitor.send(reverse("report", args=[make_group().slug]), problem="closed")
    assert not SupportGroup.objects.filter(reported_closed=True).exists()


def test_what_an_editor_dealt_with_counts_no_more(visitor, other_visitor, form, group):
    visitor.send(form, problem="closed")
    Report.objects.get().set_state("dismissed")
    other_visitor.send(form, problem="closed")
    assert not is_cautioned(visitor.client, group)


# The desk ------------------------------------------------------------------------------------


QUEUE = reverse("admin:directory_report_changelist")


def admin_url(view, report):
    return reverse(f"admin:directory_report_{view}", args=[report.pk])


def in_queue(client, **query):
    response = client.get(QUEUE, query)
    return list(response.context["cl"].result_list)


def make_report(**fields):
    if not set(Report.TARGETS) & set(fields):
        fields["group"] = make_group()
    return Report.objects.create(**{"problem": "closed"} | fields)


def cautioned_group():
    """Two reports of two days, and the caution they put."""
    group = make_group(reported_closed=True)
    yesterday = timezone.localdate() - timedelta(days=1)
    return group, [make_report(group=group, received_on=yesterday), make_report(group=group)]


def test_the_role_sees_and_deals_but_neither_adds_nor_deletes(desk):
    user = User.objects.get(username="edith")
    for model in ("report", "groupsuggestion"):
        assert user.has_perms([f"directory.view_{model}", f"directory.change_{model}"])
        for action in ("add", "delete"):
            assert Permission.objects.filter(codename=f"{action}_{model}").exists()
            assert not user.has_perm(f"directory.{action}_{model}")
    assert desk.get(reverse("admin:directory_report_add")).status_code == 403


def test_the_queue_shows_what_waits_helplines_first_then_the_oldest(desk):
    today = timezone.localdate()
    recent = make_report()
    old = make_report(received_on=today - timedelta(days=9))
    urgent = make_report(helpline=make_helpline(), problem="wrong_number")
    make_report(state="handled")
    assert in_queue(desk) == [urgent, old, recent]


@pytest.mark.parametrize("state", ["handled", "dismissed"])
def test_the_queue_is_filtered_by_state(desk, state):
    make_report()
    done = make_report(state=state)
    assert in_queue(desk, etat=state) == [done]
    assert len(in_queue(desk, etat="tous")) == 2
    assert in_queue(desk, etat="n’importe") == []


def test_the_queue_is_filtered_by_kind_of_listing(desk):
    make_report()
    about_network = make_report(network=make_network())
    assert in_queue(desk, fiche="network") == [about_network]
    assert len(in_queue(desk, fiche="autre")) == 2


def test_the_queue_is_searched_by_the_name_of_the_listing(desk):
    make_report()
    wanted = make_report(platform=make_platform(name="L’Étoile"))
    assert in_queue(desk, q="etoile") == [wanted]


def test_a_long_queue_costs_no_more_queries(desk, django_assert_num_queries):
    make_report()
    desk.get(QUEUE)
    with django_assert_num_queries(7):
        desk.get(QUEUE)
    for make, target in [(make_group, "group"), (make_network, "network")]:
        for _number in range(10):
            make_report(**{target: make()})
    with django_assert_num_queries(7):
        assert len(in_queue(desk)) == 21


@pytest.mark.parametrize(("view", "state"), [("handle", "handled"), ("dismiss", "dismissed")])
def test_one_click_in_the_list_deals_with_a_report(desk, view, state):
    report = make_report()
    button = Page(desk.get(QUEUE)).tree.xpath(
        f"//form[@id='changelist-form']//button[@formaction='{admin_url(view, report)}']"
    )
    assert len(button) == 1
    response = desk.post(admin_url(view, report))
    assert response["Location"] == QUEUE
    report.refresh_from_db()
    assert report.state == state


@pytest.mark.parametrize("view", ["handle", "dismiss", "reopen"])
def test_a_link_deals_with_nothing(desk, view):
    report = make_report()
    assert desk.get(admin_url(view, report)).status_code == 405


@pytest.mark.parametrize("view", ["handle", "dismiss", "reopen", "end"])
def test_who_may_only_look_deals_with_nothing(client, view):
    report = make_report()
    user = User.objects.create_user("visiteur", is_staff=True)
    seeing = Permission.objects.filter(codename__in=["view_report", "work_everywhere"])
    user.user_permissions.add(*seeing)
    client.force_login(user)
    assert client.post(admin_url(view, report), {"reason": "x"}).status_code == 403
    assert admin_url("handle", report) not in client.get(QUEUE).text
    assert admin_url("handle", report) not in client.get(admin_url("change", report)).text
    report.refresh_from_db()
    assert report.is_waiting


def test_the_list_deals_with_several_at_once(desk):
    reports = [make_report(), make_report()]
    chosen = {"action": "handle", "_selected_action": [report.pk for report in reports]}
    desk.post(QUEUE, chosen)
    assert in_queue(desk) == []
    assert len(in_queue(desk, etat="handled")) == 2


def test_dealing_with_the_reports_lifts_the_caution(desk):
    group, reports = cautioned_group()
    assert is_cautioned(desk, group)
    desk.post(admin_url("dismiss", reports[0]))
    assert not is_cautioned(desk, group)


def test_dealing_with_one_of_three_leaves_the_caution(desk):
    group, reports = cautioned_group()
    make_report(group=group)
    desk.post(admin_url("handle", reports[1]))
    assert is_cautioned(desk, group)


def test_dealing_with_something_else_leaves_the_caution(desk):
    group, _reports = cautioned_group()
    desk.post(admin_url("handle", make_report(group=group, problem="full")))
    assert is_cautioned(desk, group)


def test_taking_a_report_up_again_puts_the_caution_back(desk):
    group, reports = cautioned_group()
    make_report(group=group, received_on=days_ago(5))
    for report in reports:
        desk.post(admin_url("dismiss", report))
    assert not is_cautioned(desk, group)
    for report in reports:
        desk.post(admin_url("reopen", report))
    reports[0].refresh_from_db()
    assert reports[0].is_waiting
    assert is_cautioned(desk, group)


def test_the_page_of_a_report_leads_to_its_listing(desk):
    report = make_report(details="La porte est fermée.")
    page = Page(desk.get(admin_url("change", report)))
    assert "La porte est fermée." in page.text
    assert reverse("admin:directory_supportgroup_change", args=[report.group.pk]) in page.addresses
    assert report.group.get_absolute_url() in page.addresses
    assert admin_url("end", report) in page.addresses
    assert not page.tree.xpath("//input[@name='_save']")


def test_ending_from_a_report_ends_the_group_and_its_reports(desk):
    group, reports = cautioned_group()
    asked = desk.get(admin_url("end", reports[0]))
    assert "Raison de la fin" in asked.text
    desk.post(admin_url("end", reports[0]), {"reason": "Arrêté en juin."})
    group.refresh_from_db()
    assert (group.status, group.ended_reason) == ("ended", "Arrêté en juin.")
    assert not group.reported_closed
    assert not Report.objects.waiting().exists()


def test_ending_from_a_report_asks_for_a_reason(desk):
    group, reports = cautioned_group()
    desk.post(admin_url("end", reports[0]), {"reason": " "})
    group.refresh_from_db()
    assert group.status == "published"
    assert Report.objects.waiting().count() == 2


def test_hostile_words_are_text_at_the_desk_too(desk):
    report = make_report(problem="other", details="<img src=x onerror=alert(1)>")
    for page in (desk.get(QUEUE), desk.get(admin_url("change", report))):
        assert "<img src=x" not in page.text
        assert "&lt;img src=x" in page.text


# In a browser --------------------------------------------------------------------------------


def test_a_report_is_sent_without_javascript(open_page, group):
    group.refresh_from_db()
    page = open_page(group.get_absolute_url(), java_script_enabled=False)
    page.get_by_role("link", name="Signaler une erreur").click()
    page.wait_for_timeout(SHORTEST_FILL * 1000)
    page.get_by_role("button", name="Le groupe s’est arrêté").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Merci, c’est envoyé")
    assert page.context.cookies() == []
    assert Report.objects.get().group == group


def test_the_error_summary_has_the_focus_without_javascript(open_page, form):
    page = open_page(form, java_script_enabled=False)
    page.get_by_role("button", name="Autre chose").click()
    expect(page.locator("#form-errors")).to_be_focused()
