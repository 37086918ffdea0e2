"""What an installed package carries of the course's own files, besides its code."""

import functools
from pathlib import Path
from typing import Final

CARRIED: Final = Path(__file__).parents[1] / "course"
"""Where they are, part by part; a checkout has none, because there they are where they belong."""


def at_hand(path: Path) -> Path:
    """``path`` itself, or where no such file is, the course's own file of that name.

    In a browser's Python a notebook may have no files beside it, and who has only installed the
    package has none at all: ``Quiz.load("a-secure-base.quiz.yml")`` finds that quiz all the same.
    """
    return path if path.exists() else carried().get(path.name, path)


@functools.cache
def carried() -> dict[str, Path]:
    """Every file of the course that the package carries, by its name: no two have the same."""
    return {path.name: path for path in CARRIED.rglob("*") if path.is_file()}
