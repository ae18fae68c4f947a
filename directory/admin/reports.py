"""What visitors sent: errors in listings, and groups they suggest, each a queue to work off."""

from django.contrib import admin, messages
from django.db.models import BooleanField, Case, Value, When
from django.utils.html import format_html, format_html_join
from django.utils.text import Truncator
from django.utils.translation import gettext_lazy as _

from ..models import Change, GroupSuggestion, Report, SupportGroup
from ..models.history import record_state
from ..received.reports import settle
from ..received.suggested_groups import MissingThemeError, make_draft
from .base import Extra
from .move_forms import EndForm
from .received import ReceivedAdmin, StateFilter


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
            self.settle_and_log(request, other, Report.State.HANDLED)
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
            if draft:
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
