"""Crisis numbers: they come from here and nowhere else."""

from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from .contact import ReadOnArrival, dialled
from .listing import Listing, ListingQuerySet
from .phones import line_number
from .webaddresses import read_website


class HelplineQuerySet(ListingQuerySet):
    def for_crisis_box(self, language):
        """The few numbers shown on every page to readers of one language, most urgent first."""
        return self.published().filter(crisis_languages__code=language).order_by("rank", "pk")

    def by_number(self):
        """{number to dial: the line} of those that visitors see, in one query."""
        lines = self.reachable().exclude(phone="").only("pk", "name", "phone", "status")
        return {line.dial: line for line in lines}


class Helpline(ReadOnArrival, Listing):
    """A number to call, or a place open day and night."""

    class Kind(models.TextChoices):
        EMERGENCY = "emergency", _("Urgence vitale, danger immédiat")
        LISTENING = "listening", _("Parler à quelqu’un")
        SUICIDE = "suicide", _("Pensées suicidaires, deuil après un suicide")
        CHILDREN = "children", _("Enfants et adolescents")
        VIOLENCE = "violence", _("Violences")
        ADDICTION = "addiction", _("Alcool, drogues, jeu")
        RELATIVES = "relatives", _("Proches, aidants, entraide")
        OTHER = "other", _("Autres lignes")

    class Cost(models.TextChoices):
        FREE = "free", _("appel gratuit")
        PAID = "paid", _("appel payant")
        UNKNOWN = "", _("coût non précisé")

    readers = {"phone": line_number, "website": read_website, "source_url": read_website}
    REVIEW_MONTHS = 1
    # A number that saves lives is never hidden by its age: editors are alerted instead.
    LEAVES_LISTS = False
    CONFIRMED_BY_ITSELF = _("Confirmé par la ligne en %(month)s")

    kind = models.CharField(_("sorte"), max_length=10, choices=Kind)
    phone = models.CharField(
        _("numéro"), max_length=20, blank=True, help_text=_("Comme on le lit : « 0800 32 123 ».")
    )
    always = models.BooleanField(
        _("24 h sur 24, 7 jours sur 7"), default=False, help_text=_("Seulement si c’est établi.")
    )
    hours = models.CharField(_("heures"), max_length=200, blank=True)
    cost = models.CharField(_("coût"), max_length=7, choices=Cost, blank=True, default="")
    channels = models.CharField(
        _("moyens"), max_length=120, blank=True, help_text=_("« téléphone, chat, e-mail ».")
    )
    audience_text = models.CharField(_("pour qui"), max_length=200, blank=True)
    audiences = models.ManyToManyField(
        "directory.Audience", blank=True, related_name="+", verbose_name=_("publics")
    )
    regions = models.ManyToManyField(
        "directory.Region",
        blank=True,
        related_name="+",
        verbose_name=_("régions"),
        help_text=_("Vide : toute la Belgique."),
    )
    caution = models.CharField(
        _("à savoir"), max_length=300, blank=True, help_text=_("« Ce n’est pas une urgence. »")
    )
    rank = models.PositiveSmallIntegerField(
        _("ordre"), default=500, help_text=_("Le plus petit d’abord : 10 pour le 112.")
    )
    crisis_label = models.CharField(
        _("dans l’encadré, en deux mots"),
        max_length=40,
        blank=True,
        help_text=_("« Vie en danger », « Parler à quelqu’un » : ce que cherche la personne."),
    )
    crisis_languages = models.ManyToManyField(
        "directory.Language",
        blank=True,
        related_name="+",
        verbose_name=_("dans l’encadré d’urgence en"),
        help_text=_("Les langues dans lesquelles ce numéro s’affiche sur toutes les pages."),
    )

    objects = HelplineQuerySet.as_manager()

    class Meta(Listing.Meta):
        verbose_name = _("ligne d’aide")
        verbose_name_plural = _("lignes d’aide")
        ordering = ["rank", "name", "pk"]
        constraints = [
            *Listing.Meta.constraints,
            models.CheckConstraint(
                condition=~models.Q(phone="") | ~models.Q(website=""),
                name="helpline_has_number_or_website",
                violation_error_message=_("Donnez un numéro, ou au moins un site web."),
            ),
            models.CheckConstraint(
                condition=models.Q(phone="") | models.Q(phone__regex=r"^[0-9][0-9 ]{1,18}[0-9]$"),
                name="helpline_number_is_digits_and_spaces",
                violation_error_message=_("Le numéro ne contient que des chiffres et des espaces."),
            ),
        ]

    def get_absolute_url(self):
        return f"{reverse('helplines')}#{self.slug}"

    @property
    def dial(self):
        return dialled(self.phone)
