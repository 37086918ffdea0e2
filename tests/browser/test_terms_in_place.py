"""A term of a lesson opens its plain words right there: by tap and key, from a folder, on paper."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from securebase.glossary import read_glossary
from tests.browser.accessibility import findings_in_colours
from tests.conftest import NewPage
from tools.places import ROOT

pytestmark = pytest.mark.browser

LESSON = "notebooks/strange-situation/around-the-world"
GLOSSARY = "book/glossary"
TERMS = {term.id: term for term in read_glossary(ROOT).terms}
NARROW = {"width": 320, "height": 640}


def mark(page: Page, words: str) -> Locator:
    return page.locator("#main").get_by_role("button", name=words, exact=True).first


def opened(page: Page) -> Locator:
    # The box is a status, so that its words are announced as they come.
    return page.locator("#main .sb-in-place[role=status]")


@pytest.mark.parametrize("key", ["Enter", " "])
def test_the_keyboard_opens_a_term_reaches_the_glossary_and_escape_returns(
    new_page: NewPage, site: str, key: str
) -> None:
    page = new_page()
    page.goto(f"{site}/{LESSON}.html")
    button = mark(page, "Strange Situation")
    expect(button).to_have_attribute("aria-expanded", "false")
    button.press(key)
    expect(button).to_have_attribute("aria-expanded", "true")
    expect(opened(page)).to_contain_text(TERMS["strange-situation"].plain)
    expect(button).to_be_focused()
    assert findings_in_colours(page) == []
    page.keyboard.press("Tab")
    link = opened(page).get_by_role("link", name="More in the glossary")
    expect(link).to_be_focused()
    page.keyboard.press("Escape")
    expect(opened(page)).to_have_count(0)
    expect(button).to_be_focused()
    expect(button).to_have_attribute("aria-expanded", "false")
    button.press(key)
    link.click()
    expect(page.locator("#term-strange-situation")).to_be_in_viewport()


@pytest.mark.core
def test_a_tap_opens_one_at_a_time_from_a_folder_too(new_page: NewPage, book: Path) -> None:
    page = new_page(viewport=NARROW, has_touch=True)
    page.goto((book / f"{LESSON}.html").as_uri())
    mark(page, "avoidant").tap()
    expect(opened(page)).to_contain_text(TERMS["avoidant"].plain)
    mark(page, "secure").tap()
    expect(opened(page)).to_have_count(1)
    expect(opened(page)).to_contain_text(TERMS["secure"].plain)
    # A citation shares the box.
    page.get_by_role("button", name="Source 1").first.tap()
    expect(opened(page)).to_have_count(0)
    expect(page.locator(".sb-in-place")).to_have_count(1)
    mark(page, "secure").tap()
    expect(opened(page)).to_have_count(1)
    assert page.evaluate("document.documentElement.scrollWidth") <= NARROW["width"]
    mark(page, "secure").tap()
    expect(page.locator(".sb-in-place")).to_have_count(0)


def test_texts_that_do_not_come_leave_the_way_to_the_glossary(new_page: NewPage, site: str) -> None:
    page = new_page()
    page.goto(f"{site}/{LESSON}.html")
    # A script that is older than the page does not know the term.
    page.evaluate("window.secureBaseTerms = {}")
    page.route(
        "**/glossary.js", lambda route: route.fulfill(body="", content_type="text/javascript")
    )
    mark(page, "Strange Situation").click()
    page.wait_for_url(f"**/{GLOSSARY}.html#term-strange-situation")


def test_without_script_a_term_is_a_link_and_on_paper_it_is_text(
    new_page: NewPage, site: str
) -> None:
    page = new_page(java_script_enabled=False)
    page.goto(f"{site}/{LESSON}.html")
    link = page.locator("#main").get_by_role("link", name="Strange Situation", exact=True).first
    assert link.evaluate("one => getComputedStyle(one).textDecorationStyle") == "dotted"
    page.emulate_media(media="print")
    looks = "one => [getComputedStyle(one).textDecorationLine, getComputedStyle(one).color]"
    line, colour = link.evaluate(looks)
    assert line == "none"
    assert colour == link.locator("..").evaluate(looks)[1]
    page.emulate_media(media="screen")
    link.click()
    expect(page.locator("#term-strange-situation")).to_be_in_viewport()


def test_the_glossary_is_filtered_by_any_name_of_a_term(new_page: NewPage, site: str) -> None:
    page = new_page(viewport=NARROW)
    page.goto(f"{site}/{GLOSSARY}.html")
    field = page.get_by_role("searchbox", name="Find a word, by any of its names")
    told = page.locator("output")
    terms = page.locator(".sb-glossary > dt:visible")
    expect(terms).to_have_count(len(TERMS))
    field.fill("Love Hormone")
    expect(terms).to_have_text(["oxytocin"])
    expect(told).to_have_text("1 word")
    field.fill("q sort")
    expect(terms).to_have_text(["Attachment Q-Sort"])
    field.fill("xyzzy")
    expect(terms).to_have_count(0)
    expect(told).to_have_text("No such word here. Try another name.")
    # A link to a term that is filtered out shows it.
    page.get_by_role("navigation", name="Letters").get_by_role("link", name="K").click()
    expect(page.locator("#letter-k")).to_be_in_viewport()
    expect(terms).to_have_count(len(TERMS))
    expect(told).to_have_text("")
