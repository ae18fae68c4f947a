"""The list of groups, as a page, a feed and a map."""

from django.http import HttpResponse, JsonResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from ..finding.asked import SupportGroupFilter
from ..finding.criteria import Criteria
from ..finding.facets import Facets
from ..finding.summary import AnswerSummary
from ..formats.group_feed import feed_of
from ..maps import drawing
from ..maps.markers import markers as map_markers
from .calendars import calendar_url
from .problems import OPEN, bad_name, unknown_parameter, wrong_with

GEOJSON = "application/geo+json"
GROUPS_A_PAGE = 20


@require_safe
def group_list(request):
    found = SupportGroupFilter(request.GET)
    answer = found.answer
    page = answer.page(found.page_number, GROUPS_A_PAGE)
    summary = AnswerSummary.of_answer(answer)
    return render(
        request,
        "directory/group_list.html",
        {
            "filter": found,
            "answer": answer,
            "facets": Facets(found),
            "page": page,
            "summary": summary,
            "shelves": answer.shelves_on(page),
            "map": drawing.result(answer) if found.shows_map else None,
            "calendar_url": calendar_url(request, found.asked),
            "feed_url": feed_url(found),
            "finder_is_open": finder_is_open(found),
            "asked_in_brief": asked_in_brief(found.answer),
        },
    )


def feed_url(found):
    """The feed of what the page shows: without a place that is known, it shows all distances."""
    idle = () if found.answer.place else ("near", "radius")
    asked = Criteria(**{name: value for name, value in found.asked.items() if name not in idle})
    return reverse("group_feed") + (f"?{asked.query()}" if asked else "")


def finder_is_open(found):
    """The search folds to a line once it has an answer; it stands open while it needs words."""
    answer = found.answer
    asks = {*found.asked} - {"sort", "view", "exact"}
    is_wrong = found.form.errors or answer.unknown_place
    # Who is in danger reads numbers; other words can wait.
    in_danger = answer.understanding and answer.understanding.danger
    has_answer = answer.count or answer.direct_services or in_danger
    return not (asks and has_answer) or bool(is_wrong)


def asked_in_brief(answer):
    """« deuil · 5000 Namur »: the words and the place of a search, on one line."""
    place = answer.place.label if answer.place else ""
    return " · ".join(filter(None, [answer.asked.get("q"), place]))


@require_safe
def group_feed(request):
    """What is new, changed, paused and ended among the groups that answer, as Atom."""
    found = SupportGroupFilter(request.GET)
    if unknown := unknown_parameter(request.GET, known=found.filters):
        return bad_name(unknown)
    if wrong := wrong_with(found):
        return wrong
    body = feed_of(found, request.build_absolute_uri("/").rstrip("/"))
    return HttpResponse(body, content_type="application/atom+xml; charset=utf-8", headers=OPEN)


@require_safe
def map_data(request):
    """The groups that answer the filters of the list, clustered for what is in view."""
    answer = SupportGroupFilter(request.GET).answer
    return JsonResponse(map_markers(answer, request.GET), content_type=GEOJSON)
