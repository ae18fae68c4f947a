"""A table of open data: its columns, each with its words, and the records that fill it."""

import gc
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal

from ...models.identity import named

# Of a cell that holds several values.
SEPARATOR = ";"
RECORDS_A_TIME = 100
RECORDS_UNTIL_COLLECTED = 500


def identifier(record):
    """The same UUID in every file and at every request, whatever its name or address becomes."""
    own = getattr(record, "public_id", None)
    return str(own or named(record._meta.model_name, f"pk:{record.pk}"))


@dataclass(frozen=True)
class Column:
    """`read(record)` gives the value; `type` and `format` are those of Frictionless.

    `several`: a list, in a CSV joined with SEPARATOR; an « array » is a list of objects, in a CSV
    as JSON. `on_site`: a path, to complete.
    `points_at`: the column of another table where the value stands, « themes.slug ».
    """

    name: str
    title: str
    description: str
    read: Callable
    type: str = "string"
    format: str = "default"
    several: bool = False
    on_site: bool = False
    required: bool = False
    points_at: str = ""

    def value(self, record, site):
        value = self.read(record)
        return f"{site}{value}" if self.on_site else plain(value)


@dataclass(frozen=True)
class Table:
    """`records()` gives the queryset, `nested` what only the JSON has: lists of objects.

    `name` is the file's, `key` is the machine's word. `complete(records)` adds to some of them what
    the columns read and the database does not have.
    """

    name: str
    key: str
    title: str
    description: str
    columns: tuple
    records: Callable
    nested: dict = field(default_factory=dict)
    complete: Callable = tuple

    def row(self, record, site):
        return {column.name: column.value(record, site) for column in self.columns}

    def object(self, record, site):
        """The row as JSON has it."""
        nested = {name: read(record) for name, read in self.nested.items()}
        return self.row(record, site) | nested

    def parts(self):
        """All records, some at a time, in the order of the table."""
        return self.in_parts(list(self.records().values_list("pk", flat=True)))

    def in_parts(self, pks):
        """The records of these keys, some at a time: a file never holds all of them in memory."""
        for start in range(0, len(pks), RECORDS_A_TIME):
            some = pks[start : start + RECORDS_A_TIME]
            found = self.found(some)
            yield [found[pk] for pk in some if pk in found]
            # Records and their lists point at each other: left to itself, Python frees those of a
            # whole file late, and at once.
            found = None
            if (start + RECORDS_A_TIME) % RECORDS_UNTIL_COLLECTED == 0:
                gc.collect()

    def found(self, pks):
        """{key: record} of those of these keys that may be read."""
        found = self.records().in_bulk(pks)
        self.complete(found.values())
        return found


def plain(value):
    """What JSON can say; nothing where nothing is known."""
    if isinstance(value, list | tuple):
        return [plain(one) for one in value]
    if isinstance(value, dict):
        return {name: plain(one) for name, one in value.items()}
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%dT%H:%M:%SZ")
    if isinstance(value, time):
        return value.strftime("%H:%M")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return float(value)
    if isinstance(value, bool | int | float) or value is None:
        return value
    return str(value)
