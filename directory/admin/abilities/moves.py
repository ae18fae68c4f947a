"""The moves of a listing: a button for each that is allowed, and actions on the list."""

from uuid import uuid4

from csp.decorators import csp
from django import forms
from django.conf import settings
from django.contrib import admin, messages
from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME
from django.core.exceptions import ValidationError
from django.http import Http404
from django.shortcuts import render
from django.template.response import TemplateResponse
from django.urls import path
from django.utils import timezone
from django.utils.decorators import method_decorator
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST

from ...models import Change, Listing, changing
from .history import HistoryMixin

Status = Listing.Status
# Moves that need nothing more than a click: view → (last part of its address, status).
CLICKS = {
    "publish": ("publier", Status.PUBLISHED),
    "draft": ("brouillon", Status.DRAFT),
    "review": ("a-relire", Status.REVIEW),
    "full": ("complet", Status.FULL),
}
VIEW_OF = {status: view for view, (_address, status) in CLICKS.items()} | {
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


class EndForm(forms.Form):
    """Why a listing ends: its page tells visitors."""

    title = _("Terminer")
    explanation = _(
        "La fiche quitte les listes ; son adresse répond que le groupe ou le service n’existe "
        "plus, dit pourquoi et propose autre chose. Rien n’est effacé."
    )
    status = Status.ENDED
    required_css_class = "required"

    reason = forms.CharField(
        label=_("Raison de la fin"),
        max_length=Listing._meta.get_field("ended_reason").max_length,
        help_text=_("Affichée sur la page : « Le groupe s’est arrêté en juin 2026. »"),
        widget=forms.TextInput(attrs={"class": "vLargeTextField", "autofocus": True}),
    )


def day_field(**options):
    """The browser's own calendar: nothing to load."""
    widget = forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"})
    return forms.DateField(widget=widget, **options)


class PauseForm(forms.Form):
    """How long, and why: the page tells visitors."""

    title = _("Mettre en pause")
    explanation = _(
        "La fiche reste dans les listes et dit quand cela reprend. Après la dernière date, la page "
        "dit que nous vérifions, et la fiche attend dans votre liste de tâches."
    )
    status = Status.PAUSED
    required_css_class = "required"

    start = day_field(
        label=_("À partir du"), required=False, help_text=_("Vide : dès aujourd’hui.")
    )
    until = day_field(label=_("Jusqu’au"), help_text=_("Le dernier jour de la pause."))
    reason = forms.CharField(
        label=_("Raison"),
        required=False,
        max_length=Listing._meta.get_field("pause_reason").max_length,
        help_text=_("Affichée sur la page : « La salle est en travaux. »"),
        widget=forms.TextInput(attrs={"class": "vLargeTextField"}),
    )

    def clean(self):
        data = super().clean()
        start, until = data.get("start"), data.get("until")
        if until and until < timezone.localdate():
            self.add_error("until", _("Cette date est déjà passée."))
        elif start and until and start > until:
            self.add_error("until", _("La pause finit avant de commencer."))
        return data


class PublishMixin(HistoryMixin):
    """For a model with a `status`: a column, two actions, two buttons on the form."""

    change_form_template = "admin/publishable_change_form.html"
    actions = ["publish", "to_draft"]
    clicks = ["publish", "draft"]
    # The public template, where a page that is not public yet can be shown to editors.
    preview_template = None

    def get_urls(self):
        name = f"{self.opts.app_label}_{self.opts.model_name}"
        view = self.admin_site.admin_view
        return [
            path("<int:pk>/apercu/", view(self.preview_view), name=f"{name}_preview"),
            *(
                path(
                    f"<int:pk>/{CLICKS[click][0]}/",
                    view(require_POST(self.move_view)),
                    {"status": CLICKS[click][1]},
                    name=f"{name}_{click}",
                )
                for click in self.clicks
            ),
            *super().get_urls(),
        ]

    @admin.display(description=_("statut"), ordering="status")
    def status_badge(self, record):
        return format_html(
            '<span class="status status--{}">{}</span>', record.status, record.get_status_display()
        )

    # Moving

    def set_status(self, request, record, status, batch, **details):
        """Change the status alone and say so in the record's history; False if it had it.

        Raises ValidationError for a move that is not allowed.
        """
        if record.status == status:
            return False
        before = record.get_status_display()
        self.move(request, record, status, batch, **details)
        message = _("Statut : %(before)s → %(after)s.") % {
            "before": before,
            "after": record.get_status_display(),
        }
        reason = details.get("reason")
        self.log_change(request, record, f"{message} {reason}" if reason else message)
        return True

    def move(self, request, record, status, batch):
        changes = {"status": status, **self.also_set(record, status)}
        with changing(record, request.user, Change.Kind.MOVED, batch=batch):
            for field, value in changes.items():
                setattr(record, field, value)
            record.save(update_fields=[*changes, "updated_at"])

    def also_set(self, record, status):
        """What else a move writes."""
        return {}

    @admin.action(description=_("Publier"), permissions=["review"])
    def publish(self, request, queryset):
        self.move_all(request, queryset, Status.PUBLISHED)

    @admin.action(description=_("Mettre en brouillon"), permissions=["review"])
    def to_draft(self, request, queryset):
        self.move_all(request, queryset, Status.DRAFT)

    def move_all(self, request, records, status, **details):
        """Move what may move, in one go that is undone in one go; say what stayed and why."""
        batch = uuid4()
        moved, had_it = [], []
        for record in records:
            try:
                self.check_may_move(request, record, status)
                is_moved = self.set_status(request, record, status, batch, **details)
            except ValidationError as error:
                text = f"« {record} » : {' '.join(error.messages)}"
                self.message_user(request, text, messages.WARNING)
            else:
                (moved if is_moved else had_it).append(record)
        self.tell_moved(request, moved, had_it, batch)
        return moved

    def check_may_move(self, request, record, status):
        """An editor may see in the list what only others may change."""
        if not self.permission_to_move(status)(request, record):
            raise ValidationError(_("Vous n’avez pas le droit de changer cette fiche."))

    def permission_to_move(self, status):
        """A reviewer, who writes no listings, decides on those « à relire »."""
        decisions = (Status.PUBLISHED, Status.DRAFT)
        return self.has_review_permission if status in decisions else self.has_change_permission

    def tell_moved(self, request, moved, had_it, batch):
        if moved:
            record, number = moved[0], len(moved)
            text = ngettext(
                "« %(name)s » : %(status)s.",
                "%(n)d fiches changent de statut : %(status)s.",
                number,
            )
            words = {"name": record, "n": number, "status": record.get_status_display()}
            if all(self.has_change_permission(request, one) for one in moved):
                self.tell_with_undo(request, text % words, batch)
            else:
                # What a reviewer decided is taken back by somebody who writes.
                self.message_user(request, text % words, messages.SUCCESS)
        if had_it:
            text = ngettext("%d fiche l’avait déjà.", "%d fiches l’avaient déjà.", len(had_it))
            self.message_user(request, text % len(had_it), messages.INFO)

    def move_view(self, request, pk, status):
        record = self.permitted(request, pk, self.permission_to_move(status))
        self.move_all(request, [record], status)
        return self.back_from_step(request, self.back_to_form(record))

    def status_moves(self, record):
        """(name, address, label) of the buttons that make sense now; the first is the main one."""
        moves = [
            ("publish", self.address("publish", record), _("Publier"), "published"),
            ("draft", self.address("draft", record), _("Mettre en brouillon"), "draft"),
        ]
        return [move[:3] for move in moves if move[3] != record.status]

    # The public page

    def has_public_page(self, record):
        return record.status == "published"

    @method_decorator(csp(settings.CONTENT_SECURITY_POLICY["DIRECTIVES"]))
    def preview_view(self, request, pk):
        """What visitors will see, before they can: only here does a draft look like a page."""
        record = self.permitted(request, pk, self.has_view_permission)
        if self.preview_template is None:
            raise Http404
        context = {**self.preview_context(record), "preview": True}
        return render(request, self.preview_template, context)

    def preview_context(self, record):
        raise NotImplementedError

    def get_preview_url(self, record):
        if self.preview_template is None or self.has_public_page(record):
            return None
        return self.address("preview", record)

    def render_change_form(self, request, context, obj=None, **kwargs):
        if obj and obj.pk:
            context["record_status"] = self.status_badge(obj)
            context["preview_url"] = self.get_preview_url(obj)
            if self.has_change_permission(request, obj):
                context["status_moves"] = self.status_moves(obj)
            elif self.has_review_permission(request, obj):
                context["status_moves"] = PublishMixin.status_moves(self, obj)
        return super().render_change_form(request, context, obj=obj, **kwargs)


class MovesMixin(PublishMixin):
    """For listings: exactly the moves of `Listing.MOVES`; pausing and ending ask for more."""

    actions = [*PublishMixin.actions, "to_review", "pause", "end"]
    clicks = list(CLICKS)

    def get_urls(self):
        name = f"{self.opts.app_label}_{self.opts.model_name}"
        view = self.admin_site.admin_view
        return [
            path("<int:pk>/pause/", view(self.ask_view), {"form": PauseForm}, name=f"{name}_pause"),
            path("<int:pk>/terminer/", view(self.ask_view), {"form": EndForm}, name=f"{name}_end"),
            *super().get_urls(),
        ]

    def move(self, request, record, status, batch, **details):
        record.move_to(status, by=request.user, batch=batch, **details)

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

    def ask_view(self, request, pk, form):
        record = self.changeable(request, pk)
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
            "change_url": original and self.address("change", original),
            "action_checkbox_name": ACTION_CHECKBOX_NAME,
            **more,
        }
        return TemplateResponse(request, "admin/directory/move.html", context)

    def status_moves(self, record):
        moves = []
        for status in record.moves_from(record.status):
            label = LABELS.get((record.status, status), LABELS[status])
            moves.append((VIEW_OF[status], self.address(VIEW_OF[status], record), label))
        return moves

    def has_public_page(self, record):
        return record.is_public or record.is_ended
