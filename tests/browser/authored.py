"""What the authors wrote for the page, as a reader reads it."""

from __future__ import annotations

import re
from typing import Any

from securebase import Quiz, Sorter
from tools.places import ROOT

LESSONS = ROOT / "notebooks"
_MARKS = re.compile(r"\*\*|(?<!\\)\*|`|\\(?=\*)")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_OPENING = r"(^|(?<=[\s(\[—–“‘]))"


def as_read(text: str) -> str:
    """A text of a content file without its marks, on one line, in round quotation marks."""
    words = _MARKS.sub("", _LINK.sub(r"\1", " ".join(text.split())))
    words = re.sub(_OPENING + r'"', "“", words).replace('"', "”")
    return re.sub(_OPENING + r"'", "‘", words).replace("'", "’")


def quiz_of_the_lesson() -> Quiz:
    return Quiz.load(LESSONS / "attachment" / "bonding-and-attachment.quiz.yml")


def sorter_of_the_lesson() -> Sorter:
    return Sorter.load(LESSONS / "attachment" / "bonding-and-attachment.sorter.yml")


def by_id(parts: list[Any]) -> dict[str, Any]:
    """Options, items or pairs by their id, which is their letter by place unless it is given."""
    return {part.id or "abcdefghij"[place]: part for place, part in enumerate(parts)}
