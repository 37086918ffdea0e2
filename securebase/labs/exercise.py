"""What the author of a lab writes about each exercise: the answer, and what to say to others."""

import math
from collections.abc import Iterator
from decimal import Decimal
from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from securebase.content.authored import Authored
from securebase.content.identifiers import Identifier
from securebase.content.located_mistakes import Mistake
from securebase.content.marked_text import MarkedText
from securebase.content.wording import say

ENDING = ".exercises.yml"
"""How the files of exercises end; what stands before it is the name of the lab."""

# A tolerance that is written as 0.001 must take in what is 0.001 away, whatever its last bit.
_SLACK = 1e-12
_FEWEST_WRONG = 3
# As the course prints most numbers. With fewer, too many other values would look the same.
_FEWEST_DECIMALS = 2
_FEWEST_DIGITS = 3

One = bool | int | float | str
"""A value that has no parts."""


def _an_answer(given: Any) -> Any:
    """Lets through what an answer can be, so that anything else is told in one sentence."""
    parts = given if isinstance(given, list) and given else [given]
    if not all(isinstance(part, One) for part in parts):
        raise ValueError("an answer is a number, a text, true or false, or a list of these")
    if any(isinstance(part, float) and not math.isfinite(part) for part in parts):
        raise ValueError("an answer must be a number that can be reached, not .nan or .inf")
    return given


Answer = Annotated[One | list[One], BeforeValidator(_an_answer)]


class WrongAnswer(Authored):
    """An answer that many give, and what to say to them."""

    value: Answer
    """The wrong answer, in the form of the right one."""
    say: MarkedText
    """A kind sentence that says what went wrong: “Close, but did you weight?”"""


class Exercise(Authored):
    """One thing to find out, and what is said to whoever tries."""

    id: Identifier
    """What the notebook calls it by: `check("pooled-share", share)`."""
    answer: Answer
    """The right answer: a number, a text, true or false, or a list of these."""
    within: Annotated[float, Field(ge=0)] = 0.0
    """How far from the answer a number may be and still be right, besides being it rounded."""
    right: MarkedText
    """What to say to the right answer: what it means, in a sentence or two."""
    wrong: list[WrongAnswer] = Field(min_length=1, max_length=8)
    """The commonest wrong answers, at least three (one, where the answer is true or false)."""
    hint: MarkedText
    """What is told at the second miss. At the third, the author's own solution is shown."""

    def _mistakes(self) -> Iterator[Mistake]:
        if len(self.wrong) < _FEWEST_WRONG and not isinstance(self.answer, bool):
            yield ("wrong",), f"name at least {_FEWEST_WRONG} wrong answers that many give"
        if self.within and not any(map(_is_number, _parts(self.answer))):
            yield ("within",), "only a number can be nearly right; take 'within' out"
        for place, wrong in enumerate(self.wrong):
            at = ("wrong", place, "value")
            if form_of(wrong.value) != form_of(self.answer):
                told = f"a wrong answer must have the form of the right one, {form_of(self.answer)}"
                yield at, f"{told}, and this is {form_of(wrong.value)}"
            elif is_near(wrong.value, self.answer, self.within):
                yield at, "this counts as right; give another value, or a smaller 'within'"
            elif is_rounded(wrong.value, self.answer):
                yield at, "this is the right answer, rounded; give it with more decimals"
            elif any(
                is_near(wrong.value, other.value, self.within)
                for other in self.wrong[:place]
                if form_of(other.value) == form_of(wrong.value)
            ):
                yield at, "the value above is as near to this one as 'within'; only one can be told"


class ExercisesOfLab(Authored):
    """The exercises of a lab, in a file `NAME.exercises.yml` beside its notebook."""

    exercises: list[Exercise] = Field(min_length=6, max_length=30)


def form_of(answer: One | list[One]) -> str:
    """What an answer is, in words: «a number», «a list of 2 numbers»."""
    if isinstance(answer, list):
        return _list_of(answer)
    if isinstance(answer, bool):
        return say("true or false")
    return say("a text") if isinstance(answer, str) else say("a number")


def _list_of(answer: list[One]) -> str:
    if all(isinstance(part, bool) for part in answer):
        return say("a list of {count} true or false values", count=len(answer))
    if all(isinstance(part, str) for part in answer):
        return say("a list of {count} texts", count=len(answer))
    if any(isinstance(part, bool | str) for part in answer):
        return say("a list of {count} values", count=len(answer))
    return say("a list of {count} numbers", count=len(answer))


def is_near(given: One | list[One], answer: One | list[One], within: float) -> bool:
    """Whether an answer of the same form is the other: texts whatever their capitals and spaces."""
    pairs = zip(_parts(given), _parts(answer), strict=True)
    return all(_is_one_near(one, other, within) for one, other in pairs)


def _is_one_near(given: One, answer: One, within: float) -> bool:
    if isinstance(given, str) and isinstance(answer, str):
        return " ".join(given.split()).casefold() == " ".join(answer.split()).casefold()
    if _is_number(given) and _is_number(answer):
        slack = _SLACK * max(1.0, abs(float(answer)))
        return abs(float(given) - float(answer)) <= within + slack
    return given == answer


def is_rounded(given: One | list[One], value: One | list[One]) -> bool:
    """Whether a number, or each in a list, is another one rounded: 0.64 is 0.6444, 67.7 is 67.708.

    It must be given with two decimals or three digits. 0.50 is 0.5 to Python, and is read as 0.50.
    """
    pairs = zip(_parts(given), _parts(value), strict=True)
    return all(_is_one_rounded(one, other) for one, other in pairs)


def _is_one_rounded(given: One, value: One) -> bool:
    if not (_is_number(given) and _is_number(value)):
        return _is_one_near(given, value, 0.0)
    # The shortest way to write this float, without the noughts at its end.
    _, digits, exponent = Decimal(repr(given)).normalize().as_tuple()
    least = 0 if len(digits) >= _FEWEST_DIGITS else _FEWEST_DECIMALS
    # A half may go up or down: both are taught.
    return _is_one_near(given, value, 0.5 * 10.0 ** -max(least, -int(exponent)))


def _is_number(value: One) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _parts(answer: One | list[One]) -> list[One]:
    return answer if isinstance(answer, list) else [answer]
