"""Names in the four languages of the site."""

from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from .version import Versioned


class Named(Versioned):
    """Something with a name in each language; French is always there and fills the gaps."""

    name_fr = models.CharField(_("nom en français"), max_length=120)
    name_nl = models.CharField(_("nom en néerlandais"), max_length=120, blank=True)
    name_de = models.CharField(_("nom en allemand"), max_length=120, blank=True)
    name_en = models.CharField(_("nom en anglais"), max_length=120, blank=True)

    class Meta:
        abstract = True

    def __str__(self):
        return self.name

    @property
    def name(self):
        """The name in the language of the page."""
        language = (get_language() or "fr")[:2]
        return getattr(self, f"name_{language}", "") or self.name_fr

    @property
    def all_names(self):
        """Every distinct name, French first."""
        names = (self.name_fr, self.name_nl, self.name_de, self.name_en)
        return list(dict.fromkeys(name for name in names if name))
