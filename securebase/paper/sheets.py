"""Which sheets a content file makes, and their HTML for a page of the book."""

import dataclasses
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

from markupsafe import Markup

from securebase.activities import AUTHORED
from securebase.content.notebook import read_notebook
from securebase.content.problems import ContentError, Problem
from securebase.content.wording import within
from securebase.paper.card_sheets import card_sheets
from securebase.paper.handouts import handouts_of, repair_sheet
from securebase.paper.quiz_sheets import quiz_sheets
from securebase.paper.sheet import Sheet

_MADE: Final[dict[str, Callable[[Any], list[Sheet]]]] = {
    "coding-lab": card_sheets,
    "cue-cards": handouts_of,
    "episode-player": card_sheets,
    "planner": handouts_of,
    "quiz": quiz_sheets,
    "sorter": card_sheets,
}


def sheets_of(path: Path) -> list[Sheet]:
    """The sheets that a content file, or the lesson on practising repair, makes.

    Raises:
        ContentError: says every mistake in the file, or that nothing can be printed from it.
    """
    if path.suffix == ".ipynb":
        return [repair_sheet(path)]
    for kind, sheets in _MADE.items():
        if path.name.endswith(f".{kind}.yml"):
            made = sheets(AUTHORED[kind].load(path))
            return [_named_by_lesson(path, sheet) for sheet in made] if kind == "quiz" else made
    message = (
        f"no sheet of paper is made from this; give a file that ends in one of "
        f"{', '.join(f'.{kind}.yml' for kind in _MADE)}, or the lesson with the steps of repair"
    )
    raise ContentError([Problem(path, 1, message)])


def _named_by_lesson(path: Path, sheet: Sheet) -> Sheet:
    """The sheet with its lesson in its title: on a page of the book a quiz stands in its lesson."""
    lesson = path.with_name(path.name.removesuffix(".quiz.yml") + ".ipynb")
    if not lesson.exists():
        return sheet
    cells = read_notebook(lesson)["cells"]
    first = "".join(cells[0]["source"] if cells else []).partition("\n")[0].removeprefix("# ")
    return dataclasses.replace(sheet, title=f"{first}: {within(sheet.title)}")


def sheets_html(sheets: list[Sheet]) -> Markup:
    """The sheets for a page: what tells answers is folded, and is printed when asked for."""
    return Markup("\n").join(_for_page(sheets))


def _for_page(sheets: list[Sheet]) -> Iterator[Markup]:
    for sheet in sheets:
        yield sheet.folded_html() if sheet.for_leader else sheet.html()
