"""Trying things in a story: from a file, with no server or kernel."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Locator, expect

from securebase import Scenario
from tests.browser.accessibility import findings_in_colours
from tests.browser.keyboard import Keyboard
from tests.browser.single_page import page_of
from tests.conftest import NewPage
from tools.places import ROOT

pytestmark = pytest.mark.browser
LESSON = ROOT / "notebooks" / "still-face"


@pytest.fixture
def bus() -> Scenario:
    return Scenario.load(LESSON / "practising-repair-01-the-bus.scenario.yml")


def button(element: Locator, name: str) -> Locator:
    return element.get_by_role("button", name=name)


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
    expect(story.get_by_role("heading", name="Together again")).to_be_focused()
    trail = story.get_by_role("list", name="What you have tried").get_by_role("listitem")
    expect(trail).to_have_count(3)
    for word in ("Not quite", "That’s it", "score", "%"):
        expect(story.get_by_role("group", name=bus.title)).not_to_contain_text(word)


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
    expect(story.get_by_role("heading", name="Together again")).to_be_visible()
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
