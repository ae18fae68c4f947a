"""Support groups: the heart of the directory."""

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from . import quality
from .contact import Contactable
from .listing import Listing, ListingQuerySet
from .places import Region
from .version import Versioned, VersionedQuerySet


def card_lists():
    """The many-to-many relations that a card shows."""
    regions = models.Prefetch("regions_served", Region.objects.without_boundary())
    return ["audiences", "languages", regions]


class SupportGroupQuerySet(ListingQuerySet):
    def groups(self):
        """Groups and networks of groups; services that orient are listed apart."""
        return self.exclude(listing_type=SupportGroup.ListingType.ORIENTATION)

    def orientation(self):
        return self.filter(listing_type=SupportGroup.ListingType.ORIENTATION)

    def located(self):
        return self.filter(municipality__isnull=False)

    def at_a_distance(self):
        """What nobody has to travel for."""
        return self.filter(format__in=SupportGroup.DISTANCE_FORMATS)

    def with_card_data(self):
        """All that a card shows, in a fixed number of queries."""
        related = ("main_theme", "municipality", "locality", "helpline", "organisation")
        return self.select_related(*related).prefetch_related(*card_lists())

    def with_page_data(self):
        """What the page of a group shows beside its lists.

        A helpline is read when a page shows one: to join it twice costs every page more.
        """
        related = ("main_theme", "municipality", "locality", "organisation")
        dated = Meeting.objects.dated().filter(group=models.OuterRef("pk"))
        return self.select_related(*related).annotate(has_agenda=models.Exists(dated))


class SupportGroup(Contactable, Listing):
    """A group, a network of groups or a service that helps people find one."""

    class ListingType(models.TextChoices):
        GROUP = "group", _("groupe")
        GROUP_NETWORK = "group_network", _("réseau de groupes")
        ORIENTATION = "orientation", _("service d’orientation")

    class Kind(models.TextChoices):
        SELF_HELP = "self_help", _("groupe d’entraide")
        SUPPORT = "support", _("groupe de soutien")
        TALKING = "talking", _("groupe de parole")
        THERAPY = "therapy", _("thérapie de groupe")
        CIRCLE = "circle", _("cercle de parole")
        MEETING_PLACE = "meeting_place", _("lieu de lien")

    class Facilitation(models.TextChoices):
        PEER = "peer", _("par des personnes concernées")
        PROFESSIONAL = "professional", _("par des professionnels")
        BOTH = "both", _("par des personnes concernées et des professionnels")

    class Format(models.TextChoices):
        IN_PERSON = "in_person", _("en personne")
        ONLINE = "online", _("en ligne")
        HYBRID = "hybrid", _("en personne ou en ligne")
        HOME = "home", _("à domicile")
        PHONE = "phone", _("par téléphone")

    class AddressVisibility(models.TextChoices):
        PUBLIC = "public", _("adresse publiée")
        TOWN = "town", _("seulement la commune")
        ON_REQUEST = "on_request", _("adresse donnée à l’inscription")

    class Registration(models.TextChoices):
        NONE = "none", _("sans inscription")
        PREFERRED = "preferred", _("inscription souhaitée")
        REQUIRED = "required", _("sur inscription")
        INTERVIEW = "interview", _("après un entretien")

    class Cycle(models.TextChoices):
        DROP_IN = "drop_in", _("on vient quand on veut")
        OPEN_GROUP = "open_group", _("groupe ouvert")
        SEMI_OPEN = "semi_open", _("groupe semi-ouvert")
        CLOSED_CYCLE = "closed_cycle", _("cycle fermé")

    CAN_BE_FULL = True
    REVIEW_MONTHS = 6
    history_parts = ("meetings",)
    DISTANCE_FORMATS = (Format.ONLINE, Format.HYBRID, Format.HOME, Format.PHONE)

    listing_type = models.CharField(
        _("type de fiche"), max_length=13, choices=ListingType, default=ListingType.GROUP
    )
    organisation = models.ForeignKey(
        "directory.Organisation",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="groups",
        verbose_name=_("organisation"),
    )
    kind = models.CharField(_("sorte de groupe"), max_length=13, choices=Kind)
    facilitation = models.CharField(
        _("animé"), max_length=12, choices=Facilitation, blank=True, default=""
    )
    format = models.CharField(
        _("comment on se retrouve"), max_length=9, choices=Format, default=Format.IN_PERSON
    )
    audiences = models.ManyToManyField(
        "directory.Audience", related_name="groups", verbose_name=_("publics")
    )
    main_theme = models.ForeignKey(
        "directory.Theme", models.PROTECT, related_name="+", verbose_name=_("thème principal")
    )
    themes = models.ManyToManyField(
        "directory.Theme",
        related_name="groups",
        verbose_name=_("thèmes"),
        help_text=_("Le thème principal en fait partie d’office."),
    )
    min_age = models.PositiveSmallIntegerField(_("dès l’âge de"), null=True, blank=True)
    max_age = models.PositiveSmallIntegerField(_("jusqu’à l’âge de"), null=True, blank=True)

    municipality = models.ForeignKey(
        "directory.Municipality",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="groups",
        verbose_name=_("commune"),
        help_text=_("Vide si le groupe n’a pas de lieu fixe : choisissez alors des régions."),
    )
    locality = models.ForeignKey(
        "directory.Locality",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("localité ou quartier"),
    )
    postal_code = models.CharField(_("code postal"), max_length=4, blank=True)
    venue_name = models.CharField(
        _("nom du lieu"), max_length=160, blank=True, help_text=_("« Maison de quartier ».")
    )
    street = models.CharField(_("rue et numéro"), max_length=200, blank=True)
    address_visibility = models.CharField(
        _("visibilité de l’adresse"),
        max_length=10,
        choices=AddressVisibility,
        default=AddressVisibility.PUBLIC,
        help_text=_(
            "Hors « adresse publiée », le nom du lieu, la rue et le point exact "
            "n’apparaissent nulle part sur le site."
        ),
    )
    latitude = models.FloatField(
        _("latitude exacte"),
        null=True,
        blank=True,
        validators=[MinValueValidator(49.4), MaxValueValidator(51.6)],
    )
    longitude = models.FloatField(
        _("longitude exacte"),
        null=True,
        blank=True,
        validators=[MinValueValidator(2.5), MaxValueValidator(6.5)],
    )
    public_latitude = models.FloatField(null=True, editable=False, db_index=True)
    public_longitude = models.FloatField(null=True, editable=False)
    regions_served = models.ManyToManyField(
        "directory.Region",
        blank=True,
        related_name="groups_serving",
        verbose_name=_("régions desservies"),
        help_text=_("Pour un groupe sans lieu fixe, en ligne ou par téléphone."),
    )

    rhythm = models.CharField(
        _("rythme en mots"),
        max_length=200,
        blank=True,
        help_text=_("« Le 3e jeudi du mois, de 14 h à 16 h, hors congés scolaires »."),
    )
    is_free = models.BooleanField(_("gratuit"), null=True, blank=True)
    price_amount = models.DecimalField(
        _("prix d’une rencontre (€)"),
        max_digits=6,
        decimal_places=2,
        null=True,
        blank=True,
        help_text=_("Le plus qu’on puisse demander."),
    )
    annual_fee = models.DecimalField(
        _("cotisation annuelle (€)"), max_digits=6, decimal_places=2, null=True, blank=True
    )
    price = models.CharField(_("prix en mots"), max_length=200, blank=True)
    registration = models.CharField(
        _("inscription"), max_length=9, choices=Registration, blank=True, default=""
    )
    registration_note = models.CharField(
        _("précision sur l’inscription"), max_length=200, blank=True
    )
    anonymous = models.BooleanField(_("on peut rester anonyme"), null=True, blank=True)
    cycle = models.CharField(_("entrée"), max_length=12, choices=Cycle, blank=True, default="")
    wheelchair = models.BooleanField(_("accessible en chaise roulante"), null=True, blank=True)
    access_note = models.CharField(_("précision sur l’accès"), max_length=200, blank=True)
    organiser_email = models.EmailField(
        _("e-mail de l’organisation du groupe"),
        blank=True,
        help_text=_(
            "Pour lui demander si la fiche est juste ; jamais publié. Vide : l’e-mail publié, "
            "ou celui de l’organisation."
        ),
    )
    may_ask = models.BooleanField(
        _("peut recevoir nos demandes"),
        default=True,
        help_text=_("Non, si le groupe ne veut plus de messages."),
    )
    # By two visitors, until an editor has looked into it: see `directory/received/reports.py`.
    reported_closed = models.BooleanField(_("signalé arrêté"), default=False, editable=False)
    # Out of 100, for editors only: see `directory/models/quality.py`.
    quality = models.PositiveSmallIntegerField(_("qualité"), default=0, editable=False)

    objects = SupportGroupQuerySet.as_manager()

    class Meta(Listing.Meta):
        verbose_name = _("groupe")
        verbose_name_plural = _("groupes")
        constraints = [
            *Listing.Meta.constraints,
            *Contactable.Meta.constraints,
            models.CheckConstraint(
                condition=models.Q(latitude=None, longitude=None)
                | models.Q(
                    # Said outright: SQL takes a comparison with an unknown for a kept rule.
                    latitude__isnull=False,
                    longitude__isnull=False,
                    latitude__gte=49.4,
                    latitude__lte=51.6,
                    longitude__gte=2.5,
                    longitude__lte=6.5,
                ),
                name="supportgroup_point_is_in_belgium",
                violation_error_message=_("Ce point n’est pas en Belgique."),
            ),
            models.CheckConstraint(
                condition=~(
                    models.Q(is_free=True)
                    & models.Q(price_amount__isnull=False)
                    & models.Q(price_amount__gt=0)
                ),
                name="supportgroup_free_has_no_price",
                violation_error_message=_("Un groupe gratuit n’a pas de prix par rencontre."),
            ),
            models.CheckConstraint(
                condition=models.Q(min_age=None)
                | models.Q(max_age=None)
                | models.Q(min_age__lte=models.F("max_age")),
                name="supportgroup_ages_in_order",
                violation_error_message=_("L’âge minimum dépasse l’âge maximum."),
            ),
            models.CheckConstraint(
                condition=models.Q(quality__lte=100), name="supportgroup_quality_is_out_of_100"
            ),
            models.CheckConstraint(
                condition=models.Q(street="") | models.Q(municipality__isnull=False),
                name="supportgroup_street_needs_municipality",
                violation_error_message=_("Une rue sans commune ne se trouve pas."),
            ),
        ]
        indexes = [
            *Listing.Meta.indexes,
            models.Index(fields=["status", "listing_type", "name"]),
        ]

    def save(self, **kwargs):
        if fields := kwargs.get("update_fields"):
            kwargs["update_fields"] = {*fields, "public_latitude", "public_longitude"}
        super().save(**kwargs)
        quality.rate(type(self).objects.filter(pk=self.pk))

    def settle(self, before=None):
        super().settle(before)
        self.public_latitude, self.public_longitude = self._public_point()

    def get_absolute_url(self):
        return reverse("group_detail", args=[self.slug])

    def clean(self):
        super().clean()
        self.clean_place()

    def clean_place(self):
        if self.locality and self.municipality_id != self.locality.municipality_id:
            raise ValidationError({"locality": _("Cette localité est dans une autre commune.")})

    def _public_point(self):
        if self.shows_address and self.latitude is not None and self.longitude is not None:
            return self.latitude, self.longitude
        centre = (self.shows_address and self.locality) or self.municipality
        return (centre.latitude, centre.longitude) if centre else (None, None)

    @property
    def shows_address(self):
        return self.address_visibility == self.AddressVisibility.PUBLIC

    @property
    def public_venue(self):
        """Name of the place, where the group lets it be known."""
        return self.venue_name if self.shows_address else ""

    @property
    def public_street(self):
        """Street and number, where the group lets them be known."""
        return self.street if self.shows_address else ""

    @property
    def can_be_reached(self):
        """Whether the page gives a way to ask first: the group's own, or its organisation's."""
        holders = filter(None, [self, self.organisation])
        return any(
            holder.helpline_id or holder.phone or holder.email or holder.website
            for holder in holders
        )

    @property
    def point_is_exact(self):
        return self.shows_address and self.latitude is not None

    @property
    def town(self):
        """« Namur », or « Ans (Alleur) » where the locality may be known."""
        if not self.municipality:
            return ""
        town = self.municipality.name
        if self.shows_address and self.locality and self.locality.name not in town:
            return f"{town} ({self.locality.name})"
        return town

    @property
    def is_at_a_distance(self):
        return self.format in self.DISTANCE_FORMATS

    @property
    def speaks_other_than_french(self):
        """Whether its languages are worth saying among groups that mostly speak French."""
        return any(language.code != "fr" for language in self.languages.all())

    @property
    def is_group_network(self):
        return self.listing_type == self.ListingType.GROUP_NETWORK

    @property
    def is_orientation(self):
        return self.listing_type == self.ListingType.ORIENTATION

    @property
    def type_label(self):
        """« réseau de groupes », or the kind of group."""
        if self.listing_type == self.ListingType.GROUP:
            return self.get_kind_display()
        return self.get_listing_type_display()


class MeetingQuerySet(VersionedQuerySet):
    def dated(self):
        """Meetings whose dates are certain: a fortnight without a first date could be either."""
        weekly = models.Q(frequency=Meeting.Frequency.WEEKLY)
        monthly = models.Q(frequency=Meeting.Frequency.MONTHLY) & ~models.Q(weeks_of_month="")
        return self.filter(weekly | monthly, weekday__isnull=False, start_time__isnull=False)


class Meeting(Versioned):
    """One regular meeting, as far as it is known."""

    class Frequency(models.TextChoices):
        WEEKLY = "weekly", _("chaque semaine")
        FORTNIGHTLY = "fortnightly", _("toutes les deux semaines")
        TWICE_MONTHLY = "twice_monthly", _("deux fois par mois")
        MONTHLY = "monthly", _("chaque mois")
        EVERY_TWO_MONTHS = "every_two_months", _("tous les deux mois")
        QUARTERLY = "quarterly", _("chaque trimestre")
        YEARLY_FEW = "yearly_few", _("quelques fois par an")
        IRREGULAR = "irregular", _("dates variables")

    class Weekday(models.IntegerChoices):
        MONDAY = 0, _("lundi")
        TUESDAY = 1, _("mardi")
        WEDNESDAY = 2, _("mercredi")
        THURSDAY = 3, _("jeudi")
        FRIDAY = 4, _("vendredi")
        SATURDAY = 5, _("samedi")
        SUNDAY = 6, _("dimanche")

    group = models.ForeignKey(
        SupportGroup, models.CASCADE, related_name="meetings", verbose_name=_("groupe")
    )
    frequency = models.CharField(_("rythme"), max_length=16, choices=Frequency, blank=True)
    weekday = models.PositiveSmallIntegerField(_("jour"), choices=Weekday, null=True, blank=True)
    weeks_of_month = models.CharField(
        _("semaines du mois"),
        max_length=12,
        blank=True,
        help_text=_("« 1 » pour le premier, « 2,4 », « -1 » pour le dernier du mois."),
    )
    start_time = models.TimeField(_("de"), null=True, blank=True)
    end_time = models.TimeField(_("à"), null=True, blank=True)
    note = models.CharField(_("précision"), max_length=120, blank=True)

    objects = MeetingQuerySet.as_manager()

    class Meta:
        verbose_name = _("rencontre régulière")
        verbose_name_plural = _("rencontres régulières")
        ordering = ["group", "weekday", "start_time", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(end_time=None)
                | models.Q(start_time__isnull=False, start_time__lt=models.F("end_time")),
                name="meeting_ends_after_it_starts",
                violation_error_message=_("La rencontre finit avant de commencer."),
            ),
            models.CheckConstraint(
                condition=models.Q(weeks_of_month="")
                | models.Q(weeks_of_month__regex=r"^(-1|[1-5])(,(-1|[1-5]))*$"),
                name="meeting_weeks_of_month",
                violation_error_message=_("Écrivez 1 à 5, ou -1, séparés par des virgules."),
            ),
            models.CheckConstraint(
                condition=models.Q(weekday=None) | models.Q(weekday__lte=6),
                name="meeting_weekday_exists",
            ),
        ]

    def __str__(self):
        return self.get_frequency_display() or self.get_weekday_display() or str(self.pk)
