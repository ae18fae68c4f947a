"""Reads an XLSX in a process of its own: `python -m directory.exchange.sheets < file`.

A file of a few megabytes may unpack into more than the machine has, or keep a parser busy for
minutes. Here it meets limits of memory and of time, and what falls is this process. It knows
nothing of Django, and answers with the shown sheets as JSON.
"""

import json
import resource
import subprocess
import sys
import zipfile
from datetime import date, datetime, time
from io import BytesIO
from pathlib import Path

# A small file may unpack into a huge one.
LARGEST_UNPACKED = 100 * 1024 * 1024
# Of one part alone: the strings of all cells, or one sheet.
# Some sheets are laid out to their millionth line.
MOST_EMPTY_LINES = 50_000
MOST_COLUMNS = 200
MOST_CELLS = 500_000
MOST_SHEETS = 20
MEMORY = 1024 * 1024 * 1024
SECONDS = 30
UNREADABLE, TOO_LARGE = 3, 4
ROOT = Path(__file__).parents[2]


class UnreadableError(Exception):
    """It is no XLSX, or a damaged one."""


class TooLargeError(Exception):
    """Unpacked, it is more than we read."""


def read(data):
    """[{"title", "is_only", "is_hidden", "rows": [[line, texts, indexes of formulas, width], …]}]

    As shown; `width` is where a row ends that is wider than we read, else 0. Of a hidden sheet
    only how many lines it has: {…, "lines", "rows": []}; of one too many, its title and no number.
    """
    try:
        child = subprocess.run(  # noqa: S603
            [sys.executable, "-m", __name__],
            input=data,
            capture_output=True,
            timeout=SECONDS + 5,
            cwd=ROOT,
        )
    except subprocess.TimeoutExpired:
        raise TooLargeError from None
    if child.returncode == UNREADABLE:
        raise UnreadableError
    # Killed by a limit, or by one it found itself.
    if child.returncode:
        raise TooLargeError
    return json.loads(child.stdout)


# In the process -----------------------------------------------------------------------------


def main():
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    try:
        sheets = list(all_sheets(sys.stdin.buffer.read()))
    except (TooLargeError, MemoryError):
        sys.exit(TOO_LARGE)
    except Exception:
        # Whatever openpyxl, zipfile or the XML parser say of a damaged file.
        sys.exit(UNREADABLE)
    json.dump(sheets, sys.stdout)


def all_sheets(data):
    with zipfile.ZipFile(BytesIO(data)) as archive:
        if sum(part.file_size for part in archive.infolist()) > LARGEST_UNPACKED:
            raise TooLargeError
    from openpyxl import load_workbook

    # Formulas stay formulas: they are refused, never computed.
    book = load_workbook(BytesIO(data), read_only=True, data_only=False, keep_links=False)
    left = MOST_CELLS
    read = sorted(book.worksheets, key=is_hidden)[:MOST_SHEETS]
    for sheet in book.worksheets:
        if sheet not in read:
            yield {"title": sheet.title, "is_hidden": False, "lines": None, "rows": []}
            continue
        if is_hidden(sheet):
            lines = sum(1 for _row in rows_of(sheet))
            yield {"title": sheet.title, "is_hidden": True, "lines": lines, "rows": []}
            continue
        rows = []
        for row in rows_of(sheet):
            left -= sum(map(bool, row[1]))
            if left < 0:
                raise TooLargeError
            rows.append(row)
        yield {
            "title": sheet.title,
            "is_only": len(book.worksheets) == 1,
            "is_hidden": False,
            "lines": len(rows),
            "rows": rows,
        }


def is_hidden(sheet):
    return sheet.sheet_state != "visible"


def rows_of(sheet):
    sheet.reset_dimensions()
    last = 0
    for line, cells in enumerate(sheet.iter_rows(), start=1):
        if line - last > MOST_EMPTY_LINES:
            break
        width = width_beyond(cells)
        cells = cells[:MOST_COLUMNS]
        formulas = [i for i, cell in enumerate(cells) if cell.data_type in ("f", "e")]
        texts = ["" if i in formulas else text_of(cell.value) for i, cell in enumerate(cells)]
        if any(texts) or formulas or width:
            last = line
            yield [line, texts, formulas, width]


def width_beyond(cells):
    """How wide a row is that says something in a column that we do not read; else 0."""
    beyond = range(len(cells), MOST_COLUMNS, -1)
    return next((place for place in beyond if text_of(cells[place - 1].value)), 0)


def text_of(value):
    match value:
        case None:
            return ""
        case bool():
            return "oui" if value else "non"
        case float() if value.is_integer():
            return str(int(value))
        case datetime() if value.time() == time():
            return value.date().isoformat()
        case datetime():
            return value.isoformat(" ", "minutes")
        case date():
            return value.isoformat()
        case time():
            return value.strftime("%H:%M")
    return str(value)


if __name__ == "__main__":
    main()
