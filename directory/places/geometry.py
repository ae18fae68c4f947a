"""
Distances, the map's projection, and outlines of any set of municipalities.

Degrees are WGS84, latitude first. The map is an integer grid whose y grows downwards, as in
SVG; ``fixtures/borders.json``, made by ``build_places``, holds its constants and its borders.
"""

import json
import math
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import lru_cache
from heapq import heappop, heappush
from itertools import accumulate, pairwise
from pathlib import Path

BORDERS = Path(__file__).parents[2] / "fixtures" / "borders.json"
EARTH_RADIUS = 6_371_008.8

Point = tuple[int, int]
Line = Sequence[Point]


# Lambert conformal conic on the sphere, with the parallels of the Belgian Lambert 2008. It lies
# within half a kilometre of the official one, which is enough: it only has to agree with itself.
_LON0, _LAT0, _PARALLEL1, _PARALLEL2 = map(
    math.radians, (4.359215833, 50.797815, 49.8333333, 51.1666667)
)


def _stretch(latitude):
    return math.tan(math.pi / 4 + latitude / 2)


_N = math.log(math.cos(_PARALLEL1) / math.cos(_PARALLEL2)) / math.log(
    _stretch(_PARALLEL2) / _stretch(_PARALLEL1)
)
_F = EARTH_RADIUS * math.cos(_PARALLEL1) * _stretch(_PARALLEL1) ** _N / _N
_RHO0 = _F / _stretch(_LAT0) ** _N


def lambert(latitude: float, longitude: float) -> tuple[float, float]:
    """Metres east and north of the centre of Belgium."""
    rho = _F / _stretch(math.radians(latitude)) ** _N
    theta = _N * (math.radians(longitude) - _LON0)
    return rho * math.sin(theta), _RHO0 - rho * math.cos(theta)


def inverse_lambert(east: float, north: float) -> tuple[float, float]:
    rho = math.hypot(east, _RHO0 - north)
    theta = math.atan2(east, _RHO0 - north)
    latitude = 2 * math.atan((_F / rho) ** (1 / _N)) - math.pi / 2
    return math.degrees(latitude), math.degrees(_LON0 + theta / _N)


def project(latitude: float, longitude: float) -> Point:
    """The grid point of a place; a place abroad lies outside the grid."""
    return topology().grid.project(latitude, longitude)


def unproject(x: float, y: float) -> tuple[float, float]:
    """Latitude and longitude of a grid point."""
    return topology().grid.unproject(x, y)


def distance_km(lat1: float, lon1: float, lat2: float, lon2: float) -> float:
    """Great-circle distance (haversine)."""
    phi1, phi2 = math.radians(lat1), math.radians(lat2)
    half_chord = (
        math.sin((phi2 - phi1) / 2) ** 2
        + math.cos(phi1) * math.cos(phi2) * math.sin(math.radians(lon2 - lon1) / 2) ** 2
    )
    return 2 * EARTH_RADIUS / 1000 * math.asin(min(1, math.sqrt(half_chord)))


class Grid:
    """The map's grid: its upper left corner in metres (see lambert) and units per metre."""

    def __init__(self, left: float, top: float, scale: float, width: int, height: int):
        self.left, self.top, self.scale = left, top, scale
        self.width, self.height = width, height

    def exact(self, east: float, north: float) -> tuple[float, float]:
        return (east - self.left) * self.scale, (self.top - north) * self.scale

    def project(self, latitude: float, longitude: float) -> Point:
        x, y = self.exact(*lambert(latitude, longitude))
        return round(x), round(y)

    def unproject(self, x: float, y: float) -> tuple[float, float]:
        return inverse_lambert(self.left + x / self.scale, self.top - y / self.scale)


@lru_cache(maxsize=1)
def topology() -> "Topology":
    return Topology(json.loads(BORDERS.read_text("utf-8")))


class Topology:
    """
    The cells of the municipalities, as arcs: the borders that two cells share.

    A municipality's own cell is often an approximation (see ``build``): show unions only.
    An arc knows the codes on its left and on its right, seen on the map by someone who walks
    along it; "" is outside Belgium. Codes that have no cell are ignored.
    """

    def __init__(self, data: Mapping):
        self.grid = Grid(**data["grid"])
        self._sides = [(arc["l"], arc["r"]) for arc in data["arcs"]]
        self._exact = [bool(arc["x"]) for arc in data["arcs"]]
        self._lines = [_decode(arc["p"]) for arc in data["arcs"]]
        self.codes = frozenset(code for sides in self._sides for code in sides if code)
        # The cached functions take frozensets; the public ones take any collection.
        self._arcs_at = lru_cache(maxsize=8)(self._simplified_arcs)
        self._outline = lru_cache(maxsize=1024)(self._draw_outline)
        self._inner_borders = lru_cache(maxsize=256)(self._draw_inner_borders)
        self._bounds = lru_cache(maxsize=1024)(self._measure_bounds)
        self._centre = lru_cache(maxsize=1024)(self._find_centre)

    def outline(self, codes: Collection[str], tolerance: float = 0) -> str:
        """
        SVG path data of the union of the cells, for ``fill-rule="evenodd"``; "" without cells.

        The tolerance is in grid units. At the same tolerance, neighbours share their borders.
        """
        return self._outline(frozenset(codes), tolerance)

    def neighbours(self) -> Iterable[tuple[str, str]]:
        """The pairs of municipalities that share a border, some of them several times."""
        return ((left, right) for left, right in self._sides if left and right)

    def is_exact(self, codes: Collection[str]) -> bool:
        """Whether the outline follows official boundaries everywhere (to be shown as such)."""
        return all(self._exact[index] for index, _ in self._boundary(frozenset(codes)))

    def bounds(self, codes: Collection[str]) -> tuple[int, int, int, int]:
        """Left, top, right, bottom of the union; of the whole grid when there are no cells."""
        return self._bounds(frozenset(codes))

    def centre(self, codes: Collection[str]) -> Point:
        """A point for a label, well inside the largest part; the grid's middle without cells."""
        return self._centre(frozenset(codes))

    def inner_borders(self, groups: Mapping[str, Collection[str]], tolerance: float = 0) -> str:
        """
        SVG path data of the open lines between neighbouring groups.

        Where groups overlap, a line is drawn wherever the set of groups changes.
        """
        return self._inner_borders(
            frozenset((name, frozenset(codes)) for name, codes in groups.items()), tolerance
        )

    def _boundary(self, codes: frozenset) -> list[tuple[int, bool]]:
        """Arcs between inside and outside, and whether to reverse them to keep inside left."""
        return [
            (index, right in codes)
            for index, (left, right) in enumerate(self._sides)
            if (left in codes) != (right in codes)
        ]

    def _simplified_arcs(self, tolerance: float) -> list[Line]:
        return [simplify(line, tolerance) for line in self._lines]

    def _rings(self, codes: frozenset, tolerance: float) -> list[list[Point]]:
        lines = self._arcs_at(tolerance) if tolerance else self._lines
        rings = _stitch(
            lines[index][::-1] if backwards else lines[index]
            for index, backwards in self._boundary(codes)
        )
        return [ring for ring in rings if len(set(ring)) > 2]

    def _draw_outline(self, codes, tolerance):
        rings = self._rings(codes, tolerance)
        if not rings and tolerance:
            # Too small for the tolerance: its largest part in full rather than nothing.
            rings = sorted(self._rings(codes, 0), key=_area)[-1:]
        return "".join(f"{_path(ring)}z" for ring in rings)

    def _draw_inner_borders(self, groups, tolerance):
        groups_of = defaultdict(set)
        for name, codes in groups:
            for code in codes:
                groups_of[code].add(name)
        lines = self._arcs_at(tolerance) if tolerance else self._lines
        return "".join(
            _path(lines[index])
            for index, (left, right) in enumerate(self._sides)
            if left in groups_of and right in groups_of and groups_of[left] != groups_of[right]
        )

    def _measure_bounds(self, codes):
        points = [point for index, _ in self._boundary(codes) for point in self._lines[index]]
        if not points:
            return 0, 0, self.grid.width, self.grid.height
        xs, ys = zip(*points, strict=True)
        return min(xs), min(ys), max(xs), max(ys)

    def _find_centre(self, codes):
        rings = self._rings(codes, 0)
        if not rings:
            return self.grid.width // 2, self.grid.height // 2
        outer = max(rings, key=_area)
        left, top, right, bottom = self.bounds(codes)
        # A coarser outline is quicker to search; inside it by more than its tolerance is inside.
        tolerance = min(right - left, bottom - top) / 40
        holes = [ring for ring in rings if _area(ring) < 0]
        coarse = [simplify([*ring, ring[0]], tolerance)[:-1] for ring in (outer, *holes)]
        point, depth = _deepest_point([ring for ring in coarse if len(ring) > 2] or [outer])
        if depth <= tolerance:
            point, _ = _deepest_point([outer, *holes])
        return point


def simplify(line: Line, tolerance: float) -> Line:
    """Douglas-Peucker: ends stay, and no dropped point lies further than the tolerance."""
    keep = {0, len(line) - 1}
    stack = [(0, len(line) - 1)]
    while stack:
        first, last = stack.pop()
        if last - first < 2:
            continue
        farthest, distance = max(
            (
                (index, _squared_distance(line[index], line[first], line[last]))
                for index in range(first + 1, last)
            ),
            key=lambda pair: pair[1],
        )
        if distance > tolerance**2:
            keep.add(farthest)
            stack += [(first, farthest), (farthest, last)]
    return [line[index] for index in sorted(keep)]


def _squared_distance(point, start, end):
    """From a point to a segment."""
    x, y = start
    dx, dy = end[0] - x, end[1] - y
    if dx or dy:
        along = ((point[0] - x) * dx + (point[1] - y) * dy) / (dx * dx + dy * dy)
        along = 0 if along < 0 else 1 if along > 1 else along
        x += along * dx
        y += along * dy
    return (point[0] - x) ** 2 + (point[1] - y) ** 2


def _decode(deltas: Sequence[int]) -> list[Point]:
    return list(zip(accumulate(deltas[::2]), accumulate(deltas[1::2]), strict=True))


def _stitch(lines: Iterable[Line]) -> list[list[Point]]:
    """
    Simple rings from lines that begin where others end.

    A ring closes as soon as the walk meets its own track, so parts that touch in a point come
    out as separate rings.
    """
    outgoing = defaultdict(list)
    for line in lines:
        outgoing[line[0]].append(line)
    rings = []
    while outgoing:
        node = next(iter(outgoing))
        track, position = [], {node: 0}
        while node in outgoing:
            line = outgoing[node].pop()
            if not outgoing[node]:
                del outgoing[node]
            track.append(line)
            node = line[-1]
            if node in position:
                ring = track[position[node] :]
                del track[position[node] :]
                for part in ring[:-1]:
                    del position[part[-1]]
                rings.append([point for part in ring for point in part[:-1]])
            else:
                position[node] = len(track)
    return rings


def _area(ring: Line) -> float:
    """Positive for an outer ring, negative for a hole (inside on the left, y downwards)."""
    return sum(x2 * y1 - x1 * y2 for (x1, y1), (x2, y2) in pairwise((*ring, ring[0]))) / 2


def _path(line: Line) -> str:
    (x, y), *rest = line
    steps = []
    for next_x, next_y in rest:
        if (next_x, next_y) != (x, y):
            steps.append(f"{next_x - x},{next_y - y}")
            x, y = next_x, next_y
    compact = " ".join(steps).replace(" -", "-").replace(",-", "-")
    return f"M{line[0][0]},{line[0][1]}l{compact}"


def _inside(ring: Line, x: float, y: float) -> bool:
    crossings = False
    for (x1, y1), (x2, y2) in pairwise((*ring, ring[0])):
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            crossings = not crossings
    return crossings


def _deepest_point(rings: list[Line]) -> tuple[Point, float]:
    """
    The grid point furthest from the first ring and from the others, its holes; and how far.

    Squares that may hold a deeper point than the best so far are searched first and split.
    """
    outer, *holes = rings
    segments = [pair for ring in rings for pair in pairwise((*ring, ring[0]))]

    def depth(x, y):
        distance = math.sqrt(min(_squared_distance((x, y), *segment) for segment in segments))
        inside = _inside(outer, x, y) and not any(_inside(hole, x, y) for hole in holes)
        return distance if inside else -distance

    xs, ys = zip(*outer, strict=True)
    size = max(1, min(max(xs) - min(xs), max(ys) - min(ys)))
    best, best_depth = outer[0], 0.0
    queue = []

    def add(x, y, half):
        nonlocal best, best_depth
        here = depth(x, y)
        if here > best_depth:
            best, best_depth = (x, y), here
        reach = here + half * math.sqrt(2)
        if reach > best_depth + size / 50:
            heappush(queue, (-reach, x, y, half))

    for x in range(min(xs), max(xs) + 1, size):
        for y in range(min(ys), max(ys) + 1, size):
            add(x + size / 2, y + size / 2, size / 2)
    while queue:
        reach, x, y, half = heappop(queue)
        if -reach <= best_depth + size / 50:
            break
        for dx in (-half / 2, half / 2):
            for dy in (-half / 2, half / 2):
                add(x + dx, y + dy, half / 2)
    return (round(best[0]), round(best[1])), best_depth
