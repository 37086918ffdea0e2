"""What a learner gave as an answer, brought to plain Python, or a kind word about why not."""

import math
import sys
from numbers import Integral, Real
from typing import Any

from securebase.content.wording import say, say_count
from securebase.labs.exercise import One, form_of

_LONGEST = 10_000


class NoAnswerError(Exception):
    """What was given cannot be the answer, whatever its value; says why, in a sentence."""


def plain_answer(given: Any, answer: One | list[One]) -> One | list[One]:
    """``given`` in the form of the right ``answer``.

    NumPy's and pandas' numbers become Python's; where a list is wanted, so do arrays, columns and
    tuples. None of the two packages is imported.

    Raises:
        NoAnswerError: it has another form; says in a sentence what is wanted instead.
    """
    wanted = form_of(answer)
    if isinstance(answer, list):
        parts = _listed(given, wanted)
        if len(parts) != len(answer):
            raise NoAnswerError(
                say(
                    "This holds {parts}. The answer is {wanted}, in the order asked.",
                    parts=_counted(len(parts)),
                    wanted=wanted,
                )
            )
        return [_one(part, right) for part, right in zip(parts, answer, strict=True)]
    return _one(given, answer)


def _one(given: Any, answer: One) -> One:
    wanted = form_of(answer)
    value = _unwrapped(given)
    _refuse_what_is_no_value(value, wanted)
    if isinstance(answer, bool):
        if isinstance(value, bool):
            return value
        raise NoAnswerError(say("This is {value}. Answer with True or False.", value=_named(value)))
    if isinstance(answer, str):
        if isinstance(value, str):
            return value
        raise NoAnswerError(
            say("This is {value}. Answer with a word in quotation marks.", value=_named(value))
        )
    if isinstance(value, bool):
        raise NoAnswerError(say("This is True or False. A number is asked for."))
    if isinstance(value, str):
        raise NoAnswerError(
            say(
                "This is a text, because it stands in quotation marks. Give a bare number, without "
                "quotation marks and without a % sign."
            )
        )
    return _finite(value)


def _listed(given: Any, wanted: str) -> list[Any]:
    """The parts of a list, or of what can stand for one."""
    if isinstance(given, list | tuple):
        return list(given)
    if not isinstance(given, str | bytes | dict | set) and hasattr(given, "tolist"):
        parts = given.tolist()
        if isinstance(parts, list) and len(parts) <= _LONGEST:
            return parts
    value = _unwrapped(given)
    _refuse_what_is_no_value(value, wanted)
    raise NoAnswerError(
        say(
            "This is {value}. The answer is {wanted}, as in [first, second].",
            value=_named(value),
            wanted=wanted,
        )
    )


def _unwrapped(given: Any) -> Any:
    """A number or text of NumPy, or an array that holds nothing else, as Python has it."""
    if getattr(given, "shape", None) == () and hasattr(given, "item"):
        given = given.item()
    if isinstance(given, bool | str | complex) or given is None:
        return given
    if isinstance(given, Integral):
        return int(given)
    return float(given) if isinstance(given, Real) or _is_decimal(given) else given


def _is_decimal(given: Any) -> bool:
    module = sys.modules.get("decimal")
    return module is not None and isinstance(given, module.Decimal)


def _refuse_what_is_no_value(value: Any, wanted: str) -> None:
    if value is None:
        raise NoAnswerError(
            say(
                "This is None: nothing came back. Does your function end with return? (Only "
                "showing a value with print gives nothing back.) The answer is {wanted}.",
                wanted=wanted,
            )
        )
    if type(value).__name__ in ("NAType", "NaTType"):
        raise NoAnswerError(
            say("This is a missing value of pandas. The answer is {wanted}.", wanted=wanted)
        )
    if callable(value):
        name = getattr(value, "__name__", "function")
        raise NoAnswerError(
            say("This is the function itself. Call it, as in {name}(…).", name=name)
        )
    if type(value).__name__ == "DataFrame":
        raise NoAnswerError(
            say("This is a whole table. The answer is {wanted}: pick it out.", wanted=wanted)
        )
    if hasattr(value, "__len__") and not isinstance(value, str):
        raise NoAnswerError(
            say(
                "This holds {value}. The answer is {wanted}: pick it out, or sum them up first.",
                value=_counted(len(value)),
                wanted=wanted,
            )
        )
    if not isinstance(value, One):
        raise NoAnswerError(
            say("This is {value}. The answer is {wanted}.", value=_named(value), wanted=wanted)
        )


def _finite(value: One) -> One:
    try:
        number = float(value)
    except OverflowError:
        raise NoAnswerError(say("This number is far too large; something went astray.")) from None
    if math.isnan(number):
        raise NoAnswerError(
            say(
                "This is NaN, “not a number”. It comes from 0 / 0, or from a gap in the data. Look "
                "for the step where it first turns up."
            )
        )
    if math.isinf(number):
        raise NoAnswerError(say("This is infinite. Was something divided by 0?"))
    return value


def _named(value: Any) -> str:
    if isinstance(value, One):
        return form_of(value)
    return say("of the type {name}", name=type(value).__name__)


def _counted(number: int) -> str:
    return say_count("{count} value", "{count} values", number)
