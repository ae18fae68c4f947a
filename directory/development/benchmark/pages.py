"""What is measured, in this process and with no page kept ready (`DJANGO_PAGE_CACHE_SIZE=1`).

Queries, milliseconds of the clock and of the processor, bytes.
"""

import os
import re
import resource
import statistics
import sys
from dataclasses import dataclass
from itertools import cycle, islice
from time import monotonic, perf_counter, process_time

from django.conf import settings
from django.core.servers.basehttp import get_internal_wsgi_application
from django.db import connection
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext
from django.urls import NoReverseMatch, reverse
from django.utils.translation import override

from ...finding.index import current_index
from ...models import SupportGroup
from ...places.gazetteer import gazetteer

HOST = "127.0.0.1"
MOST_REQUESTS = 100
FEWEST_REQUESTS = 20
SECONDS_A_PAGE = 5
WHOLE_FILES = ("groupes.csv", "groupes.json", "groupes.geojson", "meeting-guide.json")
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
    cpu: float
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
    with override("nl"):
        dutch = reverse("group_list")
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
            "list in Dutch",
            tuple(f"{dutch}?q=rouw&near={town}" for town in towns),
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
    times, cpu = [], []
    end = monotonic() + SECONDS_A_PAGE
    for path in islice(cycle(subject.paths), MOST_REQUESTS):
        before, worked = perf_counter(), process_time()
        application.get(path)
        times.append((perf_counter() - before) * 1000)
        cpu.append((process_time() - worked) * 1000)
        if len(times) >= FEWEST_REQUESTS and monotonic() > end:
            break
    body = application.get(subject.paths[0])
    return Result(
        name=subject.name,
        queries=number,
        p50=statistics.median(times),
        p95=statistics.quantiles(times, n=20)[-1],
        cpu=statistics.median(cpu),
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
