"""Articles on pages that are not articles."""

from django import template
from django.utils.translation import get_language

from articles.models import Article
from directory.database.memory import last_known

register = template.Library()
# Each group has themes of its own, and an answer fourteen kilobytes.
MOST_KNOWN = 60


@register.simple_tag
def published_articles(audiences=None, themes=None):
    """Articles in reading order, narrowed to some audiences or themes if given."""

    def read():
        articles = Article.objects.for_readers().prefetch_related("audiences")
        if audiences:
            articles = articles.filter(audiences__in=audiences)
        if themes:
            articles = articles.filter(themes__in=themes)
        return list(articles.distinct())

    key = (get_language(), words_of(audiences), words_of(themes))
    return last_known("articles", read, key, most=MOST_KNOWN)


def words_of(wanted):
    return tuple(map(str, wanted or ()))
