"""Choosing moments for a week and printing it: from a file, with no server or kernel."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from securebase import Planner
from tests.browser.accessibility import findings_in_colours
from tests.browser.authored import as_read
from tests.browser.keyboard import Keyboard
from tests.browser.single_page import page_of
from tests.browser.targets import too_small
from tests.conftest import NewPage
from tools.places import ROOT

pytestmark = pytest.mark.browser
FILE = ROOT / "notebooks" / "growing-a-bond" / "when-bonding-is-hard.planner.yml"


@pytest.fixture(scope="module")
def planner() -> Planner:
    return Planner.load(FILE)


@pytest.fixture
def address(planner: Planner, tmp_path: Path) -> str:
    return page_of(tmp_path, planner)


def day(element: Locator, name: str) -> Locator:
    return element.get_by_role("combobox", name=name)


def button(element: Locator, name: str) -> Locator:
    return element.get_by_role("button", name=name, exact=True)


def week_of(element: Locator) -> dict[str, str]:
    week: dict[str, str] = element.evaluate("element => element.record.week")
    return week


def test_a_week_is_made_changed_and_printed_by_keyboard_alone(
    new_page: NewPage, planner: Planner, address: str
) -> None:
    page = new_page()
    page.goto(address)
    keyboard = Keyboard(page)
    element = page.locator("sb-planner")
    first, second = planner.groups[0].moments[:2]
    keyboard.tab_to(day(element, "Monday"))
    keyboard.press("ArrowDown", 2)
    expect(element.get_by_role("status")).to_contain_text("Monday has a moment.")
    assert week_of(element) == {"monday": second.id}
    keyboard.press_on(button(element, "Swap with Tuesday: Monday’s moment"))
    assert week_of(element) == {"tuesday": second.id}
    keyboard.press_on(button(element, "Leave free: Tuesday"))
    expect(day(element, "Tuesday")).to_be_focused()
    expect(element.get_by_role("status")).to_contain_text("Tuesday is free.")
    undo = button(element, "Undo the last change")
    keyboard.press_on(undo)
    keyboard.press_on(undo)
    assert week_of(element) == {"monday": second.id}
    # All the arrows on one day were one change.
    keyboard.press_on(undo)
    assert week_of(element) == {}
    expect(element.get_by_role("heading", name="My week")).to_be_focused()
    keyboard.tab_to(day(element, "Sunday"))
    keyboard.press("ArrowDown")
    keyboard.press_on(button(element, "Print my week"))
    assert page.evaluate("window.printed") == ["A week of small moments"]
    assert page.title() == "A page"
    assert week_of(element) == {"sunday": first.id}


def test_a_week_is_kept_on_the_device_and_start_again_can_be_undone(
    new_page: NewPage, address: str
) -> None:
    page = new_page()
    page.goto(address)
    element = page.locator("sb-planner")
    day(element, "Friday").select_option("hum-one-song")
    page.reload()
    expect(day(element, "Friday")).to_have_value("hum-one-song")
    button(element, "Start again").click()
    expect(day(element, "Friday")).to_have_value("")
    assert page.evaluate("Object.keys(localStorage).filter(key => key.includes('week'))") == []
    button(element, "Undo").click()
    expect(day(element, "Friday")).to_have_value("hum-one-song")


def test_a_suggested_week_is_a_first_offer_that_fits_the_days_and_can_be_undone(
    new_page: NewPage, planner: Planner, address: str
) -> None:
    page = new_page()
    page.goto(address)
    element = page.locator("sb-planner")
    groups = {group.id: {moment.id for moment in group.moments} for group in planner.groups}
    button(element, "Suggest a week for me").click()
    expect(element.get_by_role("heading", name="My week")).to_be_focused()
    first = week_of(element)
    assert len(first) == 7
    assert not groups["apart"] & set(first.values())
    button(element, "Undo").click()
    assert week_of(element) == {}
    element.get_by_text("Choose what fits my days").click()
    for box in element.get_by_role("checkbox").all():
        box.uncheck()
    button(element, "Suggest a week for me").click()
    expect(element.get_by_role("status")).to_contain_text("Tick one of the boxes first")
    element.get_by_role("checkbox", name="When we are apart").check()
    button(element, "Suggest a week for me").click()
    assert set(week_of(element).values()) <= groups["apart"]


def sheets_of(page: Page) -> int:
    """How many sheets of A4 the page makes."""
    return len(re.findall(rb"/Type\s*/Page\b", page.pdf(format="A4")))


def test_only_the_week_is_printed_and_it_fits_on_one_sheet(
    new_page: NewPage, planner: Planner, address: str
) -> None:
    page = new_page()
    page.goto(address)
    assert sheets_of(page) > 1
    element = page.locator("sb-planner")
    moments = [moment for group in planner.groups for moment in group.moments]
    longest = max(moments, key=lambda moment: len(moment.text))
    for name in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"):
        day(element, name).select_option(longest.id)
    button(element, "Print my week").click()
    assert sheets_of(page) == 1
    page.emulate_media(media="print")
    sheet = page.locator(".sb-week-sheet")
    expect(sheet.get_by_text(as_read(longest.text))).to_have_count(6)
    expect(sheet.get_by_text("A free day", exact=True)).to_be_visible()
    expect(sheet.get_by_text("A missed day is just a day.")).to_be_visible()
    for other in (element, page.get_by_role("heading", name="A page")):
        expect(other).to_be_hidden()
    page.emulate_media(media="screen")
    expect(sheet).to_be_hidden()
    # Whoever goes on reading can print the whole page again.
    page.keyboard.press("Tab")
    expect(sheet).to_have_count(0)


def test_nothing_is_counted_ticked_off_or_praised(new_page: NewPage, address: str) -> None:
    page = new_page()
    page.goto(address)
    element = page.locator("sb-planner")
    button(element, "Suggest a week for me").click()
    live = element.get_by_role("group", name="A week of small moments").first
    expect(live).to_contain_text("A missed day is just a day.")
    for word in ("score", "%", "done", "streak", "of 7"):
        expect(live).not_to_contain_text(word)


@pytest.mark.parametrize("width", [320, 1280])
def test_no_state_has_a_barrier_that_axe_finds_or_scrolls_sideways(
    new_page: NewPage, address: str, width: int
) -> None:
    page = new_page(viewport={"width": width, "height": 800})
    page.goto(address)
    element = page.locator("sb-planner")

    def check() -> None:
        assert findings_in_colours(page) == []
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert too_small(element) == []

    check()
    for fold in ("moments first", "Choose what fits my days"):
        element.get_by_text(fold).click()
    button(element, "Suggest a week for me").click()
    check()
