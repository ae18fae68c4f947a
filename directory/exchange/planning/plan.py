"""What a file would change, row by row, before anything is written."""

import re
from functools import cached_property

from django.utils.text import slugify
from django.utils.translation import gettext as _now
from openpyxl.utils import get_column_letter

from ...models import DataVersion, FormerAddress, SupportGroup
from ...text import escape_formula, fold
from ..groups import GroupSheet
from ..lookup import Lookup
from ..name_language import language_of_name
from ..tables import as_read
from .cells import Cells
from .checking import Checking
from .headings import understood_columns
from .known import Known
from .planned import CHANGED, DONE, LEFT_OUT, NEW, REFUSED, UNDECIDED, WRITTEN, Options
from .recognising import Recognition, key_of
from .texts import planned_row

LOST_LETTER = "\ufffd"
# What a bad byte reads as, in a file of Windows; in names of our languages they are hardly seen.
DOUBTFUL = re.compile("[ÿþÞðÐýÝ¤¦ƒ]")


def _out_of_reach():
    return _now("Ce groupe est en dehors de vos régions.")


class Plan:
    """The rows of a table, compared with the directory.

    `written` is {line: [key of the record, what it was]} of those that are in it, see `writing`.
    """

    def __init__(self, table, rights, options=None, decisions=None, written=None):
        self.version = DataVersion.latest()
        self.table = table
        self.rights = rights
        self.options = options or Options()
        self.decisions = decisions or {}
        self.written = {int(line): pk for line, (pk, _state) in (written or {}).items()}
        self.sheet = GroupSheet(Lookup(self.options.words))
        self.columns = understood_columns(table, self.sheet, self.options)
        self.known = Known(frozenset(self.written.values()))
        self.recognition = Recognition(self.sheet, self.known, rights, self.decisions, self.written)
        self.cells = Cells(self.sheet, self.options, self.decisions)
        self.checking = Checking(self.sheet)
        former = FormerAddress.objects.of_model(SupportGroup).values_list("slug", flat=True)
        self.taken_slugs = {*self.known.by_slug, *former}
        self.rows = [planned_row(row, self.columns, self.sheet, self.options) for row in table.rows]
        self.recognition.recognise(self.rows)
        self._fill()

    @property
    def unknown(self):
        """{(kind of list, folded word): [the word, in how many rows]}"""
        return self.cells.unknown

    @cached_property
    def ignored_headings(self):
        """Those of the columns that hold something and are not read, whether named or not."""
        ignored = [
            heading or _now("colonne %s, sans titre") % get_column_letter(index + 1)
            for index, heading in enumerate(self.table.headings)
            if index not in self.columns and (heading or self._holds_something(index))
        ]
        read = {name: index for index, name in self.columns.items()}
        if "source" in read and "identifier" not in read and not self._gives_an_address():
            heading = self.table.headings[read["source"]]
            ignored.append(_now("%s (elle ne sert qu’avec un identifiant)") % heading)
        return ignored

    def _holds_something(self, index):
        return any(row.cells[index] or index in row.formulas for row in self.table.rows)

    def _gives_an_address(self):
        """Whether « Source » says where the facts are from, in every row that has it."""
        said = [row.texts for row in self.rows if row.texts.get("source")]
        return all(texts.get("source_url") for texts in said)

    @cached_property
    def informative_headings(self):
        """Those that an export has and an import does not read."""
        return [
            self.table.headings[index]
            for index, name in self.columns.items()
            if self.sheet.fields[name].readonly
        ]

    # What changes ----------------------------------------------------------------------------

    def _caution_about_lost_letters(self, row):
        """A program of before put a sign in the place of a letter that it did not know."""
        lost = [name for name, text in row.texts.items() if LOST_LETTER in text]
        if lost:
            headings = ", ".join(self.sheet.heading(name) for name in lost)
            row.cautions.append(_now("%s : des lettres se sont perdues (« � »).") % headings)
        for name, text in row.texts.items():
            if found := DOUBTFUL.search(text):
                row.cautions.append(
                    _now("%(heading)s : « %(sign)s » est-il bien une lettre de ce texte ?")
                    % {"heading": self.sheet.heading(name), "sign": found[0]}
                )

    def _fill(self):
        seen = {}
        for row in self.rows:
            if row.state == DONE:
                continue
            self._caution_about_lost_letters(row)
            if self.recognition.decision(row) == LEFT_OUT:
                row.problems.append(_out_of_reach())
            if row.has_taken_key and not self.recognition.is_new_after_all(row):
                continue
            if row.is_new:
                self._prepare(row, seen)
            elif row.record:
                self._compare(row)
            else:
                row.state = REFUSED

    def _compare(self, row):
        """A cell that reads like the record changes nothing, however it is written."""
        before = {
            name: as_read(escape_formula(self.sheet.text(name, row.record)))
            for name in row.texts
            if name in self.sheet.exported
        }
        self._caution_about_read_only(row, before)
        changed = {
            name
            for name, text in row.texts.items()
            if name in self.sheet.changeable
            and text != before[name]
            and not (name in row.given and before[name])
            and (text or self.options.empty_cells_erase)
        }
        self.cells.read(row, changed, before)
        self._keep_key(row)
        if row.attributes or row.related:
            self.checking.check(row)
            self._check_reach(row)
            if row.record.is_public and not self.rights.may_publish:
                row.problems.append(
                    _now("Fiche publiée : seule une personne qui peut publier la modifie.")
                )
        if row.problems:
            row.state = REFUSED
        elif row.attributes or row.related:
            row.state = CHANGED
            if row.record.is_public:
                row.cautions.append(_now("Fiche publiée : les visiteurs le verront tout de suite."))

    def _check_reach(self, row):
        """Whoever works on some regions brings nothing into others."""
        if row.problems:
            # Where it would be cannot be read yet.
            return
        served = row.related.get("regions_served")
        if served is None:
            served = row.record.regions_served.all() if row.record.pk else ()
        where = {"municipality": row.record.municipality, "regions_served": served}
        if not self.rights.may_be_there(where, row.record):
            row.problems.append(_out_of_reach())

    def _caution_about_read_only(self, row, before):
        for name in ("status", "slug"):
            text = row.texts.get(name)
            if text and fold(text) != fold(before[name]):
                row.cautions.append(
                    _now("%(heading)s : « %(text)s » n’est pas repris, un import ne la change pas.")
                    % {"heading": self.sheet.heading(name), "text": text[:80]}
                )

    def _keep_key(self, row):
        key = key_of(row)
        if key and not row.record.import_key and key not in self.known.by_key:
            row.change("import_key", key, self.sheet.heading("identifier"), "", key)

    def _prepare(self, row, seen):
        """A new group, unless it resembles one that is known."""
        if not self.rights.may_add:
            row.problems.append(_now("Vous ne pouvez pas ajouter de fiche."))
        row.record = SupportGroup(
            status=self.options.new_status,
            address_visibility=SupportGroup.AddressVisibility.UNASKED,
            # It stays with the record that has it.
            import_key=None if row.has_taken_key else key_of(row),
        )
        filled = {name for name, text in row.texts.items() if text}
        for name in self.options.needed:
            if name not in filled:
                row.problems.append(_now("%s : à remplir.") % self.sheet.heading(name))
        self.cells.read(row, filled, {})
        self._infer_language(row)
        row.record.slug = self._free_slug(row)
        self.checking.check(row)
        self._check_reach(row)
        self.recognition.look_for_twins(row, seen)
        row.state = REFUSED if row.problems else UNDECIDED if row.candidates else NEW
        if row.state == NEW:
            self.taken_slugs.add(row.record.slug)

    def _infer_language(self, row):
        """Of its name, where the file does not say it."""
        if "name_language" in row.attributes or "name" not in row.attributes:
            return
        language = language_of_name(row.record.name, self.cells.languages(row))
        if language != row.record.name_language:
            after = self.sheet.fields["name_language"].widget.render(language)
            heading = self.sheet.heading("name_language")
            row.change("name_language", language, heading, "", after)

    def _free_slug(self, row):
        longest = SupportGroup._meta.get_field("slug").max_length - 5
        wanted = slugify((row.texts.get("slug") or row.name).replace("’", " "))
        slug = base = wanted[:longest].strip("-") or "groupe"
        number = 1
        while slug in self.taken_slugs:
            number += 1
            slug = f"{base}-{number}"
        return slug

    # Result ----------------------------------------------------------------------------------

    def report(self):
        return [row.report() for row in self.rows]

    def agrees_with(self, report):
        """Whether the rows not written yet are as in a report that an editor saw."""
        return self._waiting(self.report()) == self._waiting(report)

    def still_does(self, report):
        """Whether what this report was going to write is still what it was."""
        agreed = [row for row in self._waiting(report) if row["state"] in WRITTEN]
        now = {row["line"]: row for row in self.report()}
        return all(now.get(row["line"]) == row for row in agreed)

    def _waiting(self, report):
        return [row for row in report if row["line"] not in self.written]

    @property
    def to_write(self):
        return [row for row in self.rows if row.state in WRITTEN]
