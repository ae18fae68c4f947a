"""Pairs of listings that may be one and the same, and what became of those that were merged."""

from django.conf import settings
from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.contrib.contenttypes.prefetch import GenericPrefetch
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .about import OfModelQuerySet
from .groups import SupportGroup
from .helplines import Helpline
from .listing import Listing
from .networks import CareNetwork
from .platforms import Platform

COMPARED = (SupportGroup, CareNetwork, Platform, Helpline)


class DuplicateQuerySet(OfModelQuerySet):
    def waiting(self):
        """Pairs that nobody has judged, of listings that both go on."""
        ended = _one_among(Q(status=Listing.Status.ENDED))
        return self.filter(state=Duplicate.State.WAITING).exclude(ended)

    def with_listing(self, listing):
        pairs = self.of_model(type(listing))
        return pairs.filter(Q(first_id=listing.pk) | Q(second_id=listing.pk))

    def named(self, condition):
        """Pairs of which one meets a condition on the names of listings."""
        return self.filter(_one_among(condition))

    def with_listings(self):
        """Both listings of each pair, with the town of a group."""
        return self.select_related("content_type").prefetch_related(
            *(GenericPrefetch(side, _rows_to_show()) for side in ("first", "second"))
        )


def _one_among(condition):
    found = Q()
    for model in COMPARED:
        rows = model._base_manager.filter(condition).values("pk")
        found |= _kind(model) & (Q(first_id__in=rows) | Q(second_id__in=rows))
    return found


def both_among(listings):
    """For pairs: both are among the listings of these QuerySets, each of one model."""
    inside = Q(pk__in=[])
    for rows in listings:
        keys = rows.order_by().values("pk")
        inside |= _kind(rows.model) & Q(first_id__in=keys, second_id__in=keys)
    return inside


def _kind(model):
    return Q(content_type=ContentType.objects.get_for_model(model))


def _rows_to_show():
    groups, *others = (model._base_manager.all() for model in COMPARED)
    return [groups.select_related("municipality"), *others]


class Duplicate(models.Model):
    """Two listings of one kind that look like one; each pair is known once, the older first.

    The score and its reasons are those of `directory/upkeep/duplicates.py`.
    """

    class State(models.TextChoices):
        WAITING = "waiting", _("à comparer")
        DIFFERENT = "different", _("pas un doublon")
        MERGED = "merged", _("réuni")

    class Reason(models.TextChoices):
        SAME_NAME = "same_name", _("même nom")
        CLOSE_NAME = "close_name", _("noms presque pareils")
        SAME_TOWN = "same_town", _("même commune")
        SAME_CODE = "same_code", _("même code postal")
        NO_VENUE = "no_venue", _("tous deux sans lieu fixe")
        SAME_TERRITORY = "same_territory", _("même public et mêmes communes")
        SAME_PHONE = "same_phone", _("même téléphone")
        SAME_EMAIL = "same_email", _("même e-mail")
        SAME_WEBSITE = "same_website", _("même site web")
        SAME_STREET = "same_street", _("même rue")
        SAME_PROGRAMME = "same_programme", _("même organisation, même thème et même rythme")
        CHOSEN = "chosen", _("choisi par une personne de la rédaction")

    content_type = models.ForeignKey(
        ContentType, models.CASCADE, related_name="+", verbose_name=_("sorte de fiche")
    )
    first_id = models.BigIntegerField()
    second_id = models.BigIntegerField()
    first = GenericForeignKey("content_type", "first_id")
    second = GenericForeignKey("content_type", "second_id")
    score = models.PositiveSmallIntegerField(_("ressemblance"))
    reasons = models.JSONField(_("raisons"), default=list)
    state = models.CharField(_("état"), max_length=9, choices=State, default=State.WAITING)
    found_on = models.DateField(_("trouvé le"), default=timezone.localdate)
    decided_at = models.DateTimeField(_("décidé le"), null=True, blank=True)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("décidé par"),
    )

    objects = DuplicateQuerySet.as_manager()

    class Meta:
        verbose_name = _("doublon possible")
        verbose_name_plural = _("doublons possibles")
        ordering = ["-score", "found_on", "pk"]
        indexes = [
            models.Index(fields=["state", "-score", "found_on"]),
            models.Index(fields=["content_type", "second_id"]),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["content_type", "first_id", "second_id"], name="duplicate_pair_once"
            ),
            models.CheckConstraint(
                condition=Q(first_id__lt=models.F("second_id")), name="duplicate_pair_in_order"
            ),
            models.CheckConstraint(
                condition=Q(state__in=["waiting", "different", "merged"]),
                name="duplicate_state_is_known",
            ),
            models.CheckConstraint(
                condition=Q(state="waiting") | Q(decided_at__isnull=False),
                name="duplicate_decision_has_a_date",
            ),
            models.CheckConstraint(
                condition=Q(score__lte=100), name="duplicate_score_is_out_of_100"
            ),
        ]

    def __str__(self):
        return f"{self.first} – {self.second}"

    @property
    def model(self):
        return self.content_type.model_class()

    @property
    def is_waiting(self):
        return self.state == self.State.WAITING

    @property
    def reasons_in_words(self):
        return in_words(self.reasons)

    def decide(self, state, by=None):
        """Remember what somebody found: the search for duplicates never undoes it.

        False where somebody else was faster.
        """
        return self._move(self.State.WAITING, state, by, timezone.now())

    def reopen(self):
        return self._move(self.state, self.State.WAITING, None, None)

    def _move(self, before, after, by, at):
        values = {"state": after, "decided_by": by, "decided_at": at}
        rows = Duplicate.objects.filter(pk=self.pk, state=before)
        moved = rows.update(**values) == 1
        if moved:
            for name, value in values.items():
                setattr(self, name, value)
        return moved


def in_words(reasons):
    """« même nom, même commune »."""
    return ", ".join(str(Duplicate.Reason(reason).label) for reason in reasons)


class Merge(models.Model):
    """One listing taken into another, and what went along: enough to take them apart again.

    `moved` has the keys of the rows that changed hands, by table; see
    `directory/upkeep/merging/`.
    """

    content_type = models.ForeignKey(ContentType, models.CASCADE, related_name="+")
    kept_id = models.BigIntegerField()
    other_id = models.BigIntegerField()
    kept = GenericForeignKey("content_type", "kept_id")
    other = GenericForeignKey("content_type", "other_id")
    at = models.DateTimeField(auto_now_add=True)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+"
    )
    # The one of the two changes in the history.
    batch = models.UUIDField(unique=True)
    moved = models.JSONField(default=dict)

    objects = OfModelQuerySet.as_manager()

    class Meta:
        verbose_name = _("réunion de fiches")
        verbose_name_plural = _("réunions de fiches")
        default_permissions = ()
        ordering = ["-pk"]
        indexes = [
            models.Index(fields=["content_type", "kept_id"]),
            models.Index(fields=["content_type", "other_id"]),
        ]
        constraints = [
            models.CheckConstraint(
                condition=~Q(kept_id=models.F("other_id")), name="merge_is_of_two_listings"
            ),
        ]

    def __str__(self):
        return f"{self.other} → {self.kept}"
