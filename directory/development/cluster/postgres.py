"""PostgreSQL servers of our own, in a folder that goes away; never as root, which it refuses."""

import os
import pwd
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path

from ..processes import children_of

NAME = "healing_together"
USER = "cluster"
GONE_WITHIN = 5  # seconds
SETTINGS = """
listen_addresses = '127.0.0.1'
shared_buffers = 32MB
max_connections = 80
wal_level = replica
max_wal_senders = 4
max_replication_slots = 4
wal_keep_size = 64MB
hot_standby = on
hot_standby_feedback = on
wal_receiver_timeout = 5s
wal_retrieve_retry_interval = 500ms
"""


def programs():
    """The folder of initdb and the like, None where they are not."""
    here = shutil.which("pg_ctl")
    found = [Path(here).resolve()] if here else []
    found += sorted(Path("/usr/lib/postgresql").glob("*/bin/pg_ctl"), reverse=True)
    found = [path.parent for path in found if (path.parent / "pg_basebackup").exists()]
    return next((folder for folder in found if (folder / "initdb").exists()), None)


def as_owner(command):
    """The command line that runs as whoever may run PostgreSQL."""
    if os.geteuid() != 0:
        return command
    return ["su", "postgres", "-s", "/bin/sh", "-c", shlex.join(map(str, command))]


def own(folder):
    if os.geteuid() == 0:
        user = pwd.getpwnam("postgres")
        os.chown(folder, user.pw_uid, user.pw_gid)


@contextmanager
def folder_of_servers(prefix):
    """Where servers of ours live; it goes away with them, unless KEEP=1 wants their logs."""
    # Whoever ends it ends its servers too.
    signal.signal(signal.SIGTERM, lambda *_args: sys.exit(1))
    if programs() is None:
        sys.exit("PostgreSQL's programs (initdb, pg_ctl, pg_basebackup) are needed.")
    folder = Path(tempfile.mkdtemp(prefix=prefix))
    own(folder)
    folder.chmod(0o755)
    try:
        yield folder
    finally:
        if os.environ.get("KEEP"):
            print(f"Logs: {folder}", flush=True)
        else:
            shutil.rmtree(folder, ignore_errors=True)


class Postgres:
    """One server in `folder`, which does not exist yet."""

    def __init__(self, folder, port):
        self.bin = programs()
        self.folder = Path(folder)
        self.port = port

    @property
    def url(self):
        return f"postgres://{USER}@127.0.0.1:{self.port}/{NAME}"

    def run(self, program, *arguments):
        command = as_owner([self.bin / program, *map(str, arguments)])
        done = subprocess.run(  # noqa: S603
            command,
            cwd=self.folder.parent,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
        if done.returncode:
            raise RuntimeError(f"{program}: {done.stderr.strip()}")

    def create(self):
        self.run("initdb", "-D", self.folder, "-U", USER, "-A", "trust", "-E", "UTF8", "-N")
        self._set(SETTINGS)
        self.start()
        self.run("createdb", "-h", "127.0.0.1", "-p", self.port, "-U", USER, NAME)

    def copy(self, primary):
        """A streaming replica of another server."""
        source = f"host=127.0.0.1 port={primary.port} user={USER}"
        self.run(
            "pg_basebackup", "-D", self.folder, "-d", source, "-R", "-c", "fast", "-X", "stream"
        )
        self._set("")
        self.start()

    def _set(self, settings):
        path = self.folder / "postgresql.auto.conf"
        more = f"port = {self.port}\nunix_socket_directories = '{self.folder.parent}'\n"
        with path.open("a") as file:
            file.write(settings + more)

    def start(self):
        log = self.folder.parent / f"{self.folder.name}.log"
        self.run("pg_ctl", "start", "-D", self.folder, "-l", log, "-w", "-t", "30")

    def processes(self):
        """The postmaster and its children."""
        pid = int((self.folder / "postmaster.pid").read_text().split()[0])
        return [pid, *children_of(pid)]

    def signal(self, number):
        for pid in self.processes():
            try:
                os.kill(pid, number)
            except ProcessLookupError:
                continue

    def freeze(self):
        self.signal(signal.SIGSTOP)

    def thaw(self):
        self.signal(signal.SIGCONT)

    def kill(self):
        """As when the power fails: all at once, so that none starts another meanwhile."""
        self.freeze()
        all_of_them = self.processes()
        self.signal(signal.SIGKILL)
        limit = time.monotonic() + GONE_WITHIN
        while any(map(runs, all_of_them)) and time.monotonic() < limit:
            time.sleep(0.05)

    def stop(self):
        """At the end, whatever its state."""
        try:
            self.thaw()
            self.run("pg_ctl", "stop", "-D", self.folder, "-m", "immediate", "-t", "20")
        except (OSError, RuntimeError, ValueError):
            return


def runs(pid):
    """Whether it is there, and no zombie."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False
