"""No question about distressing matter is ever brought up out of the blue by the review."""

from __future__ import annotations

import re

import pytest

from securebase import Quiz
from securebase.activities.quiz.questions.question import BaseQuestion
from securebase.content.authored import parts
from tests.course_notebooks import LESSONS

QUESTIONS = {
    f"{lesson.stem}/{question.id}": question
    for lesson in LESSONS
    for question in Quiz.load(lesson.with_suffix(".quiz.yml")).questions
}
# Words of illness, harm, loss and danger.
_HARD = re.compile(
    r"\b(?:depress\w*|anxiety disorder|abus\w*|violen\w*|suicid\w*|trauma\w*|orphanage\w*"
    r"|neglect\w*|maltreat\w*|harmed|been hurt|psychos\w*|999|A&E|low mood|rage|snap"
    r"|afraid of yourself|frightens us|held down|ruin\w*|shaking|died|court|social services"
    # A place that is dangerous to sleep in, a child who is left, love that does not come.
    r"|disorders?|dangerous|feels? (?:(?:so|very) )?little|indifferent"
    r"|leav(?:e|ing)[ -](?:\w+ )?to[ -]cry)\b",
    re.IGNORECASE,
)


def words_of(question: BaseQuestion) -> str:
    """All that a reader may see of it."""
    texts = [
        value
        for part in parts(question)
        for name, value in part
        if isinstance(value, str) and name not in {"id", "kind", "asks", "level"}
    ]
    return " ".join(texts)


@pytest.mark.parametrize("name", QUESTIONS)
def test_a_question_with_a_hard_word_is_marked(name: str) -> None:
    question = QUESTIONS[name]
    found = _HARD.findall(words_of(question))
    assert question.sensitive or not found, found


def test_enough_questions_are_left_to_come_back() -> None:
    asked = [question for question in QUESTIONS.values() if not question.sensitive]
    deep = [question for question in asked if question.asks != "what"]
    assert len(asked) > 160
    assert len(deep) > 60


def test_no_quiz_tells_a_page_which_questions_are_marked() -> None:
    marked = [question for question in QUESTIONS.values() if question.sensitive]
    assert marked
    assert all("sensitive" not in question.model_dump(mode="json") for question in marked)
