"""« Doublons possibles »: the queue of pairs to compare, and the page that merges two listings."""

from django import forms
from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models import Q
from django.template.response import TemplateResponse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import mark_safe
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from ..editors.territory import staying
from ..models import Duplicate, Helpline, SupportGroup
from ..models.duplicates import COMPARED
from ..models.states import lists_of, parts_of, state_of
from ..upkeep import duplicates
from ..upkeep.merging import (
    BOTH,
    FIRST,
    SECOND,
    SIDES,
    UNITED,
    Pair,
    fields_to_choose,
    merge,
    merges_of,
)
from .abilities.verification import check_in_words
from .base import EditorAdmin, Extra, accent_blind, words_typed
from .states import StateReader, label_of

State = Duplicate.State


class MergeForm(forms.Form):
    """Which of the two is kept, and from which side each field comes."""

    def __init__(self, pair, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.pair = pair
        sides = [(FIRST, _("première")), (SECOND, _("seconde"))]
        self._add("kept", _("Fiche à garder"), sides, pair.proposed_kept)
        proposals = pair.proposals()
        for field in fields_to_choose(pair.model):
            self._add(f"from_{field.name}", label_of(field), sides, proposals[field.name])
        united = [(BOTH, _("les deux")), *sides]
        for field in several_of(pair.model):
            self._add(f"from_{field.name}", several_label(field), united, proposals[field.name])

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


def several_of(model):
    """What may come from both sides: lists, and parts such as meetings."""
    return [*lists_of(model), *parts_of(model)]


def several_label(field):
    """« Langues », « Rencontres régulières »."""
    if field.auto_created:
        return capfirst(field.related_model._meta.verbose_name_plural)
    return label_of(field)


class Comparison:
    """Two listings field by field, each value as an editor reads it."""

    def __init__(self, form):
        self.form = form
        self.model = form.pair.model
        self.states = [state_of(form.pair.side(side)) for side in SIDES]
        self.reader = StateReader(self.model, self.states)

    def rows(self):
        """(label, lines of the first, of the second, {side: button}, whether they differ)."""
        for field in fields_to_choose(self.model):
            values = [state["fields"][field.name] for state in self.states]
            lines = [self.reader.lines(field, value) for value in values]
            yield from self._row(field.name, label_of(field), lines, values)
        for field in lists_of(self.model):
            values = [state["lists"][field.name] for state in self.states]
            lines = [self.reader.listed(field, value) for value in values]
            yield from self._row(field.name, label_of(field), lines, values)
        for field in parts_of(self.model):
            parts = [state["parts"][field.name] for state in self.states]
            lines = [self.reader.part_lines(field, part) for part in parts]
            values = [sorted(str(part["fields"]) for part in side) for side in parts]
            yield from self._row(field.name, several_label(field), lines, values)

    def united(self):
        """What both bring along, without a choice."""
        names = {field.name for field in self.model._meta.concrete_fields}
        for name in sorted(UNITED & names - {"may_ask"}):
            field = self.model._meta.get_field(name)
            lines = [self.reader.lines(field, state["fields"][name]) for state in self.states]
            if any(lines):
                yield label_of(field), *lines

    def _row(self, name, label, lines, values):
        if not any(lines):
            return
        buttons = {radio.data["value"]: radio for radio in self.form[f"from_{name}"]}
        first, second = values
        yield {
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


class KindFilter(admin.SimpleListFilter):
    title = _("sorte de fiche")
    parameter_name = "sorte"

    def lookups(self, request, model_admin):
        return [(model._meta.model_name, model._meta.verbose_name_plural) for model in COMPARED]

    def queryset(self, request, queryset):
        chosen = [model for model in COMPARED if model._meta.model_name == self.value()]
        return queryset.of_model(chosen[0]) if chosen else queryset


@admin.register(Duplicate)
class DuplicateAdmin(EditorAdmin):
    list_display = ["pair", "kind", "place", "score_badge", "why", "found_on", "state_badge"]
    list_filter = [DuplicateStateFilter, KindFilter]
    # For the box: `get_search_results` looks into the tables of the listings.
    search_fields = ["name"]
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
        """For whoever writes such listings; without a pair, such listings are groups."""
        model = obj.model if obj else COMPARED[0]
        may_write = request.user.has_perm(f"directory.change_{model._meta.model_name}")
        return may_write and super().has_change_permission(request, obj)

    def get_queryset(self, request):
        return super().get_queryset(request).with_listings()

    def get_search_results(self, request, queryset, search_term):
        """The names of the listings are in their own tables."""
        for word in words_typed(search_term):
            queryset = queryset.named(Q(name__iregex=accent_blind(word)))
        return queryset, False

    def extra_urls(self):
        return [
            Extra("<int:pk>/pas-un-doublon/", self.dismiss_view, "dismiss", "change", True),
            Extra("<int:pk>/reprendre/", self.reopen_view, "reopen", "change", True),
        ]

    def get_list_display(self, request):
        columns = super().get_list_display(request)
        return [*columns, "next_steps"] if self.has_change_permission(request) else columns

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
        kept_side = form.cleaned_data["kept"]
        try:
            with staying(request.user, duplicate.first, duplicate.second):
                result = merge(duplicate, kept_side, form.choices, by=request.user)
        except ValidationError as error:
            for text in said_with_fields(duplicate.model, error):
                form.add_error(None, text)
            return None
        listings = self.admin_site.get_model_admin(duplicate.model)
        for record in (result.kept, result.other):
            listings.log_change(request, record, _("Réunion : %s.") % result)
        duplicates.refresh_for(result.kept)
        if duplicate.model is Helpline:
            text = _("« %(other)s » est réuni avec « %(kept)s », qui reste.")
        else:
            text = _("« %(other)s » est réuni avec « %(kept)s », qui reste ; son adresse y mène.")
        words = {"other": result.other, "kept": result.kept}
        listings.tell_with_undo(request, text % words, listings.url_of("undo", result.batch))
        return listings.back_to_form(result.kept)

    def compare(self, request, duplicate, form, may_change):
        comparison = Comparison(form)
        rows = list(comparison.rows())
        listings = self.admin_site.get_model_admin(duplicate.model)
        kept = {radio.data["value"]: radio for radio in form["kept"]}
        result = None
        if duplicate.state == State.MERGED:
            result = merges_of(duplicate.first).filter(pk__in=merges_of(duplicate.second)).first()
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
                    listing,
                    listings.status_badge(listing),
                    check_in_words(listing),
                    listings.url_of("change", listing),
                    kept[side],
                )
                for side, listing in zip(SIDES, (duplicate.first, duplicate.second), strict=True)
            ],
            "different": [row for row in rows if row["differs"]],
            "same": [row for row in rows if not row["differs"]],
            "united": list(comparison.united()),
            # Helplines have no page of their own.
            "is_helpline": duplicate.model is Helpline,
            "hides_addresses": duplicate.model is SupportGroup,
            "may_change": may_change,
            "may_merge": may_change and is_open,
            "dismiss_url": self.url_of("dismiss", duplicate),
            "reopen_url": self.url_of("reopen", duplicate),
            "undo_url": listings.undo_url(request, result) if result else "",
        }
        return TemplateResponse(request, "admin/directory/compare.html", context)

    # Judging

    def dismiss_view(self, request, duplicate):
        if duplicate.decide(State.DIFFERENT, request.user):
            self.log_change(request, duplicate, _("Pas un doublon."))
        text = _("« %(first)s » et « %(second)s » restent deux fiches : c’est retenu.")
        words = {"first": duplicate.first, "second": duplicate.second}
        self.message_user(request, text % words, messages.SUCCESS)
        return self.back_from_step(request, self.back_to_list())

    def reopen_view(self, request, duplicate):
        if duplicate.state == State.DIFFERENT and duplicate.reopen():
            self.log_change(request, duplicate, _("Remis à comparer."))
        return self.back_to_form(duplicate)

    # Columns

    @admin.display(description=_("fiches"))
    def pair(self, duplicate):
        return format_html("{}<br>{}", duplicate.first, duplicate.second)

    @admin.display(description=_("sorte de fiche"))
    def kind(self, duplicate):
        return capfirst(duplicate.model._meta.verbose_name)

    @admin.display(description=_("où"))
    def place(self, duplicate):
        both = (duplicate.first, duplicate.second)
        towns = [getattr(listing, "municipality", None) for listing in both]
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
            self.url_of("change", duplicate),
            _("Comparer"),
            self.url_of("dismiss", duplicate),
            _("Pas un doublon"),
        )


def said_with_fields(model, error):
    """The messages of an error, each after the label of its field."""
    if not hasattr(error, "error_dict"):
        return error.messages
    return [
        f"{label_of(model._meta.get_field(name))}\u00a0: {' '.join(texts)}"
        if name != "__all__"
        else " ".join(texts)
        for name, texts in error.message_dict.items()
    ]
