"""What visitors and groups sent."""

from django.utils.translation import gettext_lazy as _

from ...models import ConfirmationRequest, GroupAnswer, GroupSuggestion, Report, SupportGroup
from ..confirmations import SAID_YES
from .queue import QueueMaker, Row, name_with_town


class Received(QueueMaker):
    since = "received_on"

    def is_for(self, request):
        return self.admin.has_change_permission(request)

    def waiting(self, rows):
        return rows.waiting()

    def row(self, request, record):
        return Row(
            name=self.name(record),
            url=self.admin.url_of("change", record),
            note=self.note(record),
            since=record.received_on,
            steps=self.admin.quick_steps(record),
        )

    def name(self, record):
        return name_with_town(record.group)

    def note(self, record):
        return ""


class Reports(Received):
    key = "signalements"
    model = Report
    title = _("Signalements des visiteurs")
    advice = _("Vérifiez auprès du groupe, corrigez la fiche, puis « Traité ».")
    related = (*Report.TARGETS, "group__municipality")

    def order(self):
        return self.admin.get_ordering(None)

    def name(self, report):
        return name_with_town(report.listing)

    def note(self, report):
        return report.get_problem_display()


class Suggestions(Received):
    key = "propositions"
    model = GroupSuggestion
    title = _("Groupes proposés")
    advice = _("Ouvrez la proposition, créez un brouillon, vérifiez, publiez.")
    related = ("municipality",)

    def name(self, suggestion):
        return suggestion.name

    def note(self, suggestion):
        return self.admin.where(suggestion)


class Answers(Received):
    key = "reponses"
    model = GroupAnswer
    title = _("Réponses des groupes")
    advice = _("Acceptez ou refusez chaque correction ; le reste vaut déjà : un coup d’œil suffit.")
    related = ("group__municipality",)

    def note(self, answer):
        return answer.get_kind_display()

    def row(self, request, answer):
        row = super().row(request, answer)
        if answer.undecided:
            row.steps = []
        return row


class Asked(QueueMaker):
    """Nothing to do, unless an answer came by mail: then it is one click."""

    key = "messages-envoyes"
    model = ConfirmationRequest
    title = _("Messages aux groupes, sans réponse encore")
    advice = _(
        "Un groupe a répondu « oui » dans la boîte de l’équipe ? Notez-le ici. La recherche du "
        "bureau trouve aussi l’adresse de qui écrit."
    )
    query = "etat=attend"
    is_work = False
    since = "asked_on"
    related = ("group__municipality",)

    def is_for(self, request):
        return self.admin.has_verify_permission(request)

    def waiting(self, rows):
        return rows.open()

    def order(self):
        return ["-last_sent_on", "pk"]

    def row(self, request, asked):
        groups = self.admin.admin_site.get_model_admin(SupportGroup)
        return Row(
            name=name_with_town(asked.group),
            url=groups.url_of("change", asked.group),
            note=asked.email,
            since=asked.asked_on,
            steps=[(self.admin.url_of("said_yes", asked), SAID_YES)],
        )
