from django.db import models
from django.utils.translation import gettext_lazy as _

from .contact import Contactable
from .sourced import Sourced
from .texts import Translated
from .venues import check_code, street_alone


class Organisation(Contactable, Translated, Sourced):
    """Who runs groups: an association, a hospital, a municipality."""

    TRANSLATED = ("summary",)

    name = models.CharField(_("nom"), max_length=200)
    kind = models.CharField(
        _("sorte"), max_length=100, blank=True, help_text=_("« association de patients ».")
    )
    summary = models.CharField(_("en une phrase"), max_length=300, blank=True)
    website = models.URLField(_("site web"), max_length=300, blank=True)
    street = models.CharField(_("rue et numéro du siège"), max_length=200, blank=True)
    postal_code = models.CharField(_("code postal"), max_length=4, blank=True)
    municipality = models.ForeignKey(
        "directory.Municipality",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("commune"),
    )
    languages = models.ManyToManyField(
        "directory.Language", blank=True, related_name="+", verbose_name=_("langues")
    )

    class Meta(Sourced.Meta):
        verbose_name = _("organisation")
        verbose_name_plural = _("organisations")
        ordering = ["name", "pk"]
        indexes = [*Sourced.Meta.indexes, models.Index(fields=["website"])]
        constraints = [*Sourced.Meta.constraints, *Contactable.Meta.constraints]

    def __str__(self):
        return self.name

    def clean(self):
        super().clean()
        self.street = street_alone(self.street, self.postal_code)
        check_code(self.municipality, self.postal_code)
