"""Questions whose answer is chosen from a list."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import Field, model_validator

from securebase.activities.quiz import spec as specs
from securebase.activities.quiz.questions.base import BaseQuestion, identifiers, refuse_alike
from securebase.content.authored import Authored
from securebase.content.identifiers import Identifier
from securebase.content.marked_text import MarkedText, runs


class Option(Authored):
    """One answer to choose. ``id`` is its letter by place unless it is given."""

    id: Identifier | None = None
    text: MarkedText
    right: bool = False
    feedback: MarkedText


class _ChoiceQuestion(BaseQuestion):
    options: list[Option] = Field(min_length=2, max_length=6)

    @model_validator(mode="after")
    def _options_differ(self) -> Self:
        refuse_alike("options", self.options, (option.text for option in self.options))
        return self

    def _option_specs(self) -> list[specs.OptionSpec]:
        return [
            specs.OptionSpec(
                id=identifier,
                text=runs(option.text),
                right=option.right,
                feedback=runs(option.feedback),
            )
            for identifier, option in zip(identifiers(self.options), self.options, strict=True)
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
        return specs.SingleChoiceSpec(**self.common_spec(), options=self._option_specs())


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
        return specs.MultipleChoiceSpec(**self.common_spec(), options=self._option_specs())


class TrueFalseFeedback(Authored):
    """What is said to the one who says true, and to the one who says false."""

    when_true: MarkedText
    when_false: MarkedText


class TrueFalse(BaseQuestion):
    """Say whether a statement is true."""

    kind: Literal["true-false"] = "true-false"
    answer: bool
    feedback: TrueFalseFeedback

    def spec(self) -> specs.TrueFalseSpec:
        """What the page gets."""
        return specs.TrueFalseSpec(
            **self.common_spec(),
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
