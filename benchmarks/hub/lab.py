"""The lab that each student opens, and the right answer to its first exercise."""

import json
from pathlib import Path
from typing import Final, NamedTuple

from tools.places import ROOT

_CHECK: Final = "check("
# It imports the most of all: NumPy, pandas, Matplotlib.
PATH: Final = "notebooks/labs/types-or-degrees.ipynb"


class Lab(NamedTuple):
    """A notebook as a student meets it.

    Attributes:
        path: where it is in the course.
        texts: its cells of Markdown.
        code: its cells of code, to be run one after the other.
        solution: the cell of the first exercise, as the author solved it.
    """

    path: str
    texts: tuple[str, ...]
    code: tuple[str, ...]
    solution: str


def read_lab() -> Lab:
    """The lab that is opened."""
    file = ROOT / PATH
    return Lab(
        PATH,
        tuple(_sources(file, "markdown")),
        tuple(_sources(file, "code")),
        next(
            code for code in _sources(file.with_suffix(".solved.ipynb"), "code") if _CHECK in code
        ),
    )


def _sources(file: Path, kind: str) -> list[str]:
    cells = json.loads(file.read_text(encoding="utf-8"))["cells"]
    return ["".join(cell["source"]) for cell in cells if cell["cell_type"] == kind]
