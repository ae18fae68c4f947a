"""The pages of readers' words: to write one, and to take one's own away."""

from django.http import HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.views.decorators.http import require_safe

from directory.received.visitor_forms import (
    NotWrittenError,
    is_from_this_site,
    receive,
    to_send_again,
    visitor_form,
    whole_or_not_at_all,
)

from ..models import Article
from . import links
from .forms import WordForm


@visitor_form(WordForm)
def word(request, slug):
    article = get_object_or_404(Article.objects.published().filter(takes_words=True), slug=slug)
    request.versions = article.versions()
    form = WordForm(request.POST if request.method == "POST" else None, page=request.path)

    def show(status=200):
        context = {"form": form, "article": article}
        return render(request, "articles/word.html", context, status=status)

    def thanks(word):
        context = {"form": form, "article": article, "link": ""}
        if word:
            form.note_taken()
            context["link"] = request.build_absolute_uri(links.address_of(word))
        return render(request, "articles/word_thanks.html", context)

    if form.is_to_read_again and not form.is_trapped and is_from_this_site(request) is not False:
        return show()
    return receive(request, form, show=show, save=lambda sender: form.save(article), thanks=thanks)


@visitor_form()
def word_removal(request, token):
    """What the private link opens: the word, and the button that takes it away."""
    found = links.word_of(token)
    if found is None:
        return render(request, "articles/word_unknown.html", status=404)
    request.versions = {}
    is_ours = is_from_this_site(request)
    if request.method != "POST" or is_ours is False:
        context = {"word": found, "is_unwritten": False}
        status = 403 if request.method == "POST" else 200
        return render(request, "articles/word_removal.html", context, status=status)
    try:
        with whole_or_not_at_all():
            found.delete()
    except NotWrittenError:
        context = {"word": links.word_of(token) or found, "is_unwritten": True}
        return to_send_again(render(request, "articles/word_removal.html", context, status=503))
    return HttpResponseRedirect(reverse("word_removed"))


@require_safe
def word_removed(request):
    return render(request, "articles/word_removed.html")
