"""Guidance articles, made of ordered blocks; what must stay true is read live by the blocks."""

import math
import re

import nh3
from content_editor.models import Region, create_plugin_base
from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models.functions import Concat
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.html import strip_tags
from django.utils.safestring import mark_safe
from django.utils.text import slugify
from django.utils.translation import get_language, override
from django.utils.translation import gettext_lazy as _
from django_prose_editor.fields import ProseEditorField

from directory.models import CareNetwork, Change, changing
from directory.models.addresses import HasAddress
from directory.models.links import Carrier
from directory.models.version import Versioned, VersionedQuerySet

FRENCH = "fr"
WORDS_PER_MINUTE = 200
HEADING = re.compile(r"<h2>(.*?)</h2>", re.S)
ALLOWED_TAGS = {"h2", "h3", "p", "ul", "ol", "li", "strong", "em", "blockquote", "a", "br"}
EDITOR_EXTENSIONS = {
    "Bold": True,
    "Italic": True,
    "BulletList": True,
    "OrderedList": True,
    "ListItem": True,
    "Blockquote": True,
    "Heading": {"levels": [2, 3]},
    "Link": True,
    "HardBreak": True,
}


def clean_html(html):
    """Only the tags an article may use; links carry no tracking of where they come from."""
    return nh3.clean(
        html, tags=ALLOWED_TAGS, attributes={"a": {"href"}}, link_rel="noopener noreferrer"
    )


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
        help_text=_("Un jour à venir : l’article paraît ce jour-là."),
    )
    reviewed_on = models.DateField(_("relu le"), null=True, blank=True)
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


def reading_minutes(article, blocks):
    """Minutes to read the text of an article aloud in one’s head, at least one."""
    texts = [article.lead, *(block.html for block in blocks if isinstance(block, RichText))]
    words = sum(len(strip_tags(text).split()) for text in texts)
    return max(1, math.ceil(words / WORDS_PER_MINUTE))


class Reference(Versioned):
    """A scientific work; `claim` is the most that a page may say of it."""

    class Kind(models.TextChoices):
        META_ANALYSIS = "meta_analysis", _("méta-analyse")
        REVIEW = "review", _("revue de la littérature")
        STUDY = "study", _("étude")
        TEXTBOOK = "textbook", _("manuel")

    key = models.SlugField(_("clé"), unique=True)
    authors = models.CharField(_("auteurs"), max_length=200)
    year = models.PositiveSmallIntegerField(_("année"))
    title = models.CharField(_("titre"), max_length=300)
    container = models.CharField(_("revue ou éditeur"), max_length=200, blank=True)
    details = models.CharField(_("volume, pages, édition"), max_length=120, blank=True)
    doi = models.CharField(_("DOI"), max_length=100, blank=True)
    url = models.URLField(_("lien"), max_length=500, blank=True, help_text=_("Sans DOI seulement."))
    kind = models.CharField(_("sorte"), max_length=13, choices=Kind)
    claim = models.TextField(_("ce qu’on peut en dire, pas plus"))

    class Meta:
        verbose_name = _("référence")
        verbose_name_plural = _("références")
        ordering = ["authors", "year", "pk"]

    def __str__(self):
        return f"{self.authors} ({self.year})"

    @property
    def link(self):
        return f"https://doi.org/{self.doi}" if self.doi else self.url


# The address of `Reference.link`, where an editor types it.
REFERENCE_LINKS = [
    Carrier(Reference, "doi", Concat(models.Value("https://doi.org/"), "doi"), ~models.Q(doi="")),
    Carrier(Reference, "url", condition=models.Q(doi="")),
]


class DecisionGuide(Versioned):
    """« Ce que je ressens maintenant » → what may help → a list already filtered."""

    title = models.CharField(_("titre"), max_length=120)
    intro = models.TextField(_("introduction"), blank=True)

    class Meta:
        verbose_name = _("guide de décision")
        verbose_name_plural = _("guides de décision")
        ordering = ["title", "pk"]

    def __str__(self):
        return self.title


class DecisionOption(Versioned):
    guide = models.ForeignKey(DecisionGuide, models.CASCADE, related_name="options")
    situation = models.CharField(_("ce que je ressens"), max_length=200)
    advice = models.TextField(_("ce qui peut aider"))
    link = models.CharField(
        _("lien"),
        max_length=300,
        help_text=_("Une adresse du site : « /groupes/?audience=parents »."),
    )
    link_label = models.CharField(_("texte du lien"), max_length=100)
    ordering = models.IntegerField(_("ordre"), default=0)

    class Meta:
        verbose_name = _("situation")
        verbose_name_plural = _("situations")
        ordering = ["ordering", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(link__startswith="/"),
                name="decision_link_stays_on_the_site",
                violation_error_message=_("Le lien commence par « / »."),
            ),
        ]

    def __str__(self):
        return self.situation


class Comparison(Versioned):
    """Two things side by side, a line for each question."""

    title = models.CharField(_("titre"), max_length=120)
    first = models.CharField(_("première colonne"), max_length=60)
    second = models.CharField(_("seconde colonne"), max_length=60)

    class Meta:
        verbose_name = _("comparaison")
        verbose_name_plural = _("comparaisons")
        ordering = ["title", "pk"]

    def __str__(self):
        return self.title


class ComparisonRow(Versioned):
    comparison = models.ForeignKey(Comparison, models.CASCADE, related_name="rows")
    label = models.CharField(_("question"), max_length=80)
    first = models.CharField(_("première colonne"), max_length=300)
    second = models.CharField(_("seconde colonne"), max_length=300)
    ordering = models.IntegerField(_("ordre"), default=0)

    class Meta:
        verbose_name = _("ligne")
        verbose_name_plural = _("lignes")
        ordering = ["ordering", "pk"]

    def __str__(self):
        return self.label


BlockBase = create_plugin_base(Article)


class Block(Versioned, BlockBase):
    """A piece of an article; each kind names its own partial template."""

    heading = models.CharField(_("titre"), max_length=120, blank=True)

    objects = VersionedQuerySet.as_manager()

    # Whether its title opens a section of the article, and stands in the contents. Lists and maps
    # belong to the section of the text before them.
    opens_section = False

    class Meta(BlockBase.Meta):
        abstract = True
        app_label = "articles"

    def __str__(self):
        return self.heading or str(self._meta.verbose_name)

    @property
    def template_name(self):
        return f"articles/blocks/{self._meta.model_name}.html"

    @property
    def anchor(self):
        return slugify(self.heading)

    @property
    def headings(self):
        """(anchor, text) of what belongs into the table of contents."""
        return [(self.anchor, self.heading)] if self.heading and self.opens_section else []

    @property
    def level(self):
        return "h2" if self.opens_section else "h3"


class RichText(Block):
    html = ProseEditorField(_("texte"), extensions=EDITOR_EXTENSIONS, sanitize=True)

    class Meta(Block.Meta):
        verbose_name = _("texte")
        verbose_name_plural = _("textes")

    @cached_property
    def headings(self):
        titles = (strip_tags(title).strip() for title in HEADING.findall(self.html))
        return [(slugify(title), title) for title in titles]

    @cached_property
    def safe_html(self):
        """Sanitised here, whatever way the text came in; headings get their anchors."""
        anchored = HEADING.sub(
            lambda match: f'<h2 id="{slugify(strip_tags(match[1]))}">{match[1]}</h2>',
            clean_html(self.html),
        )
        return mark_safe(anchored)  # noqa: S308  (cleaned on the line above)


class NetworkBlock(Block):
    """Base of the blocks about the networks of one age group."""

    population = models.CharField(
        _("pour qui"),
        max_length=8,
        choices=[
            (CareNetwork.Population.ADULTS, CareNetwork.Population.ADULTS.label),
            (CareNetwork.Population.YOUNG, CareNetwork.Population.YOUNG.label),
        ],
    )

    class Meta(Block.Meta):
        abstract = True


class NetworkList(NetworkBlock):
    class Meta(Block.Meta):
        verbose_name = _("liste de réseaux")
        verbose_name_plural = _("listes de réseaux")


class NetworkMap(NetworkBlock):
    class Meta(Block.Meta):
        verbose_name = _("carte de réseaux")
        verbose_name_plural = _("cartes de réseaux")


class PlatformList(Block):
    platforms = models.ManyToManyField("directory.Platform", verbose_name=_("plateformes"))

    class Meta(Block.Meta):
        verbose_name = _("plateformes")
        verbose_name_plural = _("plateformes")


class GroupList(Block):
    opens_section = True

    audiences = models.ManyToManyField("directory.Audience", blank=True, verbose_name=_("publics"))
    themes = models.ManyToManyField("directory.Theme", blank=True, verbose_name=_("thèmes"))

    class Meta(Block.Meta):
        verbose_name = _("groupes pour vous")
        verbose_name_plural = _("groupes pour vous")


class HelplineList(Block):
    class Meta(Block.Meta):
        verbose_name = _("lignes d’aide")
        verbose_name_plural = _("lignes d’aide")


class Quotation(Block):
    text = models.TextField(_("phrase"))
    attribution = models.CharField(_("de qui"), max_length=120, blank=True)

    class Meta(Block.Meta):
        verbose_name = _("phrase mise en avant")
        verbose_name_plural = _("phrases mises en avant")


class DecisionGuideBlock(Block):
    guide = models.ForeignKey(DecisionGuide, models.PROTECT, verbose_name=_("guide"))

    class Meta(Block.Meta):
        verbose_name = _("guide de décision")
        verbose_name_plural = _("guides de décision")


class ComparisonBlock(Block):
    comparison = models.ForeignKey(Comparison, models.PROTECT, verbose_name=_("comparaison"))

    class Meta(Block.Meta):
        verbose_name = _("comparaison")
        verbose_name_plural = _("comparaisons")


class ReferenceList(Block):
    references = models.ManyToManyField(Reference, verbose_name=_("références"))

    class Meta(Block.Meta):
        verbose_name = _("références")
        verbose_name_plural = _("références")


BLOCKS = [
    RichText,
    NetworkList,
    NetworkMap,
    PlatformList,
    GroupList,
    HelplineList,
    Quotation,
    ComparisonBlock,
    DecisionGuideBlock,
    ReferenceList,
]
# An article and its blocks are one thing: its history keeps both.
Article.history_parts = tuple(f"articles_{block._meta.model_name}_set" for block in BLOCKS)
