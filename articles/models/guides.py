"""What several articles may share: references, guides of decision, comparisons."""

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models.functions import Concat, Replace
from django.db.models.lookups import Exact
from django.utils.translation import gettext_lazy as _

from directory.models.links import Carrier
from directory.models.texts import as_written
from directory.models.version import Versioned

from ..links import check_inside
from .studies import in_language


class Reference(Versioned):
    """A scientific work; `claim` is the most that a page may say of it."""

    is_shared = False

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

    @property
    def claim_said(self):
        """In the language of the page where it is known, otherwise French, and marked so."""
        return in_language(self.claim) or as_written(self.claim)

    @property
    def details_said(self):
        """Mostly numbers, which are of no language."""
        return in_language(self.details) or self.details


# The address of `Reference.link`, where an editor types it.
REFERENCE_LINKS = [
    Carrier(Reference, "doi", Concat(models.Value("https://doi.org/"), "doi"), ~models.Q(doi="")),
    Carrier(Reference, "url", condition=models.Q(doi="")),
]


class DecisionGuide(Versioned):
    """« Ce que je ressens maintenant » → what may help → a list already filtered."""

    is_shared = False

    title = models.CharField(_("titre"), max_length=120)
    intro = models.TextField(_("introduction"), blank=True)

    class Meta:
        verbose_name = _("guide de décision")
        verbose_name_plural = _("guides de décision")
        ordering = ["title", "pk"]

    def __str__(self):
        return self.title


class DecisionOption(Versioned):
    is_shared = False

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
                # In this order: Django's reader of SQLite stumbles over what follows a LIKE.
                condition=models.Q(
                    Exact(Replace("link", models.Value("//"), models.Value("")), models.F("link"))
                )
                & models.Q(link__startswith="/"),
                name="decision_link_stays_on_the_site",
                violation_error_message=_("Le lien commence par « / »."),
            ),
        ]

    def __str__(self):
        return self.situation

    def clean(self):
        super().clean()
        try:
            check_inside(self.link)
        except ValidationError as error:
            raise ValidationError({"link": error.messages}) from error


class Comparison(Versioned):
    """Two things side by side, a line for each question."""

    is_shared = False

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
    is_shared = False

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
