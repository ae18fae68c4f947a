"""Partners' lists, and what their rows would change: an editor decides, row by row or at once."""

from django import forms
from django.contrib import admin, messages
from django.http import HttpResponseRedirect
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext_lazy as _

from ..exchange.feeds.comparing import pending_import
from ..exchange.feeds.nightly import read_feed
from ..exchange.groups import GroupSheet
from ..exchange.tables import TableError
from ..models import Feed, FeedRow, SupportGroup
from ..upkeep.fetching import Fetcher
from .abilities.waiting import DeskFilter
from .base import EditorAdmin, Extra
from .lock import LockedForm

State = FeedRow.State
# Who a group is, and what only people judge, is never written without them.
NEVER_TRUSTED = {"listing_type", "internal_note", "confidence", "address_visibility"}


def patient_fetcher():
    """For an editor who waits."""
    return Fetcher(patience=6, longest_visit=15)


class FeedForm(LockedForm):
    trusted = forms.MultipleChoiceField(
        label=_("Champs de confiance"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=_(
            "Pour les fiches qui viennent de cette liste, ce qui change dans ces champs est repris "
            "chaque nuit, sans vous demander. Tout le reste attend votre accord."
        ),
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        # Who only looks has no field to choose in.
        if "trusted" in self.fields:
            sheet = GroupSheet()
            self.fields["trusted"].choices = [
                (name, sheet.heading(name))
                for name in sheet.changeable
                if name not in NEVER_TRUSTED
            ]


@admin.register(Feed)
class FeedAdmin(EditorAdmin):
    form = FeedForm
    list_display = ["name", "kind", "is_active", "last_read_on", "last_error"]
    list_filter = ["is_active", "kind", DeskFilter]
    search_fields = ["name", "url"]
    prepopulated_fields = {"slug": ["name"]}
    readonly_fields = ["last_read_on", "last_error", "failures", "next_reading", "trusted_by"]
    fieldsets = [
        (None, {"fields": ["name", "slug", "url", "kind", "is_active"]}),
        (
            _("Ce que la liste ne dit pas"),
            {"fields": ["default_kind", "default_themes", "default_audiences"]},
        ),
        (_("Confiance"), {"fields": ["trusted", "trusted_by"]}),
        (
            _("Lectures"),
            {"fields": ["last_read_on", "last_error", "failures", "next_reading"]},
        ),
    ]

    def has_delete_permission(self, request, obj=None):
        """A list that ends is no longer read: its rows say where groups come from."""
        return False

    def get_prepopulated_fields(self, request, obj=None):
        return {} if obj else super().get_prepopulated_fields(request, obj)

    def get_readonly_fields(self, request, obj=None):
        """The name of the source is in the keys of its groups."""
        fixed = ["slug"] if obj else []
        return [*super().get_readonly_fields(request, obj), *fixed]

    def extra_urls(self):
        return [Extra("<int:pk>/lire/", self.read_view, "read", "change", True)]

    def save_model(self, request, obj, form, change):
        if "trusted" in form.changed_data:
            obj.trusted_by = request.user if obj.trusted else None
        if {"url", "kind", "is_active"} & set(form.changed_data):
            obj.next_reading, obj.failures = None, 0
        super().save_model(request, obj, form, change)

    def form_context(self, request, feed, form):
        if feed is None:
            return {}
        may_change = self.has_change_permission(request, feed)
        rows = self.admin_site.get_model_admin(FeedRow).url_of("changelist")
        return {
            "state_badge": feed.last_error or _("%d à décider") % feed.rows.waiting().count(),
            "steps": [(self.url_of("read", feed), _("Lire maintenant"))] if may_change else [],
            "links": [(f"{rows}?feed__id__exact={feed.pk}", _("Les lignes de cette liste"))],
            "is_editable": may_change,
        }

    change_form_template = "admin/directory/received_change_form.html"

    def read_view(self, request, feed):
        if read_feed(feed, patient_fetcher()):
            text = _("La liste est lue : %d lignes à décider.") % feed.rows.waiting().count()
            self.message_user(request, text)
        else:
            self.message_user(request, feed.last_error, messages.ERROR)
        return self.back_to_form(feed)


@admin.register(FeedRow)
class FeedRowAdmin(EditorAdmin):
    change_form_template = "admin/directory/received_change_form.html"
    list_display = ["name", "feed", "state", "what", "since"]
    list_filter = ["state", "feed", DeskFilter]
    list_select_related = ["feed"]
    search_fields = ["name", "identifier"]
    fields = ["feed", "identifier", "name", "group", "state", "since", "said", "what"]
    readonly_fields = fields
    actions = ["open_in_import", "leave_all"]

    def has_add_permission(self, request):
        return False

    def has_delete_permission(self, request, obj=None):
        return False

    def extra_urls(self):
        return [
            Extra("<int:pk>/importer/", self.import_view, "import", "change", True),
            Extra("<int:pk>/laisser/", self.leave_view, "leave", "change", True),
        ]

    # What it says

    @admin.display(description=_("changements"))
    def what(self, row):
        cells = [[cell[:200] for cell in change] for change in row.changes]
        changes = format_html_join("", "<li>{} : « {} » → « {} »</li>", cells)
        problems = format_html_join("", "<li>{}</li>", [[problem] for problem in row.problems])
        return format_html("<ul>{}{}</ul>", changes, problems) if changes or problems else "–"

    @admin.display(description=_("ce que dit la liste"))
    def said(self, row):
        sheet = GroupSheet()
        words = [(sheet.heading(name), text) for name, text in row.texts.items()]
        return format_html("<ul>{}</ul>", format_html_join("", "<li>{} : {}</li>", words))

    def form_context(self, request, row, form):
        group = row and row.group
        groups = self.admin_site.get_model_admin(SupportGroup)
        may_change = row is not None and self.has_change_permission(request, row)
        return {
            "state_badge": row and row.get_state_display(),
            "steps": self.steps(row) if may_change else [],
            "links": [(groups.url_of("change", group), _("La fiche"))] if group else [],
            "is_editable": False,
        }

    def steps(self, row):
        steps = []
        if row.texts and row.state in FeedRow.WAITING:
            steps.append((self.url_of("import", row), _("Voir dans un import")))
        if row.state in FeedRow.WAITING:
            steps.append((self.url_of("leave", row), _("Laisser tel quel")))
        return steps

    # What an editor decides

    def import_view(self, request, row):
        return self.into_import(request, [row]) or self.back_to_form(row)

    def leave_view(self, request, row):
        leave([row])
        return self.back_from_step(request, self.back_to_list())

    @admin.action(description=_("Voir dans un import"), permissions=["change"])
    def open_in_import(self, request, queryset):
        return self.into_import(request, list(queryset.select_related("feed")))

    @admin.action(description=_("Laisser tel quel"), permissions=["change"])
    def leave_all(self, request, queryset):
        leave(queryset)

    def into_import(self, request, rows):
        """The review of an import of these rows; None, with a message, where there is none."""
        rows = [row for row in rows if row.texts]
        if len({row.feed_id for row in rows}) != 1:
            text = _("Choisissez des lignes d’une seule liste, qui y sont encore.")
            self.message_user(request, text, messages.WARNING)
            return None
        groups = self.admin_site.get_model_admin(SupportGroup)
        try:
            address = groups.review_of(request, pending_import(rows, request.user))
        except TableError as error:
            self.message_user(request, str(error), messages.ERROR)
            return None
        FeedRow.objects.filter(pk__in=[row.pk for row in rows]).update(state=State.IMPORTING)
        return HttpResponseRedirect(address)


def leave(rows):
    """Nothing to do, until the partner writes something else."""
    for row in rows:
        row.becomes(State.LEFT)
        row.save(update_fields=["state", "since"])
