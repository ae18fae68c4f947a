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
from ..finding.facets import Facets
from ..finding.index import current_index
from ..finding.summary import MOST_THEMES, AnswerSummary
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
    found = SupportGroupFilter(request.GET)
    query = found.asked.query()
    address = reverse("group_list") + (f"?{query}" if query else "")
    summary = AnswerSummary.of_answer(found.answer)
    title = summary.title or _("Groupes de soutien")
    return leaflet(request, found.answer, title, address, narrowed_by(found, summary))


def narrowed_by(found, summary):
    """What the title does not say of what was asked: [« gratuit », « en soirée »].

    The words that somebody typed are their own, and a sheet lies where others read it: they are
    repeated only where nothing was understood of them.
    """
    told = {"q"} if summary.themes or summary.audiences or summary.is_in_danger else set()
    if summary.title:
        told |= {"near"} if summary.place else set()
        told |= {"theme"} if len(summary.themes) <= MOST_THEMES else set()
        told |= {"audience"} if len(summary.audiences) == 1 else set()
    return [chip.label for chip in Facets(found).chips if chip.name not in told]


def leaflet(request, answer, title, address, narrowed_by=()):
    online = request.build_absolute_uri(address)
    context = {
        "title": title,
        "narrowed_by": narrowed_by,
        "themes": by_theme(answer),
        "address": address,
        "online": online,
        "code": code_of(online),
    }
    return render(request, "directory/leaflet.html", context)


def by_theme(answer):
    """[(branch, groups)] in the order of the branches; a group stands once.

    Under the branch that is asked, where it is about that too; else under its main one.
    """
    index, branches, found = answer.index, list(Theme.objects.branches()), {}
    asked = {index.branch_of.get(slug) or slug for slug in answer.asked_themes}
    wanted = [(theme, index.bits("theme", theme.slug)) for theme in branches if theme.slug in asked]
    for group in answer.groups(answer.positions):
        position, main = index.position[group.pk], group.main_theme
        about = [theme.pk for theme, bits in wanted if bits >> position & 1]
        own = main.parent_id or main.pk
        found.setdefault(own if own in about or not about else about[0], []).append(group)
    return [(theme, found[theme.pk]) for theme in branches if theme.pk in found]


def code_of(address):
    """A QR code as a drawing in the page."""
    code = segno.make(address, error="m", micro=False)
    drawing = code.svg_inline(omitsize=True, border=2, svgclass="leaflet__code", lineclass=None)
    return mark_safe(drawing)  # noqa: S308  (made of squares, the address is not in it)
