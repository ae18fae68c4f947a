"""For how long nobody meets, or there is no room: in words that stay honest after the day."""

from datetime import timedelta

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .dates import day_in_words

# Longer, nobody knows; a year may be mistyped.
LONGEST_PAUSE = timedelta(days=366)


def check_last_day(day):
    """Refuse a last day, of a pause or of being full, that no group can know yet."""
    if day > timezone.localdate() + LONGEST_PAUSE:
        raise ValidationError(_("Choisissez un jour des douze prochains mois."))


class Pauses(models.Model):
    """For a listing, which has the dates."""

    class Meta:
        abstract = True

    @property
    def is_paused(self):
        """Paused today, or paused until a day that is past; not before the pause begins."""
        begun = self.paused_from is None or self.paused_from <= timezone.localdate()
        return self.status == self.Status.PAUSED and begun

    @property
    def status_today(self):
        """Its status for others: published until the day on which its pause begins."""
        waits = self.status == self.Status.PAUSED and not self.is_paused
        return self.Status.PUBLISHED.value if waits else self.status

    @property
    def is_pause_over(self):
        return (
            self.status == self.Status.PAUSED
            and self.paused_until is not None
            and self.paused_until < timezone.localdate()
        )

    @property
    def pause_words(self):
        """« En pause jusqu’au 3 janvier 2027 », and what is honest before and after."""
        if self.status != self.Status.PAUSED:
            return ""
        if self.paused_until is None:
            return _("En pause pour le moment")
        words = {"until": day_in_words(self.paused_until)}
        if self.is_pause_over:
            return _("La pause devait finir le %(until)s. Nous vérifions si cela a repris.") % words
        if not self.is_paused:
            words["start"] = day_in_words(self.paused_from)
            return _("Sera en pause du %(start)s au %(until)s") % words
        return _("En pause jusqu’au %(until)s") % words

    @property
    def full_words(self):
        """« Complet jusqu’au 3 janvier 2027 », and what is honest after."""
        if self.status != self.Status.FULL:
            return ""
        if self.full_until is None:
            return _("Complet : demandez s’il y a une liste d’attente")
        words = {"until": day_in_words(self.full_until)}
        if self.full_until < timezone.localdate():
            return _("Devait être complet jusqu’au %(until)s. Nous vérifions.") % words
        return _("Complet jusqu’au %(until)s : demandez s’il y a une liste d’attente") % words
