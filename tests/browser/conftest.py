"""The lesson as a learner meets it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from securebase import Quiz, Sorter
from tests.browser.authored import quiz_of_the_lesson, sorter_of_the_lesson
from tests.browser.course_pages import LESSON
from tests.conftest import NewContext, NewPage

if TYPE_CHECKING:
    from playwright.sync_api import Page

    from tests.browser.quiz_taker import QuizTaker
    from tests.browser.sorter_taker import SorterTaker


@pytest.fixture(scope="session")
def lesson_quiz() -> Quiz:
    """What the lesson's quiz asks, as its author wrote it."""
    return quiz_of_the_lesson()


@pytest.fixture(scope="session")
def lesson_sorter() -> Sorter:
    """What the lesson's sorter holds, as its author wrote it."""
    return sorter_of_the_lesson()


@pytest.fixture
def lesson(new_page: NewPage, site: str) -> Page:
    """The lesson's page, opened for the first time."""
    page = new_page()
    page.goto(f"{site}/{LESSON}.html")
    return page


@pytest.fixture
def quiz(lesson: Page, lesson_quiz: Quiz) -> QuizTaker:
    from tests.browser.quiz_taker import QuizTaker

    return QuizTaker(lesson, lesson_quiz)


@pytest.fixture
def sorter(lesson: Page, lesson_sorter: Sorter) -> SorterTaker:
    from tests.browser.sorter_taker import SorterTaker

    return SorterTaker(lesson, lesson_sorter)


@pytest.fixture
def kept_key() -> Callable[[Any], str]:
    """Where the device keeps the answers to an activity."""
    return lambda activity: f"secure-base/1/{activity.id}"


@pytest.fixture
def new_clocked_page(new_context: NewContext) -> NewPage:
    """Opens a page whose clock is the test's to set; takes Playwright's context options.

    A clock is that of all pages of a browser, so this has one of its own.
    """

    def open_page(**options: Any) -> Page:
        page: Page = new_context(**options)[0].new_page()
        page.clock.install(time=0)
        return page

    return open_page
