"""The questions of a course, gathered from the quizzes of its lessons."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from securebase.activities.quiz import Quiz
from securebase.activities.quiz.questions import Question
from securebase.content.marked_text import plain, runs
from securebase.content.own_course import files_below
from securebase.content.problems import ContentError, Problem
from securebase.exports.contents import parts_of
from securebase.glossary.lesson_text import lesson_sections

_ENDING: Final = ".quiz.yml"

Level = Literal["everyone", "students"]


@dataclass(frozen=True)
class Lesson:
    """Where questions come from. ``name`` is that of the file: ``four-patterns``."""

    name: str
    title: str
    part: str


@dataclass(frozen=True)
class BankQuestion:
    """A question as it leaves the course.

    ``id`` is the same for as long as those of its quiz and of the question are, whatever becomes
    of the words: it is how another system knows a question again.
    """

    id: str
    lesson: Lesson
    question: Question


def read_bank(course: Path) -> list[BankQuestion]:
    """The questions of all ``*.quiz.yml`` below a folder, in the order of its book.

    Raises:
        ContentError: says every mistake in every quiz, with its line and what to write.
    """
    bank: list[BankQuestion] = []
    problems: list[Problem] = []
    first_with_id: dict[str, Path] = {}
    parts = _parts(course)
    for path in _in_order(quiz_files(course), course, parts):
        try:
            quiz = Quiz.load(path)
            lesson = _lesson(path, quiz, parts.get(_page(path, course), ""))
        except ContentError as error:
            problems += error.problems
            continue
        if (other := first_with_id.setdefault(quiz.id, path)) is not path:
            told = f"the id {quiz.id!r} is that of {other.name} too; give this one another"
            problems.append(Problem(path, 1, told))
        bank += [BankQuestion(f"sb.{quiz.id}.{one.id}", lesson, one) for one in quiz.questions]
    if problems:
        raise ContentError(problems)
    return bank


def by_lesson(bank: Iterable[BankQuestion]) -> dict[Lesson, list[BankQuestion]]:
    """The questions of each lesson."""
    lessons: dict[Lesson, list[BankQuestion]] = {}
    for one in bank:
        lessons.setdefault(one.lesson, []).append(one)
    return lessons


def of_level(bank: Iterable[BankQuestion], level: Level) -> list[BankQuestion]:
    """The questions that are for everyone, or those for students."""
    return [one for one in bank if one.question.level == level]


def quiz_files(course: Path) -> list[Path]:
    """Every ``*.quiz.yml`` of a course."""
    return files_below(course, _ENDING)


def _page(path: Path, course: Path) -> str:
    """The name that a lesson has in the book's contents, by that of its quiz."""
    return path.relative_to(course).as_posix().removesuffix(_ENDING)


def _in_order(paths: Iterable[Path], course: Path, parts: dict[str, str]) -> list[Path]:
    """As the book has the lessons; those that it has not come last."""
    pages = list(parts)

    def place(path: Path) -> tuple[int, Path]:
        page = _page(path, course)
        return (pages.index(page) if page in parts else len(pages), path)

    return sorted(paths, key=place)


def _parts(course: Path) -> dict[str, str]:
    """The part that each page of the book stands in, in the order of the book."""
    if not (course / "_toc.yml").exists():
        return {}
    try:
        return {page: part.caption for part in parts_of(course) for page in part.pages}
    except (ContentError, KeyError, TypeError, AttributeError):
        return {}  # a book of another form: its lessons come by name


def _lesson(path: Path, quiz: Quiz, part: str) -> Lesson:
    """The lesson that a quiz lies beside; without one, the quiz itself."""
    name = path.name.removesuffix(_ENDING)
    notebook = path.with_name(f"{name}.ipynb")
    sections = lesson_sections(notebook) if notebook.exists() else []
    title = sections[0].title if sections else quiz.title
    return Lesson(name, plain(runs(title)), part)
