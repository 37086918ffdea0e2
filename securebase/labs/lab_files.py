"""The files of a lab, found beside its notebook."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from securebase.content.authored import read
from securebase.content.located_yaml import LocatedYaml
from securebase.content.problems import ContentError, Problem
from securebase.labs.exercise import ENDING, Exercise, ExercisesOfLab
from securebase.labs.solved_notebook import ENDING as SOLVED
from securebase.labs.solved_notebook import (
    SolvedCell,
    learners_notebook,
    learners_path,
    solved_cells,
)

FOLDER = Path("notebooks", "labs")
"""Where the labs of a course are."""
DERIVE = "python -m securebase labs"
"""Writes the learners' notebooks anew."""


@dataclass(frozen=True)
class Found:
    """An exercise, and the file in which it stands."""

    exercise: Exercise
    path: Path

    def solution(self) -> str | None:
        """The author's code for it; None where the solved notebook is not beside the file."""
        try:
            cell = _cell_of(self.exercise.id, solved_path(self.path))
        except ContentError:
            return None
        return cell.solution if cell else None


def exercises_in(folder: Path) -> dict[str, Found]:
    """The exercises of all labs in a folder, by their ids.

    Raises:
        ContentError: a file of exercises holds a mistake.
    """
    return {
        exercise.id: Found(exercise, path)
        for path in sorted(folder.glob(f"*{ENDING}"))
        for exercise in read(ExercisesOfLab, path).exercises
    }


def solved_path(exercises: Path) -> Path:
    """The notebook with the solutions of a file of exercises."""
    return exercises.with_name(exercises.name.removesuffix(ENDING) + SOLVED)


def lab_problems(folder: Path) -> Iterator[Problem]:
    """What is wrong with the labs in a folder: in a file, or because two do not fit together.

    Every exercise has a cell with its solution, every check has an exercise, an id is used once in
    all labs, and the learners' notebook is the one that its solved notebook gives today.
    """
    first_with_id: dict[str, Path] = {}
    for path in sorted(folder.glob(f"*{ENDING}")):
        try:
            yield from _misfits(path, first_with_id)
        except ContentError as error:
            yield from error.problems
    for solved in sorted(folder.glob(f"*{SOLVED}")):
        target = learners_path(solved)
        try:
            fresh = learners_notebook(solved)
        except ContentError as error:
            yield from error.problems
            continue
        if not target.is_file() or target.read_text(encoding="utf-8") != fresh:
            told = f"this is not what {solved.name} gives; change that one, then run “{DERIVE}”"
            yield Problem(target, 1, told)


def _misfits(path: Path, first_with_id: dict[str, Path]) -> Iterator[Problem]:
    """Where a file of exercises and its solved notebook do not fit together."""
    exercises = read(ExercisesOfLab, path).exercises
    solved = solved_path(path)
    cells = solved_cells(solved).values()
    located = LocatedYaml(path)
    checked = {name for cell in cells for name in cell.checks}
    for place, exercise in enumerate(exercises):
        line = located.line(("exercises", place, "id"))
        if (other := first_with_id.setdefault(exercise.id, path)) is not path:
            told = f"the id {exercise.id!r} is used in {other.name} too; give this one another"
            yield Problem(path, line, told)
        if exercise.id not in checked:
            told = f"no solution in {solved.name} is checked as {exercise.id!r}; write its cell"
            yield Problem(path, line, told)
    known = {exercise.id for exercise in exercises}
    for cell in cells:
        for name in sorted(set(cell.checks) - known):
            told = f"{path.name} has no exercise {name!r}; write it, or mend the name"
            yield Problem(solved, cell.line, told)


def _cell_of(exercise: str, path: Path) -> SolvedCell | None:
    cells = solved_cells(path).values() if path.is_file() else []
    return next((cell for cell in cells if exercise in cell.checks), None)
