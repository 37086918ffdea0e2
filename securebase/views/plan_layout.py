"""A plan as a page gets it, what it shows of its path, and how it is drawn and told.

The page reads a path alike (``frontend/src/charts/plan-path.js``); ``tests/cases/plan.json`` holds
both to it.
"""

from collections.abc import Iterator, Sequence
from itertools import accumulate, groupby, pairwise
from math import atan2, cos, degrees, radians, sin, sqrt
from typing import Final, Literal

from pydantic.dataclasses import dataclass

from securebase.content.wording import figures, number_written
from securebase.views.contract import CLOSED, Layout, Series, Table
from securebase.views.shapes import FONT, Path, Picture, Point, Rect, Shape, Text, line

NEAR: Final = 0.085
"""Marks nearer than this, as a share of the plan's width, become one."""
DASHED: Final = 1
"""How a series tells that the path leads dashed to a point."""
_ARROW_EVERY: Final = 0.13
_ARROW_STEP: Final = 0.03
"""A step shorter than this, as a share of the width, is a move on the spot: it gets no arrow."""

_TALLEST: Final = 24 * FONT
_LINE: Final = 19.0  # from one line of the key to the next
_DASH: Final = "5 4"
_RADIUS: Final = 10.0  # of a numbered mark
_ARROW: Final = ((6.0, 0.0), (-5.0, -5.0), (-5.0, 5.0))


@dataclass(frozen=True, config=CLOSED)
class Place:
    """A place with a name, from the left and from the near edge of the plan."""

    label: str
    x: float
    y: float


class PlanSpec(Layout):
    """A path seen from above: three series, all of ``count`` numbers, a point each ``step``.

    The first two say how far a point is from the left and from the near edge, in ``quantum``; each
    number but the first is the difference from the one before. The third is how the path leads to a
    point: 0 solid, 1 dashed, 2 at rest; ``states`` names the three. Points in ``numbered`` have a
    mark that tells their time.
    """

    kind: Literal["plan"] = "plan"
    width: float
    depth: float
    unit: str
    quantum: float
    scale_bar: float
    base: Place
    step: float
    time: str
    distance: str
    doing: str
    count: int
    states: list[str]
    numbers: str
    numbered: list[int]
    table_rows: list[int]

    @property
    def series_count(self) -> int:
        """Across, along, and how the path leads there."""
        return 3

    def points(self, series: Series) -> list[Point]:
        """Where the path leads, in the plan's unit from its left and near edge."""
        across, along = (list(accumulate(numbers)) for numbers in series[:2])
        return [(x * self.quantum, y * self.quantum) for x, y in zip(across, along, strict=True)]

    def marks(self, points: Sequence[Point]) -> list[tuple[Point, list[int]]]:
        """Each mark with the numbers it tells; those that would touch become one at the first."""
        marks: list[tuple[Point, list[int]]] = []
        for number, place in enumerate(self.numbered):
            at = points[place]
            for mark, numbers in marks:
                if _apart(mark, at) < NEAR * self.width:
                    numbers.append(number)
                    break
            else:
                marks.append((at, [number]))
        return marks

    def arrows(self, points: Sequence[Point]) -> list[tuple[Point, float]]:
        """Where an arrow stands and where it points, in degrees from right to the far edge."""
        marks = [at for at, _ in self.marks(points)]
        arrows = []
        gone = 0.0
        for before, after in pairwise(points):
            step = _apart(before, after)
            gone += step
            middle = ((before[0] + after[0]) / 2, (before[1] + after[1]) / 2)
            if gone < _ARROW_EVERY * self.width or step < _ARROW_STEP * self.width:
                continue
            if any(_apart(mark, middle) < NEAR * self.width * 0.6 for mark in marks):
                continue
            arrows.append((middle, degrees(atan2(after[1] - before[1], after[0] - before[0]))))
            gone = 0.0
        return arrows

    def table_of(self, series: Series) -> Table:
        """How far from the base, time after time, and what the path was then."""
        points = self.points(series)
        base = (self.base.x, self.base.y)
        rows = [[self.time, self.distance, self.doing]]
        for place in self.table_rows:
            far = _apart(points[place], base)
            rows.append([f"{place * self.step:.1f}", f"{far:.1f}", self.states[series[2][place]]])
        return rows

    def pictures(self, series: Series, title: str, width: float) -> list[Picture]:
        """The plan, its path with arrows and numbers, a scale, and what the lines mean."""
        room = min(width, _TALLEST * self.width / self.depth)
        scale = (room - 2) / self.width
        height = self.depth * scale

        def at(point: Point) -> Point:
            return 1 + point[0] * scale, 1 + height - point[1] * scale

        points = self.points(series)
        drawn: list[Shape] = [
            Rect(1, 1, room - 2, height, 12, fill="accent-soft", stroke="line"),
            *self._base(at((self.base.x, self.base.y)), scale),
            *self._scale_bar(at((0.6, 0.0)), scale),
        ]
        for is_dashed, stretch in stretches_of(points, series[2]):
            way = tuple(at(point) for point in stretch)
            dash = _DASH if is_dashed else ""
            drawn.append(Path((way,), rounded=True, stroke="ink", thick=2, dash=dash))
        drawn += [_arrow(at(place), angle) for place, angle in self.arrows(points)]
        last = len(self.numbered) - 1
        for place, numbers in self.marks(points):
            drawn += _mark(at(place), numbers_told(numbers), room, 0 in numbers, last in numbers)
        drawn += self._key(height + 24, room)
        tall = round(height + 24 + 3 * _LINE)
        return [Picture(width=room, height=tall, label=title, shapes=tuple(drawn))]

    def _base(self, at: Point, scale: float) -> Iterator[Shape]:
        """A bench from above: a seat with a back, and its name beside it."""
        (x, y), half = at, scale * 0.9
        yield Rect(x - half, y - 4, 2 * half, 9, 2, fill="paper", stroke="accent", thick=2)
        yield line([(x - half, y + 9), (x + half, y + 9)], "accent", thick=3)
        yield Text(self.base.label, x + half + 8, y + 8, bold=True)

    def _scale_bar(self, at: Point, scale: float) -> Iterator[Shape]:
        left, right, y = at[0], at[0] + self.scale_bar * scale, at[1] - 10
        ends = [(left, y - 4), (left, y), (right, y), (right, y - 4)]
        yield line(ends, "ink-soft", thick=1.5)
        told = f"{number_written(self.scale_bar, 'g')} {self.unit}"
        yield Text(told, (left + right) / 2, y - 6, "middle", fill="ink-soft")

    def _key(self, top: float, room: float) -> Iterator[Shape]:
        for row, (dash, name) in enumerate(zip(("", _DASH), self.states, strict=False)):
            y = top + row * _LINE
            yield line([(2, y - 5), (34, y - 5)], "ink", thick=2, dash=dash)
            yield Text(name, 42, y)
        y = top + 2 * _LINE
        yield from _mark((18, y - 4), "1", room, False, False)
        yield Text(self.numbers, 42, y)


def stretches_of(points: Sequence[Point], states: Sequence[int]) -> list[tuple[bool, list[Point]]]:
    """The path in stretches, dashed or not, each from where the one before ends."""
    stretches: list[tuple[bool, list[Point]]] = []
    for place, (before, after) in enumerate(pairwise(points), start=1):
        is_dashed = states[place] == DASHED
        if not stretches or stretches[-1][0] != is_dashed:
            stretches.append((is_dashed, [before]))
        stretches[-1][1].append(after)
    return stretches


def numbers_told(numbers: Sequence[int]) -> str:
    """Runs of three and more from end to end: 0, 2–4."""
    runs = [
        [number for _, number in run]
        for _, run in groupby(enumerate(numbers), lambda each: each[1] - each[0])
    ]
    told = [
        f"{figures(run[0])}–{figures(run[-1])}" if len(run) > 2 else ", ".join(map(figures, run))
        for run in runs
    ]
    return ", ".join(told)


def _arrow(at: Point, angle: float) -> Path:
    turn = radians(-angle)
    corners = tuple(
        (at[0] + x * cos(turn) - y * sin(turn), at[1] + x * sin(turn) + y * cos(turn))
        for x, y in _ARROW
    )
    return Path((corners,), closed=True, fill="ink")


def _mark(at: Point, told: str, room: float, is_first: bool, is_last: bool) -> Iterator[Shape]:
    """A number in a ring; the start is filled, and the end has a second ring."""
    half = max(_RADIUS, len(told) * FONT * 0.275 + 4)
    x = min(max(at[0], half + 4), room - half - 4)
    y = max(at[1], _RADIUS + 4)
    for grown, fill in ((3.5, "paper"), (0.0, "accent" if is_first else "paper")):
        if grown and not is_last:
            continue
        tall = _RADIUS + grown
        left, size = x - half - grown, 2 * (half + grown)
        yield Rect(left, y - tall, size, 2 * tall, tall, fill=fill, stroke="accent", thick=2)
    yield Text(told, x, y + 5, "middle", bold=True, fill="paper" if is_first else "ink")


def _apart(one: Point, other: Point) -> float:
    # As the page reckons it, to the last bit: the two must round alike.
    across, along = one[0] - other[0], one[1] - other[1]
    return sqrt(across * across + along * along)
