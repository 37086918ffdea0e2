"""What a lesson says in its own words, section by section, and where in its page each stands."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from securebase.content.notebook import read_notebook

_LABEL: Final = re.compile(r"^\(([\w-]+)\)=$")
_HEADING: Final = re.compile(r"^(#{1,2}) +(.+)$")
_FOR_STUDENTS: Final = re.compile(r"^:{3,}\{admonition\} For students")
_CLOSED: Final = re.compile(r"^:{3,}$")


@dataclass
class Section:
    """A section of a lesson; ``anchor`` is its label, empty where it has none."""

    title: str
    anchor: str
    text: str = ""
    for_students: str = ""
    """What stands in its boxes for students."""


def lesson_sections(path: Path) -> list[Section]:
    """The sections of a lesson, without code; the first has the lesson's own title.

    A heading below those of parts begins no section: it belongs to the part that it stands in.

    Raises:
        ContentError: the lesson is no notebook.
    """
    sections: list[Section] = []
    label, is_for_students = "", False
    for line in _lines(path):
        if found := _LABEL.match(line):
            label = found[1]
        elif heading := _HEADING.match(line):
            sections.append(Section(heading[2], label))
            label = ""
        elif not sections:
            continue
        elif is_for_students or _FOR_STUDENTS.match(line):
            is_for_students = not _CLOSED.match(line)
            sections[-1].for_students += f"{line}\n"
        else:
            sections[-1].text += f"{line}\n"
    return sections


def _lines(path: Path) -> Iterator[str]:
    for cell in read_notebook(path)["cells"]:
        if cell["cell_type"] == "markdown":
            yield from "".join(cell["source"]).splitlines()
