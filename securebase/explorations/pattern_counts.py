"""Ainsworth's own sample, and the syntheses of 2023: pictures that never share an axis.

Three-way (Baltimore, `ainsworth1978`) and four-way numbers (`madigan2023`, `deneault2023`) are
other codings of other families. Each view shows one of them alone and says why.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Final

from securebase import data
from securebase.content.wording import figures, number_written, say
from securebase.explorations.patterns import (
    FOUR_WAY,
    NAMES,
    PATTERNS,
    THREE_WAY,
    capital,
    check_choice,
    counts,
    headings,
    parts,
)
from securebase.views import UnitDots, UnitGroup

SYNTHESES: Final = {
    "world-pool": say("The first 20,000 Strange Situations"),
    "preschool": say("Older children, other ways of coding"),
}
BALTIMORE_SAMPLES: Final = {
    "all": say("All four samples"),
    "home-visits": say("The home-visit sample"),
}

CAPTION_FOUR_WAY: Final = say(
    "Data from abstracts of two syntheses of 2023, four-way coding, all levels of risk. The "
    "drawing rounds to whole marks; the numbers beside it are as published."
)
ASSUMPTIONS_FOUR_WAY: Final = (
    say("Nobody saw 100 pairs: a hundred marks stand for the shares of thousands."),
    say(
        "In four-way coding, children called disorganised are taken out of the other three "
        "patterns."
    ),
    say("We worked from the abstracts. They give no shares by country or by level of risk."),
)
CAPTION_BALTIMORE: Final = say(
    "Data: Ainsworth and colleagues (1978), three-way coding. The fourth pattern had not been "
    "described yet."
)
ASSUMPTIONS_BALTIMORE: Final = (
    say(
        "The infants were about a year old, from white middle-class families in and near Baltimore."
    ),
    say("So small and so alike a group cannot stand for the world."),
)

_HUNDRED: Final = 100


@dataclass(frozen=True)
class _Synthesis:
    key: str
    group: str
    detail: str
    names: tuple[str, ...]
    title: Callable[..., str]
    note: str


_ABOUT: Final = {
    "world-pool": _Synthesis(
        "madigan2023",
        say("World pool, published 2023"),
        say("285 studies, 20,720 pairs of child and parent"),
        tuple(NAMES.values()),
        partial(
            say,
            "Of 100 pairs in this synthesis of 2023, about {secure} were classified secure "
            "(four-way)",
        ),
        say(
            "Do not read this as a fall from the 65% of 1988. That review had three patterns and "
            "mostly families at low risk. Here there are four, and families at all levels of risk."
        ),
    ),
    "preschool": _Synthesis(
        "deneault2023",
        say("Preschool and early childhood pool, published 2023"),
        say("97 samples, 8,186 children with their mothers"),
        (NAMES["secure"], NAMES["avoidant"], say("ambivalent"), say("disorganised or controlling")),
        partial(
            say,
            "Of 100 older children in this synthesis of 2023, about {secure} were classified "
            "secure (four-way)",
        ),
        say(
            "Do not set this beside the infants' numbers as if children had changed. The children "
            "are older, the coding is another one, and only mothers took part."
        ),
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
        title=about.title(secure=marks[0]),
        note=about.note,
        parts=tuple(
            replace(part, label=name)
            for name, part in zip(about.names, parts(FOUR_WAY), strict=True)
        ),
        groups=(
            UnitGroup(
                about.group,
                marks,
                about.detail,
                [number_written(share, ".1f") + "%" for share in shares],
            ),
        ),
        cells=[
            [
                say("Pattern (four-way)"),
                say("Share of {n}", n=number_written(row["n"], ",")),
                say("Marks drawn"),
            ],
            *(
                [
                    capital(name),
                    number_written(share, ".1f") + "%",
                    say("{count} of {of}", count=count, of=_HUNDRED),
                ]
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
        ("ainsworth1978", say("Baltimore, all four samples"))
        if sample == "all"
        else ("spieker1988", say("Baltimore, the home-visit sample"))
    )
    row = next(
        row
        for row in data.load("ssp_four_way")
        if row["source_key"] == key and row["count_b"] is not None
    )
    infants = counts(row, THREE_WAY)
    return UnitDots(
        title=say(
            "In Ainsworth's own work, {secure} of {n} infants were classified secure (three-way)",
            secure=infants[0],
            n=row["n"],
        ),
        note=say("Each mark is one infant. The 106 are four samples put together.")
        if sample == "all"
        else say(
            "Each mark is one infant. These 23 were also visited at home, and they are part "
            "of the 106."
        ),
        parts=parts(THREE_WAY),
        groups=(UnitGroup(name, infants, say("{n} infants", n=row["n"])),),
        cells=[
            [say("Pattern (three-way)"), say("Infants"), say("Share of {n}", n=row["n"])],
            *(
                [each, figures(count), number_written(count / row["n"], ".0%")]
                for each, count in zip(headings(THREE_WAY), infants, strict=True)
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
