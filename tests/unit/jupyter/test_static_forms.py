"""What stands beside the live view of an activity, and what is left where there is none."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbconvert import HTMLExporter
from traitlets.config import Config

from securebase import Quiz
from securebase.activities import KINDS
from securebase.content.publishing_mode import PUBLISHING_VARIABLE
from securebase.jupyter.saving import without_live_views
from securebase.publishing.course_content import activity_class, content_files
from tools.places import ROOT

LIVE = "application/vnd.jupyter.widget-view+json"
LESSON = ROOT / "notebooks" / "attachment" / "four-patterns.ipynb"
QUIZ = LESSON.with_name("four-patterns.quiz.yml")
# One file of each kind.
FILES = {path.name.split(".")[-2]: path for path in content_files(ROOT)}


def bundle_of(activity: Any) -> dict[str, str]:
    bundle = activity._repr_mimebundle_()
    return bundle[0] if isinstance(bundle, tuple) else bundle


@pytest.mark.parametrize("kind", FILES)
def test_every_output_holds_a_form_that_needs_nothing_else(
    kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(PUBLISHING_VARIABLE, raising=False)
    activity = activity_class(FILES[kind]).load(FILES[kind])
    data = bundle_of(activity)
    assert {LIVE, "text/html", "text/plain"} <= data.keys()
    form = data["text/html"]
    assert "<script" not in form
    # An element of ours would wait for its script.
    assert "<sb-" not in form
    assert '"sb-drawing:' not in form
    # A page fetches pictures and styles, and no link that nobody presses.
    assert not re.findall(r"<(?:img|link|iframe|source)[^>]+(?:src|href)=\"(?!data:)", form)
    assert "url(" not in form.replace("url(data:", "")
    assert activity.title.split()[0] in form


def test_there_is_a_file_of_every_kind_that_is_authored() -> None:
    assert FILES.keys() >= {kind for kind, one in KINDS.items() if one.is_authored} - {
        "dyad-player"
    }


def test_a_published_page_gets_no_second_form(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PUBLISHING_VARIABLE, "1")
    data = bundle_of(Quiz.load(QUIZ))
    assert data.keys() == {"text/html", "text/plain"}
    assert "<sb-quiz" in data["text/html"]


def test_a_saved_notebook_keeps_the_form_and_leaves_the_live_view_out() -> None:
    quiz = bundle_of(Quiz.load(QUIZ))
    others = {LIVE: {"model_id": "a"}, "text/plain": "interactive(children=(…))"}
    outputs = [
        {"output_type": "execute_result", "data": dict(quiz)},
        {"output_type": "display_data", "data": dict(others)},
        {"output_type": "stream", "text": "words"},
    ]
    cells = [{"cell_type": "code", "outputs": outputs}, {"cell_type": "markdown"}]
    without_live_views(model={"type": "notebook", "content": {"cells": cells}}, path="a.ipynb")
    assert outputs[0]["data"] == {name: quiz[name] for name in ("text/html", "text/plain")}
    # Of a slider that is no activity, what brings it back.
    assert outputs[1]["data"].keys() == {"text/plain"}
    assert "run this cell" in outputs[1]["data"]["text/plain"]


def test_a_file_that_is_no_notebook_is_saved_as_it_is() -> None:
    model = {"type": "file", "content": "words"}
    without_live_views(model=model)
    assert model == {"type": "file", "content": "words"}


@pytest.fixture
def exporter() -> HTMLExporter:
    """What nbconvert makes pages with, as an environment with this package sets it."""
    settings = ROOT / "securebase" / "jupyter" / "jupyter_config.json"
    return HTMLExporter(config=Config(json.loads(settings.read_text(encoding="utf-8"))))


def converted(exporter: HTMLExporter, notebook: Any, path: Path) -> str:
    about = {"name": path.stem, "path": str(path.parent)}
    page: str = exporter.from_notebook_node(notebook, {"metadata": about})[0]
    return page


def asked_by(page: str) -> list[str]:
    """The addresses that a page asks as it opens."""
    found = re.findall(r"<(?:img|link|iframe|source|script)[^>]+(?:src|href)=\"([^\"]+)\"", page)
    return [address for address in found if not address.startswith("data:")]


def test_a_converted_notebook_asks_for_nothing_and_has_no_mark_left(exporter: HTMLExporter) -> None:
    notebook = nbformat.read(LESSON, as_version=4)
    quiz = bundle_of(Quiz.load(QUIZ))
    cell = next(one for one in notebook.cells if "Quiz.load" in one.source)
    cell.outputs = [nbformat.v4.new_output("display_data", quiz)]
    state = {quiz[LIVE]["model_id"]: {"model_name": "x", "model_module": "y", "state": {}}}
    notebook.metadata["widgets"] = {"application/vnd.jupyter.widget-state+json": {"state": state}}
    page = converted(exporter, notebook, LESSON)
    assert page.count('class="sb-activity sb-static"') == 1
    assert asked_by(page) == []
    assert "unpkg.com" not in page
    assert "cdnjs" not in page
    words = re.sub(r"<style.*?</style>|<script.*?</script>|<[^>]+>", "", page, flags=re.DOTALL)
    assert not re.findall(r":::|```|\{cite", words)
    assert "Quiz.load(" not in words


def test_a_notebook_that_has_nothing_of_ours_stays_as_nbconvert_makes_it(
    exporter: HTMLExporter, tmp_path: Path
) -> None:
    hidden = {"tags": ["remove-input"]}
    cells = [
        nbformat.v4.new_markdown_cell("# A title\n\n```\n{cite:p}`a`\n```"),
        nbformat.v4.new_code_cell("import json", metadata=hidden),
    ]
    notebook = nbformat.v4.new_notebook(cells=cells)
    ours = nbformat.read(LESSON, as_version=4)
    # Whether it is the first that is converted, or follows one of ours.
    for _ in range(2):
        page = converted(exporter, notebook, tmp_path / "theirs.ipynb")
        assert page == converted(HTMLExporter(), notebook, tmp_path / "theirs.ipynb")
        assert 'class="sb-text"' in converted(exporter, ours, LESSON)
