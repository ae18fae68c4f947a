"""Whoever writes takes the number of the data first, then records: nobody waits in a circle."""

import re
from contextlib import contextmanager

import psycopg
import pytest
from django.db import OperationalError, connection, transaction
from django.test.utils import CaptureQueriesContext

from directory.editors.conflicts import is_conflict
from directory.management.commands.load_data import Command
from directory.models import DataVersion, Helpline, Organisation, SupportGroup, Theme
from tests.factories import make_article, make_group, make_helpline, make_organisation
from tests.reading import Page

pytestmark = pytest.mark.django_db

WRITES = re.compile(r'^(?:UPDATE|INSERT INTO|DELETE FROM) "((?:directory|articles)_\w+)"')
# What belongs to one person, or is only added to: no two writers meet there.
OWN = {"directory_change", "directory_report", "directory_loginrecord"}


@contextmanager
def number_first():
    with CaptureQueriesContext(connection) as queries:
        yield
    tables = [found[1] for q in queries.captured_queries if (found := WRITES.match(q["sql"]))]
    tables = [table for table in tables if table not in OWN]
    assert len(set(tables)) > 1, "nothing else was written"
    assert tables[0] == "directory_dataversion"


@pytest.mark.parametrize("make", [make_group, make_helpline, make_article, make_organisation])
def test_saving_takes_the_number_first(make):
    record = make()
    with number_first():
        record.save()


@pytest.mark.parametrize(
    "write",
    [
        lambda: SupportGroup.objects.update(summary="Autre"),
        lambda: SupportGroup.objects.all().delete(),
        lambda: Organisation.objects.bulk_create([Organisation(name="A")]),
        lambda: Theme.objects.filter(slug="deuil-et-perte").update(rank=3),
        lambda: Helpline.objects.order_by("pk").last().delete(),
    ],
)
def test_writing_many_takes_the_number_first(write):
    make_group()
    # One of them may go: the crisis box keeps the other.
    make_helpline()
    make_helpline()
    with number_first():
        write()


def test_an_editors_form_takes_the_number_first(desk):
    group = make_group()
    address = f"/admin/directory/supportgroup/{group.pk}/change/"
    form = Page(desk.get(address)).tree.xpath("//form[@id='supportgroup_form']")[0]
    data = {name: value or "" for name, value in form.form_values()}
    with number_first():
        assert desk.post(address, data | {"summary": "Un autre résumé"}).status_code == 302


def test_a_write_that_fails_moves_nothing():
    group = make_group()
    before = DataVersion.latest()
    group.slug = make_group().slug
    after = DataVersion.latest()
    with pytest.raises(Exception, match=r"(?i)unique"), transaction.atomic():
        group.save()
    assert after > before
    assert DataVersion.latest() == after


@pytest.mark.parametrize(
    ("cause", "expected"),
    [
        (psycopg.errors.DeadlockDetected(), True),
        (psycopg.errors.SerializationFailure(), True),
        (psycopg.errors.LockNotAvailable(), True),
        (psycopg.OperationalError(), False),
    ],
)
def test_a_conflict_is_told_from_an_outage(cause, expected):
    error = OperationalError()
    error.__cause__ = cause
    assert is_conflict(error) is expected
    assert is_conflict(OperationalError("database is locked"))


def test_an_editor_who_lost_gets_all_that_was_typed(desk, monkeypatch):
    def lost(*args, **kwargs):
        raise OperationalError from psycopg.errors.DeadlockDetected()

    group = make_group()
    monkeypatch.setattr(SupportGroup, "save", lost)
    address = f"/admin/directory/supportgroup/{group.pk}/change/"
    form = Page(desk.get(address)).tree.xpath("//form[@id='supportgroup_form']")[0]
    data = {name: value or "" for name, value in form.form_values()}
    response = desk.post(address, data | {"summary": "Un autre <résumé>"})
    page = Page(response)
    assert response.status_code == 409
    assert "rien n’est perdu" in page.text
    assert page.tree.xpath("//input[@name='summary']/@value") == ["Un autre <résumé>"]


def test_loading_that_stops_leaves_nothing(monkeypatch):
    def stops():
        make_group()
        raise KeyboardInterrupt

    monkeypatch.setattr("directory.loading.load", stops)
    with pytest.raises(KeyboardInterrupt):
        Command().handle(if_empty=False)
    assert not SupportGroup.objects.exists()
