"""Any list of listings as a spreadsheet, as it is filtered now: to read, count and work with.

Groups have their own (`exchange.py`), whose files also come back in.
"""

from django.db import models
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.text import capfirst, slugify
from django.utils.translation import gettext_lazy as _

from ...models.texts import OTHERS
from ..base import Extra
from ..spreadsheets import spreadsheet

ROWS_AT_ONCE = 500
# What only the software needs.
LEFT_OUT = {"id", "due_on", "late_on", "leaves_list_on", "translated_from", "translations"}


class PlainSheet:
    """The columns of a model: its fields, its lists, its translations, in the words of the form."""

    def __init__(self, model):
        self.fields = [field for field in model._meta.concrete_fields if field.name not in LEFT_OUT]
        self.lists = model._meta.many_to_many
        texts = getattr(model, "TRANSLATED", ())
        self.translations = [(name, language) for name in texts for language in OTHERS]
        self.model = model

    @property
    def headings(self):
        field_of = self.model._meta.get_field
        translated = [
            f"{capfirst(str(field_of(name).verbose_name))} [{language}]"
            for name, language in self.translations
        ]
        own = [capfirst(str(field.verbose_name)) for field in [*self.fields, *self.lists]]
        return own + translated

    def rows(self, records):
        """A row a record, in a fixed number of queries for each few hundred."""
        related = [field.name for field in self.fields if field.is_relation]
        records = records.select_related(*related)
        records = records.prefetch_related(*[field.name for field in self.lists])
        for record in records.iterator(chunk_size=ROWS_AT_ONCE):
            yield [
                *(self.text(record, field) for field in self.fields),
                *(
                    ", ".join(str(one) for one in getattr(record, field.name).all())
                    for field in self.lists
                ),
                *(
                    record.translations.get(language, {}).get(name, "")
                    for name, language in self.translations
                ),
            ]

    def text(self, record, field):
        value = getattr(record, field.name)
        if value is None or value == "":
            return ""
        if field.choices:
            return str(dict(field.flatchoices).get(value, value))
        if isinstance(value, bool):
            return str(_("oui") if value else _("non"))
        if isinstance(field, models.DateTimeField):
            return date_format(timezone.localtime(value), "Y-m-d H:i")
        return str(value)


class ExportMixin:
    def extra_urls(self):
        return [Extra("exporter.<str:kind>", self.export_view, "export", "view")]

    def list_context(self, request):
        return {"export": f"admin:{self.opts.app_label}_{self.opts.model_name}_export"}

    def export_view(self, request, kind):
        if (records := self.filtered(request)) is None:
            return self.back_to_list_with_error()
        title = str(self.opts.verbose_name_plural)
        sheet = PlainSheet(self.model)
        name = f"{slugify(title)}-interne-{timezone.localdate()}"
        return spreadsheet(kind, name, sheet.headings, sheet.rows(records), capfirst(title))
