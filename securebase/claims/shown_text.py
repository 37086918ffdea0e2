"""A text that no file of the course holds, because code makes it: the title of a picture."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class ShownText:
    """What is shown, without marks; ``cites`` are the works that are named beside it.

    ``place`` tells the file and line of the code that has the words at a position.
    """

    words: str
    cites: frozenset[str]
    place: Callable[[int], tuple[Path, int]]
