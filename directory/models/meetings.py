"""When a group meets: its regular meetings, and what happens to one date.

Rows are what editors type and what an import reads; `directory/meetings/rows` makes rules of them,
and says which can be none.
"""

from datetime import time, timedelta

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .groups import SupportGroup
from .version import Versioned

# A night that goes on: 22 h – 0 h.
EARLIEST_START_OF_A_NIGHT, LATEST_END = time(17), time(6)
# Further, a year was mistyped.
LONGEST_MOVE = timedelta(days=183)
ISO_DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}"


def ends_after_it_starts():
    """An end before the start is on the next day, for a night."""
    return models.Q(end_time=None) | (
        models.Q(start_time__isnull=False)
        & (
            models.Q(start_time__lt=models.F("end_time"))
            | models.Q(start_time__gte=EARLIEST_START_OF_A_NIGHT, end_time__lte=LATEST_END)
        )
    )


class OfCalendar(Versioned):
    """A part of a group that its calendar shows."""

    is_shared = False

    class Meta:
        abstract = True

    def save(self, **kwargs):
        super().save(**kwargs)
        self._touch_group()

    def delete(self, **kwargs):
        result = super().delete(**kwargs)
        self._touch_group()
        return result

    def _touch_group(self):
        group = models.QuerySet(SupportGroup).filter(pk=self.group_id)
        group.update(meetings_changed_at=timezone.now())


class Meeting(OfCalendar):
    """One regular meeting, as far as it is known."""

    class Frequency(models.TextChoices):
        WEEKLY = "weekly", _("chaque semaine")
        FORTNIGHTLY = "fortnightly", _("toutes les deux semaines")
        EVERY_FEW_WEEKS = "every_few_weeks", _("toutes les quelques semaines")
        TWICE_MONTHLY = "twice_monthly", _("deux fois par mois")
        MONTHLY = "monthly", _("chaque mois")
        EVERY_TWO_MONTHS = "every_two_months", _("tous les deux mois")
        QUARTERLY = "quarterly", _("chaque trimestre")
        FOUR_MONTHLY = "four_monthly", _("tous les quatre mois")
        HALF_YEARLY = "half_yearly", _("tous les six mois")
        YEARLY_FEW = "yearly_few", _("quelques fois par an")
        DATES = "dates", _("à ces dates")
        IRREGULAR = "irregular", _("dates variables")

    class Weekday(models.IntegerChoices):
        MONDAY = 0, _("lundi")
        TUESDAY = 1, _("mardi")
        WEDNESDAY = 2, _("mercredi")
        THURSDAY = 3, _("jeudi")
        FRIDAY = 4, _("vendredi")
        SATURDAY = 5, _("samedi")
        SUNDAY = 6, _("dimanche")

    # How many months from one to the next, where they are counted from a month.
    MONTHS_APART = {
        Frequency.EVERY_TWO_MONTHS: 2,
        Frequency.QUARTERLY: 3,
        Frequency.FOUR_MONTHLY: 4,
        Frequency.HALF_YEARLY: 6,
    }

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
    every = models.PositiveSmallIntegerField(
        _("toutes les … semaines"),
        null=True,
        blank=True,
        help_text=_("Seulement pour « toutes les quelques semaines »."),
    )
    from_month = models.PositiveSmallIntegerField(
        _("compté à partir du mois"),
        null=True,
        blank=True,
        help_text=_("1 pour janvier : pour « tous les deux mois » et plus."),
    )
    since = models.DateField(
        _("à partir du"),
        null=True,
        blank=True,
        help_text=_("Une semaine sur deux : une date où le groupe se réunit."),
    )
    until = models.DateField(_("jusqu’au"), null=True, blank=True)
    sessions = models.PositiveSmallIntegerField(
        _("nombre de rencontres"), null=True, blank=True, help_text=_("D’un cycle fermé.")
    )
    # ISO dates joined by commas, in order.
    dates = models.CharField(_("dates"), max_length=600, blank=True)
    note = models.CharField(_("précision"), max_length=120, blank=True)

    class Meta:
        verbose_name = _("rencontre régulière")
        verbose_name_plural = _("rencontres régulières")
        ordering = ["group", "weekday", "start_time", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=ends_after_it_starts(),
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
            models.CheckConstraint(
                condition=models.Q(every=None) | models.Q(every__gte=2, every__lte=52),
                name="meeting_every_few_weeks",
                violation_error_message=_("Écrivez 2 à 52 semaines."),
            ),
            models.CheckConstraint(
                condition=models.Q(from_month=None)
                | models.Q(from_month__gte=1, from_month__lte=12),
                name="meeting_from_month",
                violation_error_message=_("Écrivez un mois de 1 à 12."),
            ),
            models.CheckConstraint(
                condition=models.Q(since=None)
                | models.Q(until=None)
                | models.Q(since__lte=models.F("until")),
                name="meeting_until_after_since",
                violation_error_message=_("Le dernier jour est avant le premier."),
            ),
            models.CheckConstraint(
                condition=models.Q(sessions=None) | models.Q(sessions__gte=1),
                name="meeting_sessions",
                violation_error_message=_("Un cycle a au moins une rencontre."),
            ),
            models.CheckConstraint(
                condition=models.Q(dates="")
                | models.Q(dates__regex=rf"^{ISO_DATE}(,{ISO_DATE})*$"),
                name="meeting_dates",
                violation_error_message=_("Écrivez des dates : 2026-12-03,2027-01-07."),
            ),
        ]

    def __str__(self):
        return self.get_frequency_display() or self.get_weekday_display() or str(self.pk)


class DateChange(OfCalendar):
    """What happens to one date of a group: no meeting, another day, one more, or a note."""

    class Kind(models.TextChoices):
        CANCELLED = "cancelled", _("pas de rencontre le")
        MOVED = "moved", _("déplacée")
        EXTRA = "extra", _("une rencontre en plus le")
        NOTE = "note", _("une précision pour le")

    group = models.ForeignKey(
        SupportGroup, models.CASCADE, related_name="date_changes", verbose_name=_("groupe")
    )
    kind = models.CharField(_("quoi"), max_length=9, choices=Kind, default=Kind.CANCELLED)
    day = models.DateField(_("date"))
    to_day = models.DateField(_("déplacée au"), null=True, blank=True)
    start_time = models.TimeField(_("de"), null=True, blank=True)
    end_time = models.TimeField(_("à"), null=True, blank=True)
    note = models.CharField(_("précision"), max_length=120, blank=True)

    class Meta:
        verbose_name = _("date particulière")
        verbose_name_plural = _("dates particulières")
        ordering = ["group", "day", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(kind="moved", to_day__isnull=False)
                | (~models.Q(kind="moved") & models.Q(to_day=None)),
                name="date_change_moved_has_a_day",
                violation_error_message=_(
                    "« Déplacée » : écrivez à quel jour, et dans ce cas seulement."
                ),
            ),
            models.CheckConstraint(
                condition=~models.Q(kind="note") | ~models.Q(note=""),
                name="date_change_note_says_something",
                violation_error_message=_("Écrivez la précision."),
            ),
            models.CheckConstraint(
                condition=ends_after_it_starts(),
                name="date_change_ends_after_it_starts",
                violation_error_message=_("La rencontre finit avant de commencer."),
            ),
            models.CheckConstraint(
                condition=models.Q(kind__in=["cancelled", "moved", "extra", "note"]),
                name="date_change_kind_is_known",
            ),
        ]

    def __str__(self):
        return f"{self.get_kind_display()} {self.day:%d/%m/%Y}"

    def clean(self):
        super().clean()
        if self.kind == self.Kind.MOVED and self.day and self.to_day:
            self.check_to_day()

    def check_to_day(self):
        problem = ""
        if self.to_day < timezone.localdate() <= self.day:
            problem = _("Ce jour est déjà passé : à quel jour à venir est-elle déplacée ?")
        elif abs(self.to_day - self.day) > LONGEST_MOVE:
            problem = _("Plus de six mois séparent ces deux jours : vérifiez l’année.")
        elif self.to_day == self.day and self.start_time is None:
            problem = _("C’est le même jour : écrivez un autre jour, ou une autre heure.")
        if problem:
            raise ValidationError({"to_day": problem})
