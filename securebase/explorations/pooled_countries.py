"""Eight countries and their pool: the picture of the lab *Patterns around the world*.

After `vanijzendoorn1988`, three-way coding; see :mod:`securebase.explorations.countries`.
"""

from typing import Final

from securebase import data
from securebase.content.wording import number_written, say, told
from securebase.explorations.patterns import NAMES, PATTERNS, SHARE_TICKS, check_choice, reach
from securebase.models.pooling import Pooled, log_odds, pool, share_of
from securebase.models.proportions import wilson_interval
from securebase.views import Axis, RangeRow, Ranges

WEIGHTS: Final = {"fixed": say("as if all were one group"), "random": say("as if countries differ")}


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
    rows, cells = (
        [],
        [[say("Country"), say("Share"), say("95% interval"), say("Weight in the pool")]],
    )
    for row, weight in zip(data.load("ssp_by_country"), pooled.weights, strict=True):
        count, children = row[_column(pattern)], row["n"]
        interval = wilson_interval(count, children)
        share = count / children
        detail = say(
            "{children} children, weight {weight}",
            children=number_written(children, ","),
            weight=number_written(weight, ".0%"),
        )
        rows.append(
            RangeRow(
                told(row["country"]),
                interval.low,
                interval.high,
                number_written(share, ".0%"),
                detail,
                share,
                round(1000 * weight),
            )
        )
        seen = reach(interval.low, interval.high)
        share_told = number_written(share, ".0%")
        cells.append([told(row["country"]), share_told, seen, number_written(weight, ".1%")])
    name = say("Pooled, {weights}", weights=WEIGHTS[weights])
    rows.append(
        RangeRow(
            name, low, high, number_written(value, ".0%"), say("all eight countries"), value, 1
        )
    )
    cells.append([name, number_written(value, ".0%"), reach(low, high), number_written(1, ".0%")])
    look = PATTERNS[pattern]
    return Ranges(
        title=say(
            "Pooled {weights}, about {value} are {pattern}, and chance {does}",
            weights=WEIGHTS[weights],
            value=number_written(value, ".0%"),
            pattern=NAMES[pattern],
            does=_chance(pooled.p_value),
        ),
        note=say("A pale mark is as big as the country’s weight. Lines are 95% intervals."),
        value=Axis(say("Share of the children"), 0, 1, percent=True, ticks=SHARE_TICKS),
        rows=tuple(rows),
        cells=cells,
        colour=look.colour,
        mark=look.mark,
    )


def _chance(p_value: float) -> str:
    if p_value < 0.001:
        return say("hardly ever makes countries differ so much (p below .001)")
    return say(
        "alone makes countries differ so much {times} times in 100",
        times=number_written(100 * p_value, ".0f"),
    )


def _column(pattern: str) -> str:
    check_choice(pattern, {"secure": "", "avoidant": "", "resistant": ""})
    return f"count_{PATTERNS[pattern].letter}"
