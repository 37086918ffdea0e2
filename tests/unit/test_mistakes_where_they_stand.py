"""Each mistake is told on its own line, in the words of the file, by every way in."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest

from securebase import ContentError, Quiz, Sorter, data
from securebase.__main__ import main
from securebase.activities import Activity
from securebase.content.cited_work import CitedWorks
from securebase.content.problems import MOST_TOLD
from securebase.data.checks import table_problems
from tools.places import ROOT

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
COUNTRIES = (data.FOLDER / "ssp_by_country.csv").read_text(encoding="utf-8")


def told(folder: Path, text: str | bytes, kind: type[Activity] = Sorter) -> list[str]:
    """What is said of a sorter or another activity: «line: message»."""
    path = folder / "small.yml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(ContentError) as caught:
        kind.load(path)
    return [f"{problem.line}: {problem.message}" for problem in caught.value.problems]


def changed(text: str, was: str, becomes: str, times: int = 1) -> str:
    assert was in text
    return text.replace(was, becomes, times)


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


@pytest.mark.parametrize("mark", ['"', "'"])
def test_a_stray_mark_before_any_text_of_a_lesson_is_told_on_its_line(
    tmp_path: Path, mark: str
) -> None:
    path = ROOT / "notebooks" / "still-face" / "rupture-and-repair.quiz.yml"
    lines = path.read_text(encoding="utf-8").splitlines()
    texts = [
        (number, begins.end())
        for number, line in enumerate(lines)
        if (begins := re.match(r" *(- )?\w+: (?=[A-Z])", line))
    ]
    assert len(texts) > 20
    for number, begins in texts:
        line = lines[number]
        spoiled = [*lines[:number], line[:begins] + mark + line[begins:], *lines[number + 1 :]]
        (one,) = told(tmp_path, "\n".join(spoiled), Quiz)
        assert one.startswith(f"{number + 1}: ")
        assert "quotation mark" in one


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
    ("was", "becomes", "words"),
    [
        (
            "A small one",
            '"\\UFFFFFFFF"',
            "2: a “\\” in double quotes begins a sign that there is not",
        ),
        ("A small one", "'" + "*" * 50_000 + "'", "2: 'title' is too long"),
        ("A small one", "'" + "[" * 50_000 + "'", "2: 'title' is too long"),
        ("A small one", "word " * 1_000, "2: 'title' is too long"),
        ("First", "'" + "_a" * 500 + "'", "7: this text holds more than 400 of "),
        ("[lamb1982]", f"[{'none, ' * 20_000}]", "7: 'sources' has 20000; 20 at the most"),
        ("A small one", "[" * 50_000, "2: this is nested more than 20 steps deep"),
        ("A small one", "!!python/name:os.system", "2: “!” says what kind of thing a value is"),
        ("A small one", "a\0b", "2: the character '\\x00' cannot stand in a text"),
        ("A small one", "a\u2028b", "2: the character '\\u2028' cannot stand in a text"),
        ("id: small\ntitle: A small one", "id: small\rtitle:", "2: 'title' is empty"),
    ],
    ids=lambda value: ascii(value)[:24],
)
def test_what_could_exhaust_a_reader_is_told(
    tmp_path: Path, was: str, becomes: str, words: str
) -> None:
    assert told(tmp_path, changed(SORTER, was, becomes))[0].startswith(words)


def test_a_mark_that_is_opened_in_a_list_is_told_there(tmp_path: Path) -> None:
    (one,) = told(tmp_path, '- First\n- "Second\n- Third\n- "Fourth"\n')
    assert one.startswith("2: a quotation mark is opened here and not closed")


def test_a_file_that_is_far_too_large_is_not_read(tmp_path: Path) -> None:
    assert told(tmp_path, b"a: b\n" * 100_000) == [
        "1: the file is larger than 256 kB; split it into several"
    ]


BITS = ['"', "'", "[", "]", "{", "}", ": ", "- ", "\n", "\r", "\t", "\0", "*", "&", "!", "|", "#"]
BITS += ["%", "@", "`", ",", "\\", "\\U00110000", "=", "~", "? ", "---\n", "<<: ", "9" * 400]
BITS += [
    ".nan",
    "1e999",
    "\u200b",
    "\u2028",
    "\ud800",
    "\xff",
    "{{",
    '\\"',
    "$",
    "true",
    "2024-01-01",
]
WORK = """@article{one1980,
  author = {One, Ann and Two, Bea},
  title = {A {Title} of a work},
  journal = {Journal}, year = {1980}, doi = {10.1000/one},
}
"""


@pytest.mark.parametrize("seed", range(200))
def test_whatever_is_written_ends_in_success_or_a_mistake_on_a_line_that_there_is(
    tmp_path: Path, seed: int
) -> None:
    chance = random.Random(seed)
    text = (SORTER, BLOCK, COUNTRIES, WORK)[seed % 4]
    for _ in range(chance.choice([1, 2, 5])):
        place = chance.randrange(len(text))
        cut = chance.choice([0, 0, 1, 20])
        put = chance.choice(BITS) * chance.choice([1, 1, 50])
        text = text[:place] + put + text[place + cut :]
    path = tmp_path / ("sorter.yml", "sorter.yml", "ssp_by_country.csv", "works.bib")[seed % 4]
    path.write_text(text, encoding="utf-8", errors="surrogatepass", newline="")
    lines = len(re.split(r"\r\n|\r|\n", text))
    try:
        if path.suffix == ".yml":
            Sorter.load(path).html()
        problems = CitedWorks(path).problems() if path.suffix == ".bib" else []
        problems += table_problems(path) if path.suffix == ".csv" else []
    except ContentError as error:
        problems = error.problems
        assert problems
    assert all(1 <= problem.line <= lines for problem in problems if problem.path == path)
