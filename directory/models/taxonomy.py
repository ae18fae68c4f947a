"""What groups are about, for whom, and in which language."""

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from .names import Named
from .texts import Translated
from .version import Versioned, VersionedQuerySet


class Language(Named):
    """A language that a group or service speaks."""

    OF_THE_SITE = _("Le site parle cette langue : elle garde son code.")

    code = models.CharField(
        _("code"), max_length=3, unique=True, help_text=_("ISO 639 : « fr », « nl », « ar ».")
    )
    rank = models.PositiveSmallIntegerField(_("ordre"), default=100)

    class Meta:
        verbose_name = _("langue")
        verbose_name_plural = _("langues")
        ordering = ["rank", "name_fr", "pk"]

    def save(self, **kwargs):
        self.check_code()
        super().save(**kwargs)

    def clean(self):
        super().clean()
        self.check_code()

    def delete(self, **kwargs):
        if self.is_of_the_site(self.code):
            raise ValidationError(self.OF_THE_SITE)
        return super().delete(**kwargs)

    def check_code(self):
        before = Language.objects.filter(pk=self.pk).values_list("code", flat=True).first()
        if before != self.code and self.is_of_the_site(before):
            raise ValidationError({"code": self.OF_THE_SITE})

    @staticmethod
    def is_of_the_site(code):
        """Its pages are in it, and the crisis box finds its numbers by the code."""
        return code in dict(settings.LANGUAGES)


class Audience(Translated, Named):
    """For whom: « proche de… » is always an audience, never a theme."""

    TRANSLATED = ("phrase",)

    slug = models.SlugField(unique=True)
    phrase = models.CharField(
        _("dans une phrase"),
        max_length=120,
        help_text=_("Ce qui suit « pour » : « les parents », « les personnes en deuil »."),
    )
    synonyms = models.TextField(
        _("synonymes"), blank=True, help_text=_("Un mot par ligne, dans toutes les langues.")
    )
    rank = models.PositiveSmallIntegerField(_("ordre"), default=100)

    class Meta:
        verbose_name = _("public")
        verbose_name_plural = _("publics")
        ordering = ["rank", "name_fr", "pk"]


class ThemeQuerySet(VersionedQuerySet):
    def branches(self):
        return self.filter(parent=None)


class Theme(Translated, Named):
    """Two levels: fourteen branches, and the themes inside each."""

    TRANSLATED = ("summary", "plain_words")

    slug = models.SlugField(unique=True)
    parent = models.ForeignKey(
        "self",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="children",
        verbose_name=_("branche"),
        limit_choices_to={"parent": None},
    )
    summary = models.CharField(_("en une phrase"), max_length=200, blank=True)
    plain_words = models.CharField(
        _("avec des mots de tous les jours"),
        max_length=200,
        blank=True,
        help_text=_("Ce que la personne dirait elle-même."),
    )
    rank = models.PositiveSmallIntegerField(_("ordre"), default=100)
    updated_at = models.DateTimeField(_("modifié le"), auto_now=True)

    objects = ThemeQuerySet.as_manager()

    class Meta:
        verbose_name = _("thème")
        verbose_name_plural = _("thèmes")
        ordering = ["rank", "name_fr", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(parent=None) | ~models.Q(parent=models.F("id")),
                name="theme_is_not_its_own_branch",
            ),
        ]

    def get_absolute_url(self):
        return reverse("theme_detail", args=[self.slug])

    def clean(self):
        super().clean()
        if self.parent and self.parent.parent_id:
            raise ValidationError(
                {"parent": _("Choisissez une branche : les thèmes n’ont que deux niveaux.")}
            )


class ThemeSynonym(Versioned):
    """A word that leads to a theme: everyday words, abbreviations, feelings."""

    class InLanguage(models.TextChoices):
        FR = "fr", _("français")
        NL = "nl", _("néerlandais")
        DE = "de", _("allemand")
        EN = "en", _("anglais")

    theme = models.ForeignKey(
        Theme, models.CASCADE, related_name="synonyms", verbose_name=_("thème")
    )
    language = models.CharField(_("langue"), max_length=2, choices=InLanguage, default="fr")
    term = models.CharField(_("mot ou expression"), max_length=80)

    class Meta:
        verbose_name = _("synonyme")
        verbose_name_plural = _("synonymes")
        ordering = ["language", "term", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["theme", "language", "term"], name="theme_synonym_once"
            ),
        ]

    def __str__(self):
        return self.term
