"""Teachers' files as they are met, and what is right for each."""

from pathlib import Path
from typing import Any

import pytest

from securebase import Quiz
from securebase.activities.quiz.jupyterquiz import read_jupyterquiz
from securebase.content.marked_text import plain, runs
from tools.places import ROOT

CASES = ROOT / "tests" / "cases" / "jupyterquiz"


def brought(name: str) -> list[Any]:
    questions: list[Any] = read_jupyterquiz(CASES / f"{name}.json").fields["questions"]
    return questions


def words(text: str) -> str:
    return plain(runs(text))


def test_maths_and_tags_are_read() -> None:
    (question,) = brought("02-maths-and-tags")
    assert words(question.prompt) == "If P(A)=1/2 and A and B are independent, what is P(A | B)?"
    assert [run.text for run in runs(question.prompt) if run.strong] == ["independent"]  # type: ignore[union-attr]
    half, other = sorted(question.options, key=lambda option: not option.right)
    assert words(half.text) == "1/2"
    assert words(half.feedback) == "Yes — B says nothing about A."
    assert words(other.feedback) == "No: eˣ would be odd here"


def test_quotation_marks_in_code_stay_straight() -> None:
    (question,) = brought("03-quotes-in-code")
    assert words(question.prompt) == "What does `int('7.5')` do in Python?"
    (right,) = [option for option in question.options if option.right]
    assert words(right.feedback) == "Yes: '7.5' is no whole number."


def test_a_quarter_and_a_hundred_thousandth_are_right() -> None:
    quarter, small = brought("05-fraction")
    assert quarter.grade(1 / 4).right
    assert not quarter.grade(0.26).right
    assert small.grade(1e-5).right
    assert not small.grade(0).right
    assert not small.grade(2e-5).right


def test_a_number_below_zero_is_right() -> None:
    (question,) = brought("06-below-zero")
    assert question.grade(-5).right
    assert not question.grade(5).right


@pytest.mark.parametrize(
    ("number", "answer"),
    [
        (0, "the mother's"),
        (0, "the mother’s"),
        (1, "well-being"),
        (1, "well‐being"),
        (1, "Well–being"),
    ],
)
def test_answers_are_right_as_phones_type_them(number: int, answer: str) -> None:
    assert brought("07-round-apostrophe")[number].grade(answer).right


def test_several_right_numbers_code_many_answers_and_capitals_are_read() -> None:
    pi, code, many, capitals = brought("08-several-right-numbers")
    assert pi.grade(3.14).feedback == {"answer": "Yes."}
    assert pi.grade(3.14285).right
    assert words(pi.grade(3.14285).feedback["answer"]) == "Near enough, but that is 22/7."
    assert not pi.grade(3.1429).right
    assert not pi.grade(3.15).right
    (lines,) = [run.text for run in runs(code.prompt) if run.code]  # type: ignore[union-attr]
    assert lines == "a = '1'\nb = '2'\nprint(a + b)"
    assert {option.text: option.right for option in many.options} == {
        "one": True,
        "two": False,
        "three": False,
        "four": False,
        "five": False,
        "six": False,
        "seven": True,
    }
    assert {option.text: option.right for option in capitals.options} == {
        "NumPy": True,
        "numpy": False,
    }


def test_the_right_answer_is_not_always_first() -> None:
    questions = brought("09-right-answer-first")
    places = [[option.right for option in question.options].index(True) for question in questions]
    assert len(set(places)) > 1
    again = [[option.text for option in one.options] for one in brought("09-right-answer-first")]
    assert again == [[option.text for option in question.options] for question in questions]


@pytest.mark.parametrize("path", sorted(CASES.glob("*.json")), ids=lambda path: path.stem)
def test_every_case_is_brought_in_whole(path: Path) -> None:
    found = read_jupyterquiz(path)
    assert [note for note in found.notes if note.left_out] == []
    quiz = Quiz.model_validate(found.fields)
    assert quiz.html()
