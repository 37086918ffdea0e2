"""Match each left-hand side with its right-hand side."""

from typing import Annotated, ClassVar, Literal, Self

from pydantic import Field, computed_field, field_serializer, model_validator

from securebase.activities.quiz.grading import Answer, Grade
from securebase.activities.quiz.questions.question import (
    BaseQuestion,
    Form,
    as_seen,
    refuse_alike,
    shuffled,
)
from securebase.content.authored import Authored
from securebase.content.identifiers import Identifier, named_by_words, words_identifier
from securebase.content.marked_text import MarkedText, plain, runs
from securebase.content.page_data import PageData


class Pair(Authored):
    """A left-hand side, what belongs to it, and why."""

    id: Identifier = ""
    left: MarkedText
    right: MarkedText
    feedback: MarkedText


class MatchedPair(PageData):
    """A pair as the page gets it: ``right_choice`` is the id of what belongs to its left side."""

    id: str
    left: MarkedText
    right_choice: str
    feedback: MarkedText


class Choice(PageData):
    """A right-hand side, which may belong to more than one pair."""

    id: str
    text: MarkedText


class MatchQuestion(BaseQuestion):
    """A question for what belongs to each left-hand side."""

    form: ClassVar[Form] = "pairs"
    asked: ClassVar[str] = """\
<p>Match each of these:</p>
<ul class="sb-options sb-lined">
{% for pair in question.pairs %}<li>{{ text(pair.left) }}</li>
{% endfor %}
</ul>
<p>with one of these:</p>
<ul class="sb-options sb-lettered">
{% for choice in question.choices %}<li>{{ text(choice.text) }}</li>
{% endfor %}
</ul>
"""
    answered: ClassVar[str] = """\
<ul>
{% for pair in question.pairs %}<li>{{ text(pair.left) }} → <strong>
{%- for choice in question.choices if choice.id == pair.right_choice %}{{ text(choice.text) }}
{%- endfor %}</strong><br>{{ text(pair.feedback) }}</li>
{% endfor %}
</ul>
"""

    pairs: Annotated[list[Pair], named_by_words("left")] = Field(min_length=2, max_length=30)

    @model_validator(mode="after")
    def _left_sides_differ(self) -> Self:
        pairs = self.pairs
        refuse_alike("pairs", (pair.id for pair in pairs), (pair.left for pair in pairs))
        return self

    @computed_field  # type: ignore[prop-decorator]
    @property
    def choices(self) -> list[Choice]:
        """The right-hand sides as they are shown, each named by its words."""
        right = self.right_choices
        texts = {right[pair.id]: pair.right for pair in reversed(self.pairs)}
        ids = list(dict.fromkeys(right.values()))
        return [Choice(id=one, text=texts[one]) for one in shuffled(ids, self.id)]

    @property
    def right_choices(self) -> dict[str, str]:
        """The id of the choice that belongs to each pair, by the pair's id."""
        return {pair.id: words_identifier(as_seen(pair.right)) for pair in self.pairs}

    @field_serializer("pairs")
    def _matched(self, pairs: list[Pair]) -> list[MatchedPair]:
        right = self.right_choices
        return [
            MatchedPair(
                id=pair.id, left=pair.left, right_choice=right[pair.id], feedback=pair.feedback
            )
            for pair in pairs
        ]

    def told(self, answer: Answer) -> str:
        """Each left side with the choice that was put to it."""
        if not isinstance(answer, dict):
            return super().told(answer)
        lefts = {pair.id: plain(runs(pair.left)) for pair in self.pairs}
        choices = {choice.id: plain(runs(choice.text)) for choice in self.choices}
        return "; ".join(
            f"{lefts.get(left, left)}: {choices.get(choice, choice)}"
            for left, choice in answer.items()
        )

    def grade(self, answer: Answer) -> Grade:
        """Grades the ids of choices by the ids of all pairs."""
        right = self.right_choices
        if (
            not isinstance(answer, dict)
            or answer.keys() != right.keys()
            or not set(right.values()).issuperset(answer.values())
        ):
            raise ValueError(f"the answer to {self.id!r} does not match every pair")
        return Grade(answer == right, {pair.id: pair.feedback for pair in self.pairs})


class Match(MatchQuestion):
    """Match each left-hand side with its right-hand side."""

    kind: Literal["match"] = "match"
