"""A paragraph of the course, and its words without marks."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_CITED: Final = re.compile(r"\{cite(?::[a-z]+)?\}`([^`]*)`")
_NO_WORDS: Final = re.compile(
    r"\{[a-z:]+\}`[^`]*`|</?[a-zA-Z][^>]*>|\[[^\[\]]*\]\((?:tel|sms):[^)]*\)"
)
_WITH_WORDS: Final = re.compile(r"!?\[([^\[\]]*)\](?:\([^)]{0,2000}\)|\{[^}]{0,2000}\})")
_MARKS: Final = re.compile(r"\*+|`+|(?<!\w)_+|_+(?!\w)|\\(?=[^\w\s])")
_QUOTES: Final = str.maketrans("‘’“”", "''\"\"")
_NEEDLESS_BLANK: Final = re.compile(r"(?<=\() | (?=[.,;:!?)](?!\d))")


@dataclass(frozen=True)
class Paragraph:
    """A paragraph, list item, table row, heading or YAML text; ``line`` counts from 1.

    ``cites`` are the works that it, its row's header or its YAML item names. ``section`` is the
    heading that it stands below; in a file of an activity, the activity's id. A ``summary`` sums up
    what is cited elsewhere: a heading, a title of a box, the first row of a table, an objective or
    one of the key points. What is ``quoted`` is what people say, or an answer that is wrong.
    """

    path: Path
    line: int
    words: str
    cites: frozenset[str] = frozenset()
    section: str = ""
    summary: bool = False
    quoted: bool = False


def words_alone(text: str) -> str:
    """A text without citations, emphasis marks, link addresses and telephone links.

    White space is one blank, quotation marks are straight: two ways to write one passage are equal.
    """
    text = _WITH_WORDS.sub(r"\1", _NO_WORDS.sub("", text))
    text = " ".join(_MARKS.sub("", text).translate(_QUOTES).split())
    return _NEEDLESS_BLANK.sub("", text)


def works_cited(text: str) -> frozenset[str]:
    """The keys in the citations of a text in Markdown."""
    return frozenset(key.strip() for keys in _CITED.findall(text) for key in keys.split(","))
