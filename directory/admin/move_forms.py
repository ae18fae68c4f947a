"""What is asked before a listing pauses or ends: its page tells visitors."""

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from ..models import Change, Listing
from ..models.pauses import check_last_day

Status = Listing.Status


class EndForm(forms.Form):
    """Why a listing ends: its page tells visitors."""

    title = _("Terminer")
    explanation = _(
        "La fiche quitte les listes ; son adresse répond que le groupe ou le service n’existe "
        "plus, dit pourquoi et propose autre chose. Rien n’est effacé."
    )
    status = Status.ENDED
    required_css_class = "required"

    reason = forms.CharField(
        label=_("Raison de la fin"),
        max_length=Listing._meta.get_field("ended_reason").max_length,
        help_text=_("Affichée sur la page : « Le groupe s’est arrêté en juin 2026. »"),
        widget=forms.TextInput(attrs={"class": "vLargeTextField", "autofocus": True}),
    )


class ReturnForm(forms.Form):
    """What is to be done before a listing can be published: for who wrote it."""

    title = _("Rendre à qui l’a écrite")
    explanation = _(
        "La fiche redevient un brouillon et attend sur le bureau, avec ce que vous écrivez ici. "
        "Les visiteurs n’en voient rien."
    )
    status = Status.DRAFT
    required_css_class = "required"

    reason = forms.CharField(
        label=_("Ce qui manque, ou ce qui n’est pas juste"),
        max_length=Change._meta.get_field("reason").max_length,
        widget=forms.TextInput(attrs={"class": "vLargeTextField", "autofocus": True}),
    )


def day_field(**options):
    """The browser's own calendar: nothing to load."""
    widget = forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"})
    return forms.DateField(widget=widget, **options)


class FullForm(forms.Form):
    """Until when there is no room, if the group knows."""

    title = _("Complet jusqu’au…")
    explanation = _(
        "La fiche reste dans les listes et dit jusqu’à quand le groupe est complet. Après ce jour, "
        "la page dit que nous vérifions, et la fiche attend sur le bureau."
    )
    status = Status.FULL
    required_css_class = "required"

    until = day_field(label=_("Jusqu’au"))

    def clean_until(self):
        if self.cleaned_data["until"] < timezone.localdate():
            raise forms.ValidationError(_("Cette date est déjà passée."))
        check_last_day(self.cleaned_data["until"])
        return self.cleaned_data["until"]


class PauseForm(forms.Form):
    """How long, and why: the page tells visitors."""

    title = _("Mettre en pause")
    explanation = _(
        "La fiche reste dans les listes et dit quand cela reprend. Après la dernière date, la page "
        "dit que nous vérifions, et la fiche attend sur le bureau."
    )
    status = Status.PAUSED
    required_css_class = "required"

    start = day_field(
        label=_("À partir du"), required=False, help_text=_("Vide : dès aujourd’hui.")
    )
    until = day_field(label=_("Jusqu’au"), help_text=_("Le dernier jour de la pause."))
    reason = forms.CharField(
        label=_("Raison"),
        required=False,
        max_length=Listing._meta.get_field("pause_reason").max_length,
        help_text=_("Affichée sur la page : « La salle est en travaux. »"),
        widget=forms.TextInput(attrs={"class": "vLargeTextField"}),
    )

    def clean_until(self):
        check_last_day(self.cleaned_data["until"])
        return self.cleaned_data["until"]

    def clean(self):
        data = super().clean()
        start, until = data.get("start"), data.get("until")
        if until and until < timezone.localdate():
            self.add_error("until", _("Cette date est déjà passée."))
        elif start and until and start > until:
            self.add_error("until", _("La pause finit avant de commencer."))
        return data
