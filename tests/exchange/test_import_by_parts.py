"""An import is written by parts: nobody waits long, and what stops half-way can be finished."""

import pytest
from django.contrib.admin.models import LogEntry
from django.db import IntegrityError, OperationalError, connection
from django.test.utils import CaptureQueriesContext

from directory.exchange import writing
from directory.models import Change, Meeting, PendingImport, SupportGroup, quality
from tests.exchange.test_exchange import IMPORT, address, bring_in, confirm, dry_run, right, show
from tests.factories import make_group, theme
from tests.reading import read

pytestmark = pytest.mark.django_db


class StoppedError(Exception):
    """As if the process were killed."""


@pytest.fixture(autouse=True)
def two_rows_a_time(monkeypatch):
    monkeypatch.setattr(writing, "ROWS_A_TIME", 2)


@pytest.fixture(autouse=True)
def turns(monkeypatch):
    """The pauses between parts; what is put into `turns.first` happens in the first."""

    class Turns(list):
        first = staticmethod(lambda: None)

        def __call__(self, seconds):
            self.append(seconds)
            if len(self) == 1:
                self.first()

    turns = Turns()
    monkeypatch.setattr(writing, "sleep", turns)
    return turns


@pytest.fixture
def stop(monkeypatch):
    """`stop(error, part=2)`: once, the writing of this part fails in its midst."""

    def stop(error, part=2):
        parts, rate = [], quality.rate

        def fail(groups):
            parts.append(True)
            if len(parts) == part:
                raise error
            return rate(groups)

        monkeypatch.setattr(quality, "rate", fail)

    return stop


def rows(number=5, **cells):
    return [right(one, **cells) for one in range(1, number + 1)]


def without_identifier(number=5):
    return [
        {heading: cell for heading, cell in row.items() if heading != "Identifiant"}
        for row in rows(number)
    ]


def names():
    return sorted(SupportGroup.objects.values_list("name", flat=True))


# Stopped half-way --------------------------------------------------------------------------


def test_a_part_is_written_whole_or_not_at_all(desk, stop):
    dry_run(desk, *rows(2))
    stop(IntegrityError(), part=1)
    page = confirm(desk)
    assert "Rien n’a encore été importé" in page.text
    assert not SupportGroup.objects.exists()
    assert not LogEntry.objects.exists()
    assert not Change.objects.exists()
    assert PendingImport.objects.get().written == {}


@pytest.mark.parametrize("make", [rows, without_identifier])
def test_what_was_killed_half_way_says_what_is_in_and_is_finished(desk, stop, make):
    dry_run(desk, *make(5))
    stop(StoppedError())
    with pytest.raises(StoppedError):
        confirm(desk)
    assert SupportGroup.objects.count() == 2
    assert "arrêté en route, à finir" in read(desk, IMPORT).text
    page = read(desk, address())
    assert "2 fiches sont importées. Confirmez pour finir" in page.text
    assert "2 importées" in page.text
    assert "3 nouvelles" in page.text
    assert "Importer 3 fiches" in page.tree.xpath("//input[@name='confirm']/@value")
    assert show(desk, "done").link("Groupe bbbbb")
    page = confirm(desk)
    assert "5 fiches ajoutées" in page.text
    assert names() == [f"Groupe {letter * 5}" for letter in "bcdef"]
    assert not PendingImport.objects.exists()


def test_all_parts_are_one_import_in_the_history(desk, stop):
    dry_run(desk, *rows(5))
    stop(StoppedError())
    with pytest.raises(StoppedError):
        confirm(desk)
    confirm(desk)
    changes = Change.objects.order_by("pk")
    assert len(set(changes.values_list("batch", flat=True))) == 1
    assert [change.kind for change in changes] == ["added"] * 5
    assert [change.reason for change in changes] == [
        f"Import de « liste.csv », ligne {line}" for line in range(2, 7)
    ]


def test_a_database_that_stops_answering_is_said_and_the_rest_waits(desk, stop):
    dry_run(desk, *rows(5))
    stop(OperationalError("database is locked"))
    page = confirm(desk)
    assert "2 fiches sont importées." in page.text
    assert "L’annuaire ne répondait plus" in page.text
    assert "5 fiches ajoutées" in confirm(desk).text


def test_an_import_given_up_half_way_says_what_stays(desk, stop):
    dry_run(desk, *rows(5))
    stop(StoppedError())
    with pytest.raises(StoppedError):
        confirm(desk)
    response = desk.post(address(), {"give_up": "1"}, follow=True)
    assert "2 fiches sont importées. Le reste n’a pas changé." in response.text
    assert SupportGroup.objects.count() == 2


def test_an_identifier_twice_in_a_file_stays_refused_when_its_first_line_is_in(desk, stop):
    dry_run(desk, *rows(3), right(1, Nom="Tout autre nom", Tél="02 511 99 99"))
    stop(StoppedError())
    with pytest.raises(StoppedError):
        confirm(desk)
    assert "1 refusée" in confirm(desk).text
    assert "1 ligne laissée de côté" in confirm(desk).text
    assert "Tout autre nom" not in names()
    assert SupportGroup.objects.count() == 3


# Meanwhile ---------------------------------------------------------------------------------


def test_others_get_a_turn_between_two_parts(desk, turns):
    bring_in(desk, *rows(5))
    assert turns == [writing.TURN_OF_OTHERS] * 2


def test_a_save_of_something_else_does_not_stop_an_import(desk, turns):
    turns.first = lambda: make_group(name="Tout autre chose", municipality="Ans")
    page = bring_in(desk, *rows(5))
    assert "5 fiches ajoutées" in page.text
    assert SupportGroup.objects.count() == 6


def test_a_save_of_what_is_still_to_be_written_stops_the_rest(desk, turns):
    groups = [
        make_group(name=f"Groupe {number}", import_key=f"w{number}", phone="02 511 99 99")
        for number in range(1, 5)
    ]

    def elsewhere():
        groups[3].refresh_from_db()
        groups[3].phone = "04 222 33 44"
        groups[3].save()

    turns.first = elsewhere
    cells = [{"Identifiant": f"w{number}", "Tél": "081 22 33 44"} for number in range(1, 5)]
    page = bring_in(desk, *cells)
    assert "2 fiches sont importées." in page.text
    assert "l’annuaire a changé" in page.text
    assert "04 222 33 44 → 081 22 33 44" in show(desk, "changed").text
    for group in groups:
        group.refresh_from_db()
    assert [group.phone for group in groups] == [
        *["081 22 33 44"] * 2, "02 511 99 99", "04 222 33 44",
    ]  # fmt: skip
    assert "4 modifiées" in confirm(desk).text


def test_an_import_given_up_elsewhere_stops(desk, turns):
    turns.first = PendingImport.objects.all().delete
    page = bring_in(desk, *rows(5))
    assert "fini ou abandonné entre-temps" in page.text
    assert SupportGroup.objects.count() == 2


def test_an_import_that_is_confirmed_twice_at_a_time_is_written_once(desk, turns):
    dry_run(desk, *without_identifier(5))
    turns.first = lambda: confirm(desk)
    page = confirm(desk)
    assert "fini ou abandonné entre-temps" in page.text
    assert SupportGroup.objects.count() == 5


def test_names_that_resemble_each_other_in_one_file_do_not_stop_it(desk, turns):
    """What the first part adds must not make the second one doubtful."""
    turns.first = lambda: make_group(name="Tout autre chose", municipality="Ans")
    alike = [right(number, Nom=f"Groupe du Tilleul {number}") for number in range(1, 5)]
    assert "4 fiches ajoutées" in bring_in(desk, *alike).text


# What a row costs --------------------------------------------------------------------------


@pytest.fixture
def many_rows_a_time(monkeypatch):
    monkeypatch.setattr(writing, "ROWS_A_TIME", 200)


def letters(number):
    return "".join(chr(97 + int(digit)) * 3 for digit in str(number))


def test_a_row_costs_less_than_three_queries(desk, many_rows_a_time):
    more = {"Langues": "français", "Jour": "lundi", "De": "14h", "À": "16h", "Tél": "081 22 33 44"}
    new = [right(1, Identifiant=f"w{n}", Nom=f"{letters(n)} groupe", **more) for n in range(60)]
    dry_run(desk, *new)
    with CaptureQueriesContext(connection) as added:
        assert "60 fiches ajoutées" in confirm(desk).text
    dry_run(desk, *({**row, "Tél": "02 511 99 99", "Jour": "mardi"} for row in new))
    with CaptureQueriesContext(connection) as changed:
        assert "60 modifiées" in confirm(desk).text
    assert len(added) < 3 * 60
    assert len(changed) < 3 * 60
    assert Meeting.objects.filter(weekday=1).count() == 60 == Meeting.objects.count()


def test_a_written_row_is_as_if_it_had_been_saved_alone(desk):
    group = make_group(name="Les Éclaircies", import_key="w1", meetings=[{"weekday": 3}])
    before = group.updated_at
    cells = {"Nom": "Le Rivage", "CP": "4000", "Commune": "Liège", "Jour": "lundi"}
    dry_run(desk, {"Identifiant": "w1", "Thèmes": "Alcool", **cells})
    # With another name in another town, somebody has to say that it is this one.
    desk.post(address(), {"row-2": group.pk, "decide": "1"})
    confirm(desk)
    group.refresh_from_db()
    assert group.former_names == "Les Éclaircies"
    assert (group.public_latitude, group.public_longitude) == group._public_point()
    assert group.updated_at > before
    assert group.main_theme == theme("alcool")
    assert [meeting.weekday for meeting in group.meetings.all()] == [0]
    assert group.quality == quality.assess(quality.with_facts(SupportGroup.objects).get()).score
    assert [change.kind for change in Change.objects.order_by("pk")] == ["before", "changed"]
    first, last = Change.objects.order_by("pk")
    assert first.state["parts"]["meetings"][0]["fields"]["weekday"] == 3
    assert last.state["parts"]["meetings"][0]["fields"]["weekday"] == 0
    assert last.still_stands()
