"""What visitors send, each sort a queue to work off: dealt with in one click."""

from django.contrib import admin, messages
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from ..models.reports import Received
from .base import EditorAdmin, Extra

State = Received.State
STEPS = [
    ("handle", "traite", State.HANDLED, _("Traité")),
    ("dismiss", "sans-suite", State.DISMISSED, _("Sans suite")),
    ("reopen", "reprendre", State.NEW, _("Remettre à traiter")),
]


class StateFilter(admin.SimpleListFilter):
    """What waits, unless something else is asked for."""

    title = _("état")
    parameter_name = "etat"
    # What waits comes first.
    states = State

    def lookups(self, request, model_admin):
        _waiting, *others = self.states.choices
        return [*others, ("tous", _("tous"))]

    def choices(self, changelist):
        waiting, *others = super().choices(changelist)
        yield waiting | {"display": self.states.NEW.label}
        yield from others

    def queryset(self, request, queryset):
        if self.value() == "tous":
            return queryset
        return queryset.filter(state=self.value() or self.states.NEW)


class ReceivedAdmin(EditorAdmin):
    """Visitors add; editors deal with it in one click, from the list or from the page."""

    change_form_template = "admin/directory/received_change_form.html"
    ordering = ["received_on", "pk"]
    actions = ["handle", "dismiss"]
    # (view, last part of its path, new state, label), the main one first.
    steps_known = STEPS
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
            for view, path, state, label in self.steps_known
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
            for view, path, state, label in self.steps_known
            if (state == State.NEW) != record.is_waiting
        ]

    def quick_steps(self, record):
        """Those that need no look at its page: in the list and on the desk."""
        return self.steps(record)

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
            self.quick_steps(record),
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
