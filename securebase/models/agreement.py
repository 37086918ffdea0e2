"""How far two coders agree on the same items: percent agreement, Cohen's kappa, their table.

Kappa (`cohen1960`) asks how much of the agreement that chance would leave open was reached:
``(observed - expected) / (1 - expected)``, where *expected* is the agreement of two coders who
give each category as often as these two, but blindly.

The interval is ``kappa ± 1.96 standard errors`` with the large-sample standard error of
Fleiss, Cohen and Everitt (`fleiss1969`). With shares ``p`` of the table, row sums ``p_i.`` and
column sums ``p_.j``, its square is ``(A + B - C) / (n (1 - expected)²)``, where

- ``A`` sums ``p_ii (1 - (p_i. + p_.i)(1 - kappa))²`` over the diagonal,
- ``B`` is ``(1 - kappa)²`` times the sum of ``p_ij (p_.i + p_j.)²`` off the diagonal,
- ``C`` is ``(kappa - expected (1 - kappa))²``.

It is worked out in whole numbers, so that a width of nothing is told from a very small one. With
a few items the interval is rough; with fewer than about 30 it says little more than "unsure".

The front end holds the same (``frontend/src/coding/agreement.js``); both are run on
``tests/cases/agreement.json``.
"""

import math
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

Category = TypeVar("Category", bound=Hashable)

NORMAL_97_5: Final = 1.959963984540054
"""Standard errors on either side of kappa that make a 95% interval."""
_ROUNDING: Final = 1e-9
ONE_CATEGORY: Final = (
    "Both coders gave every item the same one category. Chance alone would then agree on all "
    "items, so kappa is not defined."
)
NO_WIDTH: Final = (
    "These items leave the large-sample formula no spread to work with: its interval would have "
    "no width. That is too little data, not certainty, so no interval is given."
)


@dataclass(frozen=True)
class Kappa:
    """Cohen's kappa with its 95% interval, from -1 to 1; None where it is not defined.

    ``low`` and ``high`` are cut off at -1 and 1, beyond which no kappa lies; the uncut ends
    follow from ``standard_error``. ``observed`` and ``expected`` are shares of agreement, 0 to 1.
    ``reason`` says in words why something is None.
    """

    kappa: float | None
    standard_error: float | None
    low: float | None
    high: float | None
    observed: float
    expected: float
    items: int
    reason: str | None = None


def percent_agreement(first: Sequence[Hashable], second: Sequence[Hashable]) -> float:
    """How many of 100 items the two coders put in the same category, 0 to 100.

    Raises:
        ValueError: there are no items, or the two did not code the same number of them.
    """
    _check(first, second)
    same = sum(one == other for one, other in zip(first, second, strict=True))
    return 100 * same / len(first)


def confusion_table(
    first: Sequence[Category],
    second: Sequence[Category],
    categories: Sequence[Category] | None = None,
) -> list[list[int]]:
    """Counts of items: a row for each category of ``first``, a column for each of ``second``.

    Both are in the order of ``categories``; left out, these are all that were given, in the order
    in which they first come.

    Raises:
        ValueError: there are no items, their numbers differ, or one is of an unknown category.
    """
    _check(first, second)
    names = list(dict.fromkeys([*first, *second] if categories is None else categories))
    place = {category: index for index, category in enumerate(names)}
    if unknown := [given for given in (*first, *second) if given not in place]:
        raise ValueError(f"{unknown[0]!r} is none of the categories {names}")
    table = [[0] * len(names) for _ in names]
    for one, other in zip(first, second, strict=True):
        table[place[one]][place[other]] += 1
    return table


def cohen_kappa(first: Sequence[Hashable], second: Sequence[Hashable]) -> Kappa:
    """Cohen's kappa of two coders over the same items, in the same order.

    Raises:
        ValueError: there are no items, or the two did not code the same number of them.
    """
    table = confusion_table(first, second)
    items = len(first)
    rows = [sum(row) for row in table]
    columns = [sum(column) for column in zip(*table, strict=True)]
    same = sum(table[place][place] for place in range(len(table)))
    # The expected agreement and what is left of it, both times items².
    by_chance = sum(row * column for row, column in zip(rows, columns, strict=True))
    room = items**2 - by_chance
    observed, expected = same / items, by_chance / items**2
    if room == 0:
        return Kappa(None, None, None, None, observed, expected, items, ONE_CATEGORY)
    kappa = (items * same - by_chance) / room
    spread = _spread(table, rows, columns, same, by_chance)
    if spread == 0:
        return Kappa(kappa, 0.0, None, None, observed, expected, items, NO_WIDTH)
    error = math.sqrt(spread * items) / room**2
    low = max(-1.0, kappa - NORMAL_97_5 * error)
    high = min(1.0, kappa + NORMAL_97_5 * error)
    return Kappa(kappa, error, low, high, observed, expected, items)


def kappa_from_shares(observed: float, first: float, second: float) -> float | None:
    """Kappa of two coders who tell one group from all others; None where chance alone agrees.

    Args:
        observed: the share of items on which they agree, 0 to 1.
        first: the share of items that the first coder puts in the group, 0 to 1.
        second: that of the second coder.

    Raises:
        ValueError: a share is not from 0 to 1, or coders of these shares cannot agree so much or so
            little.
    """
    for name, share in (("observed", observed), ("first", first), ("second", second)):
        if not 0 <= share <= 1:
            raise ValueError(f"{name} is {share}; a share is from 0 to 1")
    least, most = abs(first + second - 1), 1 - abs(first - second)
    if not least - _ROUNDING <= observed <= most + _ROUNDING:
        raise ValueError(
            f"coders who use the group for {first:g} and {second:g} of the items agree on "
            f"{least:g} to {most:g} of them, and not on {observed:g}"
        )
    expected = first * second + (1 - first) * (1 - second)
    return None if expected == 1 else (observed - expected) / (1 - expected)


def _spread(
    table: list[list[int]], rows: list[int], columns: list[int], same: int, by_chance: int
) -> int:
    """``A + B - C`` of the formula above, times ``(items · room)²``: a whole number."""
    items = sum(rows)
    room, different = items**2 - by_chance, items - same
    places = range(len(table))
    on = sum(table[i][i] * (room - (rows[i] + columns[i]) * different) ** 2 for i in places)
    off = sum(table[i][j] * (columns[i] + rows[j]) ** 2 for i in places for j in places if i != j)
    middle = items**2 * same - 2 * items * by_chance + by_chance * same
    return items * (on + different**2 * off) - middle**2


def _check(first: Sequence[Hashable], second: Sequence[Hashable]) -> None:
    if len(first) != len(second):
        raise ValueError(
            f"the first coder has {len(first)} items and the second {len(second)}; "
            "give both for the same items"
        )
    if not first:
        raise ValueError("there are no items; agreement needs at least one")
