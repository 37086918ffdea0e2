"""What chance alone does: the same thing run with many seeds, and how far the runs lie apart."""

from collections.abc import Mapping, Sequence
from statistics import fmean

from securebase.content.wording import figures, say, say_count
from securebase.models.dyads import Film
from securebase.views import Axis, Bars, RangeRow, Ranges
from securebase.views.contract import Colour


def spread_view(
    title: str, axis: Axis, runs: Mapping[str, Sequence[float]], *, colour: Colour = "accent"
) -> Ranges:
    """A line for each thing that was run, from its lowest run to its highest.

    Args:
        title: the takeaway.
        axis: what the runs measure.
        runs: for each name, the number that each run gave.

    Raises:
        ValueError: there is nothing to draw, or a number is off the axis.
    """
    spec = axis.spec()
    rows, cells = [], [["", say("Runs"), say("Lowest"), say("Mean"), say("Highest")]]
    for name, values in runs.items():
        if not values:
            raise ValueError(f"{name!r} was not run; give at least one number")
        low, middle, high = min(values), fmean(values), max(values)
        many = say_count("1 run", "{count} runs", len(values))
        told = spec.told_with_unit(middle)
        told_reach = say("{low} to {high}", low=spec.told(low), high=spec.told(high))
        rows.append(RangeRow(name, low, high, told, f"{many}, {told_reach}"))
        cells.append([name, figures(len(values)), spec.told(low), told, spec.told(high)])
    return Ranges(
        title=title,
        note=say("A line goes from the lowest run to the highest; the number is their mean."),
        value=axis,
        rows=tuple(rows),
        cells=cells,
        colour=colour,
    )


def shares_view(title: str, films: Sequence[Film], *, bin_points: int = 5) -> Bars:
    """How many pairs spent which share of their film in step, in bins of ``bin_points`` percent.

    Raises:
        ValueError: there is no film, or the bins do not divide 100.
    """
    if not films:
        raise ValueError("there is no film; give at least one")
    if bin_points < 1 or 100 % bin_points:
        raise ValueError(f"bin_points is {bin_points}; it must divide 100")
    last = 100 // bin_points - 1
    bins = [min(last, int(100 * film.share_matched // bin_points)) for film in films]
    shown = range(min(bins), max(bins) + 1)
    return Bars(
        title=title,
        category=say("In step"),
        value=Axis(say("Pairs"), 0, max(map(bins.count, shown))),
        labels=tuple(
            say("{low} to {high}%", low=bin_points * each, high=bin_points * (each + 1))
            for each in shown
        ),
        values=[bins.count(each) for each in shown],
        colour="repair",
    )
