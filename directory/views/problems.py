"""What is said of a question that makes no sense, in the words of RFC 9457."""

from functools import wraps

from django.http import JsonResponse
from django.utils.translation import gettext as _

PROBLEM = "application/problem+json"
# Anybody's page may read the open data: they hold nothing about who asks.
OPEN = {"Access-Control-Allow-Origin": "*", "Access-Control-Expose-Headers": "ETag"}


def problem(detail, in_english="", *, title="", status=422, **more):
    data = {"title": title or _("Demande non comprise"), "status": status, "detail": detail, **more}
    if in_english:
        data["detail_en"] = in_english
    return JsonResponse(
        data,
        status=status,
        headers=OPEN,
        content_type=PROBLEM,
        json_dumps_params={"ensure_ascii": False},
    )


def bad_value(name, words=""):
    return problem(
        _("« %(name)s » : %(words)s")
        % {"name": name, "words": words or _("cette valeur manque, ou n’est pas comprise.")},
        f"“{name}”: this value is missing, or not understood.",
    )


def bad_name(name):
    return problem(
        _("« %(name)s » : ce paramètre n’existe pas ici.") % {"name": name},
        f"“{name}”: there is no such parameter here.",
    )


def wrong_with(found):
    """What a list of groups (`SupportGroupFilter`) cannot be asked; else None.

    A page shows all groups then, and says so above them, which an answer for programs cannot.
    """
    if not found.form.is_valid():
        name, errors = next(iter(found.form.errors.items()))
        return bad_value(name, errors[0])
    if found.answer.unknown_place:
        return bad_value("near", _("nous ne connaissons pas ce lieu."))
    if "radius" in found.asked and not found.answer.place:
        return bad_value("radius", _("donnez aussi near."))
    return None


def unknown_parameter(given, known):
    return next((name for name in given if name not in known), "")[:100]


def known_only(asked=None):
    """For a question whose parameters are the fields of this pydantic model: no others."""
    known = asked.model_fields if asked else ()

    def decorator(view):
        @wraps(view)
        def only(request, **values):
            if unknown := unknown_parameter(request.GET, known):
                return bad_name(unknown)
            return view(request, **values)

        return only

    return decorator
