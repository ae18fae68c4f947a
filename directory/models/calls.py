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
