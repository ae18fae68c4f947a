"""The index of groups in memory: what one change does to it."""

from contextlib import nullcontext
from unittest.mock import Mock

import psycopg
import pytest
from django.db import OperationalError, connections
from django.utils import timezone
from psycopg.errors import UndefinedTable
from psycopg.pq import ConnStatus, ExecStatus

from directory.finding import index_filling, index_rows
from directory.finding.bits import bits_of, flags, positions
from directory.finding.index import Index, current_index
from directory.models import DataVersion, Meeting, SupportGroup
from directory.models.version import ask_by_libpq
from tests.factories import make_group, make_organisation, theme

pytestmark = pytest.mark.django_db


def named(index, word):
    return {index.rows[position].pk for position in positions_of(index, word)}


def positions_of(index, word):
    postings = index.postings.of_stem(f"f:{word}")
    return sorted({position for posting in postings for position in posting.positions.tolist()})


@pytest.mark.parametrize("bits", [0, 1, 0b1011, 1 << 4000, (1 << 4000) - 1])
def test_positions_are_those_of_the_bits(bits):
    assert positions(bits) == [n for n in range(bits.bit_length()) if bits >> n & 1]
    assert bits_of(positions(bits)) == bits
    assert sum(flags(bits, bits.bit_length())) == bits.bit_count()


def test_unchanged_data_give_the_same_index():
    make_group()
    assert current_index() is current_index()


def test_change_gives_another_index_and_leaves_the_first_as_it_was():
    group = make_group(summary="Le phare")
    before = current_index()
    group.summary = "Le moulin"
    group.save()
    after = current_index()
    assert named(after, "moulin") == {group.pk}
    assert not named(after, "phar")
    assert named(before, "phar") == {group.pk}
    assert not named(before, "moulin")


def test_group_that_did_not_change_keeps_its_position():
    group = make_group()
    before = current_index()
    make_group()
    assert current_index().position[group.pk] == before.position[group.pk]


def test_only_what_changed_is_read_again():
    kept, changed = make_group(), make_group()
    before = current_index()
    changed.save()
    after = current_index()
    assert after.rows[after.position[kept.pk]] is before.rows[before.position[kept.pk]]
    assert after.rows[after.position[changed.pk]] is not before.rows[before.position[changed.pk]]


def test_many_edits_need_no_more_memory():
    """And the index that a request still holds says what it said."""
    group, other = make_group(name="Le phare"), make_group(name="Le moulin")
    first = current_index()
    for number in range(5):
        group.summary = f"Feu{number}"
        group.save()
        current_index()
    after = current_index()
    assert len(after.rows) == 2
    assert named(after, "feu4") == {group.pk}
    assert named(after, "feu3") == set()
    assert named(first, "feu4") == set()
    assert named(first, "phar") == {group.pk}
    assert [after.rows[position].pk for position in after.by_name] == [other.pk, group.pk]


def test_who_comes_takes_the_place_of_who_left():
    left, kept = make_group(name="Le phare"), make_group(name="Le moulin")
    before = current_index()
    left.status = SupportGroup.Status.DRAFT
    left.save()
    without = current_index()
    assert "phare" not in repr(without.rows)
    come, more = make_group(name="Le canal"), make_group(name="Le verger")
    after = current_index()
    assert len(after.rows) == 3
    assert after.position[come.pk] == before.position[left.pk]
    assert after.position[kept.pk] == before.position[kept.pk]
    assert named(after, "canal") == {come.pk}
    assert named(before, "phar") == {left.pk}
    assert [after.rows[position].pk for position in after.by_name] == [come.pk, kept.pk, more.pk]
    assert after.everything.bit_count() == 3


def test_group_that_is_no_longer_published_leaves():
    group = make_group(name="Le phare")
    other = make_group(name="Le phare du port")
    current_index()
    group.status = SupportGroup.Status.DRAFT
    group.save()
    after = current_index()
    assert named(after, "phar") == {other.pk}
    assert set(after.position) == {other.pk}
    assert after.everything.bit_count() == 1
    assert after.bits("theme", "deuil-et-perte").bit_count() == 1


def test_group_that_is_published_comes():
    group = make_group(name="Le phare", status=SupportGroup.Status.DRAFT)
    assert not named(current_index(), "phar")
    group.status = SupportGroup.Status.PUBLISHED
    group.save()
    assert named(current_index(), "phar") == {group.pk}


def test_new_name_of_an_organisation_is_found():
    organisation = make_organisation(name="Le phare")
    group = make_group(organisation=organisation)
    current_index()
    organisation.name = "Le moulin"
    organisation.save()
    assert named(current_index(), "moulin") == {group.pk}
    assert not named(current_index(), "phar")


def test_check_without_typing_moves_the_date():
    group = make_group(source_date="2020")
    current_index()
    SupportGroup.objects.filter(pk=group.pk).update(
        verified_on=timezone.localdate(), verified_method="call"
    )
    index = current_index()
    assert index.rows[index.position[group.pk]].freshness == str(timezone.localdate())


def test_theme_that_changes_its_branch_takes_its_groups_along():
    make_group(themes=["alcool"])
    assert current_index().bits("theme", "dependances")
    alcohol = theme("alcool")
    alcohol.parent = theme("travail-et-epuisement")
    alcohol.save()
    assert current_index().bits("theme", "travail-et-epuisement")
    assert not current_index().bits("theme", "dependances")


def test_order_is_the_newest_first_then_by_name():
    dated = {"b": "2024-03", "a": "2024-03", "unknown": "", "old": "2019", "new": "2025-01-31"}
    for name, date in dated.items():
        make_group(name=name, source_date=date)
    index = current_index()
    order = index.in_order(index.everything, index.by_recency)
    assert [index.rows[position].sort_key for position in order] == [
        *("new", "a", "b", "old", "unknown")
    ]


def test_order_of_few_is_that_of_all():
    for number in range(40):
        make_group(name=f"Groupe {number:02}", source_date=str(1990 + number * 7 % 20))
    index = current_index()
    few = bits_of([3, 17])
    for order in (index.by_name, index.by_recency):
        everything = index.in_order(index.everything, order)
        assert [*index.in_order(few, order)] == [p for p in everything if p in (3, 17)]


# The data version --------------------------------------------------------------------------


def test_a_request_sees_one_version():
    with DataVersion.read_once():
        first = DataVersion.current()
        SupportGroup.objects.filter(pk=0)
        assert DataVersion.current() == first


def test_own_change_is_seen_within_the_request():
    with DataVersion.read_once():
        first = DataVersion.current()
        make_group()
        assert DataVersion.current() > first


def test_next_request_sees_the_change():
    with DataVersion.read_once():
        first = DataVersion.current()
    make_group()
    with DataVersion.read_once():
        assert DataVersion.current() > first


@pytest.fixture
def lost_connection(monkeypatch):
    """The database hangs up on the first question, until the connection is opened again."""
    closed = []
    read = DataVersion._read

    def lost():
        if not closed:
            raise OperationalError("the connection is closed")
        return read()

    monkeypatch.setattr(DataVersion, "_read", lost)
    monkeypatch.setattr(connections["default"], "close", lambda: closed.append(True))
    return closed


def test_connection_that_was_lost_is_opened_again(lost_connection, monkeypatch):
    monkeypatch.setattr(connections["default"], "in_atomic_block", False)
    assert DataVersion.latest() >= 0
    assert lost_connection


def test_connection_that_is_lost_within_a_transaction_is_an_error(lost_connection):
    with pytest.raises(OperationalError):
        DataVersion.latest()
    assert not lost_connection


@pytest.mark.parametrize(
    ("status", "error"),
    [(ConnStatus.BAD, "is lost"), (ConnStatus.OK, "relation does not exist")],
)
def test_question_that_fails_says_whether_the_connection_is_lost(status, error):
    result = Mock(status=ExecStatus.FATAL_ERROR)
    result.error_field.return_value = b"42P01"
    result.get_error_message.return_value = error
    driver = Mock(lock=nullcontext())
    driver.pgconn = Mock(status=status, socket=0)
    driver.pgconn.is_busy.return_value = False
    driver.pgconn.get_result.side_effect = [result, None]
    expected = psycopg.OperationalError if status == ConnStatus.BAD else UndefinedTable
    with pytest.raises(expected, match=error):
        ask_by_libpq(driver, "SELECT number FROM nowhere")


def test_groups_that_meet_alike_share_their_plan_and_dates():
    """Of a hundred thousand groups, nine of ten meet as another does."""
    weekly = {"frequency": Meeting.Frequency.WEEKLY, "weekday": Meeting.Weekday.THURSDAY}
    groups = [make_group(meetings=[weekly]) for _ in range(2)]
    index = Index().successor(DataVersion.state())
    one, other = (index.position[group.pk] for group in groups)
    assert index.rows[one].plan.rules
    assert index.rows[one].plan is index.rows[other].plan
    assert index.dates[one] is index.dates[other]


def test_groups_read_in_parts_are_those_read_at_once(monkeypatch):
    for number in range(7):
        make_group(name=f"Le phare {number}", summary=f"Feu{number}")
    SupportGroup.objects.order_by("pk")[3].delete()
    at_once = Index().successor(DataVersion.state())
    monkeypatch.setattr(index_rows, "A_PART", 2)
    monkeypatch.setattr(index_filling, "FEW_CHANGES", 2)
    in_parts = Index().successor(DataVersion.state())
    assert in_parts.rows == at_once.rows
    assert in_parts.options == at_once.options
    assert in_parts.words == at_once.words
    assert in_parts.by_name.tolist() == at_once.by_name.tolist()


def test_many_changes_leave_nothing_of_before(monkeypatch):
    monkeypatch.setattr(index_filling, "FEW_CHANGES", 2)
    groups = [make_group(summary="Le phare") for _ in range(5)]
    before = current_index()
    for group in groups[1:]:
        group.summary = "Le moulin"
        group.save()
    groups[0].delete()
    after = current_index()
    assert named(after, "moulin") == {group.pk for group in groups[1:]}
    assert not named(after, "phar")
    assert after.everything.bit_count() == 4
    assert len(named(before, "phar")) == 5
