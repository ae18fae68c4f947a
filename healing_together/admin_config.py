"""The admin's app config."""

from importlib import import_module

from django.apps import apps
from django.contrib.admin.apps import SimpleAdminConfig
from django.utils.module_loading import module_has_submodule


class AdminConfig(SimpleAdminConfig):
    """Discover the admin modules of every app but Leaflet's.

    `leaflet.admin` imports GeoDjango, which needs the GDAL system library; this site does
    without it.
    """

    default_site = "healing_together.admin.AdminSite"

    def ready(self):
        super().ready()
        for config in apps.get_app_configs():
            if config.name != "leaflet" and module_has_submodule(config.module, "admin"):
                import_module(f"{config.name}.admin")
