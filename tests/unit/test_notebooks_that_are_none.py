"""A broken notebook is told with its line, by whoever reads it, and never by a traceback."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from securebase.claims.course_text import paragraphs
from securebase.claims.paragraph import words_alone
from securebase.content.notebook import read_notebook
from securebase.content.problems import ContentError, Problem
from securebase.exports.bank import read_bank
from securebase.glossary.lesson_text import lesson_sections
from securebase.publishing.scenes import scenes_in

WORDS = {"cell_type": "markdown", "metadata": {}, "source": ["# A lesson\n", "\n", "Words."]}
READERS: list[Callable[[Path], object]] = [read_notebook, lesson_sections, paragraphs, scenes_in]


@pytest.mark.parametrize("read", READERS)
@pytest.mark.parametrize(
    ("text", "line", "told"),
    [
        ('{"cells": [\n{"cell_type"', 2, "this is not JSON"),
        ("[" * 5_000, 1, "nested hundreds deep"),
        ('{"cells": [\n"words"]}', 1, "cell 1 is no object"),
        ('{"cells": [\n{"source": []}]}', 2, "cell 1 is not of the type"),
        ('{"cells": [\n{"cell_type": "code", "source": [3]}]}', 2, "no source that is text"),
        ('{"cells": [\n{"cell_type": "code", "source": "\\ud800"}]}', 2, "half a character"),
    ],
)
def test_what_is_broken_is_told_on_its_line(
    tmp_path: Path, text: str, line: int, told: str, read: Callable[[Path], object]
) -> None:
    path = tmp_path / "lesson.ipynb"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        read(path)
    (problem,) = caught.value.problems
    assert (problem.line, told in problem.message) == (line, True), problem


def test_a_source_that_is_one_text_is_read_like_a_list_of_lines(tmp_path: Path) -> None:
    path = tmp_path / "lesson.ipynb"
    path.write_text(json.dumps({"cells": [WORDS | {"source": "# A lesson\n\nWords."}]}), "utf-8")
    assert read_notebook(path)["cells"][0]["source"] == WORDS["source"]
    assert [one.words for one in paragraphs(path)] == ["A lesson", "Words."]


def test_code_that_is_no_python_claims_nothing(tmp_path: Path) -> None:
    path = tmp_path / "lesson.ipynb"
    code = {"cell_type": "code", "metadata": {}, "source": ["a = (", "\n"]}
    path.write_text(json.dumps({"cells": [WORDS, code]}), encoding="utf-8")
    assert [one.words for one in paragraphs(path)] == ["A lesson", "Words."]


@pytest.mark.parametrize("mark", ["[", "_", "/", "[a]("])
def test_fifty_kilobytes_of_one_mark_are_read_in_a_moment(tmp_path: Path, mark: str) -> None:
    path = tmp_path / "page.md"
    path.write_text(mark * (50_000 // len(mark)), encoding="utf-8")
    begun = time.process_time()
    scenes_in(path)
    paragraphs(path)
    assert time.process_time() - begun < 2
    assert words_alone("[a page](https://example.org/A_(b)") == "a page"


def test_a_message_is_cut_in_its_middle_and_can_be_shown() -> None:
    told = Problem(
        Path("a.yml"), 1, f"no work has the key '{'x' * 50_000}\x1b'; add the work"
    ).message
    assert len(told) < 510
    assert told.isprintable()
    assert told.startswith("no work has the key")
    assert told.endswith("add the work")


def test_a_table_of_contents_that_nobody_can_read_leaves_the_bank_in_order_of_names(
    tmp_path: Path,
) -> None:
    (tmp_path / "_toc.yml").write_text('root: "\\UFFFFFFFF"\n', encoding="utf-8")
    assert read_bank(tmp_path) == []
