"""What the answers of all kinds of question have in common."""

from typing import Any

_TRUE = {"true", "yes", "1", "t", "y"}
_FALSE = {"false", "no", "0", "f", "n", ""}


class UnreadableError(ValueError):
    """A question or answer that has no equal here; the message says why."""


def is_right(answer: dict[str, Any]) -> bool:
    """Whether an answer counts; some files write the truth as a text."""
    given = answer.get("correct")
    if isinstance(given, str):
        return given.strip().casefold() in _TRUE
    return bool(given)


def is_told_right_or_wrong(answer: dict[str, Any]) -> bool:
    """Whether we know what is said of its truth, where anything is."""
    given = answer.get("correct")
    return not isinstance(given, str) or given.strip().casefold() in _TRUE | _FALSE
