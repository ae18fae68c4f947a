"""The interactive map, as a person with a keyboard meets it."""

import pytest

MOST_ZOOMS = 10
# Half faded in, its words have too little contrast.
SHOWN = "() => getComputedStyle(document.querySelector('.leaflet-popup')).opacity === '1'"
# A cluster makes way for what is in it; a place shows its groups.
PRESSED = "marker => !marker.isConnected || document.querySelector('.leaflet-popup a')"


def wait_for_map(page):
    """The map has drawn its markers, if this page has one."""
    if page.locator("[data-map]").count():
        page.wait_for_selector(".big-map__marker")


def open_a_marker(page):
    """Press Enter on the first marker: clusters zoom in, and in the end one shows its groups."""
    for _zoom in range(MOST_ZOOMS):
        marker = page.wait_for_selector(".big-map__marker")
        marker.focus()
        page.keyboard.press("Enter")
        page.wait_for_function(PRESSED, arg=marker)
        if page.locator(".leaflet-popup a").count():
            page.wait_for_function(SHOWN)
            return
    pytest.fail("No marker opened.")
