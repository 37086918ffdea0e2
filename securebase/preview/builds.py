"""The builds of a book whose author is at work on it."""

import os
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from securebase.content.own_course import is_environment

_PAUSE: Final = 0.2
"""Seconds between two looks: to look at the dates of a few hundred files takes milliseconds."""
_NOT_SOURCES: Final = {"_build", "__pycache__", "node_modules"}
_BY_JUPYTER_BOOK: Final = ("-m", "securebase.publishing", "--wait")
_BY_SPHINX: Final = ("-m", "sphinx", "-q", "-d", "_build/.doctrees", ".", "_build/html")
_PACKAGE: Final = Path(__file__).parents[1]

Dates = dict[str, tuple[int, int]]
"""When each file was saved, and its size."""


class Builds:
    """How many books were built since the start, and whether the last try failed.

    Beside them may stand a process that has imported all that a build needs, and waits to be told.
    """

    def __init__(self, course: Path) -> None:
        self.course = course
        self.pages = course / "_build" / "html"
        self.built = 0
        self.failed = False
        self._process: subprocess.Popen[bytes] | None = None
        self._imported: Dates = {}

    def get_ready(self) -> None:
        """Have a process get ready, for the code of this package as it is now."""
        self.close()
        if self._is_of_jupyter_book:
            self._start()

    def run(self) -> None:
        """Build once: in the process that is ready, unless it ended, or imported other code."""
        process = self._process
        if process is None or process.poll() is not None or self._imported != _code_now():
            self.close()
            process = self._start()
        process.communicate(b"build\n")
        self._process = None
        self.failed = process.returncode != 0
        self.built += not self.failed

    def close(self) -> None:
        """Let the process end; a build that it is at is not waited for."""
        if self._process is not None:
            self._process.terminate()
            self._process.communicate()
            self._process = None

    @property
    def _is_of_jupyter_book(self) -> bool:
        return (self.course / "_config.yml").is_file()

    def _start(self) -> subprocess.Popen[bytes]:
        self._imported = _code_now()
        self._process = subprocess.Popen(
            [sys.executable, *(_BY_JUPYTER_BOOK if self._is_of_jupyter_book else _BY_SPHINX)],
            cwd=self.course,
            stdin=subprocess.PIPE,
            # Ctrl-C is for us: a process that only waits would complain of it.
            process_group=0,
            creationflags=getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
        )
        return self._process


def changes(course: Path, names: Iterable[str], pause: float = _PAUSE) -> Iterator[None]:
    """Yield after each change of the files and folders of these names, once no more is being saved.

    What changes while the caller is busy with the change before counts too.
    """
    names = tuple(names)
    return _after(_dates(course, names), course, names, pause)


def _after(seen: Dates, course: Path, names: Iterable[str], pause: float) -> Iterator[None]:
    while True:
        time.sleep(pause)
        now = _dates(course, names)
        if now == seen:
            continue
        time.sleep(pause)
        while (later := _dates(course, names)) != now:
            now = later
            time.sleep(pause)
        seen = now
        yield


def _dates(root: Path, names: Iterable[str]) -> Dates:
    dates: Dates = {}
    for name in names:
        for path in _files(root / name):
            try:
                state = path.stat()
            except OSError:
                continue  # it was deleted meanwhile
            dates[str(path)] = (state.st_mtime_ns, state.st_size)
    return dates


def _files(path: Path) -> Iterator[Path]:
    if path.is_file():
        yield path
    for folder, folders, names in os.walk(path):
        folders[:] = [
            name
            for name in folders
            if name not in _NOT_SOURCES
            and name[0] != "."
            and not is_environment(Path(folder, name))
        ]
        yield from (Path(folder, name) for name in names if name[0] != ".")


def _code_now() -> Dates:
    """When each file was saved that importing the package reads."""
    static = str(_PACKAGE / "static")
    dates = _dates(_PACKAGE, ["."])
    return {name: date for name, date in dates.items() if name.endswith(".py") or static in name}
