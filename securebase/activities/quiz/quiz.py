"""A self-check quiz that explains every answer."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, ClassVar, Self

from pydantic import BaseModel, Field, ValidationError, model_validator

from securebase.activities.activity import Activity
from securebase.activities.quiz import grading
from securebase.activities.quiz import spec as specs
from securebase.activities.quiz.questions import MOST_QUESTIONS, Question
from securebase.activities.record import read_record
from securebase.content import authored
from securebase.content.authored import repeated
from securebase.content.marked_text import plain
from securebase.content.problems import ContentError, Problem


class Quiz(Activity):
    """Questions with feedback on every answer, to be tried as often as one likes.

    ``Quiz.load("lesson.quiz.yml")`` reads the course's own files; a teacher's file in the format
    of the jupyterquiz package is read by :meth:`from_jupyterquiz`.
    """

    page_model: ClassVar[type[BaseModel] | None] = specs.QuizSpec
    default_instruction: ClassVar[str] = (
        "Your answers stay on this device. Try as often as you like: each answer tells you why."
    )

    questions: list[Question] = Field(min_length=1, max_length=MOST_QUESTIONS)

    @model_validator(mode="after")
    def _question_ids_differ(self) -> Self:
        if twice := repeated(question.id for question in self.questions):
            raise ValueError(f"two questions have the id {twice[0]!r}; give one of them another")
        return self

    @classmethod
    def from_jupyterquiz(
        cls,
        path: str | os.PathLike[str],
        *,
        id: str | None = None,  # noqa: A002 -- the name it has everywhere else
        title: str | None = None,
    ) -> Quiz:
        """The quiz in a JSON file made for the jupyterquiz package.

        Its multiple-choice, many-choice, numeric and string questions become ours.

        Args:
            path: the file; a relative path starts at the notebook.
            id: what the learner's answers are kept under. Without it the id is made from the
                file's name and content, so give one if you will go on editing the file.
            title: without it, the file's name.

        Raises:
            ContentError: says which question cannot be read, with its line, and why.
        """
        from securebase.activities.quiz.jupyterquiz_file import read_jupyterquiz

        fields = read_jupyterquiz(Path(path))
        given = {"id": id, "title": title}
        fields |= {name: value for name, value in given.items() if value is not None}
        try:
            return cls.model_validate(fields)
        except ValidationError as error:
            told = authored.mistakes(error, cls.model_json_schema())
            raise ContentError(Problem(Path(path), 1, message) for message in told) from error

    def for_page(self) -> specs.QuizSpec:
        """What is handed to the page besides what every activity has."""
        return specs.QuizSpec(questions=[question.spec() for question in self.questions])

    @property
    def response(self) -> list[dict[str, Any]]:
        """A row for each question: ``pandas.DataFrame(quiz.response)`` makes a table of them.

        ``answer`` is None, ``attempts`` 0 and ``state`` "open" until the question is answered;
        ``right`` is graded here from the answer itself.
        """
        record = read_record(specs.QuizRecord, self.record)
        answers = record.answers if record else {}
        return [_row(question, answers.get(question.id)) for question in self.for_page().questions]

    @property
    def score(self) -> grading.Score:
        """How many are right, how many of them at the first try, and how many there are."""
        record = read_record(specs.QuizRecord, self.record)
        empty = specs.QuizRecord(version=1, kind="quiz", activity=self.id, current=None, answers={})
        return grading.score(self.for_page(), record or empty)


def _row(question: specs.AnyQuestionSpec, kept: specs.AnswerRecord | None) -> dict[str, Any]:
    row = {"question": question.id, "kind": question.kind, "prompt": plain(question.prompt)}
    if kept is None:
        return {**row, "answer": None, "right": False, "attempts": 0, "state": "open"}
    try:
        right = kept.state != "shown" and grading.grade(question, kept.answer).right
    except ValueError:
        right = False
    return {
        **row,
        "answer": kept.answer,
        "right": right,
        "attempts": kept.attempts,
        "state": kept.state,
    }
