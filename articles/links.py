"""Links of articles: into the site, to a page that exists, or out of it by https."""

import re
from urllib.parse import urlsplit

from django.conf import settings
from django.core.exceptions import ValidationError
from django.urls import Resolver404, resolve, reverse
from django.utils.translation import get_language_from_path, override
from django.utils.translation import gettext as _

from directory.models import CareNetwork, FormerAddress, Platform, Region, SupportGroup, Theme

HREF = re.compile(r"""<a\s[^>]*?href\s*=\s*["']([^"']*)["']""", re.I)
# A browser takes these for an address of another site.
LEADS_AWAY = re.compile(r"[/\\]{2}|/\\")
# What a browser leaves out of an address: these anywhere, and others before it.
SKIPPED = re.compile(r"[\t\n\r]|^[\x00-\x20]+")
OUTSIDE = ("https", "mailto", "tel")
PAGES = [
    "home",
    "group_list",
    "nearby",
    "network_index",
    "network_list_adults",
    "network_list_young",
    "region_index",
    "theme_index",
    "platform_list",
    "article_list",
    "helplines",
    "questions",
    "agenda",
    "suggest",
    "about",
    "privacy",
]
MODELS = {
    "group_detail": SupportGroup,
    "network_detail": CareNetwork,
    "platform_detail": Platform,
    "region_detail": Region,
    "theme_detail": Theme,
}


def leads_away(address):
    return LEADS_AWAY.match(SKIPPED.sub("", address)) is not None


def check_inside(address):
    """Raise ValidationError unless this is the address of a page of the site."""
    address = address.strip().removeprefix(settings.SITE_URL) or "/"
    if leads_away(address) or not address.startswith("/"):
        raise ValidationError(_("« %s » mène hors du site.") % address[:80])
    if not _exists(urlsplit(address).path):
        raise ValidationError(_("« %s » : cette page n’existe pas sur le site.") % address[:80])


def check(address):
    """Raise ValidationError for what leads nowhere, or where nobody should be led."""
    address = address.strip()
    if address.startswith("#"):
        return
    if leads_away(address):
        raise ValidationError(
            _("« %s » : écrivez l’adresse entière, avec « https:// ».") % address[:80]
        )
    scheme = urlsplit(address).scheme
    if not scheme:
        check_inside(address)
    elif scheme not in OUTSIDE:
        raise ValidationError(_("« %s » : un lien vers un autre site est en https.") % address[:80])


def check_html(html):
    for address in HREF.findall(html):
        check(address.replace("&amp;", "&"))


def _exists(path):
    with override(get_language_from_path(path) or "fr"):
        try:
            match = resolve(path)
        except Resolver404:
            return False
    if match.app_names or "slug" not in match.kwargs:
        return not match.app_names
    slug, model = match.kwargs["slug"], MODELS.get(match.url_name) or _article_of(match)
    known = model is None or model._default_manager.filter(slug=slug).exists()
    return known or FormerAddress.target(model, slug) is not None


def _article_of(match):
    from .models import Article

    return Article if match.url_name == "article_detail" else None


def pages():
    """[(sort of page, [(address, name)])] to choose from, French addresses."""
    from .models import Article

    with override("fr"):
        return [
            (_("page"), [(reverse(name), reverse(name)) for name in PAGES]),
            (_("article"), [_named(row, row.title) for row in Article.objects.published()]),
            (_("thème"), [_named(row, row.name) for row in Theme.objects.all()]),
            (_("réseau"), [_named(row, row.name) for row in CareNetwork.objects.published()]),
            (_("région"), [_named(row, row.name) for row in Region.objects.without_boundary()]),
            (_("plateforme"), [_named(row, row.name) for row in Platform.objects.published()]),
        ]


def _named(row, name):
    return row.get_absolute_url(), name
