"""Is an answer right, and what is said of it.

The front end holds the same rules (``frontend/src/grading.js``), because a published page has no
kernel. Both are run on ``tests/cases/grading.json``.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from securebase.activities.quiz.spec import (
    AnyQuestionSpec,
    MatchSpec,
    MultipleChoiceSpec,
    NumberSpec,
    OrderSpec,
    QuizRecord,
    QuizSpec,
    ShortAnswerSpec,
    SingleChoiceSpec,
    TrueFalseSpec,
)
from securebase.content.marked_text import Text

Answer = str | float | list[str] | dict[str, str]

# A decimal answer such as 0.1 + 0.2 must count as within 0.3: binary fractions are not exact.
ROUNDING = 1e-9


@dataclass(frozen=True)
class Grade:
    """Whether an answer is right, and the feedback on each part of it, by the part's id.

    Choices: the feedback of each chosen option, and for multiple choice of every option. Order
    and match: of every item or pair. Number and short answer: one, under the id ``answer``.
    """

    right: bool
    feedback: dict[str, Text]


@dataclass(frozen=True)
class Score:
    """Questions answered right, of them at the first try, and questions in all."""

    right: int
    first_try: int
    questions: int


def grade(question: AnyQuestionSpec, answer: Answer) -> Grade:
    """Grades one answer.

    Raises:
        ValueError: the answer is not of the question's form, or names a part it does not have.
    """
    match question:
        case SingleChoiceSpec() | TrueFalseSpec():
            options = {option.id: option for option in question.options}
            if not isinstance(answer, str) or answer not in options:
                raise ValueError(f"{answer!r} is not an option of {question.id!r}")
            return Grade(options[answer].right, {answer: options[answer].feedback})
        case MultipleChoiceSpec():
            chosen = _identifiers(question.id, answer, [option.id for option in question.options])
            return Grade(
                all(option.right == (option.id in chosen) for option in question.options),
                {option.id: option.feedback for option in question.options},
            )
        case NumberSpec():
            return _grade_number(question, answer)
        case ShortAnswerSpec():
            return _grade_short_answer(question, answer)
        case OrderSpec():
            right_order = [item.id for item in question.items]
            order = _identifiers(question.id, answer, right_order)
            if len(order) != len(right_order):
                raise ValueError(f"the order for {question.id!r} does not hold every item once")
            return Grade(order == right_order, {item.id: item.feedback for item in question.items})
        case MatchSpec():
            choices = {choice.id for choice in question.choices}
            if (
                not isinstance(answer, dict)
                or answer.keys() != {pair.id for pair in question.pairs}
                or not choices.issuperset(answer.values())
            ):
                raise ValueError(f"the answer to {question.id!r} does not match every pair")
            return Grade(
                all(answer[pair.id] == pair.right_choice for pair in question.pairs),
                {pair.id: pair.feedback for pair in question.pairs},
            )


def score(quiz: QuizSpec, record: QuizRecord) -> Score:
    """Counts the right answers that are kept, of questions that the quiz still has."""
    kept = [
        record.answers[question.id]
        for question in quiz.questions
        if question.id in record.answers and record.answers[question.id].state == "right"
    ]
    return Score(
        right=len(kept),
        first_try=sum(answer.attempts == 1 for answer in kept),
        questions=len(quiz.questions),
    )


def similarity(one: str, other: str) -> float:
    """1 for equal strings, 0 for wholly different ones: 1 - edit distance / longer length."""
    longest = max(len(one), len(other))
    if not longest:
        return 1.0
    row = list(range(len(other) + 1))
    for index, letter in enumerate(one, start=1):
        above_left, row[0] = row[0], index
        for column, against in enumerate(other, start=1):
            above = row[column]
            row[column] = min(above + 1, row[column - 1] + 1, above_left + (letter != against))
            above_left = above
    return 1 - row[-1] / longest


def _identifiers(question: str, answer: Answer, known: list[str]) -> list[str]:
    if (
        not isinstance(answer, list)
        or len(set(answer)) != len(answer)
        or not set(known).issuperset(answer)
    ):
        raise ValueError(f"{answer!r} does not name parts of {question!r}, each once at the most")
    return answer


def _grade_number(question: NumberSpec, answer: Answer) -> Grade:
    if isinstance(answer, bool) or not isinstance(answer, int | float):
        raise ValueError(f"{answer!r} is not a number, which {question.id!r} asks for")
    allowed = question.tolerance + ROUNDING * max(1.0, abs(question.answer))
    if abs(answer - question.answer) <= allowed:
        return Grade(True, {"answer": question.feedback.when_right})
    for remark in question.remarks:
        if remark.at_least <= answer <= remark.at_most:
            return Grade(False, {"answer": remark.feedback})
    low = answer < question.answer
    said = question.feedback.when_low if low else question.feedback.when_high
    return Grade(False, {"answer": said})


def _grade_short_answer(question: ShortAnswerSpec, answer: Answer) -> Grade:
    if not isinstance(answer, str):
        raise ValueError(f"{answer!r} is not a text, which {question.id!r} asks for")
    for phrase in question.phrases:
        given, wanted = (_normal(text, phrase.match_case) for text in (answer, phrase.text))
        if similarity(given, wanted) >= phrase.similarity:
            return Grade(phrase.right, {"answer": phrase.feedback})
    return Grade(False, {"answer": question.otherwise})


def _normal(text: str, match_case: bool) -> str:
    spaced = " ".join(unicodedata.normalize("NFKC", text).split())
    return spaced if match_case else spaced.lower()
