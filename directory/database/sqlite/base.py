"""Django's SQLite, but only the account of the site reads the file.

It holds addresses that groups hide and the accounts of editors. SQLite gives its `-wal` and `-shm`
the rights of the file that they belong to.
"""

import os
import stat
from contextlib import suppress
from pathlib import Path

from django.db.backends.sqlite3 import base

FOR_OTHERS = stat.S_IRWXG | stat.S_IRWXO
BESIDE = ("", "-wal", "-shm", "-journal")


class DatabaseWrapper(base.DatabaseWrapper):
    def get_new_connection(self, conn_params):
        name = str(conn_params["database"])
        # Tests keep theirs in memory.
        if name != ":memory:" and not name.startswith("file:"):
            keep_to_oneself(name)
        return super().get_new_connection(conn_params)


def keep_to_oneself(name):
    """A new file is ours alone from its first byte; one of before becomes so.

    One that is there is never opened: closing it would drop the locks of all connections that this
    process has to it, and the next process to end would take `-wal` from under them.
    """
    # What is wrong with the place of the file, SQLite says itself.
    with suppress(OSError):
        os.close(os.open(name, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    for path in (Path(f"{name}{ending}") for ending in BESIDE):
        with suppress(OSError):
            mode = path.stat().st_mode
            if mode & FOR_OTHERS:
                path.chmod(stat.S_IMODE(mode) & ~FOR_OTHERS)
