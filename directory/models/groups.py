"""Support groups: the heart of the directory."""

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator, RegexValidator
from django.db import models
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from . import quality
from .amounts import OLDEST, check_price
from .contact import Contactable
from .group_queries import SupportGroupQuerySet
from .listing import REVIEW_DATES, Listing
from .meeting_places import MeetsSomewhere
from .publishing import missing_to_publish


class SupportGroup(MeetsSomewhere, Contactable, Listing):
    """A group, a network of groups or a service that helps people find one."""

    WHERE_SPOKEN = ("description",)
    # Whether whoever publishes says that the group wants it, after having asked to be left out.
    wants_back = False
    is_shared = False
    of_one_record = frozenset(
        {
            "verified_on",
            "verified_method",
            "verified_by",
            "changed_since_check",
            "reported_closed",
            "may_ask",
            "removal_asked_on",
            "quality",
            *REVIEW_DATES,
        }
    )

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
        PROFESSIONAL = "professional", _("par une équipe professionnelle")
        BOTH = "both", _("par des personnes concernées et une équipe professionnelle")

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
        # Hidden as well, without saying that the group wants it so.
        UNASKED = "unasked", _("seulement la commune, le groupe ne l’a pas demandé")

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
    READ_TO_PUBLISH = (
        "audiences",
        "regions_served",
        "organisation__helpline",
        "helpline",
        "municipality",
        "locality",
    )
    history_parts = ("meetings", "date_changes")
    # What a calendar says beside the meetings.
    CALENDAR_FIELDS = frozenset(
        {
            *("status", "paused_from", "paused_until", "municipality", "locality"),
            *("venue_name", "street", "address_visibility", "closed_months", "school_holidays"),
            "closed_on_public_holidays",
        }
    )
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
    # A draft may wait for somebody who knows.
    kind = models.CharField(_("sorte de groupe"), max_length=13, choices=Kind, blank=True)
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
    min_age = models.PositiveSmallIntegerField(
        _("dès l’âge de"), null=True, blank=True, validators=[MaxValueValidator(OLDEST)]
    )
    max_age = models.PositiveSmallIntegerField(
        _("jusqu’à l’âge de"), null=True, blank=True, validators=[MaxValueValidator(OLDEST)]
    )

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
    # When none of its meetings takes place; what happens to one date is in `DateChange`.
    closed_months = models.CharField(
        _("mois sans rencontre"),
        max_length=26,
        blank=True,
        validators=[RegexValidator(r"^([1-9]|1[0-2])(,([1-9]|1[0-2]))*$")],
    )
    school_holidays = models.CharField(
        _("pas pendant les vacances scolaires"),
        max_length=8,
        blank=True,
        validators=[RegexValidator(r"^(fr|nl|de)(,(fr|nl|de))*$")],
    )
    closed_on_public_holidays = models.BooleanField(_("pas les jours fériés"), default=False)
    # Moves with what its calendar says, and with nothing else: see `directory/formats/calendar.py`.
    meetings_changed_at = models.DateTimeField(default=timezone.now, editable=False)
    is_free = models.BooleanField(_("gratuit"), null=True, blank=True)
    price_amount = models.DecimalField(
        _("prix d’une rencontre (€)"),
        max_digits=6,
        decimal_places=2,
        null=True,
        blank=True,
        validators=[MinValueValidator(0)],
        help_text=_("Le plus qu’on puisse demander."),
    )
    annual_fee = models.DecimalField(
        _("cotisation annuelle (€)"),
        max_digits=6,
        decimal_places=2,
        null=True,
        blank=True,
        validators=[MinValueValidator(0)],
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
    no_contact_reason = models.CharField(
        _("pourquoi il n’y a pas de contact"),
        max_length=200,
        blank=True,
        help_text=_("Seulement s’il n’y a ni téléphone, ni e-mail, ni site. Pour l’équipe."),
    )
    may_ask = models.BooleanField(
        _("peut recevoir nos demandes"),
        default=True,
        help_text=_("Non, si le groupe ne veut plus de messages."),
    )
    # While it asks to be left out: what is public does not.
    removal_asked_on = models.DateField(
        _("retrait demandé le"), null=True, blank=True, editable=False
    )
    # Where a visitor told us of it, which the page says until somebody checks.
    suggested_on = models.DateField(null=True, editable=False)
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
        super().save(**kwargs)
        self.many_written([self.pk])

    @classmethod
    def many_written(cls, pks):
        quality.rate_written(cls.objects.filter(pk__in=pks))

    def written_with(self, fields):
        follows = {"public_latitude", "public_longitude", "removal_asked_on"}
        written = super().written_with(fields) | follows
        if self.CALENDAR_FIELDS.intersection(fields):
            self.meetings_changed_at = timezone.now()
            written.add("meetings_changed_at")
        return written

    def settle(self, before=None):
        super().settle(before)
        if self.is_public:
            self.removal_asked_on = None
        names = [self._meta.get_field(name).attname for name in self.CALENDAR_FIELDS]
        if before and any(before[name] != getattr(self, name) for name in names):
            self.meetings_changed_at = timezone.now()
        self.public_latitude, self.public_longitude = self._public_point()

    def get_absolute_url(self):
        return reverse("group_detail", args=[self.slug])

    def clean(self):
        super().clean()
        self.clean_place()
        self.clean_price()

    def clean_price(self):
        check_price(self.price, self.is_free, self.price_amount, self.annual_fee)

    def missing_to_publish(self):
        return missing_to_publish(self)

    def check_publishable(self, *, was_public=False):
        super().check_publishable(was_public=was_public)
        if self.removal_asked_on and not (was_public or self.wants_back):
            text = _(
                "Le groupe a demandé son retrait le %(day)s : ouvrez sa fiche pour le publier."
            )
            words = {"day": date_format(self.removal_asked_on)}
            raise ValidationError({"status": text % words})

    @property
    def origin_in_words(self):
        if self.suggested_on and not self.source_url:
            words = {"month": date_format(self.suggested_on, "F Y")}
            return _("Proposé par un visiteur en %(month)s, pas encore confirmé") % words
        return super().origin_in_words

    @property
    def address_to_ask(self):
        """Where the organiser reads mail: the address kept for this, else one that is public."""
        return (
            self.organiser_email
            or self.email
            or (self.organisation.email if self.organisation else "")
        )

    @property
    def can_be_reached(self):
        """Whether the page gives a way to ask first: the group's own, or its organisation's."""
        return any(holder.has_contact for holder in filter(None, [self, self.organisation]))

    @property
    def is_at_a_distance(self):
        return self.format in self.DISTANCE_FORMATS

    @property
    def speaks_other_than_the_page(self):
        """Whether its languages are worth saying to who reads the page in its language."""
        own = (get_language() or "fr")[:2]
        return any(language.code != own for language in self.languages.all())

    @property
    def is_group_network(self):
        return self.listing_type == self.ListingType.GROUP_NETWORK

    @property
    def is_orientation(self):
        return self.listing_type == self.ListingType.ORIENTATION

    @property
    def type_label(self):
        """« réseau de groupes », or the kind of group."""
        if self.listing_type == self.ListingType.GROUP and self.kind:
            return self.get_kind_display()
        return self.get_listing_type_display()
