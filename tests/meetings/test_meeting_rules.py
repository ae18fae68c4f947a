"""What a meeting can say is refused where it cannot be, with the sentence that would be right."""

from datetime import date, time

import pytest

from directory.meetings.rules import (
    Cancelled,
    Dates,
    Hours,
    ImpossibleRuleError,
    Monthly,
    Moved,
    Note,
    OneDate,
    Rule,
    Slot,
    Weekly,
    monthly,
    say_all_of,
    weekly,
)

THURSDAY = 3
EVENING = Hours(time(19, 30), time(21, 30))
DECEMBER_3 = date(2026, 12, 3)


@pytest.mark.parametrize(
    "make",
    [
        lambda: Hours(time(22), time(0)),
        lambda: Hours(time(19), time(1, 30)),
        lambda: Hours(time(14)),
        lambda: weekly(0, 2, hours=EVENING),
        lambda: weekly(THURSDAY, every=2, anchor=DECEMBER_3),
        lambda: monthly([1, 3], THURSDAY),
        lambda: monthly([-1], 5, every=2, from_month=1),
        lambda: Weekly((Slot(1, EVENING), Slot(2, Hours(time(13))))),
        lambda: Dates((OneDate(DECEMBER_3, EVENING), OneDate(date(2027, 1, 7)))),
        lambda: Rule(weekly(THURSDAY), since=DECEMBER_3, sessions=8),
        lambda: Rule(weekly(THURSDAY), closed_months=frozenset({7, 8})),
        lambda: Rule(weekly(THURSDAY), changes=(Cancelled(DECEMBER_3),)),
    ],
)
def test_a_rule_that_can_be_is_accepted(make):
    assert make() == make()
    assert hash(make()) == hash(make())


@pytest.mark.parametrize(
    ("make", "right"),
    [
        (lambda: Hours(time(16), time(14)), "de 14\xa0h à 16\xa0h"),
        (lambda: Hours(time(14), time(14)), "finit avant de commencer"),
        (lambda: Slot(7), "de lundi à dimanche"),
        (lambda: Slot(1, week=6), "«\u202f1er\u202f» à «\u202f5e\u202f»"),
        (lambda: weekly(), "le jeudi"),
        (lambda: weekly(1, 1), "écrivez-le une fois"),
        (lambda: weekly(THURSDAY, every=2), "Un jeudi sur deux, à partir du 7 janvier 2027"),
        (lambda: weekly(1, every=2, anchor=DECEMBER_3), "jeudi 3 décembre 2026"),
        (lambda: weekly(1, every=60, anchor=DECEMBER_3), "jusqu’à 52"),
        (lambda: Weekly((Slot(1, week=1),)), "le 1er jeudi du mois"),
        (lambda: Monthly((Slot(1),)), "le 1er jeudi du mois"),
        (lambda: monthly([1], 1, every=2), "à partir de janvier"),
        (lambda: monthly([1], 1, every=5, from_month=1), "2, 3, 4 ou 6 mois"),
        (lambda: monthly([1], 1, every=2, from_month=13), "de janvier à décembre"),
        (lambda: Dates(()), "le 3 décembre 2026"),
        (lambda: Dates((OneDate(DECEMBER_3), OneDate(DECEMBER_3))), "écrivez-la une fois"),
        (lambda: Rule(weekly(1), sessions=8), "Un cycle de 8 rencontres, à partir du 7"),
        (lambda: Rule(weekly(1), since=DECEMBER_3, sessions=0), "un cycle de 8 rencontres"),
        (
            lambda: Rule(weekly(1), since=DECEMBER_3, until=date(2026, 9, 1)),
            "du mardi 1er septembre 2026 au jeudi 3 décembre 2026",
        ),
        (lambda: Rule(weekly(1), closed_months=frozenset(range(1, 13))), "au moins un mois"),
        (lambda: Rule(weekly(1), closed_months=frozenset({0})), "de janvier à décembre"),
        (
            lambda: Rule(
                weekly(3), changes=(Cancelled(DECEMBER_3), Moved(DECEMBER_3, date(2026, 12, 4)))
            ),
            "annulé ou déplacé deux fois",
        ),
        (lambda: Note(DECEMBER_3, " "), "la précision pour le jeudi 3 décembre 2026"),
    ],
)
def test_an_impossible_rule_is_refused_with_the_right_sentence(make, right):
    with pytest.raises(ImpossibleRuleError) as refused:
        make()
    assert right in refused.value.messages[0]


def test_a_list_of_dates_is_in_order():
    later, sooner = OneDate(date(2027, 1, 7)), OneDate(DECEMBER_3)
    assert Dates((later, sooner)).dates == (sooner, later)


def test_one_rhythm_is_one_rule_in_whatever_order_it_is_said():
    assert weekly(4, 0) == weekly(0, 4)
    assert monthly([-1, 2], 1) == monthly([2, -1], 1)
    assert [slot.week for slot in monthly([-1, 2], 1).slots] == [2, -1]


THURSDAYS = Rule(weekly(THURSDAY, hours=EVENING))


@pytest.mark.parametrize(
    ("more", "less"),
    [
        (THURSDAYS, THURSDAYS),
        (THURSDAYS, Rule(weekly(THURSDAY))),
        (THURSDAYS, Rule(weekly(THURSDAY, hours=Hours(time(19, 30))))),
        (Rule(weekly(THURSDAY), closed_months=frozenset({7, 8})), Rule(weekly(THURSDAY))),
        (Rule(weekly(THURSDAY), since=DECEMBER_3), Rule(weekly(THURSDAY))),
        (Rule(monthly([1, 3], THURSDAY, hours=EVENING)), Rule(monthly([1, 3], THURSDAY))),
    ],
)
def test_who_says_more_says_all_of_it_and_not_the_other_way_round(more, less):
    assert say_all_of([more], [less])
    assert say_all_of([less], [more]) == (more == less)


@pytest.mark.parametrize(
    "other",
    [
        Rule(weekly(1, hours=EVENING)),
        Rule(weekly(1, THURSDAY, hours=EVENING)),
        Rule(weekly(THURSDAY, hours=Hours(time(19), time(21)))),
        Rule(weekly(THURSDAY, hours=EVENING, every=2, anchor=DECEMBER_3)),
        Rule(monthly([1], THURSDAY, hours=EVENING)),
    ],
)
def test_another_day_hour_or_rhythm_is_something_else(other):
    assert not say_all_of([THURSDAYS], [other])
    assert not say_all_of([THURSDAYS, other], [THURSDAYS])
    assert not say_all_of([], [THURSDAYS])
