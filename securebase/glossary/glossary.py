"""The glossary of a course: one file for the page, the boxes in lessons and the search."""

import difflib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any, Final

from pydantic import Field, TypeAdapter, WithJsonSchema

from securebase.content.authored import Authored, checked
from securebase.content.bibliography import SourceKey
from securebase.content.identifiers import Identifier
from securebase.content.located_mistakes import Mistake
from securebase.content.located_yaml import LocatedYaml
from securebase.content.plain_text import PlainText
from securebase.content.problems import ContentError, Problem
from securebase.content.wording import ENGLISH, language
from securebase.glossary.lesson_text import Section, lesson_sections
from securebase.glossary.terms_in_text import TermFinder

FILE: Final = Path("book", "glossary.yml")
"""Where the glossary lies in a course."""

_LESSONS: Final = "notebooks/*/{}.ipynb"
_KEYS: Final[dict[str, Any]] = {
    "type": "array",
    "items": {"type": "string", "description": "The key of a work in book/references.bib."},
}


class Term(Authored):
    """A term of the field, as a parent and as a student meet it."""

    id: Identifier
    """Its anchor on the page is this name after “term-”: do not change it once it is linked to."""
    term: PlainText
    """As it is written in the middle of a sentence: secure base."""
    plain: Annotated[PlainText, Field(max_length=200)]
    """What it means, for a tired parent: one or two sentences in words of a reading age of 11."""
    exact: PlainText
    """What it means, for a student. May have marks of Markdown."""
    sources: Annotated[list[SourceKey], WithJsonSchema(_KEYS)] = Field(default=[], max_length=20)
    """The works that the exact sense rests on, by key, where it claims something."""
    other_names: list[PlainText] = Field(default=[], max_length=20)
    """What else it is called, and what people may look for who mean it."""
    forms: list[PlainText] = Field(default=[], max_length=20)
    """Other words by which lessons write it, beside which a box opens too; not those with an s."""
    marked: bool = True
    """Whether lessons mark it. Write false where its words mean another thing too often."""
    taught: list[Identifier] = Field(min_length=1, max_length=20)
    """The lessons that explain it, by the names of their files, the best one first."""

    @property
    def written(self) -> tuple[str, ...]:
        """The words by which lessons write it."""
        return (self.term, *self.forms)

    @property
    def anchor(self) -> str:
        """Its place on the page."""
        return f"term-{self.id}"


class Terms(Authored):
    """The glossary: every term of the course."""

    terms: list[Term] = Field(max_length=400)

    def _mistakes(self) -> Iterator[Mistake]:
        first: dict[str, str] = {}
        for number, term in enumerate(self.terms):
            for place, written in _written(term):
                other = first.setdefault(written.casefold(), term.id)
                if other != term.id:
                    told = f"{written!r} stands for {other} too; a reader must get one answer"
                    yield ("terms", number, *place), f"{told}: take it out here, or there"


@dataclass(frozen=True)
class Place:
    """Where a lesson first uses a term: the file without its ending, the lesson's title, a part."""

    page: str
    lesson: str
    part: str
    anchor: str


@dataclass(frozen=True)
class Glossary:
    """The terms of a course by alphabet; ``places`` are the lessons that teach each, by its id."""

    terms: tuple[Term, ...] = ()
    places: dict[str, tuple[Place, ...]] = field(default_factory=dict)

    @property
    def marked_forms(self) -> dict[str, tuple[str, ...]]:
        """The words beside which a box opens in lessons, by the term's id."""
        return {term.id: term.written for term in self.terms if term.marked}


def read_glossary(course: Path) -> Glossary:
    """The glossary of a course; a course without the file has no terms.

    Raises:
        ContentError: says every mistake with its line and what to write: also a term that a lesson
            is said to teach and does not name.
    """
    path = course / FILE
    if not path.is_file():
        return Glossary()
    located = LocatedYaml(path)
    terms = checked(TypeAdapter(Terms), located).terms
    sections = {
        lesson.stem: (lesson, lesson_sections(lesson))
        for lesson in sorted(course.glob(_LESSONS.format("*")))
    }
    problems: list[Problem] = []
    places: dict[str, tuple[Place, ...]] = {}
    for number, term in enumerate(terms):
        finder = TermFinder({term.id: term.written})
        found = []
        for index, name in enumerate(term.taught):
            line = located.line(("terms", number, "taught", index))
            if name not in sections:
                problems.append(Problem(path, line, _no_lesson(name, sections)))
                continue
            lesson, parts = sections[name]
            if first := _first_use(finder, parts):
                page = lesson.relative_to(course).with_suffix("").as_posix()
                found.append(Place(page, parts[0].title, first.title, first.anchor))
            # Another language has more forms of a word than a file can list.
            elif language() == ENGLISH:
                told = f"{name} does not say {term.term!r}"
                remedy = "write under forms how it says it, or take the lesson out"
                problems.append(Problem(path, line, f"{told}; {remedy}"))
        places[term.id] = tuple(found)
    if problems:
        raise ContentError(problems)
    return Glossary(tuple(sorted(terms, key=lambda term: term.term.casefold())), places)


def glossary_files(course: Path) -> list[Path]:
    """What the glossary of a course is made from: its file and the lessons."""
    return [course / FILE, *sorted(course.glob(_LESSONS.format("*")))]


def _first_use(finder: TermFinder, sections: list[Section]) -> Section | None:
    """The first section that uses a term: rather in the main text than for students.

    What stands before the parts (aims, a guess) is looked at last, for it explains nothing.
    """
    texts = [
        *((part, part.text) for part in sections[1:]),
        *((part, part.for_students) for part in sections[1:]),
        *((part, part.text) for part in sections[:1]),
    ]
    return next((part for part, text in texts if any(finder.find(text))), None)


def _written(term: Term) -> Iterator[tuple[tuple[str | int, ...], str]]:
    yield ("term",), term.term
    for index, form in enumerate(term.forms):
        yield ("forms", index), form


def _no_lesson(name: str, lessons: dict[str, Any]) -> str:
    near = difflib.get_close_matches(name, lessons, n=1)
    hint = f"did you mean {near[0]!r}?" if near else "write the name of its file, without .ipynb"
    return f"there is no lesson {name!r}; {hint}"
