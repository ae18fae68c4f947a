"""The file: lines of JSON, compressed, and encrypted for who has a key.

    {"healing_together": 1, "version": …, "migrations": […], "left_out": […], …}
    {"table": …, "columns": […]}
    […]                                     a row
    {"rows": 1, "last": …, "sha256": …}     of the table above
    …
    {"tables": …, "sha256": …}              of all lines before

`zcat` shows it. Written and read line by line.
"""

import gzip
import io
import json
import os
import tempfile
import zlib
from contextlib import contextmanager, suppress
from hashlib import sha256
from pathlib import Path

from . import age
from .rows import as_json

FORMAT = 1
AGE = b"age-encryption.org"
BUFFER = 1024 * 1024


class DamagedError(Exception):
    """The file is not what was written."""


# Writing -----------------------------------------------------------------------------------


@contextmanager
def new_file(path, recipient=None):
    """A file to write bytes to; at its place, for its owner only, once it is whole.

    Raises FileExistsError rather than replacing one.
    """
    path = Path(path)
    if path.exists():
        raise FileExistsError(path)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            sealed = age.Writer(file, recipient) if recipient else file
            with gzip.GzipFile(fileobj=sealed, mode="wb", filename="", mtime=0) as compressed:
                yield compressed
            if recipient:
                sealed.finish()
            file.flush()
            os.fsync(file.fileno())
        # Unlike a renaming, it fails when somebody was faster.
        os.link(name, path)
    finally:
        with suppress(FileNotFoundError):
            os.unlink(name)


class Writing:
    """`file` takes bytes; every line counts for the sum at the end."""

    def __init__(self, file, manifest):
        self.file = file
        self.sum = sha256()
        self.tables = 0
        self._line({"healing_together": FORMAT, **manifest})

    def _line(self, content):
        # The order of keys is none: PostgreSQL keeps it otherwise than SQLite.
        text = json.dumps(
            content, default=as_json, ensure_ascii=False, sort_keys=True, separators=(",", ":")
        )
        line = f"{text}\n".encode()
        self.sum.update(line)
        self.file.write(line)
        return line

    def table(self, name, columns, rows, last):
        """How many rows there were."""
        self._line({"table": name, "columns": columns})
        table, count = sha256(), 0
        for count, row in enumerate(rows, 1):  # noqa: B007
            table.update(self._line(row))
        self._line({"rows": count, "last": last, "sha256": table.hexdigest()})
        self.tables += 1
        return count

    def finish(self):
        self._line({"tables": self.tables, "sha256": self.sum.hexdigest()})


# Reading -----------------------------------------------------------------------------------


def is_encrypted(path):
    with open(path, "rb") as file:
        return file.read(len(AGE)) == AGE


@contextmanager
def opened(path, identity=None):
    with open(path, "rb", buffering=BUFFER) as file:
        if is_encrypted(path):
            file = io.BufferedReader(age.Reader(file, identity), BUFFER)
        with gzip.GzipFile(fileobj=file, mode="rb") as compressed:
            yield compressed


class Reading:
    """Raises DamagedError as soon as anything is not as it was written."""

    def __init__(self, file):
        self.file = file
        self.sum = sha256()
        self.manifest = self._next()[1]
        if not isinstance(self.manifest, dict) or "migrations" not in self.manifest:
            raise DamagedError

    def _next(self):
        """(the bytes of a line, what it says)."""
        before = self.sum.hexdigest()
        try:
            line = self.file.readline()
            content = json.loads(line)
        except (OSError, EOFError, ValueError, zlib.error) as error:
            raise DamagedError from error
        self.before = before
        self.sum.update(line)
        return line, content

    def tables(self):
        """(name, columns, rows, what `ending()` tells after them), one after the other."""
        count = 0
        while True:
            _line, head = self._next()
            if not isinstance(head, dict):
                raise DamagedError
            if "table" not in head:
                break
            table = Table(self, head)
            yield table
            table.finish()
            count += 1
        # After the last line comes nothing, and the checksum of gzip is right.
        try:
            rest = self.file.read(1)
        except (OSError, EOFError, ValueError, zlib.error) as error:
            raise DamagedError from error
        if head != {"tables": count, "sha256": self.before} or rest:
            raise DamagedError


class Table:
    """The rows of one table, once."""

    def __init__(self, reading, head):
        self.reading = reading
        self.name, self.columns = head["table"], head["columns"]
        self.sum = sha256()
        self.count = 0
        self.end = None

    def rows(self):
        while self.end is None:
            line, content = self.reading._next()
            if isinstance(content, list):
                if len(content) != len(self.columns):
                    raise DamagedError
                self.sum.update(line)
                self.count += 1
                yield content
            else:
                self.end = content

    def finish(self):
        for _row in self.rows():
            pass
        said = {"rows": self.count, "sha256": self.sum.hexdigest()}
        if not isinstance(self.end, dict) or {**self.end, **said} != self.end:
            raise DamagedError

    @property
    def last(self):
        """The last key that the table had given."""
        return self.end["last"]
