"""The history of a record in words, and the ways back: undo, restore, undelete."""

from dataclasses import dataclass

from django.contrib import messages
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.paginator import Paginator
from django.db import models, transaction
from django.http import Http404, HttpResponseRedirect
from django.middleware.csrf import get_token
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils.formats import date_format
from django.utils.html import format_html, strip_tags
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST

from ...editors.territory import staying
from ...models import Change, Verification
from ...models.history import (
    changing,
    is_typed,
    keep,
    keep_deletion,
    lists_of,
    names_once,
    parts_of,
    restore,
    undelete,
    undo,
)

CHANGES_A_PAGE = 25
MOST_LINES = 12


@dataclass(frozen=True)
class Difference:
    """One field (or list, or part) before and after, each as lines to read."""

    label: str
    before: list
    after: list


class StateReader:
    """Reads the states of one model: choices by their labels, other records by their names."""

    def __init__(self, model, states):
        self.model = model
        wanted = {}
        for state in states:
            for related, pks in self._references(model, state):
                wanted.setdefault(related, set()).update(pks)
        self.names = {related: names_of(related, pks) for related, pks in wanted.items()}

    def _references(self, model, state):
        for field in model._meta.concrete_fields:
            value = state["fields"].get(field.name)
            if field.remote_field and is_typed(field) and value is not None:
                yield field.related_model, [value]
        for field in lists_of(model):
            yield field.related_model, state["lists"].get(field.name, ())
        for relation in parts_of(model):
            for part in state.get("parts", {}).get(relation.name, ()):
                yield from self._references(relation.related_model, part)

    def differences(self, before, after):
        """What changed between two states, in the order of the model."""
        for field in self.model._meta.concrete_fields:
            old, new = before["fields"].get(field.name), after["fields"].get(field.name)
            if is_typed(field) and old != new:
                yield Difference(label_of(field), self.lines(field, old), self.lines(field, new))
        for field in lists_of(self.model):
            old, new = (set(state["lists"].get(field.name, ())) for state in (before, after))
            if old != new:
                yield Difference(
                    label_of(field), self.listed(field, old - new), self.listed(field, new - old)
                )
        for relation in parts_of(self.model):
            old, new = (
                {part["pk"]: part for part in state["parts"].get(relation.name, ())}
                for state in (before, after)
            )
            changed = [pk for pk in old | new if old.get(pk) != new.get(pk)]
            if changed:
                yield Difference(
                    capfirst(relation.related_model._meta.verbose_name_plural),
                    self.part_lines(relation, [old[pk] for pk in changed if pk in old]),
                    self.part_lines(relation, [new[pk] for pk in changed if pk in new]),
                )

    def lines(self, field, value):
        text = self.words(field, value)
        return text.splitlines() if text else []

    def words(self, field, value):
        if value is None or value == "":
            return ""
        if field.remote_field:
            return self.name(field.related_model, value)
        if field.choices:
            return str(dict(field.flatchoices).get(value, value))
        if isinstance(value, bool):
            return _("oui") if value else _("non")
        if isinstance(field, models.DateTimeField | models.DateField):
            return date_format(field.to_python(value))
        if isinstance(field, models.TimeField):
            return value[:5]
        return strip_tags(str(value)) if hasattr(field, "sanitize") else str(value)

    def name(self, model, pk):
        return self.names[model].get(pk, _("(supprimé)"))

    def listed(self, field, pks):
        return shortened(sorted(self.name(field.related_model, pk) for pk in pks))

    def part_lines(self, relation, parts):
        """A line for each; those of which all but the name is the same share a line."""
        once = names_once(relation)
        if not once:
            return shortened([self.part_words(relation, part) for part in parts])
        groups = {}
        for part in parts:
            rest = self.part_words(relation, part, without=once)
            groups.setdefault(rest, []).append(self.part_words(relation, part, only=once))
        return shortened(
            [f"{', '.join(sorted(names))}\u00a0: {rest}" for rest, names in groups.items()]
        )

    def part_words(self, relation, part, only=(), without=()):
        """« chaque mois, lundi, de 14:00, à 16:00 »."""
        model = relation.related_model
        words = []
        for field in model._meta.concrete_fields:
            if field.name in without or (only and field.name not in only):
                continue
            text = self.words(field, part["fields"].get(field.name)) if is_typed(field) else ""
            if text and field.name not in ("ordering", "region"):
                plain = field.remote_field or field.choices
                words.append(text if plain else f"{field.verbose_name} {text}")
        for field in lists_of(model):
            words += [self.name(field.related_model, pk) for pk in part["lists"][field.name]]
        return ", ".join(words) or str(model._meta.verbose_name)


def names_of(model, pks):
    """{pk: name}, without the heavy columns."""
    heavy = [field.name for field in model._meta.fields if isinstance(field, models.JSONField)]
    rows = model._base_manager.defer(*heavy).filter(pk__in=pks)
    return {row.pk: str(row) for row in rows}


def label_of(field):
    return capfirst(str(field.verbose_name))


def shortened(lines):
    if len(lines) <= MOST_LINES:
        return lines
    more = len(lines) - MOST_LINES
    return [*lines[:MOST_LINES], ngettext("… et %d autre", "… et %d autres", more) % more]


def with_undo(request, text, address):
    """A message with a button that takes it back."""
    return format_html(
        '{} <form class="undo" method="post" action="{}">'
        '<input type="hidden" name="csrfmiddlewaretoken" value="{}">'
        '<button class="undo__button">{}</button></form>',
        text,
        address,
        get_token(request),
        _("Annuler"),
    )


class HistoryMixin:
    """For a model whose changes are kept: its history page and the ways back.

    Nothing that visitors could know is ever deleted; a superuser may delete a draft.
    """

    def get_urls(self):
        name = f"{self.opts.app_label}_{self.opts.model_name}"

        def view(function):
            return self.admin_site.admin_view(function)

        return [
            path("annuler/<uuid:batch>/", view(require_POST(self.undo_view)), name=f"{name}_undo"),
            path(
                "<int:pk>/retablir/<int:change>/",
                view(require_POST(self.restore_view)),
                name=f"{name}_restore",
            ),
            path("supprimes/", view(self.deleted_view), name=f"{name}_deleted"),
            path(
                "supprimes/<int:change>/",
                view(require_POST(self.undelete_view)),
                name=f"{name}_undelete",
            ),
            *super().get_urls(),
        ]

    def list_address(self, view, *args):
        name = f"admin:{self.opts.app_label}_{self.opts.model_name}_{view}"
        return reverse(name, args=args, current_app=self.admin_site.name)

    # Keeping

    def changeform_view(self, request, object_id=None, form_url="", extra_context=None):
        record = None
        if request.method == "POST" and object_id:
            record = self.get_object(request, unquote(object_id))
        if record is None or not self.has_change_permission(request, record):
            return super().changeform_view(request, object_id, form_url, extra_context)
        with changing(record, by=request.user) as kept:
            response = super().changeform_view(request, object_id, form_url, extra_context)
        if kept.change:
            text = _("Un doute ? La fiche d’avant est gardée :")
            self.tell_with_undo(request, text, kept.change.batch, messages.INFO)
        return response

    def log_addition(self, request, obj, message):
        keep(obj, kind=Change.Kind.ADDED, by=request.user)
        return super().log_addition(request, obj, message)

    def delete_model(self, request, obj):
        with transaction.atomic():
            keep_deletion(obj, by=request.user)
            super().delete_model(request, obj)

    def get_actions(self, request):
        actions = super().get_actions(request)
        actions.pop("delete_selected", None)
        return actions

    def has_delete_permission(self, request, obj=None):
        return request.user.is_superuser and (obj is None or self.may_be_deleted(obj))

    def may_be_deleted(self, record):
        return record.status == "draft"

    # Going back

    def tell_with_undo(self, request, text, batch, level=messages.SUCCESS):
        address = self.list_address("undo", batch)
        self.message_user(request, with_undo(request, text, address), level)

    def undo_view(self, request, batch):
        changes = list(Change.objects.of_model(self.model).filter(batch=batch))
        records = [self.changeable(request, change.object_id) for change in changes]
        if not changes:
            raise Http404
        undone = [
            record
            for record, change in zip(records, changes, strict=True)
            if self.undo_one(request, record, change)
        ]
        if undone:
            text = ngettext(
                "Annulé : « %(name)s » est comme avant.", "Annulé pour %(n)d fiches.", len(undone)
            )
            words = {"name": undone[0], "n": len(undone)}
            self.message_user(request, text % words, messages.SUCCESS)
        if len(records) == 1:
            return self.back_to_form(records[0])
        return HttpResponseRedirect(self.list_address("changelist"))

    def undo_one(self, request, record, change):
        try:
            with staying(request.user, record):
                undo(change, by=request.user)
        except ValidationError as error:
            self.message_user(request, " ".join(error.messages), messages.ERROR)
            return False
        self.log_change(request, record, _("Annulation : %s.") % change.get_kind_display())
        return True

    def restore_view(self, request, pk, change):
        record = self.changeable(request, pk)
        version = get_object_or_404(Change.objects.of(record), pk=change)
        try:
            with staying(request.user, record):
                restored = restore(version, by=request.user)
        except ValidationError as error:
            text = _("Cette version ne peut plus être rétablie : %s") % " ".join(error.messages)
            self.message_user(request, text, messages.ERROR)
            return HttpResponseRedirect(self.address("history", record))
        if restored:
            self.log_change(request, record, str(restored.reason))
            text = _("La version choisie est rétablie ; le statut et les vérifications restent.")
            self.tell_with_undo(request, text, restored.batch)
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
            "change_url": self.address("change", record),
            "page": page,
            "entries": self.entries(record, list(page.object_list)),
            "may_restore": self.has_change_permission(request, record),
            "verifications": Verification.objects.of(record).select_related("by")[:20],
        }
        return TemplateResponse(request, "admin/directory/history.html", context)

    def entries(self, record, changes):
        """(change, what it changed, address that restores it), latest first."""
        if not changes:
            return
        before = changes[-1].previous()
        states = [change.state for change in changes] + ([before.state] if before else [])
        reader = StateReader(self.model, states)
        for number, change in enumerate(changes):
            earlier = states[number + 1] if number + 1 < len(states) else None
            differences = list(reader.differences(earlier, change.state)) if earlier else []
            yield change, differences, self.list_address("restore", record.pk, change.pk)

    # Deleted records

    def changelist_view(self, request, extra_context=None):
        extra = {}
        if request.user.is_superuser and Change.objects.deletions(self.model).exists():
            extra["deleted_url"] = self.list_address("deleted")
        return super().changelist_view(request, extra | (extra_context or {}))

    def deleted_view(self, request):
        if not request.user.is_superuser:
            raise PermissionDenied
        deletions = Change.objects.deletions(self.model).select_related("by")
        context = {
            **self.admin_site.each_context(request),
            "title": _("Fiches supprimées"),
            "opts": self.opts,
            "deletions": [
                (change, self.list_address("undelete", change.pk)) for change in deletions[:100]
            ],
        }
        return TemplateResponse(request, "admin/directory/deleted.html", context)

    def undelete_view(self, request, change):
        if not request.user.is_superuser:
            raise PermissionDenied
        deletion = get_object_or_404(Change.objects.deletions(self.model), pk=change)
        try:
            record = undelete(deletion, by=request.user)
        except ValidationError as error:
            self.message_user(request, " ".join(error.messages), messages.ERROR)
            return HttpResponseRedirect(self.list_address("deleted"))
        self.log_change(request, record, _("Rétabli après une suppression."))
        text = _("« %(name)s » est de retour, en brouillon s’il a un statut.") % {"name": record}
        self.message_user(request, text, messages.SUCCESS)
        return self.back_to_form(record)
