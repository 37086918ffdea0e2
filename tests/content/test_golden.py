"""Every activity of the course as it was last looked at: its spec, and its static form.

A difference is either a mistake or meant. When it is meant, write the files anew and read the
difference that git shows before you commit it::

    SECUREBASE_WRITE_GOLDEN=1 make test ARGS=tests/content/test_golden.py
"""

from __future__ import annotations

import ast
import json
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import nbformat
import pytest

from securebase.activities import Activity
from securebase.figures.course_figure import CourseFigure
from securebase.publishing.course_content import activity_class, content_files
from tests.course_notebooks import LESSONS
from tools.places import ROOT

GOLDEN = ROOT / "tests" / "golden"
WRITE = bool(os.environ.get("SECUREBASE_WRITE_GOLDEN"))
_SPEC = re.compile(r'<script type="application/json" class="sb-spec">(.*?)</script>', re.DOTALL)


def shown_in(lesson: Path) -> Iterator[Any]:
    """What each code cell of a lesson shows, as a book does: the value of its last line."""
    names: dict[str, Any] = {"__name__": "__main__"}
    for cell in nbformat.read(lesson, as_version=4).cells:
        if cell.cell_type != "code":
            continue
        code = ast.parse(cell.source)
        last = code.body.pop() if code.body and isinstance(code.body[-1], ast.Expr) else None
        exec(compile(code, str(lesson), "exec"), names)
        if isinstance(last, ast.Expr):
            yield eval(compile(ast.Expression(last.value), str(lesson), "eval"), names)


def golden(name: str, text: str) -> str:
    """What stands in the golden file, which is written first where that was asked for."""
    path = GOLDEN / name
    if WRITE:
        path.write_text(text, encoding="utf-8", newline="\n")
    assert path.exists(), f"{name} has no golden file; see the top of this module"
    return path.read_text(encoding="utf-8")


def compare(activity: Activity) -> None:
    """The form in the page is the golden one, and so is the spec that it carries."""
    html = activity.html()
    [carried] = _SPEC.findall(html)
    spec = json.dumps(json.loads(carried), indent=1, sort_keys=True, ensure_ascii=False) + "\n"
    assert spec == golden(f"{activity.id}.json", spec)
    form = _SPEC.sub("", html)
    assert form == golden(f"{activity.id}.html", form)


def drawn_in(figure: CourseFigure) -> str:
    """The words of a figure, and what it draws in the units of its data.

    How wide its letters are differs from machine to machine, and so do its places on paper.
    """
    axes = [
        {
            "axes": [one.get_xlabel(), one.get_ylabel()],
            "ticks": [
                label.get_text() for label in [*one.get_xticklabels(), *one.get_yticklabels()]
            ],
            "lines": [_rounded(line.get_xydata()) for line in one.lines],
            "patches": [_rounded(patch.get_path().vertices) for patch in one.patches],
            "collections": [
                [
                    _rounded(group.get_offsets()),
                    *(_rounded(path.vertices) for path in group.get_paths()),
                ]
                for group in one.collections
            ],
            "words": [text.get_text() for text in one.texts],
        }
        for one in figure.axes
    ]
    told = {"alt": figure.alt, "title": figure.get_suptitle(), "drawn": axes}
    return json.dumps(told, indent=1, ensure_ascii=False) + "\n"


def _rounded(points: Any) -> list[str]:
    return [" ".join(f"{float(value):.4g}" for value in point) for point in points]


@pytest.mark.parametrize(
    "path", content_files(ROOT), ids=lambda path: path.relative_to(ROOT).as_posix()
)
def test_an_activity_that_a_file_describes_is_as_it_was(path: Path) -> None:
    compare(activity_class(path).load(path))


@pytest.mark.parametrize("lesson", LESSONS, ids=lambda path: path.stem)
def test_what_a_lesson_shows_is_as_it_was(lesson: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(lesson.parent)
    shown = [one for one in shown_in(lesson) if one is not None]
    for one in shown:
        if isinstance(one, Activity):
            compare(one)
        elif isinstance(one, CourseFigure):
            drawn = drawn_in(one)
            assert drawn == golden(f"figures/{lesson.stem}.json", drawn)
        else:
            form = one.html()
            assert form == golden(f"{lesson.stem}.{type(one).__name__}.html", form)
    assert any(isinstance(one, Activity) for one in shown)


def test_no_golden_file_is_left_of_what_is_gone() -> None:
    sources = [path.read_text(encoding="utf-8") for path in [*content_files(ROOT), *LESSONS]]
    ids = set(re.findall(r"\bid(?:: |=\\?[\"'])([a-z0-9-]+)", "\n".join(sources)))
    lessons = {lesson.stem for lesson in LESSONS}
    files = [path for path in GOLDEN.rglob("*.*") if path.is_file()]
    left = [path.name for path in files if path.name.split(".")[0] not in ids | lessons]
    assert left == []
