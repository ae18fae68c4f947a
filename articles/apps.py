from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ArticlesConfig(AppConfig):
    name = "articles"
    verbose_name = _("Articles")

    def ready(self):
        """The directory looks after links; it does not know that references have some."""
        from directory.models.links import CARRIERS

        from .models import REFERENCE_LINKS

        CARRIERS.extend(REFERENCE_LINKS)
