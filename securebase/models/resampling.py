"""How far kappa could have been off by the luck of which items were coded: the bootstrap.

The items that were coded are drawn again, as many as there are, each as often as chance has it, and
kappa is worked out anew: over and over (`efron1979`). The middle 95 of 100 of these kappas are the
interval. It says nothing of how the items were chosen, nor of coders who share a mistake; and with
a dozen items it is itself rough, because a dozen items hold no more than they hold.
"""

import math
import random
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from securebase.models.agreement import cohen_kappa

Item = TypeVar("Item")


@dataclass(frozen=True)
class Bootstrap:
    """The values of all draws in which there was one, sorted, and their middle 95 of 100.

    ``undefined`` is in how many draws there was none. ``low`` and ``high`` are None where there was
    never one.
    """

    low: float | None
    high: float | None
    values: tuple[float, ...]
    undefined: int


def bootstrap_kappa(
    first: Sequence[Hashable], second: Sequence[Hashable], *, draws: int = 2000, seed: int
) -> Bootstrap:
    """The bootstrap interval of Cohen's kappa for two coders over the same items.

    Args:
        first: the category that one coder gave each item.
        second: that of the other, in the same order.
        draws: how often all items are drawn again, at least 100.
        seed: where chance begins. Another one gives a slightly other interval: try some.

    Raises:
        ValueError: there are no items, their numbers differ, or there are too few draws.
    """
    cohen_kappa(first, second)  # says what is wrong with them
    pairs = [*zip(first, second, strict=True)]

    def kappa(drawn: Sequence[tuple[Hashable, Hashable]]) -> float | None:
        return cohen_kappa(*zip(*drawn, strict=True)).kappa

    return bootstrap(pairs, kappa, draws=draws, seed=seed)


def bootstrap(
    items: Sequence[Item],
    statistic: Callable[[Sequence[Item]], float | None],
    *,
    draws: int = 2000,
    seed: int,
) -> Bootstrap:
    """The bootstrap interval of any number that items give, by percentiles.

    Raises:
        ValueError: there are no items, or too few draws.
    """
    if not items:
        raise ValueError("there are no items to draw from; give at least one")
    if draws < 100:
        raise ValueError(f"{draws} draws are too few for an interval; make at least 100")
    chance = random.Random(seed)
    found = [statistic(chance.choices(items, k=len(items))) for _ in range(draws)]
    values = tuple(sorted(value for value in found if value is not None))
    if not values:
        return Bootstrap(None, None, (), draws)
    low, high = percentile(values, 2.5), percentile(values, 97.5)
    return Bootstrap(low, high, values, draws - len(values))


def percentile(values: Sequence[float], part: float) -> float:
    """The value below which ``part`` of 100 lie, straight between its neighbours.

    Args:
        values: sorted, at least one.
        part: 0 to 100.
    """
    place = part / 100 * (len(values) - 1)
    below = math.floor(place)
    above = min(below + 1, len(values) - 1)
    return values[below] + (place - below) * (values[above] - values[below])
