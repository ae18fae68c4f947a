"""Measure the pages against the budgets of the design; see `manage.py bench`.

What takes time is measured in three ways: in this process with no page kept ready
(`DJANGO_PAGE_CACHE_SIZE=1`: queries, milliseconds, bytes), in gunicorn with two workers as a repeat
of the same page, and there again as a static file of the same size.
"""

import os
import re
import resource
import selectors
import socket
import statistics
import subprocess
import sys
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from itertools import cycle, islice
from time import monotonic, perf_counter, sleep

from django.conf import settings
from django.core.servers.basehttp import get_internal_wsgi_application
from django.db import connection
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext
from django.urls import NoReverseMatch, reverse

from ..finding.index import current_index
from ..models import SupportGroup
from ..places.gazetteer import gazetteer

HOST = "127.0.0.1"
WORKERS = 2
CONNECTIONS = 8
ROUNDS = 9
SECONDS_A_ROUND = 0.4
MOST_REQUESTS = 100
FEWEST_REQUESTS = 20
SECONDS_A_PAGE = 5
REPEAT = 0.8
WHOLE_FILES = ("groupes.csv", "groupes.json", "groupes.geojson", "meeting-guide.json")
FIRST_BYTE = 300  # ms
GROWTH = 60  # MB
WEIGHT = 60_000
LOADED = re.compile(r"""<(?:link|script|img|source)\b[^>]*?\b(?:href|src)="([^"?#]+)""")
LOADED_BY_CSS = re.compile(r"""(?:url\(|@import\s*)["']?([^"')]+)""")


@dataclass(frozen=True)
class Subject:
    """One sort of page. The first path is the one that is repeated; the others vary the times."""

    name: str
    paths: tuple
    queries: int | None = None
    milliseconds: int | None = None
    is_page: bool = True


@dataclass
class Result:
    name: str
    queries: int
    p50: float
    p95: float
    size: int
    weight: int | None
    repeats: float = 0
    static: float = 0

    @property
    def ratio(self):
        return self.repeats / self.static


def subjects():
    """What is measured, with the budgets."""
    towns = ["5000", "1000", "4000", "6000", "9000", "2000", "7000", "8000", "3000", "4780"]
    words = ["deuil", "alzheimer", "groupe de parole parents", "depresion", "rouw", "alcool"]
    slugs = SupportGroup.objects.published().order_by("-pk").values_list("slug", flat=True)[:20]
    groups = reverse("group_list")
    regions = [region.slug for region in gazetteer().drawn_regions]
    found = [
        Subject("home", (reverse("home"),)),
        Subject(
            "list",
            (groups, *(f"{groups}?page={page}" for page in range(2, 10))),
            queries=10,
            milliseconds=60,
        ),
        Subject(
            "list, text and place",
            tuple(
                f"{groups}?q={words[number % len(words)]}&near={town}"
                for number, town in enumerate(towns)
            ),
            queries=10,
            milliseconds=80,
        ),
        Subject(
            "list, this week",
            tuple(f"{groups}?when=week&page={page}" for page in range(1, 10)),
            queries=10,
            milliseconds=60,
        ),
        Subject(
            "agenda",
            tuple(f"{reverse('agenda')}?page={page}" for page in range(1, 10)),
            queries=10,
            milliseconds=60,
        ),
        Subject(
            "calendar of a region",
            tuple(reverse("region_calendar", args=[slug]) for slug in ["namur", *regions]),
            queries=10,
            milliseconds=300,
        ),
        Subject(
            "group",
            tuple(reverse("group_detail", args=[slug]) for slug in slugs),
            queries=8,
            milliseconds=20,
        ),
        Subject(
            "region",
            tuple(reverse("region_detail", args=[slug]) for slug in ["namur", *regions]),
            queries=12,
        ),
        Subject(
            "place lookup", tuple(f"{reverse('nearby')}?place={town}" for town in towns), queries=10
        ),
    ]
    pages = [f"?per_page=50&page={page}" for page in range(1, 9)]
    found += [
        Subject(name, tuple(address + page for page in pages), 10, 60, is_page=False)
        for name, address in (("API", "/api/groups"), ("HSDS", "/api/hsds/services"))
    ]
    frames = tuple(f"{reverse('embed_groups')}?near={town}" for town in towns)
    found.append(Subject("embedded list", frames, queries=10, milliseconds=60))
    feeds = tuple(
        f"{reverse('group_feed')}{query}" for query in ("", "?region=namur", "?near=5000")
    )
    found.append(Subject("feed", feeds, queries=10, is_page=False))
    try:
        data = reverse("map_data")
    except NoReverseMatch:
        sys.stderr.write("There is no map data yet: not measured.\n")
    else:
        near = ("", "?zoom=11&bbox=4.2,50.7,4.6,51", "?theme=deuil-et-perte")
        found.append(
            Subject(
                "map data", tuple(data + query for query in near), milliseconds=50, is_page=False
            )
        )
    return found


# In this process ---------------------------------------------------------------------------


class Application:
    """The site as a server calls it, from the page cache to the last signal."""

    def __init__(self):
        self.handler = get_internal_wsgi_application()
        self.factory = RequestFactory()

    def get(self, path, accept_encoding="gzip, br"):
        return b"".join(self.pieces(path, accept_encoding))

    def pieces(self, path, accept_encoding="gzip, br"):
        """The answer as it comes: a file is sent while it is made."""
        path, _, query = path.partition("?")
        environ = self.factory._base_environ(
            PATH_INFO=path,
            QUERY_STRING=query,
            REQUEST_METHOD="GET",
            HTTP_HOST=HOST,
            HTTP_ACCEPT_ENCODING=accept_encoding,
        )
        status = []
        response = self.handler(environ, lambda line, headers, *error: status.append(line))
        yield from response
        if hasattr(response, "close"):
            response.close()
        if status != ["200 OK"]:
            raise RuntimeError(f"{path}?{query}: {status}")


def measure_times(found):
    """[Result], each without the rates. A first visit of each page is not counted."""
    application = Application()
    return [measure_page(application, subject) for subject in found]


def measure_page(application, subject):
    for path in subject.paths:
        body = application.get(path)
    with CaptureQueriesContext(connection) as queries:
        application.get(subject.paths[0])
        # And the data version, which is read past Django's count.
        number = len(queries) + 1
    times = []
    end = monotonic() + SECONDS_A_PAGE
    for path in islice(cycle(subject.paths), MOST_REQUESTS):
        before = perf_counter()
        application.get(path)
        times.append((perf_counter() - before) * 1000)
        if len(times) >= FEWEST_REQUESTS and monotonic() > end:
            break
    body = application.get(subject.paths[0])
    return Result(
        name=subject.name,
        queries=number,
        p50=statistics.median(times),
        p95=statistics.quantiles(times, n=20)[-1],
        size=len(body),
        weight=len(body) + weight_of_files(subject) if subject.is_page else None,
    )


def weight_of_files(subject):
    """Bytes of all static files that the page loads, as they are sent."""
    page = Application().get(subject.paths[0], accept_encoding="")
    waiting = LOADED.findall(page.decode(errors="replace"))
    seen = {}
    while waiting:
        address = waiting.pop()
        name = address.removeprefix(settings.STATIC_URL)
        file = settings.STATIC_ROOT / name
        if name == address or name in seen or not file.is_file():
            continue
        sent = [file.with_name(file.name + end) for end in (".br", ".gz", "")]
        seen[name] = min(one.stat().st_size for one in sent if one.exists())
        if file.suffix == ".css":
            inside = LOADED_BY_CSS.findall(file.read_text(encoding="utf-8"))
            folder = file.parent
            waiting += [
                settings.STATIC_URL
                + os.path.relpath(os.path.normpath(folder / one), settings.STATIC_ROOT)
                for one in inside
                if not one.startswith("data:")
            ]
    return sum(seen.values())


def measure_files():
    """[[name, ms until the first byte, seconds in all, MB, MB that the process grew]]."""
    application, measured = Application(), []
    for name in WHOLE_FILES:
        memory, before = most_memory(), perf_counter()
        first, size = None, 0
        for piece in application.pieces(reverse("data_file", args=[name]), accept_encoding=""):
            first = first or (piece and (perf_counter() - before) * 1000)
            size += len(piece)
        seconds = perf_counter() - before
        measured.append([name, first, seconds, size / 1e6, most_memory() - memory])
    return measured


def most_memory():
    """MB that this process ever had at once."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000


def measure_changes():
    """(seconds of a new process until it has read all groups, ms after an editor's change)."""
    before = perf_counter()
    current_index()
    first = perf_counter() - before
    group = SupportGroup.objects.published().order_by("pk").last()
    times = []
    for _ in range(5):
        group.save()
        before = perf_counter()
        current_index()
        times.append((perf_counter() - before) * 1000)
    return first, statistics.median(times)


# In gunicorn -------------------------------------------------------------------------------


def measure_rates(found, results):
    """Add to `results` the requests a second, of the page and of a static file of its size.

    Both are sent to the same server in turns, so that a busy moment of the machine slows both.
    """
    folder = settings.STATIC_ROOT / "bench"
    folder.mkdir(exist_ok=True)
    for result in results:
        # Noise, as compressed pages are.
        (folder / f"{result.size}.bin").write_bytes(os.urandom(result.size))
    with gunicorn() as port:
        for subject in found:
            warm_up(port, subject.paths[0])
        for subject, result in zip(found, results, strict=True):
            static = f"{settings.STATIC_URL}bench/{result.size}.bin"
            repeats, files = [], []
            for _ in range(ROUNDS):
                repeats.append(rate(port, subject.paths[0]))
                files.append(rate(port, static))
            # The best round of each. The kernel deals the connections out: in many a round one
            # worker gets nearly all of them and the other idles, and either half may meet that.
            result.repeats = max(repeats)
            result.static = max(files)


@contextmanager
def gunicorn():
    """The port of the site served by gunicorn as in production, on this machine only."""
    with socket.socket() as free:
        free.bind((HOST, 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "gunicorn", "--bind", f"{HOST}:{port}"]
    server = subprocess.Popen(  # noqa: S603
        [*command, "healing_together.wsgi"],
        cwd=settings.BASE_DIR,
        env={**os.environ, "WEB_CONCURRENCY": str(WORKERS), "DJANGO_PAGE_CACHE_SIZE": ""},
    )
    try:
        end = monotonic() + 60
        while True:
            try:
                socket.create_connection((HOST, port)).close()
                break
            except OSError:
                if server.poll() is not None or monotonic() > end:
                    raise RuntimeError("gunicorn does not start") from None
                sleep(0.1)
        yield port
    finally:
        server.terminate()
        server.wait(timeout=30)


def warm_up(port, path):
    """Ask until every worker has surely made this page once."""
    times = []
    for _ in range(100):
        with socket.create_connection((HOST, port), timeout=120) as connected:
            before = perf_counter()
            read_one(connected, request_for(path, "close"))
            times.append(perf_counter() - before)
        # A page that is ready is much quicker than one that is made.
        if len(times) > 20 and max(times[-20:]) < 0.1:
            break


def request_for(path, keep="keep-alive"):
    return (
        f"GET {path.replace(' ', '%20')} HTTP/1.1\r\nHost: {HOST}\r\nAccept-Encoding: gzip, br\r\n"
        f"Connection: {keep}\r\n\r\n"
    ).encode()


def read_one(connected, request):
    """The length of one whole answer."""
    connected.sendall(request)
    answer = b""
    while b"\r\n\r\n" not in answer:
        answer += connected.recv(65536) or stop(request, answer)
    head, _, body = answer.partition(b"\r\n\r\n")
    if not head.startswith(b"HTTP/1.1 200"):
        stop(request, answer)
    length = int(re.search(rb"(?i)content-length: *(\d+)", head)[1])
    while len(body) < length:
        body += connected.recv(65536) or stop(request, answer)
    return len(head) + 4 + length


def stop(request, answer):
    raise RuntimeError(f"{request.splitlines()[0]}: {answer[:100]}")


def rate(port, path, seconds=SECONDS_A_ROUND):
    """Answers a second over a few connections that stay open.

    Reads only as much as tells where an answer ends: what asks must not be slower than the server.
    """
    request = request_for(path)
    with socket.create_connection((HOST, port), timeout=30) as connected:
        length = read_one(connected, request)
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


# Result ------------------------------------------------------------------------------------


def measure():
    """Everything about the database of this process, ready for JSON."""
    first, change = measure_changes()
    found = subjects()
    results = measure_times(found)
    files = measure_files()
    connection.close()
    measure_rates(found, results)
    return {
        "database": connection.vendor,
        "groups": current_index().groups.bit_count(),
        "first": first,
        "change": change,
        "files": files,
        "results": [asdict(result) for result in results],
        "budgets": {subject.name: [subject.queries, subject.milliseconds] for subject in found},
    }


HEADINGS = [
    "Database",
    "Groups",
    "Page",
    "SQL",
    "p50 ms",
    "p95 ms",
    "KB",
    "KB in all",
    "Repeats/s",
    "File/s",
    "Ratio",
    "",
]


def row_of(measured, result):
    """One line of the table, each value with its budget."""
    queries, milliseconds = measured["budgets"][result.name]
    checks = [
        (result.queries, queries, result.queries <= (queries or result.queries)),
        (result.p95, milliseconds, result.p95 <= (milliseconds or result.p95)),
        (result.weight, WEIGHT, (result.weight or 0) <= WEIGHT),
        (result.ratio, REPEAT, result.ratio >= REPEAT),
    ]
    return [
        measured["database"],
        f"{measured['groups']:,}",
        result.name,
        within(f"{result.queries}", queries),
        f"{result.p50:.0f}",
        within(f"{result.p95:.0f}", milliseconds),
        f"{result.size / 1000:.1f}",
        within(f"{result.weight / 1000:.0f}", WEIGHT // 1000) if result.weight else "",
        f"{result.repeats:,.0f}",
        f"{result.static:,.0f}",
        within(f"{result.ratio:.2f}", REPEAT),
        "PASS" if all(passed for _value, _budget, passed in checks) else "FAIL",
    ]


def within(value, budget):
    return f"{value} / {budget}" if budget else value


def table(all_measured, markdown=False):
    """The lines to print."""
    rows = [
        row_of(measured, Result(**result))
        for measured in all_measured
        for result in measured["results"]
    ]
    if markdown:
        yield "| " + " | ".join(HEADINGS) + " |"
        yield "|" + "---|" * len(HEADINGS)
        for row in rows:
            yield "| " + " | ".join(row) + " |"
    else:
        widths = [max(map(len, column)) for column in zip(HEADINGS, *rows, strict=True)]
        for row in (HEADINGS, *rows):
            yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
    yield ""
    for measured in all_measured:
        yield (
            f"{measured['database']}, {measured['groups']:,} groups: a new process has read them "
            f"after {measured['first']:.1f} s; an editor's change takes {measured['change']:.0f} "
            f"ms more, once a process."
        )
        for name, first, seconds, size, growth in measured.get("files", ()):
            yield (
                f"{measured['database']}, {measured['groups']:,} groups, {name}: first byte after "
                f"{first:.0f} / {FIRST_BYTE} ms, {size:.1f} MB in {seconds:.1f} s, {growth:.0f} / "
                f"{GROWTH} MB of memory: {'PASS' if is_light(first, growth) else 'FAIL'}."
            )


def is_light(first, growth):
    """Whether a whole file came at once, and never stood whole in memory."""
    return first <= FIRST_BYTE and growth <= GROWTH


def passes(all_measured):
    light = [
        is_light(first, growth)
        for measured in all_measured
        for _name, first, _seconds, _size, growth in measured.get("files", ())
    ]
    return all(light) and all(
        row_of(measured, Result(**result))[-1] == "PASS"
        for measured in all_measured
        for result in measured["results"]
    )
