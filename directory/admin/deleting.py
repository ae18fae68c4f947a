"""Deleting: a word that listings are sorted by stays while one of them has it."""

from collections import defaultdict

from django.contrib import messages
from django.contrib.admin.utils import unquote
from django.db.models import CASCADE, Q
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from ..models.states import lists_of, parts_of


class InUseMixin:
    """For audiences, themes and languages: their rows in the lists of others go unseen."""

    def get_actions(self, request):
        actions = super().get_actions(request)
        actions.pop("delete_selected", None)
        return actions

    def delete_view(self, request, object_id, extra_context=None):
        record = self.get_object(request, unquote(object_id))
        may = record is not None and self.has_delete_permission(request, record)
        if may and (users := users_of(record)):
            self.tell_in_use(request, record, users)
            return self.back_to_form(record)
        return super().delete_view(request, object_id, extra_context)

    def tell_in_use(self, request, record, users):
        text = _(
            "« {} » sert encore et ne se supprime pas : {}. Donnez-leur d’abord autre chose, dans "
            "leur fiche ou en important leur liste corrigée."
        )
        used = format_html_join(", ", "{}", [(self.link_to(*one),) for one in users])
        self.message_user(request, format_html(text, record, used), messages.ERROR)

    def link_to(self, model, condition, number):
        """« 289 groupes », which leads to them where one field of theirs says it."""
        words = model._meta.verbose_name if number == 1 else model._meta.verbose_name_plural
        words = f"{number} {words}"
        fields = list(condition)
        if len(fields) > 1 or not self.admin_site.is_registered(model):
            return words
        url = reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_changelist")
        return format_html(
            '<a href="{}?{}__id__exact={}">{}</a>', url, fields[0], condition[fields[0]], words
        )


def users_of(record):
    """[(model, {field: key}, how many)] of what points at it and would lose it, most first."""
    fields = defaultdict(dict)
    for relation in record._meta.get_fields(include_hidden=True):
        if not relation.auto_created or relation.concrete:
            continue
        model, goes_along = relation.related_model, getattr(relation, "on_delete", None) is CASCADE
        if not (goes_along or model._meta.auto_created):
            fields[model][relation.field.name] = record.pk
    found = []
    for model, condition in fields.items():
        rows = model._base_manager.filter(Q(**condition, _connector=Q.OR))
        if number := rows.values("pk").distinct().count():
            found.append((model, condition, number))
    return sorted(found, key=lambda one: -one[2])


def without_unnamed(deleted, models):
    """What `get_deleted_objects` says, less the rows of lists: they have no name of their own."""
    to_delete, counts, *rest = deleted
    parts = [relation.related_model for model in models for relation in parts_of(model)]
    rows = [one.remote_field.through for model in (*models, *parts) for one in lists_of(model)]
    starts = tuple(f"{capfirst(row._meta.verbose_name)}: {row.__name__} object (" for row in rows)
    names = {str(row._meta.verbose_name_plural) for row in rows}
    counts = {name: number for name, number in counts.items() if str(name) not in names}
    return _named(to_delete, starts), counts, *rest


def _named(rows, starts):
    return [
        _named(one, starts) if isinstance(one, list) else one
        for one in rows
        if isinstance(one, list) or not str(one).startswith(starts)
    ]
