"""Every group of the real data leaves in a spreadsheet and comes back as it was."""

from io import BytesIO

import pytest
from django.contrib.auth.models import User
from openpyxl import load_workbook

from directory.exchange.groups import GroupSheet
from directory.exchange.planning.plan import Plan
from directory.exchange.planning.planned import IS_NEW, Rights, anywhere
from directory.exchange.tables import csv_lines, read_table, xlsx_file
from directory.exchange.writing import Writing
from directory.models import DataVersion, PendingImport, SupportGroup

pytestmark = pytest.mark.usefixtures("real_data")

# What an import never sets: a new listing waits for an editor, and gets the address that is free.
OF_THE_DIRECTORY = {"status", "verified_on", "updated_at", "slug"}


def everybody(record=None):
    return True


def as_csv(sheet, groups):
    return "".join(csv_lines(sheet.headings, sheet.rows(groups))).encode()


def as_xlsx(sheet, groups):
    with xlsx_file(sheet.headings, sheet.rows(groups), "Groupes") as file:
        return file.read()


def texts():
    """{identifier: {column: text}} of every group."""
    sheet = GroupSheet()
    return {
        group.import_key: {
            name: text for name, text in sheet.texts(group).items() if name not in OF_THE_DIRECTORY
        }
        for group in sheet.with_rows(SupportGroup.objects.all())
    }


def plan_of(data, **options):
    reach = frozenset(SupportGroup.objects.values_list("pk", flat=True))
    table = read_table(data, GroupSheet().column_of)
    return Plan(table, Rights(True, everybody, True, reach, anywhere), **options)


@pytest.mark.parametrize("write", [as_csv, as_xlsx])
def test_an_export_that_comes_back_changes_nothing(write):
    groups = SupportGroup.objects.all()
    plan = plan_of(write(GroupSheet(), groups))
    assert len(plan.rows) == groups.count() > 300
    assert {row.state for row in plan.rows} == {"unchanged"}
    assert not [row for row in plan.rows if row.changes or row.problems or row.cautions]


@pytest.mark.parametrize("write", [as_csv, as_xlsx])
def test_an_export_holds_enough_to_make_every_group_again(write):
    before = texts()
    data = write(GroupSheet(), SupportGroup.objects.all())
    SupportGroup.objects.all().delete()
    decisions = {str(line): IS_NEW for line in range(2, len(before) + 2)}
    plan = plan_of(data, decisions=decisions)
    assert {row.state for row in plan.rows} == {"new"}
    editor = User.objects.create_user("edith")
    pending = PendingImport.objects.create(user=editor, file_name="export", table={})
    Writing(pending, plan, editor, read=None, may_see=frozenset).write()
    assert texts() == before
    assert set(SupportGroup.objects.values_list("status", flat=True)) == {"review"}


def test_a_spreadsheet_program_that_saves_the_export_changes_nothing():
    """It writes what it shows: here, the file opened and saved again by another library."""
    book = load_workbook(BytesIO(as_xlsx(GroupSheet(), SupportGroup.objects.all())))
    saved = BytesIO()
    book.save(saved)
    assert {row.state for row in plan_of(saved.getvalue()).rows} == {"unchanged"}


def test_a_dry_run_does_not_move_the_data_version():
    version = DataVersion.latest()
    plan_of(as_csv(GroupSheet(), SupportGroup.objects.all()))
    assert DataVersion.latest() == version


def test_one_changed_cell_is_the_only_change():
    data = as_csv(GroupSheet(), SupportGroup.objects.all())
    group = SupportGroup.objects.exclude(phone="").first()
    group.phone = "02 000 00 00"
    group.save()
    changed = [row for row in plan_of(data).rows if row.state != "unchanged"]
    assert [row.record.pk for row in changed] == [group.pk]
    assert [heading for heading, _before, _after in changed[0].changes] == ["Téléphone"]
