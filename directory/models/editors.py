"""Editors: the regions given to them, and what is known of their logins.

Which records that lets them work on is said in `directory/editors/territory.py`.
"""

from datetime import timedelta

from axes.models import AccessAttempt
from django.conf import settings
from django.contrib.auth.models import Group
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .places import Region


class RolePolicy(models.Model):
    """What a role asks of the people who have it."""

    role = models.OneToOneField(Group, models.CASCADE, related_name="policy")
    requires_second_factor = models.BooleanField(
        _("exige un second facteur"),
        default=False,
        help_text=_(
            "Les personnes de ce rôle activent le code à six chiffres avant toute autre chose."
        ),
    )

    class Meta:
        verbose_name = _("règle de connexion")
        verbose_name_plural = _("règle de connexion")
        permissions = [
            ("work_everywhere", _("Travaille dans toute la Belgique")),
            ("review_listings", _("Relit : publie ou rend ce qui est « à relire », vérifie")),
        ]

    def __str__(self):
        return str(self.role)


class Territory(models.Model):
    """The regions of somebody who does not work everywhere."""

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, models.CASCADE, related_name="territory", verbose_name=_("compte")
    )
    regions = models.ManyToManyField(
        Region,
        blank=True,
        related_name="+",
        verbose_name=_("régions"),
        help_text=_("Pour le rôle « Région » : tout ce qui s’y trouve, arrondissements compris."),
    )

    class Meta:
        verbose_name = _("territoire")
        verbose_name_plural = _("territoire")

    def __str__(self):
        return str(self.user)


class WeeklyMail(models.Model):
    """Whether somebody wants the weekly mail, and had it; without a row: yes, and never yet."""

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, models.CASCADE, related_name="weekly_mail"
    )
    is_off = models.BooleanField(default=False)
    last_sent_on = models.DateField(null=True, blank=True)

    class Meta:
        verbose_name = _("message de la semaine")
        verbose_name_plural = _("messages de la semaine")
        default_permissions = ()

    def __str__(self):
        return str(self.user)


class LoginRecordQuerySet(models.QuerySet):
    def expired(self):
        return self.filter(at__lt=timezone.now() - LoginRecord.KEPT)


class LoginRecord(models.Model):
    """One attempt to log in, kept for a year.

    Where it came from is not kept. A name without an account is not kept either: people type
    their password there.
    """

    class Outcome(models.TextChoices):
        OPENED = "opened", _("connexion réussie")
        WRONG_PASSWORD = "password", _("nom ou mot de passe refusé")
        WRONG_CODE = "code", _("code refusé")
        LOCKED = "locked", _("bloqué après trop d’essais")

    KEPT = timedelta(days=365)

    at = models.DateTimeField(_("quand"), auto_now_add=True, db_index=True)
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        related_name="login_records",
        verbose_name=_("compte"),
    )
    # Still says who it was when the account is gone.
    username = models.CharField(_("nom du compte"), max_length=150, blank=True)
    outcome = models.CharField(_("résultat"), max_length=8, choices=Outcome)
    with_second_factor = models.BooleanField(_("avec un code"), default=False)

    objects = LoginRecordQuerySet.as_manager()

    class Meta:
        verbose_name = _("connexion")
        verbose_name_plural = _("journal des connexions")
        ordering = ["-at", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(outcome__in=["opened", "password", "code", "locked"]),
                name="login_record_outcome_is_known",
            ),
        ]

    def __str__(self):
        name = self.username or _("compte inconnu")
        return f"{name} – {self.get_outcome_display()}"

    @classmethod
    def write(cls, user, outcome, *, with_second_factor=False):
        """Keep one more, and forget those of more than a year ago."""
        cls.objects.expired().delete()
        return cls.objects.create(
            user=user,
            username=user.get_username() if user else "",
            outcome=outcome,
            with_second_factor=with_second_factor,
        )


class Lockout(AccessAttempt):
    """Failures that django-axes counts for one account and one source."""

    class Meta:
        proxy = True
        verbose_name = _("compte bloqué")
        verbose_name_plural = _("comptes bloqués")

    def __str__(self):
        return self.username or "–"

    @property
    def locked_until(self):
        """None while there were too few failures, or when the time is over."""
        until = self.attempt_time + settings.AXES_COOLOFF_TIME
        if self.failures_since_start < settings.AXES_FAILURE_LIMIT or until <= timezone.now():
            return None
        return until
