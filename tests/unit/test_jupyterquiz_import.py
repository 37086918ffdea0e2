"""Teachers' files in the format of the jupyterquiz package."""

import json
from pathlib import Path
from typing import Any

import pytest

from securebase import ContentError, Quiz
from securebase.activities.grading import grade
from securebase.content.marked_text import plain

CHOICE = {
    "question": "Which is a *tie*?",
    "type": "multiple_choice",
    "answers": [
        {"answer": "bonding", "correct": True, "feedback": "Yes"},
        {"answer": "<b>soup</b>", "correct": False},
    ],
}
MANY = {**CHOICE, "type": "many_choice"}
NUMBER = {
    "question": "Pi?",
    "type": "numeric",
    "precision": 3,
    "answers": [
        {"type": "value", "value": 3.14159, "correct": True, "feedback": "Yes"},
        {"type": "range", "range": [4, 9], "correct": False, "feedback": "Far too much"},
        {"type": "default", "feedback": "Think of circles"},
    ],
}
RANGE = {
    "question": "About ten?",
    "type": "numeric",
    "answers": [{"type": "range", "range": [8, 12], "correct": True, "feedback": "Yes"}],
}
WORDS = {
    "question": "Who?",
    "type": "string",
    "answers": [
        {"answer": "Ainsworth", "correct": True, "feedback": "Yes", "fuzzy_threshold": 0.8},
        {"answer": "bowlby", "correct": False, "feedback": "Her colleague", "match_case": True},
        {"type": "default", "feedback": "Someone in Uganda"},
    ],
}


def imported(folder: Path, *questions: Any, text: str | None = None) -> Quiz:
    path = folder / "My_old quiz.json"
    path.write_text(text if text is not None else json.dumps(questions, indent=1), "utf-8")
    return Quiz.from_jupyterquiz(path)


def said(quiz: Quiz, number: int, answer: Any) -> tuple[bool, str]:
    graded = grade(quiz.spec().questions[number], answer)
    (feedback,) = graded.feedback.values()
    return graded.right, plain(feedback)


def test_the_four_kinds_become_ours(tmp_path: Path) -> None:
    quiz = imported(tmp_path, CHOICE, MANY, NUMBER, WORDS)
    assert quiz.id == "my-old-quiz"
    assert [question.kind for question in quiz.questions] == [
        "single-choice",
        "multiple-choice",
        "number",
        "short-answer",
    ]


def test_texts_are_taken_literally(tmp_path: Path) -> None:
    quiz = imported(tmp_path, CHOICE)
    (question,) = quiz.spec().questions
    assert question.prompt == "Which is a *tie*?"
    assert "<b>" not in quiz.html().split("<script")[0]


def test_missing_feedback_gets_a_neutral_sentence(tmp_path: Path) -> None:
    assert said(imported(tmp_path, CHOICE), 0, "b") == (
        False,
        "That is not it. Have another look.",
    )


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (3.14, (True, "Yes")),
        (3.1459, (True, "Yes")),
        (3.15, (False, "Think of circles")),
        (5, (False, "Far too much")),
        (1, (False, "Think of circles")),
    ],
)
def test_a_number_keeps_its_precision_and_its_foreseen_mistakes(
    tmp_path: Path, answer: float, expected: tuple[bool, str]
) -> None:
    assert said(imported(tmp_path, NUMBER), 0, answer) == expected


@pytest.mark.parametrize(("answer", "right"), [(8, True), (11.9, True), (12.1, False)])
def test_a_range_is_accepted_within_its_ends(tmp_path: Path, answer: float, right: bool) -> None:
    assert said(imported(tmp_path, RANGE), 0, answer)[0] is right


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("ainsworth", (True, "Yes")),
        ("Ainsworht", (False, "Someone in Uganda")),
        ("Ainswort", (True, "Yes")),
        ("bowlby", (False, "Her colleague")),
        ("Bowlby", (False, "Someone in Uganda")),
    ],
)
def test_words_keep_their_likeness_and_case(
    tmp_path: Path, answer: str, expected: tuple[bool, str]
) -> None:
    assert said(imported(tmp_path, WORDS), 0, answer) == expected


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"type": "essay"}, "its type is 'essay'"),
        ({"question": None}, "it has no text"),
        ({"answers": "x"}, "no list of answers"),
        ({"answers": [{"answer": "a"}, {"answer": "b"}]}, "no answer is right"),
        ({"answers": [{"answer": "a", "correct": True}] * 2}, "many_choice"),
        ({"type": "numeric", "answers": [{"value": "much", "correct": True}]}, '"value"'),
        ({"type": "numeric", "answers": []}, "0 numbers or ranges are right"),
        ({"type": "string", "answers": [{"answer": " ", "correct": True}]}, "an answer is empty"),
    ],
)
def test_a_question_that_cannot_be_read_is_told_with_its_line(
    tmp_path: Path, changes: dict[str, Any], words: str
) -> None:
    with pytest.raises(ContentError) as caught:
        imported(tmp_path, CHOICE, {**CHOICE, **changes})
    (problem,) = caught.value.problems
    lines = json.dumps([CHOICE], indent=1).splitlines()
    assert problem.line == len(lines)
    assert problem.message.startswith("question 2: ")
    assert words in problem.message


@pytest.mark.parametrize(("text", "words"), [("{", "not JSON"), ("{}", "list"), ("[]", "list")])
def test_a_file_of_another_form_is_refused(tmp_path: Path, text: str, words: str) -> None:
    with pytest.raises(ContentError, match=words):
        imported(tmp_path, text=text)
