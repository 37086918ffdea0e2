"""What a cell says in a browser's Python that needs a package which only machines have.

NumPy, pandas and matplotlib are compiled, and a live copy is without them. A cell that needs one
says so in a sentence; whatever does not hang on it goes on, also where all cells are run at once.
"""

import ast
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Final

from securebase.content.wording import say

COMPILED: Final = ("matplotlib", "numpy", "pandas", "scipy", "statsmodels")
"""Packages that a browser's Python does not have."""

_NEEDS: Final = partial(say, "This cell needs {package}, which Python in a browser does not have.")
_NEEDS_ABOVE: Final = partial(
    say, "This cell needs “{name}” from a cell above that Python in a browser skips."
)
_SEEN: Final = say("The page that you came from shows what it gives. You can go on below.")


def excuse_cells() -> None:
    """Has this kernel say a sentence, and no traceback, where a cell needs what is not there."""
    from IPython.core.getipython import get_ipython

    shell: Any = get_ipython()
    cells = _Cells(shell, shell._showtraceback)
    shell.events.register("pre_run_cell", cells.begin)
    # What every kernel puts its own into: IPython calls it for all that goes wrong in a cell.
    shell._showtraceback = cells.show


@dataclass
class _Cells:
    """The cell that runs, and the names that skipped cells would have given."""

    shell: Any
    show_traceback: Any
    source: str = ""
    missing: set[str] = field(default_factory=set)

    def begin(self, info: Any) -> None:
        """A cell begins; what it names anew is missing no more, unless it is skipped too."""
        self.source = info.raw_cell
        self.missing -= set(self.shell.user_ns)

    def show(self, kind: Any, error: Any, traceback: Any) -> None:
        """Something went wrong in it."""
        if told := self._told(error):
            self.missing |= _names_given_in(self.source) - set(self.shell.user_ns)
            self._say(told)
        else:
            self.show_traceback(kind, error, traceback)

    def _told(self, error: Any) -> str:
        name = getattr(error, "name", None) or ""
        if isinstance(error, ModuleNotFoundError) and name.partition(".")[0] in COMPILED:
            return f"{_NEEDS(package=name.partition('.')[0])} {_SEEN}"
        if isinstance(error, NameError) and name in self.missing:
            return f"{_NEEDS_ABOVE(name=name)} {_SEEN}"
        return ""

    def _say(self, told: str) -> None:
        from IPython.display import display

        html = f'<p class="sb-not-in-browser">{told}</p>'
        display({"text/html": html, "text/plain": told}, raw=True)  # type: ignore[no-untyped-call]


def _names_given_in(source: str) -> set[str]:
    """Every name that a cell would have given a value."""
    try:
        tree = ast.parse(source)
    except SyntaxError:
        return set()
    found: set[str] = set()
    for node in ast.walk(tree):
        match node:
            case ast.Name(id=name, ctx=ast.Store()):
                found.add(name)
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                found.add(name)
            case ast.alias(name=name, asname=other):
                found.add(other or name.partition(".")[0])
    return found
