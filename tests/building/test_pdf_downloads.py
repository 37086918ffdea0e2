"""A book leads to PDFs that were made of what it says now, and to no others."""

from __future__ import annotations

from pathlib import Path

import pytest

from securebase.paper.pdf_list import Listed, digest_of, write_list
from tests.building.conftest import SETTINGS, Binder, write
from tests.building.courses import QUIZ, contents

pytestmark = pytest.mark.book

FILES = {
    "_config.yml": SETTINGS,
    "_toc.yml": contents("index"),
    "index.md": "# Sheets\n\n```{paper}\nsmall.quiz.yml\n```\n\n"
    "```{pdf-list} quizzes\n:called: All\n```\n",
    "small.quiz.yml": QUIZ,
}
NAME = "quizzes/small-quiz"


def page_of(course: Path, binder: Binder) -> str:
    built = binder.build(course)
    assert built.code == 0, built.said
    return (course / "_build/html/index.html").read_text("utf-8")


def test_a_pdf_is_offered_while_it_says_what_the_book_says(binder: Binder) -> None:
    course = binder.checkout
    write(course, FILES)
    place = course / f"_build/html/_static/downloads/paper/{NAME}.pdf"
    assert "sb-pdfs" not in page_of(course, binder)
    made = course / "exports/paper"
    (made / "quizzes").mkdir(parents=True)
    (made / f"{NAME}.pdf").write_bytes(b"%PDF")
    words = digest_of(course, ["small.quiz.yml"])
    write_list(made, {NAME: Listed("A small quiz", ["small.quiz.yml"], words, "")})
    page = page_of(course, binder)
    # On the page of the sheet, and in the list of all.
    assert page.count(f'href="_static/downloads/paper/{NAME}.pdf"') == 2
    assert "A small quiz</a> (PDF, 1 kB)" in page
    assert place.read_bytes() == b"%PDF"
    (course / "small.quiz.yml").write_text(QUIZ.replace("Which one?", "Who, then?"), "utf-8")
    assert "sb-pdfs" not in page_of(course, binder)
    assert not place.exists()
