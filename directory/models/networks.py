"""The mental-health networks and the municipalities they serve."""

from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from ..text import fold
from .contact import Contactable
from .listing import Listing, ListingQuerySet
from .version import Versioned


class CareNetworkQuerySet(ListingQuerySet):
    def for_population(self, population):
        """The networks of one age group; a network for all ages belongs to both."""
        return self.filter(population__in=[population, CareNetwork.Population.ALL_AGES])


class CareNetwork(Contactable, Listing):
    """A « réseau 107 » for adults, or a network for children and adolescents."""

    class Population(models.TextChoices):
        ADULTS = "adults", _("adultes")
        YOUNG = "young", _("enfants et adolescents")
        ALL_AGES = "all_ages", _("tous les âges")

    CONFIRMED_BY_ITSELF = _("Confirmé par le réseau en %(month)s")
    history_parts = ("catchments",)
    TRANSLATED = ("summary", "description", "ages", "territory", "caution")

    short_name = models.CharField(_("nom court"), max_length=60, blank=True)
    population = models.CharField(_("pour qui"), max_length=8, choices=Population)
    ages = models.CharField(_("âges"), max_length=120, blank=True)
    territory = models.CharField(_("territoire en mots"), max_length=300, blank=True)
    caution = models.CharField(_("à savoir sur le territoire"), max_length=300, blank=True)
    municipalities = models.ManyToManyField(
        "directory.Municipality",
        through="directory.Catchment",
        related_name="networks",
        verbose_name=_("communes"),
    )

    objects = CareNetworkQuerySet.as_manager()

    class Meta(Listing.Meta):
        verbose_name = _("réseau de santé mentale")
        verbose_name_plural = _("réseaux de santé mentale")
        constraints = [*Listing.Meta.constraints, *Contactable.Meta.constraints]

    def get_absolute_url(self):
        return reverse("network_detail", args=[self.slug])

    @property
    def title(self):
        return self.in_its_language(self.short_name or self.name)

    @property
    def full_title(self):
        """« Réseau Santé Namur (RSN) »: nobody knows a network by its letters alone."""
        if not self.short_name or fold(self.short_name) in fold(self.name):
            return self.in_its_language(self.name)
        return self.in_its_language(f"{self.name} ({self.short_name})")

    @property
    def can_be_reached(self):
        return bool(self.helpline_id or self.phone or self.email or self.website)

    @property
    def names(self):
        return [name for name in (self.name, self.short_name) if name]

    def keep_names(self, before):
        super().keep_names(before)
        if before["short_name"]:
            self.add_former_name(before["short_name"])


class Catchment(Versioned):
    """One municipality served by one network, and how sure we are of it."""

    class Certainty(models.TextChoices):
        CONFIRMED = "confirmed", _("confirmé")
        LIKELY = "likely", _("probable")
        TO_CHECK = "to_check", _("à vérifier")

    network = models.ForeignKey(
        CareNetwork, models.CASCADE, related_name="catchments", verbose_name=_("réseau")
    )
    municipality = models.ForeignKey(
        "directory.Municipality",
        models.PROTECT,
        related_name="catchments",
        verbose_name=_("commune"),
    )
    certainty = models.CharField(
        _("certitude"), max_length=9, choices=Certainty, default=Certainty.TO_CHECK
    )
    source_url = models.URLField(_("source"), max_length=500, blank=True)

    class Meta:
        verbose_name = _("commune desservie")
        verbose_name_plural = _("communes desservies")
        ordering = ["network", "municipality", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["network", "municipality"],
                name="catchment_once",
                violation_error_message=_("Cette commune est déjà dans le réseau."),
            ),
            models.CheckConstraint(
                condition=models.Q(certainty__in=["confirmed", "likely", "to_check"]),
                name="catchment_certainty_is_known",
            ),
        ]

    def __str__(self):
        return f"{self.network} – {self.municipality}"
