"""The states of a record in words: what an editor reads of a change, or of two listings."""

from dataclasses import dataclass

from django.db import models
from django.utils.formats import date_format
from django.utils.html import strip_tags
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from ..meetings.rows import change_of
from ..meetings.words import change_in_words
from ..models import DateChange
from ..models.states import is_typed, lists_of, names_once, parts_of

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
        if model is DateChange:
            return change_in_words(change_of(row_of(model, part["fields"])), "fr")
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


def row_of(model, fields):
    """The row that these fields were kept of, unsaved."""
    known = {field.name: field for field in model._meta.concrete_fields}
    return model(
        **{name: known[name].to_python(value) for name, value in fields.items() if name in known}
    )


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
