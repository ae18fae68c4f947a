"""Nothing published is unfindable: over the whole real data set."""

import unicodedata

import pytest

from directory.finding.answer import Answer
from directory.finding.criteria import Criteria
from directory.finding.index import Index
from directory.finding.reading import understand
from directory.models import DataVersion, SupportGroup

pytestmark = pytest.mark.usefixtures("real_data")


@pytest.fixture(scope="module")
def index(loaded_real_data, django_db_blocker):
    with django_db_blocker.unblock():
        index = Index().successor(DataVersion.state())
    return index


@pytest.fixture
def groups():
    published = SupportGroup.objects.published().select_related("organisation", "municipality")
    groups = list(published.prefetch_related("themes"))
    assert len(groups) > 200
    return groups


def not_found(asked, index):
    """The (text, group) pairs whose group the text does not bring."""
    asked = [(text, group) for text, group in asked if text]
    assert asked
    answers = {text: understand(text, index).scores for text in {text for text, _group in asked}}
    return [
        (text, group.import_key)
        for text, group in asked
        if index.position[group.pk] not in answers[text]
    ]


def without_accents(text):
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(char for char in decomposed if not unicodedata.combining(char))


def test_every_group_is_found_by_its_name(groups, index):
    assert not_found([(group.name, group) for group in groups], index) == []


def test_every_group_is_among_the_first_by_its_name(groups, index):
    late = []
    for group in groups:
        scores = understand(group.name, index).scores
        own = scores[index.position[group.pk]]
        if sum(score > own for score in scores.values()) > 0:
            late.append(group.import_key)
    assert late == []


def test_every_group_is_found_by_its_name_without_accents(groups, index):
    asked = [(without_accents(group.name).lower(), group) for group in groups]
    assert not_found(asked, index) == []


def test_every_group_is_found_by_its_organisation(groups, index):
    asked = [(group.organisation.name, group) for group in groups if group.organisation]
    assert not_found(asked, index) == []


@pytest.mark.parametrize("language", ["fr", "nl", "de"])
def test_every_group_is_found_by_each_of_its_themes(groups, index, language):
    asked = [
        (getattr(theme, f"name_{language}"), group)
        for group in groups
        for theme in group.themes.all()
    ]
    assert not_found(asked, index) == []


def not_listed(asked, index):
    """As `not_found`, for the name of a place: it is no word, the list begins around it."""
    asked = [(text, group) for text, group in asked if text]
    assert asked
    answers = {}
    for text in {text for text, _group in asked}:
        answer = Answer(index, Criteria(q=text))
        answers[text] = {*answer.positions, *answer.orientation}
    return [
        (text, group.import_key)
        for text, group in asked
        if index.position[group.pk] not in answers[text]
    ]


@pytest.mark.parametrize("language", ["fr", "nl", "de"])
def test_every_group_is_found_by_its_town(groups, index, language):
    asked = [
        (getattr(group.municipality, f"name_{language}"), group)
        for group in groups
        if group.municipality
    ]
    assert not_listed(asked, index) == []


def test_every_group_is_found_by_its_postal_code(groups, index):
    asked = [(group.postal_code, group) for group in groups if group.shows_address]
    assert not_listed(asked, index) == []


def test_a_name_that_nobody_has_finds_nobody(index):
    assert understand("xqzwvk xjqwz", index).scores == {}
