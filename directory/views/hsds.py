"""HSDS 3.0 for programs: read only, without a key."""

import re
from math import ceil
from typing import Annotated
from uuid import UUID

from django.http import JsonResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from ninja import Query, Router

from ..formats.hsds import profile as our_profile
from ..formats.hsds import schemas, services
from ..formats.hsds.listings import Found, UnknownValueError, by_identifier, reading
from ..formats.hsds.places import Area
from ..formats.hsds.terms import TAXONOMIES, Terms
from ..formats.open_data.files import LICENCE
from ..formats.open_data.groups import public_organisations
from ..formats.open_data.schemas import Problem
from ..models import SupportGroup
from .data import site_of
from .hsds_asked import (
    AskedOrganization,
    AskedOrganizations,
    AskedPlaces,
    AskedServiceList,
    AskedTerms,
    Identifier,
    Searched,
)
from .problems import bad_value, known_only, problem

MOST_PER_PAGE = 100
router = Router(tags=["HSDS 3.0"])
PROBLEMS = {404: Problem, 422: Problem}
ENDED = {301: schemas.Moved, 410: schemas.Gone}
AS_KNOWN = {"exclude_none": True}


# Pages ----------------------------------------------------------------------------------------


def paged(asked, total, contents):
    """The wrapper of HSDS around the rows of a page; `contents(start, size)` gives them."""
    size = min(asked.per_page, MOST_PER_PAGE)
    start = (asked.page - 1) * size
    rows = contents(start, size) if start < total else []
    pages = ceil(total / size)
    cut = size < asked.per_page
    return {
        "total_items": total,
        "total_pages": pages,
        "page_number": asked.page,
        "size": len(rows),
        "first_page": asked.page == 1,
        "last_page": asked.page >= pages,
        "empty": not rows,
        "license": LICENCE,
        "note": _("per_page : 100 au plus. At most 100.") if cut else None,
        "contents": rows,
    }


def rows_of(records, site, terms, full, whole, name):
    """Listings of one model: `whole` and `name` are their two forms; what went away, a third."""
    said = services.stones(records)
    for record in records:
        if record.pk in said:
            yield said[record.pk], True
        else:
            yield whole(record, site, terms) if full else name(record, site), False


def listing_page(request, asked, row, area=None):
    terms = Terms()
    try:
        found = Found(asked, terms, area)
    except UnknownValueError as error:
        return bad_value(error.name)
    site = site_of(request)

    def contents(start, size):
        return [
            data
            for records in found.page(start, size, asked.full)
            for data in row(records, site, terms)
        ]

    return paged(asked, found.total, contents)


# What it is -----------------------------------------------------------------------------------


@router.get("/", response=schemas.About, summary="Ce que c’est")
def about(request):
    """La version d’HSDS, notre profil, et le document OpenAPI."""
    site = site_of(request)
    return {
        "version": "3.0",
        "profile": f"{site}/api/hsds/profile",
        "openapi_url": f"{site}{reverse('openapi')}",
    }


@router.get("/profile", response=dict, summary="Notre profil")
def profile(request):
    """Ce que nous ajoutons au standard : des « JSON Merge Patch » sur ses schémas."""
    return our_profile.profile(site_of(request))


# Services -------------------------------------------------------------------------------------


@router.get(
    "/services",
    response={200: schemas.ServicePage, 422: Problem},
    summary="Les services",
    **AS_KNOWN,
)
@known_only(AskedServiceList)
def service_list(request, asked: Annotated[AskedServiceList, Query()]):
    """Groupes, réseaux, plateformes et lignes d’aide, page par page."""

    def row(records, site, terms):
        if asked.minimal:
            rows = rows_of(records, site, terms, False, None, services.minimal)
            return [{name: data[name] for name in ("id", "last_modified")} for data, _gone in rows]
        rows = rows_of(records, site, terms, asked.full, services.full, services.simple)
        return [data for data, _gone in rows]

    return listing_page(request, asked, row)


@router.get(
    "/services/{id}",
    response={200: schemas.Service, **ENDED, **PROBLEMS},
    summary="Un service",
    **AS_KNOWN,
)
@known_only()
def service(request, id: Identifier):
    """Un service entier. 410 : il s’est arrêté ; 301 : il a été réuni avec un autre."""
    record, elsewhere = seen(request, id)
    return elsewhere or services.full(record, site_of(request), Terms())


def seen(request, identifier):
    """(the listing, None), or (None, the answer that says where it is)."""
    wanted = as_uuid(identifier)
    record = wanted and by_identifier(wanted)
    if not record:
        return None, not_there()
    if not record.is_ended:
        return record, None
    (stone,) = services.tombstones([record])
    if kept := stone["replaced_by"]:
        address = reverse(request.resolver_match.view_name, kwargs={"id": kept})
        return None, JsonResponse({"id": kept}, status=301, headers={"Location": address})
    return None, gone(stone)


def as_uuid(text):
    return UUID(text) if re.fullmatch(r"[0-9a-fA-F-]{32,36}", text) and is_uuid(text) else None


def is_uuid(text):
    try:
        return bool(UUID(text))
    except ValueError:
        return False


def not_there():
    return problem(
        _("Il n’y a rien sous cet identifiant."),
        "There is nothing under this identifier.",
        title=_("Introuvable"),
        status=404,
    )


def gone(stone):
    return problem(
        _("Cette fiche s’est terminée."),
        "This listing has ended.",
        title=_("Terminé"),
        status=410,
        reason=stone["ended_reason"] or "",
        date=stone["ended_on"],
    )


# Services at their places ---------------------------------------------------------------------


@router.get(
    "/service_at_locations",
    response={200: schemas.PlacePage, 422: Problem},
    summary="Les services, là où ils sont",
    **AS_KNOWN,
)
@known_only(AskedPlaces)
def place_list(request, asked: Annotated[AskedPlaces, Query()]):
    """Autour d’un code postal (proximity), ou ce qui dessert ce code postal."""
    area = Area.of(asked.postcode, asked.proximity) if asked.postcode else None
    if asked.postcode and not area:
        return bad_value("postcode", _("nous ne connaissons pas ce code postal."))
    if asked.proximity is not None and not area:
        return bad_value("proximity", _("donnez aussi postcode."))

    def placed(records, site, terms):
        rows = rows_of(records, site, terms, asked.full, services.without_place, services.simple)
        for record, (data, is_gone) in zip(records, rows, strict=True):
            place = {"id": record.public_id, "service_id": record.public_id, "service": data}
            if asked.full and not is_gone:
                place |= services.at_location(record, site)
            yield place

    return listing_page(request, asked, placed, area)


@router.get(
    "/service_at_locations/{id}",
    response={200: schemas.ServiceAtLocation, **ENDED, **PROBLEMS},
    summary="Un service, là où il est",
    **AS_KNOWN,
)
@known_only()
def place(request, id: Identifier):
    """Le lieu d’un service, avec le service entier."""
    record, elsewhere = seen(request, id)
    if elsewhere:
        return elsewhere
    site = site_of(request)
    return services.at_location(record, site) | {
        "service": services.without_place(record, site, Terms())
    }


# Organisations --------------------------------------------------------------------------------


@router.get(
    "/organizations",
    response={200: schemas.OrganizationPage, 422: Problem},
    summary="Les organisations",
    **AS_KNOWN,
)
@known_only(AskedOrganizations)
def organization_list(request, asked: Annotated[AskedOrganizations, Query()]):
    """Qui organise les groupes publiés."""
    rows = public_organisations().order_by("pk")
    for word in asked.search.split():
        rows = rows.filter(name__icontains=word)

    def contents(start, size):
        records = list(rows[start : start + size])
        if not (asked.full or asked.full_service):
            return [services.organisation_name(record) for record in records]
        return whole_organisations(request, records, asked.full_service)

    return paged(asked, rows.count(), contents)


@router.get(
    "/organizations/{id}",
    response={200: schemas.Organization, **PROBLEMS},
    summary="Une organisation",
    **AS_KNOWN,
)
@known_only(AskedOrganization)
def organization(request, id: Identifier, asked: Annotated[AskedOrganization, Query()]):
    """Une organisation, avec ses services."""
    wanted = as_uuid(id)
    records = list(public_organisations().filter(public_id=wanted)) if wanted else []
    if not records:
        return not_there()
    return whole_organisations(request, records, asked.full_service)[0]


def whole_organisations(request, records, full_service):
    rows = SupportGroup.objects.published().filter(organisation__in=records)
    site, terms, of_each = site_of(request), full_service and Terms(), {}
    for group in reading(rows, full_service).order_by("name", "pk"):
        name = {"id": group.public_id, "name": group.name, "status": services.status(group)}
        data = services.full(group, site, terms) if full_service else name
        of_each.setdefault(group.organisation_id, []).append(data)
    return [services.organisation(record, of_each.get(record.pk, [])) for record in records]


# Words ----------------------------------------------------------------------------------------


@router.get(
    "/taxonomies",
    response={200: schemas.TaxonomyPage, 422: Problem},
    summary="Les taxonomies",
    **AS_KNOWN,
)
@known_only(Searched)
def taxonomy_list(request, asked: Annotated[Searched, Query()]):
    """Thèmes, publics, formats, sortes de groupes et de services."""
    site = site_of(request)
    found = [one.as_hsds(site) for one in TAXONOMIES]
    found = [one for one in found if asked.search.lower() in one["name"].lower()]
    return paged(asked, len(found), lambda start, size: found[start : start + size])


@router.get(
    "/taxonomies/{id}",
    response={200: schemas.Taxonomy, **PROBLEMS},
    summary="Une taxonomie",
    **AS_KNOWN,
)
@known_only()
def taxonomy(request, id: Identifier):
    """Une taxonomie."""
    found = [one for one in TAXONOMIES if one.id == as_uuid(id)]
    return found[0].as_hsds(site_of(request)) if found else not_there()


@router.get(
    "/taxonomy_terms",
    response={200: schemas.TermPage, 422: Problem},
    summary="Les termes",
    **AS_KNOWN,
)
@known_only(AskedTerms)
def term_list(request, asked: Annotated[AskedTerms, Query()]):
    """Les mots qui disent de quoi il s’agit, et pour qui."""
    terms = list(Terms().by_id.values())
    if asked.taxonomy_id and asked.taxonomy_id not in {one.id for one in TAXONOMIES}:
        return bad_value("taxonomy_id")
    if asked.parent_id and asked.parent_id not in {term.id for term in terms}:
        return bad_value("parent_id")
    found = [
        term
        for term in terms
        if (not asked.taxonomy_id or term.taxonomy.id == asked.taxonomy_id)
        and (not asked.parent_id or term.parent == asked.parent_id)
        and not (asked.top_only and term.parent)
        and asked.search.lower() in term.name.lower()
    ]
    site = site_of(request)
    return paged(
        asked,
        len(found),
        lambda start, size: [term.as_hsds(site) for term in found[start : start + size]],
    )


@router.get(
    "/taxonomy_terms/{id}",
    response={200: schemas.Term, **PROBLEMS},
    summary="Un terme",
    **AS_KNOWN,
)
@known_only()
def term(request, id: Identifier):
    """Un terme."""
    found = Terms().by_id.get(as_uuid(id))
    return found.as_hsds(site_of(request)) if found else not_there()
