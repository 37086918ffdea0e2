"""Every fact that the two source articles teach is taught, or corrected, in a named place."""

from __future__ import annotations

import csv
import re
from collections import Counter
from pathlib import Path

import nbformat
import pytest
from ruamel.yaml import YAML

from tools.places import ROOT

with Path(__file__).with_name("source_articles.csv").open(encoding="utf-8", newline="") as file:
    ROWS = list(csv.DictReader(file))
HEADING = re.compile(r"^#{2,6} (.+)$|^:::+\{admonition\} (.+)$", re.MULTILINE)


def sections_of(lesson: str) -> set[str]:
    """The headings of a lesson, and the titles of its boxes."""
    notebook = nbformat.read(ROOT / "notebooks" / f"{lesson}.ipynb", as_version=4)
    words = "\n\n".join(cell.source for cell in notebook.cells if cell.cell_type == "markdown")
    return {(heading or box).strip() for heading, box in HEADING.findall(words)}


def test_each_claim_is_listed_once() -> None:
    names = Counter(row["row"] for row in ROWS)
    assert [name for name, times in names.items() if times > 1] == []
    assert names.keys() == {f"S1.{n:02}" for n in range(1, 30)} | {
        f"S2.{n:02}" for n in range(1, 22)
    }
    assert all(row["claim"].strip() for row in ROWS)


def test_each_claim_has_a_verdict() -> None:
    assert {row["verdict"] for row in ROWS} == {"well supported", "needs nuance", "inaccurate"}


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["row"])
def test_the_lesson_is_in_the_course_and_has_the_section(row: dict[str, str]) -> None:
    contents = (ROOT / "_toc.yml").read_text(encoding="utf-8")
    files = [
        chapter["file"]
        for part in YAML(typ="safe").load(contents)["parts"]
        for chapter in part["chapters"]
    ]
    assert f"notebooks/{row['lesson']}" in files
    assert row["section"] in sections_of(row["lesson"])
