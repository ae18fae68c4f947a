"""« Publier », « Mettre en brouillon », « Terminer »: one click each, on the list and the form."""

from django import forms
from django.contrib import admin, messages
from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME
from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.shortcuts import get_object_or_404, render
from django.template.response import TemplateResponse
from django.urls import path
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST

from ..models import Listing


class EndForm(forms.Form):
    """Why a listing ends: its page tells visitors."""

    reason = forms.CharField(
        label=_("Raison de la fin"),
        max_length=Listing._meta.get_field("ended_reason").max_length,
        help_text=_("Affichée sur la page : « Le groupe s’est arrêté en juin 2026. »"),
        widget=forms.TextInput(attrs={"class": "vLargeTextField", "autofocus": True}),
    )


class PublishMixin:
    """For a model with a `status`: a column, two actions, two buttons on the form."""

    change_form_template = "admin/publishable_change_form.html"
    actions = ["publish", "to_draft"]
    # The public template, where a page that is not public yet can be shown to editors.
    preview_template = None

    def get_urls(self):
        name = f"{self.opts.app_label}_{self.opts.model_name}"
        view = self.admin_site.admin_view
        return [
            path("<int:pk>/apercu/", view(self.preview_view), name=f"{name}_preview"),
            path("<int:pk>/publier/", view(self.publish_view), name=f"{name}_publish"),
            path("<int:pk>/brouillon/", view(self.draft_view), name=f"{name}_draft"),
            *super().get_urls(),
        ]

    @admin.display(description=_("statut"), ordering="status")
    def status_badge(self, record):
        return format_html(
            '<span class="status status--{}">{}</span>', record.status, record.get_status_display()
        )

    def set_status(self, request, record, status, **changes):
        """Change the status alone and say so in the record's history; False if it had it."""
        if record.status == status:
            return False
        before = record.get_status_display()
        for field, value in {"status": status, **changes}.items():
            setattr(record, field, value)
        record.save(update_fields=["status", *changes, "updated_at"])
        message = _("Statut : %(before)s → %(after)s.") % {
            "before": before,
            "after": record.get_status_display(),
        }
        reason = changes.get("ended_reason")
        self.log_change(request, record, f"{message} {reason}" if reason else message)
        return True

    def publish_one(self, request, record):
        return self.set_status(request, record, "published")

    def draft_one(self, request, record):
        return self.set_status(request, record, "draft")

    @admin.action(description=_("Publier"), permissions=["change"])
    def publish(self, request, queryset):
        self._move_all(request, queryset, self.publish_one)

    @admin.action(description=_("Mettre en brouillon"), permissions=["change"])
    def to_draft(self, request, queryset):
        self._move_all(request, queryset, self.draft_one)

    def _move_all(self, request, queryset, move):
        moved = sum(move(request, record) for record in queryset)
        self._tell_moved(request, moved, len(queryset) - moved)

    def _tell_moved(self, request, moved, unmoved):
        if moved:
            text = ngettext("%d fiche change de statut.", "%d fiches changent de statut.", moved)
            self.message_user(request, text % moved, messages.SUCCESS)
        if unmoved:
            text = ngettext("%d fiche l’avait déjà.", "%d fiches l’avaient déjà.", unmoved)
            self.message_user(request, text % unmoved, messages.INFO)

    def publish_view(self, request, pk):
        return self._move_from_form(request, pk, self.publish_one)

    def draft_view(self, request, pk):
        return self._move_from_form(request, pk, self.draft_one)

    def _move_from_form(self, request, pk, move):
        return require_POST(self._move_one)(request, pk, move)

    def _move_one(self, request, pk, move):
        record = self.changeable(request, pk)
        moved = move(request, record)
        self.tell_status(request, record, moved)
        return self.back_to_form(record)

    def tell_status(self, request, record, moved):
        words = {"name": record, "status": record.get_status_display()}
        if moved:
            self.message_user(request, _("« %(name)s » : %(status)s.") % words, messages.SUCCESS)
        else:
            text = _("« %(name)s » avait déjà ce statut : %(status)s.")
            self.message_user(request, text % words, messages.INFO)

    def status_moves(self, record):
        """(name, address, label) of the buttons that make sense now; the first is the main one."""
        moves = [
            ("publish", self.address("publish", record), _("Publier"), "published"),
            ("draft", self.address("draft", record), _("Mettre en brouillon"), "draft"),
        ]
        return [move[:3] for move in moves if move[3] != record.status]

    def has_public_page(self, record):
        return record.status == "published"

    def preview_view(self, request, pk):
        """What visitors will see, before they can: only here does a draft look like a page."""
        record = get_object_or_404(self.get_queryset(request), pk=pk)
        if not self.has_view_permission(request, record):
            raise PermissionDenied
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
        return super().render_change_form(request, context, obj=obj, **kwargs)


class EndMixin(PublishMixin):
    """For listings, which also end: for a reason that visitors read."""

    actions = [*PublishMixin.actions, "end"]

    def get_urls(self):
        name = f"{self.opts.app_label}_{self.opts.model_name}_end"
        view = self.admin_site.admin_view(self.end_view)
        return [path("<int:pk>/terminer/", view, name=name), *super().get_urls()]

    def end_one(self, request, record, reason):
        return self.set_status(request, record, Listing.Status.ENDED, ended_reason=reason)

    @admin.action(description=_("Terminer…"), permissions=["change"])
    def end(self, request, queryset):
        form = EndForm(request.POST if "reason" in request.POST else None)
        if not form.is_valid():
            return self._ask_reason(request, form, queryset)
        reason = form.cleaned_data["reason"]
        self._move_all(request, queryset, lambda *args: self.end_one(*args, reason))
        return None

    def end_view(self, request, pk):
        record = self.changeable(request, pk)
        form = EndForm(request.POST or None, initial={"reason": record.ended_reason})
        if not form.is_valid():
            return self._ask_reason(request, form, [record], original=record)
        moved = self.end_one(request, record, form.cleaned_data["reason"])
        self.tell_status(request, record, moved)
        return self.back_to_form(record)

    def _ask_reason(self, request, form, records, original=None):
        context = {
            **self.admin_site.each_context(request),
            "title": _("Terminer"),
            "subtitle": original,
            "opts": self.opts,
            "media": self.media,
            "form": form,
            "records": records,
            "original": original,
            "change_url": original and self.address("change", original),
            "action_checkbox_name": ACTION_CHECKBOX_NAME,
        }
        return TemplateResponse(request, "admin/directory/end.html", context)

    def status_moves(self, record):
        moves = super().status_moves(record)
        if record.status != Listing.Status.ENDED:
            moves.append(("end", self.address("end", record), _("Terminer…")))
        return moves

    def has_public_page(self, record):
        return record.is_public or record.is_ended
