"""The shared examples of grading, run on the Python side."""

import json
from pathlib import Path
from typing import Any

import pytest
from pydantic import TypeAdapter

from securebase.activities.quiz import grading
from securebase.activities.quiz.spec import AnyQuestionSpec, QuizRecord, QuizSpec

SHARED = json.loads(
    (Path(__file__).parents[1] / "cases" / "grading.json").read_text(encoding="utf-8")
)
QUESTION: TypeAdapter[Any] = TypeAdapter(AnyQuestionSpec)


def named(case: dict[str, Any]) -> str:
    return f"{case['question']}: {case['name']}"


@pytest.mark.parametrize("case", SHARED["cases"], ids=named)
def test_an_answer_is_graded_as_the_shared_cases_say(case: dict[str, Any]) -> None:
    question = QUESTION.validate_python(SHARED["questions"][case["question"]])
    if case.get("refused"):
        with pytest.raises(ValueError, match=case["question"]):
            grading.grade(question, case["answer"])
        return
    graded = grading.grade(question, case["answer"])
    assert (graded.right, graded.feedback) == (case["right"], case["feedback"])


@pytest.mark.parametrize("case", SHARED["similarities"], ids=lambda case: case["one"] or "empty")
def test_likeness_is_measured_as_the_shared_cases_say(case: dict[str, Any]) -> None:
    assert grading.similarity(case["one"], case["other"]) == pytest.approx(
        case["similarity"], abs=1e-12
    )


@pytest.mark.parametrize("case", SHARED["scores"], ids=lambda case: case["name"])
def test_a_score_counts_what_the_shared_cases_say(case: dict[str, Any]) -> None:
    quiz = QuizSpec(
        id="quiz",
        title="Quiz",
        instruction="",
        sources=[],
        questions=[SHARED["questions"][name] for name in case["questions"]],
    )
    record = QuizRecord.model_validate(
        {
            "version": 1,
            "kind": "quiz",
            "activity": "quiz",
            "current": None,
            "answers": {
                name: {"answer": "a", "state": state, "attempts": attempts}
                for name, (state, attempts) in case["answers"].items()
            },
        }
    )
    counted = grading.score(quiz, record)
    assert (counted.right, counted.first_try) == (case["right"], case["first_try"])
    assert counted.questions == len(case["questions"])


def test_every_kind_of_question_has_a_shared_case() -> None:
    kinds = {SHARED["questions"][case["question"]]["kind"] for case in SHARED["cases"]}
    assert kinds == {
        "single-choice",
        "true-false",
        "multiple-choice",
        "number",
        "short-answer",
        "order",
        "match",
    }
