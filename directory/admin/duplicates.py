"""« Doublons possibles »: asked before adding a group, said after saving it, a queue to merge."""

from django import forms
from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import mark_safe
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST

from .. import duplicates
from ..group_suggestions import free_slug
from ..merging import (
    BOTH,
    FIRST,
    MEETINGS,
    SECOND,
    SIDES,
    UNITED,
    Pair,
    fields_to_choose,
    merge,
    merges_of,
    take_apart,
)
from ..models import Duplicate, Meeting, Merge, SupportGroup
from ..models.editors import editable_by, staying
from ..models.history import lists_of, state_of
from .base import EditorAdmin
from .history import StateReader, label_of
from .verification import check_in_words

State = Duplicate.State
COMPARED = {*duplicates.FORM_FIELDS, "audiences", "locality", "status"}
SEEN = "twins_seen"


# The form of a group -------------------------------------------------------------------------


class AsksAboutTwins:
    """For the form of a new group: the first time that it looks like another, it only asks."""

    twins = ()

    def clean(self):
        data = super().clean() or self.cleaned_data
        if self.errors:
            return data
        group = SupportGroup(**{name: data.get(name) for name in duplicates.FORM_FIELDS})
        twins = duplicates.very_likely(group, data.get("audiences") or ())
        if twins and SupportGroup.objects.filter(slug=data.get("slug")).exists():
            # The form proposed the address from the name, which the twin has too.
            data["slug"] = free_slug(group.name)
        seen = self.data.getlist(SEEN) if hasattr(self.data, "getlist") else ()
        if any(str(twin.group.pk) not in seen for twin in twins):
            self.twins = twins
            self.add_error(
                None,
                _(
                    "Ce groupe est peut-être déjà dans l’annuaire : regardez d’abord. Rien de ce "
                    "que vous avez écrit n’est perdu."
                ),
            )
        return data


class DuplicatesMixin:
    """For the groups: a question before adding, a word after saving, a way to merge any two."""

    actions = ["compare"]

    def get_form(self, request, obj=None, change=False, **kwargs):
        form = super().get_form(request, obj, change, **kwargs)
        return form if obj else type(form.__name__, (AsksAboutTwins, form), {})

    def render_change_form(self, request, context, obj=None, **kwargs):
        twins = getattr(context["adminform"].form, "twins", ())
        within = self.get_queryset(request).filter(pk__in=[twin.group.pk for twin in twins])
        visible = set(within.values_list("pk", flat=True)) if twins else set()
        context["twins"] = [
            (twin, self.address("change", twin.group) if twin.group.pk in visible else "")
            for twin in twins
        ]
        context["seen_name"] = SEEN
        return super().render_change_form(request, context, obj=obj, **kwargs)

    def save_related(self, request, form, formsets, change):
        super().save_related(request, form, formsets, change)
        meetings_changed = any(formset.has_changed() for formset in formsets)
        if not change or meetings_changed or COMPARED.intersection(form.changed_data):
            self.tell_of_twins(request, form.instance)

    def tell_of_twins(self, request, group):
        pairs = editable_by(request.user, duplicates.refresh_for(group))
        if not request.user.has_perm("directory.change_duplicate"):
            return
        compare = self.admin_site.get_model_admin(Duplicate)
        for pair in pairs[:3]:
            other = pair.second if pair.first_id == group.pk else pair.first
            text = _("« {group} » ressemble à « {other} » ({reasons}). ")
            text = format_html(text, group=group, other=other, reasons=pair.reasons_in_words)
            address = compare.address("change", pair)
            link = format_html('<a href="{}">{}</a>', address, _("Comparer"))
            self.message_user(request, format_html("{}{}", text, link), messages.WARNING)

    @admin.action(description=_("Comparer pour réunir (deux fiches)"), permissions=["change"])
    def compare(self, request, queryset):
        """The pair that nobody had found."""
        groups = list(queryset.exclude(status=SupportGroup.Status.ENDED)[:3])
        if len(groups) != 2:
            text = _("Choisissez deux fiches qui ne sont pas terminées.")
            self.message_user(request, text, messages.WARNING)
            return None
        if not all(self.has_change_permission(request, group) for group in groups):
            raise PermissionDenied
        pair = duplicates.pair_of(*groups)
        compare = self.admin_site.get_model_admin(Duplicate)
        return HttpResponseRedirect(compare.address("change", pair))

    def undo_view(self, request, batch):
        """A merge comes apart as a whole, or not at all."""
        result = Merge.objects.filter(batch=batch).first()
        if result is None:
            return super().undo_view(request, batch)
        for pk in (result.kept_id, result.other_id):
            self.changeable(request, pk)
        try:
            with staying(request.user, result.kept, result.other):
                kept, other = take_apart(result, by=request.user)
        except ValidationError as error:
            self.message_user(request, " ".join(error.messages), messages.ERROR)
            return self.back_to_form(result.kept)
        for record in (kept, other):
            self.log_change(request, record, _("Annulation : réunion de deux fiches."))
        text = _("Annulé : « %(kept)s » et « %(other)s » sont de nouveau deux fiches.")
        names = {"kept": result.kept, "other": result.other}
        self.message_user(request, text % names, messages.SUCCESS)
        return self.back_to_form(kept)

    def history_view(self, request, object_id, extra_context=None):
        response = super().history_view(request, object_id, extra_context)
        if isinstance(response, TemplateResponse):
            group = response.context_data["original"]
            merges = list(merges_of(group))
            response.context_data["merged"] = [
                (result, self.address("history", result.other))
                for result in merges
                if result.kept_id == group.pk
            ]
            response.context_data["merged_into"] = [
                (result, self.address("history", result.kept))
                for result in merges
                if result.other_id == group.pk and group.is_ended
            ]
        return response


# The queue -----------------------------------------------------------------------------------


class MergeForm(forms.Form):
    """Which of the two is kept, and from which side each field comes."""

    def __init__(self, pair, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.pair = pair
        sides = [(FIRST, _("première")), (SECOND, _("seconde"))]
        self._add("kept", _("Fiche à garder"), sides, pair.proposed_kept)
        proposals = pair.proposals()
        for field in fields_to_choose():
            self._add(f"from_{field.name}", label_of(field), sides, proposals[field.name])
        united = [(BOTH, _("les deux")), *sides]
        for name, label in lists():
            self._add(f"from_{name}", label, united, proposals[name])

    def _add(self, name, label, choices, initial):
        self.fields[name] = forms.ChoiceField(
            label=label,
            choices=choices,
            initial=initial,
            # A choice that was not sent is the one that was proposed.
            required=name == "kept",
            widget=forms.RadioSelect,
        )

    @property
    def choices(self):
        """{name of a field: side}."""
        return {
            name.removeprefix("from_"): side
            for name, side in self.cleaned_data.items()
            if side and name != "kept"
        }


def lists():
    """[(name, label)] of what may come from both sides."""
    own = [(field.name, label_of(field)) for field in lists_of(SupportGroup)]
    return [*own, (MEETINGS, capfirst(Meeting._meta.verbose_name_plural))]


class Comparison:
    """Two groups field by field, each value as an editor reads it."""

    def __init__(self, form):
        pair = form.pair
        self.form = form
        self.states = [state_of(pair.side(side)) for side in SIDES]
        self.reader = StateReader(SupportGroup, self.states)

    def rows(self):
        """(label, lines of the first, of the second, {side: button}, whether they differ)."""
        for field in fields_to_choose():
            values = [state["fields"][field.name] for state in self.states]
            lines = [self.reader.lines(field, value) for value in values]
            if any(lines):
                yield self._row(field.name, label_of(field), lines, values)
        for field in lists_of(SupportGroup):
            values = [state["lists"][field.name] for state in self.states]
            lines = [self.reader.listed(field, value) for value in values]
            if any(lines):
                yield self._row(field.name, label_of(field), lines, values)
        relation = SupportGroup._meta.get_field(MEETINGS)
        lines = [
            self.reader.part_lines(relation, state["parts"][MEETINGS]) for state in self.states
        ]
        if any(lines):
            yield self._row(MEETINGS, capfirst(Meeting._meta.verbose_name_plural), lines, lines)

    def united(self):
        """What both bring along, without a choice."""
        for name in sorted(UNITED - {"may_ask"}):
            field = SupportGroup._meta.get_field(name)
            lines = [self.reader.lines(field, state["fields"][name]) for state in self.states]
            if any(lines):
                yield label_of(field), *lines

    def _row(self, name, label, lines, values):
        buttons = {radio.data["value"]: radio for radio in self.form[f"from_{name}"]}
        first, second = values
        return {
            "label": label,
            "cells": list(zip(lines, (buttons[FIRST], buttons[SECOND]), strict=True)),
            "both": buttons.get(BOTH),
            "differs": first != second,
        }


class DuplicateStateFilter(admin.SimpleListFilter):
    """What waits, unless something else is asked for."""

    title = _("état")
    parameter_name = "etat"

    def lookups(self, request, model_admin):
        decided = [(state.value, state.label) for state in (State.DIFFERENT, State.MERGED)]
        return [*decided, ("tous", _("tous"))]

    def choices(self, changelist):
        waiting, *others = super().choices(changelist)
        yield waiting | {"display": State.WAITING.label}
        yield from others

    def queryset(self, request, queryset):
        if self.value() == "tous":
            return queryset
        return queryset.filter(state=self.value()) if self.value() else queryset.waiting()


@admin.register(Duplicate)
class DuplicateAdmin(EditorAdmin):
    list_display = ["pair", "place", "score_badge", "why", "found_on", "state_badge"]
    list_filter = [DuplicateStateFilter]
    list_select_related = ["first__municipality", "second__municipality"]
    search_fields = ["first__name", "second__name"]
    search_help_text = _("Nom d’une des deux fiches.")
    ordering = ["-score", "found_on", "pk"]
    actions = None

    class Media:
        css = {"all": ["admin_site/duplicates.css"]}

    def has_add_permission(self, request):
        return False

    def has_delete_permission(self, request, obj=None):
        return False

    def has_change_permission(self, request, obj=None):
        may_write = request.user.has_perm("directory.change_supportgroup")
        return may_write and super().has_change_permission(request, obj)

    def get_urls(self):
        def view(function):
            return self.admin_site.admin_view(require_POST(function))

        name = "directory_duplicate"
        return [
            path("<int:pk>/pas-un-doublon/", view(self.dismiss_view), name=f"{name}_dismiss"),
            path("<int:pk>/reprendre/", view(self.reopen_view), name=f"{name}_reopen"),
            *super().get_urls(),
        ]

    def get_list_display(self, request):
        columns = super().get_list_display(request)
        return [*columns, "next_steps"] if self.has_change_permission(request) else columns

    def back_to_list(self):
        address = reverse("admin:directory_duplicate_changelist", current_app=self.admin_site.name)
        return HttpResponseRedirect(address)

    # Comparing and merging

    def change_view(self, request, object_id, form_url="", extra_context=None):
        duplicate = self.permitted(request, object_id, self.has_view_or_change_permission)
        may_change = self.has_change_permission(request, duplicate)
        form = MergeForm(Pair(duplicate.first, duplicate.second), request.POST or None)
        if request.method == "POST":
            if not may_change:
                raise PermissionDenied
            if form.is_valid() and (response := self.merge(request, duplicate, form)):
                return response
        return self.compare(request, duplicate, form, may_change)

    def merge(self, request, duplicate, form):
        """Back to the page, with the reason, where the two do not go together like this."""
        try:
            result = merge(duplicate, form.cleaned_data["kept"], form.choices, by=request.user)
        except ValidationError as error:
            for text in said_with_fields(error):
                form.add_error(None, text)
            return None
        groups = self.admin_site.get_model_admin(SupportGroup)
        for record in (result.kept, result.other):
            groups.log_change(request, record, _("Réunion : %s.") % result)
        duplicates.refresh_for(result.kept)
        text = _("« %(other)s » est réuni avec « %(kept)s », qui reste ; son adresse y mène.")
        words = {"other": result.other, "kept": result.kept}
        groups.tell_with_undo(request, text % words, result.batch)
        return groups.back_to_form(result.kept)

    def compare(self, request, duplicate, form, may_change):
        comparison = Comparison(form)
        rows = list(comparison.rows())
        groups = self.admin_site.get_model_admin(SupportGroup)
        kept = {radio.data["value"]: radio for radio in form["kept"]}
        is_open = duplicate.is_waiting and not (
            duplicate.first.is_ended or duplicate.second.is_ended
        )
        context = {
            **self.admin_site.each_context(request),
            "title": _("Comparer deux fiches"),
            "subtitle": None,
            "opts": self.opts,
            "media": self.media,
            "duplicate": duplicate,
            "form": form,
            "sides": [
                (
                    group,
                    groups.status_badge(group),
                    check_in_words(group),
                    groups.address("change", group),
                    kept[side],
                )
                for side, group in zip(SIDES, (duplicate.first, duplicate.second), strict=True)
            ],
            "different": [row for row in rows if row["differs"]],
            "same": [row for row in rows if not row["differs"]],
            "united": list(comparison.united()),
            "may_change": may_change,
            "may_merge": may_change and is_open,
            "dismiss_url": self.address("dismiss", duplicate),
            "reopen_url": self.address("reopen", duplicate),
        }
        return TemplateResponse(request, "admin/directory/compare.html", context)

    # Judging

    def dismiss_view(self, request, pk):
        duplicate = self.changeable(request, pk)
        if duplicate.is_waiting:
            duplicate.decide(State.DIFFERENT, request.user)
            self.log_change(request, duplicate, _("Pas un doublon."))
        text = _("« %(first)s » et « %(second)s » restent deux fiches : c’est retenu.")
        words = {"first": duplicate.first, "second": duplicate.second}
        self.message_user(request, text % words, messages.SUCCESS)
        return self.back_from_step(request, self.back_to_list())

    def reopen_view(self, request, pk):
        duplicate = self.changeable(request, pk)
        if duplicate.state == State.DIFFERENT:
            duplicate.reopen()
            self.log_change(request, duplicate, _("Remis à comparer."))
        return self.back_to_form(duplicate)

    # Columns

    @admin.display(description=_("fiches"))
    def pair(self, duplicate):
        return format_html("{}<br>{}", duplicate.first, duplicate.second)

    @admin.display(description=_("où"))
    def place(self, duplicate):
        towns = [group.municipality for group in (duplicate.first, duplicate.second)]
        names = dict.fromkeys(town.name for town in towns if town)
        return format_html_join(mark_safe("<br>"), "{}", ((name,) for name in names)) or "–"

    @admin.display(description=_("ressemblance"), ordering="score")
    def score_badge(self, duplicate):
        level = "strong" if duplicate.score >= duplicates.VERY_LIKELY_FROM else "fair"
        return format_html(
            '<span class="likeness likeness--{}">{} %</span>', level, duplicate.score
        )

    @admin.display(description=_("pourquoi"))
    def why(self, duplicate):
        return capfirst(duplicate.reasons_in_words)

    @admin.display(description=_("état"), ordering="state")
    def state_badge(self, duplicate):
        return format_html(
            '<span class="status status--{}">{}</span>',
            "review" if duplicate.is_waiting else "draft",
            duplicate.get_state_display(),
        )

    @admin.display(description=_("ensuite"))
    def next_steps(self, duplicate):
        """« Pas un doublon » is a button of the list's own form, which has the token."""
        if not duplicate.is_waiting:
            return ""
        return format_html(
            '<div class="desk__group"><a class="desk__button" href="{}">{}</a>'
            '<button class="desk__button" type="submit" formmethod="post" formaction="{}">{}'
            "</button></div>",
            self.address("change", duplicate),
            _("Comparer"),
            self.address("dismiss", duplicate),
            _("Pas un doublon"),
        )


def said_with_fields(error):
    """The messages of an error, each after the label of its field."""
    if not hasattr(error, "error_dict"):
        return error.messages
    return [
        f"{label_of(SupportGroup._meta.get_field(name))}\u00a0: {' '.join(texts)}"
        if name != "__all__"
        else " ".join(texts)
        for name, texts in error.message_dict.items()
    ]
