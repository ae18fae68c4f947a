"""A check is of what the page said that day: what changed since is told."""

import pytest

from directory.models import SupportGroup, record_verification
from directory.models.history import changing, restore
from tests.admin.test_admin import filled_form, url
from tests.doors import through
from tests.exchange.test_exchange import bring_in
from tests.factories import audience, make_group, make_helpline

pytestmark = pytest.mark.django_db
SINCE = "modifié depuis"


def checked(make=make_group, **fields):
    record = make(**fields)
    record_verification(record, "call")
    record.refresh_from_db()
    return record


def save(desk, record, **changes):
    desk.post(url("change", record), filled_form(desk, url("change", record)) | changes)
    record.refresh_from_db()
    return record.badge


@pytest.mark.parametrize("door", [door for door in through if "answer" not in door])
def test_what_was_changed_after_a_check_is_told_at_every_door(desk, client, door):
    group = checked()
    assert SINCE not in group.badge
    assert not through[door](desk, group, "summary", "Une autre phrase.")
    group.refresh_from_db()
    assert SINCE in group.badge
    assert SINCE in client.get(group.get_absolute_url()).content.decode()


def test_a_list_is_a_fact_too(desk):
    assert SINCE in save(desk, checked(), audiences=[audience("parents").pk])


@pytest.mark.parametrize(
    "cells",
    [
        {"Publics": "Parents"},
        {"Rencontres": "chaque mois; lundi; semaines 1; 14:00"},
        {"Rythme": "Chaque mardi à 19 h"},
    ],
)
def test_lists_and_meetings_of_a_file_are_facts_too(desk, cells):
    group = checked(import_key="w1")
    bring_in(desk, {"Identifiant": "w1"} | cells)
    group.refresh_from_db()
    assert SINCE in group.badge


def test_a_list_that_an_old_version_brings_back_is_one_too(desk):
    group = make_group(audiences=("parents",))
    with changing(group) as kept:
        group.audiences.set([audience("adultes")])
    record_verification(group, "call")
    group.refresh_from_db()
    restore(kept.change.previous())
    group.refresh_from_db()
    assert SINCE in group.badge


@pytest.mark.parametrize(
    "changes",
    [{}, {"internal_note": "Rappeler."}, {"confidence": "low"}, {"summary": "Une phrase."}],
)
def test_what_visitors_do_not_read_changes_no_check(desk, changes):
    assert SINCE not in save(desk, checked(), **changes)


def test_the_editor_says_that_the_check_holds(desk):
    group = checked()
    assert 'name="check-holds"' in desk.get(url("change", group)).text
    assert SINCE not in save(desk, group, summary="Coquille.", **{"check-holds": "1"})


def test_a_new_check_is_of_what_is_there_now(desk):
    group = checked()
    save(desk, group, summary="Une autre phrase.")
    record_verification(group, "mail")
    assert SINCE not in SupportGroup.objects.get().badge


def test_what_the_group_said_is_confirmed_by_it(desk):
    group = checked()
    assert not through["answer"](desk, group, "summary", "Une autre phrase.")
    assert SINCE not in SupportGroup.objects.get().badge


def test_what_nobody_checked_was_not_changed_since(desk):
    assert SINCE not in save(desk, make_group(), summary="Une autre phrase.")


def test_other_listings_tell_it_too(desk):
    assert SINCE in save(desk, checked(make_helpline), hours="le soir")
