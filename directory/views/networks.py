"""The mental-health networks: all of them, those for one age, and one."""

import itertools

from django.db.models import Count, Q
from django.http import Http404
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from ..formats.structured_data import network_data
from ..maps import drawing
from ..models import CareNetwork, Catchment, Municipality
from ..places.gazetteer import gazetteer
from .moved import ALTERNATIVES, follows_former_addresses, gone
from .platforms import platforms_touching

# The smallest last: a town of the German-speaking Community is one of Wallonia, too.
PARTS = ("bruxelles", "wallonie", "flandre", "communaute-germanophone")
PART = Q(municipality__areas__slug__in=PARTS)


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
        CareNetwork.objects.published()
        .for_population(population)
        .select_related("helpline")
        .prefetch_related("languages")
    )
    parts = by_part_of_the_country(networks)
    networks = [network for _part, some in parts for network in some]
    return render(
        request,
        "directory/network_list.html",
        {
            "population": population,
            "parts": numbered(parts),
            "map": drawing.networks(population, networks),
            "uncertain": uncertain_municipalities(networks),
        },
    )


def by_part_of_the_country(networks):
    """[(region, networks)]: Brussels, Wallonia, Flanders, then the German-speaking Community."""
    regions = gazetteer().regions
    served = Catchment.objects.filter(PART, network__in=networks).distinct()
    part_of = {}
    for pk, slug in served.order_by().values_list("network", "municipality__areas__slug"):
        part_of[pk] = max(slug, part_of.get(pk, slug), key=PARTS.index)
    parts = [
        (regions[slug], [network for network in networks if part_of.get(network.pk) == slug])
        for slug in PARTS
        if slug in regions
    ]
    others = [network for network in networks if network.pk not in part_of]
    return [(part, some) for part, some in [*parts, (None, others)] if some]


def numbered(parts):
    """[(region, [(number on the map, network)])]"""
    count = itertools.count(1)
    return [(part, [(next(count), network) for network in some]) for part, some in parts]


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
    others = others.order_by("-towns", "-area", "name", "pk").select_related("helpline")
    others = others.prefetch_related("languages")
    return others[:ALTERNATIVES]
