"""`script/cluster-test`: kill each part in turn under load, and see what visitors notice.

Exits with 1 when a promise does not hold: public pages fail for no longer than two seconds, the
urgent page answers within half a second (p95), no report is lost that was thanked for, and an edit
is public on both sites within the lag. So it is on a machine that is left alone; where others are
at work on it, times may be as much longer as everything takes longer (`pace`).
"""

import os
import sys
import time
from statistics import quantiles

import psycopg

from ..processes import carried_out
from . import deploying, load, pace, postgres, sites

LONGEST_FAILURE = 2.0
URGENT_P95 = 0.5
LAG = 6.0  # seconds: the keeper looks every five
EVERY = 6.0  # seconds, for one part to be away
SLUGS = 30


class Rehearsal:
    def __init__(self, folder, with_front):
        ports = sites.free_ports(5)
        self.primary = postgres.Postgres(folder / "primary", ports[0])
        self.replica = postgres.Postgres(folder / "replica", ports[1])
        own = folder / "sites"
        own.mkdir()
        self.cluster = sites.Cluster(own, self.primary, self.replica, ports[2:], with_front)
        self.pace = sites.Process(
            [sys.executable, "-m", pace.__name__], dict(os.environ), folder / "pace.log"
        )
        # Whether each part held.
        self.verdicts = []
        # (name, when it was made, [seconds until it was public on each site])
        self.edits = []
        self.load = self.deployment = None

    def set_up(self):
        say("A primary with all data, a replica, two sites" + self.front_in_words())
        self.primary.create()
        self.cluster.manage("migrate", "--no-input", "--verbosity", "0")
        self.cluster.manage("load_data")
        self.replica.copy(self.primary)
        self.cluster.manage("collectstatic", "--no-input", "--verbosity", "0")
        self.cluster.start()
        with psycopg.connect(self.primary.url) as connection:
            rows = connection.execute(
                "SELECT slug FROM directory_supportgroup WHERE status = 'published' "
                "ORDER BY slug LIMIT %s",
                [SLUGS],
            )
            slugs = [slug for (slug,) in rows]
        # The first is the editor's.
        self.slug = slugs[0]
        self.load = load.Load(self.cluster.doors, slugs[1:])
        for path in ("/", load.URGENT, f"/groupes/{self.slug}/"):
            for port in self.cluster.site_ports:
                load.ask(port, path)

    def front_in_words(self):
        return ", the front" if self.cluster.front else "; no front"

    def run(self):
        self.pace.start()
        self.load.start()
        headings = f"{'pages':>6} {'failed':>7} {'longest':>8} {'urgence p95':>12} {'machine':>8}"
        say(f"\n{'':<20} {headings}")
        self.part("calm", lambda: None, lambda: None)
        self.edit("calm")
        one = self.cluster.sites[0]
        self.part("one site killed", one.kill, self.site_back)
        self.part("replica killed", self.replica.kill, self.replica.start)
        self.edit("replica back")
        self.part("replica frozen", self.replica.freeze, self.replica.thaw)
        self.part("primary frozen", self.primary.freeze, self.primary.thaw)
        self.edit("primary thawed")
        self.part("primary killed", self.primary.kill, self.primary.start)
        self.edit("primary back")
        self.slow_clients()
        self.deploy()
        self.load.stop()

    def part(self, name, away, back):
        began = time.monotonic()
        away()
        time.sleep(EVERY)
        back()
        # What comes after belongs to it.
        time.sleep(1)
        self.tell(name, began, time.monotonic())

    def site_back(self):
        self.cluster.sites[0].start()
        sites.wait_for(self.cluster.site_ports[0])

    def slow_clients(self):
        began = time.monotonic()
        sockets = [one for port in self.cluster.doors for one in load.slow_sockets(port)]
        while time.monotonic() - began < EVERY:
            time.sleep(2)
            load.drip(sockets)
        for one in sockets:
            one.close()
        self.tell("eight slow clients", began, time.monotonic())

    def deploy(self):
        say("a new version, with a migration")
        self.deployment = deploying.Deployment(self.cluster, self.load)
        self.deployment.go_to(deploying.next_version(self.cluster.folder.parent))

    def edit(self, name):
        words, began = f"Changé {len(self.edits) + 1} fois", time.monotonic()
        load.write(self.primary.url, self.slug, words)
        found = load.seconds_until_public(self.cluster.site_ports, self.slug, words)
        self.edits.append((name, began, found))

    def clean_up(self):
        if self.load:
            self.load.over.set()
        self.pace.kill()
        self.cluster.stop()
        self.replica.stop()
        self.primary.stop()

    # What came of it ------------------------------------------------------------------------

    def lost_reports(self):
        with psycopg.connect(self.primary.url) as connection:
            rows = connection.execute("SELECT details FROM directory_report")
            written = {details for (details,) in rows}
        return [words for words in self.load.accepted if words not in written]

    def tell(self, name, began, ended):
        """A row of the table, as soon as its part is over."""
        answers = [one for one in list(self.load.answers) if began <= one[0] < ended]
        slower = pace.between(pace.read(self.pace.log), began, ended)
        longest = longest_failure(answers)
        p95 = p95_of([one[3] for one in answers if one[1] == load.URGENT])
        good = longest <= LONGEST_FAILURE * slower and p95 <= URGENT_P95 * slower
        failed = sum(not is_good(one) for one in answers)
        say(
            f"{name:<20} {len(answers):>6} {failed:>7} {longest:>6.1f} s {p95 * 1000:>9.0f} ms"
            f" {slower:>6.1f} x  {passed(good)}"
        )
        self.verdicts.append(good)

    def results(self):
        """Whether all holds; says the rest."""
        verdicts, paces = self.verdicts, pace.read(self.pace.log)
        for name, began, found in self.edits:
            slower = pace.between(paces, began, began + LAG)
            good = all(seconds is not None and seconds <= LAG * slower for seconds in found)
            after = ", ".join("never" if one is None else f"{one:.1f} s" for one in found)
            print(f"An edit is public after {after} ({name})  {passed(good)}")
            verdicts.append(good)
        verdicts.append(self.deployment.results())
        lost = self.lost_reports()
        good = not lost and bool(self.load.accepted)
        print(
            f"{len(self.load.accepted)} reports accepted, {len(lost)} of them lost, "
            f"{len(self.load.sent_back)} came back to send again  {passed(good)}"
        )
        return all([*verdicts, good])


def passed(good):
    return "PASS" if good else "FAIL"


def is_good(answer):
    return 200 <= answer[2] < 500


def longest_failure(answers):
    """Seconds between the first failure and the next page that any visitor gets."""
    longest, since = 0.0, None
    for began, _path, status, seconds in sorted(answers, key=lambda one: one[0] + one[3]):
        if 200 <= status < 500:
            since = None
        else:
            since = began if since is None else min(since, began)
            longest = max(longest, began + seconds - since)
    return longest


def p95_of(seconds):
    return quantiles(seconds, n=20)[-1] if len(seconds) > 1 else float("inf")


def say(words):
    print(words, flush=True)


def main():
    with postgres.folder_of_servers("cluster-") as folder:
        good = carried_out(Rehearsal(folder, with_front="--no-front" not in sys.argv))
    sys.exit(not good)


if __name__ == "__main__":
    main()
