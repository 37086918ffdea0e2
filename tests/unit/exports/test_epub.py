"""A page of the book as a chapter: what goes, what stays, and where its links lead."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path
from xml.etree import ElementTree as Xml

import pytest

from securebase.exports.epub import write_epub
from tests.unit.exports.epub_reader import pages_of, with_class, words
from tests.unit.exports.made_book import write_course
from tests.unit.exports.written import AWKWARD

LESSON, ANSWERS = "awkward.xhtml", "awkward-answers.xhtml"
BEFORE = """
<p>Two found it<span class="bibtex-citation"><span class="sb-author-year"> [Bell, Alm]</span><a
 class="sb-source-mark" href="../book/bibliography.html#x" data-number="1, 2"
 data-works="bell alm" aria-label="Sources 1, 2"></a></span>. Text <a href="sms:85258">85258</a> or
 call <a href="tel:999">999</a>. See <a href="labs/python.html#top">the lab</a>,
 <a href="../book/glossary.html#term-bond">bond</a>, <a href="#gone">what is gone</a> and
 <a href="../book/find-help.html?q=1#nowhere">help</a>.</p>
<button type="button">Press</button><p hidden>Not now</p><sb-parts><p>Six parts</p></sb-parts>
<details class="admonition"><summary class="admonition-title">For students</summary>
<svg viewbox="0 0 9 9" role="img" aria-label="A line">
<path d="M0 0" class="s0a1b2c3d"/></svg>
<table><thead><tr><th>A</th><th>B</th><th>C</th><th>D</th><th>E</th></tr></thead>
<tbody><tr><th>one</th><td>1</td><td>2</td><td>3</td><td>4</td></tr></tbody></table></details>
<ul><li id="alm"><p>Alm.</p></li><li id="bell"><p>Bell.</p></li><li id="cay"><p>Cay.</p></li></ul>
<section id="next"><h2>Next</h2><p>Another lesson.</p></section>
"""
STYLES = "p{margin:0}\n.s0a1b2c3d:not(#s#s){fill:var(--sb-ink,#23303b)}\n"
_X = "{http://www.w3.org/1999/xhtml}"


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, Path]:
    """A course, its book, and its EPUB."""
    folder = tmp_path_factory.mktemp("epub")
    course, book = write_course(folder, [AWKWARD], BEFORE)
    (book / "_static").mkdir()
    (book / "_static" / "secure-base.css").write_text(STYLES, encoding="utf-8")
    path = folder / "course.epub"
    assert write_epub(course, book, path)
    return course, book, path


@pytest.fixture(scope="module")
def pages(written: tuple[Path, Path, Path]) -> dict[str, Xml.Element]:
    return pages_of(written[2])


def links(page: Xml.Element) -> dict[str, str]:
    """Where the links of a page lead, by their words."""
    return {words(one): one.get("href", "") for one in page.iter(f"{_X}a")}


def test_help_comes_first_and_answers_last_and_labs_are_left_out(
    pages: dict[str, Xml.Element],
) -> None:
    assert list(pages) == [
        *("cover.xhtml", "about-this-book.xhtml", "contents.xhtml"),
        *("find-help.xhtml", "three-in-the-morning.xhtml", LESSON),
        *("glossary.xhtml", "about.xhtml", ANSWERS),
    ]
    listed = set(links(pages["contents.xhtml"]).values())
    assert listed >= pages.keys() - {"contents.xhtml"}


def test_a_question_and_its_answer_lead_to_each_other(pages: dict[str, Xml.Element]) -> None:
    lines = with_class(pages[LESSON], "p", "to-answer")
    assert len(lines) == 8  # seven questions, and where they come from
    for line in lines:
        [there] = line
        file, _, place = there.get("href", "").partition("#")
        assert file == ANSWERS
        [answer] = pages[ANSWERS].findall(f".//{_X}section[@id='{place}']")
        [back] = with_class(answer, "p", "back")
        assert back[0].get("href") == f"{LESSON}#{there.get('id')}"


def test_no_answer_stands_beside_its_question(pages: dict[str, Xml.Element]) -> None:
    assert "✓" not in words(pages[LESSON])
    assert '✓ No — "never", at −3 °C' in words(pages[ANSWERS])


def test_nothing_is_left_of_what_needs_a_script(pages: dict[str, Xml.Element]) -> None:
    tags = {one.tag.rpartition("}")[2] for page in pages.values() for one in page.iter()}
    assert {tag for tag in tags if "-" in tag} == set()
    assert tags.isdisjoint({"script", "button", "details", "summary", "input", "form", "style"})
    told = words(pages[LESSON])
    for gone in ("Press", "Not now", "Six parts", "Another lesson"):
        assert gone not in told


def test_a_drawing_keeps_its_size_and_its_own_colours(written: tuple[Path, Path, Path]) -> None:
    text = zipfile.ZipFile(written[2]).read(f"EPUB/{LESSON}").decode()
    assert 'viewBox="0 0 9 9"' in text
    assert 'style="fill:#23303b"' in text
    listed = zipfile.ZipFile(written[2]).read("EPUB/content.opf").decode()
    assert re.search(rf'href="{LESSON}"[^>]+properties="svg"', listed)


def test_sources_are_numbered_as_in_the_text(pages: dict[str, Xml.Element]) -> None:
    [raised] = pages[LESSON].iter(f"{_X}sup")
    assert [(one.text, one.get("href")) for one in raised] == [("1", "#bell"), ("2", "#alm")]
    works = next(pages[LESSON].iter(f"{_X}ol"))
    assert [item.get("id") for item in works] == ["bell", "alm", "cay"]
    assert "[Bell, Alm]" not in words(pages[LESSON])


def test_each_cell_of_a_wide_table_says_its_column(pages: dict[str, Xml.Element]) -> None:
    [table] = pages[LESSON].iter(f"{_X}table")
    assert table.get("class") == "wide"
    assert words(next(table.iter(f"{_X}tbody"))) == "oneB: 1C: 2D: 3E: 4"


def test_links_lead_into_the_book_or_nowhere(pages: dict[str, Xml.Element]) -> None:
    found = links(pages[LESSON])
    assert found["bond"] == "glossary.xhtml#term-bond"
    assert found["help"] == "find-help.xhtml"
    assert found["999"] == "tel:999"
    assert found.keys().isdisjoint({"the lab", "85258", "what is gone"})
    assert "the lab" in words(pages[LESSON])


def test_with_an_address_the_book_leads_home(
    written: tuple[Path, Path, Path], tmp_path: Path
) -> None:
    course, book, _ = written
    write_epub(course, book, tmp_path / "home.epub", "https://a.org/course")
    pages = pages_of(tmp_path / "home.epub")
    found = links(pages[LESSON])
    assert found["the lab"] == "https://a.org/course/notebooks/labs/python.html"
    [home] = with_class(pages[LESSON], "p", "home")
    assert home[0].get("href") == "https://a.org/course/notebooks/awkward.html"
    assert "https://a.org/course/index.html" in links(pages["about-this-book.xhtml"]).values()


def test_a_book_that_is_the_same_is_not_written_again(written: tuple[Path, Path, Path]) -> None:
    course, book, path = written
    assert not write_epub(course, book, path)
    page = book / "book/about.html"
    page.write_text(page.read_text("utf-8").replace("And more.", "And less."), "utf-8")
    assert write_epub(course, book, path)
