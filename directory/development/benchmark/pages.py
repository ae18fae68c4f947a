"""What is measured, in this process and with no page kept ready (`DJANGO_PAGE_CACHE_SIZE=1`).

Queries, milliseconds of the clock and of the processor, bytes.
"""

import logging
import os
import re
import resource
import statistics
from dataclasses import dataclass
from functools import partial
from itertools import cycle, islice
from time import monotonic, perf_counter, process_time

from django.conf import settings
from django.core.servers.basehttp import get_internal_wsgi_application
from django.db import connection
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from ...finding.index import current_index
from ...models import SupportGroup

HOST = "127.0.0.1"
MOST_REQUESTS = 100
FEWEST_REQUESTS = 20
SECONDS_A_PAGE = 5
WHOLE_FILES = ("groupes.csv", "groupes.json", "groupes.geojson", "meeting-guide.json")
LOADED = re.compile(r"""<(?:link|script|img|source)\b[^>]*?\b(?:href|src)="([^"?#]+)""")
LOADED_BY_CSS = re.compile(r"""(?:url\(|@import\s*)["']?([^"')]+)""")


@dataclass
class Result:
    name: str
    queries: int
    p50: float
    p95: float
    cpu: float
    size: int
    weight: int | None
    status: int = 200
    repeats: float = 0
    static: float = 0

    @property
    def is_kept(self):
        return self.status == 200

    @property
    def ratio(self):
        return self.repeats / self.static


class Application:
    """The site as a server calls it, from the page cache to the last signal."""

    def __init__(self):
        self.handler = get_internal_wsgi_application()
        # Which sets the logs up. A page that is gone is measured, too: no news.
        logging.getLogger("django.request").setLevel(logging.ERROR)
        self.factory = RequestFactory()

    def get(self, path, accept_encoding="gzip, br", status=200):
        return b"".join(self.pieces(path, accept_encoding, status))

    def pieces(self, path, accept_encoding="gzip, br", status=200):
        """The answer as it comes: a file is sent while it is made."""
        path, _, query = path.partition("?")
        environ = self.factory._base_environ(
            PATH_INFO=path,
            QUERY_STRING=query,
            REQUEST_METHOD="GET",
            HTTP_HOST=HOST,
            HTTP_ACCEPT_ENCODING=accept_encoding,
        )
        lines = []
        response = self.handler(environ, lambda line, headers, *error: lines.append(line))
        yield from response
        if hasattr(response, "close"):
            response.close()
        if [int(line.partition(" ")[0]) for line in lines] != [status]:
            raise RuntimeError(f"{path}?{query}: {lines}")


def measure_times(found):
    """[Result], each without the rates. A first visit of each page is not counted."""
    application = Application()
    return [measure_page(application, subject) for subject in found]


def measure_page(application, subject):
    get = partial(application.get, status=subject.status)
    for path in subject.paths:
        get(path)
    with CaptureQueriesContext(connection) as queries:
        get(subject.paths[0])
        # And the data version, which is read past Django's count.
        number = len(queries) + 1
    times, cpu = [], []
    end = monotonic() + SECONDS_A_PAGE
    for path in islice(cycle(subject.paths), MOST_REQUESTS):
        before, worked = perf_counter(), process_time()
        get(path)
        times.append((perf_counter() - before) * 1000)
        cpu.append((process_time() - worked) * 1000)
        if len(times) >= FEWEST_REQUESTS and monotonic() > end:
            break
    body = get(subject.paths[0])
    return Result(
        name=subject.name,
        queries=number,
        p50=statistics.median(times),
        p95=statistics.quantiles(times, n=20)[-1],
        cpu=statistics.median(cpu),
        size=len(body),
        weight=len(body) + weight_of_files(subject) if subject.is_page else None,
        status=subject.status,
    )


def weight_of_files(subject):
    """Bytes of all static files that the page loads, as they are sent."""
    page = Application().get(subject.paths[0], accept_encoding="", status=subject.status)
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
    """Of the processor: (s of a process that reads all groups, ms after an editor's change)."""
    before = process_time()
    current_index()
    first = process_time() - before
    group = SupportGroup.objects.published().order_by("pk").last()
    times = []
    for _ in range(5):
        group.save()
        before = process_time()
        current_index()
        times.append((process_time() - before) * 1000)
    return first, statistics.median(times)
