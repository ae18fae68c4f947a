"""The home page, the numbers, what stands beside them, and the error pages."""

from django.db import DatabaseError, connections
from django.http import HttpResponse, JsonResponse
from django.shortcuts import render
from django.views.decorators.cache import cache_control, never_cache
from django.views.decorators.http import require_safe
from django.views.generic import TemplateView

from ..database import replicas
from ..database.breaker import breaker_of
from ..database.waiting import waiting_at_most
from ..finding.asked import SupportGroupFilter
from ..finding.index import current_index
from ..finding.nearby import Nearby
from ..finding.summary import AnswerSummary
from ..formats.structured_data import helpline_data
from ..maps import drawing
from ..maps.markers import boundaries as map_boundaries
from ..maps.markers import suggestions
from ..places.gazetteer import gazetteer
from .groups import GEOJSON
from .regions import region_counts, with_counts
from .themes import count_about
from .urgent import Numbers

# Audiences that the home page has an entrance for.
DOORS = [("audience", slug) for slug in ("proches", "parents", "adultes", "adolescents")]
# Seconds that a health check waits for the database.
HONEST_WITHIN = 0.8


@require_safe
def home(request):
    index = current_index()
    counts = region_counts(index)
    listed = index.listed.items()
    branches = [row for (kind, _), row in listed if kind == "theme" and row.parent_id is None]
    return render(
        request,
        "directory/home.html",
        {
            "filter": SupportGroupFilter(index=index),
            "region_counts": tuple(counts.values()),
            # Called where the page does not have it drawn.
            "map": lambda: drawing.belgium(counts),
            "regions": with_counts(gazetteer().drawn_regions, counts),
            "themes": tuple((theme, count_about(index, theme)) for theme in branches),
            "audiences": [index.listed[key] for key in DOORS if key in index.listed],
            "group_count": index.groups.bit_count(),
            # Articles are no part of the index: what is drawn of them is kept for one state.
            "version": index.version,
        },
    )


@require_safe
def boundaries(request):
    return JsonResponse(map_boundaries(), content_type=GEOJSON)


@require_safe
def search_suggestions(request):
    """Places and themes for the search boxes; the device looks into them, no letter is sent."""
    return JsonResponse(suggestions(current_index()))


@require_safe
@cache_control(no_cache=True)
def helplines(request):
    """It says who answers now: kept for nobody."""
    numbers = Numbers()
    context = {"numbers": numbers, "structured": helpline_data(numbers.lines)}
    return render(request, "directory/helplines.html", context)


@require_safe
def helplines_worker(request):
    """The service worker of the page above; a new data version makes it fetch the page anew."""
    return render(
        request,
        "directory/worker.js",
        {"version": current_index().version},
        content_type="text/javascript",
    )


@require_safe
def nearby(request):
    found = Nearby(request.GET)
    summary = AnswerSummary.of_nearby(found) if found.place else None
    return render(request, "directory/nearby.html", {"nearby": found, "summary": summary})


class Page(TemplateView):
    """A page of text whose name is its template's."""

    http_method_names = ["get", "head"]


@require_safe
@never_cache
def healthz(request):
    """200 only when the database answers; also when only a replica does: pages can be read."""
    for alias in [replicas.PRIMARY, *replicas.aliases()]:
        if answers(alias):
            said = "ok" if alias == replicas.PRIMARY else "read only"
            return HttpResponse(f"{said}\n", content_type="text/plain")
    return HttpResponse("no database\n", content_type="text/plain", status=503)


def answers(alias):
    connection = connections[alias]
    try:
        if breaker_of(alias).is_open:
            return False
        with waiting_at_most(HONEST_WITHIN), connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except DatabaseError:
        return False
    return True
