"""A forest plot of published meta-analyses: the picture of the lab *How big is the effect?*

Each row is one of ``effect_sizes`` that was read in its source and has an interval; all are told as
``d`` by the formulas of :mod:`securebase.models.effects`. There is no diamond at the foot: the same
studies stand in several of these reviews, so a pool of them would count children twice.
"""

from typing import Any, Final

from securebase import data
from securebase.content.bibliography import source
from securebase.models.effects import Effect
from securebase.views import Axis, RangeRow, Ranges

METRICS: Final = ("r", "d", "g")
"""Those that can be told as a ``d``."""
_EDGE: Final = 1.2


def effects_with_intervals(topic: str) -> list[dict[str, Any]]:
    """The rows of a topic that can be drawn: read in their source, with an interval.

    Each has its ``effect`` as an :class:`~securebase.models.effects.Effect` beside its columns.

    Raises:
        ValueError: the table has no such topic, or none of its rows has an interval.
    """
    rows = data.load("effect_sizes")
    if topic not in (topics := sorted({row["topic"] for row in rows})):
        raise ValueError(f"there is no topic {topic!r}; there are {', '.join(topics)}")
    found = [
        {**row, "effect": Effect.of(row["metric"], row["value"], row["ci_low"], row["ci_high"])}
        for row in rows
        if row["topic"] == topic
        and row["metric"] in METRICS
        and row["ci_low"] is not None
        and row["confidence"] == "verified"
    ]
    if not found:
        raise ValueError(f"no row of {topic!r} has an interval, so there is nothing to draw")
    return found


def forest_view(topic: str = "outcomes") -> Ranges:
    """A line for each effect of a topic, from the largest to the smallest, all as ``d``.

    The sign is left out: each row says in words which way its difference goes.

    Raises:
        ValueError: there is no such topic, or nothing of it can be drawn.
    """
    rows, cells = [], [["Link", "Review", "As published", "d", "95% interval of d"]]
    found = [_upright(row) for row in effects_with_intervals(topic)]
    found.sort(key=lambda row: row["effect"].d, reverse=True)
    for row in found:
        effect = row["effect"]
        review = source(row["source_key"]).short
        label = f"{row['predictor']} → {row['outcome']}"
        seen = f" · {row['k']} studies" if row["k"] else ""
        rows.append(
            RangeRow(_short(row["predictor"]), effect.low, effect.high, f"{effect.d:.2f}",
                     f"{row['outcome']} · {review}{seen}", effect.d, row["k"] or 1)
        )  # fmt: skip
        reach = f"{effect.low:.2f} to {effect.high:.2f}"
        published = f"{row['metric']} = {row['value']:.2f}"
        cells.append([_sentence(label), review, published, f"{effect.d:.2f}", reach])
    touching = sum(row["effect"].low <= 0 for row in found)
    return Ranges(
        title=(
            f"{len(found)} published links, from d = {found[-1]['effect'].d:.2f} to "
            f"{found[0]['effect'].d:.2f}; the intervals of "
            f"{_count(touching)} take in no link at all"
        ),
        note="The more studies, the bigger the pale mark. No pool stands below: the reviews share "
        "studies, so a pool would count the same children more than once.",
        value=Axis("d, as if two groups were compared", -0.25, _EDGE, decimals=2,
                   ticks={0: "0: no link", 0.5: "0.5", 1: "1"}),
        rows=tuple(rows),
        cells=cells,
    )  # fmt: skip


def _upright(row: dict[str, Any]) -> dict[str, Any]:
    """A link below 0 the other way round, so that all can be compared by size."""
    effect: Effect = row["effect"]
    if effect.d >= 0 or effect.low is None or effect.high is None:
        return row
    turned = Effect(-effect.d, -effect.high, -effect.low)
    return {**row, "effect": turned, "predictor": f"less {row['predictor']}"}


def _short(predictor: str) -> str:
    """A predictor in a line with its number; the table has its full name."""
    short = predictor.replace(" (adjusted for publication bias)", ", adjusted")
    # Where more follows, a phone with wide letters has no room for the word.
    return _sentence(short.replace(" attachment,", ",").replace(" attachment (", " ("))


def _count(number: int) -> str:
    return {0: "none", 1: "one", 2: "two", 3: "three", 4: "four"}.get(number, str(number))


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]
