"""Articles on pages that are not articles."""

from django import template

from articles.models import Article

register = template.Library()


@register.simple_tag
def published_articles(audiences=None, themes=None):
    """Articles in reading order, narrowed to some audiences or themes if given."""
    articles = Article.objects.for_readers().prefetch_related("audiences")
    if audiences:
        articles = articles.filter(audiences__in=audiences)
    if themes:
        articles = articles.filter(themes__in=themes)
    return articles.distinct()
