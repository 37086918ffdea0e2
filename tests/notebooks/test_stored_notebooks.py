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
    + [name for name in securebase.__all__ if name.islower() and name != "new_figure"]
)
# What is loaded for the numbers in it is not shown.
SHOWING = re.compile(rf"\b({LOADED})\.load\((?!.*\)\.for_page\(\))|\b({MADE})\(")


IN_PYTHON = "## For students: in Python\n"
# What a student changes is seen whole: a screen of it, and a figure of a few lines.
MOST_LINES, MOST_IN_A_CELL = 30, 15


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


def in_python(lesson: Any) -> list[Any]:
    """The cells of the last section."""
    begins = [place for place, cell in enumerate(lesson.cells) if IN_PYTHON in cell.source]
    assert len(begins) == 1, f"a lesson ends with {IN_PYTHON.strip()!r}"
    cells: list[Any] = lesson.cells[begins[0] :]
    assert len(re.findall(r"^## ", text_of_words(cells), re.MULTILINE)) == 1, "it is the last one"
    return cells


def text_of_words(cells: list[Any]) -> str:
    return "\n\n".join(cell.source for cell in cells if cell.cell_type == "markdown")


def test_a_lesson_ends_with_code_that_its_reader_sees_and_can_change(lesson: Any) -> None:
    cells = [cell for cell in in_python(lesson) if cell.cell_type == "code"]
    hiding = {"remove-input", "remove-cell", "hide-input", "hide-cell"}
    seen = [cell for cell in cells if hiding.isdisjoint(cell.metadata.get("tags", []))]
    lines = [
        [line for line in cell.source.splitlines() if line.strip() and not line.startswith("#")]
        for cell in seen
    ]
    assert 5 <= sum(map(len, lines)) <= MOST_LINES
    assert max(map(len, lines)) <= MOST_IN_A_CELL
    drawn = [cell for cell in seen if "new_figure(" in cell.source]
    assert [cell.source.splitlines()[-1] for cell in drawn] == ["figure"]


def test_the_last_section_says_what_to_change_where_numbers_are_from_and_what_python_hears(
    lesson: Any,
) -> None:
    words = text_of_words(in_python(lesson))
    # What to change is in bold, and a question or a sentence says what to see.
    assert re.search(r"^\*\*[A-Z][a-z]+\*\*.*[.?]$", words, re.MULTILINE)
    assert "](../../book/data.md" in words
    assert "`quiz.response`" in words
    for name in re.findall(r"^(\w+) = explore\($", text_of(lesson), re.MULTILINE):
        assert f"`{name}.value`" in words or f"`{name}`" in words
        assert ".figure()`" in words


def test_what_the_last_section_names_is_there(lesson: Any) -> None:
    """A name in its words, such as ``sorter.response``, is that of an activity of the lesson."""
    words = text_of_words(in_python(lesson))
    named = set(re.findall(r"`(\w+)\.(?:response|value|figure\(\)|agreement)`", words))
    made = {cell.source.split(" = ")[0].splitlines()[-1] for cell in lesson.cells if
            cell.cell_type == "code" and SHOWING.search(cell.source)}  # fmt: skip
    assert named <= made


def test_no_two_lessons_end_with_the_same_code() -> None:
    cells = [
        cell.source
        for path in LESSONS
        for cell in in_python(read(path))
        if cell.cell_type == "code"
    ]
    assert len(set(cells)) == len(cells)


def test_many_results_are_compared_and_the_takeaway_of_each_explorer() -> None:
    kept = [
        cell.source
        for path in LESSONS
        for cell in read(path).cells
        if "keep_output" in cell.metadata.get("tags", [])
    ]
    assert len(kept) >= 40
    made = [
        name
        for path in LESSONS
        for name in re.findall(r"^(\w+) = explore\($", text_of(read(path)), re.MULTILINE)
    ]
    told = [name for source in kept for name in re.findall(r"(\w+)\.view\(.*\.title", source)]
    told += [name for source in kept for name in re.findall(r"\.title, (\w+)\.view\(", source)]
    assert sorted(set(made)) == sorted(set(told))
