"""What axe finds on a page."""

from __future__ import annotations

from typing import Any, Literal

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page, expect

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
_OF_COLOURS = "cat.color"
_WIDTHS = (390, 1280)
_COLOURS: tuple[Literal["light", "dark"], ...] = ("light", "dark")
_IS_THERE = "() => typeof axe === 'object'"
# Only what was found comes back: the rest of axe's report is larger than the page.
FIND = """async ([context, options]) => {
  const { violations } = await axe.run(context ?? document, options);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary, html }) =>
    `${id} at ${JSON.stringify(target)}: ${failureSummary}\\n    ${html.slice(0, 200)}`));
}"""
_RULES_OF_COLOURS = """([tags, ofColours]) => axe.getRules([ofColours])
  .filter((rule) => rule.tags.some((tag) => tags.includes(tag))).map((rule) => rule.ruleId)"""
# Everything of each element, shadow trees included, that axe looks at besides its colours.
_SHAPE = """() => {
  const within = (root) => [...root.querySelectorAll("*")].flatMap((element) =>
    element.shadowRoot ? [element, ...within(element.shadowRoot)] : [element]);
  return within(document).map((element) => {
    const { display, visibility, opacity, position } = getComputedStyle(element);
    const { x, y, width, height } = element.getBoundingClientRect();
    const attributes = [...element.attributes].filter(({ name }) => name !== "data-theme")
      .map(({ name, value }) => `${name}=${value}`);
    const words = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => node.data);
    return [element.localName, ...attributes, ...words, display, visibility, opacity, position,
      x, y, width, height].join(" ");
  });
}"""
# The same in two pictures of the screen, one after the other; the last is kept.
_IS_AT_REST = f"""() => {{
  const before = window.shape;
  window.shape = ({_SHAPE})();
  return before?.length === window.shape.length &&
    before.every((element, place) => element === window.shape[place]);
}}"""
_KEEP_SHAPE = "() => { window.shapeInLight = window.shape; }"
_OTHER_SHAPE = """() => {
  const [before, now] = [window.shapeInLight, window.shape];
  const longest = before.length > now.length ? before : now;
  return longest.flatMap((_, place) => before[place] === now[place] ? [] :
    [`more than colours changes from ${before[place]} to ${now[place]}`]).slice(0, 20);
}"""

# Of the page's own text and the other activities nothing stays, of its frame the places do.
_ALONE = """(selector) => {
  let one = document.querySelector(selector);
  for (; one !== document.body; one = one.parentElement)
    for (const other of [...one.parentElement.children])
      if (other !== one) other.closest("main") ? other.remove() : other.replaceChildren();
}"""


def findings(page: Page, within: str | None = None) -> list[str]:
    """Every violation with its place, a line each; ``within`` is a selector of a part."""
    return _found(page, within, {"type": "tag", "values": RULES})


def findings_in_sizes_and_colours(page: Page, within: str | None = None) -> list[str]:
    """Every violation on a phone and on a wide screen, in light and in dark.

    What is not ``within`` is taken from the page: axe reads all of a page for any part of it, and
    the rest is looked at by the tests of every page.
    """
    if within:
        page.evaluate(_ALONE, within)
    found: list[str] = []
    for width in _WIDTHS:
        page.set_viewport_size({"width": width, "height": 844})
        found += [f"{width} px, {one}" for one in findings_in_colours(page, within)]
    return found


def findings_in_colours(page: Page, within: str | None = None) -> list[str]:
    """Every violation in light and in dark, on a screen of the width that the page has.

    In the dark only the rules of colours are asked again: nothing else differs there, and whatever
    does is a finding too.
    """
    found: list[str] = []
    for colours in _COLOURS:
        page.emulate_media(color_scheme=colours, reduced_motion="reduce")
        # A page for the night is dark on a light device too.
        scheme = "dark" if page.locator("html[data-night]").count() else colours
        expect(page.locator("html")).to_have_css("color-scheme", scheme)
        # The head of the page would lie over what was scrolled behind it.
        page.evaluate("scrollTo(0, 0)")
        page.wait_for_function(_IS_AT_REST)
        if colours == "light":
            some = findings(page, within)
            page.evaluate(_KEEP_SHAPE)
        else:
            some = page.evaluate(_OTHER_SHAPE) + _findings_of_colours(page, within)
        found += [f"{colours}: {one}" for one in some]
    return found


def _findings_of_colours(page: Page, within: str | None) -> list[str]:
    rules = page.evaluate(_RULES_OF_COLOURS, [RULES, _OF_COLOURS])
    assert {"color-contrast", "link-in-text-block"} <= set(rules), rules
    return _found(page, within, {"type": "rule", "values": rules})


def _found(page: Page, within: str | None, rules: dict[str, Any]) -> list[str]:
    # A page keeps axe until another is opened, and its half a megabyte takes time to read.
    if not page.evaluate(_IS_THERE):
        page.evaluate(AXE_SCRIPT)
    options = {"runOnly": rules, "resultTypes": ["violations"], "reporter": "no-passes"}
    found: list[str] = page.evaluate(FIND, [within, options])
    return found
