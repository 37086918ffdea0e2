"""The evidence: finding claims by words and choices, by keyboard, by link, and without script."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from securebase.claims import KNOWN, TOPICS, read_register
from tests.browser.course_pages import EVIDENCE
from tests.browser.keyboard import Keyboard
from tests.conftest import NewPage
from tools.places import ROOT

pytestmark = pytest.mark.browser

CLAIMS = read_register(ROOT).claims
ALL = len(CLAIMS)
SOFAS = next(claim for claim in CLAIMS if claim.id == "sofas-are-dangerous")
LESSON = "Three in the morning"


@pytest.fixture
def page(new_page: NewPage, site: str) -> Page:
    page = new_page()
    page.goto(f"{site}/{EVIDENCE}.html")
    return page


def shown(page: Page) -> Locator:
    return page.locator(".sb-claim:visible")


def words(page: Page) -> Locator:
    return page.get_by_role("searchbox", name="Words to look for")


def count(page: Page) -> Locator:
    return page.get_by_role("search", name="Find claims").get_by_role("status")


def test_all_claims_are_there_each_with_what_is_known_of_it(page: Page) -> None:
    expect(count(page)).to_have_text(f"All {ALL} claims")
    expect(shown(page)).to_have_count(ALL)
    claim = page.locator(f"#{SOFAS.id}")
    for told in (SOFAS.claim, SOFAS.limits, KNOWN[SOFAS.known], "Blair et al. (2014)"):
        expect(claim).to_contain_text(told)


def test_claims_are_found_by_all_words_whatever_their_capitals(page: Page) -> None:
    words(page).fill("SOFA  Grieving")
    expect(page.locator(f"#{SOFAS.id}")).to_be_visible()
    found = shown(page).count()
    assert 0 < found < ALL
    expect(count(page)).to_have_text(f"{found} of {ALL} claims")
    for text in shown(page).all_text_contents():
        assert "sofa" in text.lower()
        assert "grieving" in text.lower()


def test_a_part_of_the_page_without_a_claim_is_not_there(page: Page) -> None:
    topic = TOPICS[SOFAS.topic]
    page.get_by_label("Topic").select_option(label=topic)
    expect(page.locator("section section:visible > h2")).to_have_text([topic])
    page.get_by_label("How sure").select_option(label=KNOWN["abstract"])
    fitting = [one for one in CLAIMS if one.topic == SOFAS.topic and one.known == "abstract"]
    expect(shown(page)).to_have_count(len(fitting))


def test_what_nothing_has_is_said_and_all_come_back(page: Page) -> None:
    words(page).fill("no such zebra")
    expect(count(page)).to_have_text(f"None of the {ALL} claims has all of this")
    expect(shown(page)).to_have_count(0)
    page.get_by_role("button", name=f"Show all {ALL} claims").click()
    expect(shown(page)).to_have_count(ALL)
    expect(words(page)).to_be_focused()
    expect(words(page)).to_have_value("")
    expect(page.get_by_role("button", name="Show all")).to_be_hidden()


@pytest.mark.core
def test_what_is_asked_for_stands_in_the_address(page: Page, new_page: NewPage, site: str) -> None:
    page.get_by_label("Taught in").select_option(label=LESSON)
    words(page).fill("sofa")
    address = f"{site}/{EVIDENCE}.html?words=sofa&taught=three-in-the-morning"
    expect(page).to_have_url(address)
    other = new_page()
    other.goto(address)
    expect(words(other)).to_have_value("sofa")
    expect(shown(other)).to_have_count(shown(page).count())
    expect(count(other)).to_have_text(count(page).inner_text())
    words(page).fill("")
    page.get_by_label("Taught in").select_option("")
    expect(page).to_have_url(f"{site}/{EVIDENCE}.html")


def test_a_lesson_leads_to_its_own_claims(new_page: NewPage, site: str) -> None:
    page = new_page()
    page.goto(f"{site}/notebooks/attachment/why-it-matters.html")
    page.get_by_role("link", name="The evidence", exact=True).last.click()
    expect(page).to_have_url(f"{site}/{EVIDENCE}.html?taught=why-it-matters")
    expect(page.get_by_role("heading", name="The evidence", level=1)).to_be_visible()


def test_a_claim_that_is_linked_to_is_shown_whatever_was_asked_for(
    new_page: NewPage, site: str
) -> None:
    page = new_page()
    page.goto(f"{site}/{EVIDENCE}.html?words=nothing#{SOFAS.id}")
    expect(page.locator(f"#{SOFAS.id}")).to_be_in_viewport()
    expect(count(page)).to_have_text(f"All {ALL} claims")


@pytest.mark.core
def test_every_control_is_reached_and_used_by_keyboard_alone(page: Page) -> None:
    keyboard = Keyboard(page)
    words(page).focus()
    page.keyboard.type("sofa")
    found = count(page).inner_text()
    assert found != f"All {ALL} claims"
    # What is typed is at work: Enter leads nowhere.
    keyboard.press("Enter")
    expect(count(page)).to_have_text(found)
    for name in ("Taught in", "How sure", "Topic"):
        keyboard.press("Tab")
        expect(page.get_by_label(name)).to_be_focused()
    keyboard.press("Tab")
    keyboard.press("Enter")
    expect(count(page)).to_have_text(f"All {ALL} claims")


def test_a_place_where_a_claim_is_taught_is_a_link_away(page: Page) -> None:
    claim = page.locator(f"#{SOFAS.id}")
    claim.get_by_role("link", name="If you are falling asleep").click()
    expect(page.get_by_role("heading", name="If you are falling asleep")).to_be_in_viewport()
    page.go_back()
    claim.get_by_role("link", name="Blair et al. (2014)").click()
    expect(page.get_by_text("Bed-sharing in the absence of hazardous")).to_be_in_viewport()


def test_without_script_all_claims_are_there_and_no_form(new_page: NewPage, site: str) -> None:
    page = new_page(java_script_enabled=False)
    page.goto(f"{site}/{EVIDENCE}.html?words=sofa")
    expect(shown(page)).to_have_count(ALL)
    expect(page.get_by_label("Words to look for")).to_be_hidden()


def test_it_is_found_in_the_book_that_lies_in_a_folder(new_page: NewPage, book: Path) -> None:
    page = new_page()
    address = (book / f"{EVIDENCE}.html").as_uri()
    page.goto(address)
    words(page).fill("sofa")
    expect(count(page)).not_to_have_text(f"All {ALL} claims")
    expect(page).to_have_url(f"{address}?words=sofa")


@pytest.mark.parametrize("width", [320, 390])
def test_on_a_phone_nothing_is_wider_than_the_screen(
    new_page: NewPage, site: str, width: int
) -> None:
    page = new_page(viewport={"width": width, "height": 844})
    page.goto(f"{site}/{EVIDENCE}.html")
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_on_paper_the_claims_stand_without_the_form(page: Page) -> None:
    page.emulate_media(media="print")
    expect(words(page)).to_be_hidden()
    expect(shown(page)).to_have_count(ALL)
