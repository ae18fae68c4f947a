"""The list of groups with its map, and the page of one group."""

from django.db.models import prefetch_related_objects
from django.http import Http404, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from ..finding.answer import Answer
from ..finding.asked import SupportGroupFilter
from ..finding.cards import Row, given
from ..finding.coming import coming_of
from ..finding.criteria import Criteria
from ..finding.facets import Facets
from ..finding.index import current_index
from ..finding.summary import AnswerSummary
from ..formats.group_feed import feed_of
from ..formats.structured_data import group_data
from ..formats.structured_dates import events_data
from ..maps import drawing
from ..maps.markers import markers as map_markers
from ..models import SupportGroup
from ..models.groups import card_lists
from .calendars import calendar_url
from .moved import ALTERNATIVES, follows_former_addresses, gone
from .problems import OPEN, bad_name, bad_value, unknown_parameter

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
            "finder_is_open": finder_is_open(found),
            "asked_in_brief": asked_in_brief(found.answer),
        },
    )


def finder_is_open(found):
    """The search folds to a line once it has an answer; it stands open while it needs words."""
    asks = {*found.asked} - {"sort", "view", "exact"}
    is_wrong = found.form.errors or found.answer.unknown_place
    return not (asks and found.answer.count) or bool(is_wrong)


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
    if not found.form.is_valid():
        name, errors = next(iter(found.form.errors.items()))
        return bad_value(name, errors[0])
    body = feed_of(found, request.build_absolute_uri("/").rstrip("/"))
    return HttpResponse(body, content_type="application/atom+xml; charset=utf-8", headers=OPEN)


@require_safe
def map_data(request):
    """The groups that answer the filters of the list, clustered for what is in view."""
    answer = SupportGroupFilter(request.GET).answer
    return JsonResponse(map_markers(answer, request.GET), content_type=GEOJSON)


@require_safe
@follows_former_addresses(SupportGroup)
def group_detail(request, slug):
    group = get_object_or_404(SupportGroup.objects.with_page_data(), slug=slug)
    if group.is_ended:
        others = [row.group for row in alternatives(group)]
        return gone(request, group, others, "directory/_group_card.html")
    if not group.is_public:
        raise Http404
    context = group_context(group)
    context["calendar_url"] = request.build_absolute_uri(reverse("group_agenda", args=[slug]))
    url = request.build_absolute_uri()
    context["structured"] = group_data(group, url)
    context["structured_dates"] = events_data(group, context["coming"], url)
    return render(request, "directory/group_detail.html", context)


def group_context(group):
    """All that the page of a group shows, for visitors and for the editors' preview."""
    point = (group.public_latitude, group.public_longitude)
    coming = coming_of(group, current_index(), timezone.now())
    group.known_rules = coming.plan.rules
    codes = () if group.municipality_id else served_codes(group)
    return {
        "group": group,
        "themes": group.themes.all(),
        "map": drawing.locator(group.town or group.name, codes, point),
        "similar": alternatives(group),
        "coming": coming,
        "has_agenda": bool(coming.plan.rules),
    }


def served_codes(group):
    codes = set()
    for region in group.regions_served.all():
        codes |= drawing.codes_of(region)
    return codes


def alternatives(group, number=ALTERNATIVES):
    """Rows of cards on the same theme: the nearest where there is a place, else any.

    Where a card has to be drawn, its group is read together with the lists of this one.
    """
    index = current_index()
    bits = index.groups & index.bits("theme", group.main_theme.slug)
    point = (group.public_latitude, group.public_longitude)
    pks = [pk for pk in index.nearest(bits, point, number + 1) if pk != group.pk][:number]
    rows = [Row(Answer(index, Criteria()), index.position[pk], None, "h3") for pk in pks]
    shown = [group]
    if not all(row.card for row in rows):
        found = SupportGroup.objects.published().with_card_data().prefetch_related(None)
        rows = given(rows, found.in_bulk(pks))
        shown += [row.group for row in rows]
    # Only who has no venue shows regions.
    *lists, regions = card_lists()
    prefetch_related_objects(shown, *lists)
    prefetch_related_objects([one for one in shown if not one.municipality_id], regions)
    return rows
