"""Which questions leave the course, by what names, and in which files."""

from __future__ import annotations

import csv
import json
import re
import shutil
import sqlite3
import zipfile
from pathlib import Path
from typing import Any

import pytest

from securebase.__main__ import main
from securebase.content.problems import ContentError
from securebase.exports import DOORS, LOSSES, ExportError, read_bank, write_all
from securebase.exports.anki import write_anki
from securebase.exports.moodle import moodle_xml
from tests.unit.exports.written import AWKWARD
from tools.places import ROOT


@pytest.fixture
def course(tmp_path: Path) -> Path:
    """A course of one lesson, whose quiz has a question of each kind."""
    folder = tmp_path / "course"
    folder.mkdir()
    shutil.copyfile(AWKWARD, folder / "first.quiz.yml")
    cells = [{"cell_type": "markdown", "source": ["# A first *lesson*\n", "Words."]}]
    (folder / "first.ipynb").write_text(json.dumps({"cells": cells}), "utf-8")
    return folder


def edited(course: Path, old: str, new: str) -> None:
    path = course / "first.quiz.yml"
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def notes(path: Path) -> dict[str, Any]:
    """Of each note of a package of Anki, by its question's id: its guid and its fields."""
    file = path.with_suffix(".db")
    file.write_bytes(zipfile.ZipFile(path).read("collection.anki2"))
    database = sqlite3.connect(file)
    rows = database.execute("select guid, flds from notes").fetchall()
    database.close()
    return {fields.split("\x1f")[0]: (guid, fields) for guid, fields in rows}


def test_questions_come_in_the_order_of_the_book() -> None:
    lessons = list(dict.fromkeys(one.lesson.name for one in read_bank(ROOT)))
    assert lessons[:3] == ["bonding-and-attachment", "a-secure-base", "four-patterns"]
    assert lessons[-1] == "what-you-may-have-read"
    assert len(lessons) == 17


def test_a_lesson_is_called_by_its_heading_and_its_part(course: Path) -> None:
    lesson = read_bank(course)[0].lesson
    assert (lesson.title, lesson.part) == ("A first lesson", "")
    contents = "parts: [{caption: One, chapters: [{file: first}]}]"
    (course / "_toc.yml").write_text(contents, "utf-8")
    assert read_bank(course)[0].lesson.part == "One"


def test_every_mistake_is_told_with_its_line(course: Path) -> None:
    edited(course, "kind: true-false", "kind: true-or-false")
    shutil.copyfile(AWKWARD, course / "second.quiz.yml")
    with pytest.raises(ContentError, match=r"first\.quiz\.yml:17: .*true-or-false"):
        read_bank(course)


def test_two_quizzes_of_one_id_are_refused(course: Path) -> None:
    shutil.copyfile(AWKWARD, course / "second.quiz.yml")
    with pytest.raises(ContentError, match=r"'awkward-quiz' is that of first\.quiz\.yml too"):
        read_bank(course)


def test_an_edited_question_keeps_its_card(course: Path, tmp_path: Path) -> None:
    before, after = tmp_path / "before.apkg", tmp_path / "after.apkg"
    write_anki(read_bank(course), before)
    edited(course, "How cold is it", "How cold was it")
    write_anki(read_bank(course), after)
    old, new = notes(before), notes(after)
    assert {name: guid for name, (guid, _) in old.items()} == {
        name: guid for name, (guid, _) in new.items()
    }
    changed = [name for name in old if old[name] != new[name]]
    assert changed == ["sb.awkward-quiz.how-many"]


def test_questions_keep_their_ids_when_another_is_put_first(course: Path) -> None:
    before = {one.id for one in read_bank(course)}
    new = "questions:\n  - {id: new, kind: true-false, prompt: So?, answer: true, sources: "
    new += "[ainsworth1978], feedback: {when_true: Yes., when_false: No.}}\n"
    edited(course, "questions:\n", new)
    assert {one.id for one in read_bank(course)} == before | {"sb.awkward-quiz.new"}


def test_all_wrong_and_all_right_options_together_count_nothing(course: Path) -> None:
    text = moodle_xml(one for one in read_bank(course) if one.question.kind == "multiple-choice")
    assert [text.count(f'fraction="{share}"') for share in (50, -100)] == [2, 1]


def test_a_link_within_the_course_keeps_its_words_and_one_outside_its_address(course: Path) -> None:
    edited(
        course, '"It is less = smaller."', '"See [help](../find-help.html) or [it](https://a.org)."'
    )
    text = moodle_xml(read_bank(course))
    assert 'See help or &lt;a href="https://a.org"&gt;it&lt;/a&gt;.' in text


def test_the_bank_is_written_whole_by_level_and_by_lesson(course: Path, tmp_path: Path) -> None:
    written = write_all(tmp_path / "out", course)
    names = sorted(path.relative_to(tmp_path / "out").as_posix() for path in written)
    parts = ["secure-base", "secure-base-everyone", "secure-base-students", "lessons/first"]
    wanted = [f"bank/{part}{door.ending}" for part in parts for door in DOORS]
    assert names == sorted([*wanted, "losses.md"])
    assert (tmp_path / "out" / "losses.md").read_bytes() == LOSSES.read_bytes()
    text = (tmp_path / "out/bank/secure-base-students.csv").read_text("utf-8-sig")
    rows = csv.DictReader(text.splitlines())
    assert [row["id"] for row in rows] == ["sb.awkward-quiz.several", "sb.awkward-quiz.how-many"]


def test_the_command_writes_some_forms_alone(
    course: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    into = tmp_path / "new" / "out"
    assert main(["export", str(into), "--course", str(course), "--only", "gift", "csv"]) == 0
    assert "9 files are in" in capsys.readouterr().out
    assert {path.suffix for path in into.rglob("*.*")} == {".txt", ".csv", ".md"}


def test_the_command_tells_of_a_folder_without_questions(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", str(tmp_path / "out"), "--course", str(tmp_path), "--only", "csv"]) == 1
    assert "no *.quiz.yml with questions; name the folder of a course" in capsys.readouterr().err


def test_what_a_form_needs_is_told(
    course: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    with pytest.raises(ExportError, match="Anki files need the package 'genanki'"):
        write_all(tmp_path, course)
    assert write_all(tmp_path, course, ["moodle"])


@pytest.mark.parametrize(
    ("door", "told"),
    [
        ("moodle", '<answer fraction="100" format="moodle_auto_format"><text>70.5</text>'),
        ("gift", "=%100%70..71#"),
        ("csv", '"right, 70 to 71"'),
        ("canvas", '<varlte respident="response1">71</varlte>'),
        ("blackboard", '<lte><variable identifier="RESPONSE" />'),
    ],
)
def test_another_number_that_is_right_is_right_there_too(
    course: Path, tmp_path: Path, door: str, told: str
) -> None:
    another = "      - {at_least: 70, at_most: 71, right: true, feedback: That counts too.}\n"
    edited(course, "      - at_least: 2.25\n", f"{another}      - at_least: 2.25\n")
    [file] = [
        one
        for one in write_all(tmp_path / "out", course, [door])
        if one.name.startswith("secure-base.")
    ]
    assert told in re.sub(r">\s+<", "><", _all_in(file))


def _all_in(file: Path) -> str:
    if file.suffix != ".zip":
        return file.read_text("utf-8")
    with zipfile.ZipFile(file) as package:
        return "".join(package.read(name).decode() for name in package.namelist())
