"""What the answers of all kinds of question have in common."""

from typing import Any


class UnreadableError(ValueError):
    """A question or answer that has no equal here; the message says why."""


def is_right(answer: dict[str, Any]) -> bool:
    """Whether an answer counts; some files write the truth as a text."""
    given = answer.get("correct")
    if isinstance(given, str):
        return given.strip().casefold() in ("true", "yes", "1")
    return bool(given)
