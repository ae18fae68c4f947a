"""What every listing has: names, a status and its moves."""

from django.contrib.contenttypes.fields import GenericRelation
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from ..text import fold
from .addresses import HasAddress
from .freshness import REVIEW_DATES, Freshness
from .history import STANDING, changing
from .moves import Moves
from .pauses import Pauses, check_last_day
from .sourced import Sourced
from .states import is_typed
from .taxonomy import Language
from .texts import Text, Translated
from .version import VersionedQuerySet

# What a check says nothing of: how we work, what is ours.
NO_FACTS = STANDING | {
    "confidence",
    "former_names",
    "further_sources",
    "internal_note",
    "may_ask",
    "name_language",
    "no_contact_reason",
    "organiser_email",
    "review_every",
    "slug",
    "source_date",
    "source_url",
    "translations",
}


def _followed(kept, pk):
    passed = set()
    while pk in kept and pk not in passed:
        passed.add(pk)
        pk = kept[pk]
    return pk


class ListingQuerySet(VersionedQuerySet):
    def published(self):
        """What lists, maps and searches show; no other code decides this.

        What nobody checked for twice its rhythm has left them: see `Listing.leaves_list_on`.
        """
        today = timezone.localdate()
        return self.reachable().filter(
            models.Q(leaves_list_on=None) | models.Q(leaves_list_on__gt=today)
        )

    def reachable(self):
        """What has a page, listed or not: a bookmark is never a dead end."""
        return self.filter(status__in=Listing.PUBLIC_STATUSES)

    def ended(self):
        """What answers 410 Gone with alternatives."""
        return self.filter(status=Listing.Status.ENDED)

    def due(self):
        """What somebody should check again, or for the first time."""
        today = timezone.localdate()
        return self.reachable().filter(models.Q(verified_on=None) | models.Q(due_on__lte=today))

    def late(self):
        """What warns its readers: not checked for one and a half times its rhythm."""
        return self.reachable().filter(late_on__lte=timezone.localdate())

    def out_of_list(self):
        """What has left the lists: not checked for twice its rhythm."""
        return self.reachable().filter(leaves_list_on__lte=timezone.localdate())

    def full_over(self):
        """What should have room again."""
        return self.filter(status=Listing.Status.FULL, full_until__lt=timezone.localdate())

    def pause_over(self):
        """What should have started again."""
        return self.filter(status=Listing.Status.PAUSED, paused_until__lt=timezone.localdate())


class Listing(Moves, Pauses, Freshness, Translated, HasAddress, Sourced):
    """A group, a network, a platform or a helpline."""

    class Status(models.TextChoices):
        DRAFT = "draft", _("brouillon")
        REVIEW = "review", _("à relire")
        PUBLISHED = "published", _("publié")
        PAUSED = "paused", _("en pause")
        FULL = "full", _("complet")
        ENDED = "ended", _("terminé")

    PUBLIC_STATUSES = (Status.PUBLISHED, Status.PAUSED, Status.FULL)
    # Every allowed move, the most likely first; what is not here is refused.
    MOVES = {
        Status.DRAFT: (Status.PUBLISHED, Status.REVIEW),
        Status.REVIEW: (Status.PUBLISHED, Status.DRAFT),
        Status.PUBLISHED: (Status.PAUSED, Status.FULL, Status.DRAFT, Status.ENDED),
        Status.PAUSED: (Status.PUBLISHED, Status.FULL, Status.DRAFT, Status.ENDED),
        Status.FULL: (Status.PUBLISHED, Status.PAUSED, Status.DRAFT, Status.ENDED),
        Status.ENDED: (Status.REVIEW,),
    }
    CAN_BE_FULL = False
    # How often somebody should check, in months; whether a listing not checked leaves the lists.
    REVIEW_MONTHS = 12
    LEAVES_LISTS = True
    CONFIRMED_BY_ITSELF = _("Confirmé par le groupe en %(month)s")
    TRANSLATED = ("summary", "description")
    # While this is true, the table of moves does not apply: an undo goes back whatever it says.
    goes_back = False
    # Whether whoever saves says that the last check holds for what they changed.
    check_holds = False
    # Whether it is only what somebody proposes, for an editor to decide on.
    is_proposed = False
    # {name: records} of lists that are about to be written with the record.
    lists_to_be = {}

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
    former_names = models.TextField(
        _("anciens noms"),
        blank=True,
        help_text=_("Un nom par ligne : qui les cherche trouve aussi la fiche."),
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
    paused_from = models.DateField(
        _("en pause à partir du"), null=True, blank=True, help_text=_("Vide : dès maintenant.")
    )
    paused_until = models.DateField(
        _("en pause jusqu’au"),
        null=True,
        blank=True,
        help_text=_("Le dernier jour de la pause : la page le dit aux visiteurs."),
    )
    pause_reason = models.CharField(
        _("raison de la pause"),
        max_length=200,
        blank=True,
        help_text=_("Affichée sur la page : « La salle est en travaux. »"),
    )
    full_until = models.DateField(
        _("complet jusqu’au"),
        null=True,
        blank=True,
        help_text=_("La page le dit ; après ce jour, la fiche attend sur le bureau."),
    )
    review_every = models.PositiveSmallIntegerField(
        _("à revérifier tous les (mois)"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1), MaxValueValidator(36)],
        help_text=_("Vide : le rythme habituel de cette sorte de fiche."),
    )
    # Something that visitors read was changed after the last check.
    changed_since_check = models.BooleanField(default=False, editable=False)
    due_on = models.DateField(null=True, editable=False, db_index=True)
    late_on = models.DateField(null=True, editable=False)
    leaves_list_on = models.DateField(null=True, editable=False, db_index=True)
    # A draft that is deleted takes them along.
    pairs_as_first = GenericRelation("directory.Duplicate", object_id_field="first_id")
    pairs_as_second = GenericRelation("directory.Duplicate", object_id_field="second_id")
    merges_as_kept = GenericRelation("directory.Merge", object_id_field="kept_id")
    merges_as_other = GenericRelation("directory.Merge", object_id_field="other_id")

    objects = ListingQuerySet.as_manager()

    class Meta(Sourced.Meta):
        abstract = True
        ordering = ["name", "pk"]
        indexes = [*Sourced.Meta.indexes, models.Index(fields=["website"])]
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
            models.CheckConstraint(
                condition=models.Q(status="paused")
                | models.Q(paused_from=None, paused_until=None, pause_reason=""),
                name="%(class)s_pause_needs_the_status",
                violation_error_message=_("Des dates de pause vont avec le statut « en pause »."),
            ),
            models.CheckConstraint(
                condition=models.Q(status="full") | models.Q(full_until=None),
                name="%(class)s_full_until_needs_the_status",
                violation_error_message=_("« Complet jusqu’au » va avec le statut « complet »."),
            ),
            models.CheckConstraint(
                condition=models.Q(paused_from=None)
                | models.Q(paused_until__isnull=False, paused_from__lte=models.F("paused_until")),
                name="%(class)s_pause_begins_before_it_ends",
                violation_error_message=_("La pause finit avant de commencer."),
            ),
        ]

    def __str__(self):
        return self.name

    def save(self, **kwargs):
        before = self.as_stored(kwargs.get("update_fields"), about="name")
        self.settle(before)
        if fields := kwargs.get("update_fields"):
            kept = ["former_names", "changed_since_check"] if before else []
            kwargs["update_fields"] = self.written_with({*fields, *kept})
        super().save(**kwargs)

    def written_with(self, fields):
        """These fields, and those that follow from them."""
        return {*fields, *REVIEW_DATES, "updated_at"}

    def settle(self, before=None):
        """Set what follows from the other fields; `before` is the row that is written over."""
        self.set_review_dates()
        if before:
            self.compare_with_check(before)
        if before and self.was_seen(before["status"]) and not self.goes_back:
            self.keep_names(before)

    def compare_with_check(self, before):
        """A check is of what was there then; an editor may say that it still holds."""
        checked_on = self._meta.get_field("verified_on").to_python(self.verified_on)
        if checked_on is None or checked_on != before["verified_on"] or self.check_holds:
            return
        fields = self._meta.concrete_fields
        facts = [field for field in fields if is_typed(field) and field.name not in NO_FACTS]
        if any(self._differs(field, before[field.attname]) for field in facts):
            self.changed_since_check = True

    @property
    def check_is_of_before(self):
        """Whether what changes now was checked as it was."""
        return bool(self.verified_on) and not self.check_holds

    @classmethod
    def mark_changed(cls, records):
        """Their lists or parts did; whoever wrote these has moved the number of the data."""
        for record in records:
            record.changed_since_check = True
        rows = cls._base_manager.filter(pk__in=[record.pk for record in records])
        rows.update(changed_since_check=True)

    def _differs(self, field, old):
        value = getattr(self, field.attname)
        return value != old and (field.is_relation or field.to_python(value) != old)

    def clean(self):
        super().clean()
        before = self.as_stored()
        if before and before["status"] != self.status and not self.goes_back:
            self.check_move(before["status"], self.status)
        if not self.goes_back:
            self.check_last_days(before or {})
        if self.is_public and not self.is_proposed:
            self.check_publishable(was_public=before and before["status"] in self.PUBLIC_STATUSES)

    def check_last_days(self, before):
        for name in ("paused_until", "full_until"):
            day = getattr(self, name)
            if day and day != before.get(name):
                try:
                    check_last_day(day)
                except ValidationError as error:
                    raise ValidationError({name: error}) from error

    # Merging -------------------------------------------------------------------------------

    @classmethod
    def merged_into(cls):
        """{key of what was merged and has ended: key of the listing it became part of at last}."""
        ended = cls._base_manager.filter(status=cls.Status.ENDED).order_by().values("pk")
        merges = cls._meta.get_field("merges_as_other").related_model.objects.of_model(cls)
        merges = merges.filter(other_id__in=ended).order_by("pk")
        kept = dict(merges.values_list("other_id", "kept_id"))
        return {pk: _followed(kept, pk) for pk in kept}

    # Names ---------------------------------------------------------------------------------

    @property
    def names(self):
        """What it is called now, in full first."""
        return [self.name]

    @property
    def known_as(self):
        """What it is called, and what it was called."""
        return [*self.names, *self.former_names.splitlines()]

    def keep_names(self, before):
        """What visitors knew it by keeps finding it."""
        self.add_former_name(before["name"])

    def add_former_name(self, name):
        """Be found by this name too, unless the words are those of a known one."""
        if fold(name) not in map(fold, self.known_as):
            self.former_names = "\n".join([*self.former_names.splitlines(), name])

    def take_names(self, other, by=None):
        """Be found by the names of a listing that was merged into this one."""
        with changing(self, by=by):
            for name in other.known_as:
                self.add_former_name(name)
            self.save()

    # What it is -----------------------------------------------------------------------------

    @property
    def is_public(self):
        """Whether it has a page for visitors, in the lists or not."""
        return self.status in self.PUBLIC_STATUSES

    @property
    def is_ended(self):
        return self.status == self.Status.ENDED

    @property
    def lang_attribute(self):
        """The name's language where it differs from the page's, for `lang=""`."""
        return self.name_language if self.name_language != (get_language() or "fr") else ""

    def in_its_language(self, name):
        """One of its names, which says in which language it is where that is not the page's."""
        text = Text(name)
        text.lang = self.lang_attribute
        return text
