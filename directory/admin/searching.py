"""One search on the desk: every kind of record, by name, number, e-mail or site."""

from dataclasses import dataclass

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.template.response import TemplateResponse
from django.urls import path
from django.utils.translation import gettext_lazy as _
from rapidfuzz import fuzz, process

from ..models import CareNetwork, Helpline, Organisation, Platform, SupportGroup
from ..text import fold

CONTACTS = ("phone", "email", "organiser_email", "website")
SEARCHED = (SupportGroup, Organisation, Helpline, CareNetwork, Platform)
LONGEST = 120
MOST = 30
CLOSE_ENOUGH = 78
FEWEST_DIGITS = 5


@dataclass(frozen=True)
class Found:
    kind: str
    name: str
    url: str
    why: str
    score: float


def search(request, site, typed):
    """Best first: the exact name, names that begin so, then what resembles."""
    typed = typed.strip()[:LONGEST]
    found = []
    for model in SEARCHED:
        model_admin = site.get_model_admin(model)
        if model_admin.has_view_permission(request):
            found += of_model(request, model_admin, typed)
    found += _articles(request, site, typed)
    return sorted(found, key=lambda one: (-one.score, one.name))[:MOST]


def of_model(request, model_admin, typed):
    rows = list(model_admin.get_queryset(request).order_by().values(*_columns(model_admin.model)))
    for row, why, score in matches(rows, typed):
        yield Found(
            kind=model_admin.opts.verbose_name,
            name=row["name"],
            url=model_admin.url_of("change", row["pk"]),
            why=why,
            score=score,
        )


def _columns(model):
    known = {field.name for field in model._meta.concrete_fields}
    return ["pk", *(name for name in ("name", *CONTACTS) if name in known)]


def matches(rows, typed):
    """(row, why, score) of what the words may mean."""
    folded, digits = fold(typed), _digits(typed)
    named = {}
    for row in rows:
        name = fold(row["name"])
        if folded and (score := name_score(name, folded)):
            named[row["pk"]] = row, "", score
        elif why := _contact(row, typed.lower(), digits):
            named[row["pk"]] = row, why, 90
    rest = {row["pk"]: fold(row["name"]) for row in rows if row["pk"] not in named}
    by_key = {row["pk"]: row for row in rows}
    if len(folded) > 3:
        close = process.extract(
            folded, rest, scorer=fuzz.WRatio, score_cutoff=CLOSE_ENOUGH, limit=MOST
        )
        for _name, score, pk in close:
            named[pk] = by_key[pk], "", score * 0.7
    return named.values()


def name_score(name, folded):
    """How well a name answers, out of 100; nothing where words are missing."""
    if name == folded:
        return 100
    if name.startswith(folded):
        return 96
    if f" {folded}" in f" {name}":
        return 93
    return 85 if all(word in name for word in folded.split()) else 0


def _contact(row, typed, digits):
    phone = _digits(row.get("phone") or "")
    if len(digits) >= FEWEST_DIGITS and phone and _national(digits) in _national(phone):
        return row["phone"]
    if digits and digits == phone:
        return row["phone"]
    if len(typed) > 3:
        for name in CONTACTS[1:]:
            if typed in (row.get(name) or "").lower():
                return row[name]
    return ""


def _digits(text):
    return "".join(char for char in text if char.isdigit())


def _national(digits):
    """« 0032 81… » and « +32 81… » are « 081… »."""
    return digits.removeprefix("00").removeprefix("32").removeprefix("0")


def _articles(request, site, typed):
    """The desk does not know the articles' app by name: it asks the admin what has a title."""
    for model, model_admin in site._registry.items():
        if model.__name__ == "Article" and model_admin.has_view_permission(request):
            rows = model_admin.get_queryset(request).order_by().values("pk", "title")
            rows = [{"pk": row["pk"], "name": row["title"]} for row in rows]
            for row, why, score in matches(rows, typed):
                url = model_admin.url_of("change", row["pk"])
                yield Found(model_admin.opts.verbose_name, row["name"], url, why, score)


def search_view(request):
    if not request.user.is_staff:
        raise PermissionDenied
    typed = request.GET.get("q", "")
    context = {
        **admin.site.each_context(request),
        "title": _("Chercher partout"),
        "typed": typed[:LONGEST],
        "found": search(request, admin.site, typed) if typed.strip() else [],
    }
    return TemplateResponse(request, "admin/search.html", context)


def urls():
    return [path("chercher/", admin.site.admin_view(search_view), name="search")]


admin.site.more_urls = urls
