"""The site in gunicorn with two workers, as in production: repeats, memory, a crowd."""

import os
import re
import selectors
import signal
import socket
import statistics
import subprocess
import sys
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from threading import Event, Thread
from time import monotonic, perf_counter, sleep

from django.conf import settings

from ...models import SupportGroup
from ...places.gazetteer import gazetteer
from ..processes import children_of
from .pages import HOST

WORKERS = 2
# Seconds; a hundred thousand groups on a busy machine take a minute to read.
STARTS_WITHIN = 300
CONNECTIONS = 8
ROUNDS = 9
SECONDS_A_ROUND = 0.4
SEARCHES = 20
CROWD = 200
CROWD_SECONDS = 10


def measure_rates(found, results):
    """Add to `results` the requests a second, of the page and of a static file of its size.

    Both are sent to the same server in turns, so that a busy moment of the machine slows both.
    """
    folder = settings.STATIC_ROOT / "bench"
    folder.mkdir(exist_ok=True)
    for result in results:
        # Noise, as compressed pages are.
        (folder / f"{result.size}.bin").write_bytes(os.urandom(result.size))
    with gunicorn() as (port, _server):
        for subject in found:
            warm_up(port, subject)
        for subject, result in zip(found, results, strict=True):
            static = f"{settings.STATIC_URL}bench/{result.size}.bin"
            repeats, files = [], []
            for _ in range(ROUNDS):
                repeats.append(rate(port, subject.paths[0], subject.status))
                files.append(rate(port, static))
            # The best round of each. The kernel deals the connections out: in many a round one
            # worker gets nearly all of them and the other idles, and either half may meet that.
            result.repeats = max(repeats)
            result.static = max(files)


@contextmanager
def gunicorn(workers=WORKERS, page_cache=""):
    """(port, process) of the site served by gunicorn as in production, on this machine only."""
    with socket.socket() as free:
        free.bind((HOST, 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "gunicorn", "--bind", f"{HOST}:{port}"]
    server = subprocess.Popen(  # noqa: S603
        [*command, "healing_together.wsgi"],
        cwd=settings.BASE_DIR,
        env={**os.environ, "WEB_CONCURRENCY": str(workers), "DJANGO_PAGE_CACHE_SIZE": page_cache},
    )
    try:
        end = monotonic() + STARTS_WITHIN
        while True:
            try:
                socket.create_connection((HOST, port)).close()
                break
            except OSError:
                if server.poll() is not None or monotonic() > end:
                    raise RuntimeError("gunicorn does not start") from None
                sleep(0.1)
        yield port, server
    finally:
        server.terminate()
        server.wait(timeout=30)


def warm_up(port, subject):
    """Ask until every worker has surely made this page once."""
    times = []
    for _ in range(100):
        with socket.create_connection((HOST, port), timeout=120) as connected:
            before = perf_counter()
            read_one(connected, request_for(subject.paths[0], "close"), subject.status)
            times.append(perf_counter() - before)
        # A page that is ready is much quicker than one that is made.
        if len(times) > 20 and max(times[-20:]) < 0.1:
            break


def request_for(path, keep="keep-alive"):
    return (
        f"GET {path.replace(' ', '%20')} HTTP/1.1\r\nHost: {HOST}\r\nAccept-Encoding: gzip, br\r\n"
        f"Connection: {keep}\r\n\r\n"
    ).encode()


def read_one(connected, request, status=200):
    """The length of one whole answer."""
    connected.sendall(request)
    answer = b""
    while b"\r\n\r\n" not in answer:
        answer += connected.recv(65536) or stop(request, answer)
    head, _, body = answer.partition(b"\r\n\r\n")
    if not head.startswith(b"HTTP/1.1 %d" % status):
        stop(request, answer)
    length = int(re.search(rb"(?i)content-length: *(\d+)", head)[1])
    while len(body) < length:
        body += connected.recv(65536) or stop(request, answer)
    return len(head) + 4 + length


def stop(request, answer):
    raise RuntimeError(f"{request.splitlines()[0]}: {answer[:100]}")


def rate(port, path, status=200, seconds=SECONDS_A_ROUND):
    """Answers a second over a few connections that stay open.

    Reads only as much as tells where an answer ends: what asks must not be slower than the server.
    """
    request = request_for(path)
    with socket.create_connection((HOST, port), timeout=30) as connected:
        length = read_one(connected, request, status)
    selector = selectors.DefaultSelector()
    buffer = bytearray(1 << 18)
    missing = {}
    for _ in range(CONNECTIONS):
        connected = socket.create_connection((HOST, port), timeout=30)
        selector.register(connected, selectors.EVENT_READ)
        connected.sendall(request)
        missing[connected] = length
    answers = 0
    start = perf_counter()
    while (now := perf_counter()) - start < seconds:
        for key, _events in selector.select(timeout=5):
            connected = key.fileobj
            read = connected.recv_into(buffer)
            if not read:
                stop(request, b"the server hung up")
            missing[connected] -= read
            if missing[connected] <= 0:
                answers += 1
                missing[connected] = length
                connected.sendall(request)
    for connected in missing:
        connected.close()
    return answers / (now - start)


# Workers ------------------------------------------------------------------------------------


def measure_workers():
    """A worker after some searches: MB of its own, MB that it shares; s until a new one answers."""
    with gunicorn(workers=1) as (port, server):
        for path in different_searches(SEARCHES):
            fetch(port, path)
        (worker,) = children_of(server.pid)
        own, shared = memory_of(worker)
        os.kill(worker, signal.SIGKILL)
        before = perf_counter()
        # What the one that is gone had taken is lost: the next answers.
        while not fetch(port, "/groupes/?q=deuil", patient=True):
            sleep(0.01)
        return own, shared, perf_counter() - before


def different_searches(number):
    """Addresses of lists that nobody asked for before."""
    towns = list(gazetteer().by_code)
    words = ["deuil", "alcool", "parkinson", "burn-out", "rouw", "solitude", "autisme"]
    for at in range(number):
        word, town = words[at % len(words)], towns[at * 37 % len(towns)]
        yield f"/groupes/?q={word}&near={town}&page={1 + at // len(towns)}"


def fetch(port, path, patient=False):
    """The length of an answer; 0 where the server hung up and that is expected."""
    try:
        with socket.create_connection((HOST, port), timeout=120) as connected:
            return read_one(connected, request_for(path, "close"))
    except (OSError, RuntimeError):
        if patient:
            return 0
        raise


def memory_of(pid):
    """(MB of its own, MB that it shares)"""
    kilobytes = dict.fromkeys(("Private", "Shared"), 0)
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        kind = line.partition("_")[0]
        if kind in kilobytes:
            kilobytes[kind] += int(line.split()[1])
    return kilobytes["Private"] / 1000, kilobytes["Shared"] / 1000


# A crowd ------------------------------------------------------------------------------------


def measure_crowd():
    """(answers a second, ms p50, ms p99, errors) of many who ask what nobody asked before.

    Nothing they ask for is kept, and an editor saves a group every second.
    """
    times, errors, numbers, stop = [], [], count(), Event()
    paths = list(different_searches(20_000))

    def visitor(port):
        while not stop.is_set():
            before = perf_counter()
            try:
                fetch(port, paths[next(numbers) % len(paths)])
            except (OSError, RuntimeError) as error:
                errors.append(str(error))
            times.append((perf_counter() - before) * 1000)

    with gunicorn(page_cache="1") as (port, _server):
        fetch(port, "/groupes/")
        visitors = [Thread(target=visitor, args=[port]) for _ in range(CROWD)]
        begun = monotonic()
        for one in visitors:
            one.start()
        for group in SupportGroup.objects.published().order_by("-pk")[:CROWD_SECONDS]:
            sleep(1)
            group.save()
        stop.set()
        for one in visitors:
            one.join()
        seconds = monotonic() - begun
    cuts = statistics.quantiles(times, n=100)
    return len(times) / seconds, statistics.median(times), cuts[-1], len(errors)
