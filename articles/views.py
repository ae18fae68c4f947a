"""The list of articles, an article, and the feed."""

from datetime import datetime, time

from content_editor.contents import contents_for_item
from django.contrib.syndication.views import Feed
from django.shortcuts import get_object_or_404, render
from django.urls import reverse_lazy
from django.utils import timezone
from django.utils.feedgenerator import Atom1Feed
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from directory.models import Audience
from directory.views.moved import follows_former_addresses

from .blocks import fill
from .filters import ArticleFilter
from .models import BLOCKS, Article, reading_minutes
from .structured import article_data
from .words.forms import WordForm


@require_safe
def article_list(request):
    articles = Article.objects.for_readers().prefetch_related("audiences")
    found = ArticleFilter(request.GET, articles)
    return render(
        request,
        "articles/article_list.html",
        {
            "filter": found,
            "articles": found.qs,
            "audiences": Audience.objects.filter(articles__in=articles).distinct(),
        },
    )


@require_safe
@follows_former_addresses(Article)
def article_detail(request, slug):
    article = get_object_or_404(
        Article.objects.published().prefetch_related("audiences", "themes"), slug=slug
    )
    request.versions = article.versions()
    context = article_context(article)
    context["structured"] = article_data(article, request.build_absolute_uri())
    return render(request, "articles/article_detail.html", context)


def article_context(article):
    """All that the page of an article shows, for readers and for the editors' preview."""
    blocks = list(contents_for_item(article, plugins=BLOCKS).main)
    series = list(Article.objects.published().filter(language=article.language))
    here = series.index(article) if article in series else None
    return {
        "article": article,
        "blocks": fill(blocks),
        "minutes": reading_minutes(article, blocks),
        "words": list(article.words.shown()) if article.takes_words else [],
        "word_form": WordForm(page="") if article.takes_words and article.is_public else None,
        "headings": [heading for block in blocks for heading in block.headings],
        "previous": series[here - 1] if here else None,
        "next": series[here + 1] if here is not None and here + 1 < len(series) else None,
    }


def at_midnight(day):
    """A feed wants a moment; ours are days."""
    return timezone.make_aware(datetime.combine(day, time.min))


class ArticleFeed(Feed):
    """New and reviewed articles, as Atom."""

    feed_type = Atom1Feed
    title = _("Healing Together : les articles")
    subtitle = _("Pour les personnes qui aident, les parents, les adultes.")
    link = reverse_lazy("article_list")
    author_name = _("L’équipe Healing Together")

    def items(self):
        return Article.objects.for_readers().order_by("-reviewed_on", "-published_on", "pk")[:30]

    def item_title(self, item):
        return item.title

    def item_description(self, item):
        return item.summary

    def item_pubdate(self, item):
        return at_midnight(item.published_on)

    def item_updateddate(self, item):
        return at_midnight(item.reviewed_on or item.published_on)
