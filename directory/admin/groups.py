"""Support groups and their meetings."""

from django.contrib import admin
from django.forms import Script
from django.utils.translation import gettext_lazy as _

from ..models import Region, SchoolHoliday, SupportGroup, Theme
from ..views.group_page import group_context
from .abilities.asked import AskedMixin
from .abilities.calls import GroupCallsMixin
from .abilities.exchange import ExchangeMixin
from .abilities.import_decisions import ImportDecisionsMixin
from .abilities.leaflet import LeafletMixin
from .abilities.map_pin import MapPinMixin
from .abilities.quality import AddressFilter, QualityFilter, QualityMixin
from .abilities.removal import RemovalMixin, removal_in_words
from .abilities.translations import TranslationFilter
from .abilities.unreachable import UnreachableMixin
from .abilities.verification import ReviewFilter
from .abilities.waiting import DeskFilter
from .import_filter import ImportFilter
from .listings import PUBLICATION, REVIEWED_SOURCES, ListingAdmin, ListingForm
from .meeting_fields import CommaChoices, month_choices
from .meetings import DateChangeInline, MeetingInline, MeetingsMixin
from .place_forms import AsksAboutPlace
from .taxonomy import BranchFilter
from .venue_pause import VenuePauseMixin

# A group may have no room for a while.
WITH_ROOM = (
    PUBLICATION[0],
    {**PUBLICATION[1], "fields": [*PUBLICATION[1]["fields"], "full_until"]},
)


class MainThemeFilter(BranchFilter):
    title = _("thème principal")
    path = "main_theme"


class ProvinceFilter(admin.SimpleListFilter):
    """Where the group meets; groups without a venue have no province."""

    title = _("province")
    parameter_name = "province"

    def lookups(self, request, model_admin):
        regions = Region.objects.drawn().without_boundary()
        return [*((region.slug, region.name) for region in regions), ("-", _("sans lieu fixe"))]

    def queryset(self, request, queryset):
        if self.value() == "-":
            return queryset.filter(municipality=None)
        if self.value():
            return queryset.filter(municipality__areas__slug=self.value())
        return queryset


class SupportGroupForm(AsksAboutPlace, ListingForm):
    closed_months = CommaChoices(
        label=_("Mois sans rencontre"), choices=month_choices, required=False
    )
    school_holidays = CommaChoices(
        label=_("Pas pendant les vacances scolaires"),
        choices=SchoolHoliday.Community.choices,
        required=False,
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "rhythm" in self.fields:
            self.fields["rhythm"].widget.attrs |= {"list": "rhythm-presets", "autocomplete": "off"}
        if "themes" in self.fields:
            self.fields["themes"].required = False

    def clean(self):
        """The main theme is one of the themes."""
        data = super().clean()
        if data.get("status") in self.instance.PUBLIC_STATUSES and self.instance.removal_asked_on:
            text = _("%s Il le veut de nouveau, il me l’a dit : publier.")
            asked = self.instance.removal_asked_on
            self.is_sure("removal", asked, text % removal_in_words(self.instance), "status")
            # What is asked is not refused as well.
            self.instance.wants_back = True
        main_theme = data.get("main_theme")
        if main_theme and main_theme not in data.get("themes", [main_theme]):
            data["themes"] = Theme.objects.filter(
                pk__in=[one.pk for one in (main_theme, *data["themes"])]
            )
        return data


@admin.register(SupportGroup)
class SupportGroupAdmin(
    RemovalMixin,
    MeetingsMixin,
    QualityMixin,
    MapPinMixin,
    ExchangeMixin,
    ImportDecisionsMixin,
    LeafletMixin,
    GroupCallsMixin,
    UnreachableMixin,
    AskedMixin,
    VenuePauseMixin,
    ListingAdmin,
):
    form = SupportGroupForm
    change_form_template = "admin/directory/supportgroup_change_form.html"
    preview_template = "directory/group_detail.html"
    list_display = [
        "name",
        "status_badge",
        "type_label",
        "municipality",
        "main_theme",
        "organisation",
        "freshness",
        "quality_badge",
        "modified",
    ]
    list_select_related = ["municipality", "main_theme", "organisation"]
    list_filter = [
        "status",
        "listing_type",
        "format",
        "kind",
        "facilitation",
        ProvinceFilter,
        MainThemeFilter,
        "languages",
        ReviewFilter,
        QualityFilter,
        AddressFilter,
        "confidence",
        TranslationFilter,
        ImportFilter,
        DeskFilter,
    ]
    search_fields = [
        "name",
        "former_names",
        "street",
        "postal_code",
        "import_key",
        "organisation__name",
        "municipality__name_fr",
        "municipality__name_nl",
        "municipality__name_de",
    ]
    search_help_text = _("Nom, organisation, commune, rue, code postal ou identifiant d’origine.")
    autocomplete_fields = [
        "audiences",
        "helpline",
        "languages",
        "locality",
        "main_theme",
        "municipality",
        "organisation",
        "regions_served",
        "themes",
    ]
    actions = [*ListingAdmin.actions, *VenuePauseMixin.actions]
    readonly_fields = ["map", *ListingAdmin.readonly_fields]
    inlines = [MeetingInline, DateChangeInline]
    fieldsets = [
        (
            _("Le groupe"),
            {
                "fields": [
                    "name",
                    "slug",
                    "former_names",
                    ("listing_type", "kind"),
                    "organisation",
                    "facilitation",
                    "summary",
                    "description",
                    "name_language",
                ]
            },
        ),
        (
            _("Pour qui, à propos de quoi"),
            {
                "fields": [
                    "main_theme",
                    "themes",
                    "audiences",
                    ("min_age", "max_age"),
                    "languages",
                ],
                "description": _(
                    "« Proche de… » est un public, jamais un thème : "
                    "pour les proches de personnes bipolaires, le thème est la bipolarité "
                    "et le public les proches."
                ),
            },
        ),
        (
            _("Où"),
            {
                "fields": [
                    "format",
                    "municipality",
                    ("locality", "postal_code"),
                    "venue_name",
                    "street",
                    "address_visibility",
                    ("latitude", "longitude"),
                    "map",
                    "regions_served",
                    "wheelchair",
                    "access_note",
                ],
                "description": _(
                    "Un groupe qui se réunit a une commune ; un groupe en ligne ou par téléphone "
                    "a plutôt des régions desservies."
                ),
            },
        ),
        (
            _("Quand"),
            {
                "fields": [
                    "rhythm",
                    "closed_months",
                    ("school_holidays", "closed_on_public_holidays"),
                ],
                "classes": ["before-meetings"],
                "description": _(
                    "Écrivez quand le groupe se réunit, puis « Lire ces mots » : les rencontres se "
                    "remplissent. Le site montre les rencontres ; les mots les complètent."
                ),
            },
        ),
        (
            _("Qui joindre"),
            {
                "fields": [
                    "website",
                    "email",
                    "phone",
                    "phone_note",
                    "helpline",
                    "no_contact_reason",
                    ("organiser_email", "may_ask"),
                ]
            },
        ),
        (
            _("Comment"),
            {
                "fields": [
                    ("is_free", "price_amount", "annual_fee"),
                    "price",
                    ("registration", "registration_note"),
                    ("anonymous", "cycle"),
                ],
                "description": _("Ce qu’on ignore reste vide : le site ne le montre pas."),
            },
        ),
        WITH_ROOM,
        REVIEWED_SOURCES,
    ]

    class Media:
        css = {"all": ["leaflet/leaflet.css"]}
        js = ["leaflet/leaflet.js", Script("admin_site/map_pin.js", type="module")]

    def preview_context(self, record):
        return group_context(SupportGroup.objects.with_page_data().get(pk=record.pk))

    @admin.display(description=_("type"), ordering="listing_type")
    def type_label(self, group):
        return group.type_label
