"""What a file would change, row by row, before anything is written."""

import re
from collections import defaultdict
from collections.abc import Callable
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import cached_property
from urllib.parse import urlsplit

from django.core.exceptions import ValidationError
from django.db.models import CheckConstraint
from django.utils.text import slugify
from django.utils.translation import gettext as _now

from ..meetings.rows import changes_of, limits_of, meetings_of
from ..meetings.school_holidays import community_of
from ..meetings.sentences import read
from ..models import DataVersion, FormerAddress, SupportGroup
from ..models.phones import read_phone
from ..models.webaddresses import read_website
from ..text import escape_formula, fold
from ..upkeep.duplicates import CLOSE_NAME_FROM, name_likeness
from .columns import FREE, is_too_long, says_nothing
from .groups import CHUNK, GroupSheet, import_key_of
from .lookup import Lookup, UnknownWordError
from .name_language import language_of_name
from .tables import TableError, as_read

NEW, CHANGED, UNCHANGED, REFUSED, UNDECIDED, DONE = (
    "new", "changed", "unchanged", "refused", "undecided", "done",
)  # fmt: skip
WRITTEN = (NEW, CHANGED)
MOST_CANDIDATES = 3
# The decision about a row that resembles a record, beside the record's own number.
IS_NEW = "new"
LEFT_OUT = "out"

LOOKS_LIKE_ADDRESS = re.compile(r"(?:https?://|www\.)\S+\Z", re.I)

# The database's rules as Python, so that a row is checked without asking the database. A rule that
# is not here is asked to the database.
RULES = {
    "supportgroup_helpline_number_in_one_place": lambda g: not (g.helpline_id and g.phone),
    "supportgroup_point_is_in_belgium": lambda g: (
        (g.latitude is None) == (g.longitude is None)
        and (g.latitude is None or (49.4 <= g.latitude <= 51.6 and 2.5 <= g.longitude <= 6.5))
    ),
    "supportgroup_free_has_no_price": lambda g: not (g.is_free and g.price_amount),
    "supportgroup_ages_in_order": lambda g: (
        g.min_age is None or g.max_age is None or g.min_age <= g.max_age
    ),
    "supportgroup_street_needs_municipality": lambda g: not g.street or bool(g.municipality_id),
}
# What no file can break: these columns are never imported, or their own validators say it.
OUT_OF_REACH = {
    "supportgroup_verified_means_when_and_how",
    "supportgroup_source_date_is_a_date",
    "supportgroup_status_is_known",
    "supportgroup_has_name_and_address",
    "supportgroup_pause_needs_the_status",
    "supportgroup_pause_begins_before_it_ends",
    "supportgroup_quality_is_out_of_100",
}


@dataclass(frozen=True)
class Rights:
    """What the person who imports may do; `visible` are the numbers of the records they may see."""

    may_add: bool
    # May this person change this record?
    may_change: Callable
    may_publish: bool
    visible: frozenset


class ColumnsError(TableError):
    """The editor has to say which column is which."""


@dataclass(frozen=True)
class Options:
    """`columns`: {index of a column of the file: name of ours, or ""}; `constants`: {name of ours:
    what all rows are}; `words`: see `Lookup`."""

    new_status: str = SupportGroup.Status.REVIEW
    empty_cells_erase: bool = False
    columns: dict = field(default_factory=dict)
    # What a new group must say.
    needed: tuple = GroupSheet.NEEDED
    constants: dict = field(default_factory=dict)
    words: dict = field(default_factory=dict)


@dataclass
class RowPlan:
    line: int
    texts: dict
    name: str = ""
    is_new: bool = True
    record: SupportGroup | None = None
    state: str = UNCHANGED
    # [(heading, before, after)]
    changes: list = field(default_factory=list)
    problems: list = field(default_factory=list)
    cautions: list = field(default_factory=list)
    # [(number of the record, what it is called)]
    candidates: list = field(default_factory=list)
    # Attributes to save, and the values that live in other tables.
    attributes: set = field(default_factory=set)
    related: dict = field(default_factory=dict)
    # Names of columns whose cell cannot be read, and cells that went to the internal note.
    bad_cells: list = field(default_factory=list)
    to_note: list = field(default_factory=list)
    # Its identifier is that of a record which does not look like it.
    has_taken_key: bool = False
    # How many of the problems are those of cells that may be left out.
    cell_problems: int = 0

    @property
    def is_fixable(self):
        only_cells = self.cell_problems == len(self.problems)
        return self.state == REFUSED and bool(self.bad_cells) and only_cells

    def report(self):
        """What the editor sees and agrees to."""
        return {
            "line": self.line,
            "name": self.name[:160],
            "state": self.state,
            "pk": self.record.pk if self.record and not self.is_new else None,
            "changes": [list(change) for change in self.changes],
            "problems": self.problems,
            "cautions": self.cautions,
            "candidates": [list(candidate) for candidate in self.candidates],
            "fixable": self.is_fixable,
        }


def likeness(name, known):
    return name_likeness(fold(name), fold(known))


class Known:
    """Enough of every group to recognise it, in two queries; `own` are those of this very file."""

    def __init__(self, own=frozenset()):
        self.own = own
        self.by_key, self.by_slug, self.label = {}, {}, {}
        self.by_town = defaultdict(list)
        fields = ("pk", "import_key", "slug", "name", "municipality_id")
        for pk, key, slug, name, town in SupportGroup.objects.order_by("pk").values_list(*fields):
            if key:
                self.by_key[key] = pk
            self.by_slug[slug] = pk
            self.label[pk] = name
            self.by_town[town].append((fold(name), pk))
        self.merged = SupportGroup.merged_into()

    def kept(self, pk):
        """The group that this one became part of in the end, or itself."""
        return self.merged.get(pk, pk)

    def similar(self, name, town):
        """The groups that may be this one, likeliest first."""
        wanted = fold(name)
        scores = [
            (name_likeness(wanted, known), pk)
            for known, pk in self.by_town.get(town, ())
            # Rows of one file resemble each other, and are still different groups.
            if pk not in self.own or known == wanted
        ]
        close = sorted((score, pk) for score, pk in scores if score >= CLOSE_NAME_FROM)
        return list(dict.fromkeys(self.kept(pk) for _score, pk in reversed(close)))[
            :MOST_CANDIDATES
        ]


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
        self.lookup = Lookup(self.options.words)
        # {(kind of list, folded word): [the word, in how many rows]}
        self.unknown = {}
        self.sheet = GroupSheet(self.lookup)
        self.columns = self._columns()
        self.known = Known(frozenset(self.written.values()))
        former = FormerAddress.objects.of_model(SupportGroup).values_list("slug", flat=True)
        self.taken_slugs = {*self.known.by_slug, *former}
        self.rows = [self._row(row) for row in table.rows]
        self._recognise()
        self._fill()

    # Columns ---------------------------------------------------------------------------------

    def _columns(self):
        """[(index, name)] of the columns that are understood."""
        columns = {}
        for index, heading in enumerate(self.table.headings):
            name = self._column_of(index, heading)
            if name in columns.values():
                raise ColumnsError(
                    _now("Deux colonnes veulent dire « %s » : gardez-en une.")
                    % self.sheet.heading(name)
                )
            if name:
                columns[index] = name
        self._ask_for_columns(set(columns.values()))
        return columns

    def _column_of(self, index, heading):
        chosen = self.options.columns.get(str(index))
        if chosen is not None:
            return chosen or None
        return self.sheet.column_of(heading) if heading else None

    def _ask_for_columns(self, names):
        """Without an identity every row is a new group, which needs some columns."""
        names = names | {name for name, text in self.options.constants.items() if text}
        missing = [name for name in self.options.needed if name not in names]
        if missing and not names & {"identifier", "slug"}:
            raise ColumnsError(
                _now(
                    "Il manque des colonnes : %s. Une liste de nouveaux groupes en a besoin ; "
                    "pour corriger des fiches existantes, gardez la colonne « Identifiant »."
                )
                % ", ".join(map(self.sheet.heading, missing))
            )

    @cached_property
    def ignored_headings(self):
        return [
            heading
            for index, heading in enumerate(self.table.headings)
            if heading and index not in self.columns
        ]

    @cached_property
    def informative_headings(self):
        """Those that an export has and an import does not read."""
        return [
            self.table.headings[index]
            for index, name in self.columns.items()
            if self.sheet.fields[name].readonly
        ]

    # Which record ----------------------------------------------------------------------------

    def _row(self, row):
        too_long = [
            name
            for index, name in self.columns.items()
            if is_too_long(row.cells[index], self.sheet.fields[name].widget)
        ]
        # What is too long is not read at all.
        texts = {
            name: "" if name in too_long or says_nothing(row.cells[index]) else row.cells[index]
            for index, name in self.columns.items()
        }
        for name, text in self.options.constants.items():
            texts[name] = texts.get(name) or text
        self._take_address_of_source(texts)
        if fold(texts.get("price_amount", "")) in FREE:
            texts["price_amount"] = ""
            texts["is_free"] = texts.get("is_free") or _now("oui")
        if fold(texts.get("is_free", "")) in FREE:
            texts["is_free"] = _now("oui")
        if not texts.get("meetings") and any(map(texts.get, self.sheet.ONE_MEETING)):
            texts["meetings"] = self.sheet.meetings_in(texts)
        plan = RowPlan(row.line, texts, name=texts.get("name", ""))
        for name in too_long:
            plan.problems.append(
                _now("%s : cette case est trop longue. Raccourcissez-la.")
                % self.sheet.heading(name)
            )
        for index in row.formulas:
            if name := self.columns.get(index):
                plan.problems.append(
                    _now(
                        "%s : cette case contient une formule ou une erreur. "
                        "Remplacez-la par sa valeur."
                    )
                    % self.sheet.heading(name)
                )
        return plan

    @staticmethod
    def _take_address_of_source(texts):
        """An address under « Source » is where the facts are from; its site names the source."""
        if not LOOKS_LIKE_ADDRESS.match(texts.get("source", "")):
            return
        with suppress(ValidationError):
            address = read_website(texts["source"])
            host = urlsplit(address).hostname.removeprefix("www.")
            texts["source"] = host.replace(".", "-")
            texts["source_url"] = texts.get("source_url") or address

    def _recognise(self):
        """Give each row its record, where it has one that this person may change."""
        pks = {row.line: self.written.get(row.line) or self._pk_of(row) for row in self.rows}
        records = self._records({pk for pk in pks.values() if pk in self.rights.visible})
        first_lines = {}
        for row in self.rows:
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
        if self._key(row) != row.record.import_key or self._decision(row) == str(row.record.pk):
            return False
        name, record = row.texts.get("name"), row.record
        names = [record.name, *record.former_names.splitlines()]
        if not name or any(likeness(name, known) >= CLOSE_NAME_FROM for known in names):
            return False
        try:
            town, _village, _code = self.lookup.where(*self._place_cells(row))
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

    def _is_new_after_all(self, row):
        if self._decision(row) != IS_NEW:
            return False
        text = _now("L’identifiant reste celui de « %s ».")
        row.cautions[-1:] = [text % row.candidates[0][1]]
        row.candidates = []
        return True

    def _place_cells(self, row):
        return [row.texts.get(name, "") for name in self.sheet.PLACE]

    def _pk_of(self, row):
        """The record of a row: by its identity, or by what the editor decided."""
        decision = self._decision(row) or ""
        key = self._key(row)
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

    def _decision(self, row):
        return self.decisions.get(str(row.line))

    @staticmethod
    def _key(row):
        return import_key_of(row.texts.get("source", ""), row.texts.get("identifier", ""))

    def _records(self, pks):
        groups = self.sheet.with_rows(SupportGroup.objects.order_by())
        pks = sorted(pks)
        records = {}
        for start in range(0, len(pks), CHUNK):
            records |= groups.in_bulk(pks[start : start + CHUNK])
        for record in records.values():
            # Else each would ask the database for its own.
            record.municipality = self.lookup.places.municipalities.get(record.municipality_id)
            record.locality = self.lookup.localities.get(record.locality_id)
        return records

    # What changes ----------------------------------------------------------------------------

    def _fill(self):
        seen = {}
        for row in self.rows:
            if row.state == DONE:
                continue
            if self._decision(row) == LEFT_OUT:
                row.problems.append(_now("Ce groupe est en dehors de vos régions."))
            if row.has_taken_key and not self._is_new_after_all(row):
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
            and (text or self.options.empty_cells_erase)
        }
        self._read_cells(row, changed, before)
        self._keep_key(row)
        if row.attributes or row.related:
            self._check(row)
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

    def _caution_about_read_only(self, row, before):
        for name in ("status", "slug"):
            text = row.texts.get(name)
            if text and fold(text) != fold(before[name]):
                row.cautions.append(
                    _now("%(heading)s : « %(text)s » n’est pas repris, un import ne la change pas.")
                    % {"heading": self.sheet.heading(name), "text": text[:80]}
                )

    def _keep_key(self, row):
        key = self._key(row)
        if key and not row.record.import_key and key not in self.known.by_key:
            self._change(row, "import_key", key, self.sheet.heading("identifier"), "", key)

    def _prepare(self, row, seen):
        """A new group, unless it resembles one that is known."""
        if not self.rights.may_add:
            row.problems.append(_now("Vous ne pouvez pas ajouter de fiche."))
        row.record = SupportGroup(
            status=self.options.new_status,
            address_visibility=SupportGroup.AddressVisibility.UNASKED,
            # It stays with the record that has it.
            import_key=None if row.has_taken_key else self._key(row),
        )
        filled = {name for name, text in row.texts.items() if text}
        for name in self.options.needed:
            if name not in filled:
                row.problems.append(_now("%s : à remplir.") % self.sheet.heading(name))
        self._read_cells(row, filled, {})
        self._infer_language(row)
        row.record.slug = self._free_slug(row)
        self._check(row)
        self._look_for_twins(row, seen)
        row.state = REFUSED if row.problems else UNDECIDED if row.candidates else NEW
        if row.state == NEW:
            self.taken_slugs.add(row.record.slug)

    def _infer_language(self, row):
        """Of its name, where the file does not say it."""
        if "name_language" in row.attributes or "name" not in row.attributes:
            return
        language = language_of_name(row.record.name, self._languages(row))
        if language != row.record.name_language:
            after = self.sheet.fields["name_language"].widget.render(language)
            heading = self.sheet.heading("name_language")
            self._change(row, "name_language", language, heading, "", after)

    def _look_for_twins(self, row, seen):
        if row.record.import_key and row.record.import_key in seen:
            row.problems.append(
                _now("Même identifiant que la ligne %d de ce fichier.")
                % seen[row.record.import_key]
            )
        same = (fold(row.name), row.record.municipality_id)
        for mark in filter(None, (row.record.import_key, same)):
            line = seen.setdefault(mark, row.line)
        if self._decision(row) == IS_NEW or row.problems:
            return
        pks = self.known.similar(row.name, row.record.municipality_id)
        row.candidates = [(pk, self.known.label[pk]) for pk in pks if pk in self.rights.visible]
        if len(pks) > len(row.candidates):
            row.candidates.append((None, _now("une fiche que vous ne pouvez pas modifier")))
        if line != row.line:
            row.candidates.append((None, _now("la ligne %d de ce fichier") % line))

    def _free_slug(self, row):
        longest = SupportGroup._meta.get_field("slug").max_length - 5
        wanted = slugify((row.texts.get("slug") or row.name).replace("’", " "))
        slug = base = wanted[:longest].strip("-") or "groupe"
        number = 1
        while slug in self.taken_slugs:
            number += 1
            slug = f"{base}-{number}"
        return slug

    # Cells -----------------------------------------------------------------------------------

    def _read_cells(self, row, names, before):
        for name, column in self.sheet.changeable.items():
            if name in names and name not in self.sheet.PLACE:
                self._try_cell(row, name, column, before.get(name, ""))
        if names & set(self.sheet.PLACE):
            self._try_place(row)
        if row.to_note:
            self._note(row)
        if "phone" in row.attributes:
            self._follow_phone(row)
        self._keep_themes_together(row)
        self._read_rhythm(row)

    def _read_rhythm(self, row):
        """Words that say when are read, where the file has no other column for it."""
        if "rhythm" not in row.attributes or "meetings" in row.related:
            return
        record = row.record
        community = community_of(record.municipality, self._languages(row))
        rules = read(record.rhythm, community=community).rules
        if not rules or changes_of(rules):
            return
        meetings = meetings_of(rules)
        before = self.sheet.text("meetings", record) if record.pk else ""
        after = self.sheet.fields["meetings"].widget.render(meetings)
        if after == before:
            return
        row.related["meetings"] = meetings
        row.changes.append((self.sheet.heading("meetings"), before, after))
        for name, value in limits_of(rules).items():
            if name not in row.attributes and value != getattr(record, name):
                widget = self.sheet.fields[name].widget
                old, new = widget.render(getattr(record, name)), widget.render(value)
                self._change(row, name, value, self.sheet.heading(name), old, new)

    def _languages(self, row):
        if "languages" in row.related:
            return [language.code for language in row.related["languages"]]
        return [one.code for one in row.record.languages.all()] if row.record.pk else []

    def _try_cell(self, row, name, column, before):
        try:
            self._read_cell(row, name, column, before)
        except ValidationError as error:
            self._bad_cell(row, name, [(self.sheet.heading(name), row.texts[name])], error)

    def _try_place(self, row):
        try:
            self._read_place(row)
        except ValidationError as error:
            cells = [(self.sheet.heading(name), row.texts.get(name)) for name in self.sheet.PLACE]
            self._bad_cell(row, "municipality", cells, error, _now("Lieu"))

    def _bad_cell(self, row, name, cells, error, heading=""):
        """A cell that cannot be read refuses its row, or goes to the note if the editor says so."""
        for one in error.error_list:
            if isinstance(one, UnknownWordError):
                self.unknown.setdefault((one.kind, fold(one.word)), [one.word, 0])[1] += 1
        may_leave = name not in self.sheet.NEEDED
        if may_leave and self.decisions.get(f"{row.line}-cells"):
            row.to_note += [(title, text) for title, text in cells if text]
            return
        if may_leave:
            row.bad_cells.append(name)
            row.cell_problems += len(error.messages)
        self._tell(row, heading or self.sheet.heading(name), error)

    def _note(self, row):
        """What could not be read is kept where the team reads it."""
        before = row.record.internal_note
        lines = [f"{heading} : {text}" for heading, text in row.to_note]
        after = "\n".join(filter(None, [before, *lines]))
        self._change(
            row, "internal_note", after, self.sheet.heading("internal_note"), before, after
        )
        headings = ", ".join(heading for heading, _text in row.to_note)
        row.cautions.append(_now("%s : dans la note interne, faute d’être compris.") % headings)

    def _follow_phone(self, row):
        """What stands behind the number is its note; a helpline is shown as the line it is."""
        record = row.record
        note = read_phone(row.texts["phone"]).note
        if note and not record.phone_note:
            heading = self.sheet.heading("phone_note")
            self._change(row, "phone_note", note, heading, "", note)
        if line := self.lookup.lines.get(record.dial):
            label = self.lookup.helplines.label(line.pk)
            record.phone, record.helpline = "", line
            row.attributes.add("helpline")
            row.changes = [one for one in row.changes if one[0] != self.sheet.heading("phone")]
            row.changes.append((self.sheet.heading("helpline"), "", label))
            row.cautions.append(
                _now("« %(number)s » est le numéro de « %(line)s » : la fiche y renvoie.")
                % {"number": row.texts["phone"][:80], "line": label}
            )

    @staticmethod
    @contextmanager
    def _told(row, heading):
        """A problem is said under the heading of its column."""
        try:
            yield
        except ValidationError as error:
            Plan._tell(row, heading, error)

    @staticmethod
    def _tell(row, heading, error):
        row.problems += [
            _now("%(heading)s : %(problem)s") % {"heading": heading, "problem": message}
            for message in error.messages
        ]

    def _read_cell(self, row, name, column, before):
        text = row.texts[name]
        cautions = []
        widget = column.widget
        value = widget.clean(text, lookup=self.lookup, cautions=cautions) if text else widget.empty
        row.cautions += cautions
        after = as_read(escape_formula(widget.render(value, lookup=self.lookup)))
        if after == before and row.record.pk:
            return
        if column.is_related:
            row.related[name] = value
            row.changes.append((self.sheet.heading(name), before, after))
        else:
            value = column.value_for(row.record, value)
            self._change(row, column.attribute, value, self.sheet.heading(name), before, after)

    def _change(self, row, attribute, value, heading, before, after):
        setattr(row.record, attribute, value)
        row.attributes.add(attribute)
        row.changes.append((heading, before, after))
        hidden = before != SupportGroup.AddressVisibility.PUBLIC
        if attribute == "address_visibility" and value == "public" and row.record.pk and hidden:
            row.cautions.append(_now("L’adresse, cachée jusqu’ici, sera montrée aux visiteurs."))

    def _read_place(self, row):
        record = row.record
        cells = self._place_cells(row)
        if record.pk and "municipality" not in row.texts:
            # A file that does not speak of the commune does not move anybody to another.
            cells[0] = self.sheet.municipality_of(record)
        municipality, locality, code = self.lookup.where(*cells)
        before = {name: self.sheet.text(name, record) for name in self.sheet.PLACE}
        stays = municipality and municipality.pk == record.municipality_id
        if not (stays and not locality and self._keeps_village(row)):
            record.locality = locality
        moves = record.pk and municipality and municipality.pk != record.municipality_id
        record.municipality, record.postal_code = municipality, code
        for name, old in before.items():
            if (new := self.sheet.text(name, record)) != old:
                row.attributes |= set(self.sheet.PLACE)
                row.changes.append((self.sheet.heading(name), old, new))

        if moves:
            self._leave_venue(row)

    def _leave_venue(self, row):
        """The street and the point of another commune, unless the file says them too."""
        left = [name for name in self.sheet.VENUE if not row.texts.get(name)]
        for name in left:
            if before := self.sheet.text(name, row.record):
                empty = self.sheet.fields[name].widget.empty
                self._change(row, name, empty, self.sheet.heading(name), before, "")
        if row.attributes & set(left):
            row.cautions.append(_now("La commune change : l’ancienne adresse est effacée."))

    def _keeps_village(self, row):
        return "locality" not in row.texts or not self.options.empty_cells_erase

    def _keep_themes_together(self, row):
        """The main theme is one of the themes; where the file does not say it, the first one."""
        if "main_theme" not in row.attributes and "themes" not in row.related:
            return
        record = row.record
        themes = row.related.get("themes")
        if themes is None:
            themes = list(record.themes.all()) if record.pk else []
        if record.main_theme_id in [theme.pk for theme in themes]:
            return
        if "main_theme" in row.attributes and record.main_theme_id:
            row.related["themes"] = [record.main_theme, *themes]
        elif themes:
            before = self.sheet.main_theme_of(record)
            after = self.lookup.themes.label(themes[0].pk)
            heading = self.sheet.heading("main_theme")
            self._change(row, "main_theme", themes[0], heading, before, after)

    def _check(self, row):
        """The model's own rules, without a query."""
        record = row.record
        unasked = [f.name for f in record._meta.fields if f.is_relation]
        if record.pk:
            unasked += [f.name for f in record._meta.fields if f.name not in row.attributes]
        try:
            record.clean_fields(exclude=unasked)
        except ValidationError as error:
            self._tell_fields(row, error)
        with self._told(row, _now("Fiche")):
            # Its status and its address are not imported: what is asked about them is for forms.
            record.clean_place(self._localities(record))
        with self._told(row, _now("Traductions")):
            record.clean_translations()
        with self._told(row, self.sheet.heading("phone")):
            record.clean_line(self.lookup.lines)
        for constraint in self._constraints(record):
            row.problems.append(str(constraint.violation_error_message))
        if "audiences" in row.related and not row.related["audiences"]:
            row.problems.append(_now("%s : à remplir.") % self.sheet.heading("audiences"))
        if not record.main_theme_id and (record.pk or "themes" in row.related):
            row.problems.append(_now("%s : à remplir.") % self.sheet.heading("main_theme"))

    def _localities(self, record):
        """Those that its place is compared with: of its own commune, all for a point."""
        if record.latitude is not None:
            return self.lookup.localities.values()
        return self.lookup.localities_of[record.municipality_id] if record.municipality_id else ()

    def _tell_fields(self, row, error):
        for name, messages in error.message_dict.items():
            missing = not getattr(row.record, name)
            if name == "slug" or (missing and name in self.sheet.NEEDED and not row.record.pk):
                continue
            label = SupportGroup._meta.get_field(name).verbose_name
            heading = self.sheet.heading(name) if name in self.sheet.fields else str(label)
            row.problems += [
                _now("%(heading)s : %(problem)s") % {"heading": heading, "problem": message}
                for message in messages
            ]

    def _constraints(self, record):
        """Those that the record breaks."""
        for constraint in record._meta.constraints:
            if constraint.name in OUT_OF_REACH or not isinstance(constraint, CheckConstraint):
                continue
            if rule := RULES.get(constraint.name):
                if not rule(record):
                    yield constraint
            else:
                try:
                    constraint.validate(SupportGroup, record)
                except ValidationError:
                    yield constraint

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
