"""The place tree, which comes from `fixtures/`, and the other names that editors give to places."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from ..models import Locality, Municipality, PlaceAlias, Region
from .base import EditorAdmin


class ReferenceAdmin(EditorAdmin):
    """Rows that `load_data` writes; a superuser may repair one."""

    def has_add_permission(self, request):
        return request.user.is_superuser

    def has_change_permission(self, request, obj=None):
        return request.user.is_superuser

    def has_delete_permission(self, request, obj=None):
        return False


@admin.register(Region)
class RegionAdmin(ReferenceAdmin):
    list_display = ["name_fr", "level", "parent", "code"]
    list_filter = ["level"]
    search_fields = ["name_fr", "name_nl", "name_de", "name_en"]
    # The boundary is thousands of numbers; it is made by a command and read on the map.
    exclude = ["boundary"]

    def get_queryset(self, request):
        regions = super().get_queryset(request).without_boundary()
        return regions.select_related("parent").defer("boundary", "parent__boundary")

    def choice_label(self, region):
        if region.level == Region.Level.ARRONDISSEMENT:
            return region.name
        return f"{region.name} – {region.get_level_display()}"


@admin.register(Municipality)
class MunicipalityAdmin(ReferenceAdmin):
    list_display = ["name_fr", "name_nl", "name_de", "arrondissement", "code"]
    list_filter = ["language_codes"]
    search_fields = [
        "name_fr",
        "name_nl",
        "name_de",
        "name_en",
        "localities__postal_code",
        "localities__name",
    ]
    autocomplete_fields = ["arrondissement", "areas"]

    def get_queryset(self, request):
        municipalities = super().get_queryset(request)
        return municipalities.select_related("arrondissement").defer("arrondissement__boundary")

    def choice_label(self, municipality):
        arrondissement = municipality.arrondissement.name
        if arrondissement.endswith(municipality.name):
            return municipality.name
        return f"{municipality.name} ({arrondissement})"


@admin.register(Locality)
class LocalityAdmin(ReferenceAdmin):
    list_display = ["postal_code", "name", "municipality"]
    list_display_links = ["postal_code", "name"]
    list_select_related = ["municipality"]
    search_fields = [
        "postal_code",
        "name",
        "municipality__name_fr",
        "municipality__name_nl",
        "municipality__name_de",
    ]
    autocomplete_fields = ["municipality"]

    def get_queryset(self, request):
        return super().get_queryset(request).select_related("municipality")

    def choice_label(self, locality):
        if locality.name == locality.municipality.name:
            return str(locality)
        return _("%(locality)s (%(municipality)s)") % {
            "locality": locality,
            "municipality": locality.municipality,
        }


@admin.register(PlaceAlias)
class PlaceAliasAdmin(EditorAdmin):
    """What people type for a place: « bxl », « Matonge », a commune that merged."""

    list_display = ["name", "kind", "where"]
    list_filter = ["kind"]
    search_fields = ["name", "municipality__name_fr", "municipality__name_nl", "locality__name"]
    autocomplete_fields = ["municipality", "locality", "region"]
    list_select_related = ["municipality", "locality__municipality"]

    def get_queryset(self, request):
        return super().get_queryset(request).select_related("region").defer("region__boundary")

    @admin.display(description=_("désigne"))
    def where(self, alias):
        return alias.locality or alias.municipality or alias.region
