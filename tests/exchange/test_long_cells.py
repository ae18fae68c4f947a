"""No cell and no text takes long to read, whatever somebody puts into it."""

from contextlib import suppress
from time import process_time

import pytest
from django.core.exceptions import ValidationError

from directory.danger import hear
from directory.exchange import sheets
from directory.exchange.columns import MOST_ITEMS, is_too_long
from directory.exchange.groups import GroupSheet
from directory.exchange.lookup import Lookup
from directory.text import fold, readable
from tests.exchange.test_exchange import as_xlsx, dry_run, problems, right

pytestmark = pytest.mark.django_db

SECONDS = 1.5
PIECES = [
    "a", " ", "\t", "\u00a0", "1", "1 ", "1:", "1h", "10-", "-", "/", ".", ",", ";", "'", '"', "=",
    "&", "&a", "&#", "é", "Ã", "à ", "de ", "le ", "1er ", "et ", "lundi ", "lundi, ", "mardi-",
    "(", ")", "((", "[", "@", "a@", "a.", "www.", "http://", "tous les ", "du 1 au ", "€", "1€",
    "note : ", "01/", "2024-", "+32 ", "04", "semaines 1, ", "chaque mois ; ", "14h-", "_", "0,",
]  # fmt: skip


def texts(length):
    for piece in PIECES[::4]:
        yield f"{(piece * length)[: length - 1]}!"
    for first, second in zip(PIECES[::5], PIECES[::-5], strict=True):
        yield ((first * 20 + second) * length)[:length]


def assert_quick(read, length):
    for text in texts(length):
        start = process_time()
        # A refusal is as good as an answer, if it comes soon.
        with suppress(ValidationError):
            read(text)
        assert process_time() - start < SECONDS, repr(text[:20])


COLUMNS = {name: column for name, column in GroupSheet().fields.items() if not column.readonly}


@pytest.mark.parametrize("name", COLUMNS)
def test_a_long_cell_is_read_quickly(name):
    widget, lookup = COLUMNS[name].widget, Lookup()

    def read(text):
        # As the import does: what has too many pieces is not read.
        return is_too_long(text, widget) or widget.clean(text, lookup=lookup, cautions=[])

    assert_quick(read, widget.longest)


@pytest.mark.parametrize("cells", [("", "", "{}"), ("{}", "", ""), ("{}", "5000", "{}")])
def test_a_long_place_is_read_quickly(cells):
    lookup = Lookup()
    lookup.where("Namur", "5000", "")
    assert_quick(lambda text: lookup.where(*(cell.format(text) for cell in cells)), 500)


@pytest.mark.parametrize("read", [readable, fold, hear], ids=["readable", "fold", "danger"])
def test_a_long_text_is_read_quickly(read):
    assert_quick(read, 5_000)


# Limits -------------------------------------------------------------------------------------


def test_a_cell_that_is_too_long_is_refused_unread(desk):
    dry_run(desk, right(Nom="x" * 2001))
    assert "Nom : cette case est trop longue. Raccourcissez-la." in problems()


def test_a_list_of_too_many_pieces_is_refused_unread(desk):
    dry_run(desk, right(Publics="; ".join(["Adultes"] * (MOST_ITEMS + 1))))
    assert "trop longue" in problems()


def test_as_many_pieces_as_anybody_writes_are_read(desk):
    dry_run(desk, right(Publics="Adultes; Parents"))
    assert "trop longue" not in problems()


def test_a_file_of_too_many_cells_is_refused(monkeypatch):
    monkeypatch.setattr(sheets, "MOST_CELLS", 3)
    with pytest.raises(sheets.TooLargeError):
        list(sheets.all_sheets(as_xlsx(["a", "b"], ["c", "d"])))


def test_a_file_that_takes_more_memory_than_it_may_ends_its_own_process_only(monkeypatch):
    monkeypatch.setattr(sheets.subprocess, "run", lambda *args, **kwargs: Killed)
    with pytest.raises(sheets.TooLargeError):
        sheets.read(b"PK")


class Killed:
    returncode = -9


@pytest.mark.parametrize("data", [b"PK\x03\x04", b"", b"no zip", b"PK\x03\x04" + b"\0" * 1000])
def test_a_damaged_file_is_told_from_a_large_one(data):
    with pytest.raises(sheets.UnreadableError):
        sheets.read(data)
