"""Axe finds nothing on any type of page on a large screen."""

import pytest

from .axe import examine, violations_in_both_schemes
from .conftest import DESKTOP

pytestmark = pytest.mark.usefixtures("real_data")


def test_page_meets_wcag_on_a_large_screen(open_page, address):
    assert not violations_in_both_schemes(open_page(address, viewport=DESKTOP))


def test_axe_sees_what_is_wrong(open_page):
    page = open_page("/a-propos/", viewport=DESKTOP)
    page.evaluate("document.querySelector('main').append(document.createElement('button'))")
    violations, _passed = examine(page)
    assert violations
    assert violations[0].startswith("button-name")


def test_axe_measures_targets_and_contrast(open_page):
    _violations, passed = examine(open_page("/a-propos/design/", viewport=DESKTOP))
    assert {"target-size", "color-contrast", "label", "link-name"} <= {*passed}
