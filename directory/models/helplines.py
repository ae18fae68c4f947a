"""Crisis numbers: they come from here and nowhere else, and no slip of the hand loses one."""

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from .contact import ReadOnArrival, dialled
from .dates import read_partial_date
from .history import changing
from .listing import Listing, ListingQuerySet
from .phones import NEVER_CALLED, line_number
from .webaddresses import read_website


class HelplineQuerySet(ListingQuerySet):
    def for_crisis_box(self, language):
        """The few numbers shown on every page to readers of one language, most urgent first."""
        return self.published().filter(crisis_languages__code=language).order_by("rank", "pk")

    def box_lines(self):
        """{(key, kind, language)} of the numbers that the crisis box cannot do without."""
        rows = self.reachable().exclude(phone="").filter(kind__in=Helpline.BOX_NEEDS)
        rows = rows.filter(crisis_languages__isnull=False).order_by()
        return set(rows.values_list("pk", "kind", "crisis_languages__code"))

    def last_for(self, pks):
        """{(kind, language)} for which the crisis box would have nothing without these lines."""
        rows = Helpline.objects.box_lines()
        mine = {(kind, language) for pk, kind, language in rows if pk in pks}
        return mine - {(kind, language) for pk, kind, language in rows if pk not in pks}

    def update(self, **fields):
        """Many at once, and still not the last line of the box."""
        hides = fields.get("status", Listing.Status.PUBLISHED) not in Listing.PUBLIC_STATUSES
        if hides or "kind" in fields or fields.get("phone") == "":
            refuse_to_empty(self.last_for(set(self.order_by().values_list("pk", flat=True))))
        return super().update(**fields)

    def by_number(self):
        """{number to dial: the line} of those that visitors see, in one query."""
        lines = self.reachable().exclude(phone="").only("pk", "name", "phone", "status")
        return {line.dial: line for line in lines}


def refuse_to_empty(needs):
    """`needs` are {(kind, language)} for which no number would be left."""
    if needs:
        text = _now(
            "L’encadré d’urgence n’aurait plus de numéro pour : %s. Publiez d’abord une autre "
            "ligne, puis recommencez."
        )
        raise ValidationError(text % needs_in_words(needs))


def needs_in_words(needs):
    """« parler à quelqu’un (fr, nl) », in the order of the box."""
    languages = {}
    for kind, language in sorted(needs):
        languages.setdefault(kind, []).append(language)
    return " ; ".join(
        f"{Helpline.Kind(kind).label} ({', '.join(languages[kind])})"
        for kind in Helpline.BOX_NEEDS
        if kind in languages
    )


class Helpline(ReadOnArrival, Listing):
    """A number to call, or a place open day and night."""

    class Kind(models.TextChoices):
        EMERGENCY = "emergency", _("Urgence vitale, danger immédiat")
        LISTENING = "listening", _("Parler à quelqu’un")
        SUICIDE = "suicide", _("Pensées suicidaires, deuil après un suicide")
        CHILDREN = "children", _("Enfants et adolescents")
        VIOLENCE = "violence", _("Violences")
        POISON = "poison", _("Produit dangereux, trop de médicaments")
        ADDICTION = "addiction", _("Alcool, drogues, jeu")
        RELATIVES = "relatives", _("Proches, aidants, entraide")
        OTHER = "other", _("Autres lignes")

    class Cost(models.TextChoices):
        FREE = "free", _("appel gratuit")
        PAID = "paid", _("appel payant")
        UNKNOWN = "", _("coût non précisé")

    readers = {
        "phone": line_number,
        "website": read_website,
        "source_url": read_website,
        "source_date": read_partial_date,
    }
    BOX_NEEDS = (Kind.EMERGENCY, Kind.LISTENING, Kind.SUICIDE, Kind.CHILDREN)
    REVIEW_MONTHS = 1
    # Each asks what the crisis box would lose.
    MOVE_TOGETHER = False
    # A number that saves lives is never hidden by its age: editors are alerted instead.
    LEAVES_LISTS = False
    CONFIRMED_BY_ITSELF = _("Confirmé par la ligne en %(month)s")
    TRANSLATED = (
        "name",
        "summary",
        "description",
        "hours",
        "channels",
        "audience_text",
        "caution",
        "crisis_label",
    )

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
        _("à savoir"),
        max_length=300,
        blank=True,
        help_text=_("« Ce n’est pas une ligne d’urgence. »"),
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

    # A new number of a line of the crisis box, until a second person has called it too.
    new_phone = models.CharField(max_length=20, blank=True, editable=False)
    new_phone_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, editable=False, related_name="+"
    )
    new_phone_on = models.DateField(null=True, editable=False)

    # Set by whoever may settle a number of the box; a form, an old version, a merge may not.
    number_is_settled = False
    # The languages of the box that are about to be written, where they are known.
    box_languages = None

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

    def settle(self, before=None):
        """A check is that of a number: a new one was not checked yet."""
        if before and dialled(before["phone"]) != self.dial:
            self.verified_on, self.verified_method, self.verified_by = None, "", None
        super().settle(before)

    def save(self, **kwargs):
        self.clean_box()
        if "phone" in (kwargs.get("update_fields") or ()):
            checks = {"verified_on", "verified_method", "verified_by"}
            kwargs["update_fields"] = {*kwargs["update_fields"], *checks}
        super().save(**kwargs)

    def delete(self, **kwargs):
        refuse_to_empty(Helpline.objects.last_for({self.pk}))
        return super().delete(**kwargs)

    def clean(self):
        super().clean()
        self.clean_box()
        before = self.as_stored(about="phone")
        changes = before and dialled(before["phone"]) != self.dial
        if changes and not self.number_is_settled and self.is_in_box():
            text = _now(
                "Ce numéro est dans l’encadré d’urgence : un nouveau numéro se donne dans la "
                "fiche, et attend une deuxième personne."
            )
            raise ValidationError({"phone": text})

    def clean_lists(self, lists):
        """Before its lists are written over; `lists` are keys by name."""
        keys = lists.get("crisis_languages", ())
        languages = self._meta.get_field("crisis_languages").related_model.objects
        self.box_languages = set(languages.filter(pk__in=keys).values_list("code", flat=True))

    def clean_box(self):
        """The crisis box keeps a number for danger of life, talking, suicide and children."""
        if self.pk is None or self._state.adding:
            return
        lost = Helpline.objects.last_for({self.pk})
        if lost and self.is_public and self.phone:
            languages = self.box_languages
            if languages is None:
                languages = {language for _kind, language in lost}
            lost -= {(self.kind, language) for language in languages}
        refuse_to_empty(lost)

    def is_in_box(self):
        """Whether every page of some language shows the number, as the database has it."""
        rows = Helpline.objects.reachable().filter(pk=self.pk, crisis_languages__isnull=False)
        return rows.exists()

    # The number ------------------------------------------------------------------------------

    @property
    def dial(self):
        return dialled(self.phone)

    @property
    def may_be_called(self):
        """Nobody tests the 112: somebody in danger may be waiting."""
        return self.dial not in NEVER_CALLED

    def propose_number(self, number, by):
        """Keep a number until somebody else confirms it; visitors see the old one."""
        self.new_phone, self.new_phone_by, self.new_phone_on = number, by, timezone.localdate()
        self._write_proposal()

    def drop_number(self):
        self.new_phone, self.new_phone_by, self.new_phone_on = "", None, None
        self._write_proposal()

    def _write_proposal(self):
        # Not save(): visitors see nothing of it, and nothing was corrected yet.
        models.QuerySet(Helpline).filter(pk=self.pk).update(
            new_phone=self.new_phone, new_phone_by=self.new_phone_by, new_phone_on=self.new_phone_on
        )

    def confirm_number(self, typed, by):
        """A second person typed the same number: visitors see it from now on."""
        if self.new_phone_by_id == by.pk:
            raise ValidationError(_now("Une autre personne que vous doit confirmer ce numéro."))
        if not self.new_phone or dialled(line_number(typed)) != dialled(self.new_phone):
            raise ValidationError(_now("Les deux numéros ne sont pas les mêmes : regardez encore."))
        reason = _now("Numéro donné par %(first)s, confirmé par %(second)s.")
        words = {"first": self.new_phone_by or "?", "second": by}
        with changing(self, by=by, reason=reason % words):
            self.phone, self.number_is_settled = self.new_phone, True
            self.full_clean()
            self.save()
        self.drop_number()
