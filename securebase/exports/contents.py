"""The contents of a course's book, as its ``_toc.yml`` lists them."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from securebase.content.located_yaml import LocatedYaml


@dataclass(frozen=True)
class Part:
    """A part of the book: what it is called, and the names of its pages."""

    caption: str
    pages: tuple[str, ...]


def parts_of(course: Path) -> list[Part]:
    """The parts of a course's book, in their order; the first page of all is in none.

    Raises:
        ContentError: the file cannot be read.
        KeyError, TypeError, AttributeError: it is of another form.
    """
    listed: Any = LocatedYaml(course / "_toc.yml").data
    return [
        Part(str(part.get("caption", "")), tuple(str(one["file"]) for one in part["chapters"]))
        for part in listed["parts"]
    ]
