"""All content files of the course, checked together."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from securebase.activities import ACTIVITIES, Activity
from securebase.content.bibliography import bibliography_path, bibliography_problems
from securebase.content.problems import ContentError, Problem
from securebase.data.checks import data_problems
from securebase.publishing.memory import Memory, code_digest, digest_of_files
from securebase.services.checks import service_problems

_DATA = Path("securebase", "data")
_SERVICES = "support_services.csv"
_TABLES = "tables"
_NOT_CONTENT = {"node_modules", "tests", "benchmarks"}


def content_files(root: Path) -> list[Path]:
    """Every activity's file below ``root``: ``*.quiz.yml``, ``*.sorter.yml`` …"""
    endings = tuple(_endings())
    found: list[Path] = []
    for folder, folders, names in os.walk(root):
        folders[:] = [name for name in folders if not _is_left_out(name)]
        found += [Path(folder, name) for name in names if name.endswith(endings)]
    return sorted(found)


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


def shown(path: str | Path) -> str:
    """The HTML of the activity that a file describes.

    Raises:
        ContentError: says every mistake in the file with its line and what to write.
    """
    return activity_class(Path(path)).load(path).html()


def course_problems(root: Path, kept: Path | None = None) -> list[Problem]:
    """Every mistake in bibliography, tables and content files below ``root``, in order.

    Beyond what one file can tell, an activity's id is used once in the whole course (saved
    answers hang on it), and every question and card of the course has a source.

    With ``kept``, a file in which to keep what was right, files that have not changed since are
    not read again.
    """
    memory = kept and Memory(kept, code_digest() + digest_of_files([bibliography_path()]))
    known = memory.found if memory else {}
    right: dict[str, Any] = {}
    problems = [] if known else bibliography_problems()
    tables = digest_of_files(sorted((root / _DATA).glob("*.csv")))
    wrong_tables = [] if known.get(_TABLES) == tables else _table_problems(root / _DATA)
    if not wrong_tables:
        right[_TABLES] = tables
    problems += wrong_tables
    first_with_id: dict[str, Path] = {}
    for path in content_files(root):
        name, digest = path.relative_to(root).as_posix(), digest_of_files([path])
        if name in known and known[name][0] == digest:
            identifier = known[name][1]
        else:
            try:
                identifier, found = _read(path)
            except ContentError as error:
                problems += error.problems
                continue
            problems += found
        if identifier in first_with_id:
            other = first_with_id[identifier].relative_to(root)
            message = f"the id {identifier!r} is that of {other} too; give this one another"
            problems.append(Problem(path, 1, message))
        first_with_id.setdefault(identifier, path)
        right[name] = [digest, identifier]
    if memory:
        wrong = {problem.path for problem in problems}
        if bibliography_path() in wrong:
            right.clear()
        memory.keep({name: one for name, one in right.items() if root / name not in wrong})
    return sorted(problems)


def _table_problems(data: Path) -> list[Problem]:
    services = data / _SERVICES
    return data_problems(data) + (service_problems(services) if services.exists() else [])


def _read(path: Path) -> tuple[str, list[Problem]]:
    """The id of a file's activity, and what is wrong with it beyond its form."""
    activity = activity_class(path).load(path)
    return activity.id, [
        Problem(path, 1, f"part {number} has no source; write its key: “sources: [robson1980]”")
        for number, keys in enumerate(activity.cited_keys(), start=1)
        if not keys
    ]


def _endings() -> dict[str, type[Activity]]:
    """How the files of each kind of activity end: ``.quiz.yml``."""
    return {f".{activity.file_kind or kind}.yml": activity for kind, activity in ACTIVITIES.items()}


def _is_left_out(folder: str) -> bool:
    return folder in _NOT_CONTENT or folder.startswith((".", "_"))
