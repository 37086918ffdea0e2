"""QTI 2.1 as Blackboard reads it: a pool of questions, a file for each."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as Xml

from securebase.activities.quiz.questions import Question
from securebase.activities.quiz.questions.match import MatchQuestion
from securebase.activities.quiz.questions.number import NumberQuestion
from securebase.activities.quiz.questions.options import ChoiceQuestion
from securebase.activities.quiz.questions.order import OrderQuestion
from securebase.activities.quiz.questions.short_answer import WordsQuestion
from securebase.activities.quiz.questions.true_false import TrueFalseQuestion
from securebase.content.numbers_shown import number_shown
from securebase.exports.bank import BankQuestion
from securebase.exports.qti_package import manifest, with_schema, write_package
from securebase.exports.wording import (
    html,
    name_of,
    sources_html,
    stem_html,
    too_low_or_high,
    why_html,
)

_QTI: Final = "http://www.imsglobal.org/xsd/imsqti_v2p1"
_SCHEMA: Final = "http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd"
_RESPONSE, _FEEDBACK, _ALWAYS = "RESPONSE", "FEEDBACK", "why"
_RIGHT, _WRONG = "right", "wrong"


def write_blackboard(bank: Sequence[BankQuestion], path: Path, title: str) -> None:
    """Writes a package for Blackboard."""
    items = {one.id: f"questions/{one.id}.xml" for one in bank}
    test = with_schema(Xml.Element("assessmentTest"), _QTI, _SCHEMA)
    test.set("identifier", "assessment_meta")
    test.set("title", title)
    part = Xml.SubElement(
        test,
        "testPart",
        identifier="part",
        navigationMode="nonlinear",
        submissionMode="simultaneous",
    )
    section = Xml.SubElement(
        part, "assessmentSection", identifier="section", visible="false", title=title
    )
    for identifier in items:
        Xml.SubElement(
            section, "assessmentItemRef", identifier=identifier, href=f"{identifier}.xml"
        )
    files = {
        "imsmanifest.xml": manifest(
            title, ("QTIv2.1", "2.0"), items, "imsqti_item_xmlv2p1", "imsqti_test_xmlv2p1"
        ),
        "questions/assessment_meta.xml": test,
        **{items[one.id]: _item(one) for one in bank},
    }
    write_package(path, files)


def _item(one: BankQuestion) -> Xml.Element:
    question = one.question
    item = with_schema(Xml.Element("assessmentItem"), _QTI, _SCHEMA)
    for name, value in (
        ("identifier", one.id),
        ("title", name_of(one)),
        ("adaptive", "false"),
        ("timeDependent", "false"),
    ):
        item.set(name, value)
    _declare_response(question, item)
    _declare_outcome(item, "SCORE", "float", "single", "0")
    _declare_outcome(item, _FEEDBACK, "identifier", "multiple")
    body = Xml.SubElement(item, "itemBody")
    body.append(_fragment("div", stem_html(question)))
    body.append(_interaction(question))
    processing = Xml.SubElement(item, "responseProcessing")
    _score(question, processing)
    _tell(question, processing)
    for name, text in _feedback(one):
        told = Xml.SubElement(
            item,
            "modalFeedback",
            outcomeIdentifier=_FEEDBACK,
            identifier=name,
            showHide="show",
        )
        told.append(_fragment("div", text))
    return item


def _names(question: Question) -> list[str]:
    """The names of the options, or of the things to be put in order."""
    match question:
        case OrderQuestion():
            return [f"choice_{number}" for number in range(1, len(question.items) + 1)]
        case ChoiceQuestion() | TrueFalseQuestion():
            return [f"choice_{number}" for number in range(1, len(question.options) + 1)]
    return []


def _match_names(question: MatchQuestion) -> tuple[list[str], dict[str, str]]:
    """The names of the left sides, and that of each right side by its words."""
    rights = list(dict.fromkeys(pair.right for pair in question.pairs))
    left = [f"left_{number}" for number in range(1, len(question.pairs) + 1)]
    return left, {text: f"right_{number}" for number, text in enumerate(rights, 1)}


def _declare_response(question: Question, item: Xml.Element) -> None:
    mapped: list[tuple[str, dict[str, str]]] = []
    match question:
        case NumberQuestion():
            kind, cardinality, right = "float", "single", [number_shown(question.answer)]
        case WordsQuestion():
            accepted = [phrase for phrase in question.phrases if phrase.right]
            kind, cardinality, right = "string", "single", [accepted[0].text]
            mapped = [
                (phrase.text, {"caseSensitive": str(phrase.match_case).lower()})
                for phrase in accepted
            ]
        case OrderQuestion():
            kind, cardinality, right = "identifier", "ordered", _names(question)
        case MatchQuestion():
            left, names = _match_names(question)
            pairs = zip(left, question.pairs, strict=True)
            right = [f"{name} {names[pair.right]}" for name, pair in pairs]
            kind, cardinality, mapped = "directedPair", "multiple", [(pair, {}) for pair in right]
        case ChoiceQuestion() | TrueFalseQuestion():
            several = question.several
            kind, cardinality = "identifier", "multiple" if several else "single"
            options = zip(_names(question), question.options, strict=True)
            right = [name for name, option in options if option.right]
    declared = Xml.SubElement(
        item,
        "responseDeclaration",
        identifier=_RESPONSE,
        cardinality=cardinality,
        baseType=kind,
    )
    correct = Xml.SubElement(declared, "correctResponse")
    for value in right:
        Xml.SubElement(correct, "value").text = value
    if mapped:
        mapping = Xml.SubElement(declared, "mapping", defaultValue="0")
        share = number_shown(1 / len(mapped) if isinstance(question, MatchQuestion) else 1)
        for key, more in mapped:
            Xml.SubElement(mapping, "mapEntry", {"mapKey": key, "mappedValue": share, **more})


def _declare_outcome(
    item: Xml.Element, name: str, kind: str, cardinality: str, value: str = ""
) -> None:
    declared = Xml.SubElement(
        item, "outcomeDeclaration", identifier=name, cardinality=cardinality, baseType=kind
    )
    if value:
        Xml.SubElement(Xml.SubElement(declared, "defaultValue"), "value").text = value


def _interaction(question: Question) -> Xml.Element:
    match question:
        case NumberQuestion() | WordsQuestion():
            paragraph = Xml.Element("p")
            Xml.SubElement(paragraph, "textEntryInteraction", responseIdentifier=_RESPONSE)
            return paragraph
        case OrderQuestion():
            texts = [item.text for item in question.items]
            return _with_choices("orderInteraction", _names(question), texts, {"shuffle": "true"})
        case MatchQuestion():
            return _match_interaction(question)
        case ChoiceQuestion() | TrueFalseQuestion():
            several = question.several
            given = {
                "maxChoices": "0" if several else "1",
                "shuffle": str(not isinstance(question, TrueFalseQuestion)).lower(),
            }
            texts = [option.text for option in question.options]
            return _with_choices("choiceInteraction", _names(question), texts, given)


def _with_choices(
    tag: str, names: Iterable[str], texts: Iterable[str], given: dict[str, str]
) -> Xml.Element:
    element = Xml.Element(tag, {"responseIdentifier": _RESPONSE, **given})
    for name, text in zip(names, texts, strict=True):
        choice = Xml.SubElement(element, "simpleChoice", identifier=name)
        choice.append(_fragment("p", html(text)))
    return element


def _match_interaction(question: MatchQuestion) -> Xml.Element:
    left, names = _match_names(question)
    most = str(len(left))
    element = Xml.Element(
        "matchInteraction",
        {"responseIdentifier": _RESPONSE, "shuffle": "true", "maxAssociations": most},
    )
    sides = (
        (zip(left, (pair.left for pair in question.pairs), strict=True), "1"),
        (((name, text) for text, name in names.items()), most),
    )
    for side, times in sides:
        part = Xml.SubElement(element, "simpleMatchSet")
        for name, text in side:
            choice = Xml.SubElement(part, "simpleAssociableChoice", identifier=name, matchMax=times)
            choice.append(_fragment("p", html(text)))
    return element


def _score(question: Question, processing: Xml.Element) -> None:
    """Gives 1 for what is right; a match gives its share for each pair."""
    if isinstance(question, MatchQuestion | WordsQuestion):
        outcome = Xml.SubElement(processing, "setOutcomeValue", identifier="SCORE")
        Xml.SubElement(outcome, "mapResponse", identifier=_RESPONSE)
        return
    condition = Xml.SubElement(processing, "responseCondition")
    then = Xml.SubElement(condition, "responseIf")
    if isinstance(question, NumberQuestion):
        reach = number_shown(question.tolerance)
        compared = Xml.SubElement(
            then, "equal", toleranceMode="absolute", tolerance=f"{reach} {reach}"
        )
    else:
        compared = Xml.SubElement(then, "match")
    Xml.SubElement(compared, "variable", identifier=_RESPONSE)
    Xml.SubElement(compared, "correct", identifier=_RESPONSE)
    _give_one(then)
    if isinstance(question, NumberQuestion):
        for remark in question.remarks:
            if remark.right:
                _give_one(_within(condition, remark.at_least, remark.at_most))


def _within(condition: Xml.Element, low: float, high: float) -> Xml.Element:
    """A branch for another number that is right, or for a range of them."""
    branch = Xml.SubElement(condition, "responseElseIf")
    both = Xml.SubElement(branch, "and")
    for name, bound in (("gte", low), ("lte", high)):
        compared = Xml.SubElement(both, name)
        Xml.SubElement(compared, "variable", identifier=_RESPONSE)
        Xml.SubElement(compared, "baseValue", baseType="float").text = number_shown(bound)
    return branch


def _give_one(branch: Xml.Element) -> None:
    outcome = Xml.SubElement(branch, "setOutcomeValue", identifier="SCORE")
    Xml.SubElement(outcome, "baseValue", baseType="float").text = "1"


def _tell(question: Question, processing: Xml.Element) -> None:
    """Chooses what is said: of what was chosen, and always why."""
    outcome = Xml.SubElement(processing, "setOutcomeValue", identifier=_FEEDBACK)
    several = Xml.SubElement(outcome, "multiple")
    Xml.SubElement(several, "baseValue", baseType="identifier").text = _ALWAYS
    if isinstance(question, ChoiceQuestion | TrueFalseQuestion):
        Xml.SubElement(several, "variable", identifier=_RESPONSE)
    elif isinstance(question, NumberQuestion | WordsQuestion):
        _tell_right_or_wrong(processing)


def _tell_right_or_wrong(processing: Xml.Element) -> None:
    condition = Xml.SubElement(processing, "responseCondition")
    then = Xml.SubElement(condition, "responseIf")
    more = Xml.SubElement(then, "gt")
    Xml.SubElement(more, "variable", identifier="SCORE")
    Xml.SubElement(more, "baseValue", baseType="float").text = "0"
    for branch, name in (
        (then, _RIGHT),
        (Xml.SubElement(condition, "responseElse"), _WRONG),
    ):
        outcome = Xml.SubElement(branch, "setOutcomeValue", identifier=_FEEDBACK)
        several = Xml.SubElement(outcome, "multiple")
        for told in (_ALWAYS, name):
            Xml.SubElement(several, "baseValue", baseType="identifier").text = told


def _feedback(one: BankQuestion) -> list[tuple[str, str]]:
    question = one.question
    told = [(_ALWAYS, why_html(question) + sources_html(one))]
    match question:
        case NumberQuestion():
            told += [(_RIGHT, html(question.feedback.when_right))]
            told += [(_WRONG, too_low_or_high(question))]
        case WordsQuestion():
            right = (phrase.feedback for phrase in question.phrases if phrase.right)
            told += [(_RIGHT, html(next(right))), (_WRONG, html(question.otherwise))]
        case ChoiceQuestion() | TrueFalseQuestion():
            options = zip(_names(question), question.options, strict=True)
            told += [(name, html(option.feedback)) for name, option in options]
    return told


def _fragment(tag: str, text: str) -> Xml.Element:
    return Xml.fromstring(f"<{tag}>{text}</{tag}>")
