"""What the index knows of its rows, a fact an array: latitudes, numbers, beginnings of names.

Pages that look at many groups read these. Reading an object counts it, and that copies the memory
which workers share.
"""

import math

import numpy as np

# Bytes of a folded name by which it is found; bytes sort as their letters do.
BEGINNING = 24


def beginning_of(name):
    return name.encode()[:BEGINNING]


def latitude(row):
    return row.point[0] if row.point else math.nan


def longitude(row):
    return row.point[1] if row.point else math.nan


# By name: what an array holds, and how a row says it; no organisation and no municipality are 0.
COLUMNS = {
    "pks": (np.int64, lambda row: row.pk),
    "latitudes": (float, latitude),
    "longitudes": (float, longitude),
    "organisation_at": (np.int64, lambda row: row.organisation or 0),
    "municipality_at": (np.int64, lambda row: row.municipality or 0),
    "name_beginnings": (f"S{BEGINNING}", lambda row: beginning_of(row.sort_key)),
}


def no_columns():
    return {name: np.empty(0, kind) for name, (kind, _of_row) in COLUMNS.items()}


def columns_of(rows):
    """{name: array by position}."""
    return {
        name: np.array([of_row(row) for row in rows], kind)
        for name, (kind, of_row) in COLUMNS.items()
    }


def columns_with(before, rows, changed):
    """The columns of `rows`, which are those of `before` but at the positions `changed`."""
    columns = {}
    for name, (_kind, of_row) in COLUMNS.items():
        columns[name] = array = resized(before[name], len(rows))
        for position in changed:
            array[position] = of_row(rows[position])
    return columns


def resized(array, size):
    """A copy of `size`; what is new in it is not said."""
    return np.resize(array, size) if size else array[:0].copy()
