"""`script/soak`: serve the site for an hour under modest, mixed load, and see whether it grows.

Exits with 1 when a worker ends, when an answer is not the one that was expected, or when memory,
connections, open files or temporary files are more at the end than after the first minutes.
"""

import argparse
import json
import os
import sys
import threading
import time
from dataclasses import asdict
from statistics import quantiles

import psycopg
from django.utils.crypto import get_random_string

from ..browser import ask, new_editor
from ..cluster import postgres, sites
from ..processes import carried_out
from . import samples
from .visitors import Visitors

READ = {
    "group": "SELECT slug FROM directory_supportgroup WHERE status = 'published'",
    "pk": "SELECT id FROM directory_supportgroup WHERE status = 'published'",
    "region": "SELECT slug FROM directory_region",
    "theme": "SELECT slug FROM directory_theme",
    "place": "SELECT postal_code || ' ' || name FROM directory_locality",
}


class Soak:
    def __init__(self, folder, asked):
        self.folder, self.asked = folder, asked
        database, self.port = sites.free_ports(2)
        self.database = postgres.Postgres(folder / "database", database)
        self.temporary, self.var = folder / "tmp", folder / "var"
        self.temporary.mkdir()
        self.var.mkdir()
        self.environment = {
            "PATH": os.environ["PATH"],
            **{name: os.environ[name] for name in os.environ if name.startswith("MALLOC_")},
            "LC_ALL": "C.UTF-8",
            "DATABASE_URL": self.database.url,
            "DJANGO_SECRET_KEY": get_random_string(50),
            "DJANGO_PLAIN_HTTP": "1",
            "DJANGO_ALLOWED_HOSTS": "127.0.0.1",
            "DJANGO_VAR_DIR": str(self.var),
            "DJANGO_STATIC_ROOT": str(folder / "static"),
            "WEB_CONCURRENCY": "2",
            "TMPDIR": str(self.temporary),
        }
        command = [*sites.GUNICORN, f"127.0.0.1:{self.port}", "healing_together.wsgi"]
        self.site = sites.Process(command, self.environment, folder / "site.log")
        self.taken = []

    def set_up(self):
        say(f"PostgreSQL with all data and {self.asked.groups} invented groups, two workers")
        self.database.create()
        for command in (
            ["migrate", "--no-input", "--verbosity", "0"],
            ["load_data"],
            ["make_groups", str(self.asked.groups)],
            ["collectstatic", "--no-input", "--verbosity", "0"],
        ):
            self.manage(*command)
        with psycopg.connect(self.database.url) as connection:
            known = {
                name: [value for (value,) in connection.execute(query)]
                for name, query in READ.items()
            }
        self.site.start()
        sites.wait_for(self.port)
        self.editor = new_editor(self.port, self.manage)
        self.visitors = Visitors(self.port, known, self.asked.rate)

    def manage(self, *command):
        sites.manage(command, self.environment)

    def run(self):
        began = time.monotonic()
        load = threading.Thread(target=self.visitors.run, args=[self.editor], daemon=True)
        self.sample(began)
        load.start()
        while time.monotonic() - began < self.asked.minutes * 60:
            time.sleep(self.asked.every)
            self.sample(began)
        self.visitors.over.set()
        load.join(60)

    def sample(self, began):
        metrics = ask(self.port, "/metrics", headers={"Accept-Encoding": "identity"})[2].decode()
        one = samples.take(
            began,
            self.site.process.pid,
            metrics,
            self.database.url,
            self.temporary,
            self.var,
        )
        self.taken.append(one)
        asked = sum(map(len, self.visitors.times.values()))
        say(
            f"{one.seconds / 60:5.1f} min {asked:6} answers, own {one.own:6.1f} MB, "
            f"whole {one.rss:6.1f} MB, files {one.files}, connections {one.connections}, "
            f"temporary {one.temporary}, failures {len(self.visitors.failures)}"
        )
        with (self.folder / "samples.jsonl").open("a") as file:
            file.write(json.dumps(asdict(one)) + "\n")

    def clean_up(self):
        self.site.kill()
        self.database.stop()

    # What came of it ------------------------------------------------------------------------

    def results(self):
        """Whether nothing grew and nothing failed; says it as a table."""
        times = self.visitors.times
        every = sorted(second for some in times.values() for second in some)
        seconds = self.taken[-1].seconds
        say(
            f"\n{len(every):,} answers in {seconds / 60:.0f} minutes ({len(every) / seconds:.1f} a "
            f"second), p50 {middle(every):.0f} ms, p95 {late(every):.0f} ms; "
            f"{self.visitors.edits} edits, {self.visitors.reports} reports.\n"
        )
        say("| | Start | Warm | End | an hour | |\n|---|---|---|---|---|---|")
        found = list(samples.growths(self.taken, self.asked.warm * 60))
        for one in found:
            name = f"{one.name}, {one.unit}" if one.unit else one.name
            say(
                f"| {name} | {one.start:.1f} | {one.warm:.1f} | {one.end:.1f} | {one.slope:+.1f} "
                f"| {'PASS' if one.is_none else 'FAIL'} |"
            )
        say("\n| | Answers | p50 ms | p95 ms |\n|---|---|---|---|")
        for kind, some in sorted(times.items()):
            say(f"| {kind} | {len(some):,} | {middle(some):.0f} | {late(some):.0f} |")
        failures = self.visitors.failures
        say(f"{len(failures)} answers were not as expected.")
        workers = {frozenset(one.workers) for one in self.taken}
        say("The same workers from beginning to end." if len(workers) == 1 else "A worker ended.")
        return all(one.is_none for one in found) and not failures and len(workers) == 1


def middle(seconds):
    return sorted(seconds)[len(seconds) // 2] * 1000


def late(seconds):
    return (quantiles(seconds, n=20)[-1] if len(seconds) > 1 else max(seconds)) * 1000


def say(words):
    print(words, flush=True)


def main():
    parser = argparse.ArgumentParser(prog="script/soak")
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--warm", type=float, default=25, help="minutes that are not compared")
    parser.add_argument("--rate", type=float, default=8, help="visitors’ requests a second")
    parser.add_argument("--groups", type=int, default=2000)
    parser.add_argument("--every", type=float, default=30, help="seconds between two looks")
    asked = parser.parse_args()
    # It leaves the machine to others.
    os.nice(10)
    with postgres.folder_of_servers("soak-") as folder:
        good = carried_out(Soak(folder, asked))
    sys.exit(not good)


if __name__ == "__main__":
    main()
