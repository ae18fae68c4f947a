"""Measure the site against its budgets, in databases of its own: `script/bench`."""

import json
import os
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import psycopg
from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from psycopg import sql

from directory.development.benchmark import measure
from directory.development.benchmark.profiling import profiles
from directory.development.benchmark.subjects import all_subjects
from directory.development.benchmark.table import passes, table

ANALYZE = "from django.db import connection; connection.cursor().execute('ANALYZE')"


class Command(BaseCommand):
    help = (
        "Mesure le site avec des groupes inventés, sur SQLite et PostgreSQL, dans des bases "
        "créées pour l’occasion, et compare aux budgets."
    )
    requires_system_checks = []

    def add_arguments(self, parser):
        url = os.environ.get("DATABASE_URL", "")
        parser.add_argument(
            "--postgres",
            default=url if url.startswith("postgres") else "",
            metavar="URL",
            help="un serveur où créer une base (DATABASE_URL par défaut) ; sinon, SQLite seul",
        )
        parser.add_argument("--groups", type=int, nargs="+", default=[200, 20_000])
        parser.add_argument("--markdown", action="store_true", help="un tableau pour le README")
        parser.add_argument("--measure", action="store_true", help="mesure la base présente")
        parser.add_argument(
            "--profile",
            action="store_true",
            help="au lieu de mesurer, montre les lignes du code qui coûtent le plus",
        )

    def handle(self, *, postgres, groups, markdown, profile, **options):
        if options["measure"] and profile:
            for name, lines in profiles(all_subjects()):
                self.stdout.write(f"{name}\n{lines}\n\n")
            return
        if options["measure"]:
            self.stdout.write(json.dumps(measure()))
            return
        self.profile = profile
        self.markdown = markdown
        measured = []
        with TemporaryDirectory(prefix="bench-") as folder:
            self.environment = os.environ | {
                "DJANGO_DEBUG": "",
                "DJANGO_PLAIN_HTTP": "1",
                "DJANGO_SECRET_KEY": settings.SECRET_KEY,
                "DJANGO_VAR_DIR": folder,
                "DJANGO_STATIC_ROOT": str(Path(folder) / "static"),
                "DATABASE_URL": "",
                # Nothing fits: pages are made, and compressed, for every request.
                "DJANGO_PAGE_CACHE_SIZE": "1",
            }
            self.manage("collectstatic", "--no-input", "--verbosity=0")
            measured += self.measure_database(f"sqlite:///{folder}/db.sqlite3", groups)
            if postgres:
                with new_database(postgres) as url:
                    measured += self.measure_database(url, groups)
            else:
                self.stderr.write("PostgreSQL is not measured: give --postgres URL.")
        if profile:
            return
        if not passes(measured):
            raise CommandError("Some budgets do not hold.")

    def measure_database(self, url, groups):
        """What was measured at each number of invented groups, which come beside the real ones."""
        self.environment["DATABASE_URL"] = url
        self.manage("migrate", "--verbosity=0")
        self.manage("load_data")
        for number in sorted(groups):
            self.stderr.write(f"{url.partition(':')[0]}, {number} groups…")
            self.manage("make_groups", str(number))
            self.manage("shell", "--verbosity=0", "--command", ANALYZE)
            if self.profile:
                self.stdout.write(self.manage("bench", "--measure", "--profile"))
            else:
                measured = json.loads(self.manage("bench", "--measure").splitlines()[-1])
                # At once: whoever stops the rest has this.
                self.stdout.write("\n".join([*table(measured, self.markdown), ""]))
                self.stdout.flush()
                yield measured

    def manage(self, *arguments):
        """The output of a command of ours in the database that is measured."""
        done = subprocess.run(  # noqa: S603
            [sys.executable, "manage.py", *arguments],
            cwd=settings.BASE_DIR,
            env=self.environment,
            stdout=subprocess.PIPE,
            text=True,
            check=False,
        )
        if done.returncode:
            raise CommandError(f"{' '.join(arguments)} failed.")
        return done.stdout


@contextmanager
def new_database(server):
    """The address of an empty PostgreSQL database, dropped in the end."""
    name = f"bench_{os.getpid()}"
    base, _, query = server.partition("?")
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        try:
            parts = base.split("/")
            yield "/".join([*parts[:3], name]) + (f"?{query}" if query else "")
        finally:
            connection.execute(
                sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name))
            )
