"""What the interactive map reads: the boundaries once, then what is in view, clustered.

The server clusters, so that the page never holds more than a few hundred markers whatever the
number of groups.
"""

import math
from collections import defaultdict
from dataclasses import dataclass

import numpy as np
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
# More columns than there are.
A_ROW = 1 << 32


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
    """What answers the filters, in view: single places, or clusters of places, with counts."""
    view = ViewForm(data)
    west, south, east, north = view.box
    index, groups = found.index, found.ordered
    latitudes, longitudes = index.latitudes[groups], index.longitudes[groups]
    in_view = (south <= latitudes) & (latitudes <= north)
    in_view &= (west <= longitudes) & (longitudes <= east)
    groups = groups[in_view]
    points = index.points[2][groups]
    clusters = cluster(index.points, points, view.level)
    single = {one.first for one in clusters if one.places == 1}
    names = names_of(found, firsts(groups, points, single))
    return {
        "type": "FeatureCollection",
        "bbox": [west, south, east, north],
        "total": found.count,
        "in_view": len(groups),
        "features": [one.feature(names.get(one.first)) for one in clusters],
    }


@dataclass(frozen=True)
class Cluster:
    """Places that share a marker: how many, the first of them, and how many groups meet there.

    `sums` are those of the latitudes and longitudes of the groups; `box` is west, south, east,
    north.
    """

    places: int
    first: int
    count: int
    sums: tuple
    box: tuple

    @property
    def middle(self):
        """(latitude, longitude)"""
        latitudes, longitudes = self.sums
        return latitudes / self.count, longitudes / self.count

    def join(self, other):
        (west, south, east, north), (west2, south2, east2, north2) = self.box, other.box
        return Cluster(
            self.places + other.places,
            self.first,
            self.count + other.count,
            (self.sums[0] + other.sums[0], self.sums[1] + other.sums[1]),
            (min(west, west2), min(south, south2), max(east, east2), max(north, north2)),
        )

    def feature(self, shown):
        """As GeoJSON; `shown` are [(town, what is said of a group)] where it is one place."""
        properties = {"count": self.count}
        if shown:
            properties["town"] = shown[0][0]
            properties["groups"] = [said for _town, said in shown]
        else:
            properties["box"] = [round(edge, 4) for edge in self.box]
        latitude, longitude = self.middle
        return {
            "type": "Feature",
            "properties": properties,
            "geometry": {"type": "Point", "coordinates": [round(longitude, 5), round(latitude, 5)]},
        }


def cluster(all_points, points, zoom):
    """[Cluster] of the `points` of groups, by a grid about as wide as a marker, fullest first.

    Cells grow until there are few enough; at the deepest zoom only equal points stay together.
    """
    counts = np.bincount(points, minlength=len(all_points[0]))
    here = np.flatnonzero(counts)
    latitudes, longitudes, counts = all_points[0][here], all_points[1][here], counts[here]
    while True:
        size = 360 / 256 / 2**zoom * CELL_PIXELS
        if zoom >= DEEPEST_ZOOM:
            keys = here
        else:
            # A degree of latitude is drawn longer than one of longitude.
            rows, columns = latitudes * STRETCH / size, longitudes / size
            keys = rows.astype(np.int64) * A_ROW + columns.astype(np.int64)
        clusters = in_cells(keys, here, latitudes, longitudes, counts)
        if zoom < DEEPEST_ZOOM:
            clusters = merge_touching(clusters, size)
        if len(clusters) <= MOST_MARKERS:
            return sorted(clusters.values(), key=lambda one: (-one.count, one.first))
        zoom -= 1


def in_cells(keys, here, latitudes, longitudes, counts):
    """{(row, column): the cluster of the points there}; `here` ascends, the rest is beside it."""
    cells, first, cell_of, places = np.unique(
        keys, return_index=True, return_inverse=True, return_counts=True
    )

    def summed(values):
        return np.bincount(cell_of, weights=values, minlength=len(cells)).tolist()

    def furthest(edge, values):
        found = values[first].copy()
        edge.at(found, cell_of, values)
        return found.tolist()

    sums = zip(summed(latitudes * counts), summed(longitudes * counts), strict=True)
    boxes = zip(
        furthest(np.minimum, longitudes),
        furthest(np.minimum, latitudes),
        furthest(np.maximum, longitudes),
        furthest(np.maximum, latitudes),
        strict=True,
    )
    numbers = zip(places.tolist(), here[first].tolist(), map(int, summed(counts)), strict=True)
    return {
        divmod(key, A_ROW): Cluster(*number, both, box)
        for key, number, both, box in zip(cells.tolist(), numbers, sums, boxes, strict=True)
    }


def merge_touching(cells, size):
    """Let the fuller of two clusters take the other where their markers would overlap."""
    merged = {}
    for key in sorted(cells, key=lambda key: (-cells[key].count, key)):
        latitude, longitude = cells[key].middle
        for near in ((key[0] + dy, key[1] + dx) for dy in (-1, 0, 1) for dx in (-1, 0, 1)):
            if near in merged:
                other = merged[near].middle
                across = math.hypot((latitude - other[0]) * STRETCH, longitude - other[1])
                if across < size * TOUCHING:
                    merged[near] = merged[near].join(cells[key])
                    break
        else:
            merged[key] = cells[key]
    return merged


def firsts(groups, points, single):
    """{point: the positions of the first groups there}, of the points that have their own marker.

    `groups` are in order, and `points` say where each of them meets.
    """
    found = defaultdict(list)
    theirs = np.isin(points, list(single))
    for position, point in zip(groups[theirs].tolist(), points[theirs].tolist(), strict=True):
        if len(found[point]) < NAMES_IN_A_MARKER:
            found[point].append(position)
    return found


def names_of(found, places):
    """{point: [(town, what a marker says)]}, in the order of the positions given by point."""
    kept, language = found.index.drawn.markers, get_language()
    pks = {point: found.index.pks_at(some) for point, some in places.items()}
    told = {pk: kept.get((pk, language)) for some in pks.values() for pk in some}
    if missing := [pk for pk, known in told.items() if known is None]:
        groups = SupportGroup.objects.published().select_related("municipality", "locality")
        for pk, group in groups.in_bulk(missing).items():
            told[pk] = kept.put((pk, language), (group.municipality.name, said_of(group)))
    return {point: [told[pk] for pk in some if told[pk]] for point, some in pks.items()}


def said_of(group):
    return {"name": group.name, "url": group.get_absolute_url(), "kind": str(group.type_label)}


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
