"""Trying things in a story: from a file, with no server or kernel."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Locator, expect

from securebase import Scenario
from tests.browser.accessibility import findings_in_colours
from tests.browser.course_pages import PRACTISING_REPAIR
from tests.browser.in_view import is_seen
from tests.browser.keyboard import Keyboard
from tests.browser.single_page import page_of
from tests.conftest import NewPage
from tools.places import ROOT

_HAS_LIVE_STORY = "element => element.renderRoot.querySelectorAll('.choice').length > 0"
pytestmark = pytest.mark.browser
LESSON = ROOT / "notebooks" / "still-face"


@pytest.fixture
def bus() -> Scenario:
    return Scenario.load(LESSON / "practising-repair-01-the-bus.scenario.yml")


def button(element: Locator, name: str) -> Locator:
    return element.get_by_role("button", name=name)


@pytest.mark.core
def test_a_story_is_told_to_its_end_by_keyboard_alone(
    new_page: NewPage, bus: Scenario, tmp_path: Path
) -> None:
    page = new_page()
    page.goto(page_of(tmp_path, bus))
    story, keyboard = page.locator("sb-scenario"), Keyboard(page)
    keyboard.press_on(button(story, "Smile along"))
    expect(story.get_by_role("heading", name="You try this")).to_be_focused()
    expect(story.get_by_role("status")).to_contain_text("She may fuss, or arch her back.")
    keyboard.press_on(button(story, "Try something else"))
    expect(button(story, "Smile along")).to_contain_text("You tried this")
    keyboard.press_on(button(story, "Keep still"))
    keyboard.press_on(button(story, "Go on"))
    expect(story.get_by_role("heading", name="What could you try?")).to_be_focused()
    keyboard.press_on(button(story, "Turn to the window"))
    keyboard.press_on(button(story, "Go on"))
    expect(story.get_by_role("heading", name="For now")).to_be_focused()
    trail = story.get_by_role("list", name="What you have tried").get_by_role("listitem")
    expect(trail).to_have_count(3)
    for word in ("Not quite", "That’s it", "score", "%"):
        expect(story.get_by_role("group", name=bus.title)).not_to_contain_text(word)


@pytest.mark.core
def test_a_story_and_its_note_are_kept_and_start_again_can_be_undone(
    new_page: NewPage, bus: Scenario, tmp_path: Path
) -> None:
    page = new_page()
    page.goto(page_of(tmp_path, bus))
    story = page.locator("sb-scenario")
    button(story, "Turn Effie").click()
    button(story, "Go on").click()
    story.get_by_role("textbox").fill("She rubs her ear <3")
    page.reload()
    expect(story.get_by_role("heading", name="For now")).to_be_visible()
    expect(story.get_by_role("textbox")).to_have_value("She rubs her ear ‹3")
    assert "ear" not in str(story.evaluate("element => JSON.stringify(element.record)"))
    button(story, "Start again").click()
    assert page.evaluate("Object.keys(localStorage).filter(key => key.includes('bus'))") == []
    button(story, "Undo").click()
    expect(story.get_by_role("textbox")).to_have_value("She rubs her ear ‹3")


@pytest.mark.parametrize("width", [320, 1280])
def test_no_state_has_a_barrier_that_axe_finds_or_scrolls_sideways(
    new_page: NewPage, bus: Scenario, tmp_path: Path, width: int
) -> None:
    page = new_page(viewport={"width": width, "height": 800})
    page.goto(page_of(tmp_path, bus))
    story = page.locator("sb-scenario")

    def check() -> None:
        assert findings_in_colours(page) == []
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")

    check()
    for choice in ("Turn Effie", "Go on"):
        button(story, choice).click()
        check()


@pytest.mark.parametrize("folder", [False, True], ids=["from a server", "from a folder"])
def test_ten_stories_are_a_list_of_titles_and_one_opens_in_its_place(
    new_page: NewPage, site: str, book: Path, folder: bool
) -> None:
    page = new_page(viewport={"width": 390, "height": 844})
    page.goto(f"{book.as_uri() if folder else site}/{PRACTISING_REPAIR}.html")
    stories = page.locator("sb-scenario")
    expect(stories).to_have_count(10)
    folds = stories.get_by_role("heading").get_by_role("button")
    expect(folds).to_have_count(10)
    assert [one.get_attribute("aria-expanded") for one in folds.all()] == ["false"] * 10
    assert not any(one.evaluate(_HAS_LIVE_STORY) for one in stories.all())
    keyboard, ping = Keyboard(page), stories.nth(4)
    keyboard.press_on(folds.nth(4))
    expect(folds.nth(4)).to_have_attribute("aria-expanded", "true")
    expect(folds.nth(4)).to_be_focused()
    ping.locator(".choice").first.click()
    expect(folds.nth(4)).to_have_accessible_name("The ping begun")
    # As it was left: the story is open, and what was told is on the screen.
    page.reload()
    told = ping.get_by_role("heading", name="You try this")
    expect(told).to_be_visible()
    page.wait_for_function("() => scrollY > 0")
    expect(told).to_be_in_viewport()
    expect(ping.get_by_text("A kind word", exact=True)).to_be_visible()
    keyboard.press_on(folds.nth(4))
    expect(told).to_have_count(0)
    assert "#" not in page.url


def test_a_link_to_a_story_opens_it_and_lands_below_the_header(
    new_page: NewPage, site: str
) -> None:
    page = new_page(viewport={"width": 390, "height": 844})
    page.goto(f"{site}/{PRACTISING_REPAIR}.html#practising-repair-born-early")
    story = page.locator("#practising-repair-born-early")
    title = story.get_by_role("button", name="Born early")
    expect(title).to_have_attribute("aria-expanded", "true")
    page.wait_for_function("() => scrollY > 0")
    expect(title).to_be_in_viewport()
    assert is_seen(page, title)
    page.evaluate("location.hash = 'practising-repair-the-bus'")
    bus = page.locator("#practising-repair-the-bus")
    expect(bus.get_by_role("button", name="Turn Effie")).to_be_visible()


def test_without_a_script_a_title_or_a_link_opens_a_story_and_all_ten_are_printed(
    new_page: NewPage, site: str
) -> None:
    page = new_page(java_script_enabled=False)
    page.goto(f"{site}/{PRACTISING_REPAIR}.html")
    situations = page.locator("sb-scenario .sb-situation")
    expect(situations).to_have_count(10)
    expect(situations.first).to_be_hidden()
    page.locator("sb-scenario summary").first.click()
    expect(situations.first).to_be_visible()
    page.emulate_media(media="print")
    for situation in situations.all():
        expect(situation).to_be_visible()
    page.emulate_media(media="screen")
    page.goto(f"{site}/{PRACTISING_REPAIR}.html#practising-repair-the-ping")
    expect(page.locator("#practising-repair-the-ping .sb-situation")).to_be_visible()
    expect(page.locator("#practising-repair-born-early .sb-situation")).to_be_hidden()
