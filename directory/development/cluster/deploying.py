"""A new version with a migration while the old one serves: `script/deploy-rehearsal`.

The old version and the new one are this one and the commit before its newest migration, or the
commit that is named; in `script/cluster-test`, this one and a copy of it with one column more.
"""

import shutil
import subprocess
import sys
import tarfile
import threading
import time
from io import BytesIO

import psycopg

from .. import browser
from . import load, postgres, sites

# What a version of the site is made of.
PARTS = (
    *("articles", "directory", "fixtures", "healing_together", "script", "static", "templates"),
    *("gunicorn.conf.py", "manage.py", "requirements.lock"),
)
MIGRATIONS = ("articles/migrations/0*.py", "directory/migrations/0*.py")
COLUMN = 'models.CharField(max_length=20, default="", db_default="", editable=False)'
MODEL = f"""
from django.db import models
SupportGroup.add_to_class("word_of_the_next_version", {COLUMN})
"""
MIGRATION = f"""
from django.db import migrations, models

class Migration(migrations.Migration):
    dependencies = [("directory", "{{last}}")]
    operations = [migrations.AddField("supportgroup", "word_of_the_next_version", {COLUMN})]
"""
# Seconds. Somebody reads the table while the migration wants it for itself.
READS_FOR = 3
OLD_ON_NEW = 5
AFTERWARDS = 3


def next_version(folder):
    """A copy of this version whose groups have one column more, and the migration that adds it."""
    root = folder / "next"
    for name in PARTS:
        source = sites.ROOT / name
        (shutil.copytree if source.is_dir() else shutil.copy2)(source, root / name)
    migrations = root / "directory/migrations"
    last = sorted(path.stem for path in migrations.glob("0*.py"))[-1]
    (migrations / "9999_next_version.py").write_text(MIGRATION.format(last=last))
    with (root / "directory/models/__init__.py").open("a") as file:
        file.write(MODEL)
    return root


def git(*arguments):
    command = ["git", "-C", str(sites.ROOT), *arguments]
    done = subprocess.run(command, capture_output=True, check=True)  # noqa: S603
    return done.stdout


def version_of(commit, folder):
    """The site as it was at a commit."""
    root = folder / "previous"
    with tarfile.open(fileobj=BytesIO(git("archive", commit))) as archive:
        archive.extractall(root, filter="data")
    return root


def before_the_newest_migration():
    added = git("log", "-1", "--format=%H", "--diff-filter=A", "--", *MIGRATIONS)
    return f"{added.decode().strip()}~1"


class Deployment:
    """What is done by hand, or by whoever deploys: migrate, then one machine after the other."""

    def __init__(self, cluster, visitors):
        self.cluster, self.visitors = cluster, visitors
        self.editor = browser.new_editor(cluster.doors[0], cluster.manage)
        # {when: the status of the answer to an editor's form}
        self.edits = {}
        self.began = self.ended = None

    def go_to(self, root):
        cluster, old = self.cluster, self.cluster.version
        new = sites.Version(cluster, root)
        self.began = time.monotonic()
        self.edit("before")
        reader = threading.Thread(target=read_for_long, args=[cluster.primary.url])
        reader.start()
        new.manage("migrate", "--no-input", "--verbosity", "0")
        reader.join()
        # The old version on the new tables: it reads, it changes, it adds.
        old.manage("make_groups", "5")
        self.edit("by the old version, after the migration")
        new.manage("collectstatic", "--no-input", "--verbosity", "0")
        time.sleep(OLD_ON_NEW)
        cluster.version = new
        for port, before, after in zip(cluster.site_ports, old.sites, new.sites, strict=True):
            before.end()
            after.start()
            sites.wait_for(port)
        if cluster.front:
            old.renew.kill()
            new.renew.start()
        self.edit("by the new version")
        time.sleep(AFTERWARDS)
        self.ended = time.monotonic()

    def edit(self, when):
        """By the form of the admin, which reads and writes every column that it knows."""
        with psycopg.connect(self.cluster.primary.url) as connection:
            query = "SELECT id FROM directory_supportgroup ORDER BY id DESC LIMIT 1"
            (pk,) = connection.execute(query).fetchone()
        self.edits[when] = self.editor.edit(pk, f"Changé {len(self.edits) + 1} fois.")

    def results(self):
        """Whether nobody noticed; says it."""
        answers = [one for one in self.visitors.answers if self.began <= one[0] < self.ended]
        failed = [one for one in answers if not 200 <= one[2] < 500]
        slowest = max((one[3] for one in answers), default=0)
        sent_back = [one for one in self.visitors.sent_back if self.began <= one[0] < self.ended]
        for _began, path, status, seconds in failed[:20]:
            print(f"Failed: {path}: {status} after {seconds:.1f} s")
        for when, status in self.edits.items():
            if status != 302:
                print(f"Not saved {when}: {status}")
        lost = [one for one in sent_back if not one[2]]
        for at, status, _is_filled in lost:
            print(f"A report was lost: {status} after {at - self.began:.1f} s of the deployment")
        # One that comes back filled is sent again: on a slow machine some do.
        good = bool(answers) and not (failed or lost) and set(self.edits.values()) == {302}
        print(
            f"A new version with a migration: {len(answers)} pages, {len(failed)} failed, the "
            f"slowest after {slowest:.1f} s; {len(sent_back)} reports came back; "
            f"{len(self.edits)} edits  {'PASS' if good else 'FAIL'}"
        )
        return good


def read_for_long(url):
    """As a backup or a long import does: the migration finds the table in use."""
    with psycopg.connect(url) as connection:
        connection.execute("SELECT 1 FROM directory_supportgroup LIMIT 1")
        time.sleep(READS_FOR)


# By itself -----------------------------------------------------------------------------------


def rehearse(folder, commit, with_front):
    ports = sites.free_ports(4)
    primary = postgres.Postgres(folder / "primary", ports[0])
    own = folder / "sites"
    own.mkdir()
    old = version_of(commit, folder)
    cluster = sites.Cluster(own, primary, None, ports[1:], with_front, old)
    visitors = None
    try:
        print(f"The version of {commit}, with all data, on two machines", flush=True)
        primary.create()
        cluster.manage("migrate", "--no-input", "--verbosity", "0")
        cluster.manage("load_data")
        cluster.manage("collectstatic", "--no-input", "--verbosity", "0")
        cluster.start()
        with psycopg.connect(primary.url) as connection:
            query = "SELECT slug FROM directory_supportgroup WHERE status = 'published' LIMIT 30"
            slugs = [slug for (slug,) in connection.execute(query)]
        visitors = load.Load(cluster.doors, slugs)
        deployment = Deployment(cluster, visitors)
        visitors.start()
        time.sleep(AFTERWARDS)
        print("The version of this folder: its migrations, then one machine after the other")
        deployment.go_to(sites.ROOT)
        visitors.stop()
        return deployment.results()
    finally:
        if visitors:
            visitors.over.set()
        cluster.stop()
        primary.stop()


def main():
    commits = [one for one in sys.argv[1:] if not one.startswith("-")]
    with postgres.folder_of_servers("deploy-") as folder:
        commit = commits[0] if commits else before_the_newest_migration()
        good = rehearse(folder, commit, with_front="--no-front" not in sys.argv)
    sys.exit(not good)


if __name__ == "__main__":
    main()
