"""What a plan shows of its path: points, numbered marks, arrows, and the table.

The page computes the same (``frontend/src/charts/plan-path.js``); ``tests/cases/plan.json`` holds
both to it. Numbers are whole quanta of ``PlanSpec.quantum`` until they are drawn.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, groupby, pairwise
from math import atan2, degrees, sqrt
from typing import Final

from securebase.activities.explorer.spec_plan import PlanSpec

Point = tuple[float, float]

NEAR: Final = 0.085
"""Marks nearer than this, as a share of the plan's width, become one."""
DASHED: Final = 1
"""How a series tells that the path leads dashed to a point."""
_ARROW_EVERY: Final = 0.13
_ARROW_STEP: Final = 0.03
"""A step shorter than this, as a share of the width, is a move on the spot: it gets no arrow."""


def points_of(layout: PlanSpec, series: Sequence[Sequence[int]]) -> list[Point]:
    """Where the path leads, in the plan's unit from its left and near edge."""
    across, along = (list(accumulate(numbers)) for numbers in series[:2])
    return [(x * layout.quantum, y * layout.quantum) for x, y in zip(across, along, strict=True)]


def marks_of(layout: PlanSpec, points: Sequence[Point]) -> list[tuple[Point, list[int]]]:
    """Each mark with the numbers it tells; those that would touch become one at the first."""
    marks: list[tuple[Point, list[int]]] = []
    for number, place in enumerate(layout.numbered):
        at = points[place]
        for mark, numbers in marks:
            if _apart(mark, at) < NEAR * layout.width:
                numbers.append(number)
                break
        else:
            marks.append((at, [number]))
    return marks


def numbers_told(numbers: Sequence[int]) -> str:
    """Runs of three and more from end to end: 0, 2–4."""
    runs = [
        [number for _, number in run]
        for _, run in groupby(enumerate(numbers), lambda each: each[1] - each[0])
    ]
    told = [
        f"{run[0]}–{run[-1]}" if len(run) > 2 else ", ".join(str(number) for number in run)
        for run in runs
    ]
    return ", ".join(told)


def arrows_of(layout: PlanSpec, points: Sequence[Point]) -> list[tuple[Point, float]]:
    """Where an arrow stands and where it points, in degrees from right towards the far edge."""
    marks = [at for at, _ in marks_of(layout, points)]
    arrows = []
    gone = 0.0
    for before, after in pairwise(points):
        step = _apart(before, after)
        gone += step
        middle = ((before[0] + after[0]) / 2, (before[1] + after[1]) / 2)
        if gone < _ARROW_EVERY * layout.width or step < _ARROW_STEP * layout.width:
            continue
        if any(_apart(mark, middle) < NEAR * layout.width * 0.6 for mark in marks):
            continue
        arrows.append((middle, degrees(atan2(after[1] - before[1], after[0] - before[0]))))
        gone = 0.0
    return arrows


def stretches_of(points: Sequence[Point], states: Sequence[int]) -> list[tuple[bool, list[Point]]]:
    """The path in stretches, dashed or not, each from where the one before ends."""
    stretches: list[tuple[bool, list[Point]]] = []
    for place, (before, after) in enumerate(pairwise(points), start=1):
        is_dashed = states[place] == DASHED
        if not stretches or stretches[-1][0] != is_dashed:
            stretches.append((is_dashed, [before]))
        stretches[-1][1].append(after)
    return stretches


def table_of_plan(layout: PlanSpec, series: Sequence[Sequence[int]]) -> list[list[str]]:
    """How far from the base, time after time, and what the path was then."""
    points = points_of(layout, series)
    base = (layout.base.x, layout.base.y)
    rows = [[layout.time, layout.distance, layout.doing]]
    for place in layout.table_rows:
        far = _apart(points[place], base)
        rows.append([f"{place * layout.step:.1f}", f"{far:.1f}", layout.states[series[2][place]]])
    return rows


def _apart(one: Point, other: Point) -> float:
    across, along = one[0] - other[0], one[1] - other[1]
    return sqrt(across * across + along * along)
