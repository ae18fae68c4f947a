"""What the interactive map reads: the boundaries once, then what is in view, clustered.

The server clusters, so that the page never holds more than a few hundred markers whatever the
number of groups.
"""

import math
from collections import defaultdict

from django import forms
from django.utils.translation import get_language

from ..models import Region, SupportGroup
from ..places.gazetteer import gazetteer
from ..places.geometry import topology
from . import landmarks
from .drawing import codes_of

MOST_MARKERS = 400
NAMES_IN_A_MARKER = 6
CELL_PIXELS = 72
BELGIUM = (2.5, 49.4, 6.5, 51.6)
DEEPEST_ZOOM = 14
STRETCH = 1.58  # 1 / cos(50.6°)
TOUCHING = 0.6  # of a cell


class ViewForm(forms.Form):
    """`?bbox=west,south,east,north&zoom=`; anything else means all of Belgium."""

    bbox = forms.RegexField(r"^-?\d+(\.\d+)?(,-?\d+(\.\d+)?){3}$", required=False, max_length=100)
    zoom = forms.IntegerField(min_value=5, max_value=18, required=False)

    @property
    def box(self):
        text = self.cleaned_data.get("bbox") if self.is_valid() else ""
        return tuple(float(number) for number in text.split(",")) if text else BELGIUM

    @property
    def level(self):
        zoom = self.cleaned_data.get("zoom") if self.is_valid() else None
        return zoom or 8


def boundaries():
    """The provinces and Brussels as a GeoJSON FeatureCollection (RFC 7946), and names to read.

    Points that say `"names": "province"` or `"town"` are where these names stand.
    """
    provinces = [
        {
            "type": "Feature",
            "properties": {"name": region.name, "url": region.get_absolute_url()},
            "geometry": boundary,
        }
        for region, boundary in gazetteer().boundaries
    ]
    names = [
        landmark("province", region.name, topology().centre(codes_of(region)))
        for region in gazetteer().drawn_regions
        # Brussels is named as a town.
        if region.level == Region.Level.PROVINCE
    ]
    names += [landmark("town", town.text, (town.x, town.y)) for town in landmarks.towns()]
    return {"type": "FeatureCollection", "features": provinces + names}


def landmark(kind, name, point):
    return {
        "type": "Feature",
        "properties": {"names": kind, "name": name},
        "geometry": {"type": "Point", "coordinates": landmarks.on_globe(*point)},
    }


def markers(found, data):
    """What answers the filters, in view: single towns, or clusters of towns, with counts."""
    view = ViewForm(data)
    west, south, east, north = view.box
    rows = found.index.rows
    in_view = [
        (position, point)
        for position in found.positions
        if (point := rows[position].point)
        and south <= point[0] <= north
        and west <= point[1] <= east
    ]
    clusters = cluster(in_view, view.level)
    names = names_of(found, clusters)
    return {
        "type": "FeatureCollection",
        "bbox": [west, south, east, north],
        "total": found.count,
        "in_view": len(in_view),
        "features": [feature(points, names) for points in clusters],
    }


def cluster(located, zoom):
    """Points grouped by the cells of a grid about as wide as a marker needs, fullest first.

    Cells grow until there are few enough; at the deepest zoom only equal points stay together.
    """
    while True:
        size = 360 / 256 / 2**zoom * CELL_PIXELS
        cells = defaultdict(list)
        for one in located:
            cells[cell_of(one[1], size) if zoom < DEEPEST_ZOOM else one[1]].append(one)
        if zoom < DEEPEST_ZOOM:
            cells = merge_touching(cells, size)
        if len(cells) <= MOST_MARKERS:
            return sorted(cells.values(), key=lambda points: (-len(points), points[0][0]))
        zoom -= 1


def cell_of(point, size):
    """The grid cell of a point; a degree of latitude is drawn longer than one of longitude."""
    return int(point[0] * STRETCH / size), int(point[1] / size)


def merge_touching(cells, size):
    """Let the fuller of two clusters take the other where their markers would overlap."""
    merged = {}
    centres = {key: middle(points) for key, points in cells.items()}
    for key in sorted(cells, key=lambda key: (-len(cells[key]), key)):
        latitude, longitude = centres[key]
        for near in ((key[0] + dy, key[1] + dx) for dy in (-1, 0, 1) for dx in (-1, 0, 1)):
            if near in merged:
                other = centres[near]
                across = math.hypot((latitude - other[0]) * STRETCH, longitude - other[1])
                if across < size * TOUCHING:
                    share = len(cells[key]) / (len(merged[near]) + len(cells[key]))
                    centres[near] = (
                        other[0] + (latitude - other[0]) * share,
                        other[1] + (longitude - other[1]) * share,
                    )
                    merged[near] += cells[key]
                    break
        else:
            merged[key] = list(cells[key])
    return merged


def middle(points):
    latitudes, longitudes = coordinates(points)
    return sum(latitudes) / len(points), sum(longitudes) / len(points)


def coordinates(points):
    return zip(*(point for _position, point in points), strict=True)


def names_of(found, clusters):
    """{position: (town, what a marker says)} of the groups whose names a marker shows."""
    rows, kept, language = found.index.rows, found.index.drawn.markers, get_language()
    pks = {
        position: rows[position].pk
        for points in clusters
        if is_one_place(points)
        for position, _point in points[:NAMES_IN_A_MARKER]
    }
    told = {pk: kept.get((pk, language)) for pk in pks.values()}
    if missing := [pk for pk, known in told.items() if known is None]:
        groups = SupportGroup.objects.published().select_related("municipality", "locality")
        for pk, group in groups.in_bulk(missing).items():
            told[pk] = kept.put((pk, language), (group.municipality.name, said_of(group)))
    return {position: told[pk] for position, pk in pks.items() if told[pk]}


def said_of(group):
    return {"name": group.name, "url": group.get_absolute_url(), "kind": str(group.type_label)}


def is_one_place(points):
    first = points[0][1]
    return all(point == first for _position, point in points)


def feature(points, names):
    latitude, longitude = middle(points)
    properties = {"count": len(points)}
    shown = [names[position] for position, _point in points if position in names]
    if shown:
        properties["town"] = shown[0][0]
        properties["groups"] = [said for _town, said in shown]
    else:
        latitudes, longitudes = coordinates(points)
        properties["box"] = [
            round(edge, 4)
            for edge in (min(longitudes), min(latitudes), max(longitudes), max(latitudes))
        ]
    return {
        "type": "Feature",
        "properties": properties,
        "geometry": {"type": "Point", "coordinates": [round(longitude, 5), round(latitude, 5)]},
    }


def suggestions(index):
    """What the search boxes propose while somebody types: looked up on the device.

    `places` are « 5000 Namur », with the names in the other languages behind a « | »; `themes`
    are labels.
    """
    lines = []
    for code, places in sorted(gazetteer().by_code.items()):
        for place in places:
            others = [name for name in place.municipality.all_names if name != place.name]
            line = f"{code} {place.name}"
            if place.is_town and others:
                line += "|" + "|".join(others)
            elif not place.is_town:
                line += f" ({place.municipality.name})"
            lines.append(line)
    themes = [label for (kind, _slug), label in index.labels.items() if kind == "theme"]
    return {"places": lines, "themes": themes}
