"""The class view where a part of it does not arrive: the rest is there, and it can be fetched."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser import accessibility
from tests.conftest import NewContext, NewPage

pytestmark = pytest.mark.browser

REPAIR = "notebooks/still-face/rupture-and-repair"
VIEW = "sb-class-view"
LAYOUT = "**/securebase-predict-in-class.js*"
NOTES = "**/securebase-class-notes.js*"
GONE = r"net::ERR_FAILED"


@pytest.fixture
def page(new_context: NewContext) -> Page:
    context, watch = new_context(viewport={"width": 1280, "height": 720})
    watch.expect(GONE)
    return context.new_page()


def gone(page: Page, script: str) -> None:
    page.route(script, lambda asked: asked.abort())


@pytest.mark.core
def test_a_scene_that_cannot_be_loaded_says_so_and_the_others_are_there(
    page: Page, site: str
) -> None:
    gone(page, LAYOUT)
    page.goto(f"{site}/{REPAIR}.html?view=class&scene=rupture-and-repair-in-step")
    scene = page.locator(f"{VIEW} section")
    expect(scene).to_contain_text("This activity could not be loaded.")
    expect(page.locator(f"{VIEW} sb-predict")).to_have_count(0)
    assert accessibility.findings(page) == []

    title = scene.get_by_role("heading", level=1).inner_text()
    page.keyboard.press("ArrowRight")
    expect(scene).not_to_contain_text("could not be loaded")
    page.keyboard.press("ArrowLeft")
    expect(scene.get_by_role("heading", level=1)).to_have_text(title)

    scene.get_by_role("button", name="Try again").press("Enter")
    told = page.get_by_role("status").filter(has_text="It still could not be loaded.")
    expect(told).to_have_count(1)
    expect(page.locator(".sb-class-bar p")).to_have_text("It still could not be loaded.")
    page.unroute(LAYOUT)
    scene.get_by_role("button", name="Try again").press("Enter")
    expect(scene.locator("sb-predict .dots")).to_be_visible()
    expect(told).to_have_count(0)
    expect(scene).to_be_focused()


def test_a_scene_that_could_not_be_loaded_before_is_when_one_comes_to_it(
    page: Page, site: str
) -> None:
    gone(page, LAYOUT)
    page.goto(f"{site}/{REPAIR}.html?view=class")
    scene = page.locator(f"{VIEW} section")
    expect(scene).to_be_visible()
    page.goto(f"{site}/{REPAIR}.html?view=class&scene=rupture-and-repair-in-step")
    expect(scene).to_contain_text("could not be loaded")
    page.keyboard.press("ArrowLeft")
    expect(scene).not_to_contain_text("could not be loaded")
    page.unroute(LAYOUT)
    page.keyboard.press("ArrowRight")
    expect(scene.locator("sb-predict .dots")).to_be_visible()


def test_back_in_the_lesson_an_activity_that_was_missing_on_the_wall_works(
    page: Page, site: str
) -> None:
    gone(page, LAYOUT)
    page.goto(f"{site}/{REPAIR}.html?view=class&scene=rupture-and-repair-in-step")
    expect(page.locator(f"{VIEW} section")).to_contain_text("could not be loaded")
    page.keyboard.press("Escape")
    expect(page.locator(VIEW)).to_have_count(0)
    activity = page.locator("article sb-predict").first
    activity.get_by_role("slider").press("ArrowRight")
    expect(activity.get_by_role("button", name="That is my guess")).to_be_enabled()


def test_a_plan_that_cannot_be_loaded_leaves_the_lesson_and_says_so(page: Page, site: str) -> None:
    gone(page, NOTES)
    page.goto(f"{site}/{REPAIR}.html?view=class&plan=rupture-and-repair")
    expect(page.locator(f"{VIEW} section")).to_be_visible()
    told = "The plan could not be loaded. This is the lesson without it."
    expect(page.locator(".sb-class-bar p")).to_have_text(told)
    expect(page.get_by_role("status").filter(has_text=told)).to_have_count(1)

    page.unroute(NOTES)
    page.keyboard.press("n")
    expect(page.get_by_role("complementary", name="Notes")).to_be_visible()


def test_notes_that_cannot_be_loaded_say_so_until_they_can(page: Page, site: str) -> None:
    gone(page, NOTES)
    page.goto(f"{site}/{REPAIR}.html?view=class")
    notes = page.locator(".sb-class-bar").get_by_role("button", name="Notes")
    notes.press("Enter")
    expect(page.locator(".sb-class-bar p")).to_have_text("The notes could not be loaded.")
    expect(notes).to_have_attribute("aria-expanded", "false")
    page.unroute(NOTES)
    notes.press("Enter")
    expect(page.get_by_role("complementary", name="Notes")).to_be_visible()
    expect(notes).to_have_attribute("aria-expanded", "true")


def test_a_class_view_that_cannot_be_loaded_leaves_the_lesson_and_says_so(
    page: Page, site: str
) -> None:
    script = "**/securebase-class-view.js*"
    gone(page, script)
    page.goto(f"{site}/{REPAIR}.html")
    teach = page.get_by_role("button", name="Teach this")
    teach.press("Enter")
    line = page.locator("[data-teach]")
    expect(line.get_by_role("status")).to_have_text(
        "The class view could not be loaded. Please try again."
    )
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    page.unroute(script)
    teach.press("Enter")
    expect(page.locator(f"{VIEW} section")).to_be_visible()
    page.keyboard.press("Escape")
    expect(line.get_by_role("status")).to_have_text("")


def test_a_lesson_says_nothing_of_the_class_view_before_it_is_asked_for(
    new_page: NewPage, site: str
) -> None:
    page = new_page()
    page.goto(f"{site}/{REPAIR}.html")
    expect(page.locator("[data-teach]").get_by_role("status")).to_have_text("")
