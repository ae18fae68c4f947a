"""The map: cells of the municipalities on a grid of whole numbers, and the arcs between them."""

import math
from collections import defaultdict
from itertools import combinations, pairwise

import shapely
from shapely.geometry import mapping

from ..geometry import Grid, lambert
from .checking import check
from .shapes import SMALLEST_PART, absorb_small_parts, check_coverage, simplify_cantons

GRID_WIDTH = 4000
CELL_TOLERANCE = 250  # metres
# Municipalities whose main point is not in their own cell; an exception, to be looked at.
OUTSIDE_THEIR_CELL = frozenset()


def grid_of(cantons):
    left, bottom, right, top = shapely.total_bounds([polygon for polygon, _ in cantons.values()])
    scale = round(float(GRID_WIDTH / (right - left)), 10)
    height = round(float(top - bottom) * scale)
    return Grid(round(float(left), 1), round(float(top), 1), scale, GRID_WIDTH, height)


def canton_sites(members, points_of):
    """Grid point to municipality, for every locality of a canton's municipalities."""
    return {point: code for code in reversed(members) for point in points_of[code]}


def cutting_lines(polygon, sites):
    """Where the nearest locality changes from one municipality to another."""
    area = shapely.box(*polygon.buffer(GRID_WIDTH / 10).bounds)
    pieces = shapely.voronoi_polygons(shapely.MultiPoint(list(sites)), extend_to=area)
    pieces_of = defaultdict(list)
    tree = shapely.STRtree(shapely.get_parts(pieces))
    for point, code in sites.items():
        (index,) = tree.query(shapely.Point(point), predicate="within")
        pieces_of[code].append(tree.geometries[index])
    territories = [shapely.union_all(pieces_of[code]) for code in sorted(pieces_of)]
    lines = [
        shapely.intersection(one.boundary, other.boundary)
        for one, other in combinations(territories, 2)
    ]
    return shapely.intersection(shapely.union_all(lines), polygon)


def build_faces(cantons, grid, localities, municipalities):
    """
    The map cut in faces on the integer grid: (polygon, municipality, canton).

    A canton of one municipality is one face; the others are cut.
    """
    points_of = defaultdict(list)
    for _, _, code, latitude, longitude in localities:
        points_of[code].append(grid.exact(*lambert(latitude, longitude)))
    for row in municipalities:
        points_of[row["code"]].append(grid.exact(*lambert(row["lat"], row["lon"])))

    polygons, sites_of, linework = {}, {}, []
    for canton, (polygon, members) in cantons.items():
        polygons[canton] = shapely.transform(
            polygon, lambda metres: [grid.exact(*point) for point in metres]
        )
        linework.append(polygons[canton].boundary)
        if len(members) > 1:
            sites_of[canton] = canton_sites(members, points_of)
            linework.append(cutting_lines(polygons[canton], sites_of[canton]))

    noded = shapely.union_all(linework, grid_size=1)
    tree = shapely.STRtree(list(polygons.values()))
    codes = list(polygons)
    faces = []
    for face in shapely.get_parts(shapely.polygonize(shapely.get_parts(noded))):
        inside = face.representative_point()
        found = sorted(tree.query(inside, predicate="intersects"))
        if not found:
            continue  # an enclave of a neighbouring country
        canton = codes[found[0]]
        members = cantons[canton][1]
        if len(members) == 1:
            municipality = members[0]
        else:
            municipality = min(
                (inside.distance(shapely.Point(point)), code)
                for point, code in sites_of[canton].items()
            )[1]
        faces.append((face, municipality, canton))
    return faces


def tidy(faces, smallest):
    """
    The faces without stray bits: those smaller than that which touch nothing of their own.

    What borders only on other countries goes (the old Vennbahn track). What is wholly inland was
    cut off by the outline of its canton, and goes to the neighbour in the same canton that it
    shares most of its border with. The rest stays: Baarle-Hertog does have a part at the border.
    """
    polygons = [polygon for polygon, _, _ in faces]
    codes = [municipality for _, municipality, _ in faces]
    tree = shapely.STRtree(polygons)
    largest = {}
    for index, polygon in enumerate(polygons):
        best = largest.setdefault(codes[index], index)
        if polygon.area > polygons[best].area:
            largest[codes[index]] = index

    small = [index for index, polygon in enumerate(polygons) if polygon.area < smallest]
    for index in sorted(small, key=lambda index: (polygons[index].area, polygons[index].bounds)):
        if largest[codes[index]] == index:
            continue
        shared = defaultdict(float)
        for other in tree.query(polygons[index], predicate="intersects"):
            edge = polygons[index].boundary.intersection(polygons[other].boundary)
            if other != index and edge.length and codes[other]:
                same_canton = faces[other][2] == faces[index][2]
                shared[codes[other], same_canton] += edge.length
        own = any(code == codes[index] for code, _ in shared)
        inland = math.isclose(sum(shared.values()), polygons[index].length)
        within = [(length, code) for (code, same), length in shared.items() if same]
        if not shared:
            codes[index] = None
        elif inland and within and not own:
            codes[index] = max(within)[1]
    return [
        (polygon, code, canton)
        for (polygon, _, canton), code in zip(faces, codes, strict=True)
        if code
    ]


def build_arcs(faces):
    """
    The borders of the municipalities' cells, split where three or more meet.

    Each arc is {"l", "r", "p", "x"}: the codes on its left and right as seen on the map, where y
    grows downwards ("" abroad; the left one is always the lesser); its points as one list, the
    first absolute and the others relative to the one before; and 1 when it follows the boundary
    of a canton, 0 when it is a cut inside one.
    """
    sides = defaultdict(dict)
    for polygon, municipality, canton in faces:
        for part in mapping(shapely.orient_polygons(polygon))["coordinates"]:
            points = [(int(x), int(y)) for x, y in part]
            for start, end in pairwise(points):
                # Counterclockwise where y grows upwards: inside is on the right on the map.
                edge = (start, end) if start < end else (end, start)
                sides[edge][start < end] = (municipality, canton)

    neighbours, kinds = defaultdict(set), {}
    for (start, end), found in sides.items():
        abroad = ("", "")
        right, left = found.get(True, abroad), found.get(False, abroad)
        if left[0] != right[0]:
            exact = left[1] != right[1]
            kinds[start, end] = (left[0], right[0], exact)
            kinds[end, start] = (right[0], left[0], exact)
            neighbours[start].add(end)
            neighbours[end].add(start)

    def is_node(point):
        ends = sorted(neighbours[point])
        return len(ends) != 2 or kinds[ends[0], point] != kinds[point, ends[1]]

    arcs, done = [], set()

    def follow(start, end):
        """Add the arc that begins with this edge, walked in its own direction."""
        left, right, exact = kinds[start, end]
        if (start, end) in done or left > right:
            return
        line = [start, end]
        while line[-1] != start and not is_node(line[-1]):
            (after,) = neighbours[line[-1]] - {line[-2]}
            line.append(after)
        done.update(pairwise(line))
        deltas = [[x2 - x1, y2 - y1] for (x1, y1), (x2, y2) in pairwise(line)]
        points = [value for point in ([*start], *deltas) for value in point]
        arcs.append({"l": left, "r": right, "p": points, "x": int(exact)})

    points = sorted(neighbours)
    for start in [*filter(is_node, points), *points]:  # what no node begins is a closed ring
        for end in sorted(neighbours[start]):
            follow(start, end)
    check(len(done) == len(kinds) // 2, "borders: edges left out")
    return sorted(arcs, key=lambda arc: (arc["l"], arc["r"], arc["p"]))


def check_cells(faces, grid, municipalities):
    cells = defaultdict(list)
    for polygon, code, _ in faces:
        cells[code].append(polygon)
    cells = {code: shapely.coverage_union_all(polygons) for code, polygons in cells.items()}
    codes = {row["code"] for row in municipalities}
    check(cells.keys() == codes, f"municipalities without a cell: {codes - cells.keys()}")
    check_coverage(cells.values(), "cells")
    strangers = {
        row["code"]
        for row in municipalities
        if not cells[row["code"]].intersects(shapely.Point(grid.project(row["lat"], row["lon"])))
    }
    check(strangers == OUTSIDE_THEIR_CELL, f"points outside their own cell: {strangers}")


def build_borders(cantons, localities, municipalities):
    grid = grid_of(cantons)
    simple = simplify_cantons(absorb_small_parts(cantons), CELL_TOLERANCE)
    faces = build_faces(simple, grid, localities, municipalities)
    faces = tidy(faces, SMALLEST_PART * grid.scale**2)
    check_cells(faces, grid, municipalities)
    return {"grid": vars(grid), "arcs": build_arcs(faces)}
