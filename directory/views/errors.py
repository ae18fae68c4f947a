"""The error pages: on each of them stand the numbers."""

import logging
import sys
from contextlib import suppress

from django.conf import settings
from django.db import DatabaseError
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import NoReverseMatch, Resolver404, resolve, reverse
from django.utils import translation

from ..database.waiting import A_BLINK, waiting_at_most
from ..serving import last_resort
from .context import address_of_match

logger = logging.getLogger(__name__)


def plain(request, status):
    """The page that needs nothing."""
    body = last_resort.page(status, last_resort.language_of(request.path_info))
    return HttpResponse(body, status=status, headers=last_resort.headers_of(status, body))


def shown(request, template, status, **context):
    """The page of the site, or the plain one where its template cannot be shown."""
    try:
        with waiting_at_most(A_BLINK):
            return render(request, template, context, status=status)
    except Exception as error:
        logger.error("%s cannot be shown: %s", template, type(error).__name__)
        return plain(request, status)


def bad_request(request, exception):
    # Perhaps of a host that is not ours: no page of the site can be made for it.
    return plain(request, 400)


def permission_denied(request, exception):
    return shown(request, "403.html", 403)


def foreign_form(request, reason=""):
    """Instead of Django's page for a form of an editor that came without its token."""
    return plain(request, 403)


def not_found(request, exception):
    return shown(request, "404.html", 404, meant=meant_page(request))


def meant_page(request):
    """The address of a page that was asked for with the words of another language, or None."""
    first, slash, rest = request.path_info.removeprefix("/").partition("/")
    codes = [code for code, _name in settings.LANGUAGES]
    asked_in = first if slash and first in codes else ""
    path = rest if asked_in else request.path_info.removeprefix("/")
    for code in codes:
        with translation.override(code):
            try:
                match = resolve(reverse("home") + path)
            except Resolver404:
                continue
        with suppress(NoReverseMatch), translation.override(asked_in or code):
            meant = address_of_match(match)
            return meant if meant != request.path_info else None
    return None


def server_error(request):
    """503 where only the database is away: programs know then that it passes."""
    if isinstance(sys.exc_info()[1], DatabaseError):
        response = shown(request, "500.html", 503)
        response["Retry-After"] = str(last_resort.TRY_AGAIN_AFTER)
        return response
    return shown(request, "500.html", 500)


def no_empty_error(get_response):
    """A view that refuses a method answers without a page: it gets one."""

    def middleware(request):
        response = get_response(request)
        if response.status_code < 400 or response.streaming or response.content:
            return response
        language = last_resort.language_of(request.path_info)
        body = last_resort.page(response.status_code, language)
        response.content = body
        for name, value in last_resort.headers_of(response.status_code, body).items():
            response.headers.setdefault(name, value)
        response.headers["Content-Type"] = last_resort.HEADERS["Content-Type"]
        return response

    return middleware
