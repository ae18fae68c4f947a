"""What others' pages may embed: a list of groups, and the box of networks; and how to get them."""

from pathlib import Path

from csp.constants import SELF
from csp.decorators import csp_replace, csp_update
from django.contrib.staticfiles import finders
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.clickjacking import xframe_options_exempt
from django.views.decorators.http import require_safe

from ..finding.asked import SupportGroupFilter
from ..finding.index import current_index
from ..finding.nearby import Nearby
from ..formats.embedding import EmbedForm, Look, code_of, qr_code, with_query
from .data import site_of

GROUPS_SHOWN = 12


def may_be_framed(view):
    """Only these pages may stand in a page of somebody else."""
    return xframe_options_exempt(csp_replace({"frame-ancestors": ["*"]})(view))


@require_safe
@csp_update({"frame-src": [SELF]})
def choose(request):
    """The page where a partner chooses and copies one line."""
    form = EmbedForm(request.GET, current_index())
    code = code_of(form, site_of(request)) if form.is_bound and form.is_valid() else None
    return render(request, "embed/choose.html", {"form": form, "code": code})


@require_safe
@may_be_framed
def groups(request):
    """The first groups of the list that answers the same filters."""
    found = without_words(request.GET)
    answer = found.answer
    return render(
        request,
        "embed/groups.html",
        {
            "filter": found,
            "answer": answer,
            # Kept apart from the cards of our own pages.
            "groups": answer.rows(answer.positions[:GROUPS_SHOWN], level="embed"),
            "heading": heading_of(found),
            "look": Look(request.GET).chosen,
        },
    )


def without_words(asked):
    """The filters, without a text: nobody types in a frame, and words may speak of danger."""
    asked = asked.copy()
    asked.pop("q", None)
    return SupportGroupFilter(asked)


def heading_of(found):
    """« Groupes de soutien près de 5000 Namur »."""
    if found.answer.place:
        words = {"place": found.answer.place.label}
        return _("Groupes de soutien près de %(place)s") % words
    if region := found.asked.get("region"):
        words = {"place": dict(found.choices("region"))[region]}
        return _("Groupes de soutien : %(place)s") % words
    return _("Groupes de soutien en Belgique")


@require_safe
@may_be_framed
def network(request):
    """Which networks serve a municipality."""
    nearby, look = Nearby(request.GET), Look(request.GET).chosen
    known = nearby.form.is_bound and nearby.form.is_valid() and nearby.place
    suggestions = [] if known or not nearby.typed or nearby.candidates else nearby.suggestions
    choices = [] if known or not nearby.typed else nearby.candidates
    return render(
        request,
        "embed/network.html",
        {
            "nearby": nearby,
            "look": look,
            "candidates": [(place.choice, here(place, look)) for place in choices],
            "suggestions": [(place.label, here(place, look)) for place in suggestions],
        },
    )


def here(place, look):
    """The same box, for a place."""
    return with_query("", {"place": place.query, **look})


@require_safe
def height(request):
    """The optional script, at an address that does not change with its content."""
    script = Path(finders.find("js/embed.js")).read_text()
    return HttpResponse(script, content_type="text/javascript; charset=utf-8")


@require_safe
def poster(request):
    """A page to print, whose QR code leads to the list or to the networks."""
    if request.GET.get("what") == "network":
        heading = _("Quel réseau de santé mentale pour votre commune ?")
        asked = {"place": place} if (place := request.GET.get("place", "")[:60]) else {}
        path = with_query(reverse("nearby"), asked)
    else:
        found = without_words(request.GET)
        heading, query = heading_of(found), found.asked.query()
        path = f"{reverse('group_list')}?{query}" if query else reverse("group_list")
    address = f"{site_of(request)}{path}"
    return render(
        request,
        "embed/poster.html",
        {
            "heading": heading,
            "code": qr_code(address),
            "words": address.partition("://")[2],
            "today": timezone.localdate(),
        },
    )
