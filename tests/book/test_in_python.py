"""The last section of every lesson in the built book: code, a figure and the way to the data."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

import pytest

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
