"""The kinds of question that a quiz can hold, as their authors write them."""

from __future__ import annotations

import random
from typing import Annotated, Any, Literal, Self

from pydantic import Field, FiniteFloat, model_validator

from securebase.activities import spec as specs
from securebase.content.authored import Authored, Identifier, repeated
from securebase.content.bibliography import SourceKey
from securebase.content.marked_text import MarkedText, plain, runs

Shown = Annotated[str, Field(min_length=1, max_length=200)]


class Option(Authored):
    """One answer to choose. ``id`` is its letter by place unless it is given."""

    id: Identifier | None = None
    text: MarkedText
    right: bool = False
    feedback: MarkedText


class _Question(Authored):
    id: Identifier
    prompt: MarkedText
    level: specs.Level = "everyone"
    sources: list[SourceKey]


class _ChoiceQuestion(_Question):
    options: list[Option] = Field(min_length=2, max_length=6)

    @model_validator(mode="after")
    def _options_differ(self) -> Self:
        texts = [plain(runs(option.text)).casefold() for option in self.options]
        if twice := repeated(texts):
            raise ValueError(f"two options say {twice[0]!r}; change one")
        if twice := repeated(option.id for option in self._option_specs()):
            raise ValueError(f"two options have the id {twice[0]!r}; change one")
        return self

    def _option_specs(self) -> list[specs.OptionSpec]:
        return [
            specs.OptionSpec(
                id=option.id or letter,
                text=runs(option.text),
                right=option.right,
                feedback=runs(option.feedback),
            )
            for letter, option in zip("abcdef", self.options, strict=False)
        ]

    def _right_options(self) -> int:
        return sum(option.right for option in self.options)


class SingleChoice(_ChoiceQuestion):
    """Choose the one right option."""

    kind: Literal["single-choice"] = "single-choice"

    @model_validator(mode="after")
    def _one_is_right(self) -> Self:
        if (right := self._right_options()) != 1:
            raise ValueError(
                f"a single-choice question has exactly one option with “right: true”, and this "
                f"has {right or 'none'}; change that, or write “kind: multiple-choice”"
            )
        return self

    def spec(self) -> specs.SingleChoiceSpec:
        """What the page gets."""
        return specs.SingleChoiceSpec(**_common(self), options=self._option_specs())


class MultipleChoice(_ChoiceQuestion):
    """Choose all the right options and no other."""

    kind: Literal["multiple-choice"] = "multiple-choice"

    @model_validator(mode="after")
    def _one_at_least_is_right(self) -> Self:
        if not self._right_options():
            raise ValueError(
                "no option is right; put “right: true” under each that is to be chosen"
            )
        return self

    def spec(self) -> specs.MultipleChoiceSpec:
        """What the page gets."""
        return specs.MultipleChoiceSpec(**_common(self), options=self._option_specs())


class TrueFalseFeedback(Authored):
    """What is said to the one who says true, and to the one who says false."""

    when_true: MarkedText
    when_false: MarkedText


class TrueFalse(_Question):
    """Say whether a statement is true."""

    kind: Literal["true-false"] = "true-false"
    answer: bool
    feedback: TrueFalseFeedback

    def spec(self) -> specs.TrueFalseSpec:
        """What the page gets."""
        return specs.TrueFalseSpec(
            **_common(self),
            options=[
                specs.OptionSpec(
                    id="true",
                    text="True",
                    right=self.answer,
                    feedback=runs(self.feedback.when_true),
                ),
                specs.OptionSpec(
                    id="false",
                    text="False",
                    right=not self.answer,
                    feedback=runs(self.feedback.when_false),
                ),
            ],
        )


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


class Number(_Question):
    """Give a number; ``answer`` and ``tolerance`` are both in ``unit``."""

    kind: Literal["number"] = "number"
    answer: FiniteFloat
    tolerance: Annotated[FiniteFloat, Field(ge=0)] = 0.0
    unit: Annotated[str, Field(max_length=60)] = ""
    feedback: NumberFeedback
    remarks: list[NumberRemark] = Field(default=[], max_length=10)

    def spec(self) -> specs.NumberSpec:
        """What the page gets."""
        said = self.feedback
        return specs.NumberSpec(
            **_common(self),
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

    text: Shown
    right: bool = False
    feedback: MarkedText
    match_case: bool = False
    similarity: Annotated[FiniteFloat, Field(ge=0.5, le=1)] = 1.0


class ShortAnswer(_Question):
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
            **_common(self),
            phrases=[
                specs.PhraseSpec(
                    text=" ".join(phrase.text.split()),
                    right=phrase.right,
                    feedback=runs(phrase.feedback),
                    match_case=phrase.match_case,
                    similarity=phrase.similarity,
                )
                for phrase in self.phrases
            ],
            otherwise=runs(self.otherwise),
        )


class OrderItem(Authored):
    """A thing to put in its place; ``feedback`` says why it stands there."""

    id: Identifier | None = None
    text: MarkedText
    feedback: MarkedText


class Order(_Question):
    """Put ``items``, written here in the right order, in order."""

    kind: Literal["order"] = "order"
    items: list[OrderItem] = Field(min_length=3, max_length=7)

    def spec(self) -> specs.OrderSpec:
        """What the page gets."""
        items = [
            specs.OrderItemSpec(
                id=item.id or letter, text=runs(item.text), feedback=runs(item.feedback)
            )
            for letter, item in zip("abcdefg", self.items, strict=False)
        ]
        return specs.OrderSpec(
            **_common(self),
            items=items,
            starting_order=_shuffled([item.id for item in items], self.id),
        )


class Pair(Authored):
    """A left-hand side, what belongs to it, and why."""

    id: Identifier | None = None
    left: MarkedText
    right: MarkedText
    feedback: MarkedText


class Match(_Question):
    """Match each left-hand side with its right-hand side."""

    kind: Literal["match"] = "match"
    pairs: list[Pair] = Field(min_length=3, max_length=6)

    def spec(self) -> specs.MatchSpec:
        """What the page gets."""
        choices: dict[str, str] = {}
        pairs: list[specs.PairSpec] = []
        for letter, pair in zip("abcdef", self.pairs, strict=False):
            identifier = pair.id or letter
            choice = choices.setdefault(pair.right, identifier)
            pairs.append(
                specs.PairSpec(
                    id=identifier,
                    left=runs(pair.left),
                    right_choice=choice,
                    feedback=runs(pair.feedback),
                )
            )
        texts = {choice: text for text, choice in choices.items()}
        return specs.MatchSpec(
            **_common(self),
            pairs=pairs,
            choices=[
                specs.ChoiceSpec(id=choice, text=runs(texts[choice]))
                for choice in _shuffled(list(texts), self.id)
            ],
        )


Question = Annotated[
    SingleChoice | MultipleChoice | TrueFalse | Number | ShortAnswer | Order | Match,
    Field(discriminator="kind"),
]


def _common(question: _Question) -> dict[str, Any]:
    return {
        "id": question.id,
        "prompt": runs(question.prompt),
        "level": question.level,
        "sources": question.sources,
    }


def _shuffled(identifiers: list[str], seed: str) -> list[str]:
    """The same shuffle at every build, and never the order they came in."""
    shuffled = list(identifiers)
    generator = random.Random(seed)
    while shuffled == identifiers and len(shuffled) > 1:
        generator.shuffle(shuffled)
    return shuffled
