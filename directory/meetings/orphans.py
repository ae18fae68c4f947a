"""What is said of a date on which the group does not meet, and no calendar can follow.

Forms refuse it; where the meetings change by a file, an answer or a call, it goes with the
meetings that it was said of.
"""

from django.utils import timezone

from .dates import check_changes
from .rows import change_of, with_changes
from .rules import Extra, ImpossibleRuleError
from .school_holidays import school_calendar


def orphans(rules, rows, calendar=None):
    """[(row of a date to come, why)] of those on which none of these rules meets."""
    today = timezone.localdate()
    said = [(row, change_of(row)) for row in rows]
    said = [(row, one) for row, one in said if one.day >= today and not isinstance(one, Extra)]
    if not (rules and said):
        return []
    calendar = calendar or school_calendar()
    found = [(row, [problem_of(rule, one, calendar) for rule in rules]) for row, one in said]
    return [(row, problems[0]) for row, problems in found if all(problems)]


def problem_of(rule, change, calendar):
    try:
        check_changes(with_changes((rule,), [change])[0], calendar)
    except ImpossibleRuleError as problem:
        return problem
    return None
