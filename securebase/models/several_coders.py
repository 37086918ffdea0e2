"""How far many coders agree on the same items, from how many of them chose each category.

Fleiss's kappa (`fleiss1971`) needs no names: a show of hands is enough. For an item with ``r``
coders, ``r_k`` of whom chose category ``k``, the agreement is the share of all pairs of coders who
chose the same, the sum of ``r_k (r_k - 1) / (r (r - 1))``. *Observed* is its mean over the items,
*expected* the sum of the squared shares of the categories. Kappa is
``(observed - expected) / (1 - expected)``.

Fleiss had the same number of coders for each item. In a room some hand stays down now and then:
here every item counts the same, whatever the number of its coders, both in *observed* and in the
shares of the categories. Where the numbers are equal that is his formula.

The interval is the jackknife's (in `efron1979`): each item is left out in turn, and how far kappa
moves says how far it hangs on which items were shown. It says nothing of other coders, and with a
dozen items it is rough. There are formulas that count each pair of coders as if it were news; they
would make the interval of a full room look far too narrow.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

# Kappas that differ by less differ by rounding alone.
_DUST: Final = 1e-12
FEWEST_FOR_INTERVAL: Final = 3
"""So many items, or the number that is left when one is left out says nothing."""
T_97_5: Final = (
    12.706204736174694, 4.302652729749462, 3.1824463052837078, 2.7764451051977925,
    2.570581835636314, 2.446911851144969, 2.364624251592784, 2.306004135204166,
    2.262157162798205, 2.228138851986273, 2.200985160091639,
)  # fmt: skip
"""Student's t that 2.5% exceed, for 1 to 11 degrees of freedom; the last does for more, safely."""


@dataclass(frozen=True)
class FleissKappa:
    """Fleiss's kappa, from below 0 to 1; None where all coders gave all items one category.

    ``observed`` and ``expected`` are shares of pairs of coders, 0 to 1. ``agreements`` has that of
    each item that counts. ``left_out`` is how many items had fewer than two coders.
    """

    kappa: float | None
    observed: float
    expected: float
    agreements: tuple[float, ...]
    left_out: int


def fleiss_kappa(counts: Sequence[Sequence[int]]) -> FleissKappa:
    """Fleiss's kappa of a room.

    Args:
        counts: for each item how many coders chose each category, in the same order of categories.

    Raises:
        ValueError: no item has two coders, a count is below 0, or the rows differ in length.
    """
    if len({len(row) for row in counts}) > 1:
        raise ValueError(
            "the items have different numbers of categories; give 0 where nobody chose"
        )
    if any(count < 0 for row in counts for count in row):
        raise ValueError("a count is below 0; give how many coders chose the category")
    rows = [row for row in counts if sum(row) > 1]
    if not rows:
        raise ValueError("no item has two coders; agreement needs at least two on one item")
    agreements = tuple(_agreement(row) for row in rows)
    categories = [*zip(*rows, strict=True)]
    sizes = [sum(row) for row in rows]
    shares = [
        sum(count / size for count, size in zip(category, sizes, strict=True)) / len(rows)
        for category in categories
    ]
    observed = sum(agreements) / len(rows)
    if sum(any(category) for category in categories) == 1:
        return FleissKappa(None, observed, 1.0, agreements, len(counts) - len(rows))
    expected = sum(share**2 for share in shares)
    kappa = (observed - expected) / (1 - expected)
    return FleissKappa(kappa, observed, expected, agreements, len(counts) - len(rows))


Reason = Literal["too-few", "one-category", "no-width"]
"""Why there is no interval: fewer than three items, without one of them kappa is not defined, or it
never moves."""


@dataclass(frozen=True)
class FleissInterval:
    """The 95% interval, cut off at -1 and 1; where there is none, the numbers are None."""

    low: float | None
    high: float | None
    standard_error: float | None
    reason: Reason | None


def fleiss_interval(counts: Sequence[Sequence[int]]) -> FleissInterval:
    """How far Fleiss's kappa of a room hangs on which items were shown: the jackknife's interval.

    Args:
        counts: as for `fleiss_kappa`; items with fewer than two coders are left out.

    Raises:
        ValueError: as `fleiss_kappa`.
    """
    whole = fleiss_kappa(counts).kappa
    rows = [row for row in counts if sum(row) > 1]
    if len(rows) < FEWEST_FOR_INTERVAL:
        return FleissInterval(None, None, None, "too-few")
    without = [fleiss_kappa([*rows[:at], *rows[at + 1 :]]).kappa for at in range(len(rows))]
    kappas = [kappa for kappa in without if kappa is not None]
    if whole is None or len(kappas) < len(rows):
        return FleissInterval(None, None, None, "one-category")
    mean = sum(kappas) / len(rows)
    spread = sum((kappa - mean) ** 2 for kappa in kappas) * (len(rows) - 1) / len(rows)
    error = math.sqrt(spread)
    if error < _DUST:
        return FleissInterval(None, None, 0.0, "no-width")
    far = T_97_5[min(len(rows) - 1, len(T_97_5)) - 1] * error
    return FleissInterval(max(-1.0, whole - far), min(1.0, whole + far), error, None)


def _agreement(row: Sequence[int]) -> float:
    """The share of pairs of coders who chose the same for one item."""
    coders = sum(row)
    return sum(count * (count - 1) for count in row) / (coders * (coders - 1))
