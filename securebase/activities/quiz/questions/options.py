"""What questions have in common whose answer is chosen from a list."""

from typing import Annotated, ClassVar, Self

from pydantic import Field, model_validator

from securebase.activities.quiz.grading import Answer, Grade
from securebase.activities.quiz.questions.question import BaseQuestion, Form, refuse_alike
from securebase.content.authored import Authored
from securebase.content.identifiers import Identifier, named_by_words
from securebase.content.marked_text import MarkedText


class Option(Authored):
    """One answer to choose. ``id`` is made of its words unless it is given."""

    id: Identifier = ""
    text: MarkedText
    right: bool = False
    feedback: MarkedText


OPTIONS = """\
<ul class="sb-options">
{% for option in question.options %}<li>{{ text(option.text) }}</li>
{% endfor %}
</ul>
"""
KEY = """\
<ul>
{% for option in question.options %}<li>
{%- if option.right %}<strong>✓ {{ text(option.text) }}</strong>
{%- else %}✗ {{ text(option.text) }}{% endif %}<br>{{ text(option.feedback) }}</li>
{% endfor %}
</ul>
"""


class ChoiceQuestion(BaseQuestion):
    """A question with options that its author wrote."""

    form: ClassVar[Form] = "options"
    asked: ClassVar[str] = OPTIONS
    answered: ClassVar[str] = KEY

    options: Annotated[list[Option], named_by_words("text")] = Field(min_length=2, max_length=30)

    @model_validator(mode="after")
    def _options_differ(self) -> Self:
        options = self.options
        refuse_alike("options", (one.id for one in options), (one.text for one in options))
        return self

    def _words(self) -> dict[str, MarkedText]:
        return {option.id: option.text for option in self.options}

    def right_options(self) -> int:
        """How many options are right."""
        return sum(option.right for option in self.options)


def grade_one(question: str, options: list[Option], answer: Answer) -> Grade:
    """Grades the choice of one option.

    Raises:
        ValueError: the answer is not the id of an option.
    """
    for option in options:
        if option.id == answer:
            return Grade(option.right, {option.id: option.feedback})
    raise ValueError(f"{answer!r} is not an option of {question!r}")
