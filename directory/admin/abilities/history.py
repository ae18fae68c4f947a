"""The history of a record, and the ways back: undo, restore, undelete."""

from dataclasses import dataclass, field
from time import monotonic
from uuid import UUID, uuid4

from django import forms
from django.contrib import messages
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.paginator import Paginator
from django.db import transaction
from django.http import Http404, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from ...editors.territory import staying
from ...models import Change, Verification
from ...models.history import (
    CHANGED_SINCE,
    erase,
    record_deletion,
    record_state,
    record_state_before,
)
from ...models.states import parts_of
from ...upkeep.undoing import MOST_IN_A_PART, changes_in, restore, steps_of, undelete
from ..base import Extra
from ..deleting import without_unnamed
from ..states import StateReader

CHANGES_A_PAGE = 25
# Two listings that became one come apart by a button of their own.
DONE_TOGETHER = {Change.Kind.MOVED, Change.Kind.CHANGED, Change.Kind.UNDONE}


# The front waits half a minute for an answer.
LONGEST_PART = 10  # seconds


@dataclass
class SoFar:
    """How far an undoing is, as its page sends it on."""

    # The key of the change that was looked at last.
    last: int = 0
    undone: int = 0
    # Whether records are no more once they are undone, and whether it is itself one that is undone.
    leaves: bool = False
    again: bool = False
    together: UUID = field(default_factory=uuid4)

    @classmethod
    def of(cls, request):
        form = SoFarForm(request.POST)
        known = form.is_valid() and form.cleaned_data["together"]
        return cls(**form.cleaned_data) if known else cls()

    def pass_by(self, step):
        change = getattr(step, "change", None)
        self.last = change.pk if change else 0
        self.leaves = self.leaves or step.leaves
        self.again = bool(change) and change.kind == Change.Kind.UNDONE


class SoFarForm(forms.Form):
    last = forms.IntegerField(min_value=1)
    undone = forms.IntegerField(min_value=0)
    leaves = forms.BooleanField(required=False)
    again = forms.BooleanField(required=False)
    together = forms.UUIDField()


def changed_since(error):
    return getattr(error, "code", "") == CHANGED_SINCE


class HistoryMixin:
    """For a model whose changes are kept: its history page and the ways back.

    The last of the abilities: what it keeps is what the others have written. Nothing that
    visitors could know is ever deleted; a superuser may delete a draft.
    """

    def extra_urls(self):
        return [
            Extra("annuler/<uuid:batch>/", self.undo_view, "undo", "change", is_button=True),
            Extra(
                "<int:pk>/retablir/<int:change>/",
                self.restore_view,
                "restore",
                "change",
                is_button=True,
            ),
            Extra("supprimes/", self.deleted_view, "deleted", "undelete"),
            Extra(
                "supprimes/<int:change>/",
                self.undelete_view,
                "undelete",
                "undelete",
                is_button=True,
            ),
            Extra(
                "supprimes/<int:change>/effacer/",
                self.erase_view,
                "erase",
                "undelete",
                is_button=True,
            ),
        ]

    # Keeping

    def save_model(self, request, obj, form, change):
        obj.kept_before = record_state_before(obj) if change else None
        super().save_model(request, obj, form, change)

    def after_save(self, request, form, formsets, change):
        record = form.instance
        record.kept_change = record_state(
            record,
            kind=Change.Kind.CHANGED if change else Change.Kind.ADDED,
            by=request.user,
            last=record.kept_before,
            same_parts=self.parts_left_alone(formsets) if change else (),
        )

    def parts_left_alone(self, formsets):
        names = {relation.related_model: relation.name for relation in parts_of(self.model)}
        unchanged = [formset.model for formset in formsets if not formset.has_changed()]
        return [names[model] for model in unchanged if model in names]

    def response_change(self, request, obj):
        response = super().response_change(request, obj)
        if obj.kept_change:
            text = _("Un doute ? La fiche d’avant est gardée :")
            url = self.url_of("undo", obj.kept_change.batch)
            self.tell_with_undo(request, text, url, messages.INFO)
        return response

    def delete_model(self, request, obj):
        with transaction.atomic():
            record_deletion(obj, by=request.user)
            super().delete_model(request, obj)

    def get_deleted_objects(self, objs, request):
        return without_unnamed(super().get_deleted_objects(objs, request), [self.model])

    def get_actions(self, request):
        actions = super().get_actions(request)
        actions.pop("delete_selected", None)
        return actions

    def has_delete_permission(self, request, obj=None):
        return request.user.is_superuser and (obj is None or self.may_be_deleted(obj))

    def has_undelete_permission(self, request, obj=None):
        return request.user.is_superuser

    def may_be_deleted(self, record):
        return record.status == "draft"

    # Going back

    def undo_view(self, request, batch):
        """A merge comes apart as a whole, or not at all; other changes one by one.

        Of many, what an answer has time for: its page goes on. What is undone stays so, whatever
        stops half-way, and the same button finishes it.
        """
        began, so_far = monotonic(), SoFar.of(request)
        steps = steps_of(self.model, batch, before=so_far.last)
        if not steps and not so_far.last:
            raise Http404
        for record in [record for step in steps for record in step.records]:
            self.changeable(request, record.pk)
        is_one, undone, refused = not so_far.last and len(steps) == 1, [], []
        for step in steps:
            try:
                self.take_back(request, step, so_far.together)
            except ValidationError as error:
                if is_one or not step.is_taken_back:
                    refused.append((step, error))
            else:
                undone.append(step)
            so_far.pass_by(step)
            if monotonic() - began > LONGEST_PART:
                break
        so_far.undone += len(undone)
        self.tell_refused(request, refused, 1 if is_one else MOST_IN_A_PART)
        left = 0 if is_one else changes_in(self.model, batch, before=so_far.last).count()
        if left:
            return self.undo_page(request, so_far, left)
        self.tell_undone(request, undone if is_one else [], so_far)
        filters = self.list_filters(request)
        if filters or not is_one or steps[0].leaves:
            return self.back_to_list(filters)
        return self.back_to_form(steps[0].records[0])

    def undo_page(self, request, so_far, left):
        """How far it is, with the button that goes on; a script presses it."""
        context = {
            **self.admin_site.each_context(request),
            "title": _("Annulation en cours"),
            "opts": self.opts,
            "so_far": so_far,
            "left": left,
        }
        return TemplateResponse(request, "admin/directory/undoing.html", context)

    def take_back(self, request, step, batch):
        with staying(request.user, *([] if step.leaves else step.records)):
            step.take_back(by=request.user, batch=batch)
        for record in step.records:
            self.log_change(request, record, _("Annulation : %s.") % step.label)

    def tell_refused(self, request, refused, number):
        """Of many, those that changed since are named together."""
        changed = [step for step, error in refused if changed_since(error)]
        if number == 1 or len(changed) == 1:
            changed = []
        for step, error in refused:
            if step not in changed:
                self.message_user(request, " ".join(error.messages), messages.ERROR)
        if changed:
            text = _("Changées depuis, et laissées comme elles sont : %s.")
            names = ", ".join(sorted(f"« {step.records[0]} »" for step in changed))
            self.message_user(request, text % names, messages.ERROR)

    def tell_undone(self, request, undone, so_far):
        if undone:
            self.message_user(request, undone[0].outcome, messages.SUCCESS)
        elif so_far.undone:
            text = ngettext("Annulé pour %d fiche.", "Annulé pour %d fiches.", so_far.undone)
            if so_far.again:
                text = ngettext("Refait pour %d fiche.", "Refait pour %d fiches.", so_far.undone)
            text %= so_far.undone
            if so_far.leaves:
                self.message_user(request, text, messages.SUCCESS)
            else:
                label = "" if so_far.again else _("Refaire")
                url = self.url_of("undo", so_far.together)
                self.tell_with_undo(request, text, url, label=label)

    def restore_view(self, request, record, change):
        version = get_object_or_404(Change.objects.of(record), pk=change)
        try:
            with staying(request.user, record):
                restored = restore(version, by=request.user)
        except ValidationError as error:
            text = _("Cette version ne peut plus être rétablie : %s") % " ".join(error.messages)
            self.message_user(request, text, messages.ERROR)
            return HttpResponseRedirect(self.url_of("history", record))
        if restored:
            self.log_change(request, record, str(restored.reason))
            text = _("La version choisie est rétablie ; le statut et les vérifications restent.")
            self.tell_with_undo(request, text, self.url_of("undo", restored.batch))
        else:
            text = _("La fiche est déjà comme dans cette version.")
            self.message_user(request, text, messages.INFO)
        return self.back_to_form(record)

    # Reading

    def history_view(self, request, object_id, extra_context=None):
        record = self.get_object(request, unquote(object_id))
        if record is None:
            return self._get_obj_does_not_exist_redirect(request, self.opts, object_id)
        if not self.has_view_or_change_permission(request, record):
            raise PermissionDenied
        changes = Change.objects.of(record).select_related("by")
        page = Paginator(changes, CHANGES_A_PAGE).get_page(request.GET.get("p"))
        context = {
            **self.admin_site.each_context(request),
            "title": _("Historique"),
            "subtitle": record,
            "opts": self.opts,
            "original": record,
            "change_url": self.url_of("change", record),
            "page": page,
            "entries": self.entries(record, list(page.object_list)),
            "may_restore": self.has_change_permission(request, record),
            "together": self.together(record, page) if page.number == 1 else None,
            "verifications": Verification.objects.of(record).select_related("by")[:20],
            **self.gathered_context("history_context", request, record),
        }
        return TemplateResponse(request, "admin/directory/history.html", context)

    def together(self, record, page):
        """(how many records changed in one go with this one's last change, URL to undo it)."""
        last = next(iter(page.object_list), None)
        if last is None or last.kind not in DONE_TOGETHER:
            return None
        number = Change.objects.of_model(self.model).filter(batch=last.batch).count()
        return (number, self.url_of("undo", last.batch)) if number > 1 else None

    def entries(self, record, changes):
        """(change, what it changed, URL that restores it), latest first."""
        if not changes:
            return
        before = changes[-1].previous()
        states = [change.state for change in changes] + ([before.state] if before else [])
        reader = StateReader(self.model, states)
        for number, change in enumerate(changes):
            earlier = states[number + 1] if number + 1 < len(states) else None
            differences = list(reader.differences(earlier, change.state)) if earlier else []
            yield change, differences, self.url_of("restore", record.pk, change.pk)

    # Deleted records

    def list_context(self, request):
        if request.user.is_superuser and Change.objects.deletions(self.model).exists():
            return {"deleted_url": self.url_of("deleted")}
        return {}

    def deleted_view(self, request):
        deletions = Change.objects.deletions(self.model).select_related("by")
        context = {
            **self.admin_site.each_context(request),
            "title": _("Fiches supprimées"),
            "opts": self.opts,
            "deletions": [
                (change, self.url_of("undelete", change), self.url_of("erase", change))
                for change in deletions[:100]
            ],
        }
        return TemplateResponse(request, "admin/directory/deleted.html", context)

    def undelete_view(self, request, change):
        deletion = get_object_or_404(Change.objects.deletions(self.model), pk=change)
        try:
            record = undelete(deletion, by=request.user)
        except ValidationError as error:
            self.message_user(request, " ".join(error.messages), messages.ERROR)
            return HttpResponseRedirect(self.url_of("deleted"))
        self.log_change(request, record, _("Rétabli après une suppression."))
        text = _("« %(name)s » est de retour, en brouillon s’il a un statut.") % {"name": record}
        self.message_user(request, text, messages.SUCCESS)
        return self.back_to_form(record)

    def erase_view(self, request, change):
        deletion = get_object_or_404(Change.objects.deletions(self.model), pk=change)
        erase(Change.objects.of_gone(self.model).filter(object_id=deletion.object_id))
        text = _("« %(name)s » est effacé pour de bon.") % {"name": deletion.name}
        self.message_user(request, text, messages.SUCCESS)
        return HttpResponseRedirect(self.url_of("deleted"))
