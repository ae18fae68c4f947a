"""Visitors that read, that send reports, and an editor whose changes are looked for."""

import re
import socket
import threading
import time
from itertools import cycle
from random import Random
from urllib.parse import urlencode

import psycopg

from .. import browser

URGENT = "/urgence/"
LONGEST = 10  # seconds, for one answer
# Chance is none of a secret.
chance = Random()  # noqa: S311
READING = 3.3  # before a form is sent
FROM_A_FORM = {
    "Content-Type": "application/x-www-form-urlencoded",
    "Sec-Fetch-Site": "same-origin",
}
TOKEN = re.compile(r'name="token" value="([^"]+)"')
WORDS = ("deuil", "alcool", "angoisse", "solitude", "burn-out", "parents", "bipolaire", "dette")


def ask(port, path, source="127.0.0.1", body=None):
    """(status, text); 0 when nobody answers."""
    headers = {"Accept-Encoding": "identity"}
    if body is not None:
        headers |= FROM_A_FORM
        body = urlencode(body)
    status, _headers, text = browser.ask(
        port, path, source=source, headers=headers, body=body, longest=LONGEST
    )
    return status, text.decode(errors="replace")


class Load:
    """`ports` are the doors; without a front a visitor tries the next one, as the front does."""

    def __init__(self, ports, groups):
        self.ports, self.groups = ports, groups
        # (when it began, path, status, seconds)
        self.answers = []
        self.accepted = []
        # (when a form came back, with which status, whether what was typed was in it)
        self.sent_back = []
        self.over = threading.Event()
        self.threads = []

    def ask(self, path, **more):
        began = time.monotonic()
        status = 0
        for port in chance.sample(self.ports, len(self.ports)):
            status, text = ask(port, path, **more)
            if status not in (0, 502, 504):
                break
        self.answers.append((began, path, status, time.monotonic() - began))
        return status, text

    def start(self):
        kinds = [self.read, self.read, self.read, self.urgent, self.report, self.report]
        self.threads = [
            threading.Thread(target=kind, args=[number], daemon=True)
            for number, kind in enumerate(kinds)
        ]
        for thread in self.threads:
            thread.start()

    def stop(self):
        self.over.set()
        for thread in self.threads:
            thread.join(LONGEST + 5)

    def paths(self):
        """Pages that are kept, and pages that nobody has asked for before."""
        for number in cycle(range(10_000)):
            yield "/"
            yield f"/groupes/?q={chance.choice(WORDS)}&page={number % 3 + 1}"
            yield f"/groupes/{chance.choice(self.groups)}/"
            yield f"/pres-de-chez-moi/?place={chance.randrange(1000, 9990, 10)}"
            yield f"/groupes/?near=5000&radius={number % 90 + 10}"

    def read(self, number):
        for path in self.paths():
            if self.over.wait(0.05):
                return
            self.ask(path)

    def urgent(self, number):
        while not self.over.wait(0.1):
            self.ask(URGENT)

    def report(self, number):
        """Each report comes from another address: of one, only so many are taken."""
        for count in range(1, 10_000):
            path = f"/groupes/{chance.choice(self.groups)}/signaler/"
            source = f"127.{number + 10}.{count // 250}.{count % 250 + 1}"
            found = TOKEN.search(self.ask(path, source=source)[1])
            if self.over.wait(READING if found else 0.3):
                return
            if found:
                self.send(path, source, found[1], f"essai {number}-{count}")

    def send(self, path, source, token, words):
        form = {"token": token, "problem": "other", "details": words, "subject": ""}
        # One door: what is not answered may be written all the same.
        status, text = ask(chance.choice(self.ports), path, source=source, body=form)
        if status == 302:
            self.accepted.append(words)
        else:
            self.sent_back.append((time.monotonic(), status, words in text))


def write(url, slug, words):
    """As an editor's save: the number of the data moves with it."""
    with psycopg.connect(url) as connection:
        connection.execute("UPDATE directory_dataversion SET number = number + 1")
        connection.execute(
            "UPDATE directory_supportgroup SET summary = %s, updated_at = now() WHERE slug = %s",
            [words, slug],
        )


def seconds_until_public(ports, slug, words, most=30):
    """For each port, how long after now its page says it; None when it does not."""
    began, left, found = time.monotonic(), set(ports), {}
    while left and time.monotonic() - began < most:
        for port in list(left):
            if words in ask(port, f"/groupes/{slug}/")[1]:
                found[port] = time.monotonic() - began
                left.remove(port)
        time.sleep(0.05)
    return [found.get(port) for port in ports]


def slow_sockets(port, number=8):
    """Clients that send a byte now and then; `close()` each."""
    sockets = [socket.create_connection(("127.0.0.1", port), timeout=5) for _ in range(number)]
    head = b"POST /proposer-un-groupe/ HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 60000\r\n"
    for one in sockets:
        one.sendall(head)
    return sockets


def drip(sockets):
    for one in sockets:
        try:
            one.sendall(b"X")
        except OSError:
            continue
