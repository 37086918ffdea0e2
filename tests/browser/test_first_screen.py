"""The welcome page on a phone: something to do on the first screen, and where it leads."""

from __future__ import annotations

import json
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from securebase import CueCards, Planner
from tests.browser.bill import KIB, Bill
from tests.browser.course_pages import ANSWERS, ROOT_PAGE
from tests.browser.in_view import resized
from tests.conftest import NewPage
from tools.places import ROOT

pytestmark = pytest.mark.browser
PHONE = {"width": 390, "height": 844}
BUTTON = "One small thing, one minute"
LARGEST_FIRST_PAGE = 110 * KIB
CARDS = "book/small-things/cue-cards"
STORIES = "book/small-things/stories"
DECK = CueCards.load(ROOT / "notebooks/growing-a-bond/everyday-sensitivity.cue-cards.yml")
PLANNER = Planner.load(ROOT / "notebooks/growing-a-bond/when-bonding-is-hard.planner.yml")


@pytest.fixture
def page(new_page: NewPage, site: str) -> Page:
    page = new_page(viewport=PHONE)
    page.goto(f"{site}/{ROOT_PAGE}.html")
    return page


def thing(page: Page) -> Any:
    return page.locator("sb-small-thing")


def kept(page: Page, activity: str) -> Any:
    text = page.evaluate("id => localStorage.getItem(`secure-base/1/${id}`)", activity)
    return text and json.loads(text)


@pytest.mark.core
def test_all_ways_on_are_on_the_first_screen(page: Page) -> None:
    parts = [
        page.get_by_role("img", name="Drawing of a parent"),
        page.get_by_text("A free course on the bond between a baby"),
        page.get_by_text(BUTTON),
        page.get_by_role("link", name="It is hard just now"),
        page.get_by_role("link", name="I teach classes"),
        page.get_by_role("link", name="I study psychology"),
    ]
    for part in parts:
        box = part.bounding_box()
        assert box
        assert box["y"] >= 0
        assert box["y"] + box["height"] <= PHONE["height"], part


def test_the_header_is_one_row_on_every_width(new_page: NewPage, site: str) -> None:
    page = new_page(is_mobile=True, has_touch=True)
    page.goto(f"{site}/{ROOT_PAGE}.html")
    heights = {}
    for width in (320, 360, 390, 414, 430, 450, 475, 540, 768, 1024, 1280):
        resized(page, width, 844)
        box = page.locator(".sb-top").bounding_box()
        assert box
        heights[width] = box["height"]
    assert max(heights.values()) <= 64, heights


def test_the_first_page_with_its_small_things_weighs_little(new_page: NewPage, site: str) -> None:
    page = new_page(viewport=PHONE)
    bill = Bill(page)
    bill.empty_the_cache()
    bill.of(f"{site}/{ROOT_PAGE}.html")
    print(dict(bill.bytes_by_kind), bill.total)
    assert 0 < bill.total <= LARGEST_FIRST_PAGE, dict(bill.bytes_by_kind)


@pytest.mark.core
def test_a_card_is_played_in_place_and_is_turned_in_its_deck_too(page: Page, site: str) -> None:
    page.get_by_text(BUTTON).click()
    heading = thing(page).get_by_role("heading", level=2)
    expect(heading).to_be_in_viewport()
    title = heading.inner_text().splitlines()[-1]
    (card,) = [one for one in DECK.cards if one.title == title]
    thing(page).get_by_role("radio").first.check()
    thing(page).get_by_role("button", name="Turn the card").click()
    expect(thing(page).get_by_role("heading", name="What it may mean")).to_be_focused()
    assert kept(page, DECK.id)["answers"] == {card.id: card.options[0].id}
    page.goto(f"{site}/{CARDS}.html")
    expect(page.locator("sb-cue-cards")).to_contain_text("1 of 12 cards seen")
    page.goto(f"{site}/notebooks/growing-a-bond/everyday-sensitivity.html")
    expect(page.locator("sb-cue-cards")).to_contain_text("1 of 12 cards seen")


def test_another_small_thing_is_a_moment_that_takes_a_minute(page: Page) -> None:
    page.get_by_text(BUTTON).click()
    thing(page).get_by_role("button", name="Another small thing").click()
    heading = thing(page).get_by_role("heading", level=2)
    expect(heading).to_be_focused()
    text = heading.inner_text().splitlines()[-1]
    moments = [moment for group in PLANNER.groups for moment in group.moments]
    assert text in [one.text for one in moments if one.minutes == 1]


def test_it_is_hard_just_now_leads_to_when_bonding_is_hard(page: Page) -> None:
    page.get_by_role("link", name="It is hard just now").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("When bonding is hard")


def test_without_a_script_a_card_waits_with_its_answer_folded(new_page: NewPage, site: str) -> None:
    page = new_page(java_script_enabled=False, viewport=PHONE)
    page.goto(f"{site}/{ROOT_PAGE}.html")
    page.get_by_text(BUTTON).click()
    card = DECK.cards[0]
    shows = DECK.spec()["cards"][0]["drawing"]["shows"]
    expect(thing(page).get_by_role("img", name=shows)).to_be_visible()
    meaning = thing(page).get_by_text(str(card.may_mean))
    expect(meaning).to_be_hidden()
    thing(page).get_by_text("What it may mean").click()
    expect(meaning).to_be_visible()


def test_an_age_that_was_said_once_orders_stories_and_is_told_among_what_is_kept(
    page: Page, site: str
) -> None:
    page.get_by_text(BUTTON).click()
    page.get_by_label("How old is your baby?").select_option(label="Under 1 month")
    expect(page.locator("sb-baby-age").get_by_role("status")).to_contain_text("Thank you")
    page.goto(f"{site}/{STORIES}.html")
    titles = page.locator("sb-scenario h2")
    expect(titles).to_have_count(10)
    # Six weeks, ten weeks, three months, four months; Jay, at eleven months, is the oldest.
    order = [title.splitlines()[0] for title in titles.all_inner_texts()]
    assert order[:4] == [
        "Flat days",
        "Two at once",
        "The toddler and the baby",
        "The ping",
    ]
    assert order[-1] == "First weeks home"
    page.goto(f"{site}/{ANSWERS}.html")
    expect(page.locator("sb-answers")).to_contain_text("Your baby’s age, as the month of birth.")
    expect(page.get_by_label("How old is your baby?")).to_have_value("0")


def test_your_answers_lead_back_to_where_they_were_given(page: Page, site: str) -> None:
    page.get_by_text(BUTTON).click()
    thing(page).get_by_role("radio").first.check()
    thing(page).get_by_role("button", name="Turn the card").click()
    page.goto(f"{site}/{ANSWERS}.html")
    page.locator("sb-answers").get_by_role("link", name="Twelve baby cues").click()
    expect(page).to_have_url(f"{site}/{CARDS}.html#{DECK.id}")
    expect(page.locator("sb-cue-cards")).to_be_in_viewport()
