"""The files of the question bank are written again when a question changes, and only then."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.building.conftest import SETTINGS, Binder, write
from tests.building.courses import QUIZ, SHOW_QUIZ, contents, notebook

pytestmark = pytest.mark.book

FILES = {
    "_config.yml": SETTINGS,
    "_toc.yml": contents("index", "small"),
    "index.md": "# Questions\n\n```{question-bank} gift\n```\n",
    "small.ipynb": notebook(SHOW_QUIZ, title="A lesson", words="Some words."),
    "small.quiz.yml": QUIZ,
}


@pytest.fixture(scope="module")
def course(binder: Binder) -> Path:
    write(binder.checkout, FILES)
    assert binder.build(binder.checkout).code == 0
    return binder.checkout


def changed(course: Path, binder: Binder, name: str, old: str, new: str) -> tuple[bool, str]:
    """Whether the file of all questions was written again, and what is in it."""
    file = course / "_build/html/_static/downloads/question-bank/secure-base.gift.txt"
    before = file.stat().st_mtime_ns
    text = (course / name).read_text("utf-8")
    assert old in text
    (course / name).write_text(text.replace(old, new), "utf-8")
    built = binder.build(course)
    assert built.code == 0, built.said
    return file.stat().st_mtime_ns != before, file.read_text("utf-8")


def test_other_words_in_a_lesson_write_no_question_again(course: Path, binder: Binder) -> None:
    was_written, _ = changed(course, binder, "small.ipynb", "Some words.", "Other words.")
    assert not was_written


def test_another_question_is_in_the_file(course: Path, binder: Binder) -> None:
    was_written, text = changed(course, binder, "small.quiz.yml", "Which one?", "Who, then?")
    assert was_written
    assert "Who, then?" in text


def test_a_lesson_that_is_called_otherwise_is_named_so(course: Path, binder: Binder) -> None:
    _, text = changed(course, binder, "small.ipynb", "# A lesson", "# The same lesson")
    assert "The same lesson" in text
