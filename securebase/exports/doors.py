"""The ways by which questions leave the course, each for other systems."""

import importlib.util
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from securebase.exports.anki import write_anki
from securebase.exports.bank import BankQuestion
from securebase.exports.blackboard import write_blackboard
from securebase.exports.canvas import write_canvas
from securebase.exports.gift import gift
from securebase.exports.moodle import moodle_xml
from securebase.exports.spreadsheet import spreadsheet

Write = Callable[[Sequence[BankQuestion], Path, str], None]


@dataclass(frozen=True)
class Door:
    """A form of file. ``write`` is given the questions, where to write, and a title.

    ``needs`` is the package that it is written with, if the course does not always have it.
    ``fetched`` says what a reader of the book is offered: one file of all questions, a zip with a
    file for each lesson and level, or both.
    """

    name: str
    called: str
    ending: str
    write: Write
    needs: str = ""
    fetched: Collection[Literal["whole", "lessons"]] = ("whole", "lessons")

    def is_open(self) -> bool:
        """Whether what it needs is here."""
        return not self.needs or importlib.util.find_spec(self.needs) is not None


def _text(made: Callable[[Sequence[BankQuestion]], str]) -> Write:
    def write(bank: Sequence[BankQuestion], path: Path, _title: str) -> None:
        path.write_text(made(bank), "utf-8", newline="")

    return write


def _moodle_before_4_4(bank: Sequence[BankQuestion]) -> str:
    return moodle_xml(bank, "matching")


DOORS: Final = (
    Door("moodle", "Moodle", ".moodle.xml", _text(moodle_xml)),
    Door("moodle-before-4.4", "Moodle before 4.4", ".old-moodle.xml", _text(_moodle_before_4_4)),
    Door("canvas", "Canvas", ".canvas.zip", write_canvas, fetched=["lessons"]),
    Door("blackboard", "Blackboard", ".blackboard.zip", write_blackboard, fetched=["lessons"]),
    Door(
        "anki",
        "Anki",
        ".apkg",
        lambda bank, path, _: write_anki(bank, path),
        needs="genanki",
        fetched=["whole"],  # which has a deck for each lesson, and a mark for each level
    ),
    Door("gift", "GIFT", ".gift.txt", _text(gift)),
    Door("csv", "Spreadsheet (CSV)", ".csv", _text(spreadsheet), fetched=["whole"]),
)
"""Every door, the most used first."""
