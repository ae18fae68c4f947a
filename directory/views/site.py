"""The public pages of the directory."""

from collections import Counter
from itertools import chain, islice

from django.db import connection
from django.db.models import Count, Q, prefetch_related_objects
from django.http import Http404, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import get_language
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe
from django.views.generic import TemplateView

from ..crisis import all_helplines
from ..finding.filters import SupportGroupFilter
from ..finding.index import current_index
from ..finding.nearby import Nearby
from ..formats.calendar import calendar_of
from ..formats.structured_data import group_data, helpline_data, network_data
from ..maps import drawing
from ..maps.markers import boundaries as map_boundaries
from ..maps.markers import markers as map_markers
from ..maps.markers import suggestions
from ..models import Audience, CareNetwork, Helpline, Municipality, Platform, SupportGroup, Theme
from ..models.groups import card_lists
from ..places.gazetteer import gazetteer
from .moved import follows_former_addresses

GROUPS_A_PAGE = 20
GEOJSON = "application/geo+json"
SERVING_SHOWN = 9
# What the first page of the list shows beside its own groups.
BESIDE = ("elsewhere", "wider", "orientation")
BESIDE_SHOWN = 6
ALTERNATIVES = 3


@require_safe
def home(request):
    index = current_index()
    counts = region_counts(index)
    return render(
        request,
        "directory/home.html",
        {
            "filter": SupportGroupFilter(),
            "map": drawing.belgium(counts),
            "regions": with_counts(gazetteer().drawn_regions, counts),
            "themes": [(theme, count_about(index, theme)) for theme in Theme.objects.branches()],
            "audiences": Audience.objects.filter(
                slug__in=["proches", "parents", "adultes", "adolescents"]
            ),
            "group_count": index.groups.bit_count(),
        },
    )


def region_counts(index):
    """{region slug: groups that meet in it}; those without a venue belong to no shape."""
    venues = index.groups & index.bits("place", "venue")
    return {slug: (venues & index.bits("region", slug)).bit_count() for slug in gazetteer().regions}


def with_counts(regions, counts):
    return [(region, counts.get(region.slug, 0)) for region in regions]


@require_safe
def group_list(request):
    found = SupportGroupFilter(request.GET)
    page = found.page(GROUPS_A_PAGE)
    shown = {"groups": list(page.object_list)}
    if page.number == 1:
        shown |= {name: getattr(found, name)[:BESIDE_SHOWN] for name in BESIDE}
    # One reading for all of them.
    groups = iter(found.groups(list(chain(*shown.values()))))
    return render(
        request,
        "directory/group_list.html",
        {
            "filter": found,
            "page": page,
            **dict.fromkeys(BESIDE),
            **{name: list(islice(groups, len(some))) for name, some in shown.items()},
            "map": drawing.result(found) if found.shows_map else None,
        },
    )


@require_safe
def map_data(request):
    """The groups that answer the filters of the list, clustered for what is in view."""
    found = SupportGroupFilter(request.GET)
    return JsonResponse(map_markers(found, request.GET), content_type=GEOJSON)


@require_safe
def boundaries(request):
    return JsonResponse(map_boundaries(), content_type=GEOJSON)


@require_safe
def search_suggestions(request):
    """Places and themes for the search boxes; the device looks into them, no letter is sent."""
    return JsonResponse(suggestions(current_index()))


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


def gone(request, listing, others, card):
    """410 Gone: the listing has ended; say why, and where else to turn."""
    context = {"listing": listing, "alternatives": others, "card": card}
    return render(request, "directory/gone.html", context, status=410)


@require_safe
def network_index(request):
    return render(
        request,
        "directory/network_index.html",
        {
            "adults": CareNetwork.objects.published().for_population("adults"),
            "young": CareNetwork.objects.published().for_population("young"),
        },
    )


@require_safe
def network_list(request, population):
    networks = list(
        CareNetwork.objects.published().for_population(population).prefetch_related("languages")
    )
    return render(
        request,
        "directory/network_list.html",
        {
            "population": population,
            "networks": networks,
            "map": drawing.networks(population, networks),
            "uncertain": uncertain_municipalities(networks),
        },
    )


def uncertain_municipalities(networks):
    """[(networks, municipalities)]: where several networks may serve the same place."""
    candidates = {}
    for municipality in (
        Municipality.objects.filter(catchments__network__in=networks)
        .prefetch_related("catchments")
        .distinct()
    ):
        pks = {network.pk for network in networks}
        key = tuple(
            sorted(row.network_id for row in municipality.catchments.all() if row.network_id in pks)
        )
        if len(key) > 1:
            candidates.setdefault(key, []).append(municipality)
    by_pk = {network.pk: network for network in networks}
    return [([by_pk[pk] for pk in key], towns) for key, towns in candidates.items()]


@require_safe
@follows_former_addresses(CareNetwork)
def network_detail(request, slug):
    network = get_object_or_404(
        CareNetwork.objects.prefetch_related("languages").select_related("helpline"), slug=slug
    )
    if network.is_ended:
        return gone(request, network, other_networks(network), "directory/_network_card.html")
    if not network.is_public:
        raise Http404
    catchments = list(network.catchments.select_related("municipality__arrondissement"))
    codes = frozenset(row.municipality.code for row in catchments)
    return render(
        request,
        "directory/network_detail.html",
        {
            "network": network,
            "structured": network_data(network, request.build_absolute_uri()),
            "catchments": sorted(
                catchments,
                key=lambda row: (row.municipality.arrondissement.name, row.municipality.name),
            ),
            "map": drawing.locator(network.title, codes),
            "platforms": platforms_touching(codes),
            "others": other_networks(network) if network.is_out_of_list else [],
        },
    )


def other_networks(network):
    """Networks for the same people: those of the same towns first, then of the same area."""
    others = CareNetwork.objects.published().for_population(network.population)
    towns = network.catchments.values("municipality")
    areas = network.catchments.values("municipality__arrondissement")
    same_towns = Count("pk", filter=Q(catchments__municipality__in=towns))
    same_area = Count("pk", filter=Q(catchments__municipality__arrondissement__in=areas))
    others = others.exclude(pk=network.pk).annotate(towns=same_towns, area=same_area)
    others = others.order_by("-towns", "-area", "name", "pk").prefetch_related("languages")
    return others[:ALTERNATIVES]


def platforms_touching(codes):
    slugs = {
        slug
        for slug, region in gazetteer().regions.items()
        if codes & gazetteer().codes_by_region.get(region.code, frozenset())
    }
    return Platform.objects.published().filter(regions__slug__in=slugs).distinct()


@require_safe
def nearby(request):
    return render(request, "directory/nearby.html", {"nearby": Nearby(request.GET)})


@require_safe
def region_index(request):
    counts = region_counts(current_index())
    regions = gazetteer().regions.values()
    return render(
        request,
        "directory/region_index.html",
        {
            "map": drawing.belgium(counts),
            "tree": [
                (region, counts[region.slug], with_counts(children_of(region), counts))
                for region in sorted(regions, key=lambda region: region.name)
                if region.parent_id is None
            ],
        },
    )


def children_of(region):
    children = [row for row in gazetteer().regions.values() if row.parent_id == region.pk]
    return sorted(children, key=lambda row: (row.level != "province", row.name))


@require_safe
def region_detail(request, slug):
    region = gazetteer().regions.get(slug)
    if region is None:
        raise Http404
    index = current_index()
    found = SupportGroupFilter({"region": slug, "sort": "name"})
    counts = region_counts(index)
    here = [position for position in found.positions if index.rows[position].municipality]
    serving = [position for position in found.positions if not index.rows[position].municipality]
    groups = found.groups(here[:GROUPS_A_PAGE] + serving[:SERVING_SHOWN])
    children = children_of(region)
    codes = drawing.codes_of(region)
    return render(
        request,
        "directory/region_detail.html",
        {
            "region": region,
            "line": region.line()[:0:-1],
            "children": with_counts(children, counts),
            "map": drawing.region(
                region, children, Counter(index.rows[position].municipality for position in here)
            ),
            "locator": drawing.locator(region.name, codes),
            "groups": [group for group in groups if group.municipality_id],
            "serving": [group for group in groups if not group.municipality_id],
            "group_count": len(here),
            "serving_count": len(serving),
            "networks": CareNetwork.objects.published()
            .filter(municipalities__code__in=codes)
            .distinct()
            .order_by("population", "name", "pk")
            .prefetch_related("languages"),
            "platforms": platforms_touching(codes),
            "helplines": helplines_for(languages_of(codes)),
        },
    )


def languages_of(codes):
    """The official languages of some municipalities."""
    for municipality in gazetteer().municipalities.values():
        if municipality.code in codes:
            yield from municipality.languages[:1]


def helplines_for(languages):
    """Helplines in the languages of a place and in that of the page."""
    languages = {*languages, get_language()[:2]}
    return (
        Helpline.objects.published()
        .filter(languages__code__in=languages)
        .distinct()
        .prefetch_related("languages")
    )


@require_safe
def theme_index(request):
    index = current_index()
    themes = Theme.objects.branches().prefetch_related("children")
    return render(
        request,
        "directory/theme_index.html",
        {
            "branches": [
                (
                    branch,
                    count_about(index, branch),
                    with_theme_counts(index, branch.children.all()),
                )
                for branch in themes
            ]
        },
    )


def count_about(index, theme):
    return (index.groups & index.bits("theme", theme.slug)).bit_count()


def with_theme_counts(index, themes):
    """The themes that some group is about, with how many."""
    counted = [(theme, count_about(index, theme)) for theme in themes]
    return [pair for pair in counted if pair[1]]


@require_safe
def theme_detail(request, slug):
    theme = get_object_or_404(Theme.objects.select_related("parent"), slug=slug)
    found = SupportGroupFilter({"theme": [slug]})
    index = found.index
    positions = found.positions
    return render(
        request,
        "directory/theme_detail.html",
        {
            "theme": theme,
            "theme_line": [theme, theme.parent] if theme.parent else [theme],
            "children": with_theme_counts(index, theme.children.all()),
            "count": len(positions),
            "groups": found.groups(positions[:GROUPS_A_PAGE]),
            "regions": [
                (region, (found.bits() & index.bits("region", region.slug)).bit_count())
                for region in gazetteer().drawn_regions
            ],
        },
    )


@require_safe
def platform_list(request):
    platforms = Platform.objects.published().prefetch_related("regions", "languages")
    kinds = list(Platform.Kind.values)
    platforms = sorted(platforms, key=lambda platform: (kinds.index(platform.kind), platform.name))
    return render(request, "directory/platform_list.html", {"platforms": platforms})


@require_safe
@follows_former_addresses(Platform)
def platform_detail(request, slug):
    platform = get_object_or_404(
        Platform.objects.prefetch_related("regions", "languages").select_related("helpline"),
        slug=slug,
    )
    if platform.is_ended:
        return gone(request, platform, other_platforms(platform), "directory/_platform_card.html")
    if not platform.is_public:
        raise Http404
    codes = set()
    for region in platform.regions.all():
        codes |= drawing.codes_of(region)
    others = Platform.objects.published().filter(kind=platform.kind).exclude(pk=platform.pk)
    return render(
        request,
        "directory/platform_detail.html",
        {
            "platform": platform,
            "map": drawing.locator(platform.name, codes) if codes else None,
            "others": others[:6],
        },
    )


def other_platforms(platform):
    """Platforms of the same kind: those of the same regions first."""
    regions = Count("pk", filter=Q(regions__in=platform.regions.values("pk")))
    others = Platform.objects.published().filter(kind=platform.kind).exclude(pk=platform.pk)
    return others.annotate(shared=regions).order_by("-shared", "name", "pk")[:ALTERNATIVES]


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
    return render(request, "404.html", status=404)


def server_error(request):
    """The crisis numbers stand here even when the database does not answer."""
    return render(request, "500.html", status=500)
