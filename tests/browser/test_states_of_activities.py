"""Each state of the lesson's activities is fit for every reader, on every screen."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from securebase.activities.spec import QuizSpec, SorterSpec
from tests.browser.accessibility import findings
from tests.browser.course_pages import LESSON
from tests.browser.lesson_states import STATES
from tests.browser.quiz_taker import QuizTaker
from tests.browser.sorter_taker import SorterTaker
from tests.browser.targets import too_small
from tests.conftest import NewPage

pytestmark = pytest.mark.browser
every_state = pytest.mark.parametrize("state", STATES)
SIZES = {"phone": {"width": 390, "height": 844}, "wide": {"width": 1280, "height": 900}}


def bring_about(state: str, page: Page, quiz: QuizSpec, sorter: SorterSpec) -> Locator:
    """The activity in this state."""
    return STATES[state](QuizTaker(page, quiz), SorterTaker(page, sorter))


@every_state
def test_axe_finds_nothing_to_mend_in_any_state_size_or_colours(
    new_page: NewPage, site: str, quiz_spec: QuizSpec, sorter_spec: SorterSpec, state: str
) -> None:
    page = new_page(viewport=SIZES["phone"], color_scheme="light", reduced_motion="reduce")
    page.goto(f"{site}/{LESSON}.html")
    live = bring_about(state, page, quiz_spec, sorter_spec)
    activity = live.evaluate("element => element.getRootNode().host.id")
    found: list[str] = []
    for size in SIZES.values():
        page.set_viewport_size(size)
        for colours in ("light", "dark"):
            page.emulate_media(color_scheme=colours, reduced_motion="reduce")
            expect(page.locator("html")).to_have_attribute("data-theme", colours)
            # The head of the page would lie over what was scrolled behind it.
            page.evaluate("scrollTo(0, 0)")
            found += [f"{size}, {colours}: {one}" for one in findings(page, f"#{activity}")]
    assert found == []


@every_state
def test_every_control_is_large_enough_for_a_thumb_and_nothing_sticks_out(
    new_page: NewPage, site: str, quiz_spec: QuizSpec, sorter_spec: SorterSpec, state: str
) -> None:
    page = new_page(viewport=SIZES["phone"], is_mobile=True, has_touch=True)
    page.goto(f"{site}/{LESSON}.html")
    activity = bring_about(state, page, quiz_spec, sorter_spec)
    assert too_small(activity) == []
    page.set_viewport_size({"width": 320, "height": 640})
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
