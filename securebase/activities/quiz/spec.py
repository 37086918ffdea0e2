"""What a quiz hands to the page, and what is kept of it."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field, FiniteFloat

from securebase.activities.record import MOST_PARTS, Attempts, KeptId, Record
from securebase.content.marked_text import Text
from securebase.content.page_data import PageData

Level = Literal["everyone", "students"]


class OptionSpec(PageData):
    """One answer that can be chosen, and what the learner is told who chooses it."""

    id: str
    text: Text
    right: bool
    feedback: Text


class QuestionSpec(PageData):
    """What every question has."""

    id: str
    prompt: Text
    level: Level = "everyone"
    sources: list[str]


class SingleChoiceSpec(QuestionSpec):
    """One right option among two to six."""

    kind: Literal["single-choice"] = "single-choice"
    options: list[OptionSpec]


class TrueFalseSpec(QuestionSpec):
    """A statement; the options' ids are ``true`` and ``false``."""

    kind: Literal["true-false"] = "true-false"
    options: list[OptionSpec]


class MultipleChoiceSpec(QuestionSpec):
    """Any number of right options, all of which are to be chosen and no other."""

    kind: Literal["multiple-choice"] = "multiple-choice"
    options: list[OptionSpec]


class NumberFeedback(PageData):
    """What is said of a number that is accepted, too low, or too high."""

    when_right: Text
    when_low: Text
    when_high: Text


class NumberRemarkSpec(PageData):
    """What is said of one foreseen wrong number, from ``at_least`` to ``at_most``."""

    at_least: float
    at_most: float
    feedback: Text


class NumberSpec(QuestionSpec):
    """A number, accepted when it is within ``tolerance`` of ``answer``; both in ``unit``."""

    kind: Literal["number"] = "number"
    answer: float
    tolerance: float
    unit: str
    feedback: NumberFeedback
    remarks: list[NumberRemarkSpec]


class PhraseSpec(PageData):
    """A foreseen answer in words.

    ``similarity`` (0 to 1) is how like it an answer must be; 1 is the same but for capitals and
    spaces.
    """

    text: str
    right: bool
    feedback: Text
    match_case: bool
    similarity: float


class ShortAnswerSpec(QuestionSpec):
    """A word or a few; what matches none of ``phrases`` is told ``otherwise``."""

    kind: Literal["short-answer"] = "short-answer"
    phrases: list[PhraseSpec]
    otherwise: Text


class OrderItemSpec(PageData):
    """A thing to put in its place, and why it stands there."""

    id: str
    text: Text
    feedback: Text


class OrderSpec(QuestionSpec):
    """``items`` are in the right order, ``starting_order`` is how they are first shown."""

    kind: Literal["order"] = "order"
    items: list[OrderItemSpec]
    starting_order: list[str]


class ChoiceSpec(PageData):
    """A right-hand side that can be matched."""

    id: str
    text: Text


class PairSpec(PageData):
    """A left-hand side, the choice that belongs to it, and why."""

    id: str
    left: Text
    right_choice: str
    feedback: Text


class MatchSpec(QuestionSpec):
    """Each left-hand side has one of ``choices``; a choice may serve more than one."""

    kind: Literal["match"] = "match"
    pairs: list[PairSpec]
    choices: list[ChoiceSpec]


AnyQuestionSpec = Annotated[
    SingleChoiceSpec
    | TrueFalseSpec
    | MultipleChoiceSpec
    | NumberSpec
    | ShortAnswerSpec
    | OrderSpec
    | MatchSpec,
    Field(discriminator="kind"),
]


class QuizSpec(PageData):
    """A quiz."""

    questions: list[AnyQuestionSpec]


class AnswerRecord(PageData):
    """What is kept of one question: ids and numbers, never text."""

    answer: (
        Annotated[str, Field(max_length=200)]
        | FiniteFloat
        | Annotated[list[KeptId], Field(max_length=MOST_PARTS)]
        | Annotated[dict[KeptId, KeptId], Field(max_length=MOST_PARTS)]
    )
    attempts: Attempts
    state: Literal["right", "wrong", "shown"]


class QuizRecord(Record):
    """What is kept of a quiz; ``answers`` is keyed by question id."""

    done: ClassVar[str] = "answers"

    kind: Literal["quiz"]
    current: KeptId | None
    answers: Annotated[dict[KeptId, AnswerRecord], Field(max_length=MOST_PARTS)]
