"""The lesson on paper, with its answers and without, and at rest."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from securebase import Quiz, Sorter
from tests.browser.authored import as_read
from tests.browser.course_pages import LESSON
from tests.browser.movement import MOVING
from tests.browser.quiz_taker import QuizTaker
from tests.browser.sorter_taker import SorterTaker
from tests.conftest import NewPage
from tests.thorough import sampled

pytestmark = pytest.mark.browser

_SEEN = "all => all.filter(one => one.checkVisibility()).map(one => one.textContent)"
_PAPER = """() => {
  const colour = getComputedStyle(document.body).backgroundColor;
  return colour === "rgb(255, 255, 255)" ? "white" : colour;
}"""


def at_lesson(page: Page, site: str) -> Page:
    page.goto(f"{site}/{LESSON}.html")
    return page


@pytest.mark.core
@sampled("colours", ["light", "dark"], "dark")
def test_on_light_paper_the_questions_stand_without_answers_in_place_of_the_live_forms(
    new_page: NewPage, site: str, lesson_quiz: Quiz, lesson_sorter: Sorter, colours: Any
) -> None:
    page = at_lesson(new_page(color_scheme=colours), site)
    live = [QuizTaker(page, lesson_quiz).live, SorterTaker(page, lesson_sorter).live]
    for activity in live:
        expect(activity).to_be_visible()
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    for activity in live:
        expect(activity).to_be_hidden()
    static = page.locator("sb-quiz .sb-fallback")
    for question in lesson_quiz.questions:
        expect(static.get_by_text(as_read(question.prompt)).first).to_be_visible()
    for card in lesson_sorter.cards:
        expect(
            page.locator("sb-sorter .sb-fallback").get_by_text(as_read(card.text))
        ).to_be_visible()
    assert page.locator(".sb-answer > :not(summary)").evaluate_all(_SEEN) == []
    assert page.evaluate(_PAPER) == "white"
    page.emulate_media(media="screen")
    for activity in live:
        expect(activity).to_be_visible()


def test_a_lesson_can_be_printed_with_its_answers(
    new_page: NewPage, site: str, lesson_quiz: Quiz, lesson_sorter: Sorter
) -> None:
    page = at_lesson(new_page(), site)
    page.get_by_role("button", name="Print it with the answers").click()
    assert len(page.evaluate("window.printed")) == 1
    page.emulate_media(media="print")
    answers = page.locator(".sb-answer > :not(summary)")
    wanted = len(lesson_quiz.questions) + len(lesson_sorter.cards)
    assert len(answers.evaluate_all(_SEEN)) == wanted
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert answers.evaluate_all(_SEEN) == []


def test_nothing_on_the_page_moves_by_itself(new_page: NewPage, site: str) -> None:
    page = at_lesson(new_page(), site)
    page.wait_for_function(f"() => !({MOVING})().length")
