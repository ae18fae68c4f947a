"""The editors' site: its name, and its lists in the order editors need them."""

from django.contrib import admin
from django.contrib.admin.views.autocomplete import AutocompleteJsonView
from django.utils.translation import gettext_lazy as _

# (title, app, models), most used first; what is not named here follows under its app's name.
SECTIONS = [
    (
        _("Annuaire"),
        "directory",
        ["SupportGroup", "Helpline", "CareNetwork", "Catchment", "Platform", "Organisation"],
    ),
    (_("À lire"), "articles", ["Article", "DecisionGuide", "Comparison", "Reference"]),
    (_("Mots de l’annuaire"), "directory", ["Theme", "Audience", "Language"]),
    (_("Lieux (données de référence)"), "directory", ["Municipality", "Locality", "Region"]),
]


class LabelledAutocomplete(AutocompleteJsonView):
    """Suggestions that tell namesakes apart: « Liège » and « Liège – province »."""

    def serialize_result(self, obj, to_field_name):
        label = getattr(self.model_admin, "choice_label", str)
        return super().serialize_result(obj, to_field_name) | {"text": label(obj)}


class AdminSite(admin.AdminSite):
    site_header = _("Healing Together – rédaction")
    site_title = _("Rédaction de Healing Together")
    index_title = _("Que voulez-vous mettre à jour ?")
    empty_value_display = "–"

    def autocomplete_view(self, request):
        return LabelledAutocomplete.as_view(admin_site=self)(request)

    def get_app_list(self, request, app_label=None):
        apps = {app["app_label"]: app for app in super().get_app_list(request, app_label)}
        sections = []
        for title, label, names in SECTIONS:
            if label not in apps:
                continue
            models = {model["object_name"]: model for model in apps[label]["models"]}
            apps[label]["models"] = [model for name, model in models.items() if name not in names]
            if chosen := [models[name] for name in names if name in models]:
                sections.append(apps[label] | {"name": title, "models": chosen})
        return sections + [app for app in apps.values() if app["models"]]
