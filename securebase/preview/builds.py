"""The builds of a book whose author is at work on it."""

import subprocess
import sys
import time
from pathlib import Path
from typing import Final

_PAUSE: Final = 0.3
"""Seconds between two looks at when the files were saved."""
_NOT_SOURCES: Final = {"_build", "__pycache__", "node_modules"}
_BY_JUPYTER_BOOK: Final = ["securebase.publishing", "--wait"]
_BY_SPHINX: Final = ["sphinx", "-q", "-d", "_build/.doctrees", ".", "_build/html"]


class Builds:
    """How many books were built since the start, and whether the last try failed.

    ``seen`` are the files that the last try began with.
    """

    def __init__(self, course: Path) -> None:
        self.course = course
        self.pages = course / "_build" / "html"
        self.built = 0
        self.failed = False
        self.seen: dict[str, tuple[int, int]] = {}
        self._ready: subprocess.Popen[bytes] | None = None

    def run(self) -> None:
        """Build once: in a process that has imported all that it needs, where there is one."""
        # What is saved from now on is news, also while this build is on its way.
        self.seen = _dates(self.course)
        process = self._ready or self._start()
        process.communicate(b"build\n")
        self.failed = process.returncode != 0
        self.built += not self.failed
        self._ready = self._start() if self._waits else None

    def close(self) -> None:
        """Let the process end that waits for the next change."""
        if self._ready is not None:
            self._ready.communicate()
            self._ready = None

    @property
    def _waits(self) -> bool:
        return (self.course / "_config.yml").is_file()

    def _start(self) -> subprocess.Popen[bytes]:
        program = _BY_JUPYTER_BOOK if self._waits else _BY_SPHINX
        command = [sys.executable, "-m", *program]
        return subprocess.Popen(command, cwd=self.course, stdin=subprocess.PIPE)


def build_at_each_change(builds: Builds) -> None:
    """Build whenever a file of the course was saved, and no more is being saved; never ends."""
    while True:
        time.sleep(_PAUSE)
        now = _dates(builds.course)
        if now == builds.seen:
            continue
        time.sleep(_PAUSE)
        if now == _dates(builds.course):
            builds.run()


def _dates(folder: Path) -> dict[str, tuple[int, int]]:
    """When each file was saved, and its size."""
    dates: dict[str, tuple[int, int]] = {}
    for path in folder.iterdir():
        if path.name.startswith(".") or path.name in _NOT_SOURCES:
            continue
        try:
            if path.is_dir():
                dates |= _dates(path)
            else:
                state = path.stat()
                dates[str(path)] = (state.st_mtime_ns, state.st_size)
        except OSError:
            continue  # it was deleted meanwhile
    return dates
