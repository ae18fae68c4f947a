"""A filter for lists: what waits in a queue of the desk, as the desk itself counts it."""

from django.contrib import admin
from django.utils.translation import gettext_lazy as _


class DeskFilter(admin.SimpleListFilter):
    title = _("sur le bureau")
    parameter_name = "bureau"

    def lookups(self, request, model_admin):
        site = model_admin.admin_site
        mine = [maker for maker in site.queues if maker.model is model_admin.model]
        self.makers = {maker.key: maker(site) for maker in mine if maker.query == ON_DESK}
        return [(key, maker.title) for key, maker in self.makers.items()]

    def queryset(self, request, queryset):
        maker = self.makers.get(self.value())
        return maker.waiting(queryset) if maker else queryset


# The query of a queue that no other filter of its list shows.
ON_DESK = f"{DeskFilter.parameter_name}={{key}}"
