"""Mistakes that no single field shows, each told at its own place in the file."""

from collections.abc import Iterable

from pydantic import ValidationError
from pydantic_core import InitErrorDetails

Mistake = tuple[tuple[str | int, ...], str]
"""The place of a mistake in the file, and what to say of it."""


def located_error(
    title: str, mistakes: Iterable[Mistake], others: ValidationError | None = None
) -> ValidationError:
    """One error for all mistakes, for a validator to raise; ``others`` are those of the fields."""
    details = [
        InitErrorDetails(type="value_error", loc=place, input=None, ctx={"error": message})
        for place, message in mistakes
    ]
    details += [
        InitErrorDetails(
            type=found["type"], loc=found["loc"], input=found["input"], ctx=found.get("ctx", {})
        )
        for found in (others.errors() if others else [])
    ]
    return ValidationError.from_exception_data(title, details)
