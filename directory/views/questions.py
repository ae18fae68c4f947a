"""The guided questions, and the list of groups somebody kept."""

from django.shortcuts import render
from django.utils.cache import patch_cache_control
from django.views.decorators.http import require_safe

from ..finding.index import current_index
from ..finding.questions import GuidedQuestions
from ..finding.shortlist import SharedList
from ..finding.summary import AnswerSummary


@require_safe
def guided_questions(request):
    page = GuidedQuestions(request.GET)
    if page.is_result:
        told = {"questions": page, "summary": AnswerSummary.of_questions(page)}
        response = render(request, "directory/questions_result.html", told)
    else:
        response = render(request, "directory/questions.html", {"questions": page})
    return kept_nowhere(response) if page.has_answers else response


@require_safe
def shortlist(request):
    """Without groups in the address, the list is the one kept on the reader's own device."""
    shared = SharedList(request.GET, current_index())
    if shared.is_asked:
        response = render(request, "directory/shortlist_shared.html", {"shared": shared})
        return kept_nowhere(response)
    return render(request, "directory/shortlist.html")


def kept_nowhere(response):
    """An answer or a choice of somebody's: neither our memory nor the browser's disk keeps it."""
    patch_cache_control(response, no_store=True, private=True)
    return response
