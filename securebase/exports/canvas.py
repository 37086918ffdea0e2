"""QTI 1.2 as Canvas reads it: a quiz with feedback on each option."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final, assert_never
from xml.etree import ElementTree as Xml

from securebase.activities.quiz.questions.match import MatchQuestion
from securebase.activities.quiz.questions.number import NumberQuestion
from securebase.activities.quiz.questions.options import ChoiceQuestion, Option
from securebase.activities.quiz.questions.order import OrderQuestion
from securebase.activities.quiz.questions.short_answer import WordsQuestion
from securebase.activities.quiz.questions.true_false import TrueFalseQuestion
from securebase.content.numbers_shown import number_shown, rounded
from securebase.exports.bank import BankQuestion
from securebase.exports.qti_package import manifest, with_schema, write_package
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

_QTI: Final = "http://www.imsglobal.org/xsd/ims_qtiasiv1p2"
_SCHEMA: Final = "http://www.imsglobal.org/xsd/ims_qtiasiv1p2p1.xsd"
_CANVAS: Final = "http://canvas.instructure.com/xsd/cccv1p0"
_TEST: Final = "associatedcontent/imscc_xmlv1p1/learning-application-resource"
_FILE: Final = "questions/questions.xml"
_ANSWER: Final = "response1"
# Canvas knows these three feedbacks by their names.
_ALWAYS, _RIGHT, _WRONG = "general_fb", "correct_fb", "general_incorrect_fb"


def write_canvas(bank: Sequence[BankQuestion], path: Path, title: str) -> None:
    """Writes a package for Canvas. Its classic quizzes have no questions of order: they match."""
    root = with_schema(Xml.Element("questestinterop"), _QTI, _SCHEMA)
    assessment = Xml.SubElement(root, "assessment", ident="secure_base", title=title)
    section = Xml.SubElement(assessment, "section", ident="root_section")
    section.extend(_item(one) for one in bank)
    meta = Xml.Element("quiz", {"identifier": "assessment_meta", "xmlns": _CANVAS})
    Xml.SubElement(meta, "title").text = title
    listed = manifest(
        title, ("IMS Content", "1.1.3"), {"questions": _FILE}, "imsqti_xmlv1p2", _TEST
    )
    files = {
        "imsmanifest.xml": listed,
        "questions/assessment_meta.xml": meta,
        _FILE: root,
    }
    write_package(path, files)


def _item(one: BankQuestion) -> Xml.Element:
    question = one.question
    item = Xml.Element("item", ident=one.id, title=name_of(one))
    fields = Xml.SubElement(Xml.SubElement(item, "itemmetadata"), "qtimetadata")
    presentation = Xml.SubElement(item, "presentation")
    _material(presentation, stem_html(question))
    processing = Xml.SubElement(item, "resprocessing")
    outcomes = Xml.SubElement(processing, "outcomes")
    Xml.SubElement(
        outcomes, "decvar", maxvalue="100", minvalue="0", varname="SCORE", vartype="Decimal"
    )
    feedback = {_ALWAYS: why_html(question) + sources_html(one)}
    _show(processing, Xml.Element("other"), _ALWAYS)
    match question:
        case NumberQuestion():
            kind = "numerical_question"
            _number(question, presentation, processing, feedback)
        case WordsQuestion():
            kind = "short_answer_question"
            _short_answer(question, presentation, processing, feedback)
        case OrderQuestion():
            kind = "matching_question"
            places = [(html(item.text), ordinal(n)) for n, item in enumerate(question.items, 1)]
            _matching(places, presentation, processing)
        case MatchQuestion():
            kind = "matching_question"
            pairs = [(html(pair.left), words(pair.right)) for pair in question.pairs]
            _matching(pairs, presentation, processing)
        case ChoiceQuestion() | TrueFalseQuestion():
            kind = _kind_of_choice(question)
            several = question.several
            _choice(question.options, presentation, processing, feedback, several=several)
        case _:
            assert_never(question)
    for label, entry in (("question_type", kind), ("points_possible", "1.0")):
        field = Xml.SubElement(fields, "qtimetadatafield")
        Xml.SubElement(field, "fieldlabel").text = label
        Xml.SubElement(field, "fieldentry").text = entry
    for name, text in feedback.items():
        place = Xml.SubElement(item, "itemfeedback", ident=name)
        _material(Xml.SubElement(place, "flow_mat"), text)
    return item


def _kind_of_choice(question: ChoiceQuestion | TrueFalseQuestion) -> str:
    if isinstance(question, TrueFalseQuestion):
        return "true_false_question"
    return "multiple_answers_question" if question.several else "multiple_choice_question"


def _choice(
    options: Sequence[Option],
    presentation: Xml.Element,
    processing: Xml.Element,
    feedback: dict[str, str],
    *,
    several: bool,
) -> None:
    names = [f"choice_{number}" for number in range(1, len(options) + 1)]
    _choices(
        presentation,
        _ANSWER,
        [(name, html(option.text)) for name, option in zip(names, options, strict=True)],
        cardinality="Multiple" if several else "Single",
    )
    for name, option in zip(names, options, strict=True):
        feedback[f"{name}_fb"] = html(option.feedback)
        _show(processing, _equal(name), f"{name}_fb")
    wanted = Xml.Element("and") if several else Xml.Element("conditionvar")
    for name, option in zip(names, options, strict=True):
        if option.right:
            wanted.append(_equal(name))
        elif several:
            Xml.SubElement(wanted, "not").append(_equal(name))
    _score(processing, [wanted] if several else list(wanted))


def _number(
    question: NumberQuestion,
    presentation: Xml.Element,
    processing: Xml.Element,
    feedback: dict[str, str],
) -> None:
    _typed(presentation, "Decimal")
    either = Xml.Element("or")
    either.append(_equal(number_shown(question.answer)))
    spans = [(question.answer - question.tolerance, question.answer + question.tolerance)]
    spans += [(one.at_least, one.at_most) for one in question.remarks if one.right]
    for low, high in spans:
        both = Xml.SubElement(either, "and")
        for name, bound in (("vargte", low), ("varlte", high)):
            Xml.SubElement(both, name, respident=_ANSWER).text = number_shown(rounded(bound))
    feedback[_RIGHT] = html(question.feedback.when_right)
    feedback[_WRONG] = too_low_or_high(question)
    _show(processing, Xml.Element("other"), _WRONG)
    _score(processing, [either], _RIGHT)


def _short_answer(
    question: WordsQuestion,
    presentation: Xml.Element,
    processing: Xml.Element,
    feedback: dict[str, str],
) -> None:
    _typed(presentation, "String")
    right = [phrase for phrase in question.phrases if phrase.right]
    for number, phrase in enumerate(right, 1):
        feedback[f"answer_{number}_fb"] = html(phrase.feedback)
        _show(processing, _equal(phrase.text), f"answer_{number}_fb")
    feedback[_WRONG] = html(question.otherwise)
    _show(processing, Xml.Element("other"), _WRONG)
    _score(processing, [_equal(phrase.text) for phrase in right])


def _matching(
    pairs: Sequence[tuple[str, str]], presentation: Xml.Element, processing: Xml.Element
) -> None:
    texts = list(dict.fromkeys(right for _, right in pairs))
    names = {text: f"choice_{number}" for number, text in enumerate(texts, 1)}
    for number, (left, right) in enumerate(pairs, 1):
        name = f"response_{number}"
        part = _choices(presentation, name, [(names[text], text) for text in texts], plain=True)
        part.insert(0, _material(Xml.Element("material"), left, within=True))
        share = number_shown(round(100 / len(pairs), 2))
        _score(processing, [_equal(names[right], name)], share=share, action="Add")


def _choices(
    presentation: Xml.Element,
    name: str,
    texts: Iterable[tuple[str, str]],
    *,
    cardinality: str = "Single",
    plain: bool = False,
) -> Xml.Element:
    part = Xml.SubElement(presentation, "response_lid", ident=name, rcardinality=cardinality)
    shown = Xml.SubElement(part, "render_choice")
    for identifier, text in texts:
        _material(Xml.SubElement(shown, "response_label", ident=identifier), text, plain=plain)
    return part


def _typed(presentation: Xml.Element, form: str) -> None:
    part = Xml.SubElement(presentation, "response_str", ident=_ANSWER, rcardinality="Single")
    shown = Xml.SubElement(part, "render_fib", fibtype=form)
    Xml.SubElement(shown, "response_label", ident="answer1", rshuffle="No")


def _material(
    parent: Xml.Element, text: str, *, plain: bool = False, within: bool = False
) -> Xml.Element:
    material = parent if within else Xml.SubElement(parent, "material")
    form = "text/plain" if plain else "text/html"
    Xml.SubElement(material, "mattext", texttype=form).text = text
    return material


def _equal(value: str, name: str = _ANSWER) -> Xml.Element:
    element = Xml.Element("varequal", respident=name)
    element.text = value
    return element


def _show(processing: Xml.Element, when: Xml.Element, feedback: str) -> None:
    condition = Xml.SubElement(processing, "respcondition", {"continue": "Yes"})
    Xml.SubElement(condition, "conditionvar").append(when)
    Xml.SubElement(condition, "displayfeedback", feedbacktype="Response", linkrefid=feedback)


def _score(
    processing: Xml.Element,
    when: Iterable[Xml.Element],
    feedback: str = "",
    *,
    share: str = "100",
    action: str = "Set",
) -> None:
    goes_on = {"continue": "No"} if action == "Set" else {}
    condition = Xml.SubElement(processing, "respcondition", goes_on)
    Xml.SubElement(condition, "conditionvar").extend(when)
    Xml.SubElement(condition, "setvar", action=action, varname="SCORE").text = share
    if feedback:
        Xml.SubElement(condition, "displayfeedback", feedbacktype="Response", linkrefid=feedback)
