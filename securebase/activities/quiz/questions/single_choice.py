"""Choose the one right option."""

from typing import Literal, Self

from pydantic import model_validator

from securebase.activities.quiz.grading import Answer, Grade
from securebase.activities.quiz.questions.options import ChoiceQuestion, grade_one


class SingleChoice(ChoiceQuestion):
    """Choose the one right option."""

    kind: Literal["single-choice"] = "single-choice"

    @model_validator(mode="after")
    def _one_is_right(self) -> Self:
        if (right := self.right_options()) != 1:
            raise ValueError(
                f"a single-choice question has exactly one option with “right: true”, and this "
                f"has {right or 'none'}; change that, or write “kind: multiple-choice”"
            )
        return self

    def grade(self, answer: Answer) -> Grade:
        """Grades the id of an option."""
        return grade_one(self.id, self.options, answer)
