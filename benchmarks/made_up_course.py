"""Courses of any size, made of the words of this one, each lesson with a quiz and a page of words.

The words of the lessons are used again and again. From the second time on they come in another
order, so that nothing which is compressed gains by the repetition, and words that this course has
but once become others, since a course twice as long knows more words.
"""

import json
import random
import re
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from benchmarks.books import WORK, write_settings
from tools.places import ROOT
from tools.trouble import Trouble

_LESSONS_A_PART: Final = 10
_QUIZ: Final = ROOT / "notebooks" / "attachment" / "a-secure-base.quiz.yml"
_QUIZ_ID: Final = "id: a-secure-base-quiz"
_PARTS: Final = ("attachment", "strange-situation", "still-face", "growing-a-bond")
_WORD: Final = re.compile(r"[A-Za-z]{6,}")
# Roles, and signs that mean something to MyST; of a link the words stay.
_NOT_WORDS: Final = re.compile(r"\{[^}]*\}`[^`]*`|\$[^$]*\$|(?<=\])\([^)]*\)|[][{}<>`$*_\\^~@&]")
# A line that begins so is a directive, an option, a table, a picture or the page's title.
_NO_LINE: Final = re.compile(r"\s*(`{3}|:|\||!|<|\(|%|#\s|={3}|-{3})")
_SENTENCE: Final = "A carer who comes back is greeted, and the greeting says what was missed. "


class MadeUpCourse:
    """A course in a folder of its own, which is made anew.

    Attributes:
        folder: where it is.
        lessons: how many it has.
    """

    def __init__(self, lessons: int) -> None:
        self.folder = WORK / f"{lessons}-lessons"
        self.lessons = 0
        self._real = list(_words_of_lessons())
        count = Counter(word for text in self._real for word in _WORD.findall(text))
        self._rare = {word for word, times in count.items() if times == 1}
        if self.folder.exists():
            shutil.rmtree(self.folder)
        (self.folder / "notebooks").mkdir(parents=True)
        _write(self.folder / "index.md", "# A course\n")
        write_settings(self.folder)
        for _ in range(lessons):
            self.add_lesson()

    def lesson(self, number: int) -> Path:
        """The notebook of a lesson."""
        return self.folder / "notebooks" / f"lesson-{number}.ipynb"

    def words(self, number: int) -> Path:
        """The page of words that follows a lesson."""
        return self.folder / "notebooks" / f"words-{number}.md"

    def add_lesson(self) -> None:
        """One lesson more, at the end."""
        self.lessons += 1
        number = self.lessons
        again, which = divmod(number - 1, len(self._real))
        text = self._again(self._real[which], again) if again else self._real[which]
        _write(self.lesson(number), json.dumps(_notebook(number, text), indent=1))
        quiz = _QUIZ.read_text(encoding="utf-8")
        if quiz.count(_QUIZ_ID) != 1:
            raise Trouble(
                f"{_QUIZ.name} no longer holds “{_QUIZ_ID}” once: correct "
                "benchmarks/made_up_course.py."
            )
        place = self.folder / "notebooks" / f"lesson-{number}.quiz.yml"
        _write(place, quiz.replace(_QUIZ_ID, f"id: lesson-{number}"))
        parts = "\n\n".join(f"## Part {part}\n\n{_SENTENCE * 8}" for part in range(1, 6))
        _write(self.words(number), f"# Words {number}\n\n{parts}\n")
        _write(self.folder / "_toc.yml", self._contents())

    def touch_lesson(self, number: int, change: int) -> None:
        """Put one sentence more into the words of a lesson."""
        notebook = json.loads(self.lesson(number).read_text(encoding="utf-8"))
        notebook["cells"][0]["source"].append(f"\n\nChange {change}.")
        _write(self.lesson(number), json.dumps(notebook, indent=1))

    def touch_words(self, number: int, change: int) -> None:
        """Put one sentence more into a page of words."""
        with self.words(number).open("a", encoding="utf-8") as words:
            words.write(f"\nChange {change}.\n")

    def _again(self, text: str, times: int) -> str:
        """A text that was used so many times before."""
        order = random.Random(times)

        def line(words: list[str]) -> str:
            others = [
                f"{word}{'qxzvkjwg'[times % 8]}" if word in self._rare else word for word in words
            ]
            return " ".join(order.sample(others, len(others)))

        return "\n".join(
            one if one.startswith("#") else line(one.split()) for one in text.splitlines()
        )

    def _contents(self) -> str:
        lines = ["format: jb-book", "root: index", "parts:"]
        for number in range(1, self.lessons + 1):
            part, place = divmod(number - 1, _LESSONS_A_PART)
            lines += [f"  - caption: Part {part + 1}", "    chapters:"] if place == 0 else []
            lines += [f"      - file: notebooks/{name}-{number}" for name in ("lesson", "words")]
        return "\n".join(lines) + "\n"


def _words_of_lessons() -> Iterator[str]:
    """The plain words of each lesson of this course, with their headings."""
    for part in _PARTS:
        for file in sorted((ROOT / "notebooks" / part).glob("*.ipynb")):
            cells = json.loads(file.read_text(encoding="utf-8"))["cells"]
            texts = ["".join(one["source"]) for one in cells if one["cell_type"] == "markdown"]
            lines = "\n\n".join(texts).splitlines()
            yield "\n".join(_NOT_WORDS.sub("", one) for one in lines if not _NO_LINE.match(one))


def _notebook(number: int, text: str) -> dict[str, Any]:
    code = ["from securebase import Quiz\n", f'Quiz.load("lesson-{number}.quiz.yml")']
    return {
        "cells": [
            {
                "cell_type": "markdown",
                "id": "words",
                "metadata": {},
                "source": [f"# Lesson {number}\n\n{text}"],
            },
            {
                "cell_type": "code",
                "id": "quiz",
                "metadata": {"tags": ["remove-input"]},
                "source": code,
                "execution_count": None,
                "outputs": [],
            },
        ],
        "metadata": {"kernelspec": {"name": "python3", "display_name": "Python 3"}},
        "nbformat": 4,
        "nbformat_minor": 5,
    }


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")
