"""What every listing has: where its facts come from, who checked them, who may see it."""

import re

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.dates import MONTHS
from django.utils.translation import gettext_lazy as _

from .taxonomy import Language
from .version import Versioned, VersionedQuerySet


class PartialDate(str):
    """A date known to the year, the month or the day: « 2018 », « 2018-03 », « 2018-03-21 »."""

    __slots__ = ()

    def in_words(self):
        """« 21 mars 2018 », « mars 2018 » or « 2018 »."""
        year, *rest = self.split("-")
        if not rest:
            return year
        month = MONTHS[int(rest[0])]
        if len(rest) == 1:
            return f"{month} {year}"
        day = _("1er") if rest[1] == "01" else str(int(rest[1]))
        return f"{day} {month} {year}"


PARTIAL_DATE = re.compile(r"^(19|20)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$")


def validate_partial_date(value):
    if not PARTIAL_DATE.match(value):
        raise ValidationError(
            _("Écrivez l’année, ou l’année et le mois, ou la date : 2018, 2018-03, 2018-03-21.")
        )


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
    created_at = models.DateTimeField(_("créé le"), auto_now_add=True)
    updated_at = models.DateTimeField(_("modifié le"), auto_now=True, db_index=True)

    class Meta:
        abstract = True
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


class Contactable(models.Model):
    """How to reach somebody: never a private person's number."""

    email = models.EmailField(_("e-mail"), blank=True)
    phone = models.CharField(
        _("téléphone"),
        max_length=40,
        blank=True,
        help_text=_("Comme on le lit : « 02 511 99 99 ». Jamais le numéro d’une personne privée."),
    )
    phone_note = models.CharField(
        _("précision sur le téléphone"),
        max_length=120,
        blank=True,
        help_text=_("« ligne de l’association », « le matin »."),
    )
    helpline = models.ForeignKey(
        "directory.Helpline",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("ligne d’écoute"),
        help_text=_(
            "Si le numéro est celui d’une ligne d’écoute, choisissez-la : "
            "les numéros d’aide ne s’écrivent qu’à un seul endroit."
        ),
    )

    class Meta:
        abstract = True
        constraints = [
            models.CheckConstraint(
                condition=models.Q(helpline=None) | models.Q(phone=""),
                name="%(class)s_helpline_number_in_one_place",
                violation_error_message=_(
                    "Laissez le téléphone vide : le numéro vient de la ligne d’écoute choisie."
                ),
            ),
        ]

    @property
    def dial(self):
        """The number for a `tel:` link, in international form."""
        return dialled(self.phone)


def dialled(phone):
    """« 02 511 99 99 » → « +3225119999 »; short and free numbers stay national."""
    digits = re.sub(r"\D", "", phone)
    if phone.strip().startswith("+"):
        return f"+{digits}"
    if digits.startswith("0") and not digits.startswith("0800"):
        return f"+32{digits[1:]}"
    return digits


class ListingQuerySet(VersionedQuerySet):
    def published(self):
        """Everything a visitor may see; no other code decides this."""
        return self.filter(status__in=Listing.PUBLIC_STATUSES)

    def ended(self):
        """What answers 410 Gone with alternatives."""
        return self.filter(status=Listing.Status.ENDED)


class Listing(Sourced):
    """A group, a network, a platform or a helpline."""

    class Status(models.TextChoices):
        DRAFT = "draft", _("brouillon")
        REVIEW = "review", _("à relire")
        PUBLISHED = "published", _("publié")
        PAUSED = "paused", _("en pause")
        FULL = "full", _("complet")
        ENDED = "ended", _("terminé")

    PUBLIC_STATUSES = (Status.PUBLISHED, Status.PAUSED, Status.FULL)

    name = models.CharField(_("nom"), max_length=160)
    name_language = models.CharField(
        _("langue du nom"),
        max_length=2,
        choices=[
            ("fr", _("français")),
            ("nl", _("néerlandais")),
            ("de", _("allemand")),
            ("en", _("anglais")),
        ],
        default="fr",
        help_text=_("Pour que les lecteurs d’écran le prononcent bien."),
    )
    slug = models.SlugField(_("adresse de la page"), max_length=120, unique=True)
    summary = models.CharField(
        _("en une phrase"),
        max_length=300,
        blank=True,
        help_text=_("Pour qui, et ce qu’on y fait. C’est ce qu’on lit dans les listes."),
    )
    description = models.TextField(
        _("description"),
        blank=True,
        help_text=_("Quelques phrases courtes. Laissez une ligne vide entre les paragraphes."),
    )
    website = models.URLField(_("site web"), max_length=300, blank=True)
    languages = models.ManyToManyField(
        Language, blank=True, related_name="%(class)ss", verbose_name=_("langues")
    )
    status = models.CharField(
        _("statut"), max_length=9, choices=Status, default=Status.DRAFT, db_index=True
    )
    ended_reason = models.CharField(
        _("raison de la fin"),
        max_length=200,
        blank=True,
        help_text=_("Affichée sur la page : « Le groupe s’est arrêté en juin 2026. »"),
    )

    objects = ListingQuerySet.as_manager()

    class Meta(Sourced.Meta):
        abstract = True
        ordering = ["name", "pk"]
        constraints = [
            *Sourced.Meta.constraints,
            models.CheckConstraint(
                condition=models.Q(
                    status__in=["draft", "review", "published", "paused", "full", "ended"]
                ),
                name="%(class)s_status_is_known",
            ),
            models.CheckConstraint(
                condition=~models.Q(name="") & ~models.Q(slug=""),
                name="%(class)s_has_name_and_address",
            ),
        ]

    def __str__(self):
        return self.name

    @property
    def is_public(self):
        return self.status in self.PUBLIC_STATUSES

    @property
    def is_ended(self):
        return self.status == self.Status.ENDED

    @property
    def lang_attribute(self):
        """The name's language where it differs from the page's, for `lang=""`."""
        return self.name_language if self.name_language != "fr" else ""
