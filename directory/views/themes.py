"""What the groups are about."""

from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from ..finding.answer import Answer
from ..finding.criteria import Criteria
from ..finding.index import current_index
from ..finding.summary import AnswerSummary
from ..models import Theme
from ..places.gazetteer import gazetteer
from .groups import GROUPS_A_PAGE


@require_safe
def theme_index(request):
    index = current_index()
    themes = Theme.objects.branches().prefetch_related("children")
    return render(
        request,
        "directory/theme_index.html",
        {
            "branches": [
                (
                    branch,
                    count_about(index, branch),
                    with_theme_counts(index, branch.children.all()),
                )
                for branch in themes
            ]
        },
    )


@require_safe
def theme_detail(request, slug):
    theme = get_object_or_404(Theme.objects.select_related("parent"), slug=slug)
    index = current_index()
    asked = Criteria(theme=[slug])
    found = Answer(index, asked)
    positions = found.positions
    return render(
        request,
        "directory/theme_detail.html",
        {
            "theme": theme,
            "asked": asked,
            "summary": AnswerSummary.of_theme(index, slug),
            "theme_line": [theme, theme.parent] if theme.parent else [theme],
            "children": with_theme_counts(index, theme.children.all()),
            "count": len(positions),
            "groups": found.rows(positions[:GROUPS_A_PAGE]),
            "regions": [
                (region, (found.bits() & index.bits("region", region.slug)).bit_count())
                for region in gazetteer().drawn_regions
            ],
        },
    )


def count_about(index, theme):
    return (index.groups & index.bits("theme", theme.slug)).bit_count()


def with_theme_counts(index, themes):
    """The themes that some group is about, with how many."""
    counted = [(theme, count_about(index, theme)) for theme in themes]
    return [pair for pair in counted if pair[1]]
