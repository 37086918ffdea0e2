"""What the device keeps of a learner's answers, whatever state its storage is in."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from securebase import Quiz, Sorter
from tests.browser.answers import right_answer, wrong_answer
from tests.browser.course_pages import ANSWERS, LESSON
from tests.browser.quiz_taker import QuizTaker
from tests.browser.sorter_taker import SorterTaker
from tests.conftest import NewContext, NewPage
from tests.thorough import sampled

pytestmark = pytest.mark.browser

BLOCKED = """Object.defineProperty(window, "localStorage", {
  get() { throw new DOMException("blocked", "SecurityError"); },
});"""
FULL = """Storage.prototype.setItem = () => {
  throw new DOMException("full", "QuotaExceededError");
};"""
RIGHT = re.compile(", right")
NOT_KEPT = "This device does not let us keep your answers."
# How often a page asks for its storage: while it is read, before any picture of it; and later.
ASKED_EARLY = """(() => {
  const { get } = Object.getOwnPropertyDescriptor(window, "localStorage") ??
    Object.getOwnPropertyDescriptor(Window.prototype, "localStorage");
  const asked = window.asked = { early: 0, later: 0 };
  let isEarly = true;
  const later = () => { isEarly = false; };
  requestAnimationFrame(later);
  document.addEventListener("readystatechange", later, { once: true });
  Object.defineProperty(window, "localStorage", {
    configurable: true,
    get() {
      asked[isEarly ? "early" : "later"] += 1;
      return get.call(window);
    },
  });
})()"""


def at_lesson(page: Page, site: str, script: str = "") -> Page:
    if script:
        page.add_init_script(script)
    page.goto(f"{site}/{LESSON}.html")
    return page


def holding(page: Page, site: str, entries: dict[str, Any]) -> Page:
    """The lesson on a device that already holds these entries."""
    page.goto(f"{site}/{LESSON}.html")
    page.evaluate(
        "entries => { for (const [key, text] of entries) localStorage.setItem(key, text); }",
        [
            [key, value if isinstance(value, str) else json.dumps(value)]
            for key, value in entries.items()
        ],
    )
    page.reload()
    return page


def kept(page: Page, key: str) -> str | None:
    return page.evaluate("key => localStorage.getItem(key)", key)


@pytest.mark.core
@pytest.mark.parametrize("script", [BLOCKED, FULL], ids=["blocked", "full"])
def test_the_lesson_works_where_nothing_can_be_kept_and_says_so(
    new_context: NewContext, site: str, lesson_quiz: Quiz, lesson_sorter: Sorter, script: str
) -> None:
    page = at_lesson(new_context()[0].new_page(), site, script)
    quiz, sorter = QuizTaker(page, lesson_quiz), SorterTaker(page, lesson_sorter)
    first, second = lesson_quiz.questions[:2]
    quiz.answer(first, right_answer(first))
    expect(quiz.state(first)).to_have_accessible_name(RIGHT)
    expect(quiz.live.get_by_text(NOT_KEPT)).to_be_visible()
    quiz.button("Next").click()
    expect(quiz.question(second)).to_be_visible()
    expect(quiz.state(first)).to_have_accessible_name(RIGHT)
    card = lesson_sorter.cards[0]
    sorter.pile(card.pile).click()
    expect(sorter.lying(card)).to_be_visible()


def test_your_answers_opens_where_storage_is_blocked(new_context: NewContext, site: str) -> None:
    page = new_context()[0].new_page()
    page.add_init_script(BLOCKED)
    page.goto(f"{site}/{ANSWERS}.html")
    expect(page.get_by_role("button", name="Load from a file")).to_be_visible()


@pytest.mark.core
def test_only_ids_and_numbers_are_kept(
    quiz: QuizTaker, sorter: SorterTaker, kept_key: Callable[[Any], str]
) -> None:
    question, card = quiz.quiz.questions[0], sorter.sorter.cards[0]
    quiz.answer(question, wrong_answer(question))
    sorter.pile(card.pile).click()
    expect(sorter.lying(card)).to_be_visible()
    record = json.loads(kept(quiz.page, kept_key(quiz.quiz)) or "")
    answer = {"answer": wrong_answer(question), "attempts": 1, "state": "wrong"}
    assert record["version"] == 1
    assert record["answers"] == {question.id: answer}
    record = json.loads(kept(quiz.page, kept_key(sorter.sorter)) or "")
    assert record["placements"] == {card.id: {"pile": card.pile, "attempts": 1, "state": "right"}}


@pytest.mark.core
@sampled(
    "rubbish",
    ["{not json", "null", "[]", '"x"', '{"version":1}', '{"version":1,"kind":"sorter"}'],
    "{not json",
)
def test_rubbish_in_storage_is_taken_for_no_answers(
    new_page: NewPage, site: str, lesson_quiz: Quiz, kept_key: Callable[[Any], str], rubbish: str
) -> None:
    quiz = QuizTaker(holding(new_page(), site, {kept_key(lesson_quiz): rubbish}), lesson_quiz)
    first = lesson_quiz.questions[0]
    quiz.answer(first, right_answer(first))
    quiz.page.reload()
    expect(quiz.state(first)).to_have_accessible_name(RIGHT)


def test_answers_of_a_newer_version_are_left_as_they_are(
    new_page: NewPage, site: str, lesson_quiz: Quiz, kept_key: Callable[[Any], str]
) -> None:
    newer = json.dumps({"version": 2, "kind": "quiz", "unheard": ["of"]})
    key = kept_key(lesson_quiz)
    quiz = QuizTaker(holding(new_page(), site, {key: newer}), lesson_quiz)
    first = lesson_quiz.questions[0]
    quiz.answer(first, right_answer(first))
    expect(quiz.state(first)).to_have_accessible_name(RIGHT)
    assert kept(quiz.page, key) == newer


def test_an_answer_to_a_question_that_is_gone_is_dropped_and_the_others_stay(
    new_page: NewPage, site: str, lesson_quiz: Quiz, kept_key: Callable[[Any], str]
) -> None:
    first, second, third = lesson_quiz.questions[:3]
    record = {
        "version": 1,
        "kind": "quiz",
        "activity": lesson_quiz.id,
        "current": "long-gone",
        "answers": {
            "long-gone": {"answer": "a", "attempts": 1, "state": "right"},
            first.id: {"answer": right_answer(first), "attempts": 2, "state": "right"},
            second.id: {"answer": "no-such-option", "attempts": 1, "state": "right"},
        },
    }
    quiz = QuizTaker(holding(new_page(), site, {kept_key(lesson_quiz): record}), lesson_quiz)
    expect(quiz.state(first)).to_have_accessible_name(RIGHT)
    for question in (second, third):
        expect(quiz.state(question)).to_have_accessible_name(re.compile("not answered yet"))


def test_a_card_that_is_gone_is_dropped_and_the_others_stay(
    new_page: NewPage, site: str, lesson_sorter: Sorter, kept_key: Callable[[Any], str]
) -> None:
    card, other = lesson_sorter.cards[:2]
    placements = {
        "long-gone": {"pile": card.pile, "attempts": 1, "state": "right"},
        card.id: {"pile": card.pile, "attempts": 1, "state": "right"},
        other.id: {"pile": "no-such-pile", "attempts": 1, "state": "right"},
    }
    record = {
        "version": 1,
        "kind": "sorter",
        "activity": lesson_sorter.id,
        "placements": placements,
    }
    page = holding(new_page(), site, {kept_key(lesson_sorter): record})
    sorter = SorterTaker(page, lesson_sorter)
    expect(sorter.lying(card)).to_be_visible()
    expect(sorter.holding(other)).to_be_visible()


@pytest.mark.core
def test_markup_in_storage_cannot_become_part_of_the_page(
    new_page: NewPage, site: str, lesson_quiz: Quiz, kept_key: Callable[[Any], str]
) -> None:
    markup = "<img src=x onerror='throw new Error(`run`)'>"
    number = next(question for question in lesson_quiz.questions if question.kind == "number")
    record = {
        "version": 1,
        "kind": "quiz",
        "activity": lesson_quiz.id,
        "current": number.id,
        "answers": {number.id: {"answer": markup, "attempts": 1, "state": "wrong"}},
    }
    quiz = QuizTaker(holding(new_page(), site, {kept_key(lesson_quiz): record}), lesson_quiz)
    expect(quiz.question(number)).to_be_visible()
    expect(quiz.element.locator("img")).to_have_count(0)


@pytest.mark.core
def test_two_windows_of_the_lesson_show_the_same_answers(
    quiz: QuizTaker, site: str, lesson_quiz: Quiz
) -> None:
    other = QuizTaker(at_lesson(quiz.page.context.new_page(), site), lesson_quiz)
    first = lesson_quiz.questions[0]
    quiz.answer(first, right_answer(first))
    expect(other.state(first)).to_have_accessible_name(RIGHT)


def test_a_page_from_a_folder_asks_for_its_storage_no_earlier_than_for_its_first_picture(
    new_context: NewContext, book: Path
) -> None:
    """To one that asks while it is read, Chromium may give a storage that no other page sees."""
    context, _ = new_context(color_scheme="light")
    context.add_init_script(ASKED_EARLY)
    page = context.new_page()
    page.goto((book / f"{LESSON}.html").as_uri())
    colours = page.get_by_role("button", name="Colours:")
    colours.click()
    expect(colours).to_have_accessible_name(re.compile("dark"))
    page.reload()
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    expect(colours).to_have_accessible_name(re.compile("dark"))
    asked = page.evaluate("asked")
    assert asked["early"] == 0
    assert asked["later"] > 0
