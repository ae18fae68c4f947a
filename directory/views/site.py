"""The home page, the numbers, what stands beside them, and the error pages."""

from django.conf import settings
from django.db import connection
from django.http import HttpResponse, JsonResponse
from django.shortcuts import render
from django.urls import Resolver404, resolve, reverse
from django.utils import translation
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe
from django.views.generic import TemplateView

from ..crisis import all_helplines
from ..finding.asked import SupportGroupFilter
from ..finding.index import current_index
from ..finding.nearby import Nearby
from ..formats.structured_data import helpline_data
from ..maps import drawing
from ..maps.markers import boundaries as map_boundaries
from ..maps.markers import suggestions
from ..models import Audience, Theme
from ..places.gazetteer import gazetteer
from .groups import GEOJSON
from .regions import region_counts, with_counts
from .themes import count_about


@require_safe
def home(request):
    index = current_index()
    counts = region_counts(index)
    return render(
        request,
        "directory/home.html",
        {
            "filter": SupportGroupFilter(index=index),
            "map": drawing.belgium(counts),
            "regions": with_counts(gazetteer().drawn_regions, counts),
            "themes": [(theme, count_about(index, theme)) for theme in Theme.objects.branches()],
            "audiences": Audience.objects.filter(
                slug__in=["proches", "parents", "adultes", "adolescents"]
            ),
            "group_count": index.groups.bit_count(),
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
def helplines(request):
    lines = all_helplines()
    return render(
        request,
        "directory/helplines.html",
        {"helplines": lines, "structured": helpline_data(lines)},
    )


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
    return render(request, "directory/nearby.html", {"nearby": Nearby(request.GET)})


class Page(TemplateView):
    """A page of text whose name is its template's."""

    http_method_names = ["get", "head"]


@require_safe
@never_cache
def healthz(request):
    """200 only when the database answers."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return HttpResponse("ok\n", content_type="text/plain")


def not_found(request, exception):
    return render(request, "404.html", {"meant": meant_page(request)}, status=404)


def meant_page(request):
    """The address of a page that was asked for with the words of another language, or None."""
    first, slash, rest = request.path_info.removeprefix("/").partition("/")
    codes = [code for code, _name in settings.LANGUAGES]
    asked_in = first if slash and first in codes else ""
    path = rest if asked_in else request.path_info.removeprefix("/")
    for code in codes:
        with translation.override(code):
            try:
                match = resolve(reverse("home") + path)
            except Resolver404:
                continue
        with translation.override(asked_in or code):
            meant = reverse(match.view_name, args=match.args, kwargs=match.captured_kwargs)
        return meant if meant != request.path_info else None
    return None


def server_error(request):
    """The crisis numbers stand here even when the database does not answer."""
    return render(request, "500.html", status=500)
