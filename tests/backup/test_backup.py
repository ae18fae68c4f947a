"""What is in a database is in its backup, and comes out of it; or nothing does."""

import gzip
import os
import subprocess
import sys
from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command
from django.db import connection, transaction
from django.utils import timezone

from directory.backup import archive, restoring
from directory.backup.restoring import RefusedError
from directory.models import (
    DataVersion,
    GroupSuggestion,
    Language,
    PendingImport,
    Report,
    SupportGroup,
)
from tests.backup.test_age import PUBLIC, SECRET
from tests.factories import make_group

pytestmark = pytest.mark.django_db


@pytest.fixture
def file(tmp_path):
    return tmp_path / "annuaire"


def lines_of(path):
    return gzip.decompress(path.read_bytes()).decode().splitlines()


def put_back(path):
    """As `restore` does with an empty database, without its migrations."""
    tables = restoring.tables_of(restoring.MigrationLoader(connection).project_state())
    with transaction.atomic(), archive.opened(path) as file:
        return restoring.write(archive.Reading(file), tables)


def without_the_number(lines):
    """All rows, but the head and the foot of the file and the number that moves."""
    start = next(n for n, line in enumerate(lines) if '"directory_dataversion"' in line[-40:])
    return lines[1:start] + lines[start + 3 : -1]


def said_by(capsys):
    return capsys.readouterr().out


# What is in it -----------------------------------------------------------------------------


def test_every_row_comes_back_as_it_was(file, tmp_path):
    group = make_group(
        name="Le « Phare »\u202f!", price_amount=Decimal("2.50"), source_date=date(2026, 1, 31)
    )
    group.languages.set([Language.objects.get(code="nl")])
    group.translations = {"nl": {"summary": "Één 🙂"}, "de": {}}
    group.save()
    SupportGroup.objects.filter(pk=group.pk).update(updated_at=timezone.now() - timedelta(days=9))
    GroupSuggestion.objects.create(name="L’Escale", sender_email="a@example.org")
    before = SupportGroup.objects.values().get()
    call_command("backup", file)
    SupportGroup.objects.all().delete()
    GroupSuggestion.objects.all().delete()
    put_back(file)
    assert SupportGroup.objects.values().get() == before
    assert [language.code for language in SupportGroup.objects.get().languages.all()] == ["nl"]
    assert GroupSuggestion.objects.get().sender_email == "a@example.org"
    call_command("backup", tmp_path / "again")
    assert without_the_number(lines_of(tmp_path / "again")) == without_the_number(lines_of(file))


def test_what_is_of_no_use_later_is_not_in_it(file, client, editor, capsys):
    client.force_login(editor)
    PendingImport.objects.create(user=editor, file_name="secret.xlsx", table=[])
    call_command("backup", file)
    text = "\n".join(lines_of(file))
    assert "edith" in text
    assert client.session.session_key not in text
    assert "secret.xlsx" not in text


def test_a_key_that_was_given_is_not_given_again(file):
    report = Report.objects.create(group=make_group(), problem="closed")
    used = report.pk
    report.delete()
    call_command("backup", file)
    put_back(file)
    again = Report.objects.create(group=SupportGroup.objects.get(), problem="closed")
    assert again.pk > used


def test_the_number_of_the_data_leaps(file):
    make_group()
    call_command("backup", file)
    number = DataVersion.latest()
    put_back(file)
    restoring.leap()
    assert DataVersion.latest() > number + 1000


# The file ----------------------------------------------------------------------------------


def test_only_its_owner_reads_the_file(file):
    call_command("backup", file)
    assert file.stat().st_mode & 0o777 == 0o600


def test_no_file_is_replaced(file):
    file.write_text("precious")
    with pytest.raises(CommandError, match="existe déjà"):
        call_command("backup", file)
    assert file.read_text() == "precious"


def test_a_backup_that_breaks_leaves_nothing(file, monkeypatch):
    def broken(*args):
        raise ZeroDivisionError

    monkeypatch.setattr("directory.backup.making.rows_of", broken)
    with pytest.raises(ZeroDivisionError):
        call_command("backup", file)
    assert not list(file.parent.iterdir())


def test_with_a_public_key_only_the_secret_one_reads_it(file, tmp_path, capsys):
    make_group(name="Le Phare")
    call_command("backup", file, recipient=PUBLIC)
    assert b"healing" not in file.read_bytes()
    (tmp_path / "key").write_text(SECRET)
    call_command("restore", file, check=True, identity=tmp_path / "key")
    assert "est entier" in said_by(capsys)
    with pytest.raises(CommandError, match="--identity"):
        call_command("restore", file, check=True)


def test_a_wrong_public_key_is_refused(file):
    with pytest.raises(CommandError, match="clé publique"):
        call_command("backup", file, recipient="age1nonsense")
    assert not file.exists()


def changed(path, change):
    lines = lines_of(path)
    change(lines)
    path.write_bytes(gzip.compress("\n".join([*lines, ""]).encode()))


def place_of(lines, table):
    return next(n for n, line in enumerate(lines) if f'"table":"{table}"' in line) + 1


@pytest.mark.parametrize(
    "change",
    [
        lambda lines: lines.pop(),
        lambda lines: lines.pop(place_of(lines, "directory_theme")),
        lambda lines: lines.insert(5, lines[5]),
        lambda lines: lines.append("[1]"),
        lambda lines: lines.__setitem__(
            place_of(lines, "directory_theme"),
            lines[place_of(lines, "directory_theme")].replace("[", "[9", 1),
        ),
        lambda lines: lines.clear(),
    ],
    ids=["no end", "a row less", "a row twice", "a row after", "a value", "empty"],
)
def test_a_damaged_file_is_refused(file, change, capsys):
    call_command("backup", file)
    call_command("restore", file, check=True)
    assert "est entier" in said_by(capsys)
    changed(file, change)
    with pytest.raises(CommandError, match="abîmé"):
        call_command("restore", file, check=True)


@pytest.mark.parametrize("part", [0.2, 0.6, 0.999])
def test_a_file_that_was_cut_is_refused(file, part):
    call_command("backup", file)
    data = file.read_bytes()
    file.write_bytes(data[: int(len(data) * part)])
    with pytest.raises(CommandError, match="abîmé"):
        call_command("restore", file)


@pytest.mark.parametrize("content", [b"", b"{}", b"PK\x03\x04"])
def test_what_is_no_backup_is_refused(file, content):
    file.write_bytes(content)
    with pytest.raises(CommandError, match="abîmé"):
        call_command("restore", file)


# Where it goes -----------------------------------------------------------------------------


def test_a_database_with_data_is_refused_and_keeps_them(file):
    make_group(name="Le Phare")
    call_command("backup", file)
    SupportGroup.objects.update(name="Autre")
    with pytest.raises(CommandError, match="n’est pas vide"):
        call_command("restore", file)
    assert SupportGroup.objects.get().name == "Autre"


def test_a_backup_of_a_newer_version_is_refused():
    manifest = {"healing_together": 1, "version": "9.9", "migrations": [["directory", "0999_new"]]}
    with pytest.raises(RefusedError, match=r"9\.9.*plus récente"):
        restoring.refuse_newer(manifest)
    restoring.refuse_newer({**manifest, "migrations": [["directory", "0001_initial"]]})


def manage(database, *arguments):
    environment = {
        "PATH": os.environ["PATH"],
        "DATABASE_URL": f"sqlite:///{database}",
        "DJANGO_SECRET_KEY": "only-for-tests",
        "DJANGO_PLAIN_HTTP": "1",
    }
    command = [sys.executable, settings.BASE_DIR / "manage.py", *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)  # noqa: S603


def test_an_empty_database_becomes_the_one_of_the_backup(file, tmp_path):
    """Whichever kind of database it was: SQLite is everywhere."""
    make_group(name="Le Phare")
    call_command("backup", file)
    database = tmp_path / "new.sqlite3"
    # Of an older state: what was added since is taken back, and comes again.
    assert manage(database, "migrate", "directory", "0001").returncode == 0
    restored = manage(database, "restore", file)
    assert restored.returncode == 0, restored.stderr
    assert manage(database, "backup", tmp_path / "again").returncode == 0
    assert without_the_number(lines_of(tmp_path / "again")) == without_the_number(lines_of(file))
    refused = manage(database, "restore", file)
    assert refused.returncode == 1
    assert "n’est pas vide" in refused.stderr
