"""Mistakes in content files, told so that their author can put them right."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, order=True)
class Problem:
    """One mistake: where it stands (``line`` counts from 1), what is wrong and what to write."""

    path: Path
    line: int
    message: str

    def __str__(self) -> str:
        return f"{_short(self.path)}:{self.line}: {self.message}"


class ContentError(Exception):
    """A content file cannot be used. ``problems`` holds every mistake found, in file order."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = sorted(set(problems))
        super().__init__("\n".join(str(problem) for problem in self.problems))


def _short(path: Path) -> Path:
    """The path from here, when the file lies below this folder: it is what the author types."""
    try:
        return path.resolve().relative_to(Path.cwd())
    except ValueError:
        return path
