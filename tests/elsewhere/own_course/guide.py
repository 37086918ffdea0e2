"""A page of the guide, as somebody follows it: what to type, and what to write into which file."""

import re
from pathlib import Path
from typing import NamedTuple

from tools.places import ROOT

_FOLDER = ROOT / "book" / "build-your-own"
_BLOCK = re.compile(
    r"^(?P<fence>`{3,})(?:\{code-block\} )?(?P<language>\w+)\n"
    r"(?::caption: (?P<at_end>at the end of )?(?P<file>\S+)\n)?"
    r"(?P<text>.*?)^(?P=fence)$",
    re.DOTALL | re.MULTILINE,
)


class Step(NamedTuple):
    """One thing to do: a command, or a file with its new text, or with text at its end."""

    command: str = ""
    file: str = ""
    text: str = ""
    at_end: bool = False

    def write(self, folder: Path) -> None:
        """Do with a file what the guide says."""
        path = folder / self.file
        before = path.read_text(encoding="utf-8") + "\n" if self.at_end else ""
        path.write_text(before + self.text, encoding="utf-8")


def steps(page: str) -> list[Step]:
    """What a page tells to do, in order."""
    found: list[Step] = []
    for block in _BLOCK.finditer((_FOLDER / f"{page}.md").read_text(encoding="utf-8")):
        if block["language"] == "sh":
            found += [Step(command=line) for line in block["text"].splitlines()]
        elif block["file"]:
            found.append(Step("", block["file"], block["text"], bool(block["at_end"])))
    return found


def told(page: str, language: str) -> str:
    """The text of the first block of a language."""
    text = (_FOLDER / f"{page}.md").read_text(encoding="utf-8")
    return next(block["text"] for block in _BLOCK.finditer(text) if block["language"] == language)
