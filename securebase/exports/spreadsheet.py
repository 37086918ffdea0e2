"""A table with a row for each question, for a spreadsheet or a program of one's own."""

import csv
import io
from collections.abc import Iterable
from typing import Final

from securebase.activities.quiz.questions import Question
from securebase.activities.quiz.questions.match import MatchQuestion
from securebase.activities.quiz.questions.number import NumberQuestion, NumberRemark
from securebase.activities.quiz.questions.options import ChoiceQuestion
from securebase.activities.quiz.questions.order import OrderQuestion
from securebase.activities.quiz.questions.short_answer import WordsQuestion
from securebase.activities.quiz.questions.true_false import TrueFalseQuestion
from securebase.content.numbers_shown import number_shown
from securebase.exports.bank import BankQuestion
from securebase.exports.wording import sources_told, words

_ABOUT: Final = ("id", "part", "lesson", "level", "kind", "question", "unit", "tolerance")
_OF_A_PART: Final = ("text", "right", "feedback")


def spreadsheet(bank: Iterable[BankQuestion]) -> str:
    """The questions as CSV; after those of the question come three columns for each of its parts.

    ``right 1`` is «yes» or «no» for an option or a phrase, the place of a thing in an order, what
    belongs to the left side of a pair, and for a number «right», «low», «high» or a span.
    """
    rows = [(one, _parts(one.question)) for one in bank]
    most = max((len(parts) for _, parts in rows), default=0)
    columns = [f"{name} {number}" for number in range(1, most + 1) for name in _OF_A_PART]
    text = io.StringIO(newline="")
    table = csv.writer(text, lineterminator="\r\n")
    table.writerow([*_ABOUT, *columns, "sources"])
    for one, parts in rows:
        cells = [cell for part in parts for cell in part]
        idle = [""] * (len(columns) - len(cells))
        table.writerow([*_about(one), *cells, *idle, " | ".join(sources_told(one))])
    # Spreadsheets take a file without this mark for one in an old encoding.
    return "\ufeff" + text.getvalue()


def _about(one: BankQuestion) -> list[str]:
    question, unit, tolerance = one.question, "", ""
    if isinstance(question, NumberQuestion):
        unit, tolerance = question.unit, number_shown(question.tolerance)
    about = [one.id, one.lesson.part, one.lesson.title, question.level, question.kind]
    return [*about, words(question.prompt), unit, tolerance]


def _parts(question: Question) -> list[tuple[str, str, str]]:
    match question:
        case OrderQuestion():
            items = enumerate(question.items, 1)
            return [(words(one.text), str(place), words(one.feedback)) for place, one in items]
        case MatchQuestion():
            pairs = question.pairs
            return [(words(one.left), words(one.right), words(one.feedback)) for one in pairs]
        case NumberQuestion():
            said = question.feedback
            spans = [(_span(one), one.feedback) for one in question.remarks]
            return [
                (number_shown(question.answer), "right", words(said.when_right)),
                ("", "low", words(said.when_low)),
                ("", "high", words(said.when_high)),
                *(("", span, words(feedback)) for span, feedback in spans),
            ]
        case WordsQuestion():
            phrases = [(one.text, _yes(one.right), words(one.feedback)) for one in question.phrases]
            return [*phrases, ("", "otherwise", words(question.otherwise))]
        case ChoiceQuestion() | TrueFalseQuestion():
            options = question.options
            return [(words(one.text), _yes(one.right), words(one.feedback)) for one in options]


def _span(remark: NumberRemark) -> str:
    span = f"{number_shown(remark.at_least)} to {number_shown(remark.at_most)}"
    return f"right, {span}" if remark.right else span


def _yes(right: bool) -> str:
    return "yes" if right else "no"
