"""The processes in which lessons and pages of words are run while a book is built.

Each is one of :mod:`securebase.publishing.lesson_runner` and runs one lesson after another.
"""

import multiprocessing
import os
import runpy
import threading
from collections.abc import Sequence
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path

from securebase.content.publishing_mode import PUBLISHING_VARIABLE
from securebase.publishing.kept_outputs import Answer

_PROGRAM = Path(__file__).with_name("lesson_runner.py")


class LessonsStoppedError(Exception):
    """The process that runs lessons ended before it answered."""


class Runner:
    """A process that runs code; starts when it is first wanted, or before, and ends when closed.

    Threads that want it at the same time are served one after another.
    """

    def __init__(self, root: Path) -> None:
        self._root = root
        self._running: tuple[Connection, BaseProcess] | None = None
        self._page = ""
        self._lock = threading.Lock()

    def run(self, page: str, cells: Sequence[str], folder: Path, seconds: float) -> Answer:
        """The outputs of each cell, what stopped the run, and the files it was made from.

        What one ``page`` shows is all made by the same modules; a lesson, which has no such name,
        begins afresh.

        Raises:
            LessonsStoppedError: the process ended, or took longer than ``seconds``.
        """
        with self._lock:
            return self._run(page, cells, folder, seconds)

    def start(self, *, ahead: bool = False) -> tuple[Connection, BaseProcess]:
        """Have the process start, if it has not yet, and do not wait for it.

        ``ahead`` of time it also imports what many lessons need.
        """
        self._running = self._running or _start(self._root, ahead=ahead)
        return self._running

    def close(self) -> None:
        """End the process, if there is one."""
        if self._running is not None:
            connection, process = self._running
            connection.close()
            process.join()
            self._running, self._page = None, ""

    def _run(self, page: str, cells: Sequence[str], folder: Path, seconds: float) -> Answer:
        connection, process = self.start()
        try:
            if self._page and page != self._page:
                connection.send(None)
            self._page = page
            connection.send((cells, folder))
            if connection.poll(seconds):
                answer: Answer = connection.recv()
                if not page:
                    connection.send(None)
                return answer
            reason = f"its code ran longer than {seconds:g} seconds"
            process.terminate()  # and with it its copy that runs the code
        except (EOFError, OSError):
            process.join()
            reason = f"Python itself ended ({process.exitcode})"
        self.close()
        raise LessonsStoppedError(reason)


def _start(root: Path, *, ahead: bool) -> tuple[Connection, BaseProcess]:
    """A process, afresh and the same on every system, and the connection to it."""
    processes = multiprocessing.get_context("spawn")
    ours, theirs = processes.Pipe()
    # By its path: an import would bring in this whole package, and Sphinx with it.
    given = {"connection": theirs, "root": root, "ahead": ahead}
    program = (str(_PROGRAM), {"given": given}, "__main__")
    process = processes.Process(target=runpy.run_path, args=program, daemon=True)
    process.start()
    theirs.close()  # so that the end of the process is the end of the connection
    return ours, process


_READY: list[Runner] = []


def start_ahead(root: Path) -> None:
    """Have two processes start that the next build will take: for words, and for lessons."""
    os.environ[PUBLISHING_VARIABLE] = "1"
    for ahead in (False, True):
        _READY.append(Runner(root))
        _READY[-1].start(ahead=ahead)


def take_ready() -> list[Runner]:
    """Those that stand ready, the one for words first; the caller has to close them."""
    ready = [*_READY]
    _READY.clear()
    return ready
