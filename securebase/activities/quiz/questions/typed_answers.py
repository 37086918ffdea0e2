"""Questions whose answer is typed: a number, or a word or a few."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import AfterValidator, Field, FiniteFloat, model_validator

from securebase.activities.quiz import spec as specs
from securebase.activities.quiz.questions.base import BaseQuestion
from securebase.content.authored import Authored
from securebase.content.marked_text import MarkedText, runs
from securebase.content.plain_text import PlainText, can_be_seen

# What the page keeps of a typed answer (LONGEST_ANSWER in frontend/src/quiz/questions/typed.js).
_LONGEST_ANSWER = 80


def _typable(text: str) -> str:
    typed = " ".join(text.split())
    if not can_be_seen(typed):
        raise ValueError("the text of a phrase is empty; write what learners may answer")
    if len(typed) > _LONGEST_ANSWER:
        raise ValueError(
            f"nobody can answer this: the page takes {_LONGEST_ANSWER} characters, and this has "
            f"{len(typed)}; shorten it"
        )
    if "<" in typed or ">" in typed:
        raise ValueError(
            "nobody can answer this: the page takes < and > out of an answer; write it in words, "
            "or make the question one with options"
        )
    return typed


Typable = Annotated[str, AfterValidator(_typable)]
"""A text that a learner can give as an answer, with single spaces."""


class NumberFeedback(Authored):
    """What is said of a number that is accepted, too low, or too high."""

    when_right: MarkedText
    when_low: MarkedText
    when_high: MarkedText


class NumberRemark(Authored):
    """What is said of a foreseen wrong number, from ``at_least`` to ``at_most``."""

    at_least: FiniteFloat
    at_most: FiniteFloat
    feedback: MarkedText

    @model_validator(mode="after")
    def _from_low_to_high(self) -> Self:
        if self.at_least > self.at_most:
            raise ValueError("“at_least” is more than “at_most”; put the smaller number first")
        return self


class Number(BaseQuestion):
    """Give a number; ``answer`` and ``tolerance`` are both in ``unit``."""

    kind: Literal["number"] = "number"
    answer: FiniteFloat
    tolerance: Annotated[FiniteFloat, Field(ge=0)] = 0.0
    unit: Annotated[PlainText, Field(max_length=60)] = ""
    feedback: NumberFeedback
    remarks: list[NumberRemark] = Field(default=[], max_length=10)

    def spec(self) -> specs.NumberSpec:
        """What the page gets."""
        said = self.feedback
        return specs.NumberSpec(
            **self.common_spec(),
            answer=self.answer,
            tolerance=self.tolerance,
            unit=self.unit,
            feedback=specs.NumberFeedback(
                when_right=runs(said.when_right),
                when_low=runs(said.when_low),
                when_high=runs(said.when_high),
            ),
            remarks=[
                specs.NumberRemarkSpec(
                    at_least=remark.at_least,
                    at_most=remark.at_most,
                    feedback=runs(remark.feedback),
                )
                for remark in self.remarks
            ],
        )


class Phrase(Authored):
    """A foreseen answer in words; ``similarity`` 1 is the same but for capitals and spaces."""

    text: Typable
    right: bool = False
    feedback: MarkedText
    match_case: bool = False
    similarity: Annotated[FiniteFloat, Field(ge=0.5, le=1)] = 1.0


class ShortAnswer(BaseQuestion):
    """Give a word or a few."""

    kind: Literal["short-answer"] = "short-answer"
    phrases: list[Phrase] = Field(min_length=1, max_length=20)
    otherwise: MarkedText

    @model_validator(mode="after")
    def _one_at_least_is_right(self) -> Self:
        if not any(phrase.right for phrase in self.phrases):
            raise ValueError("no phrase is right; put “right: true” under each that is accepted")
        return self

    def spec(self) -> specs.ShortAnswerSpec:
        """What the page gets."""
        return specs.ShortAnswerSpec(
            **self.common_spec(),
            phrases=[
                specs.PhraseSpec(
                    text=phrase.text,
                    right=phrase.right,
                    feedback=runs(phrase.feedback),
                    match_case=phrase.match_case,
                    similarity=phrase.similarity,
                )
                for phrase in self.phrases
            ],
            otherwise=runs(self.otherwise),
        )
