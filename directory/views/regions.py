"""The map of Belgium, and everything for one region, province or arrondissement."""

from collections import Counter

from django.http import Http404
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from ..finding.answer import Answer
from ..finding.criteria import Criteria
from ..finding.index import current_index
from ..maps import drawing
from ..models import CareNetwork, Helpline
from ..places.gazetteer import gazetteer
from .groups import GROUPS_A_PAGE
from .platforms import platforms_touching

SERVING_SHOWN = 9
# On a phone the others wait behind a line: two full rows on a wide screen.
UNFOLDED = 6


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


@require_safe
def region_detail(request, slug):
    region = gazetteer().regions.get(slug)
    if region is None:
        raise Http404
    index = current_index()
    found = Answer(index, Criteria(region=slug, sort="name"))
    counts = region_counts(index)
    towns = index.municipality_at[found.ordered]
    here = found.ordered[towns > 0].tolist()
    serving = found.ordered[towns == 0].tolist()
    shown = found.rows(here[:GROUPS_A_PAGE] + serving[:SERVING_SHOWN])
    groups = [row for row in shown if index.municipality_at[row.position]]
    children = children_of(region)
    codes = drawing.codes_of(region)
    return render(
        request,
        "directory/region_detail.html",
        {
            "region": region,
            "found": found,
            "line": region.line()[:0:-1],
            "children": with_counts(children, counts),
            "map": drawing.region(region, children, Counter(towns[towns > 0].tolist())),
            # Called where the page does not have them drawn.
            "locator": lambda: drawing.locator(region.name, codes),
            "groups": groups[:UNFOLDED],
            "more_groups": groups[UNFOLDED:],
            "has_other_groups": len(here) > GROUPS_A_PAGE or len(serving) > SERVING_SHOWN,
            "serving": [row for row in shown if not index.municipality_at[row.position]],
            "group_count": len(here),
            "serving_count": len(serving),
            "networks": CareNetwork.objects.published()
            .filter(municipalities__code__in=codes)
            .distinct()
            .order_by("population", "name", "pk")
            .select_related("helpline")
            .prefetch_related("languages"),
            "platforms": platforms_touching(codes),
            "helplines": helplines_for(languages_of(codes)),
            "calendar_url": request.build_absolute_uri(reverse("region_calendar", args=[slug])),
        },
    )


def region_counts(index):
    """{region slug: groups that meet in it}; those without a venue belong to no shape."""
    venues = index.groups & index.bits("place", "venue")
    return {slug: (venues & index.bits("region", slug)).bit_count() for slug in gazetteer().regions}


def with_counts(regions, counts):
    return [(region, counts.get(region.slug, 0)) for region in regions]


def children_of(region):
    children = [row for row in gazetteer().regions.values() if row.parent_id == region.pk]
    return sorted(children, key=lambda row: (row.level != "province", row.name))


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
