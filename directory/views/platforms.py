"""The regional platforms."""

from django.db.models import Count, Q
from django.http import Http404
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from ..maps import drawing
from ..models import Platform, without_boundary
from ..places.gazetteer import gazetteer
from .moved import ALTERNATIVES, follows_former_addresses, gone


@require_safe
def platform_list(request):
    lists = without_boundary("regions"), "languages"
    platforms = Platform.objects.published().prefetch_related(*lists)
    kinds = list(Platform.Kind.values)
    platforms = sorted(platforms, key=lambda platform: (kinds.index(platform.kind), platform.name))
    return render(request, "directory/platform_list.html", {"platforms": platforms})


@require_safe
@follows_former_addresses(Platform)
def platform_detail(request, slug):
    platform = get_object_or_404(
        Platform.objects.prefetch_related(without_boundary("regions"), "languages").select_related(
            "helpline"
        ),
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
            "map": drawing.locator(platform.texts.name, codes) if codes else None,
            "others": others[:6],
        },
    )


def other_platforms(platform):
    """Platforms of the same kind: those of the same regions first."""
    regions = Count("pk", filter=Q(regions__in=platform.regions.values("pk")))
    others = Platform.objects.published().filter(kind=platform.kind).exclude(pk=platform.pk)
    return others.annotate(shared=regions).order_by("-shared", "name", "pk")[:ALTERNATIVES]


def platforms_touching(codes):
    slugs = {
        slug
        for slug, region in gazetteer().regions.items()
        if codes & gazetteer().codes_by_region.get(region.code, frozenset())
    }
    return Platform.objects.published().filter(regions__slug__in=slugs).distinct()
