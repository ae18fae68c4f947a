"""What holds at each address of the open data: any page may ask, nobody writes."""

from functools import lru_cache

from django.conf import settings
from django.http import HttpResponse
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _

from .problems import OPEN, problem

METHODS = "GET, HEAD, OPTIONS"
# A browser asks first where a page sends one of these along; the answer holds for a day.
PREFLIGHT = OPEN | {
    "Access-Control-Allow-Methods": METHODS,
    "Access-Control-Allow-Headers": "If-None-Match, If-Modified-Since, Accept, Content-Type",
    "Access-Control-Max-Age": "86400",
}


@lru_cache
def addresses():
    """(where addresses for programs begin, those among them that are pages for people)."""
    begin, pages = [], set()
    for code, _name in settings.LANGUAGES:
        with translation.override(code):
            pages |= {reverse("api"), reverse("open_data")}
            begin.append(reverse("group_feed"))
    return (*pages, *begin), pages


def open_doors(get_response):
    """Of Django's own answers too: an address that is not there, a method that is not taken."""

    def middleware(request):
        begin, pages = addresses()
        path = request.path_info
        if path in pages or not path.startswith(begin):
            return get_response(request)
        if request.method == "OPTIONS":
            return HttpResponse(status=204, headers=PREFLIGHT | {"Allow": METHODS})
        language = translation.get_language_from_path(path) or settings.LANGUAGE_CODE
        with translation.override(language):
            if request.method not in ("GET", "HEAD"):
                return read_only()
            response = answered(request, get_response)
            if response.status_code == 404 and response["Content-Type"].startswith("text/html"):
                response = not_there()
        for name, value in OPEN.items():
            response.headers.setdefault(name, value)
        return response

    return middleware


def answered(request, get_response):
    """The API only knows GET; the server leaves the body of an answer to HEAD out."""
    method, request.method = request.method, "GET"
    try:
        return get_response(request)
    finally:
        request.method = method


def read_only():
    response = problem(
        _("Ces données se lisent seulement."),
        "These data can only be read.",
        title=_("Lecture seule"),
        status=405,
    )
    response["Allow"] = METHODS
    return response


def not_there():
    return problem(
        _("Il n’y a rien à cette adresse."),
        "There is nothing at this address.",
        title=_("Introuvable"),
        status=404,
    )
