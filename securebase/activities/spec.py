"""The plain JSON that an activity hands to the page: one model for each kind.

These models are the contract between Python and the front end. Their JSON Schema
(``python -m securebase.activities.schema``) becomes ``frontend/src/spec.d.ts``, so that a
front end that reads a field which is not here does not type-check.

A *text* is a plain string, or a list of runs when part of it is marked: the front end builds
elements from runs and never parses markup.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field


class SpecModel(BaseModel):
    """Base of all parts of a spec: frozen, and closed to unknown fields."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Run(SpecModel):
    """A stretch of text in one style. ``href`` makes it a link."""

    text: str
    strong: bool = False
    emphasis: bool = False
    code: bool = False
    href: str | None = None


Text = str | list[Run]
Level = Literal["everyone", "students"]


class Source(SpecModel):
    """A work that an activity rests on, ready to be shown."""

    key: str
    short: str
    full: str
    url: str | None


class ActivitySpec(SpecModel):
    """What every activity has.

    ``schema_version`` is raised when a front end of the old one could not read the new one.
    """

    schema_version: Literal[1] = 1
    id: str
    title: str
    instruction: Text
    sources: list[Source]
    assumptions: list[Text] = []


class OptionSpec(SpecModel):
    """One answer that can be chosen, and what the learner is told who chooses it."""

    id: str
    text: Text
    right: bool
    feedback: Text


class QuestionSpec(SpecModel):
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


class NumberFeedback(SpecModel):
    """What is said of a number that is accepted, too low, or too high."""

    when_right: Text
    when_low: Text
    when_high: Text


class NumberRemarkSpec(SpecModel):
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


class PhraseSpec(SpecModel):
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


class OrderItemSpec(SpecModel):
    """A thing to put in its place, and why it stands there."""

    id: str
    text: Text
    feedback: Text


class OrderSpec(QuestionSpec):
    """``items`` are in the right order, ``starting_order`` is how they are first shown."""

    kind: Literal["order"] = "order"
    items: list[OrderItemSpec]
    starting_order: list[str]


class ChoiceSpec(SpecModel):
    """A right-hand side that can be matched."""

    id: str
    text: Text


class PairSpec(SpecModel):
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


class QuizSpec(ActivitySpec):
    """A quiz."""

    kind: Literal["quiz"] = "quiz"
    questions: list[AnyQuestionSpec]


class PileSpec(SpecModel):
    """A pile that cards are put into."""

    id: str
    name: str
    description: Text


class CardSpec(SpecModel):
    """A card, the pile it belongs to, and why."""

    id: str
    text: Text
    pile: str
    why: Text
    hint: Text | None
    sources: list[str]


class SorterSpec(ActivitySpec):
    """A sorter."""

    kind: Literal["sorter"] = "sorter"
    piles: list[PileSpec]
    cards: list[CardSpec]


class AnswerRecord(SpecModel):
    """What is kept of one question: ids and numbers, never text."""

    answer: str | float | list[str] | dict[str, str]
    attempts: Annotated[int, Field(ge=1)]
    state: Literal["right", "wrong", "shown"]


class QuizRecord(SpecModel):
    """What is kept of a quiz; ``answers`` is keyed by question id."""

    version: Literal[1]
    kind: Literal["quiz"]
    activity: str
    current: str | None
    answers: dict[str, AnswerRecord]


class PlacementRecord(SpecModel):
    """What is kept of one card: the pile chosen last, and how many tries it took so far."""

    pile: str
    attempts: Annotated[int, Field(ge=1)]
    state: Literal["right", "wrong"]


class SorterRecord(SpecModel):
    """What is kept of a sorter; ``placements`` is keyed by card id."""

    version: Literal[1]
    kind: Literal["sorter"]
    activity: str
    placements: dict[str, PlacementRecord]
