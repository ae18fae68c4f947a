"""The open data: a page for people, and the files for their programs."""

from hashlib import blake2b

from django.http import Http404, HttpResponse, StreamingHttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.http import http_date
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from ..finding.asked import SupportGroupFilter
from ..finding.index import current_index
from ..formats import meeting_guide
from ..formats.open_data import files
from ..formats.open_data.catalogue import catalogue
from ..formats.open_data.changes import CHANGES
from ..formats.open_data.freshness import freshness
from ..formats.open_data.package import data_package
from ..models import DataVersion
from .problems import OPEN, problem, unknown_parameter, wrong_with

MAP_OF_GROUPS = f"{files.GROUPS.name}.geojson"
DESCRIPTIONS = {
    "datapackage.json": (data_package, files.JSON),
    "catalogue.jsonld": (catalogue, files.JSON_LD),
}
PIECES = {"csv": (files.csv_pieces, files.CSV), "json": (files.json_pieces, files.JSON)}
TABLES = {
    f"{table.name}.{extension}": (table, *writer)
    for table in files.TABLES
    for extension, writer in PIECES.items()
}
# {file: how it is written}, of what is no table.
MEETINGS = {
    "meeting-guide.json": meeting_guide.pieces,
    "meeting-guide-rapport.json": meeting_guide.report_pieces,
}
# The state of the data that this process saw last, and when it first did.
_seen = (None, None)


@require_safe
def open_data(request):
    return render(
        request,
        "data/open_data.html",
        {
            "tables": files.TABLES,
            "freshness": freshness(),
            "changes": CHANGES,
            "licence_url": files.LICENCE_URL,
        },
    )


@require_safe
def data_file(request, file):
    if file == MAP_OF_GROUPS:
        return filtered_groups(request)
    if unknown := unknown_parameter(request.GET, known=()):
        return problem(
            _("« %(name)s » : ce fichier est entier et n’a pas de filtre. Pour choisir : %(file)s.")
            % {"name": unknown, "file": MAP_OF_GROUPS}
        )
    site = site_of(request)
    if file in DESCRIPTIONS:
        describe, content_type = DESCRIPTIONS[file]
        response = HttpResponse(files.as_json(describe(site)), content_type=content_type)
        return opened(response)
    if file in MEETINGS:
        return streamed(MEETINGS[file](site), files.JSON, file)
    if file not in TABLES:
        raise Http404
    table, pieces, content_type = TABLES[file]
    return streamed(pieces(table, site), content_type, file)


def filtered_groups(request):
    found = SupportGroupFilter(request.GET)
    if unknown := unknown_parameter(request.GET, known=found.filters):
        return problem(_("« %(name)s » n’est pas un filtre de la liste.") % {"name": unknown})
    if wrong := wrong_with(found):
        return wrong
    pieces = files.geojson_pieces(found.answer, site_of(request))
    return streamed(pieces, files.GEOJSON, MAP_OF_GROUPS, request.GET.urlencode())


def site_of(request):
    return request.build_absolute_uri("/").rstrip("/")


def streamed(pieces, content_type, file, asked=""):
    """A file that is sent while it is made; its ETag says of which state of the data it is.

    That of groups is another one as soon as a meeting has begun.
    """
    has_dates = file.startswith(f"{files.GROUPS.name}.")
    state = current_index().version if has_dates else DataVersion.state()
    parts = (CHANGES[0].day, *state, file, asked)
    etag = blake2b("\n".join(map(str, parts)).encode(), digest_size=12).hexdigest()
    response = StreamingHttpResponse(pieces, content_type=content_type)
    response["ETag"] = f'W/"{etag}"'
    response["Content-Disposition"] = f'inline; filename="{file}"'
    return opened(response)


def opened(response):
    response["Last-Modified"] = http_date(seen_since().timestamp())
    for name, value in OPEN.items():
        response[name] = value
    return response


def seen_since():
    """When this process first saw the data as they are: never before they changed."""
    global _seen
    state = DataVersion.moment()
    if _seen[0] != state:
        _seen = state, timezone.now()
    return _seen[1]
