"""The pages of an import on which an editor decides once for all its rows."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from ...exchange import deciding
from ...exchange.groups import GroupSheet
from ...exchange.lookup import Lookup
from ...exchange.planning.headings import ColumnsError
from ...exchange.tables import Table
from ...models import Organisation, PendingImport, ThemeSynonym
from ...models.history import Change, record_state
from ...text import fold
from ..base import Extra


class ImportDecisionsMixin:
    """For the admin of support groups, beside `ExchangeMixin`."""

    def extra_urls(self):
        path = "importer/<str:key>/titres/"
        return [Extra(path, self.headings_view, "import_headings", "import")]

    # Which column is which -------------------------------------------------------------------

    def headings_view(self, request, key):
        pending = get_object_or_404(PendingImport.objects.open_to(request.user), key=key)
        table, sheet = Table.from_json(pending.table), GroupSheet()
        problem = ""
        if request.method == "POST":
            columns, constants = self._chosen_columns(request, table, sheet)
            pending.options |= {"columns": columns, "constants": constants}
            try:
                self._compare(request, pending)
            except ColumnsError as error:
                problem = str(error)
            else:
                deciding.remember(table.headings, columns, constants)
                return self._to_review(pending)
        elif not pending.report:
            try:
                self._plan(request, pending)
            except ColumnsError as error:
                problem = str(error)
        context = self._columns_context(pending, table, sheet)
        title = _("Quelle colonne est laquelle ?")
        return self._page(request, "headings", title, pending=pending, problem=problem, **context)

    def _chosen_columns(self, request, table, sheet):
        columns, constants = {}, {}
        for index in range(len(table.headings)):
            chosen = request.POST.get(f"column-{index}", "")
            columns[str(index)] = chosen if chosen in sheet.fields else ""
        for name in deciding.FOR_ALL:
            if text := request.POST.get(f"all-{name}", "").strip():
                constants[name] = text[:200]
        return columns, constants

    def _columns_context(self, pending, table, sheet):
        choices = [
            (name, sheet.heading(name))
            for name, column in sheet.fields.items()
            if not column.readonly
        ]
        chosen = pending.options.get("columns", {})
        columns = []
        for index, heading in enumerate(table.headings):
            known = sheet.column_of(heading) if heading else None
            now = chosen.get(str(index), known or "")
            if heading or deciding.samples(table, index):
                columns.append((index, heading, deciding.samples(table, index), now))
        constants = pending.options.get("constants", {})
        needed = [(name, sheet.heading(name), constants.get(name, "")) for name in deciding.FOR_ALL]
        return {"columns": columns, "choices": choices, "needed": needed}

    # What a word means, what becomes of a cell -----------------------------------------------

    def decide_for_all(self, request, pending):
        """One of the buttons that settle many rows; whether there was one."""
        moves = {
            "leave_cells": self._leave_cells,
            "make_organisations": self._make_organisations,
            "words": self._take_words,
        }
        for name, move in moves.items():
            if name in request.POST:
                move(request, pending)
                return True
        return False

    def _leave_cells(self, request, pending):
        fixable = [row["line"] for row in pending.report if row.get("fixable")]
        pending.decisions |= {f"{line}-cells": "1" for line in fixable}

    def _make_organisations(self, request, pending):
        admin = self.admin_site.get_model_admin(Organisation)
        if not admin.has_add_permission(request):
            raise PermissionDenied
        made = deciding.create_organisations(self.unknown_organisations(pending))
        for organisation in made:
            record_state(organisation, kind=Change.Kind.ADDED, by=request.user)
            admin.log_addition(request, organisation, _("Créée par un import."))
        text = ngettext("%d organisation créée.", "%d organisations créées.", len(made))
        self.message_user(request, text % len(made), messages.SUCCESS)

    @staticmethod
    def unknown_organisations(pending):
        unknown = pending.notes.get("unknown", [])
        return [word for kind, word, _rows in unknown if kind == "organisations"]

    def _take_words(self, request, pending):
        lookup = Lookup()
        may_teach = request.user.has_perm(f"{ThemeSynonym._meta.app_label}.add_themesynonym")
        words = pending.options.setdefault("words", {})
        for number, (kind, word, _rows) in enumerate(pending.notes.get("unknown", [])):
            typed = request.POST.get(f"word-{number}", "")
            if typed not in dict(deciding.choices_for(kind, lookup)):
                continue
            value = deciding.value_of(kind, typed)
            words.setdefault(kind, {})[fold(word)] = value
            if may_teach and kind in deciding.TAUGHT and request.POST.get(f"teach-{number}"):
                deciding.teach(kind, word, value, lookup)

    def words_to_decide(self, request, pending):
        """[(number, what it is, the word, in how many rows, choices, may it be taught)]."""
        lookup = Lookup()
        may_teach = request.user.has_perm("directory.add_themesynonym")
        return [
            (
                number,
                deciding.KINDS.get(kind, ""),
                word,
                rows,
                deciding.choices_for(kind, lookup),
                may_teach and kind in deciding.TAUGHT,
            )
            for number, (kind, word, rows) in enumerate(pending.notes.get("unknown", []))
            if kind in deciding.KINDS or kind in deciding.CHOICES
        ]
