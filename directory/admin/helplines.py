from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from ..models import Helpline
from .abilities.export import ExportMixin
from .abilities.verification import ReviewFilter
from .listings import PUBLICATION, REVIEWED_SOURCES, ListingAdmin


@admin.register(Helpline)
class HelplineAdmin(ExportMixin, ListingAdmin):
    """Crisis numbers: checked every month, and red when they were not."""

    list_display = [
        "name",
        "phone",
        "day_and_night",
        "language_names",
        "freshness",
        "status_badge",
        "rank",
    ]
    list_filter = ["status", "kind", "always", "languages", ReviewFilter]
    search_fields = ["name", "former_names", "phone", "summary", "audience_text", "import_key"]
    autocomplete_fields = ["audiences", "crisis_languages", "languages", "regions"]
    ordering = ["rank", "name", "pk"]
    fieldsets = [
        (
            _("La ligne"),
            {
                "fields": [
                    "name",
                    "slug",
                    "former_names",
                    "kind",
                    "phone",
                    "always",
                    "hours",
                    "cost",
                    "channels",
                    "website",
                ],
                "description": _(
                    "Un numéro d’aide faux peut coûter une vie : appelez-le avant de l’enregistrer."
                ),
            },
        ),
        (
            _("Pour qui"),
            {
                "fields": [
                    "summary",
                    "description",
                    "audience_text",
                    "audiences",
                    "languages",
                    "regions",
                    "caution",
                    "name_language",
                ]
            },
        ),
        (_("Où elle s’affiche"), {"fields": ["rank", "crisis_label", "crisis_languages"]}),
        PUBLICATION,
        REVIEWED_SOURCES,
    ]

    def get_queryset(self, request):
        return super().get_queryset(request).prefetch_related("languages")

    @admin.display(description=_("heures"), ordering="always")
    def day_and_night(self, helpline):
        return _("24 h/24") if helpline.always else _("limitées")

    @admin.display(description=_("langues"))
    def language_names(self, helpline):
        return ", ".join(language.code for language in helpline.languages.all())
