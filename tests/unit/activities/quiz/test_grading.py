"""What all kinds of question share when they are graded, by the cases that both languages run."""

import json
from typing import Any

import pytest

from securebase import Quiz
from securebase.activities.quiz.grading import normal, similarity
from tools.places import ROOT

SHARED = json.loads((ROOT / "tests" / "cases" / "grading.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", SHARED["similarities"], ids=lambda case: case["one"] or "empty")
def test_likeness_is_measured_as_the_shared_cases_say(case: dict[str, Any]) -> None:
    assert similarity(case["one"], case["other"]) == pytest.approx(case["similarity"], abs=1e-12)


@pytest.mark.parametrize("case", SHARED["same_answers"], ids=lambda case: case["one"])
def test_answers_are_compared_as_people_type_them(case: dict[str, Any]) -> None:
    one, other = (normal(case[name], match_case=False) for name in ("one", "other"))
    assert (one == other) is case["same"]


def a_question(name: str) -> dict[str, Any]:
    options = [
        {"text": "A", "right": True, "feedback": "yes"},
        {"text": "B", "feedback": "no"},
    ]
    kind = "single-choice"
    return {
        "id": name,
        "kind": kind,
        "prompt": "Which?",
        "options": options,
        "sources": ["robson1980"],
    }


@pytest.mark.parametrize("case", SHARED["scores"], ids=lambda case: case["name"])
def test_a_score_counts_what_the_shared_cases_say(case: dict[str, Any]) -> None:
    questions = [a_question(name) for name in case["questions"]]
    quiz = Quiz.model_validate({"id": "quiz", "title": "Quiz", "questions": questions})
    quiz.widget.record = {
        "version": 1,
        "kind": "quiz",
        "activity": "quiz",
        "current": None,
        "answers": {
            name: {"answer": "a", "state": state, "attempts": attempts}
            for name, (state, attempts) in case["answers"].items()
        },
    }
    counted = quiz.score
    assert (counted.right, counted.first_try) == (case["right"], case["first_try"])
    assert counted.questions == len(case["questions"])


def test_what_does_not_count_in_an_answer_is_left_out() -> None:
    assert normal("  Straße \n nach\u00a0Haus ", match_case=False) == "straße nach haus"
    assert normal("  Straße \n ﬁndet ", match_case=True) == "Straße findet"
