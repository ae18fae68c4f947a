"""Care networks and the municipalities they serve."""

from contextlib import ExitStack
from itertools import groupby
from urllib.parse import urlsplit

from django import forms
from django.contrib import admin, messages
from django.contrib.admin.widgets import AutocompleteSelectMultiple
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from ..models import CareNetwork, Catchment, Municipality, Region, changing
from .abilities.export import ExportMixin
from .abilities.territory import InTerritoryFilter
from .abilities.translations import TranslationFilter
from .abilities.verification import ReviewFilter
from .abilities.waiting import DeskFilter
from .base import EditorAdmin, rows_of
from .listings import PUBLICATION, REVIEWED_SOURCES, ListingAdmin, ListingForm


def area_choices():
    """Provinces with their arrondissements, for a plain select."""
    regions = list(Region.objects.without_boundary())
    drawn = [region for region in regions if region.level == Region.Level.PROVINCE]
    drawn += [
        region
        for region in regions
        if region.level == Region.Level.REGION and not any(p.parent_id == region.pk for p in drawn)
    ]
    yield "", _("Aucune")
    for province in sorted(drawn, key=lambda region: region.name):
        parts = [
            (region.pk, region.name)
            for region in regions
            if region.parent_id == province.pk and region.level == Region.Level.ARRONDISSEMENT
        ]
        yield province.name, [(province.pk, _("tout : %(name)s") % {"name": province.name}), *parts]


class CareNetworkForm(ListingForm):
    """Adds any number of municipalities at once; those already served stay as they are."""

    add_area = forms.TypedChoiceField(
        label=_("Ajouter toutes les communes de"),
        choices=area_choices,
        coerce=int,
        empty_value=None,
        required=False,
    )
    add_municipalities = forms.ModelMultipleChoiceField(
        label=_("Ajouter des communes"), queryset=Municipality.objects.none(), required=False
    )
    add_certainty = forms.ChoiceField(
        label=_("Avec la certitude"),
        choices=Catchment.Certainty.choices,
        initial=Catchment.Certainty.TO_CHECK,
        required=False,
    )
    add_source_url = forms.URLField(
        label=_("D’après la source"),
        max_length=500,
        required=False,
        assume_scheme="https",
        widget=admin.widgets.AdminURLFieldWidget,
    )

    def clean(self):
        data = super().clean()
        if not self.errors:
            data["added_municipalities"] = self.to_add()
        return data

    def to_add(self):
        """The municipalities asked for, each once."""
        municipalities = Municipality.objects.filter(
            pk__in=[row.pk for row in self.cleaned_data["add_municipalities"]]
        )
        if area := self.cleaned_data["add_area"]:
            municipalities |= Municipality.objects.filter(
                pk__in=Region.municipalities.through.objects.filter(region=area).values(
                    "municipality"
                )
            )
        return municipalities


@admin.register(CareNetwork)
class CareNetworkAdmin(ExportMixin, ListingAdmin):
    form = CareNetworkForm
    list_display = [
        "name",
        "status_badge",
        "population",
        "territory",
        "served",
        "freshness",
        "modified",
    ]
    list_filter = [
        "status",
        "population",
        "languages",
        ReviewFilter,
        TranslationFilter,
        "confidence",
        DeskFilter,
    ]
    search_fields = [
        "name",
        "short_name",
        "former_names",
        "territory",
        "import_key",
        "municipalities__name_fr",
        "municipalities__name_nl",
    ]
    search_help_text = _("Nom, territoire ou commune desservie.")
    autocomplete_fields = ["languages", "helpline"]
    readonly_fields = ["served_municipalities", *ListingAdmin.readonly_fields]
    fieldsets = [
        (
            _("Le réseau"),
            {
                "fields": [
                    "name",
                    "short_name",
                    "slug",
                    "former_names",
                    ("population", "ages"),
                    "summary",
                    "description",
                    "languages",
                    "name_language",
                ]
            },
        ),
        (
            _("Territoire"),
            {"fields": ["territory", "caution", "served_municipalities"]},
        ),
        (
            _("Ajouter des communes"),
            {
                "fields": [
                    "add_area",
                    "add_municipalities",
                    "add_certainty",
                    "add_source_url",
                ],
                "description": _(
                    "Les communes s’ajoutent quand vous enregistrez ; celles que le réseau "
                    "dessert déjà gardent leur certitude et leur source."
                ),
            },
        ),
        (_("Contact"), {"fields": ["website", "email", "phone", "phone_note", "helpline"]}),
        PUBLICATION,
        REVIEWED_SOURCES,
    ]

    def get_queryset(self, request):
        networks = super().get_queryset(request)
        return networks.annotate(catchment_count=rows_of(Catchment, "network"))

    def get_form(self, request, obj=None, change=False, **kwargs):
        form = super().get_form(request, obj, change, **kwargs)
        if "add_municipalities" in form.base_fields:
            municipalities = self.admin_site.get_model_admin(Municipality)
            field = form.base_fields["add_municipalities"]
            field.widget = AutocompleteSelectMultiple(
                CareNetwork._meta.get_field("municipalities"), self.admin_site
            )
            field.queryset = municipalities.get_queryset(request)
            field.label_from_instance = municipalities.choice_label
        return form

    def save_related(self, request, form, formsets, change):
        """Towns come first: what follows compares the network with others by them."""
        self.add_towns(request, form)
        super().save_related(request, form, formsets, change)

    def compared_fields(self):
        return super().compared_fields() | {"add_area", "add_municipalities"}

    def add_towns(self, request, form):
        wanted = form.to_add()
        asked = len(wanted)
        served = Catchment.objects.filter(network=form.instance).values("municipality")
        new = [
            Catchment(
                network=form.instance,
                municipality=municipality,
                certainty=form.cleaned_data["add_certainty"] or Catchment.Certainty.TO_CHECK,
                source_url=form.cleaned_data["add_source_url"],
            )
            for municipality in wanted.exclude(pk__in=served)
        ]
        Catchment.objects.bulk_create(new)
        if asked:
            text = ngettext("%d commune ajoutée.", "%d communes ajoutées.", len(new)) % len(new)
            if known := asked - len(new):
                text += " " + ngettext("%d y était déjà.", "%d y étaient déjà.", known) % known
            self.message_user(request, text, messages.SUCCESS)

    @admin.display(description=_("communes"), ordering="catchment_count")
    def served(self, network):
        return network.catchment_count

    @admin.display(description=_("communes desservies"))
    def served_municipalities(self, network):
        if not network.pk:
            return _("Enregistrez d’abord le réseau.")
        rows = network.catchments.order_by(
            "municipality__arrondissement__name_fr", "municipality__name_fr"
        ).values_list("municipality__arrondissement__name_fr", "municipality__name_fr", "certainty")
        certainty = dict(Catchment.Certainty.choices)
        places = [
            (arrondissement, [(name, value, certainty[value]) for _first, name, value in part])
            for arrondissement, part in groupby(rows, key=lambda row: row[0])
        ]
        return render_to_string(
            "admin/directory/_served_municipalities.html",
            {
                "places": places,
                "count": len(rows),
                "manage_url": reverse("admin:directory_catchment_changelist")
                + f"?network__id__exact={network.pk}",
            },
        )


class ArrondissementFilter(admin.SimpleListFilter):
    title = _("arrondissement")
    parameter_name = "arrondissement"

    def lookups(self, request, model_admin):
        regions = Region.objects.without_boundary().filter(level=Region.Level.ARRONDISSEMENT)
        return [(region.slug, region.name) for region in regions]

    def queryset(self, request, queryset):
        if self.value():
            return queryset.filter(municipality__arrondissement__slug=self.value())
        return queryset


@admin.register(Catchment)
class CatchmentAdmin(EditorAdmin):
    list_display = ["municipality", "network", "certainty", "source"]
    list_editable = ["certainty"]
    list_select_related = ["municipality", "network"]
    list_filter = ["certainty", ("network", InTerritoryFilter), ArrondissementFilter]
    list_per_page = 100
    search_fields = [
        "municipality__name_fr",
        "municipality__name_nl",
        "municipality__name_de",
        "network__name",
        "network__short_name",
    ]
    search_help_text = _("Commune ou réseau.")
    autocomplete_fields = ["municipality", "network"]
    ordering = ["municipality__name_fr", "network__name", "pk"]
    actions = ["confirm", "to_check"]

    def save_model(self, request, obj, form, change):
        """A town served is part of its network: the change stands in the network's history."""
        with changing(obj.network, by=request.user):
            super().save_model(request, obj, form, change)

    def delete_model(self, request, obj):
        with changing(obj.network, by=request.user):
            super().delete_model(request, obj)

    def delete_queryset(self, request, queryset):
        """Towns of several networks may go at once: each network keeps what it lost."""
        networks = CareNetwork.objects.filter(pk__in=queryset.order_by().values("network"))
        with ExitStack() as histories:
            for network in list(networks):
                histories.enter_context(changing(network, by=request.user))
            super().delete_queryset(request, queryset)

    @admin.display(description=_("source"), ordering="source_url")
    def source(self, catchment):
        """The site's name, which leads to the page."""
        if not catchment.source_url:
            return ""
        host = urlsplit(catchment.source_url).hostname
        return format_html('<a href="{}">{}</a>', catchment.source_url, host)

    @admin.action(description=_("Marquer comme confirmé"), permissions=["change"])
    def confirm(self, request, queryset):
        self._set_certainty(request, queryset, Catchment.Certainty.CONFIRMED)

    @admin.action(description=_("Marquer comme à vérifier"), permissions=["change"])
    def to_check(self, request, queryset):
        self._set_certainty(request, queryset, Catchment.Certainty.TO_CHECK)

    def _set_certainty(self, request, queryset, certainty):
        changed = 0
        for catchment in queryset.exclude(certainty=certainty):
            catchment.certainty = certainty
            with changing(catchment.network, by=request.user):
                catchment.save(update_fields=["certainty"])
            self.log_change(
                request, catchment, _("Certitude : %(certainty)s.") % {"certainty": certainty.label}
            )
            changed += 1
        text = ngettext("%d commune changée.", "%d communes changées.", changed)
        self.message_user(request, text % changed, messages.SUCCESS)
