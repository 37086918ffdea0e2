"""Right and wrong answers to the questions of a quiz, worked out from what the quiz asks."""

from __future__ import annotations

from typing import Any

from securebase.activities.quiz.spec import (
    MatchSpec,
    MultipleChoiceSpec,
    NumberSpec,
    OrderSpec,
    QuizSpec,
    SingleChoiceSpec,
    TrueFalseSpec,
)
from securebase.content.marked_text import Run

Question = Any


def plain(text: str | list[Run]) -> str:
    """A text as it is read, without its marks."""
    return text if isinstance(text, str) else "".join(run.text for run in text)


def question_of_kind(quiz: QuizSpec, kind: str) -> Question:
    """The first question of a kind."""
    return next(question for question in quiz.questions if question.kind == kind)


def right_answer(question: Question) -> Any:
    """The answer in the form in which a record keeps it."""
    match question:
        case SingleChoiceSpec() | TrueFalseSpec():
            return next(option.id for option in question.options if option.right)
        case MultipleChoiceSpec():
            return [option.id for option in question.options if option.right]
        case NumberSpec():
            return question.answer
        case OrderSpec():
            return [item.id for item in question.items]
        case MatchSpec():
            return {pair.id: pair.right_choice for pair in question.pairs}
        case _:
            raise NotImplementedError(question.kind)


def wrong_answer(question: Question) -> Any:
    """An answer that anybody could give and that is not right."""
    match question:
        case SingleChoiceSpec() | TrueFalseSpec():
            return next(option.id for option in question.options if not option.right)
        case MultipleChoiceSpec():
            return [option.id for option in question.options if not option.right]
        case NumberSpec():
            return question.answer + 2 * question.tolerance + 1
        case OrderSpec():
            return [item.id for item in reversed(question.items)]
        case MatchSpec():
            choices = [pair.right_choice for pair in question.pairs]
            turned = choices[1:] + choices[:1]
            return {pair.id: choice for pair, choice in zip(question.pairs, turned, strict=True)}
        case _:
            raise NotImplementedError(question.kind)


def told(question: Question, answer: Any) -> list[str]:
    """What must be said of an answer to a learner, part by part."""
    match question:
        case SingleChoiceSpec() | TrueFalseSpec():
            return [plain(one.feedback) for one in question.options if one.id == answer]
        case MultipleChoiceSpec():
            return [plain(one.feedback) for one in question.options]
        case NumberSpec():
            feedback = question.feedback
            if abs(answer - question.answer) <= question.tolerance:
                return [plain(feedback.when_right)]
            low = answer < question.answer
            return [plain(feedback.when_low if low else feedback.when_high)]
        case OrderSpec():
            in_place = zip(question.items, answer, strict=True)
            return [plain(item.feedback) for item, there in in_place if item.id == there]
        case MatchSpec():
            right = (one for one in question.pairs if answer[one.id] == one.right_choice)
            return [plain(one.feedback) for one in right]
        case _:
            raise NotImplementedError(question.kind)
