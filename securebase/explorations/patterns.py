"""The patterns as pictures name them: each has its word, its mark and its colour."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from securebase.views.contract import Colour
from securebase.views.shapes import Mark, mark_of


@dataclass(frozen=True)
class Pattern:
    """A pattern: ``letter`` is that of the columns ``count_a`` or ``pct_a`` of the data."""

    letter: str
    mark: Mark
    colour: Colour


_LETTERS: Final[dict[Colour, str]] = {
    "secure": "b",
    "avoidant": "a",
    "resistant": "c",
    "disorganised": "d",
}
PATTERNS: Final[dict[str, Pattern]] = {
    name: Pattern(letter, mark_of(name), name) for name, letter in _LETTERS.items()
}
THREE_WAY: Final = ("secure", "avoidant", "resistant")
"""The patterns of three-way coding, in the order in which they are drawn."""
FOUR_WAY: Final = (*THREE_WAY, "disorganised")


def percent(part: int, of: int) -> str:
    """A share in whole percent."""
    return f"{100 * part / of:.0f}%"
