"""Who asks, and what: visitors of every kind, one who reports, an editor at work."""

import socket
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from random import Random
from urllib.parse import quote, urlencode

from ..browser import HOST, LONGEST, ask
from ..cluster.load import FROM_A_FORM, READING, TOKEN

THREADS = 8
# Chance is none of a secret.
chance = Random()  # noqa: S311
WORDS = ("deuil", "alcool", "angoisse", "solitude", "burn-out", "parents", "bipolaire", "rouw")
LETTERS = "abcdefghiklmnoprstuv"
FILE = b"GET /donnees/groupes.csv HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
NEVER_WHOLE = b"GET / HTTP/1.1\r\nHost:"


def made_up_word():
    return "".join(chance.choices(LETTERS, k=chance.randrange(4, 12)))


class Visitors:
    """Ask `rate` times a second, until told to stop; `known` has the slugs of what there is."""

    def __init__(self, port, known, rate):
        self.port, self.known, self.rate = port, known, rate
        self.over = threading.Event()
        # {kind: seconds of each answer}, and what was not as it should be.
        self.times = {}
        self.failures = []
        self.reports = 0
        self.edits = 0
        self._lock = threading.Lock()
        # As they come: most read pages and search, a few take files.
        self.kinds = {
            self.page: 24,
            self.search: 18,
            self.near: 12,
            self.filtered: 8,
            self.group: 16,
            self.tongue: 6,
            self.program: 5,
            self.map: 4,
            self.calendar: 4,
            self.nothing: 4,
            self.hostile: 2,
            self.file: 1,
        }

    def run(self, editor):
        alone = [
            threading.Thread(target=self.every, args=args, daemon=True)
            for args in ((12, self.report), (20, lambda: self.edit(editor)), (45, self.leave_early))
        ]
        for thread in alone:
            thread.start()
        busy = threading.Semaphore(4 * THREADS)
        kinds, weights = list(self.kinds), list(self.kinds.values())
        with ThreadPoolExecutor(THREADS) as pool:
            due = time.monotonic()
            while not self.over.is_set():
                due += 1 / self.rate
                self.over.wait(max(0, due - time.monotonic()))
                # Whoever comes while all are busy waits; none is made up for later.
                if busy.acquire(timeout=LONGEST):
                    kind = chance.choices(kinds, weights)[0]
                    pool.submit(kind).add_done_callback(lambda _done: busy.release())
                due = max(due, time.monotonic() - 1)
        for thread in alone:
            thread.join(LONGEST + READING)

    def every(self, seconds, something):
        while not self.over.wait(seconds):
            something()

    def get(self, kind, path, good=(200,), **more):
        began = time.monotonic()
        status, headers, body = ask(self.port, path, **more)
        self.note(kind, path, status, time.monotonic() - began, good)
        return status, headers, body

    def note(self, kind, path, status, seconds, good):
        with self._lock:
            self.times.setdefault(kind, []).append(seconds)
            if status not in good:
                self.failures.append((kind, path, status, seconds))
                print(f"{kind} {path[:100]}: {status} after {seconds:.1f} s", flush=True)

    # Visitors -------------------------------------------------------------------------------

    def page(self):
        slug = chance.choice(self.known["region"])
        paths = ("/", "/urgence/", "/groupes/", "/agenda/", "/articles/", "/trouver/", "/reseaux/")
        more = (f"/regions/{slug}/", f"/themes/{chance.choice(self.known['theme'])}/")
        self.get("page", chance.choice(paths + more))

    def search(self):
        """What nobody asked before, with a word that nobody knows."""
        words = f"{chance.choice(WORDS)} {made_up_word()}"
        self.get("search", f"/groupes/?q={quote(words)}&page={chance.randrange(1, 3)}")

    def near(self):
        place = chance.choice(self.known["place"])
        self.get("place", f"/pres-de-chez-moi/?place={quote(place)}")

    def filtered(self):
        place, radius = chance.choice(self.known["place"]), chance.randrange(5, 95)
        self.get("filters", f"/groupes/?near={quote(place)}&radius={radius}&day=1&sort=distance")

    def group(self):
        self.get("group", f"/groupes/{chance.choice(self.known['group'])}/")

    def tongue(self):
        word = made_up_word()
        paths = (f"/nl/groepen/?q=rouw+{word}", f"/de/gruppen/?q=trauer+{word}", "/en/", "/nl/")
        self.get("other languages", chance.choice(paths))

    def program(self):
        page = f"page={chance.randrange(1, 9)}"
        paths = (f"/api/groups?{page}", f"/api/hsds/services?{page}", "/groupes/flux.atom")
        self.get("API", chance.choice(paths))

    def map(self):
        west, south = chance.uniform(2.6, 5.6), chance.uniform(49.6, 51.2)
        box = f"{west:.3f},{south:.3f},{west + 0.4:.3f},{south + 0.3:.3f}"
        self.get("map data", f"/carte.geojson?zoom=11&bbox={box}")

    def calendar(self):
        slug, region = chance.choice(self.known["group"]), chance.choice(self.known["region"])
        paths = (f"/groupes/{slug}/agenda.ics", f"/regions/{region}/agenda.ics")
        # A group whose dates nobody knows has no calendar.
        self.get("calendar", chance.choice(paths), good=(200, 404))

    def nothing(self):
        self.get("404", f"/{made_up_word()}/{made_up_word()}/", good=(404,))

    def hostile(self):
        """Too much, too long, not ours: refused, and nothing of it stays."""
        if chance.random() < 0.5:
            self.get("refused", "/proposer-un-groupe/", (413,), body=b"x" * 100_000)
        else:
            self.get("refused", f"/groupes/?q={'x' * 9000}", (400, 414))

    def file(self):
        """Made while it is sent."""
        files = ("groupes.csv", "groupes.json", "groupes.geojson", "meeting-guide.json")
        self.get("file", f"/donnees/{chance.choice(files)}")

    def leave_early(self):
        """Read a little of a file and hang up; begin to ask, and never end."""
        for request in (FILE, NEVER_WHOLE):
            try:
                with socket.create_connection((HOST, self.port), timeout=LONGEST) as one:
                    one.sendall(request)
                    one.settimeout(2)
                    one.recv(1000)
            except OSError:
                continue

    def report(self):
        """Each from another address: of one, only so many are taken."""
        self.reports += 1
        source = f"127.20.{self.reports // 250}.{self.reports % 250 + 1}"
        path = f"/groupes/{chance.choice(self.known['group'])}/signaler/"
        plain = {"Accept-Encoding": "identity"}
        _status, _headers, body = self.get("form", path, source=source, headers=plain)
        found = TOKEN.search(body.decode())
        if not found or self.over.wait(READING):
            return
        form = {"token": found[1], "problem": "other", "details": "Essai.", "subject": ""}
        sent = urlencode(form)
        self.get("form sent", path, (302,), source=source, headers=FROM_A_FORM, body=sent)

    def edit(self, editor):
        group = chance.choice(self.known["pk"])
        self.edits += 1
        began = time.monotonic()
        status = editor.edit(group, f"Essai {self.edits}.")
        self.note("edit", f"group {group}", status, time.monotonic() - began, (302,))
        if self.edits % 10 == 0:
            began = time.monotonic()
            status = editor.import_dry_run(self.edits)
            self.note("import", "dry run", status, time.monotonic() - began, (302,))
