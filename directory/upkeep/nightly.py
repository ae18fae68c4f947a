"""All that is done every night: in an order, once, each whatever became of the others."""

import logging
from datetime import timedelta

from django.core.management import CommandError, call_command
from django.db import DatabaseError, connection
from django.db.migrations.recorder import MigrationRecorder
from django.utils import timezone

from ..models import NightlyRun

# What is read anew comes before what compares it, and groups are written to at the end.
COMMANDS = [
    "forget_old",
    "read_feeds",
    "check_links",
    "find_duplicates",
    "rate_groups",
    "ask_groups",
    "send_weekly_mail",
    "forget_words",
]
ALL = "nightly"
# Another machine was here this night, or this one was started again after a failure.
DONE_FOR = timedelta(hours=12)
LATE_AFTER = timedelta(hours=36)
Outcome = NightlyRun.Outcome

logger = logging.getLogger(__name__)


class ElsewhereError(Exception):
    """Another process is at it."""


def run_all(again=False, say=lambda words: None, commands=COMMANDS):
    """The commands that failed; those that ended well this night are left out."""
    whole = NightlyRun.begin(ALL)
    if whole is None:
        raise ElsewhereError
    failed, outcome = [], Outcome.FAILED
    try:
        done = {} if again else NightlyRun.objects.last_successes()
        for command in commands:
            if command in done and done[command] > timezone.now() - DONE_FOR:
                say(f"{command} : déjà fait cette nuit")
            elif not run(command, say):
                failed.append(command)
        outcome = Outcome.FAILED if failed else Outcome.DONE
    finally:
        whole.end(outcome)
    return failed


def run(command, say):
    """Whether it ended well."""
    one = NightlyRun.begin(command)
    if one is None:
        say(f"{command} : en cours ailleurs")
        return True
    outcome, error = Outcome.FAILED, ""
    try:
        say(command)
        call_command(command)
        outcome = Outcome.DONE
    except CommandError as reason:
        # Written for people, and without a name or an address.
        error = type(reason).__name__
        say(f"{command} : {reason}")
    except Exception as reason:
        error = type(reason).__name__
        logger.error("%s failed: %s", command, error)
        if isinstance(reason, DatabaseError) and not connection.in_atomic_block:
            connection.close()
    finally:
        one.end(outcome, error)
    return outcome == Outcome.DONE


def late_commands():
    """[(name, when it last ended well or None)] of what did not for a day and a half."""
    limit = timezone.now() - LATE_AFTER
    done = NightlyRun.objects.last_successes()
    late = [(name, done.get(name)) for name in COMMANDS if name not in done or done[name] < limit]
    if late and not done and is_younger_than(limit):
        return []
    return late


def is_younger_than(limit):
    """Whether the table of the runs is newer: of a site of yesterday no night is missing."""
    applied = MigrationRecorder(connection).migration_qs
    made = applied.filter(app="directory", name__contains="nightly").values_list("applied")
    return made.filter(applied__gt=limit).exists()
