"""Each mistake in a table is told on its own line, and no mark swallows a row below it."""

from __future__ import annotations

from pathlib import Path

import pytest

from securebase import ContentError, data
from securebase.__main__ import main
from securebase.data.checks import table_problems

SERVICES = (data.FOLDER / "support_services.csv").read_text(encoding="utf-8")
COUNTRIES = (data.FOLDER / "ssp_by_country.csv").read_text(encoding="utf-8")
LINES = SERVICES.splitlines(keepends=True)


def told_of_table(folder: Path, text: str | bytes, name: str = "support_services") -> list[str]:
    path = folder / f"{name}.csv"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return [f"{problem.line}: {problem.message}" for problem in table_problems(path)]


def changed(text: str, was: str, becomes: str, times: int = 1) -> str:
    assert was in text
    return text.replace(was, becomes, times)


@pytest.mark.parametrize("line", range(2, len(LINES) + 1))
@pytest.mark.parametrize("cell", [0, 1, 2])
def test_a_stray_mark_in_a_table_is_told_on_its_line_and_swallows_no_other(
    tmp_path: Path, line: int, cell: int
) -> None:
    cells = LINES[line - 1].split(",")
    cells[cell] = f'"{cells[cell]}' if not cells[cell].startswith('"') else cells[cell][1:]
    text = "".join([*LINES[: line - 1], ",".join(cells), *LINES[line:]])
    found = told_of_table(tmp_path, text)
    assert [one.partition(":")[0] for one in found] == [str(line)]


def test_an_empty_table_has_no_header(tmp_path: Path) -> None:
    (one,) = told_of_table(tmp_path, "")
    assert one.startswith("1: the table has no header; its first line must be id,name,for_whom")


def test_a_table_without_its_first_line_has_no_header(tmp_path: Path) -> None:
    (one,) = told_of_table(tmp_path, "".join(LINES[1:]))
    assert one.startswith("1: the table has no header")


def test_a_table_with_other_separators_is_told_which(tmp_path: Path) -> None:
    (one,) = told_of_table(tmp_path, LINES[0].replace(",", ";"))
    assert one.endswith("save it with commas and not with “;”")


def test_a_table_without_a_row_is_told(tmp_path: Path) -> None:
    assert told_of_table(tmp_path, LINES[0]) == ["1: the table has no row; write one, or drop it"]


def test_a_renamed_column_is_told_with_what_stands_there(tmp_path: Path) -> None:
    text = changed(COUNTRIES, "samples", "sample_count")
    assert told_of_table(tmp_path, text, "ssp_by_country") == [
        "1: there is no column 'samples'; 'sample_count' stands there instead: rename it"
    ]


def test_a_column_given_twice_and_one_that_is_not_known_are_told(tmp_path: Path) -> None:
    assert told_of_table(tmp_path, changed(COUNTRIES, "pct_a", "pct_b"), "ssp_by_country") == [
        "1: the column 'pct_b' is given twice; keep one of the two",
        "1: there is no column 'pct_a'; every row needs it",
    ]
    text = "\n".join(f"{line},x" for line in COUNTRIES.splitlines())
    assert told_of_table(tmp_path, text, "ssp_by_country") == [
        "1: the column 'x' is not known here; take it out"
    ]


@pytest.mark.parametrize(
    ("was", "becomes", "words"),
    [
        ("China", "Chi\0na", "the character '\\x00' cannot stand in a text"),
        ("China", "Chi" + "n" * 140_000, "this line has 140064 characters"),
        ("China", 'Chi"na', "a quotation mark is opened in this line and not closed"),
        ("China", '"Chi"na', "a quotation mark stands inside a text"),
        ("China", "Chi,na", "this row has not the 12 cells of the first line but 13"),
        ("China", "\u200b", "nobody can see this text"),
        ("China", "", "'country' is empty"),
        ("China", "\r\nChina", "this line is empty"),
    ],
    ids=lambda value: ascii(value)[:16],
)
def test_a_mistake_in_the_form_of_a_row_is_told_on_its_line(
    tmp_path: Path, was: str, becomes: str, words: str
) -> None:
    (one,) = told_of_table(tmp_path, changed(COUNTRIES, was, becomes), "ssp_by_country")
    assert one.startswith(f"8: {words}")


@pytest.mark.parametrize("end", ["\r", "\r\n", "\n\n\n"])
def test_every_row_is_read_whichever_way_lines_end(
    tmp_path: Path, end: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = COUNTRIES.splitlines()
    text = (
        end.join(lines)
        if end != "\n\n\n"
        else "\r".join(lines[:4]) + "\r\n" + "\n".join(lines[4:]) + end
    )
    (tmp_path / "ssp_by_country.csv").write_bytes(text.encode())
    monkeypatch.setattr(data, "FOLDER", tmp_path)
    assert len(data.load("ssp_by_country")) == 8


def test_a_table_with_a_mistake_is_not_loaded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = changed(COUNTRIES, "Israel", '"Israel')
    (tmp_path / "ssp_by_country.csv").write_text(text, encoding="utf-8")
    monkeypatch.setattr(data, "FOLDER", tmp_path)
    with pytest.raises(ContentError, match=r"ssp_by_country\.csv:6: a quotation mark is opened"):
        data.load("ssp_by_country")


def test_a_table_of_the_course_that_is_not_there_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "securebase" / "data"
    folder.mkdir(parents=True)
    (folder / "sleep.csv").write_text("a,b\n1,2\n")
    assert main(["check", str(tmp_path)]) == 1
    errors = capsys.readouterr().err
    assert "support_services.csv:1: there is no such file" in errors
    assert "sleep.csv:1: no table of this name is known" in errors
