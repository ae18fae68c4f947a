"""How many pages were sent, of which kind and how fast: numbers only, nothing of who asked.

A page is known by the name of its route, never by its address or by what was asked. Each process
counts for itself; what all of a machine's processes counted is put together when somebody asks.
"""

import json
import os
import secrets
from bisect import bisect_left
from contextlib import suppress
from pathlib import Path
from time import perf_counter

from django.conf import settings

# Seconds until an answer begins; above the last is « more ».
BOUNDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10)
# In the WSGI environment: the name of the page, and whether it was kept ready.
PAGE, KEPT = "healing_together.page", "healing_together.kept"
OTHER, STATIC = "other", "static"
# Where the processes of one machine put what they counted; gunicorn.conf.py makes the folder.
FOLDER = "HEALING_TOGETHER_COUNTS"


class Counts:
    """{(page, status, kept): how many within each bound, and the seconds of all of them}.

    Threads share it without a lock, which would cost more than a count that is lost now and then.
    """

    def __init__(self):
        self.start_anew()

    def start_anew(self):
        """A process counts from nothing, also one that was forked from another."""
        self.of = {}
        # No process writes into the file of one that was before it under the same number.
        self.name = f"{os.getpid()}-{secrets.token_hex(4)}.json"

    def note(self, page, status, kept, seconds):
        key = page, status, kept
        counts = self.of.get(key)
        if counts is None:
            counts = self.of.setdefault(key, [0] * (len(BOUNDS) + 1) + [0.0])
        counts[bisect_left(BOUNDS, seconds)] += 1
        counts[-1] += seconds

    def share(self, state):
        """Put it, and `state` of this process, where the other processes find it."""
        folder = os.environ.get(FOLDER)
        if not folder:
            return
        rows = [[*key, counts] for key, counts in list(self.of.items())]
        new = Path(folder) / f"{self.name}.new"
        with suppress(OSError):
            new.write_text(json.dumps({"pid": os.getpid(), "counts": rows, "state": state}))
            new.replace(Path(folder) / self.name)


counts = Counts()
os.register_at_fork(after_in_child=counts.start_anew)


def of_all():
    """(counts of all processes, [(number of a process that runs, its state)])."""
    together, states = {}, []
    for shared in read_shared():
        for page, status, kept, numbers in shared["counts"]:
            key = page, status, kept
            known = together.get(key)
            added = zip(known, numbers, strict=True) if known else None
            together[key] = [sum(pair) for pair in added] if added else numbers
        if runs(shared["pid"]):
            states.append((shared["pid"], shared["state"]))
    return together, states


def read_shared():
    """Also of processes that have ended: a number that sinks would look like a new start."""
    folder = os.environ.get(FOLDER)
    for path in sorted(Path(folder).glob("*.json")) if folder else []:
        with suppress(OSError, ValueError):
            yield json.loads(path.read_text())


def runs(pid):
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


class Counting:
    """A WSGI application around all others: counts what they answer."""

    def __init__(self, application):
        self.application = application

    def __call__(self, environ, start_response):
        began = perf_counter()
        status = "500"

        def started(line, headers, exc_info=None):
            nonlocal status
            status = line[:3]
            return start_response(line, headers, exc_info)

        answer = self.application(environ, started)
        counts.note(
            environ.get(PAGE, OTHER), status, environ.get(KEPT, False), perf_counter() - began
        )
        return answer


def name_of_the_page(get_response):
    """Middleware: note under which name an answer is counted."""

    def middleware(request):
        response = get_response(request)
        if match := request.resolver_match:
            request.environ[PAGE] = match.view_name or OTHER
        elif request.path_info.startswith(settings.STATIC_URL):
            request.environ[PAGE] = STATIC
        return response

    return middleware
