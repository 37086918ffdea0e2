"""One question of the jupyterquiz package, as the fields of ours."""

import json
import math
import re
from dataclasses import dataclass
from typing import Any

from securebase.activities.quiz.grading import ROUNDING
from securebase.content.numbers_shown import number_shown, rounded

_SAID_WHEN_RIGHT = "That is right."
_SAID_WHEN_WRONG = "That is not it. Have another look."
_MARKS = re.compile(r"([\\`*_\[\]])")
_MOST_DIGITS = 17  # more than a float holds


class UnreadableError(ValueError):
    """A question that has no equal here; the message says why."""


def question_fields(question: Any) -> dict[str, Any]:
    """The fields of one of our questions, without its id and sources.

    Raises:
        UnreadableError: the question has no equal here.
    """
    if not isinstance(question, dict) or not _text(question.get("question")).strip():
        raise UnreadableError('it has no text; add "question": "…"')
    answers = question.get("answers")
    if not isinstance(answers, list) or not all(isinstance(answer, dict) for answer in answers):
        raise UnreadableError('it has no list of answers; add "answers": [{…}]')
    code = _code(question.get("code"))
    prompt = literal(_text(question["question"]))
    fields = {"prompt": f"{prompt} {code}" if code else prompt}
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
            told = f"its type is {other!r}" if isinstance(other, str) else "it has no type"
            raise UnreadableError(f"{told}; use multiple_choice, many_choice, numeric or string")


def literal(text: str) -> str:
    """Text as it stands: the marks of our Markdown subset mean nothing in the other format."""
    return _MARKS.sub(r"\\\1", text)


def _text(value: Any) -> str:
    """A text, or a number or a truth as it is written; empty for anything else."""
    if isinstance(value, str):
        return value
    return json.dumps(value) if isinstance(value, int | float) else ""


def _code(value: Any) -> str:
    """Code as our Markdown subset marks it, or nothing.

    Raises:
        UnreadableError: it has more than one line, which would run together in a text.
    """
    code = _text(value).strip()
    if not code:
        return ""
    if len(code.splitlines()) > 1:
        raise UnreadableError(
            "its code has more than one line, and one can be shown; put the code into a cell "
            "above the quiz, and ask about that"
        )
    longest = max((len(ticks) for ticks in re.findall("`+", code)), default=0)
    fence = "`" * (longest + 1)
    return f"{fence} {code} {fence}"


def _choice(answers: list[dict[str, Any]], kind: str) -> dict[str, Any]:
    right = sum(bool(answer.get("correct")) for answer in answers)
    if not 2 <= len(answers) <= 6:
        raise UnreadableError(f"it has {len(answers)} answers; from 2 to 6 can be shown")
    if right == 0:
        raise UnreadableError('no answer is right; give one "correct": true')
    if kind == "single-choice" and right > 1:
        raise UnreadableError(
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
    text = _code(answer.get("code")) or literal(_text(answer.get("answer")))
    if not text.strip():
        raise UnreadableError('an answer has neither "answer" nor "code"')
    return text


@dataclass(frozen=True)
class _Interval:
    """The numbers that count as one answer; of a range the upper end does not belong to it."""

    low: float
    high: float
    answer: dict[str, Any]

    @property
    def last(self) -> float:
        is_range = "range" in self.answer and self.low < self.high
        return math.nextafter(self.high, -math.inf) if is_range else self.high


def _number(answers: list[dict[str, Any]], precision: Any) -> dict[str, Any]:
    otherwise = _otherwise(answers)
    intervals = [
        _interval(answer, precision) for answer in answers if answer.get("type") != "default"
    ]
    wrong = [interval for interval in intervals if not interval.answer.get("correct")]
    if len(intervals) - len(wrong) != 1:
        raise UnreadableError(
            f"{len(intervals) - len(wrong)} numbers or ranges are right; one can be, with a "
            "range around it"
        )
    (right,) = (interval for interval in intervals if interval.answer.get("correct"))
    low, high = right.low, right.high
    # Ours is a number give or take, both ends counted. The upper end is let in where nothing is
    # said of it, as “10, 2 more or less” reads better than 9.99999999; but never where it is a
    # foreseen mistake.
    if any(interval.low <= high <= interval.last for interval in wrong):
        high = max(low, high - 4 * ROUNDING * max(1.0, abs(low), abs(high)))
    return {
        "kind": "number",
        "answer": rounded((low + high) / 2),
        "tolerance": rounded((high - low) / 2),
        "feedback": {
            "when_right": _feedback(right.answer),
            "when_low": otherwise,
            "when_high": otherwise,
        },
        "remarks": [
            {
                "at_least": interval.low,
                "at_most": interval.last,
                "feedback": _feedback(interval.answer),
            }
            for interval in wrong
        ],
    }


def _interval(answer: dict[str, Any], precision: Any) -> _Interval:
    needed = 'an answer needs "value": a number, or "range": [from, to]'
    ends = answer.get("range", [answer.get("value")] * 2)
    if not isinstance(ends, list) or len(ends) != 2:
        raise UnreadableError(needed)
    low, high = (_float(end, needed) for end in ends)
    if low > high:
        raise UnreadableError(
            f"the range from {number_shown(low)} to {number_shown(high)} is empty; put the "
            "smaller number first"
        )
    if "range" in answer or not isinstance(precision, int) or precision < 1 or not low:
        return _Interval(low, high, answer)
    digits = min(int(precision), _MOST_DIGITS)
    value = _float(f"{low:.{digits}g}", needed)
    half = 0.5 * 10.0 ** (math.floor(math.log10(abs(value))) - digits + 1)
    return _Interval(value - half, value + half, answer)


def _short_answer(answers: list[dict[str, Any]]) -> dict[str, Any]:
    phrases: list[dict[str, Any]] = [
        {
            "text": _text(answer.get("answer")),
            "right": bool(answer.get("correct")),
            "feedback": _feedback(answer),
            "match_case": bool(answer.get("match_case")),
            "similarity": _similarity(answer.get("fuzzy_threshold")),
        }
        for answer in answers
        if answer.get("type") != "default"
    ]
    if not all(phrase["text"].strip() for phrase in phrases):
        raise UnreadableError('an answer is empty; add "answer": "…"')
    if not any(phrase["right"] for phrase in phrases):
        raise UnreadableError('no answer is right; give one "correct": true')
    return {"kind": "short-answer", "phrases": phrases, "otherwise": _otherwise(answers)}


def _similarity(threshold: Any) -> float:
    needed = 'a "fuzzy_threshold" must be a number from 0 to 1'
    return min(1.0, max(0.5, _float(threshold, needed))) if threshold else 1.0


def _float(value: Any, needed: str) -> float:
    """A finite number.

    Raises:
        UnreadableError: ``value`` is none; says what is ``needed``.
    """
    try:
        number = float(value)
    except (TypeError, ValueError, OverflowError):
        number = math.inf
    if not math.isfinite(number):
        raise UnreadableError(needed)
    return number


def _otherwise(answers: list[dict[str, Any]]) -> str:
    said = [_feedback(answer) for answer in answers if answer.get("type") == "default"]
    return said[0] if said else _SAID_WHEN_WRONG


def _feedback(answer: dict[str, Any]) -> str:
    if said := _text(answer.get("feedback")).strip():
        return literal(said)
    return _SAID_WHEN_RIGHT if answer.get("correct") else _SAID_WHEN_WRONG
