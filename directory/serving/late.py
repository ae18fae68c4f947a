"""Pages of the last known state, while the database is away: they say of when they are."""

import re

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from ..database.memory import is_away
from ..database.waiting import FOR_A_PAGE, waiting_at_most
from ..meetings.words import time_in_words
from ..models import DataVersion

MAIN = re.compile(rb"<main\b[^>]*>")
NOT_KEPT = "no-store"


def said(at):
    """« Annuaire mis à jour à 14 h 05 »; the day too, when it was another one."""
    at = timezone.localtime(at)
    time = time_in_words(at.time())
    if at.date() == timezone.localdate():
        return _("Annuaire mis à jour à %(time)s") % {"time": time}
    day = date_format(at, "DATE_FORMAT")
    return _("Annuaire mis à jour le %(day)s à %(time)s") % {"day": day, "time": time}


def say(body):
    """The page with the line that says of when it is."""
    known = DataVersion.last_seen
    place = MAIN.search(body)
    if not (known and place):
        return body
    line = f'\n  <p class="note note--late" role="status">{said(known.at)}</p>'
    return body[: place.end()] + line.encode() + body[place.end() :]


def mark(response):
    """Make an answer of Django's one of the last known state: no browser keeps it."""
    response.headers["Cache-Control"] = NOT_KEPT
    for name in ("ETag", "Last-Modified"):
        response.headers.pop(name, None)
    is_page = response.headers.get("Content-Type", "").startswith("text/html")
    if is_page and response.status_code == 200 and not response.streaming:
        response.content = say(response.content)
    return response


def memory_only(get_response):
    """Make what a visitor asks for of memory, once it is known that the database is away."""

    def middleware(request):
        if request.path_info.startswith(("/admin/", "/healthz")):
            return get_response(request)
        with waiting_at_most(FOR_A_PAGE):
            if request.method not in ("GET", "HEAD"):
                return get_response(request)
            if is_away():
                return mark(get_response(request))
            if DataVersion.answers():
                return get_response(request)
            with DataVersion.from_memory():
                return mark(get_response(request))

    return middleware
