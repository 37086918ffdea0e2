"""A course with more pages than each can list: the list of one, and what a change costs."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.building.conftest import SETTINGS, Binder, write

pytestmark = [
    pytest.mark.elsewhere,
    pytest.mark.skipif(not hasattr(os, "fork"), reason="this system copies no running process"),
]

PARTS, PAGES = 5, 25
WHOLE = "the-whole-course"


def name(part: int, page: int) -> str:
    return f"page-{part}-{page}"


def contents(pages_of_the_last: int = PAGES) -> str:
    lines = ["format: jb-book", "root: index", "parts:"]
    for part in range(1, PARTS + 1):
        lines += [f"  - caption: Part {part}", "    chapters:"]
        pages = pages_of_the_last if part == PARTS else PAGES
        lines += [f"      - file: {name(part, page)}" for page in range(1, pages + 1)]
    return "\n".join(lines) + "\n"


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Binder]:
    binder = Binder(tmp_path_factory.mktemp("large"))
    pages = {
        f"{name(part, page)}.md": f"# Page {part}.{page}\n\nWords.\n"
        for part in range(1, PARTS + 1)
        for page in range(1, PAGES + 1)
    }
    pages[f"{name(1, 2)}.md"] += "\nSee {doc}`page-3-3`.\n"
    pages[f"{name(1, 3)}.md"] += "\nSee [](page-3-3.md).\n"
    files = {"index.md": "# A course\n", "_config.yml": SETTINGS, "_toc.yml": contents()}
    write(binder.checkout, {**files, **pages})
    built = binder.build(binder.checkout)
    assert built.code == 0, built.said
    yield binder
    binder.close()


def links(course: Binder, page: str, inside: str) -> list[str]:
    """The addresses to which a part of a page leads."""
    html = (course.checkout / "_build/html" / f"{page}.html").read_text(encoding="utf-8")
    _, _, rest = html.partition(inside)
    return re.findall(r'<a [^>]*href="([^"#]+)"', re.split("</nav>|</main>", rest)[0])


def written(course: Binder) -> dict[str, int]:
    pages: list[Path] = sorted((course.checkout / "_build/html").glob("*.html"))
    return {path.stem: path.stat().st_mtime_ns for path in pages}


def test_a_page_lists_its_own_part_and_leads_to_the_others_and_to_all(course: Binder) -> None:
    own = [f"{name(2, page)}.html" for page in range(1, PAGES + 1)]
    own[6] = ""  # the page itself
    others = [f"{name(part, 1)}.html" for part in (1, 3, 4, 5)]
    listed = links(course, name(2, 7), '<nav class="sb-course"')
    assert listed == [others[0], *filter(None, own), *others[1:], f"{WHOLE}.html"]


def test_the_page_of_the_whole_course_leads_to_every_page(course: Binder) -> None:
    led = links(course, WHOLE, "<h1>The whole course</h1>")
    assert led == [
        f"{name(part, page)}.html" for part in range(1, PARTS + 1) for page in range(1, PAGES + 1)
    ]
    html = (course.checkout / "_build/html" / f"{WHOLE}.html").read_text(encoding="utf-8")
    assert "<title>The whole course · Scratch</title>" in html
    for part in range(1, PARTS + 1):
        assert f'<a href="#part-{part}">Part {part}</a>' in html
        assert re.search(rf'<section id="part-{part}">\s*<h2>Part {part}</h2>', html)


def written_by(course: Binder, change: dict[str, str]) -> set[str]:
    """The pages that a build after a change writes, but those that are made each time."""
    before = written(course)
    write(course.checkout, change)
    built = course.build(course.checkout)
    assert built.code == 0, built.said
    changed = {one for one, when in written(course).items() if before.get(one) != when}
    # The first page, and those without a source of their own.
    return changed - {"index", "search", WHOLE, "genindex"}


def test_one_page_that_is_touched_is_written_alone(course: Binder) -> None:
    change = {f"{name(3, 3)}.md": "# Page 3.3\n\nOther words.\n"}
    assert written_by(course, change) == {name(3, 3)}


def test_a_new_title_is_shown_by_its_part_and_by_pages_that_name_it(course: Binder) -> None:
    change = {f"{name(3, 3)}.md": "# A new title\n\nOther words.\n"}
    own = {name(3, page) for page in range(1, PAGES + 1)}
    assert written_by(course, change) == {*own, name(1, 2), name(1, 3)}
    for page in (name(1, 2), name(1, 3), name(3, 20)):
        html = (course.checkout / "_build/html" / f"{page}.html").read_text(encoding="utf-8")
        assert "A new title" in html, page


def test_a_page_more_is_written_with_those_that_list_it(course: Binder) -> None:
    change = {"more.md": "# One more\n", "_toc.yml": contents() + "      - file: more\n"}
    own = {name(PARTS, page) for page in range(1, PAGES + 1)}
    assert written_by(course, change) == {*own, "more"}


def test_a_course_that_is_small_again_is_listed_whole_on_each_page(course: Binder) -> None:
    """The last test of the course: it loses pages."""
    write(course.checkout, {"_toc.yml": contents(PAGES - 5)})
    built = course.build(course.checkout)
    assert built.code == 0, built.said
    assert not (course.checkout / "_build/html" / f"{WHOLE}.html").exists()
    listed = links(course, name(2, 7), '<nav class="sb-course"')
    assert len(listed) == PARTS * PAGES - 5 - 1
