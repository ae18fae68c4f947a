"""School holidays: reference data of the three Communities, which editors keep up to date."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from .version import Versioned


class SchoolHoliday(Versioned):
    """One holiday of the schools of one Community, first and last day included."""

    class Community(models.TextChoices):
        FRENCH = "fr", _("Fédération Wallonie-Bruxelles")
        FLEMISH = "nl", _("Communauté flamande")
        GERMAN = "de", _("Communauté germanophone")

    community = models.CharField(_("Communauté"), max_length=2, choices=Community)
    name = models.CharField(
        _("nom"), max_length=80, help_text=_("Dans la langue de la Communauté.")
    )
    first_day = models.DateField(_("premier jour"))
    last_day = models.DateField(_("dernier jour"))
    source_url = models.URLField(_("source"), max_length=300)
    source_date = models.DateField(_("date de la source"))

    class Meta:
        verbose_name = _("vacances scolaires")
        verbose_name_plural = _("vacances scolaires")
        ordering = ["community", "first_day", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(first_day__lte=models.F("last_day")),
                name="school_holiday_ends_after_it_starts",
                violation_error_message=_("Le dernier jour est avant le premier."),
            ),
            models.UniqueConstraint(
                fields=["community", "first_day"],
                name="school_holiday_starts_once",
                violation_error_message=_("Ces vacances sont déjà dans la liste."),
            ),
        ]

    def __str__(self):
        return f"{self.name} ({self.get_community_display()})"
