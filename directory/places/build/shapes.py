"""Cantons, clean and simple, and the areas that are a union of them."""

from collections import defaultdict

import shapely
from shapely.geometry import mapping

from ..geometry import inverse_lambert
from .checking import check

BOUNDARY_TOLERANCE = 500  # metres
SMALLEST_PART = 1e6  # m²: keeps the main part of Baarle-Hertog, drops its other enclaves


def check_coverage(polygons, what):
    polygons = list(polygons)
    check(all(map(shapely.is_valid, polygons)), f"{what}: invalid polygon")
    check(shapely.coverage_is_valid(polygons), f"{what}: neighbours do not share their borders")


def absorb_small_parts(cantons):
    """
    The same coverage without its tiny parts, so that no gap opens in it.

    A small exclave goes to the canton around it, or disappears when all around is abroad; a
    small hole is filled by the canton that has most of its border.
    """
    parts = []
    for code, (polygon, _) in cantons.items():
        pieces = sorted(shapely.get_parts(polygon), key=lambda piece: piece.area)
        parts += [(code, piece, piece is pieces[-1]) for piece in pieces]
    kept = [(code, piece) for code, piece, main in parts if main or piece.area >= SMALLEST_PART]
    small = [piece for _, piece, main in parts if not main and piece.area < SMALLEST_PART]

    def give(piece):
        tree = shapely.STRtree([other for _, other in kept])
        borders = [
            (shapely.intersection(piece.boundary, kept[index][1].boundary).length, index)
            for index in sorted(tree.query(piece, predicate="intersects"))
        ]
        length, index = max(borders, default=(0, None))
        if length:
            code, other = kept[index]
            kept[index] = (code, shapely.coverage_union(other, piece))

    for piece in small:
        give(piece)
    country = shapely.coverage_union_all([piece for _, piece in kept])
    for piece in shapely.get_parts(country):
        for ring in piece.interiors:
            hole = shapely.Polygon(ring)
            if hole.area < SMALLEST_PART:
                give(hole)

    pieces_of = defaultdict(list)
    for code, piece in kept:
        pieces_of[code].append(piece)
    clean = {code: shapely.coverage_union_all(pieces_of[code]) for code in cantons}
    check_coverage(clean.values(), "cantons without small parts")
    return {code: (polygon, cantons[code][1]) for code, polygon in clean.items()}


def simplify_cantons(cantons, tolerance):
    simple = shapely.coverage_simplify([polygon for polygon, _ in cantons.values()], tolerance)
    check_coverage(simple, f"cantons simplified to {tolerance} m")
    return {
        code: (polygon, members)
        for polygon, (code, (_, members)) in zip(simple, cantons.items(), strict=True)
    }


def build_boundaries(cantons, municipalities):
    """
    GeoJSON of every area that is a union of whole cantons, by code.

    All come from one simplification, so an arrondissement fits in its province and that one in
    its region.
    """
    degrees = {
        code: shapely.set_precision(
            shapely.transform(
                polygon, lambda metres: [inverse_lambert(*point)[::-1] for point in metres]
            ),
            1e-4,
            mode="pointwise",
        )
        for code, (polygon, _) in simplify_cantons(cantons, BOUNDARY_TOLERANCE).items()
    }
    check_coverage(degrees.values(), "cantons rounded to 4 decimals")

    areas_of = {row["code"]: set(row["areas"]) for row in municipalities}
    cantons_of, cut = defaultdict(list), set()
    for code, (_, members) in cantons.items():
        some, every = (
            combine(*(areas_of[member] for member in members))
            for combine in (set.union, set.intersection)
        )
        for area in some:
            cantons_of[area].append(degrees[code])
        cut |= some - every
    whole = {
        area: shapely.coverage_union_all(polygons)
        for area, polygons in sorted(cantons_of.items())
        if area not in cut
    }
    return {area: geojson(polygon) for area, polygon in whole.items()}


def geojson(polygon):
    """A MultiPolygon as RFC 7946 wants it, outer rings counterclockwise."""
    multi = shapely.MultiPolygon(list(shapely.get_parts(shapely.normalize(polygon))))
    multi = shapely.orient_polygons(multi)
    return {
        "type": "MultiPolygon",
        "coordinates": [
            [[[round(lon, 4), round(lat, 4)] for lon, lat in ring] for ring in part]
            for part in mapping(multi)["coordinates"]
        ],
    }
