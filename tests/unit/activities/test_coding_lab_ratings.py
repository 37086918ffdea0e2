"""Ratings and counts of reunions in files: read whole, or refused with file and line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from securebase import CodingLab, ContentError, ratings_of, read_counts, read_ratings
from securebase.activities.coding_lab.ratings import COLUMNS, counts_csv, ratings_csv
from tests.unit.activities.test_coding_lab import LAB, coding, record

HEAD = (
    "coder,vignette,group,proximity_5,proximity_8,maintaining_5,maintaining_8,resistance_5,"
    "resistance_8,avoidance_5,avoidance_8\n"
)
COUNTS = "vignette,A,B,C,D\n"


@pytest.fixture
def lab() -> CodingLab:
    return CodingLab.load(LAB)


def file(folder: Path, text: str, name: str = "anna.ratings.csv") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_the_columns_are_those_that_are_told() -> None:
    assert ",".join(COLUMNS) + "\n" == HEAD


def test_ratings_are_read_as_they_were_written(lab: CodingLab, tmp_path: Path) -> None:
    text = HEAD + "anna,tomas,A,1,2,3,4,5,6,7,1\nben,noor,B,,,,,,,,\n"
    rows = read_ratings(file(tmp_path, text), lab)
    assert rows[0] == {
        "coder": "anna", "vignette": "tomas", "group": "A", "proximity_5": 1, "proximity_8": 2,
        "maintaining_5": 3, "maintaining_8": 4, "resistance_5": 5, "resistance_8": 6,
        "avoidance_5": 7, "avoidance_8": 1,
    }  # fmt: skip
    assert [rows[1][name] for name in ("coder", "group", "proximity_5")] == ["ben", "B", None]
    assert ratings_csv(rows) == text


def test_ones_own_ratings_are_a_row_for_each_pair_that_was_compared(
    lab: CodingLab, tmp_path: Path
) -> None:
    tomas, noor = lab.vignettes[:2]
    draft = {**coding(noor), "compared": False}
    assert ratings_of(lab) == []
    lab.widget.record = record({tomas.id: coding(tomas, group="B", off=2), noor.id: draft})
    [row] = ratings_of(lab, coder="anna")
    assert row == {
        "coder": "anna", "vignette": "tomas", "group": "B", "proximity_5": 1, "proximity_8": 1,
        "maintaining_5": 1, "maintaining_8": 1, "resistance_5": 3, "resistance_8": 1,
        "avoidance_5": 6, "avoidance_8": 6,
    }  # fmt: skip
    path = file(tmp_path, ratings_csv([{**row, "note": "dropped"}]))
    assert read_ratings(path, lab) == [row]
    assert [row["coder"] for row in ratings_of(lab)] == ["me"]


def saved(folder: Path, lab: CodingLab, name: str = "carla.json") -> Path:
    tomas = lab.vignettes[0]
    content = {
        "format": "secure-base-answers",
        "version": 1,
        "saved_at": "2026-11-27T10:00:00.000Z",
        "records": {lab.id: record({tomas.id: coding(tomas)})},
    }
    return file(folder, json.dumps(content), name)


def test_saved_answers_are_a_coder_named_like_the_file(lab: CodingLab, tmp_path: Path) -> None:
    [row] = read_ratings(saved(tmp_path, lab), lab)
    assert (row["coder"], row["vignette"], row["group"]) == ("carla", "tomas", "A")
    assert row["avoidance_8"] == 6


def test_a_class_is_pooled_from_many_files(lab: CodingLab, tmp_path: Path) -> None:
    anna = file(tmp_path, HEAD + "anna,tomas,A,1,1,1,1,1,1,6,6\n")
    ben = file(tmp_path, "\ufeff" + HEAD + "ben,tomas,B,1,1,1,1,1,1,4,4\r\n", "ben.ratings.csv")
    rows = read_ratings([anna, str(ben), saved(tmp_path, lab)], lab)
    assert [(row["coder"], row["group"]) for row in rows] == [
        ("anna", "A"),
        ("ben", "B"),
        ("carla", "A"),
    ]


def test_a_coder_who_rated_a_pair_twice_is_told_with_both_places(
    lab: CodingLab, tmp_path: Path
) -> None:
    one = file(tmp_path, HEAD + "me,tomas,A,,,,,,,,\n")
    two = file(tmp_path, HEAD + "me,noor,B,,,,,,,,\nme,tomas,B,,,,,,,,\n", "ben.ratings.csv")
    with pytest.raises(ContentError) as error:
        read_ratings([one, two], lab)
    [problem] = error.value.problems
    assert (problem.path.name, problem.line) == ("ben.ratings.csv", 3)
    assert problem.message == (
        "'me' rated 'tomas' in anna.ratings.csv, line 2, too; take one out, or give the coders "
        "different names"
    )


def test_two_saved_files_of_one_name_are_told_at_their_first_line(
    lab: CodingLab, tmp_path: Path
) -> None:
    (tmp_path / "other").mkdir()
    with pytest.raises(ContentError) as error:
        read_ratings([saved(tmp_path, lab), saved(tmp_path / "other", lab)], lab)
    [problem] = error.value.problems
    assert (problem.path.parent.name, problem.line) == ("other", 1)
    assert problem.message.startswith("'carla' rated 'tomas' in carla.json, line 1, too")


def test_saved_answers_larger_than_any_page_saves_are_not_read(
    lab: CodingLab, tmp_path: Path
) -> None:
    path = saved(tmp_path, lab)
    path.write_text(path.read_text("utf-8") + " " * 1_000_000, encoding="utf-8")
    with pytest.raises(ContentError, match="the file is larger than 976 kB"):
        read_ratings(path, lab)


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ("anna,Tomas,A,,,,,,,,", "the lab has no vignette 'Tomas'; did you mean 'tomas'?"),
        ("anna,xy,A,,,,,,,,", "the lab has no vignette 'xy'; it has tomas, noor, rafi"),
        ("anna,tomas,b,,,,,,,,", "the group is 'b'; write B"),
        ("anna,tomas,secure,,,,,,,,", "the group is 'secure'; write one of A, B, C, D"),
        ("anna,tomas,,,,,,,,,", "the group is ''; write one of A, B, C, D"),
        (",tomas,A,,,,,,,,", "the coder is not named; write who it is, or a number"),
        ("anna,,A,,,,,,,,", "the vignette is not named"),
        ("anna,tomas,A,8,,,,,,,", "proximity_5 is '8'; write a whole number from 1 to 7, or"),
        ("anna,tomas,A,0,,,,,,,", "proximity_5 is '0'; write a whole number from 1 to 7, or"),
        ("anna,tomas,A,,,,,3.5,,,", "resistance_5 is '3.5'; write a whole number from 1 to 7"),
        ("anna,tomas,A,,,,,,,", "this row has not the 11 cells of the first line but 10"),
    ],
)
def test_a_row_that_is_not_right_is_told_with_its_line(
    lab: CodingLab, tmp_path: Path, row: str, message: str
) -> None:
    path = file(tmp_path, f"{HEAD}anna,noor,B,,,,,,,,\n{row}\n")
    with pytest.raises(ContentError) as error:
        read_ratings(path, lab)
    found = [problem for problem in error.value.problems if message in problem.message]
    assert [problem.line for problem in found] == [3]


@pytest.mark.parametrize(
    ("text", "name", "message"),
    [
        ("a;b\n", "a.csv", "the table has no header; its first line must be coder,vignette,group"),
        (HEAD.replace("group", "class"), "a.csv", "there is no column 'group'; 'class' stands"),
        (HEAD, "a.csv", "the table has no row"),
        ("[]", "a.json", "this is no file that “Your answers” saved"),
        ("{", "a.json", "this is no file that “Your answers” saved"),
        ('{"format": "secure-base-answers", "records": 3}', "a.json", "this is no file that"),
        ('{"format": "secure-base-answers", "records": {}}', "a.json", "no reunion of “Read tw"),
    ],
)
def test_a_file_that_holds_no_ratings_is_told(
    lab: CodingLab, tmp_path: Path, text: str, name: str, message: str
) -> None:
    with pytest.raises(ContentError) as error:
        read_ratings(file(tmp_path, text, name), lab)
    assert message in error.value.problems[0].message
    assert error.value.problems[0].line == 1


def test_of_all_files_that_hold_no_ratings_each_is_told(lab: CodingLab, tmp_path: Path) -> None:
    files = [file(tmp_path, HEAD, f"{name}.ratings.csv") for name in ("anna", "ben")]
    with pytest.raises(ContentError) as error:
        read_ratings(files, lab)
    assert [problem.path for problem in error.value.problems] == files


def test_a_missing_file_is_told(lab: CodingLab, tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="there is no such file"):
        read_ratings(tmp_path / "gone.csv", lab)


def test_a_show_of_hands_is_read_as_it_was_written(lab: CodingLab, tmp_path: Path) -> None:
    text = COUNTS + "tomas,14,1,0,2\nnoor,0,17,0,0\nrafi,3,0,0,3\n"
    rows = read_counts(file(tmp_path, text, "room.counts.csv"), lab)
    assert rows == [
        {"vignette": "tomas", "A": 14, "B": 1, "C": 0, "D": 2},
        {"vignette": "noor", "A": 0, "B": 17, "C": 0, "D": 0},
        {"vignette": "rafi", "A": 3, "B": 0, "C": 0, "D": 3},
    ]
    assert counts_csv(rows) == text


@pytest.mark.parametrize("row", ["1,1,0,0", "1,0,1,0", "0,1,0,1", "0,0,2,2"])
def test_a_room_that_is_split_in_two_has_chosen(lab: CodingLab, tmp_path: Path, row: str) -> None:
    [counted] = read_counts(file(tmp_path, f"{COUNTS}tomas,{row}\n", "room.counts.csv"), lab)
    assert ",".join(str(counted[letter]) for letter in "ABCD") == row


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ("tomas,0,0,0,0", "nobody chose a group for this one; take the row out"),
        ("tomas,-1,2,0,0", "A is '-1', which is no whole number; write digits"),
        ("tomas,1,2,0,", "D is '', which is no whole number; write digits"),
        ("noor,1,2,0,0", "'noor' is counted in line 2 too; join the two rows"),
        ("noora,1,2,0,0", "the lab has no vignette 'noora'; did you mean 'noor'?"),
    ],
)
def test_a_count_that_is_not_right_is_told_with_its_line(
    lab: CodingLab, tmp_path: Path, row: str, message: str
) -> None:
    path = file(tmp_path, f"{COUNTS}noor,0,17,0,0\n{row}\n", "room.counts.csv")
    with pytest.raises(ContentError) as error:
        read_counts(path, lab)
    assert [(one.line, one.message) for one in error.value.problems] == [(3, message)]


def test_the_rows_make_a_table_of_pandas(lab: CodingLab, tmp_path: Path) -> None:
    import pandas

    text = HEAD + "anna,tomas,A,1,1,1,1,1,1,6,6\nanna,noor,B,6,7,5,6,1,1,1,1\n"
    frame: Any = pandas.DataFrame(read_ratings(file(tmp_path, text), lab))
    assert frame.groupby("coder")["avoidance_5"].mean().to_dict() == {"anna": 3.5}
