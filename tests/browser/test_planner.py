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


def choose(element: Locator, day: str, text: str) -> None:
    """Open the day's list of moments in the week, take one, and close the list."""
    week = element.locator("details.week")
    if not week.evaluate("fold => fold.open"):
        week.locator("summary").first.click()
    week.get_by_role("button", name=f": {day}").click()
    week.get_by_role("radio", name=text).check()
    button(week, "Done").click()


def button(element: Locator, name: str) -> Locator:
    return element.get_by_role("button", name=name, exact=True)


def week_of(element: Locator) -> dict[str, str]:
    week: dict[str, str] = element.evaluate("element => element.record.week")
    return week


@pytest.mark.core
def test_a_week_is_made_changed_and_printed_by_keyboard_alone(
    new_page: NewPage, planner: Planner, address: str
) -> None:
    page = new_page()
    page.goto(address)
    keyboard = Keyboard(page)
    element = page.locator("sb-planner")
    first, second = planner.groups[0].moments[:2]
    keyboard.press_on(element.get_by_text("My week", exact=True))
    week = element.locator("details.week")
    keyboard.press_on(button(week, "Choose one: Monday"))
    keyboard.tab_to(week.get_by_role("radio").first)
    keyboard.press("ArrowDown", 2)
    expect(element.get_by_role("status")).to_contain_text("Monday has a moment.")
    assert week_of(element) == {"monday": second.id}
    keyboard.press_on(button(week, "Swap with Tuesday: Monday’s moment"))
    assert week_of(element) == {"tuesday": second.id}
    # Enter says that the choice is made, and leads back to where it was asked for.
    keyboard.press_on(button(week, "Done"))
    opening = button(week, "Choose one: Monday")
    expect(opening).to_be_focused()
    undo = button(element, "Undo the last change")
    keyboard.press_on(undo)
    assert week_of(element) == {"monday": second.id}
    # All the arrows on one day were one change.
    keyboard.press_on(undo)
    assert week_of(element) == {}
    expect(element.get_by_text("My week", exact=True)).to_be_focused()
    keyboard.press_on(button(week, "Choose one: Sunday"))
    keyboard.tab_to(week.get_by_role("radio").first)
    keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(button(week, "Change: Sunday")).to_be_focused()
    keyboard.press_on(button(element, "Print my week"))
    assert page.evaluate("window.printed") == ["A week of small moments"]
    assert page.title() == "A page"
    assert week_of(element) == {"sunday": first.id}


@pytest.mark.core
def test_a_week_is_kept_on_the_device_and_start_again_can_be_undone(
    new_page: NewPage, address: str
) -> None:
    page = new_page()
    page.goto(address)
    element = page.locator("sb-planner")
    choose(element, "Friday", "hum one song")
    page.reload()
    element.get_by_text("My week", exact=True).click()
    friday = element.locator(".days").get_by_role("listitem").nth(4)
    expect(friday).to_contain_text("hum one song")
    button(element, "Start again").click()
    expect(friday).to_contain_text("A free day")
    assert page.evaluate("Object.keys(localStorage).filter(key => key.includes('week'))") == []
    button(element, "Undo").click()
    expect(friday).to_contain_text("hum one song")


def test_a_suggested_week_is_a_first_offer_that_fits_the_days_and_can_be_undone(
    new_page: NewPage, planner: Planner, address: str
) -> None:
    page = new_page()
    page.goto(address)
    element = page.locator("sb-planner")
    groups = {group.id: {moment.id for moment in group.moments} for group in planner.groups}
    element.get_by_text("My week", exact=True).click()
    button(element, "Suggest a week for me").click()
    expect(element.locator(".told", has_text="Here is a week for you.")).to_be_focused()
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
        choose(element, name, as_read(longest.text))
    button(element, "Print my week").click()
    assert sheets_of(page) == 1
    page.emulate_media(media="print")
    sheet = page.locator(".sb-alone")
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
    element.get_by_text("My week", exact=True).click()
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
    button(element, "Suggest one for today").click()
    for fold in ("My week", "moments", "Choose what fits my days"):
        element.locator("summary").filter(has_text=fold).click()
    button(element, "Suggest a week for me").click()
    check()
    element.get_by_role("button", name="Change: Monday").click()
    check()


def test_today_is_seen_first_and_its_list_of_moments_opens_in_view_and_is_never_cut(
    new_clocked_page: NewPage, planner: Planner, address: str
) -> None:
    page = new_clocked_page(viewport={"width": 390, "height": 844}, timezone_id="Europe/London")
    page.goto(address)
    element = page.locator("sb-planner")
    # The clock stands at the beginning of 1970, a Thursday.
    expect(element.get_by_role("heading", name="Today, Thursday")).to_be_in_viewport()
    button(element, "Choose one: Thursday").click()
    expect(element.get_by_text("A moment for Thursday", exact=True)).to_be_in_viewport(ratio=1)
    expect(button(element, "Done")).to_be_in_viewport(ratio=1)
    options = element.locator(".chooser label")
    assert options.count() == 1 + sum(len(group.moments) for group in planner.groups)
    assert options.evaluate_all("all => all.every((one) => one.scrollWidth <= one.clientWidth)")


def test_a_moment_for_a_partner_is_copied_where_nothing_can_be_shared(
    new_page: NewPage, address: str
) -> None:
    page = new_page(permissions=["clipboard-read", "clipboard-write"])
    page.add_init_script("Object.defineProperty(Navigator.prototype, 'share', {value: undefined})")
    page.goto(address)
    element = page.locator("sb-planner")
    button(element, "Suggest one for today").click()
    button(element, "Send to my partner").click()
    expect(element.get_by_role("status")).to_contain_text("Copied. Paste it into a message.")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("A small moment for today: ")
    shown = element.locator(".today .text").inner_text()
    assert shown in copied
