"""Every group of a region or of a list on a folded sheet, for a waiting room."""

import segno
from django.http import Http404
from django.shortcuts import render
from django.urls import reverse
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from ..finding.answer import Answer
from ..finding.asked import SupportGroupFilter
from ..finding.criteria import Criteria
from ..finding.index import current_index
from ..models import Theme
from ..places.gazetteer import gazetteer


@require_safe
def region_leaflet(request, slug):
    region = gazetteer().regions.get(slug)
    if region is None:
        raise Http404
    answer = Answer(current_index(), Criteria(region=slug, sort="name"))
    return leaflet(request, answer, region.name_in_full, region.get_absolute_url())


@require_safe
def list_leaflet(request):
    """« Imprimer cette liste »: all its pages at once."""
    asked = SupportGroupFilter(request.GET)
    query = asked.asked.query()
    address = reverse("group_list") + (f"?{query}" if query else "")
    return leaflet(request, asked.answer, _("Groupes de soutien"), address)


def leaflet(request, answer, title, address):
    online = request.build_absolute_uri(address)
    context = {
        "title": title,
        "themes": by_theme(answer.groups(answer.positions)),
        "address": address,
        "online": online,
        "code": code_of(online),
    }
    return render(request, "directory/leaflet.html", context)


def by_theme(groups):
    """[(branch, groups)] in the order of the branches; a group stands once, under its main one."""
    branches = {}
    for group in groups:
        theme = group.main_theme
        branches.setdefault(theme.parent_id or theme.pk, []).append(group)
    return [
        (theme, branches[theme.pk]) for theme in Theme.objects.branches() if theme.pk in branches
    ]


def code_of(address):
    """A QR code as a drawing in the page."""
    code = segno.make(address, error="m", micro=False)
    drawing = code.svg_inline(omitsize=True, border=2, svgclass="leaflet__code", lineclass=None)
    return mark_safe(drawing)  # noqa: S308  (made of squares, the address is not in it)
