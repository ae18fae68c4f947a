"""Which app answers which address; French has no prefix, other languages have theirs."""

from django.conf.urls.i18n import i18n_patterns
from django.contrib import admin
from django.contrib.sitemaps.views import sitemap
from django.urls import include, path
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView

from articles.pictures.pages import picture
from articles.sitemaps import ArticleSitemap
from directory.formats.sitemaps import SITEMAPS
from directory.views.site import healthz

handler400 = "directory.views.errors.bad_request"
handler403 = "directory.views.errors.permission_denied"
handler404 = "directory.views.errors.not_found"
handler500 = "directory.views.errors.server_error"

urlpatterns = [
    path("healthz", healthz, name="healthz"),
    path("admin/mot-de-passe-oublie/", include("directory.editors.password_reset")),
    path("admin/", admin.site.urls),
    path("robots.txt", TemplateView.as_view(template_name="robots.txt", content_type="text/plain")),
    path(
        "plan-du-site.xml",
        sitemap,
        {"sitemaps": {**SITEMAPS, "articles": ArticleSitemap}},
        name="sitemap",
    ),
    path("images/<slug:name>.webp", picture, name="picture"),
    *i18n_patterns(
        path("", include("directory.urls")),
        path(_("articles/"), include("articles.urls")),
        prefix_default_language=False,
    ),
]
