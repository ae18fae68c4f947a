"""Spreadsheets as people have them: CSV from any program, or a sheet of an XLSX."""

import csv
import re
from dataclasses import dataclass, field
from io import StringIO
from tempfile import TemporaryFile

from django.utils.translation import gettext as _now
from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from ..text import escape_formula, readable, unescape_formula
from . import sheets

LARGEST_FILE = 5 * 1024 * 1024
MOST_ROWS = 10_000
MOST_COLUMNS = sheets.MOST_COLUMNS
# A title or a date may stand above the headings.
HEADINGS_WITHIN = 10
# A title has a cell or two.
FEWEST_HEADINGS = 3
DELIMITERS = ";,\t|"
# What tells one old alphabet from another; capitals would do for the small letters of the next.
_OURS = "éèêëàâùûüçôöîïœäßñ«»“”‘’–…€"
OUR_LETTERS = re.compile(f"(?<=[a-zA-Z])[{_OURS}]|[{_OURS}](?=[a-zA-Z])")
ZIP, OLD_EXCEL = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
# How files begin that people send and that are no table.
OTHER_KINDS = {
    ".ics": re.compile(r"\s*BEGIN:VCALENDAR", re.I),
    "JSON": re.compile(r"\s*[{\[]"),
    "XML": re.compile(r"\s*<"),
    "YAML": re.compile(r"(?:\s*(?:#.*|---|%YAML.*)\n)*\s*(?:- )?\w[\w -]*:(?:\s|$)"),
}
EXCEL_DELIMITER_LINE = re.compile(r"\Asep=.\r?\n")
# Excel's own way to keep « 0470… » from becoming a number.
QUOTED_BY_EXCEL = re.compile(r'\A="([^"]*)"\Z')
# What a formula without an answer leaves in a CSV.
ERROR = re.compile(r"#(?:N/A|REF!|VALUE!|DIV/0!|NAME\?|NUM!|NULL!|VALEUR!|NOM\?|NOMBRE!)", re.I)


class TableError(Exception):
    """The file cannot be read, in a sentence for the editor."""


class NoHeadingsError(TableError):
    """Nothing in it names a column: perhaps another sheet does."""


@dataclass
class Row:
    """`line` is the number that the spreadsheet program shows; `formulas` are column indexes,
    of formulas and of the errors that they leave; `width` is of a row wider than we read, else 0.
    """

    line: int
    cells: list
    formulas: list = field(default_factory=list)
    width: int = 0


@dataclass
class Table:
    """`lines` that are not empty, headings included; `sheet` is named where there are several.

    What is not read is known by name: lines `above` the headings, [number, words], other sheets,
    [title, how many lines if they were counted, is it hidden], and columns `beyond` the last that
    is read, [first, last].
    """

    headings: list
    rows: list
    lines: int = 0
    sheet: str = ""
    above: list = field(default_factory=list)
    others: list = field(default_factory=list)
    beyond: list = field(default_factory=list)

    def as_json(self):
        rows = [[row.line, row.cells, row.formulas] for row in self.rows]
        counts = {"lines": self.lines, "sheet": self.sheet}
        return {"headings": self.headings, "rows": rows, **counts, **self.unread}

    @property
    def unread(self):
        return {"above": self.above, "others": self.others, "beyond": self.beyond}

    @classmethod
    def from_json(cls, data):
        return cls(**data | {"rows": [Row(*row) for row in data["rows"]]})


# Reading -----------------------------------------------------------------------------------


def read_table(data, is_heading, may_guess=False):
    """The table in the bytes of a file; `is_heading(text)` knows the headings we understand.

    `may_guess`: where none of them is known, somebody will be asked which is which.
    """
    if len(data) > LARGEST_FILE:
        raise TableError(
            _now("Ce fichier pèse %(size)s Mo ; la limite est de %(limit)s Mo. Coupez-le en deux.")
            % {"size": round(len(data) / 2**20, 1), "limit": LARGEST_FILE // 2**20}
        )
    if data.startswith(OLD_EXCEL):
        raise TableError(
            _now("C’est un ancien fichier Excel (.xls). Enregistrez-le en .xlsx ou en CSV.")
        )
    if data.startswith(ZIP):
        return _read_xlsx(data, is_heading, may_guess)
    text = EXCEL_DELIMITER_LINE.sub("", _decode(data))
    try:
        table = _as_table(_csv_rows(text), is_heading, may_guess)
    except TableError as error:
        if reason := _other_kind(text):
            raise TableError(reason) from error
        raise
    table.lines = sum(bool(line.strip('\r\n;,\t "')) for line in StringIO(text, newline=None))
    return table


def _other_kind(text):
    """The reason, where the bytes are those of something else that we know."""
    kind = next((kind for kind, begins in OTHER_KINDS.items() if begins.match(text)), None)
    if kind == ".ics":
        return _now(
            "C’est un calendrier (.ics) ; un import lit un tableau, en CSV ou en Excel (.xlsx). "
            "Les dates s’écrivent dans la fiche du groupe, ou dans la colonne « Rencontres »."
        )
    text = _now(
        "Ce fichier semble être du %s ; un import lit un tableau : enregistrez-le en CSV ou en "
        "Excel (.xlsx)."
    )
    return kind and text % kind


def _as_table(lines, is_heading, may_guess=False):
    lines = filter(_is_filled, map(_as_read_row, lines))
    top = []
    for row in lines:
        top.append(row)
        if any(map(is_heading, row.cells)) or row.line > HEADINGS_WITHIN:
            break
    at = _place_of_headings(top, is_heading, may_guess)
    headings, rows = top[at].cells, top[at + 1 :]
    above = [[row.line, " · ".join(filter(None, row.cells))[:120]] for row in top[:at]]
    for row in lines:
        rows.append(row)
        if len(rows) > MOST_ROWS:
            raise TableError(
                _now("Ce fichier a plus de %d lignes. Coupez-le en plusieurs.") % MOST_ROWS
            )
    if not rows:
        raise TableError(_now("Ce fichier n’a que des titres de colonnes : aucune ligne à lire."))
    # Columns without a heading are named, too: nothing that they hold is dropped in silence.
    width = max(last_filled(row) for row in (top[at], *rows))
    headings = (headings + [""] * width)[:width]
    for row in rows:
        row.cells = (row.cells + [""] * width)[:width]
    beyond = []
    if widest := max(row.width for row in (*top, *rows)):
        beyond = [get_column_letter(MOST_COLUMNS + 1), get_column_letter(widest)]
    return Table(headings, rows, lines=len(above) + len(rows) + 1, above=above, beyond=beyond)


def _as_read_row(row):
    row.formulas += [i for i, cell in enumerate(row.cells) if ERROR.fullmatch(cell.strip())]
    row.cells = ["" if i in row.formulas else as_read(cell) for i, cell in enumerate(row.cells)]
    return row


def _is_filled(row):
    return any(row.cells) or bool(row.formulas) or bool(row.width)


def _place_of_headings(top, is_heading, may_guess):
    """Of the first row with a heading that we know; else of the first that looks like headings."""
    for place, row in enumerate(top):
        if any(map(is_heading, row.cells)):
            return place
    if may_guess:
        for place, row in enumerate(top[:-1]):
            if sum(map(bool, row.cells)) >= FEWEST_HEADINGS:
                return place
    raise NoHeadingsError(_no_headings([cell for row in top[:1] for cell in row.cells if cell][:8]))


def last_filled(row):
    """How many cells there are up to the last that says something."""
    filled = [index for index, cell in enumerate(row.cells, start=1) if cell]
    return max([*filled, *(index + 1 for index in row.formulas)], default=0)


def _no_headings(words):
    if not words:
        return _now("Ce fichier est vide.")
    return _now(
        "Aucun titre de colonne n’est reconnu. La première ligne dit : %(words)s. "
        "Partez du fichier modèle, ou renommez vos colonnes."
    ) % {"words": ", ".join(words)[:200]}


def as_read(cell):
    """What a cell says, without what programs put around it."""
    cell = readable(cell)
    if quoted := QUOTED_BY_EXCEL.match(cell.strip()):
        return quoted[1].strip()
    return unescape_formula(cell.strip(" \u00a0\u202f")).strip()


def _csv_rows(text):
    """The rows; a quotation mark that is not closed would make one cell of all that follows."""
    delimiter = _delimiter(text)
    # One row more: where it is not read as itself, a mark before it is still open.
    end = "\ue000"
    reader = csv.reader(StringIO(f"{text.rstrip()}\n{end}", newline=""), delimiter=delimiter)
    first_line, is_whole, width = 1, False, 0
    try:
        for number, cells in enumerate(reader, start=1):
            is_whole = cells == [end]
            if is_whole:
                break
            width = max(width, len(cells))
            if any(_holds_rows(cell, delimiter, width) for cell in cells):
                raise TableError(_open_quote(first_line))
            yield Row(number, cells[:MOST_COLUMNS], width=_width_beyond(cells))
            first_line = reader.line_num + 1
    except csv.Error as error:
        raise TableError(_now("Ce fichier CSV est abîmé et ne peut pas être lu.")) from error
    if not is_whole:
        raise TableError(_open_quote(first_line))


def _width_beyond(cells):
    beyond = range(len(cells), MOST_COLUMNS, -1)
    return next((place for place in beyond if cells[place - 1].strip()), 0)


def _holds_rows(cell, delimiter, width):
    """Whether one of its lines has as many delimiters as a row of the file."""
    lines = cell.splitlines()[1:]
    return width > 2 and any(line.count(delimiter) >= width - 1 for line in lines)


def _open_quote(line):
    return (
        _now(
            'Un guillemet (") n’est pas fermé à la ligne %d : tout ce qui suit serait lu comme une '
            "seule case. Corrigez cette ligne, ou enregistrez le fichier en .xlsx."
        )
        % line
    )


def _decode(data):
    unreadable = TableError(
        _now("Ce n’est ni un fichier CSV ni un fichier Excel (.xlsx) que nous pouvons lire.")
    )
    encodings = ["utf-8-sig", *old_encodings(data)]
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        encodings = ["utf-16"]
    elif b"\x00" in data:
        raise unreadable
    for encoding in encodings:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise unreadable


def old_encodings(data):
    """That of Windows, after those that make more letters of ours: a Mac’s, or that of DOS."""

    def letters(encoding):
        return len(OUR_LETTERS.findall(data.decode(encoding, "ignore")))

    better = [one for one in ("mac-roman", "cp850") if letters(one) > letters("cp1252")]
    return [*sorted(better, key=letters, reverse=True), "cp1252"]


def _delimiter(text):
    """The one that cuts the first lines into the most cells."""
    beginning = text[:20_000]

    def most_cells(delimiter):
        rows = csv.reader(StringIO(beginning, newline=""), delimiter=delimiter)
        widths = [len(row) for row, _number in zip(rows, range(HEADINGS_WITHIN), strict=False)]
        return widths[0] if len(widths) == 1 else max(widths, key=widths.count, default=0)

    return max(DELIMITERS, key=most_cells)


def _read_xlsx(data, is_heading, may_guess):
    """The first sheet that is shown and has headings that we know; a cover may stand before it."""
    try:
        found = sheets.read(data)
    except sheets.TooLargeError as error:
        raise TableError(_now("Ce fichier Excel est trop grand une fois ouvert.")) from error
    except sheets.UnreadableError as error:
        raise TableError(
            _now(
                "Ce fichier Excel ne peut pas être lu. Enregistrez-le à nouveau en .xlsx ou en CSV."
            )
        ) from error
    shown = [one for one in found if not one["is_hidden"]]
    unknown = []
    for guesses in (False, True) if may_guess else (False,):
        for sheet in shown:
            try:
                table = _as_table((Row(*row) for row in sheet["rows"]), is_heading, guesses)
            except NoHeadingsError as error:
                unknown.append(error)
            else:
                return _of_sheet(table, sheet, found)
    if not unknown:
        raise TableError(_now("Toutes les feuilles sont masquées."))
    if left := [sheet["title"] for sheet in found if sheet["lines"] is None]:
        text = _now("%(reason)s Feuilles de trop, non lues : %(titles)s.")
        raise TableError(text % {"reason": unknown[0], "titles": ", ".join(left)[:200]})
    raise unknown[0]


def _of_sheet(table, sheet, found):
    table.sheet = "" if sheet["is_only"] else sheet["title"]
    table.others = [
        [other["title"], other["lines"], other["is_hidden"]]
        for other in found
        if other is not sheet and other["lines"] != 0
    ]
    return table


# Writing -----------------------------------------------------------------------------------


class _Echo:
    """A file that gives back what is written."""

    def write(self, text):
        return text


def csv_lines(headings, rows):
    """A CSV, line by line, that Excel opens with its accents and columns in Belgium."""
    writer = csv.writer(_Echo(), delimiter=";", lineterminator="\r\n")
    yield "\ufeff" + writer.writerow(headings)
    for row in rows:
        yield writer.writerow(map(escape_formula, row))


def xlsx_file(headings, rows, title):
    """An open, temporary and nameless file; every cell is text."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet(title[:31])
    sheet.freeze_panes = "A2"
    for number, heading in enumerate(headings, start=1):
        sheet.column_dimensions[get_column_letter(number)].width = max(14, len(heading) + 3)
    sheet.append([_heading_cell(sheet, heading) for heading in headings])
    for row in rows:
        sheet.append([readable(escape_formula(cell)) or None for cell in row])
    file = TemporaryFile()  # noqa: SIM115 (the response closes it)
    book.save(file)
    file.seek(0)
    return file


def _heading_cell(sheet, text):
    cell = WriteOnlyCell(sheet, text)
    cell.font = Font(bold=True)
    cell.alignment = Alignment(vertical="top")
    return cell
