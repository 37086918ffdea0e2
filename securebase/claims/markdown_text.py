"""The paragraphs of a page or a cell in Markdown."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

from securebase.claims.paragraph import Paragraph, words_alone, works_cited

_FENCE: Final = re.compile(
    r"\s*(?P<fence>:{3,}|`{3,})\s*(?:\{(?P<kind>[\w-]+)\}\s*(?P<title>.*)|(?P<code>[^`]*))"
)
_HEADING: Final = re.compile(r"#{1,6} +(?P<title>.+)")
_ROW: Final = re.compile(r"\s*\|.*")
_NO_TEXT: Final = re.compile(r"\s*|\([\w-]+\)=|---")
_ITEM: Final = re.compile(r"\s*(?:[-*+]|\d{1,2}[.)]) +")
# A line that is no part of the paragraph before it.
_STANDS_ALONE: Final = re.compile(
    rf"{_NO_TEXT.pattern}|{_HEADING.pattern}|{_ROW.pattern}|{_ITEM.pattern}.*|\s*(?::::|```).*"
)
_OPTION: Final = re.compile(r"\s*:(?P<name>[\w-]+):(?: (?P<words>.+))?")
_READ_OPTIONS: Final = {"alt", "title"}
_NOT_READ: Final = {
    *("bibliography", "activity", "support-services", "code", "code-block", "math"),
}
_SUMMED_UP: Final = {"Key points", "What you will be able to do"}


def markdown_paragraphs(
    path: Path, lines: Iterable[tuple[int, str]], section: str = ""
) -> Iterator[Paragraph]:
    """The paragraphs of numbered lines; what stands before the first heading is in ``section``."""
    text = _Text(path, section)
    for number, line in lines:
        yield from text.take(number, line)
    yield from text.end()


class _Text:
    """Takes line after line; a paragraph is given when the line after it is seen."""

    def __init__(self, path: Path, section: str) -> None:
        self._path = path
        self._section = section
        self._box = ""
        self._box_closes = ""
        self._not_read_until = ""
        self._header: frozenset[str] | None = None
        self._held: list[str] = []
        self._first = 0

    def take(self, number: int, line: str) -> Iterator[Paragraph]:
        """What a line ends, and what it is itself."""
        fence = _FENCE.fullmatch(line)
        if self._not_read_until:
            if fence and fence["fence"] == self._not_read_until and fence["kind"] is None:
                self._not_read_until = ""
            return
        if _STANDS_ALONE.fullmatch(line):
            yield from self.end()
        if _ROW.fullmatch(line):
            yield from self._row(number, line)
            return
        self._header = None
        if fence:
            yield from self._open_or_close(number, fence)
        elif heading := _HEADING.fullmatch(line):
            self._section = words_alone(heading["title"])
            yield self._made(number, heading["title"], summary=True)
        else:
            yield from self._words(number, line)

    def _words(self, number: int, line: str) -> Iterator[Paragraph]:
        if not self._held and (option := _OPTION.fullmatch(line)):
            if option["name"] in _READ_OPTIONS:
                yield self._made(number, option["words"] or "")
        elif not _NO_TEXT.fullmatch(line):
            self._first = self._first if self._held else number
            item = _ITEM.match(line)
            self._held.append(line[item.end() if item else 0 :].strip())

    def end(self) -> Iterator[Paragraph]:
        """The paragraph that is held, if there is one."""
        if self._held:
            yield self._made(self._first, " ".join(self._held))
            self._held.clear()

    def _open_or_close(self, number: int, fence: re.Match[str]) -> Iterator[Paragraph]:
        if fence["kind"] in _NOT_READ or (fence["code"] or "").strip():
            self._not_read_until = fence["fence"]
        elif fence["kind"] == "admonition":
            self._box, self._box_closes = fence["title"], fence["fence"]
            yield self._made(number, self._box, summary=True)
        elif fence["kind"] is None and fence["fence"] == self._box_closes:
            self._box = self._box_closes = ""

    def _row(self, number: int, line: str) -> Iterator[Paragraph]:
        if re.fullmatch(r"[\s|:-]+", line):
            return
        row = self._made(number, line, summary=self._header is None)
        if self._header is None:
            self._header = row.cites
        yield replace(row, cites=row.cites | self._header)

    def _made(self, line: int, text: str, *, summary: bool = False) -> Paragraph:
        return Paragraph(
            self._path,
            line,
            words_alone(text),
            works_cited(text),
            self._section,
            summary=summary or self._section in _SUMMED_UP or self._box in _SUMMED_UP,
        )
