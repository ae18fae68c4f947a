"""The dates that a rule gives are the dates on which the group meets."""

from datetime import date, datetime, time, timedelta

import pytest

from directory.meetings.dates import (
    BRUSSELS,
    between,
    check_changes,
    check_doubles,
    check_future,
    is_public_holiday,
    upcoming,
)
from directory.meetings.rules import (
    Cancelled,
    Community,
    Dates,
    Extra,
    Hours,
    ImpossibleRuleError,
    Moved,
    Note,
    OneDate,
    Rule,
    Slot,
    Weekly,
    monthly,
    weekly,
)
from directory.meetings.school_holidays import SchoolCalendar
from tests.reading import squeeze

MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = range(7)
EVENING = Hours(time(19, 30), time(21, 30))
NO_CALENDAR = SchoolCalendar()
CALENDAR = SchoolCalendar(
    (
        ("fr", date(2026, 10, 19), date(2026, 11, 1)),
        ("fr", date(2026, 12, 21), date(2027, 1, 3)),
        ("nl", date(2026, 11, 2), date(2026, 11, 8)),
        ("nl", date(2027, 7, 1), date(2027, 8, 31)),
    )
)


def day(text):
    return date.fromisoformat(text)


def days(rule, first, last, calendar=NO_CALENDAR):
    return [f"{one.day:%m-%d}" for one in between([rule], day(first), day(last), calendar)]


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        (Rule(weekly(TUESDAY)), ["12-01", "12-08", "12-15", "12-22", "12-29"]),
        (
            Rule(weekly(MONDAY, FRIDAY)),
            ["12-04", "12-07", "12-11", "12-14", "12-18", "12-21", "12-25", "12-28"],
        ),
        (Rule(weekly(THURSDAY, every=2, anchor=day("2026-11-05"))), ["12-03", "12-17", "12-31"]),
        (Rule(weekly(THURSDAY, every=2, anchor=day("2026-12-10"))), ["12-10", "12-24"]),
        (Rule(weekly(THURSDAY, every=3, anchor=day("2026-11-19"))), ["12-10", "12-31"]),
        (Rule(monthly([2, 4], TUESDAY)), ["12-08", "12-22"]),
        (Rule(monthly([-1], SATURDAY)), ["12-26"]),
        (Rule(monthly([5], WEDNESDAY)), ["12-30"]),
        (Rule(monthly([5], MONDAY)), []),
        (Rule(monthly([4, -1], MONDAY)), ["12-28"]),
        (Rule(monthly([1], THURSDAY, every=2, from_month=2)), ["12-03"]),
        (Rule(monthly([1], THURSDAY, every=2, from_month=1)), []),
        (Rule(monthly([1], THURSDAY, every=3, from_month=3)), ["12-03"]),
        (Rule(Dates((OneDate(day("2026-12-05")), OneDate(day("2027-01-09"))))), ["12-05"]),
        (Rule(weekly(TUESDAY), since=day("2026-12-10")), ["12-15", "12-22", "12-29"]),
        (Rule(weekly(TUESDAY), until=day("2026-12-15")), ["12-01", "12-08", "12-15"]),
        (Rule(weekly(TUESDAY), closed_months=frozenset({12})), []),
        (Rule(weekly(TUESDAY), since=day("2026-11-24"), sessions=3), ["12-01", "12-08"]),
    ],
)
def test_the_dates_of_december_2026(rule, expected):
    assert days(rule, "2026-12-01", "2026-12-31") == expected


def test_a_monday_and_a_thursday_one_week_in_two_are_in_the_same_week():
    rule = Rule(weekly(MONDAY, THURSDAY, every=2, anchor=day("2026-12-03")))
    assert days(rule, "2026-11-30", "2026-12-31") == ["12-03", "12-14", "12-17", "12-28", "12-31"]


def test_months_without_meetings():
    rule = Rule(monthly([1], MONDAY), closed_months=frozenset({7, 8}))
    assert days(rule, "2027-06-01", "2027-09-30") == ["06-07", "09-06"]


def test_every_community_has_its_own_school_holidays():
    for community, expected in {
        Community.FRENCH: ["10-13", "11-03", "11-10"],
        Community.FLEMISH: ["10-13", "10-20", "10-27", "11-10"],
    }.items():
        rule = Rule(weekly(TUESDAY), school_holidays=frozenset({community}))
        assert days(rule, "2026-10-12", "2026-11-15", CALENDAR) == expected


def test_a_public_holiday_that_nobody_confirmed_is_no_promise():
    christmas, note = day("2026-12-25"), Note(day("2026-12-25"), "oui, même à Noël")

    def of_christmas(rule):
        (found,) = between([rule], christmas, christmas, NO_CALENDAR)
        return found

    bare = of_christmas(Rule(weekly(FRIDAY)))
    assert not bare.certain
    assert squeeze(bare.caution) == "jour férié : à vérifier"
    said = [
        Rule(weekly(FRIDAY), changes=(note,)),
        Rule(weekly(FRIDAY), changes=(Moved(day("2026-12-18"), christmas), Cancelled(christmas))),
        Rule(Dates((OneDate(christmas),))),
        Rule(weekly(TUESDAY), changes=(Extra(christmas),)),
    ]
    for rule in said:
        found = between([rule], christmas, christmas, NO_CALENDAR)
        assert all(not one.caution for one in found)
        assert found
    (before,) = between([Rule(weekly(FRIDAY))], day("2026-12-18"), day("2026-12-18"), NO_CALENDAR)
    assert before.certain


def test_public_holidays():
    rule = Rule(weekly(FRIDAY), closed_on_public_holidays=True)
    assert days(rule, "2026-12-18", "2027-01-08") == ["12-18", "01-08"]
    assert is_public_holiday(day("2027-07-21"))
    assert is_public_holiday(day("2027-03-29"))
    assert not is_public_holiday(day("2026-09-27"))
    assert not is_public_holiday(day("2026-07-11"))


def test_beyond_the_known_calendar_a_date_is_to_be_checked():
    rule = Rule(weekly(SUNDAY), school_holidays=frozenset({Community.FRENCH}))
    known, unknown = between([rule], day("2027-01-04"), day("2027-01-17"), CALENDAR)
    assert not known.certain
    last = between([rule], day("2026-12-14"), day("2026-12-20"), CALENDAR)[0]
    assert last.certain
    assert last.caution == ""
    assert unknown.caution == "à vérifier (vacances scolaires)"
    free = between([Rule(weekly(SUNDAY))], day("2027-01-04"), day("2027-01-17"), CALENDAR)
    assert all(one.certain for one in free)


def test_a_closed_cycle_counts_the_meetings_that_take_place():
    rule = Rule(
        weekly(TUESDAY),
        since=day("2026-10-06"),
        sessions=4,
        school_holidays=frozenset({Community.FRENCH}),
    )
    assert days(rule, "2026-10-01", "2026-12-31", CALENDAR) == ["10-06", "10-13", "11-03", "11-10"]
    assert days(rule, "2026-11-05", "2026-12-31", CALENDAR) == ["11-10"]


def test_several_days_have_their_own_hours():
    rule = Rule(
        Weekly((Slot(TUESDAY, Hours(time(16), time(19))), Slot(FRIDAY, Hours(time(22), time(0)))))
    )
    tuesday, friday = between([rule], day("2026-12-01"), day("2026-12-06"), NO_CALENDAR)
    assert (tuesday.start.hour, tuesday.end.hour) == (16, 19)
    assert friday.end - friday.start == timedelta(hours=2)
    assert friday.end.date() == day("2026-12-05")


def test_several_rules_are_in_order():
    rules = [Rule(weekly(FRIDAY)), Rule(monthly([1], THURSDAY, hours=EVENING))]
    found = between(rules, day("2026-12-01"), day("2026-12-06"), NO_CALENDAR)
    assert [one.day.day for one in found] == [3, 4]


def test_an_hour_stays_the_same_when_the_clock_changes():
    rule = Rule(weekly(SUNDAY, hours=Hours(time(14), time(16))))
    before, after = between([rule], day("2027-03-21"), day("2027-03-28"), NO_CALENDAR)
    assert before.start.hour == after.start.hour == 14
    assert (before.start.utcoffset(), after.start.utcoffset()) == (
        timedelta(hours=1),
        timedelta(hours=2),
    )


def test_what_happens_to_one_date():
    rule = Rule(
        weekly(THURSDAY, hours=EVENING),
        changes=(
            Cancelled(day("2026-12-03"), "grève"),
            Moved(day("2026-12-10"), day("2026-12-11"), Hours(time(18))),
            Note(day("2026-12-17"), "repas"),
            Extra(day("2026-12-19"), EVENING, "fête"),
        ),
    )
    cancelled, moved, noted, extra = between(
        [rule], day("2026-12-01"), day("2026-12-20"), NO_CALENDAR
    )
    assert (cancelled.cancelled, cancelled.note) == (True, "grève")
    assert (moved.day, moved.planned, moved.start.hour) == (
        day("2026-12-11"),
        day("2026-12-10"),
        18,
    )
    assert (noted.note, noted.hours) == ("repas", EVENING)
    assert (extra.extra, extra.note) == (True, "fête")


def test_a_meeting_moved_into_another_month_is_there_and_not_here():
    rule = Rule(
        monthly([-1], THURSDAY, hours=EVENING),
        changes=(Moved(day("2026-12-31"), day("2027-01-07")),),
    )
    assert days(rule, "2026-12-01", "2026-12-31") == []
    assert days(rule, "2027-01-01", "2027-01-15") == ["01-07"]


def at(text):
    return datetime.fromisoformat(text).replace(tzinfo=BRUSSELS)


def test_the_next_dates_leave_out_what_has_begun_and_what_is_cancelled():
    rule = Rule(weekly(THURSDAY, hours=EVENING), changes=(Cancelled(day("2026-12-10")),))

    def following(moment):
        return [one.day.day for one in upcoming([rule], at(moment), NO_CALENDAR, 2)]

    assert following("2026-12-03T19:29") == [3, 17]
    assert following("2026-12-03T19:30") == [17, 24]


def test_without_a_known_hour_today_is_a_next_date_until_midnight():
    rule = Rule(weekly(THURSDAY))
    assert upcoming([rule], at("2026-12-03T23:59"), NO_CALENDAR)[0].day == day("2026-12-03")
    assert upcoming([rule], at("2026-12-04T00:00"), NO_CALENDAR)[0].day == day("2026-12-10")


def test_a_next_date_may_be_far_away():
    rule = Rule(monthly([1], MONDAY, every=6, from_month=10))
    assert upcoming([rule], at("2026-10-20T12:00"), NO_CALENDAR)[0].day == day("2027-04-05")


def test_a_rule_without_any_future_date_says_so():
    rule = Rule(weekly(THURSDAY), until=day("2026-11-30"))
    with pytest.raises(ImpossibleRuleError, match="plus aucune date"):
        check_future([rule], at("2026-12-01T12:00"), NO_CALENDAR)
    check_future([rule], at("2026-11-01T12:00"), NO_CALENDAR)


def test_a_change_of_a_date_that_is_none_is_refused_with_the_nearest_one():
    for wrong in (Cancelled(day("2026-12-02")), Note(day("2026-12-02"), "repas")):
        rule = Rule(weekly(THURSDAY), changes=(wrong,))
        with pytest.raises(ImpossibleRuleError, match="la plus proche est le jeudi 3 décembre"):
            check_changes(rule, NO_CALENDAR)
    for right in (
        (Cancelled(day("2026-12-03")),),
        (Extra(day("2026-12-02")), Note(day("2026-12-02"), "repas")),
    ):
        check_changes(Rule(weekly(THURSDAY), changes=right), NO_CALENDAR)
    changes = (Cancelled(day("2026-12-03")),)
    rule = Rule(weekly(THURSDAY), since=day("2027-12-02"), changes=changes)
    with pytest.raises(ImpossibleRuleError, match="ni dans les deux mois"):
        check_changes(rule, NO_CALENDAR)


HOURS, LATER = Hours(time(14), time(16)), Hours(time(16), time(18))


@pytest.mark.parametrize(
    "change",
    [
        Extra(day("2026-12-10")),
        Extra(day("2026-12-10"), Hours(time(15), time(17))),
        Moved(day("2026-12-03"), day("2026-12-10")),
    ],
)
def test_no_meeting_is_brought_to_where_one_takes_place_at_once(change):
    rules = [Rule(weekly(THURSDAY, hours=HOURS), changes=(change,))]
    with pytest.raises(ImpossibleRuleError, match="Le jeudi 10 décembre 2026, une rencontre"):
        check_doubles(rules, day("2026-12-01"), NO_CALENDAR)
    # What is past is left as it was written.
    check_doubles(rules, day("2026-12-11"), NO_CALENDAR)


@pytest.mark.parametrize(
    "changes",
    [
        [Extra(day("2026-12-11"))],
        [Extra(day("2026-12-10"), LATER)],
        [Extra(day("2026-12-10"), HOURS), Cancelled(day("2026-12-10"))],
        [Moved(day("2026-12-03"), day("2026-12-10"), LATER)],
        [Moved(day("2026-12-03"), day("2026-12-03"), LATER)],
        [
            Moved(day("2026-12-03"), day("2026-12-10")),
            Moved(day("2026-12-10"), day("2026-12-17"), LATER),
        ],
    ],
)
def test_another_day_or_another_hour_is_no_double(changes):
    rules = [Rule(weekly(THURSDAY, hours=HOURS), changes=tuple(changes))]
    check_doubles(rules, day("2026-12-01"), NO_CALENDAR)
