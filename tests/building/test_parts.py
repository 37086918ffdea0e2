"""The parts of a lesson, as the built page tells them."""

from __future__ import annotations

import html
import json
import re
from pathlib import Path

import nbformat
import pytest

from tests.building.conftest import SETTINGS, Binder, write
from tests.building.courses import QUIZ, SHOW_QUIZ, contents

pytestmark = pytest.mark.book

FOLDED = (
    ":::{admonition} For students: more\n:class: for-students dropdown\n\n"
    + "fold " * 900
    + "\n:::"
)
CELLS = [
    "# A lesson\n\nIt begins.",
    ":::{admonition} What you will be able to do\n:class: dropdown\n\n- Count.\n:::",
    "(the-first)=\n## One, & more\n\n" + "word " * 360 + "\n\n" + FOLDED,
    "## Two\n\n" + "word " * 200,
    "## Check yourself\n\nTry it.",
    "## Key points\n\n- One.",
]


def lesson(*cells: str, students: bool = False) -> str:
    """A notebook with these words, and a quiz before its key points."""
    made = [nbformat.v4.new_markdown_cell(text) for text in cells]
    code = nbformat.v4.new_code_cell(SHOW_QUIZ)
    code.metadata.tags = ["remove-input", *(["for-students"] if students else [])]
    made.insert(-1, code)
    kernel = {"name": "python3", "display_name": "Python 3"}
    return nbformat.writes(nbformat.v4.new_notebook(cells=made, metadata={"kernelspec": kernel}))


FILES = {
    "_config.yml": SETTINGS,
    "_toc.yml": contents("index", "words", "lessons/counting"),
    "index.md": "# A course\n\n```{go-on}\n```\n",
    "words.md": "# Words\n\nSome.",
    "lessons/counting.ipynb": lesson(*CELLS),
    "lessons/small.quiz.yml": QUIZ,
}


def text_of(page: str) -> str:
    """What a page says, in one line."""
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", page)).split())


@pytest.fixture
def folder(binder: Binder) -> Path:
    write(binder.checkout, FILES)
    return binder.checkout


def page(folder: Path, name: str) -> str:
    return (folder / "_build/html" / f"{name}.html").read_text(encoding="utf-8")


def test_each_part_tells_its_place_its_minutes_and_what_comes_next(
    binder: Binder, folder: Path
) -> None:
    built = binder.build(folder)
    assert built.code == 0, built.said
    said = text_of(page(folder, "lessons/counting"))
    # 360 words and 201 words at 180 a minute; a quiz is given five. What is folded takes no time.
    assert "3 parts, about 8 minutes in all One, & more 2 minutes Two 1 minute" in said
    assert "One, & more Part 1 of 3 · 2 minutes word" in said
    assert "A good place to stop. Next: Two , 1 minute" in said
    assert "Part 3 of 3 · 5 minutes" in said
    assert said.index("That was the last part.") < said.rindex("Key points")
    assert "Part 1 of" not in text_of(page(folder, "words"))


@pytest.mark.parametrize("template", ["parts", "part-place", "part-end"])
def test_a_template_of_the_parts_is_in_each_lesson_and_no_other_page_is_read(
    binder: Binder, folder: Path, template: str
) -> None:
    assert binder.build(folder).code == 0
    path = folder / f"securebase/publishing/theme/templates/secure-base/{template}.html"
    before = path.read_text(encoding="utf-8")
    path.write_text(f"{before}<p>Of the {template}.</p>\n", encoding="utf-8")
    try:
        built = binder.build(folder)
        assert (built.code, built.read) == (0, {"lessons/counting"})
        assert f"Of the {template}." in page(folder, "lessons/counting")
    finally:
        path.write_text(before, encoding="utf-8")


def test_the_first_page_knows_all_parts_to_lead_back_to(binder: Binder, folder: Path) -> None:
    assert binder.build(folder).code == 0
    first = page(folder, "index")
    found = re.search(r'<sb-go-on [^>]*data-lessons="([^"]*)" hidden>', first)
    assert found
    assert json.loads(html.unescape(found[1])) == [
        {
            "lesson": "counting",
            "title": "A lesson",
            "href": "lessons/counting.html",
            "parts": [
                ["one-more", "One, & more", "2 minutes"],
                ["two", "Two", "1 minute"],
                ["check-yourself", "Check yourself", "5 minutes"],
            ],
        }
    ]
    assert 'data-lesson="counting" data-parts="3"' in first

    path = folder / "lessons/counting.ipynb"
    path.write_text(path.read_text("utf-8").replace("## Two", "## The second"), encoding="utf-8")
    assert binder.build(folder).code == 0
    assert "The second" in page(folder, "index")


def test_what_only_students_need_is_folded_away(binder: Binder, folder: Path) -> None:
    write(folder, {"lessons/counting.ipynb": lesson(*CELLS, students=True)})
    assert binder.build(folder).code == 0
    found = page(folder, "lessons/counting")
    box = found.index("For students: A small quiz</summary>")
    assert found.index("</details>", box) > found.index("<sb-quiz", box)
    assert "Part 3 of 3 · 1 minute" in text_of(found)


def test_two_lessons_of_one_name_would_share_the_readers_place(
    binder: Binder, folder: Path
) -> None:
    other = {"_toc.yml": contents("index", "lessons/counting", "more/counting")}
    quiz = {"more/small.quiz.yml": QUIZ.replace("small-quiz", "other-quiz")}
    write(folder, {**other, **quiz, "more/counting.ipynb": lesson(*CELLS)})
    built = binder.build(folder)
    assert built.code == 1
    assert "has the same name: the name of a lesson must be its own" in built.said
