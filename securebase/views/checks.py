"""What every view checks of the data it is given."""

import math
from collections.abc import Iterable, Sequence


def finite(name: str, values: Iterable[float]) -> tuple[float, ...]:
    """The values as plain numbers.

    Raises:
        ValueError: a value is not a number or not finite; names it and its place.
    """
    numbers: list[float] = []
    for place, value in enumerate(values):
        try:
            number = float(value)
        except (TypeError, ValueError):
            raise ValueError(f"{name}: value {place} is {value!r}, which is no number") from None
        if not math.isfinite(number):
            raise ValueError(f"{name}: value {place} is {number}; it must be a finite number")
        numbers.append(number)
    return tuple(numbers)


def same_length(lengths: Sequence[tuple[str, int]]) -> None:
    """Raises ValueError when the named lengths differ: says which two, and how long they are."""
    for name, length in lengths[1:]:
        first, expected = lengths[0]
        if length != expected:
            raise ValueError(
                f"{name} has {length} values and {first} has {expected}; give all the same number"
            )


def told(name: str, text: str) -> None:
    """Raises ValueError when a text that a reader needs is missing."""
    if not isinstance(text, str) or not text.strip():
        raise ValueError(f"{name} is empty; write what a reader sees there")


def labelled(kind: str, labels: Sequence[str]) -> None:
    """Raises ValueError when a label is missing, or two things of a kind have the same."""
    for label in labels:
        told(f"the label of a {kind}", label)
        if labels.count(label) > 1:
            raise ValueError(f"two {kind}s are called {label!r}; give one another label")


def some(name: str, things: Sequence[object]) -> None:
    """Raises ValueError when there is nothing to draw."""
    if len(things) == 0:
        raise ValueError(f"{name}: there is nothing to draw; give at least one")
