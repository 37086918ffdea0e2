"""How what an author wrote is told outside the course: as words, or as HTML without a script."""

import functools
from collections.abc import Iterator
from html import escape
from typing import Final, assert_never

from securebase.activities.quiz.questions import Question
from securebase.activities.quiz.questions.match import MatchQuestion
from securebase.activities.quiz.questions.number import NumberQuestion
from securebase.activities.quiz.questions.options import ChoiceQuestion
from securebase.activities.quiz.questions.order import OrderQuestion
from securebase.activities.quiz.questions.short_answer import WordsQuestion
from securebase.activities.quiz.questions.true_false import TrueFalseQuestion
from securebase.content.bibliography import source
from securebase.content.marked_text import plain, runs
from securebase.content.numbers_shown import number_shown
from securebase.exports.bank import BankQuestion

LICENCE: Final = "CC BY 4.0"
COURSE: Final = "Secure Base"
_LONGEST_NAME: Final = 80
# Every text is told in several forms, and in the files of the whole, of a level and of a lesson.
_CACHED: Final = 8192
_ELSEWHERE: Final = ("https://", "mailto:", "tel:")


@functools.lru_cache(_CACHED)
def words(marked: str) -> str:
    """The words alone, without marks."""
    return plain(runs(marked))


@functools.lru_cache(_CACHED)
def html(marked: str) -> str:
    """The text as HTML. A link to a page of the course keeps its words alone."""
    text = runs(marked)
    if isinstance(text, str):
        return escape(text, quote=False)
    shown = []
    for run in text:
        one = escape(run.text, quote=False)
        for wanted, tag in ((run.code, "code"), (run.emphasis, "em"), (run.strong, "strong")):
            one = f"<{tag}>{one}</{tag}>" if wanted else one
        if run.href and run.href.lower().startswith(_ELSEWHERE):
            one = f'<a href="{escape(run.href)}">{one}</a>'
        shown.append(one)
    return "".join(shown)


def name_of(one: BankQuestion) -> str:
    """A name for lists of questions: the first words of its prompt."""
    told = words(one.question.prompt)
    if len(told) <= _LONGEST_NAME:
        return told
    return told[:_LONGEST_NAME].rsplit(" ", 1)[0].rstrip(",;:") + " …"


def stem_html(question: Question) -> str:
    """The question as it is asked, with the unit of a number."""
    asked = f"<p>{html(question.prompt)}</p>"
    if isinstance(question, NumberQuestion) and question.unit:
        asked += f"<p>{escape(unit_told(question), quote=False)}</p>"
    return asked


def unit_told(question: NumberQuestion) -> str:
    """What the number is to be given in."""
    return f"Give the number alone; it is in: {question.unit}"


def why_html(question: Question) -> str:
    """The feedback on each part, for systems that show none of a kind part by part."""
    lines = (f"<li>{part}<br/>{html(feedback)}</li>" for part, feedback in _whys(question))
    return f"<ul>{''.join(lines)}</ul>"


def _whys(question: Question) -> Iterator[tuple[str, str]]:
    match question:
        case OrderQuestion():
            for place, item in enumerate(question.items, 1):
                yield f"{place}. <strong>{html(item.text)}</strong>", item.feedback
        case MatchQuestion():
            for pair in question.pairs:
                yield f"{html(pair.left)} → <strong>{html(pair.right)}</strong>", pair.feedback
        case NumberQuestion():
            yield from _whys_of_number(question)
        case WordsQuestion():
            for phrase in question.phrases:
                yield _marked(escape(phrase.text, quote=False), phrase.right), phrase.feedback
            yield "Anything else", question.otherwise
        case ChoiceQuestion() | TrueFalseQuestion():
            for option in question.options:
                yield _marked(html(option.text), option.right), option.feedback
        case _:
            assert_never(question)


def _whys_of_number(question: NumberQuestion) -> Iterator[tuple[str, str]]:
    unit = f" {escape(question.unit, quote=False)}" if question.unit else ""
    said = question.feedback
    yield f"<strong>{number_shown(question.answer)}{unit}</strong>", said.when_right
    for remark in question.remarks:
        low, high = number_shown(remark.at_least), number_shown(remark.at_most)
        span = f"{low} to {high}"
        yield _marked(span, right=True) if remark.right else span, remark.feedback
    yield "Lower", said.when_low
    yield "Higher", said.when_high


def _marked(told: str, right: bool) -> str:
    return f"<strong>✓ {told}</strong>" if right else f"✗ {told}"


def too_low_or_high(question: NumberQuestion) -> str:
    """What is said of any other number, where a system cannot tell which side it is on."""
    low, high = html(question.feedback.when_low), html(question.feedback.when_high)
    return f"If yours is lower: {low} If yours is higher: {high}"


def sources_html(one: BankQuestion) -> str:
    """The works that a question rests on, and where it comes from."""
    works = "".join(f"<li>{_source_html(key)}</li>" for key in one.question.sources)
    listed = f"<p>Sources:</p><ul>{works}</ul>" if works else ""
    return f"{listed}<p>{escape(origin(one), quote=False)}</p>"


def origin(one: BankQuestion) -> str:
    """Which lesson a question comes from, and on what terms."""
    return f"From the lesson “{one.lesson.title}” of {COURSE}, {LICENCE}."


def sources_told(one: BankQuestion) -> list[str]:
    """The works that a question rests on, in words."""
    return [source(key).full for key in one.question.sources]


@functools.lru_cache(_CACHED)
def _source_html(key: str) -> str:
    work = source(key)
    told = escape(work.unaddressed, quote=False)
    return f'{told} <a href="{escape(work.url)}">{escape(work.url)}</a>' if work.url else told


def ordinal(place: int) -> str:
    """«1st», «2nd»: the place of a thing in an order, of which no question has more than seven."""
    return f"{place}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(place, 'th') }"
