"""Guidance articles: what one is, and which ones a reader sees."""

from content_editor.models import Region
from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language, override
from django.utils.translation import gettext_lazy as _

from directory.models import Change, changing
from directory.models.addresses import HasAddress
from directory.models.version import Versioned, VersionedQuerySet

FRENCH = "fr"


class ArticleQuerySet(VersionedQuerySet):
    def published(self):
        """Everything a reader may see; no other code decides this.

        One that is dated later waits for its day.
        """
        return self.filter(status=Article.Status.PUBLISHED, published_on__lte=timezone.localdate())

    def for_readers(self):
        """What is published in the language of the page; in French as long as there is nothing."""
        language, published = get_language() or FRENCH, self.published()
        if language == FRENCH:
            return published.filter(language=FRENCH)
        own = Article.objects.published().filter(language=language)
        instead = models.Q(language=FRENCH) & ~models.Exists(own)
        return published.filter(models.Q(language=language) | instead)


class Article(HasAddress, Versioned):
    """One guidance article."""

    is_shared = False

    class Status(models.TextChoices):
        DRAFT = "draft", _("brouillon")
        PUBLISHED = "published", _("publié")

    regions = [Region(key="main", title=_("contenu"))]

    language = models.CharField(
        _("langue"), max_length=2, choices=settings.LANGUAGES, default=FRENCH, db_index=True
    )
    # Each language has articles of its own; some speak of the same thing.
    same_as = models.ForeignKey(
        "self",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="others",
        verbose_name=_("correspond à"),
        limit_choices_to={"language": FRENCH},
        help_text=_("L’article français qui parle de la même chose."),
    )
    title = models.CharField(_("titre"), max_length=120)
    slug = models.SlugField(_("adresse de la page"), max_length=120, unique=True)
    summary = models.CharField(
        _("résumé pour les listes"), max_length=240, help_text=_("Une ou deux phrases.")
    )
    lead = models.TextField(_("chapeau"), blank=True)
    audiences = models.ManyToManyField(
        "directory.Audience", related_name="articles", verbose_name=_("publics")
    )
    themes = models.ManyToManyField(
        "directory.Theme", blank=True, related_name="articles", verbose_name=_("thèmes")
    )
    author = models.CharField(_("auteur"), max_length=80, default="L’équipe Healing Together")
    status = models.CharField(
        _("statut"), max_length=9, choices=Status, default=Status.DRAFT, db_index=True
    )
    rank = models.PositiveSmallIntegerField(
        _("ordre de lecture"), default=100, help_text=_("Décide de l’étape d’avant et d’après.")
    )
    published_on = models.DateField(
        _("publié le"),
        null=True,
        blank=True,
        help_text=_("Un jour à venir : l’article paraît ce jour-là."),
    )
    reviewed_on = models.DateField(_("relu le"), null=True, blank=True)
    takes_words = models.BooleanField(
        _("mots de lecteurs"),
        default=True,
        help_text=_("Décoché : ni formulaire sous l’article, ni mots déjà publiés."),
    )
    import_key = models.CharField(max_length=60, unique=True, null=True, blank=True, editable=False)
    updated_at = models.DateTimeField(_("modifié le"), auto_now=True)

    objects = ArticleQuerySet.as_manager()

    class Meta:
        verbose_name = _("article")
        verbose_name_plural = _("articles")
        ordering = ["rank", "title", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=~models.Q(status="published") | models.Q(published_on__isnull=False),
                name="article_published_has_a_date",
                violation_error_message=_("Un article publié a une date de publication."),
            ),
            models.CheckConstraint(
                condition=models.Q(status__in=["draft", "published"]),
                name="article_status_is_known",
            ),
        ]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        """At the address of its own language, whatever language asks."""
        with override(self.language):
            return reverse("article_detail", args=[self.slug])

    @property
    def lang(self):
        """Its language, where it is not that of the page."""
        return self.language if self.language != get_language() else ""

    def versions(self):
        """{language: address} of the published articles that speak of the same thing."""
        same = models.Q(pk=self.same_as_id or self.pk) | models.Q(
            same_as=self.same_as_id or self.pk
        )
        found = Article.objects.published().filter(same)
        return {article.language: article.get_absolute_url() for article in found}

    def clean(self):
        super().clean()
        if self.same_as and (self.language == FRENCH or self.same_as.language != FRENCH):
            raise ValidationError(
                {"same_as": _("Un article d’une autre langue correspond à un article français.")}
            )

    def was_seen(self, status):
        return status == self.Status.PUBLISHED

    @property
    def is_public(self):
        """Whether readers may see it today: a day to come is waited for."""
        is_due = self.published_on is not None and self.published_on <= timezone.localdate()
        return self.status == self.Status.PUBLISHED and is_due

    def move_to(self, status, *, by=None, batch=None):
        """Change the status alone, and keep it in the history; the first publication dates it."""
        with changing(self, by, Change.Kind.MOVED, batch=batch) as kept:
            self.status = status
            if status == self.Status.PUBLISHED:
                self.published_on = self.published_on or timezone.localdate()
            self.save(update_fields=["status", "published_on", "updated_at"])
        return kept.change
