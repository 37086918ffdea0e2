"""The course's tables of findings: what stands in a row of each, and when it is right.

Every row names a work of the bibliography and how sure it is; numbers of children and of samples
are whole and above 0; counts add up to ``n`` (less ``not_classified``) and agree with the
percentages; percentages add up to 100. A percentage told to one decimal may be off by half of that,
0.05, and so may the sum for each column: three columns of one decimal by 0.15, three of whole
numbers by 1.5.

Three-way rows (A, B, C) and four-way rows (A, B, C, D) never stand unlabelled: ``coding`` says
which it is, ``pct_d`` agrees with it, and so do the words of ``sample``.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Annotated, ClassVar, Final, Literal

from pydantic import BeforeValidator

from securebase.content.bibliography import SourceKey
from securebase.content.plain_text import PlainText
from securebase.data.row import Count, Number, NumberOrWords, Percentage, Row, Size, half_a_step

_CODING: Final = re.compile(r"\b(three-way|four-way)\b")


def _certain(told: str) -> str:
    if told == "uncertain":
        raise ValueError(
            "an uncertain value may not be shown; take the row out until somebody has checked it"
        )
    if told not in ("verified", "known"):
        raise ValueError(f"the confidence is {told!r}; write verified or known")
    return told


Confidence = Annotated[Literal["verified", "known"], BeforeValidator(_certain)]
"""How sure a row is: read in the source named, or well established."""


class Finding(Row):
    """A row that tells what a work found."""

    source_key: SourceKey
    confidence: Confidence


class MeasuredFinding(Finding):
    """A finding with the interval that a study gives for its value."""

    value: Decimal | str
    ci_low: Number | None = None
    ci_high: Number | None = None
    k: Size | None = None
    n: Size | None = None

    def mistakes(self) -> Iterator[str]:
        """The interval is whole, and the value lies in it."""
        value, low, high = self.value, self.ci_low, self.ci_high
        if (low is None) != (high is None):
            yield "an interval needs both ci_low and ci_high; write both, or leave both empty"
        elif low is None or high is None or isinstance(value, str):
            return
        elif not low <= value <= high:
            yield f"the value {value} is outside its interval, {low} to {high}"


class Setting(Row):
    """A setting of an illustration, which may be uncertain, or our own choice without a source."""

    table: ClassVar[str] = "repair_parameters"

    parameter: PlainText
    value: NumberOrWords | None = None
    unit: PlainText
    age_months: PlainText | None = None
    source_key: SourceKey | None = None
    confidence: Literal["verified", "known", "uncertain"]
    note: PlainText | None = None


class EffectSize(MeasuredFinding):
    """A published effect of a predictor on an outcome."""

    table: ClassVar[str] = "effect_sizes"

    topic: PlainText
    predictor: PlainText
    outcome: PlainText
    metric: Literal["r", "d", "g", "kappa", "variance_share", "RR"]
    value: Number


class StillFaceEffect(MeasuredFinding):
    """What changes in the still face: a number in a metric, or a direction in words."""

    table: ClassVar[str] = "still_face_effects"

    outcome: PlainText
    contrast: PlainText
    metric: PlainText
    value: NumberOrWords


class DisorganisationRate(Finding):
    """How many children of a sample were classified as disorganised."""

    table: ClassVar[str] = "disorganisation_by_sample"

    sample: PlainText
    n: Size | None = None
    pct_d: Percentage


class PatternCounts(Finding):
    """How many children of a group show each pattern; each subclass has its table's columns."""

    coding: Literal["three-way", "four-way"]
    n: Size | None = None
    count_a: Count | None = None
    count_b: Count | None = None
    count_c: Count | None = None

    def mistakes(self) -> Iterator[str]:
        """Coding, counts and percentages agree."""
        yield from self._coding_mistakes()
        yield from self._count_mistakes()
        yield from self._percentage_mistakes()

    def _percentages(self, letters: str) -> list[Decimal | None]:
        return [getattr(self, f"pct_{letter}", None) for letter in letters]

    def _coding_mistakes(self) -> Iterator[str]:
        has_columns = "pct_d" in type(self).model_fields
        has_d = self._percentages("d") != [None]
        if self.coding == "three-way" and has_d:
            yield "a three-way row has no D; take pct_d out, or write four-way"
        if self.coding == "four-way" and not has_d:
            yield (
                "a four-way row needs its pct_d; write it, or write three-way"
                if has_columns
                else "a four-way row needs a pct_d, which this table has not; write three-way"
            )
        said = _CODING.search(getattr(self, "sample", ""))
        if said and said[1] != self.coding:
            yield f"the sample is called {said[1]} and coded {self.coding}; make them agree"

    def _count_mistakes(self) -> Iterator[str]:
        counts = {"a": self.count_a, "b": self.count_b, "c": self.count_c}
        given = {letter: count for letter, count in counts.items() if count is not None}
        if not given:
            return
        if len(given) < len(counts):
            yield "some counts are given and others are not; give all of A, B and C, or none"
            return
        if not self.n:
            yield "there are counts and no n; write how many children there were"
            return
        together = sum(given.values()) + (getattr(self, "not_classified", 0) or 0)
        if together != self.n:
            yield f"the counts add up to {together}, and n is {self.n}; put one of them right"
            return
        for letter, count in given.items():
            (percentage,) = self._percentages(letter)
            share = Decimal(100 * count) / self.n
            if percentage is not None and abs(share - percentage) > half_a_step(percentage):
                yield (
                    f"count_{letter} is {count} of {self.n}, which is {share:.2f}%, and "
                    f"pct_{letter} is {percentage}; put one of them right"
                )

    def _percentage_mistakes(self) -> Iterator[str]:
        needed = self._percentages("abcd" if self.coding == "four-way" else "abc")
        given = [percentage for percentage in needed if percentage is not None]
        if len(given) < len(needed):
            return
        left_out = getattr(self, "not_classified", 0) or 0
        together = sum(given, Decimal(100 * left_out) / self.n if self.n else Decimal(0))
        slack = sum(map(half_a_step, given), Decimal(0))
        if abs(together - 100) > slack:
            yield (
                f"the percentages add up to {together:.2f}; that is more than {slack:.2f}, which "
                "is what rounding can do, from 100; put them right"
            )


class CountryCounts(PatternCounts):
    """The patterns of all children studied in a country."""

    table: ClassVar[str] = "ssp_by_country"

    country: PlainText
    samples: Size | None = None
    pct_a: Percentage | None = None
    pct_b: Percentage | None = None
    pct_c: Percentage | None = None


class SampleCounts(PatternCounts):
    """The patterns of a sample or of many taken together, by three-way or four-way coding."""

    table: ClassVar[str] = "ssp_four_way"

    sample: PlainText
    not_classified: Count | None = None
    pct_a: Percentage | None = None
    pct_b: Percentage | None = None
    pct_c: Percentage | None = None
    pct_d: Percentage | None = None


class WithinCountryCounts(PatternCounts):
    """The patterns of one sample in a country that has several."""

    table: ClassVar[str] = "ssp_within_countries"

    sample: PlainText
    country: PlainText
    pct_b: Percentage | None = None
