"""A BibTeX file, entry by entry, so that a mistake in one leaves the others usable.

Imports pybtex: only what is about to show a source should import this.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pybtex.errors
from pybtex.database import BibliographyDataError, Entry, InvalidNameString
from pybtex.database.input.bibtex import DuplicateField, Parser, UndefinedMacro
from pybtex.exceptions import PybtexError
from pybtex.scanner import PrematureEOF, PybtexSyntaxError

from securebase.content.problems import ContentError, Problem
from securebase.content.text_file import read_text

_MOST_WORKS = 1_500
_ENTRY_BEGINS = re.compile(r"^(?=@)", re.MULTILINE)


@dataclass(frozen=True)
class Work:
    """One entry: where it stands, and what was wrong in reading it."""

    path: Path
    line: int
    text: str
    entry: Entry
    problems: tuple[Problem, ...]

    @property
    def key(self) -> str:
        """What the course cites it by."""
        return str(self.entry.key)

    def problem(self, message: str, field: str | None = None) -> Problem:
        """A problem of the entry, at the line of ``field`` if it has one."""
        begins = rf"^\s*{field}\s*="
        found = re.search(begins, self.text, re.IGNORECASE | re.MULTILINE) if field else None
        lines = self.text.count("\n", 0, found.end()) if found else 0
        return Problem(self.path, self.line + lines, f"{self.key}: {message}")


def read_works(path: Path) -> tuple[dict[str, Work], list[Problem]]:
    """The works by key, in the file's order, and every mistake in how the file is written.

    Raises:
        ContentError: the file cannot be read at all.
    """
    works: dict[str, Work] = {}
    problems: list[Problem] = []
    parser = Parser()
    for number, (line, text) in enumerate(_entries(read_text(path))):
        if number > _MOST_WORKS:
            message = f"there are more than {_MOST_WORKS} works; take out what nothing cites"
            raise ContentError([Problem(path, line, message)])
        known = set(parser.data.entries)
        with pybtex.errors.capture() as errors:
            parser.parse_string(text)
        found = [_problem(path, line, error) for error in errors]
        problems += found
        for key in parser.data.entries:
            if key not in known:
                works[key] = Work(path, line, text, parser.data.entries[key], tuple(found))
    return works, problems


def _entries(text: str) -> Iterator[tuple[int, str]]:
    """Each part of the file that begins with @ at the start of a line, and that line's number.

    A brace that is never closed then ends with its own entry and swallows no other.
    """
    line = 1
    for part in _ENTRY_BEGINS.split(text):
        yield line, part
        line += part.count("\n")


def _problem(path: Path, first: int, error: PybtexError) -> Problem:
    line = first
    match error:
        case PrematureEOF():
            message = "this entry does not end; check that each { has its }"
        case UndefinedMacro():
            line += error.lineno - 1
            message = "a field's text must stand in braces: {…}"
        case PybtexSyntaxError():
            line += error.lineno - 1
            message = (
                f"this is not BibTeX ({error.args[0]}); check that every field ends with a comma "
                "and that each { has its }"
            )
        case DuplicateField():
            message = f"{error}; keep one of the two"
        case InvalidNameString():
            message = f"{error}; write “Last, First” and put “and” between people"
        case BibliographyDataError():
            message = f"{error}; its key is used twice, so give this work another"
        case _:
            message = f"{error}; compare the entry with its neighbours"
    return Problem(path, line, message)
