"""Say whether a statement is true."""

from typing import ClassVar, Literal

from pydantic import Field, computed_field

from securebase.activities.quiz.grading import Answer, Grade
from securebase.activities.quiz.questions.options import KEY, OPTIONS, Option, grade_one
from securebase.activities.quiz.questions.question import BaseQuestion, Form
from securebase.content.authored import Authored
from securebase.content.marked_text import MarkedText
from securebase.content.wording import say


class TrueFalseFeedback(Authored):
    """What is said to the one who says true, and to the one who says false."""

    when_true: MarkedText
    when_false: MarkedText


class TrueFalseQuestion(BaseQuestion):
    """A question whether a statement is true."""

    form: ClassVar[Form] = "options"
    asked: ClassVar[str] = OPTIONS
    answered: ClassVar[str] = KEY

    answer: bool = Field(exclude=True)
    feedback: TrueFalseFeedback = Field(exclude=True)

    @computed_field  # type: ignore[prop-decorator]
    @property
    def options(self) -> list[Option]:
        """Two options, whose ids are ``true`` and ``false``."""
        said = {True: self.feedback.when_true, False: self.feedback.when_false}
        return [
            Option(
                id=str(truth).lower(),
                text=say("True") if truth else say("False"),
                right=self.answer is truth,
                feedback=words,
            )
            for truth, words in said.items()
        ]

    def _words(self) -> dict[str, MarkedText]:
        return {option.id: option.text for option in self.options}

    def grade(self, answer: Answer) -> Grade:
        """Grades “true” or “false”."""
        return grade_one(self.id, self.options, answer)


class TrueFalse(TrueFalseQuestion):
    """Say whether a statement is true."""

    kind: Literal["true-false"] = "true-false"
