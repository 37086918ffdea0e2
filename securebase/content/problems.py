"""Mistakes in content files, told so that their author can put them right."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

Place = tuple[str | int, ...]
"""Where something stands in the data of a file: the names of fields and numbers of list items."""

_LINES_SHOWN = 5
_LONGEST_MESSAGE = 500
_HOW_TO_SEE_ALL = "(To see where it happened: import traceback; traceback.print_last())"
MOST_TOLD = 50
"""Mistakes of one file that are told one by one; whoever sees more is helped by their number."""


@dataclass(frozen=True, order=True)
class Problem:
    """One mistake: where it stands (``line`` counts from 1), what is wrong and what to write."""

    path: Path
    line: int
    message: str

    def __post_init__(self) -> None:
        """Whatever it quotes, a message can be shown, and read at a glance."""
        shown = "".join(sign if sign.isprintable() else repr(sign)[1:-1] for sign in self.message)
        if len(shown) > _LONGEST_MESSAGE:
            half = _LONGEST_MESSAGE // 2
            shown = f"{shown[:half]} … {shown[-half:]}"
        object.__setattr__(self, "message", shown)

    def __str__(self) -> str:
        return f"{_short(self.path)}:{self.line}: {self.message}"


class ToldShortError(Exception):
    """A mistake that whoever made it can put right: a notebook says what to do, in a few lines."""

    def _render_traceback_(self) -> list[str]:
        """What IPython shows in the place of a traceback of our code and that of libraries."""
        first, *others = str(self).splitlines() or [""]
        if len(others) >= _LINES_SHOWN:
            kept = _LINES_SHOWN - 2
            others[kept:] = [f"… and {len(others) - kept} more"]
        return [f"{type(self).__name__}: {first}", *others, _HOW_TO_SEE_ALL]


class ArgumentError(ToldShortError, ValueError):
    """Something in a call is not of its form; says what, and what to write."""


class ContentError(ToldShortError):
    """A content file cannot be used. ``problems`` holds its mistakes, in file order.

    ``untold`` is how many there are that were never put into words.
    """

    def __init__(self, problems: Iterable[Problem], untold: int = 0) -> None:
        self.problems = shortened(problems, untold)
        super().__init__("\n".join(str(problem) for problem in self.problems))


def shortened(problems: Iterable[Problem], untold: int = 0) -> list[Problem]:
    """The problems in file order, each once; the last of a long list is the number of the others.

    ``untold`` is how many there are besides.
    """
    found = sorted(set(problems))
    told = found[:MOST_TOLD]
    if more := len(found) - len(told) + untold:
        told.append(Problem(told[-1].path, told[-1].line, f"… and {more:,} more after this"))
    return told


def _short(path: Path) -> Path:
    """The path from here, when the file lies below this folder: it is what the author types."""
    try:
        # A link goes by its own name, wherever it leads.
        return (path.parent.resolve() / path.name).relative_to(Path.cwd())
    except ValueError:
        return path
