"""Every kind of file that a person writes: a small one that is right, and how the course reads it.

The kinds of YAML and the tables are those that the package itself lists: a new one is fuzzed from
the day it is there, with the smallest file of it in the course.
"""

from __future__ import annotations

import functools
import warnings
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from securebase import CodingLab, Quiz, data, read_counts, read_ratings
from securebase.activities import AUTHORED
from securebase.activities.authors_schema import AUTHORS_FILES
from securebase.activities.quiz.jupyterquiz import read_jupyterquiz
from securebase.claims import read_register
from securebase.claims.course_text import paragraphs
from securebase.claims.marked_course import MarkedCourse
from securebase.content import authored
from securebase.content.cited_work import CitedWorks
from securebase.content.problems import ContentError, Problem
from securebase.data.checks import table_problems
from securebase.data.row import TABLES
from securebase.exports.bank import read_bank
from securebase.glossary import read_glossary
from securebase.labs.lab_files import lab_problems
from securebase.labs.solved_notebook import learners_notebook
from securebase.paper.sheets import sheets_of
from securebase.publishing.course_content import activity_class
from securebase.publishing.page_problems import page_problems
from securebase.publishing.page_sources import read_source
from securebase.publishing.scenes import page_file, scenes_in
from securebase.publishing.session_checks import session_problems
from securebase.services.help_words import help_words
from tests.fuzz import samples
from tests.fuzz.spoiling import Way
from tests.fuzz.spoiling_tables import IN_BIBLIOGRAPHIES, IN_JSON, IN_TABLES
from tests.fuzz.spoiling_yaml import IN_YAML
from tools.places import ROOT

Read = Callable[[Path, Path], Iterable[Problem]]
"""Reads a file (the second) of a course; gives its mistakes, or raises a ContentError."""


@dataclass(frozen=True)
class Kind:
    """A kind of file: where one lies in a course, what stands in it, how it is read.

    ``ways`` are those by which only such a file can be spoilt; ``beside`` are other files of its
    course.
    """

    name: str
    file: str
    text: str
    read: Read
    ways: list[Way]
    beside: dict[str, str] = field(default_factory=dict)
    is_checked: bool = True
    """Whether we tell what is wrong in it, and not another program that reads it too."""
    tells_of_objects: bool = False
    """Whether a mistake may be told where the object of JSON begins in which it stands."""

    def __str__(self) -> str:
        return self.name


def _activity(_course: Path, path: Path) -> Iterable[Problem]:
    activity_class(path).load(path).html()
    return _words(path)


def _authored(kind: str, _course: Path, path: Path) -> Iterable[Problem]:
    authored.read(AUTHORS_FILES[kind], path)
    return _words(path)


def _words(path: Path) -> Iterable[Problem]:
    """What a file says is looked through for claims."""
    paragraphs(path)
    return ()


def _claims(course: Path, _path: Path) -> Iterable[Problem]:
    return MarkedCourse(read_register(course)).lost


def _glossary(course: Path, _path: Path) -> Iterable[Problem]:
    read_glossary(course)
    return ()


def _help_words(course: Path, _path: Path) -> Iterable[Problem]:
    for topic in help_words(course):
        topic.lines()
    return ()


def _lab(_course: Path, path: Path) -> Iterable[Problem]:
    return lab_problems(path.parent)


def _session(course: Path, path: Path) -> Iterable[Problem]:
    return session_problems(course, [path])


def _table(_course: Path, path: Path) -> Iterable[Problem]:
    return table_problems(path)


def _bibliography(_course: Path, path: Path) -> Iterable[Problem]:
    return CitedWorks(path).problems()


@functools.cache
def _coding_lab() -> CodingLab:
    return CodingLab.load(samples.CODING_LAB)


def _ratings(_course: Path, path: Path) -> Iterable[Problem]:
    read_ratings(path, _coding_lab())
    return ()


def _counts(_course: Path, path: Path) -> Iterable[Problem]:
    read_counts(path, _coding_lab())
    return ()


def _jupyterquiz(_course: Path, path: Path) -> Iterable[Problem]:
    """What is lost on the way is no mistake of its author, but has a line too."""
    imported = read_jupyterquiz(path)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        Quiz.from_jupyterquiz(path).html()
    return [Problem(path, note.line, note.message) for note in imported.notes]


def _lesson(course: Path, path: Path) -> Iterator[Problem]:
    """A lesson is read for its terms, for what a plan can show of it, and for what it claims."""
    reads: list[Callable[[], object]] = [
        lambda: read_glossary(course),
        lambda: scenes_in(path),
        lambda: paragraphs(path),
        lambda: read_bank(course),
        lambda: sheets_of(path.with_suffix(".quiz.yml")),
        lambda: read_source(path),
    ]
    for read in reads:
        try:
            read()
        except ContentError as error:
            yield from error.problems


def _solved_notebook(_course: Path, path: Path) -> Iterable[Problem]:
    learners_notebook(path)
    return lab_problems(path.parent)


def _page(_course: Path, path: Path) -> Iterable[Problem]:
    scenes_in(path)
    read_source(path)
    return _words(path)


def _contents(course: Path, _path: Path) -> Iterable[Problem]:
    page_file(course, "book/page")
    read_bank(course)
    return ()


def _listed(course: Path, _path: Path) -> Iterable[Problem]:
    (course / "_config.yml").write_text("title: A course\n", encoding="utf-8")
    return page_problems(course, {}, {})


_READ: dict[str, Read] = {
    **dict.fromkeys(AUTHORED, _activity),
    "claims": _claims,
    "exercises": _lab,
    "glossary": _glossary,
    "help-words": _help_words,
    "session": _session,
}


def _of_yaml() -> Iterator[Kind]:
    for name in AUTHORS_FILES:
        file, text, beside = samples.of_kind(name)
        read = _READ.get(name) or functools.partial(_authored, name)
        yield Kind(name, file, text, read, IN_YAML, beside)


def _of_tables() -> Iterator[Kind]:
    for name in TABLES:
        text = (data.FOLDER / f"{name}.csv").read_text(encoding="utf-8")
        yield Kind(f"table {name}", f"{name}.csv", text, _table, IN_TABLES)


def _shortened(name: str) -> str:
    lines = (ROOT / "notebooks" / "labs" / name).read_text(encoding="utf-8").splitlines()
    return "\n".join(lines[:12]) + "\n"


def all_kinds() -> list[Kind]:
    """Every kind, in a fixed order."""
    room, ratings = "example-room.counts.csv", "example-class.ratings.csv"
    return [
        *_of_yaml(),
        *_of_tables(),
        Kind("ratings", ratings, _shortened(ratings), _ratings, IN_TABLES),
        Kind("counts", room, _shortened(room), _counts, IN_TABLES),
        Kind("bibliography", "works.bib", samples.WORKS, _bibliography, IN_BIBLIOGRAPHIES),
        Kind(
            "jupyterquiz",
            "old.json",
            samples.QUESTIONS,
            _jupyterquiz,
            IN_JSON,
            tells_of_objects=True,
        ),
        Kind("saved answers in Python", "me.json", samples.answers(), _ratings, IN_JSON),
        Kind(
            "lesson",
            samples.LESSON,
            samples.LESSONS[samples.LESSON],
            _lesson,
            IN_JSON,
            samples.LESSONS | samples.GLOSSARY | samples.QUIZZES,
        ),
        Kind(
            "solved notebook",
            samples.SOLVED,
            samples.LAB[samples.SOLVED],
            _solved_notebook,
            IN_JSON,
            samples.LAB,
        ),
        Kind("page", "book/page.md", samples.PAGE, _page, []),
        Kind(
            "contents",
            "_toc.yml",
            samples.CONTENTS,
            _contents,
            IN_YAML,
            samples.LESSONS | samples.QUIZZES | {"book/page.md": samples.PAGE},
            is_checked=False,
        ),
        Kind(
            "listed pages",
            "_toc.yml",
            samples.LISTED,
            _listed,
            IN_YAML,
            {f"{name}.md": f"# {name}\n" for name in ("welcome", "first", "second")},
            is_checked=False,
        ),
    ]
