"""Axe on a page: what breaks WCAG 2.2 level A or AA, or good practice."""

from axe_playwright_python.base import AXE_SCRIPT

from .big_map import wait_for_map

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# What a colour scheme can change.
COLOURS = ["color-contrast", "link-in-text-block"]

RUN = """async (options) => {
  const { violations, passes } = await axe.run(document, options);
  return {
    violations: violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target} ${failureSummary}`)),
    passed: passes.map(({ id }) => id),
  };
}"""


def examine(page, rules=None):
    """(violations in words, names of the rules that something on the page passed)."""
    # A form that was refused is there before its style sheets are.
    page.wait_for_load_state()
    if not page.evaluate("window.axe?.version"):
        page.evaluate(AXE_SCRIPT)
    only = {"type": "rule", "values": rules} if rules else {"type": "tag", "values": TAGS}
    # The page of the design shows one navigation in each of its states.
    shows_states = page.url.endswith("/a-propos/design/")
    found = page.evaluate(
        RUN,
        {
            "runOnly": only,
            "rules": {"landmark-unique": {"enabled": not shows_states and not rules}},
            "resultTypes": ["violations"],
            "iframes": False,
            "preload": False,
        },
    )
    return found["violations"], found["passed"]


def violations_in_both_schemes(page):
    wait_for_map(page)
    page.emulate_media(color_scheme="light")
    light, _passed = examine(page)
    page.emulate_media(color_scheme="dark")
    dark, _passed = examine(page, COLOURS)
    return light + dark
