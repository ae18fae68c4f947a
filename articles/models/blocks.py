"""The blocks of an article; what must stay true is read live by them."""

import math
import re

import nh3
from content_editor.models import create_plugin_base
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.functional import cached_property
from django.utils.html import strip_tags
from django.utils.safestring import mark_safe
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from django_prose_editor.fields import ProseEditorField

from directory.models import CareNetwork
from directory.models.version import Versioned, VersionedQuerySet

from ..links import check_html, leads_away
from .article import Article
from .guides import Comparison, DecisionGuide, Reference

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
        html,
        tags=ALLOWED_TAGS,
        attributes={"a": {"href"}},
        attribute_filter=lambda tag, name, value: None if leads_away(value) else value,
        link_rel="noopener noreferrer",
    )


BlockBase = create_plugin_base(Article)


class Block(Versioned, BlockBase):
    """A piece of an article; each kind names its own partial template."""

    is_shared = False

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

    def clean(self):
        super().clean()
        try:
            check_html(self.html)
        except ValidationError as error:
            raise ValidationError({"html": error.messages}) from error

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


def reading_minutes(article, blocks):
    """Minutes to read the text of an article aloud in one’s head, at least one."""
    texts = [article.lead, *(block.html for block in blocks if isinstance(block, RichText))]
    words = sum(len(strip_tags(text).split()) for text in texts)
    return max(1, math.ceil(words / WORDS_PER_MINUTE))
