"""What groups answered: corrections to accept or refuse, and what they changed themselves."""

from contextlib import suppress

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from ..exchange.columns import WHOSE_MOBILE
from ..meetings.orphans import orphans
from ..meetings.shown import say
from ..meetings.writing import read_words
from ..models import ConfirmationRequest, GroupAnswer, SupportGroup
from ..models.phones import is_mobile
from ..received.confirmations import AlreadyAnsweredError, confirm_by_mail
from ..received.decisions import decide
from .abilities.translations import IN_WORDS
from .base import EditorAdmin, Extra
from .received import ReceivedAdmin, StateFilter

DECISIONS = {"accepter": GroupAnswer.ACCEPTED, "refuser": GroupAnswer.REFUSED}
# What the exact point on the map stands for, which groups do not give.
WHERE = {"street", "postal_code"}


@admin.register(GroupAnswer)
class GroupAnswerAdmin(ReceivedAdmin):
    is_editable = False
    change_form_template = "admin/directory/groupanswer_change_form.html"
    list_display = ["group_name", "kind_name", "what", "received_on", "state_badge"]
    list_display_links = ["group_name"]
    list_filter = [StateFilter, "kind"]
    list_select_related = ["group"]
    search_fields = ["group__name", "remark"]
    search_help_text = _("Nom du groupe, ou mots de la réponse.")
    readonly_fields = ["group_link", "kind_name", "remark", "received_on"]
    fields = readonly_fields

    def extra_urls(self):
        path = "<int:pk>/<slug:field>/<slug:decision>/"
        return [
            Extra(path, self.decide_view, "decide", "change", is_button=True),
            Extra(
                "<int:pk>/tout-accepter/",
                self.accept_all_view,
                "accept_all",
                "change",
                is_button=True,
            ),
        ]

    def decide_view(self, request, answer, field, decision):
        if decision not in DECISIONS or field not in [row["field"] for row in answer.undecided]:
            raise Http404
        return self.decided(request, answer, [field], DECISIONS[decision])

    def accept_all_view(self, request, answer):
        fields = [row["field"] for row in answer.undecided]
        return self.decided(request, answer, fields, GroupAnswer.ACCEPTED)

    def decided(self, request, answer, fields, decision):
        accepted = decision == GroupAnswer.ACCEPTED
        if accepted and not self.may_accept(request, answer):
            raise PermissionDenied
        chosen = [change for change in answer.changes if change["field"] in fields]
        words = {"field": labels_of(chosen)}
        try:
            answer = decide(answer, fields, decision, request.user)
        except ValidationError as error:
            text = _("« %(field)s » ne peut pas être repris tel quel : %(why)s")
            why = self.instead_of_line(answer, chosen) or " ".join(error.messages)
            if hasattr(error, "error_dict") and (wrong := error.error_dict.keys() & set(fields)):
                words = {"field": labels_of([one for one in chosen if one["field"] in wrong])}
            groups = self.admin_site.get_model_admin(SupportGroup)
            message = format_html(
                '{} <a href="{}">{}</a>',
                text % (words | {"why": why}),
                groups.url_of("change", answer.group),
                _("Ouvrir la fiche"),
            )
            self.message_user(request, message, messages.ERROR)
            return self.back_to_form(answer)
        text = _("« %(field)s » : accepté.") if accepted else _("« %(field)s » : refusé.")
        self.log_change(request, answer, text % words)
        self.message_user(request, text % words, messages.SUCCESS)
        if answer.dates_gone:
            text = _("Ne vaut plus, et est retiré : %s.") % dates_in_words(answer.dates_gone)
            self.message_user(request, text, messages.WARNING)
        if accepted and WHERE.intersection(fields) and answer.group.latitude is not None:
            text = _("Le point sur la carte est encore celui de l’ancienne adresse : replacez-le.")
            self.message_user(request, text, messages.WARNING)
        if accepted and any(change.get("language") and change["after"] for change in chosen):
            text = _("Le français et les autres langues disent encore ce qui était vrai avant.")
            self.message_user(request, text, messages.WARNING)
        return self.back_to_form(answer) if answer.is_waiting else self.back_to_list()

    def form_context(self, request, answer, form):
        if answer is None:
            return {}
        return {
            "changes": [self.row_of(answer, change) for change in answer.changes],
            "undecided": len(answer.undecided),
            "may_decide": self.has_change_permission(request, answer),
            "may_accept": self.may_accept(request, answer),
        }

    def may_accept(self, request, answer):
        """What is accepted is written into the listing: for those who write listings."""
        groups = self.admin_site.get_model_admin(SupportGroup)
        return groups.has_change_permission(request, answer.group)

    def row_of(self, answer, change):
        """One correction as an editor compares it, with what the listing says by now."""
        field = SupportGroup._meta.get_field(change["field"])
        language = change.get("language", "")
        if language:
            now = answer.group.translations.get(language, {}).get(change["field"], "")
        else:
            now = getattr(answer.group, change["field"])
        readable = dict(field.flatchoices)
        return {
            "field": change["field"],
            "language": language,
            "label": label_of(change),
            "before": readable.get(change["before"], change["before"]),
            "after": readable.get(change["after"], change["after"]),
            "now": readable.get(now, now) if now not in (change["before"], change["after"]) else "",
            "decision": change["decision"],
            "told": self.told_of(answer, change),
        }

    def told_of(self, answer, change):
        """What an editor should know before accepting."""
        if change["field"] == "rhythm":
            return self.dates_of(answer, change)
        if line := self.instead_of_line(answer, [change]):
            return line
        if change["field"] == "phone" and is_mobile(change["after"]):
            return WHOSE_MOBILE % change["after"]
        if change.get("language") and not change["after"]:
            return _("Sans ce texte, la page le dira en français.")
        return ""

    def instead_of_line(self, answer, changes):
        """What to do first where the page shows a helpline, and the group gives a number."""
        gives_number = any(one["field"] == "phone" and one["after"] for one in changes)
        if not gives_number or not answer.group.helpline_id:
            return ""
        text = _(
            "La page montre la ligne d’écoute « %s » à la place d’un numéro. Si c’est bien le "
            "numéro du groupe qu’il faut montrer, retirez d’abord cette ligne de la fiche, "
            "enregistrez, puis acceptez ici."
        )
        return text % answer.group.helpline

    def dates_of(self, answer, change):
        """What accepting these words makes of the meetings: they replace them."""
        group = answer.group
        languages = [language.code for language in group.languages.all()]
        reading = read_words(change["after"], group.municipality, languages)
        if reading.rules:
            text = _("Les rencontres deviendront : %s.") % say(reading.rules, change["after"])
            gone = [row for row, _problem in orphans(reading.rules, group.date_changes.all())]
            if gone:
                text += " " + _("Ne vaudra plus, et sera retiré : %s.") % dates_in_words(gone)
            return text
        text = _("Ces mots ne disent pas de date certaine : les rencontres seront retirées. %s")
        return text % reading.reason

    def links(self, answer):
        groups = self.admin_site.get_model_admin(SupportGroup)
        links = [(groups.url_of("change", answer.group), _("Ouvrir la fiche"))]
        if answer.group.is_public:
            links.append((answer.group.get_absolute_url(), _("Voir sur le site")))
        return links

    @admin.display(description=_("groupe"), ordering="group__name")
    def group_name(self, answer):
        return answer.group.name

    @admin.display(description=_("groupe"))
    def group_link(self, answer):
        groups = self.admin_site.get_model_admin(SupportGroup)
        return format_html(
            '<a href="{}">{}</a> ({})',
            groups.url_of("change", answer.group),
            answer.group.name,
            answer.group.get_status_display(),
        )

    @admin.display(description=_("réponse"), ordering="kind")
    def kind_name(self, answer):
        return answer.get_kind_display()

    @admin.display(description=_("quoi"))
    def what(self, answer):
        return labels_of(answer.changes) or answer.remark[:80]


def label_of(change):
    """« Prix », « en une phrase (néerlandais) »"""
    label = SupportGroup._meta.get_field(change["field"]).verbose_name
    language = change.get("language")
    return f"{label} ({IN_WORDS[language]})" if language else str(label)


def dates_in_words(dates):
    """« pas de rencontre le 15/12/2026 »"""
    return ", ".join(map(str, dates))


def labels_of(changes):
    """« Prix, Téléphone »"""
    return ", ".join(map(label_of, changes))


SAID_YES = _("A répondu par mail : tout est juste")


class AskedFilter(admin.SimpleListFilter):
    title = _("réponse")
    parameter_name = "etat"

    def lookups(self, request, model_admin):
        return [("attend", _("pas encore")), *ConfirmationRequest.Answer.choices]

    def queryset(self, request, queryset):
        if self.value() == "attend":
            return queryset.open()
        return queryset.filter(answer=self.value()) if self.value() else queryset


@admin.register(ConfirmationRequest)
class ConfirmationRequestAdmin(EditorAdmin):
    """What was asked and answered. Links are made by the command alone; a « oui » that came by
    mail is noted here, by who read it.
    """

    list_display = [
        "group",
        "email",
        "asked_on",
        "reminders",
        "last_sent_on",
        "answer",
        "closed_on",
    ]
    list_filter = [AskedFilter, "language"]
    list_select_related = ["group"]
    search_fields = ["group__name", "email"]
    search_help_text = _("Nom du groupe ou adresse.")
    date_hierarchy = "asked_on"
    actions = ["said_yes"]

    class Media:
        css = {"all": ["admin_site/received.css"]}

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False

    def has_verify_permission(self, request, obj=None):
        """As for the group itself."""
        groups = self.admin_site.get_model_admin(SupportGroup)
        return groups.has_verify_permission(request, obj and obj.group)

    def extra_urls(self):
        path = "<int:pk>/repondu-oui/"
        return [Extra(path, self.said_yes_view, "said_yes", "verify", is_button=True)]

    def get_list_display(self, request):
        columns = super().get_list_display(request)
        return [*columns, "next_step"] if self.has_verify_permission(request) else columns

    @admin.display(description=_("ensuite"))
    def next_step(self, asked):
        if not asked.is_open:
            return ""
        return format_html(
            '<button class="desk__button" type="submit" formmethod="post" formaction="{}">'
            "{}</button>",
            self.url_of("said_yes", asked),
            SAID_YES,
        )

    def said_yes_view(self, request, asked):
        self.take_yes(request, [asked])
        if request.POST.get("back") == "group":
            groups = self.admin_site.get_model_admin(SupportGroup)
            return groups.back_to_form(asked.group)
        return self.back_from_step(request, self.back_to_list())

    @admin.action(description=SAID_YES, permissions=["verify"])
    def said_yes(self, request, queryset):
        """One reply may be about all the groups of a mailbox."""
        self.take_yes(request, queryset.select_related("group"))

    def take_yes(self, request, some):
        groups = self.admin_site.get_model_admin(SupportGroup)
        taken = []
        for asked in some:
            with suppress(AlreadyAnsweredError):
                confirm_by_mail(asked, request.user)
                groups.log_change(request, asked.group, SAID_YES)
                taken.append(asked.group.name)
        if not taken:
            text = _("Une réponse était déjà notée.")
            self.message_user(request, text, messages.WARNING)
            return
        text = _("Confirmé par le groupe aujourd’hui : %s.") % ", ".join(taken)
        self.message_user(request, text, messages.SUCCESS)
