"""The place tree: reference data that `load_data` writes, and a superuser may repair."""

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models.functions import Lower
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from ..text import fold
from .names import Named
from .version import Versioned, VersionedQuerySet


class RegionQuerySet(VersionedQuerySet):
    def drawn(self):
        """The eleven units of the map of Belgium: ten provinces and Brussels."""
        return self.filter(
            models.Q(level=Region.Level.PROVINCE)
            | models.Q(level=Region.Level.REGION, children__level=Region.Level.ARRONDISSEMENT)
        ).distinct()

    def without_boundary(self):
        """For pages that draw nothing from the GeoJSON, which is by far the largest column."""
        return self.defer("boundary")


class Region(Named):
    """A region, the German-speaking Community, a province or an arrondissement."""

    is_of_place_tree = True

    class Level(models.TextChoices):
        REGION = "region", _("région")
        COMMUNITY = "community", _("communauté")
        PROVINCE = "province", _("province")
        ARRONDISSEMENT = "arrondissement", _("arrondissement")

    code = models.CharField(_("code REFNIS"), max_length=5, unique=True)
    level = models.CharField(_("niveau"), max_length=16, choices=Level)
    parent = models.ForeignKey(
        "self",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="children",
        verbose_name=_("fait partie de"),
    )
    slug = models.SlugField(unique=True)
    iso_code = models.CharField(_("code ISO 3166-2"), max_length=6, blank=True)
    boundary = models.JSONField(
        _("limites (GeoJSON)"),
        null=True,
        blank=True,
        help_text=_("Absentes là où aucune source libre ne les donne exactement."),
    )

    objects = RegionQuerySet.as_manager()

    class Meta:
        verbose_name = _("région ou province")
        verbose_name_plural = _("régions et provinces")
        ordering = ["level", "name_fr", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(level="region", parent=None)
                | (~models.Q(level="region") & models.Q(parent__isnull=False)),
                name="region_only_regions_have_no_parent",
            ),
        ]

    def get_absolute_url(self):
        return reverse("region_detail", args=[self.slug])

    @property
    def name_in_full(self):
        """« Province de Namur », which is not the town; other regions go by their name."""
        if self.level != self.Level.PROVINCE:
            return self.name
        if self.name.startswith("Brabant"):
            return _("Province du {name}").format(name=self.name)
        if fold(self.name)[:1] in "aeiou":
            return _("Province d’{name}").format(name=self.name)
        return _("Province de {name}").format(name=self.name)

    def line(self):
        """The region itself and what it is part of, largest last."""
        region, line = self, []
        while region:
            line.append(region)
            region = region.parent
        return line


def without_boundary(name):
    """Regions to prefetch: the outline is by far their largest column."""
    return models.Prefetch(name, Region.objects.without_boundary())


class Municipality(Named):
    """One of the 565 communes; its point is the centre of its main locality."""

    is_of_place_tree = True

    code = models.CharField(_("code REFNIS"), max_length=5, unique=True)
    slug = models.SlugField(unique=True)
    arrondissement = models.ForeignKey(
        Region, models.PROTECT, related_name="+", verbose_name=_("arrondissement")
    )
    areas = models.ManyToManyField(
        Region,
        related_name="municipalities",
        verbose_name=_("fait partie de"),
        help_text=_("Arrondissement, province, région et communauté."),
    )
    language_codes = models.CharField(
        _("langues officielles"),
        max_length=8,
        help_text=_("La langue principale d’abord, puis celle des facilités : « nl,fr »."),
    )
    latitude = models.FloatField(_("latitude"))
    longitude = models.FloatField(_("longitude"))

    class Meta:
        verbose_name = _("commune")
        verbose_name_plural = _("communes")
        ordering = ["name_fr", "pk"]

    @property
    def languages(self):
        return self.language_codes.split(",")

    def get_absolute_url(self):
        return reverse("nearby", query={"place": self.name})


class Locality(Versioned):
    """A postal code with the name of a town, village or quarter: what people type."""

    is_of_place_tree = True

    postal_code = models.CharField(_("code postal"), max_length=4)
    name = models.CharField(_("localité"), max_length=80)
    municipality = models.ForeignKey(
        Municipality, models.CASCADE, related_name="localities", verbose_name=_("commune")
    )
    latitude = models.FloatField(_("latitude"))
    longitude = models.FloatField(_("longitude"))

    class Meta:
        verbose_name = _("localité")
        verbose_name_plural = _("localités")
        ordering = ["postal_code", "name", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["postal_code", "name", "municipality"], name="locality_once"
            ),
            models.CheckConstraint(
                condition=models.Q(postal_code__regex=r"^[1-9][0-9]{3}$"),
                name="locality_postal_code_has_four_digits",
            ),
        ]

    def __str__(self):
        return f"{self.postal_code} {self.name}"


class PlaceAlias(Versioned):
    """Another name that people use for a place: editors may add some."""

    is_of_place_tree = True

    class Kind(models.TextChoices):
        NICKNAME = "nickname", _("surnom ou abréviation")
        QUARTER = "quarter", _("quartier")
        STATION = "station", _("gare ou arrêt")
        LANGUAGE = "language", _("nom dans une autre langue")
        FORMER = "former", _("ancienne commune")
        TOWN = "town", _("nom courant de la commune")

    name = models.CharField(
        _("nom"),
        max_length=80,
        help_text=_("Comme on le tape : « bxl », « Matonge », « Flagey »."),
    )
    kind = models.CharField(_("sorte"), max_length=8, choices=Kind, default=Kind.NICKNAME)
    municipality = models.ForeignKey(
        Municipality,
        models.CASCADE,
        null=True,
        blank=True,
        related_name="aliases",
        verbose_name=_("commune"),
    )
    locality = models.ForeignKey(
        Locality,
        models.CASCADE,
        null=True,
        blank=True,
        related_name="aliases",
        verbose_name=_("localité"),
        help_text=_("La partie de la commune, si le nom ne la désigne pas tout entière."),
    )
    region = models.ForeignKey(
        Region,
        models.CASCADE,
        null=True,
        blank=True,
        related_name="aliases",
        verbose_name=_("région ou province"),
    )

    class Meta:
        verbose_name = _("autre nom d’un lieu")
        verbose_name_plural = _("autres noms de lieux")
        ordering = ["name", "pk"]
        constraints = [
            models.UniqueConstraint(
                Lower("name"),
                "municipality",
                condition=models.Q(municipality__isnull=False),
                name="place_alias_once_a_municipality",
                violation_error_message=_("Ce nom est déjà donné à cette commune."),
            ),
            models.UniqueConstraint(
                Lower("name"),
                "region",
                condition=models.Q(region__isnull=False),
                name="place_alias_once_a_region",
                violation_error_message=_("Ce nom est déjà donné à cette région."),
            ),
            models.CheckConstraint(
                condition=models.Q(municipality__isnull=False, region=None)
                | models.Q(municipality=None, locality=None, region__isnull=False),
                name="place_alias_means_a_town_or_a_region",
                violation_error_message=_(
                    "Choisissez une commune (avec ou sans localité) ou une région, pas les deux."
                ),
            ),
        ]

    def __str__(self):
        return self.name

    def clean(self):
        super().clean()
        if self.locality_id and self.locality.municipality_id != self.municipality_id:
            raise ValidationError({"locality": _("Cette localité est dans une autre commune.")})
        if not fold(self.name):
            raise ValidationError({"name": _("Écrivez au moins une lettre ou un chiffre.")})
