"""The admin's app config."""

from importlib import import_module

from django.apps import apps
from django.contrib.admin.apps import SimpleAdminConfig
from django.utils.module_loading import module_has_submodule

# `leaflet.admin` imports GeoDjango, which needs the GDAL system library; this site does without
# it. Those of django-otp show the secrets of everybody's second factor.
LEFT_OUT = {"leaflet", "django_otp.plugins.otp_static", "django_otp.plugins.otp_totp"}


class AdminConfig(SimpleAdminConfig):
    """Discover the admin modules of every app but some."""

    default_site = "directory.editors.admin_site.AdminSite"

    def ready(self):
        super().ready()
        for config in apps.get_app_configs():
            if config.name not in LEFT_OUT and module_has_submodule(config.module, "admin"):
                import_module(f"{config.name}.admin")
