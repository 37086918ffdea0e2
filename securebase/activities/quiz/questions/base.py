"""What every kind of question has."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from string import ascii_lowercase
from typing import Any, Protocol

from securebase.activities.quiz import spec as specs
from securebase.content.authored import Authored, repeated
from securebase.content.bibliography import Sources
from securebase.content.identifiers import Identifier
from securebase.content.marked_text import MarkedText, plain, runs


class BaseQuestion(Authored):
    """A question, the works it rests on, and whom it is for."""

    id: Identifier
    prompt: MarkedText
    level: specs.Level = "everyone"
    sources: Sources

    def common_spec(self) -> dict[str, Any]:
        """What the page gets of every question."""
        return {
            "id": self.id,
            "prompt": runs(self.prompt),
            "level": self.level,
            "sources": self.sources,
        }


class Part(Protocol):
    """An option, an item or a pair."""

    @property
    def id(self) -> str | None:
        """Its name, if its author gave it one."""


def identifiers(parts: Sequence[Part]) -> list[str]:
    """The id of each part: its own, or its letter by place."""
    return [part.id or letter for part, letter in zip(parts, ascii_lowercase, strict=False)]


def as_seen(text: str) -> str:
    """The same for two marked texts that a reader would not tell apart by their words."""
    return plain(runs(text)).casefold()


def refuse_alike(name: str, parts: Sequence[Part], texts: Iterable[str]) -> None:
    """Makes sure that saved answers and readers can tell the parts of a question apart.

    Raises:
        ValueError: two ids are equal, a letter by place among them, or two texts read the same.
    """
    if twice := repeated(identifiers(parts)):
        raise ValueError(
            f"two {name} have the id {twice[0]!r}; change one (without an id, the first has the "
            "id a, the second b …)"
        )
    if twice := repeated(as_seen(text) for text in texts):
        raise ValueError(f"two {name} say {twice[0]!r}; change one")
