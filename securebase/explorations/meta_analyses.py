"""A forest plot of published meta-analyses: the picture of the lab *How big is the effect?*

Each row is one of ``effect_sizes`` that was read in its source and has an interval; all are told as
``d`` by the formulas of :mod:`securebase.models.effects`. There is no diamond at the foot: the same
studies stand in several of these reviews, so a pool of them would count children twice.
"""

from typing import Any, Final

from securebase import data
from securebase.content.bibliography import source
from securebase.content.wording import figures, number_written, say, told
from securebase.explorations.patterns import capital, reach
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
    headings = [say("Link"), say("Review"), say("As published"), "d", say("95% interval of d")]
    rows, cells = [], [headings]
    found = [_upright(row) for row in effects_with_intervals(topic)]
    found.sort(key=lambda row: row["effect"].d, reverse=True)
    for row in found:
        effect, outcome = row["effect"], told(row["outcome"])
        review = source(row["source_key"]).short
        size = number_written(effect.d, ".2f")
        seen = " · " + say("{k} studies", k=row["k"]) if row["k"] else ""
        detail = f"{outcome} · {review}{seen}"
        name = _short(row["predictor"])
        rows.append(RangeRow(name, effect.low, effect.high, size, detail, effect.d, row["k"] or 1))
        link = capital(f"{row['predictor']} → {outcome}")
        published = f"{row['metric']} = {number_written(row['value'], '.2f')}"
        cells.append([link, review, published, size, reach(effect.low, effect.high, ".2f")])
    return Ranges(
        title=say(
            "{count} published links, from d = {low} to {high}; the intervals of {touching} take "
            "in no link at all",
            count=len(found),
            low=number_written(found[-1]["effect"].d, ".2f"),
            high=number_written(found[0]["effect"].d, ".2f"),
            touching=_count(sum(row["effect"].low <= 0 for row in found)),
        ),
        note=say(
            "The more studies, the bigger the pale mark. No pool stands below: the reviews share "
            "studies, so a pool would count the same children more than once."
        ),
        value=Axis(
            say("d, as if two groups were compared"),
            -0.25,
            _EDGE,
            decimals=2,
            ticks={0: say("0: no link"), 0.5: figures(0.5), 1: figures(1)},
        ),
        rows=tuple(rows),
        cells=cells,
    )


def _upright(row: dict[str, Any]) -> dict[str, Any]:
    """A link below 0 the other way round, so that all can be compared by size."""
    effect: Effect = row["effect"]
    predictor = told(row["predictor"])
    if effect.d >= 0 or effect.low is None or effect.high is None:
        return {**row, "predictor": predictor}
    turned = Effect(-effect.d, -effect.high, -effect.low)
    return {
        **row,
        "effect": turned,
        "predictor": say("less {predictor}", predictor=predictor),
    }


def _short(predictor: str) -> str:
    """A predictor in a line with its number; the table has its full name."""
    short = predictor.replace(" (adjusted for publication bias)", ", adjusted")
    # Where more follows, a phone with wide letters has no room for the word.
    return capital(short.replace(" attachment,", ",").replace(" attachment (", " ("))


def _count(number: int) -> str:
    words = (say("none"), say("one"), say("two"), say("three"), say("four"))
    return words[number] if number < len(words) else figures(number)
