"""A lesson and a lab run in the reader's browser, with no server and no other host."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from playwright.sync_api import expect

from securebase import Quiz
from tests.browser.bill import Bill
from tests.browser.quiz_taker import QuizTaker
from tests.elsewhere.live.live_page import LivePage
from tools.places import ROOT

pytestmark = [pytest.mark.elsewhere, pytest.mark.browser]

LESSON = "notebooks/still-face/rupture-and-repair.ipynb"
LAB = "notebooks/labs/do-two-coders-agree.ipynb"
MOST_BYTES = 15_000_000


def test_a_lesson_comes_alive_for_fifteen_megabytes_and_answers_python(live_page: LivePage) -> None:
    bill = Bill(live_page.page)
    live_page.open(LESSON)
    expect(live_page.page.locator("sb-predict").get_by_role("button").first).to_be_visible(
        timeout=90_000
    )
    assert bill.total <= MOST_BYTES
    quiz = Quiz.load((ROOT / LESSON).with_suffix(".quiz.yml"))
    taker = QuizTaker(live_page.page, quiz)
    question = next(one for one in quiz.questions if one.kind == "single-choice")
    taker.go_to(question)
    right = next(option.id for option in question.options if option.right)
    taker.choose(question, right)
    taker.button("Check").click()
    expect(taker.status).to_contain_text("Right")
    asked = "import json; print(json.dumps([[r['question'], r['answer']] for r in quiz.response if r['answer']]))"
    assert json.loads(live_page.ask(asked)) == [[question.id, right]]
