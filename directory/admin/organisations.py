from django.contrib import admin
from django.contrib.admin.widgets import AdminTextareaWidget
from django.forms import ModelForm
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from ..exchange.records.sheets import OrganisationSheet
from ..models import Organisation, SupportGroup
from .abilities.export import ExportMixin
from .abilities.history import HistoryMixin
from .abilities.plain_import import PlainImportMixin
from .abilities.translations import HasTranslations, TranslatedAdmin, TranslationFilter
from .abilities.verification import CHECK_FIELDS, CheckedFilter, VerificationMixin
from .asking import AsksAboutContact
from .base import EditorAdmin, rows_of
from .listings import SOURCES
from .lock import Locked
from .place_forms import AsksAboutPlace


class OrganisationForm(AsksAboutPlace, AsksAboutContact, HasTranslations, Locked, ModelForm):
    class Meta:
        widgets = {
            "further_sources": AdminTextareaWidget(attrs={"rows": 2}),
            "internal_note": AdminTextareaWidget(attrs={"rows": 3}),
        }


@admin.register(Organisation)
class OrganisationAdmin(
    PlainImportMixin,
    ExportMixin,
    VerificationMixin,
    HistoryMixin,
    TranslatedAdmin,
    EditorAdmin,
):
    form = OrganisationForm
    import_sheet = OrganisationSheet
    change_form_template = "admin/publishable_change_form.html"
    list_display = ["name", "kind", "municipality", "number_of_groups", "freshness", "modified"]
    list_select_related = ["municipality"]
    list_filter = [CheckedFilter, TranslationFilter, "languages", "confidence"]
    search_fields = [
        "name",
        "kind",
        "summary",
        "import_key",
        "municipality__name_fr",
        "municipality__name_nl",
    ]
    autocomplete_fields = ["municipality", "languages", "helpline"]
    readonly_fields = ["import_key", *CHECK_FIELDS]
    fieldsets = [
        (_("L’organisation"), {"fields": ["name", "kind", "summary", "languages"]}),
        (_("Contact"), {"fields": ["website", "email", "phone", "phone_note", "helpline"]}),
        (_("Siège"), {"fields": ["street", "postal_code", "municipality"]}),
        SOURCES,
    ]
    translations_before = SOURCES[0]

    def get_queryset(self, request):
        organisations = super().get_queryset(request)
        return organisations.annotate(group_count=rows_of(SupportGroup, "organisation"))

    def may_be_deleted(self, organisation):
        """Only one that no listing names: nothing is lost with it."""
        return not SupportGroup.objects.filter(organisation=organisation.pk).exists()

    @admin.display(description=_("groupes"), ordering="group_count")
    def number_of_groups(self, organisation):
        """The number, which leads to the groups."""
        url = reverse("admin:directory_supportgroup_changelist")
        return format_html(
            '<a href="{}?organisation__id__exact={}">{}</a>',
            url,
            organisation.pk,
            organisation.group_count,
        )
