"""Which record each row is about: by its identifier, its address, or what the editor decided."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _now

from ...models import SupportGroup
from ...text import fold
from ...upkeep.duplicates import CLOSE_NAME_FROM
from ..groups import CHUNK, GroupSheet, import_key_of
from .known import likeness
from .planned import DONE, IS_NEW, UNDECIDED


def key_of(row):
    return import_key_of(row.texts.get("source", ""), row.texts.get("identifier", ""))


def place_cells(row):
    return [row.texts.get(name, "") for name in GroupSheet.PLACE]


class Recognition:
    def __init__(self, sheet, known, rights, decisions, written):
        self.sheet = sheet
        self.lookup = sheet.lookup
        self.known = known
        self.rights = rights
        self.decisions = decisions
        self.written = written

    def recognise(self, rows):
        """Give each row its record, where it has one that this person may change."""
        pks = {row.line: self.written.get(row.line) or self._pk_of(row) for row in rows}
        records = self._records({pk for pk in pks.values() if pk in self.rights.visible})
        first_lines = {}
        for row in rows:
            pk = pks[row.line]
            if pk is None:
                continue
            row.record = records.get(pk)
            row.is_new = False
            row.name = row.name or getattr(row.record, "name", "")
            if row.line in self.written:
                row.state = DONE
                first_lines.setdefault(pk, row.line)
                continue
            if row.record is None or not self.rights.may_change(row.record):
                row.problems = [_now("Vous ne pouvez pas modifier cette fiche.")]
            elif self._is_another(row):
                self._ask_whether_same(row)
                continue
            elif pk in first_lines:
                row.problems = [_now("Même fiche que la ligne %d de ce fichier.") % first_lines[pk]]
            if row.problems:
                row.record = None
            else:
                first_lines[pk] = row.line

    def _is_another(self, row):
        """Known by its identifier, with another name and in another commune: numbers are reused."""
        if key_of(row) != row.record.import_key or self.decision(row) == str(row.record.pk):
            return False
        name, record = row.texts.get("name"), row.record
        names = [record.name, *record.former_names.splitlines()]
        if not name or any(likeness(name, known) >= CLOSE_NAME_FROM for known in names):
            return False
        try:
            town, _village, _code = self.lookup.where(*place_cells(row))
        except ValidationError:
            return False
        return town is not None and town.pk != record.municipality_id

    def _ask_whether_same(self, row):
        record = row.record
        row.is_new, row.record = True, None
        text = _now(
            "« %(name)s » a cet identifiant, mais un autre nom et une autre commune : est-ce la "
            "même fiche ?"
        )
        row.cautions.append(text % {"name": record.name})
        row.candidates, row.has_taken_key = [(record.pk, record.name)], True
        row.state = UNDECIDED

    def is_new_after_all(self, row):
        if self.decision(row) != IS_NEW:
            return False
        text = _now("L’identifiant reste celui de « %s ».")
        row.cautions[-1:] = [text % row.candidates[0][1]]
        row.candidates = []
        return True

    def _pk_of(self, row):
        """The record of a row: by its identity, or by what the editor decided."""
        decision = self.decision(row) or ""
        key = key_of(row)
        if key in self.known.by_key:
            return self._still_there(row, self.known.by_key[key])
        if not key and (pk := self.known.by_slug.get(row.texts.get("slug"))):
            return pk
        if decision.isdecimal() and int(decision) in self.known.label:
            return int(decision)
        return None

    def _still_there(self, row, pk):
        """A list from elsewhere does not know that we merged two; one that has the address of the
        page is our own, and means that page."""
        is_ours = self.known.by_slug.get(row.texts.get("slug")) == pk
        kept = pk if is_ours else self.known.kept(pk)
        if kept != pk:
            words = {"name": self.known.label[pk], "kept": self.known.label[kept]}
            text = _now("« %(name)s » a été réuni avec « %(kept)s » : la ligne va à celui-ci.")
            row.cautions.append(text % words)
        return kept

    def decision(self, row):
        return self.decisions.get(str(row.line))

    def _records(self, pks):
        groups = self.sheet.with_rows(SupportGroup.objects.order_by())
        groups = groups.prefetch_related("date_changes")
        pks = sorted(pks)
        records = {}
        for start in range(0, len(pks), CHUNK):
            records |= groups.in_bulk(pks[start : start + CHUNK])
        for record in records.values():
            # Else each would ask the database for its own.
            record.municipality = self.lookup.places.municipalities.get(record.municipality_id)
            record.locality = self.lookup.places.localities.get(record.locality_id)
            record.organisation = self.lookup.organisations.records.get(record.organisation_id)
        return records

    def look_for_twins(self, row, seen):
        if row.record.import_key and row.record.import_key in seen:
            row.problems.append(
                _now("Même identifiant que la ligne %d de ce fichier.")
                % seen[row.record.import_key]
            )
        same = (fold(row.name), row.record.municipality_id)
        for mark in filter(None, (row.record.import_key, same)):
            line = seen.setdefault(mark, row.line)
        if self.decision(row) == IS_NEW or row.problems:
            return
        pks = self.known.similar(row.name, row.record.municipality_id)
        row.candidates = [(pk, self.known.label[pk]) for pk in pks if pk in self.rights.visible]
        if len(pks) > len(row.candidates):
            row.candidates.append((None, _now("une fiche que vous ne pouvez pas modifier")))
        if line != row.line:
            row.candidates.append((None, _now("la ligne %d de ce fichier") % line))
