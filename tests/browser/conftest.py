"""The lesson as a learner meets it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page

from securebase.activities.quiz.spec import QuizSpec
from securebase.activities.sorter.spec import SorterSpec
from tests.browser.course_pages import LESSON
from tests.browser.quiz_taker import QuizTaker
from tests.browser.sorter_taker import SorterTaker
from tests.conftest import NewPage


@pytest.fixture
def lesson(new_page: NewPage, site: str) -> Page:
    """The lesson's page, opened for the first time."""
    page = new_page()
    page.goto(f"{site}/{LESSON}.html")
    return page


@pytest.fixture
def quiz(lesson: Page, quiz_spec: QuizSpec) -> QuizTaker:
    return QuizTaker(lesson, quiz_spec)


@pytest.fixture
def sorter(lesson: Page, sorter_spec: SorterSpec) -> SorterTaker:
    return SorterTaker(lesson, sorter_spec)


@pytest.fixture
def kept_key() -> Callable[[Any], str]:
    """Where the device keeps the answers to an activity."""
    return lambda activity: f"secure-base/1/{activity.id}"
