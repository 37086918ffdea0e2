"""GIFT: plain text that many systems read, and a person too."""

import re
from collections.abc import Iterable, Iterator
from typing import Final, assert_never

from securebase.activities.quiz.questions import Question
from securebase.activities.quiz.questions.match import MatchQuestion
from securebase.activities.quiz.questions.number import NumberQuestion
from securebase.activities.quiz.questions.options import ChoiceQuestion
from securebase.activities.quiz.questions.order import OrderQuestion
from securebase.activities.quiz.questions.short_answer import WordsQuestion
from securebase.activities.quiz.questions.true_false import TrueFalseQuestion
from securebase.content.numbers_shown import number_shown
from securebase.exports.bank import BankQuestion, Lesson
from securebase.exports.moodle import category_of, shares, tags_of
from securebase.exports.wording import (
    html,
    name_of,
    ordinal,
    sources_html,
    stem_html,
    too_low_or_high,
    why_html,
    words,
)

_CONTROLS: Final = re.compile(r"([\\~=#{}:])")


def gift(bank: Iterable[BankQuestion]) -> str:
    """The questions as a text in GIFT, in a category for each lesson."""
    blocks: list[str] = []
    lesson: Lesson | None = None
    for one in bank:
        if one.lesson != lesson:
            lesson = one.lesson
            blocks.append(f"$CATEGORY: {category_of(lesson)}")
        blocks.append(_question(one))
    return "\n\n".join(blocks) + "\n"


def _question(one: BankQuestion) -> str:
    question = one.question
    why = why_html(question) if isinstance(question, OrderQuestion | MatchQuestion) else ""
    tags = "".join(f" [tag:{tag}]" for tag in tags_of(one))
    answers = "\n".join(_answers(question))
    return (
        f"// [id:{one.id}]{tags}\n"
        f"::{_safe(name_of(one))}::[html]{_safe(stem_html(question))}{{{answers}\n"
        f"####{_safe(why + sources_html(one))}}}"
    )


def _answers(question: Question) -> Iterator[str]:
    match question:
        case TrueFalseQuestion():
            said = {option.right: option.feedback for option in question.options}
            truth = "TRUE" if question.answer else "FALSE"
            yield f"{truth}#{_safe(html(said[False]))}#{_safe(html(said[True]))}"
        case ChoiceQuestion():
            yield from _choices(question)
        case NumberQuestion():
            yield from _number(question)
        case WordsQuestion():
            for phrase in question.phrases:
                text = phrase.text.replace("*", "\\*")
                yield f"=%{100 * phrase.right}%{_told(text, phrase.feedback)}"
            yield f"=%0%*#{_safe(html(question.otherwise))}"
        case OrderQuestion():
            for place, item in enumerate(question.items, 1):
                yield f"={_safe(html(item.text))} -> {ordinal(place)}"
        case MatchQuestion():
            for pair in question.pairs:
                yield f"={_safe(html(pair.left))} -> {_safe(words(pair.right))}"
        case _:
            assert_never(question)


def _choices(question: ChoiceQuestion) -> Iterator[str]:
    several = question.several
    for option, share in zip(question.options, shares(question), strict=True):
        mark = "=" if option.right and not several else "~"
        weight = f"%{number_shown(share)}%" if several else ""
        yield f"{mark}{weight}{_told(html(option.text), option.feedback)}"


def _number(question: NumberQuestion) -> Iterator[str]:
    answer = f"{number_shown(question.answer)}:{number_shown(question.tolerance)}"
    yield f"#={answer}#{_safe(html(question.feedback.when_right))}"
    for remark in question.remarks:
        span = f"{number_shown(remark.at_least)}..{number_shown(remark.at_most)}"
        yield f"=%{100 if remark.right else 0}%{span}#{_safe(html(remark.feedback))}"
    yield f"~#{_safe(too_low_or_high(question))}"


def _told(text: str, feedback: str) -> str:
    return f"{_safe(text)}#{_safe(html(feedback))}"


def _safe(text: str) -> str:
    """The text with a backslash before each sign that means something in GIFT."""
    return _CONTROLS.sub(r"\\\1", text)
