"""Two browsers at one record: nobody writes over what somebody else saved without seeing it."""

import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from directory.received.confirmations import never_again
from tests.admin.test_admin import form_data, url
from tests.factories import audience, make_article, make_group, make_organisation

pytestmark = pytest.mark.django_db


def opened(desk, record):
    """The form as a browser holds it while somebody else is at work."""
    page = desk.get(url("change", record))
    seen = re.search(r'name="_seen" value="([^"]+)"', page.text)[1]
    return form_data(page) | {"_seen": seen}


def send(desk, record, data, **changes):
    response = desk.post(url("change", record), data | changes)
    record.refresh_from_db()
    return response


def ticked(page, name):
    """The box of a question on a page, as the browser sends it back."""
    return {name: next(one.value for one in page.context["questions"] if one.name == name)}


def words_on(page):
    return page.text.replace("\u202f", " ").replace("\u00a0", " ")


def test_fields_that_each_changed_alone_are_both_kept(desk):
    group = make_group(rhythm="Le lundi", summary="Avant.")
    first, second = opened(desk, group), opened(desk, group)
    assert send(desk, group, first, rhythm="Le mardi").status_code == 302
    assert send(desk, group, second, summary="Après.").status_code == 302
    assert (group.rhythm, group.summary) == ("Le mardi", "Après.")


def test_lists_are_kept_too(desk):
    group = make_group(audiences=("adultes",))
    first, second = opened(desk, group), opened(desk, group)
    send(desk, group, first, audiences=[audience("parents").pk])
    send(desk, group, second, summary="Après.")
    assert [one.slug for one in group.audiences.all()] == ["parents"]
    assert group.summary == "Après."


def test_what_is_compared_is_read_when_nobody_else_can_write(desk):
    """Of two saves at the same moment the second waits, and then reads what the first wrote."""
    group = make_group()
    data = opened(desk, group)
    with CaptureQueriesContext(connection) as queries:
        send(desk, group, data, summary="Après.")
    said = [query["sql"] for query in queries]
    read = next(at for at, sql in enumerate(said) if 'FROM "directory_supportgroup"' in sql)
    if connection.features.has_select_for_update:
        held = next(at for at, sql in enumerate(said) if "FOR UPDATE" in sql)
        assert '"directory_dataversion"' in said[held]
        assert held < read
    else:
        # On SQLite nobody else writes between its beginning and its end.
        assert connection.settings_dict["OPTIONS"]["transaction_mode"] == "IMMEDIATE"


def test_an_open_form_does_not_write_again_to_who_asked_us_not_to(desk):
    group = make_group()
    data = opened(desk, group)
    never_again(group)
    send(desk, group, data, summary="Après.")
    assert (group.summary, group.may_ask) == ("Après.", False)


@pytest.mark.parametrize("status", ["paused", "full", "draft"])
def test_a_stale_form_does_not_write_the_status_back(desk, status):
    group = make_group()
    data = opened(desk, group)
    group.move_to(status)
    send(desk, group, data, summary="Après.")
    assert (group.status, group.summary) == (status, "Après.")


def test_a_field_that_both_changed_is_shown_in_both_versions(desk, editor):
    group = make_group(rhythm="Le lundi")
    first, second = opened(desk, group), opened(desk, group)
    send(desk, group, first, rhythm="Le mardi")
    page = send(desk, group, second, rhythm="Le jeudi", summary="Après.")
    assert page.status_code == 200
    assert group.rhythm == "Le mardi"
    text = words_on(page)
    assert "edith a changé « Rythme en mots » entre-temps" in text
    assert "« Le mardi »" in text
    assert "« Le jeudi »" in text


@pytest.mark.parametrize(
    ("answer", "rhythm"), [("sure-over", "Le jeudi"), ("sure-theirs-rhythm", "Le mardi")]
)
def test_the_editor_decides_which_version_stays(desk, answer, rhythm):
    group = make_group(rhythm="Le lundi")
    first, second = opened(desk, group), opened(desk, group)
    send(desk, group, first, rhythm="Le mardi")
    second |= {"rhythm": "Le jeudi", "summary": "Après."}
    page = send(desk, group, second)
    assert send(desk, group, second, **ticked(page, answer)).status_code == 302
    assert (group.rhythm, group.summary) == (rhythm, "Après.")


def test_an_answer_holds_for_the_version_that_was_seen(desk):
    group = make_group(rhythm="Le lundi")
    first, second = opened(desk, group), opened(desk, group)
    send(desk, group, first, rhythm="Le mardi")
    old = ticked(send(desk, group, second, rhythm="Le jeudi"), "sure-over")
    send(desk, group, opened(desk, group), rhythm="Le dimanche")
    assert send(desk, group, second, rhythm="Le jeudi", **old).status_code == 200
    assert group.rhythm == "Le dimanche"


def test_the_same_change_twice_is_no_question(desk):
    group = make_group(rhythm="Le lundi")
    first, second = opened(desk, group), opened(desk, group)
    send(desk, group, first, rhythm="Le mardi")
    assert send(desk, group, second, rhythm="Le mardi").status_code == 302


def test_a_seen_version_that_somebody_made_up_counts_for_nothing(desk):
    group = make_group(rhythm="Le lundi")
    data = opened(desk, group) | {"_seen": "abc:def"}
    assert send(desk, group, data, rhythm="Le jeudi").status_code == 302
    assert group.rhythm == "Le jeudi"


@pytest.mark.parametrize(
    ("make", "field", "other"),
    [(make_organisation, "summary", "kind"), (make_article, "summary", "lead")],
)
def test_associations_and_articles_are_kept_from_it_too(desk, make, field, other):
    record = make()
    first, second = opened(desk, record), opened(desk, record)
    send(desk, record, first, **{field: "De l’une."})
    send(desk, record, second, **{other: "De l’autre."})
    assert (getattr(record, field), getattr(record, other)) == ("De l’une.", "De l’autre.")
