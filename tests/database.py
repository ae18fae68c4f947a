"""The test database is made once: with SQLite, later processes copy it from a file.

A file is named after everything that decides what is in it, so that an old one is never taken.
PostgreSQL makes its databases anew.
"""

import fcntl
import hashlib
import sqlite3
from contextlib import closing
from pathlib import Path
from time import time

import django
from django.db import connection
from django.utils import timezone

A_DAY = 24 * 60 * 60
ROOT = Path(__file__).parent.parent
# Rooms that loading may import (see ARCHITECTURE.md), and what it reads.
DECIDING = (
    "articles/*.py",
    "articles/migrations/*.py",
    "directory/*.py",
    "directory/migrations/*.py",
    "directory/loading/*.py",
    "directory/meetings/**/*.py",
    "directory/models/*.py",
    "directory/places/*.py",
    "fixtures/**/*",
    "healing_together/settings.py",
    "requirements.lock",
    "tests/conftest.py",
    "tests/database.py",
)


class Copies:
    """The files of one run: `Copies(folder)`; without SQLite it has none and keeps none."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.are_kept = connection.vendor == "sqlite"
        self.key = fingerprint() if self.are_kept else ""

    def path(self, name):
        return self.folder / f"{name}-{self.key}.sqlite3"

    def has(self, name):
        return self.are_kept and self.path(name).exists()

    def bring(self, name):
        """Fill the database of this process with what was kept."""
        connection.ensure_connection()
        with closing(sqlite3.connect(f"{self.path(name).as_uri()}?mode=ro", uri=True)) as kept:
            kept.backup(connection.connection)

    def begin(self, name):
        """Whether a database is there to be brought; if not, others wait until it is kept."""
        if not self.are_kept:
            return False
        self.folder.mkdir(parents=True, exist_ok=True)
        self.lock = (self.folder / "lock").open("w")
        fcntl.flock(self.lock, fcntl.LOCK_EX)
        if self.has(name):
            self.lock.close()
            return True
        return False

    def keep(self, name):
        if not self.are_kept:
            return
        for old in self.folder.glob(f"{name}-*"):
            # Another run may still need one that was made for it.
            if time() - old.stat().st_mtime > A_DAY:
                old.unlink(missing_ok=True)
        unfinished = self.folder / f"{name}.unfinished"
        unfinished.unlink(missing_ok=True)
        with closing(sqlite3.connect(unfinished)) as kept:
            connection.connection.backup(kept)
        unfinished.rename(self.path(name))
        self.lock.close()


def fingerprint():
    """Of the day too: some of what is loaded says when."""
    said = hashlib.blake2b(digest_size=12)
    said.update(f"{django.VERSION} {sqlite3.sqlite_version} {timezone.localdate()}".encode())
    for pattern in DECIDING:
        for path in sorted(ROOT.glob(pattern)):
            if path.is_file():
                said.update(str(path.relative_to(ROOT)).encode())
                said.update(path.read_bytes())
    return said.hexdigest()
