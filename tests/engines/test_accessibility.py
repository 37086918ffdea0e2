"""What axe and IBM's checker find in Firefox, on a page of each kind, everything unfolded.

WebKitGTK is asked for neither: they read what Chromium and Firefox make of a page, and agree there.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.base import AXE_SCRIPT

from tests.browser import accessibility, second_engine
from tests.browser.course_pages import ANSWERS, LABS, ROOT_PAGE
from tests.browser.deliberate import unexpected
from tests.engines.engine import Engine
from tests.engines.reader import Reader
from tests.engines.test_engines import ALL_ALIVE, PHONE, activities
from tools.places import in_continuous_integration

pytestmark = pytest.mark.engines

# Beside the lessons that have each kind of activity.
_OF_OTHER_KINDS = [ROOT_PAGE, ANSWERS, LABS[0], "book/find-help", "book/glossary", "search"]
_OF_OTHER_KINDS += ["book/teach/rupture-and-repair"]
_UNFOLD = "() => document.querySelectorAll('details').forEach((one) => { one.open = true })"
_FAULTY = """() => {
  const put = (name, of) => document.querySelector("main")
    .appendChild(Object.assign(document.createElement(name), of));
  put("p", { textContent: "faint", style: "color: #bbb; background: #fff" });
  put("input", {});
  put("img", { src: "x.png" });
}"""


@pytest.fixture(scope="module")
def ibm() -> str:
    if not second_engine.is_installed():
        told = "the front end's packages are not installed (npm ci in frontend)"
        (pytest.fail if in_continuous_integration() else pytest.skip)(told)
    return second_engine.ENGINE.read_text(encoding="utf-8")


@pytest.fixture
def firefox(engine: Engine) -> Engine:
    if engine.name != "Firefox":
        pytest.skip("these checkers are used in Chromium and Firefox")
    return engine


def findings(engine: Engine, page: str, ibm: str) -> list[str]:
    """What both find on the page that is open, a line each."""
    engine.run(_UNFOLD)
    _add(engine, AXE_SCRIPT, "axe")
    options = {**accessibility.ALL, "resultTypes": ["violations"], "reporter": "no-passes"}
    found: list[str] = engine.run(accessibility.FIND, [None, options, False])
    _add(engine, ibm, "ace")
    seen: list[Any] = engine.run(second_engine.FIND)
    return found + unexpected("ibm", [(page, rule, markup) for rule, markup in seen])


def _add(engine: Engine, script: str, name: str) -> None:
    """Has a checker run, under the name that it gives itself: the page lets no script into it."""
    engine.run(f"() => {{ {script}\nglobalThis.{name} ??= {name}; }}")


def test_neither_checker_finds_anything_to_mend_in_firefox(
    firefox: Engine, recorded_site: str, book: Path, ibm: str
) -> None:
    firefox.size(*PHONE)
    reader = Reader(firefox, recorded_site)
    pages = dict.fromkeys([*(page for page, _ in activities(book).values()), *_OF_OTHER_KINDS])
    found: list[str] = []
    for page in pages:
        reader.open(page)
        firefox.wait(ALL_ALIVE)
        found += [f"{page}: {one}" for one in findings(firefox, page, ibm)]
    assert not found, "\n".join(found)


def test_what_is_planted_is_found_in_firefox(firefox: Engine, recorded_site: str, ibm: str) -> None:
    Reader(firefox, recorded_site).open(ROOT_PAGE)
    firefox.run(_FAULTY)
    found = "\n".join(findings(firefox, ROOT_PAGE, ibm))
    for rule in ("color-contrast at", "label at", "image-alt at", "input_label_exists at"):
        assert rule in found
