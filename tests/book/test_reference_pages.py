"""The built pages to look things up in: every term, table and formula stands there.

That their links lead somewhere is held with those of all pages.
"""

from __future__ import annotations

import html
import json
import re
from pathlib import Path

import pytest

from securebase import data
from securebase.glossary import read_glossary
from tests.browser.course_pages import LESSONS
from tools.places import ROOT

GLOSSARY = read_glossary(ROOT)
every_table = pytest.mark.parametrize("name", data.names())


def page(book: Path, name: str) -> str:
    return (book / f"{name}.html").read_text(encoding="utf-8")


def words(text: str) -> str:
    return " ".join(html.unescape(re.sub(r"<[^>]+>", "", text)).split())


def found(pattern: str, text: str) -> list[str]:
    return re.findall(pattern, text, re.DOTALL)


def test_every_term_has_its_plain_words_under_its_anchor_by_alphabet(book: Path) -> None:
    entries = re.findall(
        r'<dt id="([\w-]+)">(.+?)</dt><dd>(.+?)</dd>', page(book, "book/glossary"), re.DOTALL
    )
    assert [anchor for anchor, _, _ in entries] == [term.anchor for term in GLOSSARY.terms]
    for (_, head, told), term in zip(entries, GLOSSARY.terms, strict=True):
        assert words(head) == term.term
        (plain,) = found(r'<p class="sb-plain">(.+?)</p>', told)
        assert words(plain) == " ".join(term.plain.split())
        (exact,) = found(r'<p class="sb-exact">(.+?)</p>', told)
        assert exact.count("<a ") == len(term.sources), term.id
        (taught,) = found(r'<p class="sb-taught">(.+?)</p>', told)
        assert taught.count("<a ") == len(term.taught), term.id


@pytest.mark.parametrize("lesson", LESSONS)
def test_each_mark_in_a_lesson_leads_to_its_term(book: Path, lesson: str) -> None:
    text = page(book, lesson)
    marks = found(r'<a class="sb-term" href="([^"]+)">', text)
    anchors = {f"../../book/glossary.html#{term.anchor}" for term in GLOSSARY.terms}
    assert set(marks) <= anchors
    assert len(marks) >= 5 or "labs" in lesson
    for element in ("h[1-6]", "summary", "strong", "table", "code", "pre"):
        inside = found(rf"<{element}[ >].*?</{element}>", text)
        assert [one for one in inside if "sb-term" in one] == [], element
    # A link in a link would end the outer one.
    assert found(r"<a [^>]*>(?:(?!</a>).)*sb-term", text) == []


def test_what_the_boxes_say_is_in_a_script_that_opens_from_a_folder_too(book: Path) -> None:
    script = (book / "_static" / "glossary.js").read_text(encoding="utf-8")
    texts = json.loads(script.removeprefix("window.secureBaseTerms = ").removesuffix(";\n"))
    assert texts == {term.id: [term.term, term.plain] for term in GLOSSARY.terms}


def section_of(book: Path, name: str) -> str:
    _, _, after = page(book, "book/data").partition(f'id="{data.describe(name).anchor}"')
    return after.partition('<section class="sb-data-table"')[0]


@every_table
def test_a_table_stands_on_the_page_with_all_its_columns(book: Path, name: str) -> None:
    table, section = data.describe(name), section_of(book, name)
    rows = re.findall(r"<tr class=\"row-\w+\"><td>(.+?)</td>\s*<td>(.+?)</td>", section, re.DOTALL)
    told = {words(found(r"<code.+?</code>", head)[0]): words(text) for head, text in rows}
    assert list(told) == [column.name for column in table.columns]
    for column in table.columns:
        # Straight apostrophes are made round on a page.
        assert (
            told[column.name]
            .replace("’", "'")
            .startswith(column.meaning.replace("`", "").replace("’", "'"))
        )
    units = {words(unit) for unit in found(r'<span class="sb-unit">(.+?)</span>', section)}
    assert units == {column.unit for column in table.columns if column.unit}
    assert f'load("{name}")' in words(section)
    assert f"{table.rows} rows: " in words(section)
    works = section.partition("<details")[2].partition("</details>")[0]
    assert works.count("<li>") == len(table.works)


@every_table
def test_a_download_is_the_file_of_the_package_byte_for_byte(book: Path, name: str) -> None:
    file, dictionary = found(r'href="([^"]*_static/data/[^"]+)"', section_of(book, name))
    copied = (book / "book" / file).resolve()
    assert copied.name == f"{name}.csv"
    assert copied.read_bytes() == (data.FOLDER / copied.name).read_bytes()
    described = json.loads((book / "book" / dictionary).read_text(encoding="utf-8"))
    assert described["url"] == copied.name
    columns = [column["name"] for column in described["tableSchema"]["columns"]]
    assert columns == copied.read_text(encoding="utf-8").splitlines()[0].split(",")


def test_the_page_tells_which_lessons_use_a_table(book: Path) -> None:
    assert "Used in: Around the world" in words(section_of(book, "ssp_by_country"))
    assert "Find help" in words(section_of(book, "support_services"))


def test_formulas_are_mathml_with_no_script_and_no_other_host(book: Path) -> None:
    text = page(book, "book/formulas")
    assert len(found(r'<div class="sb-formula">\s*<math ', text)) >= 20
    assert "math" not in " ".join(found(r'<script[^>]* src="([^"]+)"', text)).casefold()
    main = found(r"<main.+?</main>", text)[0]
    assert "\\" not in words(main), "a formula stands there as it was written"
