"""What axe finds on a page."""

from __future__ import annotations

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
_IS_THERE = "() => typeof axe === 'object'"
# Only what was found comes back: the rest of axe's report is larger than the page.
_FIND = """async ([context, options]) => {
  const { violations } = await axe.run(context ?? document, options);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary, html }) =>
    `${id} at ${JSON.stringify(target)}: ${failureSummary}\\n    ${html.slice(0, 200)}`));
}"""


def findings(page: Page, within: str | None = None, tags: list[str] | None = None) -> list[str]:
    """Every violation with its place, a line each; ``within`` is a selector of a part."""
    options = {"runOnly": {"type": "tag", "values": tags or _RULES}, "resultTypes": ["violations"]}
    # A page keeps axe until another is opened, and its half a megabyte takes time to read.
    if not page.evaluate(_IS_THERE):
        page.evaluate(AXE_SCRIPT)
    found: list[str] = page.evaluate(_FIND, [within, options])
    return found
