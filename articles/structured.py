"""schema.org data of an article."""

from directory.formats.structured_data import CONTEXT, filled
from directory.models.texts import as_written


def article_data(article, url):
    return filled(
        **{"@context": CONTEXT, "@type": "Article"},
        headline=article.title,
        description=article.summary,
        url=url,
        inLanguage=article.language,
        author={"@type": "Organization", "name": as_written(article.author)},
        datePublished=article.published_on.isoformat(),
        dateModified=(article.reviewed_on or article.published_on).isoformat(),
    )
