"""A new kind of question leaves by every door, and on paper, by the form of its answer alone."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Any, Literal, cast, get_args

import pytest
from pydantic import create_model

from securebase import Quiz
from securebase.activities.quiz.questions import Question
from securebase.activities.quiz.questions.question import BaseQuestion, Form
from securebase.exports.bank import BankQuestion, Lesson
from securebase.exports.doors import DOORS, Door
from securebase.paper.quiz_sheets import quiz_sheets

AWKWARD = Path(__file__).parent / "awkward.quiz.yml"
LESSON = Lesson("a-lesson", "A lesson", "A part")
NEW = "made-up-kind"
# Those whose files are the same whenever they are written.
STEADY = [door for door in DOORS if door.name != "anki"]


def of_a_new_kind(question: BaseQuestion) -> Question:
    """The same question, of a kind that nobody knows, made as its author would make it."""
    known: Any = type(question)
    made = create_model("MadeUp", __base__=known, kind=(Literal["made-up-kind"], NEW))
    return cast("Question", made.model_construct(**{**dict(question), "kind": NEW}))


def written(door: Door, question: Question, folder: Path) -> dict[str, str]:
    """What a door writes of one question: its text, or those of all files in it, by name."""
    folder.mkdir(exist_ok=True)
    path = folder / f"bank{door.ending}"
    door.write([BankQuestion("sb.a-quiz.one", LESSON, question)], path, "A title")
    if not zipfile.is_zipfile(path):
        return {path.name: path.read_text(encoding="utf-8")}
    with zipfile.ZipFile(path) as packed:
        return {name: packed.read(name).decode("utf-8") for name in packed.namelist()}


def questions() -> list[Question]:
    return Quiz.load(AWKWARD).questions


def test_there_is_an_awkward_question_of_every_form() -> None:
    assert {question.form for question in questions()} == {*get_args(Form)}


@pytest.mark.parametrize("door", STEADY, ids=lambda door: door.name)
@pytest.mark.parametrize("question", questions(), ids=lambda question: question.kind)
def test_a_new_kind_is_written_as_the_known_one_of_its_form(
    door: Door, question: Question, tmp_path: Path
) -> None:
    known = written(door, question, tmp_path / "known")
    new = written(door, of_a_new_kind(question), tmp_path / "new")
    assert {name: text.replace(NEW, question.kind) for name, text in new.items()} == known


# That a quiz does not list the kind is what is made up here.
@pytest.mark.filterwarnings("ignore:Pydantic serializer warnings")
@pytest.mark.parametrize("question", questions(), ids=lambda question: question.kind)
def test_a_new_kind_has_its_place_on_both_sheets(question: Question) -> None:
    quiz = Quiz.load(AWKWARD)
    known = quiz.model_copy(update={"questions": [question]})
    new = quiz.model_copy(update={"questions": [of_a_new_kind(question)]})
    for was, made in zip(quiz_sheets(known), quiz_sheets(new), strict=True):
        assert str(made.html()) == str(was.html())
