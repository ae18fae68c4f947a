"""A rule is kept without loss, and what a group's meetings say is a rule."""

import json
from datetime import date, time

import pytest

from directory.meetings.rules import (
    Cancelled,
    Extra,
    Hours,
    ImpossibleRuleError,
    Moved,
    Note,
    Rule,
    Slot,
    Weekly,
    monthly,
    weekly,
)
from directory.meetings.stored import from_json, rules_of, to_json
from directory.models import Meeting
from tests.meetings.rhythms import sentences

EVENING = Hours(time(19, 30), time(21, 30))
CHANGES = (
    Cancelled(date(2026, 12, 3), "grève"),
    Moved(date(2026, 12, 10), date(2026, 12, 11), EVENING),
    Extra(date(2026, 12, 19), Hours(time(22), time(0))),
    Note(date(2026, 12, 17), "repas"),
)


@pytest.mark.parametrize(
    "rule",
    [
        *dict.fromkeys(rule for _text, rules, _left in sentences() for rule in rules),
        Rule(weekly(3, hours=EVENING), changes=CHANGES),
    ],
)
def test_a_rule_is_kept_as_json_and_found_again(rule):
    assert from_json(json.loads(json.dumps(to_json(rule)))) == rule


@pytest.mark.parametrize(
    "kept",
    [
        None,
        [],
        {},
        {"rhythm": {}},
        {"rhythm": {"weekly": [{"weekday": 9}]}},
        {"rhythm": {"weekly": [{"weekday": 1, "start": "26:00"}]}},
        {"rhythm": {"weekly": [{"weekday": 1}], "every": 2}},
        {"rhythm": {"weekly": [{"weekday": 1}]}, "school_holidays": ["xx"]},
        {"rhythm": {"weekly": [{"weekday": 1}]}, "changes": [{"kind": "?", "day": "2026-12-01"}]},
        {"rhythm": {"weekly": [{"weekday": 1}]}, "since": "hier"},
    ],
)
def test_what_is_no_rule_is_refused(kept):
    with pytest.raises(ImpossibleRuleError):
        from_json(kept)


def meeting(frequency, weekday=None, weeks="", start=None, end=None):
    return Meeting(
        frequency=frequency,
        weekday=weekday,
        weeks_of_month=weeks,
        start_time=start,
        end_time=end,
    )


def test_the_meetings_of_a_group_are_one_rule_for_the_week_and_one_for_the_month():
    rules = rules_of(
        [
            meeting("weekly", 0, start=time(14), end=time(16)),
            meeting("weekly", 4),
            meeting("monthly", 1, "1,-1", start=time(19, 30), end=time(21, 30)),
        ]
    )
    assert rules == (
        Rule(Weekly((Slot(0, Hours(time(14), time(16))), Slot(4)))),
        Rule(monthly([1, -1], 1, hours=EVENING)),
    )


@pytest.mark.parametrize(
    "uncertain",
    [
        meeting("weekly"),
        meeting("fortnightly", 3, start=time(14)),
        meeting("monthly", 3),
        meeting("irregular", 3),
        meeting("", 3),
    ],
)
def test_what_a_meeting_leaves_open_is_no_rule(uncertain):
    assert rules_of([uncertain]) == ()
