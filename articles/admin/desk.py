"""What of the articles waits on the desk: drafts, blocks that show nothing, what grew old."""

from datetime import timedelta

from django.db.models import Exists, OuterRef, Q
from django.db.models.functions import Coalesce
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from directory.admin.abilities.translations import IN_WORDS
from directory.admin.abilities.waiting import ON_DESK
from directory.admin.desk.page import QUEUES
from directory.admin.desk.queue import QueueMaker, Row
from directory.models import Platform
from directory.models.texts import OTHERS

from ..models import (
    Article,
    ComparisonBlock,
    DecisionGuideBlock,
    PlatformList,
    ReferenceList,
    RichText,
)
from ..models.article import FRENCH

REVIEWED_EVERY = timedelta(days=365)


class Articles(QueueMaker):
    model = Article

    def is_for(self, request):
        return self.admin.has_change_permission(request)

    def row(self, request, article):
        return Row(
            name=f"{article.title} ({article.language})",
            url=self.admin.url_of("change", article),
            since=getattr(article, self.since),
        )


class ArticleDrafts(Articles):
    key = "articles-brouillons"
    title = _("Articles en brouillon")
    advice = _("Finissez, relisez l’aperçu, puis publiez.")
    query = "status__exact=draft"

    def waiting(self, rows):
        return rows.filter(status=Article.Status.DRAFT)


class OldArticles(Articles):
    key = "articles-a-relire"
    query = ON_DESK
    title = _("Articles relus il y a plus d’un an")
    advice = _("Relisez : ce qui est dit est-il encore juste ? Puis changez « relu le ».")
    since = "last_read_on"

    def waiting(self, rows):
        rows = rows.annotate(last_read_on=Coalesce("reviewed_on", "published_on"))
        limit = timezone.localdate() - REVIEWED_EVERY
        return rows.filter(status=Article.Status.PUBLISHED, last_read_on__lte=limit)


class EmptyBlocks(Articles):
    key = "blocs-vides"
    query = ON_DESK
    title = _("Articles avec un bloc vide")
    advice = _("Le bloc ne montre rien aux lecteurs : remplissez-le, ou enlevez-le.")

    def waiting(self, rows):
        return rows.filter(status=Article.Status.PUBLISHED).filter(empty_block())


def empty_block():
    """Of the blocks of an article, one has nothing to show."""
    published = Platform.objects.published().order_by().values("pk")
    with_one = PlatformList.objects.filter(platforms__in=published).order_by().values("pk")
    empty = [
        RichText.objects.filter(html__in=["", "<p></p>", "<p><br></p>"]),
        PlatformList.objects.exclude(pk__in=with_one),
        ReferenceList.objects.filter(references=None),
        ComparisonBlock.objects.filter(comparison__rows=None),
        DecisionGuideBlock.objects.filter(guide__options=None),
    ]
    condition = Q()
    for blocks in empty:
        condition |= Q(Exists(blocks.filter(parent=OuterRef("pk"))))
    return condition


class ArticlesAlone(Articles):
    """Each language has articles of its own; one that a language lacks is to be written for it."""

    key = "articles-sans-pareil"
    query = ON_DESK
    title = _("Articles qui manquent dans une langue")
    advice = _("Écrivez-en un pour ses lecteurs, avec leurs services et leurs mots, et reliez-les.")

    def waiting(self, rows):
        published = Article.objects.filter(same_as=OuterRef("pk"), status=Article.Status.PUBLISHED)
        lacking = Q.create(
            [~Exists(published.filter(language=language)) for language in OTHERS], connector=Q.OR
        )
        return rows.filter(language=FRENCH, status=Article.Status.PUBLISHED).filter(lacking)

    def with_related(self, rows):
        return rows.prefetch_related("others")

    def row(self, request, article):
        row = super().row(request, article)
        there = {one.language for one in article.others.all() if one.status == article.status}
        lacking = [str(IN_WORDS[language]) for language in OTHERS if language not in there]
        row.note = _("pas en %s") % ", ".join(lacking)
        return row


QUEUES += [EmptyBlocks, OldArticles, ArticleDrafts, ArticlesAlone]
