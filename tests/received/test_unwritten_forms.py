"""What a visitor typed is never lost, also while the database cannot take it."""

import logging
import sqlite3
from contextlib import closing, contextmanager

import psycopg
import pytest
from django.conf import settings
from django.db import InterfaceError, OperationalError, connection, connections
from django.urls import reverse

from directory import senders
from directory.models import ConfirmationRequest, GroupAnswer, GroupSuggestion, Report
from directory.received import confirmations, visitor_forms
from directory.received.reports import ReportForm
from tests.factories import make_group
from tests.reading import Page
from tests.visitors import clock, visitor

__all__ = ["clock", "visitor"]

pytestmark = pytest.mark.django_db

WORDS = "Le local a fermé en mars"
SHORT = 0.2  # seconds


class Form:
    """A form of visitors, filled in: where it is, what was typed, and what is kept of it."""

    def __init__(self, name, group):
        self.name = name
        self.group = group
        if name in ("confirm", "correct"):
            confirmations.ask([group])
            link = confirmations.link_of(ConfirmationRequest.objects.get())
            self.link = link.removeprefix(settings.SITE_URL)

    def send(self, visitor):
        if self.name == "report":
            page = reverse("report", args=[self.group.slug])
            return visitor.send(page, problem="closed", details=WORDS)
        if self.name == "suggest":
            typed = {"name": "L’Escale", "themes": ["deuil-et-perte"], "format": "online"}
            return visitor.send(
                reverse("suggest"), **typed, phone="081 12 34 56", description=WORDS
            )
        if self.name == "confirm":
            return visitor.post(self.link, {"answer": "remove", "remove-remark": WORDS})
        fields = {"name": "Les Éclaircies", "address_visibility": "town", "rhythm": WORDS}
        return visitor.post(f"{self.link}corriger/", fields)

    def is_kept(self):
        if self.name in ("report", "suggest"):
            return (Report if self.name == "report" else GroupSuggestion).objects.exists()
        return GroupAnswer.objects.exists() or ConfirmationRequest.objects.get().closed_on


@pytest.fixture(params=["report", "suggest", "confirm", "correct"])
def form(request, db):
    return Form(request.param, make_group(name="Les Éclaircies", organiser_email="a@b.example"))


@pytest.fixture
def locked(form, tmp_path, monkeypatch):
    """`with locked():` somebody else writes, and does not come to an end."""
    if connection.vendor == "postgresql":
        monkeypatch.setattr(visitor_forms, "LONGEST_WAIT", 1)
        yield locked_tables
    else:
        yield from locked_file(tmp_path)


@contextmanager
def locked_tables():
    tables = ", ".join(model._meta.db_table for model in (Report, GroupSuggestion, GroupAnswer))
    parameters = connection.get_connection_params()
    names = ("dbname", "host", "port", "user", "password")
    with psycopg.connect(**{n: parameters[n] for n in names if n in parameters}) as other:
        other.execute(f"LOCK TABLE {tables} IN EXCLUSIVE MODE")
        yield
        other.rollback()


def locked_file(folder):
    """The site on a file, as in production: in memory, a lock is not what it is there."""
    shared = connections["default"]
    path = folder / "site.sqlite3"
    path.write_bytes(shared.connection.serialize())
    options = {**shared.settings_dict["OPTIONS"], "timeout": SHORT}
    connections["default"] = shared.__class__(
        {**shared.settings_dict, "NAME": str(path), "OPTIONS": options}, "default"
    )
    # Opened before, as by a process that has answered already: the first one changes the file.
    connections["default"].ensure_connection()

    @contextmanager
    def locked():
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            yield

    try:
        yield locked
    finally:
        connections["default"].close()
        connections["default"] = shared


def typed_words(page):
    """What stands in the fields of a page."""
    fields = page.tree.xpath("//main//textarea/text() | //main//input/@value")
    return " ".join(fields)


def test_a_form_that_cannot_be_written_says_so_and_keeps_the_text(visitor, form, locked):
    with locked():
        response = form.send(visitor)
    page = Page(response)
    assert response.status_code == 503
    assert response["Retry-After"] == "60"
    assert "Ce n’est pas encore envoyé" in page.main.text
    assert "Rien n’est perdu" in page.main.text
    assert WORDS in typed_words(page)
    assert not form.is_kept()


def test_a_form_that_could_not_be_written_is_taken_when_it_is_sent_again(visitor, form, locked):
    with locked():
        assert form.send(visitor).status_code == 503
    assert form.send(visitor).status_code == 302
    assert form.is_kept()


@pytest.mark.parametrize("error", [OperationalError, InterfaceError])
def test_a_database_that_hangs_up_is_no_error_of_the_visitor(visitor, monkeypatch, caplog, error):
    def lost(self, sender):
        raise error(f"the connection is closed: {WORDS}")

    monkeypatch.setattr(ReportForm, "save", lost)
    form = Form("report", make_group())
    with caplog.at_level(logging.ERROR, logger=visitor_forms.__name__):
        response = form.send(visitor)
    assert response.status_code == 503
    assert WORDS in typed_words(Page(response))
    (record,) = [one for one in caplog.records if one.name == visitor_forms.__name__]
    assert error.__name__ in record.getMessage()
    assert WORDS not in caplog.text


def test_what_was_not_taken_is_not_counted(visitor, monkeypatch):
    def locked(self, sender):
        raise OperationalError

    form = Form("report", make_group())
    most, _seconds = senders.OF_ONE_THING[0]
    with monkeypatch.context() as broken:
        broken.setattr(ReportForm, "save", locked)
        for _time in range(most + 2):
            assert form.send(visitor).status_code == 503
    assert form.send(visitor).status_code == 302


def test_half_of_a_form_is_never_kept(visitor, monkeypatch):
    def half(self, sender):
        Report.objects.create(group=self.listing, problem="closed")
        raise OperationalError

    monkeypatch.setattr(ReportForm, "save", half)
    assert Form("report", make_group()).send(visitor).status_code == 503
    assert not Report.objects.exists()
