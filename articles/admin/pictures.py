"""Pictures: sent once, checked and made small, then chosen in the blocks of articles."""

from django import forms
from django.contrib import admin
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from directory.admin.base import EditorAdmin
from directory.admin.lock import LockedForm

from ..models import Picture
from ..pictures.making import make_variants


class PictureForm(LockedForm):
    class Meta:
        fields = ["name", "credit"]


class NewPictureForm(PictureForm):
    file = forms.FileField(
        label=_("Fichier"),
        help_text=_(
            "JPEG, PNG ou WebP, 6 Mo au plus. Le lieu et la date de la photo sont effacés."
        ),
        widget=forms.ClearableFileInput(attrs={"accept": "image/jpeg,image/png,image/webp"}),
    )

    def clean_file(self):
        return make_variants(self.cleaned_data["file"])


@admin.register(Picture)
class PictureAdmin(EditorAdmin):
    list_display = ["name", "small", "credit"]
    search_fields = ["name", "credit"]
    search_help_text = _("Nom ou crédit.")
    readonly_fields = ["small"]

    def get_queryset(self, request):
        return super().get_queryset(request).prefetch_related("pictureblock_set__parent")

    def get_form(self, request, obj=None, **kwargs):
        return super().get_form(
            request, obj, **kwargs | {"form": PictureForm if obj else NewPictureForm}
        )

    def get_fields(self, request, obj=None):
        return ["name", "credit", "small" if obj else "file"]

    def save_model(self, request, obj, form, change):
        if change:
            super().save_model(request, obj, form, change)
        else:
            obj.keep(form.cleaned_data["file"])

    @admin.display(description=_("aperçu"))
    def small(self, picture):
        file = picture.sizes.last()
        if file is None:
            return "–"
        return format_html(
            '<img class="thumbnail" src="{}" width="{}" height="{}" alt="">',
            file.get_absolute_url(),
            file.width,
            file.height,
        )
