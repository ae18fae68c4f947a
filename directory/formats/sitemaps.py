"""The sitemap: every public page, with the day its content last changed."""

from django.contrib.sitemaps import Sitemap
from django.urls import reverse

from ..models import CareNetwork, Platform, Region, SupportGroup, Theme


class Listings(Sitemap):
    """The published listings of one model."""

    def __init__(self, model):
        self.model = model

    def items(self):
        return self.model.objects.published().order_by("pk")

    def lastmod(self, item):
        return item.updated_at


class Places(Sitemap):
    def items(self):
        return Region.objects.without_boundary().order_by("pk")


class Themes(Sitemap):
    def items(self):
        return Theme.objects.order_by("pk")

    def lastmod(self, item):
        return item.updated_at


class Pages(Sitemap):
    names = (
        "home",
        "group_list",
        "agenda",
        "network_index",
        "network_list_adults",
        "network_list_young",
        "nearby",
        "region_index",
        "theme_index",
        "platform_list",
        "helplines",
        "article_list",
        "about",
        "privacy",
        "accessibility",
        "legal",
        "sources",
        "open_data",
        "api",
    )

    def items(self):
        return self.names

    def location(self, item):
        return reverse(item)


SITEMAPS = {
    "pages": Pages,
    "groupes": Listings(SupportGroup),
    "reseaux": Listings(CareNetwork),
    "plateformes": Listings(Platform),
    "regions": Places,
    "themes": Themes,
}
