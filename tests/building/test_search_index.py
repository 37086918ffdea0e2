"""The index of the search: what a build puts into it, when it changes, and what leaves it."""

from __future__ import annotations

import itertools
import json
import re
from pathlib import Path
from typing import Any

import pytest

from securebase.publishing.search.index import _DIGITS, _LAST
from tests.building.conftest import SETTINGS, Binder, Built, write
from tests.building.courses import QUIZ, contents, notebook

pytestmark = pytest.mark.book

HELP_WORDS = """\
topics:
  - id: crying
    title: Crying is hard to listen to.
    say: Ask someone to take over.
    show: [crying, danger]
    read: [when-it-cries]
    words: [cries, won't stop]
"""
WORDS = """\
# Only words

As they were.

(far)=
## Far down

Babies organise themselves {cite:p}`robson1980`. Another sentence.

## Sources

Not to be found.
"""
HELP = """\
# Help

(when-it-cries)=
## When it cries

```{support-services}
:for: crying
```
"""
PAGES = {
    "index.md": "# A course\n\nIts first words, and more to read on every page of it.\n",
    "words.md": WORDS,
    "help.md": HELP,
    "lesson.ipynb": notebook(
        'from securebase import Quiz\n\nQuiz.load("small.quiz.yml")', title="A lesson"
    ),
    "works.md": "# Works\n\n```{bibliography}\n```\n",
}
FILES = {
    **PAGES,
    "_config.yml": SETTINGS + "    html_context: {help_page: help}\n",
    "_toc.yml": contents(*(name.partition(".")[0] for name in PAGES)),
    "small.quiz.yml": QUIZ,
    "book/help-words.yml": HELP_WORDS,
}


def unpacked(text: str) -> list[int]:
    """The numbers that were packed: each ends with one of the first signs."""
    found, higher = [], 0
    for sign in text:
        digit = _DIGITS.index(sign)
        if digit < _LAST:
            found.append(higher * _LAST + digit)
            higher = 0
        else:
            higher = higher * (len(_DIGITS) - _LAST) + digit - _LAST + 1
    return found


class Course:
    """A course in a folder, with the index of its search."""

    def __init__(self, binder: Binder) -> None:
        self._binder = binder
        self.folder = binder.checkout
        write(self.folder, FILES)
        self.build()

    @property
    def place(self) -> Path:
        """Where the index lies."""
        return self.folder / "_build/html/search-index.js"

    @property
    def index(self) -> dict[str, Any]:
        """What it holds."""
        text = self.place.read_text(encoding="utf-8")
        data: dict[str, Any] = json.loads(text.removeprefix("window.secureBaseSearch=")[:-2])
        return data

    def found(self, kind: int) -> list[list[Any]]:
        """All that can be found of a kind: page, anchor (0 where it follows from the title), …"""
        pages = [address for address, *_ in self.index["pages"]]
        return [[pages[page], *rest] for page, its, *rest in self.index["entries"] if its == kind]

    def places(self, word: str) -> list[str]:
        """The titles of all that has a word in its text."""
        index, before = self.index, ""
        lists = iter(index["inText"].split(","))
        for sign, rest in re.findall("([A-Z])([^A-Z]*)", index["words"]):
            before = before[: ord(sign) - ord("A")] + rest
            steps = unpacked(next(lists))
            if before == word:
                places = itertools.accumulate(step >> 1 for step in steps)
                return [index["entries"][place][3] for place in places]
        return []

    def build(self) -> Built:
        built = self.try_to_build()
        assert built.code == 0, built.said
        return built

    def try_to_build(self) -> Built:
        return self._binder.build(self.folder)

    def change(self, name: str, old: str, new: str) -> None:
        path = self.folder / name
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")


@pytest.fixture(scope="module")
def course(binder: Binder) -> Course:
    return Course(binder)


def test_pages_and_their_sections_are_found_by_their_anchors(course: Course) -> None:
    first = "Its first words, and more to read on every page of it."
    assert course.found(0) == [
        ["index.html", "", "A course", first],
        ["words.html", "", "Only words", "As they were."],
        ["help.html", "", "Help", ""],
        ["lesson.html", "", "A lesson", ""],
        ["works.html", "", "Works", ""],
    ]
    assert course.found(1) == [
        ["words.html", 0, "Far down", "Babies organise themselves. Another sentence."],
        ["help.html", 0, "When it cries", ""],
    ]


def test_an_activity_is_found_where_it_stands(course: Course) -> None:
    [[page, anchor, title, _]] = course.found(2)
    assert [page, anchor, title] == ["lesson.html", "small-quiz", "A small quiz"]


def test_a_helping_service_is_found_with_its_number(course: Course) -> None:
    services = {title: (page, anchor, says) for page, anchor, title, says in course.found(3)}
    page, anchor, says = services["Cry-sis"]
    assert (page, anchor) == ("help.html", "when-it-cries")
    assert says.startswith("Call 0800 448 0737. Parents of babies who cry a lot")


def test_help_comes_with_the_numbers_of_the_table_and_the_place_in_the_book(course: Course) -> None:
    [topic] = course.index["help"]
    assert topic["title"] == "Crying is hard to listen to."
    # Each word with a sign for how many letters it shares with the one before.
    assert topic["words"] == "AcryAwont stop"
    assert topic["lines"][0][:3] == ["0800 448 0737", "tel:08004480737", "Cry-sis"]
    assert topic["lines"][-1][:2] == ["999", "tel:999"]
    assert topic["read"] == [["When it cries", "help.html#when-it-cries"]]


def test_what_cites_a_work_is_found_by_its_authors(course: Course) -> None:
    assert course.places("robson") == course.places("1980") == ["Far down"]


def test_a_build_with_nothing_changed_leaves_the_index_alone(course: Course) -> None:
    before = course.place.stat().st_mtime_ns
    course.build()
    assert course.place.stat().st_mtime_ns == before


def test_only_the_page_that_changed_is_read_for_the_index(course: Course) -> None:
    course.change("words.md", "As they were.", "As zebras were.")
    assert course.build().read == {"words"}
    assert ["words.html", "", "Only words", "As zebras were."] in course.found(0)
    assert ["help.html", "", "Help", ""] in course.found(0)


def test_new_words_for_help_are_there_and_no_page_is_read(course: Course) -> None:
    course.change("book/help-words.yml", "won't stop", "colic")
    assert course.build().read == set()
    assert course.index["help"][0]["words"] == "AcolicBry"


def test_a_section_that_is_not_there_is_told_and_the_index_stays(course: Course) -> None:
    course.change("book/help-words.yml", "when-it-cries", "when-it-laughs")
    before = course.place.read_bytes()
    built = course.try_to_build()
    assert built.code == 1
    assert "book/help-words.yml:6: no section has the label 'when-it-laughs'" in built.said
    assert course.place.read_bytes() == before
    course.change("book/help-words.yml", "when-it-laughs", "when-it-cries")
    course.build()


def test_a_mistake_in_the_words_for_help_is_told_at_its_line(course: Course) -> None:
    course.change("book/help-words.yml", "[crying, danger]", "[crying, dangre]")
    built = course.try_to_build()
    assert built.code == 1
    assert (
        "book/help-words.yml:5: no line and no group of services is called 'dangre'" in built.said
    )
    course.change("book/help-words.yml", "dangre", "danger")
    course.build()


def test_nothing_of_sphinxs_own_search_is_left(course: Course) -> None:
    built = course.folder / "_build/html"
    for name in ("searchindex.js", "_static/searchtools.js", "_static/language_data.js"):
        assert not (built / name).exists(), name
    assert "searchtools" not in (built / "search.html").read_text(encoding="utf-8")


def test_a_page_that_is_taken_out_is_found_no_more(course: Course) -> None:
    """The last test of the course: it loses a page."""
    assert "small-quiz" in course.place.read_text(encoding="utf-8")
    write(course.folder, {"_toc.yml": contents("index", "words", "help", "works")})
    course.build()
    assert course.found(2) == []
    assert "lesson.html" not in course.place.read_text(encoding="utf-8")
