"""A citation's mark opens its work right there: by tap and key, on paper and without script."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.accessibility import findings_in_colours
from tests.browser.course_pages import LESSONS
from tests.conftest import NewPage
from tests.thorough import sampled

pytestmark = pytest.mark.browser

LESSON = "notebooks/growing-a-bond/everyday-sensitivity"
AINSWORTH = "Infant-mother attachment and social development"
MADIGAN = "Maternal and paternal sensitivity: Key determinants"
PHONE = {"width": 390, "height": 844}
NARROW = {"width": 320, "height": 640}
# For each mark, what lies at its middle once it is in view, and its size.
_PRESSED = """all => all.map((one) => {
  one.scrollIntoView({ block: "center", behavior: "instant" });
  const { x, y, width, height } = one.getBoundingClientRect();
  const isHit = document.elementFromPoint(x + width / 2, y + height / 2) === one;
  return [one.getAttribute("aria-label"), isHit, width, height, one.getClientRects().length];
})"""


def at_lesson(page: Page, site: str) -> Page:
    page.goto(f"{site}/{LESSON}.html")
    return page


def mark(page: Page, name: str) -> Locator:
    return page.get_by_role("button", name=name).first


def opened(page: Page) -> Locator:
    return page.locator(".sb-in-place")


@pytest.mark.core
def test_a_tap_opens_the_work_under_its_line_and_another_tap_closes_it(
    new_page: NewPage, site: str
) -> None:
    page = at_lesson(new_page(viewport=PHONE, has_touch=True), site)
    button = mark(page, "Source 2: Madigan et al., 2024")
    button.scroll_into_view_if_needed()
    button.tap()
    expect(button).to_have_attribute("aria-expanded", "true")
    expect(opened(page)).to_contain_text(MADIGAN)
    expect(opened(page).get_by_role("link")).to_have_attribute(
        "href", "https://doi.org/10.1037/bul0000433"
    )
    # It covers nothing: it stands below the line of the mark.
    work, place = opened(page).bounding_box(), button.bounding_box()
    assert work is not None
    assert place is not None
    assert work["y"] >= place["y"] + place["height"] / 2
    button.tap()
    expect(opened(page)).to_have_count(0)
    expect(button).to_have_attribute("aria-expanded", "false")


def test_only_one_is_open_and_the_line_stays_under_the_finger(new_page: NewPage, site: str) -> None:
    page = at_lesson(new_page(viewport=PHONE), site)
    # As in engines that do not hold the line by themselves.
    page.evaluate("document.documentElement.style.overflowAnchor = 'none'")
    first, second = mark(page, "Source 1: Ainsworth"), mark(page, "Source 2: Madigan")
    first.click()
    expect(opened(page)).to_contain_text(AINSWORTH)
    second.evaluate("one => one.scrollIntoView({ block: 'center', behavior: 'instant' })")
    before = second.evaluate("one => one.getBoundingClientRect().top")
    second.click()
    expect(opened(page)).to_have_count(1)
    expect(opened(page)).to_contain_text(MADIGAN)
    assert second.evaluate("one => one.getBoundingClientRect().top") == pytest.approx(before, abs=2)


@pytest.mark.parametrize("key", ["Enter", " "])
def test_the_keyboard_opens_reaches_the_link_and_escape_returns(
    new_page: NewPage, site: str, key: str
) -> None:
    page = at_lesson(new_page(), site)
    button = mark(page, "Source 2: Madigan")
    button.press(key)
    expect(opened(page)).to_contain_text(MADIGAN)
    expect(button).to_be_focused()
    page.keyboard.press("Tab")
    expect(opened(page).get_by_role("link")).to_be_focused()
    page.keyboard.press("Escape")
    expect(opened(page)).to_have_count(0)
    expect(button).to_be_focused()
    # Where the focus is elsewhere, Escape closes and leaves it there.
    button.press(key)
    mark(page, "Source 1: Ainsworth").focus()
    page.keyboard.press("Escape")
    expect(opened(page)).to_have_count(0)
    expect(mark(page, "Source 1: Ainsworth")).to_be_focused()


def test_several_works_in_one_place_open_together(new_page: NewPage, site: str) -> None:
    page = at_lesson(new_page(), site)
    carrying = page.get_by_role("listitem").filter(has_text="Carrying, in arms or a sling")
    carrying.get_by_role("button", name="Sources").click()
    works = opened(page).locator("> span")
    expect(works).to_have_count(2)
    expect(works.nth(0)).to_contain_text("Does infant carrying promote attachment?")
    expect(works.nth(1)).to_contain_text("Williams")


def test_on_paper_author_and_year_stand_in_the_line_and_nothing_is_open(
    new_page: NewPage, site: str
) -> None:
    page = at_lesson(new_page(), site)
    button = mark(page, "Source 2: Madigan")
    button.click()
    author = page.locator("#main .sb-author-year", has_text="Madigan et al., 2024").first
    expect(author).to_be_hidden()
    page.emulate_media(media="print")
    expect(author).to_be_visible()
    expect(author).to_have_text(" [Madigan et al., 2024]")
    expect(page.locator(".sb-source-mark:visible")).to_have_count(0)
    expect(opened(page)).to_be_hidden()


def test_without_script_author_and_year_lead_to_the_list_of_all_works(
    new_page: NewPage, site: str
) -> None:
    page = at_lesson(new_page(java_script_enabled=False), site)
    link = page.get_by_role("link", name="Ainsworth et al., 1974").first
    expect(link).to_be_visible()
    expect(page.locator(".sb-source-mark:visible")).to_have_count(0)
    link.click()
    page.wait_for_url("**/book/bibliography.html#*")
    place = page.url.partition("/book/bibliography.html#")[2]
    expect(page.locator(f"li#{place}")).to_contain_text(AINSWORTH)


def test_an_open_work_has_no_barrier_and_a_narrow_phone_does_not_scroll_sideways(
    new_page: NewPage, site: str
) -> None:
    page = at_lesson(new_page(viewport=NARROW), site)
    mark(page, "Source 2: Madigan").click()
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    assert findings_in_colours(page) == []


@pytest.mark.core
@sampled("name", LESSONS, LESSON)
def test_every_mark_is_pressed_at_its_own_place_and_large_enough(
    new_page: NewPage, site: str, name: str
) -> None:
    page = new_page(viewport=NARROW)
    page.goto(f"{site}/{name}.html")
    marks = page.locator(".sb-source-mark:visible").evaluate_all(_PRESSED)
    assert marks
    for label, is_hit, width, height, lines in marks:
        assert is_hit, label
        assert min(width, height) >= 43.5, (label, width, height)
        assert lines == 1, label
