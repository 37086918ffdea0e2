"""Trying things in a story, and guessing before seeing: from a file, with no server or kernel."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from securebase import Predict, Scenario
from tests.browser.accessibility import findings
from tests.browser.lone_page import page_of
from tests.conftest import NewPage
from tools.places import ROOT

pytestmark = pytest.mark.browser
LESSON = ROOT / "notebooks" / "still-face"


@pytest.fixture
def bus() -> Scenario:
    return Scenario.load(LESSON / "practising-repair-01-the-bus.scenario.yml")


@pytest.fixture
def guess() -> Predict:
    return Predict.load(LESSON / "rupture-and-repair.predict.yml")


@pytest.fixture
def bars() -> Predict:
    return Predict.model_validate(
        {
            "id": "small-bars",
            "title": "Small bars",
            "prompt": "How much?",
            "kind": "bars",
            "minimum": 0,
            "maximum": 10,
            "labels": ["Play", "Still face"],
            "truth": [6, 2],
            "reveal": "Looks fall.",
            "sources": ["mesman2009"],
        }
    )


def button(element: Locator, name: str) -> Locator:
    return element.get_by_role("button", name=name)


def press_on_to(page: Page, target: Locator) -> None:
    """Presses Tab until ``target`` has the focus, then Enter."""
    for _ in range(20):
        page.keyboard.press("Tab")
        if target.evaluate("element => element.getRootNode().activeElement === element"):
            break
    expect(target).to_be_focused()
    page.keyboard.press("Enter")


def test_a_story_is_told_to_its_end_by_keyboard_alone(
    new_page: NewPage, bus: Scenario, tmp_path: Path
) -> None:
    page = new_page()
    page.goto(page_of(tmp_path, bus))
    story = page.locator("sb-scenario")
    press_on_to(page, button(story, "Smile along"))
    expect(story.get_by_role("heading", name="You try this")).to_be_focused()
    expect(story.get_by_role("status")).to_contain_text("She may fuss, or arch her back.")
    press_on_to(page, button(story, "Try something else"))
    expect(button(story, "Smile along")).to_contain_text("You tried this")
    press_on_to(page, button(story, "Keep still"))
    press_on_to(page, button(story, "Go on"))
    expect(story.get_by_role("heading", name="What could you try?")).to_be_focused()
    press_on_to(page, button(story, "Turn to the window"))
    press_on_to(page, button(story, "Go on"))
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


def test_a_guess_is_made_by_keyboard_and_explained_whatever_it_is(
    new_page: NewPage, guess: Predict, tmp_path: Path
) -> None:
    page = new_page(reduced_motion="reduce")
    page.goto(page_of(tmp_path, guess))
    element = page.locator("sb-predict")
    press_on_to(page, button(element, "That is my guess"))
    expect(element.get_by_role("status")).to_contain_text("Make a guess first")
    expect(element.get_by_role("textbox", name="Your guess")).to_be_focused()
    page.keyboard.type("60")
    page.keyboard.press("Enter")
    expect(element.get_by_role("heading", name="What was found")).to_be_focused()
    expect(element.get_by_text("Your guess was 60%. That is 30 more.", exact=True)).to_be_visible()
    live = element.get_by_role("group", name=guess.title, exact=True)
    expect(live.get_by_text("That is normal.")).to_be_visible()
    page.reload()
    expect(element.get_by_role("img", name="about 30%")).to_be_visible()


def test_bars_are_set_by_sliding_and_stand_beside_the_data(
    new_page: NewPage, bars: Predict, tmp_path: Path
) -> None:
    page = new_page()
    page.goto(page_of(tmp_path, bars))
    element = page.locator("sb-predict")
    element.get_by_role("slider", name="Play").fill("8")
    button(element, "That is my guess").click()
    expect(element.get_by_role("status")).to_contain_text("One bar is still to be set.")
    button(element, "More for Still face").click()
    button(element, "That is my guess").click()
    for words in ("Your guess: 8", "The data: 6", "Your guess: 5", "The data: 2"):
        expect(element.get_by_text(words, exact=True)).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_no_state_has_a_barrier_that_axe_finds_or_scrolls_sideways(
    new_page: NewPage, bus: Scenario, guess: Predict, tmp_path: Path, scheme: str, width: int
) -> None:
    page = new_page(color_scheme=scheme, viewport={"width": width, "height": 800})

    def check() -> None:
        assert findings(page) == []
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")

    page.goto(page_of(tmp_path, bus))
    story = page.locator("sb-scenario")
    check()
    button(story, "Turn Effie").click()
    check()
    button(story, "Go on").click()
    check()
    page.goto(page_of(tmp_path, guess))
    element = page.locator("sb-predict")
    check()
    element.get_by_role("textbox").fill("60")
    button(element, "That is my guess").click()
    check()
