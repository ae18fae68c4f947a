from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from .contact import Contactable
from .listing import Listing


class Platform(Contactable, Listing):
    """A body or directory that completes the networks: it informs, gathers or orients."""

    TRANSLATED = ("name", *Listing.TRANSLATED)

    class Kind(models.TextChoices):
        REGIONAL_CONSULTATION = "regional_consultation", _("Concertation en santé mentale")
        PSYCH_DIRECTORY = "psych_directory", _("Psychologues de première ligne")
        TALKING_CIRCLES = "talking_circles", _("Cercles de parole")
        SELF_HELP_HUB = "self_help_hub", _("Soutien à l’entraide")
        CARERS = "carers", _("Aidants proches")
        FEDERATION_RELATIVES = "federation_relatives", _("Associations de proches")
        FEDERATION_USERS = "federation_users", _("Associations d’usagers")
        FEDERATION_PATIENTS = "federation_patients", _("Associations de patients")
        SERVICE_DIRECTORY = "service_directory", _("Annuaires de services")
        REFERENCE_CENTRE = "reference_centre", _("Centres de référence")
        REFORM_SITE = "reform_site", _("Sites officiels de la réforme")
        AWARENESS = "awareness", _("Sensibilisation")

    CONFIRMED_BY_ITSELF = _("Confirmé par l’organisme en %(month)s")

    kind = models.CharField(_("sorte"), max_length=24, choices=Kind)
    regions = models.ManyToManyField(
        "directory.Region", blank=True, related_name="platforms", verbose_name=_("régions")
    )
    address = models.CharField(_("adresse du siège"), max_length=200, blank=True)

    class Meta(Listing.Meta):
        verbose_name = _("plateforme ou organisme")
        verbose_name_plural = _("plateformes et organismes")
        constraints = [*Listing.Meta.constraints, *Contactable.Meta.constraints]

    def get_absolute_url(self):
        return reverse("platform_detail", args=[self.slug])
