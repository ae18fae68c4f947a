"""What groups, networks, platforms and helplines share in the admin."""

from django import forms
from django.contrib.admin.widgets import AdminTextareaWidget
from django.utils.translation import gettext_lazy as _

from ..models import Listing
from .base import EditorAdmin
from .status import EndMixin
from .verification import CHECK_FIELDS, SOURCE_FIELDS, VerificationMixin

PUBLICATION = (
    _("Publication"),
    {
        "fields": ["status", "ended_reason"],
        "description": _("Les boutons en haut de la page publient ou terminent en un clic."),
    },
)
SOURCES = (_("Source et vérification"), {"fields": [*SOURCE_FIELDS, "import_key", *CHECK_FIELDS]})


class ListingForm(forms.ModelForm):
    class Meta:
        widgets = {
            "summary": AdminTextareaWidget(attrs={"rows": 2}),
            "description": AdminTextareaWidget(attrs={"rows": 6}),
            "further_sources": AdminTextareaWidget(attrs={"rows": 2}),
            "internal_note": AdminTextareaWidget(attrs={"rows": 3}),
        }

    def clean(self):
        super().clean()
        data = self.cleaned_data
        if data.get("status") == Listing.Status.ENDED and not data.get("ended_reason"):
            self.add_error("ended_reason", _("Dites pourquoi : la page l’explique aux visiteurs."))
        return data


class ListingAdmin(VerificationMixin, EndMixin, EditorAdmin):
    form = ListingForm
    prepopulated_fields = {"slug": ["name"]}
    readonly_fields = ["import_key", *CHECK_FIELDS]
    ordering = ["name", "pk"]
