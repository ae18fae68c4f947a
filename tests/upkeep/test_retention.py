"""What nobody needs any more is deleted by night, and what is needed stays."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone

from directory.models import (
    Change,
    ConfirmationRequest,
    GroupAnswer,
    GroupSuggestion,
    LoginRecord,
    PendingImport,
    Report,
    SupportGroup,
)
from directory.models.history import changing, record_deletion, undelete
from tests.factories import make_group

pytestmark = pytest.mark.django_db


def days_ago(days):
    return timezone.localdate() - timedelta(days=days)


@pytest.mark.parametrize(
    ("state", "days", "stays"),
    [
        ("handled", 360, True),
        ("handled", 370, False),
        ("dismissed", 370, False),
        ("new", 370, True),
        ("new", 740, False),
    ],
)
@pytest.mark.parametrize("model", [Report, GroupSuggestion, GroupAnswer])
def test_what_was_sent_is_kept_for_its_time(model, state, days, stays):
    fields = {
        Report: {"problem": "full"},
        GroupSuggestion: {"name": "L’Escale"},
        GroupAnswer: {"kind": "true"},
    }[model]
    if model is not GroupSuggestion:
        fields["group"] = make_group()
    model.objects.create(state=state, received_on=days_ago(days), **fields)
    call_command("forget_old")
    assert model.objects.exists() is stays


@pytest.mark.parametrize(("days", "stays"), [(180, True), (190, False)])
def test_the_address_of_who_suggests_goes_before_the_suggestion(days, stays):
    GroupSuggestion.objects.create(
        name="L’Escale", sender_email="a@example.org", received_on=days_ago(days)
    )
    call_command("forget_old")
    assert bool(GroupSuggestion.objects.get().sender_email) is stays


def test_a_caution_goes_with_its_reports():
    group = make_group(reported_closed=True)
    for _time in range(2):
        Report.objects.create(group=group, problem="closed", received_on=days_ago(800))
    call_command("forget_old")
    group.refresh_from_db()
    assert not group.reported_closed


def test_a_caution_stays_with_newer_reports():
    group = make_group(reported_closed=True)
    for days in (800, 5, 6):
        Report.objects.create(group=group, problem="closed", received_on=days_ago(days))
    call_command("forget_old")
    group.refresh_from_db()
    assert group.reported_closed


@pytest.mark.parametrize(("hours", "stays"), [(20, True), (30, False)])
def test_an_import_that_nobody_confirmed_goes_after_a_day(editor, hours, stays):
    PendingImport.objects.create(user=editor, file_name="a.xlsx", table=[])
    PendingImport.objects.update(created_at=timezone.now() - timedelta(hours=hours))
    call_command("forget_old")
    assert PendingImport.objects.exists() is stays


@pytest.mark.parametrize(("days", "stays"), [(360, True), (370, False)])
def test_logins_are_kept_for_a_year(editor, days, stays):
    LoginRecord.objects.create(user=editor, outcome="opened")
    LoginRecord.objects.update(at=timezone.now() - timedelta(days=days))
    call_command("forget_old")
    assert LoginRecord.objects.exists() is stays


@pytest.mark.parametrize(("closed", "stays"), [(None, True), (1000, True), (1100, False)])
def test_where_a_group_was_written_to_is_forgotten_at_last(closed, stays):
    ConfirmationRequest.objects.create(
        group=make_group(), email="a@example.org", closed_on=days_ago(closed) if closed else None
    )
    call_command("forget_old")
    assert ConfirmationRequest.objects.exists() is stays


# What was deleted ----------------------------------------------------------------------------


def deleted_group(days):
    group = make_group(
        name="Chez Anne",
        status="draft",
        street="Rue cachée 7",
        organiser_email="anne@prive.be",
    )
    with changing(group):
        group.summary = "Le mardi."
        group.save()
    record_deletion(group)
    group.delete()
    Change.objects.update(at=timezone.now() - timedelta(days=days))


def kept_of_history():
    return str(list(Change.objects.values()))


@pytest.mark.parametrize(("days", "stays"), [(80, True), (100, False)])
def test_what_a_deleted_record_said_goes_after_three_months(days, stays):
    deleted_group(days)
    call_command("forget_old")
    for secret in ("Rue cachée 7", "anne@prive.be", "Chez Anne", "Le mardi."):
        assert (secret in kept_of_history()) is stays
    assert Change.objects.deletions(SupportGroup).exists() is stays


def test_that_something_was_deleted_stays(editor):
    deleted_group(100)
    Change.objects.update(by=editor)
    call_command("forget_old")
    (change,) = Change.objects.all()
    assert (change.kind, change.by) == ("deleted", editor)
    assert call_command("forget_old") is None
    assert Change.objects.count() == 1


def test_the_history_of_a_record_that_is_there_stays():
    group = make_group()
    with changing(group):
        group.summary = "Le mardi."
        group.save()
    Change.objects.update(at=timezone.now() - timedelta(days=4000))
    before = Change.objects.count()
    call_command("forget_old")
    assert Change.objects.count() == before
    assert "Le mardi." in kept_of_history()


def test_who_came_back_meanwhile_keeps_its_history():
    deleted_group(100)
    undelete(Change.objects.deletions(SupportGroup).get())
    call_command("forget_old")
    assert "Rue cachée 7" in kept_of_history()


def test_nothing_else_is_touched(desk):
    group = make_group()
    call_command("forget_old")
    group.refresh_from_db()
    assert desk.get("/admin/").status_code == 200
