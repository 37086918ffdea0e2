"""The kinds of question that a quiz can hold, a module for each."""

from typing import Annotated

from pydantic import Field

from securebase.activities.quiz.questions.match import Match
from securebase.activities.quiz.questions.multiple_choice import MultipleChoice
from securebase.activities.quiz.questions.number import Number
from securebase.activities.quiz.questions.order import Order
from securebase.activities.quiz.questions.short_answer import ShortAnswer
from securebase.activities.quiz.questions.single_choice import SingleChoice
from securebase.activities.quiz.questions.true_false import TrueFalse

MOST_QUESTIONS = 200

Question = Annotated[
    SingleChoice | TrueFalse | MultipleChoice | Number | ShortAnswer | Order | Match,
    Field(discriminator="kind"),
]
