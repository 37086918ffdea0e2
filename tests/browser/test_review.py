"""Questions that come back, ideas that are asked twice, and the record on paper: in the book."""

from __future__ import annotations

import json
import re
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.accessibility import findings_in_colours
from tests.browser.course_pages import ROOT_PAGE
from tests.browser.keyboard import Keyboard
from tests.browser.targets import too_small
from tests.browser.test_planner import sheets_of
from tests.conftest import NewPage

pytestmark = pytest.mark.browser

PHONE = {"width": 390, "height": 844}
REVIEW = "book/review"
LOOKING_BACK = "book/looking-back"
KEEP = """(records) => {
  for (const record of records) {
    localStorage.setItem(`secure-base/1/${record.activity}`, JSON.stringify(record));
  }
}"""
KEPT = "name => JSON.parse(localStorage.getItem(`secure-base/1/${name}`))"
FITS = "() => document.documentElement.scrollWidth <= innerWidth"
_LESSONS = re.compile(r'class="sb-lessons">(.*?)</script>', re.DOTALL)


def lessons_in(book: Path) -> list[dict[str, Any]]:
    """What the review is told of each lesson."""
    [told] = _LESSONS.findall((book / f"{REVIEW}.html").read_text(encoding="utf-8"))
    return [*json.loads(told)["lessons"]]


def read_to_the_end(lesson: dict[str, Any], days_ago: int) -> dict[str, Any]:
    """What is kept of a lesson of which all parts were read."""
    at = datetime.now(UTC) - timedelta(days=days_ago)
    return {
        "version": 1,
        "kind": "reading",
        "activity": f"{lesson['lesson']}_reading",
        "last": lesson["parts"][-1],
        "parts": lesson["parts"],
        "at": int(at.timestamp()),
    }


def barriers(page: Page, element: Locator, within: str) -> list[str]:
    assert page.evaluate(FITS)
    return [*too_small(element), *findings_in_colours(page, within)]


@pytest.mark.core
def test_from_a_folder_and_by_keyboard_questions_come_back_and_the_calendar_knows_the_days(
    new_page: NewPage, book: Path
) -> None:
    import icalendar

    # One that has quizzes with questions of one option alone among those that come first.
    lesson = next(one for one in lessons_in(book) if one["lesson"] == "everyday-sensitivity")
    page = new_page(viewport=PHONE, reduced_motion="reduce", accept_downloads=True)
    page.goto((book / f"{ROOT_PAGE}.html").as_uri())
    offer = page.get_by_role("link", name="A few questions, a few minutes")
    expect(offer).to_have_count(0)
    page.evaluate(KEEP, [read_to_the_end(lesson, 3)])
    page.reload()
    offer.click()

    element = page.locator("sb-review")
    keyboard = Keyboard(page)
    expect(element).to_contain_text("Eight questions, about four minutes.")
    begin = element.get_by_role("button", name="Begin")
    keyboard.press_on(begin)
    asked = element.locator("sb-asked-again")
    legend = asked.locator("legend")
    expect(legend).to_contain_text("Question 1 of 8 · Everyday sensitivity")
    expect(legend).to_be_focused()
    expect(element.get_by_role("button", name="Next")).to_have_count(0)
    first = element.evaluate("one => one.sitting.queue[0].question.id")
    keyboard.press_on(asked.get_by_role("button", name="Show me"))
    verdict = asked.locator("#outcome")
    expect(verdict).to_be_focused()
    expect(verdict).to_contain_text("Here is the answer")
    expect(asked.locator(".source")).to_contain_text("Source")
    keyboard.press_on(element.get_by_role("button", name="Next"))
    expect(legend).to_contain_text("Question 2 of 8")
    keyboard.press_on(element.get_by_role("button", name="Stop here"))
    expect(element.locator("#lead")).to_be_focused()
    expect(element.locator("#lead")).to_have_text("You stopped here, and that is fine.")
    expect(element).to_contain_text("The next questions come tomorrow.")
    kept = page.evaluate(KEPT, "everyday-sensitivity_review")["questions"]
    assert {**kept.pop(first), "day": 0} == {"seen": 1, "right": 0, "box": 1, "day": 0}
    assert kept == {}
    assert page.evaluate(KEPT, lesson["quiz"]) is None

    element.get_by_text("A reminder, if you want one").click()
    with page.expect_download() as saving:
        element.get_by_role("button", name="Save the days").click()
    text = saving.value.path().read_bytes()
    calendar = icalendar.Calendar.from_ical(text)
    days = [event.decoded("dtstart") for event in calendar.walk("VEVENT")]
    today = date.today()  # noqa: DTZ011 -- the reader's own calendar
    assert days[0] == today + timedelta(days=1)
    assert days == sorted(set(days))
    assert days[-1] <= today + timedelta(days=28)
    for event in calendar.walk("VEVENT"):
        assert event.decoded("dtend") - event.decoded("dtstart") == timedelta(days=1)
        assert event["summary"] == "A few questions from Secure Base, if you like"
        [alarm] = event.walk("VALARM")
        assert alarm["action"] == "DISPLAY"
        assert alarm["description"] == event["summary"]
        assert alarm.decoded("trigger") == timedelta(hours=10)
        assert event["description"].endswith("\nNobody but you sees your answers.")
        assert abs(event.decoded("dtstamp") - datetime.now(UTC)) < timedelta(minutes=10)
    assert len({event["uid"] for event in calendar.walk("VEVENT")}) == len(days)
    assert calendar.errors == []
    assert all(len(line) <= 75 for line in text.split(b"\r\n"))


def test_what_can_be_read_up_stands_by_lesson_and_leads_to_its_part(
    new_page: NewPage, site: str, book: Path
) -> None:
    page = new_page(viewport={"width": 320, "height": 720}, reduced_motion="reduce")
    page.goto(f"{site}/{REVIEW}.html")
    lessons = lessons_in(book)
    for one in lessons:
        assert {question["part"] for question in one["questions"]} <= {"", *one["parts"]}
    found = [question["part"] for one in lessons for question in one["questions"]]
    # Many questions share a source with one part of their lesson more than with any other.
    assert len([part for part in found if part]) > len(found) / 3
    page.evaluate(KEEP, [read_to_the_end(one, 3) for one in lessons[:2]])
    page.reload()
    element = page.locator("sb-review")
    element.get_by_role("button", name="Begin").click()
    for _ in range(8):
        element.get_by_role("button", name="Show me").click()
        element.get_by_role("button", name="Next").click()
    element.get_by_role("button", name="Stop here").click()
    kinds = element.evaluate("one => one.sat.asked.map(({ kind }) => kind)")
    assert len([one for one in kinds if one in {"match", "order"}]) <= 1
    titles = [one["title"] for one in lessons[:2]]
    expect(element.locator(".worth > li > a")).to_have_text(titles)
    expect(element.locator(".worth ul li")).to_have_count(8)
    assert barriers(page, element, "sb-review") == []
    link = element.locator(".worth ul a").first
    part = str(link.get_attribute("href")).split("#")[1]
    link.click()
    expect(page.locator(f"section[id='{part}']")).to_be_in_viewport()


def test_no_state_of_the_review_has_a_barrier(new_page: NewPage, site: str, book: Path) -> None:
    page = new_page(viewport={"width": 320, "height": 720}, reduced_motion="reduce")
    page.goto(f"{site}/{REVIEW}.html")
    element = page.locator("sb-review")
    expect(element).to_contain_text("Nothing to go back to yet.")
    page.evaluate(KEEP, [read_to_the_end(lessons_in(book)[0], 3)])
    page.reload()
    element.get_by_text("A reminder, if you want one").click()
    assert barriers(page, element, "sb-review") == []
    element.get_by_role("button", name="Begin").click()
    element.get_by_role("button", name="Show me").click()
    expect(element.get_by_role("button", name="Next")).to_be_visible()
    assert barriers(page, element, "sb-review") == []
    element.get_by_role("button", name="Stop here").click()
    expect(element.locator(".worth")).to_be_visible()
    assert barriers(page, element, "sb-review") == []


def test_ideas_are_asked_twice_and_the_record_of_all_lessons_is_one_sheet(
    new_page: NewPage, site: str, book: Path
) -> None:
    page = new_page(viewport={"width": 320, "height": 720}, reduced_motion="reduce")
    page.goto(f"{site}/{LOOKING_BACK}.html")
    page.evaluate(KEEP, [read_to_the_end(one, 3) for one in lessons_in(book)])
    page.reload()
    ideas = page.locator("sb-looking-back")
    keyboard = Keyboard(page)
    keyboard.press_on(ideas.get_by_role("button", name="Before you begin"))
    expect(ideas.locator("legend")).to_be_focused()
    assert barriers(page, ideas, "sb-looking-back") == []
    for number in range(1, 11):
        expect(ideas.locator("legend")).to_contain_text(f"idea {number} of 10")
        keyboard.press_on(ideas.get_by_role("button", name="Probably", exact=True))
    expect(ideas.get_by_text("You said what you thought on")).to_be_focused()
    ideas.get_by_role("button", name="Look back now").click()
    for number in range(1, 11):
        expect(ideas.locator("legend")).to_contain_text(f"idea {number} of 10")
        ideas.get_by_role("button", name="Definitely not", exact=True).click()
    expect(ideas.get_by_role("heading", name="Then and now")).to_be_focused()
    expect(ideas.locator(".twice dd", has_text="Definitely not")).to_have_count(10)
    assert barriers(page, ideas, "sb-looking-back") == []

    record = page.locator("sb-went-through")
    assert barriers(page, record, "sb-went-through") == []
    record.get_by_label("Name to print on it").fill("Kim " * 20)
    record.get_by_role("button", name="Print the record").click()
    assert sheets_of(page) == 1
    sheet = page.locator(".sb-alone")
    page.emulate_media(media="print")
    expect(sheet.get_by_role("row")).to_have_count(len(lessons_in(book)) + 1)
    expect(sheet).to_contain_text("it is no certificate")
    page.emulate_media(media="screen")
    assert "Kim" not in page.evaluate("() => JSON.stringify({ ...localStorage })")
