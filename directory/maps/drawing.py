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

from ..models import Catchment, Region
from ..places.gazetteer import gazetteer
from ..places.geometry import project, topology
from . import landmarks

WIDTH, HEIGHT = 4000, 3272
MARGIN = 60
# Grid units (68 m): half a pixel where the map of Belgium is drawn 1,000 px wide.
COUNTRY_TOLERANCE = 6
PROVINCE_TOLERANCE = 3
TINTS = 6
MOST_DOTS = 400
# A letter on a phone, of the width of the map: 11 px of 330.
LETTER_HEIGHT = 1 / 30
# The number of a network: `.map__label` in map.css.
NUMBER_HEIGHT = 170


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
    # The language of its title, where that is not the page's.
    lang: str = ""

    def room(self, scale):
        """The rectangle of its number, on a phone with scale 1."""
        height = scale * NUMBER_HEIGHT
        width = 0.65 * height * len(self.label)
        return (
            self.x - width / 2,
            self.y - 0.8 * height,
            self.x + width / 2,
            self.y + 0.2 * height,
        )

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
    name: str = ""


@dataclass
class Map:
    """One drawing, in grid units."""

    key: str
    title: str
    shapes: list = field(default_factory=list)
    dots: list = field(default_factory=list)
    lines: str = ""
    # What helps to find one’s way.
    rivers: str = ""
    towns: list = field(default_factory=list)
    provinces: list = field(default_factory=list)
    names: list = field(default_factory=list)
    # Where the reader is.
    here: Dot | None = None
    box: tuple = (0, 0, WIDTH, HEIGHT)
    indicative: bool = False
    small: bool = False
    lang: str = ""

    @property
    def view_box(self):
        left, top, right, bottom = self.box
        return f"{left} {top} {right - left} {bottom - top}"

    @property
    def letter(self):
        """The height of a name on a phone, in grid units."""
        return round((self.box[2] - self.box[0]) * LETTER_HEIGHT)

    def add_landmarks(self, with_provinces=False):
        """Towns, rivers and provinces, away from what the map already says."""
        dots = [around_dot(dot) for dot in self.dots]
        labels = [shape for shape in self.shapes if shape.label]
        self.rivers = landmarks.rivers()
        self.towns = landmarks.towns()
        taken = [*dots, *(shape.room(1) for shape in labels)]
        self.names = landmarks.place_names(self.towns, self.letter, self.box, taken)
        if with_provinces:
            wide = landmarks.WIDE * self.letter
            taken = [*dots, *(shape.room(landmarks.WIDE) for shape in labels)]
            taken += [landmarks.room_of(name, wide) for name in self.names]
            centres = [
                (region.name, *topology().centre(codes_of(region)))
                for region in gazetteer().drawn_regions
                if region.level == Region.Level.PROVINCE
            ]
            self.provinces = landmarks.province_names(centres, wide, self.box, taken)

    def dot_radius(self, count=1):
        """Grid units: about 5 px on a map 640 px wide, more where more groups meet."""
        left, _top, right, _bottom = self.box
        pixels = 22 if self.small else min(5 + 1.5 * math.sqrt(count - 1), 14)
        return round((right - left) / 640 * pixels)


def around_dot(dot):
    return (dot.x - dot.radius, dot.y - dot.radius, dot.x + dot.radius, dot.y + dot.radius)


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
                title=title_of(region.name, count),
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


def title_of(name, count):
    return _("%(label)s : %(value)s") % {"label": name, "value": groups_in_words(count)}


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

    Municipalities that several networks may serve are drawn once, with a dotted edge.
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
    numbered = numbers(networks)
    to_check = f"{reverse(f'network_list_{population}')}#a-verifier"
    shapes = []
    for key, codes in sorted(territories.items(), key=lambda item: (len(item[0]), item[0])):
        names = [by_pk[pk].title for pk in key]
        sure = len(key) == 1
        number = str(numbered[key[0]]) if sure else ""
        x, y = borders.centre(codes)
        shapes.append(
            Shape(
                path=borders.outline(codes, COUNTRY_TOLERANCE),
                title=f"{number}. {names[0]}"
                if sure
                else _("À vérifier : {names}").format(names=" / ".join(names)),
                url=by_pk[key[0]].get_absolute_url() if sure else to_check,
                label=number,
                x=x,
                y=y,
                tint=tints.get(key, 0),
                contested=not sure,
                lang=names[0].lang if sure else "",
            )
        )
    title = (
        _("Les territoires des réseaux pour adultes")
        if population == "adults"
        else _("Les territoires des réseaux pour enfants et adolescents")
    )
    drawn = Map(population, title, shapes, lines=country_lines(), indicative=True)
    drawn.add_landmarks(with_provinces=True)
    return drawn


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
    drawn.rivers = landmarks.rivers()
    named = [landmarks.Point(dot.name, dot.x, dot.y, dot.radius) for dot in drawn.dots]
    drawn.names = landmarks.place_names(named, drawn.letter, drawn.box, [])
    return drawn


def result(found):
    """The groups of a list on the map of Belgium, a dot a town."""
    towns = Counter(found.index.municipality_at[found.ordered].tolist())
    provinces = [
        Shape(path=topology().outline(codes_of(region), COUNTRY_TOLERANCE), title=region.name)
        for region in gazetteer().drawn_regions
    ]
    drawn = Map("resultat", _("Les groupes de la liste sur la carte"), provinces)
    drawn.dots = [
        dot(pk, count, drawn.dot_radius(count)) for pk, count in towns.most_common(MOST_DOTS) if pk
    ]
    if found.place:
        x, y = project(found.place.latitude, found.place.longitude)
        title = _("Vous êtes ici : {place}").format(place=found.place.label)
        drawn.here = Dot(x, y, title, radius=drawn.dot_radius(), name=_("Vous êtes ici"))
    drawn.add_landmarks()
    return drawn


def dot(municipality_pk, count, radius):
    """A town where groups meet, leading to the groups near it."""
    municipality = gazetteer().municipalities[municipality_pk]
    x, y = project(municipality.latitude, municipality.longitude)
    return Dot(
        x=x,
        y=y,
        title=title_of(municipality.name, count),
        url=reverse("group_list", query={"near": municipality.name, "radius": 5}),
        radius=radius,
        name=municipality.name,
    )


def locator(title, codes=(), point=None):
    """A small Belgium with a territory or a point on it."""
    borders = topology()
    shapes = [Shape(path=borders.outline(borders.codes, 14), title="")]
    if codes:
        shapes.append(Shape(path=borders.outline(codes, 10), title=title, tint=1))
    drawn = Map("situation", title, shapes, small=True, lang=getattr(title, "lang", ""))
    if point and point[0] is not None:
        x, y = project(*point)
        drawn.dots = [Dot(x=x, y=y, title=title, radius=drawn.dot_radius())]
    return drawn
