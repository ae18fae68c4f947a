from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from ..models import Platform, without_boundary
from .abilities.export import ExportMixin
from .abilities.translations import TranslationFilter
from .abilities.verification import ReviewFilter
from .abilities.waiting import DeskFilter
from .listings import PUBLICATION, REVIEWED_SOURCES, ListingAdmin


@admin.register(Platform)
class PlatformAdmin(ExportMixin, ListingAdmin):
    list_display = ["name", "status_badge", "kind", "region_names", "freshness", "modified"]
    list_filter = [
        "status",
        "kind",
        "languages",
        ReviewFilter,
        TranslationFilter,
        "confidence",
        DeskFilter,
    ]
    search_fields = ["name", "former_names", "summary", "address", "import_key", "regions__name_fr"]
    autocomplete_fields = ["languages", "helpline", "regions"]
    fieldsets = [
        (
            _("La plateforme"),
            {
                "fields": [
                    "name",
                    "slug",
                    "former_names",
                    "kind",
                    "summary",
                    "description",
                    "regions",
                    "languages",
                    "name_language",
                ]
            },
        ),
        (
            _("Contact"),
            {"fields": ["website", "email", "phone", "phone_note", "helpline", "address"]},
        ),
        PUBLICATION,
        REVIEWED_SOURCES,
    ]

    def get_queryset(self, request):
        return super().get_queryset(request).prefetch_related(without_boundary("regions"))

    @admin.display(description=_("régions"))
    def region_names(self, platform):
        return ", ".join(region.name for region in platform.regions.all())
