"""*Show as table*: the same rows as in the page (``frontend/src/charts/tables.js``)."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, groupby
from typing import Any

from securebase.activities.explorer import spec as specs
from securebase.views.axis import number_told
from securebase.views.plan_path import table_of_plan

Table = list[list[str]]
"""The headings, then the rows."""


def decoded(axis: specs.AxisSpec, numbers: Sequence[int]) -> list[float]:
    """The values that the whole numbers stand for."""
    return [axis.minimum + number * axis.quantum for number in numbers]


def line_values(layout: specs.TimeLinesSpec | specs.CurvesSpec, numbers: list[int]) -> list[float]:
    """The values of a line, whose numbers are differences."""
    return decoded(layout.value, list(accumulate(numbers)))


def series_count(layout: Any) -> int:
    """How many series a layout draws."""
    match layout:
        case specs.TimeLinesSpec() | specs.CurvesSpec():
            return len(layout.lines)
        case specs.PanelsSpec():
            return sum(series_count(panel.layout) for panel in layout.panels)
        case specs.PlanSpec():
            return 3
        case specs.ImpossibleSpec():
            return 0
        case specs.RangesSpec():
            return 3 if layout.has_marks else 2
        case specs.UnitDotsSpec():
            return len(layout.groups)
        case specs.ScatterSpec():
            return 6
        case _:
            return 1


def table_of(layout: Any, series: list[list[int]]) -> Table:
    """The table of a picture; of several pictures, their tables one below the other."""
    match layout:
        case specs.TimeLinesSpec() | specs.CurvesSpec():
            return _of_lines(layout, series)
        case specs.BarsSpec():
            axis = layout.value
            told = [_with_unit(axis, value) for value in decoded(axis, series[0])]
            rows = zip(layout.labels, told, strict=True)
            return [[layout.category, axis.label], *map(list, rows)]
        case specs.IconFieldSpec():
            counts = [f"{count} of {layout.of}" for count in series[0]]
            rows = zip(layout.groups, counts, strict=True)
            return [["", layout.counted], *map(list, rows)]
        case specs.MomentsSpec():
            return _of_moments(layout, series[0])
        case specs.RangesSpec() | specs.UnitDotsSpec() | specs.ScatterSpec():
            return layout.table
        case specs.PlanSpec():
            return table_of_plan(layout, series)
        case _:
            return []


def tables_of(layout: Any, series: list[list[int]]) -> list[tuple[str, Table]]:
    """Every table of a picture with its heading, which is empty where there is only one."""
    if not isinstance(layout, specs.PanelsSpec):
        table = table_of(layout, series)
        return [("", table)] if table else []
    found: list[tuple[str, Table]] = []
    first = 0
    for panel in layout.panels:
        last = first + series_count(panel.layout)
        found.append((panel.heading, table_of(panel.layout, series[first:last])))
        first = last
    return found


def _of_lines(layout: specs.TimeLinesSpec | specs.CurvesSpec, series: list[list[int]]) -> Table:
    across, phases = layout.across, getattr(layout, "phases", [])
    lines = [line_values(layout, numbers) for numbers in series]
    head = [_heading(across), *(["Phase"] if phases else []), *(x.label for x in layout.lines)]
    rows = [head]
    for place in layout.table_rows:
        at = layout.start + place * layout.step
        # Where one phase ends the next has begun.
        within = [phase.label for phase in phases if phase.start <= at <= phase.end]
        phase = [within[-1] if within else ""] if phases else []
        told = [number_told(layout.value, line[place]) for line in lines]
        rows.append([number_told(across, at), *phase, *told])
    return rows


def _of_moments(layout: specs.MomentsSpec, numbers: list[int]) -> Table:
    """How many moments are on, and how long a stretch lasts: more use than sixty cells."""
    rows = [["", "moments", "stretches", "longest stretch"]]
    runs = [(value, len(list(run))) for value, run in groupby(numbers)]
    for value, name in ((1, layout.on), (0, layout.off)):
        lengths = [length for each, length in runs if each == value]
        rows.append([name, *map(str, (sum(lengths), len(lengths), max(lengths, default=0)))])
    return rows


def _heading(axis: specs.AxisSpec) -> str:
    return f"{axis.label} ({axis.unit})" if axis.unit else axis.label


def _with_unit(axis: specs.AxisSpec, value: float) -> str:
    number = number_told(axis, value)
    return f"{number} {axis.unit}" if axis.unit else number
