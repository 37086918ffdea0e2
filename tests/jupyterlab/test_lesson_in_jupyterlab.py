"""The same activities in JupyterLab, with a kernel that learns of the answers."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.accessibility import findings
from tests.browser.answers import right_answer, wrong_answer
from tests.browser.authored import quiz_of_the_lesson, sorter_of_the_lesson
from tests.browser.quiz_taker import QuizTaker
from tests.browser.sorter_taker import SorterTaker
from tests.browser.targets import too_small
from tests.jupyterlab.conftest import TRIAL
from tests.jupyterlab.running import STARTS_WITHIN, known_to_python, run_all

pytestmark = pytest.mark.jupyterlab

LESSON = "attachment/bonding-and-attachment.ipynb"


def test_an_answer_given_by_click_is_known_to_python(page: Page, lab: str) -> None:
    run_all(page, lab, f"attachment/{TRIAL}")
    asked = quiz_of_the_lesson()
    quiz = QuizTaker(page, asked)
    expect(quiz.live).to_be_visible(timeout=STARTS_WITHIN)
    first, second, *_ = asked.questions
    assert {row["state"] for row in known_to_python(page)} == {"open"}

    quiz.answer(first, right_answer(first))
    quiz.button("Next").click()
    quiz.answer(second, wrong_answer(second))
    expect(quiz.status).to_contain_text("Not quite")

    known = {row["question"]: row for row in known_to_python(page)}
    assert list(known) == [question.id for question in asked.questions]
    assert known[first.id]["answer"] == right_answer(first)
    assert known[first.id]["right"] is True
    assert known[second.id]["answer"] == wrong_answer(second)
    assert known[second.id]["right"] is False
    assert known[second.id]["attempts"] == 1


def choose_theme(page: Page, name: str) -> None:
    page.get_by_role("menuitem", name="Settings", exact=True).click()
    page.locator(".lm-Menu-item[data-type=submenu]").get_by_text("Theme", exact=True).click()
    page.locator('[data-command="apputils:change-theme"]').get_by_text(name, exact=True).click()


def test_the_lesson_runs_and_can_be_read_in_light_and_dark(page: Page, lab: str) -> None:
    run_all(page, lab, LESSON)
    quiz, sorted_ = quiz_of_the_lesson(), sorter_of_the_lesson()
    live_quiz = page.get_by_role("group", name=quiz.title, exact=True)
    live_sorter = page.get_by_role("group", name=sorted_.title, exact=True)
    sorter = SorterTaker(page, sorted_)
    live_sorter.scroll_into_view_if_needed(timeout=STARTS_WITHIN)
    card = sorted_.cards[0]
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
