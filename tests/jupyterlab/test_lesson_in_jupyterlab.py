"""The same activities in JupyterLab, with a kernel that learns of the answers."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from securebase.activities.spec import QuizSpec, SorterSpec
from tests.browser.accessibility import findings
from tests.browser.answers import right_answer, wrong_answer
from tests.browser.quiz_taker import QuizTaker
from tests.browser.sorter_taker import SorterTaker
from tests.browser.targets import too_small
from tests.browser.watching import Watch
from tests.jupyterlab.conftest import TRIAL

pytestmark = pytest.mark.jupyterlab

LESSON = "bonding-and-attachment.ipynb"
# JupyterLab takes its time to start, and a kernel too.
STARTS_WITHIN = 60_000
# What JupyterLab and its extensions say by themselves, known by the files that say it: anywidget
# runs our modules from blob addresses, so nothing that comes from them is let pass.
NOISE = [
    r"(?s)^console (warning|error): .*\(http://127\.0\.0\.1:\d+/(static/lab|lab/extensions)/\S+\)$",
    # JupyterLab 4.6 measures the toolbar of a cell that it has just scrolled out of the page.
    r"^uncaught: [^\n]*\n[^\n]*\n\s+at \S*_markdownOverlapsToolbar ",
]


@pytest.fixture
def page(new_context: Callable[..., tuple[BrowserContext, Watch]]) -> Page:
    """A browser in which JupyterLab's own noise is no complaint."""
    context, watch = new_context(viewport={"width": 1280, "height": 1000})
    for pattern in NOISE:
        watch.expect(pattern)
    return context.new_page()


def run_all(page: Page, lab: str, notebook: str) -> None:
    page.goto(f"{lab}/lab/tree/attachment/{notebook}?reset")
    # "Idle" is also said before there is a kernel.
    kernel = page.locator(".jp-Toolbar-kernelName")
    expect(kernel).to_contain_text("Python 3", timeout=STARTS_WITHIN)
    idle = page.locator(".jp-Notebook-ExecutionIndicator[data-status=idle]")
    expect(idle).to_be_attached(timeout=STARTS_WITHIN)
    page.get_by_role("menuitem", name="Run", exact=True).click()
    page.locator('li[data-command="runmenu:run-all"]').click()


def known_to_python(page: Page) -> list[dict[str, Any]]:
    """Run the last cell again, and read what it prints."""
    cell = page.locator(".jp-CodeCell").last
    prompt = cell.locator(".jp-InputPrompt").first
    before = prompt.inner_text()
    cell.locator(".cm-content").click()
    page.keyboard.press("Control+Enter")
    expect(prompt).not_to_have_text(before)
    expect(prompt).not_to_contain_text("*")
    printed: str = cell.locator(".jp-OutputArea-output pre").inner_text()
    return json.loads(printed.removeprefix("known:"))


def test_an_answer_given_by_click_is_known_to_python(
    page: Page, lab: str, quiz_spec: QuizSpec
) -> None:
    run_all(page, lab, TRIAL)
    quiz = QuizTaker(page, quiz_spec)
    expect(quiz.live).to_be_visible(timeout=STARTS_WITHIN)
    first, second, *_ = quiz_spec.questions
    assert {row["state"] for row in known_to_python(page)} == {"open"}

    quiz.answer(first, right_answer(first))
    quiz.button("Next").click()
    quiz.answer(second, wrong_answer(second))
    expect(quiz.status).to_contain_text("Not quite")

    known = {row["question"]: row for row in known_to_python(page)}
    assert list(known) == [question.id for question in quiz_spec.questions]
    assert known[first.id]["answer"] == right_answer(first)
    assert known[first.id]["right"] is True
    assert known[second.id]["answer"] == wrong_answer(second)
    assert known[second.id]["right"] is False
    assert known[second.id]["attempts"] == 1


def choose_theme(page: Page, name: str) -> None:
    page.get_by_role("menuitem", name="Settings", exact=True).click()
    page.locator(".lm-Menu-item[data-type=submenu]").get_by_text("Theme", exact=True).click()
    page.locator('[data-command="apputils:change-theme"]').get_by_text(name, exact=True).click()


def test_the_lesson_runs_and_can_be_read_in_light_and_dark(
    page: Page, lab: str, quiz_spec: QuizSpec, sorter_spec: SorterSpec
) -> None:
    run_all(page, lab, LESSON)
    live_quiz = page.get_by_role("group", name=quiz_spec.title, exact=True)
    live_sorter = page.get_by_role("group", name=sorter_spec.title, exact=True)
    sorter = SorterTaker(page, sorter_spec)
    live_sorter.scroll_into_view_if_needed(timeout=STARTS_WITHIN)
    card = sorter_spec.cards[0]
    sorter.pile(card.pile).click()
    expect(sorter.lying(card)).to_be_visible()
    assert too_small(live_sorter) == []
    for theme, colours in [("JupyterLab Dark", "dark"), ("JupyterLab Light", "light")]:
        choose_theme(page, theme)
        live_quiz.scroll_into_view_if_needed()
        expect(page.locator("sb-quiz")).to_have_css("color-scheme", colours)
        assert findings(page, "sb-quiz") == []
        live_sorter.scroll_into_view_if_needed()
        assert findings(page, "sb-sorter") == []
