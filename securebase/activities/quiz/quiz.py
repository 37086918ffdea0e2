"""A self-check quiz that explains every answer."""

import os
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, ClassVar, Literal, Self

from pydantic import Field, FiniteFloat, ValidationError, model_validator

from securebase.activities.activity import Activity
from securebase.activities.quiz.aims import aim_mistakes
from securebase.activities.quiz.questions import MOST_QUESTIONS, Question
from securebase.activities.quiz.questions.question import form
from securebase.activities.record import MOST_PARTS, Attempts, KeptId, Record, read_record
from securebase.content import authored
from securebase.content.authored import repeated
from securebase.content.identifiers import Identifier
from securebase.content.located_mistakes import Mistake
from securebase.content.marked_text import MarkedText, plain, runs
from securebase.content.page_data import PageData
from securebase.content.problems import ContentError, Problem

MOST_AIMS = 8


class AnswerRecord(PageData):
    """What is kept of one question: ids and numbers, never text of the course."""

    answer: (
        Annotated[str, Field(max_length=200)]
        | FiniteFloat
        | Annotated[list[KeptId], Field(max_length=MOST_PARTS)]
        | Annotated[dict[KeptId, KeptId], Field(max_length=MOST_PARTS)]
    )
    attempts: Attempts
    state: Literal["right", "shown", "wrong"]


class QuizRecord(Record):
    """What is kept of a quiz; ``answers`` is keyed by question id."""

    done: ClassVar[str] = "answers"
    told: ClassVar[str] = (
        "**Questions:** which you answered, what you chose, how often you tried, and the one you "
        "were at."
    )

    kind: Literal["quiz"]
    current: KeptId | None
    answers: Annotated[dict[KeptId, AnswerRecord], Field(max_length=MOST_PARTS)]


@dataclass(frozen=True)
class Score:
    """Questions answered right, of them at the first try, and questions in all."""

    right: int
    first_try: int
    questions: int


class Quiz(Activity):
    """Questions with feedback on every answer, to be tried as often as one likes.

    ``Quiz.load("lesson.quiz.yml")`` reads the course's own files; a teacher's file in the format
    of the jupyterquiz package is read by :meth:`from_jupyterquiz`.
    """

    minutes: ClassVar[float] = 5
    default_instruction: ClassVar[str] = (
        "Your answers stay on this device. Try as often as you like: each answer tells you why."
    )

    aims: dict[Identifier, MarkedText] = Field(default={}, max_length=MOST_AIMS, exclude=True)
    """What the lesson promises under *What you will be able to do*, in its order, each by a name
    that questions call it by. The texts are those of the lesson, word for word."""
    questions: list[Question] = Field(min_length=1, max_length=MOST_QUESTIONS)

    def _mistakes(self) -> Iterator[Mistake]:
        yield from aim_mistakes(self.aims, self.questions)

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
        shuffle_answers: bool = True,
    ) -> Self:
        """The quiz in a JSON file made for the jupyterquiz package.

        Its multiple-choice, many-choice, numeric, string and match questions become ours. What
        could not be kept is told in a warning, question by question.

        Args:
            path: the file; a relative path starts at the notebook.
            id: what the learner's answers are kept under. Without it the id is made from the
                file's name and content, so give one if you will go on editing the file.
            title: without it, the file's name.
            shuffle_answers: without it, answers stand in the order of the file.

        Raises:
            ContentError: the file cannot be read, nor any question of it; says where and why.
        """
        from securebase.activities.quiz.jupyterquiz import read_jupyterquiz

        imported = read_jupyterquiz(Path(path), shuffle_answers=shuffle_answers)
        if imported.notes:
            warnings.warn(imported.report, stacklevel=2)
        fields = imported.fields
        given = {"id": id, "title": title}
        fields |= {name: value for name, value in given.items() if value is not None}
        try:
            return cls.model_validate(fields)
        except ValidationError as error:
            told = authored.mistakes(error, cls.model_json_schema())
            raise ContentError(Problem(Path(path), 1, message) for message in told) from error

    @property
    def response(self) -> list[dict[str, Any]]:
        """A row for each question: ``pandas.DataFrame(quiz.response)`` makes a table of them.

        ``answer`` is None, ``attempts`` 0 and ``state`` "open" until the question is answered;
        ``answer_words`` says it in the words that the learner saw;
        ``right`` is graded here from the answer itself.
        """
        record = read_record(QuizRecord, self.record)
        answers = record.answers if record else {}
        return [_row(question, answers.get(question.id)) for question in self.questions]

    @property
    def score(self) -> Score:
        """How many are right, how many of them at the first try, and how many there are."""
        record = read_record(QuizRecord, self.record)
        kept = [record.answers.get(question.id) for question in self.questions] if record else []
        right = [answer for answer in kept if answer and answer.state == "right"]
        return Score(
            right=len(right),
            first_try=sum(answer.attempts == 1 for answer in right),
            questions=len(self.questions),
        )

    def _template_values(self) -> dict[str, Any]:
        """The form of each kind of question, and of its printed answer."""
        return {
            "asked": {question.kind: form(question.asked) for question in self.questions},
            "answered": {question.kind: form(question.answered) for question in self.questions},
        }


def _row(question: Question, kept: AnswerRecord | None) -> dict[str, Any]:
    row = {"question": question.id, "kind": question.kind, "prompt": plain(runs(question.prompt))}
    if kept is None:
        return {
            **row,
            "answer": None,
            "answer_words": None,
            "right": False,
            "attempts": 0,
            "state": "open",
        }
    try:
        right = kept.state != "shown" and question.grade(kept.answer).right
    except ValueError:
        right = False
    return {
        **row,
        "answer": kept.answer,
        "answer_words": question.told(kept.answer),
        "right": right,
        "attempts": kept.attempts,
        "state": kept.state,
    }
