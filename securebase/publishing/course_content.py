"""All content files of the course, checked together."""

from __future__ import annotations

from pathlib import Path

from securebase.activities import AUTHORED, Activity
from securebase.content.bibliography import bibliography_problems
from securebase.content.located_yaml import LocatedYaml
from securebase.content.problems import ContentError, Problem
from securebase.data.checks import data_problems

_DATA = Path("securebase", "data")
_NOT_CONTENT = {"node_modules", "tests", "benchmarks"}


def content_files(root: Path) -> list[Path]:
    """Every activity's file below ``root``: ``*.quiz.yml``, ``*.sorter.yml`` …"""
    found = (path for ending in _endings() for path in root.rglob(f"*{ending}"))
    return sorted(path for path in found if not _is_left_out(path.relative_to(root)))


def activity_class(path: Path) -> type[Activity]:
    """The kind of activity that a file describes, by its name.

    Raises:
        ContentError: the name does not end in a known kind.
    """
    for ending, activity in _endings().items():
        if path.name.endswith(ending):
            return activity
    message = f"an activity's file must end in one of {', '.join(_endings())}; rename it"
    raise ContentError([Problem(path, 1, message)])


def course_problems(root: Path) -> list[Problem]:
    """Every mistake in bibliography, tables and content files below ``root``, in order.

    Beyond what one file can tell, an activity's id is used once in the whole course: saved
    answers hang on it.
    """
    problems = bibliography_problems()
    if (data := root / _DATA).is_dir():
        problems += data_problems(data)
    first_with_id: dict[str, Path] = {}
    for path in content_files(root):
        try:
            activity = activity_class(path).load(path)
        except ContentError as error:
            problems += error.problems
            continue
        if activity.id in first_with_id:
            other = first_with_id[activity.id].relative_to(root)
            message = f"the id {activity.id!r} is that of {other} too; give this one another"
            problems.append(Problem(path, LocatedYaml(path).line(("id",)), message))
        first_with_id.setdefault(activity.id, path)
    return sorted(problems)


def _endings() -> dict[str, type[Activity]]:
    """How the files of each kind of activity end: ``.quiz.yml``."""
    return {f".{kind}.yml": activity for kind, activity in AUTHORED.items()}


def _is_left_out(path: Path) -> bool:
    return any(part in _NOT_CONTENT or part.startswith((".", "_")) for part in path.parts[:-1])
