"""The version before serves while a migration is applied: it adds now, and removes another time."""

from importlib import import_module

import psycopg
import pytest
from django.apps import apps
from django.core.management import call_command
from django.core.management.commands.migrate import Command as DjangosCommand
from django.db import OperationalError, migrations, models
from django.db.migrations.loader import MigrationLoader
from django.db.models.fields import NOT_PROVIDED

from directory.fixtures import read_yaml
from directory.management.commands import migrate
from directory.models import DataVersion, Helpline
from tests.factories import make_helpline

# Up to these nobody served anything.
BEGINNINGS = {"articles": "0004_pictures", "directory": "0007_second_factor_by_default"}
DATA = (migrations.RunPython, migrations.RunSQL)


def breaks(operation, before=None):
    """What the version before could not go on with; `before` is the field that is altered."""
    match operation:
        case migrations.RenameField() | migrations.RenameModel() | migrations.AlterModelTable():
            return "is known by its old name"
        case migrations.AddField(field=field):
            has_default = field.null or field.many_to_many or field.db_default is not NOT_PROVIDED
            return "" if has_default else "adds rows without it"
        case migrations.AlterField(field=field):
            if before.null and not field.null:
                return "writes null"
            if (before.max_length or 0) > (field.max_length or before.max_length or 0):
                return "writes longer texts"
    return ""


def removes(operation):
    return isinstance(operation, migrations.RemoveField | migrations.DeleteModel)


def problems(migration, state):
    """Of one migration, for a state of all models before it."""
    operations = migration.operations
    if any(isinstance(one, DATA) for one in operations) and not all(
        isinstance(one, DATA) for one in operations
    ):
        yield "changes tables and rows at once: nobody reads the table meanwhile"
    if any(map(removes, operations)) and not getattr(migration, "unused_since", ""):
        yield "removes what the version before may use: say since when not, in `unused_since`"
    for operation in operations:
        before = None
        if isinstance(operation, migrations.AlterField):
            model = state.models[migration.app_label, operation.model_name_lower]
            before = model.fields[operation.name]
        if problem := breaks(operation, before):
            yield f"{operation.describe()}: the version before {problem}"
        operation.state_forwards(migration.app_label, state)


def test_the_version_before_goes_on_with_every_migration():
    loader = MigrationLoader(None)
    for app, beginning in BEGINNINGS.items():
        names = sorted(name for label, name in loader.disk_migrations if label == app)
        assert beginning in names
        for name in names[names.index(beginning) + 1 :]:
            state = loader.project_state((app, name), at_end=False)
            found = list(problems(loader.disk_migrations[app, name], state))
            assert not found, f"{app} {name}: {found}"


TEXT = {"max_length": 20, "default": ""}


@pytest.mark.parametrize(
    ("operation", "before", "is_fine"),
    [
        (migrations.AddField("group", "word", models.CharField(**TEXT)), None, False),
        (migrations.AddField("group", "word", models.CharField(**TEXT, db_default="")), None, True),
        (migrations.AddField("group", "day", models.DateField(null=True)), None, True),
        (migrations.AddField("group", "few", models.ManyToManyField("other")), None, True),
        (migrations.RenameField("group", "word", "other"), None, False),
        (migrations.RenameModel("group", "other"), None, False),
        (
            migrations.AlterField("group", "day", models.DateField()),
            models.DateField(null=True),
            False,
        ),
        (
            migrations.AlterField("group", "word", models.CharField(max_length=10)),
            models.CharField(max_length=20),
            False,
        ),
        (
            migrations.AlterField("group", "word", models.CharField(max_length=30)),
            models.CharField(max_length=20),
            True,
        ),
    ],
)
def test_an_operation_that_the_version_before_survives(operation, before, is_fine):
    assert (not breaks(operation, before)) is is_fine


def migration(*operations, **more):
    made = migrations.Migration("0001", "directory")
    made.operations = [*operations]
    vars(made).update(more)
    return made


def test_what_is_removed_is_unused_before():
    loader = MigrationLoader(None)
    remove = migrations.RemoveField("supportgroup", "summary")
    assert list(problems(migration(remove), loader.project_state()))
    assert not list(problems(migration(remove, unused_since="1.2"), loader.project_state()))


def test_rows_are_changed_in_a_migration_of_their_own():
    state = MigrationLoader(None).project_state()
    run = migrations.RunPython(migrations.RunPython.noop)
    add = migrations.AddField("supportgroup", "day", models.DateField(null=True))
    assert not list(problems(migration(run), state.clone()))
    assert not list(problems(migration(add), state.clone()))
    assert list(problems(migration(add, run), state.clone()))


# The command ---------------------------------------------------------------------------------


@pytest.fixture
def tries(monkeypatch):
    """`tries(error, …)`: what comes of each try; the list of pauses between them."""
    pauses = []
    monkeypatch.setattr(migrate, "sleep", pauses.append)

    def tries(*errors):
        left = iter(errors)

        def handle(self, **options):
            if error := next(left, None):
                raise error

        monkeypatch.setattr(DjangosCommand, "handle", handle)
        return pauses

    return tries


def failed_of(cause):
    error = OperationalError()
    error.__cause__ = cause
    return error


@pytest.mark.django_db
def test_it_waits_itself_where_others_would_wait_behind_it(tries):
    pauses = tries(*[failed_of(psycopg.errors.LockNotAvailable())] * 3)
    call_command("migrate", verbosity=0)
    assert pauses == [migrate.TRY_AGAIN_AFTER] * 3


@pytest.mark.django_db
def test_it_does_not_wait_for_ever(tries):
    pauses = tries(*[failed_of(psycopg.errors.LockNotAvailable())] * 1000)
    with pytest.raises(OperationalError):
        call_command("migrate", verbosity=0)
    assert len(pauses) == migrate.TRIES - 1


@pytest.mark.django_db
def test_another_error_is_told_at_once(tries):
    pauses = tries(failed_of(psycopg.OperationalError()))
    with pytest.raises(OperationalError):
        call_command("migrate", verbosity=0)
    assert not pauses


@pytest.mark.django_db
@pytest.mark.parametrize(("options", "moves"), [({}, True), ({"plan": True}, False)])
def test_it_moves_the_number_of_the_data(tries, options, moves):
    tries()
    DataVersion.bump()
    before = DataVersion.latest()
    call_command("migrate", verbosity=0, **options)
    assert (DataVersion.latest() > before) is moves


@pytest.mark.django_db
def test_it_leaves_an_empty_database_empty(tries):
    tries()
    DataVersion.objects.all().delete()
    call_command("migrate", verbosity=0)
    assert not DataVersion.objects.exists()


@pytest.mark.django_db
def test_who_knows_poisons_is_given_its_kind():
    by_key = import_module("directory.migrations.0015_poisons_by_their_own_key")
    of_kind = import_module("directory.migrations.0014_who_knows_poisons")
    (key,) = [row["key"] for row in read_yaml("helplines.yaml") if row["kind"] == "poison"]
    line = make_helpline(slug=key, kind="other")
    other = make_helpline(kind="other")
    by_key.give_its_kind(apps, None)
    assert Helpline.objects.get(pk=line.pk).kind == "poison"
    of_kind.take_it_back(apps, None)
    assert {row.kind for row in Helpline.objects.filter(pk__in=[line.pk, other.pk])} == {"other"}
