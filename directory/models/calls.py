"""What was tried by telephone: who called whom, and what came of it."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class CallAttempt(models.Model):
    """One call to a group, whatever its end."""

    class Outcome(models.TextChoices):
        TRUE = "true", _("tout est juste")
        CORRECTED = "corrected", _("corrigé")
        NO_ANSWER = "no_answer", _("pas de réponse")
        WRONG_NUMBER = "wrong_number", _("mauvais numéro")
        STOPPED = "stopped", _("le groupe s’est arrêté")

    group = models.ForeignKey("directory.SupportGroup", models.CASCADE, related_name="calls")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    on = models.DateField(_("le"), default=timezone.localdate)
    outcome = models.CharField(_("résultat"), max_length=12, choices=Outcome)
    note = models.CharField(_("note"), max_length=300, blank=True)
    again_on = models.DateField(_("rappeler le"), null=True, blank=True)

    class Meta:
        verbose_name = _("appel")
        verbose_name_plural = _("appels")
        default_permissions = ()
        ordering = ["-pk"]

    def __str__(self):
        return f"{self.on:%d/%m/%Y} – {self.get_outcome_display()}"


class CallTurnManager(models.Manager):
    def of(self, user, today):
        """The numbers of the groups that this person calls today."""
        return self.filter(on=today, by=user).values_list("group", flat=True)

    def of_others(self, user, today):
        return self.filter(on=today).exclude(by=user)

    def take(self, groups, user, today):
        """These groups are this person's to call today, but for those that somebody else has."""
        taken = set(self.of_others(user, today).values_list("group", flat=True))
        turns = [
            CallTurn(group=group, by=user, on=today) for group in groups if group.pk not in taken
        ]
        self.bulk_create(
            turns, update_conflicts=True, unique_fields=["group"], update_fields=["by", "on"]
        )


class CallTurn(models.Model):
    """Who calls a group today: nobody is called twice by two of us."""

    group = models.OneToOneField("directory.SupportGroup", models.CASCADE, related_name="call_turn")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    on = models.DateField()

    objects = CallTurnManager()

    class Meta:
        verbose_name = _("tour d’appel")
        verbose_name_plural = _("tours d’appel")
        default_permissions = ()
        ordering = ["pk"]

    def __str__(self):
        return f"{self.on:%d/%m/%Y} – {self.by}"
