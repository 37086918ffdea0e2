"""Give a word or a few."""

from typing import Annotated, ClassVar, Literal, Self

from pydantic import AfterValidator, Field, FiniteFloat, model_validator

from securebase.activities.quiz.grading import Answer, Grade, normal, similarity
from securebase.activities.quiz.questions.question import BaseQuestion, Form
from securebase.content.authored import Authored
from securebase.content.marked_text import MarkedText
from securebase.content.plain_text import can_be_seen

# What the page keeps of a typed answer (LONGEST_ANSWER in frontend/src/kinds/quiz/typed.js).
_LONGEST_ANSWER = 200


def _typable(text: str) -> str:
    typed = " ".join(text.split())
    if not can_be_seen(typed):
        raise ValueError("the text of a phrase is empty; write what learners may answer")
    if len(typed) > _LONGEST_ANSWER:
        raise ValueError(
            f"nobody can answer this: the page takes {_LONGEST_ANSWER} characters, and this has "
            f"{len(typed)}; shorten it"
        )
    return typed


class Phrase(Authored):
    """A foreseen answer in words, with single spaces.

    ``similarity`` is how like it an answer must be; 1 is the same but for capitals, spaces and
    the sort of quotation mark or dash.
    """

    text: Annotated[str, AfterValidator(_typable)]
    right: bool = False
    feedback: MarkedText
    match_case: bool = False
    similarity: Annotated[FiniteFloat, Field(gt=0, le=1)] = 1.0


class WordsQuestion(BaseQuestion):
    """A question for a word or a few; what matches none of ``phrases`` is told ``otherwise``."""

    form: ClassVar[Form] = "words"
    asked: ClassVar[str] = """\
<p class="sb-blank">Your answer: <span class="sb-line"></span></p>
"""
    answered: ClassVar[str] = """\
<ul>
{% for phrase in question.phrases %}<li>
{%- if phrase.right %}<strong>✓ {{ phrase.text }}</strong>
{%- else %}✗ {{ phrase.text }}{% endif %}<br>{{ text(phrase.feedback) }}</li>
{% endfor %}
</ul>
"""

    phrases: list[Phrase] = Field(min_length=1, max_length=100)
    otherwise: MarkedText

    @model_validator(mode="after")
    def _one_at_least_is_right(self) -> Self:
        if not any(phrase.right for phrase in self.phrases):
            raise ValueError("no phrase is right; put “right: true” under each that is accepted")
        return self

    def grade(self, answer: Answer) -> Grade:
        """Grades a text; the first phrase that it is like enough decides."""
        if not isinstance(answer, str):
            raise ValueError(f"{answer!r} is not a text, which {self.id!r} asks for")
        for phrase in self.phrases:
            given, wanted = (normal(text, phrase.match_case) for text in (answer, phrase.text))
            if similarity(given, wanted) >= phrase.similarity:
                return Grade(phrase.right, {"answer": phrase.feedback})
        return Grade(False, {"answer": self.otherwise})


class ShortAnswer(WordsQuestion):
    """Give a word or a few."""

    kind: Literal["short-answer"] = "short-answer"
