"""The blocks of a text in MyST Markdown: what a translator gets, and the text with it put back.

A block is a title, a paragraph, a point of a list, a cell of a table, the title or caption of a
box: one piece of text, in one line, with its marks. Labels, code, and the options and names of
directives stay as they are.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from securebase.content.template_texts import TemplateText, template_texts

_FENCE: Final = re.compile(
    r"^(?P<indent>\s*)(?P<fence>`{3,}|~{3,}|:{3,})(?:\{(?P<name>[\w:-]+)\})?(?P<argument>.*)$"
)
_OPTION: Final = re.compile(r"^(?P<before>\s*:(?P<name>[\w-]+):\s*)(?P<value>.*)$")
_LABEL: Final = re.compile(r"^\s*(\([\w-]+\)=|\+\+\+|%.*|---+|\{[^}]*\})\s*$")
_HEADING: Final = re.compile(r"^(?P<before>#{1,6}\s+)(?P<text>.*)$")
_ITEM: Final = re.compile(r"^(?P<before>\s*(?:[-*+]|\d+[.)]|:|>)\s+)(?P<text>.*)$")
_ROW: Final = re.compile(r"^\s*\|.*\|\s*$")
_RULE_OF_TABLE: Final = re.compile(r"^[\s|:-]+$")
_CELL: Final = re.compile(r"(?<!\\)\|")
_LETTER: Final = re.compile(r"[^\W\d_]")

TEXT_INSIDE: Final = {
    *("admonition", "note", "tip", "warning", "important", "dropdown", "figure", "container"),
    *("help-now", "how-we-know", "review", "went-through", "small-thing", "pdf-list"),
}
"""Directives whose content is text."""
_TITLED: Final = {"admonition", "dropdown", "small-thing"}
_TEXT_OPTIONS: Final = {"alt", "title", "caption", "called"}


@dataclass(frozen=True)
class Block:
    """A piece of text: what stands ``before`` and ``after`` it on its line stays.

    ``is_plain`` text holds no marks that would be read: it is the value of an option. What is
    ``in_html`` knows how it is written there.
    """

    text: str
    line: int
    before: str = ""
    after: str = "\n"
    is_title: bool = False
    is_plain: bool = False
    in_html: TemplateText | None = None


def blocks(source: str) -> list[str | Block]:
    """The blocks of ``source``, and what stands between them, in order."""
    return list(_Reader(source).read())


def put_back(source: str, told: Callable[[Block], str]) -> str:
    """The source with each block as ``told`` gives it."""
    return "".join(
        piece if isinstance(piece, str) else f"{piece.before}{_written(piece, told)}{piece.after}"
        for piece in blocks(source)
    )


def _written(block: Block, told: Callable[[Block], str]) -> str:
    text = told(block)
    return block.in_html.written(text) if block.in_html else text


def _in_html(source: str, line: int) -> Iterator[str | Block]:
    last = 0
    for one in template_texts(source):
        yield source[last : one.begins]
        yield Block(one.text, line, after="", is_plain=True, in_html=one)
        last = one.ends
    yield source[last:]


class _Reader:
    def __init__(self, source: str) -> None:
        self._lines = source.splitlines(keepends=True)
        if self._lines and not self._lines[-1].endswith("\n"):
            self._lines[-1] += "\n"
            self._ends_open = True
        else:
            self._ends_open = False
        self._fences: list[str] = []
        self._text: list[str] = []
        self._before = ""
        self._began = 0

    def read(self) -> Iterator[str | Block]:
        pieces = list(self._pieces())
        if self._ends_open and pieces:
            last = pieces[-1]
            pieces[-1] = (
                last.removesuffix("\n")
                if isinstance(last, str)
                else Block(**{**vars(last), "after": last.after.removesuffix("\n")})
            )
        yield from pieces

    def _pieces(self) -> Iterator[str | Block]:
        lines = iter(enumerate(self._lines, 1))
        in_options = False
        for number, line in lines:
            bare = line.rstrip("\n")
            fence = _FENCE.match(bare)
            if fence or (self._fences and bare.strip() == self._fences[-1]):
                yield from self._flush()
                if self._fences and bare.strip() == self._fences[-1]:
                    self._fences.pop()
                    yield line
                    continue
                assert fence
                name, argument = fence["name"], fence["argument"].strip()
                if name not in TEXT_INSIDE:
                    yield line
                    inside = "".join(self._verbatim(lines, fence["fence"]))
                    yield from _in_html(inside, number) if name == "raw" else [inside]
                    continue
                self._fences.append(fence["fence"])
                in_options = True
                if name in _TITLED and argument:
                    before = bare[: len(bare) - len(fence["argument"])] + " "
                    yield Block(argument, number, before, is_title=True)
                else:
                    yield line
            elif in_options and (option := _OPTION.match(bare)):
                if option["name"] in _TEXT_OPTIONS and _LETTER.search(option["value"]):
                    yield Block(option["value"], number, option["before"], is_plain=True)
                else:
                    yield line
            else:
                in_options = False
                yield from self._line(number, line, bare)
        yield from self._flush()

    def _verbatim(self, lines: Iterator[tuple[int, str]], fence: str) -> Iterator[str]:
        for _, line in lines:
            yield line
            if re.fullmatch(rf"\s*{fence[0]}{{{len(fence)},}}\s*", line):
                return

    def _line(self, number: int, line: str, bare: str) -> Iterator[str | Block]:
        if not bare.strip() or _LABEL.match(bare) or bare.lstrip().startswith("<"):
            yield from self._flush()
            yield line
        elif heading := _HEADING.match(bare):
            yield from self._flush()
            yield Block(heading["text"], number, heading["before"], is_title=True)
        elif _ROW.match(bare):
            yield from self._flush()
            yield from self._row(number, bare)
        elif item := _ITEM.match(bare):
            yield from self._flush()
            self._begin(number, item["before"], item["text"])
        elif self._text:
            self._text.append(bare.strip())
        else:
            indent = bare[: len(bare) - len(bare.lstrip())]
            self._begin(number, indent, bare.strip())

    def _row(self, number: int, bare: str) -> Iterator[str | Block]:
        if _RULE_OF_TABLE.match(bare):
            yield bare + "\n"
            return
        cells = _CELL.split(bare)
        for place, cell in enumerate(cells):
            after = "\n" if place == len(cells) - 1 else "|"
            if _LETTER.search(cell):
                yield Block(cell.strip(), number, " ", f" {after}")
            else:
                yield cell + after

    def _begin(self, number: int, before: str, text: str) -> None:
        self._began, self._before, self._text = number, before, [text.strip()]

    def _flush(self) -> Iterator[str | Block]:
        if not self._text:
            return
        text = re.sub(r"\\ (?=\S)", "\\\\\n", " ".join(self._text))
        self._text = []
        if _LETTER.search(text):
            yield Block(text, self._began, self._before)
        else:
            yield f"{self._before}{text}\n"
