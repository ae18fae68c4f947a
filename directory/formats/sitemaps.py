"""The sitemap: every public page in each language, with the day its content last changed."""

from functools import partial

from django.contrib.sitemaps import Sitemap
from django.urls import reverse
from django.utils.translation import get_language

from ..models import CareNetwork, Platform, Region, SupportGroup, Theme


class InEachLanguage(Sitemap):
    """A page is there once a language, and each names the others. Made anew for each request."""

    i18n = alternates = x_default = True

    def __init__(self):
        # Every address is asked for once by each of its languages.
        self._known = {}

    def location(self, item):
        key = (getattr(item, "pk", item), get_language())
        if key not in self._known:
            self._known[key] = self.address(item)
        return self._known[key]

    def address(self, item):
        return item.get_absolute_url()


class Listings(InEachLanguage):
    """The published listings of one model."""

    def __init__(self, model):
        super().__init__()
        self.model = model

    def items(self):
        return self.model.objects.published().order_by("pk")

    def lastmod(self, item):
        return item.updated_at


class Places(InEachLanguage):
    def items(self):
        return Region.objects.without_boundary().order_by("pk")


class Themes(InEachLanguage):
    def items(self):
        return Theme.objects.order_by("pk")

    def lastmod(self, item):
        return item.updated_at


class Pages(InEachLanguage):
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

    def address(self, item):
        return reverse(item)


SITEMAPS = {
    "pages": Pages,
    "groupes": partial(Listings, SupportGroup),
    "reseaux": partial(Listings, CareNetwork),
    "plateformes": partial(Listings, Platform),
    "regions": Places,
    "themes": Themes,
}
