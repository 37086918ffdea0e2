"""What IBM's checker finds on every page: it looks for other things than axe does."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from tests.browser.course_pages import PAGES
from tests.browser.deliberate import unexpected
from tests.conftest import NewPage
from tools.places import FRONTEND

pytestmark = pytest.mark.browser
ENGINE = FRONTEND / "node_modules" / "accessibility-checker-engine" / "ace.js"
# Only what fails for certain: the rest are questions to a person.
FIND = """async () => {
  const open = (root) => root.querySelectorAll("*").forEach((element) => {
    if (element.localName === "details") element.open = true;
    if (element.shadowRoot) open(element.shadowRoot);
  });
  open(document);
  const { results } = await new ace.Checker().check(document, ["WCAG_2_2"]);
  return results.filter(({ value }) => value[0] === "VIOLATION" && value[1] === "FAIL")
    .map(({ ruleId, snippet, path }) => [ruleId, `${snippet} in ${path.dom}`]);
}"""


@pytest.fixture
def page(new_page: NewPage) -> Page:
    if not ENGINE.exists():
        pytest.skip("the front end's packages are not installed (npm ci in frontend)")
    return new_page(viewport={"width": 390, "height": 844})


@pytest.mark.parametrize("name", PAGES)
def test_a_second_engine_finds_nothing_either(page: Page, site: str, name: str) -> None:
    page.goto(f"{site}/{name}.html")
    page.evaluate(ENGINE.read_text(encoding="utf-8"))
    found = [(name, rule, markup) for rule, markup in page.evaluate(FIND)]
    assert unexpected("ibm", found) == []
