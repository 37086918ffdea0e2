"""Ainsworth's own sample, and the syntheses of 2023: pictures that never share an axis.

Three-way (Baltimore, `ainsworth1978`) and four-way numbers (`madigan2023`, `deneault2023`) are
other codings of other families. Each view shows one of them alone and says why.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from securebase import data
from securebase.explorations.patterns import (
    FOUR_WAY,
    PATTERNS,
    THREE_WAY,
    check_choice,
    counts,
    parts,
)
from securebase.views import UnitDots, UnitGroup

SYNTHESES: Final = {
    "world-pool": "The first 20,000 Strange Situations",
    "preschool": "Older children, other ways of coding",
}
BALTIMORE_SAMPLES: Final = {"all": "All four samples", "home-visits": "The home-visit sample"}

CAPTION_FOUR_WAY: Final = (
    "Data from abstracts of two syntheses of 2023, four-way coding, all levels of risk. The "
    "drawing rounds to whole marks; the numbers beside it are as published."
)
ASSUMPTIONS_FOUR_WAY: Final = (
    "Nobody saw 100 pairs: a hundred marks stand for the shares of thousands.",
    "In four-way coding, children called disorganised are taken out of the other three patterns.",
    "We worked from the abstracts. They give no shares by country or by level of risk.",
)
CAPTION_BALTIMORE: Final = (
    "Data: Ainsworth and colleagues (1978), three-way coding. The fourth pattern had not been "
    "described yet."
)
ASSUMPTIONS_BALTIMORE: Final = (
    "The infants were about a year old, from white middle-class families in and near Baltimore.",
    "So small and so alike a group cannot stand for the world.",
)

_HUNDRED: Final = 100


@dataclass(frozen=True)
class _Synthesis:
    key: str
    group: str
    detail: str
    names: tuple[str, ...]
    title: str
    note: str


_ABOUT: Final = {
    "world-pool": _Synthesis(
        "madigan2023",
        "World pool, published 2023",
        "285 studies, 20,720 pairs of child and parent",
        FOUR_WAY,
        "Of 100 pairs in this synthesis of 2023, about {secure} were classified secure (four-way)",
        "Do not read this as a fall from the 65% of 1988. That review had three patterns and "
        "mostly families at low risk. Here there are four, and families at all levels of risk.",
    ),
    "preschool": _Synthesis(
        "deneault2023",
        "Preschool and early childhood pool, published 2023",
        "97 samples, 8,186 children with their mothers",
        ("secure", "avoidant", "ambivalent", "disorganised or controlling"),
        "Of 100 older children in this synthesis of 2023, about {secure} were classified secure "
        "(four-way)",
        "Do not set this beside the infants' numbers as if children had changed. The children are "
        "older, the coding is another one, and only mothers took part.",
    ),
}


def four_way_view(synthesis: str = "world-pool") -> UnitDots:
    """A hundred marks for the four patterns of one synthesis.

    Args:
        synthesis: a key of ``SYNTHESES``.

    Raises:
        ValueError: there is no such synthesis.
    """
    check_choice(synthesis, SYNTHESES)
    about = _ABOUT[synthesis]
    row = next(row for row in data.load("ssp_four_way") if row["source_key"] == about.key)
    shares = [row[f"pct_{PATTERNS[name].letter}"] for name in FOUR_WAY]
    marks = whole_of_hundred(shares)
    return UnitDots(
        title=about.title.format(secure=marks[0]),
        note=about.note,
        parts=tuple(
            replace(part, label=name)
            for name, part in zip(about.names, parts(FOUR_WAY), strict=True)
        ),
        groups=(
            UnitGroup(about.group, marks, about.detail, [f"{share:.1f}%" for share in shares]),
        ),
        cells=[
            ["Pattern (four-way)", f"Share of {row['n']:,}", "Marks drawn"],
            *(
                [name.capitalize(), f"{share:.1f}%", f"{count} of {_HUNDRED}"]
                for name, share, count in zip(about.names, shares, marks, strict=True)
            ),
        ],
    )


def baltimore_view(sample: str = "all") -> UnitDots:
    """A mark for each infant of Ainsworth's own work, three-way.

    Args:
        sample: a key of ``BALTIMORE_SAMPLES``.

    Raises:
        ValueError: there is no such sample.
    """
    check_choice(sample, BALTIMORE_SAMPLES)
    key, name = (
        ("ainsworth1978", "Baltimore, all four samples")
        if sample == "all"
        else ("spieker1988", "Baltimore, the home-visit sample")
    )
    row = next(
        row
        for row in data.load("ssp_four_way")
        if row["source_key"] == key and row["count_b"] is not None
    )
    infants = counts(row, THREE_WAY)
    return UnitDots(
        title=(
            f"In Ainsworth's own work, {infants[0]} of {row['n']} infants were classified secure "
            "(three-way)"
        ),
        note=(
            "Each mark is one infant. The 106 are four samples put together."
            if sample == "all"
            else "Each mark is one infant. These 23 were also visited at home, and they are part "
            "of the 106."
        ),
        parts=parts(THREE_WAY),
        groups=(UnitGroup(name, infants, f"{row['n']} infants"),),
        cells=[
            ["Pattern (three-way)", "Infants", f"Share of {row['n']}"],
            *(
                [each.capitalize(), str(count), f"{count / row['n']:.0%}"]
                for each, count in zip(THREE_WAY, infants, strict=True)
            ),
        ],
    )


def whole_of_hundred(shares: Sequence[float]) -> list[int]:
    """Whole numbers that add up to 100 for percentages that do: the largest remainders go up.

    Raises:
        ValueError: the percentages do not add up to 100 within half a percent.
    """
    if abs(sum(shares) - _HUNDRED) > 0.5:
        raise ValueError(f"the percentages add up to {sum(shares):g}; they must make 100")
    counts = [math.floor(share) for share in shares]
    by_remainder = sorted(range(len(shares)), key=lambda place: counts[place] - shares[place])
    for place in by_remainder[: _HUNDRED - sum(counts)]:
        counts[place] += 1
    return counts
