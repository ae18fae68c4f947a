"""`/agenda/`: who meets in the coming fortnight."""

from django.shortcuts import render
from django.views.decorators.http import require_safe

from ..finding.agenda import Agenda
from ..finding.asked import SupportGroupFilter
from ..finding.facets import Facets
from .calendars import calendar_url

FACETS = ("when", "theme", "audience", "language")


@require_safe
def agenda(request):
    found = SupportGroupFilter(request.GET)
    shown = Agenda(found.answer)
    facets = Facets(found)
    page = shown.page(found.page_number)
    return render(
        request,
        "directory/agenda.html",
        {
            "filter": found,
            "answer": found.answer,
            "agenda": shown,
            "days": shown.days(page),
            "page": page,
            "facets": facets,
            "calendar_url": calendar_url(request, found.asked),
            "shown_facets": [facets.facet(name) for name in FACETS],
        },
    )
