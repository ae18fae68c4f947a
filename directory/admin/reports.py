"""What visitors sent: errors in listings, and groups they suggest, each a queue to work off."""

from django.contrib import admin, messages
from django.db.models import BooleanField, Case, Value, When
from django.utils.html import format_html, format_html_join
from django.utils.text import Truncator
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from ..models import Change, GroupSuggestion, Report, SupportGroup
from ..models.history import record_state
from ..models.reports import Received
from ..received.reports import settle
from ..received.suggested_groups import MissingThemeError, make_draft
from .base import EditorAdmin, Extra
from .move_forms import EndForm

State = Received.State
# (view, last part of its path, new state, label), the main one first.
STEPS = [
    ("handle", "traite", State.HANDLED, _("Traité")),
    ("dismiss", "sans-suite", State.DISMISSED, _("Sans suite")),
    ("reopen", "reprendre", State.NEW, _("Remettre à traiter")),
]


class StateFilter(admin.SimpleListFilter):
    """What waits, unless something else is asked for."""

    title = _("état")
    parameter_name = "etat"

    def lookups(self, request, model_admin):
        return [
            (State.HANDLED, State.HANDLED.label),
            (State.DISMISSED, State.DISMISSED.label),
            ("tous", _("tous")),
        ]

    def choices(self, changelist):
        waiting, *others = super().choices(changelist)
        yield waiting | {"display": State.NEW.label}
        yield from others

    def queryset(self, request, queryset):
        if self.value() == "tous":
            return queryset
        return queryset.filter(state=self.value() or State.NEW)


class TargetFilter(admin.SimpleListFilter):
    title = _("fiche")
    parameter_name = "fiche"

    def lookups(self, request, model_admin):
        return [
            (name, Report._meta.get_field(name).related_model._meta.verbose_name)
            for name in Report.TARGETS
        ]

    def queryset(self, request, queryset):
        if self.value() in Report.TARGETS:
            return queryset.filter(**{f"{self.value()}__isnull": False})
        return queryset


class ReceivedAdmin(EditorAdmin):
    """Visitors add; editors deal with it in one click, from the list or from the page."""

    change_form_template = "admin/directory/received_change_form.html"
    ordering = ["received_on", "pk"]
    actions = ["handle", "dismiss"]
    # Whether the form has fields to change, and so a button to save them.
    is_editable = True

    class Media:
        css = {"all": ["admin_site/received.css"]}

    def has_add_permission(self, request):
        return False

    def extra_urls(self):
        return [
            Extra(
                f"<int:pk>/{path}/",
                self.step_view,
                view,
                "change",
                is_button=True,
                options={"state": state, "label": label},
            )
            for view, path, state, label in STEPS
        ]

    def get_list_display(self, request):
        columns = super().get_list_display(request)
        return [*columns, "next_steps"] if self.has_change_permission(request) else columns

    def settle_and_log(self, request, record, state):
        """Say so in the record's history; False if it was in this state already."""
        before = record.get_state_display()
        if not self.settle(record, state):
            return False
        words = {"before": before, "after": record.get_state_display()}
        self.log_change(request, record, _("État : %(before)s → %(after)s.") % words)
        return True

    def settle(self, record, state):
        return record.set_state(state)

    def step_view(self, request, record, state, label):
        self.settle_and_log(request, record, state)
        words = {"name": record, "state": record.get_state_display()}
        self.message_user(request, _("« %(name)s » : %(state)s.") % words, messages.SUCCESS)
        return self.back_from_step(request, self.back_to_list())

    @admin.action(description=_("Traité"), permissions=["change"])
    def handle(self, request, queryset):
        self._settle_all(request, queryset, State.HANDLED)

    @admin.action(description=_("Sans suite"), permissions=["change"])
    def dismiss(self, request, queryset):
        self._settle_all(request, queryset, State.DISMISSED)

    def _settle_all(self, request, queryset, state):
        moved = sum(self.settle_and_log(request, record, state) for record in queryset)
        text = ngettext("%d changement d’état.", "%d changements d’état.", moved)
        self.message_user(request, text % moved, messages.SUCCESS)

    def steps(self, record):
        """(URL, label) of the buttons that make sense now."""
        return [
            (self.url_of(view, record), label)
            for view, path, state, label in STEPS
            if (state == State.NEW) != record.is_waiting
        ]

    def main_step(self, record):
        """(URL, label) of what comes before the steps, if anything."""
        return None

    def links(self, record):
        """(URL, label) of the pages to look at."""
        return []

    @admin.display(description=_("ensuite"))
    def next_steps(self, record):
        """Buttons of the list's own form, which has the token: one click, no page between."""
        if not record.is_waiting:
            return ""
        buttons = format_html_join(
            "",
            '<button class="desk__button" type="submit" formmethod="post" formaction="{}">'
            "{}</button>",
            self.steps(record),
        )
        links = format_html_join(
            "", '<a class="desk__button" href="{}">{}</a>', self.asking(record)
        )
        return format_html('<div class="desk__group">{}{}</div>', buttons, links)

    def asking(self, record):
        """(URL, label) of steps that ask something first."""
        return []

    @admin.display(description=_("état"), ordering="state")
    def state_badge(self, record):
        return format_html(
            '<span class="status status--{}">{}</span>',
            "review" if record.is_waiting else "draft",
            record.get_state_display(),
        )

    def form_context(self, request, record, form):
        if record is None:
            return {}
        may_change = self.has_change_permission(request, record)
        return {
            "state_badge": self.state_badge(record),
            "steps": self.steps(record) if may_change else [],
            "links": self.links(record),
            "main_step": self.main_step(record) if may_change else None,
            "is_editable": self.is_editable,
        }


@admin.register(Report)
class ReportAdmin(ReceivedAdmin):
    is_editable = False
    list_display = ["listing_name", "problem_name", "words", "received_on", "state_badge"]
    list_display_links = ["listing_name"]
    list_filter = [StateFilter, "problem", TargetFilter]
    list_select_related = Report.TARGETS
    search_fields = ["details", *(f"{target}__name" for target in Report.TARGETS)]
    search_help_text = _("Nom de la fiche, ou mots du signalement.")
    readonly_fields = ["listing_links", "problem", "details", "received_on"]
    fields = readonly_fields

    def get_queryset(self, request):
        groups = self.admin_site.get_model_admin(SupportGroup)
        may_end = Value(groups.has_change_permission(request), BooleanField())
        return super().get_queryset(request).annotate(may_end=may_end)

    def get_ordering(self, request):
        """Helplines first: a wrong number there is the worst; then the oldest."""
        return [Case(When(helpline=None, then=1), default=0), "received_on", "pk"]

    def extra_urls(self):
        return [Extra("<int:pk>/terminer/", self.end_view, "end", "change")]

    def settle(self, record, state):
        return settle(record, state)

    def end_view(self, request, report):
        """End the listing as its own form does; whoever said that it has ended was right."""
        listing = report.listing
        model_admin = self.admin_site.get_model_admin(type(listing))
        listing = model_admin.changeable(request, listing.pk)
        response = model_admin.ask_view(request, listing, form=EndForm)
        listing.refresh_from_db()
        if request.method != "POST" or not listing.is_ended:
            return response
        for other in listing.reports.waiting():
            self.settle_and_log(request, other, State.HANDLED)
        return self.back_to_list()

    def links(self, report):
        listing = report.listing
        links = [(self._listing_url(listing), _("Ouvrir la fiche"))]
        if listing.is_public:
            links.append((listing.get_absolute_url(), _("Voir sur le site")))
        return links + self.asking(report)

    def asking(self, report):
        if report.listing.is_ended or not report.may_end:
            return []
        return [(self.url_of("end", report), _("Terminer…"))]

    def _listing_url(self, listing):
        return self.admin_site.get_model_admin(type(listing)).url_of("change", listing)

    @admin.display(description=_("fiche"))
    def listing_name(self, report):
        return report.listing.name

    @admin.display(description=_("fiche"))
    def listing_links(self, report):
        listing = report.listing
        return format_html(
            '<a href="{}">{}</a> ({}, {})',
            self._listing_url(listing),
            listing.name,
            listing._meta.verbose_name,
            listing.get_status_display(),
        )

    @admin.display(description=_("problème"), ordering="problem")
    def problem_name(self, report):
        return report.get_problem_display()

    @admin.display(description=_("en quelques mots"))
    def words(self, report):
        return Truncator(report.details).words(20)


@admin.register(GroupSuggestion)
class GroupSuggestionAdmin(ReceivedAdmin):
    list_display = ["name", "where", "theme_names", "received_on", "draft_link", "state_badge"]
    list_filter = [StateFilter, "format"]
    list_select_related = ["municipality", "draft"]
    search_fields = ["name", "description", "place_typed", "municipality__name_fr"]
    search_help_text = _("Nom, description ou lieu.")
    autocomplete_fields = ["themes", "municipality", "locality"]
    readonly_fields = ["sender", "draft_link", "received_on", "place_typed"]
    fieldsets = [
        (
            _("Le groupe"),
            {"fields": ["name", "description", "for_whom", "themes", "facilitation"]},
        ),
        (
            _("Où et quand"),
            {
                "fields": [
                    "format",
                    "place_typed",
                    "municipality",
                    ("locality", "postal_code"),
                    "address",
                    "rhythm",
                ]
            },
        ),
        (_("Contact"), {"fields": ["website", "phone", "email"]}),
        (_("Suite"), {"fields": ["received_on", "sender", "draft_link"]}),
    ]

    def get_queryset(self, request):
        groups = self.admin_site.get_model_admin(SupportGroup)
        may_draft = Value(groups.has_add_permission(request), BooleanField())
        suggestions = super().get_queryset(request).annotate(may_draft=may_draft)
        return suggestions.prefetch_related("themes")

    def extra_urls(self):
        return [Extra("<int:pk>/brouillon/", self.draft_view, "draft", "change", is_button=True)]

    def draft_view(self, request, suggestion):
        groups = self.admin_site.get_model_admin(SupportGroup)
        if suggestion.draft is None:
            if not groups.has_add_permission(request):
                self.message_user(
                    request, _("Vous ne pouvez pas ajouter de groupe."), messages.ERROR
                )
                return self.back_to_form(suggestion)
            try:
                draft = make_draft(suggestion)
            except MissingThemeError:
                text = _("Choisissez d’abord au moins un thème, puis enregistrez.")
                self.message_user(request, text, messages.ERROR)
                return self.back_to_form(suggestion)
            record_state(draft, kind=Change.Kind.ADDED, by=request.user)
            groups.log_addition(request, draft, _("Brouillon fait d’un groupe proposé."))
            self.log_change(request, suggestion, _("Fiche brouillon créée."))
            text = _("Voici le brouillon. Vérifiez auprès du groupe, complétez, puis publiez.")
            self.message_user(request, text, messages.SUCCESS)
        return groups.back_to_form(suggestion.draft)

    def links(self, suggestion):
        if suggestion.draft is None:
            return []
        groups = self.admin_site.get_model_admin(SupportGroup)
        return [(groups.url_of("change", suggestion.draft), _("Ouvrir la fiche"))]

    def main_step(self, suggestion):
        if suggestion.draft or not suggestion.may_draft:
            return None
        return self.url_of("draft", suggestion), _("Créer une fiche brouillon")

    @admin.display(description=_("où"))
    def where(self, suggestion):
        if suggestion.municipality:
            return suggestion.municipality.name
        return suggestion.place_typed or suggestion.get_format_display()

    @admin.display(description=_("thèmes"))
    def theme_names(self, suggestion):
        return ", ".join(theme.name for theme in suggestion.themes.all())

    @admin.display(description=_("e-mail pour répondre"))
    def sender(self, suggestion):
        if not suggestion.sender_email:
            return _("La personne n’attend pas de réponse.")
        return format_html(
            '<a href="mailto:{0}">{0}</a> – {1}',
            suggestion.sender_email,
            _("effacé dès que vous cliquez « Traité » ou « Sans suite »."),
        )

    @admin.display(description=_("fiche"))
    def draft_link(self, suggestion):
        return format_html_join(" ", '<a href="{}">{}</a>', self.links(suggestion))
