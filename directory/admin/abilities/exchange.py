"""« Importer » and « Exporter »: a list of the admin as a spreadsheet, and back.

A file is read and compared first; nothing is written before the editor has seen what it changes.
"""

from functools import partial
from urllib.parse import urlencode

from django import forms
from django.contrib import messages
from django.db import IntegrityError, OperationalError
from django.http import HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from ...editors.territory import would_stay
from ...exchange import deciding, writing
from ...exchange.groups import GroupSheet
from ...exchange.planning import planned
from ...exchange.planning.headings import ColumnsError
from ...exchange.planning.plan import Plan
from ...exchange.tables import LARGEST_FILE, Table, TableError, read_table
from ...models import PendingImport, SupportGroup
from ...models.webaddresses import read_website
from ..base import Extra
from ..import_filter import PARAMETER
from ..import_review import Review, how_far
from ..spreadsheets import spreadsheet

# As many keys as an address may hold.
MOST_LISTED = 300
CHANGED_MEANWHILE = _("Depuis votre lecture, l’annuaire a changé : relisez, puis confirmez.")
OUT_OF_REACH = _(
    "Des groupes sont en dehors de vos régions et sont maintenant refusés : relisez, puis "
    "confirmez."
)
NOT_ANSWERING = _(
    "L’annuaire ne répondait plus : confirmez dans un instant, l’import continuera où il en est."
)


class FileForm(forms.Form):
    file = forms.FileField(
        label=_("Fichier"),
        help_text=_("CSV ou Excel (.xlsx), %d Mo au plus.") % (LARGEST_FILE // 2**20),
        widget=forms.FileInput(attrs={"accept": ".csv,.txt,.tsv,.xlsx"}),
        error_messages={
            "required": _("Choisissez un fichier."),
            "empty": _("Ce fichier est vide."),
        },
    )
    new_status = forms.ChoiceField(
        label=_("Les nouvelles fiches seront"),
        choices=[
            (SupportGroup.Status.REVIEW, _("à relire")),
            (SupportGroup.Status.DRAFT, _("en brouillon")),
        ],
        help_text=_("Un import ne publie jamais : quelqu’un relit d’abord."),
    )
    source_url = forms.CharField(
        label=_("Page d’où vient la liste"),
        help_text=_(
            "Pour les lignes qui n’en donnent pas. Sans source ni vérification, une fiche ne peut "
            "pas être publiée."
        ),
        required=False,
        max_length=500,
        widget=forms.TextInput(
            attrs={"class": "vTextField", "placeholder": "www.exemple.be", "inputmode": "url"}
        ),
    )
    empty_cells_erase = forms.BooleanField(
        label=_("Une case vide efface ce qui est dans la fiche"),
        help_text=_("Sinon, une case vide ne change rien."),
        required=False,
    )

    def read(self):
        """The table, or None and the reason under the field."""
        try:
            data = self.cleaned_data["file"].read()
            return read_table(data, GroupSheet().column_of, may_guess=True)
        except TableError as error:
            self.add_error("file", str(error))

    def clean_source_url(self):
        return read_website(self.cleaned_data["source_url"])

    def clean_file(self):
        file = self.cleaned_data["file"]
        if file.size > LARGEST_FILE:
            raise forms.ValidationError(
                _("Ce fichier est trop lourd : %d Mo au plus. Coupez-le en deux.")
                % (LARGEST_FILE // 2**20)
            )
        return file


class ExchangeMixin:
    """For the admin of support groups."""

    def extra_urls(self):
        return [
            Extra("exporter.<str:kind>", self.export_view, "export", "export"),
            Extra("importer/", self.import_view, "import", "import"),
            Extra("importer/colonnes/", self.columns_view, "import_columns", "import"),
            Extra("importer/modele.<str:kind>", self.model_view, "import_model", "import"),
            Extra("importer/<str:key>/", self.review_view, "import_review", "import"),
        ]

    # Permissions -----------------------------------------------------------------------------

    def has_export_permission(self, request):
        return self.has_view_permission(request)

    def has_import_permission(self, request):
        return self.has_add_permission(request) or self.has_change_permission(request)

    def import_rights(self, request):
        may_publish = getattr(self, "has_publish_permission", self.has_change_permission)
        return planned.Rights(
            may_add=self.has_add_permission(request),
            may_change=lambda record: self.has_change_permission(request, record),
            may_publish=may_publish(request),
            visible=self.in_territory(request),
            may_be_there=partial(would_stay, request.user, self.model),
        )

    def in_territory(self, request, pks=None):
        """The numbers of the records that this person works on."""
        rows = self.get_queryset(request)
        if pks is not None:
            rows = rows.filter(pk__in=pks)
        return frozenset(rows.order_by().values_list("pk", flat=True))

    def list_context(self, request):
        return {
            "may_export": self.has_export_permission(request),
            "may_import": self.has_import_permission(request),
        }

    # Export ----------------------------------------------------------------------------------

    def export_view(self, request, kind):
        """The list as it is filtered now; it holds addresses that groups hide from visitors."""
        if (groups := self.filtered(request)) is None:
            return self.back_to_list_with_error()
        sheet = GroupSheet()
        name = f"groupes-interne-{timezone.localdate()}"
        return spreadsheet(kind, name, sheet.headings, sheet.rows(groups))

    def model_view(self, request, kind):
        columns = GroupSheet().for_people
        headings = [str(column.column_name) for column in columns]
        return spreadsheet(kind, "modele", headings, [[column.example for column in columns]])

    def columns_view(self, request):
        columns = GroupSheet().for_people
        return self._page(request, "columns", _("Les colonnes d’un import"), columns=columns)

    # Import ----------------------------------------------------------------------------------

    def import_view(self, request):
        PendingImport.objects.expired().delete()
        form = FileForm(request.POST or None, request.FILES or None)
        if form.is_valid() and (pending := self._read(request, form)):
            if not pending.report:
                return HttpResponseRedirect(self.url_of("import_headings", pending.key))
            return self._to_review(pending)
        waiting = PendingImport.objects.open_to(request.user).only(
            "key", "file_name", "created_at", "written"
        )
        return self._page(request, "upload", _("Importer des groupes"), form=form, waiting=waiting)

    def _read(self, request, form):
        """Keep what the file says and would do, until the editor decides."""
        if (table := form.read()) is None:
            return None
        pending = PendingImport(
            user=request.user,
            file_name=form.cleaned_data["file"].name[:120],
            table=table.as_json(),
            options={name: form.cleaned_data[name] for name in ("new_status", "empty_cells_erase")},
        )
        pending.options |= deciding.remembered(table.headings)
        if source := form.cleaned_data["source_url"]:
            pending.options.setdefault("constants", {})["source_url"] = source
        try:
            self._compare(request, pending)
        except ColumnsError:
            # The editor says which is which, on the page that follows.
            pending.save()
        except TableError as error:
            form.add_error("file", str(error))
            return None
        return pending

    def review_of(self, request, pending):
        """Where somebody decides on rows that came another way than by a file."""
        self._compare(request, pending)
        return self.url_of("import_review", pending.key)

    def _plan(self, request, pending):
        return Plan(
            Table.from_json(pending.table),
            self.import_rights(request),
            planned.Options(**pending.options),
            pending.decisions,
            pending.written,
        )

    def _compare(self, request, pending):
        self._show(pending, self._plan(request, pending))

    def _show(self, pending, plan):
        pending.report = plan.report()
        pending.notes = {
            "ignored": plan.ignored_headings,
            "read": plan.informative_headings,
            "lines": plan.table.lines,
            "rows": len(plan.rows),
            "sheet": plan.table.sheet,
            **plan.table.unread,
            "unknown": [[kind, *found] for (kind, _folded), found in plan.unknown.items()],
            "fixable": sum(row.is_fixable for row in plan.rows),
        }
        # What is written is noted by the writing alone.
        shown = None if pending._state.adding else ["report", "notes", "decisions", "options"]
        pending.save(update_fields=shown)

    def review_view(self, request, key):
        pending = get_object_or_404(PendingImport.objects.open_to(request.user), key=key)
        if not pending.report and "give_up" not in request.POST:
            return HttpResponseRedirect(self.url_of("import_headings", pending.key))
        if request.method == "POST":
            moves = {"give_up": self._give_up, "confirm": self._confirm}
            for move, method in moves.items():
                if move in request.POST:
                    return method(request, pending)
            return self._decide(request, pending)
        review = Review(pending, request.GET)
        title = _("Vérifier l’import")
        more = {
            "words": self.words_to_decide(request, pending),
            "organisations": len(self.unknown_organisations(pending)),
        }
        return self._page(request, "review", title, pending=pending, review=review, **more)

    def _to_review(self, pending, **query):
        url = self.url_of("import_review", pending.key)
        return HttpResponseRedirect(f"{url}{'?' if query else ''}{urlencode(query)}")

    def _give_up(self, request, pending):
        pending.delete()
        text = _("Import abandonné : rien n’a changé.")
        if pending.written:
            text = _("Import abandonné. %s Le reste n’a pas changé.") % how_far(pending)
        self.message_user(request, text, messages.INFO)
        return self.back_to_list()

    def _decide(self, request, pending):
        """Keep what the editor chose for the rows that resemble a record."""
        if self.decide_for_all(request, pending):
            self._compare(request, pending)
            return self._to_review(pending)
        for_all = request.POST.get("all")
        for row in pending.report:
            offered = {planned.IS_NEW, *(str(pk) for pk, _name in row["candidates"] if pk)}
            choice = request.POST.get(f"row-{row['line']}")
            if for_all and row["state"] == planned.UNDECIDED:
                first = next((str(pk) for pk, _name in row["candidates"] if pk), None)
                choice = first if for_all == "same" else planned.IS_NEW
            if choice in offered:
                pending.decisions[str(row["line"])] = choice
        self._compare(request, pending)
        return self._to_review(pending)

    def _confirm(self, request, pending):
        """Write what the editor saw, if the directory still is as it was then."""
        plan = self._plan(request, pending)
        if not plan.agrees_with(pending.report):
            return self._look_again(request, pending, plan, CHANGED_MEANWHILE)
        refused = [row for row in pending.report if row["state"] == planned.REFUSED]
        if refused and "only_whole" in request.POST:
            text = _("Rien n’a été importé : des lignes sont refusées. Corrigez le fichier.")
            self.message_user(request, text, messages.ERROR)
            return self._to_review(pending)
        return self._write(request, pending, plan)

    def _write(self, request, pending, plan):
        work = writing.Writing(
            pending,
            plan,
            request.user,
            read=lambda: self._plan(request, pending),
            may_see=lambda pks: self.in_territory(request, pks),
        )
        try:
            work.write()
        except PendingImport.DoesNotExist:
            text = _("Cet import a été fini ou abandonné entre-temps.")
            self.message_user(request, text, messages.WARNING)
            return self.back_to_list()
        except writing.OutOfReachError as error:
            pending.decisions |= {str(line): planned.LEFT_OUT for line in error.lines}
            return self._look_again(request, pending, self._plan(request, pending), OUT_OF_REACH)
        except (writing.ChangedMeanwhileError, writing.OtherwiseNowError, IntegrityError):
            plan = self._plan(request, pending)
            return self._look_again(request, pending, plan, CHANGED_MEANWHILE)
        except OperationalError:
            self._say_how_far(request, pending, NOT_ANSWERING)
            return self._to_review(pending)
        pending.delete()
        self._tell_done(request, pending, work.plan)
        return self.back_to_list()

    def _look_again(self, request, pending, plan, text):
        self._show(pending, plan)
        self._say_how_far(request, pending, text)
        return self._to_review(pending)

    def _say_how_far(self, request, pending, text):
        self.message_user(request, f"{how_far(pending)} {text}", messages.WARNING)

    def _tell_done(self, request, pending, plan):
        was = [state for _pk, state in pending.written.values()]
        left = [row for row in plan.rows if row.state in (planned.REFUSED, planned.UNDECIDED)]
        added, changed = was.count(planned.NEW), was.count(planned.CHANGED)
        texts = [
            ngettext("%d fiche ajoutée", "%d fiches ajoutées", added) % added,
            ngettext("%d modifiée", "%d modifiées", changed) % changed,
            ngettext("%d ligne laissée de côté", "%d lignes laissées de côté", len(left))
            % len(left),
        ]
        text = _("Import terminé : %s.") % ", ".join(texts)
        whole = self._whole_file(pending, plan)
        if not (added or changed):
            self.message_user(request, format_html("{} {}", text, whole), messages.SUCCESS)
            return
        url = f"{self.url_of('changelist')}?{urlencode({PARAMETER: pending.batch})}"
        text = format_html('{} <a href="{}">{}</a>. {}', text, url, _("Voir cet import"), whole)
        self.tell_with_undo(request, text, self.url_of("undo", pending.batch))

    def _whole_file(self, pending, plan):
        """A link to all records of the file, with those that it left as they were."""
        same = [row.record.pk for row in plan.rows if row.state == planned.UNCHANGED]
        keys = [*same, *(pk for pk, _state in pending.written.values())]
        if not same or len(keys) > MOST_LISTED:
            return ""
        text = ngettext("Voir aussi %d inchangée", "Voir aussi %d inchangées", len(same))
        url = f"{self.url_of('changelist')}?id__in={','.join(map(str, keys))}"
        return format_html('<a href="{}">{}</a>.', url, text % len(same))

    # Pages -----------------------------------------------------------------------------------

    def _page(self, request, template, title, **context):
        context |= {
            **self.admin_site.each_context(request),
            "title": title,
            "opts": self.opts,
            "media": self.media,
        }
        return TemplateResponse(request, f"admin/directory/import_{template}.html", context)
