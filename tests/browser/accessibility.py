"""What axe finds on a page."""

from __future__ import annotations

from typing import Any, Literal

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page, expect

from tests.browser.in_view import resized

_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
_CONTRAST = "color-contrast"
ALL: dict[str, Any] = {"runOnly": {"type": "tag", "values": _RULES}}
_ALL_BUT_CONTRAST = {**ALL, "rules": {_CONTRAST: {"enabled": False}}}
_OF_COLOURS = "cat.color"
_WIDTHS = (390, 1280)
_COLOURS: tuple[Literal["light", "dark"], ...] = ("light", "dark")
_IS_THERE = "() => typeof axe === 'object'"
# Words of one colour, size and weight on the same grounds are as easy to read: the first stands for
# all of them.
_ONE_OF_A_LOOK = """(selector) => {
  const within = (root) => [...root.querySelectorAll("*")].flatMap((element) =>
    element.shadowRoot ? [element, ...within(element.shadowRoot)] : [element]);
  const holder = (element) =>
    element.assignedSlot ?? element.parentElement ?? element.getRootNode().host ?? null;
  const grounds = new Map();
  const groundOf = (element) => {
    if (!element) return "";
    if (!grounds.has(element)) {
      const { backgroundColor, backgroundImage, opacity, position, filter, mixBlendMode } =
        getComputedStyle(element);
      const own = [backgroundColor, backgroundImage, opacity, filter, mixBlendMode,
        position === "static" ? "" : `${position} ${element.className}`].join(" ");
      // What shows nothing of its own is no other ground.
      const isClear = own === "rgba(0, 0, 0, 0) none 1 none normal ";
      grounds.set(element, groundOf(holder(element)) + (isClear ? "" : `|${own}`));
    }
    return grounds.get(element);
  };
  const ofALook = new Map();
  const top = selector ? document.querySelector(selector) : document;
  for (const element of [...within(top.shadowRoot ?? top), ...within(top)]) {
    const texts = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    if (!texts.some(({ data }) => data.trim())) continue;
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const { color, fontSize, fontWeight, textShadow } = getComputedStyle(element);
    const look = [color, fontSize, fontWeight, textShadow, groundOf(element)].join(" ");
    if (!ofALook.has(look)) ofALook.set(look, element);
  }
  return [...ofALook.values()];
}"""
# Only what was found comes back: the rest of axe's report is larger than the page.
FIND = f"""async ([selector, options, oneOfALook]) => {{
  const context = oneOfALook ? {{ include: ({_ONE_OF_A_LOOK})(selector) }} : (selector ?? document);
  const {{ violations }} = await axe.run(context, options);
  const why = ({{ any, all, none }}) => [...any, ...all, ...none].map(({{ message }}) => message);
  return violations.flatMap(({{ id, nodes }}) => nodes.map((node) =>
    `${{id}} at ${{JSON.stringify(node.target)}}: ${{why(node).join("; ")}}\\n    ` +
      node.html.slice(0, 200)));
}}"""
_RULES_OF_COLOURS = """([tags, ofColours]) => axe.getRules([ofColours])
  .filter((rule) => rule.tags.some((tag) => tags.includes(tag))).map((rule) => rule.ruleId)"""
# What readers who asked for more contrast have stronger: grey words, lines, and borders.
_COLOURS_OF_LINES = """() => {
  const style = getComputedStyle(document.documentElement);
  const names = ["--sb-ink-soft", "--sb-line", "--sb-control-line", "--sb-accent"];
  return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)]));
}"""
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
# The same after two frames, one after the other; the last is kept. Elements are told of their size
# at the end of a frame, so that what they do then is seen only in a task of its own.
_COMES_TO_REST = f"""async (milliseconds) => {{
  const until = performance.now() + milliseconds;
  let before = [];
  window.shape = [];
  const isAtRest = () => before.length > 0 && before.length === window.shape.length &&
    before.every((element, place) => element === window.shape[place]);
  while (!isAtRest() && performance.now() < until) {{
    await new Promise((told) => requestAnimationFrame(() => setTimeout(told)));
    before = window.shape;
    window.shape = ({_SHAPE})();
  }}
  return isAtRest();
}}"""
_LONGEST_WAIT = 30_000
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
    return _found(page, within, ALL)


def findings_in_sizes_and_colours(page: Page, within: str | None = None) -> list[str]:
    """Every violation on a phone and on a wide screen, in light and in dark.

    What is not ``within`` is taken from the page: axe reads all of a page for any part of it, and
    the rest is looked at by the tests of every page.
    """
    if within:
        page.evaluate(_ALONE, within)
    found: list[str] = []
    for width in _WIDTHS:
        resized(page, width, 844)
        some = _in_colours(page, within, each_word=width == _WIDTHS[0])
        found += [f"{width} px, {one}" for one in some]
    return found


def findings_in_colours(page: Page, within: str | None = None) -> list[str]:
    """Every violation in light and in dark, on a screen of the width that the page has."""
    return _in_colours(page, within, each_word=True)


def findings_with_more_contrast(page: Page) -> list[str]:
    """Words of less than 7:1 where a reader asked for more contrast, in light and in dark.

    That nothing changes when it is asked for is a finding too.
    """
    found: list[str] = []
    for colours in _COLOURS:
        page.emulate_media(color_scheme=colours, contrast="no-preference")
        before = page.evaluate(_COLOURS_OF_LINES)
        page.emulate_media(color_scheme=colours, contrast="more")
        after = page.evaluate(_COLOURS_OF_LINES)
        some = [f"{one} stays {before[one]}" for one in before if before[one] == after[one]]
        some += _found(page, None, _named(["color-contrast-enhanced"]), one_of_a_look=True)
        found += [f"{colours}: {one}" for one in some]
    page.emulate_media(color_scheme="light", contrast="no-preference")
    return found


def _in_colours(page: Page, within: str | None, *, each_word: bool) -> list[str]:
    """In the dark only the rules of colours are asked again.

    Nothing else differs there, and whatever does is a finding too. Whether ``each_word`` can be
    read is asked once, in light: after that, of words that look the same, one.
    """
    found: list[str] = []
    for colours in _COLOURS:
        page.emulate_media(color_scheme=colours, reduced_motion="reduce")
        # A page for the night is dark on a light device too.
        scheme = "dark" if page.locator("html[data-night]").count() else colours
        expect(page.locator("html")).to_have_css("color-scheme", scheme)
        # The head of the page would lie over what was scrolled behind it.
        page.evaluate("scrollTo(0, 0)")
        assert page.evaluate(_COMES_TO_REST, _LONGEST_WAIT), "the page does not come to rest"
        if colours == "light":
            page.evaluate(_KEEP_SHAPE)
            rules, some = _ALL_BUT_CONTRAST, []
        else:
            rules, some = _rules_of_colours(page), page.evaluate(_OTHER_SHAPE)
        if colours == "light" and each_word:
            some += findings(page, within)
        else:
            some += _found(page, within, rules)
            some += _found(page, within, _named([_CONTRAST]), one_of_a_look=True)
        found += [f"{colours}: {one}" for one in some]
    return found


def _rules_of_colours(page: Page) -> dict[str, Any]:
    """All of them but that of contrast."""
    _bring_axe(page)
    rules = page.evaluate(_RULES_OF_COLOURS, [_RULES, _OF_COLOURS])
    assert {_CONTRAST, "link-in-text-block"} <= set(rules), rules
    return _named([rule for rule in rules if rule != _CONTRAST])


def _named(rules: list[str]) -> dict[str, Any]:
    return {"runOnly": {"type": "rule", "values": rules}}


def _found(
    page: Page, within: str | None, rules: dict[str, Any], *, one_of_a_look: bool = False
) -> list[str]:
    options = {**rules, "resultTypes": ["violations"], "reporter": "no-passes"}
    _bring_axe(page)
    found: list[str] = page.evaluate(FIND, [within, options, one_of_a_look])
    return found


def _bring_axe(page: Page) -> None:
    # A page keeps axe until another is opened, and its half a megabyte takes time to read.
    if not page.evaluate(_IS_THERE):
        page.evaluate(AXE_SCRIPT)
