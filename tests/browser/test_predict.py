"""Guessing before seeing: from a file, with no server or kernel."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Locator, expect

from securebase import Predict
from tests.browser.accessibility import findings_in_colours
from tests.browser.keyboard import Keyboard
from tests.browser.single_page import page_of
from tests.conftest import NewPage
from tools.places import ROOT

pytestmark = pytest.mark.browser
LESSON = ROOT / "notebooks" / "still-face"


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
            "form": "bars",
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


@pytest.mark.core
def test_a_guess_is_made_by_keyboard_and_explained_whatever_it_is(
    new_page: NewPage, guess: Predict, tmp_path: Path
) -> None:
    page = new_page(reduced_motion="reduce")
    page.goto(page_of(tmp_path, guess))
    element, keyboard = page.locator("sb-predict"), Keyboard(page)
    keyboard.press_on(button(element, "That is my guess"))
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


@pytest.mark.parametrize("width", [320, 1280])
def test_no_state_has_a_barrier_that_axe_finds_or_scrolls_sideways(
    new_page: NewPage, guess: Predict, tmp_path: Path, width: int
) -> None:
    page = new_page(viewport={"width": width, "height": 800})
    page.goto(page_of(tmp_path, guess))
    element = page.locator("sb-predict")

    def check() -> None:
        assert findings_in_colours(page) == []
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")

    check()
    element.get_by_role("textbox").fill("60")
    button(element, "That is my guess").click()
    expect(element.get_by_role("heading", name="What was found")).to_be_visible()
    check()
