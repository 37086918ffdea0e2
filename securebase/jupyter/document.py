"""A document of the course, and the directives that its text holds."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Protocol


def in_latex(formula: str, alone: bool) -> str:
    """A formula for JupyterLab, which sets it itself."""
    mark = "$$" if alone else "$"
    return f"{mark}{escape(formula)}{mark}"


@dataclass(frozen=True)
class Document:
    """The notebook or page that a text is of.

    Attributes:
        path: its file, where the paths of its links and files begin.
        course: the folder of the whole course.
        cites: gives the keys of the works that it cites, each once; asked where it lists them.
        elsewhere: gives the address of a place, by its name, that is in another document; None
            where there is no such place, or it is in this one.
        formula: gives a formula in LaTeX, which stands alone or not, as a page shows it.
        picture: gives the address under which a page finds the picture of a path.
    """

    path: Path
    course: Path
    cites: Callable[[], list[str]] = list
    elsewhere: Callable[[str], str | None] = lambda _: None
    formula: Callable[[str, bool], str] = in_latex
    picture: Callable[[str], str] = str


@dataclass(frozen=True)
class Directive:
    """A fenced block: its name, what stands beside the name, its options, and what is inside."""

    name: str
    argument: str
    options: Mapping[str, str]
    inside: str

    @property
    def classes(self) -> list[str]:
        """What its ``class`` option names."""
        return self.options.get("class", "").split()


class Text(Protocol):
    """What makes HTML of the Markdown of a document."""

    @property
    def document(self) -> Document:
        """The document that it is of."""

    def html(self, text: str) -> str:
        """Whole blocks, such as a cell."""

    def inline(self, text: str) -> str:
        """A line within a block, such as a title."""
