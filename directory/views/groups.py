"""The list of groups with its map, and the page of one group."""

from itertools import chain, islice

from django.db.models import prefetch_related_objects
from django.http import Http404, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from ..finding.asked import SupportGroupFilter
from ..finding.facets import Facets
from ..finding.index import current_index
from ..formats.calendar import calendar_of
from ..formats.group_feed import feed_of
from ..formats.structured_data import group_data
from ..maps import drawing
from ..maps.markers import markers as map_markers
from ..models import SupportGroup
from ..models.groups import card_lists
from .moved import ALTERNATIVES, follows_former_addresses, gone
from .problems import OPEN, bad_name, bad_value, unknown_parameter

GEOJSON = "application/geo+json"
GROUPS_A_PAGE = 20
# What the first page of the list shows beside its own groups.
BESIDE = ("elsewhere", "wider", "orientation")
BESIDE_SHOWN = 6


@require_safe
def group_list(request):
    found = SupportGroupFilter(request.GET)
    answer = found.answer
    page = answer.page(found.page_number, GROUPS_A_PAGE)
    shown = {"groups": list(page.object_list)}
    if page.number == 1:
        shown |= {name: getattr(answer, name)[:BESIDE_SHOWN] for name in BESIDE}
    # One reading for all of them.
    groups = iter(answer.groups(list(chain(*shown.values()))))
    return render(
        request,
        "directory/group_list.html",
        {
            "filter": found,
            "answer": answer,
            "facets": Facets(found),
            "page": page,
            **dict.fromkeys(BESIDE),
            **{name: list(islice(groups, len(some))) for name, some in shown.items()},
            "map": drawing.result(answer) if found.shows_map else None,
        },
    )


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
        return gone(request, group, alternatives(group), "directory/_group_card.html")
    if not group.is_public:
        raise Http404
    context = group_context(group)
    context["structured"] = group_data(group, request.build_absolute_uri())
    return render(request, "directory/group_detail.html", context)


def group_context(group):
    """All that the page of a group shows, for visitors and for the editors' preview."""
    point = (group.public_latitude, group.public_longitude)
    codes = () if group.municipality_id else served_codes(group)
    return {
        "group": group,
        "themes": group.themes.all(),
        "map": drawing.locator(group.town or group.name, codes, point),
        "similar": alternatives(group),
    }


@require_safe
@follows_former_addresses(SupportGroup)
def group_agenda(request, slug):
    """The dates of a group as a calendar; 404 while no date is certain."""
    groups = SupportGroup.objects.published().select_related("municipality", "locality")
    group = get_object_or_404(groups, slug=slug)
    meetings = group.meetings.dated()
    if not meetings:
        raise Http404
    body = calendar_of(group, meetings, request.build_absolute_uri(group.get_absolute_url()))
    return HttpResponse(
        body,
        content_type="text/calendar; charset=utf-8",
        headers={"Content-Disposition": 'attachment; filename="rendez-vous.ics"'},
    )


def served_codes(group):
    codes = set()
    for region in group.regions_served.all():
        codes |= drawing.codes_of(region)
    return codes


def alternatives(group, number=ALTERNATIVES):
    """Groups on the same theme: the nearest where there is a place, else any."""
    index = current_index()
    bits = index.groups & index.bits("theme", group.main_theme.slug)
    point = (group.public_latitude, group.public_longitude)
    pks = index.nearest(bits, point, number + 1)
    pks = [pk for pk in pks if pk != group.pk][:number]
    rows = SupportGroup.objects.published().with_card_data().prefetch_related(None).in_bulk(pks)
    others = [rows[pk] for pk in pks if pk in rows]
    # The group's own lists in the same queries; only who has no venue shows regions.
    *lists, regions = card_lists()
    shown = [group, *others]
    prefetch_related_objects(shown, *lists)
    prefetch_related_objects([one for one in shown if not one.municipality_id], regions)
    return others
