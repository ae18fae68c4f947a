"""What a file of organisations, themes or helplines would change, row by row."""

from dataclasses import dataclass, field
from functools import cached_property

from django.core.exceptions import ValidationError
from django.db.models import Model
from django.utils.text import capfirst
from django.utils.translation import gettext as _now

from ...models import Helpline
from ...models.addresses import free_slug
from ...models.contact import dialled
from ...models.phones import read_phone
from ...text import fold
from ..columns import is_too_long, says_nothing
from ..planning.planned import ADDRESS_LEFT, CHANGED, NEW, REFUSED, UNCHANGED
from ..tables import TableError

MOST_ROWS = 1000


@dataclass
class RecordRow:
    """`lists` are {name: records} of other tables, `synonyms` {language: words} to add."""

    line: int
    texts: dict
    record: Model | None = None
    is_new: bool = True
    state: str = UNCHANGED
    changes: list = field(default_factory=list)
    problems: list = field(default_factory=list)
    cautions: list = field(default_factory=list)
    lists: dict = field(default_factory=dict)
    synonyms: dict = field(default_factory=dict)

    @property
    def name(self):
        return str(self.record) if self.record else ""

    def report(self):
        changes = [list(map(str, change)) for change in self.changes]
        return [self.line, self.name, self.state, changes, self.problems, self.cautions]


class RecordPlan:
    """`may_change(record)` and the rest are of who imports; see `planning.planned.Rights`."""

    def __init__(self, sheet, table, rights):
        if len(table.rows) > MOST_ROWS:
            text = _now("Ce fichier a plus de %d lignes. Coupez-le en plusieurs.")
            raise TableError(text % MOST_ROWS)
        self.sheet, self.table, self.rights = sheet, table, rights
        self.columns = self._columns()
        self.seen = {}
        self.rows = [self._row(row) for row in table.rows]

    def _columns(self):
        columns = {}
        for index, heading in enumerate(self.table.headings):
            name = self.sheet.column_of(heading) if heading else None
            if name in columns.values():
                text = _now("Deux colonnes veulent dire « %s » : gardez-en une.")
                raise TableError(text % self.sheet.heading(name))
            if name:
                columns[index] = name
        if not set(columns.values()) & set(self.sheet.identity):
            text = _now("Aucune colonne ne dit de quelle fiche il s’agit : ajoutez « %s ».")
            raise TableError(text % self.sheet.heading(self.sheet.needed[0]))
        return columns

    @property
    def ignored_headings(self):
        found = enumerate(self.table.headings)
        return [heading for index, heading in found if heading and index not in self.columns]

    @cached_property
    def _known(self):
        """{column: {folded word: the records that have it}}"""
        records = list(self.sheet.model._base_manager.order_by("pk"))
        known = {name: {} for name in self.sheet.identity}
        for record in records:
            for name in self.sheet.identity:
                if key := self.sheet.key_of(record, name):
                    known[name].setdefault(key, []).append(record)
        return known

    # A row -----------------------------------------------------------------------------------

    def _row(self, source):
        cells = {name: source.cells[index] for index, name in self.columns.items()}
        widgets = {name: self.sheet.fields[name].widget for name in cells}
        row = RecordRow(
            source.line,
            {
                name: "" if says_nothing(cell, widgets[name]) else cell
                for name, cell in cells.items()
            },
        )
        for index in source.formulas:
            if name := self.columns.get(index):
                self._tell(row, name, _now("cette case contient une formule ou une erreur."))
        try:
            self._recognise(row)
            self._read(row)
        except ValidationError as error:
            row.problems += error.messages
        if row.problems:
            row.state = REFUSED
        elif row.is_new:
            row.state = NEW
        elif row.changes:
            row.state = CHANGED
        return row

    def _tell(self, row, name, problem):
        words = {"heading": self.sheet.heading(name), "problem": problem}
        row.problems.append(_now("%(heading)s : %(problem)s") % words)

    def _recognise(self, row):
        row.record = self.sheet.model()
        for name in self.sheet.identity:
            found = self._known[name].get(fold(row.texts.get(name, "")), [])
            if len(found) > 1:
                text = _now("Plusieurs fiches s’appellent « %s » : donnez leur identifiant.")
                raise ValidationError(text % row.texts[name])
            if found:
                row.record, row.is_new = found[0], False
                break
        mark = row.record.pk or fold(row.texts.get(self.sheet.needed[0], ""))
        first = self.seen.setdefault(mark, row.line)
        if first != row.line:
            raise ValidationError(_now("Même fiche que la ligne %d de ce fichier.") % first)
        if row.is_new and not self.rights.may_add:
            raise ValidationError(_now("Vous ne pouvez pas ajouter de fiche."))
        if not row.is_new and not self.rights.may_change(row.record):
            raise ValidationError(_now("Vous ne pouvez pas modifier cette fiche."))

    def _read(self, row):
        for name, text in row.texts.items():
            if text and name not in self.sheet.place:
                self._read_cell(row, name, text)
        if any(row.texts.get(name) for name in self.sheet.place):
            self._read_place(row)
        if row.is_new:
            self._complete(row)
        if row.problems or not (row.is_new or row.changes):
            return
        if getattr(row.record, "is_public", False):
            if not self.rights.may_publish:
                text = _now("Fiche publiée : seule une personne qui peut publier la modifie.")
                raise ValidationError(text)
            row.cautions.append(_now("Fiche publiée : les visiteurs le verront tout de suite."))
        self._check(row)

    def _read_cell(self, row, name, text):
        column = self.sheet.fields[name]
        if is_too_long(text, column.widget):
            self._tell(row, name, _now("cette case est trop longue."))
            return
        try:
            value = column.widget.clean(text, lookup=self.sheet.lookup, cautions=row.cautions)
        except ValidationError as error:
            for message in error.messages:
                self._tell(row, name, message)
            return
        if name.startswith("synonyms_"):
            self._add_synonyms(row, name, value)
        elif isinstance(row.record, Helpline) and name == "phone":
            self._keep_number(row, value)
        elif column.is_related:
            self._change_list(row, name, value)
        elif not (name in self.sheet.identity and not row.is_new and name != self.sheet.needed[0]):
            self._change(row, name, value)

    def _change(self, row, name, value):
        attribute = self.sheet.fields[name].attribute
        before = getattr(row.record, attribute)
        is_same_word = name in self.sheet.identity and fold(value) == fold(before or "")
        if value == before or is_same_word:
            return
        if name == "phone" and (line := self.sheet.lookup.lines.get(dialled(value))):
            self._show_line(row, line)
            return
        setattr(row.record, attribute, value)
        if name == "phone" and (note := read_phone(row.texts[name]).note):
            row.record.phone_note = row.record.phone_note or note
        self._note(row, name, before, value)

    def _show_line(self, row, line):
        """As in a file of groups: the number of a line is written in one place."""
        if row.record.helpline_id == line.pk and not row.record.phone:
            return
        before, row.record.phone, row.record.helpline = row.record.helpline, "", line
        self._note(row, "helpline", before, line)
        text = _now("« %(number)s » est le numéro de « %(line)s » : la fiche y renvoie.")
        row.cautions.append(text % {"number": row.texts["phone"][:80], "line": line})

    def _change_list(self, row, name, records):
        attribute = self.sheet.fields[name].attribute
        before = [] if row.is_new else list(getattr(row.record, attribute).all())
        if {one.pk for one in before} != {one.pk for one in records}:
            row.lists[attribute] = records
            self._note(row, name, before, records)

    def _note(self, row, name, before, after):
        widget = self.sheet.fields[name].widget
        texts = [widget.render(one, lookup=self.sheet.lookup) for one in (before, after)]
        row.changes.append((self.sheet.heading(name), *texts))

    def _add_synonyms(self, row, name, words):
        """Words are added, never taken away: people may search by those that are there."""
        language = name.removeprefix("synonyms_")
        known = set()
        if not row.is_new:
            known = {fold(one.term) for one in row.record.synonyms.filter(language=language)}
        if new := [word for word in dict.fromkeys(words) if fold(word) not in known]:
            row.synonyms[language] = new
            row.changes.append((self.sheet.heading(name), "", "; ".join(new)))

    def _keep_number(self, row, number):
        """A wrong one may cost a life: typed twice, in the form, and by nothing else."""
        if row.is_new:
            text = _now("Numéro du fichier, à taper deux fois dans la fiche : %s") % number
            notes = [row.record.internal_note, text]
            row.record.internal_note = "\n".join(filter(None, notes))
            row.cautions.append(
                _now("Le numéro va dans la note interne : il se tape deux fois, dans la fiche.")
            )
        elif dialled(number) != row.record.dial:
            text = _now(
                "un import ne change pas le numéro d’une ligne (%(old)s). Changez-le dans sa "
                "fiche, où il est tapé deux fois, puis importez cette ligne."
            )
            self._tell(row, "phone", text % {"old": row.record.phone or "–"})

    def _read_place(self, row):
        """Commune and code are one fact."""
        town, code = (row.texts.get(name, "") for name in self.sheet.place)
        if not town and not row.is_new and row.record.municipality:
            town = row.record.municipality.name_fr
        try:
            municipality, _village, code = self.sheet.lookup.where(town, code, "")
        except ValidationError as error:
            for message in error.messages:
                self._tell(row, "municipality", message)
            return
        moves = not row.is_new and municipality != row.record.municipality
        for name, value in (("municipality", municipality), ("postal_code", code)):
            self._move(row, name, value)
        if moves and row.record.street and not row.texts.get("street"):
            self._move(row, "street", "")
            row.cautions.append(str(ADDRESS_LEFT))

    def _move(self, row, name, value):
        before = getattr(row.record, name)
        if before != value:
            setattr(row.record, name, value)
            row.changes.append((self.sheet.heading(name), str(before or ""), str(value or "")))

    def _complete(self, row):
        for name in self.sheet.needed:
            if not row.texts.get(name):
                self._tell(row, name, _now("à remplir."))
        if hasattr(row.record, "slug") and not row.record.slug:
            row.record.slug = free_slug(self.sheet.model, row.texts.get(self.sheet.needed[0], ""))
        if hasattr(row.record, "status"):
            row.record.status = row.record.Status.DRAFT

    def _check(self, row):
        """The model's own rules, in the words that the form has for them."""
        try:
            row.record.full_clean()
        except ValidationError as error:
            for name, messages in error.message_dict.items():
                for message in messages:
                    if name in self.sheet.fields:
                        self._tell(row, name, message)
                    elif name == "__all__":
                        row.problems.append(message)
                    else:
                        label = capfirst(str(row.record._meta.get_field(name).verbose_name))
                        row.problems.append(f"{label} : {message}")

    # Result ----------------------------------------------------------------------------------

    def report(self):
        return [row.report() for row in self.rows]

    @property
    def to_write(self):
        return [row for row in self.rows if row.state in (NEW, CHANGED)]
