"""What groups, networks, platforms and helplines share in the admin."""

from django import forms
from django.contrib.admin.widgets import AdminTextareaWidget
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from ..models import Listing
from .abilities.history import HistoryMixin
from .abilities.moves import MovesMixin
from .abilities.preview import PreviewMixin
from .abilities.translations import HasTranslations, TranslatedAdmin
from .abilities.twins import TwinsMixin
from .abilities.verification import CHECK_FIELDS, SOURCE_FIELDS, VerificationMixin
from .asking import AsksAboutContact
from .base import EditorAdmin
from .lock import Locked

PUBLICATION = (
    _("Publication"),
    {
        "fields": [
            "status",
            ("paused_from", "paused_until"),
            "pause_reason",
            "ended_reason",
        ],
        "description": _("Les boutons en haut de la page changent le statut en un clic."),
    },
)
SOURCES = (_("Source et vérification"), {"fields": [*SOURCE_FIELDS, "import_key", *CHECK_FIELDS]})
REVIEWED_SOURCES = (SOURCES[0], {"fields": ["review_every", *SOURCES[1]["fields"]]})


class ListingForm(HasTranslations, AsksAboutContact, Locked, forms.ModelForm):
    class Meta:
        widgets = {
            "summary": AdminTextareaWidget(attrs={"rows": 2}),
            "former_names": AdminTextareaWidget(attrs={"rows": 2}),
            "description": AdminTextareaWidget(attrs={"rows": 6}),
            "further_sources": AdminTextareaWidget(attrs={"rows": 2}),
            "internal_note": AdminTextareaWidget(attrs={"rows": 3}),
        }

    def __init__(self, *args, **kwargs):
        """Only the statuses that may follow the present one are offered."""
        super().__init__(*args, **kwargs)
        if "status" in self.fields:
            choices = self.fields["status"].choices
            self.fields["status"].choices = [pair for pair in choices if pair[0] in self.statuses()]

    def statuses(self):
        listing, status = self.instance, self.instance.status
        if listing.pk:
            return [status, *listing.moves_from(status)]
        full = Listing.Status.FULL
        return [one for one in Listing.Status if one != full or listing.CAN_BE_FULL]

    def clean(self):
        super().clean()
        data = self.cleaned_data
        lists = [field.name for field in self.instance._meta.many_to_many if field.name in data]
        self.instance.lists_to_be = {name: data[name] for name in lists}
        if "paused_until" in data and "status" in data:
            self.clean_pause(data)
        if "full_until" in data and data.get("status") != Listing.Status.FULL:
            data["full_until"] = None
        if data.get("status") == Listing.Status.ENDED and not data.get("ended_reason"):
            self.add_error("ended_reason", _("Dites pourquoi : la page l’explique aux visiteurs."))
        elif "ended_reason" in data and data.get("status") != Listing.Status.ENDED:
            data["ended_reason"] = ""
        return data

    def clean_pause(self, data):
        """A pause that an editor begins has an end; leaving the pause empties its fields."""
        fields = {"paused_from", "paused_until", "pause_reason"}
        if data["status"] == Listing.Status.PAUSED:
            if not data["paused_until"] and {"status", *fields}.intersection(self.changed_data):
                text = _("Dites jusqu’à quand : la page l’annonce, et nous vérifions après.")
                self.add_error("paused_until", text)
            elif self.is_new_and_past(data["paused_until"]):
                self.add_error("paused_until", _("Cette date est déjà passée."))
        elif "status" in self.changed_data:
            data.update(paused_from=None, paused_until=None, pause_reason="")

    def is_new_and_past(self, until):
        begins = {"status", "paused_until"}.intersection(self.changed_data)
        return bool(until and begins and until < timezone.localdate())


class ListingAdmin(
    TwinsMixin,
    VerificationMixin,
    MovesMixin,
    PreviewMixin,
    HistoryMixin,
    TranslatedAdmin,
    EditorAdmin,
):
    form = ListingForm
    translations_before = PUBLICATION[0]
    actions = [*MovesMixin.actions, *TwinsMixin.actions]
    prepopulated_fields = {"slug": ["name"]}
    readonly_fields = ["import_key", *CHECK_FIELDS]
    ordering = ["name", "pk"]

    def save_model(self, request, obj, form, change):
        obj.check_holds = bool(request.POST.get("check-holds"))
        super().save_model(request, obj, form, change)
        if form.initial.get("status") == Listing.Status.ENDED and not obj.is_ended:
            obj.take_address_back()
