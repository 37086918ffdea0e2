"""A CSV table that remembers on which line each row stands."""

import csv
import difflib
import re
from collections import Counter
from collections.abc import Collection, Iterator
from pathlib import Path

from securebase.content.problems import ContentError, Place, Problem
from securebase.content.text_file import read_text

_LONGEST_LINE = 5_000
_MOST_ROWS = 1_000
_CELL = r'(?:"(?:[^"]|"")*+"|[^",]*+)'
_WELL_QUOTED = re.compile(rf"{_CELL}(?:,{_CELL})*+")
_OTHER_SEPARATORS = {";": "“;”", "\t": "tabs"}


class LocatedTable:
    """A CSV table: its rows as ``data``, the line of each, and the mistakes in its form.

    A row is one line, whatever stands in it. So no quotation mark can swallow the rows below: the
    line in which it is opened and not closed is told, and every other row is there.

    Raises:
        ContentError: the file cannot be read, or its first line does not name the ``columns``.
    """

    def __init__(self, path: Path, columns: Collection[str]) -> None:
        self.path = path
        self.problems: list[Problem] = []
        self.data: list[dict[str, str]] = []
        self._lines: list[int] = []
        lines = read_text(path).rstrip("\n").split("\n")
        if len(lines) > _MOST_ROWS + 1:
            message = f"this table has more than {_MOST_ROWS} rows; split it into several"
            raise ContentError([Problem(path, _MOST_ROWS + 2, message)])
        head = self._cells(1, lines[0]) if lines[0] else []
        if not self.problems:
            told = _head_mistakes(lines[0], head, list(columns))
            self.problems += [Problem(path, 1, message) for message in told]
        if self.problems:
            raise ContentError(self.problems)
        for line, text in enumerate(lines[1:], start=2):
            cells = self._cells(line, text)
            if cells and len(cells) != len(head):
                message = f"this row has not the {len(head)} cells of the first line but "
                message += f"{len(cells)}; put a text that has a comma in double quotes"
                self.problems.append(Problem(path, line, message))
            elif cells:
                self.data.append(dict(zip(head, cells, strict=True)))
                self._lines.append(line)
        if not (self.data or self.problems):
            self.problems.append(Problem(path, 1, "the table has no row; write one, or drop it"))

    def line(self, place: Place) -> int:
        """The line, from 1, of a row (the first step of ``place``) or of a cell in it."""
        return self._lines[place[0]] if place and isinstance(place[0], int) else 1

    def _cells(self, line: int, text: str) -> list[str]:
        """The cells of a line; none, and a problem, where it is not well written."""
        if len(text) > _LONGEST_LINE:
            message = f"this line has {len(text)} characters; {_LONGEST_LINE} at the most"
        elif _WELL_QUOTED.fullmatch(text):
            if text.strip(", \t"):
                return next(csv.reader([text], strict=True))
            message = "this line is empty; take it out, or write the row"
        elif text.count('"') % 2:
            message = (
                "a quotation mark is opened in this line and not closed in it; close it before the "
                "next comma, or take it out (a mark inside a text is written twice)"
            )
        else:
            message = (
                "a quotation mark stands inside a text; put the whole cell in double quotes and "
                "write the mark twice"
            )
        self.problems.append(Problem(self.path, line, message))
        return []


def _head_mistakes(line: str, head: list[str], columns: list[str]) -> Iterator[str]:
    """What is wrong with the first line, which names the columns."""
    if not set(head) & set(columns):
        other = next((told for sign, told in _OTHER_SEPARATORS.items() if sign in line), None)
        hint = f"save it with commas and not with {other}" if other else "write that line"
        yield f"the table has no header; its first line must be {','.join(columns)}; {hint}"
        return
    unknown = [name for name in head if name not in columns]
    missing = [name for name in columns if name not in head]
    for name in missing:
        near = difflib.get_close_matches(name, unknown, n=1, cutoff=0.5)
        if near := near or unknown * (len(unknown) == len(missing) == 1):
            unknown.remove(near[0])
            yield f"there is no column {name!r}; {near[0]!r} stands there instead: rename it"
        else:
            yield f"there is no column {name!r}; every row needs it"
    for name in unknown:
        yield f"the column {name!r} is not known here; take it out"
    for name, times in Counter(head).items():
        if times > 1:
            yield f"the column {name!r} is given twice; keep one of the two"
