"""Nobody can guess their way through the quizzes by where an answer stands or how long it is."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable
from math import sqrt
from pathlib import Path

import pytest

from securebase import Quiz
from securebase.activities.quiz.questions.single_choice import SingleChoice
from securebase.activities.quiz.questions.true_false import TrueFalse
from securebase.content.marked_text import plain, runs
from tests.course_notebooks import LESSONS

QUESTIONS = [
    question
    for lesson in LESSONS
    for question in Quiz.load(lesson.with_suffix(".quiz.yml")).questions
]
SINGLE = [question for question in QUESTIONS if isinstance(question, SingleChoice)]
every_lesson = pytest.mark.parametrize("lesson", LESSONS, ids=lambda path: path.stem)

# How far chance takes a count from what is expected of it, in standard deviations, about once in a
# hundred times.
FAR = 2.6
COUNTED = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
NUMBERS = [*COUNTED.split(), "fifteen"]


def most_by_chance(chances: list[float]) -> float:
    """How often something may come about that has these chances, before it looks like a rule."""
    return sum(chances) + FAR * sqrt(sum(chance * (1 - chance) for chance in chances))


@pytest.mark.parametrize("options", sorted({len(question.options) for question in SINGLE}))
def test_the_right_option_stands_in_each_place_as_often_as_by_chance(options: int) -> None:
    alike = [question.options for question in SINGLE if len(question.options) == options]
    places = Counter([option.right for option in one].index(True) for one in alike)
    expected = len(alike) / options
    allowed = most_by_chance([1 / options] * len(alike)) - expected
    for place in range(options):
        assert abs(places[place] - expected) <= allowed, f"place {place + 1} of {options}: {places}"


def test_a_statement_is_true_as_often_as_false() -> None:
    answers = [question.answer for question in QUESTIONS if isinstance(question, TrueFalse)]
    most = most_by_chance([1 / 2] * len(answers))
    assert answers.count(True) <= most
    assert answers.count(False) <= most


@pytest.mark.parametrize("extreme", [max, min], ids=["longest", "shortest"])
def test_the_right_option_is_neither_the_longest_nor_the_shortest_by_rule(
    extreme: Callable[[Iterable[int]], int],
) -> None:
    stands_out = []
    for question in SINGLE:
        lengths = {option.id: len(plain(runs(option.text))) for option in question.options}
        [right] = [option.id for option in question.options if option.right]
        end = extreme(lengths.values())
        if lengths[right] == end and [*lengths.values()].count(end) == 1:
            stands_out.append(question.id)
    most = most_by_chance([1 / len(question.options) for question in SINGLE])
    assert len(stands_out) <= most, f"of {len(SINGLE)}: {', '.join(stands_out)}"


@every_lesson
def test_a_quiz_says_how_many_questions_it_has(lesson: Path) -> None:
    quiz = Quiz.load(lesson.with_suffix(".quiz.yml"))
    assert quiz.title == f"{NUMBERS[len(quiz.questions)].capitalize()} questions"


@every_lesson
def test_a_lesson_says_how_many_of_the_last_questions_are_for_students(lesson: Path) -> None:
    questions = Quiz.load(lesson.with_suffix(".quiz.yml")).questions
    levels = [question.level for question in questions]
    assert levels == sorted(levels)  # everyone, then students
    students = levels.count("students")
    few = ["", "The last question is for students."]
    told = [*few, f"The last {NUMBERS[students]} questions are for students."][min(students, 2)]
    cells = json.loads(lesson.read_text(encoding="utf-8"))["cells"]
    assert any(told in "".join(cell["source"]) for cell in cells)
