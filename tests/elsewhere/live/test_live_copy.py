"""A lesson and a lab run in the reader's browser, with no server and no other host."""

from __future__ import annotations

import json
import re
from typing import Any

import nbformat
import pytest
from playwright.sync_api import expect

from securebase import Quiz
from tests.browser.answers import right_answer
from tests.browser.quiz_taker import QuizTaker
from tests.elsewhere.live.conftest import LAB, Host
from tests.elsewhere.live.live_page import STARTS_WITHIN, LivePage
from tools.places import ROOT

pytestmark = [pytest.mark.elsewhere, pytest.mark.browser]

LESSON = "notebooks/still-face/rupture-and-repair.ipynb"
MOST_BYTES = 14_300_000
"""What the button tells, 14 MB, with what the headers of some 170 answers weigh."""
RESPONSE = """
import json
print(json.dumps([[row["question"], row["answer"]] for row in quiz.response if row["attempts"]]))
"""
NOT_IN_BROWSER = "Python in a browser"
# Runs cells one after the other, as if each had been typed, and gives what went wrong.
RUN_ALL = """async (cells) => {
  const { kernel } = jupyterapp.shell.currentWidget.sessionContext.session;
  const wrong = [];
  await kernel.requestExecute({ code: "%reset -f" }).done;
  for (const code of cells) {
    const { content } = await kernel.requestExecute({ code }).done;
    if (content.status !== "ok") wrong.push([code, content.ename, content.evalue]);
  }
  return wrong;
}"""


def test_a_lesson_comes_alive_for_the_megabytes_told_and_answers_python(
    live_page: LivePage, host: Host
) -> None:
    host.sent.clear()
    live_page.open(LESSON)
    live_page.page.locator("sb-predict").get_by_role("button").first.wait_for()
    assert sum(host.sent.values()) <= MOST_BYTES, host.sent.most_common(5)
    quiz = Quiz.load((ROOT / LESSON).with_suffix(".quiz.yml"))
    taker = QuizTaker(live_page.page, quiz)
    question = next(one for one in quiz.questions if one.kind == "single-choice")
    taker.live.scroll_into_view_if_needed()
    taker.go_to(question)
    taker.answer(question, right_answer(question))
    expect(taker.status).to_contain_text("That’s it")
    assert json.loads(live_page.ask(RESPONSE)) == [[question.id, right_answer(question)]]
    # The figure of its last part needs what no browser's Python has.
    said = [text for text in live_page.html_given() if NOT_IN_BROWSER in text]
    assert len(said) == 1
    assert "needs matplotlib" in said[0]
    assert live_page.errors_given() == []


def test_of_a_lab_the_learner_runs_each_cell_and_is_told_what_is_right(lab_page: LivePage) -> None:
    assert lab_page.html_given() == []
    page = lab_page.page
    code = page.locator(".jp-CodeCell .cm-content")
    code.nth(0).click()
    page.keyboard.press("Shift+Enter")
    exercise = code.nth(1)
    exercise.click()
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.insert_text(
        "same = sum(one == other for one, other in zip(first, second))\n"
        'check("coders-observed", same / len(first))'
    )
    page.keyboard.press("Shift+Enter")
    right = read_exercise("do-two-coders-agree", "coders-observed")["right"]
    page.locator(".jp-OutputArea").get_by_text(right[:40]).wait_for()
    assert lab_page.errors_given() == []


def test_every_lesson_and_lab_runs_and_no_cell_ends_in_a_traceback(lab_page: LivePage) -> None:
    wrong: dict[str, Any] = {}
    for path in sorted((ROOT / "notebooks").rglob("*.ipynb")):
        if path.name.endswith(".solved.ipynb"):
            continue
        cells = nbformat.read(path, as_version=4).cells
        code = [cell.source for cell in cells if cell.cell_type == "code"]
        if found := lab_page.page.evaluate(RUN_ALL, code):
            wrong[path.name] = found
    assert not wrong


def test_a_link_leads_to_the_page_of_the_book(live_page: LivePage) -> None:
    live_page.open(LESSON)
    link = live_page.page.locator(".sb-text").get_by_role("link", name="Find help").first
    with live_page.page.context.expect_page() as opened:
        link.click()
    opened.value.wait_for_url(f"{live_page.address}/book/find-help.html*")
    back = live_page.page.get_by_role("link", name="Back to the page in the book")
    back.click()
    live_page.page.wait_for_url(f"{live_page.address}/{LESSON.replace('.ipynb', '.html')}")


def test_changes_are_gone_with_the_page_unless_the_copy_is_kept(live_page: LivePage) -> None:
    page = live_page.page
    first = page.locator(".jp-CodeCell .cm-content").first

    def write(code: str) -> None:
        first.click()
        page.keyboard.press("ControlOrMeta+a")
        page.keyboard.insert_text(code)

    def expect_opened_with(code: str) -> None:
        live_page.open(LAB)
        # Its text comes after its place.
        expect(first).to_have_text(code, use_inner_text=True, timeout=STARTS_WITHIN)

    live_page.open(LAB)
    expect(first).to_contain_text("from securebase import", timeout=STARTS_WITHIN)
    written = first.inner_text()
    write("print('mine')")
    expect_opened_with(written)
    kept = page.evaluate("async () => (await indexedDB.databases()).map(({ name }) => name)")
    assert kept == []
    assert page.evaluate("() => navigator.serviceWorker.getRegistrations()") == []
    write("print('mine')")
    page.get_by_role("button", name="Keep my copy").click()
    page.get_by_text("Your copy is kept on this device").wait_for()
    expect_opened_with("print('mine')")
    page.get_by_role("button", name="Forget my copy").click()
    expect_opened_with(written)


def read_exercise(lab: str, exercise: str) -> dict[str, str]:
    """What the author wrote."""
    from ruamel.yaml import YAML

    path = ROOT / "notebooks/labs" / f"{lab}.exercises.yml"
    written = YAML(typ="safe").load(path.read_text(encoding="utf-8"))["exercises"]
    found: dict[str, str] = next(one for one in written if one["id"] == exercise)
    return found


def test_the_licences_of_what_it_is_made_of_go_along(host: Host) -> None:
    text = (host.folder / "live/licences.txt").read_text(encoding="utf-8")
    packages = json.loads((host.folder / "live/static/pyodide/pyodide-lock.json").read_text())
    names = {package["file_name"] for package in packages["packages"].values()}
    told = set(re.findall(r"^(\S+\.whl): ", text, re.MULTILINE))
    assert {name for name in names if not name.startswith(("jedi", "jupyterlab_widgets"))} == told
    assert "Mozilla Public License Version 2.0" in text
