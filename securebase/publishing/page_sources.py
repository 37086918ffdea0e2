"""What the source of a page hangs on: the content files that it loads, and the works it cites."""

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from securebase.activities import AUTHORED
from securebase.content.notebook import notebook_in, parsed
from securebase.content.problems import ContentError, Problem
from securebase.content.text_file import read_text
from securebase.publishing.lesson_runs import first_lines

_LARGEST: Final = 50_000_000
"""Bytes: a page may hold pictures, and Sphinx reads it however large it is."""
_FENCE: Final = re.compile(
    r"\s*(?:> ?)*(?:[-*+]\s+|\d+[.)]\s+)?(?P<fence>`{3,}|:{3,}|~{3,})\s*"
    r"(?:\{(?P<kind>[\w:.-]+)\}\s*(?P<argument>.*))?(?P<rest>.*)"
)
_LITERAL: Final = {
    *("code", "code-block", "code-cell", "sourcecode", "literalinclude", "math", "mermaid", "raw"),
    *("eval-rst", "mystnb"),
}
_COMMENT: Final = re.compile(r"<!--.*?-->", re.DOTALL)
_CODE: Final = re.compile(r"(?<!`)(``+)(?!`).+?(?<!`)\1(?!`)")
_CITED: Final = re.compile(r"\{cite(?::[a-z]+)?\}`([^`]*)`")
_BESIDES: Final = re.compile(r"\{[^}]*\}")  # “see” and the pages, around a key
_HEADING: Final = re.compile(r"\s*#{1,6}\s+\S|\s*(=+|-+)\s*$|.*<h1|title:")
_SHORT_LIST: Final = re.compile(r"\s*:list:\s*(?!citation\b)\S")
_CLASSES: Final = {activity.__name__ for activity in AUTHORED.values()}
# A cell can write the file that the next one loads.
_WRITES: Final = re.compile(r"%%writefile|\bopen\(|write_text|write_bytes|copy\w*\(")

Named = tuple[int, str]
"""A line, and what is named on it."""


@dataclass
class PageSource:
    """What was found in a page; as lists, so that it can be kept as JSON.

    ``lists_works`` says whether it has the list to which citations lead, and ``has_title`` whether
    something in it could be a title.
    """

    loads: list[Named] = field(default_factory=list)
    cites: list[Named] = field(default_factory=list)
    lists_works: bool = False
    has_title: bool = False


def read_source(path: Path) -> PageSource:
    """What a page hangs on.

    Raises:
        ContentError: it cannot be read, is no notebook, or says nothing.
    """
    text = read_text(path, _LARGEST, unseen_too=True)
    found = PageSource()
    if path.suffix == ".ipynb":
        cells = notebook_in(path, text)["cells"] if text.strip() else []
        _read_cells(cells, text, found)
        is_empty = not any("".join(cell["source"]).strip() for cell in cells)
    else:
        is_empty = not text.strip()
        if path.suffix == ".md":
            _read_words(enumerate(_without_comments(text).split("\n"), 1), found)
        else:
            found.lists_works, found.has_title = "bibliography::" in text, True
    if is_empty:
        told = "this page is empty; begin it with its title, as in  # Our evenings"
        raise ContentError([Problem(path, 1, told)])
    return found


def _read_cells(cells: list[dict[str, Any]], text: str, found: PageSource) -> None:
    found_lines = first_lines(text, len(cells))
    lines: list[int | None] = [*found_lines] or [None] * len(cells)
    code = [cell for cell in cells if cell["cell_type"] == "code"]
    writes = any(_WRITES.search("".join(cell["source"])) for cell in code)
    for cell, first in zip(cells, lines, strict=True):
        source = "".join(cell["source"])
        numbered = _numbered(source, first)
        if cell["cell_type"] == "markdown":
            _read_words(zip(numbered, _without_comments(source).split("\n"), strict=True), found)
        elif cell["cell_type"] == "code" and not writes:
            found.loads += [(numbered[at - 1], name) for at, name in _loaded(source)]


def _numbered(source: str, first: int | None) -> list[int]:
    """The line of the file on which each line of a cell stands; 1 where that cannot be told."""
    lines = range(source.count("\n") + 1)
    return [1 if first is None else first + 1 + line for line in lines]


def _without_comments(text: str) -> str:
    return _COMMENT.sub(lambda comment: "\n" * comment[0].count("\n"), text)


def _loaded(code: str) -> Iterator[Named]:
    """The content files that a cell loads, each with its line."""
    for node in ast.walk(parsed(code) or ast.Module([], [])):
        match node:
            case ast.Call(
                func=ast.Attribute(value=ast.Name(id=name), attr="load"),
                args=[ast.Constant(value=str(file))],
            ) if name in _CLASSES:
                yield node.lineno, file


def _read_words(lines: Iterable[Named], found: PageSource) -> None:
    """Takes up what stands in Markdown, but for code, which only shows how something is written."""
    words = _Words(found)
    for number, line in lines:
        words.take(number, line)
    words.end_list()


class _Words:
    """Takes line after line of a page or a cell in Markdown."""

    def __init__(self, found: PageSource) -> None:
        self._found = found
        self._opened: list[str] = []  # the fences of the directives around
        self._code_until = ""
        self._in_full_list = False

    def take(self, number: int, line: str) -> None:
        """What a line loads, cites or begins."""
        if self._code_until:
            if _closes(line, self._code_until):
                self._code_until = ""
            return
        fence = _FENCE.fullmatch(line)
        if fence and fence["kind"]:
            self._open(number, fence)
        elif self._opened and _closes(line, self._opened[-1]):
            self._opened.pop()
            self.end_list()
        elif fence and fence["fence"][0] != ":" and "`" not in fence["rest"]:
            self._code_until = fence["fence"]
        elif self._in_full_list and _SHORT_LIST.match(line):
            self._in_full_list = False
        elif not line.startswith("% "):
            self._found.has_title |= _HEADING.match(line) is not None
            for keys in _CITED.findall(_CODE.sub("", line)):
                names = _BESIDES.sub("", keys).split(",")
                self._found.cites += [(number, name.strip()) for name in names]

    def end_list(self) -> None:
        """A list of works may have ended, which has all unless it said otherwise."""
        self._found.lists_works |= self._in_full_list
        self._in_full_list = False

    def _open(self, number: int, fence: re.Match[str]) -> None:
        kind = fence["kind"]
        if kind in _LITERAL:
            self._code_until = fence["fence"]
            self._found.lists_works |= kind == "eval-rst"
            return
        self._opened.append(fence["fence"])
        self._in_full_list = kind == "bibliography"
        if kind == "activity" and (name := fence["argument"].strip()):
            self._found.loads.append((number, name))


def _closes(line: str, fence: str) -> bool:
    """Whether a line closes what a fence opened."""
    mark = line.strip().lstrip("> ")
    return len(mark) >= len(fence) and set(mark) == {fence[0]}
