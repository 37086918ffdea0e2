"""How sure a share of a group can be, from how many children were seen."""

import math
from dataclasses import dataclass
from typing import Final

Z_95: Final = 1.959964
"""The standard normal quantile that leaves 2.5% on each side."""


@dataclass(frozen=True)
class Interval:
    """A range of shares, 0 to 1."""

    low: float
    high: float


def wilson_interval(count: int, of: int, z: float = Z_95) -> Interval:
    """The score interval of Wilson (`wilson1927`) for a share, by default of 95%.

    With p = ``count`` / ``of``, its middle is (p + z²/2n) / (1 + z²/n), and it reaches
    z · √(p(1 − p)/n + z²/4n²) / (1 + z²/n) to each side. It takes the children for independent
    draws from one group: it tells the chance of sampling, and nothing of how samples were chosen.

    Args:
        count: children counted, 0 to ``of``.
        of: children seen, at least 1.
        z: standard normal quantile.

    Raises:
        ValueError: there is no child, or the count is not from 0 to ``of``.
    """
    if of < 1:
        raise ValueError(f"of is {of}; there must be at least one child")
    if not 0 <= count <= of:
        raise ValueError(f"the count is {count}; it must be from 0 to {of}")
    share = count / of
    shrink = 1 + z**2 / of
    middle = (share + z**2 / (2 * of)) / shrink
    reach = z * math.sqrt(share * (1 - share) / of + z**2 / (4 * of**2)) / shrink
    # Rounding must not push an end past what a share can be.
    return Interval(max(0.0, middle - reach), min(1.0, middle + reach))
