"""What is looked at while the load goes on, and whether any of it grows."""

import re
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean

import psycopg

from ..processes import children_of

MB = 1_000_000
KEPT = re.compile(r'^healing_together_kept_bytes\{process="(\d+)"\} (\S+)', re.M)


@dataclass(frozen=True)
class Worker:
    rss: float  # MB
    own: float  # MB that it shares with nobody
    kept: float  # MB of finished pages, which have a limit of their own
    files: int  # open descriptors
    threads: int


@dataclass(frozen=True)
class Sample:
    seconds: float
    workers: dict
    connections: int
    temporary: int  # files in the folder for those
    temporary_bytes: int
    var: int  # files in the folder of the site

    @property
    def own(self):
        """MB of all workers together, without the pages they keep."""
        return sum(one.own - one.kept for one in self.workers.values())

    @property
    def rss(self):
        return sum(one.rss for one in self.workers.values())

    @property
    def files(self):
        return sum(one.files for one in self.workers.values())

    @property
    def threads(self):
        return sum(one.threads for one in self.workers.values())


def is_a_worker(pid, master):
    """A process that reads an editor's file is none: it was started anew."""
    line = Path(f"/proc/{pid}/cmdline").read_bytes()
    return line == Path(f"/proc/{master}/cmdline").read_bytes()


def worker(pid, kept):
    folder = Path(f"/proc/{pid}")
    status = dict(
        line.split(":", 1) for line in (folder / "status").read_text().splitlines() if ":" in line
    )
    own = sum(
        int(line.split()[1])
        for line in (folder / "smaps_rollup").read_text().splitlines()
        if line.startswith("Private")
    )
    return Worker(
        rss=int(status["VmRSS"].split()[0]) * 1024 / MB,
        own=own * 1024 / MB,
        kept=kept / MB,
        files=len(list((folder / "fd").iterdir())),
        threads=int(status["Threads"]),
    )


def files_in(folder):
    """(how many, bytes); those that go away meanwhile are not counted."""
    sizes = []
    for path in folder.rglob("*"):
        try:
            if path.is_file():
                sizes.append(path.stat().st_size)
        except OSError:
            continue
    return len(sizes), sum(sizes)


def connections_to(url):
    """Without the one that asks."""
    with psycopg.connect(url) as connection:
        query = (
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() "
            "AND backend_type = 'client backend' AND pid <> pg_backend_pid()"
        )
        return connection.execute(query).fetchone()[0]


def take(began, master, metrics, url, temporary, var):
    kept = {int(pid): float(number) for pid, number in KEPT.findall(metrics)}
    number, size = files_in(temporary)
    return Sample(
        seconds=time.monotonic() - began,
        workers={
            pid: worker(pid, kept.get(pid, 0))
            for pid in children_of(master)
            if is_a_worker(pid, master)
        },
        connections=connections_to(url),
        temporary=number,
        temporary_bytes=size,
        var=files_in(var)[0],
    )


# Whether it grows -----------------------------------------------------------------------------


@dataclass(frozen=True)
class Growth:
    """Of one thing: at the start, in the first part of the warm time, and in its last part."""

    name: str
    unit: str
    start: float
    warm: float
    end: float
    most: float  # how much more it may be at the end
    slope: float  # an hour

    @property
    def is_none(self):
        return self.end - self.warm <= self.most


# (name, unit, of a sample, how much more is only noise)
LOOKED_AT = (
    ("A worker’s own memory", "MB", lambda one: one.own / len(one.workers), 5),
    ("A worker’s whole memory", "MB", lambda one: one.rss / len(one.workers), 5),
    ("Open files and sockets of a worker", "", lambda one: one.files / len(one.workers), 3),
    ("Threads of a worker", "", lambda one: one.threads / len(one.workers), 1),
    ("Connections to PostgreSQL", "", lambda one: one.connections, 2),
    ("Temporary files", "", lambda one: one.temporary, 1),
    ("Temporary files, all of them", "kB", lambda one: one.temporary_bytes / 1000, 50),
    ("Files of the site", "", lambda one: one.var, 0),
)


def growths(samples, warm_after):
    """What came of it; the warm time is cut in six, and its last part compared with its first."""
    warm = [one for one in samples if one.seconds >= warm_after]
    part = max(1, len(warm) // 6)
    for name, unit, value, most in LOOKED_AT:
        yield Growth(
            name=name,
            unit=unit,
            start=value(samples[0]),
            warm=fmean(map(value, warm[:part])),
            end=fmean(map(value, warm[-part:])),
            most=most,
            slope=slope([(one.seconds / 3600, value(one)) for one in warm]),
        )


def slope(points):
    """Of the line that is nearest to all points."""
    middle = fmean(x for x, _y in points)
    level = fmean(y for _x, y in points)
    spread = sum((x - middle) ** 2 for x, _y in points)
    return sum((x - middle) * (y - level) for x, y in points) / spread if spread else 0.0
