"""How far many coders agree on the same items, from how many of them chose each category.

Fleiss's kappa (`fleiss1971`) needs no names: a show of hands is enough. For an item with ``r``
coders, ``r_k`` of whom chose category ``k``, the agreement is the share of all pairs of coders who
chose the same, the sum of ``r_k (r_k - 1) / (r (r - 1))``. *Observed* is its mean over the items,
*expected* the sum of the squared shares of the categories. Kappa is
``(observed - expected) / (1 - expected)``.

Fleiss had the same number of coders for each item. In a room some hand stays down now and then:
here every item counts the same, whatever the number of its coders, both in *observed* and in the
shares of the categories. Where the numbers are equal that is his formula.
"""

from collections.abc import Sequence
from dataclasses import dataclass


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


def _agreement(row: Sequence[int]) -> float:
    """The share of pairs of coders who chose the same for one item."""
    coders = sum(row)
    return sum(count * (count - 1) for count in row) / (coders * (coders - 1))
