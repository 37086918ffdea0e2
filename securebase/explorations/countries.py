"""Three patterns in eight countries, after van IJzendoorn and Kroonenberg (1988): two views.

Three-way coding (A, B, C), 32 samples, 1,990 children (`vanijzendoorn1988`). The counts are
``known`` and not read from the printed table, so captions say “after”. The range of a share is
that of `wilson1927`.
"""

from dataclasses import replace
from typing import Final

from securebase import data
from securebase.explorations.patterns import (
    PATTERNS,
    THREE_WAY,
    check_choice,
    counts,
    parts,
    percent,
)
from securebase.models.proportions import wilson_interval
from securebase.views import Axis, RangeRow, Ranges, UnitDots, UnitGroup, View

SHOWS: Final = {"share": "The share, with how sure it is", "children": "A mark for each child"}
PATTERN_CHOICES: Final = {name: name.capitalize() for name in THREE_WAY}
ORDERS: Final = {"size": "Most children first", "share": "Highest share first"}
WITHIN_SHOWS: Final = {
    "ranges": "Between and within countries",
    "israel": "Two samples in one country",
}

CAPTION_COUNTRIES: Final = (
    "Data, after van IJzendoorn and Kroonenberg (1988): 32 samples, 1,990 children, three-way "
    "coding. No fourth pattern was coded, so please do not set it beside four-way numbers."
)
ASSUMPTIONS_COUNTRIES: Final = (
    "No sample was drawn to stand for its country. Seven of the eight have four samples or fewer.",
    "We did not see the printed table. The counts add up to the 1,990 children that we did see.",
    "The line is a 95% range by Wilson's formula: what chance can do with so many children.",
    "The formula takes them for one group. How they were chosen, it does not know.",
    "There was no fourth pattern in this review: disorganised was not coded.",
)
CAPTION_WITHIN: Final = (
    "Data, after van IJzendoorn and Kroonenberg (1988): the share classified secure, three-way "
    "coding."
)
ASSUMPTIONS_WITHIN: Final = (
    "Of the samples in the USA we know the lowest and the highest share, and not each one.",
    "Small samples scatter more by chance alone, so a range of single samples is wider.",
    "The counts of the countries and of the samples in Israel are not from the printed table.",
)

_TICKS: Final = {part / 4: f"{part * 25}%" for part in range(5)}
_SHARE: Final = Axis("Share of the children", 0, 1, percent=True, ticks=_TICKS)
_TITLES: Final = {
    "secure": "In this review, secure was the most common pattern in each of the eight countries",
    "avoidant": "The share called avoidant in this review: from {range}",
    "resistant": "The share called resistant in this review: from {range}",
}
_SAID: Final = {
    "secure": "",
    "avoidant": " The review found it relatively more often in the Western European countries.",
    "resistant": " The review found it relatively more often in Israel and Japan.",
}
_MARKS_NOTE: Final = (
    "The more children, the bigger the pale mark. The line shows how unsure the share is: with few "
    "children it is long."
)


def countries_view(show: str = "share", pattern: str = "secure", order: str = "size") -> View:
    """Eight countries: the share of a pattern with its range, or a mark for each child.

    Args:
        show: a key of ``SHOWS``.
        pattern: a key of ``PATTERN_CHOICES``.
        order: a key of ``ORDERS``.

    Raises:
        ValueError: a choice is not among its keys.
    """
    for choice, choices in ((show, SHOWS), (pattern, PATTERN_CHOICES), (order, ORDERS)):
        check_choice(choice, choices)
    letter = PATTERNS[pattern].letter
    rows = data.load("ssp_by_country")
    rows.sort(
        key=lambda row: row["n"] if order == "size" else row[f"count_{letter}"] / row["n"],
        reverse=True,
    )
    return _shares(rows, pattern) if show == "share" else _children(rows, pattern)


def within_view(show: str = "ranges") -> View:
    """How far samples lie apart within a country, beside how far countries lie apart.

    Args:
        show: a key of ``WITHIN_SHOWS``.

    Raises:
        ValueError: there is no such choice.
    """
    check_choice(show, WITHIN_SHOWS)
    return _spans() if show == "ranges" else _two_samples()


def _shares(rows: list[data.Row], pattern: str) -> Ranges:
    look = PATTERNS[pattern]
    ranges = []
    cells = [["Country", "Samples", "Children", pattern.capitalize(), "Share", "95% range"]]
    for row in rows:
        count, children = row[f"count_{look.letter}"], row["n"]
        interval = wilson_interval(count, children)
        ranges.append(
            RangeRow(
                row["country"],
                interval.low,
                interval.high,
                told=percent(count, children),
                detail=_seen(row),
                at=count / children,
                weight=children,
            )
        )
        reach = f"{interval.low:.0%} to {interval.high:.0%}"
        share = f"{row[f'pct_{look.letter}']:.1f}%"
        cells.append(
            [row["country"], str(row["samples"]), f"{children:,}", f"{count:,}", share, reach]
        )
    return Ranges(
        title=_title(rows, pattern),
        note=_MARKS_NOTE + _about_smallest(rows, pattern) + _SAID[pattern],
        value=_SHARE,
        rows=tuple(ranges),
        cells=cells,
        colour=look.colour,
        mark=look.mark,
    )


def _children(rows: list[data.Row], pattern: str) -> UnitDots:
    """The chosen pattern first and full, the others after it as outlines."""
    names = [pattern, *(name for name in THREE_WAY if name != pattern)]
    chosen, *others = parts(names)
    return UnitDots(
        title=_title(rows, pattern),
        note=(
            "Each mark is one child. China's one sample had 36 children, and the 18 samples of the "
            "USA had 1,230 together." + _SAID[pattern]
        ),
        parts=(chosen, *(replace(part, full=False) for part in others)),
        groups=tuple(UnitGroup(row["country"], counts(row, names), _seen(row)) for row in rows),
        cells=[
            ["Country", "Samples", "Children", *(name.capitalize() for name in names)],
            *(
                [
                    row["country"],
                    str(row["samples"]),
                    f"{row['n']:,}",
                    *(f"{count:,}" for count in counts(row, names)),
                ]
                for row in rows
            ),
        ],
    )


def _spans() -> Ranges:
    countries = data.load("ssp_by_country")
    shares = [row["count_b"] / row["n"] for row in countries]
    rows = data.load("ssp_within_countries")
    usa = [row["pct_b"] / 100 for row in rows if row["country"] == "USA"]
    israel = [row["count_b"] / row["n"] for row in rows if row["country"] == "Israel"]
    samples = next(row["samples"] for row in countries if row["country"] == "USA")
    spans = (
        ("The eight countries", "samples of each pooled", shares),
        ("Inside the USA", f"{samples} single samples", usa),
        ("Inside Israel", "2 single samples", israel),
    )
    return Ranges(
        title="Single samples inside the USA lay further apart than the eight countries did",
        note=(
            "By the review's own measure, samples within countries varied nearly 1.5 times as much "
            "as countries did. One caution: single samples are small, so chance spreads them more."
        ),
        value=Axis("Share classified secure", 0, 1, percent=True, ticks=_TICKS),
        rows=tuple(
            RangeRow(label, min(found), max(found), f"{min(found):.0%} to {max(found):.0%}", detail)
            for label, detail, found in spans
        ),
        cells=[
            ["Where", "What was compared", "Lowest share secure", "Highest share secure"],
            *(
                [label, detail, f"{min(found):.0%}", f"{max(found):.0%}"]
                for label, detail, found in spans
            ),
        ],
        colour="secure",
    )


def _two_samples() -> UnitDots:
    rows = [row for row in data.load("ssp_within_countries") if row["country"] == "Israel"]
    first, second = (percent(row["count_b"], row["n"]) for row in rows)
    return UnitDots(
        title=f"Two samples in Israel: about {first} and about {second} classified secure",
        note=(
            "Each mark is one child. One sample was of children on a kibbutz. The other was of "
            "children in day care in the city of Haifa."
        ),
        parts=parts(THREE_WAY),
        groups=tuple(
            UnitGroup(row["sample"], counts(row, THREE_WAY), f"{row['n']} children") for row in rows
        ),
        cells=[
            ["Sample", "Children", *(name.capitalize() for name in THREE_WAY)],
            *([row["sample"], str(row["n"]), *map(str, counts(row, THREE_WAY))] for row in rows),
        ],
    )


def _seen(row: data.Row) -> str:
    samples = "1 sample" if row["samples"] == 1 else f"{row['samples']} samples"
    return f"{samples}, {row['n']:,} children"


def _title(rows: list[data.Row], pattern: str) -> str:
    """The takeaway; the lowest and the highest share are told with the care that they need."""
    column = f"count_{PATTERNS[pattern].letter}"
    low, *_, high = sorted(rows, key=lambda row: row[column] / row["n"])
    ends = [f"about {percent(row[column], row['n'])} in {row['country']}" for row in (low, high)]
    return _TITLES[pattern].format(range=" to ".join(ends))


def _about_smallest(rows: list[data.Row], pattern: str) -> str:
    """The smallest sample is the easiest to misread."""
    row = min(rows, key=lambda each: each["n"])
    count = row[f"count_{PATTERNS[pattern].letter}"]
    return f" {row['country']} is one sample: {count} of {row['n']} children."
