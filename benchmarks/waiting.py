"""How long does an author wait? ``python -m benchmarks.waiting``.

Copies the course, builds it, and changes one file of each kind, several times: each time it builds
again, looks whether the change is in the book, and tells how long that took. Once with the process
that ``make course`` keeps ready, and once as ``make book`` does, which begins with nothing. The
table goes to ``benchmarks/README.md``.
"""

import argparse
import json
import subprocess
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import psutil

from benchmarks import report
from securebase.preview.builds import Builds
from tools.places import PYTHON, child_environment, copy_project, say
from tools.trouble import Trouble

_COMMAND = "python -m benchmarks.waiting"
_AT_REST = 1.0
"""Seconds without work, after which a process has imported all that it needs."""
_LESSON = "notebooks/strange-situation/around-the-world"


@dataclass(frozen=True)
class Change:
    """A file that an author touches: ``edited`` gives its text with a word that was not there.

    ``shown`` is where the book has that word.
    """

    what: str
    file: str
    edited: Callable[[str, str], str]
    shown: str


def _in_lesson(text: str, word: str) -> str:
    notebook = json.loads(text)
    words = next(cell for cell in notebook["cells"] if cell["cell_type"] == "markdown")
    words["source"] = ["".join(words["source"]), f"\n\n{word}"]
    return json.dumps(notebook, ensure_ascii=False, indent=1) + "\n"


CHANGES = (
    Change("a lesson", f"{_LESSON}.ipynb", _in_lesson, f"{_LESSON}.html"),
    Change(
        "a page of words",
        "book/about.md",
        lambda text, word: f"{text}\n{word}\n",
        "book/about.html",
    ),
    Change(
        "a quiz",
        f"{_LESSON}.quiz.yml",
        lambda text, word: text.replace("feedback: ", f"feedback: {word} ", 1),
        f"{_LESSON}.html",
    ),
    Change(
        "the table of services",
        "securebase/data/support_services.csv",
        lambda text, word: text.replace("Samaritans", f"{word} Samaritans"),
        "book/find-help.html",
    ),
    Change(
        "a style sheet",
        "securebase/publishing/theme/styles/prose.css",
        lambda text, word: f"{text}\n.{word} {{\n  color: red;\n}}\n",
        "_static/secure-base.css",
    ),
)


@dataclass(frozen=True)
class Waits:
    """The seconds of each build after a change: with a process that stands ready, and without."""

    ready: list[float]
    afresh: list[float]


class Author:
    """Somebody at work on a copy of the course."""

    def __init__(self, course: Path) -> None:
        self._course = course
        self._builds = Builds(course)
        self._words = 0

    def waits(self, change: Change, runs: int) -> Waits:
        """Make the change so many times in both ways."""
        waits = Waits([], [])
        for _ in range(runs):
            self._builds.get_ready()
            self._until_ready()
            waits.ready.append(self._seconds(change, self._builds.run))
            waits.afresh.append(self._seconds(change, self.build_afresh))
        return waits

    def build_afresh(self) -> None:
        """Build what is not built, as ``make book`` does."""
        command = [str(PYTHON), "-m", "securebase.publishing"]
        built = subprocess.run(command, cwd=self._course, env=child_environment(), check=False)
        if built.returncode:
            raise Trouble("The copy of the course could not be built.")

    def end(self) -> None:
        """Let the process go that stands ready."""
        self._builds.close()

    def _seconds(self, change: Change, build: Callable[[], None]) -> float:
        self._words += 1
        word = f"touched{self._words}"
        file = self._course / change.file
        file.write_text(change.edited(file.read_text(encoding="utf-8"), word), encoding="utf-8")
        begin = time.perf_counter()
        build()
        taken = time.perf_counter() - begin
        book = self._course / "_build" / "html"
        if word not in (book / change.shown).read_text(encoding="utf-8"):
            raise Trouble(f"After a change of {change.file} the book has not the word {word!r}.")
        return taken

    def _until_ready(self) -> None:
        """Nobody is told when a process has imported all: it does no more work then."""
        worked, since = -1.0, time.monotonic()
        while time.monotonic() - since < _AT_REST:
            if (now := _work()) > worked:
                worked, since = now, time.monotonic()
            time.sleep(_AT_REST / 10)


def table(waits: dict[str, Waits]) -> str:
    """The results in Markdown."""
    lines = ["| touched | `make course` | `make book` |", "|---|--:|--:|"]
    shown = "{:.1f} s".format
    for what, one in waits.items():
        lines.append(
            f"| {what} | {report.spread(one.ready, shown)} | {report.spread(one.afresh, shown)} |"
        )
    return "\n".join(lines)


def main(arguments: list[str]) -> int:
    """Measure, print, and write the README; return the exit code."""
    parser = argparse.ArgumentParser(prog=_COMMAND, description=__doc__)
    parser.add_argument("--runs", type=int, default=5, help="changes of each kind (5)")
    parser.add_argument("--only-print", action="store_true", help="leave the README as it is")
    options = parser.parse_args(arguments)
    waits: dict[str, Waits] = {}
    with tempfile.TemporaryDirectory() as folder:
        course = Path(folder, "course")
        copy_project(course)
        author = Author(course)
        try:
            author.build_afresh()
            for change in CHANGES:
                say(f"Touching {change.what} …")
                waits[change.what] = author.waits(change, options.runs)
        finally:
            author.end()
    results = f"{table(waits)}\n\nMedians of {options.runs} (lowest–highest)."
    report.conclude(results, by=_COMMAND, only_print=options.only_print)
    return 0


def _work() -> float:
    """The processor's time of all that this program started, in seconds."""
    together = 0.0
    for process in psutil.Process().children(recursive=True):
        try:
            times = process.cpu_times()
        except psutil.Error:
            continue  # it has just ended
        together += times.user + times.system
    return together


if __name__ == "__main__":
    report.start(main)
