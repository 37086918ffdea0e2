"""A mistake in a lab is told with its file, its line and what to do."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from securebase.content.problems import ContentError
from securebase.labs.lab_files import exercises_in, lab_problems
from securebase.labs.solved_notebook import write_learners_notebooks
from tests.unit.labs.test_solved_notebook import WORDS, code, solved

FEW = """\
exercises:
"""
ONE = """\
  - id: {id}
    answer: 0.5
    within: 0.01
    right: Right.
    wrong:
      - {{value: 50, say: As a share.}}
      - {{value: 2, say: Turn it round.}}
      - {{value: 0, say: More than that.}}
    hint: Half.
"""
IDS = [f"exercise-{number}" for number in range(6)]


def lab(folder: Path, text: str = "", ids: list[str] = IDS, name: str = "coders") -> Path:
    """A lab that is right, but for what ``text`` says instead of its exercises."""
    path = folder / f"{name}.exercises.yml"
    path.write_text(text or FEW + "".join(ONE.format(id=id_) for id_ in IDS), encoding="utf-8")
    source = "# >>> solution\na = 0.5\n# <<<\ncheck('{}', a)"
    cells = [code(id_, source.format(id_), "solution") for id_ in ids]
    solved(folder, WORDS, *cells, name=name)
    write_learners_notebooks(folder)
    return path


def told(folder: Path) -> list[str]:
    problems = [str(problem) for problem in lab_problems(folder)]
    return [one.replace(f"{folder}/", "") for one in problems]


def test_a_lab_whose_files_fit_together_has_no_problem(tmp_path: Path) -> None:
    lab(tmp_path)
    assert told(tmp_path) == []


def test_an_exercise_without_solution_and_a_check_without_exercise_are_told(
    tmp_path: Path,
) -> None:
    lab(tmp_path, ids=[*IDS[:-1], "exercise-9"])
    solution, check = told(tmp_path)
    assert solution == (
        "coders.exercises.yml:47: no solution in coders.solved.ipynb is checked as "
        "'exercise-5'; write its cell"
    )
    assert re.match(r"coders.solved.ipynb:\d+: coders.exercises.yml has no exercise 'exe", check)


def test_a_learners_notebook_that_is_not_derived_is_told(tmp_path: Path) -> None:
    lab(tmp_path)
    path = tmp_path / "coders.ipynb"
    path.write_text(path.read_text(encoding="utf-8").replace("A lab", "My lab"), encoding="utf-8")
    [changed] = told(tmp_path)
    assert changed == (
        "coders.ipynb:1: this is not what coders.solved.ipynb gives; change that one, then run "
        "“python -m securebase labs”"
    )
    path.unlink()
    assert len(told(tmp_path)) == 1


def test_an_id_of_two_labs_is_told(tmp_path: Path) -> None:
    lab(tmp_path)
    lab(tmp_path, name="other")
    told_twice = told(tmp_path)
    assert len(told_twice) == len(IDS)
    assert told_twice[0] == (
        "other.exercises.yml:2: the id 'exercise-0' is used in coders.exercises.yml too; give "
        "this one another"
    )


def test_a_lab_without_its_solved_notebook_is_told(tmp_path: Path) -> None:
    lab(tmp_path)
    (tmp_path / "coders.solved.ipynb").unlink()
    assert "there is no such file" in "\n".join(told(tmp_path))


@pytest.mark.parametrize(
    ("written", "instead", "line", "message"),
    [
        ("value: 50,", "value: 0.505,", 7, "this counts as right; give another value"),
        ("value: 2,", "value: 50,", 8, "the value above is as near to this one as 'within'"),
        ("value: 2,", "value: two,", 8, "a number, and this is a text"),
        ("value: 2,", "value: [2, 3],", 8, "a number, and this is a list of 2 numbers"),
        ("answer: 0.5", "answer: {a: 1}", 3, "an answer is a number, a text, true or false, or"),
        ("answer: 0.5", "answer: .nan", 3, "an answer must be a number that can be reached"),
        ("answer: 0.5", "answer: []", 3, "an answer is a number, a text"),
        ("within: 0.01", "within: -1", 4, "'within' is out of range"),
        ("right: Right.", "rihgt: Right.", 5, "did you mean 'right'?"),
        ("    hint: Half.\n", "", 2, "has no 'hint'"),
        ("      - {value: 2, say: Turn it round.}\n", "", 6, "at least 3 wrong answers"),
    ],
)
def test_a_mistake_in_an_exercise_is_told_with_its_line(
    tmp_path: Path, written: str, instead: str, line: int, message: str
) -> None:
    exercises = FEW + "".join(ONE.format(id=id_) for id_ in IDS)
    assert written in exercises
    lab(tmp_path, exercises.replace(written, instead, 1))
    with pytest.raises(ContentError) as error:
        exercises_in(tmp_path)
    found = [(one.line, one.message) for one in error.value.problems if message in one.message]
    assert [at for at, _ in found] == [line]


def test_only_a_number_can_be_nearly_right(tmp_path: Path) -> None:
    exercises = FEW + "".join(ONE.format(id=id_) for id_ in IDS)
    words = exercises.replace("answer: 0.5", "answer: half").replace("value: 50", "value: all")
    lab(tmp_path, words.replace("value: 2", "value: two").replace("value: 0,", "value: none,"))
    assert "only a number can be nearly right; take 'within' out" in told(tmp_path)[0]


def test_a_lab_of_five_exercises_is_no_lab(tmp_path: Path) -> None:
    lab(tmp_path, FEW + "".join(ONE.format(id=id_) for id_ in IDS[:5]))
    assert "'exercises' has 5; give at least 6" in told(tmp_path)[0]
