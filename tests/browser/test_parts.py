"""The parts of a lesson: how long they are on a phone, and how one finds one's place again."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser import accessibility
from tests.browser.course_pages import LESSONS, REPAIR, ROOT_PAGE
from tests.conftest import NewPage
from tests.thorough import sampled

pytestmark = pytest.mark.browser

PHONE = {"width": 390, "height": 844}
LESSON = "notebooks/attachment/a-secure-base"
MOST_SCREENS = 4
# What lies between the start of a part and its end, less what its activities and pictures take.
HEIGHTS = """() => [...document.querySelectorAll("[data-part]")].map((place) => {
  const part = place.closest("section");
  const activities = [...part.querySelectorAll("sb-quiz, .sb-activity")];
  const taken = activities.reduce((sum, one) => sum + one.getBoundingClientRect().height, 0);
  return [part.id, part.getBoundingClientRect().height - taken];
})"""


@pytest.fixture
def lesson(new_page: NewPage, site: str) -> Page:
    page = new_page(viewport=PHONE)
    page.goto(f"{site}/{LESSON}.html")
    return page


def part(page: Page, number: int) -> str:
    """The address of a part within the page."""
    link = page.locator("sb-parts ol a").nth(number - 1)
    return str(link.get_attribute("href"))


def read_to_the_end(page: Page, number: int) -> None:
    """Scroll to a part, and on to its end."""
    address = part(page, number)
    page.locator(f"section{address}").evaluate("one => one.scrollIntoView()")
    page.locator(f"[data-part-end='{address[1:]}']").scroll_into_view_if_needed()
    mark = page.locator(f"[data-part-mark='{address[1:]}']")
    expect(mark).to_have_text("read")


@pytest.mark.core
@sampled("name", LESSONS, LESSON)
def test_no_part_is_longer_than_four_screens_of_a_phone(
    new_page: NewPage, site: str, name: str
) -> None:
    page = new_page(viewport=PHONE)
    page.goto(f"{site}/{name}.html")
    heights = page.evaluate(HEIGHTS)
    assert len(heights) >= 3
    too_long = [
        (anchor, round(height / PHONE["height"], 1))
        for anchor, height in heights
        if height > MOST_SCREENS * PHONE["height"]
    ]
    assert too_long == []


@pytest.mark.core
def test_the_list_marks_what_was_read_and_the_next_visit_goes_on_from_there(
    lesson: Page, site: str
) -> None:
    expect(lesson.locator("[data-go-on]")).to_be_hidden()
    read_to_the_end(lesson, 1)
    # One whose end does not come into view with its beginning.
    heights = [height for _, height in lesson.evaluate(HEIGHTS)]
    number = next(n for n, height in enumerate(heights, 1) if n > 1 and height > PHONE["height"])
    here = part(lesson, number)
    lesson.locator(f"section{here}").evaluate("one => one.scrollIntoView()")
    expect(lesson.locator(f"[data-part-mark='{here[1:]}']")).to_have_text("begun")
    title = lesson.locator("sb-parts ol a").nth(number - 1).text_content()

    lesson.goto(f"{site}/{ROOT_PAGE}.html")
    on = lesson.locator("sb-go-on a")
    expect(on).to_contain_text(f"Go on with A secure base, part {number}, ")
    mark = lesson.locator(".sb-course a", has_text="A secure base").locator(".sb-dot")
    assert mark.evaluate("one => one.textContent") == "begun"
    on.click()
    expect(lesson.locator(f"section{here}")).to_be_in_viewport()

    lesson.goto(f"{site}/{LESSON}.html")
    expect(lesson.get_by_role("link", name=f"Go on with part {number}: {title}")).to_be_visible()


REVIEW = """one => ({
  lesson: one.lesson, parts: one.parts, quiz: one.dataset.quiz,
  asked: one.dataset.everyone.split(" "),
})"""
KEEP = """(records) => {
  for (const record of records) {
    localStorage.setItem(`secure-base/1/${record.activity}`, JSON.stringify(record));
  }
}"""


def answered_by(days_ago: int, told: dict[str, Any], parts: list[str]) -> list[dict[str, Any]]:
    """What is kept of who read some parts of a lesson, and answered all of its questions."""
    at = datetime.now(UTC) - timedelta(days=days_ago)
    kept = {"version": 1, "kind": "reading", "activity": f"{told['lesson']}_reading"}
    answer = {"answer": "a", "attempts": 1, "state": "right"}
    answers = dict.fromkeys(told["asked"], answer)
    return [
        {**kept, "last": told["parts"][0], "parts": parts, "at": int(at.timestamp())},
        {"version": 1, "kind": "quiz", "activity": told["quiz"], "current": None}
        | {"answers": answers},
    ]


def test_a_lesson_that_was_read_says_that_its_questions_come_back_and_so_does_the_first_page(
    lesson: Page, site: str
) -> None:
    line = lesson.locator(".sb-comes-back")
    expect(lesson.locator("sb-parts ol")).to_be_attached()
    expect(line).to_have_count(0)
    told = lesson.locator("sb-parts").evaluate(REVIEW)
    [place, _] = answered_by(0, told, told["parts"])
    lesson.evaluate(KEEP, [place])
    lesson.reload()
    text = "A few questions about this lesson come back tomorrow, if you like."
    expect(line).to_have_text(text)
    expect(lesson.locator(".sb-comes-back + sb-passport-offer")).to_be_visible()
    assert line.evaluate("one => one.previousElementSibling.matches('.sb-part-end')")
    assert accessibility.findings(lesson, ".sb-comes-back") == []

    lesson.goto(f"{site}/{ROOT_PAGE}.html")
    says = "You have read “A secure base”. A few of its questions come back tomorrow, if you like."
    on = lesson.locator("sb-go-on")
    expect(on).to_have_text(says)
    assert accessibility.findings(lesson, "sb-go-on") == []
    lesson.go_back()
    line.get_by_role("link", name="A few questions about this lesson").click()
    expect(lesson.locator("sb-review")).to_contain_text("The next questions come tomorrow.")


def test_a_lesson_that_was_read_by_its_quiz_is_read_on_the_first_page_and_in_the_review(
    lesson: Page, site: str
) -> None:
    told = lesson.locator("sb-parts").evaluate(REVIEW)
    lesson.goto(f"{site}/{ROOT_PAGE}.html")
    lesson.evaluate(KEEP, answered_by(2, told, told["parts"][:1]))
    lesson.reload()
    links = lesson.locator("sb-go-on a")
    expect(links).to_have_text(["A few questions, a few minutes"])
    links.click()
    expect(lesson.locator("sb-review #lead")).to_contain_text("questions, about four minutes.")


def test_who_studies_has_every_box_open_in_every_lesson(lesson: Page, site: str) -> None:
    box = lesson.locator("details.for-students").first
    expect(box).not_to_have_attribute("open", "")
    switch = lesson.get_by_role("checkbox", name="I study this: open every box for students")
    switch.check()
    expect(box).to_have_attribute("open", "")
    lesson.goto(f"{site}/{LESSONS[0]}.html")
    expect(lesson.locator("details.for-students").first).to_have_attribute("open", "")
    expect(lesson.locator("details.for-students:not([open])")).to_have_count(0)
    switch.uncheck()
    expect(lesson.locator("details.for-students[open]")).to_have_count(0)


def test_without_a_script_the_parts_are_a_plain_list(new_page: NewPage, site: str) -> None:
    page = new_page(viewport=PHONE, java_script_enabled=False)
    page.goto(f"{site}/{LESSON}.html")
    page.locator("details.sb-parts summary").click()
    page.locator("sb-parts ol a").nth(1).click()
    expect(page.locator(f"section{part(page, 2)}")).to_be_in_viewport()
    expect(page.locator("[data-study]")).to_be_hidden()


@pytest.mark.parametrize(
    "anchor", ["chain-behind-the-picture", "for-students-the-chain-behind-the-picture"]
)
def test_a_link_to_a_section_for_students_opens_what_is_below_its_title(
    new_page: NewPage, site: str, anchor: str
) -> None:
    page = new_page(viewport=PHONE)
    page.goto(f"{site}/{REPAIR}.html")
    formula = page.get_by_text("the long-run share matched is b / (a + b)")
    other = page.locator("#for-students-in-python details.for-students")
    expect(formula).to_be_hidden()
    page.evaluate("anchor => { location.hash = anchor }", anchor)
    expect(formula).to_be_visible()
    expect(page.get_by_role("heading", name="the chain behind the picture")).to_be_in_viewport()
    assert other.evaluate("one => one.open") is False
    page.goto("about:blank")
    page.goto(f"{site}/{REPAIR}.html#{anchor}")
    expect(formula).to_be_visible()
