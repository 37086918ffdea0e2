"""What IBM's checker finds on a page: it looks for other things than axe does."""

from __future__ import annotations

from playwright.sync_api import Page

from tests.browser.deliberate import unexpected
from tools.places import FRONTEND

ENGINE = FRONTEND / "node_modules" / "accessibility-checker-engine" / "ace.js"
_IS_THERE = "() => typeof ace === 'object'"
# Only what fails for certain: the rest are questions to a person.
FIND = """async () => {
  const { results } = await new ace.Checker().check(document, ["WCAG_2_2"]);
  return results.filter(({ value }) => value[0] === "VIOLATION" && value[1] === "FAIL")
    .map(({ ruleId, snippet, path }) => [ruleId, `${snippet} in ${path.dom}`]);
}"""


def is_installed() -> bool:
    return ENGINE.exists()


def second_findings(page: Page, name: str) -> list[str]:
    """Every failure on the page of this name but the deliberate ones, a line each."""
    if not page.evaluate(_IS_THERE):
        page.evaluate(ENGINE.read_text(encoding="utf-8"))
    return unexpected("ibm", [(name, rule, markup) for rule, markup in page.evaluate(FIND)])
