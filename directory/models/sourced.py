"""Where the facts of a record come from, and who checked them."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from .dates import PARTIAL_DATE, PartialDate, validate_partial_date
from .identity import StableIdentifier
from .version import Versioned


class Sourced(Versioned):
    """A record whose facts have a source, and perhaps somebody who checked them.

    `verified_on` (somebody checked) never moves with `updated_at` (something was typed).
    """

    class Confidence(models.TextChoices):
        HIGH = "high", _("haute")
        MEDIUM = "medium", _("moyenne")
        LOW = "low", _("basse")

    class Method(models.TextChoices):
        GROUP = "group", _("confirmé par le groupe")
        CALL = "call", _("par téléphone")
        MAIL = "mail", _("par e-mail")
        VISIT = "visit", _("sur place")
        WEBSITE = "website", _("sur son site")

    source_url = models.URLField(_("source"), max_length=500, blank=True)
    further_sources = models.TextField(
        _("autres sources"), blank=True, help_text=_("Une adresse par ligne.")
    )
    source_date = models.CharField(
        _("date de la source"),
        max_length=10,
        blank=True,
        validators=[validate_partial_date],
        help_text=_("2018, 2018-03 ou 2018-03-21 ; vide si la page n’est pas datée."),
    )
    confidence = models.CharField(
        _("confiance"), max_length=6, choices=Confidence, default=Confidence.MEDIUM
    )
    verified_on = models.DateField(
        _("vérifié le"),
        null=True,
        blank=True,
        help_text=_("Le jour où quelqu’un a vérifié, pas celui d’une correction de frappe."),
    )
    verified_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("vérifié par"),
    )
    verified_method = models.CharField(
        _("comment"), max_length=8, choices=Method, blank=True, default=""
    )
    internal_note = models.TextField(
        _("note interne"), blank=True, help_text=_("Pour l’équipe ; jamais publiée.")
    )
    import_key = models.CharField(
        _("identifiant d’origine"),
        max_length=120,
        unique=True,
        null=True,
        blank=True,
        editable=False,
    )
    public_id = StableIdentifier()
    created_at = models.DateTimeField(_("créé le"), auto_now_add=True)
    updated_at = models.DateTimeField(_("modifié le"), auto_now=True, db_index=True)

    class Meta:
        abstract = True
        # Which records carry an address that no longer answers.
        indexes = [models.Index(fields=["source_url"])]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(verified_on=None, verified_method="")
                | (models.Q(verified_on__isnull=False) & ~models.Q(verified_method="")),
                name="%(class)s_verified_means_when_and_how",
                violation_error_message=_("Dites quand la fiche a été vérifiée, et comment."),
            ),
            models.CheckConstraint(
                condition=models.Q(source_date="")
                | models.Q(source_date__regex=PARTIAL_DATE.pattern),
                name="%(class)s_source_date_is_a_date",
            ),
        ]

    @property
    def source_date_in_words(self):
        return PartialDate(self.source_date).in_words() if self.source_date else ""

    @property
    def confirmed_by_group(self):
        return self.verified_method == self.Method.GROUP
