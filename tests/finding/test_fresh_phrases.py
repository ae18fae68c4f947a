"""Phrases nobody tuned the search by when they were written, in each language: what comes first."""

from collections import Counter
from pathlib import Path

import pytest
from django.utils.translation import override

from directory.finding.answer import Answer
from directory.finding.criteria import Criteria
from directory.finding.index import Index
from directory.fixtures import read_yaml
from directory.models import DataVersion

pytestmark = pytest.mark.usefixtures("real_data")

PHRASES = [
    phrase
    for path in sorted(Path(__file__).parent.glob("fresh_phrases*.yaml"))
    for phrase in read_yaml(path)
]
FIRST = 3
# Shares of those that are right, which may only rise; of those that hurt, which may only fall.
RIGHT, RIGHT_OF_A_KIND, MOST_HURTFUL = 0.98, 0.95, 0


@pytest.fixture(scope="module")
def index(loaded_real_data, django_db_blocker):
    with django_db_blocker.unblock():
        return Index().successor(DataVersion.state())


def first_of(phrase, index):
    """(answer, positions of the first cards of its page)."""
    with override(phrase["lang"]):
        answer = Answer(index, Criteria(q=phrase["q"], near=phrase.get("near")))
        shelves = answer.layout(answer.page(1, 20))
    return answer, [position for shelf in shelves for position in shelf.positions][:FIRST]


def options(names):
    return [tuple(name.split(":")) if ":" in name else ("theme", name) for name in names]


def is_about(position, names, index):
    return any(index.bits(*option) >> position & 1 for option in options(names))


def is_right(phrase, index):
    """One of the first is about it; where no listing is, it is understood. So is the place."""
    answer, first = first_of(phrase, index)
    understood = answer.understanding
    if "place" in phrase:
        place = understood.place
        if phrase["place"] not in ({place.municipality.name_fr} if place else {understood.region}):
            return False
    if not phrase["right"]:
        return bool(first)
    if any(index.bits(*option) for option in options(phrase["right"])):
        return any(is_about(position, phrase["right"], index) for position in first)
    return not understood.targets.isdisjoint(options(phrase["right"]))


def hurts(phrase, index):
    _answer, first = first_of(phrase, index)
    return any(
        is_about(position, phrase.get("hurtful", ()), index)
        and not is_about(position, phrase["right"], index)
        for position in first
    )


def test_there_are_enough_in_each_language():
    written = Counter(phrase["lang"] for phrase in PHRASES)
    assert written["fr"] >= 100
    assert min(written["nl"], written["de"]) >= 80
    assert written["en"] >= 60
    assert len({(phrase["lang"], phrase["q"], phrase.get("near")) for phrase in PHRASES}) == len(
        PHRASES
    )
    assert sum("hurtful" in phrase for phrase in PHRASES) >= 25


def test_what_is_right_is_among_the_first_and_nothing_hurts(index):
    total, right = Counter(), Counter()
    wrong, hurting = [], [phrase["q"] for phrase in PHRASES if hurts(phrase, index)]
    for phrase in PHRASES:
        good = is_right(phrase, index)
        wrong += [] if good else [phrase["q"]]
        for group in (phrase["kind"], phrase["lang"], "all"):
            total[group] += 1
            right[group] += good
    for group, number in sorted(total.items()):
        print(f"{group}: {right[group]}/{number} right among the first {FIRST}")
    print(f"wrong: {wrong}", f"hurtful: {hurting}", sep="\n")
    assert right["all"] >= RIGHT * total["all"]
    assert all(right[group] >= RIGHT_OF_A_KIND * number for group, number in total.items())
    assert len(hurting) <= MOST_HURTFUL
