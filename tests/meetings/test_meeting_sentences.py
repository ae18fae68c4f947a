"""A rhythm as written is read into a rule, or stays in words: never a guess."""

import pytest

from directory.meetings.rules import Community
from directory.meetings.sentences import read
from directory.meetings.words import sentence
from directory.text import fold
from tests.meetings.rhythms import rule_of, sentences
from tests.meetings.test_meeting_words import SENTENCES

RIGHT, READ = 0.99, 0.85


def words(text):
    return set(fold(text).split())


def is_right(reading, rules, left):
    """The rules are stated, and what is not understood is shown."""
    return reading.rules == rules and words(left) <= words(" ".join(reading.left_over))


def test_what_is_stated_is_right_and_most_is_read():
    rows = [(text, rules, left, read(text)) for text, rules, left in sentences()]
    stated = [row for row in rows if row[3].rules]
    readable = [row for row in rows if row[1]]
    wrong = [text for text, rules, left, reading in stated if not is_right(reading, rules, left)]
    unread = [text for text, _rules, _left, reading in readable if not reading.rules]
    right, found = 1 - len(wrong) / len(stated), 1 - len(unread) / len(readable)
    print(f"{len(rows)} sentences: {len(stated)} stated, {right:.1%} of them right")
    print(f"{len(readable)} say when: {found:.1%} of them read")
    assert len(rows) >= 250
    assert right >= RIGHT, wrong
    assert found >= READ, unread


@pytest.mark.parametrize("text", [text for text, rules, _left in sentences() if not rules])
def test_what_is_not_certain_stays_in_words(text):
    reading = read(text)
    assert reading.rules == ()
    assert reading.left_over == (text,)
    assert reading.reason


@pytest.mark.parametrize(
    ("rule", "said"), [(row[0], text) for row in SENTENCES for text in row[1:]]
)
def test_what_we_write_we_read(rule, said):
    assert read(said).rules == (rule,)


def test_the_community_of_the_group_is_the_one_whose_schools_close():
    said = "Le mardi, hors vacances scolaires"
    assert read(said).rules[0].school_holidays == {Community.FRENCH}
    told = read(said, community=Community.GERMAN)
    assert told.rules[0].school_holidays == {Community.GERMAN}
    assert read("every Tuesday, except school holidays").rules == ()


def test_what_is_left_over_is_shown_as_written():
    reading = read("Chaque mercredi à 20 h, au café Le Phare, à Liège")
    assert reading.rules == (rule_of("weekly wed 20:00-"),)
    assert reading.left_over == ("café", "Phare", "Liège")


def test_a_date_that_contradicts_its_day_is_not_believed():
    assert read("le jeudi 2 décembre 2026 à 19 h").rules == ()
    assert read("Un mardi sur deux, à partir du 7 janvier 2027").rules == ()


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "?",
        "§§ 12345678901234567890",
        "1" * 10000,
        "le ② lundi",
        "à " * 5000,
        "1er " * 500,
        "32/13/2027",
        "25h-26h",
    ],
)
def test_nonsense_is_read_as_nothing(text):
    assert read(text).rules == ()


def test_an_impossible_rule_is_not_stated_and_says_what_would_be_right():
    assert "finit avant de commencer" in read("le jeudi, du 14/1/2027 au 7/1/2027").reason
    assert sentence(read("le jeudi, du 7/1/2026 au 7/1/2027").rules, "fr").startswith(
        "Chaque jeudi"
    )
