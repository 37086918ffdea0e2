"""What an author touches, and the table of how long it takes."""

from __future__ import annotations

import json

import pytest

from benchmarks.waiting import CHANGES, Change, Waits, table
from tools.places import ROOT

CHANGED = {change.what: change for change in CHANGES}


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.what)
def test_a_change_puts_its_word_into_the_file_as_it_is_now_and_again(change: Change) -> None:
    text = (ROOT / change.file).read_text(encoding="utf-8")
    once = change.edited(text, "touched1")
    again = change.edited(once, "touched2")
    assert ("touched1" in text, "touched1" in once) == (False, True)
    assert "touched2" in again


def test_a_lesson_gets_its_word_among_its_words() -> None:
    text = (ROOT / CHANGED["a lesson"].file).read_text(encoding="utf-8")
    before, after = json.loads(text), json.loads(CHANGED["a lesson"].edited(text, "touched1"))
    changed = [
        (cell["cell_type"], "".join(cell["source"]).removeprefix("".join(was["source"])))
        for was, cell in zip(before["cells"], after["cells"], strict=True)
        if "".join(was["source"]) != "".join(cell["source"])
    ]
    assert changed == [("markdown", "\n\ntouched1")]


def test_the_table_has_both_ways_side_by_side() -> None:
    told = table({"a lesson": Waits([6.0, 5.0, 7.25], [8.0, 8.0, 8.0])})
    assert told.splitlines()[2:] == ["| a lesson | 6.0 s (5.0–7.2) | 8.0 s |"]
