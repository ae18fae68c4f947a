"""Pairs of groups that may be one and the same, and what became of those that were merged."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .groups import SupportGroup
from .listings import Listing

ENDED = Listing.Status.ENDED


class DuplicateQuerySet(models.QuerySet):
    def waiting(self):
        """Pairs that nobody has judged, of groups that both go on."""
        waiting = self.filter(state=Duplicate.State.WAITING)
        return waiting.exclude(first__status=ENDED).exclude(second__status=ENDED)

    def with_group(self, group):
        return self.filter(models.Q(first=group) | models.Q(second=group))


class Duplicate(models.Model):
    """Two groups that look like one; each pair is known once, the older listing first.

    The score and its reasons are those of `directory/duplicates.py`.
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
        SAME_PHONE = "same_phone", _("même téléphone")
        SAME_EMAIL = "same_email", _("même e-mail")
        SAME_WEBSITE = "same_website", _("même site web")
        SAME_STREET = "same_street", _("même rue")
        SAME_PROGRAMME = "same_programme", _("même organisation, même thème et même rythme")
        CHOSEN = "chosen", _("choisi par une personne de la rédaction")

    first = models.ForeignKey(
        SupportGroup, models.CASCADE, related_name="+", verbose_name=_("première fiche")
    )
    second = models.ForeignKey(
        SupportGroup, models.CASCADE, related_name="+", verbose_name=_("seconde fiche")
    )
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
        indexes = [models.Index(fields=["state", "-score", "found_on"])]
        constraints = [
            models.UniqueConstraint(fields=["first", "second"], name="duplicate_pair_once"),
            models.CheckConstraint(
                condition=models.Q(first__lt=models.F("second")), name="duplicate_pair_in_order"
            ),
            models.CheckConstraint(
                condition=models.Q(state__in=["waiting", "different", "merged"]),
                name="duplicate_state_is_known",
            ),
            models.CheckConstraint(
                condition=models.Q(state="waiting") | models.Q(decided_at__isnull=False),
                name="duplicate_decision_has_a_date",
            ),
            models.CheckConstraint(
                condition=models.Q(score__lte=100), name="duplicate_score_is_out_of_100"
            ),
        ]

    def __str__(self):
        return f"{self.first} – {self.second}"

    @property
    def is_waiting(self):
        return self.state == self.State.WAITING

    @property
    def reasons_in_words(self):
        return in_words(self.reasons)

    def decide(self, state, by=None):
        """Remember what somebody found: the search for duplicates never undoes it."""
        self.state, self.decided_by, self.decided_at = state, by, timezone.now()
        self.save(update_fields=["state", "decided_by", "decided_at"])

    def reopen(self):
        self.state, self.decided_by, self.decided_at = self.State.WAITING, None, None
        self.save(update_fields=["state", "decided_by", "decided_at"])


def in_words(reasons):
    """« même nom, même commune »."""
    return ", ".join(str(Duplicate.Reason(reason).label) for reason in reasons)


class Merge(models.Model):
    """One group taken into another, and what went along: enough to take them apart again.

    `moved` has the keys of the rows that changed hands, by table; see `directory/merging.py`.
    """

    kept = models.ForeignKey(SupportGroup, models.CASCADE, related_name="+")
    other = models.ForeignKey(SupportGroup, models.CASCADE, related_name="+")
    at = models.DateTimeField(auto_now_add=True)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+"
    )
    # The one of the two changes in the history.
    batch = models.UUIDField(unique=True)
    moved = models.JSONField(default=dict)

    class Meta:
        verbose_name = _("réunion de fiches")
        verbose_name_plural = _("réunions de fiches")
        default_permissions = ()
        ordering = ["-pk"]
        constraints = [
            models.CheckConstraint(
                condition=~models.Q(kept=models.F("other")), name="merge_is_of_two_groups"
            ),
        ]

    def __str__(self):
        return f"{self.other} → {self.kept}"
