"""The patterns as pictures name them: each has its word, its mark and its colour."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from securebase.activities.explorer.spec_axis import Colour
from securebase.activities.explorer.spec_counted import Mark


@dataclass(frozen=True)
class Pattern:
    """A pattern: ``letter`` is that of the columns ``count_a`` or ``pct_a`` of the data."""

    letter: str
    mark: Mark
    colour: Colour


PATTERNS: Final = {
    "secure": Pattern("b", "circle", "secure"),
    "avoidant": Pattern("a", "triangle", "avoidant"),
    "resistant": Pattern("c", "square", "resistant"),
    "disorganised": Pattern("d", "diamond", "disorganised"),
}
THREE_WAY: Final = ("secure", "avoidant", "resistant")
"""The patterns of three-way coding, in the order in which they are drawn."""
FOUR_WAY: Final = (*THREE_WAY, "disorganised")


def percent(part: int, of: int) -> str:
    """A share in whole percent."""
    return f"{100 * part / of:.0f}%"
