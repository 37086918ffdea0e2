"""A page of the guide, as somebody follows it: what to type, and what to write into which file."""

import re
from pathlib import Path
from typing import NamedTuple

import nbformat

from tools.places import ROOT

_FOLDER = ROOT / "book" / "build-your-own"
_BLOCK = re.compile(
    r"^(?P<fence>`{3,})(?:\{code-block\} )?(?P<language>\w+)\n"
    r"(?::caption: (?P<where>at the end of |in a new cell of )?(?P<file>\S+)\n)?"
    r"(?P<text>.*?)^(?P=fence)$",
    re.DOTALL | re.MULTILINE,
)


class Step(NamedTuple):
    """One thing to do: a command, or a file with its new text, or with text that it has besides."""

    command: str = ""
    file: str = ""
    text: str = ""
    where: str = ""

    def write(self, folder: Path) -> None:
        """Do with a file what the guide says."""
        path = folder / self.file
        before = path.read_text(encoding="utf-8") if self.where else ""
        if path.suffix == ".ipynb":
            notebook = nbformat.reads(before, as_version=4)
            cell = nbformat.v4.new_code_cell(self.text, metadata={"tags": ["remove-input"]})
            notebook.cells.insert(-1, cell)
            path.write_text(nbformat.writes(notebook), encoding="utf-8")
        else:
            path.write_text(f"{before}\n{self.text}" if before else self.text, encoding="utf-8")


def steps(page: str) -> list[Step]:
    """What a page tells to do, in order."""
    found: list[Step] = []
    for block in _BLOCK.finditer((_FOLDER / f"{page}.md").read_text(encoding="utf-8")):
        if block["language"] == "sh":
            found += [Step(command=line) for line in block["text"].splitlines()]
        elif block["file"]:
            found.append(Step("", block["file"], block["text"], block["where"] or ""))
    return found


def told(page: str, language: str) -> str:
    """The text of the first block of a language."""
    text = (_FOLDER / f"{page}.md").read_text(encoding="utf-8")
    return next(block["text"] for block in _BLOCK.finditer(text) if block["language"] == language)
