"""What is for students in every lesson, folded: at the end code, a figure and the data."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Tag

from tests.book.test_pages import read
from tests.browser.course_pages import LESSONS

MOST_FOR_A_FIGURE = 15_000  # as it is sent, and each of these files is smaller before it is packed


def section(book: Path, name: str) -> str:
    html = read(book, name)
    found = html[html.index('<section id="for-students-in-python"') :]
    return found[: found.index("</section>")]


every_lesson = pytest.mark.parametrize("name", [one for one in LESSONS if "/labs/" not in one])


@every_lesson
def test_a_lesson_shows_a_figure_that_is_told_to_whoever_does_not_see_it(
    book: Path, name: str
) -> None:
    found = section(book, name)
    assert re.search(r'<p class="sb-figure-title"><strong>\w.{20,}</strong>', found)
    figures = re.findall(r'<img class="sb-([\w-]+)" src="([^"]+)" alt="([^"]*)"', found)
    assert [when for when, _, _ in figures] == ["by-day", "in-the-dark"]
    day, dark = (unescape(alt) for _, _, alt in figures)
    assert len(day.split()) > 12
    assert dark == "", "the same is told once"
    page = book / f"{name}.html"
    for _, address, _ in figures:
        text = (page.parent / address).read_text(encoding="utf-8")
        assert len(text) < 2 * MOST_FOR_A_FIGURE
        assert "<image" not in text, "letters and lines are no dots"
        assert not re.search(r"https?://(?!www\.w3\.org/2000/svg)", text)


@every_lesson
def test_a_lessons_code_is_folded_and_leads_to_its_data(book: Path, name: str) -> None:
    found = section(book, name)
    folded = found[found.index("<details") : found.index("</details>")]
    assert folded.count("cell_input") >= 2
    assert "new_figure" in folded
    link = re.search(r'href="([^"#]*book/data\.html)#?([\w-]*)"', folded)
    assert link
    target = (book / f"{name}.html").parent / link[1]
    assert target.exists()
    assert not link[2] or f'id="{link[2]}"' in target.read_text(encoding="utf-8")


@every_lesson
def test_of_what_is_for_students_only_the_title_stands_open(book: Path, name: str) -> None:
    page = BeautifulSoup(read(book, name), "html.parser")
    sections = [
        heading.parent
        for heading in page.select("section > :is(h2, h3)")
        if heading.get_text().startswith("For students")
    ]
    assert sections
    for section in sections:
        assert section
        below = [one for one in section.children if isinstance(one, Tag) and one.name != "span"]
        title, *boxes = below
        assert title.name in {"h2", "h3"}
        assert [box.name for box in boxes] == ["details"], title
        assert not boxes[0].has_attr("open")
        assert "for-students" in boxes[0]["class"]
