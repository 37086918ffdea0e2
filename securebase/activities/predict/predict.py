"""Guess first, then see: a number on a line, or bars to set."""

from collections.abc import Iterator
from typing import Annotated, Any, ClassVar, Final, Literal

from pydantic import BeforeValidator, Field, FiniteFloat, computed_field, field_serializer

from securebase import data
from securebase.activities.activity import Activity
from securebase.activities.record import MOST_PARTS, Record, read_record
from securebase.content.authored import Authored
from securebase.content.bibliography import SourceKey, Sources
from securebase.content.located_mistakes import Mistake
from securebase.content.marked_text import MarkedText
from securebase.content.page_data import PageData
from securebase.content.plain_text import PlainText
from securebase.content.wording import say

Form = Literal["number-line", "bars"]
Closeness = Literal["near", "above", "below"]
Label = Annotated[PlainText, Field(max_length=60)]

_FOUR_WAY_COLUMNS: Final[dict[Any, str]] = {
    "secure": "pct_b",
    "avoidant": "pct_a",
    "resistant": "pct_c",
    "disorganised": "pct_d",
}

# A decimal guess such as 0.1 + 0.2 must count as within 0.3: binary fractions are not exact.
_ROUNDING = 1e-9


class PeopleSay(Authored):
    """What people usually guess; only with a source that found it out."""

    value: FiniteFloat
    """In the unit of the whole."""
    text: MarkedText
    sources: Sources = Field(exclude=True)


class PredictedPart(PageData):
    """One thing to guess, and what was found; a number line has one, without a label."""

    label: str
    truth: float


class PatternShare(PageData):
    """How many in 100 pairs showed a pattern, as published."""

    pattern: Literal["secure", "avoidant", "resistant", "disorganised"]
    share: float


class PatternShares(PageData):
    """All four patterns of one count, of which the line asks for the first."""

    label: str
    parts: list[PatternShare]


class PredictRecord(Record):
    """What is kept of a prediction: a number for each part, none before the guess is made."""

    done: ClassVar[str] = "guess"
    told: ClassVar[str] = "**Guesses:** the number or the bars that you guessed."

    kind: Literal["predict"]
    guess: Annotated[list[FiniteFloat], Field(max_length=MOST_PARTS)]


class Predict(Activity):
    """A guess to commit to, and then what was found. It is never right or wrong, only near or far.

    All numbers are in ``unit``.
    """

    minutes: ClassVar[float] = 1
    default_instruction: ClassVar[str] = (
        "Make a guess first. Any guess will do: it helps you remember what comes next."
    )

    form: Form
    """A number line with one truth, or 2 to 5 bars with a label and a truth each."""
    prompt: MarkedText
    """What is to be guessed."""
    minimum: FiniteFloat
    maximum: FiniteFloat
    step: Annotated[FiniteFloat, Field(gt=0)] = 1.0
    unit: Annotated[PlainText, Field(max_length=30)] = ""
    labels: list[Label] = Field(default=[], exclude=True)
    """One for each bar."""
    truth: Annotated[
        list[FiniteFloat],
        BeforeValidator(
            lambda one: one if isinstance(one, list) else [one],
            json_schema_input_type=FiniteFloat | list[FiniteFloat],
        ),
    ] = Field(exclude=True)
    """What was found: a number, or for bars a list with one for each."""
    truth_label: Label | None = None
    """What stands beside the truth; else “The data”."""
    tolerance: Annotated[FiniteFloat, Field(ge=0)] = 0.0
    """How far off a guess still counts as near."""
    people_say: PeopleSay | None = None
    four_way: SourceKey | None = Field(default=None, exclude=True)
    """The work whose four shares (a row of the table ``ssp_four_way``) a class sees under its
    guesses at the share of secure pairs."""
    reveal: MarkedText
    """Said once the guess is made."""
    sources: Sources

    def _mistakes(self) -> Iterator[Mistake]:
        yield from self._form_mistakes()
        yield from self._range_mistakes()
        yield from self._share_mistakes()

    def _form_mistakes(self) -> Iterator[Mistake]:
        if self.form == "number-line":
            if len(self.truth) != 1:
                yield ("truth",), "a number line has one truth; write one number, or “form: bars”"
            if self.labels:
                yield ("labels",), "only bars have labels; take them out"
        else:
            if not 2 <= len(self.truth) <= 5:
                yield ("truth",), "give 2 to 5 bars: a list with a number for each"
            if len(self.labels) != len(self.truth):
                told = f"there are {len(self.truth)} truths and {len(self.labels)} labels"
                yield ("labels",), f"{told}; give one label for each bar"
            if self.people_say is not None:
                yield ("people_say",), "only a number line can show what people say; take it out"

    def _range_mistakes(self) -> Iterator[Mistake]:
        if self.maximum <= self.minimum:
            told = f"'maximum' must be more than 'minimum', and {self.maximum:g} is not"
            yield ("maximum",), told
            return
        span = f"from {self.minimum:g} to {self.maximum:g}"
        for place, truth in enumerate(self.truth):
            if not self.minimum <= truth <= self.maximum:
                yield ("truth", place), f"{truth:g} does not lie on the line {span}; widen the line"
        if self.people_say and not self.minimum <= self.people_say.value <= self.maximum:
            told = f"{self.people_say.value:g} does not lie on the line {span}; widen the line"
            yield ("people_say", "value"), told
        if self.step > self.maximum - self.minimum:
            yield ("step",), f"'step' is wider than the whole line {span}"

    def _share_mistakes(self) -> Iterator[Mistake]:
        if self.four_way is None:
            return
        row = _four_way_row(self.four_way)
        if row is None:
            told = f"the table ssp_four_way has no four shares of {self.four_way!r}"
            yield ("four_way",), f"{told}; name another work, or take this out"
        elif (self.minimum, self.maximum, self.unit) != (0, 100, "%"):
            yield ("four_way",), "four shares stand under a line from 0 to 100%; take them out"
        elif self.truth != [row["pct_b"]]:
            told = f"{row['pct_b']:g}% of these pairs were secure, and 'truth' says something else"
            yield ("truth",), f"{told}; write {row['pct_b']:g}, or take out 'four_way'"

    @computed_field  # type: ignore[prop-decorator]
    @property
    def shares(self) -> PatternShares | None:
        """The whole of which the truth is a share: the secure first, where they are asked for."""
        row = _four_way_row(self.four_way) if self.four_way else None
        if row is None:
            return None
        return PatternShares(
            label=f"{row['n']:,} pairs, placed in four groups, as published",
            parts=[
                PatternShare(pattern=pattern, share=row[column])
                for pattern, column in _FOUR_WAY_COLUMNS.items()
            ],
        )

    @computed_field  # type: ignore[prop-decorator]
    @property
    def parts(self) -> list[PredictedPart]:
        """What is to be guessed, in order."""
        return [
            PredictedPart(label=label, truth=truth)
            for label, truth in zip(self.labels or [""], self.truth, strict=True)
        ]

    @field_serializer("truth_label")
    def _named_truth(self, truth_label: str | None) -> str:
        if truth_label or self.form == "bars":
            return truth_label or say("The data")
        return say("The data: {truth}", truth=told(self.truth[0], self.unit))

    @property
    def response(self) -> list[dict[str, Any]]:
        """A row for each part: ``pandas.DataFrame(predict.response)`` makes a table of them.

        ``guess``, ``distance`` (never negative) and ``closeness`` are None until the guess is
        made; numbers are in ``unit``.
        """
        record = read_record(PredictRecord, self.record)
        guess = fitting_guess(self, record.guess if record else [])
        return [
            {
                "part": part.label,
                "guess": guess[place] if guess else None,
                "truth": part.truth,
                "distance": distance(guess[place], part.truth) if guess else None,
                "closeness": (
                    closeness(guess[place], part.truth, self.tolerance) if guess else None
                ),
            }
            for place, part in enumerate(self.parts)
        ]


def _four_way_row(key: str) -> dict[str, Any] | None:
    """The row of a work that gives the number of pairs and all four shares."""
    wanted = ["n", *_FOUR_WAY_COLUMNS.values()]
    for row in data.load("ssp_four_way"):
        if row["source_key"] == key and all(row[column] is not None for column in wanted):
            return dict(row)
    return None


# The front end holds the rules below too; both are run on tests/cases/predict.json.


def closeness(guess: float, truth: float, tolerance: float) -> Closeness:
    """Whether a guess is near what was found, or lies above or below it."""
    if abs(guess - truth) <= tolerance + _ROUNDING * max(1.0, abs(truth)):
        return "near"
    return "above" if guess > truth else "below"


def distance(guess: float, truth: float) -> float:
    """How far apart they are, without the dust of binary fractions."""
    return round(abs(guess - truth), 6)


def told(value: float, unit: str) -> str:
    """A number as people write it: “30%”, “2.5 seconds”."""
    rounded = round(value, 6)
    number = str(int(rounded)) if rounded == int(rounded) else str(rounded)
    return f"{number}%" if unit == "%" else f"{number} {unit}".rstrip()


def fitting_guess(predict: Predict, guess: list[float]) -> list[float]:
    """A kept guess, if it has a number on the line for each part of today; else nothing."""
    fits = len(guess) == len(predict.parts)
    return guess if fits and all(predict.minimum <= one <= predict.maximum for one in guess) else []
