"""What the lesson on why it matters shows of the meta-analyses: two groups, and pairs from them.

Each choice is a row of ``effect_sizes.csv`` that was read in its source (``verified``). The row's
number is drawn as two normal curves of equal spread (:mod:`securebase.models.effects`); the
headline says in how many of 100 random pairs the difference goes the way the average goes.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Final

from securebase import data
from securebase.content.bibliography import source
from securebase.content.wording import number_written, say
from securebase.explorations.patterns import reach
from securebase.models.effects import (
    Effect,
    density,
    overlap,
    r_from_d,
    shared_variance,
    superiority,
)
from securebase.views import Axis, Bars, Curves, IconField, Line, Panels

CAPTION: Final = say(
    "The size of each link comes from the study named below the picture. The smooth curves are an "
    "illustration of it. They show groups, and not your child."
)
ASSUMPTIONS: Final = (
    say("Both groups are drawn as bell curves of the same width. Real scores are less tidy."),
    say("The numbers are averages over many studies, and the studies differ from one another."),
    say("A link is not a cause. Other things in families’ lives are part of it."),
    say("Studies that find little often stay unprinted, so a printed link may look too large."),
    say("We treat a correlation as one between two groups of equal size."),
    say("A g is taken as a d. They are nearly the same number."),
    say("“Insecure” puts several patterns together, and each may have a link of another size."),
)
SOURCES: Final = (
    "cohen1988", "reiser1999", "mcgraw1992", "ruscio2008", "borenstein2009", "groh2014",
    "pallini2014", "fearon2010", "groh2012", "madigan2013", "deneault2021", "grohnarayan2019",
    "madigan2024",
)  # fmt: skip


_SAMPLES: Final = partial(say, "{k} samples with {n} children")


@dataclass(frozen=True)
class _Shown:
    """A row of the table, named by predictor, outcome and source, and the words for it."""

    choice: str
    predictor: str
    outcome: str
    key: str
    measured: str
    """What the axis measures; more is to the right."""
    finding: str
    """What is so in most pairs, as in “the child in the secure group got on better”."""
    secure_has_more: bool = False
    of_whom: Callable[..., str] = _SAMPLES
    """Says from what, given the numbers of its row."""
    pair: str = say("100 random pairs of children")


_PEERS: Final = _Shown(
    choice=say("Getting on with others"),
    predictor="secure attachment",
    outcome="peer social competence",
    key="groh2014",
    measured=say("Skill with other children"),
    finding=say("the child in the secure group got on better with other children"),
    secure_has_more=True,
)
_ACTING_OUT: Final = _Shown(
    choice=say("Acting out"),
    predictor="insecure attachment",
    outcome="externalizing problems",
    key="fearon2010",
    measured=say("Acting-out problems"),
    finding=say("the child in the secure group had fewer acting-out problems"),
)
_WORRIES: Final = _Shown(
    choice=say("Worry and low mood"),
    predictor="insecure attachment",
    outcome="internalizing symptoms",
    key="groh2012",
    measured=say("Worry and low mood"),
    finding=say("the child in the secure group showed less worry or low mood"),
)
_WORRIES_AS_FOUND: Final = replace(
    _WORRIES,
    choice=say("Worry: a wider review"),
    predictor="insecure attachment (observed)",
    outcome="internalizing behaviour",
    key="madigan2013",
    of_whom=partial(say, "{k} studies with 5,236 families"),
)

_SHOWN: Final = {
    "peers": _PEERS,
    "peers-adjusted": replace(
        _PEERS,
        choice=say("Getting on: another review"),
        predictor="attachment security",
        outcome="peer relations (adjusted)",
        key="pallini2014",
        measured=say("Getting on with others"),
        of_whom=partial(say, "{k} studies with {n} people taking part"),
    ),
    "acting-out": _ACTING_OUT,
    "worries": _WORRIES,
    "worries-as-found": _WORRIES_AS_FOUND,
    "worries-adjusted": replace(
        _WORRIES_AS_FOUND,
        choice=say("Worry: the wider review adjusted"),
        predictor="insecure attachment (adjusted for publication bias)",
    ),
    "father": replace(
        _ACTING_OUT,
        choice=say("Fathers and acting out"),
        predictor="child-father insecurity",
        key="deneault2021",
        pair=say("100 random pairs of children, by the bond with their father"),
    ),
    "stress": _Shown(
        choice=say("Stress when the carer returns"),
        predictor="insecure attachment",
        outcome="cortisol reactivity at reunion",
        key="grohnarayan2019",
        measured=say("Stress response (cortisol)"),
        finding=say("the infant in the insecure group had the stronger stress response"),
        of_whom=partial(say, "analyses of 5 to 10 studies each, with 258 to 895 infants"),
        pair=say("100 random pairs of infants"),
    ),
    "sensitivity": _Shown(
        choice=say("Responsive care"),
        predictor="maternal sensitivity",
        outcome="attachment security",
        key="madigan2024",
        measured=say("Responsive care, as seen"),
        finding=say("more responsive care was seen in the secure group"),
        secure_has_more=True,
        of_whom=partial(say, "{k} studies (n = {n})"),
        pair=say("100 random pairs of homes"),
    ),
}

EFFECTS: Final = {name: shown.choice for name, shown in _SHOWN.items()}
"""What a reader can choose, and how it is called; the keys are what ``effect_view`` takes."""

_REACH: Final = 35  # tenths of a spread to either side of the middle of both groups


def effect_view(outcome: str) -> Panels:
    """How much two groups overlap in an outcome, and how 100 random pairs from them fall out.

    Args:
        outcome: a key of ``EFFECTS``.
    """
    shown = _SHOWN[outcome]
    row = row_of(outcome)
    effect = Effect.of(row["metric"], row["value"], row["ci_low"], row["ci_high"])
    count = effect.in_100_pairs
    return Panels(
        title=say(
            "Odds, not fate. In about {count} of 100 pairs, {finding}. In {others}, it was "
            "the other way round",
            count=count,
            finding=shown.finding,
            others=100 - count,
        ),
        note=_note(shown, row, effect),
        panels=(_curves(shown, effect), _pairs(shown, count), _numbers(row, effect)),
    )


def row_of(outcome: str) -> dict[str, Any]:
    """The row of ``effect_sizes`` that a choice shows.

    Raises:
        LookupError: the table has not exactly one such row that was read in its source.
    """
    shown = _SHOWN[outcome]
    wanted = (shown.predictor, shown.outcome, shown.key, "verified")
    rows = [
        row
        for row in data.load("effect_sizes")
        if (row["predictor"], row["outcome"], row["source_key"], row["confidence"]) == wanted
    ]
    if len(rows) != 1:
        raise LookupError(f"effect_sizes has {len(rows)} rows with {', '.join(wanted)}; 1 is meant")
    return rows[0]


def _curves(shown: _Shown, effect: Effect) -> Curves:
    """Both groups about their common middle: the one that has more of it is on the right."""
    secure = effect.d / 2 if shown.secure_has_more else -effect.d / 2
    places = [place / 10 for place in range(-_REACH, _REACH + 1)]
    return Curves(
        title=say(
            "The two groups overlap by {share}", share=number_written(overlap(effect.d), ".0%")
        ),
        across=Axis(
            shown.measured,
            -_REACH / 10,
            _REACH / 10,
            decimals=1,
            ticks={-2: say("less"), 2: say("more")},
        ),
        value=Axis(say("How many (most = 1)"), 0, 1.15, decimals=2, ticks={}),
        lines=(
            Line(say("● Secure"), [density(place, secure) for place in places], "secure"),
            Line(say("◇ Insecure"), [density(place, -secure) for place in places], "ink"),
        ),
        start=places[0],
        step=0.1,
    )


def _pairs(shown: _Shown, count: int) -> IconField:
    return IconField(
        title=say("{pair}: in how many {finding}", pair=shown.pair, finding=shown.finding),
        counted=say("pairs"),
        groups=(say("As the studies found"), say("If there were no link")),
        counts=(count, 50),
    )


def _numbers(row: dict[str, Any], effect: Effect) -> Bars:
    r = row["value"] if row["metric"] == "r" else r_from_d(effect.d)
    return Bars(
        title=say("The same link in three numbers"),
        category=say("What is counted"),
        value=Axis(say("Share"), 0, 1, percent=True),
        labels=(
            say("Overlap of both groups"),
            say("Pairs that go this way"),
            say("Shared differences (r²)"),
        ),
        values=(overlap(effect.d), superiority(effect.d), shared_variance(r)),
    )


def _note(shown: _Shown, row: dict[str, Any], effect: Effect) -> str:
    value = number_written(row["value"], ".2f")
    told = f"{source(shown.key).short}: {row['metric']} = {value}"
    if row["metric"] == "r":
        told += f" (d = {number_written(effect.d, '.2f')})"
    if row["ci_low"] is not None:
        told += say(", interval {reach}", reach=reach(row["ci_low"], row["ci_high"], ".2f"))
    count = {name: number_written(row[name], ",") for name in ("k", "n") if row[name] is not None}
    told += say(", from {whom}.", whom=shown.of_whom(**count))
    ends = effect.in_100_pairs_range
    if ends is None:
        return told + " " + say("The summary that we read gives no interval.")
    return (
        told
        + " "
        + say(
            "At the ends of the interval, it would be {low} and {high} of 100 pairs.",
            low=ends[0],
            high=ends[1],
        )
    )
