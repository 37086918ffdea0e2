"""The course's questions for other systems: Moodle, Canvas, Blackboard, Anki, and any other.

What each form of file keeps of a question, and what it loses, stands in ``losses.md`` beside this
file. It is written by the tests, from what other programs read in the files.
"""

import shutil
import tempfile
import zipfile
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from typing import Final

from securebase.exports.bank import BankQuestion, Level, of_level
from securebase.exports.bank import by_lesson as by_lesson
from securebase.exports.bank import quiz_files as quiz_files
from securebase.exports.bank import read_bank as read_bank
from securebase.exports.doors import DOORS as DOORS
from securebase.exports.doors import Door as Door
from securebase.exports.packing import loosened, packed
from securebase.exports.wording import COURSE

LOSSES: Final = Path(__file__).with_name("losses.md")
"""What each door keeps of each kind of question, as a table in Markdown."""
WHOLE: Final = "secure-base"
"""What the files with all questions are called."""
LEVELS: Final[tuple[Level, ...]] = ("everyone", "students")

Part = tuple[str, str, list[BankQuestion]]
"""The name of a file without its ending, its title, and the questions in it."""


class ExportError(Exception):
    """Nothing can be written; says why and what to do."""


def write_all(folder: Path, course: Path | None = None, only: Collection[str] = ()) -> list[Path]:
    """Writes the question bank into ``folder``, and what each form of file loses beside it.

    ``bank/`` gets a file of each form with all questions and one for each level, and
    ``bank/lessons/`` one for each lesson.

    Args:
        folder: where to write; what lies there under other names stays.
        course: the folder whose ``*.quiz.yml`` are read; without it, the working one.
        only: the names of the doors that are wanted; without any, all.

    Raises:
        ContentError: says every mistake in the quizzes, with its line and what to write.
        ExportError: there are no questions, or the package for a form of file is not here.
    """
    doors = [door for door in DOORS if door.name in only or not only]
    for door in doors:
        if not door.is_open():
            told = f"{door.called} files need the package {door.needs!r}, which is not here"
            raise ExportError(f"{told}; install it, or leave them out by “--only”")
    bank = read_bank(course or Path())
    if not bank:
        raise ExportError("there is no *.quiz.yml with questions; name the folder of a course")
    written = write_bank(folder / "bank", bank, doors)
    losses = folder / LOSSES.name
    shutil.copyfile(LOSSES, losses)
    return [*written, losses]


def write_bank(folder: Path, bank: list[BankQuestion], doors: Collection[Door]) -> list[Path]:
    """Writes the whole bank, its levels and its lessons by some doors; returns the files."""
    parts = [_whole(bank), *_levels(bank), *_lessons(bank)]
    return [path for door in doors for path in _write(folder, parts, door)]


def write_downloads(folder: Path, bank: list[BankQuestion], doors: Collection[Door]) -> None:
    """Writes the bank as a reader of the book fetches it, each question twice at most by a door."""
    with tempfile.TemporaryDirectory() as name:
        loose = Path(name)
        for door in doors:
            if "whole" in door.fetched:
                _write(folder, [_whole(bank)], door)
            if "lessons" in door.fetched:
                files = _write(loose, _lessons_by_level(bank), door)
                for file in files:
                    if zipfile.is_zipfile(file):
                        loosened(file)
                contents = {one.relative_to(loose).as_posix(): one.read_bytes() for one in files}
                packed(folder / zip_of(door), contents)


def zip_of(door: Door) -> str:
    """What the zip with a door's files by lesson and level is called."""
    return f"{WHOLE}.{door.name}-by-lesson.zip"


def _write(folder: Path, parts: Iterable[Part], door: Door) -> list[Path]:
    written = []
    for name, title, questions in parts:
        path = folder / f"{name}{door.ending}"
        path.parent.mkdir(parents=True, exist_ok=True)
        door.write(questions, path, title)
        written.append(path)
    return written


def _whole(bank: list[BankQuestion]) -> Part:
    return WHOLE, COURSE, bank


def _levels(bank: list[BankQuestion]) -> Iterator[Part]:
    for level in LEVELS:
        if questions := of_level(bank, level):
            yield f"{WHOLE}-{level}", f"{COURSE}: for {level}", questions


def _lessons(bank: list[BankQuestion]) -> Iterator[Part]:
    for lesson, questions in by_lesson(bank).items():
        yield f"lessons/{lesson.name}", f"{COURSE}: {lesson.title}", questions


def _lessons_by_level(bank: list[BankQuestion]) -> Iterator[Part]:
    for level in LEVELS:
        for lesson, questions in by_lesson(of_level(bank, level)).items():
            title = f"{COURSE}: {lesson.title}, for {level}"
            yield f"for-{level}/{lesson.name}", title, questions
