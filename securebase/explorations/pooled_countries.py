"""Eight countries and their pool: the picture of the lab *Patterns around the world*.

After `vanijzendoorn1988`, three-way coding; see :mod:`securebase.explorations.countries`.
"""

from typing import Final

from securebase import data
from securebase.explorations.patterns import PATTERNS, check_choice
from securebase.models.pooling import Pooled, log_odds, pool, share_of
from securebase.models.proportions import wilson_interval
from securebase.views import Axis, RangeRow, Ranges

WEIGHTS: Final = {"fixed": "as if all were one group", "random": "as if countries differ"}
_TICKS: Final = {part / 4: f"{part * 25}%" for part in range(5)}


def pooled_countries(pattern: str = "secure", weights: str = "random") -> Pooled:
    """The eight countries' shares of a pattern, pooled as log odds.

    Args:
        pattern: ``secure``, ``avoidant`` or ``resistant``.
        weights: a key of ``WEIGHTS``.

    Raises:
        ValueError: there is no such choice.
    """
    check_choice(weights, WEIGHTS)
    logs = [log_odds(row[_column(pattern)], row["n"]) for row in data.load("ssp_by_country")]
    values, variances = zip(*logs, strict=True)
    return pool(values, variances, random=weights == "random")


def pooled_view(pattern: str = "secure", weights: str = "random") -> Ranges:
    """Each country's share with its 95% interval and its weight, and the pool below them.

    Raises:
        ValueError: there is no such choice.
    """
    pooled = pooled_countries(pattern, weights)
    value, low, high = map(share_of, (pooled.value, pooled.low, pooled.high))
    rows, cells = [], [["Country", "Share", "95% interval", "Weight in the pool"]]
    for row, weight in zip(data.load("ssp_by_country"), pooled.weights, strict=True):
        count, children = row[_column(pattern)], row["n"]
        interval = wilson_interval(count, children)
        share = count / children
        told = f"{share:.0%}"
        detail = f"{children:,} children, weight {weight:.0%}"
        rows.append(
            RangeRow(
                row["country"],
                interval.low,
                interval.high,
                told,
                detail,
                share,
                round(1000 * weight),
            )
        )
        reach = f"{interval.low:.0%} to {interval.high:.0%}"
        cells.append([row["country"], told, reach, f"{weight:.1%}"])
    name = f"Pooled, {WEIGHTS[weights]}"
    rows.append(RangeRow(name, low, high, f"{value:.0%}", "all eight countries", value, 1))
    cells.append([name, f"{value:.0%}", f"{low:.0%} to {high:.0%}", "100%"])
    look = PATTERNS[pattern]
    return Ranges(
        title=(
            f"Pooled {WEIGHTS[weights]}, about {value:.0%} are {pattern}, and chance "
            f"{_chance(pooled.p_value)}"
        ),
        note="A pale mark is as big as the country’s weight. Lines are 95% intervals.",
        value=Axis("Share of the children", 0, 1, percent=True, ticks=_TICKS),
        rows=tuple(rows),
        cells=cells,
        colour=look.colour,
        mark=look.mark,
    )


def _chance(p_value: float) -> str:
    if p_value < 0.001:
        return "hardly ever makes countries differ so much (p below .001)"
    return f"alone makes countries differ so much {100 * p_value:.0f} times in 100"


def _column(pattern: str) -> str:
    check_choice(pattern, {"secure": "", "avoidant": "", "resistant": ""})
    return f"count_{PATTERNS[pattern].letter}"
