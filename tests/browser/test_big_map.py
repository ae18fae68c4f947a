"""The interactive map, as eyes meet it: names that can be read beside the markers."""

import pytest

from .big_map import wait_for_map
from .conftest import DESKTOP, PHONE

pytestmark = pytest.mark.usefixtures("real_data")

# The names that are shown, and what lies over each: a marker, the reader, another name.
NAMES = """() => {
  const rooms = (parts) => [...document.querySelectorAll(parts)]
    .filter((e) => e.checkVisibility({ visibilityProperty: true }))
    .map((e) => ({ e, ...e.getBoundingClientRect().toJSON() }));
  const names = rooms(".big-map__name:not(.big-map__name--here) > span");
  const over = [...names, ...rooms(".big-map__marker, .big-map__name--here > span")];
  return names.map((name) => [name.e.textContent, over.filter((other) => other.e !== name.e
    && name.left < other.right && other.left < name.right
    && name.top < other.bottom && other.top < name.bottom).map(({ e }) => e.textContent)]);
}"""


@pytest.mark.parametrize("viewport", [PHONE, DESKTOP])
@pytest.mark.parametrize("query", ["", "&near=Namur", "&region=luxembourg"])
def test_no_marker_lies_over_a_name(open_page, query, viewport):
    page = open_page(f"/groupes/?view=map{query}", viewport=viewport)
    wait_for_map(page)
    page.wait_for_selector(".big-map__name--province", state="attached")
    page.wait_for_load_state("networkidle")
    names = page.evaluate(NAMES)
    assert [name for name in names if name[1]] == []
    assert len(names) >= (4 if viewport == PHONE else 10)


def test_names_stand_clear_of_markers_after_zooming_too(open_page):
    page = open_page("/groupes/?view=map", viewport=DESKTOP)
    wait_for_map(page)
    for _zoom in range(2):
        with page.expect_response("**/carte.geojson**"):
            page.get_by_role("button", name="Agrandir").click()
        page.wait_for_load_state("networkidle")
        names = page.evaluate(NAMES)
        assert names
        assert [name for name in names if name[1]] == []
