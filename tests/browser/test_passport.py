"""Taking one's place to another device, and being asked to, once."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from securebase import Quiz
from tests.browser.answers import right_answer
from tests.browser.course_pages import ANSWERS, LESSON
from tests.browser.quiz_taker import QuizTaker
from tests.conftest import NewContext

pytestmark = pytest.mark.browser
PHONE = {"width": 390, "height": 844}
CLIPBOARD = ["clipboard-read", "clipboard-write"]
KEPT = "Object.keys(localStorage).filter((key) => key.includes('/1/')).sort()"
OFFER = "This device may forget."


@pytest.fixture
def page(new_context: NewContext) -> Page:
    return new_context(viewport=PHONE, permissions=CLIPBOARD)[0].new_page()


def test_a_refused_paste_is_told_once_and_goes_with_the_next(page: Page, site: str) -> None:
    page.goto(f"{site}/{LESSON}.html")
    page.locator("[data-part-end]").first.scroll_into_view_if_needed()
    expect(page.locator("[data-part-mark]").first).to_have_text("read")
    page.goto(f"{site}/{ANSWERS}.html")
    page.get_by_role("button", name="Copy my link").click()
    expect(page.get_by_text("Your link is copied.")).to_be_visible()
    link = page.evaluate("navigator.clipboard.readText()")
    field = page.get_by_label("Paste your link here")
    field.fill("hello")
    page.get_by_role("button", name="Open it").click()
    refusal = page.get_by_text("This is not a link with answers.")
    expect(refusal).to_have_count(1)
    expect(field).to_have_attribute("aria-invalid", "true")
    field.fill(link)
    page.get_by_role("button", name="Open it").click()
    came = page.get_by_role("group", name="What came with your link")
    expect(came).to_contain_text("your place in 1 lesson")
    expect(came).to_contain_text("It was all here already.")
    expect(refusal).to_have_count(0)
    expect(field).to_have_attribute("aria-invalid", "false")


@pytest.mark.core
def test_a_link_takes_what_was_answered_to_another_device_and_leaves_no_trace_in_its_address(
    page: Page, new_context: NewContext, site: str, lesson_quiz: Quiz
) -> None:
    first, second = lesson_quiz.questions[:2]
    page.goto(f"{site}/{LESSON}.html")
    quiz = QuizTaker(page, lesson_quiz)
    quiz.answer(first, right_answer(first))
    page.goto(f"{site}/{ANSWERS}.html")
    page.get_by_role("button", name="Copy my link").click()
    expect(page.get_by_text("Your link is copied.")).to_be_visible()
    link = page.evaluate("navigator.clipboard.readText()")
    page.get_by_role("button", name="Show a code to scan").click()
    expect(page.get_by_role("img", name="A code with your answers")).to_be_visible()

    there = new_context(viewport=PHONE)[0].new_page()
    there.goto(f"{site}/{LESSON}.html")
    other = QuizTaker(there, lesson_quiz)
    other.go_to(second)
    other.answer(second, right_answer(second))
    there.goto(link)
    came = there.get_by_role("group", name="What came with your link")
    expect(came).to_be_focused()
    expect(came).to_contain_text(f"More than was here: “{lesson_quiz.title}”.")
    assert there.evaluate("location.href") == f"{site}/{ANSWERS}.html"
    there.go_back()
    for question in (first, second):
        expect(other.state(question)).to_have_accessible_name(re.compile(", right"))
    there.go_forward()
    expect(there.get_by_role("group", name="What came with your link")).to_have_count(0)


def test_who_has_read_a_lesson_is_asked_once_to_take_their_place_along(
    page: Page, site: str
) -> None:
    page.goto(f"{site}/{LESSON}.html")
    offer = page.locator("sb-passport-offer")
    ends = page.locator("[data-part-end]")
    for end in ends.all():
        expect(offer).to_have_count(0)
        end.scroll_into_view_if_needed()
        anchor = end.get_attribute("data-part-end")
        expect(page.locator(f"[data-part-mark='{anchor}']")).to_have_text("read")
    expect(offer).to_contain_text(OFFER)
    expect(offer.get_by_role("link", name="Take your place with you")).to_have_attribute(
        "href", re.compile(r"your-answers\.html$")
    )
    page.reload()
    expect(offer).to_contain_text(OFFER)
    offer.get_by_role("button", name="Not now").click()
    expect(offer).to_have_count(0)
    page.reload()
    expect(page.locator("[data-part-mark]").last).to_have_text("read")
    expect(offer).to_have_count(0)
