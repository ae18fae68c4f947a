"""The addresses of the directory: a contract, see DESIGN."""

from django.urls import include, path
from django.utils.translation import gettext_lazy as _

from . import confirmation_views, design, guide_views, report_views, views


def report_urls(target, name):
    """The form that reports an error in a listing, and the page that thanks for it."""
    kwargs = {"target": target}
    return include(
        [
            path("", report_views.report, kwargs, name=name),
            path(_("merci/"), report_views.report_thanks, kwargs, name=f"{name}_thanks"),
        ]
    )


urlpatterns = [
    path("", views.home, name="home"),
    path("carte.geojson", views.map_data, name="map_data"),
    path("limites.geojson", views.boundaries, name="boundaries"),
    path("suggestions.json", views.search_suggestions, name="search_suggestions"),
    path(_("groupes/"), views.group_list, name="group_list"),
    path(_("groupes/<slug:slug>/"), views.group_detail, name="group_detail"),
    path(_("groupes/<slug:slug>/agenda.ics"), views.group_agenda, name="group_agenda"),
    path(_("groupes/<slug:slug>/signaler/"), report_urls("group", "report")),
    path(_("reseaux/"), views.network_index, name="network_index"),
    path(
        _("reseaux/adultes/"),
        views.network_list,
        {"population": "adults"},
        name="network_list_adults",
    ),
    path(
        _("reseaux/enfants-adolescents/"),
        views.network_list,
        {"population": "young"},
        name="network_list_young",
    ),
    path(_("reseaux/<slug:slug>/"), views.network_detail, name="network_detail"),
    path(_("reseaux/<slug:slug>/signaler/"), report_urls("network", "report_network")),
    path(_("pres-de-chez-moi/"), views.nearby, name="nearby"),
    path(_("regions/"), views.region_index, name="region_index"),
    path(_("regions/<slug:slug>/"), views.region_detail, name="region_detail"),
    path(_("themes/"), views.theme_index, name="theme_index"),
    path(_("themes/<slug:slug>/"), views.theme_detail, name="theme_detail"),
    path(_("plateformes/"), views.platform_list, name="platform_list"),
    path(_("plateformes/<slug:slug>/"), views.platform_detail, name="platform_detail"),
    path(_("plateformes/<slug:slug>/signaler/"), report_urls("platform", "report_platform")),
    path(_("trouver/"), guide_views.guide, name="guide"),
    path(_("ma-liste/"), guide_views.shortlist, name="shortlist"),
    path(_("urgence/"), views.helplines, name="helplines"),
    path(_("urgence/hors-ligne.js"), views.helplines_worker, name="helplines_worker"),
    path(_("urgence/<slug:slug>/signaler/"), report_urls("helpline", "report_helpline")),
    path(_("proposer-un-groupe/"), report_views.suggest, name="suggest"),
    path(_("proposer-un-groupe/merci/"), report_views.suggest_thanks, name="suggest_thanks"),
    path(_("confirmer/<str:token>/"), confirmation_views.confirm, name="confirm"),
    path(_("confirmer/<str:token>/corriger/"), confirmation_views.correct, name="confirm_correct"),
    path(_("a-propos/"), views.Page.as_view(template_name="pages/about.html"), name="about"),
    path(_("a-propos/design/"), design.design, name="design"),
    path(_("vie-privee/"), views.Page.as_view(template_name="pages/privacy.html"), name="privacy"),
    path(
        _("accessibilite/"),
        views.Page.as_view(template_name="pages/accessibility.html"),
        name="accessibility",
    ),
    path(
        _("mentions-legales/"), views.Page.as_view(template_name="pages/legal.html"), name="legal"
    ),
    path(_("sources/"), views.Page.as_view(template_name="pages/sources.html"), name="sources"),
]
