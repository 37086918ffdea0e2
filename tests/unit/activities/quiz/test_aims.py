"""What an author is told of aims and questions that do not go together."""

from __future__ import annotations

from pathlib import Path

import pytest

from securebase import Quiz
from tests.unit.activities.authors_file import told, written

QUIZ = """\
id: small
title: A small one
aims:
  slow-start: Say why a slow start is common.
  whom-to-ask: Know whom to ask.
questions:
  - id: rare
    kind: true-false
    prompt: A slow start is rare.
    answer: false
    feedback: {when_true: It is common., when_false: Yes.}
    aims: [slow-start]
    sources: [robson1980]
  - id: ask
    kind: true-false
    prompt: You can ask a midwife.
    answer: true
    feedback: {when_true: Yes., when_false: You can.}
    aims: [slow-start, whom-to-ask]
    asks: what-would-you-do
    sources: [robson1980]
"""


def of(folder: Path, was: str, becomes: str) -> list[str]:
    assert was in QUIZ
    return told(written(folder, QUIZ.replace(was, becomes, 1), "quiz"))


def test_a_page_is_not_sent_what_only_the_tests_need(tmp_path: Path) -> None:
    quiz = Quiz.load(written(tmp_path, QUIZ, "quiz"))
    assert [*quiz.aims] == ["slow-start", "whom-to-ask"]
    assert [question.aims for question in quiz.questions] == [
        ["slow-start"],
        ["slow-start", "whom-to-ask"],
    ]
    assert [question.asks for question in quiz.questions] == ["what", "what-would-you-do"]
    assert "aims" not in quiz.spec()
    assert not {"aims", "asks"} & set(quiz.spec()["questions"][0])


@pytest.mark.parametrize(
    ("was", "becomes", "message"),
    [
        (
            "[slow-start]",
            "[slow-star]",
            "12: the aim 'slow-star' is not known; did you mean 'slow-start'?",
        ),
        (
            "[slow-start]",
            "[help]",
            "12: the aim 'help' is not known; write one of slow-start, whom-to-ask",
        ),
        (
            "    aims: [slow-start]\n",
            "",
            (
                "7: the question 'rare' serves no aim; add a line “aims: […]” with one or "
                "more of slow-start, whom-to-ask"
            ),
        ),
        (
            "[slow-start, whom-to-ask]",
            "[slow-start]",
            "5: no question serves the aim 'whom-to-ask'; name it in the “aims” of one, or drop it",
        ),
        (
            "[slow-start, whom-to-ask]",
            "[whom-to-ask, whom-to-ask]",
            "19: the aim 'whom-to-ask' is named twice; once will do",
        ),
        # A misspelt aim is told once, and not as an aim that nothing asks for too.
        (
            "[slow-start, whom-to-ask]",
            "[whom-to-aks]",
            "19: the aim 'whom-to-aks' is not known; did you mean 'whom-to-ask'?",
        ),
        ("what-would-you-do", "what-to-do", "20: 'asks' must be 'what', 'why' or 'what-would-"),
    ],
)
def test_a_mistake_is_told_where_it_stands(
    tmp_path: Path, was: str, becomes: str, message: str
) -> None:
    [one] = of(tmp_path, was, becomes)
    assert one.startswith(message)


def test_a_question_for_students_may_go_deeper_than_the_aims(tmp_path: Path) -> None:
    deeper = QUIZ.replace("    aims: [slow-start]\n", "    level: students\n", 1)
    assert Quiz.load(written(tmp_path, deeper, "quiz")).questions[0].aims == []


def test_questions_that_serve_aims_which_the_quiz_does_not_name_are_told_how(
    tmp_path: Path,
) -> None:
    start, end = QUIZ.index("aims:"), QUIZ.index("questions:")
    first, *others = told(written(tmp_path, QUIZ[:start] + QUIZ[end:], "quiz"))
    assert first.startswith("9: the aim 'slow-start' is not known: the quiz names no aims; write")
    assert len(others) == 2


def test_a_quiz_of_a_teachers_own_needs_no_aims(tmp_path: Path) -> None:
    start, end = QUIZ.index("aims:"), QUIZ.index("questions:")
    lines = (QUIZ[:start] + QUIZ[end:]).splitlines(keepends=True)
    without = "".join(line for line in lines if not line.startswith("    aims:"))
    assert Quiz.load(written(tmp_path, without, "quiz")).aims == {}
