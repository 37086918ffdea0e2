"""What a screen reader says in each kind of activity: the scripts that the book publishes.

A difference is either a mistake or meant. When it is meant, write the scripts anew, and read them
as prose before you commit them::

    SECUREBASE_WRITE_GOLDEN=1 make test ARGS=tests/browser/test_spoken.py
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any, NamedTuple

import pypdfium2
import pytest
from playwright.sync_api import Browser, Page

from securebase.activities import KINDS
from securebase.publishing.course_content import activity_class
from tests.browser.accessibility import findings_with_more_contrast
from tests.browser.course_pages import ANSWERS
from tests.browser.legible import gone_in_forced_colours
from tests.browser.opening import opened
from tests.browser.single_page import page_of
from tests.browser.spoken_reader import Script, bring_reader
from tests.browser.spoken_walks import SORTED, WALKS, find_help, search, your_answers
from tests.conftest import NewPage
from tests.unit.activities.authors_file import carried_spec
from tools.places import ROOT

pytestmark = pytest.mark.browser

GOLDEN = ROOT / "tests" / "golden"
SCRIPTS = ROOT / "book" / "spoken"
WRITE = bool(os.environ.get("SECUREBASE_WRITE_GOLDEN"))
_MORNING = "2026-11-26T09:00:00"


def spec_of(identifier: str) -> dict[str, Any]:
    """What the course's activity of this id shows, or that of a file outside of the lessons.

    Of a quiz it is one question of each kind.
    """
    if identifier.endswith(".yml"):
        path = ROOT / identifier
        outside: dict[str, Any] = carried_spec(activity_class(path).load(path))
        return outside
    spec: dict[str, Any] = json.loads((GOLDEN / f"{identifier}.json").read_text(encoding="utf-8"))
    if spec["kind"] == "quiz":
        first = {question["kind"]: question for question in reversed(spec["questions"])}
        spec["questions"] = [one for one in spec["questions"] if one is first[one["kind"]]]
        spec["title"] = "A question of each kind"
    return spec


def shown(spec: dict[str, Any]) -> SimpleNamespace:
    """An activity as it stands in a page."""
    kind = spec["kind"]
    carried = json.dumps(spec).replace("</", "<\\/")
    html = (
        f'<sb-{kind} id="{spec["id"]}" class="sb-activity">'
        f'<script type="application/json" class="sb-spec">{carried}</script></sb-{kind}>'
    )
    return SimpleNamespace(kind=kind, html=lambda: html)


def told(name: str, text: str) -> list[str]:
    """What is wrong with a script: what it was, and what it has become."""
    path = SCRIPTS / f"{name}.txt"
    if WRITE:
        path.write_text(text, encoding="utf-8", newline="\n")
    before = path.read_text(encoding="utf-8") if path.exists() else ""
    if before == text:
        return []
    lines = set(before.splitlines()) ^ set(text.splitlines())
    return [f"{name}: {line}" for line in sorted(lines)] or [f"{name}: in another order"]


class Walked(NamedTuple):
    """A page that holds an activity of each kind, after the walks through them all."""

    page: Page
    scripts: dict[str, Script]


@pytest.fixture(scope="module")
def walked(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Walked]:
    assert set(WALKS) == set(KINDS), "each kind of activity has its walk"
    specs = {kind: spec_of(identifier) for kind, (identifier, _) in WALKS.items()}
    with opened(browser, reduced_motion="reduce") as window:
        page = window.context.new_page()
        page.clock.set_fixed_time(_MORNING)
        page.goto(page_of(tmp_path_factory.mktemp("kinds"), *map(shown, specs.values())))
        bring_reader(page)
        scripts = {}
        for kind, spec in specs.items():
            element = page.locator(f"#{spec['id']}")
            live = element.locator(".activity")
            live.wait_for()
            script = Script(f"{kind}: {spec['title']}", live, element.get_by_role("status"))
            WALKS[kind][1](script, live, spec)
            scripts[kind] = script
        yield Walked(page, scripts)


def test_each_kind_of_activity_is_read_aloud_as_it_was_last_read(walked: Walked) -> None:
    wrong = []
    for kind, script in walked.scripts.items():
        text = script.text()
        assert re.search("said at once: .|the focus is here", text), f"{kind}: nothing is told"
        assert len(text.split()) > 100, f"{kind}: hardly anything is read"
        wrong += told(kind, text)
    assert wrong == []


def test_the_search_the_finder_and_what_is_kept_are_read_aloud_as_they_were(
    browser: Browser, site: str
) -> None:
    # The policy of a page lets in no script but the course's: the reader is none.
    with opened(browser, reduced_motion="reduce", bypass_csp=True) as window:
        page = window.context.new_page()
        page.clock.set_fixed_time(_MORNING)
        page.goto(f"{site}/book/find-help.html")
        bring_reader(page)
        wrong = told("search", search(page).text()) + told("find-help", find_help(page).text())
        page.evaluate("record => localStorage.setItem(...record)", SORTED)
        page.goto(f"{site}/{ANSWERS}.html")
        bring_reader(page)
        wrong += told("your-answers", your_answers(page).text())
    assert wrong == []


def test_for_a_reader_who_wants_less_motion_nothing_moves_in_any_kind(walked: Walked) -> None:
    moved = {kind: script.moved for kind, script in walked.scripts.items() if script.moved}
    assert moved == {}


def test_in_forced_colours_nothing_is_gone_from_an_answered_activity(walked: Walked) -> None:
    assert gone_in_forced_colours(walked.page) == []


def test_for_a_reader_who_wants_more_contrast_words_and_borders_are_stronger(
    walked: Walked,
) -> None:
    assert findings_with_more_contrast(walked.page) == []


def test_on_paper_the_scripts_stay_folded(new_page: NewPage, site: str) -> None:
    """They are for screens: printed, they would fill forty sheets."""
    page = new_page()
    page.goto(f"{site}/book/accessibility.html")
    assert page.locator("details.sb-transcript").count() >= len(KINDS)
    sheets = pypdfium2.PdfDocument(page.pdf(prefer_css_page_size=True))
    assert 1 <= len(sheets) <= 4
