"""A process that reads spoilt files, within limits of time and memory, and tells how that went."""

from __future__ import annotations

import multiprocessing
import shutil
import sys
import tempfile
import time
import traceback
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

from securebase.content.problems import ContentError
from tests.fuzz.kinds import Kind

MOST_SECONDS = 2
"""Of the processor, for one file."""
MOST_MEGABYTES = 200
"""More than the process has before, for one file."""
# A reader that says nothing for so many seconds by the clock has no end.
_PATIENCE = 30

Told = tuple[str, int, str]
"""Of one mistake: the file from the course's folder, the line, and what is said."""


@dataclass(frozen=True)
class Outcome:
    """How the reading of a file ended: with mistakes or none, or ``broken`` by what is told."""

    told: list[Told]
    seconds: float = 0
    broken: str = ""


class Reading:
    """A process that reads files of one kind after another; one that breaks is made anew."""

    def __init__(self, patience: float = _PATIENCE) -> None:
        self._patience = patience
        self._kind: Kind | None = None
        self._running: tuple[Connection, BaseProcess] | None = None

    def read(self, kind: Kind, content: bytes) -> Outcome:
        """What comes of a file of this kind."""
        connection, process = self._process()
        try:
            if kind is not self._kind:
                connection.send(kind)
                self._kind = kind
            connection.send(content)
            if connection.poll(self._patience):
                outcome: Outcome = connection.recv()
                return outcome
            broken = f"no answer in {self._patience} seconds"
        except (EOFError, OSError):
            process.join()
            broken = f"Python itself ended ({process.exitcode})"
        self.close()
        return Outcome([], broken=broken)

    def close(self) -> None:
        """End the process."""
        if self._running:
            connection, process = self._running
            connection.close()
            process.kill()
            process.join()
            self._running, self._kind = None, None

    def _process(self) -> tuple[Connection, BaseProcess]:
        if not self._running:
            processes = multiprocessing.get_context("spawn")
            ours, theirs = processes.Pipe()
            process = processes.Process(target=_serve, args=(theirs,), daemon=True)
            process.start()
            theirs.close()
            self._running = ours, process
        return self._running


def _serve(connection: Connection) -> None:
    with tempfile.TemporaryDirectory() as folder:
        course = Path(folder)
        kind: Kind | None = None
        while (asked := _next(connection)) is not None:
            if isinstance(asked, Kind):
                kind = asked
                _begin(kind, course)
            elif kind:
                connection.send(_outcome(kind, course, asked))


def _next(connection: Connection) -> Kind | bytes | None:
    """What is asked for; nothing, once nobody asks any more."""
    try:
        asked: Kind | bytes = connection.recv()
    except EOFError:
        return None
    return asked


def _begin(kind: Kind, course: Path) -> None:
    """Make the course of a kind, and no other."""
    for one in course.iterdir():
        shutil.rmtree(one) if one.is_dir() else one.unlink()
    for name, text in (kind.beside | {kind.file: kind.text}).items():
        path = course / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="")
    # What is imported and kept at first belongs to no file.
    _outcome(kind, course, kind.text.encode())
    _allow_no_more_than(MOST_MEGABYTES)


def _outcome(kind: Kind, folder: Path, content: bytes) -> Outcome:
    path = folder / kind.file
    path.write_bytes(content)
    begun = time.process_time()
    try:
        problems = [*kind.read(folder, path)]
    except ContentError as error:
        problems = error.problems
        if not problems:
            return Outcome([], broken="a ContentError without a mistake")
    except BaseException as error:  # the fault that is looked for
        where = "".join(traceback.format_exception(error, limit=-4))[-2000:]
        return Outcome([], time.process_time() - begun, f"{type(error).__name__}\n{where}")
    seconds = time.process_time() - begun
    told = [(_from(folder, one.path), one.line, one.message) for one in problems]
    return Outcome(told, seconds)


def _from(folder: Path, path: Path) -> str:
    return path.relative_to(folder).as_posix() if path.is_relative_to(folder) else str(path)


def _allow_no_more_than(megabytes: int) -> None:
    """Where the system can hold a process to it: then what wants more memory gets a MemoryError."""
    if sys.platform != "linux":
        return
    import resource

    status: dict[str, Any] = dict(
        line.split(":", 1) for line in Path("/proc/self/status").read_text("utf-8").splitlines()
    )
    now = int(status["VmSize"].split()[0]) * 1024
    _, most = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (now + megabytes * 1024 * 1024, most))
