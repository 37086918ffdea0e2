"""A page that returns by Back was asleep: what happened to its answers meanwhile counts."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from securebase import Quiz
from tests.browser.answers import right_answer, wrong_answer
from tests.browser.course_pages import ANSWERS, LESSON
from tests.browser.quiz_taker import QuizTaker
from tests.browser.test_your_answers import load, press
from tests.conftest import NewContext

pytestmark = pytest.mark.browser
# A page that sleeps hears of no change in storage.
_SLEEPING = "addEventListener('storage', (event) => event.stopImmediatePropagation(), true)"
_RETURN = "dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))"
_LOADED = 6


@pytest.fixture
def left(new_context: NewContext, site: str, lesson_quiz: Quiz) -> QuizTaker:
    """The lesson as it was left, with one wrong answer."""
    page = new_context()[0].new_page()
    page.add_init_script(_SLEEPING)
    page.goto(f"{site}/{LESSON}.html")
    quiz = QuizTaker(page, lesson_quiz)
    first = lesson_quiz.questions[0]
    quiz.answer(first, wrong_answer(first))
    expect(quiz.state(first)).to_have_accessible_name(re.compile("not right yet"))
    return quiz


@pytest.fixture
def answers(left: QuizTaker, site: str) -> Page:
    """*Your answers*, to which the reader went from there."""
    page = left.page.context.new_page()
    page.goto(f"{site}/{ANSWERS}.html")
    return page


def kept(quiz: QuizTaker) -> dict[str, object]:
    text = quiz.page.evaluate("key => localStorage.getItem(key)", f"secure-base/1/{quiz.quiz.id}")
    return json.loads(text)["answers"] if text else {}


@pytest.mark.core
def test_erased_answers_do_not_return_with_the_page(left: QuizTaker, answers: Page) -> None:
    press(answers, "Erase it all")
    press(answers, "Yes, erase it all")
    expect(answers.get_by_text("Nothing that you read or answered is kept")).to_be_visible()
    left.page.evaluate(_RETURN)
    for question in left.quiz.questions:
        expect(left.state(question)).to_have_accessible_name(re.compile("not answered yet"))
    left.button("Next").click()
    expect(left.question(left.quiz.questions[1])).to_be_visible()
    assert kept(left) == {}


@pytest.mark.core
def test_loaded_answers_are_shown_by_the_page_and_stay(
    left: QuizTaker, answers: Page, tmp_path: Path
) -> None:
    loaded = left.quiz.questions[:_LOADED]
    record = {
        "version": 1,
        "kind": "quiz",
        "activity": left.quiz.id,
        "current": loaded[0].id,
        "answers": {
            one.id: {"answer": right_answer(one), "attempts": 1, "state": "right"} for one in loaded
        },
    }
    file = {
        "format": "secure-base-answers",
        "version": 1,
        "saved_at": "2026-11-26T12:00:00Z",
        "records": {left.quiz.id: record},
    }
    path = tmp_path / "answers.json"
    path.write_text(json.dumps(file), encoding="utf-8")
    load(answers, path)
    press(answers, "Load it")
    expect(answers.get_by_text("Kept on this device: answers to 1 activity")).to_be_visible()
    left.page.evaluate(_RETURN)
    for question in loaded:
        expect(left.state(question)).to_have_accessible_name(re.compile(", right"))
    left.button("Next").click()
    expect(left.question(left.quiz.questions[1])).to_be_visible()
    assert kept(left) == record["answers"]
