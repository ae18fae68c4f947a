"""The API: the two questions that people ask us, for programs."""

from math import ceil
from typing import Annotated

from django.db.models import prefetch_related_objects
from django.http import JsonResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe
from ninja import NinjaAPI, Query
from ninja.errors import ValidationError
from pydantic import BaseModel, Field

from ..finding.asked import LONGEST_SEARCH, SupportGroupFilter
from ..finding.nearby import Nearby
from ..formats.open_data import schemas
from ..formats.open_data.changes import CHANGES
from ..formats.open_data.files import LICENCE
from ..formats.open_data.services import published_lines
from ..models import without_boundary
from ..places.gazetteer import gazetteer
from . import hsds
from .data import site_of
from .problems import OPEN, PROBLEM, bad_value, known_only, problem, wrong_with

MOST_PER_PAGE = 50


class Asked(BaseModel):
    """The filters of the list of groups: the same names and values as in its address."""

    q: str = Field("", description="Ce que l’on cherche, avec ses mots.")
    near: str = Field("", description="Code postal ou commune : le plus proche d’abord.")
    radius: str = Field("", description="En km, autour de near : 5, 10, 20 ou 50.")
    region: str = Field("", description="Code d’une région, province ou arrondissement.")
    theme: list[str] = Field([], description="Codes du fichier des thèmes.")
    audience: list[str] = Field([], description="Codes du fichier des publics.")
    format: list[str] = Field([], description="in_person, online, hybrid, home, phone.")
    kind: list[str] = Field([], description="self_help, support, talking, therapy…")
    facilitation: list[str] = Field([], description="peer, professional, both.")
    language: list[str] = Field([], description="Codes ISO 639 : fr, nl, de…")
    day: list[str] = Field([], description="De 0 (lundi) à 6 (dimanche).")
    moment: list[str] = Field([], description="daytime, evening, weekend.")
    free: list[str] = Field([], description="1 : gratuit.")
    condition: list[str] = Field([], description="no_registration, anonymous, wheelchair…")
    type: list[str] = Field([], description="group, group_network, orientation.")
    sort: str = Field("", description="relevance, distance, recent ou name.")
    page: int = Field(1, ge=1, description="À partir de 1 ; après la dernière, une page vide.")
    per_page: int = Field(20, ge=1, description="50 au plus.")


class AskedPlace(BaseModel):
    place: str = Field(
        min_length=1,
        max_length=LONGEST_SEARCH,
        description="Code postal ou commune, dans la langue que l’on veut.",
    )


class OpenAPI(NinjaAPI):
    """Any site may read the answers; what is wrong with a question is a problem of RFC 9457."""

    def get_openapi_schema(self, **options):
        document = super().get_openapi_schema(**options)
        for path in document["paths"].values():
            for status, response in path["get"]["responses"].items():
                if int(status) >= 400 and "content" in response:
                    response["content"] = {PROBLEM: response["content"]["application/json"]}
        return document

    def create_response(self, *args, **kwargs):
        response = super().create_response(*args, **kwargs)
        for name, value in OPEN.items():
            response[name] = value
        return response


api = OpenAPI(
    title="Healing Together",
    version=CHANGES[0].day,
    urls_namespace="open_api",
    docs_url=None,
    openapi_url=None,
)
api.add_router("/hsds", hsds.router)
PROBLEMS = {422: schemas.Problem}


@api.exception_handler(ValidationError)
def not_valid(request, error):
    name = str(error.errors[0]["loc"][-1])
    return bad_value(name)


@api.get("/near", response={200: schemas.Near, **PROBLEMS}, summary="Autour d’un lieu")
@known_only(AskedPlace)
def near(request, asked: Annotated[AskedPlace, Query()]):
    """Les réseaux qui desservent un lieu, les groupes les plus proches, les lignes d’aide."""
    reading = gazetteer().read(asked.place)
    if not reading.places:
        return unknown_place(asked.place, reading)
    place = reading.place
    answer = {
        "license": LICENCE,
        "place": place and schemas.place_data(place),
        "candidates": [] if place else list(map(schemas.place_data, reading.places)),
        "corrected": reading.corrected,
    }
    return answer | (around(Nearby.at(place), site_of(request)) if place else {})


def unknown_place(typed, reading):
    if reading.regions:
        names = " / ".join(region.name for region in reading.regions)
        return problem(
            _("« place » : %(name)s est une région. Donnez une commune ou un code postal.")
            % {"name": names},
            "“place”: this is a region. Give a municipality or a postal code.",
        )
    return problem(
        _("« place » : nous ne connaissons pas « %(typed)s ».") % {"typed": typed},
        "“place”: we do not know this place.",
        suggestions=[place.label for place in gazetteer().close_names(typed)],
    )


def around(nearby, site):
    prefetch_related_objects([row.network for row in nearby.catchments], "helpline")
    lines = nearby.helplines
    prefetch_related_objects(lines, without_boundary("regions"))
    near, away = nearby.positions
    groups = schemas.group_rows(nearby.found, [*near, *away], site)
    return {
        "adults": schemas.serving_data(nearby.adults.catchments, site),
        "young": schemas.serving_data(nearby.young.catchments, site),
        "groups": groups[: len(near)],
        "at_a_distance": groups[len(near) :],
        "helplines": schemas.line_data(lines, site),
    }


@api.get("/groups", response={200: schemas.GroupPage, **PROBLEMS}, summary="Les groupes")
@known_only(Asked)
def groups(request, asked: Annotated[Asked, Query()]):
    """Les groupes qui répondent aux filtres de la liste, page par page."""
    found = SupportGroupFilter(request.GET)
    if wrong := wrong_with(found):
        return wrong
    answer = found.answer
    site, size = site_of(request), min(asked.per_page, MOST_PER_PAGE)
    start = (asked.page - 1) * size
    shown = answer.slice(start, start + size)
    return {
        "license": LICENCE,
        "place": answer.place and schemas.place_data(answer.place),
        "candidates": [
            schemas.place_data(place) for place in answer.found_places if answer.reading.asks
        ],
        "corrected": answer.reading.corrected,
        "total": answer.count,
        "pages": ceil(answer.count / size),
        "page": asked.page,
        "per_page": size,
        "danger_lines": schemas.line_data(danger_lines(answer), site),
        "note": "" if size == asked.per_page else _("per_page : 50 au plus. At most 50."),
        "groups": schemas.group_rows(answer, shown, site),
    }


def danger_lines(answer):
    """The lines that the page of the list shows above all where the words speak of danger."""
    pks = [line.pk for line in answer.danger_lines]
    rows = published_lines().in_bulk(pks)
    return [rows[pk] for pk in pks if pk in rows]


# What it says of itself -----------------------------------------------------------------------


@require_safe
def openapi(request):
    return JsonResponse(api.get_openapi_schema(), headers=OPEN)


@require_safe
def documentation(request):
    """The OpenAPI document for people; nothing in it comes from elsewhere."""
    ours, standard = [], []
    for address, operation in api.get_openapi_schema()["paths"].items():
        question = {"address": address, **operation["get"]}
        (standard if question.get("tags") else ours).append(question)
    return render(request, "data/api.html", {"questions": ours, "standard": standard})
