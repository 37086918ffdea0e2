"""Right and wrong answers to the questions of a quiz, worked out from what their author wrote."""

from __future__ import annotations

from typing import Any

from securebase import Quiz
from tests.browser.authored import as_read, by_id

Question = Any
KINDS = [
    "single-choice",
    "multiple-choice",
    "true-false",
    "number",
    "short-answer",
    "order",
    "match",
]
TRUE_AND_FALSE = {"true": "True", "false": "False"}


def question_of_kind(quiz: Quiz, kind: str) -> Question:
    """The first question of a kind."""
    return next(question for question in quiz.questions if question.kind == kind)


def options_of(question: Question) -> dict[str, str]:
    """What can be chosen, by id and in order."""
    if question.kind == "true-false":
        return TRUE_AND_FALSE
    return {one: as_read(option.text) for one, option in by_id(question.options).items()}


def choices_of(question: Question) -> dict[str, str]:
    """What can be matched, by id; equal right-hand sides are one."""
    return {choice.id: as_read(choice.text) for choice in question.choices}


def right_answer(question: Question) -> Any:
    """The answer in the form in which a record keeps it."""
    match question.kind:
        case "single-choice":
            return next(one for one, option in by_id(question.options).items() if option.right)
        case "true-false":
            return "true" if question.answer else "false"
        case "multiple-choice":
            return [one for one, option in by_id(question.options).items() if option.right]
        case "number":
            return question.answer
        case "short-answer":
            return next(phrase.text for phrase in question.phrases if phrase.right)
        case "order":
            return [*by_id(question.items)]
        case "match":
            ids = {text: one for one, text in choices_of(question).items()}
            return {one: ids[as_read(pair.right)] for one, pair in by_id(question.pairs).items()}
        case kind:
            raise NotImplementedError(kind)


def wrong_answer(question: Question) -> Any:
    """An answer that anybody could give and that is not right."""
    match question.kind:
        case "single-choice":
            return next(one for one, option in by_id(question.options).items() if not option.right)
        case "true-false":
            return "false" if question.answer else "true"
        case "multiple-choice":
            return [one for one, option in by_id(question.options).items() if not option.right]
        case "number":
            return question.answer + 2 * question.tolerance + 1
        case "short-answer":
            return next(phrase.text for phrase in question.phrases if not phrase.right)
        case "order":
            return [*reversed(by_id(question.items))]
        case "match":
            right = right_answer(question)
            choices = [*right.values()]
            return dict(zip(right, choices[1:] + choices[:1], strict=True))
        case kind:
            raise NotImplementedError(kind)


def told(question: Question, answer: Any) -> list[str]:
    """What must be said of an answer to a learner, part by part."""
    match question.kind:
        case "single-choice":
            said = [by_id(question.options)[answer].feedback]
        case "true-false":
            feedback = question.feedback
            said = [feedback.when_true if answer == "true" else feedback.when_false]
        case "multiple-choice":
            said = [option.feedback for option in question.options]
        case "number":
            feedback = question.feedback
            if abs(answer - question.answer) <= question.tolerance:
                said = [feedback.when_right]
            else:
                said = [feedback.when_low if answer < question.answer else feedback.when_high]
        case "short-answer":
            said = [phrase.feedback for phrase in question.phrases if phrase.text == answer]
        case "order":
            in_place = zip(by_id(question.items).items(), answer, strict=True)
            said = [item.feedback for (one, item), there in in_place if one == there]
        case "match":
            right = right_answer(question)
            pairs = by_id(question.pairs).items()
            said = [pair.feedback for one, pair in pairs if answer[one] == right[one]]
        case kind:
            raise NotImplementedError(kind)
    return [as_read(feedback) for feedback in said]
