"""The same activities in JupyterLab, with a kernel that learns of the answers."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.accessibility import findings
from tests.browser.answers import options_of, question_of_kind, right_answer, wrong_answer
from tests.browser.authored import quiz_of_the_lesson, sorter_of_the_lesson
from tests.browser.quiz_taker import QuizTaker
from tests.browser.sorter_taker import SorterTaker
from tests.browser.targets import too_small
from tests.jupyterlab.conftest import TRIAL
from tests.jupyterlab.desk import STARTS_WITHIN, Desk

pytestmark = pytest.mark.jupyterlab

LESSON = "notebooks/attachment/bonding-and-attachment.ipynb"
MOST_LINES = 6


@pytest.mark.core
def test_an_answer_given_by_click_is_known_to_python_in_its_words(desk: Desk) -> None:
    desk.run(TRIAL)
    asked = quiz_of_the_lesson()
    quiz = QuizTaker(desk.page, asked)
    first, second, *_ = asked.questions
    assert {row["state"] for row in desk.value("quiz.response")} == {"open"}

    quiz.answer(first, right_answer(first))
    quiz.button("Next").click()
    quiz.answer(second, wrong_answer(second))
    expect(quiz.status).to_contain_text("Not quite")

    known = {row["question"]: row for row in desk.value("quiz.response")}
    assert list(known) == [question.id for question in asked.questions]
    assert known[first.id]["answer"] == right_answer(first)
    assert known[first.id]["answer_words"] == options_of(first)[right_answer(first)]
    assert known[first.id]["right"] is True
    assert known[second.id]["answer"] == wrong_answer(second)
    assert known[second.id]["right"] is False
    assert known[second.id]["attempts"] == 1


@pytest.mark.core
def test_a_mistake_says_what_to_do_in_six_lines_at_most(desk: Desk) -> None:
    panel = desk.run(TRIAL)
    cell = panel.locator(".jp-CodeCell").last
    cell.locator(".cm-content").click()
    desk.page.keyboard.press("ControlOrMeta+A")
    desk.page.keyboard.insert_text('Quiz.load("bonding.quiz.yml")')
    desk.page.keyboard.press("Control+Enter")
    told = cell.locator("[data-mime-type='application/vnd.jupyter.stderr']")
    expect(told).to_contain_text("there is no such file")
    assert len(told.inner_text().strip().splitlines()) <= MOST_LINES


def test_a_tab_offers_our_names_and_none_of_a_library(desk: Desk) -> None:
    panel = desk.run(TRIAL)
    panel.locator(".jp-CodeCell .cm-content").last.click()
    desk.page.keyboard.press("ControlOrMeta+A")
    desk.page.keyboard.type("quiz.")
    desk.page.keyboard.press("Tab")
    offered = desk.page.locator(".jp-Completer-item .jp-Completer-match")
    expect(offered.first).to_be_visible(timeout=STARTS_WITHIN)
    names = {name.strip() for name in offered.all_inner_texts()}
    assert {"load", "response", "score"} <= names
    assert not {"copy", "dict", "json", "parse_raw", "from_orm", "model_dump"} & names
    desk.page.keyboard.press("Escape")


@pytest.mark.core
def test_what_is_half_written_in_one_view_stays_when_another_is_clicked(desk: Desk) -> None:
    page = desk.page
    desk.run(TRIAL)
    asked = quiz_of_the_lesson()
    expect(page.locator("sb-quiz")).to_have_count(1)
    page.evaluate("jupyterapp.commands.execute('notebook:create-output-view')")
    expect(page.locator("sb-quiz")).to_have_count(2)
    one, other = QuizTaker(page, asked, 0), QuizTaker(page, asked, 1)
    first, written = asked.questions[0], question_of_kind(asked, "number")
    one.go_to(written)
    one.choose(written, 77)
    other.go_to(first)
    other.answer(first, right_answer(first))
    expect(one.state(first)).to_contain_text("right")
    one.go_to(written)
    expect(one.live.get_by_role("textbox", name="Your answer")).to_have_value("77")


def choose_theme(desk: Desk, name: str) -> None:
    page = desk.page
    page.get_by_role("menuitem", name="Settings", exact=True).click()
    page.locator(".lm-Menu-item[data-type=submenu]").get_by_text("Theme", exact=True).click()
    page.locator('[data-command="apputils:change-theme"]').get_by_text(name, exact=True).click()


def test_the_lesson_runs_and_can_be_read_in_light_and_dark(desk: Desk) -> None:
    desk.run(LESSON)
    page = desk.page
    quiz, sorted_ = quiz_of_the_lesson(), sorter_of_the_lesson()
    live_quiz = page.get_by_role("group", name=quiz.title, exact=True)
    live_sorter = page.get_by_role("group", name=sorted_.title, exact=True)
    sorter = SorterTaker(page, sorted_)
    live_sorter.scroll_into_view_if_needed()
    card = sorted_.cards[0]
    sorter.pile(card.pile).click()
    expect(sorter.lying(card)).to_be_visible()
    assert too_small(live_sorter) == []
    for theme, colours in [("JupyterLab Dark", "dark"), ("JupyterLab Light", "light")]:
        choose_theme(desk, theme)
        live_quiz.scroll_into_view_if_needed()
        expect(page.locator("sb-quiz")).to_have_css("color-scheme", colours)
        assert findings(page, "sb-quiz") == []
        live_sorter.scroll_into_view_if_needed()
        assert findings(page, "sb-sorter") == []
