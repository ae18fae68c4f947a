"""A second reader, which shares no code with ours, finds the same dates in our calendars."""

import json
import os
import shutil
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

import pytest
from django.utils import timezone

from directory.meetings.rows import rules_of_group
from directory.meetings.school_holidays import school_calendar
from directory.models import SupportGroup
from tests.clock import on as on
from tests.formats.test_calendar import RULES, make_with, said
from tests.formats.test_calendar import school as school

READER = Path(sys.prefix) / "ical.mjs"
SCRIPT = Path(__file__).with_name("read_calendars.mjs")

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def reader():
    if not (shutil.which("node") and READER.exists()):
        missing = pytest.fail if os.environ.get("CI") else pytest.skip
        missing(f"No node, or no {READER.name} in the virtual environment: see script/test")


def starts(calendars, first, last):
    asked = json.dumps([[text, str(first), str(last)] for text in calendars])
    ran = subprocess.run(  # noqa: S603  (our own script)
        [shutil.which("node"), str(SCRIPT), READER.as_uri()],
        input=asked,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    return json.loads(ran.stdout)


def test_every_kind_of_rule_is_read_alike(client, on, school):
    on("2026-11-28")
    first, last = date(2026, 11, 28), date(2028, 11, 27)
    groups = [make_with(rule) for rule in RULES.values()]
    texts = [client.get(f"{group.get_absolute_url()}agenda.ics").text for group in groups]
    for name, group, found in zip(RULES, groups, starts(texts, first, last), strict=True):
        assert found == said(rules_of_group(group), first, last, school), name


def test_every_structured_group_is_read_alike(client, real_data):
    school, first = school_calendar(), timezone.localdate() + timedelta(days=1)
    last = first + timedelta(days=730)
    groups = [group for group in SupportGroup.objects.published() if rules_of_group(group)]
    texts = [client.get(f"{group.get_absolute_url()}agenda.ics").text for group in groups]
    assert len(groups) > 40
    for group, found in zip(groups, starts(texts, first, last), strict=True):
        assert found == said(rules_of_group(group), first, last, school), group.slug
