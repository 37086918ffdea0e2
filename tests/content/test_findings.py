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


# Errors found, claims of the sample that did not hold, rows of the source articles that were partly
# taught or had no row, the additions, and the list of tones.
FINDINGS = {
    *(f"O{number}" for number in range(1, 21)),
    *(f"#{number}" for number in (11, 40, 51, 52, 55, 56, 70, 73, 94, 97, 100)),
    *("S1.03", "S1.04", "S1.08", "S1.11", "S1.12", "S1.22", "S2.10", "S2.13", "S2.18"),
    *("S-micro-moments", "S-profound"),
    *(f"A{number}" for number in range(1, 11)),
    "T",
}


def test_every_finding_is_answered_somewhere() -> None:
    assert {finding for finding, *_ in ROWS} >= FINDINGS


@pytest.mark.parametrize(("finding", "file", "phrase"), ROWS)
def test_a_finding_is_answered_where_the_table_says(finding: str, file: str, phrase: str) -> None:
    assert finding
    assert " ".join(phrase.split()) in words_of(ROOT / file)
