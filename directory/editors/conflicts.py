"""Two people wrote the same rows at the same time, and the database let one of them go first."""

import psycopg
from django.contrib import admin
from django.db import OperationalError
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _

ADMIN = "/admin/"
CONFLICTS = (
    psycopg.errors.DeadlockDetected,
    psycopg.errors.SerializationFailure,
    psycopg.errors.LockNotAvailable,
    psycopg.errors.QueryCanceled,
)


def is_conflict(error):
    """Whether trying again may go well; SQLite says so in words only."""
    if not isinstance(error, OperationalError):
        return False
    return isinstance(error.__cause__, CONFLICTS) or "locked" in str(error)


class ChangedMeanwhile:
    """Middleware: an editor's form that lost is shown as such, with all that was typed."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_exception(self, request, exception):
        is_form = request.method == "POST" and request.path_info.startswith(ADMIN)
        if not (is_form and is_conflict(exception)):
            return None
        typed = [
            (name, value)
            for name, values in request.POST.lists()
            if name != "csrfmiddlewaretoken"
            for value in values
        ]
        context = {"title": _("Changé entre-temps"), "typed": typed, "is_popup": False}
        context |= admin.site.each_context(request)
        response = TemplateResponse(request, "admin/changed_meanwhile.html", context, status=409)
        return response
