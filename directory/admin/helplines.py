from django import forms
from django.contrib import admin
from django.utils.translation import gettext_lazy as _

from ..exchange.records.sheets import HelplineSheet
from ..models import Helpline
from ..models.helplines import needs_in_words
from .abilities.calls import LineCallsMixin
from .abilities.export import ExportMixin
from .abilities.plain_import import PlainImportMixin
from .abilities.translations import TranslationFilter
from .abilities.verification import ReviewFilter
from .abilities.waiting import DeskFilter
from .listings import PUBLICATION, REVIEWED_SOURCES, ListingAdmin
from .numbers import HelplineForm, NumbersMixin


class ToDraftForm(forms.Form):
    """What visitors lose is said before it is gone."""

    title = _("Mettre en brouillon")
    explanation = _("Ces lignes quittent le site. Leur numéro ne sera plus montré nulle part.")
    status = Helpline.Status.DRAFT

    reason = forms.CharField(label=_("Pourquoi"), required=False, max_length=200)


@admin.register(Helpline)
class HelplineAdmin(NumbersMixin, LineCallsMixin, PlainImportMixin, ExportMixin, ListingAdmin):
    """Crisis numbers: checked every month, and red when they were not."""

    form = HelplineForm
    import_sheet = HelplineSheet

    list_display = [
        "name",
        "phone",
        "day_and_night",
        "language_names",
        "freshness",
        "status_badge",
        "rank",
    ]
    list_filter = [
        "status",
        "kind",
        "always",
        "languages",
        ReviewFilter,
        TranslationFilter,
        DeskFilter,
    ]
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
                    "Un numéro d’aide faux peut coûter une vie : vérifiez-le avant de "
                    "l’enregistrer, les numéros d’urgence sur leur site officiel seulement."
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

    @admin.action(description=_("Mettre en brouillon"), permissions=["review"])
    def to_draft(self, request, queryset):
        return self.ask_for_all(request, queryset, "to_draft", ToDraftForm)

    def ask(self, request, form, records, action="", original=None, **more):
        """Before lines leave: what the crisis box would lose, which is then refused."""
        status = getattr(form, "status", None)
        if status and status not in Helpline.PUBLIC_STATUSES:
            lost = Helpline.objects.last_for({record.pk for record in records})
            more["refused"] = lost and _(
                "L’encadré d’urgence n’aurait plus de numéro pour : %s. Publiez d’abord une "
                "autre ligne, ou gardez l’une de celles-ci."
            ) % needs_in_words(lost)
        return super().ask(request, form, records, action, original, **more)

    @admin.display(description=_("heures"), ordering="always")
    def day_and_night(self, helpline):
        return _("24 h/24") if helpline.always else _("limitées")

    @admin.display(description=_("langues"))
    def language_names(self, helpline):
        return ", ".join(language.code for language in helpline.languages.all())
