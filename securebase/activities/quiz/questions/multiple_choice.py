"""Choose all the right options and no other."""

from typing import ClassVar, Literal, Self

from pydantic import model_validator

from securebase.activities.quiz.grading import Answer, Grade, named_parts
from securebase.activities.quiz.questions.options import OPTIONS, ChoiceQuestion


class MultipleChoice(ChoiceQuestion):
    """Choose all the right options and no other."""

    several: ClassVar[bool] = True
    asked: ClassVar[str] = f"<p>Choose all that fit.</p>\n{OPTIONS}"

    kind: Literal["multiple-choice"] = "multiple-choice"

    @model_validator(mode="after")
    def _one_at_least_is_right(self) -> Self:
        if not self.right_options():
            raise ValueError(
                "no option is right; put “right: true” under each that is to be chosen"
            )
        return self

    def grade(self, answer: Answer) -> Grade:
        """Grades a list of the ids of options."""
        chosen = named_parts(self.id, answer, (option.id for option in self.options))
        return Grade(
            all(option.right == (option.id in chosen) for option in self.options),
            {option.id: option.feedback for option in self.options},
        )
