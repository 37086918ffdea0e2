"""Children who were seen again: how many were in the same group, and what trials found by when.

The tables are ``seen_twice`` and ``trials_followed_up``. The range of a share is that of
`wilson1927`; what luck alone would give follows from κ and the share (`cohen1960`).
"""

from collections import Counter
from typing import Any, Final

from securebase import data
from securebase.content.numbers_shown import number_shown
from securebase.content.wording import ENGLISH, figures, language, number_written, say, told
from securebase.explorations.patterns import SHARE_TICKS, check_choice, reach
from securebase.models.proportions import wilson_interval
from securebase.views import Axis, Panels, RangeRow, Ranges
from securebase.views.contract import Colour

SEEN_TWICE: Final = {
    "three-way": say("Three groups, months apart"),
    "secure or not": say("Secure or not, many years apart"),
}
KINDS: Final = {
    "security": say("The child’s security"),
    "behaviour": say("Health and behaviour"),
    "grown-up": say("The grown-up"),
}

CAPTION_SEEN_TWICE: Final = say(
    "Data from the abstracts of single studies: the share in the same group at both times, with a "
    "95% range by Wilson’s formula."
)
ASSUMPTIONS_SEEN_TWICE: Final = (
    say("These are the studies whose abstracts we could read, and not all that there are."),
    say("A small mark stands for few children, and then the line is long."),
    say("Some of the change is error: a tired coder, a bad day, a measure for another age."),
    say("With two groups, luck alone puts about half of the children in the same one twice."),
)
SOURCES_SEEN_TWICE: Final = (
    "waters1978", "vaughn1979", "thompson1982", "moss2005", "hamilton2000", "waters2000adults",
    "lewis2000", "bakermans1993", "opie2021",
)  # fmt: skip
CAPTION_TRIALS: Final = say(
    "Randomised trials that this course tells of, mostly from their abstracts. Each bar goes from "
    "birth to the age at which the children were looked at."
)
ASSUMPTIONS_TRIALS: Final = (
    say("“Not clear” is a difference that nobody found. It is not the same as none."),
    say("“Mixed” was found for some children only, or by one way of counting only."),
    say("They are the trials of this course, and not all that there are."),
    say("Many were run by the people who had made the programme."),
    say("Some ages are our own reckoning, from the age at the start."),
)
SOURCES_TRIALS: Final = (
    "vandenboom1994", "vandenboom1995", "murray2003", "cooper2009", "fonagy2016", "bernard2012",
    "cicchetti2006", "toth2006", "stronach2013", "smyke2010", "cassidy2017", "zajac2020",
    "ofarrelly2021", "crawford2025", "mclaughlin2012", "lieberman2006", "guild2017",
    "humphreys2017", "king2023",
)  # fmt: skip

_SHARE: Final = Axis(
    say("In the same group again"),
    0,
    1,
    percent=True,
    ticks=SHARE_TICKS,
)
_AGE: Final = Axis(
    say("Age at this look, in years"),
    0,
    18,
    ticks={year: figures(year) for year in range(0, 19, 3)},
)
_RESULTS: Final[dict[str, tuple[str, Colour]]] = {
    "better": (say("Better for those who had the help"), "secure"),
    "mixed": (say("Mixed: for some only, or in one way of counting"), "repair"),
    "no clear difference": (say("Not clear: no difference was found"), "ink"),
}
_FIVE_YEARS: Final = 60  # months
_NOTES: Final = {
    "three-way": say(
        "With four groups, 68% of 120 children were in the same one after two years, where "
        "luck would give about 40%. Over all studies of small children it was κ = .23 beyond "
        "luck."
    ),
    "secure or not": say(
        "A third study, of 84 children, found no continuity between 12 months and 18 years."
    ),
}


def seen_twice_view(groups: str = "three-way") -> Ranges:
    """The share that was in the same group when seen again, study by study.

    Args:
        groups: a key of ``SEEN_TWICE``.

    Raises:
        ValueError: there is no such choice.
    """
    check_choice(groups, SEEN_TWICE)
    rows = [
        row
        for row in data.load("seen_twice")
        if row["groups"] == groups and row["pct_same"] is not None
    ]
    shares = sorted(row["pct_same"] for row in rows)
    found = [_seen_again(row) for row in rows]
    return Ranges(
        title=say(
            "{low} to {high} in 100 were in the same group when seen again",
            low=shares[0],
            high=shares[-1],
        ),
        note=_NOTES[groups],
        value=_SHARE,
        rows=tuple(found),
        cells=[
            [
                say("Who"),
                say("First"),
                say("Then"),
                say("How many"),
                say("In the same group"),
                say("95% range"),
            ],
            *(
                [
                    told(row["who"]),
                    told(row["first_seen"]),
                    told(row["seen_again"]),
                    figures(row["n"]),
                    figures(row["pct_same"]) + "%",
                    reach(shown.low, shown.high),
                ]
                for row, shown in zip(rows, found, strict=True)
            ),
        ],
    )


def trials_view(kind: str = "security") -> Panels:
    """What trials found for one kind of outcome, and how old the children were by then.

    Args:
        kind: a key of ``KINDS``.

    Raises:
        ValueError: there is no such kind.
    """
    check_choice(kind, KINDS)
    rows = [row for row in data.load("trials_followed_up") if row["kind"] == kind]
    rows.sort(key=lambda row: row["age_to"])
    found = Counter(row["result"] for row in rows)
    late = sum(row["age_to"] > _FIVE_YEARS for row in rows)
    return Panels(
        title=say(
            "At {better} of {rows} looks, those who had help did better; {mixed} mixed, "
            "{unclear} not clear",
            better=found["better"],
            rows=len(rows),
            mixed=found["mixed"],
            unclear=found["no clear difference"],
        ),
        note=say(
            "At {late} of the {rows} looks the children were older than five.",
            late=late,
            rows=len(rows),
        ),
        panels=tuple(
            _with_result([row for row in rows if row["result"] == result], title, colour)
            for result, (title, colour) in _RESULTS.items()
            if found[result]
        ),
    )


def _with_result(rows: list[dict[str, Any]], title: str, colour: Colour) -> Ranges:
    return Ranges(
        title=title,
        value=_AGE,
        colour=colour,
        rows=tuple(
            RangeRow(name, 0, row["age_to"] / 12, _age(row), told(row["families"]))
            for name, row in zip(_names(rows), rows, strict=True)
        ),
        cells=[
            [
                say("Help"),
                say("For whom"),
                say("Randomised or seen"),
                say("Age"),
                say("What was measured"),
            ],
            *(
                [
                    told(row["programme"]),
                    told(row["families"]),
                    say("not read") if row["n"] is None else figures(row["n"]),
                    _age(row),
                    _measured(row),
                ]
                for row in rows
            ),
        ],
    )


def _names(rows: list[dict[str, Any]]) -> list[str]:
    """What each row is called: a trial that is there already is there again."""
    names = [told(row["programme"]) for row in rows]
    return [
        say("{name}, again", name=name) if name in names[:place] else name
        for place, name in enumerate(names)
    ]


def _seen_again(row: dict[str, Any]) -> RangeRow:
    count = row["count_same"] or round(row["n"] * row["pct_same"] / 100)
    interval = wilson_interval(count, row["n"])
    return RangeRow(
        told(row["who"]),
        interval.low,
        interval.high,
        say("{share}% of {n}", share=row["pct_same"], n=row["n"]) + _by_luck(row),
        _twice(row["first_seen"], row["seen_again"]),
        at=count / row["n"],
        weight=row["n"],
    )


def _twice(first: str, again: str) -> str:
    """Two ages: «12 and 18 months»."""
    *number, unit = first.split()
    if language() == ENGLISH and again.split()[1:] == [unit]:
        return f"{' '.join(number)} and {again}"
    return say("{first}, {again}", first=told(first), again=told(again))


def _by_luck(row: dict[str, Any]) -> str:
    """What luck alone would give, where κ is told: κ = (p − c) / (1 − c)."""
    if row["kappa"] is None:
        return ""
    share, kappa = row["pct_same"] / 100, row["kappa"]
    return " " + say("(luck {share})", share=number_written((share - kappa) / (1 - kappa), ".0%"))


def _age(row: dict[str, Any]) -> str:
    low, high = row["age_from"], row["age_to"]
    if high < 24:
        return (
            say("{high} months", high=high)
            if low == high
            else say("{low}–{high} months", low=low, high=high)
        )
    years = [number_shown(round(months / 12, 1)) for months in dict.fromkeys((low, high))]
    return say("{years} years", years="–".join(years))


def _measured(row: dict[str, Any]) -> str:
    shares = (
        " " + say("({one}% v {other}%)", one=row["with_help"], other=row["without"])
        if row["with_help"]
        else ""
    )
    return told(row["outcome"]) + shares
