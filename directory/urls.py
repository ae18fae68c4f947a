"""The addresses of the directory: a contract, see DESIGN."""

from django.urls import include, path
from django.utils.translation import gettext_lazy as _

from .development import design_page
from .views import (
    agenda,
    api,
    calendars,
    confirmations,
    data,
    embedding,
    group_page,
    groups,
    leaflets,
    networks,
    platforms,
    questions,
    received,
    regions,
    site,
    themes,
)


def report_urls(target, name):
    """The form that reports an error in a listing, and the page that thanks for it."""
    kwargs = {"target": target}
    return include(
        [
            path("", received.report, kwargs, name=name),
            path(_("merci/"), received.report_thanks, kwargs, name=f"{name}_thanks"),
        ]
    )


urlpatterns = [
    path("", site.home, name="home"),
    path("carte.geojson", groups.map_data, name="map_data"),
    path("limites.geojson", site.boundaries, name="boundaries"),
    path("suggestions.json", site.search_suggestions, name="search_suggestions"),
    path(_("groupes/"), groups.group_list, name="group_list"),
    path(_("groupes/agenda.ics"), calendars.list_calendar, name="list_calendar"),
    path(_("agenda/"), agenda.agenda, name="agenda"),
    path(_("groupes/flux.atom"), groups.group_feed, name="group_feed"),
    path(_("groupes/depliant/"), leaflets.list_leaflet, name="list_leaflet"),
    path(_("groupes/<slug:slug>/"), group_page.group_detail, name="group_detail"),
    path(_("groupes/<slug:slug>/agenda.ics"), calendars.group_calendar, name="group_agenda"),
    path(_("groupes/<slug:slug>/signaler/"), report_urls("group", "report")),
    path(_("reseaux/"), networks.network_index, name="network_index"),
    path(
        _("reseaux/adultes/"),
        networks.network_list,
        {"population": "adults"},
        name="network_list_adults",
    ),
    path(
        _("reseaux/enfants-adolescents/"),
        networks.network_list,
        {"population": "young"},
        name="network_list_young",
    ),
    path(_("reseaux/<slug:slug>/"), networks.network_detail, name="network_detail"),
    path(_("reseaux/<slug:slug>/signaler/"), report_urls("network", "report_network")),
    path(_("pres-de-chez-moi/"), site.nearby, name="nearby"),
    path(_("regions/"), regions.region_index, name="region_index"),
    path(_("regions/<slug:slug>/"), regions.region_detail, name="region_detail"),
    path(_("regions/<slug:slug>/agenda.ics"), calendars.region_calendar, name="region_calendar"),
    path(_("regions/<slug:slug>/depliant/"), leaflets.region_leaflet, name="region_leaflet"),
    path(_("themes/"), themes.theme_index, name="theme_index"),
    path(_("themes/<slug:slug>/"), themes.theme_detail, name="theme_detail"),
    path(_("plateformes/"), platforms.platform_list, name="platform_list"),
    path(_("plateformes/<slug:slug>/"), platforms.platform_detail, name="platform_detail"),
    path(_("plateformes/<slug:slug>/signaler/"), report_urls("platform", "report_platform")),
    path(_("trouver/"), questions.guided_questions, name="questions"),
    path(_("ma-liste/"), questions.shortlist, name="shortlist"),
    path(_("urgence/"), site.helplines, name="helplines"),
    path(_("urgence/hors-ligne.js"), site.helplines_worker, name="helplines_worker"),
    path(_("urgence/<slug:slug>/signaler/"), report_urls("helpline", "report_helpline")),
    path(_("proposer-un-groupe/"), received.suggest_group, name="suggest"),
    path(_("proposer-un-groupe/merci/"), received.suggest_group_thanks, name="suggest_thanks"),
    path(_("confirmer/<str:token>/"), confirmations.confirm, name="confirm"),
    path(_("confirmer/<str:token>/corriger/"), confirmations.correct, name="confirm_correct"),
    path(_("a-propos/"), site.Page.as_view(template_name="pages/about.html"), name="about"),
    path(_("a-propos/design/"), design_page.design, name="design"),
    path(_("vie-privee/"), site.Page.as_view(template_name="pages/privacy.html"), name="privacy"),
    path(
        _("accessibilite/"),
        site.Page.as_view(template_name="pages/accessibility.html"),
        name="accessibility",
    ),
    path(_("mentions-legales/"), site.Page.as_view(template_name="pages/legal.html"), name="legal"),
    path(_("sources/"), site.Page.as_view(template_name="pages/sources.html"), name="sources"),
    path(_("donnees/"), data.open_data, name="open_data"),
    path(_("donnees/<str:file>"), data.data_file, name="data_file"),
    path(_("integrer/"), embedding.choose, name="embed"),
    path(_("integrer/groupes/"), embedding.groups, name="embed_groups"),
    path(_("integrer/reseau/"), embedding.network, name="embed_network"),
    path(_("integrer/affiche/"), embedding.poster, name="embed_poster"),
    path(_("integrer/hauteur.js"), embedding.height, name="embed_height"),
    path("api/", api.documentation, name="api"),
    path("api/openapi.json", api.openapi, name="openapi"),
    path("api/", api.api.urls),
]
