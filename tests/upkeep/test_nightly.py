"""The work of the night: in one command, once, each part whatever became of the others."""

import re
from datetime import timedelta

import pytest
from django.contrib.auth.models import Group, User
from django.core.management import CommandError, call_command, get_commands
from django.db import IntegrityError, connection, transaction
from django.db.migrations.recorder import MigrationRecorder
from django.utils import timezone

from directory.admin.desk.page import WORKS_OF_THE_NIGHT
from directory.models import NightlyRun
from directory.upkeep import nightly
from tests.clock import later as later
from tests.reading import Page

pytestmark = pytest.mark.django_db
LATE = "Le travail de nuit"


@pytest.fixture
def commands(monkeypatch):
    """What was called; `commands.fail` names those that fail."""

    class Called(list):
        fail = {}

        def __call__(self, name, *args, **options):
            self.append(name)
            if name in self.fail:
                raise self.fail[name]

    called = Called()
    monkeypatch.setattr(nightly, "call_command", called)
    return called


def runs():
    return {run.command: run.outcome for run in NightlyRun.objects.all()}


def ended(name, hours, outcome="done"):
    at = timezone.now() - timedelta(hours=hours)
    NightlyRun.objects.create(command=name, started_at=at, ended_at=at, outcome=outcome)


# Running -----------------------------------------------------------------------------------


def test_all_are_done_in_order_and_noted(commands):
    call_command("nightly")
    assert commands == nightly.COMMANDS
    assert runs() == dict.fromkeys([*nightly.COMMANDS, "nightly"], "done")
    assert not NightlyRun.objects.filter(ended_at=None).exists()


def test_every_command_of_the_night_is_there():
    assert set(nightly.COMMANDS) <= set(get_commands())
    assert set(nightly.COMMANDS) == set(WORKS_OF_THE_NIGHT)


def test_what_fails_does_not_stop_the_others_and_is_told(commands, caplog):
    commands.fail = {
        "read_feeds": ValueError("a secret address"),
        "rate_groups": CommandError("Rien"),
    }
    with pytest.raises(CommandError, match="read_feeds, rate_groups"):
        call_command("nightly")
    assert commands == nightly.COMMANDS
    assert runs()["read_feeds"] == runs()["nightly"] == "failed"
    assert runs()["ask_groups"] == "done"
    assert NightlyRun.objects.get(command="read_feeds").error == "ValueError"
    assert "a secret address" not in caplog.text


def test_started_again_only_what_failed_is_done(commands):
    commands.fail = {"check_links": CommandError("Rien")}
    with pytest.raises(CommandError):
        call_command("nightly")
    commands.clear()
    commands.fail = {}
    call_command("nightly")
    assert commands == ["check_links"]


def test_again_does_everything(commands):
    call_command("nightly")
    call_command("nightly", again=True)
    assert commands == nightly.COMMANDS * 2


def test_the_next_night_everything_is_done(commands, later):
    call_command("nightly")
    later(days=1)
    call_command("nightly")
    assert commands == nightly.COMMANDS * 2


def test_of_two_machines_one_works(commands, capsys):
    NightlyRun.begin("nightly")
    call_command("nightly")
    assert commands == []
    assert "En cours ailleurs" in capsys.readouterr().out


def test_a_machine_that_died_does_not_hold_the_others_up(commands, later):
    NightlyRun.begin("nightly")
    later(hours=7)
    call_command("nightly")
    assert commands == nightly.COMMANDS
    assert "lost" in NightlyRun.objects.values_list("outcome", flat=True)


def test_the_database_holds_one_at_a_time():
    NightlyRun.objects.create(command="a")
    NightlyRun.objects.create(command="b")
    with pytest.raises(IntegrityError), transaction.atomic():
        NightlyRun.objects.create(command="a")


@pytest.mark.parametrize(
    ("outcome", "ended_at", "holds"),
    [
        ("running", None, True),
        ("done", timezone.now(), True),
        ("done", None, False),
        ("running", timezone.now(), False),
        ("well", timezone.now(), False),
    ],
)
def test_the_database_knows_what_became_of_it(outcome, ended_at, holds):
    row = NightlyRun(command="a", outcome=outcome, ended_at=ended_at)
    if holds:
        row.save()
    else:
        with pytest.raises(IntegrityError), transaction.atomic():
            row.save()


# The desk ----------------------------------------------------------------------------------


def desk_says(client):
    return Page(client.get("/admin/")).main.text


def test_the_desk_tells_what_was_not_done_since_the_day_before_yesterday(desk):
    for name in nightly.COMMANDS:
        ended(name, 20)
    assert LATE not in desk_says(desk)
    NightlyRun.objects.filter(command="check_links").delete()
    ended("check_links", 40)
    ended("check_links", 2, "failed")
    text = desk_says(desk)
    assert LATE in text
    assert re.search(r"liens morts \(\d\d/\d\d/\d{4}\)", text)
    assert "qualité des fiches" not in text


def test_the_desk_tells_what_was_never_done(desk, later):
    MigrationRecorder(connection).migration_qs.update(applied=timezone.now())
    assert LATE not in desk_says(desk)
    later(hours=40)
    desk.force_login(User.objects.get(username="edith"))
    assert "listes de partenaires (jamais)" in desk_says(desk)


def test_who_cannot_have_it_put_right_is_not_told(client):
    ended("check_links", 40)
    user = User.objects.create_user("region", is_staff=True)
    user.groups.add(Group.objects.get(name="Région"))
    client.force_login(user)
    assert LATE not in desk_says(client)
    client.force_login(User.objects.create_superuser("root"))
    assert LATE in desk_says(client)
