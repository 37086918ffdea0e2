"""The course and its register of claims hold each other: a number in one is a number in the other.

``-k everyday-sensitivity`` runs the checks of one page: its file in ``book/claims``, the lesson and
the content files that belong to it. Each mistake is told with file and line, all at once.
"""

from __future__ import annotations

import functools
import re
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from securebase.claims import read_register
from securebase.claims.checks import (
    numbers_not_carried,
    research_without_source,
    shown_numbers_not_carried,
    works_not_used,
    wrong_sources,
)
from securebase.claims.marked_course import MarkedCourse
from securebase.content.bibliography import bibliography_path, known_sources
from securebase.content.bibtex_file import read_works
from securebase.content.problems import Problem
from securebase.publishing.course_content import content_files, seminar_files, session_files
from tests.content.explorer_texts import explorer_texts
from tools.places import ROOT

# Names that are common words too, or those of people in the stories.
NOT_ONLY_NAMES = {
    "Main",
    "Bell",
    "Young",
    "Rose",
    "Page",
    "Love",
    "Moss",
    "Rice",
    "Day",
    "Field",
    "West",
}


def pages_in_the_book() -> dict[str, list[Path]]:
    """The files whose text each file of the register carries."""
    contents = YAML(typ="safe").load((ROOT / "_toc.yml").read_text(encoding="utf-8"))
    chapters = [chapter["file"] for part in contents["parts"] for chapter in part["chapters"]]
    pages: dict[str, list[Path]] = {"pages-of-the-course": [ROOT / f"{contents['root']}.md"]}
    for chapter in chapters:
        lesson, page = ROOT / f"{chapter}.ipynb", ROOT / f"{chapter}.md"
        if lesson.exists():
            belongs = re.compile(rf"{re.escape(lesson.stem)}[.-].*yml")
            files = [*content_files(lesson.parent), *seminar_files(lesson.parent)]
            files = [path for path in files if belongs.match(path.name)]
            pages[lesson.stem] = [lesson, *files]
        elif (page.parent / "claims" / f"{page.stem}.yml").exists():
            own = page.with_suffix(".yml")
            pages[page.stem] = [page, *([own] if own.exists() else [])]
        else:
            pages["pages-of-the-course"].append(page)
    pages["pages-of-the-course"] += session_files(ROOT / "book")
    tables = sorted((ROOT / "securebase" / "data").glob("*.csv"))
    pages["tables"] = [path for path in tables if path.stem != "support_services"]
    return pages


PAGES = pages_in_the_book()
every_page = pytest.mark.parametrize("page", PAGES)


def names_of_researchers() -> list[str]:
    """The last names of those who wrote the works that the course cites."""
    text = (ROOT / "book" / "references.bib").read_text(encoding="utf-8")
    people = " and ".join(re.findall(r"author\s*=\s*\{(.+)\}", text)).split(" and ")
    names = {person.split(",")[0].strip(" {}") for person in people if "," in person}
    return sorted(name for name in names - NOT_ONLY_NAMES if len(name) > 2)


@functools.cache
def course() -> MarkedCourse:
    return MarkedCourse(read_register(ROOT))


def holds(problems: list[Problem], page: str | None = None) -> None:
    """No problem, or no problem in the register's file of a page; or all of them, a line each."""
    told = "\n".join(str(one) for one in problems if page in (None, one.path.stem))
    assert not told, f"\n{told}"


def test_every_page_of_the_book_has_its_claims() -> None:
    files = {file.name for file in course().register.files}
    assert PAGES.keys() - files == set()
    assert files - PAGES.keys() == set(), "a file of the register is named like no page"


@every_page
def test_each_passage_of_a_claim_stands_in_the_course(page: str) -> None:
    holds(course().lost, page)


@every_page
def test_each_passage_cites_a_source_of_its_claim(page: str) -> None:
    holds(wrong_sources(course()), page)


@every_page
def test_a_claim_carries_each_number(page: str) -> None:
    holds([one for path in PAGES[page] for one in numbers_not_carried(course(), path)])


@every_page
def test_a_claim_carries_each_number_that_an_explorer_shows(page: str) -> None:
    lessons = [path for path in PAGES[page] if path.suffix == ".ipynb"]
    shown = [text for lesson in lessons for text in explorer_texts(lesson)]
    holds(shown_numbers_not_carried(course(), shown))


@every_page
def test_what_tells_of_research_names_its_source(page: str) -> None:
    names = names_of_researchers()
    holds([one for path in PAGES[page] for one in research_without_source(course(), path, names)])


def test_every_work_in_the_bibliography_is_used() -> None:
    """What a lesson computes may rest on a work too: the code names it in backticks or quotes."""
    pages = [path for paths in PAGES.values() for path in paths]
    code = "".join(
        path.read_text(encoding="utf-8")
        for folder in ("models", "explorations", "data")
        for path in (ROOT / "securebase" / folder).rglob("*.*")
        if path.suffix in {".py", ".csv"}
    )
    not_taught = works_not_used(course(), known_sources(), pages)
    unused = [key for key in not_taught if not re.search(rf"[`\",]{key}[`\",]", code)]
    works, _ = read_works(bibliography_path())
    told = "no page cites it and no claim rests on it; cite it, or take it out"
    holds([works[key].problem(told) for key in unused])
