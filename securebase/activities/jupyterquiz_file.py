"""Reads a quiz made for the jupyterquiz package, so that teachers bring what they have."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from securebase.content.problems import ContentError, Problem

_SAID_WHEN_RIGHT = "That is right."
_SAID_WHEN_WRONG = "That is not it. Have another look."
_MARKS = re.compile(r"([\\`*_\[\]])")


class _UnreadableError(ValueError):
    """A question that has no equal here; the message says why."""


def read_jupyterquiz(path: Path) -> dict[str, Any]:
    """The fields of a :class:`~securebase.activities.quiz.Quiz`.

    Question ids are made from the place in the file (``question-1`` …), as the format has none.

    Raises:
        ContentError: the file is not JSON, or a question cannot be read; all are told at once.
    """
    text, data = _json(path)
    if not isinstance(data, list) or not data:
        message = "a jupyterquiz file is a list of questions: [{…}, {…}]"
        raise ContentError([Problem(path, 1, message)])
    lines = list(_question_lines(text))
    questions: list[dict[str, Any]] = []
    problems: list[Problem] = []
    for index, question in enumerate(data):
        try:
            questions.append({"id": f"question-{index + 1}", "sources": [], **_question(question)})
        except _UnreadableError as error:
            line = lines[index] if index < len(lines) else 1
            problems.append(Problem(path, line, f"question {index + 1}: {error}"))
    if problems:
        raise ContentError(problems)
    words = re.sub(r"[^a-z0-9]+", "-", path.stem.lower()).strip("-")[:64].strip("-")
    return {
        "id": words or "imported-quiz",
        "title": _literal(path.stem.replace("_", " ").replace("-", " ").strip() or "Quiz"),
        "questions": questions,
    }


def _json(path: Path) -> tuple[str, Any]:
    try:
        text = path.read_text(encoding="utf-8-sig")
        return text, json.loads(text)
    except json.JSONDecodeError as error:
        message = f"this is not JSON ({error.msg}); compare the line with those around it"
        raise ContentError([Problem(path, error.lineno, message)]) from error
    except UnicodeDecodeError as error:
        message = "this is not UTF-8 text; save the file with the encoding UTF-8"
        raise ContentError([Problem(path, 1, message)]) from error
    except OSError as error:
        message = f"the file cannot be read ({error.strerror}); check the name and the folder"
        raise ContentError([Problem(path, 1, message)]) from error


def _question_lines(text: str) -> Iterator[int]:
    """The line on which each element of the outer list begins."""
    decoder = json.JSONDecoder()
    place = text.index("[") + 1
    while True:
        while place < len(text) and text[place] in " \t\r\n,":
            place += 1
        if place >= len(text) or text[place] == "]":
            return
        yield text.count("\n", 0, place) + 1
        _value, place = decoder.raw_decode(text, place)


def _question(question: Any) -> dict[str, Any]:
    if not isinstance(question, dict) or not isinstance(question.get("question"), str):
        raise _UnreadableError('it has no text; add "question": "…"')
    answers = question.get("answers")
    if not isinstance(answers, list) or not all(isinstance(answer, dict) for answer in answers):
        raise _UnreadableError('it has no list of answers; add "answers": [{…}]')
    fields = {"prompt": _literal(question["question"])}
    match question.get("type"):
        case "multiple_choice":
            return {**fields, **_choice(answers, "single-choice")}
        case "many_choice":
            return {**fields, **_choice(answers, "multiple-choice")}
        case "numeric":
            return {**fields, **_number(answers, question.get("precision"))}
        case "string":
            return {**fields, **_short_answer(answers)}
        case other:
            raise _UnreadableError(
                f"its type is {other!r}; use multiple_choice, many_choice, numeric or string"
            )


def _choice(answers: list[dict[str, Any]], kind: str) -> dict[str, Any]:
    right = sum(bool(answer.get("correct")) for answer in answers)
    if not 2 <= len(answers) <= 6:
        raise _UnreadableError(f"it has {len(answers)} answers; from 2 to 6 can be shown")
    if right == 0:
        raise _UnreadableError('no answer is right; give one "correct": true')
    if kind == "single-choice" and right > 1:
        raise _UnreadableError(
            f'{right} answers are right; keep one, or write "type": "many_choice"'
        )
    return {
        "kind": kind,
        "options": [
            {
                "text": _answer_text(answer),
                "right": bool(answer.get("correct")),
                "feedback": _feedback(answer),
            }
            for answer in answers
        ],
    }


def _answer_text(answer: dict[str, Any]) -> str:
    if answer.get("code"):
        return f"`{answer['code']}`"
    if answer.get("answer") in (None, ""):
        raise _UnreadableError('an answer has neither "answer" nor "code"')
    return _literal(str(answer["answer"]))


def _number(answers: list[dict[str, Any]], precision: Any) -> dict[str, Any]:
    otherwise = _otherwise(answers)
    intervals = [
        (*_interval(answer, precision), answer)
        for answer in answers
        if answer.get("type") != "default"
    ]
    right = [found for found in intervals if found[2].get("correct")]
    if len(right) != 1:
        raise _UnreadableError(
            f"{len(right)} numbers or ranges are right; one can be, with a range around it"
        )
    low, high, answer = right[0]
    return {
        "kind": "number",
        "answer": (low + high) / 2,
        "tolerance": (high - low) / 2,
        "feedback": {
            "when_right": _feedback(answer),
            "when_low": otherwise,
            "when_high": otherwise,
        },
        "remarks": [
            {"at_least": low, "at_most": high, "feedback": _feedback(answer)}
            for low, high, answer in intervals
            if not answer.get("correct")
        ],
    }


def _interval(answer: dict[str, Any], precision: Any) -> tuple[float, float]:
    """From where to where a number counts as this answer."""
    try:
        if "range" in answer:
            low, high = (float(end) for end in answer["range"])
        else:
            value = float(answer["value"])
            half = _half_of_last_digit(value, precision)
            low, high = value - half, value + half
    except (KeyError, TypeError, ValueError) as error:
        message = 'an answer needs "value": a number, or "range": [from, to]'
        raise _UnreadableError(message) from error
    if not (math.isfinite(low) and math.isfinite(high) and low <= high):
        raise _UnreadableError(f"the range from {low:g} to {high:g} cannot be used")
    return low, high


def _half_of_last_digit(value: float, precision: Any) -> float:
    """How far off a number may be that is written with ``precision`` significant digits."""
    if not isinstance(precision, int) or precision < 1 or value == 0:
        return 0.0
    return 0.5 * 10.0 ** (math.floor(math.log10(abs(value))) - precision + 1)


def _short_answer(answers: list[dict[str, Any]]) -> dict[str, Any]:
    phrases: list[dict[str, Any]] = [
        {
            "text": str(answer.get("answer", "")),
            "right": bool(answer.get("correct")),
            "feedback": _feedback(answer),
            "match_case": bool(answer.get("match_case")),
            "similarity": min(1.0, max(0.5, float(answer.get("fuzzy_threshold") or 1.0))),
        }
        for answer in answers
        if answer.get("type") != "default"
    ]
    if not all(phrase["text"].strip() for phrase in phrases):
        raise _UnreadableError('an answer is empty; add "answer": "…"')
    if not any(phrase["right"] for phrase in phrases):
        raise _UnreadableError('no answer is right; give one "correct": true')
    return {"kind": "short-answer", "phrases": phrases, "otherwise": _otherwise(answers)}


def _otherwise(answers: list[dict[str, Any]]) -> str:
    said = [_feedback(answer) for answer in answers if answer.get("type") == "default"]
    return said[0] if said else _SAID_WHEN_WRONG


def _feedback(answer: dict[str, Any]) -> str:
    if answer.get("feedback"):
        return _literal(str(answer["feedback"]))
    return _SAID_WHEN_RIGHT if answer.get("correct") else _SAID_WHEN_WRONG


def _literal(text: str) -> str:
    """Text as it stands: the marks of our Markdown subset mean nothing in the other format."""
    return _MARKS.sub(r"\\\1", text)
