"""Many samples as one: weights, pooled values, and whether the samples tell the same story.

Every sample has a value and a variance, what chance alone would make of it. A *fixed* pool weights
each by ``w = 1 / variance``. ``Q``, the sum of ``w (value - pooled)²``, is about the number of
samples less one where nothing but chance makes them differ; what it is above that is told as
``I² = (Q - df) / Q`` (`higgins2002`) and as ``τ²``, the variance of the true values. A *random*
pool adds ``τ²`` to each variance, by the method of `dersimonian1986`. All formulas are in
`borenstein2009`.

A share is pooled as its log odds, whose variance is ``1 / count + 1 / (of - count)``.

None of it knows how the samples were chosen, or that children of one laboratory are alike.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

NORMAL_97_5: Final = 1.959963984540054
"""Standard errors on either side of a value that make a 95% interval."""


@dataclass(frozen=True)
class Pooled:
    """A pooled value with its 95% interval, and how far the samples differ.

    ``weights`` are shares of the whole, in the order of the samples. ``tau_squared`` is in squared
    units of the value; ``i_squared`` goes from 0 to 1.
    """

    value: float
    low: float
    high: float
    weights: tuple[float, ...]
    q: float
    degrees_of_freedom: int
    p_value: float
    i_squared: float
    tau_squared: float


@dataclass(frozen=True)
class Homogeneity:
    """Pearson's test of whether rows of counts could come from one group.

    ``smallest_expected`` is the least count that one group would lead us to expect; below about 5
    the p-value is rough.
    """

    chi_squared: float
    degrees_of_freedom: int
    p_value: float
    smallest_expected: float


def log_odds(count: int, of: int) -> tuple[float, float]:
    """The log odds of a share, and their variance.

    Raises:
        ValueError: nobody, or everybody, was counted: the odds have no logarithm.
    """
    if not 0 < count < of:
        raise ValueError(f"the count is {count} of {of}; log odds need one from 1 to {of - 1}")
    return math.log(count / (of - count)), 1 / count + 1 / (of - count)


def share_of(log_odds: float) -> float:
    """The share, 0 to 1, whose log odds these are."""
    return 1 / (1 + math.exp(-log_odds))


def pool(values: Sequence[float], variances: Sequence[float], *, random: bool = False) -> Pooled:
    """Samples as one: *fixed* weights, or *random* ones, which let true values differ.

    Raises:
        ValueError: there are fewer than two samples, their numbers differ, or a variance is not
            above 0.
    """
    if len(values) != len(variances):
        raise ValueError(f"there are {len(values)} values and {len(variances)} variances")
    if len(values) < 2:
        raise ValueError("pooling needs at least two samples")
    for place, variance in enumerate(variances):
        if not variance > 0:
            raise ValueError(f"variance {place} is {variance:g}; it must be above 0")
    fixed = [1 / variance for variance in variances]
    middle = _mean(values, fixed)
    q = sum(w * (value - middle) ** 2 for w, value in zip(fixed, values, strict=True))
    free = len(values) - 1
    room = sum(fixed) - sum(w * w for w in fixed) / sum(fixed)
    tau_squared = max(0.0, (q - free) / room)
    weights = [1 / (v + tau_squared) for v in variances] if random else fixed
    value = _mean(values, weights)
    reach = NORMAL_97_5 / math.sqrt(sum(weights))
    return Pooled(
        value=value,
        low=value - reach,
        high=value + reach,
        weights=tuple(weight / sum(weights) for weight in weights),
        q=q,
        degrees_of_freedom=free,
        p_value=chi_squared_tail(q, free),
        i_squared=max(0.0, (q - free) / q) if q else 0.0,
        tau_squared=tau_squared,
    )


def homogeneity(counts: Sequence[Sequence[int]]) -> Homogeneity:
    """Pearson's chi-squared test of a table: a row for each sample, a column for each pattern.

    Raises:
        ValueError: there are fewer than two rows or columns, rows differ in length, or a row or a
            column is empty.
    """
    rows = [sum(row) for row in counts]
    if len(counts) < 2 or len({len(row) for row in counts}) != 1 or len(counts[0]) < 2:
        raise ValueError("give at least two rows and two columns, and all rows of one length")
    columns = [sum(column) for column in zip(*counts, strict=True)]
    if not all(rows) or not all(columns):
        raise ValueError("a row or a column of the table has no child in it; leave it out")
    whole = sum(rows)
    expected = [[row * column / whole for column in columns] for row in rows]
    chi_squared = sum(
        (seen - meant) ** 2 / meant
        for row, meant_row in zip(counts, expected, strict=True)
        for seen, meant in zip(row, meant_row, strict=True)
    )
    free = (len(rows) - 1) * (len(columns) - 1)
    smallest = min(min(row) for row in expected)
    return Homogeneity(chi_squared, free, chi_squared_tail(chi_squared, free), smallest)


def chi_squared_tail(value: float, degrees_of_freedom: int) -> float:
    """The chance that a chi-squared variable is above ``value``.

    With whole degrees of freedom it is a finite sum: of ``exp(-x) x^i / i!`` with ``x = value / 2``
    and ``i`` = 0, 1, … below half of them, if they are even; if odd, ``erfc(√x)`` and the same with
    ``i`` = ½, 1½, ….

    Raises:
        ValueError: the value is below 0, or there is no degree of freedom.
    """
    if value < 0 or degrees_of_freedom < 1:
        raise ValueError(
            f"the value is {value:g} with {degrees_of_freedom} degrees of freedom; give one of 0 "
            "or more, and at least 1 degree"
        )
    x = value / 2
    odd = degrees_of_freedom % 2
    tail = math.erfc(math.sqrt(x)) if odd else 0.0
    if x == 0:
        return 1.0
    for place in range(degrees_of_freedom // 2):
        power = place + odd / 2
        tail += math.exp(power * math.log(x) - x - math.lgamma(power + 1))
    return min(1.0, tail)


def _mean(values: Sequence[float], weights: Sequence[float]) -> float:
    return sum(w * value for w, value in zip(weights, values, strict=True)) / sum(weights)
