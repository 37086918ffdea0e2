"""Runs the code of lessons one after another, each as if it were the first.

A kernel for each lesson spends most of its time on starting. Here one process imports the
interpreter and this package, and each lesson, or all that one page of words shows, runs in a copy
of it. Where a process cannot be copied safely, all run in the one: the packages that they import
stay, the project's own modules are imported anew, and variables, folder, environment and
matplotlib's settings begin afresh. Whatever file of the course is opened meanwhile is noted with a
digest of what was in it: the book then knows when to read a page again.

This is a program of its own, which :mod:`securebase.publishing.lesson_runs` starts.
"""

import contextlib
import hashlib
import importlib
import importlib.util
import io
import os
import signal
import sys
import traceback
import warnings
from collections.abc import Callable, Sequence
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

# macOS has libraries that do not bear it.
COPIES = sys.platform == "linux"
_LARGE = ("matplotlib.pyplot", "pandas")
"""Packages that many lessons import, and that take their time."""
_OF_PAGES = "jinja2"
"""What pages of words show is made with it; our own package imports it only then."""
_INLINE = "module://matplotlib_inline.backend_inline"
_PACKAGE = Path(__file__).parents[1]

Answer = dict[str, Any]


class Opened:
    """Notes which files of the course below ``root``, and of its package, are opened to read.

    Only while ``is_noting``: most of what a process opens is its own business.
    """

    def __init__(self, root: Path) -> None:
        self.digests: dict[str, str] = {}
        self.is_noting = False
        roots = (root, _PACKAGE, _PACKAGE.with_name("book"))
        # Folders that hold no sources: packages, built pages.
        left_out = (root / "_build", root / ".venv", root / ".git", sys.prefix, sys.base_prefix)
        self._roots = tuple(f"{folder}{os.sep}" for folder in roots)
        self._left_out = tuple(f"{folder}{os.sep}" for folder in left_out)
        sys.addaudithook(self._on_event)

    def is_source(self, path: str) -> bool:
        """Whether a file, by its absolute path, is one of the course or of its package."""
        return path.startswith(self._roots) and not path.startswith(self._left_out)

    def _on_event(self, event: str, arguments: tuple[Any, ...]) -> None:
        if not self.is_noting or event not in ("open", "os.listdir", "os.scandir"):
            return
        if not isinstance(arguments[0], str | bytes | os.PathLike):
            return
        if event != "open" and "importlib" in sys._getframe(1).f_code.co_filename:
            return  # the search for a module
        self.is_noting = False  # to read the file is to open it
        try:
            path = os.path.normpath(Path.cwd() / os.fsdecode(arguments[0]))
            if path.endswith(".pyc"):
                path = importlib.util.source_from_cache(path)
            if self.is_source(path) and path not in self.digests:
                self.digests[path] = digest_of(Path(path))
        except ValueError:
            pass  # a .pyc that belongs to no source
        finally:
            self.is_noting = True


def digest_of(path: Path) -> str:
    """A short text that changes with a file's content, or with the names in a folder.

    Empty where there is neither.
    """
    try:
        if path.is_dir():
            names = sorted(entry.name for entry in path.iterdir())
            return hashlib.sha256("\0".join(names).encode()).hexdigest()
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""


class _Stream(io.TextIOBase):
    """What a cell prints, as an output of the notebook."""

    def __init__(self, name: str, outputs: list[Answer]) -> None:
        self._name = name
        self._outputs = outputs

    def writable(self) -> bool:
        return True

    def write(self, text: str) -> int:
        last = self._outputs[-1] if self._outputs else {}
        if last.get("name") == self._name:
            last["text"] += text
        elif text:
            self._outputs.append({"output_type": "stream", "name": self._name, "text": text})
        return len(text)


class Interpreter:
    """IPython without a terminal; ``outputs`` are those of the cell that ran last."""

    def __init__(self) -> None:
        from IPython.core.displayhook import DisplayHook
        from IPython.core.displaypub import DisplayPublisher
        from IPython.core.interactiveshell import InteractiveShell

        outputs: list[Answer] = []

        def show(data: Answer, metadata: Answer | None) -> None:
            displayed = {"output_type": "display_data", "data": data}
            outputs.append({**displayed, "metadata": metadata or {}})

        class Results(DisplayHook):
            def write_output_prompt(self) -> None: ...

            def write_format_data(self, data: Answer, metadata: Answer | None = None) -> None:
                show(data, metadata)

        class Displayed(DisplayPublisher):
            def publish(  # type: ignore[override]
                self, data: Answer, metadata: Answer | None = None, **_: Any
            ) -> None:
                show(data, metadata)

            def clear_output(self, wait: bool = False) -> None:
                outputs.clear()

        class Shell(InteractiveShell):
            displayhook_class = Results
            display_pub_class = Displayed

            def showtraceback(self, *_: Any, **__: Any) -> None: ...

            def showsyntaxerror(self, *_: Any, **__: Any) -> None: ...

        os.environ.setdefault("MPLBACKEND", _INLINE)
        self.outputs = outputs
        shell: Any = Shell.instance()
        shell.history_manager.enabled = False
        self.shell = shell
        self._environment = dict(os.environ)
        self._path = list(sys.path)

    def begin_afresh(self) -> None:
        """Forget all that a lesson before may have left behind."""
        os.environ.clear()
        os.environ.update(self._environment)
        sys.path[:] = ["", *self._path]
        self.shell.reset(new_session=True)
        if (pyplot := sys.modules.get("matplotlib.pyplot")) is not None:
            pyplot.close("all")
        if (matplotlib := sys.modules.get("matplotlib")) is not None:
            matplotlib.rc_file_defaults()

    def run(self, code: str) -> BaseException | None:
        """Run a cell; give the error at which it stopped."""
        self.outputs.clear()
        with (
            contextlib.redirect_stdout(_Stream("stdout", self.outputs)),
            contextlib.redirect_stderr(_Stream("stderr", self.outputs)),
        ):
            result = self.shell.run_cell(code, store_history=True)
        error: BaseException | None = result.error_before_exec or result.error_in_exec
        return error


def _forget_modules(opened: Opened) -> None:
    """Drops the project's own modules, and with them all that they keep."""
    for name, module in list(sys.modules.items()):
        path = getattr(module, "__file__", None)
        if path and name != "__main__" and opened.is_source(path):
            del sys.modules[name]
    importlib.invalidate_caches()
    opened.digests.clear()


def _told(error: BaseException, code: str) -> Answer:
    """What went wrong in a cell: its line, if that is known, and the error in words.

    ``problems`` are those of an author's files, each with its own place.
    """
    line = error.lineno if isinstance(error, SyntaxError) else None
    for frame, number in traceback.walk_tb(error.__traceback__):
        if frame.f_code.co_filename.startswith("<ipython-input"):
            line = number
    name = type(error).__name__
    return {
        "line": line if line and line <= len(code.splitlines()) else None,
        "message": f"{name}: {error}" if str(error) else name,
        "words": str(error),
        "problems": [
            {"path": str(problem.path), "line": problem.line, "message": problem.message}
            for problem in getattr(error, "problems", ())
        ],
        "traceback": "".join(traceback.format_exception(error)),
    }


def _answer(interpreter: Interpreter, cells: Sequence[str]) -> Answer:
    """The outputs of each cell, and what stopped the run: ``None``, or the cell and its error."""
    outputs: list[list[Answer]] = []
    for number, code in enumerate(cells):
        error = interpreter.run(code)
        outputs.append(list(interpreter.outputs))
        if error is not None:
            return {"outputs": outputs, "stopped": {"cell": number, **_told(error, code)}}
    return {"outputs": outputs, "stopped": None}


def answer_requests(
    connection: Connection, root: Path, *, ahead: bool, copies: bool = COPIES
) -> None:
    """Run the cells of each request, until the other end is closed; in ``copies``, or in here.

    Requests up to a ``None`` are those of one lesson or page; then all begins afresh.
    ``ahead`` of the first request is time to import what many lessons need.
    """
    os.dup2(2, 1)  # what a lesson's libraries write to the bare stream is no output of the build
    opened = Opened(root)
    interpreter = Interpreter()
    # Nobody waits for a lesson yet.
    opened.is_noting = copies
    importlib.import_module("securebase")
    opened.is_noting = False
    for name in (_OF_PAGES, *(_LARGE if ahead else ())):
        with contextlib.suppress(ImportError):
            importlib.import_module(name)
    interpreter.begin_afresh()

    def answer(cells: Sequence[str], folder: Path) -> None:
        os.chdir(folder)
        opened.is_noting = True
        answer = _answer(interpreter, cells)
        opened.is_noting = False
        connection.send({**answer, "made_from": opened.digests})

    def serve(request: tuple[Sequence[str], Path] | None) -> None:
        while request is not None:
            answer(*request)
            request = connection.recv()

    with contextlib.suppress(EOFError):
        while True:
            request = connection.recv()
            if copies:
                _in_a_copy(partial(serve, request))
                continue
            _forget_modules(opened)
            interpreter.begin_afresh()
            serve(request)


def _in_a_copy(run: Callable[[], None]) -> None:
    """Run in a copy of this process; what ends the copy, or stops this process, ends both."""
    with warnings.catch_warnings():
        # The threads of numeric libraries rest, and these libraries know of copies.
        warnings.simplefilter("ignore", DeprecationWarning)
        copy = os.fork()
    if copy == 0:
        with contextlib.suppress(EOFError):
            run()
        os._exit(0)

    def stop(number: int, _frame: Any) -> None:
        os.kill(copy, signal.SIGKILL)
        os._exit(-number)

    before = signal.signal(signal.SIGTERM, stop)
    _, status = os.waitpid(copy, 0)
    signal.signal(signal.SIGTERM, before)
    if status:
        os._exit(os.waitstatus_to_exitcode(status))


if __name__ == "__main__":
    answer_requests(**globals()["given"])
