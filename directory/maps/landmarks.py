"""What helps to find one’s way on a map: towns and provinces by name, rivers as a thread.

Names are those of the reader’s language. A river is drawn through the towns on its banks and is no
finer than that. Names never cover each other, nor what the map is about.
"""

from dataclasses import dataclass
from functools import lru_cache

from ..places.gazetteer import gazetteer
from ..places.geometry import project, unproject

# NIS codes, the most telling first: Brussels, Antwerp, Liège, Ghent, Namur, Mons, Arlon, Bruges,
# Hasselt, Charleroi, Tournai, Eupen.
TOWNS = (
    *("21004", "11002", "62063", "44021", "92094", "53053"),
    *("81001", "31005", "71072", "52011", "57081", "63023"),
)
# Postal codes of the towns on the banks, downstream.
RIVERS = {
    "meuse": (
        *("5540", "5500", "5530", "5170", "5000", "5300", "4500", "4540", "4480", "4100", "4000"),
        *("4040", "4600", "3620", "3630", "3680"),
    ),
    "sambre": ("6560", "6530", "6000", "6200", "5060", "5150", "5000"),
    "escaut": ("7640", "7500", "8580", "9700", "9890", "9000", "9230", "9200", "9140", "2000"),
    "lys": ("8930", "8500", "9800", "9000"),
    "ourthe": ("6980", "6990", "6940", "4130", "4000"),
}
# Of a letter, against the size of the font.
LETTER = 0.58
# Names stand so far from the dot of their town, against the size of the font.
GAP = 0.35
# The size of a name on a wide map against that on a phone: `.map__town` in map.css.
WIDE = 0.62
# Between the letters of a province: `.map__province` in map.css.
SPACING = 0.12


@dataclass(frozen=True)
class Name:
    """A name on a map; a spare one needs a wide map."""

    text: str
    x: int
    y: int
    anchor: str
    is_spare: bool = False


@dataclass(frozen=True)
class Point:
    """A place that wants its name: where it is, and how much room its own dot takes."""

    text: str
    x: int
    y: int
    radius: int = 0


def towns():
    """[Point] of the towns that everybody knows."""
    by_code = {town.code: town for town in gazetteer().municipalities.values()}
    found = [by_code[code] for code in TOWNS if code in by_code]
    return [Point(town.name, *project(town.latitude, town.longitude), 14) for town in found]


@lru_cache(maxsize=2)
def _threads(stamp):
    """The path of all rivers; made once for a state of the places."""
    paths = []
    for codes in RIVERS.values():
        places = [place for code in codes for place in gazetteer().of_code(code)[:1]]
        if len(places) > 2:
            paths.append(smooth([project(place.latitude, place.longitude) for place in places]))
    return "".join(paths)


def rivers():
    return _threads(gazetteer().stamp)


def smooth(points):
    """An SVG path through all points, without corners (Catmull-Rom)."""
    ends = [points[0], *points, points[-1]]
    path = f"M{points[0][0]} {points[0][1]}"
    for before, here, there, after in zip(ends, ends[1:], ends[2:], ends[3:], strict=False):
        leaving = [round(h + (t - b) / 6) for b, h, t in zip(before, here, there, strict=True)]
        arriving = [round(t - (a - h) / 6) for h, t, a in zip(here, there, after, strict=True)]
        path += "C" + " ".join(map(str, (*leaving, *arriving, *there)))
    return path


def place_names(points, size, box, taken):
    """[Name] of the points for which there is room, the first ones served first.

    `size` is that of the letters on a phone. What finds no room there gets what is left on a wide
    map, where letters are smaller against it. `taken` are rectangles to stay away from; those of
    the names join them.
    """
    names, left = [], []
    taken.extend(around(point) for point in points)
    for point in points:
        if name := find_room(point, size, box, taken):
            names.append(name)
        else:
            left.append(point)
    wide = WIDE * size
    for point in left:
        if name := find_room(point, wide, box, taken, is_spare=True):
            names.append(name)
    return names


def province_names(centres, size, box, taken):
    """[Name] in the middle of each province, or a little above or below; on wide maps alone.

    `centres` is [(name, x, y)].
    """
    names = []
    for text, x, y in centres:
        width = len(text) * size * (LETTER + SPACING)
        x = round(min(max(x, box[0] + width / 2), box[2] - width / 2))
        for down in (0, 1, -1, 1.5, -1.5, 2, -2):
            base = y + down * size
            room = (x - width / 2, base - 0.8 * size, x + width / 2, base + 0.2 * size)
            if lies_in(room, box) and not any(meet(room, other) for other in taken):
                taken.append(room)
                names.append(Name(text, x, round(base), "middle", is_spare=True))
                break
    return names


def around(point):
    return (
        point.x - point.radius,
        point.y - point.radius,
        point.x + point.radius,
        point.y + point.radius,
    )


def find_room(point, size, box, taken, is_spare=False):
    """The name right of its dot, left, below or above it; its rectangle is taken from then on."""
    away = point.radius + GAP * size
    tries = (
        ("start", point.x + away, point.y + 0.35 * size),
        ("end", point.x - away, point.y + 0.35 * size),
        ("middle", point.x, point.y + away + 0.75 * size),
        ("middle", point.x, point.y - away),
    )
    own = around(point)
    for anchor, x, y in tries:
        name = Name(point.text, round(x), round(y), anchor, is_spare)
        room = room_of(name, size)
        if not lies_in(room, box) or any(meet(room, other) for other in taken if other != own):
            continue
        taken.append(room)
        return name
    return None


def room_of(name, size):
    """The rectangle of a name whose letters are so high."""
    width = len(name.text) * size * LETTER
    start = {"start": name.x, "end": name.x - width, "middle": name.x - width / 2}[name.anchor]
    return (start, name.y - 0.8 * size, start + width, name.y + 0.2 * size)


def lies_in(room, box):
    return room[0] >= box[0] and room[1] >= box[1] and room[2] <= box[2] and room[3] <= box[3]


def meet(one, other):
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def on_globe(x, y):
    """Longitude and latitude of a grid point, as GeoJSON wants them."""
    latitude, longitude = unproject(x, y)
    return [round(longitude, 4), round(latitude, 4)]
