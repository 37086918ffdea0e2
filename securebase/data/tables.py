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
from securebase.data.row import (
    Count,
    Number,
    NumberOrWords,
    Percentage,
    Row,
    Size,
    Unit,
    half_a_step,
)

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
    """The work that it comes from, by its key in the list of sources."""
    confidence: Confidence
    """`verified` was read in the work named; `known` is well established, or arithmetic."""


class MeasuredFinding(Finding):
    """A finding with the interval that a study gives for its value."""

    value: Decimal | str
    """How large it is, in the metric of the row."""
    ci_low: Number | None = None
    """Lower end of the 95% interval, in the same metric; empty where none was read."""
    ci_high: Number | None = None
    """Upper end of the 95% interval."""
    k: Annotated[Size, Unit("samples")] | None = None
    """How many samples, studies or effects were put together."""
    n: Annotated[Size, Unit("children or pairs")] | None = None
    """How many took part in all."""

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
    title: ClassVar[str] = "Settings of the model of repair"
    about: ClassVar[str] = (
        "What studies of face-to-face play have told, beside what the model of repair is set to. "
        "A row that is `uncertain` is a setting of an illustration, and tells nothing of families."
    )

    parameter: PlainText
    """What is set or told, in one name."""
    value: NumberOrWords | None = None
    """The number, or words where there is none; empty where nobody could check it."""
    unit: PlainText
    """What the value is measured in."""
    age_months: Annotated[PlainText, Unit("months")] | None = None
    """The ages of the babies, or the range of their ages."""
    source_key: SourceKey | None = None
    """The work that it comes from, by its key; empty where it is our own choice."""
    confidence: Literal["verified", "known", "uncertain"]
    """`verified` was read in the work named; `known` well established; `uncertain` is neither."""
    note: PlainText | None = None
    """What has to be known before it is used."""


class EffectSize(MeasuredFinding):
    """A published effect of a predictor on an outcome."""

    table: ClassVar[str] = "effect_sizes"
    told: ClassVar[tuple[str, ...]] = ("predictor", "outcome")
    title: ClassVar[str] = "Effect sizes"
    about: ClassVar[str] = (
        "How strongly one thing is linked with another, mostly from meta-analyses: sensitivity, "
        "security, later life, programmes. A link is not a cause."
    )

    topic: PlainText
    """What the row is about, in one word for all rows of a kind."""
    predictor: PlainText
    """What came first, or what was done."""
    outcome: PlainText
    """What it was linked with."""
    metric: Literal["r", "d", "g", "kappa", "variance_share", "RR"]
    """`r` is a correlation, `d` and `g` are standardised differences, `kappa` is agreement beyond
    chance, `variance_share` a share of the differences, `RR` a risk ratio."""
    value: Number


class StillFaceEffect(MeasuredFinding):
    """What changes in the still face: a number in a metric, or a direction in words."""

    table: ClassVar[str] = "still_face_effects"
    title: ClassVar[str] = "What changes in a still face"
    about: ClassVar[str] = (
        "What babies do, and what their bodies do, when a face goes still and when it comes back: "
        "a number where one could be read, and otherwise the direction in words."
    )

    outcome: PlainText
    """What was looked at in the baby, the parent or the pair."""
    contrast: PlainText
    """What was set beside what, such as the still face and the play before it."""
    metric: PlainText
    """How the size is told, or `direction` where `value` is a word."""
    value: NumberOrWords


class DisorganisationRate(Finding):
    """How many children of a sample were classified as disorganised."""

    table: ClassVar[str] = "disorganisation_by_sample"
    title: ClassVar[str] = "Disorganisation, sample by sample"
    about: ClassVar[str] = "The share classified as disorganised, where a source tells only that."

    sample: PlainText
    """Who was seen."""
    n: Annotated[Size, Unit("children")] | None = None
    """How many children were seen."""
    pct_d: Percentage
    """The share classified as disorganised."""


class PatternCounts(Finding):
    """How many children of a group show each pattern; each subclass has its table's columns."""

    coding: Literal["three-way", "four-way"]
    """How many groups there were to choose from. Rows of the two kinds cannot be compared."""
    n: Annotated[Size, Unit("children")] | None = None
    """How many children were seen."""
    count_a: Count | None = None
    """How many were classified as avoidant (A)."""
    count_b: Count | None = None
    """How many were classified as secure (B)."""
    count_c: Count | None = None
    """How many were classified as resistant (C)."""

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
    told: ClassVar[tuple[str, ...]] = ("country",)
    title: ClassVar[str] = "The Strange Situation in eight countries"
    about: ClassVar[str] = (
        "How many children of each country were avoidant, secure or resistant in the review of "
        "1988, three-way. We have not seen the printed table: its sums fit those that we did see."
    )

    country: PlainText
    """Where the children lived; the countries are called as they were then."""
    samples: Annotated[Size, Unit("samples")] | None = None
    """How many samples of the country were put together."""
    pct_a: Percentage | None = None
    """The share classified as avoidant (A)."""
    pct_b: Percentage | None = None
    """The share classified as secure (B)."""
    pct_c: Percentage | None = None
    """The share classified as resistant (C)."""


class SampleCounts(PatternCounts):
    """The patterns of a sample or of many taken together, by three-way or four-way coding."""

    table: ClassVar[str] = "ssp_four_way"
    title: ClassVar[str] = "The patterns, three-way and four-way"
    about: ClassVar[str] = (
        "How many children of a sample, or of many samples together, showed each pattern. Some "
        "rows have three groups and some have four: never set the one beside the other."
    )

    sample: PlainText
    """Who was seen, and by which coding."""
    not_classified: Count | None = None
    """How many could be put in no group."""
    pct_a: Percentage | None = None
    """The share classified as avoidant (A)."""
    pct_b: Percentage | None = None
    """The share classified as secure (B)."""
    pct_c: Percentage | None = None
    """The share classified as resistant (C)."""
    pct_d: Percentage | None = None
    """The share classified as disorganised (D); empty in three-way rows."""


class WithinCountryCounts(PatternCounts):
    """The patterns of one sample in a country that has several."""

    table: ClassVar[str] = "ssp_within_countries"
    told: ClassVar[tuple[str, ...]] = ("sample",)
    title: ClassVar[str] = "Samples inside a country"
    about: ClassVar[str] = "Samples of one country, which can differ more than countries do."

    sample: PlainText
    """Who was seen."""
    country: PlainText
    """Where the children lived."""
    pct_b: Percentage | None = None
    """The share classified as secure (B)."""
