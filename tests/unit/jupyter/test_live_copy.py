"""The lessons and labs as a live copy gets them: no server answers there."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from securebase.jupyter.live_copy import texts, write_live_copy
from tools.places import ROOT

CONTENTS = """\
format: jb-book
root: welcome
parts:
  - caption: Lessons
    chapters: [{file: notebooks/part/lesson}]
  - caption: Labs
    chapters: [{file: notebooks/labs/a-lab}]
"""


@pytest.fixture
def course(tmp_path: Path) -> Path:
    """A course of a lesson and a lab."""
    folder = tmp_path / "course"
    (folder / "book").mkdir(parents=True)
    (folder / "_toc.yml").write_text(CONTENTS, encoding="utf-8")
    (folder / "book" / "a b.svg").write_text("<svg/>", encoding="utf-8")
    write(folder / "notebooks/part/lesson.ipynb", "# Lesson")
    write(folder / "notebooks/labs/a-lab.ipynb", "# Lab")
    return folder


def write(path: Path, words: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    cells = [
        {"cell_type": "markdown", "id": "words", "metadata": {}, "source": [words]},
        {"cell_type": "code", "id": "code", "metadata": {}, "source": ["1"], "outputs": ["kept"]},
    ]
    path.write_text(json.dumps({"cells": cells, "metadata": {"x": 1}}), encoding="utf-8")


def html_in(course: Path, words: str) -> str:
    lesson = course / "notebooks/part/lesson.ipynb"
    write(lesson, words)
    return texts(lesson, course, course.parent / "live")[words].strip()


def test_a_text_is_shown_as_jupyterlab_would_show_it(course: Path) -> None:
    boxed = ":::{admonition} Try it\n:class: tip\n\nBy {cite:p}`robson1980`.\n:::"
    html = html_in(course, boxed)
    assert '<div class="admonition tip"><p class="admonition-title">Try it</p>' in html
    assert "Robson &amp; Kumar, 1980" in html


def test_links_lead_to_the_pages_of_the_book_and_nowhere_else(course: Path) -> None:
    words = (
        "[help](../../book/find-help.md#now), [lab](../labs/a-lab.ipynb), [here](#words), "
        "[web](https://example.org/a.md), [call](tel:111)"
    )
    assert re.findall('href="([^"]+)"', html_in(course, words)) == [
        "sb-book:book/find-help.html#now",
        "sb-book:notebooks/labs/a-lab.html",
        "#words",
        "https://example.org/a.md",
        "tel:111",
    ]


@pytest.mark.parametrize("address", ["../../data.csv", "../../../outside.md"])
def test_a_link_to_what_is_no_page_stops_the_making(course: Path, address: str) -> None:
    with pytest.raises(ValueError, match=f"lesson.ipynb links to {re.escape(address)}, which is"):
        html_in(course, f"[this]({address})")


def test_a_picture_goes_along(course: Path) -> None:
    html = html_in(course, "![A room](<../../book/a b.svg>)")
    assert 'src="sb-book:live/securebase/pictures/book/a%20b.svg"' in html
    copy = course.parent / "live/securebase/pictures/book/a b.svg"
    assert copy.read_text(encoding="utf-8") == "<svg/>"


def test_a_lesson_runs_at_once_and_of_a_lab_its_learner_runs_each_cell(course: Path) -> None:
    live = course.parent / "live"
    write_live_copy(course, live)

    def staged(name: str) -> dict[str, Any]:
        found: dict[str, Any] = json.loads((live / "contents/notebooks" / name).read_text("utf-8"))
        return found

    lesson, lab = staged("part/lesson.ipynb"), staged("labs/a-lab.ipynb")
    assert lesson["metadata"] == {"x": 1, "securebase": {"runs_at_once": True}}
    assert lab["metadata"] == {"x": 1, "securebase": {"runs_at_once": False}}
    on_top, words, code = lesson["cells"]
    assert "live copy" in on_top["source"][0]
    assert (words["source"], code["source"], code["outputs"]) == (["# Lesson"], ["1"], [])
    told = json.loads((live / "securebase/text/notebooks/part/lesson.ipynb.json").read_text())
    assert told[on_top["source"][0]] == '<div class="sb-live sb-live-live-copy"></div>\n'
    assert (live / "labextensions/securebase/package.json").is_file()


def test_only_a_page_that_was_changed_has_a_new_release(course: Path) -> None:
    def releases(name: str) -> dict[str, str]:
        write_live_copy(course, course.parent / name)
        settings = json.loads((course.parent / name / "settings.json").read_text("utf-8"))
        found: dict[str, str] = settings["securebaseLive"]["releases"]
        return found

    before = releases("before")
    assert set(before) == {"notebooks/part/lesson.ipynb", "notebooks/labs/a-lab.ipynb"}
    write(course / "notebooks/labs/a-lab.ipynb", "# Lab, again")
    after = releases("after")
    changed = [page for page, release in after.items() if release != before[page]]
    assert changed == ["notebooks/labs/a-lab.ipynb"]


def test_every_text_of_the_course_can_be_shown_and_is_found_by_its_words(tmp_path: Path) -> None:
    write_live_copy(ROOT, tmp_path)
    staged = sorted((tmp_path / "contents").rglob("*.ipynb"))
    assert len(staged) == len([*(tmp_path / "securebase/text").rglob("*.json")]) > 20
    for path in staged:
        place = path.relative_to(tmp_path / "contents")
        told = json.loads((tmp_path / "securebase/text" / f"{place}.json").read_text("utf-8"))
        cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
        sources = {"".join(cell["source"]) for cell in cells if cell["cell_type"] == "markdown"}
        assert sources == set(told), place
        # JupyterLab takes formulas between dollars out of a text before it asks how it is shown.
        assert not [source for source in sources if "$" in source], place
        for address in re.findall(r'(?:href|src)="sb-book:([^"#]+)', "".join(told.values())):
            page = (ROOT / address).with_suffix("")
            in_book = page.with_suffix(".md").exists() or page.with_suffix(".ipynb").exists()
            assert in_book or (tmp_path / address.removeprefix("live/")).exists(), address
