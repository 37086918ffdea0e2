"""Single samples inside a country, beside whole countries: two views.

After `vanijzendoorn1988`, three-way coding; see :mod:`securebase.explorations.countries`.
"""

from securebase import data
from securebase.content.wording import figures, number_written, say, told
from securebase.explorations.patterns import (
    SHARE_TICKS,
    THREE_WAY,
    counts,
    headings,
    parts,
    percent,
    reach,
)
from securebase.views import Axis, RangeRow, Ranges, UnitDots, UnitGroup


def spans_view() -> Ranges:
    """How far single samples lie apart in two countries, and the eight countries themselves."""
    countries = data.load("ssp_by_country")
    shares = [row["count_b"] / row["n"] for row in countries]
    rows = data.load("ssp_within_countries")
    usa = [row["pct_b"] / 100 for row in rows if row["country"] == "USA"]
    israel = [row["count_b"] / row["n"] for row in rows if row["country"] == "Israel"]
    samples = next(row["samples"] for row in countries if row["country"] == "USA")
    spans = (
        (say("The eight countries"), say("samples of each pooled"), shares),
        (say("Inside the USA"), say("{samples} single samples", samples=samples), usa),
        (say("Inside Israel"), say("2 single samples"), israel),
    )
    return Ranges(
        title=say("Single samples inside the USA lay further apart than the eight countries did"),
        note=say(
            "By the review's own measure, samples within countries varied nearly 1.5 times as "
            "much as countries did. One caution: single samples are small, so chance spreads "
            "them more."
        ),
        value=Axis(say("Share classified secure"), 0, 1, percent=True, ticks=SHARE_TICKS),
        rows=tuple(
            RangeRow(label, min(found), max(found), reach(min(found), max(found)), detail)
            for label, detail, found in spans
        ),
        cells=[
            [
                say("Where"),
                say("What was compared"),
                say("Lowest share secure"),
                say("Highest share secure"),
            ],
            *(
                [
                    label,
                    detail,
                    number_written(min(found), ".0%"),
                    number_written(max(found), ".0%"),
                ]
                for label, detail, found in spans
            ),
        ],
        colour="secure",
    )


def two_samples_view() -> UnitDots:
    """A mark for each child of two samples in one country."""
    rows = [row for row in data.load("ssp_within_countries") if row["country"] == "Israel"]
    first, second = (percent(row["count_b"], row["n"]) for row in rows)
    return UnitDots(
        title=say(
            "Two samples in Israel: about {first} and about {second} classified secure",
            first=first,
            second=second,
        ),
        note=say(
            "Each mark is one child. One sample was of children on a kibbutz. The other was "
            "of children in day care in the city of Haifa."
        ),
        parts=parts(THREE_WAY),
        groups=tuple(
            UnitGroup(told(row["sample"]), counts(row, THREE_WAY), say("{n} children", n=row["n"]))
            for row in rows
        ),
        cells=[
            [say("Sample"), say("Children"), *headings(THREE_WAY)],
            *(
                [told(row["sample"]), figures(row["n"]), *map(figures, counts(row, THREE_WAY))]
                for row in rows
            ),
        ],
    )
