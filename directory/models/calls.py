"""What was tried by telephone: who called whom, and what came of it."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

# The columns of whom may be called, one of which is filled: {name of the model: the column}.
CALLED = {"supportgroup": "group", "helpline": "helpline"}


def column_of(model):
    return CALLED[model._meta.model_name]


def exactly_one():
    """Of the columns of a call: who was called."""
    return models.Q(group=None, helpline__isnull=False) | models.Q(
        group__isnull=False, helpline=None
    )


class CallAttempt(models.Model):
    """One call to a group or to a helpline, whatever its end."""

    class Outcome(models.TextChoices):
        TRUE = "true", _("tout est juste")
        CORRECTED = "corrected", _("corrigé")
        NO_ANSWER = "no_answer", _("pas de réponse")
        WRONG_NUMBER = "wrong_number", _("mauvais numéro")
        STOPPED = "stopped", _("le groupe s’est arrêté")

    group = models.ForeignKey(
        "directory.SupportGroup", models.CASCADE, null=True, related_name="calls"
    )
    helpline = models.ForeignKey(
        "directory.Helpline", models.CASCADE, null=True, related_name="calls"
    )
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
        constraints = [
            models.CheckConstraint(condition=exactly_one(), name="call_is_to_one_listing"),
        ]

    def __str__(self):
        return f"{self.on:%d/%m/%Y} – {self.get_outcome_display()}"


class CallTurnManager(models.Manager):
    def of(self, user, model, today):
        """The keys of those of a model that this person calls today."""
        column = column_of(model)
        mine = self.filter(on=today, by=user).exclude(**{column: None})
        return mine.values_list(column, flat=True)

    def of_others(self, user, model, today):
        column = column_of(model)
        theirs = self.filter(on=today).exclude(by=user).exclude(**{column: None})
        return theirs.values_list(column, flat=True)

    def take(self, records, user, today):
        """These are this person's to call today, but for those that somebody else has."""
        if not records:
            return
        model = type(records[0])
        taken = set(self.of_others(user, model, today))
        column = column_of(model)
        turns = [
            CallTurn(by=user, on=today, **{column: record})
            for record in records
            if record.pk not in taken
        ]
        self.bulk_create(
            turns, update_conflicts=True, unique_fields=[column], update_fields=["by", "on"]
        )


class CallTurn(models.Model):
    """Who calls a listing today: nobody is called twice by two of us."""

    group = models.OneToOneField(
        "directory.SupportGroup", models.CASCADE, null=True, related_name="call_turn"
    )
    helpline = models.OneToOneField(
        "directory.Helpline", models.CASCADE, null=True, related_name="call_turn"
    )
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    on = models.DateField()

    objects = CallTurnManager()

    class Meta:
        verbose_name = _("tour d’appel")
        verbose_name_plural = _("tours d’appel")
        default_permissions = ()
        ordering = ["pk"]
        constraints = [
            models.CheckConstraint(condition=exactly_one(), name="call_turn_is_of_one_listing"),
        ]

    def __str__(self):
        return f"{self.on:%d/%m/%Y} – {self.by}"
