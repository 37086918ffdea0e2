"""The kinds of question that a quiz can hold, as their authors write them."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from securebase.activities.quiz.questions.arrangements import Match, Order
from securebase.activities.quiz.questions.choices import MultipleChoice, SingleChoice, TrueFalse
from securebase.activities.quiz.questions.typed_answers import Number, ShortAnswer

MOST_QUESTIONS = 40

Question = Annotated[
    SingleChoice | MultipleChoice | TrueFalse | Number | ShortAnswer | Order | Match,
    Field(discriminator="kind"),
]
