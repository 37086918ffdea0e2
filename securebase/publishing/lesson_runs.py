"""Runs the lessons while a book is built, and puts their outputs into the pages.

What a page was made from comes back with its outputs, and goes to
:mod:`securebase.publishing.made_from`.
"""

import json
import os
import re
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from queue import SimpleQueue
from weakref import WeakKeyDictionary

from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.environment import BuildEnvironment
from sphinx.util import logging

from securebase.publishing.kept_outputs import FOLDER, Answer, KeptOutputs
from securebase.publishing.lesson_process import LessonsStoppedError, Runner, take_ready
from securebase.publishing.lesson_runner import digest_of
from securebase.publishing.made_from import note, note_files
from securebase.publishing.problems import warn

_logger = logging.getLogger(__name__)
_MOST_AT_ONCE = 4
_WORTH_A_PROCESS = 4
"""Lessons that take as long as the start of one more process that could run them."""
# As the kernel would name it, for the colours of the code that is shown.
_LANGUAGE = {"name": "python", "pygments_lexer": "ipython3"}
_CHECKED = "# NBVAL_CHECK_OUTPUT\n"
_SOURCE_KEY = re.compile(r'^\s*"source": (?P<rest>.*)$')


class _Lesson:
    """The code of a notebook, as its file is now."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._read = digest_of(path)
        self.cells = code_of(json.loads(path.read_text(encoding="utf-8")))

    def made(self, answer: Answer) -> Answer:
        """The answer of its cells, made from this file too."""
        return {**answer, "made_from": {**answer["made_from"], str(self.path): self._read}}


class LessonRuns:
    """The lessons of one build, and what pages of words show between their words.

    One process starts at once, while Sphinx looks for the pages to be read: for the words, and for
    lessons too if these are few. Many have processes of their own, so that neither waits.
    """

    def __init__(self, app: Sphinx) -> None:
        self._root = Path(app.srcdir)
        self._seconds = float(app.config.nb_execution_timeout)
        self._kept = KeptOutputs(Path(app.doctreedir) / FOLDER)
        self._of_words, *self._of_lessons = take_ready() or [Runner(self._root)]
        self._of_words.start()
        self._pool: ThreadPoolExecutor | None = None
        self._idle: SimpleQueue[Runner] = SimpleQueue()
        self._answers: dict[str, Future[Answer]] = {}

    def begin(self, app: Sphinx, docnames: Sequence[str]) -> None:
        """Start to run the notebooks among these pages, in the order in which they are read."""
        paths = {name: Path(app.env.doc2path(name)) for name in docnames}
        lessons = {name: _Lesson(path) for name, path in paths.items() if path.suffix == ".ipynb"}
        waiting = {}
        for name, lesson in lessons.items():
            if (kept := self._kept.find(name, lesson.cells)) is None:
                waiting[name] = lesson
            else:
                self._answers[name] = Future()
                self._answers[name].set_result(lesson.made(kept))
        runners = self._runners_for(len(waiting))
        self._pool = ThreadPoolExecutor(len(runners))
        for runner in runners:
            self._idle.put(runner)
        for name, lesson in waiting.items():
            self._answers[name] = self._pool.submit(self._run_lesson, name, lesson)

    def outputs(self, docname: str) -> Answer:
        """What running a notebook gave; waits until it has run.

        Raises:
            LessonsStoppedError: it could not be run to its end.
        """
        return self._answers.pop(docname).result()

    def run_for_page(self, page: str, code: str, folder: Path) -> Answer:
        """What the code of a directive gives in a page of words.

        Raises:
            LessonsStoppedError: it could not be run to its end.
        """
        return self._of_words.run(page, [code], folder, self._seconds)

    def run_for_book(self, name: str, cells: Sequence[str]) -> Answer:
        """What code gives that serves many pages; it is kept as that of a lesson is.

        Raises:
            LessonsStoppedError: it could not be run to its end.
        """
        if (kept := self._kept.find(name, cells)) is not None:
            return kept
        answer = self._of_words.run("", cells, self._root, self._seconds)
        self._kept.keep(name, cells, answer)
        return answer

    def close(self) -> None:
        """End all processes."""
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)
        for runner in (self._of_words, *self._of_lessons):
            runner.close()

    def _runners_for(self, lessons: int) -> list[Runner]:
        """Those that run so many lessons, each with a process that is there or worth its start."""
        # One processor is for the pages, which wait for no lesson but their own.
        at_once = min(max(1, (os.cpu_count() or 1) - 1), _MOST_AT_ONCE, lessons // _WORTH_A_PROCESS)
        while len(self._of_lessons) < at_once:
            self._of_lessons.append(Runner(self._root))
            self._of_lessons[-1].start(ahead=True)
        return self._of_lessons or [self._of_words]

    def _run_lesson(self, name: str, lesson: _Lesson) -> Answer:
        runner = self._idle.get()
        try:
            answer = runner.run("", lesson.cells, lesson.path.parent, self._seconds)
        finally:
            self._idle.put(runner)
        self._kept.keep(name, lesson.cells, answer)
        return lesson.made(answer)


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
    line = lines[cell] + (stopped["line"] or 1) if lines else None
    if stopped["problems"]:
        for one in stopped["problems"]:
            if (its := Path(one["path"])).exists():
                warn(one["message"], its, one["line"])
            else:
                warn(f"cell {cell + 1} needs {its.name}: {one['message']}", path, line)
        return
    warn(f"cell {cell + 1} stopped: {stopped['message']}", path, line)
    _logger.info("%s", stopped["traceback"])  # for the log alone
