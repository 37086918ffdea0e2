"""Each mistake is told on its own line, in the words of the file, by every way in."""

from __future__ import annotations

from pathlib import Path

import pytest

from securebase import ContentError, Quiz, Sorter, data
from securebase.__main__ import main
from securebase.content.problems import MOST_TOLD
from securebase.data.checks import table_problems

SORTER = """\
id: small
title: A small one
piles:
  - {id: one, name: One}
  - {id: two, name: Two}
cards:
  - {id: a, text: First, pile: one, why: Because, sources: [lamb1982]}
  - {id: b, text: Second, pile: two, why: Because, sources: [lamb1982]}
  - {id: c, text: Third, pile: two, why: Because, sources: [lamb1982]}
"""
SERVICES = (data.FOLDER / "support_services.csv").read_text(encoding="utf-8")
COUNTRIES = (data.FOLDER / "ssp_by_country.csv").read_text(encoding="utf-8")


def told(folder: Path, text: str | bytes) -> list[str]:
    """What is said of a sorter: «line: message»."""
    path = folder / "small.sorter.yml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(ContentError) as caught:
        Sorter.load(path)
    return [f"{problem.line}: {problem.message}" for problem in caught.value.problems]


def told_of_table(folder: Path, text: str | bytes, name: str = "support_services") -> list[str]:
    path = folder / f"{name}.csv"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return [f"{problem.line}: {problem.message}" for problem in table_problems(path)]


def changed(text: str, was: str, becomes: str, times: int = 1) -> str:
    assert was in text
    return text.replace(was, becomes, times)


# Content files


def test_two_cards_whose_pile_is_not_there_are_both_told(tmp_path: Path) -> None:
    first, second = told(tmp_path, changed(SORTER, "pile: two", "pile: tow", 2))
    assert first.startswith("8: the card 'b' belongs to the pile 'tow', which is not there")
    assert second.startswith("9: the card 'c' belongs to the pile 'tow', which is not there")


def test_a_pile_without_a_card_is_told_on_its_line(tmp_path: Path) -> None:
    (one,) = told(tmp_path, changed(SORTER, "pile: one", "pile: two"))
    assert one.startswith("4: no card belongs to the pile 'one'")


WITHOUT = SORTER.replace("sources: [lamb1982]", "sources: []", 2).replace(
    "sources: []", "sources: [lamb1982]", 1
)


def test_a_card_without_a_source_is_told_on_its_line_by_load(tmp_path: Path) -> None:
    (one,) = told(tmp_path, WITHOUT)
    assert one.startswith("8: this has no source; write the key of its work")


def test_a_card_without_a_source_is_told_on_its_line_by_the_check(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "small.sorter.yml").write_text(WITHOUT, encoding="utf-8")
    assert main(["check", str(tmp_path)]) == 1
    assert "small.sorter.yml:8: this has no source" in capsys.readouterr().err


def test_a_quiz_from_elsewhere_needs_no_source(tmp_path: Path) -> None:
    path = tmp_path / "theirs.json"
    path.write_text(
        '[{"question": "Which?", "type": "multiple_choice", "answers": ['
        '{"answer": "This", "correct": true}, {"answer": "That", "correct": false}]}]'
    )
    assert Quiz.from_jupyterquiz(path).cited_keys() == [[]]


@pytest.mark.parametrize("mark", ['"', "'"])
@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("First", 7),  # inside braces: nothing below is quoted
        ("Third", 9),
    ],
)
def test_a_mark_that_is_opened_in_a_card_is_told_there(
    tmp_path: Path, mark: str, text: str, line: int
) -> None:
    (one,) = told(tmp_path, changed(SORTER, text, mark + text))
    assert one.startswith(f"{line}: a quotation mark is opened here and not closed")


BLOCK = """\
id: small
title: A small one
piles:
  - {id: one, name: One}
  - {id: two, name: Two}
cards:
  - id: a
    text: "First
    pile: one
    why: Because
    sources: [lamb1982]
  - id: b
    text: "Second"
    pile: two
    why: Because
    sources: [lamb1982]
"""


@pytest.mark.parametrize("text", [BLOCK, BLOCK.replace('"Second"', "Second")])
def test_a_mark_that_the_next_mark_closes_is_told_where_it_is_opened(
    tmp_path: Path, text: str
) -> None:
    (one,) = told(tmp_path, text)
    assert one.startswith("8: a quotation mark is opened here and not closed")


def test_a_bracket_that_is_opened_is_told_there(tmp_path: Path) -> None:
    (one,) = told(tmp_path, changed(SORTER, "name: One}", "name: One"))
    assert one.startswith("4: a bracket is opened here and not closed")


UNSEEN = [
    "   ",
    "\u00a0",
    "\u200b",
    "\u200b \u2060",
    "\u00ad",
    "\u0301",
    "\u3164",
    "\u2800",
    "\ue000",
]


@pytest.mark.parametrize("unseen", UNSEEN, ids=ascii)
@pytest.mark.parametrize(
    ("was", "line"),
    [("A small one", 2), ("One", 4), ("First", 7), ("Because", 7)],
)
def test_a_text_that_nobody_can_see_is_no_text(
    tmp_path: Path, was: str, line: int, unseen: str
) -> None:
    written = "".join(f"\\u{ord(sign):04x}" for sign in unseen)
    (one,) = told(tmp_path, changed(SORTER, f": {was}", f': "{written}"'))
    assert one.startswith((f"{line}: nobody can see this text", f"{line}: '"))


def test_a_picture_sign_and_a_single_letter_are_texts(tmp_path: Path) -> None:
    path = tmp_path / "small.sorter.yml"
    text = changed(changed(SORTER, "A small one", "👶"), "name: One", "name: é")
    path.write_text(text, encoding="utf-8")
    assert Sorter.load(path).title == "👶"


def test_a_link_that_nobody_can_see_is_told(tmp_path: Path) -> None:
    text = changed(SORTER, "A small one", '"See [\\u200b](https://example.org)"')
    assert told(tmp_path, text)[0].startswith("2: a link here has no words to be seen")


@pytest.mark.parametrize("name", ["2026-01-01", "1", "1.50", "true", "null", "~"])
def test_a_field_that_is_not_known_is_told_in_the_words_of_the_file(
    tmp_path: Path, name: str
) -> None:
    assert told(tmp_path, f"{SORTER}{name}: x\n") == [
        f"10: the field {name!r} is not known here; take it out"
    ]


def test_a_text_that_looks_like_a_date_is_that_text(tmp_path: Path) -> None:
    path = tmp_path / "small.sorter.yml"
    path.write_text(changed(SORTER, "A small one", "2024-01-02"), encoding="utf-8")
    assert Sorter.load(path).title == "2024-01-02"


def test_a_long_list_of_mistakes_is_cut_with_a_count(tmp_path: Path) -> None:
    found = told(tmp_path, SORTER + "".join(f"x{number}: 1\n" for number in range(20_000)))
    assert found[0] == "10: the field 'x0' is not known here; take it out"
    assert len(found) == MOST_TOLD + 1
    assert found[-1].endswith("… and 19,950 more after this")


@pytest.mark.parametrize(
    ("was", "becomes", "line"),
    [
        ("A small one", '"\\UFFFFFFFF"', 2),
        ("A small one", "'" + "*" * 50_000 + "'", 2),
        ("A small one", "'" + "[" * 50_000 + "'", 2),
        ("First", "'" + "_a" * 25_000 + "'", 7),
        ("[lamb1982]", f"[{','.join(f'lam{number}' for number in range(20_000))}]", 7),
        ("A small one", "[" * 50_000, 2),
        ("A small one", "!!python/name:os.system", 2),
        ("A small one", "a\0b", 2),
        ("A small one", "a\u2028b", 2),
        ("id: small\n", "id: small\r", 2),
    ],
    ids=lambda value: ascii(value)[:24],
)
def test_what_could_exhaust_a_reader_is_told(
    tmp_path: Path, was: str, becomes: str, line: int
) -> None:
    text = (
        changed(SORTER, was, becomes)
        if "\r" not in becomes
        else SORTER.replace("id: small\n", "id: small\r").replace("A small one", "")
    )
    assert told(tmp_path, text)[0].startswith(f"{line}: ")


def test_a_file_that_is_far_too_large_is_not_read(tmp_path: Path) -> None:
    assert told(tmp_path, b"a: b\n" * 100_000) == [
        "1: the file is larger than 256 kB; split it into several"
    ]


# Tables

LINES = SERVICES.splitlines(keepends=True)


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
