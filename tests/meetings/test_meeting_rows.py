"""What editors type as rows is a rule, and a rule is rows; what is left open is no rule."""

from datetime import date, time

import pytest

from directory.meetings.rows import (
    changes_of,
    limits_of,
    meetings_of,
    rules_of,
    rules_of_group,
    with_changes,
)
from directory.meetings.rules import (
    Cancelled,
    Dates,
    Extra,
    Hours,
    ImpossibleRuleError,
    Moved,
    OneDate,
    Rule,
    Slot,
    Weekly,
    monthly,
    weekly,
)
from directory.meetings.shown import say, when_in_words
from directory.models import Change, Meeting
from directory.models.history import changing, restore
from tests.factories import make_group
from tests.meetings.rhythms import rule_of, sentences

EVENING = Hours(time(19, 30), time(21, 30))


def limits(rules):
    first = rules[0]
    names = ("closed_months", "school_holidays", "closed_on_public_holidays")
    return {name: getattr(first, name) for name in names}


@pytest.mark.parametrize(
    "rules",
    [
        *dict.fromkeys(rules for _text, rules, _left in sentences() if rules),
        (rule_of("weekly/3@2027-01-07 thu 19:00-"),),
        (rule_of("weekly/2@2027-01-07 thu 19:00- since:2027-01-07 x8"),),
        (rule_of("monthly/6@3 1 thu 19:00-21:00"),),
        (rule_of("dates 2026-12-03,2027-01-07 19:00-"),),
    ],
)
def test_a_rule_is_rows_and_the_rows_are_the_rule(rules):
    found = with_changes(rules_of(meetings_of(rules), **limits(rules)), rules[0].changes)
    assert found == rules


def meeting(frequency, weekday=None, weeks="", start=None, end=None, **more):
    return Meeting(
        frequency=frequency,
        weekday=weekday,
        weeks_of_month=weeks,
        start_time=start,
        end_time=end,
        **more,
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
        meeting("every_few_weeks", 3, since=date(2027, 1, 7)),
        meeting("every_few_weeks", 3, every=3),
        meeting("every_two_months", 3, "1"),
        meeting("monthly", 3),
        meeting("irregular", 3),
        meeting("", 3),
    ],
)
def test_what_a_meeting_leaves_open_is_no_rule(uncertain):
    assert rules_of([uncertain]) == ()
    assert rules_of([uncertain], strict=True) == ()


@pytest.mark.parametrize(
    ("impossible", "right"),
    [
        (meeting("fortnightly", 1, since=date(2027, 1, 7)), "jeudi 7 janvier 2027"),
        (meeting("weekly", 1, start=time(14), end=time(9)), "de 9.+h à 14.+h"),
    ],
)
def test_what_cannot_be_is_left_out_and_refused_to_who_types_it(impossible, right):
    assert rules_of([impossible]) == ()
    with pytest.raises(ImpossibleRuleError, match=right):
        rules_of([impossible], strict=True)


def test_an_extra_date_has_the_usual_hours():
    rules = with_changes((Rule(weekly(3, hours=EVENING)),), [Extra(date(2026, 12, 19))])
    assert rules[0].changes == (Extra(date(2026, 12, 19), EVENING),)


def test_dates_announced_one_by_one_stand_beside_the_words_of_the_group():
    rules = with_changes((), [Extra(date(2026, 12, 3), EVENING)])
    assert rules == (Rule(Dates((OneDate(date(2026, 12, 3), EVENING),), announced=True)),)
    assert say(rules, "Un jeudi par mois") == "Un jeudi par mois"


@pytest.mark.django_db
def test_a_group_keeps_its_exceptions_beside_its_meetings():
    rule = Rule(
        weekly(3, hours=EVENING),
        closed_months=frozenset({7, 8}),
        school_holidays=frozenset({"nl"}),
        closed_on_public_holidays=True,
        changes=(
            Cancelled(date(2026, 12, 3), "grève"),
            Moved(date(2026, 12, 10), date(2026, 12, 11)),
        ),
    )
    group = make_group(**limits_of([rule]))
    for row in [*meetings_of([rule]), *changes_of([rule])]:
        row.group = group
        row.full_clean()
        row.save()
    assert rules_of_group(group) == (rule,)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("", "Chaque jeudi, de 19 h 30 à 21 h 30"),
        ("Le mardi à 14 h", "Chaque jeudi, de 19 h 30 à 21 h 30"),
        ("Un jeudi sur deux", "Chaque jeudi, de 19 h 30 à 21 h 30"),
        ("Le jeudi, en soirée", "Chaque jeudi, de 19 h 30 à 21 h 30 (en soirée)"),
        ("Goûter offert", "Chaque jeudi, de 19 h 30 à 21 h 30 (goûter offert)"),
        ("Sur Zoom ; le mardi", "Chaque jeudi, de 19 h 30 à 21 h 30 (sur Zoom)"),
    ],
)
def test_words_complete_what_is_stated_and_never_contradict_it(words, said):
    shown = say((Rule(weekly(3, hours=EVENING)),), words, "fr").replace("\xa0", " ")
    assert shown == said


@pytest.mark.django_db
def test_a_card_says_when_a_group_meets_that_gives_no_words(client):
    make_group(rhythm="", meetings=[{"frequency": "weekly", "weekday": 3, "start_time": time(20)}])
    assert "Chaque jeudi, à 20\xa0h" in client.get("/groupes/").text


@pytest.mark.django_db
def test_history_keeps_which_date_was_cancelled_and_brings_it_back(admin_user):
    group = make_group(meetings=[{"frequency": "weekly", "weekday": 3}], closed_months="7,8")
    with changing(group, by=admin_user):
        cancelled = group.date_changes.create(kind="cancelled", day=date(2026, 12, 3))
    with_it = Change.objects.of(group).first()
    assert with_it.by == admin_user
    assert [part["fields"]["day"] for part in with_it.state["parts"]["date_changes"]] == [
        "2026-12-03"
    ]
    with changing(group, by=admin_user):
        cancelled.delete()
        group.closed_months = ""
        group.save()
    restore(with_it, by=admin_user)
    group.refresh_from_db()
    assert group.closed_months == "7,8"
    assert when_in_words(group, "fr") == "Chaque jeudi, sauf en juillet et en août"
    assert [change.day for change in group.date_changes.all()] == [date(2026, 12, 3)]
