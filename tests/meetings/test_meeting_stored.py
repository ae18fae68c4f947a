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
    weekly,
)
from directory.meetings.stored import from_json, to_json
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
