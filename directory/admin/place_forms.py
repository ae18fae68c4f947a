"""A place in a form is one fact: commune, code, village, street and point stand or go together."""

from django.utils.translation import gettext_lazy as _

from ..models.venues import communes_with, only_code_of
from .asking import Asking


class AsksAboutPlace(Asking):
    """Each of commune, code and village says the others, where there is no choice."""

    # Of the old commune, when another one is chosen.
    LEFT_BEHIND = ("locality", "postal_code", "latitude", "longitude")

    def clean(self):
        data = super().clean() or self.cleaned_data
        if "municipality" in data:
            self.clean_place(data)
        return data

    def clean_place(self, data):
        if self.instance.pk and "municipality" in self.changed_data and data["municipality"]:
            self.leave_old_place(data)
        if locality := data.get("locality"):
            data["municipality"] = data["municipality"] or locality.municipality
            data["postal_code"] = data.get("postal_code") or locality.postal_code
        code = data.get("postal_code")
        if code and not data["municipality"]:
            self.take_commune_of(code, data)
        elif "municipality" in self.changed_data and data["municipality"] and not code:
            data["postal_code"] = only_code_of(data["municipality"])

    def take_commune_of(self, code, data):
        communes = communes_with(code)
        if len(communes) == 1:
            data["municipality"] = communes[0]
        elif communes:
            text = _("Ce code postal est celui de plusieurs communes : %s. Choisissez.")
            self.add_error("municipality", text % ", ".join(one.name for one in communes))

    def leave_old_place(self, data):
        """What belongs to the commune that was goes with it; a street is asked about."""
        town = data["municipality"]
        stays = {name for name in self.LEFT_BEHIND if name not in self.changed_data}
        for name in stays & data.keys():
            data[name] = None if name != "postal_code" else ""
        kept = [data[name] for name in ("venue_name", "street") if self.is_as_before(name, data)]
        if kept:
            text = _("« %(where)s » est aussi à %(town)s (sinon, effacez-le).")
            words = {"where": ", ".join(kept), "town": town.name}
            self.is_sure("street", town.pk, text % words, "street")

    def is_as_before(self, name, data):
        return bool(data.get(name)) and name not in self.changed_data
