"""What a cell says in a browser's Python that needs a package which only machines have."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from IPython.core.interactiveshell import InteractiveShell
from IPython.utils.capture import CapturedIO, capture_output

from securebase.labs import excuse_cells

GO_ON = " The page that you came from shows what it gives. You can go on below."
MATPLOTLIB = "This cell needs matplotlib, which Python in a browser does not have." + GO_ON
FRAME = "This cell needs “frame” from a cell above that Python in a browser skips." + GO_ON


class Cells:
    """A notebook in a Python without compiled packages."""

    def __init__(self, shell: InteractiveShell) -> None:
        self._shell = shell
        self.stopped: list[str] = []
        shell._showtraceback = lambda _kind, error, _trace: self.stopped.append(repr(error))
        excuse_cells()

    def run(self, source: str) -> CapturedIO:
        """What a cell shows."""
        with capture_output() as shown:
            self._shell.run_cell(source)
        return shown


@pytest.fixture
def cells(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Cells]:
    monkeypatch.setenv("IPYTHONDIR", str(tmp_path))
    for package in ("pandas", "matplotlib", "matplotlib.axes", "matplotlib.figure"):
        monkeypatch.setitem(sys.modules, package, None)
    yield Cells(InteractiveShell.instance())
    InteractiveShell.clear_instance()


def told(shown: CapturedIO) -> list[str]:
    return [output.data["text/plain"] for output in shown.outputs]


def test_a_cell_that_needs_a_compiled_package_says_so_in_a_sentence(cells: Cells) -> None:
    shown = cells.run("import matplotlib.axes\nprint('not reached')")
    assert told(shown) == [MATPLOTLIB]
    assert (shown.stdout, shown.stderr, cells.stopped) == ("", "", [])


def test_so_does_a_figure_of_the_course(cells: Cells) -> None:
    shown = cells.run("from securebase import new_figure\nnew_figure('Title', alt='Words.')")
    assert told(shown) == [MATPLOTLIB]


def test_cells_that_hang_on_a_skipped_one_say_so_too_and_all_others_run(cells: Cells) -> None:
    cells.run("import pandas\nframe = pandas.DataFrame()\ndef count(): return len(frame)")
    assert told(cells.run("rows = frame.shape")) == [FRAME]
    assert "“count”" in told(cells.run("count()"))[0]
    assert "“rows”" in told(cells.run("print(rows)"))[0]
    assert cells.run("print(1 + 1)").stdout == "2\n"
    assert cells.stopped == []


def test_a_mistake_of_the_learner_s_own_is_told_as_ever(cells: Cells) -> None:
    cells.run("import pandas\nframe = 1")
    cells.run("import nonesuch")
    cells.run("freme")
    cells.run("1 / 0")
    cells.run("a b")
    names = [told.partition("(")[0] for told in cells.stopped]
    assert names == ["ModuleNotFoundError", "NameError", "ZeroDivisionError", "SyntaxError"]


def test_a_name_that_the_learner_gives_a_value_is_missing_no_more(cells: Cells) -> None:
    cells.run("import pandas\nframe = 1")
    assert cells.run("frame = 2\nprint(frame)").stdout == "2\n"
    cells.run("del frame")
    cells.run("frame")
    assert cells.stopped == ["""NameError("name 'frame' is not defined")"""]
