import logging

import pytest
from django.core.management import get_commands

from directory.development.benchmark import pages, profiling, server, subjects, table
from directory.development.make_believe import make_groups
from directory.models import Theme

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("kept_connection")]


@pytest.fixture(autouse=True)
def the_log_stays_as_it_is():
    """A measure silences pages that are gone, which other tests look for in the log."""
    log = logging.getLogger("django.request")
    level = log.level
    yield
    log.setLevel(level)


def result(**fields):
    return {
        "name": "list",
        "queries": 10,
        "p50": 20.0,
        "p95": 60.0,
        "cpu": 18.0,
        "size": 9000,
        "weight": 60_000,
        "repeats": 800.0,
        "static": 1000.0,
    } | fields


def measured(**fields):
    return {
        "database": "sqlite",
        "groups": 20_000,
        "first": 1.5,
        "change": 80.0,
        "results": [result(**fields)],
        "budgets": {"list": [10, 60]},
    }


def test_budget_that_is_just_kept_passes():
    assert table.passes([measured()])
    assert "PASS" in "\n".join(table.table(measured()))


@pytest.mark.parametrize(
    "fields", [{"queries": 11}, {"p95": 60.1}, {"weight": 60_001}, {"repeats": 799.0}]
)
def test_budget_that_is_not_kept_fails(fields):
    assert not table.passes([measured(), measured(**fields)])
    assert "FAIL" in "\n".join(table.table(measured(**fields)))


@pytest.mark.parametrize(
    ("first", "growth", "passes"), [(300, 60, True), (301, 0, False), (0, 61, False)]
)
def test_whole_file_is_measured_by_its_first_byte_and_by_memory(first, growth, passes):
    with_file = measured() | {"files": [["groupes.csv", first, 2.0, 20.0, growth]]}
    assert table.passes([with_file]) is passes
    assert ("FAIL" in "\n".join(table.table(with_file))) is not passes


@pytest.mark.parametrize(
    ("costs", "passes"),
    [
        ({"change": 120.0}, True),
        ({"change": 121.0}, False),
        ({"workers": [80.0, 250.0, 2.0]}, True),
        ({"workers": [81.0, 250.0, 0.5]}, False),
        ({"workers": [20.0, 250.0, 2.1]}, False),
        ({"groups": 100_000, "change": 500.0, "first": 15.0}, True),
        ({"groups": 100_000, "change": 501.0}, False),
        ({"groups": 100_000, "first": 15.1}, False),
        ({"groups": 100_000, "workers": [80.0, 401.0, 2.0]}, False),
        ({"crowd": [50.0, 100.0, 1000.0, 0]}, True),
        ({"crowd": [50.0, 100.0, 1001.0, 0]}, False),
        ({"crowd": [50.0, 100.0, 200.0, 1]}, False),
    ],
)
def test_process_and_crowd_have_their_budgets(costs, passes):
    assert table.passes([measured() | costs]) is passes
    assert ("FAIL" in "\n".join(table.table(measured() | costs))) is not passes


def test_searches_of_a_crowd_differ():
    found = list(server.different_searches(3000))
    assert len(set(found)) == 3000


def test_whole_files_are_read_as_they_come():
    make_groups(5)
    rows = pages.measure_files()
    assert [name for name, *_numbers in rows] == list(pages.WHOLE_FILES)
    assert all(first > 0 and seconds > 0 for _name, first, seconds, _size, _growth in rows)


def test_page_without_a_budget_passes():
    free = measured(queries=99, p95=999.0) | {"budgets": {"list": [None, None]}}
    assert table.passes([free])


def test_table_in_markdown_has_as_many_cells_in_every_row():
    lines = list(table.table(measured(), markdown=True))
    rows = lines[: lines.index("")]
    assert len({line.count("|") for line in rows}) == 1
    assert len(rows) == 3


def test_every_page_that_is_measured_answers():
    make_groups(20)
    application = pages.Application()
    found = subjects.all_subjects()
    names = {one.name for one in found}
    assert {"home", "list", "group", "region", "place lookup", "API", "HSDS", "feed"} <= names
    assert {"agenda", "list, this week", "calendar of a region"} <= names
    for subject in found:
        assert application.get(subject.paths[0], status=subject.status)


def test_calendar_of_a_region_has_its_budgets():
    (calendar,) = [one for one in subjects.all_subjects() if one.name == "calendar of a region"]
    assert calendar.milliseconds == 300
    assert calendar.is_page  # and so weighs 60 KB at most
    assert table.WEIGHT == 60_000


def test_page_that_does_not_answer_stops_the_measure():
    with pytest.raises(RuntimeError, match="404"):
        pages.Application().get("/nulle-part/")


def test_page_is_measured_in_queries_time_and_bytes(monkeypatch):
    monkeypatch.setattr(pages, "MOST_REQUESTS", 3)
    subject = subjects.Subject("list", ("/groupes/",))
    measure = pages.measure_page(pages.Application(), subject)
    assert measure.queries > 0
    assert 0 < measure.p50 <= measure.p95
    assert measure.cpu > 0
    assert measure.size > 1000
    assert measure.weight >= measure.size


def test_profile_names_the_heaviest_lines(monkeypatch):
    monkeypatch.setattr(profiling, "REQUESTS", 2)
    found = [
        subjects.Subject("list", ("/groupes/",)),
        subjects.Subject("404", ("/x/",), status=404),
    ]
    (first, lines), (second, _lines) = profiling.profiles(found)
    assert (first, second) == ("list", "404")
    assert "tottime" in lines
    assert ".py:" in lines


def test_lists_by_theme_and_region_have_groups():
    """A slug that is gone would measure an empty page."""
    asked = [one for one in subjects.all_subjects() if one.name == "list, theme and region"]
    themes = {path.partition("theme=")[2].partition("&")[0] for path in asked[0].paths}
    assert themes == set(Theme.objects.filter(slug__in=themes).values_list("slug", flat=True))


def test_command_is_there():
    assert get_commands()["bench"] == "directory"
