"""What the SVG maps show: shapes that are links, dots, and the words to read them without colour.

Outlines come from the topology of municipalities, so neighbouring shapes share their borders.
Territories follow official boundaries where these are known and are called indicative elsewhere.
"""

import math
from collections import Counter, defaultdict
from dataclasses import dataclass, field

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from ..models import Catchment
from ..places.gazetteer import gazetteer
from ..places.geometry import project, topology

WIDTH, HEIGHT = 4000, 3272
MARGIN = 60
# Grid units (68 m): half a pixel where the map of Belgium is drawn 1,000 px wide.
COUNTRY_TOLERANCE = 6
PROVINCE_TOLERANCE = 3
TINTS = 6
MOST_DOTS = 400


@dataclass
class Shape:
    """A territory; `tint` is 1 to 6, 0 for a plain one."""

    path: str
    title: str
    url: str = ""
    label: str = ""
    note: str = ""
    x: int = 0
    y: int = 0
    tint: int = 0
    contested: bool = False

    @property
    def label_lines(self):
        """« Flandre occidentale » in two lines: side by side they would overlap."""
        return self.label.split(" ", 1)


@dataclass
class Dot:
    x: int
    y: int
    title: str
    url: str = ""
    radius: int = 0


@dataclass
class Map:
    """One drawing, in grid units."""

    key: str
    title: str
    shapes: list = field(default_factory=list)
    dots: list = field(default_factory=list)
    lines: str = ""
    box: tuple = (0, 0, WIDTH, HEIGHT)
    indicative: bool = False
    small: bool = False

    @property
    def has_hatch(self):
        return any(shape.contested for shape in self.shapes)

    @property
    def view_box(self):
        left, top, right, bottom = self.box
        return f"{left} {top} {right - left} {bottom - top}"

    def dot_radius(self, count=1):
        """Grid units: about 5 px on a map 640 px wide, more where more groups meet."""
        left, _top, right, _bottom = self.box
        pixels = 22 if self.small else min(5 + 1.5 * math.sqrt(count - 1), 14)
        return round((right - left) / 640 * pixels)


def codes_of(region):
    return gazetteer().codes_by_region.get(region.code, frozenset())


def around(codes, margin=MARGIN):
    left, top, right, bottom = topology().bounds(codes)
    return left - margin, top - margin, right + margin, bottom + margin


def belgium(counts):
    """Belgium by province; `counts` is {region slug: number of groups that meet there}."""
    borders = topology()
    shapes = []
    for region in gazetteer().drawn_regions:
        codes = codes_of(region)
        x, y = borders.centre(codes)
        count = counts.get(region.slug, 0)
        shapes.append(
            Shape(
                path=borders.outline(codes, COUNTRY_TOLERANCE),
                title=f"{region.name} : " + groups_in_words(count),
                url=region.get_absolute_url(),
                label=region.name,
                note=str(count),
                x=x,
                y=y,
                tint=density(count, counts),
            )
        )
    # The smallest shapes last: Brussels would disappear under its neighbour.
    shapes.sort(key=lambda shape: -len(shape.path))
    return Map("belgique", _("La Belgique par province, avec le nombre de groupes"), shapes)


def groups_in_words(count):
    if not count:
        return _("aucun groupe")
    return ngettext("{count} groupe", "{count} groupes", count).format(count=count)


def density(count, counts):
    """A tint from 1 (few) to 5 (many) against the fullest province."""
    most = max((counts.get(region.slug, 0) for region in gazetteer().drawn_regions), default=0)
    return 1 + round(4 * count / most) if most else 1


def country_lines():
    """The borders between provinces, to find one's way on a map of something else."""
    provinces = {region.slug: codes_of(region) for region in gazetteer().drawn_regions}
    return topology().inner_borders(provinces, COUNTRY_TOLERANCE)


def networks(population, networks):
    """The territories of the networks of one age group, side by side.

    Municipalities that several networks may serve are drawn once, hatched.
    """
    borders = topology()
    served = defaultdict(list)
    by_pk = {network.pk: network for network in networks}
    rows = Catchment.objects.filter(network__in=by_pk).values_list(
        "municipality__code", "network_id"
    )
    for code, network in rows:
        served[code].append(network)
    territories = defaultdict(set)
    for code, serving in served.items():
        territories[tuple(sorted(serving))].add(code)
    tints = tint_neighbours(
        {key: frozenset(codes) for key, codes in territories.items() if len(key) == 1}
    )
    to_check = f"{reverse(f'network_list_{population}')}#a-verifier"
    shapes = []
    for key, codes in sorted(territories.items(), key=lambda item: (len(item[0]), item[0])):
        names = [by_pk[pk].title for pk in key]
        sure = len(key) == 1
        x, y = borders.centre(codes)
        shapes.append(
            Shape(
                path=borders.outline(codes, COUNTRY_TOLERANCE),
                title=names[0]
                if sure
                else _("À vérifier : {names}").format(names=" / ".join(names)),
                url=by_pk[key[0]].get_absolute_url() if sure else to_check,
                label=str(numbers(networks)[key[0]]) if sure else "",
                x=x,
                y=y,
                tint=tints.get(key, 0),
                contested=not sure,
            )
        )
    title = (
        _("Les territoires des réseaux pour adultes")
        if population == "adults"
        else _("Les territoires des réseaux pour enfants et adolescents")
    )
    return Map(population, title, shapes, lines=country_lines(), indicative=True)


def numbers(networks):
    """{network pk: its number on the map and in the list beside it}."""
    return {network.pk: number for number, network in enumerate(networks, start=1)}


def tint_neighbours(territories):
    """A tint for each territory, different from those of its neighbours where six suffice."""
    owner = {code: key for key, codes in territories.items() for code in codes}
    touching = defaultdict(set)
    for left, right in topology().neighbours():
        first, second = owner.get(left), owner.get(right)
        if first and second and first != second:
            touching[first].add(second)
            touching[second].add(first)
    tints = {}
    for key in sorted(territories, key=lambda key: (-len(touching[key]), key)):
        taken = [tints[other] for other in touching[key] if other in tints]
        tints[key] = min(range(1, TINTS + 1), key=lambda tint: (taken.count(tint), tint))
    return tints


def region(region, parts, towns):
    """One region: its parts as lines, its groups as dots.

    `towns` is {municipality pk: number of groups that meet there}.
    """
    borders = topology()
    codes = codes_of(region)
    shapes = [
        Shape(
            path=borders.outline(codes_of(part), PROVINCE_TOLERANCE),
            title=part.name,
            url=part.get_absolute_url(),
        )
        for part in parts
    ] or [Shape(path=borders.outline(codes, PROVINCE_TOLERANCE), title=region.name)]
    exact = all(borders.is_exact(codes_of(part)) for part in parts or [region])
    drawn = Map(
        region.slug,
        _("{region} et ses groupes").format(region=region.name),
        shapes,
        box=around(codes),
        indicative=not exact,
    )
    drawn.dots = [
        dot(pk, count, drawn.dot_radius(count))
        for pk, count in sorted(towns.items(), key=lambda item: -item[1])
    ]
    return drawn


def result(found):
    """The groups of a list on the map of Belgium, a dot a town."""
    rows = found.index.rows
    towns = Counter(rows[position].municipality for position in found.positions)
    provinces = [
        Shape(path=topology().outline(codes_of(region), COUNTRY_TOLERANCE), title=region.name)
        for region in gazetteer().drawn_regions
    ]
    drawn = Map("resultat", _("Les groupes de la liste sur la carte"), provinces)
    drawn.dots = [
        dot(pk, count, drawn.dot_radius(count)) for pk, count in towns.most_common(MOST_DOTS) if pk
    ]
    return drawn


def dot(municipality_pk, count, radius):
    """A town where groups meet, leading to the groups near it."""
    municipality = gazetteer().municipalities[municipality_pk]
    x, y = project(municipality.latitude, municipality.longitude)
    return Dot(
        x=x,
        y=y,
        title=f"{municipality.name} : {groups_in_words(count)}",
        url=reverse("group_list", query={"near": municipality.name, "radius": 5}),
        radius=radius,
    )


def locator(title, codes=(), point=None):
    """A small Belgium with a territory or a point on it."""
    borders = topology()
    shapes = [Shape(path=borders.outline(borders.codes, 14), title="")]
    if codes:
        shapes.append(Shape(path=borders.outline(codes, 10), title=title, tint=1))
    drawn = Map("situation", title, shapes, small=True)
    if point and point[0] is not None:
        x, y = project(*point)
        drawn.dots = [Dot(x=x, y=y, title=title, radius=drawn.dot_radius())]
    return drawn
