"""« Appeler »: one group that waits after the other, and what each call changes."""

from datetime import time, timedelta

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import timezone

from directory.models import CallAttempt, CallTurn, Helpline, SupportGroup
from directory.upkeep.calls import lines_to_call, to_call
from tests.admin.test_roles import browser_of, somebody
from tests.clock import later as later
from tests.factories import make_group, make_helpline, make_organisation, region
from tests.reading import Page, squeeze

pytestmark = pytest.mark.django_db
CALLS = reverse("admin:directory_supportgroup_calls")
LINE_CALLS = reverse("admin:directory_helpline_calls")


def due(**fields):
    return make_group(**{"phone": "081 22 33 44"} | fields)


def call(desk, group, outcome="true", **data):
    fields = {name: getattr(group, name) for name in ("phone", "email", "website", "street")}
    data = {"group": group.pk, "outcome": outcome} | fields | data
    response = desk.post(CALLS, data, follow=True)
    group.refresh_from_db()
    return Page(response)


def waiting():
    return to_call(SupportGroup.objects.all())


# Who is next --------------------------------------------------------------------------------


def test_the_page_shows_a_number_and_what_to_say(desk):
    due(name="Le Fil", rhythm="Le lundi à 14 h")
    page = Page(desk.get(CALLS))
    assert page.link("081 22 33 44") == "tel:+3281223344"
    for words in ("Le Fil", "Le lundi à 14 h", "je vous appelle de", "ik bel u van"):
        assert words in page.text


def test_an_association_with_many_groups_comes_first():
    alone = due(verified_on="2020-01-01", verified_method="call")
    shared = make_organisation(phone="02 511 99 99")
    many = [due(organisation=shared, phone="") for _number in range(3)]
    assert waiting() == [*many, alone]


@pytest.mark.parametrize(
    "fields",
    [
        {"phone": ""},
        {"status": "draft"},
        {"verified_on": timezone.localdate(), "verified_method": "call"},
    ],
)
def test_nobody_is_called_without_need_or_number(fields):
    group = due(**fields)
    group.save()
    assert waiting() == []


def test_a_region_has_its_own_list(desk):
    due(name="Celui de Namur")
    due(name="Celui de Liège", municipality="Liège")
    page = Page(desk.get(CALLS, {"region": region("liege").slug}))
    assert "Celui de Liège" in page.text
    assert "Celui de Namur" not in page.text


def test_the_list_to_print_has_everybody(desk):
    due(name="Le Fil")
    due(name="Le Pont", phone="02 511 99 99")
    page = Page(desk.get(reverse("admin:directory_supportgroup_calls_list")))
    for words in ("Le Fil", "081 22 33 44", "Le Pont", "02 511 99 99"):
        assert words in page.text


# What a call gives --------------------------------------------------------------------------


def test_true_verifies_and_the_next_comes_by_itself(desk, editor):
    group, other = due(name="Le Fil"), due(name="Le Pont")
    page = call(desk, group)
    assert (group.verified_method, group.verified_by) == ("call", editor)
    assert "Le Pont" in page.text
    assert waiting() == [other]


def test_what_is_typed_corrects_and_verifies_at_once(desk):
    group = due()
    call(desk, group, phone="02/511.99.99", organiser_email="anne@groupe.example")
    assert (group.phone, group.organiser_email) == ("02 511 99 99", "anne@groupe.example")
    assert group.verified_on
    assert not group.changed_since_check
    assert CallAttempt.objects.get().outcome == "corrected"


def test_a_number_that_nobody_can_call_is_refused_here_too(desk):
    group = due()
    page = call(desk, group, phone="081 22")
    assert "n’est pas un numéro complet" in page.text
    assert (group.phone, group.verified_on) == ("081 22 33 44", None)
    assert not CallAttempt.objects.exists()


def test_a_number_taken_away_with_a_mistake_beside_it_is_asked_again(desk):
    group = due(name="Le Fil")
    page = call(desk, group, phone="", email="anne chez exemple")
    assert "Le Fil" in page.text
    assert page.link("081 22 33 44")
    assert group.phone == "081 22 33 44"


@pytest.mark.parametrize("days", [None, 5])
def test_no_answer_comes_back_on_the_day_that_was_said(desk, days):
    group = due()
    day = timezone.localdate() + timedelta(days=days or 3)
    call(desk, group, "no_answer", again_on=day.isoformat() if days else "")
    attempt = CallAttempt.objects.get()
    assert (attempt.again_on, group.verified_on) == (day, None)
    assert waiting() == []
    assert to_call(SupportGroup.objects.all(), today=day) == [group]


def test_a_wrong_number_is_kept_and_nothing_is_verified(desk):
    group = due()
    call(desk, group, "wrong_number", note="Une pizzeria.")
    attempt = CallAttempt.objects.get()
    assert (attempt.outcome, attempt.note) == ("wrong_number", "Une pizzeria.")
    assert group.verified_on is None


def test_a_group_that_stopped_says_why(desk):
    group = due()
    page = call(desk, group, "stopped")
    assert "Dites pourquoi" in page.text
    assert group.status == "published"
    call(desk, group, "stopped", note="Le groupe s’est arrêté en juin.")
    assert (group.status, group.ended_reason) == ("ended", "Le groupe s’est arrêté en juin.")


def test_one_call_answers_for_all_groups_of_the_number(desk):
    organisation = make_organisation(phone="02 511 99 99")
    first, second, third = (
        due(organisation=organisation, phone="", name=f"Groupe n{number}") for number in range(3)
    )
    assert "Groupe n2" in Page(desk.get(CALLS)).text
    call(desk, first, also=[second.pk])
    second.refresh_from_db()
    third.refresh_from_db()
    assert second.verified_method == "call"
    assert third.verified_on is None


def test_one_tick_answers_for_all_groups_of_an_association(desk):
    organisation = make_organisation(phone="02 511 99 99")
    first = due(organisation=organisation, phone="", name="Le Fil")
    also = [
        due(organisation=organisation, name="Le Pont"),
        due(organisation=organisation, phone="", municipality="Liège"),
        due(phone="02 511 99 99"),
    ]
    apart = due(phone="02 511 99 98")
    page = Page(desk.get(CALLS))
    assert "Tout est juste, pour toutes" in page.text
    call(desk, first, also="all")
    assert {attempt.group for attempt in CallAttempt.objects.all()} == {first, *also}
    assert waiting() == [apart]


def test_a_stranger_calls_nobody(client):
    assert client.get(CALLS).status_code == 302


# Two who call -------------------------------------------------------------------------------


@pytest.fixture
def colleague():
    return browser_of(somebody("Rédaction"))


def test_two_editors_are_not_given_the_same_group(desk, colleague):
    due(name="Le Fil")
    due(name="Le Pont")
    assert "Le Fil" in Page(desk.get(CALLS)).text
    assert "Le Pont" in Page(colleague.get(CALLS)).text
    assert "Le Fil" in Page(desk.get(CALLS)).text


def test_lines_are_one_persons_for_a_day(desk, later):
    group, other = due(name="Le Fil"), somebody("Relecture")
    page = Page(desk.post(reverse("admin:directory_supportgroup_calls_take"), follow=True))
    assert "pour vous aujourd’hui" in page.text
    assert to_call(SupportGroup.objects.all(), by=other) == []
    later(days=1)
    assert to_call(SupportGroup.objects.all(), by=other) == [group]


def test_what_somebody_else_took_is_not_taken_away(desk, colleague, editor):
    group = due()
    CallTurn.objects.take([group], editor, timezone.localdate())
    CallTurn.objects.take([group], somebody("Relecture"), timezone.localdate())
    assert CallTurn.objects.get().by == editor


# What the page says -------------------------------------------------------------------------


def test_the_page_says_when_as_the_public_page_does(desk):
    meetings = [{"frequency": "weekly", "weekday": 3, "start_time": time(19)}]
    due(name="Le Fil", rhythm="", meetings=meetings)
    assert "Chaque jeudi, à 19 h" in Page(desk.get(CALLS)).text


@pytest.mark.parametrize(
    ("words", "said", "number"),
    [
        ("Le mardi à 20h", "La page dit maintenant : Chaque mardi, à 20 h.", 1),
        ("Ça dépend", "« Ça dépend » ne dit pas de date certaine", 0),
    ],
)
def test_when_is_corrected_on_the_spot_with_its_meetings(desk, words, said, number):
    meetings = [{"frequency": "weekly", "weekday": 3, "start_time": time(19)}]
    group = due(rhythm="Le jeudi à 19 h", meetings=meetings)
    page = call(desk, group, rhythm=words)
    assert said in squeeze(page.text)
    assert (group.rhythm, group.meetings.count()) == (words, number)


def test_single_dates_go_with_the_day_that_a_call_corrects(desk):
    group = due(rhythm="Le jeudi", meetings=[{"frequency": "weekly", "weekday": 3}])
    day = timezone.localdate() + timedelta(days=14)
    group.meetings.update(weekday=day.weekday())
    cancelled = group.date_changes.create(kind="cancelled", day=day)
    words = "Le lundi à 20h" if day.weekday() else "Le mardi à 20h"
    page = call(desk, group, rhythm=words)
    assert f"Ne vaut plus, et est retiré : {cancelled}." in squeeze(page.text)
    assert not group.date_changes.exists()


def test_a_wrong_number_is_not_dialled_again_before_it_changes(desk, later):
    group = due()
    call(desk, group, "wrong_number")
    later(days=5)
    assert waiting() == []
    group.phone = "02 511 99 99"
    group.save()
    assert waiting() == [group]


# Helplines ----------------------------------------------------------------------------------


def call_line(desk, line, outcome="true", **data):
    fields = {name: getattr(line, name) for name in ("phone", "hours", "cost", "website")}
    data = {"helpline": line.pk, "outcome": outcome} | fields | data
    response = desk.post(LINE_CALLS, data, follow=True)
    line.refresh_from_db()
    return Page(response)


def lines_waiting():
    return lines_to_call(Helpline.objects.all())


def test_helplines_come_before_groups_and_groups_follow_by_themselves(desk):
    due(name="Le Fil")
    line = make_helpline(name="La Veille", phone="0800 11 111")
    page = Page(desk.get(CALLS, follow=True))
    assert page.link("0800 11 111") == "tel:080011111"
    assert "Le Fil" not in page.text
    assert "Le Fil" in Page(desk.get(CALLS, {"groupes": 1})).text
    page = call_line(desk, line)
    assert line.verified_method == "call"
    assert "Le Fil" in page.text


@pytest.mark.parametrize(
    "fields",
    [
        {"phone": "112", "kind": "emergency"},
        {"phone": "101", "kind": "emergency"},
        {"phone": "", "website": "https://ligne.example"},
        {"status": "draft"},
        {"verified_on": timezone.localdate(), "verified_method": "call"},
        {"new_phone": "0800 99 999"},
    ],
)
def test_no_line_is_called_without_need_and_never_an_emergency_number(fields):
    make_helpline(**fields)
    assert lines_waiting() == []


def test_lines_come_in_the_order_of_the_emergency_page():
    later_one, first = make_helpline(rank=90), make_helpline(rank=10)
    assert lines_waiting() == [first, later_one]


def test_a_new_number_of_a_line_is_typed_twice_here_too_and_not_verified(desk):
    line = make_helpline(phone="0800 11 111", crisis_languages=())
    page = call_line(desk, line, phone="0800 22 222")
    assert "appelez-le maintenant" in page.text
    assert line.phone == "0800 11 111"
    again = {"sure-again": "0800 22 222"}
    page = call_line(desk, line, phone="0800 22 222", hours="le soir", **again)
    assert (line.phone, line.hours, line.verified_on) == ("0800 22 222", "le soir", None)
    assert "pas encore vérifié" in page.text
    assert lines_waiting() == []


def test_a_number_of_the_box_waits_for_a_second_person_here_too(desk):
    line = make_helpline(phone="0800 11 111")
    page = call_line(desk, line, phone="0800 22 222", **{"sure-again": "0800 22 222"})
    assert "attend une deuxième personne" in page.text
    assert (line.phone, line.new_phone, line.verified_on) == ("0800 11 111", "0800 22 222", None)


@pytest.mark.parametrize(
    ("outcome", "data", "said"),
    [
        ("no_answer", {}, "pas de réponse"),
        ("wrong_number", {}, "Un faux numéro d’aide peut coûter une vie"),
        ("stopped", {"note": "Fini."}, "n’aurait plus de numéro"),
    ],
)
def test_the_other_outcomes_of_a_line(desk, outcome, data, said):
    line = make_helpline(phone="0800 11 111")
    page = call_line(desk, line, outcome, **data)
    assert said in squeeze(page.text)
    assert (line.status, line.verified_on) == ("published", None)
    assert (lines_waiting() == []) is (outcome != "stopped")


def test_what_was_corrected_is_verified_at_once(desk):
    line = make_helpline(phone="0800 11 111")
    call_line(desk, line, hours="de 18 h à minuit")
    assert line.hours == "de 18 h à minuit"
    assert line.verified_on
    assert CallAttempt.objects.get().outcome == "corrected"


def test_a_line_of_a_region_is_called_there_and_one_without_region_everywhere(desk):
    make_helpline(phone="0800 11 111")
    make_helpline(phone="0800 22 222", regions=["liege"])
    page = Page(desk.get(reverse("admin:directory_helpline_calls_list"), {"region": "namur"}))
    assert "0800 11 111" in page.text
    assert "0800 22 222" not in page.text


def test_whoever_may_not_verify_lines_is_given_groups():
    make_helpline()
    due(name="Le Fil")
    browser = browser_of(somebody("Région", "namur"))
    assert "Le Fil" in Page(browser.get(CALLS)).text
    assert browser.get(LINE_CALLS).status_code == 403


def test_helplines_are_one_persons_for_a_day_too(desk):
    line, other = make_helpline(), somebody("Relecture")
    desk.post(reverse("admin:directory_helpline_calls_take"), follow=True)
    assert lines_to_call(Helpline.objects.all(), by=other) == []
    assert CallTurn.objects.get().helpline == line


@pytest.mark.parametrize("both", [True, False])
def test_database_refuses_a_call_to_two_or_to_nobody(both):
    editor = somebody("Rédaction")
    to = {"group": make_group(), "helpline": make_helpline()} if both else {}
    for model, fields in (
        (CallAttempt, {"outcome": "true"}),
        (CallTurn, {"by": editor, "on": timezone.localdate()}),
    ):
        with pytest.raises(IntegrityError), transaction.atomic():
            model.objects.create(**fields, **to)
