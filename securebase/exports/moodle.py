"""Moodle XML: every kind of question, with feedback on each option, sources, tags and ids."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, Literal, assert_never
from xml.etree import ElementTree as Xml

from securebase.activities.quiz.questions.match import MatchQuestion
from securebase.activities.quiz.questions.number import NumberQuestion
from securebase.activities.quiz.questions.options import ChoiceQuestion
from securebase.activities.quiz.questions.order import OrderQuestion
from securebase.activities.quiz.questions.short_answer import WordsQuestion
from securebase.activities.quiz.questions.true_false import TrueFalseQuestion
from securebase.content.numbers_shown import number_shown, rounded
from securebase.exports.bank import BankQuestion, Lesson
from securebase.exports.wording import (
    COURSE,
    html,
    name_of,
    ordinal,
    sources_html,
    stem_html,
    too_low_or_high,
    why_html,
    words,
)

Ordering = Literal["ordering", "matching"]

_WHOLE: Final = 100.0
# Moodle knows a share by five digits after the point.
_DIGITS: Final = 5


def moodle_xml(bank: Iterable[BankQuestion], ordering: Ordering = "ordering") -> str:
    """The questions as a file for Moodle's question bank, in a category for each lesson.

    Moodle has had questions of order since release 4.4; ``ordering="matching"`` is for earlier
    ones, and asks which place each thing has.
    """
    quiz = Xml.Element("quiz")
    lesson: Lesson | None = None
    for one in bank:
        if one.lesson != lesson:
            lesson = one.lesson
            category = Xml.SubElement(quiz, "question", type="category")
            _text(category, "category", category_of(lesson))
        quiz.append(_question(one, ordering))
    Xml.indent(quiz)
    return Xml.tostring(quiz, "unicode", xml_declaration=False) + "\n"


def category_of(lesson: Lesson) -> str:
    """Where a lesson's questions go in a question bank; a slash in a name is written twice."""
    names = [COURSE, lesson.part, lesson.title]
    return "$course$/top/" + "/".join(name.replace("/", "//") for name in names if name)


def tags_of(one: BankQuestion) -> list[str]:
    """What a question can be found by in a question bank."""
    return [one.lesson.name, one.question.level, one.question.kind]


def shares(question: ChoiceQuestion) -> list[float]:
    """What each option counts, in per cent: the right ones make 100, and all together make 0."""
    right = question.right_options()
    wrong = len(question.options) - right
    if not question.several:
        return [_WHOLE if option.right else 0.0 for option in question.options]
    each = {True: _WHOLE / right, False: -_WHOLE / wrong if wrong else 0.0}
    return [round(each[option.right], _DIGITS) for option in question.options]


def _question(one: BankQuestion, ordering: Ordering) -> Xml.Element:
    question = one.question
    # The feedback on a part is shown by Moodle, but for those of order and match.
    why = why_html(question) if isinstance(question, OrderQuestion | MatchQuestion) else ""
    match question:
        case TrueFalseQuestion():
            element = _begun(one, "truefalse", why)
            element.extend(_true_false(question))
        case ChoiceQuestion():
            element = _begun(one, "multichoice", why)
            element.extend(_choice(question))
        case NumberQuestion():
            element = _begun(one, "numerical", why)
            element.extend(_number(question))
        case WordsQuestion():
            element = _begun(one, "shortanswer", why)
            element.extend(_short_answer(question))
        case OrderQuestion() if ordering == "ordering":
            element = _begun(one, "ordering", why)
            element.extend(_order(question))
        case OrderQuestion():
            element = _begun(one, "matching", why)
            places = [(html(item.text), ordinal(n)) for n, item in enumerate(question.items, 1)]
            element.extend(_matching(places))
        case MatchQuestion():
            element = _begun(one, "matching", why)
            element.extend(_matching([(html(p.left), words(p.right)) for p in question.pairs]))
        case _:
            assert_never(question)
    tags = Xml.SubElement(element, "tags")
    for tag in tags_of(one):
        _text(tags, "tag", tag)
    return element


def _begun(one: BankQuestion, kind: str, why: str) -> Xml.Element:
    element = Xml.Element("question", type=kind)
    _text(element, "name", name_of(one))
    _html(element, "questiontext", stem_html(one.question))
    _html(element, "generalfeedback", why + sources_html(one))
    for name, value in (("defaultgrade", "1"), ("penalty", "0.3333333"), ("hidden", "0")):
        Xml.SubElement(element, name).text = value
    Xml.SubElement(element, "idnumber").text = one.id
    return element


def _true_false(question: TrueFalseQuestion) -> Iterator[Xml.Element]:
    for option in question.options:
        share = _WHOLE if option.right else 0.0
        yield _answer(option.id, share, html(option.feedback), "moodle_auto_format")


def _choice(question: ChoiceQuestion) -> Iterator[Xml.Element]:
    several = question.several
    yield _plain("single", str(not several).lower())
    yield _plain("shuffleanswers", "true")
    yield _plain("answernumbering", "none")
    for option, share in zip(question.options, shares(question), strict=True):
        yield _answer(html(option.text), share, html(option.feedback), "html")


def _number(question: NumberQuestion) -> Iterator[Xml.Element]:
    right = html(question.feedback.when_right)
    yield _tolerant(number_shown(question.answer), _WHOLE, right, question.tolerance)
    for remark in question.remarks:
        middle = rounded((remark.at_least + remark.at_most) / 2)
        reach = rounded((remark.at_most - remark.at_least) / 2)
        share = _WHOLE if remark.right else 0.0
        yield _tolerant(number_shown(middle), share, html(remark.feedback), reach)
    yield _tolerant("*", 0.0, too_low_or_high(question), 0.0)
    # No unit is asked for, nor counted as a mistake.
    yield _plain("unitgradingtype", "0")
    yield _plain("unitpenalty", "0.1")
    yield _plain("showunits", "3")
    yield _plain("unitsleft", "0")


def _tolerant(text: str, share: float, feedback: str, tolerance: float) -> Xml.Element:
    answer = _answer(text, share, feedback, "moodle_auto_format")
    Xml.SubElement(answer, "tolerance").text = number_shown(tolerance)
    return answer


def _short_answer(question: WordsQuestion) -> Iterator[Xml.Element]:
    strict = all(phrase.match_case for phrase in question.phrases if phrase.right)
    yield _plain("usecase", str(int(strict)))
    for phrase in question.phrases:
        # A star stands for any letters there.
        text, share = phrase.text.replace("*", "\\*"), _WHOLE if phrase.right else 0.0
        yield _answer(text, share, html(phrase.feedback), "moodle_auto_format")
    yield _answer("*", 0.0, html(question.otherwise), "moodle_auto_format")


def _order(question: OrderQuestion) -> Iterator[Xml.Element]:
    yield _plain("layouttype", "VERTICAL")
    yield _plain("selecttype", "ALL")
    yield _plain("selectcount", str(len(question.items)))
    yield _plain("gradingtype", "ABSOLUTE_POSITION")
    yield _plain("showgrading", "SHOW")
    yield _plain("numberingstyle", "none")
    for place, item in enumerate(question.items, 1):
        yield _answer(html(item.text), float(place), html(item.feedback), "html")


def _matching(pairs: Sequence[tuple[str, str]]) -> Iterator[Xml.Element]:
    yield _plain("shuffleanswers", "true")
    for left, right in pairs:
        part = Xml.Element("subquestion", format="html")
        Xml.SubElement(part, "text").text = left
        _text(part, "answer", right)
        yield part


def _answer(text: str, share: float, feedback: str, form: str) -> Xml.Element:
    answer = Xml.Element("answer", fraction=number_shown(share), format=form)
    Xml.SubElement(answer, "text").text = text
    _html(answer, "feedback", feedback)
    return answer


def _plain(name: str, value: str) -> Xml.Element:
    element = Xml.Element(name)
    element.text = value
    return element


def _text(parent: Xml.Element, name: str, value: str) -> None:
    Xml.SubElement(Xml.SubElement(parent, name), "text").text = value


def _html(parent: Xml.Element, name: str, value: str) -> None:
    Xml.SubElement(Xml.SubElement(parent, name, format="html"), "text").text = value
