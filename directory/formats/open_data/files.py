"""The files, written piece after piece: the first leaves before the database is asked."""

import csv
import json
from io import StringIO

from ...text import escape_formula
from .groups import GROUPS, ORGANISATIONS, point
from .services import LINES, NETWORKS, PLATFORMS, TERRITORIES
from .tables import SEPARATOR
from .words import AUDIENCES, THEMES

TABLES = (
    GROUPS,
    ORGANISATIONS,
    NETWORKS,
    TERRITORIES,
    PLATFORMS,
    LINES,
    THEMES,
    AUDIENCES,
)
LICENCE = "CC-BY-4.0"
LICENCE_URL = "https://creativecommons.org/licenses/by/4.0/"
CSV, JSON, GEOJSON = "text/csv; charset=utf-8", "application/json", "application/geo+json"
JSON_LD = "application/ld+json"


def as_json(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


# CSV ------------------------------------------------------------------------------------------


def csv_pieces(table, site):
    """RFC 4180 in UTF-8 without byte order mark; a cell never reads as a formula."""
    yield csv_text([[column.name for column in table.columns]])
    for records in table.parts():
        rows = (table.row(record, site).values() for record in records)
        yield csv_text([cell(value) for value in row] for row in rows)


def csv_text(rows):
    text = StringIO()
    csv.writer(text, lineterminator="\r\n").writerows(rows)
    return text.getvalue()


def cell(value):
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        holds_objects = any(isinstance(one, dict) for one in value)
        value = as_json(value) if holds_objects else SEPARATOR.join(value)
    return escape_formula(value) if isinstance(value, str) else value


# JSON -----------------------------------------------------------------------------------------


def json_pieces(table, site):
    """An object: whose licence, what is described where, and the list under the table's key."""
    head = {"license": LICENCE, "source": f"{site}/", "table": table.key}
    yield from listed_pieces(head, table.key, objects(table.parts(), table, site))


def objects(parts, table, site):
    for records in parts:
        yield [table.object(record, site) for record in records]


def listed_pieces(head, key, parts):
    yield f"{as_json(head)[:-1]},{as_json(key)}:["
    before = ""
    for some in parts:
        if some:
            yield before + ",\n".join(map(as_json, some))
            before = ",\n"
    yield "]}\n"


# GeoJSON --------------------------------------------------------------------------------------


def geojson_pieces(answer, site):
    """The groups that answer the filters of the list, where the map shows them (RFC 7946).

    Those without a point are counted, as are the services that orient, which the list sets apart.
    """
    index = answer.index
    located = [position for position in answer.positions if index.rows[position].point]
    head = {
        "type": "FeatureCollection",
        "license": LICENCE,
        "source": f"{site}/",
        "total": answer.count,
        "left_out": {
            "without_point": answer.count - len(located),
            "orientation": len(answer.orientation),
        },
    }
    parts = GROUPS.in_parts(index.pks_at(located))
    yield from listed_pieces(head, "features", features(parts, site))


def features(parts, site):
    for groups in parts:
        yield [feature(group, site) for group in groups if point(group)]


def feature(group, site):
    properties = GROUPS.object(group, site)
    del properties["longitude"], properties["latitude"]
    return {
        "type": "Feature",
        "id": properties["id"],
        "geometry": {"type": "Point", "coordinates": point(group)},
        "properties": properties,
    }
