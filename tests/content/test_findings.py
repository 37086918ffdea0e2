"""Each finding of those who checked the course, and the place that teaches it now."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from tools.places import ROOT

TABLES = sorted(Path(__file__).parent.glob("findings_*.csv"))
ROWS = [
    (row["finding"], row["file"], row["phrase"])
    for table in TABLES
    for row in csv.DictReader(table.read_text(encoding="utf-8").splitlines())
]


def words_of(path: Path) -> str:
    """What a file says, in one line; of a notebook, what its cells say."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".ipynb":
        text = "\n".join("".join(cell["source"]) for cell in json.loads(text)["cells"])
    return " ".join(text.split())


def test_there_are_findings() -> None:
    assert len(ROWS) > 50


@pytest.mark.parametrize(("finding", "file", "phrase"), ROWS)
def test_a_finding_is_answered_where_the_table_says(finding: str, file: str, phrase: str) -> None:
    assert finding
    assert " ".join(phrase.split()) in words_of(ROOT / file)
