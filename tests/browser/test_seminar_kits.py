"""Seminar kits on the screen and on paper: marking points are for those who open or print them."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.course_pages import COURSE
from tests.conftest import NewPage
from tests.thorough import sampled

pytestmark = pytest.mark.browser

KITS = {"attachment": 4, "the-strange-situation": 4, "still-face-and-repair": 3}
KITS |= {"growing-a-bond": 6}
every_page = sampled(("name", "number"), KITS.items(), ("attachment", 4))


def at(page: Page, site: str, name: str) -> Page:
    page.goto(f"{site}/book/seminar/{name}.html")
    return page


def sheets(page: Page) -> int:
    """On how many sheets of A4 the page is printed now."""
    paper = page.pdf(format="A4", prefer_css_page_size=True)
    return len(re.findall(rb"/Type\s*/Page\b", paper))


def test_these_are_all_pages_with_kits() -> None:
    listed = [name for name in COURSE if name.startswith("book/seminar/")]
    assert listed == [f"book/seminar/{name}" for name in KITS]


@pytest.mark.core
@every_page
def test_a_kit_is_printed_on_one_or_two_sheets(
    new_page: NewPage, site: str, name: str, number: int
) -> None:
    page = at(new_page(), site, name)
    assert page.locator(".sb-kit").count() == number
    marking = page.locator("details.sb-marking")
    assert marking.count() == 6 * number
    # What stands before the first kit has a sheet of its own.
    assert number < sheets(page) <= 1 + 2 * number
    assert not page.locator("details.sb-marking[open]").count()
    page.evaluate("document.querySelectorAll('.sb-marking').forEach((one) => { one.open = true })")
    assert sheets(page) <= 1 + 2 * number


def test_marking_points_are_printed_with_the_answers_alone(new_page: NewPage, site: str) -> None:
    page = at(new_page(), site, "attachment")
    # Chromium without a window has no dialogue: what the buttons do around it is what counts.
    page.evaluate(
        """() => {
          window.seen = [];
          window.print = () => {
            dispatchEvent(new Event("beforeprint"));
            seen.push(document.querySelectorAll(".sb-marking[open]").length);
            dispatchEvent(new Event("afterprint"));
          };
        }"""
    )
    page.get_by_role("button", name="Print this page").click()
    page.get_by_role("button", name="Print it with the answers").click()
    assert page.evaluate("seen") == [0, 24]
    assert page.locator(".sb-marking[open]").count() == 0


def test_a_learner_opens_the_points_and_goes_to_the_picture(new_page: NewPage, site: str) -> None:
    page = at(new_page(), site, "attachment")
    fold = page.locator(".sb-marking").first
    expect(fold.get_by_text("A frequent mistake:")).to_be_hidden()
    fold.locator("summary").press("Enter")
    expect(fold.get_by_text("A frequent mistake:")).to_be_visible()
    # Authors and years stand in the text, and not behind a mark.
    assert page.locator(".sb-kit .sb-source-mark").count() == 0
    page.get_by_role("link", name="The dots of a slow start").click()
    expect(page).to_have_url(re.compile(r"bonding-and-attachment\.html#slow-start$"))
    expect(page.get_by_role("heading", name="Love often takes its time")).to_be_in_viewport()


def test_a_seminar_stands_on_the_wall_and_its_marking_points_in_the_notes(
    new_page: NewPage, site: str
) -> None:
    page = at(new_page(viewport={"width": 1280, "height": 720}), site, "the-strange-situation")
    page.get_by_role("link", name="Run this seminar on Around the world").click()
    scene = page.locator("sb-class-view section")
    expect(scene).to_have_attribute("aria-label", "Around the world")
    page.keyboard.press("PageDown")
    expect(scene).to_have_attribute("aria-label", "Question 1")
    expect(scene).to_contain_text("Which five questions should she ask")
    point = "• She asks whether either number estimates any population."
    expect(page.get_by_text(point)).to_have_count(0)
    page.keyboard.press("n")
    expect(page.get_by_role("complementary", name="Notes")).to_contain_text(point)
    page.keyboard.press("End")
    expect(page.locator("sb-class-view sb-explorer")).to_be_visible()


def test_a_lesson_leads_to_its_own_kit(new_page: NewPage, site: str) -> None:
    page = new_page()
    page.goto(f"{site}/notebooks/growing-a-bond/change-is-possible.html")
    page.get_by_role("link", name="the seminar kit").click()
    expect(page.get_by_role("heading", name="Change is possible", level=2)).to_be_in_viewport()
