"""Build the book again whenever one of its sources changes."""

import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from tools import book, fingerprint
from tools.places import PYTHON, ROOT, child_environment, say

_PAUSE = 0.2
"""Seconds between two looks: to look at the dates of a few hundred files takes milliseconds."""


def changes(root: Path, names: tuple[str, ...], pause: float = _PAUSE) -> Iterator[None]:
    """Yield after each change of the files and folders ``names``, once no more is being saved.

    What changes while the caller is busy with the change before counts too.
    """
    return _after(fingerprint.dates_of(root, names), root, names, pause)


def _after(
    seen: dict[str, tuple[int, int]], root: Path, names: tuple[str, ...], pause: float
) -> Iterator[None]:
    while True:
        time.sleep(pause)
        now = fingerprint.dates_of(root, names)
        if now == seen:
            continue
        time.sleep(pause)
        while (later := fingerprint.dates_of(root, names)) != now:
            now = later
            time.sleep(pause)
        seen = now
        yield


class Standby:
    """A process that has imported all that a build needs, and waits for the next change."""

    def __init__(self) -> None:
        self._code_then: dict[str, tuple[int, int]] = {}
        self._process: subprocess.Popen[str] | None = None

    def start(self) -> None:
        """Have it get ready, for the code as it is now."""
        self.close()
        self._code_then = _code_now()
        self._process = subprocess.Popen(
            [PYTHON, *book.PROGRAM, "--wait"],
            cwd=ROOT,
            env=child_environment(),
            stdin=subprocess.PIPE,
            text=True,
        )

    def run(self, *options: str) -> int:
        """Build as :func:`tools.book.run` does, without the wait for imports where it can."""
        process = self._process
        if options or process is None or process.poll() is not None or self._is_outdated():
            code = book.run(*options)
        else:
            process.communicate("build\n")
            code, self._process = process.returncode, None
        self.start()
        return code

    def close(self) -> None:
        """Let it end."""
        if self._process is not None:
            self._process.communicate()
        self._process = None

    def _is_outdated(self) -> bool:
        return self._code_then != _code_now()


def _code_now() -> dict[str, tuple[int, int]]:
    """When each file was saved that importing the package reads."""
    dates = fingerprint.dates_of(ROOT, ("securebase",))
    static = str(ROOT / "securebase" / "static")
    return {name: date for name, date in dates.items() if name.endswith(".py") or static in name}


def rebuild_on_change(note: Callable[[int], None]) -> None:
    """Build until interrupted; ``note`` is called with the exit code of each build."""
    standby = Standby()
    standby.start()
    try:
        for _ in changes(ROOT, book.SOURCES):
            say()
            note(book.build(afresh=False, run=standby.run))
    finally:
        standby.close()
