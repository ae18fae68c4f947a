"""Listings that are due for a check."""

from django.db.models import F
from django.utils.translation import gettext_lazy as _

from ...facts import bare_url
from ...models import CareNetwork, Helpline, Platform
from ..abilities.quality import AddressFilter
from ..abilities.verification import methods_for
from .listings import GroupsMixin, Listings
from .queue import Row


class Due(Listings):
    query = "verifie=a-verifier"
    since = "due_on"
    advice = _("Appelez, écrivez ou regardez le site, puis dites comment vous avez vérifié.")

    def waiting(self, rows):
        return rows.due()

    def order(self):
        """What was checked once and is late, then what nobody ever checked, oldest source first."""
        return [F("due_on").asc(nulls_last=True), "source_date", "pk"]

    def row(self, request, record):
        never = _("jamais vérifié")
        if record.source_date:
            never = _("jamais vérifié ; source : %s") % record.source_date_in_words
        return Row(
            name=self.name(record),
            url=self.admin.url_of("change", record),
            note="" if record.verified_on else never,
            since=record.due_on,
            verify_url=self.admin.url_of("verify", record),
        )


class DueHelplines(Due):
    key = "lignes-d-aide"
    model = Helpline
    title = _("Lignes d’aide à vérifier")
    advice = _("Vérifiez chaque numéro : un numéro faux peut coûter une vie.")
    is_urgent = True

    def order(self):
        return [F("due_on").asc(nulls_first=True), "rank", "pk"]

    def tool(self):
        return self.admin.url_of("calls"), _("Appeler, l’une après l’autre")

    def name(self, helpline):
        return f"{helpline.name} – {helpline.phone}" if helpline.phone else helpline.name

    def row(self, request, helpline):
        row = super().row(request, helpline)
        row.methods = methods_for(helpline)
        if not helpline.may_be_called:
            row.note = _("sur son site officiel, sans l’appeler")
        return row


class DueGroups(GroupsMixin, Due):
    key = "groupes-a-verifier"
    title = _("Groupes à vérifier")

    def tool(self):
        return self.admin.url_of("calls"), _("Appeler, l’un après l’autre")


class WithoutAddress(GroupsMixin, Listings):
    """Due, and nobody to write to: each address found is a call less, every half year."""

    key = "sans-adresse"
    title = _("Sans e-mail de qui organise")
    advice = _(
        "Cherchez-le sur leur site, ou demandez-le en appelant : un message suffira alors pour "
        "vérifier. Il n’est jamais publié."
    )
    query = f"{AddressFilter.parameter_name}={AddressFilter.NONE}&verifie=a-verifier"
    since = "due_on"
    related = ("municipality", "organisation")

    def is_for(self, request):
        return self.admin.has_change_permission(request)

    def waiting(self, rows):
        return rows.nobody_to_write_to().filter(pk__in=rows.due().order_by().values("pk"))

    def row(self, request, group):
        house = group.organisation
        sites = [group.website, house.website if house else ""]
        return Row(
            name=self.name(group),
            url=f"{self.admin.url_of('change', group)}#id_organiser_email",
            note=next((bare_url(site) for site in sites if site), "") or _("sans site"),
        )


class DueNetworks(Due):
    key = "reseaux-a-verifier"
    model = CareNetwork
    title = _("Réseaux à vérifier")


class DuePlatforms(Due):
    key = "plateformes-a-verifier"
    model = Platform
    title = _("Plateformes à vérifier")
