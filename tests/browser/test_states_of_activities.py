"""Each state of the lesson's activities is fit for every reader, on every screen."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page

from securebase import Quiz, Sorter
from tests.browser.accessibility import findings_in_sizes_and_colours
from tests.browser.course_pages import LESSON
from tests.browser.legible import gone_in_forced_colours, lost_on_the_smallest_screen
from tests.browser.lesson_states import STATES
from tests.browser.quiz_taker import QuizTaker
from tests.browser.sorter_taker import SorterTaker
from tests.browser.targets import too_small
from tests.conftest import NewPage
from tests.thorough import sampled

pytestmark = pytest.mark.browser
every_state = sampled("state", STATES, "order wrong")
PHONE = {"width": 390, "height": 844}


def bring_about(state: str, page: Page, quiz: Quiz, sorter: Sorter) -> Locator:
    """The activity in this state."""
    return STATES[state](QuizTaker(page, quiz), SorterTaker(page, sorter))


@pytest.mark.core
@every_state
def test_a_state_is_fit_for_every_reader_every_thumb_and_every_screen(
    new_page: NewPage, site: str, lesson_quiz: Quiz, lesson_sorter: Sorter, state: str
) -> None:
    page = new_page(viewport=PHONE, reduced_motion="reduce", is_mobile=True, has_touch=True)
    page.goto(f"{site}/{LESSON}.html")
    live = bring_about(state, page, lesson_quiz, lesson_sorter)
    assert too_small(live) == []
    assert lost_on_the_smallest_screen(page) == []
    assert gone_in_forced_colours(page) == []
    activity = live.evaluate("element => element.getRootNode().host.id")
    assert findings_in_sizes_and_colours(page, f"#{activity}") == []
