"""The index holds all that can be found; the page finds in it what tests/cases/search.json says."""

from __future__ import annotations

import gzip
import json
import random
from typing import Any

import pytest

from securebase.publishing.search import index as making
from securebase.publishing.search.index import LARGEST_INDEX, FoundPage, index_script, packed
from securebase.publishing.search.page_entries import Entry, words_of
from tools.places import ROOT

CASES = json.loads((ROOT / "tests/cases/search.json").read_text(encoding="utf-8"))
START, END = "window.secureBaseSearch=", ";\n"


def entry(written: dict[str, Any]) -> Entry:
    forms = {name: words_of(written[name]) for name in ("words", "names")}
    return Entry(**{**written, **forms})


def pages() -> list[FoundPage]:
    return [
        FoundPage(one["address"], one["title"], one["part"], [*map(entry, one["entries"])])
        for one in CASES["pages"]
    ]


def data_in(script: str) -> dict[str, Any]:
    assert script.startswith(START)
    assert script.endswith(END)
    data: dict[str, Any] = json.loads(script[len(START) : -len(END)])
    return data


def test_the_index_of_a_small_course_is_the_one_that_the_page_is_tested_with() -> None:
    data = data_in(index_script(pages(), [], CASES["findHelp"]))
    assert {name: data[name] for name in CASES["index"]} == CASES["index"]
    assert data["findHelp"] == "book/find-help.html"


def test_nothing_in_the_index_ends_the_script_or_opens_another() -> None:
    odd = Entry("a", "</script><script>", "section", "a & b", "")
    script = index_script([FoundPage("a.html", "A", "", [odd])], [])
    assert "</" not in script
    assert data_in(script)["entries"][0][3] == "</script><script>"


@pytest.mark.parametrize(("numbers", "letters"), CASES["packed"])
def test_numbers_are_packed_into_letters_as_the_page_unpacks_them(
    numbers: list[int], letters: str
) -> None:
    assert packed(numbers) == letters


def test_an_anchor_that_the_title_tells_is_not_written_again() -> None:
    entries = [
        Entry("a-slow-start", "A slow start", "section", "", ""),
        Entry("term-kappa", "Kappa", "term", "", ""),
        Entry("kappa", "Kappa", "term", "", ""),
        Entry("", "A", "page", "", ""),
    ]
    data = data_in(index_script([FoundPage("a.html", "A", "", entries)], []))
    assert [anchor for _, _, anchor, *_ in data["entries"]] == [0, 0, "kappa", ""]


def unpacked(letters: str) -> list[int]:
    """The numbers below two thousand that letters stand for: each is one of them, or two."""
    known = {packed([number]): number for number in range(2000)}
    numbers = []
    while letters:
        first = letters[: 1 if letters[0] in known else 2]
        numbers.append(known[first])
        letters = letters.removeprefix(first)
    return numbers


def large_course(words: int) -> list[FoundPage]:
    """Pages of words at random, the same each time, as many as no book has."""
    pick = random.Random(1)
    letters = "abcdefghijklmnopqrstuvwxyz"
    vocabulary = ["".join(pick.choices(letters, k=6)) for _ in range(3000)]
    entries = [
        Entry(
            f"a{number}",
            f"Section {number}",
            "section",
            "",
            " ".join(pick.choices(vocabulary, k=words)),
        )
        for number in range(400)
    ]
    return [FoundPage("a.html", "A page", "", entries)]


@pytest.mark.lasts
def test_a_large_book_keeps_the_places_that_have_a_word_most_often() -> None:
    often = Entry("often", "Often", "section", "", "kappa kappa kappa kappa")
    once = Entry("once", "Once", "section", "", "kappa")
    [page] = large_course(150)
    book = [FoundPage(page.address, page.title, "", [*page.entries, *[once] * 60, often])]
    script = index_script(book, [])
    assert len(script.encode()) > LARGEST_INDEX
    data = data_in(script)
    places = [unpacked(letters) for letters in data["inText"].split(",") if letters]
    assert max(map(len, places)) < 60
    # The last place of all has it, and the mark of a word that comes often.
    assert any(sum(step >> 1 for step in steps) == 460 and steps[-1] % 2 for steps in places)


def test_an_index_that_is_too_large_even_so_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(making, "LARGEST_INDEX", 5_000)
    with pytest.raises(ValueError, match=r"weighs \d+ bytes, compressed, and may weigh 5000"):
        index_script(large_course(20), [])


def test_an_index_of_a_course_of_hundreds_of_pages_may_weigh_as_much_for_each() -> None:
    [page] = large_course(400)
    few, many = (
        [FoundPage(f"{n}.html", "A", "", [*page.entries[n::pages]]) for n in range(pages)]
        for pages in (100, 300)
    )

    def weight(book: list[FoundPage]) -> int:
        return len(gzip.compress(index_script(book, []).encode(), 6))

    assert weight(few) <= 58_500
    # Two and a half times 120 pages.
    assert 58_500 < weight(many) <= 146_250
