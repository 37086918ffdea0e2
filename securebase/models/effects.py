"""What a standardised difference between two groups means, in words that people can use.

Two groups are drawn as normal curves of equal spread whose means lie ``d`` standard deviations
apart. From ``d`` alone follow how far the curves overlap (`reiser1999`), the chance that one picked
at random from the first group is above one picked at random from the second (`mcgraw1992`,
`ruscio2008`), and the share of the first group that is above the mean of the second, Cohen's U3
(`cohen1988`). ``Φ`` is the normal distribution function. A correlation becomes a ``d``, and back,
as in `borenstein2009`; the share of the first group in the whole matters for that (`ruscio2008`).
From single scores, ``d`` is the difference of the means in pooled standard deviations.

All of it is about groups. None of it says what one child will do.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import atanh, isfinite, sqrt, tanh
from statistics import NormalDist, fmean, variance
from typing import Self

_NORMAL = NormalDist()
_NORMAL_97_5 = _NORMAL.inv_cdf(0.975)


def d_from_r(r: float, *, share_of_first: float = 0.5) -> float:
    """The ``d`` of a point-biserial correlation: ``r / sqrt(p (1 - p) (1 - r^2))``.

    Args:
        r: the correlation, between -1 and 1.
        share_of_first: the share ``p`` of the first group in the whole; 0.5 is equal groups, for
            which this is ``2 r / sqrt(1 - r^2)`` (`borenstein2009`).

    Raises:
        ValueError: ``r`` is not between -1 and 1, or the share not between 0 and 1.
    """
    if not -1.0 < r < 1.0:
        raise ValueError(f"r is {r:g}; it must be between -1 and 1")
    return r / sqrt(_variance_of_groups(share_of_first) * (1.0 - r * r))


def r_from_d(d: float, *, share_of_first: float = 0.5) -> float:
    """The point-biserial correlation of a ``d``: ``d / sqrt(d^2 + 1 / (p (1 - p)))``.

    With equal groups this is ``d / sqrt(d^2 + 4)`` (`borenstein2009`).

    Raises:
        ValueError: ``d`` is not finite, or the share is not between 0 and 1.
    """
    _check(d)
    return d / sqrt(d * d + 1.0 / _variance_of_groups(share_of_first))


def standardised_difference(first: Sequence[float], second: Sequence[float]) -> float:
    """Cohen's ``d`` of two groups of scores: how far their means lie apart, in pooled spreads.

    The pooled spread is the root of both variances, each weighted by its children less one.

    Raises:
        ValueError: a group has fewer than two scores, or nobody differs from their group.
    """
    if len(first) < 2 or len(second) < 2:
        raise ValueError("d needs at least two scores in each group")
    sizes = len(first) - 1, len(second) - 1
    pooled = (sizes[0] * variance(first) + sizes[1] * variance(second)) / sum(sizes)
    if pooled == 0:
        raise ValueError("in both groups all scores are the same, so d has no unit")
    return (fmean(first) - fmean(second)) / sqrt(pooled)


def correlation_interval(r: float, n: int) -> tuple[float, float]:
    """The 95% interval of a correlation in one sample, by Fisher's z (`borenstein2009`).

    ``z = atanh(r)`` has a standard error of ``1 / sqrt(n - 3)``; the ends are turned back.

    Raises:
        ValueError: ``r`` is not between -1 and 1, or ``n`` is below 4.
    """
    if not -1.0 < r < 1.0:
        raise ValueError(f"r is {r:g}; it must be between -1 and 1")
    if n < 4:
        raise ValueError(f"n is {n}; an interval needs at least 4")
    reach = _NORMAL_97_5 / sqrt(n - 3)
    return tanh(atanh(r) - reach), tanh(atanh(r) + reach)


def after_a_cut(r: float, share_beyond: float = 0.5) -> float:
    """What is left of a correlation when one of two normal scores is cut into two groups.

    ``r φ(z) / sqrt(p (1 - p))``, where ``p`` is the share beyond the line and ``z`` where the line
    stands: at the median ``r sqrt(2 / π)``, about four fifths of it.

    Raises:
        ValueError: the share is not between 0 and 1.
    """
    spread = sqrt(_variance_of_groups(share_beyond))
    return r * _NORMAL.pdf(_NORMAL.inv_cdf(share_beyond)) / spread


def overlap(d: float) -> float:
    """The area that both curves share, 0 to 1: ``2 Φ(-|d| / 2)`` (`reiser1999`)."""
    _check(d)
    return 2.0 * _NORMAL.cdf(-abs(d) / 2.0)


def superiority(d: float) -> float:
    """The chance that one of the first group is above one of the second, each picked at random.

    ``Φ(d / sqrt(2))``, the common language effect size (`mcgraw1992`, `ruscio2008`).
    """
    _check(d)
    return _NORMAL.cdf(d / sqrt(2.0))


def above_the_other_mean(d: float) -> float:
    """Cohen's U3: the share of the first group above the second one's mean, ``Φ(d)``."""
    _check(d)
    return _NORMAL.cdf(d)


def shared_variance(r: float) -> float:
    """The share of the differences between people that goes with the other variable: ``r^2``."""
    return r * r


@dataclass(frozen=True)
class Effect:
    """A ``d`` with its interval, whose ends are None where a study's summary gives none.

    Raises:
        ValueError: a number is not finite, only one end is given, or ``d`` lies outside.
    """

    d: float
    low: float | None = None
    high: float | None = None

    def __post_init__(self) -> None:
        _check(self.d)
        if (self.low is None) != (self.high is None):
            raise ValueError("the interval has one end; give low and high, or neither")
        if self.low is not None and self.high is not None:
            _check(self.low)
            _check(self.high)
            if not self.low <= self.d <= self.high:
                raise ValueError(
                    f"d is {self.d:g}, outside its interval from {self.low:g} to {self.high:g}"
                )

    @classmethod
    def of(
        cls, metric: str, value: float, low: float | None = None, high: float | None = None
    ) -> Self:
        """An effect told as ``d``, as ``g`` (taken as a ``d``) or as ``r`` (with equal groups).

        Raises:
            ValueError: the metric is another one, or a number is not one of it.
        """
        if metric == "r":
            ends = [None if end is None else d_from_r(end) for end in (low, high)]
            return cls(d_from_r(value), *ends)
        if metric not in ("d", "g"):
            raise ValueError(f"the metric is {metric!r}; it must be 'd', 'g' or 'r'")
        return cls(value, low, high)

    @property
    def in_100_pairs(self) -> int:
        """In so many of 100 random pairs the one of the first group is above the other."""
        return round(100 * superiority(self.d))

    @property
    def in_100_pairs_range(self) -> tuple[int, int] | None:
        """The same at both ends of the interval; None where there is none."""
        if self.low is None or self.high is None:
            return None
        return round(100 * superiority(self.low)), round(100 * superiority(self.high))


def density(value: float, mean: float) -> float:
    """The height of a normal curve of spread 1, against its peak: 0 to 1."""
    return _NORMAL.pdf(value - mean) / _NORMAL.pdf(0.0)


def _variance_of_groups(share: float) -> float:
    if not 0.0 < share < 1.0:
        raise ValueError(f"the share of the first group is {share:g}; it must be between 0 and 1")
    return share * (1.0 - share)


def _check(d: float) -> None:
    if not isfinite(d):
        raise ValueError(f"d is {d}; it must be a finite number")
