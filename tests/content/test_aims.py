"""What a lesson promises is what its quiz asks, and asks for more than a definition."""

from __future__ import annotations

from pathlib import Path

import pytest

from securebase import Quiz
from tests.content.aims import asked_too_little, differences, sounds_like
from tests.course_notebooks import LESSONS

every_lesson = pytest.mark.parametrize("lesson", LESSONS, ids=lambda path: path.stem)


def quiz_of(lesson: Path) -> Quiz:
    return Quiz.load(lesson.with_suffix(".quiz.yml"))


@every_lesson
def test_the_box_of_a_lesson_promises_what_its_quiz_asks(lesson: Path) -> None:
    assert "\n".join(differences(lesson)) == ""


@every_lesson
def test_every_aim_is_asked_twice_and_once_for_a_reason_or_an_act(lesson: Path) -> None:
    assert "\n".join(asked_too_little(quiz_of(lesson))) == ""


@every_lesson
def test_a_question_asks_what_it_says_that_it_asks(lesson: Path) -> None:
    for question in quiz_of(lesson).questions:
        assert question.asks == sounds_like(question), question.prompt
