"""What `/metrics` tells of the site: numbers from rooms that know nothing of each other."""

from django.contrib import admin

from directory.admin.desk.page import waiting_for_all
from directory.finding.index import known_index
from directory.models import DataVersion, NightlyRun


def of_the_index():
    """Of this process; nothing is read for it."""
    index = known_index()
    numbers = {"index_groups": len(index.position)}
    if index.version:
        numbers["index_version"] = index.version[0]
        numbers["index_made_timestamp_seconds"] = index.made_at
    return numbers


def data_version():
    return {"data_version": {"": DataVersion.latest()}}


def waiting():
    return {"waiting": waiting_for_all(admin.site)}


def nightly():
    success = NightlyRun.objects.last_successes()
    last = {run.command: run for run in NightlyRun.objects.over()}
    return {
        "nightly_last_success_timestamp_seconds": {
            name: at.timestamp() for name, at in success.items()
        },
        "nightly_last_run_timestamp_seconds": {
            name: run.ended_at.timestamp() for name, run in last.items()
        },
        "nightly_last_run_failed": {
            name: int(run.outcome != NightlyRun.Outcome.DONE) for name, run in last.items()
        },
    }


READINGS = (data_version, waiting, nightly)
