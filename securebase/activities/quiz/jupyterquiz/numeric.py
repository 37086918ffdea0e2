"""The numbers and ranges of a numeric question, as the fields of ours."""

import math
import re
from dataclasses import dataclass
from typing import Any

from securebase.activities.quiz.grading import ROUNDING
from securebase.activities.quiz.jupyterquiz.answers import UnreadableError, is_right
from securebase.activities.quiz.jupyterquiz.markup import Tell
from securebase.content.numbers_shown import number_shown, rounded

_FRACTION = re.compile(r"\s*([+-]?\d{1,15})\s*/\s*(\d{1,15})\s*")
_MOST_DIGITS = 17  # more than a float holds
_NEEDED = 'it needs "value": a number, or "range": [from, to]'


@dataclass(frozen=True)
class _Interval:
    """The numbers that count as one answer; of a range the upper end does not belong to it."""

    low: float
    high: float
    is_range: bool
    right: bool
    feedback: str

    @property
    def last(self) -> float:
        is_open = self.is_range and self.low < self.high
        return math.nextafter(self.high, -math.inf) if is_open else self.high


def number(
    answers: list[tuple[dict[str, Any], str]], precision: Any, otherwise: str, tell: Tell
) -> dict[str, Any]:
    """The fields of our question; each answer comes with its feedback.

    Raises:
        UnreadableError: no number is right.
    """
    digits = _digits(precision, tell)
    intervals: list[_Interval] = []
    for place, (answer, feedback) in enumerate(answers, start=1):
        if answer.get("type") == "default" and "value" not in answer and "range" not in answer:
            continue
        try:
            intervals.append(_interval(answer, feedback, digits, tell))
        except UnreadableError as error:
            tell(f"answer {place} is left out: {error}")
    rights = [interval for interval in intervals if interval.right]
    if not rights:
        raise UnreadableError("no number is right, of those that can be read")
    right = next((one for one in rights if not one.is_range), rights[0])
    wrongs = [interval for interval in intervals if not interval.right]
    low, high = right.low, right.high
    # Ours is a number give or take, both ends counted. The upper end is let in where nothing is
    # said of it, as “10, 2 more or less” reads better than 9.99999999; but never where it is a
    # foreseen mistake.
    if right.is_range and any(wrong.low <= high <= wrong.last for wrong in wrongs):
        high = max(low, high - 4 * ROUNDING * max(abs(high - low), abs(low), abs(high)))
    middle, half = (low + high) / 2, (high - low) / 2
    if not math.isfinite(middle) or not math.isfinite(half):
        raise UnreadableError("the right range is too wide to be worked with")
    before = intervals[: intervals.index(right)]
    if any(not one.right and one.low <= right.last and right.low <= one.last for one in before):
        tell("a wrong range stands over the right number; here the right number counts")
    return {
        "kind": "number",
        "answer": rounded(middle),
        "tolerance": rounded(half),
        "feedback": {
            "when_right": right.feedback,
            "when_low": otherwise,
            "when_high": otherwise,
        },
        "remarks": [
            {
                "at_least": interval.low,
                "at_most": interval.last,
                "right": interval.right,
                "feedback": interval.feedback,
            }
            for interval in intervals
            if interval is not right
        ],
    }


def _digits(precision: Any, tell: Tell) -> int | None:
    if precision is None:
        return None
    try:
        digits = int(precision)
    except (TypeError, ValueError, OverflowError):
        digits = -1
    if digits < 0:
        tell(f'"precision" {precision!r} is left out; a whole number is needed')
        return None
    return min(digits, _MOST_DIGITS)


def _interval(answer: dict[str, Any], feedback: str, digits: int | None, tell: Tell) -> _Interval:
    right = is_right(answer)
    if "value" not in answer and "range" in answer:
        ends = answer["range"]
        if not isinstance(ends, list) or len(ends) != 2:
            raise UnreadableError(_NEEDED)
        low, high = (_float(end) for end in ends)
        if low > high:
            raise UnreadableError(
                f"the range from {number_shown(low)} to {number_shown(high)} is empty; put the "
                "smaller number first"
            )
        if low == high:
            tell(f"the range from {number_shown(low)} to itself is read as that number")
        return _Interval(low, high, True, right, feedback)
    value = _float(answer.get("value"))
    if digits is None or (digits and not value):
        return _Interval(value, value, False, right, feedback)
    if digits == 0:
        tell('"precision": 0 is read as rounded to a whole number')
        return _Interval(round(value) - 0.5, round(value) + 0.5, False, right, feedback)
    nearest = _float(f"{value:.{digits}g}")
    half = 0.5 * 10.0 ** (math.floor(math.log10(abs(nearest))) - digits + 1)
    if abs(nearest) >= 10.0**digits:
        tell(
            f'"precision": {digits} is read as {digits} significant digits, so that '
            f"{number_shown(nearest - half)} to {number_shown(nearest + half)} is accepted"
        )
    return _Interval(nearest - half, nearest + half, False, right, feedback)


def _written_out(value: Any) -> Any:
    """A fraction that is written as a text is that number."""
    found = _FRACTION.fullmatch(value) if isinstance(value, str) else None
    return int(found[1]) / int(found[2]) if found else value


def _float(value: Any) -> float:
    """A finite number.

    Raises:
        UnreadableError: ``value`` is none.
    """
    try:
        found = math.inf if isinstance(value, bool) else float(_written_out(value))
    except (TypeError, ValueError, OverflowError, ZeroDivisionError):
        found = math.inf
    if not math.isfinite(found):
        raise UnreadableError(_NEEDED)
    return found
