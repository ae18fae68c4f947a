"""« Importer » for lists beside the groups: a file is compared, shown, then written in one go.

Nothing is kept between the two pages: the second gets the table back with the first one's answer.
"""

import hashlib
import json

from django import forms
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db import OperationalError
from django.template.response import TemplateResponse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from ...editors.territory import may_edit
from ...exchange.lookup import Lookup
from ...exchange.planning import planned
from ...exchange.records.comparing import RecordPlan
from ...exchange.records.writing import write
from ...exchange.tables import LARGEST_FILE, Table, TableError, read_table
from ..base import Extra

CHANGED_MEANWHILE = _("Depuis votre lecture, l’annuaire a changé : relisez, puis confirmez.")
TRY_AGAIN = _("L’annuaire ne répondait plus : rien n’est écrit, confirmez dans un instant.")
# What a form may send back, beside the rest of the page.
LONGEST_TABLE = 1_500_000


class PlainFileForm(forms.Form):
    file = forms.FileField(
        label=_("Fichier"),
        help_text=_("CSV ou Excel (.xlsx), mille lignes au plus."),
        widget=forms.FileInput(attrs={"accept": ".csv,.txt,.tsv,.xlsx"}),
        error_messages={
            "required": _("Choisissez un fichier."),
            "empty": _("Ce fichier est vide."),
        },
    )

    def clean_file(self):
        file = self.cleaned_data["file"]
        if file.size > LARGEST_FILE:
            raise forms.ValidationError(_("Ce fichier est trop lourd. Coupez-le en deux."))
        return file


class PlainImportMixin:
    """`import_sheet` is the sheet of the model."""

    import_sheet = None

    def extra_urls(self):
        return [Extra("importer/", self.plain_import_view, "import", "import")]

    def list_context(self, request):
        return {"import_url": self.has_import_permission(request) and self.url_of("import")}

    def has_import_permission(self, request):
        return self.has_add_permission(request) or self.has_change_permission(request)

    def plain_import_view(self, request):
        if "table" in request.POST:
            return self._confirm_plain(request)
        form = PlainFileForm(request.POST or None, request.FILES or None)
        if form.is_valid():
            try:
                table = read_table(form.cleaned_data["file"].read(), self._sheet().column_of)
                plan = self._plain_plan(request, table)
            except TableError as error:
                form.add_error("file", str(error))
            else:
                return self._show_plain(request, plan, form.cleaned_data["file"].name[:120])
        return self._plain_page(request, form=form, columns=self._sheet().fields.values())

    def _sheet(self):
        return self.import_sheet(Lookup())

    def _plain_plan(self, request, table):
        may_publish = getattr(self, "has_publish_permission", self.has_change_permission)
        rights = planned.Rights(
            may_add=self.has_add_permission(request),
            may_change=lambda record: self.has_change_permission(request, record),
            may_publish=may_publish(request),
            visible=frozenset(),
            # Asked once it is written, see `stays`: a plain record says in other ways where it is.
            may_be_there=planned.anywhere,
        )
        return RecordPlan(self._sheet(), table, rights)

    def _show_plain(self, request, plan, file_name, problem=""):
        data = json.dumps(plan.table.as_json())
        if len(data) > LONGEST_TABLE:
            form = PlainFileForm()
            text = _("Ce fichier est trop lourd. Coupez-le en deux.")
            return self._plain_page(request, form=form, problem=text, columns=())
        return self._plain_page(
            request,
            plan=plan,
            table=data,
            seen=mark_of(plan),
            file_name=file_name,
            problem=problem,
        )

    def _confirm_plain(self, request):
        """What the editor saw is written, if the directory is as it was."""
        try:
            table = Table.from_json(json.loads(request.POST["table"]))
            plan = self._plain_plan(request, table)
        except (ValueError, TypeError, KeyError, IndexError, AttributeError, TableError):
            return self._plain_page(request, form=PlainFileForm(), columns=())
        file_name = request.POST.get("file_name", "")[:120]
        if request.POST.get("seen") != mark_of(plan):
            return self._show_plain(request, plan, file_name, CHANGED_MEANWHILE)
        has_history = hasattr(self, "undo_view")
        try:
            batch = write(
                plan,
                request.user,
                file_name,
                log=lambda record, text, is_new: (self.log_addition if is_new else self.log_change)(
                    request, record, text
                ),
                stays=lambda record: may_edit(request.user, record),
                with_history=has_history,
            )
        except ValidationError as error:
            return self._show_plain(request, plan, file_name, " ".join(error.messages))
        except OperationalError:
            return self._show_plain(request, plan, file_name, TRY_AGAIN)
        self._tell_plain(request, plan, batch if has_history and plan.to_write else None)
        return self.back_to_list()

    def _tell_plain(self, request, plan, batch):
        states = [row.state for row in plan.rows]
        added, changed = states.count(planned.NEW), states.count(planned.CHANGED)
        refused = states.count(planned.REFUSED)
        texts = [
            ngettext("%d fiche ajoutée", "%d fiches ajoutées", added) % added,
            ngettext("%d modifiée", "%d modifiées", changed) % changed,
            ngettext("%d ligne laissée de côté", "%d lignes laissées de côté", refused) % refused,
        ]
        text = _("Import terminé : %s.") % ", ".join(texts)
        if batch:
            self.tell_with_undo(request, text, self.url_of("undo", batch))
        else:
            self.message_user(request, text, messages.SUCCESS)

    def _plain_page(self, request, **context):
        context = {"plan": None, "form": None, "problem": "", "columns": ()} | context
        context |= {
            **self.admin_site.each_context(request),
            "title": _("Importer"),
            "opts": self.opts,
            "media": self.media,
        }
        return TemplateResponse(request, "admin/directory/plain_import.html", context)


def mark_of(plan):
    """Of all that the page shows."""
    return hashlib.sha256(json.dumps(plan.report()).encode()).hexdigest()
