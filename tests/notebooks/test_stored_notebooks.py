"""Every lesson as it is stored: no outputs, and the same skeleton."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import nbformat
import pytest

import securebase
from securebase.activities import AUTHORED, KINDS
from tests.course_notebooks import LESSONS, NOTEBOOKS

AIMS = ":::{admonition} What you will be able to do\n:class: dropdown\n\n- "
# In this order, each with something of its kind below it.
SKELETON = {
    "Check yourself": r"Quiz\.load\(",
    "Key points": r"^- ",
    "Sources": r"\{bibliography\}",
}
LOADED = "|".join(activity.__name__ for activity in AUTHORED.values())
MADE = "|".join(
    [activity.__name__ for activity in KINDS.values() if not activity.is_authored]
    + [name for name in securebase.__all__ if name.islower()]
)
SHOWING = re.compile(rf"\b({LOADED})\.load\(|\b({MADE})\(")


def read(path: Path) -> Any:
    return nbformat.read(path, as_version=4)


@pytest.fixture(params=NOTEBOOKS, ids=lambda path: path.stem)
def notebook(request: pytest.FixtureRequest) -> Any:
    return read(request.param)


@pytest.fixture(params=LESSONS, ids=lambda path: path.stem)
def lesson(request: pytest.FixtureRequest) -> Any:
    return read(request.param)


def text_of(notebook: Any) -> str:
    return "\n\n".join(cell.source for cell in notebook.cells)


def test_there_are_lessons_to_look_at() -> None:
    assert LESSONS


def test_only_results_that_are_meant_to_be_kept_are_stored(notebook: Any) -> None:
    for cell in notebook.cells:
        if cell.cell_type != "code":
            continue
        keeps = "keep_output" in cell.metadata.get("tags", [])
        assert keeps or not cell.outputs, cell.source
        assert keeps or cell.execution_count is None, cell.source


def test_a_stored_result_is_compared_when_the_notebook_runs(notebook: Any) -> None:
    for cell in notebook.cells:
        keeps = "keep_output" in cell.metadata.get("tags", [])
        assert keeps == ("NBVAL_CHECK_OUTPUT" in cell.source), cell.source
        assert not keeps or cell.outputs, f"nothing is stored for\n{cell.source}"


def test_a_notebook_is_valid_and_its_cells_have_names(notebook: Any) -> None:
    nbformat.validate(notebook)
    names = [cell.id for cell in notebook.cells]
    assert len(set(names)) == len(names)


def test_code_that_shows_an_activity_is_hidden_in_the_page_and_in_jupyter(lesson: Any) -> None:
    showing = [cell for cell in lesson.cells if SHOWING.search(cell.source)]
    assert showing
    for cell in showing:
        assert "remove-input" in cell.metadata.tags
        assert cell.metadata.jupyter.source_hidden is True


def test_a_lesson_has_the_skeleton_of_all_lessons(lesson: Any) -> None:
    text = text_of(lesson)
    assert re.match(r"# \S", text)
    words = [cell.source for cell in lesson.cells if cell.cell_type == "markdown"]
    assert len(re.findall(r"^# ", "\n".join(words), re.MULTILINE)) == 1
    sections = re.split(r"^## (.+)$", text, flags=re.MULTILINE)
    titles, bodies = sections[1::2], sections[2::2]
    assert [title for title in titles if title in SKELETON] == list(SKELETON)
    for title, sign in SKELETON.items():
        body = bodies[titles.index(title)]
        assert re.search(sign, body, re.MULTILINE), f"{title} holds nothing of {sign}"


def test_a_lesson_invites_a_guess_before_it_tells(lesson: Any) -> None:
    text = text_of(lesson)
    guess = text.index(":class: guess")
    assert text.index(AIMS) < guess < text.index("\n## ")
    told = [place for place in (text.find("{cite"), text.find(".load(")) if place >= 0]
    assert guess < min(told)
