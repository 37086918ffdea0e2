"""Tell apart the lines that a Jupyter Book build prints."""

import re
from pathlib import Path
from typing import Literal

Kind = Literal["reading", "writing", "problem", "fatal", "raised", "report", "more", "noise"]

_COLOURS = re.compile(r"\x1b\[[0-9;]*m")
_PAGE = re.compile(r"^(reading sources|writing output)\.\.\. (\[ *\d+%\] \S+)")
_LOCATED = re.compile(r"^(?P<where>.+?:(?:\d+:)?) (?:WARNING|ERROR|CRITICAL|SEVERE): (?P<what>.*)$")
# Our own mistakes in content are told in the same form, without a severity.
_CONTENT = re.compile(r"^(?:[\w.]+Error: )?([^\s:]+\.(?:bib|ipynb|md|yml):\d+: .+)$")
_BARE = re.compile(r"^(?:WARNING|ERROR|CRITICAL|SEVERE): (.*)$")
_FATAL = re.compile(
    r"^((?:Extension|Configuration|Theme|Encoding|Recursion|Sphinx|Application) error.*"
    r"|Error: .*)$"
)
_RAISED = re.compile(r"^[A-Za-z_][\w.]*(?:Error|Exception): .+$")
# A step without a line's end that a warning was printed into: "checking consistency... x.md: …"
_UNFINISHED = re.compile(r"^[a-z ]+\.\.\. (?=.+: (?:WARNING|ERROR): )")
_REPORT = re.compile(r"Notebook exception traceback saved in: (.+)$")
_TYPE = re.compile(r" \[[a-z_-]+(?:\.[a-z_-]+)*\]$")
_NOISE = re.compile(
    r"^(Running |Source Folder|Config Path|Output Path|loading |making |\[etoc\]|myst|Using jupyter"
    r"|sphinx-|building \[|updating environment|looking for|pickling|checking|preparing|copying"
    r"|generating|writing|dumping|reading|build (finished|succeeded)|=====|Building your book"
    r"|There was an error in building|\[IPKernelApp\]|Traceback \(most recent|The full traceback"
    r"|.*: Executing notebook using|no targets are|Exception occurred|$)"
)


def plain(line: str) -> str:
    """The line without terminal colours."""
    return _COLOURS.sub("", line)


def read_line(line: str, root: Path) -> tuple[Kind, str]:
    """What a line is, and what of it to show; paths are told from ``root``.

    ``more`` is a line that goes on with the problem before it, where there is one;
    ``fatal`` is the heading of what ended the build (empty if the lines below it say enough);
    ``raised`` is the end of a traceback, which matters when nothing else says what is wrong.
    """
    line = (
        _UNFINISHED.sub("", _TYPE.sub("", line.rstrip()))
        .replace(f"{root}/", "")
        .replace(f"{root}\\", "")
    )
    page = _PAGE.match(line)
    if page:
        return ("reading" if page[1] == "reading sources" else "writing"), page[2]
    report = _REPORT.search(line)
    if report:
        return "report", str(root / report[1])
    located = _LOCATED.match(line)
    if located:
        return "problem", f"{located['where'].rstrip(':')}: {located['what']}"
    content = _CONTENT.match(line)
    if content:
        return "problem", content[1]
    bare = _BARE.match(line)
    if bare:
        return "problem", bare[1]
    fatal = _FATAL.match(line)
    if fatal:
        return "fatal", "" if fatal[1] == "Extension error:" else fatal[1]
    if _RAISED.match(line):
        return "raised", line
    return ("noise" if _NOISE.match(line) else "more"), line


def last_error(traceback: str) -> list[str]:
    """The last error that a traceback names, with all the lines of its message."""
    lines = traceback.rstrip().splitlines()
    starts = [
        number
        for number, line in enumerate(lines)
        if re.match(r"[A-Za-z_][\w.]*(Error|Exception|Warning|Interrupt|Trouble)\b:?", line)
    ]
    return lines[starts[-1] :] if starts else lines[-5:]
