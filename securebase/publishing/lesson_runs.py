"""Runs the lessons while a book is built, several at once, and puts their outputs into the pages.

Each process of :mod:`securebase.publishing.lesson_runner` runs one lesson after another. What a
page was made from comes back with its outputs and goes to :mod:`securebase.publishing.made_from`.
"""

import json
import math
import multiprocessing
import os
import re
import runpy
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from queue import LifoQueue
from weakref import WeakKeyDictionary

from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.environment import BuildEnvironment
from sphinx.util import logging

from securebase.content.publishing_mode import PUBLISHING_VARIABLE
from securebase.publishing.kept_outputs import FOLDER, Answer, KeptOutputs
from securebase.publishing.lesson_runner import digest_of
from securebase.publishing.made_from import note, note_files
from securebase.publishing.problems import warn

_logger = logging.getLogger(__name__)
_PROGRAM = Path(__file__).with_name("lesson_runner.py")
_MOST_AT_ONCE = 4
_WORTH_A_PROCESS = 3
"""Lessons that take as long as the start of one more process that could run them."""
# As the kernel would name it, for the colours of the code that is shown.
_LANGUAGE = {"name": "python", "pygments_lexer": "ipython3"}
_CHECKED = "# NBVAL_CHECK_OUTPUT\n"
_SOURCE_KEY = re.compile(r'^\s*"source": (?P<rest>.*)$')


class LessonsStoppedError(Exception):
    """The process that runs lessons ended before it answered."""


class Runner:
    """A process that runs code; starts when it is first wanted, or before, and ends when closed."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._running: tuple[Connection, BaseProcess] | None = None
        self._page = ""

    def run(self, page: str, cells: Sequence[str], folder: Path, seconds: float) -> Answer:
        """The outputs of each cell, what stopped the run, and the files it was made from.

        What one ``page`` shows is all made by the same modules; a lesson, which has no such name,
        begins afresh.

        Raises:
            LessonsStoppedError: the process ended, or took longer than ``seconds``.
        """
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
    """Have a process start that the next build will take."""
    os.environ[PUBLISHING_VARIABLE] = "1"
    _READY.append(Runner(root))
    _READY[-1].start(ahead=True)


class LessonRuns:
    """The lessons of one build, and what pages of words show between their words.

    A process starts at once, while Sphinx looks for the pages to be read: most builds run one.
    """

    def __init__(self, app: Sphinx) -> None:
        self._root = Path(app.srcdir)
        self._seconds = float(app.config.nb_execution_timeout)
        self._kept = KeptOutputs(Path(app.doctreedir) / FOLDER)
        self._runners = [_READY.pop() if _READY else Runner(self._root)]
        self._runners[0].start()
        # The one that ran last is taken first: it has a process already.
        self._idle: LifoQueue[Runner] = LifoQueue()
        self._of_words: Runner | None = None
        self._pool = ThreadPoolExecutor(1)
        self._runs: dict[str, Future[Answer]] = {}

    def begin(self, app: Sphinx, docnames: Sequence[str]) -> None:
        """Start to run the notebooks among these pages, in the order in which they are read."""
        pages = {name: Path(app.env.doc2path(name)) for name in docnames}
        lessons = {name: path for name, path in pages.items() if path.suffix == ".ipynb"}
        worth = max(1, math.ceil(len(lessons) / _WORTH_A_PROCESS))
        at_once = min(os.cpu_count() or 1, _MOST_AT_ONCE, worth)
        self._runners += [Runner(self._root) for _ in range(at_once - 1)]
        for runner in reversed(self._runners):
            self._idle.put(runner)
        # No more threads than runners: the next that is free is for the page that is being read.
        self._pool = ThreadPoolExecutor(at_once)
        self._runs = {
            name: self._pool.submit(self._run_notebook, name, path)
            for name, path in lessons.items()
        }

    def outputs(self, docname: str) -> Answer:
        """What running a notebook gave; waits until it has run.

        Raises:
            LessonsStoppedError: it could not be run to its end.
        """
        self._words_are_read()
        return self._runs.pop(docname).result()

    def run_for_page(self, page: str, code: str, folder: Path) -> Answer:
        """What the code of a directive gives in a page of words.

        Raises:
            LessonsStoppedError: it could not be run to its end.
        """
        self._of_words = self._of_words or self._idle.get()
        return self._of_words.run(page, [code], folder, self._seconds)

    def run_for_book(self, name: str, cells: Sequence[str]) -> Answer:
        """What code gives that serves many pages; it is kept as that of a lesson is.

        Raises:
            LessonsStoppedError: it could not be run to its end.
        """
        self._words_are_read()
        return self._kept.of(name, cells, lambda: self._run("", cells, self._root))

    def close(self) -> None:
        """End all processes."""
        self._pool.shutdown(cancel_futures=True)
        for runner in self._runners:
            runner.close()

    def _words_are_read(self) -> None:
        """Lessons may have the runner of pages of words."""
        if self._of_words is not None:
            self._idle.put(self._of_words)
        self._of_words = None

    def _run_notebook(self, name: str, path: Path) -> Answer:
        read = digest_of(path)
        cells = code_of(json.loads(path.read_text(encoding="utf-8")))
        answer = self._kept.of(name, cells, lambda: self._run("", cells, path.parent))
        return {**answer, "made_from": {**answer["made_from"], str(path): read}}

    def _run(self, page: str, cells: Sequence[str], folder: Path) -> Answer:
        runner = self._idle.get()
        try:
            return runner.run(page, cells, folder, self._seconds)
        finally:
            self._idle.put(runner)


_RUNS: WeakKeyDictionary[Sphinx, LessonRuns] = WeakKeyDictionary()


def runs_of(app: Sphinx) -> LessonRuns:
    """The lessons of a build."""
    return _RUNS[app]


def prepare_lessons(app: Sphinx, config: Config) -> None:
    """The build begins."""
    _RUNS[app] = LessonRuns(app)


def begin_lessons(app: Sphinx, env: BuildEnvironment, docnames: list[str]) -> None:
    """Sphinx is about to read these pages."""
    runs_of(app).begin(app, docnames)


def end_lessons(app: Sphinx, exception: Exception | None) -> None:
    """The build is over."""
    if app in _RUNS:
        _RUNS.pop(app).close()


def put_outputs(app: Sphinx, docname: str, source: list[str]) -> None:
    """Gives Sphinx a notebook as if it had been saved with its outputs."""
    path = Path(app.env.doc2path(docname))
    if path.suffix != ".ipynb":
        note_files(app.env, docname, [path])
        return
    notebook = json.loads(source[0])
    lines = first_lines(source[0], len(notebook["cells"]))
    try:
        answer = runs_of(app).outputs(docname)
    except LessonsStoppedError as error:
        warn(f"the lesson could not be run: {error}", path)
        return
    note(app.env, docname, answer["made_from"])
    numbers = [number for number, cell in enumerate(notebook["cells"]) if _is_code(cell)]
    for number, outputs in zip(numbers, answer["outputs"], strict=False):
        cell = notebook["cells"][number]
        cell["outputs"] = outputs
        # A word to the tests, and none to a reader.
        cell["source"] = "".join(cell["source"]).removeprefix(_CHECKED)
    if (stopped := answer["stopped"]) is not None:
        _tell(path, numbers[stopped["cell"]], lines, stopped)
    notebook["metadata"]["language_info"] = _LANGUAGE
    if lines:
        # MyST-NB then tells the lines of the file, and not some that it makes up. On the way it
        # counts them from 1 twice.
        notebook["metadata"]["source_map"] = [line - 1 for line in lines]
    source[0] = json.dumps(notebook)


def printed_in(outputs: Sequence[Answer]) -> str:
    """What a cell printed, without the end of its last line."""
    return "".join(output["text"] for output in outputs).removesuffix("\n")


def code_of(notebook: Answer) -> list[str]:
    """The code of each cell that has any."""
    return ["".join(cell["source"]) for cell in notebook["cells"] if _is_code(cell)]


def first_lines(text: str, cells: int) -> list[int]:
    """The line of a notebook's file, from 0, on which the words or code of each cell begin.

    Nothing, where that cannot be told: the file is not written as Jupyter writes it.
    """
    found: list[int] = []
    for number, line in enumerate(text.splitlines()):
        if key := _SOURCE_KEY.match(line):
            found.append(number + 1 if key["rest"].strip() == "[" else number)
    return found if len(found) == cells else []


def _is_code(cell: Answer) -> bool:
    return cell["cell_type"] == "code" and bool("".join(cell["source"]).strip())


def _tell(path: Path, cell: int, lines: list[int], stopped: Answer) -> None:
    """Tells an author's mistake where it was made, any other error where it came up."""
    if stopped["problems"]:
        for one in stopped["problems"]:
            warn(one["message"], Path(one["path"]), one["line"])
        return
    line = lines[cell] + (stopped["line"] or 1) if lines else None
    warn(f"cell {cell + 1} stopped: {stopped['message']}", path, line)
    _logger.info("%s", stopped["traceback"])  # for the log alone
