"""What an explorer shows is read at every setting, and told by the place where it is written."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from securebase.claims.shown_text import ShownText
from securebase.explorations import countries
from tests.content.explorer_texts import explorer_texts
from tools.places import ROOT

LESSON = ROOT / "notebooks" / "strange-situation" / "around-the-world.ipynb"

EXPLORER = """\
explorer = explore(
    effect_view,
    id="an-explorer",
    title="How far apart?",
    caption="It was 12%.",
    outcome=Choice("What", {"peers": EFFECTS["peers"]}, "peers"),
)
"""


def shown(lesson: Path) -> dict[str, ShownText]:
    return {text.words: text for text in explorer_texts(lesson)}


@pytest.mark.parametrize(
    ("start", "number", "written"),
    [
        ("Data, after van IJzendoorn and Kroonenberg (1988): 32", "1,990", "Data, after van"),
        ("We did not see the printed table.", "1,990", "We did not see the printed table."),
        ("The share called avoidant", "35%", "The share called avoidant in this review"),
        ("By the review's own measure", "1.5", "By the review's own measure"),
        ("Each mark is one child. China's", "1,230", "Each mark is one child. China's"),
    ],
)
def test_each_text_has_its_line_in_the_code(start: str, number: str, written: str) -> None:
    text = next(one for words, one in shown(LESSON).items() if words.startswith(start))
    path, line = text.place(text.words.index(number))
    assert path == Path(countries.__file__)
    lines = path.read_text(encoding="utf-8").splitlines()
    assert written in "".join(lines[line - 1 : line + 2])
    assert "vanijzendoorn1988" in text.cites


def test_an_illustration_is_read_for_what_it_says_of_the_world_only() -> None:
    texts = shown(LESSON)
    assert any("1,139 infants" in words for words in texts)
    assert not any("made-up children are beyond it" in words for words in texts)


def test_no_more_of_a_lesson_runs_than_makes_its_explorers(tmp_path: Path) -> None:
    code = [
        "from securebase import Choice, explore\nraise SystemExit\n",
        "from securebase.explorations.effects import EFFECTS, effect_view",
        EXPLORER,
    ]
    lesson = tmp_path / "lesson.ipynb"
    cells = [{"cell_type": "code", "source": [cell]} for cell in code]
    lesson.write_text(json.dumps({"cells": cells}), encoding="utf-8")
    texts = shown(lesson)
    assert "It was 12%." in texts
    assert "The same link in three numbers" in texts
    assert texts["It was 12%."].place(7) == (lesson, 1)
