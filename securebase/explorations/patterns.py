"""The patterns as pictures name them: each has its word, its mark and its colour."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final

from securebase import data
from securebase.content.wording import number_written, say
from securebase.views import UnitPart
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


NAMES: Final = {
    "secure": say("secure"),
    "avoidant": say("avoidant"),
    "resistant": say("resistant"),
    "disorganised": say("disorganised"),
}
"""What a reader calls them."""


SHARE_TICKS: Final = {part / 4: number_written(part / 4, ".0%") for part in range(5)}
"""Marks on an axis of shares."""


def parts(names: Sequence[str]) -> tuple[UnitPart, ...]:
    """What the marks of the named patterns stand for."""
    return tuple(
        UnitPart(NAMES[name], PATTERNS[name].mark, PATTERNS[name].colour) for name in names
    )


def counts(row: data.Row, names: Sequence[str]) -> list[int]:
    """How many children of a row of the data each of the named patterns has."""
    return [row[f"count_{PATTERNS[name].letter}"] for name in names]


def headings(names: Sequence[str]) -> list[str]:
    """The names of patterns as a column or a choice is called."""
    return [capital(NAMES[name]) for name in names]


def capital(words: str) -> str:
    """Words that begin a line."""
    return words[:1].upper() + words[1:]


def check_choice(choice: str, choices: Collection[str]) -> None:
    """Says what there is to choose from.

    Raises:
        ValueError: there is no such choice.
    """
    if choice not in choices:
        raise ValueError(f"there is no choice {choice!r}; there are {', '.join(choices)}")


def percent(part: int, of: int) -> str:
    """A share in whole percent."""
    return number_written(part / of, ".0%")


def reach(low: float, high: float, form: str = ".0%") -> str:
    """From the lowest to the highest."""
    return say("{low} to {high}", low=number_written(low, form), high=number_written(high, form))
