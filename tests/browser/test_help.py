"""Help where it is needed, found by two questions."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.accessibility import findings_in_colours
from tests.conftest import NewPage

pytestmark = pytest.mark.browser

PHONE = {"width": 390, "height": 844}


def at_help(page: Page, address: str) -> Page:
    page.goto(f"{address}/book/find-help.html")
    return page


def finder(page: Page) -> Locator:
    return page.locator(".sb-finder")


def press(page: Page, *answers: str) -> None:
    for answer in answers:
        finder(page).get_by_role("button", name=answer, exact=True).click()


def places(page: Page) -> list[str]:
    return finder(page).locator("li > strong").all_inner_texts()


@pytest.mark.core
def test_a_hard_lesson_begins_with_two_lines_and_then_with_kindness(
    new_page: NewPage, site: str
) -> None:
    page = new_page(viewport=PHONE)
    page.goto(f"{site}/notebooks/growing-a-bond/when-bonding-is-hard.html")
    kind = page.get_by_text("A hard start is common, it is not your fault")
    expect(kind).to_be_in_viewport(ratio=1)
    first = page.locator("#main a[href^='tel:']")
    assert [first.nth(place).get_attribute("href") for place in range(2)] == ["tel:999", "tel:111"]
    top, box = kind.bounding_box(), page.locator(".admonition.help").first.bounding_box()
    assert top is not None
    assert box is not None
    assert top["y"] < box["y"]


def test_the_rest_of_a_help_box_is_folded_and_printed(new_page: NewPage, site: str) -> None:
    page = new_page(viewport=PHONE)
    page.goto(f"{site}/notebooks/still-face/practising-repair.html")
    lifeline = page.locator(".admonition.help").get_by_role("link", name="0808 808 8000")
    expect(lifeline).to_be_hidden()
    page.get_by_text("In Northern Ireland, by text, or elsewhere").click()
    expect(lifeline).to_be_visible()
    page.get_by_text("In Northern Ireland, by text, or elsewhere").click()
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(lifeline).to_be_visible()


@pytest.mark.core
@pytest.mark.parametrize(
    ("answers", "found"),
    [
        (["England", "When your mood is low"],
         ["NHS Talking Therapies England", "PANDAS Foundation UK",
          "Association for Post Natal Illness UK"]),
        (["Wales", "When someone at home hurts or frightens you"],
         ["Live Fear Free Wales", "Men’s Advice Line UK", "Samaritans UK and Ireland"]),
        (["Northern Ireland", "When a baby cries a lot"],
         ["Cry-sis UK", "ICON UK", "Samaritans UK and Ireland"]),
        # Where there are few, what it is about is not asked.
        (["Ireland"], ["Emergency services Ireland", "Samaritans Ireland Ireland",
                       "Text About It Ireland"]),
        (["Another country"], ["Find A Helpline Any country",
                               "Postpartum Support International Any country"]),
    ],
)  # fmt: skip
def test_two_questions_find_the_places_that_fit_best(
    new_page: NewPage, site: str, answers: list[str], found: list[str]
) -> None:
    page = at_help(new_page(viewport=PHONE), site)
    press(page, *answers)
    assert places(page) == found
    expect(finder(page).get_by_role("status")).to_contain_text("These fit best.")


def test_the_questions_come_one_at_a_time_from_a_folder_by_keyboard_alone(
    new_page: NewPage, book: Path
) -> None:
    page = at_help(new_page(), book.as_uri())
    where = finder(page).get_by_role("group", name="Where are you?")
    what = finder(page).get_by_role("group", name="What is it about?")
    expect(where).to_be_visible()
    expect(what).to_be_hidden()
    where.get_by_role("button", name="Scotland").press("Enter")
    expect(where).to_be_hidden()
    expect(what.locator("legend")).to_be_focused()
    page.keyboard.press("Tab")
    expect(what.get_by_role("button").first).to_be_focused()
    page.keyboard.press(" ")
    expect(what).to_be_hidden()
    assert places(page)[0] == "Samaritans UK and Ireland"
    again = finder(page).get_by_role("button", name="Ask again")
    expect(again).to_be_focused()
    page.keyboard.press("Enter")
    expect(where.locator("legend")).to_be_focused()
    assert places(page) == []
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0


def test_what_was_found_has_no_barrier_on_the_narrowest_phone(new_page: NewPage, site: str) -> None:
    page = at_help(new_page(viewport={"width": 320, "height": 640}), site)
    press(page, "England", "When a baby cries a lot")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    assert findings_in_colours(page) == []


def test_without_script_every_place_is_there_and_nothing_asks(new_page: NewPage, site: str) -> None:
    page = at_help(new_page(java_script_enabled=False), site)
    expect(finder(page)).to_be_hidden()
    expect(page.get_by_role("row", name="Cry-sis")).to_be_visible()
