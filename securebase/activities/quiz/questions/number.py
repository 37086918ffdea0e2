"""Give a number."""

from typing import Annotated, ClassVar, Literal, Self

from pydantic import Field, FiniteFloat, model_validator

from securebase.activities.quiz.grading import ROUNDING, Answer, Grade
from securebase.activities.quiz.questions.question import BaseQuestion, Form
from securebase.content.authored import Authored
from securebase.content.marked_text import MarkedText
from securebase.content.plain_text import PlainText


class NumberFeedback(Authored):
    """What is said of a number that is accepted, too low, or too high."""

    when_right: MarkedText
    when_low: MarkedText
    when_high: MarkedText


class NumberRemark(Authored):
    """What is said of a foreseen number, from ``at_least`` to ``at_most``.

    It is a wrong one, unless it is ``right`` beside ``answer``.
    """

    at_least: FiniteFloat
    at_most: FiniteFloat
    right: bool = False
    feedback: MarkedText

    @model_validator(mode="after")
    def _from_low_to_high(self) -> Self:
        if self.at_least > self.at_most:
            raise ValueError("“at_least” is more than “at_most”; put the smaller number first")
        return self


class NumberQuestion(BaseQuestion):
    """A question for a number, right within ``tolerance`` of ``answer``; both are in ``unit``."""

    form: ClassVar[Form] = "number"
    asked: ClassVar[str] = """\
<p class="sb-blank">Your answer: <span class="sb-line"></span> {{ question.unit }}</p>
"""
    answered: ClassVar[str] = """\
<p><strong>{{ question.answer | number }} {{ question.unit }}</strong>
{%- if question.tolerance %} (accepted: {{ question.tolerance | number }} more or less)
{%- endif %}<br>{{ text(question.feedback.when_right) }}</p>
{%- for one in question.remarks if one.right %}{{ "\\n" }}<p><strong>✓ {{ one.at_least | number }}
{%- if one.at_most != one.at_least %} to {{ one.at_most | number }}{% endif %}
{{- " " ~ question.unit }}</strong><br>{{ text(one.feedback) }}</p>
{%- endfor %}
"""

    answer: FiniteFloat
    tolerance: Annotated[FiniteFloat, Field(ge=0)] = 0.0
    unit: Annotated[PlainText, Field(max_length=60)] = ""
    feedback: NumberFeedback
    remarks: list[NumberRemark] = Field(default=[], max_length=100)

    def told(self, answer: Answer) -> str:
        """The number with its unit."""
        return f"{super().told(answer)} {self.unit}".strip()

    def grade(self, answer: Answer) -> Grade:
        """Grades a number."""
        if isinstance(answer, bool) or not isinstance(answer, int | float):
            raise ValueError(f"{answer!r} is not a number, which {self.id!r} asks for")
        allowed = self.tolerance + ROUNDING * max(self.tolerance, abs(self.answer))
        if abs(answer - self.answer) <= allowed:
            return Grade(True, {"answer": self.feedback.when_right})
        for remark in self.remarks:
            if remark.at_least <= answer <= remark.at_most:
                return Grade(remark.right, {"answer": remark.feedback})
        low = answer < self.answer
        said = self.feedback.when_low if low else self.feedback.when_high
        return Grade(False, {"answer": said})


class Number(NumberQuestion):
    """Give a number."""

    kind: Literal["number"] = "number"
