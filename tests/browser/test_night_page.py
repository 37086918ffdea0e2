"""Three in the morning: dark, a breath to follow or to count, and help in one tap."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.conftest import NewPage

pytestmark = pytest.mark.browser
NIGHT = "book/small-things/three-in-the-morning"
DARK_PAPER = "rgb(26, 33, 39)"
LIGHT_PAPER = "rgb(255, 253, 249)"
_MOVING = """() => document.getAnimations()
  .filter(({ playState }) => playState === "running").length"""


def opened(new_page: NewPage, site: str, **options: Any) -> Page:
    page = new_page(color_scheme="light", **options)
    page.goto(f"{site}/{NIGHT}.html")
    return page


@pytest.mark.parametrize("has_script", [True, False])
def test_it_is_dark_on_a_light_device_too(new_page: NewPage, site: str, has_script: bool) -> None:
    page = opened(new_page, site, java_script_enabled=has_script)
    expect(page.locator("body")).to_have_css("background-color", DARK_PAPER)


def test_who_chose_the_light_has_it_here_too(new_page: NewPage, site: str) -> None:
    page = opened(new_page, site)
    colours = page.get_by_role("button", name="Colours:")
    colours.click()
    expect(page.locator("body")).to_have_css("background-color", LIGHT_PAPER)
    page.reload()
    expect(page.locator("body")).to_have_css("background-color", LIGHT_PAPER)


def test_the_circle_breathes_for_two_minutes_and_can_be_held_still(
    new_page: NewPage, site: str
) -> None:
    page = opened(new_page, site)
    ends = page.evaluate(
        "document.getAnimations().map(one => one.effect.getComputedTiming().endTime)"
    )
    assert ends == [120_000] * 3
    page.get_by_label("Keep the circle still").check()
    assert page.evaluate(_MOVING) == 0


def test_with_reduced_motion_nothing_moves_and_the_words_tell_how_to_breathe(
    new_page: NewPage, site: str
) -> None:
    page = opened(new_page, site, reduced_motion="reduce")
    assert page.evaluate(_MOVING) == 0
    expect(page.get_by_text("Breathe in while you count to five.")).to_be_visible()
    expect(page.get_by_label("Keep the circle still")).to_be_hidden()


@pytest.mark.core
def test_help_is_one_tap_away(new_page: NewPage, site: str) -> None:
    page = opened(new_page, site, viewport={"width": 390, "height": 844})
    call = page.get_by_role("link", name="Talk to someone: 116 123")
    expect(call).to_have_attribute("href", "tel:116123")
    page.get_by_role("link", name="Get help now").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Find help")
