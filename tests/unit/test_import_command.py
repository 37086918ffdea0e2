"""``python -m securebase import``: teachers' files become ours, and what is lost is said."""

import json
from pathlib import Path

import pytest

from securebase import Quiz
from securebase.__main__ import main

WHICH = {
    "question": "Which prints 'a'?",
    "type": "multiple_choice",
    "code": "if a:\n    print(a)",
    "answers": [
        {"answer": "this", "correct": True, "feedback": "It's so: yes"},
        {"answer": "that", "correct": False},
    ],
}
HOW_MANY = {
    "question": "How many?",
    "type": "numeric",
    "answers": [{"value": 2, "correct": True}, {"range": [3, 5], "correct": True}],
}
WHO = {"question": "Who?", "type": "string", "answers": [{"answer": "Bowlby", "correct": True}]}
ESSAY = {"question": "Why?", "type": "essay", "answers": []}


@pytest.fixture
def theirs(tmp_path: Path) -> Path:
    path = tmp_path / "theirs.json"
    path.write_text(json.dumps([WHICH, ESSAY, HOW_MANY, WHO], indent=1), encoding="utf-8")
    return path


def test_what_is_written_is_what_was_read_once_it_has_its_sources(
    theirs: Path, tmp_path: Path
) -> None:
    assert main(["import", str(theirs)]) == 0
    path = tmp_path / "theirs.quiz.yml"
    text = path.read_text(encoding="utf-8")
    assert text.startswith("# Brought in from theirs.json.")
    needed = "    sources: []  # add a key, as in [robson1980]\n"
    assert text.count(needed) == 3
    assert "right: false" not in text
    path.write_text(text.replace(needed, "    sources: [robson1980]\n"), encoding="utf-8")
    written = Quiz.load(path).spec()
    with pytest.warns(UserWarning, match="3 of 4 questions"):
        read = Quiz.from_jupyterquiz(theirs).spec()
    assert written["id"] == read["id"]
    for one, other in zip(written["questions"], read["questions"], strict=True):
        assert {**one, "sources": []} == {**other, "sources": []}


def test_the_report_says_what_was_left_out_and_where(
    theirs: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["import", str(theirs)]) == 0
    told = capsys.readouterr().out
    line = json.dumps([WHICH], indent=1).count("\n") + 1
    assert "3 of 4 questions brought in" in told
    assert f"theirs.json:{line}: question 2: left out: its type is 'essay'" in told


def test_nothing_is_written_over_unless_that_is_asked_for(
    theirs: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mine = tmp_path / "theirs.quiz.yml"
    mine.write_text("mine", encoding="utf-8")
    assert main(["import", str(theirs)]) == 1
    assert mine.read_text(encoding="utf-8") == "mine"
    assert "is there already" in capsys.readouterr().err
    assert main(["import", str(theirs), "--overwrite"]) == 0
    assert mine.read_text(encoding="utf-8") != "mine"


def test_several_files_go_into_a_folder_and_one_that_is_broken_stops_no_other(
    theirs: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = tmp_path / "broken.json"
    broken.write_text("[{", encoding="utf-8")
    into = tmp_path / "new" / "folder"
    assert main(["import", str(broken), str(theirs), "--into", str(into)]) == 1
    assert [path.name for path in into.iterdir()] == ["theirs.quiz.yml"]
    assert "broken.json:1: this is not JSON" in capsys.readouterr().err
