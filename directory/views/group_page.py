"""The page of one group.

What it says of the group is drawn once for a state of that group (`finding.kept`): after an edit
elsewhere, only the groups that stand beside it are looked up again.
"""

from dataclasses import dataclass

from django.db.models import prefetch_related_objects
from django.http import Http404
from django.shortcuts import get_object_or_404, render
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from ..finding.answer import Answer
from ..finding.cards import Row, given
from ..finding.coming import coming_of
from ..finding.criteria import Criteria
from ..finding.index import current_index
from ..formats.structured_data import group_data
from ..formats.structured_dates import events_data
from ..maps import drawing
from ..models import DataVersion, SupportGroup
from ..models.group_queries import card_lists
from .moved import ALTERNATIVES, follows_former_addresses, gone


@dataclass(frozen=True)
class GroupPage:
    """What the page of a group says of the group itself, ready to be sent."""

    name: str
    title: str
    description: str
    head: str
    body: str
    main_theme: str


@require_safe
@follows_former_addresses(SupportGroup)
def group_detail(request, slug):
    index = current_index()
    key = (slug, get_language(), request.build_absolute_uri("/"))
    known = index.drawn.pages.get(key)
    # While the database is away, the index may be older than a change that took something away.
    if known and index.version[0] == DataVersion.current():
        pk, drawn = known
        return shown(request, drawn, alternatives(index, pk, drawn.main_theme))
    group = get_object_or_404(SupportGroup.objects.with_page_data(), slug=slug)
    if group.is_ended:
        others = [row.group for row in alternatives_of(group)]
        return gone(request, group, others, "directory/_group_card.html")
    if not group.is_public:
        raise Http404
    similar = alternatives_of(group)
    drawn = drawn_page(group, request.build_absolute_uri("/"))
    index.drawn.pages.put(key, (group.pk, drawn))
    return shown(request, drawn, similar)


def shown(request, drawn, similar):
    context = {"drawn": drawn, "similar": similar}
    return render(request, "directory/group_detail.html", context)


def group_context(group):
    """What the page of a group shows, published or not: also for the editors' preview."""
    similar = alternatives_of(group)
    return {"drawn": drawn_page(group), "similar": similar}


def drawn_page(group, site=""):
    """The `GroupPage` of a group; with a `site` (`https://…/`), what search engines read too."""
    coming = coming_of(group, current_index(), timezone.now())
    group.known_rules = coming.plan.rules
    codes = () if group.municipality_id else served_codes(group)
    point = (group.public_latitude, group.public_longitude)
    address = site.rstrip("/") + group.get_absolute_url()
    context = {
        "group": group,
        "themes": group.themes.all(),
        "map": drawing.locator(group.town or group.texts.name, codes, point),
        "coming": coming,
        "has_agenda": bool(coming.plan.rules),
        "calendar_url": site.rstrip("/") + reverse("group_agenda", args=[group.slug])
        if site
        else "",
        "structured": group_data(group, address) if site else None,
        "structured_dates": events_data(group, coming, address) if site else None,
    }
    return GroupPage(
        name=group.texts.name,
        title=title_of(group),
        description=str(group.texts.summary),
        head=render_to_string("directory/_group_head.html", context),
        body=render_to_string("directory/_group_page.html", context),
        main_theme=group.main_theme.slug,
    )


def title_of(group):
    """The name, and the town where the name does not say it."""
    if group.town and group.municipality.name not in group.name:
        return f"{group.name} ({group.town})"
    return group.name


def served_codes(group):
    codes = set()
    for region in group.regions_served.all():
        codes |= drawing.codes_of(region)
    return codes


def alternatives_of(group, number=ALTERNATIVES):
    """Rows of cards on the same theme: the nearest where there is a place, else any.

    Where a card has to be drawn, its group is read together with the lists of this one.
    """
    index = current_index()
    point = (group.public_latitude, group.public_longitude)
    rows = rows_beside(index, group.pk, group.main_theme.slug, point, number)
    shown = [group]
    if not all(row.card for row in rows):
        found = SupportGroup.objects.published().with_card_data().prefetch_related(None)
        rows = given(rows, found.in_bulk([row.pk for row in rows]))
        shown += [row.group for row in rows]
    # Only who has no venue shows regions.
    *lists, regions = card_lists()
    prefetch_related_objects(shown, *lists)
    prefetch_related_objects([one for one in shown if not one.municipality_id], regions)
    return rows


def alternatives(index, pk, theme, number=ALTERNATIVES):
    """As `alternatives_of` a group that is in the index, which need not be read."""
    rows = rows_beside(index, pk, theme, index.rows[index.position[pk]].point, number)
    if not all(row.card for row in rows):
        rows = given(rows, index.cards([row.pk for row in rows]))
    return rows


def rows_beside(index, pk, theme, point, number):
    bits = index.groups & index.bits("theme", theme)
    pks = [one for one in index.nearest(bits, point, number + 1) if one != pk][:number]
    return [Row(Answer(index, Criteria()), index.position[one], None, "h3") for one in pks]
