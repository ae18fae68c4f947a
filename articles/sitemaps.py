from collections import defaultdict
from dataclasses import dataclass

from django.utils.translation import get_language

from directory.formats.sitemaps import InEachLanguage

from .models import Article


@dataclass
class Versions:
    """The articles that speak of the same thing, one a language."""

    pk: int
    by_language: dict


class ArticleSitemap(InEachLanguage):
    """Each article stands at the address of its own language."""

    def items(self):
        found = defaultdict(dict)
        for article in Article.objects.published().order_by("pk"):
            found[article.same_as_id or article.pk][article.language] = article
        return [Versions(pk, by_language) for pk, by_language in found.items()]

    def get_languages_for_item(self, item):
        return list(item.by_language)

    def address(self, item):
        return item.by_language[get_language()].get_absolute_url()

    def lastmod(self, item):
        return max(article.updated_at for article in item.by_language.values())
