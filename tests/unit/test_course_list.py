"""How much of the course a page lists."""

from __future__ import annotations

from pathlib import Path

import jinja2
import pytest

import securebase.publishing
from securebase.publishing.course_list import MOST_IN_A_ROW, MOST_PAGES, is_large, listed_on
from securebase.publishing.page_context import CoursePage, CoursePart, marked

TEMPLATES = Path(securebase.publishing.__file__).parent / "theme" / "templates"


def course(*parts: int) -> list[CoursePart]:
    """Parts with so many pages each: page 3-7 is the seventh of the third."""
    return [
        CoursePart(
            f"Part {number}",
            [
                CoursePage(f"{number}-{page}", f"Page {number}-{page}")
                for page in range(1, pages + 1)
            ],
        )
        for number, pages in enumerate(parts, start=1)
    ]


def names(part: CoursePart) -> list[str]:
    return [page.name for page in part.pages]


def shown(parts: list[CoursePart], pagename: str) -> str:
    """The list as HTML."""
    templates = jinja2.Environment(loader=jinja2.FileSystemLoader(TEMPLATES))
    values = {
        "listed_parts": listed_on(marked(parts, pagename), pagename),
        "whole_course": "the-whole-course" if is_large(parts) else "",
        "pathto": lambda name: f"{name}.html",
        "pagename": pagename,
    }
    return templates.get_template("secure-base/course.html").render(values)


def test_a_course_that_fits_is_listed_whole_on_each_page() -> None:
    parts = course(60, 60)
    assert MOST_PAGES == 120
    listed = listed_on(marked(parts, "2-60"), "2-60")
    assert [names(part) for part in listed] == [names(part) for part in parts]
    assert [part.is_current for part in listed] == [False, True]
    assert not any(part.is_folded for part in listed)
    html = shown(parts, "2-60")
    assert html.count("<summary>") == 2
    assert html.count("<a ") == 120
    assert "All pages" not in html


def test_of_a_larger_course_a_page_lists_its_own_part_and_the_first_page_of_the_others() -> None:
    parts = course(30, 30, 30, 31)
    first, second, third, last = listed_on(marked(parts, "2-5"), "2-5")
    assert names(second) == [f"2-{page}" for page in range(1, 31)]
    assert second.is_current
    assert [names(part) for part in (first, third, last)] == [["1-1"], ["3-1"], ["4-1"]]
    html = shown(parts, "2-5")
    assert html.count("<summary>") == 1
    assert '<a class="sb-course-folded" href="3-1.html">Part 3</a>' in html
    assert (
        '<a class="sb-course-all" href="the-whole-course.html">All pages of the course</a>' in html
    )


@pytest.mark.parametrize(
    ("page", "first", "last"), [(1, 1, 40), (20, 1, 40), (100, 80, 119), (199, 161, 200)]
)
def test_of_a_very_long_part_a_page_lists_those_around_it(page: int, first: int, last: int) -> None:
    [part] = listed_on(marked(course(200), f"1-{page}"), f"1-{page}")
    assert (names(part)[0], names(part)[-1]) == (f"1-{first}", f"1-{last}")


@pytest.mark.parametrize("pages", [130, 300, 3000])
def test_however_large_the_course_a_page_lists_no_more(pages: int) -> None:
    for parts in (course(pages), course(*[1] * pages), course(*[pages // 10] * 10)):
        for page in ("1-1", "1-50", "80-1", "search"):
            html = shown(parts, page)
            assert html.count("<a ") <= 2 * MOST_IN_A_ROW + 1
            assert len(html) < 10_000


def test_pages_of_no_part_are_listed_around_the_one_that_is_read() -> None:
    [loose] = listed_on(marked([CoursePart("", course(300)[0].pages)], "1-150"), "1-150")
    assert names(loose)[0] == "1-130"
    assert len(loose.pages) == 40
    assert not loose.is_folded
