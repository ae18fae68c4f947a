"""The moves of a listing: a button for each that is allowed, and actions on the list."""

from django.contrib import admin, messages
from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME
from django.core.exceptions import ValidationError
from django.template.response import TemplateResponse
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from ...models import Listing
from ...upkeep.moving import move_all
from ..base import Extra
from ..move_forms import EndForm, FullForm, PauseForm, ReturnForm

Status = Listing.Status
# Moves that need nothing more than a click: view → (last part of its path, status).
CLICKS = {
    "publish": ("publier", Status.PUBLISHED),
    "draft": ("brouillon", Status.DRAFT),
    "review": ("a-relire", Status.REVIEW),
    "full": ("complet", Status.FULL),
}
VIEW_OF = {status: view for view, (_path, status) in CLICKS.items()} | {
    Status.PAUSED: "pause",
    Status.ENDED: "end",
}
LABELS = {
    Status.PUBLISHED: _("Publier"),
    Status.DRAFT: _("Mettre en brouillon"),
    Status.REVIEW: _("Envoyer en relecture"),
    Status.FULL: _("Complet"),
    Status.PAUSED: _("Mettre en pause…"),
    Status.ENDED: _("Terminer…"),
    (Status.PAUSED, Status.PUBLISHED): _("Reprendre"),
    (Status.FULL, Status.PUBLISHED): _("Il y a de nouveau de la place"),
    (Status.ENDED, Status.REVIEW): _("Rouvrir"),
}


# In a message.
MOST_NAMED = 5


class PublishMixin:
    """For a model with a `status`: a column, two actions, two buttons on the form."""

    change_form_template = "admin/publishable_change_form.html"
    actions = ["publish", "to_draft"]
    clicks = ["publish", "draft"]

    def extra_urls(self):
        return [
            Extra(
                f"<int:pk>/{path}/",
                self.move_view,
                click,
                self.permission_to_move(status),
                is_button=True,
                options={"status": status},
            )
            for click, (path, status) in CLICKS.items()
            if click in self.clicks
        ]

    def form_context(self, request, record, form):
        if record is None:
            return {}
        context = {"record_status": self.status_badge(record)}
        if self.has_change_permission(request, record):
            context["status_moves"] = self.status_moves(record)
        elif self.has_review_permission(request, record):
            context["status_moves"] = self.decisions(record)
        return context

    @admin.display(description=_("statut"), ordering="status")
    def status_badge(self, record):
        return format_html(
            '<span class="status status--{}">{}</span>', record.status, record.get_status_display()
        )

    # Moving

    @admin.action(description=_("Publier"), permissions=["review"])
    def publish(self, request, queryset):
        self.move_all(request, queryset, Status.PUBLISHED)

    @admin.action(description=_("Mettre en brouillon"), permissions=["review"])
    def to_draft(self, request, queryset):
        self.move_all(request, queryset, Status.DRAFT)

    def move_all(self, request, records, status, **details):
        """Move what may move; say what stayed and why."""

        def check(record):
            self.check_may_move(request, record, status)

        moved = move_all(records, status, by=request.user, check=check, **details)
        self.tell_moved(request, moved, details.get("reason"))

    def check_may_move(self, request, record, status):
        """An editor may see in the list what only others may change."""
        may_move = getattr(self, f"has_{self.permission_to_move(status)}_permission")
        if not may_move(request, record):
            raise ValidationError(_("Vous n’avez pas le droit de changer cette fiche."))

    def permission_to_move(self, status):
        """A reviewer, who writes no listings, decides on those « à relire »."""
        return "review" if status in (Status.PUBLISHED, Status.DRAFT) else "change"

    def tell_moved(self, request, result, reason=""):
        for error, records in result.refused_for().items():
            names = ", ".join(f"« {record} »" for record in records[:MOST_NAMED])
            if (more := len(records) - MOST_NAMED) > 0:
                text = ngettext("%(names)s et %(n)d autre", "%(names)s et %(n)d autres", more)
                names = text % {"names": names, "n": more}
            self.message_user(request, f"{names} : {error}", messages.WARNING)
        alike = {}
        for record, before in result.moved:
            alike.setdefault(before, []).append(record)
        for before, records in alike.items():
            labels = dict(records[0]._meta.get_field("status").flatchoices)
            text = _("Statut : %(before)s → %(after)s.")
            text %= {"before": labels[before], "after": records[0].get_status_display()}
            self.log_changes(request, records, f"{text} {reason}" if reason else text)
        if moved := result.records:
            record, number = moved[0], len(moved)
            text = ngettext(
                "« %(name)s » : %(status)s.",
                "%(n)d fiches changent de statut : %(status)s.",
                number,
            )
            words = {"name": record, "n": number, "status": record.get_status_display()}
            if all(self.has_change_permission(request, one) for one in moved):
                label = _("Annuler pour les %d fiches") % number if number > 1 else ""
                url = self.url_of("undo", result.batch)
                self.tell_with_undo(request, text % words, url, label=label)
            else:
                # What a reviewer decided is taken back by somebody who writes.
                self.message_user(request, text % words, messages.SUCCESS)
        if had_it := result.had_it:
            text = ngettext("%d fiche l’avait déjà.", "%d fiches l’avaient déjà.", len(had_it))
            self.message_user(request, text % len(had_it), messages.INFO)

    def move_view(self, request, record, status):
        self.move_all(request, [record], status)
        return self.back_from_step(request, self.back_to_form(record))

    def decisions(self, record):
        """(name, URL, label) of the buttons to publish, or to take back as a draft."""
        moves = [
            ("publish", Status.PUBLISHED, _("Publier")),
            ("draft", Status.DRAFT, _("Mettre en brouillon")),
        ]
        return [
            (view, self.url_of(view, record), label)
            for view, status, label in moves
            if status != record.status
        ]

    def status_moves(self, record):
        """The buttons that make sense now, as `decisions`; the first is the main one."""
        return self.decisions(record)

    def has_public_page(self, record):
        return record.status == "published"


class MovesMixin(PublishMixin):
    """For listings: exactly the moves of `Listing.MOVES`; pausing and ending ask for more."""

    actions = [*PublishMixin.actions, "to_review", "pause", "end"]
    clicks = list(CLICKS)

    def extra_urls(self):
        return [
            Extra("<int:pk>/pause/", self.ask_view, "pause", "change", options={"form": PauseForm}),
            Extra("<int:pk>/terminer/", self.ask_view, "end", "change", options={"form": EndForm}),
            Extra(
                "<int:pk>/complet-jusqu-au/",
                self.ask_view,
                "full_until",
                "change",
                options={"form": FullForm},
            ),
            Extra(
                "<int:pk>/rendre/", self.ask_view, "return", "review", options={"form": ReturnForm}
            ),
        ]

    @admin.action(description=_("Envoyer en relecture"), permissions=["change"])
    def to_review(self, request, queryset):
        self.move_all(request, queryset, Status.REVIEW)

    @admin.action(description=_("Mettre en pause…"), permissions=["change"])
    def pause(self, request, queryset):
        return self.ask_for_all(request, queryset, "pause", PauseForm)

    @admin.action(description=_("Terminer…"), permissions=["change"])
    def end(self, request, queryset):
        return self.ask_for_all(request, queryset, "end", EndForm)

    def ask_for_all(self, request, queryset, action, form):
        form = form(request.POST if "reason" in request.POST else None)
        if not form.is_valid():
            return self.ask(request, form, queryset, action=action)
        self.move_all(request, queryset, form.status, **form.cleaned_data)
        return None

    def ask_view(self, request, record, form):
        form = form(request.POST or None)
        if not form.is_valid():
            return self.ask(request, form, [record], original=record)
        self.move_all(request, [record], form.status, **form.cleaned_data)
        return self.back_to_form(record)

    def ask(self, request, form, records, action="", original=None, **more):
        context = {
            **self.admin_site.each_context(request),
            "title": form.title,
            "subtitle": original,
            "opts": self.opts,
            "media": self.media,
            "form": form,
            "action": action,
            "records": records,
            "original": original,
            "change_url": original and self.url_of("change", original),
            "action_checkbox_name": ACTION_CHECKBOX_NAME,
            **more,
        }
        return TemplateResponse(request, "admin/directory/move.html", context)

    def form_context(self, request, record, form):
        """What keeps it from visitors' eyes, each with the field that says it."""
        if record is None or record.is_public or record.is_ended:
            return {}
        return {"missing": record.missing_to_publish()}

    def decisions(self, record):
        """What waits to be read goes back with a reason: who wrote it would have to guess."""
        give_back = ("return", self.url_of("return", record), _("Rendre, avec la raison…"))
        return [give_back if one[0] == "draft" else one for one in super().decisions(record)]

    def status_moves(self, record):
        moves = []
        for status in record.moves_from(record.status):
            label = LABELS.get((record.status, status), LABELS[status])
            moves.append((VIEW_OF[status], self.url_of(VIEW_OF[status], record), label))
            if status == Status.FULL:
                label = _("Complet jusqu’au…")
                moves.append(("full_until", self.url_of("full_until", record), label))
        return moves

    def has_public_page(self, record):
        return record.is_public or record.is_ended
